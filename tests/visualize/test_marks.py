import numpy as np
import pytest

from msinet.visualize import Mark, annotate, at_one_size, changes
from msinet.visualize.marks import SIDES

SQUARE = np.array([(20, 10), (50, 10), (50, 30), (20, 30)], float)


def test_an_area_is_drawn_where_it_lies_and_named_beside_it(rng):
    picture = rng.integers(90, 160, (60, 100, 3), dtype=np.uint8)
    plain = annotate(picture, np.zeros((60, 100)), [])
    drawn = annotate(picture, np.zeros((60, 100)), [Mark([SQUARE], "sign 3 %")])
    assert plain.shape == drawn.shape == (540, 900, 3)
    rows, columns = np.nonzero((plain != drawn).any(axis=2))
    inside = drawn[110:250, 200:430]  # scaled by 9, within the border
    assert np.array_equal(inside, plain[110:250, 200:430])
    assert abs(columns.min() - 180) < 5
    assert abs(rows.max() - 270) < 5
    assert columns.max() < 470  # the label is shorter than its area


def test_labels_do_not_cover_each_other():
    picture = np.full((300, 900, 3), 128, np.uint8)
    density = np.zeros((300, 900))
    box = np.array([(300, 100), (420, 100), (420, 140), (300, 140)], float)
    alone = [annotate(picture, density, [Mark([box + shift], "first one")]) for shift in (0, 4)]
    both = annotate(picture, density, [Mark([box], "first one"), Mark([box + 4], "first one")])
    dark = [(each < 60).all(axis=2).sum() for each in (*alone, both)]
    assert dark[2] > 0.8 * (dark[0] + dark[1])


@pytest.mark.parametrize("size_hw", [(1, 1), (3, 400), (40, 2)])
def test_thin_pictures_and_long_names_are_drawn(size_hw):
    picture = np.full((*size_hw, 3), 200, np.uint8)
    corners = np.array([(0, 0), (size_hw[1], 0), (size_hw[1], size_hw[0])], float)
    drawn = annotate(picture, np.ones(size_hw), [Mark([corners], "n\n" * 80)], [(0.5, 0.5)])
    assert max(drawn.shape) == SIDES[0]


def test_gains_are_orange_losses_are_blue_and_the_rest_is_the_picture():
    picture = np.full((8, 12, 3), 120, np.uint8)
    before, after = np.zeros((2, 8, 12), np.float32)
    before[2, 3] = after[5, 9] = before[7, 7] = after[7, 7] = 1
    made = changes(picture, before, after).astype(int)
    lost, gained, same = made[2, 3], made[5, 9], made[7, 7]
    assert lost[2] > lost[0] + 80
    assert gained[0] > gained[2] + 80
    assert np.array_equal(same, made[0, 0])
    assert np.ptp(same) == 0
    with pytest.raises(ValueError, match="before, after"):
        changes(picture, before, after[:4])


def test_maps_take_the_size_of_the_drawing():
    view, density = at_one_size(np.zeros((50, 2000, 3), np.uint8), np.ones((50, 2000)))
    assert view.shape == (40, 1600, 3)
    assert density.shape == (40, 1600)
    assert density == pytest.approx(1)
