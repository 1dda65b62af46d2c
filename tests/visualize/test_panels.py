"""Panels: one size for every picture, heat and dots in the right place, labels to be read."""

import cv2
import numpy as np
import pytest

from msinet import visualize
from msinet.visualize import dots, panels, sheet, views

SIZES_HW = [(40, 30), (1, 1), (6000, 4000), (1, 3000), (3000, 1), (384, 512)]
CALM = 160  # so that white dots, black rings and ink all stand out


def grey(size_hw):
    return np.full((*size_hw, 3), CALM, np.uint8)


def brightest(panel, calm):
    """(x, y) in shares of the panel where it differs most from the calm one."""
    changed = np.abs(panel.astype(int) - calm.astype(int)).sum(axis=2)
    row, column = np.unravel_index(changed.argmax(), changed.shape)
    return (column + 0.5) / changed.shape[1], (row + 0.5) / changed.shape[0]


@pytest.mark.parametrize("size_hw", SIZES_HW)
def test_panels_have_one_size_whatever_the_picture(size_hw):
    shown = views(grey(size_hw), [np.ones((5, 7)), np.ones(size_hw)], side=320)
    assert len({panel.shape for panel in shown}) == 1
    height, width = shown[0].shape[:2]
    assert max(height, width) == 320
    assert height == max(1, round(320 * size_hw[0] / max(size_hw)))


def test_wide_panels_are_larger_as_they_have_the_whole_width():
    assert views(grey((100, 200)), [])[0].shape == (panels.SIDE // 2, panels.SIDE, 3)
    assert views(grey((100, 201)), [])[0].shape[1] == 2 * panels.SIDE


@pytest.mark.parametrize("map_hw", [(48, 72), (480, 720), (24, 12)])
def test_heat_lies_where_the_map_is_high_whatever_its_size(map_hw):
    saliency_map = np.zeros(map_hw)
    saliency_map[map_hw[0] * 3 // 4 :, : map_hw[1] // 4] = 0.3  # below on the left
    plain, heated = views(grey((200, 300)), [saliency_map], side=300)
    changed = (plain != heated).any(axis=2)
    assert changed[160:, :65].all()
    assert not changed[:135].any()
    assert not changed[:, 90:].any()


def test_a_map_counts_by_its_shape_and_not_by_its_height(rng):
    saliency_map = rng.random((40, 60))
    picture = grey((80, 120))
    _, high, low = views(picture, [saliency_map, saliency_map * 1e-9], side=120)
    assert np.abs(high.astype(int) - low).max() <= 3  # a level of the heat, by rounding
    plain, none = views(picture, [np.zeros((40, 60))], side=120)
    np.testing.assert_array_equal(plain, none)


def test_no_opacity_leaves_the_greyed_picture():
    plain, faint = views(grey((40, 60)), [np.ones((40, 60))], side=60, opacity=0.0)
    np.testing.assert_array_equal(plain, faint)


@pytest.mark.parametrize("wrong", [np.full((4, 4), np.nan), -np.ones((4, 4)), np.ones(4)])
def test_maps_that_are_none_are_refused(wrong):
    with pytest.raises(ValueError, match="maps"):
        views(grey((4, 4)), [wrong])


@pytest.mark.parametrize("point", [(10.0, 30.0), (290.5, 3.25), (299.9, 199.9)])
@pytest.mark.parametrize("panel_hw", [(200, 300), (100, 150), (400, 600)])
def test_a_dot_lies_on_its_fixation_at_any_scale(point, panel_hw):
    calm = grey(panel_hw)
    drawn = dots(calm, np.array([point]), (200, 300))
    white = np.argwhere((drawn > 250).all(axis=2)).mean(axis=0)[::-1]  # x, y of its middle
    expected = np.array(point) * panel_hw[1] / 300 - 0.5
    assert np.abs(white - expected).max() <= 2  # at the border part of the dot is cut off
    assert (drawn < CALM - 60).all(axis=2).any()  # the ring
    np.testing.assert_array_equal(calm, grey(panel_hw))


def test_what_lies_outside_draws_no_dot():
    points = np.array([(-50, 10), (10, 900), (np.nan, 5)])
    np.testing.assert_array_equal(dots(grey((40, 60)), points, (40, 60)), grey((40, 60)))
    np.testing.assert_array_equal(dots(grey((4, 6)), np.zeros((0, 2)), (40, 60)), grey((4, 6)))


def test_sheets_stand_beside_each_other_and_wide_ones_below():
    margin = panels.MARGIN
    drawn = sheet([grey((100, 200))] * 3)
    assert drawn.shape == (margin + 100 + margin, margin + 3 * (200 + margin), 3)
    assert (drawn[margin : margin + 100, margin : margin + 200] == CALM).all()
    below = sheet([grey((100, 201))] * 3, ["a", "b", "c"])
    assert below.shape == (margin + 3 * (panels.LABEL_HEIGHT + 100 + margin), 201 + 2 * margin, 3)


def ink(drawn, number, width):
    """The columns of a label that are not white, relative to its panel."""
    left = panels.MARGIN + number * (width + panels.MARGIN)
    strip = drawn[: panels.LABEL_HEIGHT + panels.MARGIN, left : left + width]
    return np.flatnonzero((strip < 128).any(axis=(0, 2)))


@pytest.mark.parametrize("width", [2, 300, 480])
def test_long_labels_stay_over_their_panel(width):
    long = "a_very_long_name_" * 20 + ".jpg"
    drawn = sheet([grey((300, width))] * 2, [long, "b"])
    room = max(width, panels.LEAST_WIDTH)
    written = ink(drawn, 0, room)
    assert written.max() > 0.8 * room
    assert written.max() < room
    assert ink(drawn, 1, room).max() < 15
    beside = drawn[:, panels.MARGIN + room : 2 * panels.MARGIN + room]
    assert (beside > 200).all()


def test_long_labels_keep_both_ends():
    shortened = panels._shorten("session_0001_" * 9 + "right.jpg", 200)
    assert shortened.startswith("session_")
    assert shortened.endswith("right.jpg")
    assert "…" in shortened
    assert panels._text_width(shortened) <= 200
    assert panels._shorten("a.jpg", 200) == "a.jpg"


@pytest.mark.parametrize(
    "label", ["写真.jpg", "Ωä привет", "a\nb\x1b[31m", "x\udcff.jpg", "", "%s{}"]
)
def test_any_name_can_be_a_label(label):
    drawn = sheet([grey((30, 400))], [label])
    assert bool(len(ink(drawn, 0, 400))) == bool(label)


def test_wrong_callers_are_told():
    with pytest.raises(ValueError, match="one size"):
        sheet([grey((3, 4)), grey((4, 3))])
    with pytest.raises(ValueError, match="labels"):
        sheet([grey((3, 4))], ["a", "b"])


def test_the_drawing_is_the_one_of_test(rng):
    picture = rng.integers(0, 256, (48, 72, 3)).astype(np.uint8)
    saliency_map = cv2.GaussianBlur(rng.random((48, 72)), (0, 0), 3)
    saliency_map /= saliency_map.max()
    _, heated = views(picture, [saliency_map], side=72)
    expected = visualize.overlay(picture, saliency_map)
    np.testing.assert_array_equal(heated, expected)
