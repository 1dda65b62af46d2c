"""Heat over pictures: in the right place, even in lightness, and the picture stays readable."""

import cv2
import numpy as np
import pytest

from msinet.visualize import heat, overlay, side_by_side

# Two tables and an 8-bit product are rounded on the way; each is worth half a level.
LEVELS = 2

# Linear RGB as people without one kind of cone see it (Machado et al. 2009, severity 1).
COLOUR_VISIONS = {
    "usual": np.eye(3),
    "protan": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "deutan": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "tritan": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


@pytest.fixture
def picture(rng):
    return rng.integers(0, 256, (48, 72, 3)).astype(np.uint8)


def luma(array):
    return array @ np.array(heat.LUMA)


def test_low_saliency_leaves_the_picture_as_light_as_it_was(picture):
    calm = overlay(picture, np.zeros(picture.shape[:2], np.float32))
    assert np.abs(luma(calm) - luma(picture)).max() <= LEVELS
    faint = overlay(picture, np.full(picture.shape[:2], 0.05, np.float32))
    assert np.abs(luma(faint) - luma(picture)).max() <= 10


def test_blend_is_the_formula(picture, rng):
    saliency_map = rng.random(picture.shape[:2]).astype(np.float32)
    share = np.clip(saliency_map / heat.OPAQUE_FROM, 0, 1)[..., None]
    veil = 0.6 * share**2 * (3 - 2 * share)
    grey = luma(picture)[..., None]
    greyed = heat.GREYED * grey + (1 - heat.GREYED) * picture
    levels = np.rint(saliency_map * 255).astype(np.uint8)
    coloured = cv2.applyColorMap(levels, cv2.COLORMAP_PLASMA)[..., ::-1]
    expected = (1 - veil) * greyed + veil * coloured
    # The map has 256 levels, which moves the veil by up to 1 %.
    assert np.abs(overlay(picture, saliency_map, opacity=0.6) - expected).max() <= LEVELS + 2.55


def test_heat_lies_where_the_map_is_high(picture):
    saliency_map = np.zeros(picture.shape[:2], np.float32)
    saliency_map[30:34, 8:14] = 1  # not square, not in the middle
    changed = overlay(picture, saliency_map) != overlay(picture, np.zeros_like(saliency_map))
    rows, columns = np.nonzero(changed.any(axis=2))
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (30, 33, 8, 13)
    hot = overlay(picture, saliency_map)[30:34, 8:14].astype(int)
    assert (hot[..., 0] > hot[..., 2] + 60).all()  # yellow, whatever lies below


def test_work_in_strips_shows_no_seam(picture, monkeypatch, rng):
    saliency_map = rng.random(picture.shape[:2]).astype(np.float32)
    at_once = overlay(picture, saliency_map)
    monkeypatch.setattr(heat, "_STRIP_PIXELS", 7 * picture.shape[1])
    np.testing.assert_array_equal(overlay(picture, saliency_map), at_once)


@pytest.mark.parametrize("vision", COLOUR_VISIONS)
@pytest.mark.parametrize("name", [cv2.COLORMAP_PLASMA, cv2.COLORMAP_INFERNO])
def test_colours_rise_evenly_in_lightness(name, vision):
    colours = heat._colours(name).astype(np.float32)[None] / 255
    linear = np.where(colours > 0.04045, ((colours + 0.055) / 1.055) ** 2.4, colours / 12.92)
    seen = np.clip(linear @ np.transpose(COLOUR_VISIONS[vision]), 0, 1).astype(np.float32)
    lightness = cv2.cvtColor(seen, cv2.COLOR_LRGB2Lab)[0, ::8, 0]  # in steps of 8 levels
    steps = np.diff(lightness)
    assert steps.min() > 0
    assert steps.max() < 3 * np.median(steps)


def test_panels_are_the_picture_and_the_map(picture):
    saliency_map = np.zeros(picture.shape[:2], np.float32)
    saliency_map[40, 10] = 1
    panels = side_by_side(picture, saliency_map)
    np.testing.assert_array_equal(panels[:, :72], picture)
    assert (panels[:, 72] == 255).all()
    assert panels.shape == (48, 72 + 1 + 72, 3)
    second = luma(panels[:, 73:])
    assert np.unravel_index(second.argmax(), second.shape) == (40, 10)


def test_wide_pictures_are_stacked():
    assert side_by_side(np.zeros((10, 300, 3), np.uint8), np.zeros((10, 300))).shape == (23, 300, 3)
    thin = side_by_side(np.zeros((10, 60_000, 3), np.uint8), np.zeros((10, 60_000)))
    assert thin.shape[1] == 60_000


@pytest.mark.parametrize("size_hw", [(1, 1), (10, 60_000), (60_000, 10)])
def test_tiny_and_thin_pictures(size_hw):
    picture, saliency_map = np.full((*size_hw, 3), 90, np.uint8), np.ones(size_hw)
    assert overlay(picture, saliency_map).shape == picture.shape
    assert side_by_side(picture, saliency_map).shape[2] == 3


def test_views_in_any_order_are_accepted(picture, rng):
    saliency_map = rng.random(picture.shape[:2])
    turned, map_turned = picture[::-1, :, ::-1], saliency_map[::-1]
    expected = overlay(np.ascontiguousarray(turned), np.ascontiguousarray(map_turned))
    np.testing.assert_array_equal(overlay(turned, map_turned), expected)
    assert side_by_side(turned, map_turned).shape == (48, 145, 3)


def test_wrong_callers_are_told(picture):
    saliency_map = np.zeros(picture.shape[:2])
    with pytest.raises(ValueError, match="saliency_map"):
        overlay(picture, saliency_map.T)
    with pytest.raises(ValueError, match="picture"):
        side_by_side(picture / 255, saliency_map)
    with pytest.raises(ValueError, match="opacity"):
        overlay(picture, saliency_map, opacity=1.5)
