"""People's own data, in the `folder` layout of `msinet.data.layout`."""

from msinet.data import records
from msinet.data.layout import read_layout


class Folder(records.SetBuilder):
    """Reads a folder or zip of pictures with maps or fixations."""

    VERSION = "1.2.0"

    def read(self, source, findings):
        """Yields the records."""
        return read_layout(source, findings)
