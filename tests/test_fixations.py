import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import fixations

SAME_AS_SCIPY = 1e-5  # relative, per pixel: the sums are made in float32
SAME_ON_GRID = 1e-5  # of the maximum, against the area mean of SciPy's map


def draw(rng, size_hw, n):
    """Points in and slightly around a picture."""
    return rng.uniform((-5, -5), (size_hw[1] + 5, size_hw[0] + 5), (n, 2))


def area_means(full, size_hw):
    """Mean of a map over each cell of a coarser grid, by whole repetition."""
    tall = np.repeat(np.repeat(full, size_hw[0], 0), size_hw[1], 1)
    blocks = tall.reshape(size_hw[0], full.shape[0], size_hw[1], full.shape[1])
    return blocks.mean((1, 3))


def test_a_fixation_marks_the_pixel_that_it_lies_in():
    counts = fixations.fixation_map([(2.99, 0.0), (2.0, 0.5), (0.0, 1.0)], (2, 3))
    assert counts.tolist() == [[0, 0, 2], [1, 0, 0]]


@pytest.mark.parametrize("point", [(3, 0), (0, 2), (-0.1, 0), (0, -0.1), (np.nan, 0), (np.inf, 1)])
def test_what_lies_outside_or_is_no_number_marks_nothing(point):
    assert fixations.fixation_map([point], (2, 3)).sum() == 0


@pytest.mark.parametrize(
    ("size_hw", "sigma_px"),
    [((60, 80), 16), ((48, 64), 2.5), ((20, 31), 16), ((90, 50), 0.7), ((7, 300), 24)],
)
def test_empirical_map_equals_scipy(rng, size_hw, sigma_px):
    points = draw(rng, size_hw, 40)
    expected = gaussian_filter(fixations.fixation_map(points, size_hw).astype(float), sigma_px)
    made = fixations.empirical_map(points, size_hw, sigma_px)
    assert made.dtype == np.float32
    np.testing.assert_allclose(made, expected, rtol=SAME_AS_SCIPY, atol=1e-12)


@pytest.mark.parametrize("grid_hw", [(12, 20), (17, 23), (48, 64), (48, 31)])
@pytest.mark.parametrize("sigma_px", [0, 1.5, 6, 40])
def test_map_on_a_smaller_grid_is_the_mean_of_the_full_map(rng, grid_hw, sigma_px):
    points = draw(rng, (48, 64), 30)
    full = gaussian_filter(fixations.fixation_map(points, (48, 64)).astype(float), sigma_px)
    made = fixations.empirical_map(points, (48, 64), sigma_px, grid_hw=grid_hw)
    tolerance = SAME_ON_GRID * full.max()
    np.testing.assert_allclose(made, area_means(full, grid_hw), atol=tolerance)


def test_map_on_a_larger_grid_stays_in_place_and_smooth(rng):
    points = draw(rng, (30, 40), 12)
    full = fixations.empirical_map(points, (30, 40), 4)
    made = fixations.empirical_map(points, (30, 40), 4, grid_hw=(90, 120))
    np.testing.assert_allclose(made[1::3, 1::3], full, atol=SAME_ON_GRID * full.max())


def test_no_sigma_leaves_the_counts(rng):
    points = draw(rng, (30, 40), 12)
    made = fixations.empirical_map(points, (30, 40), 0)
    assert (made == fixations.fixation_map(points, (30, 40))).all()


@pytest.mark.parametrize("sigma_px", [-1, np.nan, np.inf])
def test_a_senseless_sigma_is_refused(sigma_px):
    with pytest.raises(ValueError, match="sigma_px"):
        fixations.empirical_map([(1, 1)], (30, 40), sigma_px)


# Levels that Matplotlib's grey colour table never gives, seen with `imsave` of version 3.11.2.
NEVER_STORED = [33, 37, 41, 45, 49, 53, 57, 61, 66, 74, 82, 90, 98, 106, 114, 122, 132, 148, 164,
                180, 196, 212, 228, 244]  # fmt: skip


def test_the_originals_map_has_its_levels(rng):
    stored = fixations.original_map(draw(rng, (300, 400), 9), (300, 400), 60)
    assert sorted(set(range(256)) - set(np.unique(stored))) == NEVER_STORED
    assert (stored.min(), stored.max()) == (0, 255)


def test_the_originals_map_counts_a_pixel_once_and_stretches(rng):
    points = draw(rng, (30, 40), 12)
    stored = fixations.original_map([*points, *points[:3]], (30, 40), 6)
    full = gaussian_filter(np.minimum(fixations.fixation_map(points, (30, 40)), 1.0), 6)
    stretched = 256 * (full - full.min()) / np.ptp(full)
    assert np.abs(stored - np.minimum(stretched - 0.5, 255)).max() < 1.6
    assert fixations.original_map([], (30, 40), 6).max() == 0


@pytest.mark.parametrize("grid_hw", [None, (10, 13)])
def test_density_sums_to_one_and_is_even_without_fixations(rng, grid_hw):
    seen = fixations.empirical_density(draw(rng, (30, 40), 9), (30, 40), 3, grid_hw=grid_hw)
    unseen = fixations.empirical_density(np.zeros((0, 2)), (30, 40), 3, grid_hw=grid_hw)
    assert seen.sum() == pytest.approx(1, abs=1e-6)
    assert unseen.sum() == pytest.approx(1, abs=1e-5)
    assert np.ptp(unseen) == 0


def test_points_are_read_from_a_picture_as_x_and_y():
    grey = np.zeros((4, 6), np.uint8)
    grey[1, 5], grey[3, 0] = 255, 1
    points = fixations.points_from_picture(grey)
    assert points.tolist() == [[5, 1], [0, 3]]
    assert (fixations.fixation_map(points, (4, 6)) == (grey > 0)).all()


@pytest.mark.parametrize(
    ("size_hw", "sigma_px"), [((30, 44), 3.2), ((9, 40), 16), ((25, 13), 0), ((48, 64), 0.4)]
)
def test_profiles_multiply_to_the_map_of_scipy(rng, size_hw, sigma_px):
    points = draw(rng, size_hw, 25)
    columns, rows = fixations.pixels(points, size_hw).T
    down = fixations.profiles(rows, size_hw[0], sigma_px)
    across = fixations.profiles(columns, size_hw[1], sigma_px)
    counts = fixations.fixation_map(points, size_hw).astype(float)
    expected = gaussian_filter(counts, sigma_px) if sigma_px else counts
    np.testing.assert_allclose(down.T @ across, expected, rtol=1e-12, atol=1e-16)
    some = rng.integers(0, size_hw[1], 7)
    assert (fixations.profiles(columns, size_hw[1], sigma_px, at=some) == across[:, some]).all()
    assert down.sum(axis=1) == pytest.approx(1)


def test_pixels_are_those_of_the_points_inside(rng):
    points = [(2.99, 0.0), (3.0, 0.0), (-0.01, 1.0), (0.0, np.nan), (0.5, 1.5)]
    assert fixations.inside(points, (2, 3)).tolist() == [True, False, False, False, True]
    assert fixations.pixels(points, (2, 3)).tolist() == [[2, 0], [0, 1]]
    assert fixations.pixels([], (2, 3)).shape == (0, 2)
