import numpy as np
import pytest

from msinet.video.smoothing import Smoother, smooth

SIZE_HW = (6, 9)


@pytest.fixture
def densities(rng):
    made = rng.gamma(1, size=(8, *SIZE_HW)).astype(np.float32)
    return made / made.sum((1, 2), keepdims=True)


def test_it_is_the_weighted_mean_of_the_past(densities):
    times = np.array([0, 0.1, 0.15, 0.5, 0.6, 1.4, 1.5, 1.6])
    made = list(smooth(densities, times, 0.3))
    shares = 1 - np.exp(-np.diff(times) / 0.3)  # of each new one
    weights = np.array([1.0])
    for number, share in enumerate(shares, start=1):
        weights = np.append(weights * (1 - share), share)
        expected = np.tensordot(weights, densities[: number + 1], 1)
        np.testing.assert_allclose(made[number], expected, rtol=1e-5)


def test_a_mean_of_densities_is_a_density(densities):
    for made in smooth(densities, np.arange(8) / 25, 1.0):
        assert made.sum() == pytest.approx(1, abs=1e-6)
        assert made.min() >= 0


def test_it_never_looks_ahead(densities):
    changed = densities.copy()
    changed[5:] = densities[5:][::-1]
    times = np.arange(8) / 10
    before = list(smooth(densities, times, 0.4))
    after = list(smooth(changed, times, 0.4))
    np.testing.assert_array_equal(before[:5], after[:5])
    assert (before[5] != after[5]).any()


def test_the_rate_does_not_matter(densities):
    """A still scene followed by another: the same after a second, at any rate of frames."""
    ends = []
    for rate in (2, 25):
        times = np.arange(rate + 1) / rate
        shown = [densities[0]] + [densities[1]] * rate
        ends.append(list(smooth(shown, times, 0.7))[-1])
    np.testing.assert_allclose(*ends, rtol=1e-4)
    left = np.exp(-1 / 0.7)
    np.testing.assert_allclose(ends[0], left * densities[0] + (1 - left) * densities[1], rtol=1e-4)


def test_a_cut_begins_anew(densities):
    made = list(smooth(densities, np.arange(8) / 10, 5.0, cuts=[3]))
    np.testing.assert_array_equal(made[3], densities[3])
    assert not np.allclose(made[4], densities[4])
    again = list(smooth(densities[3:], np.arange(3, 8) / 10, 5.0))
    np.testing.assert_array_equal(made[3:], again)


def test_zero_does_not_smooth_and_results_stay_as_they_are(densities):
    np.testing.assert_array_equal(list(smooth(densities, np.arange(8), 0)), densities)
    smoother = Smoother(0.5)
    first = smoother.add(densities[0], 0.0)
    kept = first.copy()
    smoother.add(densities[1], 1.0)
    np.testing.assert_array_equal(first, kept)
