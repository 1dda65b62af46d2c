"""DUT-OMRON: 5168 photographs, longest side at most 401, 5 observers, two seconds.

Yang, Zhang, Lu, Ruan, Yang (2013), Saliency detection via graph-based manifold ranking, CVPR.
Coordinates are used as the original of MSI-Net does: counted from 0 as they stand, blur sigma 16.
"""

import numpy as np

from msinet.data import records
from msinet.data.fixations_csv import Gaze
from msinet.data.layout import read_fixations, read_layout
from msinet.data.mat import read_variable

SIZE_ROW = 0  # the "observer" of the row that holds the picture's width and height


class Dutomron(records.SetBuilder):
    """Reads the archives of pictures and of eye fixations, packed or unpacked."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records."""
        return read_layout(source, findings, read=_read_points)


def _read_points(source, name, stimulus) -> Gaze:
    """The rows x, y, observer of `s`; a picture of points where the original has prepared it."""
    if not name.endswith(".mat"):
        return read_fixations(source, name, stimulus)
    rows = read_variable(source.read(name), "s", name=name, columns=3)
    rows = rows[rows[:, 2] != SIZE_ROW]
    return Gaze(rows[:, :2].astype(np.float64), rows[:, 2].astype(np.int32), None)
