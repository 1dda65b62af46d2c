"""Released weights of the original, read from their own formats and made ours.

`read` tells the format by the content, `build` fills our network, `compare` holds it against the
source. One file per format; nothing here knows where the result goes.
"""

from msinet.importers.fetching import fetch
from msinet.importers.parity import compare, compare_start
from msinet.importers.reading import read
from msinet.importers.released import RELEASED, data_of
from msinet.importers.source import Source, build

__all__ = [
    "RELEASED",
    "Source",
    "build",
    "compare",
    "compare_start",
    "data_of",
    "fetch",
    "read",
]
