"""People's own data, in the `folder` layout of `msinet.data.layout`."""

import tensorflow_datasets as tfds

from msinet.data import records
from msinet.data.archives import Source
from msinet.data.layout import read_layout
from msinet.data.problems import Findings


class Folder(tfds.core.GeneratorBasedBuilder):
    """Reads a folder or zip of pictures with maps or fixations.

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
        findings = Findings("folder", self._source.path)
        found = read_layout(self._source, findings)
        yield from records.numbered(self, found, findings)
