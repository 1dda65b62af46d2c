"""FIWI: 149 screenshots of web pages, 768x1360 or 768x1366, 11 observers, five seconds.

Shen, Zhao (2014), Webpage saliency, ECCV. The fixations of all observers come as one picture per
page, whose grey levels are blurred as they are, sigma 30: the map is made from the levels, not
from the marked pixels, and stored as the original of MSI-Net stores it.
"""

import cv2
import numpy as np

from msinet import fixations, images
from msinet.data import records
from msinet.data.layout import find_files, pair, read_layout
from msinet.data.sets import SETS
from msinet.errors import DataError


class Fiwi(records.SetBuilder):
    """Reads the authors' archive, packed or unpacked."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records."""
        files = find_files(source, findings)
        if files.maps:  # prepared by the original
            yield from read_layout(source, findings)
            return
        _pair_by_place(files)
        pair(files, None, findings)
        for key in sorted(files.images, key=files.images.__getitem__):
            name = files.images[key].split("/", 1)[1]
            try:
                stimulus = source.read(files.images[key])
                grey = images.decode_grey(source.read(files.fixations[key]), name=name)
            except KeyError:  # noted above
                continue
            except DataError as error:
                findings.problem(f"{name} ({error.what})")
                continue
            made = records.record(
                name,
                stimulus,
                findings,
                fixations=fixations.points_from_picture(grey),
                saliency_map=_make_map(grey),
            )
            if made:
                yield made


def _pair_by_place(files) -> None:
    """Pairs sorted names as the original does, where no name tells what belongs together."""
    same_count = len(files.fixations) == len(files.images)
    if same_count and not files.fixations.keys() & files.images.keys():
        files.fixations = {
            key: files.fixations[other]
            for key, other in zip(sorted(files.images), sorted(files.fixations), strict=True)
        }


def _make_map(grey: np.ndarray) -> bytes:
    """The blurred levels as the original stores them, PNG."""
    kernel = fixations.gaussian_kernel(SETS["fiwi"].sigma_px or 0)
    values = grey.astype(np.float32) / 255
    blurred = cv2.sepFilter2D(values, cv2.CV_32F, kernel, kernel, borderType=cv2.BORDER_REFLECT)
    return cv2.imencode(".png", fixations.original_levels(blurred))[1].tobytes()
