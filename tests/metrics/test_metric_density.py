import numpy as np
import pytest

from msinet import metrics


def test_a_density_sums_to_one_and_keeps_ratios(rng):
    made = rng.random((14, 23))
    density = np.exp(metrics.to_density(made))
    assert density.sum() == pytest.approx(1)
    assert density / made == pytest.approx(np.full(made.shape, 1 / made.sum()))


def test_negative_values_are_lifted_and_nothing_becomes_uniform():
    density = np.exp(metrics.to_density(np.array([[-1.0, 0.0, 3.0]])))
    assert density == pytest.approx(np.array([[0, 0.2, 0.8]]))
    assert np.exp(metrics.to_density(np.zeros((2, 4)))) == pytest.approx(np.full((2, 4), 1 / 8))
    raised = np.exp(metrics.to_density(np.array([[0.0, 1.0]]), minimum=0.5))
    assert raised == pytest.approx(np.array([[0.25, 0.75]]))


@pytest.mark.parametrize("size_hw", [(20, 60), (5, 7), (31, 12), (1, 1)])
def test_a_fitted_density_has_the_size_and_sums_to_one(rng, size_hw):
    made = rng.random((10, 30)).astype(np.float32)
    fitted = metrics.fit_map(made, size_hw, is_density=True)
    assert fitted.shape == size_hw
    assert fitted.dtype == np.float32
    assert fitted.sum() == pytest.approx(1, abs=1e-6)


def test_fitting_is_bilinear_with_half_pixel_centres():
    fitted = metrics.fit_map(np.array([[0.0, 1.0, 3.0]]), (1, 6), is_density=False)
    assert fitted.tolist() == [[0, 0.25, 0.75, 1.5, 2.5, 3]]


def test_a_fitting_map_is_left_as_it_is(rng):
    made = rng.random((10, 30))
    assert metrics.fit_map(made, (10, 30), is_density=True) is made


def test_height_and_width_are_not_swapped(rng):
    """What is at the top right stays there."""
    made = np.zeros((12, 40))
    made[1, 36] = 1
    row, column = np.unravel_index(metrics.fit_map(made, (24, 20), False).argmax(), (24, 20))
    assert row < 4
    assert column > 16
