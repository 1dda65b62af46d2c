import numpy as np
import pytest

from msinet.baselines.likelihood import LEAST_WEIGHT, best_width, mixture_weights


def test_weights_of_a_mixture_are_found_again(rng):
    """Values drawn from three overlapping bumps in shares 0.6, 0.3 and 0.1."""
    centers, shares = np.array([-1.5, 0.5, 2.5]), [0.6, 0.3, 0.1]
    x = rng.normal(rng.choice(centers, 40_000, p=shares), 1)
    densities = np.exp(-0.5 * (x - centers[:, None]) ** 2)
    assert mixture_weights(densities) == pytest.approx(shares, abs=0.02)


def test_no_other_weights_are_more_likely(rng):
    densities = rng.gamma(0.3, 1, (3, 500)) * [[1], [1e-6], [30]]
    found = mixture_weights(densities)
    best = np.log(found @ densities).mean()
    for _ in range(50):
        other = 0.98 * found + 0.02 * rng.dirichlet([1, 1, 1])
        assert np.log(other @ densities).mean() <= best + 1e-7


def test_a_useless_density_keeps_the_least_weight():
    densities = np.array([[3.0, 2.0, 4.0], [1.0, 0.0, 1.5]])
    assert mixture_weights(densities) == pytest.approx([1 - LEAST_WEIGHT, LEAST_WEIGHT], abs=1e-8)


@pytest.mark.parametrize("top", [0.0123, 0.05, 0.19])
def test_the_best_width_is_found_between_those_of_the_grid(top):
    widths = np.geomspace(0.01, 0.2, 7)
    seen = []

    def score(width):
        seen.append(width)
        return -((np.log(width) - np.log(top)) ** 2)

    assert best_width(score, widths) == pytest.approx(top, rel=0.005)
    assert len(seen) < 25


def test_a_width_outside_the_grid_ends_at_its_limit():
    assert best_width(lambda width: width, np.array([1.0, 2.0, 4.0])) == pytest.approx(4, rel=0.005)
    assert best_width(lambda width: -width, np.array([1.0, 2.0, 4.0])) == pytest.approx(
        1, rel=0.005
    )
