import numpy as np
import pytest

from msinet.areas.area import Area
from msinet.areas.coverage import coverage, first_crossing, surface

SAMPLES = 24  # per pixel and axis, of the reference
SAMPLED = 0.06  # how far the reference may be off in one pixel


def sampled(corners, size_hw):
    """The share of each pixel inside, by counting points: the even-odd rule, edge by edge."""
    height, width = size_hw
    y, x = (np.mgrid[: height * SAMPLES, : width * SAMPLES] + 0.5) / SAMPLES
    inside = np.zeros(x.shape, bool)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if y0 != y1:
            beyond = x < x0 + (y - y0) * (x1 - x0) / (y1 - y0)
            inside ^= ((y0 <= y) != (y1 <= y)) & beyond
    return inside.reshape(height, SAMPLES, width, SAMPLES).mean(axis=(1, 3))


def test_a_box_covers_what_it_says():
    covered = coverage(np.array([(1.5, 1), (4.25, 1), (4.25, 2.5), (1.5, 2.5)]), (4, 6))
    assert covered.dtype == np.float32
    assert np.allclose(covered[1], [0, 0.5, 1, 1, 0.25, 0])
    assert np.allclose(covered[2], covered[1] / 2)
    assert not covered[[0, 3]].any()


@pytest.mark.parametrize("seed", range(8))
def test_polygons_cover_as_points_counted_one_by_one(seed):
    rng = np.random.default_rng(seed)
    size_hw = tuple(rng.integers(3, 16, 2))
    angles = np.sort(rng.uniform(0, 2 * np.pi, 7))
    radii = rng.uniform(2, 9, 7)
    middle = rng.uniform(0, size_hw[::-1])  # some reach out of the picture
    around = radii[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    corners = middle + around
    assert np.abs(coverage(corners, size_hw) - sampled(corners, size_hw)).max() < SAMPLED


def test_the_order_around_a_polygon_makes_no_difference():
    corners = np.array([(1.2, 0.7), (7.7, 2.1), (5.1, 6.3), (0.4, 4.4)])
    there, back = coverage(corners, (7, 9)), coverage(corners[::-1], (7, 9))
    assert np.allclose(there, back)
    assert there.sum() == pytest.approx(surface(corners), abs=1e-5)


def test_what_lies_outside_is_cut_and_moves_nothing_inside():
    corners = np.array([(-40, -3), (5, -20), (30, 4), (4, 9.5)])
    large = coverage(corners + 40, (60, 80))
    assert np.allclose(coverage(corners, (8, 11)), large[40:48, 40:51], atol=1e-6)


def test_two_neighbours_fill_the_pixel_that_they_share():
    left = Area.box("a", 0, 0, 0.37, 1).mask((5, 7))
    right = Area.box("b", 0.37, 0, 0.63, 1).mask((5, 7))
    assert np.allclose(left + right, 1)


def test_a_polygon_that_crosses_itself_is_found():
    square = np.array([(0, 0), (4, 0), (4, 3), (0, 3)], float)
    assert first_crossing(square) is None
    assert first_crossing(square[[0, 2, 1, 3]]) == (0, 2)
    touching = np.array([(0, 0), (2, 2), (4, 0), (4, 4), (2, 2), (0, 4)], float)
    assert first_crossing(touching) is None


def test_an_area_fits_every_size():
    area = Area.box("a", 0.25, 0.5, 0.5, 0.25)
    for size_hw in ((4, 8), (600, 800), (7, 3), (1, 1)):
        assert area.mask(size_hw).shape == size_hw
        assert area.mask(size_hw).mean() == pytest.approx(0.125, abs=1e-6)
    grid = Area("b", grid=np.eye(4, 6, dtype=np.float32))
    assert grid.mask((8, 12)).mean() == pytest.approx(grid.mask((4, 6)).mean(), abs=0.03)


def test_a_cut_area_says_how_much_is_outside():
    assert Area.box("a", 0.75, 0.2, 0.5, 0.2).outside((40, 60)) == pytest.approx(0.5, abs=1e-6)
    assert Area.box("a", 0.5, 0.2, 0.5, 0.2).outside((40, 60)) == pytest.approx(0, abs=1e-6)


def test_pixels_in_place_of_shares_are_refused():
    with pytest.raises(ValueError, match="expected shares"):
        Area.box("a", 100, 50, 40, 40)
    with pytest.raises(ValueError, match="either polygons or a grid"):
        Area("a")
