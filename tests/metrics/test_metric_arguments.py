"""What callers may get wrong, and what they are told."""

import numpy as np
import pytest

from msinet import metrics

SIZE_HW = (52, 74)


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_a_map_that_is_not_finite_is_refused(rng, wrong):
    broken, whole = rng.random(SIZE_HW), rng.random(SIZE_HW)
    broken[4, 5] = wrong
    calls = [
        lambda: metrics.auc(broken, [(1, 1)]),
        lambda: metrics.auc_judd(broken, [(1, 1)]),
        lambda: metrics.auc_borji(broken, [(1, 1)]),
        lambda: metrics.sauc(broken, [(1, 1)], [(1, 1)]),
        lambda: metrics.nss(broken, [(1, 1)]),
        lambda: metrics.fixation_kl(broken, [(1, 1)], [(1, 1)]),
        lambda: metrics.cc(broken, whole),
        lambda: metrics.cc(whole, broken),
        lambda: metrics.sim(broken, whole),
        lambda: metrics.kldiv(whole, broken),
        lambda: metrics.emd(whole, broken),
        lambda: metrics.cc_union(broken, whole),
        lambda: metrics.to_density(broken),
        lambda: metrics.fit_map(broken, (10, 12), True),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="expected finite values, got 1 NaN or infinite"):
            call()


def test_wrong_arguments_are_named(rng):
    whole = rng.random(SIZE_HW)
    wrong = [
        (lambda: metrics.auc(whole, [(1, 1)], negatives="shuffled"), "negatives: expected"),
        (lambda: metrics.nss(whole, [(1, 1)], convention="tuebingen"), "convention: expected"),
        (lambda: metrics.cc(whole, whole.T), "empirical_map: expected the size of saliency_map"),
        (lambda: metrics.nss(whole[None], [(1, 1)]), "expected .H, W."),
        (lambda: metrics.nss(np.zeros((0, 4)), [(1, 1)]), "at least one pixel"),
        (lambda: metrics.nss(whole.astype(complex), [(1, 1)]), "expected real numbers"),
        (lambda: metrics.ig(whole, [(1, 1)], whole.T), "baseline_log_density: expected"),
        (lambda: metrics.ig(whole * np.nan, [(1, 1)], whole), "log_density: expected"),
    ]
    for call, message in wrong:
        with pytest.raises(ValueError, match=message):
            call()
