"""The scores that are printed for the weights that ship."""

import numpy as np
import pytest
from score_shipped import parse_size, scores

FIXATIONS = np.array([[3.0, 2.0], [3.9, 2.1], [50.0, 2.0]])  # the last one lies outside


def test_a_perfect_density_has_the_best_scores(rng):
    truth = rng.random((11, 17)).astype(np.float32)
    cc, _, kldiv, sim = scores(3 * truth, truth, FIXATIONS)
    assert (cc, kldiv, sim) == pytest.approx((1, 0, 1), abs=1e-6)


def test_nss_is_the_z_score_at_the_fixations_inside(rng):
    density = rng.random((11, 17))
    z = (density - density.mean()) / density.std()
    assert scores(density, density, FIXATIONS)[1] == pytest.approx(z[2, 3])


def test_a_constant_density_has_no_correlation(rng):
    truth = rng.random((11, 17))
    cc, nss, kldiv, sim = scores(np.full((11, 17), 0.3), truth, FIXATIONS)
    assert (cc, nss) == pytest.approx((0, 0), abs=1e-12)
    p = truth / truth.sum()
    assert kldiv == pytest.approx((p * np.log(p * p.size)).sum())
    assert sim == pytest.approx(np.minimum(p, 1 / p.size).sum())


def test_sizes_are_height_by_width():
    assert parse_size("240x320") == (240, 320)
    assert parse_size("auto") == "auto"
