import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment
from scipy.stats import wasserstein_distance

from msinet import metrics

CELL = 32


def spread(cells):
    """A map whose cells of 32 pixels hold the given values."""
    return np.kron(cells, np.ones((CELL, CELL)))


def test_one_pile_travels_the_straight_way():
    start, end = np.zeros((4, 6)), np.zeros((4, 6))
    start[0, 1], end[3, 5] = 2, 7
    assert metrics.emd(spread(start), spread(end)) == pytest.approx(5)  # 3 down, 4 across


def test_along_one_row_it_is_wassersteins_distance(rng):
    first, second = rng.random((1, 20)), rng.random((1, 20))
    places = np.arange(20)
    expected = wasserstein_distance(places, places, first[0], second[0])
    assert metrics.emd(spread(first), spread(second)) == pytest.approx(expected, abs=1e-6)


def test_equal_piles_are_an_assignment(rng):
    """With equal piles the best transport moves whole piles: solved here by another method."""
    first, second = np.zeros((7, 9)), np.zeros((7, 9))
    first.ravel()[rng.choice(63, 12, replace=False)] = 1
    second.ravel()[rng.choice(63, 12, replace=False)] = 1
    a, b = np.argwhere(first), np.argwhere(second)
    distances = np.linalg.norm(a[:, None] - b, axis=2)
    expected = distances[linear_sum_assignment(distances)].mean()
    assert metrics.emd(spread(first), spread(second)) == pytest.approx(expected, abs=1e-9)


def test_the_unit_stays_where_a_picture_is_too_large_for_its_cells():
    """A pile that travels half the width of 2,560 pixels travels 40 cells of 32."""
    start, end = np.zeros((640, 2560), np.float32), np.zeros((640, 2560), np.float32)
    start[:80, :80], end[:80, 1280:1360] = 1, 1
    assert metrics.emd(start, end) == pytest.approx(40, abs=1e-3)


@pytest.mark.parametrize("size_hw", [(1, 1), (5, 40), (33, 65)])
def test_small_and_odd_sizes(rng, size_hw):
    first, second = rng.random(size_hw), rng.random(size_hw)
    assert 0 <= metrics.emd(first, second) < 1
    assert metrics.emd(first, 3 * first) == pytest.approx(0, abs=1e-9)
