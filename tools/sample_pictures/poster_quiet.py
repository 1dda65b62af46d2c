"""The poster once more, with a price that does not call: for `compare`."""

import zlib

import numpy as np

from . import poster


def draw(_):
    """Returns the picture, (800, 600, 3) uint8; all but the price is that of `poster`."""
    return poster.draw(np.random.default_rng(zlib.crc32(b"poster")), quiet=True)
