"""MIT1003: 1003 photographs from Flickr and LabelMe, 15 observers, three seconds.

Judd, Ehinger, Durand, Torralba (2009), Learning to predict where humans look, ICCV. The longest
side of a picture is 1024. Each has two files among the fixation maps, `<stem>_fixMap.jpg`, which
is the target as it is, and `<stem>_fixPts.jpg`, its fixations; one stray file without the
underscore is no part of the set. These pictures of points know neither observers nor durations.
"""

from msinet.data import records
from msinet.data.layout import read_layout


class Mit1003(records.SetBuilder):
    """Reads the archives of stimuli and of fixation maps, packed or unpacked."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records."""
        return read_layout(source, findings)
