"""OSIE: 700 photographs of 800x600, 15 observers, three seconds of free viewing.

Xu, Jiang, Wang, Kankanhalli, Zhao (2014), Predicting human gaze beyond pixels, Journal of
Vision 14(1):28. Coordinates are used as the original of MSI-Net does: cut to whole pixels
without subtracting 1, blur sigma 16 (the authors' own toolkit: rounded, sigma 24).
"""

import hashlib
import io
from collections.abc import Iterator

import numpy as np
from scipy.io import loadmat

from msinet.data import records
from msinet.data.archives import Source
from msinet.data.layout import read_layout
from msinet.data.problems import Findings
from msinet.data.sets import SETS
from msinet.errors import DataError

MAT = "eye/fixations.mat"
MAT_MD5 = "8efdf6fe66f38b6e70f854c7ff45aa70"  # of the whole set; GitHub's archives have none


class Osie(records.SetBuilder):
    """Reads the authors' repository, packed or unpacked."""

    VERSION = "1.1.0"

    def read(self, source, findings):
        """Yields the records."""
        return _read(source, findings) if MAT in source.names else read_layout(source, findings)


def _read(source: Source, findings: Findings) -> Iterator[dict]:
    """Yields the records, sorted by file name, which is also the order of the cells."""
    eyes = _read_eyes(source)
    is_whole = len(eyes) == SETS["osie"].n_total
    if is_whole and hashlib.md5(source.read(MAT)).hexdigest() != MAT_MD5:
        findings.note(f"{MAT} is not the published file")
    stimuli = {n.split("/")[1] for n in source.names if n.startswith("stimuli/")}
    stimuli = {n for n in stimuli if n.lower().endswith((".jpg", ".jpeg", ".png"))}
    for name in sorted(stimuli - eyes.keys()):
        findings.problem(f"{name} (no fixations in {MAT})")
    for name in sorted(eyes):
        if name not in stimuli:
            findings.problem(f"{name} (in {MAT}, but not in stimuli/)")
            continue
        fixations, observer, duration_ms = eyes[name]
        made = records.record(
            name,
            source.read(f"stimuli/{name}"),
            findings,
            fixations=fixations,
            observer=observer,
            duration_ms=duration_ms,
        )
        if made:
            yield made


def _read_eyes(source: Source) -> dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Per picture: (N, 2) x and y, (N,) observer from 1, (N,) duration in ms."""
    try:
        cells = loadmat(io.BytesIO(source.read(MAT)))["fixations"].ravel()
        return {str(c["img"][0, 0][0]): _read_picture(c["subjects"][0, 0].ravel()) for c in cells}
    except DataError:
        raise
    except Exception as error:  # whatever a damaged MATLAB file makes SciPy or NumPy raise
        raise DataError(
            f"{MAT} cannot be read", where=source.path, fix="fetch the archive again"
        ) from error


def _read_picture(subjects: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Joins the scanpaths of all observers of one picture."""
    columns = [[s[f][0, 0].ravel() for f in ("fix_x", "fix_y", "fix_duration")] for s in subjects]
    x, y, duration_ms = (np.concatenate(c).astype(np.float64) for c in zip(*columns, strict=True))
    observer = np.repeat(np.arange(len(columns)) + 1, [len(c[0]) for c in columns])
    return np.stack([x, y], axis=1), observer, duration_ms
