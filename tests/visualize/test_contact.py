"""Contact sheets: every sheet whole, in its row and column; dots and heat where people looked."""

import numpy as np
import pytest

from msinet.visualize import contact
from msinet.visualize.panels import LABEL_HEIGHT, MARGIN

CALM = 160


def plain(size_hw, level):
    return np.full((*size_hw, 3), level, np.uint8)


def test_every_sheet_lies_whole_in_its_row_and_column():
    sizes = [(30, 50), (40, 20), (10, 70), (20, 20), (5, 5)]
    drawn = contact.contact([plain(s, 10 * k) for k, s in enumerate(sizes)])
    assert drawn.shape == (40 + 20 + 5, 70 + contact.GAP + 20, 3)
    corners = [(0, 0), (0, 70 + contact.GAP), (40, 0), (40, 70 + contact.GAP), (60, 0)]
    left = drawn.copy()
    for level, ((top, start), (height, width)) in enumerate(zip(corners, sizes, strict=True)):
        place = (slice(top, top + height), slice(start, start + width))
        assert (drawn[place] == 10 * level).all()
        left[place] = 255
    assert (left == 255).all()


def test_one_sheet_stays_as_it_is():
    assert np.array_equal(contact.contact([plain((7, 9), 3)]), plain((7, 9), 3))


@pytest.mark.parametrize(("sheets", "columns"), [([], 2), ([np.zeros((2, 2, 3), np.uint8)], 0)])
def test_nothing_cannot_be_laid_out(sheets, columns):
    with pytest.raises(ValueError, match="expected some"):
        contact.contact(sheets, columns=columns)


def test_an_example_shows_dots_on_the_left_and_heat_on_the_right():
    saliency_map = np.zeros((60, 100), np.float32)
    saliency_map[40:50, 10:20] = 1
    drawn = contact.example(plain((60, 100), CALM), saliency_map, np.array([[80, 10]]), ["a", "b"])
    height, width = contact.EXAMPLE_SIDE * 60 // 100, contact.EXAMPLE_SIDE
    top = MARGIN + LABEL_HEIGHT
    assert drawn.shape == (top + height + MARGIN, MARGIN + 2 * (width + MARGIN), 3)
    scale = contact.EXAMPLE_SIDE / 100
    for left, (x, y) in ((MARGIN, (80, 10)), (2 * MARGIN + width, (15, 45))):
        panel = drawn[top : top + height, left : left + width].astype(int)
        rows, columns = np.nonzero(np.abs(panel - CALM).sum(axis=2) > 60)
        assert abs((columns.mean() + 0.5) / scale - x) < 1.5
        assert abs((rows.mean() + 0.5) / scale - y) < 1.5


def test_the_mean_map_has_a_dot_at_the_mean_position():
    flat = np.full((48, 64), 0.25)
    without = contact.mean(flat, None, label="mean").astype(int)
    dotted = contact.mean(flat, (0.25, 0.75), label="mean").astype(int)
    rows, columns = np.nonzero(np.abs(dotted - without).sum(axis=2))
    assert columns.mean() + 0.5 == pytest.approx(MARGIN + 16, abs=0.5)
    assert rows.mean() + 0.5 == pytest.approx(MARGIN + LABEL_HEIGHT + 36, abs=0.5)


def test_a_mean_map_of_zeros_is_black():
    drawn = contact.mean(np.zeros((48, 64)), None, label="")
    assert drawn[MARGIN + LABEL_HEIGHT + 10, MARGIN + 10].max() < 10
