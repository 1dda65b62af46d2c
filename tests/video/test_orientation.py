import struct

import numpy as np
import pytest

from msinet.video import orientation

ONE = 1 << 16
PICTURE = np.arange(6).reshape(2, 3, 1)  # 0 1 2 / 3 4 5


def matrix(a, b, c, d):
    return struct.pack("=9i", a * ONE, b * ONE, 0, c * ONE, d * ONE, 0, 0, 0, 1 << 30)


@pytest.mark.parametrize(
    ("signs", "upright"),
    [
        ((1, 0, 0, 1), [[0, 1, 2], [3, 4, 5]]),
        ((-1, 0, 0, 1), [[2, 1, 0], [5, 4, 3]]),
        ((1, 0, 0, -1), [[3, 4, 5], [0, 1, 2]]),
        ((-1, 0, 0, -1), [[5, 4, 3], [2, 1, 0]]),
        ((0, 1, 1, 0), [[0, 3], [1, 4], [2, 5]]),
        ((0, 1, -1, 0), [[3, 0], [4, 1], [5, 2]]),  # a quarter clockwise
        ((0, -1, 1, 0), [[2, 5], [1, 4], [0, 3]]),  # a quarter counterclockwise
        ((0, -1, -1, 0), [[5, 2], [4, 1], [3, 0]]),
    ],
)
def test_all_eight(signs, upright):
    assert orientation.of_matrix(matrix(*signs)) == signs
    turned = orientation.turned(PICTURE, signs)
    assert turned[..., 0].tolist() == upright
    assert turned.flags.c_contiguous


def test_a_slight_tilt_is_the_nearest_quarter():
    tilted = struct.pack("=9i", 3000, 65000, 0, -65000, 3000, 0, 0, 0, 1 << 30)
    assert orientation.of_matrix(tilted) == (0, 1, -1, 0)
