"""SALICON: photographs of COCO with mouse movements in place of gaze, five seconds.

Jiang, Huang, Duan, Zhao (2015), SALICON: Saliency in context, CVPR. The three archives (images,
maps, fixations) unpacked into one folder: images/{train,val}, maps/{train,val} and
fixations/{train,val}, the last as the original's .mat files or as pictures of points. The maps
come ready made and are the target; observers are known from .mat files only.
"""

import tensorflow_datasets as tfds

from msinet.data import records
from msinet.data.archives import Source
from msinet.data.layout import read_layout
from msinet.data.problems import Findings


class Salicon(tfds.core.GeneratorBasedBuilder):
    """Reads the unpacked archives, whole or in part.

    Args:
        source: The opened folder or zip, rooted where `images/` lies.
        kwargs: Of the TFDS builder.
    """

    VERSION = tfds.core.Version("1.0.0")

    def __init__(self, *, source: Source, **kwargs):
        self._source = source
        super().__init__(**kwargs)

    def _info(self):
        return records.dataset_info(self)

    def _split_generators(self, dl_manager):
        return {records.SPLIT: self._generate_examples()}

    def _generate_examples(self):
        findings = Findings("salicon", self._source.path)
        found = read_layout(self._source, findings, has_parts=True)
        yield from records.numbered(self, found, findings)
