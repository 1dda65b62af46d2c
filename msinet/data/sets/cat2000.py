"""CAT2000: 20 categories of 100 pictures of 1920x1080, 18 observers, five seconds.

Borji, Itti (2015), CAT2000: A large scale fixation dataset for boosting saliency research. The
training archive: Stimuli/<category>/<number>.jpg, FIXATIONMAPS likewise, which are the target,
and FIXATIONLOCS/<category>/<number>.mat with the fixated pixels of all observers together. Folders
named Output and files named allFixData are no part of the set. Every category is split alike.
"""

import numpy as np

from msinet.data import records
from msinet.data.fixations_csv import Gaze
from msinet.data.layout import read_layout
from msinet.data.mat import read_variable
from msinet.fixations import points_from_picture


class Cat2000(records.SetBuilder):
    """Reads the training archive, packed or unpacked."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records, category by category."""
        return read_layout(source, findings, read=_read_points)


def _read_points(source, name, stimulus) -> Gaze:
    """The marked pixels of `fixLocs`, (H, W)."""
    marked = np.atleast_2d(read_variable(source.read(name), "fixLocs", name=name))
    return Gaze.unknown(points_from_picture(marked))
