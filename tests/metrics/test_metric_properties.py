"""Rules that every metric keeps, whatever the map."""

import math

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import metrics
from msinet.fixations import empirical_map

SIZE_HW = (52, 74)
CONVENTIONS = pytest.mark.parametrize("convention", metrics.CONVENTIONS)
ROUNDING = 1e-9


@pytest.fixture
def saliency_map(rng):
    """Smooth, peaked, all values different."""
    smooth = gaussian_filter(rng.normal(size=SIZE_HW), 5)
    return np.exp(1.5 * smooth / smooth.std())


@pytest.fixture
def fixations(rng, saliency_map):
    """80 points where the map is high, with repeats and some outside."""
    chosen = rng.choice(saliency_map.size, 80, p=(saliency_map / saliency_map.sum()).ravel())
    rows, columns = np.divmod(chosen, SIZE_HW[1])
    points = np.stack([columns, rows], axis=1) + rng.random((80, 2))
    return np.concatenate([points, points[:9], [(-1, 5), (75, 5), (5, 52.5), (np.nan, 3)]])


@pytest.fixture
def others(rng):
    """Fixations of 14 other pictures, about the centre."""
    return [rng.normal((37, 26), (12, 9), (40, 2)) for _ in range(14)]


def on_fixations(saliency_map, fixations, others, convention):
    """The scores that need no empirical map."""
    return {
        "auc": metrics.auc(saliency_map, fixations, convention=convention),
        "unfixated": metrics.auc(
            saliency_map, fixations, negatives="unfixated", convention=convention
        ),
        "auc_judd": metrics.auc_judd(saliency_map, fixations, convention=convention),
        "auc_borji": metrics.auc_borji(saliency_map, fixations),
        "sauc": metrics.sauc(saliency_map, fixations, others, convention=convention),
        "nss": metrics.nss(saliency_map, fixations, convention=convention),
    }


@CONVENTIONS
@pytest.mark.parametrize("value", [0, 0.1, 1, -3, 1e-9, 255])
def test_a_constant_map_scores_chance(fixations, others, convention, value):
    constant = np.full(SIZE_HW, value)
    scores = on_fixations(constant, fixations, others, convention)
    assert scores.pop("nss") == 0
    assert set(scores.values()) == {0.5}
    assert metrics.fixation_kl(constant, fixations, others) == 0
    assert metrics.cc(constant, gaussian_filter(np.eye(*SIZE_HW), 2)) == 0
    assert metrics.cc(gaussian_filter(np.eye(*SIZE_HW), 2), constant) == 0
    assert metrics.cc(constant, constant) == 0


@CONVENTIONS
def test_a_good_map_beats_chance_and_its_negative_loses(
    saliency_map, fixations, others, convention
):
    good = on_fixations(saliency_map, fixations, others, convention)
    bad = on_fixations(saliency_map.max() - saliency_map, fixations, others, convention)
    chance = {"nss": 0.0}
    assert all(good[key] > chance.get(key, 0.5) + 0.1 for key in good)
    assert all(bad[key] < chance.get(key, 0.5) - 0.1 for key in good)


@CONVENTIONS
@pytest.mark.parametrize("name", ["sqrt", "exp", "cube", "rank"])
def test_a_strictly_increasing_function_changes_no_auc(
    saliency_map, fixations, others, convention, name
):
    changed = {
        "sqrt": np.sqrt(saliency_map),
        "exp": np.exp(9 * saliency_map / saliency_map.max()),
        "cube": 3 * saliency_map**3,
        "rank": saliency_map.ravel().argsort().argsort().reshape(SIZE_HW),
    }[name]
    for negatives in ("uniform", "unfixated"):
        options = {"negatives": negatives, "convention": convention}
        before = metrics.auc(saliency_map, fixations, **options)
        assert metrics.auc(changed, fixations, **options) == before
    if convention == "benchmark":  # the MATLAB code's thresholds have fixed steps
        before = metrics.sauc(saliency_map, fixations, others)
        assert metrics.sauc(changed, fixations, others) == before


def test_the_integer_map_of_a_permutation_has_the_same_judd_area(saliency_map, fixations):
    """Ranks lie 1 apart, so noise of 1e-7 cannot reorder them: the area is that of the order."""
    order = saliency_map.ravel().argsort().argsort().reshape(SIZE_HW)
    expected = metrics.auc_judd(order, fixations)
    assert metrics.auc_judd(order.astype(float) ** 3, fixations) == expected


@CONVENTIONS
def test_positive_scale_and_shift_change_nothing(saliency_map, fixations, others, convention, rng):
    empirical = gaussian_filter(rng.random(SIZE_HW), 2)
    # Powers of two, so that the shifted map holds the same values to the last bit but one.
    changed = 4 * saliency_map + 0.25
    nss = metrics.nss(saliency_map, fixations, convention=convention)
    assert metrics.nss(changed, fixations, convention=convention) == pytest.approx(nss, abs=1e-9)
    cc = metrics.cc(saliency_map, empirical)
    assert metrics.cc(changed, empirical) == pytest.approx(cc, abs=ROUNDING)
    assert metrics.cc(-changed, empirical) == pytest.approx(-cc, abs=ROUNDING)
    borji = metrics.auc_borji(saliency_map, fixations)
    assert metrics.auc_borji(4 * saliency_map, fixations) == borji
    density = saliency_map / saliency_map.sum()
    for compare in (metrics.sim, metrics.kldiv, metrics.emd):
        before = compare(density, empirical)
        assert compare(4 * saliency_map, 3 * empirical) == pytest.approx(before, abs=ROUNDING)


@CONVENTIONS
def test_a_map_compared_with_itself(saliency_map, convention):
    assert metrics.cc(saliency_map, saliency_map) == pytest.approx(1, abs=ROUNDING)
    assert metrics.sim(saliency_map, saliency_map, convention=convention) == pytest.approx(1)
    assert metrics.kldiv(saliency_map, saliency_map, convention=convention) == pytest.approx(
        0, abs=ROUNDING
    )
    assert metrics.kldiv(saliency_map, saliency_map, floor=1e-20) == pytest.approx(0, abs=1e-9)
    assert metrics.emd(saliency_map, saliency_map) == 0


def test_which_comparisons_are_symmetric(rng, saliency_map):
    other = gaussian_filter(rng.random(SIZE_HW) ** 6, 2)
    for compare in (metrics.cc, metrics.sim, metrics.emd, metrics.cc_union):
        assert compare(saliency_map, other) == pytest.approx(compare(other, saliency_map))
    there, back = metrics.kldiv(saliency_map, other), metrics.kldiv(other, saliency_map)
    assert abs(there - back) > 0.01


def test_kldiv_is_that_of_the_empirical_map_against_the_prediction():
    """By hand: q = (1/2, 1/2, 0, 0), p = (1/8, 3/8, 1/4, 1/4)."""
    prediction, empirical = np.array([[1, 3], [2, 2.0]]), np.array([[5, 5], [0, 0.0]])
    expected = 0.5 * math.log(4) + 0.5 * math.log(4 / 3)
    assert metrics.kldiv(prediction, empirical) == pytest.approx(expected, abs=1e-12)
    assert metrics.kldiv(prediction, empirical, floor=1e-20) == pytest.approx(expected, abs=1e-12)


def test_sim_stretches_under_mit_only():
    """By hand: (1, 2, 3, 4)/10 against (0, 1, 2, 3)/6 when stretched."""
    first, second = np.array([[1, 2], [3, 4.0]]), np.array([[3, 2], [1, 0.0]])
    benchmark = metrics.sim(first, second)
    assert benchmark == pytest.approx(0.1 + 0.2 + 1 / 6 + 0)
    assert metrics.sim(first, second, convention="mit") == pytest.approx((0 + 1 + 1 + 0) / 6)


def test_the_baseline_gains_nothing_and_a_doubled_density_one_bit(fixations, saliency_map):
    baseline = metrics.to_density(np.ones(SIZE_HW))
    assert metrics.ig(baseline, fixations, baseline) == 0
    doubled = np.full(SIZE_HW, 1.0)
    inside = fixations[(fixations >= 0).all(1) & (fixations < SIZE_HW[::-1]).all(1)].astype(int)
    doubled[inside[:, 1], inside[:, 0]] = 2  # unnormalised on purpose: log2 of the ratio is 1
    gain = metrics.ig(baseline + np.log(doubled), fixations, baseline)
    assert gain == pytest.approx(1)


def test_an_impossible_fixation_costs_everything(fixations):
    density = np.zeros(SIZE_HW)
    density[0, 0] = 1
    baseline = metrics.to_density(np.ones(SIZE_HW))
    log_density = metrics.to_density(density)
    assert metrics.ig(log_density, fixations, baseline) == -math.inf
    assert math.isfinite(metrics.ig(log_density, fixations, baseline, convention="mit"))


def test_repeats_count_in_the_benchmark_and_not_under_mit(saliency_map):
    peak = np.unravel_index(saliency_map.argmax(), SIZE_HW)[::-1]
    once, often = [peak, (3, 4)], [peak] * 5 + [(3, 4)]
    for metric in (metrics.auc, metrics.nss, metrics.auc_judd):
        assert metric(saliency_map, often) > metric(saliency_map, once)
        assert metric(saliency_map, often, convention="mit") == metric(
            saliency_map, once, convention="mit"
        )


@CONVENTIONS
def test_maps_of_other_pictures_score_at_chance_in_sauc(rng, convention):
    """Each picture has a spot of its own besides the common centre; maps are then handed on."""
    spots = rng.uniform((12, 10), (62, 42), (20, 2))
    everyone = [
        np.concatenate([rng.normal(spot, 3, (25, 2)), rng.normal((37, 26), (11, 8), (25, 2))])
        for spot in spots
    ]
    maps = [empirical_map(points, SIZE_HW, 4) for points in everyone]
    own, handed_on = [], []
    for index, points in enumerate(everyone):
        others = metrics.other_fixations(everyone, [SIZE_HW] * 20, index)
        for scores, shift in ((own, 0), (handed_on, 7)):
            given = maps[(index + shift) % 20]
            # What stands in a map because of the scored picture must not count against it.
            if shift:
                skipped = (index + shift) % 20
                others = [o for n, o in enumerate(others) if n != skipped - (skipped > index)]
            scores.append(metrics.sauc(given, points, others, convention=convention))
    assert np.mean(own) > 0.7
    assert np.mean(handed_on) == pytest.approx(0.5, abs=0.03)


def test_a_pixel_is_where_its_fixation_lies():
    """A map that is high in one pixel finds the fixation there, and not the one beside it."""
    peak = np.zeros(SIZE_HW)
    peak[30, 61] = 1  # row, column
    for x, y, is_found in [(61, 30, True), (61.9, 30.9, True), (62, 30, False), (30, 51, False)]:
        assert (metrics.nss(peak, [(x, y)]) > 0) == is_found
        assert (metrics.auc(peak, [(x, y)]) > 0.9) == is_found


@CONVENTIONS
def test_what_cannot_be_had_is_nan(saliency_map, convention):
    outside = [(-1, 3), (74, 3), (3, 52)]
    for nothing in ([], np.zeros((0, 2)), outside):
        scores = on_fixations(saliency_map, nothing, [np.ones((4, 2))], convention)
        assert all(math.isnan(score) for score in scores.values())
    for nobody in ([], [np.zeros((0, 2))], [np.array(outside)]):
        assert math.isnan(metrics.sauc(saliency_map, [(3, 3)], nobody, convention=convention))
    every_pixel = np.argwhere(np.ones((3, 4)))[:, ::-1]
    small = np.arange(12.0).reshape(3, 4)
    assert math.isnan(metrics.auc_judd(small, every_pixel, convention=convention))
    assert math.isnan(metrics.auc(small, every_pixel, negatives="unfixated"))


@pytest.mark.parametrize("dtype", [np.uint8, np.int32, np.float16, bool])
def test_maps_of_any_number_type_are_taken(rng, fixations, dtype):
    made = (rng.random(SIZE_HW) * 3).astype(dtype)
    double = made.astype(np.float64)
    assert metrics.auc(made, fixations) == metrics.auc(double, fixations)
    assert metrics.nss(made, fixations) == metrics.nss(double, fixations)
    assert metrics.sim(made, double) == pytest.approx(1)


def test_cc_over_the_union_leaves_common_zeros_out():
    """By hand: the union holds (1, 0), (2, 4), (0, 2)."""
    first = np.array([[1, 2, 0, 0], [0, 0, 0, 0.0]])
    second = np.array([[0, 4, 2, 0], [0, 0, 0, 0.0]])
    expected = np.corrcoef([1, 2, 0], [0, 4, 2])[0, 1]
    assert metrics.cc_union(first, second) == pytest.approx(expected)
    assert metrics.cc(first, second) > metrics.cc_union(first, second)
    assert math.isnan(metrics.cc_union(np.zeros((2, 4)), np.zeros((2, 4))))
    assert math.isnan(metrics.cc_union(first, np.full((2, 4), 3.0)))


def test_the_whole_sets_divergence_needs_no_more_than_counts(saliency_map, fixations, others):
    """One picture's figure is a set of one; twice the same picture changes nothing."""
    total = metrics.FixationKL(saliency_map.min(), saliency_map.max())
    assert math.isnan(total.value())
    for _ in range(2):
        total.add(saliency_map, fixations, others)
        single = metrics.fixation_kl(saliency_map, fixations, others)
        assert total.value() == pytest.approx(single, abs=1e-12)


def test_maps_of_the_wrong_pictures_score_at_chance_in_sauc_though_not_in_auc(rng):
    """Every picture has a place of its own, and all share the habit of looking at the middle."""
    places = rng.normal((37, 26), (11, 7), (60, 2)).clip((4, 4), (69, 47))
    seen = [
        rng.normal(place, 3, (30, 2)).clip((0, 0), (SIZE_HW[1] - 0.1, SIZE_HW[0] - 0.1))
        for place in places
    ]
    maps = [empirical_map(points, SIZE_HW, 5.0) for points in seen]
    shift = rng.permutation(59)[0] + 1  # no picture keeps its own map

    def mean_scores(offset):
        scores = []
        for index, points in enumerate(seen):
            others = metrics.other_fixations(seen, [SIZE_HW] * len(seen), index)
            truth = metrics.Truth(SIZE_HW, points, others=others)
            saliency_map = maps[(index + offset) % len(maps)]
            scores.append(
                list(metrics.score(saliency_map, truth, metrics=("sauc", "auc")).values())
            )
        return np.mean(scores, axis=0)

    sauc, auc = mean_scores(shift)
    assert sauc == pytest.approx(0.5, abs=0.04)
    assert auc > 0.6
    assert mean_scores(0)[0] > 0.9
