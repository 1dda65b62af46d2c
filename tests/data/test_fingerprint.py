"""The fingerprint of a data set: numbers held against NumPy over all its fixations at once."""

import cv2
import numpy as np
import pytest

from msinet.data import Example
from msinet.data.fingerprint import MEAN_MAP_SIDE, spread_out, take

SIZES_HW = ((60, 100), (100, 60), (60, 100), (48, 64))


def example(rng, size_hw, *, count, name, observers=3, saliency_map=None):
    points = rng.uniform((0, 0), size_hw[::-1], (count, 2)).astype(np.float32)
    who = np.full(count, -1, np.int32)
    if observers:
        who = (np.arange(count, dtype=np.int32) % observers) + 1
    return Example(
        name, b"", points, who, np.empty(0, np.float32), saliency_map, size_hw, sigma_px=3.0
    )


@pytest.fixture
def examples(rng):
    counts = (7, 30, 12, 1)
    return [
        example(rng, size_hw, count=count, name=f"{k}.png")
        for k, (size_hw, count) in enumerate(zip(SIZES_HW, counts, strict=True))
    ]


def test_the_numbers_are_those_of_all_pictures(examples):
    taken, _ = take(iter(examples))
    assert (taken.pictures, taken.first, taken.last, taken.maps) == (4, "0.png", "3.png", 0)
    assert taken.sizes[0] == ((60, 100), 2)
    assert dict(taken.sizes) == {(60, 100): 2, (100, 60): 1, (48, 64): 1}
    assert (taken.fixations, taken.fixations_per_picture) == (50, (1, 30))
    assert (taken.observers, taken.observers_per_picture) == (3, (1, 3))


def test_the_position_is_in_shares_of_each_picture(examples):
    taken, _ = take(examples)
    shares = np.concatenate([e.fixations / np.float64(e.size_hw[::-1]) for e in examples])
    np.testing.assert_allclose(taken.mean_xy, shares.mean(0), rtol=1e-6)
    np.testing.assert_allclose(taken.spread_xy, shares.std(0), rtol=1e-6)


def test_every_picture_weighs_the_same_in_the_mean_map(examples):
    _, mean_map = take(examples)
    assert mean_map.shape == (MEAN_MAP_SIDE * 60 // 100, MEAN_MAP_SIDE)
    assert mean_map.sum(dtype=np.float64) == pytest.approx(1, abs=1e-5)
    expected = np.zeros(mean_map.shape)
    for each in examples:
        full = each.saliency_map()
        size = mean_map.shape[::-1]
        stretched = cv2.resize(full, size, interpolation=cv2.INTER_LINEAR).astype(np.float64)
        expected += stretched / stretched.sum() / len(examples)
    assert np.abs(mean_map - expected).max() < 0.02 * expected.max()


def test_a_single_fixation_is_where_the_mean_map_is_highest(rng):
    one = example(rng, (60, 80), count=1, name="a.png", observers=0)
    at = np.float32([[20.5, 45.5]])
    taken, mean_map = take([Example(**{**vars(one), "fixations": at})])
    row, column = np.unravel_index(mean_map.argmax(), mean_map.shape)
    scale = MEAN_MAP_SIDE / 80
    assert abs((column + 0.5) / scale - 20.5) < 1
    assert abs((row + 0.5) / scale - 45.5) < 1
    np.testing.assert_allclose(taken.mean_xy, (20.5 / 80, 45.5 / 60), rtol=1e-6)
    np.testing.assert_allclose(taken.spread_xy, 0, atol=1e-6)
    assert (taken.observers, taken.observers_per_picture) == (None, None)


def test_without_fixations_there_is_no_position(rng):
    grey = cv2.imencode(".png", rng.integers(0, 255, (60, 80), np.uint8))[1].tobytes()
    with_map = example(rng, (60, 80), count=0, name="a.png", saliency_map=grey)
    never = example(rng, (60, 80), count=0, name="b.png")
    taken, mean_map = take([with_map, never])
    assert (taken.maps, taken.fixations, taken.mean_xy, taken.spread_xy) == (1, 0, None, None)
    alone = take([with_map])[1]
    np.testing.assert_allclose(mean_map, alone, rtol=1e-6)  # an empty map does not dilute it
    uniform = take([never])[1]
    assert uniform.min() == uniform.max() > 0


def test_nothing_has_no_fingerprint():
    with pytest.raises(ValueError, match="expected at least one"):
        take([])


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 15, 100, 10_000])
def test_examples_lie_evenly_over_the_whole_list(count):
    chosen = spread_out(count, 8)
    assert len(set(chosen)) == len(chosen) == min(count, 8)
    assert chosen == sorted(chosen)
    edges = [-1, *chosen, count]
    gaps = np.diff(edges)
    assert gaps.max() <= count / 8 + 1
    assert all(0 <= index < count for index in chosen)
