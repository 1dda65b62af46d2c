"""PASCAL-S: 850 photographs of PASCAL VOC, longest side 500, 8 observers, two seconds.

Li, Hou, Koch, Rehg, Yuille (2014), The secrets of salient object segmentation, CVPR. Pictures are
numbered from 1; the human maps come ready made and are the target. All fixations lie in one
MATLAB file of version 7.3, which is HDF5: a cell array of references, the arrays transposed.
"""

import contextlib
import io
from collections.abc import Iterator

import h5py
import numpy as np

from msinet.data import records
from msinet.data.archives import Source
from msinet.data.fixations_csv import Gaze
from msinet.data.layout import read_layout
from msinet.errors import DataError

FIXATIONS, SIZES = "pascalFix.mat", "pascalSize.mat"


class Pascals(records.SetBuilder):
    """Reads the authors' archive, packed or unpacked."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records, sorted by name as text: 1.jpg, 10.jpg, 100.jpg, 101.jpg."""
        if FIXATIONS not in source.names:
            yield from read_layout(source, findings)
            return
        gaze, sizes_hw = _read_gaze(source), _read_sizes(source)
        others = []
        for made in read_layout(source, findings, gaze=dict(gaze)):
            number = made["name"].rsplit(".", 1)[0]
            gaze.pop(number, None)
            if tuple(made["size_hw"]) != sizes_hw.get(number, tuple(made["size_hw"])):
                others.append(made["name"])
            yield made
        for number in gaze:
            findings.problem(f"{number}.jpg (in {FIXATIONS}, but no usable stimulus)")
        if others:
            listed = ", ".join(others[:3]) + ", ..." * (len(others) > 3)
            findings.note(f"{len(others)} pictures are not of the size in {SIZES}: {listed}")


def _read_gaze(source: Source) -> dict[str, Gaze]:
    """The fixations by the number of the picture, counted from 0 in place of 1."""
    gaze = {}
    with _opened(source, FIXATIONS) as file:
        for number, reference in enumerate(np.ravel(file["fixCell"][()]), 1):
            rows = np.asarray(file[reference][()], np.float64)
            if rows.shape[0] != 3:  # MATLAB writes an empty cell as its size, (2,)
                rows = np.zeros((3, 0))
            y, x, observer = rows
            points = np.stack([x, y], axis=1) - 1
            gaze[str(number)] = Gaze(points, observer.astype(np.int32), None)
    return gaze


def _read_sizes(source: Source) -> dict[str, tuple[int, int]]:
    """Height and width by the number of the picture; stored as rows, one for each."""
    if SIZES not in source.names:
        return {}
    with _opened(source, SIZES) as file:
        pairs = np.asarray(file["sizeData"][()]).T.astype(int)  # (N, 2)
        return {str(k): (int(height), int(width)) for k, (height, width) in enumerate(pairs, 1)}


@contextlib.contextmanager
def _opened(source: Source, name: str) -> Iterator[h5py.File]:
    """Opens an HDF5 file of the set; whatever is wrong with it is one error."""
    data = source.read(name)
    try:
        with h5py.File(io.BytesIO(data), "r") as file:
            yield file
    except Exception as error:  # h5py, NumPy and damaged references each have errors of their own
        fix = "fetch the archive again"
        raise DataError(f"{name} cannot be read", where=source.path, fix=fix) from error
