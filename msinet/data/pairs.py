"""A `folder` to look at: pictures with their maps, read when asked for; nothing is prepared.

Training wants a whole set without a fault; whoever looks at twelve pictures of it wants these
twelve, whatever is wrong elsewhere.
"""

import dataclasses
import os

import numpy as np

from msinet import fixations as points
from msinet import images
from msinet.data.archives import Source, open_source
from msinet.data.fixations_csv import Gaze, read_csv
from msinet.data.layout import CSV, Files, find_files, pair, read_fixations
from msinet.data.problems import Findings
from msinet.data.sets import SETS
from msinet.errors import DataError

SET = "folder"


@dataclasses.dataclass(frozen=True)
class Pair:
    """A picture and where people looked in it.

    Attributes:
        stimulus: (H, W, 3) uint8, RGB, upright.
        truth: (h, w) float32 in [0, 1]: the map of the set as it is, of any size, or the
            empirical map of the fixations, (H, W), its maximum 1 (zeros without fixations).
    """

    stimulus: np.ndarray
    truth: np.ndarray


class Pairs:
    """The pictures of a folder or zip that have a map or fixations; made by `open_pairs`.

    Attributes:
        path: The folder or zip.
        root: Where in it the set begins.
        names: File names below the folder of pictures, sorted; sub-folders are kept.
        problems: What is wrong with the set, among it all files without a counterpart.
        notes: What a person should know, sentences.
    """

    def __init__(self, source: Source, files: Files, gaze: dict[str, Gaze], findings: Findings):
        self.path, self.root = source.path, source.path / source.root
        self._source, self._files, self._gaze = source, files, gaze
        known = files.images.keys() & (files.maps.keys() | files.fixations.keys() | gaze.keys())
        name_of = {key: files.images[key].split("/", 1)[1] for key in known}
        self._keys = sorted(known, key=name_of.__getitem__)
        self.names = [name_of[key] for key in self._keys]
        self.problems: list[DataError] = []
        try:
            findings.raise_if_any()
        except DataError as error:
            self.problems.append(error)
        self.notes = findings.notes()

    def __len__(self) -> int:
        return len(self._keys)

    def read(self, index: int, *, max_pixels: int = images.MAX_PIXELS) -> Pair:
        """Reads one picture and its map; may be called from several threads.

        Args:
            index: Which of `names`.
            max_pixels: Pictures with more are refused before they are decoded.

        Raises:
            DataError: A file is damaged, not a picture, or above the limit.
        """
        key, name = self._keys[index], self.names[index]
        data = self._source.read(self._files.images[key])
        stimulus = images.decode(data, name=name, max_pixels=max_pixels)
        if key in self._files.maps:
            file = self._files.maps[key]
            levels = images.decode_grey(self._source.read(file), name=file, max_pixels=max_pixels)
            return Pair(stimulus, levels.astype(np.float32) / 255)
        gaze = self._gaze.get(key)
        if gaze is None:
            gaze = read_fixations(self._source, self._files.fixations[key], data)
        sigma_px = (SETS[SET].sigma_fraction or 0) * stimulus.shape[1]
        truth = points.empirical_map(gaze.fixations, stimulus.shape[:2], sigma_px)
        return Pair(stimulus, truth / max(float(truth.max()), np.finfo(np.float32).tiny))


def open_pairs(path: str | os.PathLike) -> Pairs:
    """Opens people's own data to look at; only names and the table of fixations are read.

    Args:
        path: A folder or zip in the `folder` layout, or a folder that holds one.

    Raises:
        DataError: Missing, unsafe, holds no such data, or the table cannot be read.
    """
    info = SETS[SET]
    source = open_source(path, name=SET, markers=info.markers, reads=info.reads)
    findings = Findings(SET, source.path)
    files = find_files(source, findings)
    names = {key: name.split("/", 1)[1] for key, name in files.images.items()}
    gaze = read_csv(source.read(CSV), names, findings) if CSV in source.names else None
    if not files.images:
        findings.problem(f"no pictures in {' or '.join(f'{marker}/' for marker in info.markers)}")
    pair(files, gaze, findings)
    return Pairs(source, files, gaze or {}, findings)
