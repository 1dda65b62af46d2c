"""The legacy kernels: golden values, and parity with TensorFlow's own."""

import numpy as np
import pytest

from msinet import legacy_resize

# Values reach 255 and are sums of up to some hundred float32 products, whose order differs
# between the kernel and ours; 1e-3 is 250 times finer than half a grey level.
TOLERANCE = 1e-3

RAMP = np.arange(8) * 10.0


@pytest.mark.parametrize(
    ("target", "expected"), [(4, [7.142857, 30, 52.857143, 70]), (3, [12.857143, 47.142857, 70])]
)
def test_area_golden_values(target, expected):
    row = legacy_resize.resize_legacy_area(RAMP[None], (1, target))
    np.testing.assert_allclose(row[0], expected, atol=5e-5)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (5, [0, 59.375, 100, 59.375, 0]),
        (7, [0, 36.9936, 79.6649, 100, 79.6649, 36.9936, 0]),
    ],
)
def test_bicubic_golden_values(target, expected):
    column = legacy_resize.resize_legacy_bicubic(np.array([[0.0], [100], [0]]), (target, 1))
    np.testing.assert_allclose(column[:, 0], expected, atol=5e-5)


SIZES = [((61, 83), (24, 32)), ((83, 61), (24, 18)), ((37, 50), (37, 20)), ((30, 40), (113, 151))]
SIZES += [((13, 17), (240, 313)), ((200, 7), (21, 1)), ((2, 3), (9, 14))]


@pytest.mark.parametrize(("source_hw", "target_hw"), SIZES)
@pytest.mark.parametrize("method", ["area", "bicubic"])
def test_parity_with_tensorflow(method, source_hw, target_hw, rng):
    tf = pytest.importorskip("tensorflow")
    picture = rng.integers(0, 256, (*source_hw, 3)).astype(np.uint8)
    if method == "area":
        theirs = tf.raw_ops.ResizeArea(images=picture[None], size=target_hw, align_corners=True)
    else:
        theirs = tf.raw_ops.ResizeBicubic(
            images=picture[None], size=target_hw, align_corners=True, half_pixel_centers=False
        )
    ours = getattr(legacy_resize, f"resize_legacy_{method}")(picture, target_hw)
    np.testing.assert_allclose(ours, theirs[0], atol=TOLERANCE, rtol=0)


def test_window_is_a_part_of_the_whole(rng):
    grey = rng.random((11, 17)).astype(np.float32)
    for resize in (legacy_resize.resize_legacy_area, legacy_resize.resize_legacy_bicubic):
        for size_hw in [(6, 9), (40, 70)]:
            part = resize(grey, size_hw, window=((2, 3), (3, 5)))
            np.testing.assert_array_equal(part, resize(grey, size_hw)[2:5, 3:8])


def test_one_pixel_becomes_many():
    for resize in (legacy_resize.resize_legacy_area, legacy_resize.resize_legacy_bicubic):
        np.testing.assert_array_equal(resize(np.full((1, 1), 7.0), (3, 5)), np.full((3, 5), 7.0))
