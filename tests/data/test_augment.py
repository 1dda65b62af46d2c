import dataclasses

import numpy as np
import pytest

from msinet.config import AugmentConfig
from msinet.data import augment

OFF = AugmentConfig(**{f.name: 0.0 for f in dataclasses.fields(AugmentConfig)})
GEOMETRY = dataclasses.replace(OFF, crop=1.0, crop_side=0.6, stretch=0.2, mirror=0.5)
COLOURS = dataclasses.replace(OFF, brightness=0.2, contrast=0.3, saturation=0.5, tint=0.1)


def with_all(settings, **changes):
    return dataclasses.replace(settings, **changes)


def test_everything_off_leaves_the_arrays_unchanged(rng):
    picture = rng.integers(0, 256, (20, 30, 3), dtype=np.uint8)
    saliency_map = rng.random((10, 15), "float32")
    same = augment.crop_and_mirror(picture, saliency_map, rng, OFF)
    assert np.array_equal(same[0], picture)
    assert np.array_equal(same[1], saliency_map)
    changed = augment.change_colors(picture.astype("float32"), rng, OFF)
    np.testing.assert_allclose(changed, picture, atol=1e-3)


def test_mirroring_turns_both_from_left_to_right(rng):
    picture, saliency_map = rng.random((20, 30, 3)), rng.random((10, 15))
    turned = augment.crop_and_mirror(picture, saliency_map, rng, with_all(OFF, mirror=1.0))
    assert np.array_equal(turned[0], picture[:, ::-1])
    assert np.array_equal(turned[1], saliency_map[:, ::-1])


@pytest.mark.parametrize("grid", [(90, 120), (45, 60), (30, 40)])
def test_the_window_is_the_same_for_picture_and_map(rng, grid):
    """Both hold their own coordinates, as shares of their sides, so the windows can be read."""

    def coordinates(rows, columns):
        y, x = np.mgrid[:rows, :columns]
        return np.dstack([(y + 0.5) / rows, (x + 0.5) / columns])

    mirrored = 0
    for _ in range(60):
        cut = augment.crop_and_mirror(coordinates(90, 120), coordinates(*grid), rng, GEOMETRY)
        corners = [(array[0, 0], array[-1, -1]) for array in cut]
        cell = 1.5 / np.array(grid)  # rounding of both windows, and half a cell of their centres
        assert (np.abs(np.subtract(*corners)) <= cell).all()
        shares = [np.abs(last - first) for first, last in corners]
        assert (shares[0] >= 0.6 * np.exp(-0.2) - 0.03).all()
        mirrored += bool(corners[0][0][1] > corners[0][1][1])
    assert 15 < mirrored < 45


def test_windows_reach_every_edge(rng):
    picture = np.dstack([np.mgrid[:40, :60][0], np.mgrid[:40, :60][1]])
    cuts = [
        augment.crop_and_mirror(picture, picture[..., 0], rng, with_all(GEOMETRY, mirror=0.0))[0]
        for _ in range(300)
    ]
    first, last = np.array([c[0, 0] for c in cuts]), np.array([c[-1, -1] for c in cuts])
    assert (first.min(0) <= 1).all()
    assert (last.max(0) >= np.array([38, 58])).all()


def test_tiny_pictures_keep_at_least_one_pixel(rng):
    for _ in range(50):
        cut = augment.crop_and_mirror(np.ones((1, 2, 3)), np.ones((1, 1)), rng, GEOMETRY)
        assert min(cut[0].shape + cut[1].shape) >= 1


def reference(stimulus, numbers):
    """The four changes one after the other, in words: light, contrast, then colourfulness."""
    gain, tint, contrast, saturation = numbers
    mean = stimulus.mean() * gain
    lit = stimulus * gain * tint
    luma = (lit * [0.299, 0.587, 0.114]).sum(-1, keepdims=True)
    colourful = luma + saturation * (lit - luma)
    return np.clip(mean + contrast * (colourful - mean), 0, 255)


@pytest.mark.parametrize("grey", [0.0, 1.0])
def test_colour_changes_are_the_ones_in_words(rng, grey):
    stimulus = rng.uniform(0, 255, (9, 13, 3)).astype("float32")
    settings = with_all(COLOURS, grey=grey)
    for seed in range(20):
        draws = np.random.default_rng(seed)
        numbers = [1 + draws.uniform(-settings.brightness, settings.brightness)]
        numbers += [1 + draws.uniform(-settings.tint, settings.tint, 3)]
        numbers += [1 + draws.uniform(-settings.contrast, settings.contrast)]
        numbers += [1 + draws.uniform(-settings.saturation, settings.saturation)]
        if grey:
            numbers[3] = 0.0
        changed = augment.change_colors(stimulus, np.random.default_rng(seed), settings)
        assert changed.dtype == np.float32
        np.testing.assert_allclose(changed, reference(stimulus, numbers), atol=2e-3)
        if grey:
            assert np.ptp(changed, axis=-1).max() < 1e-3
