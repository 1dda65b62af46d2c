"""SALICON: photographs of COCO with mouse movements in place of gaze, five seconds.

Jiang, Huang, Duan, Zhao (2015), SALICON: Saliency in context, CVPR. 10,000 pictures train and
5,000 validate, 16 observers each, 480x640; the fixations are those of the 2017 edition. The
authors offer three archives (images, maps, fixations), each with train/ and val/. The maps come
ready made and are the target; observers are known from the .mat files only.
"""

from msinet.data import records
from msinet.data.layout import read_layout


class Salicon(records.SetBuilder):
    """Reads the three archives, packed or unpacked, whole or in part."""

    VERSION = "1.1.0"

    def read(self, source, findings):
        """Yields the records; parts are those of the folders."""
        return read_layout(source, findings, has_parts=True)
