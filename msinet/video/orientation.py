"""The eight ways a picture may lie in a clip, by the display matrix that cameras write."""

import struct

import numpy as np

UPRIGHT = (1, 0, 0, 1)


def of_matrix(data: bytes) -> tuple[int, int, int, int]:
    """Reads a display matrix: the signs (a, b, c, d) of x' = a x + c y, y' = b x + d y.

    Args:
        data: Nine 32-bit integers in the machine's order, by rows, as FFmpeg has them.

    Returns:
        Each -1, 0 or 1; the nearest of the eight orientations.
    """
    a, b, _, c, d, *_ = struct.unpack("=9i", data[:36])
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return (_sign(a), 0, 0, _sign(d))
    return (0, _sign(b), _sign(c), 0)


def turned(picture: np.ndarray, orientation: tuple[int, int, int, int]) -> np.ndarray:
    """The picture (H, W, C) as people are to see it, contiguous."""
    a, b, c, d = orientation
    if a == 0:
        picture = picture.swapaxes(0, 1)
        a, d = c, b
    return np.ascontiguousarray(picture[::d, ::a])


def _sign(value: int) -> int:
    return -1 if value < 0 else 1
