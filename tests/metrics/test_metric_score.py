import math

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import metrics
from msinet.fixations import empirical_map

SIZE_HW = (48, 66)
EVERYTHING = tuple(metrics.METRICS)


def make(rng, *, n=40):
    """A density and its truth, complete."""
    density = gaussian_filter(rng.random(SIZE_HW) ** 6, 3)
    density /= density.sum()
    everyone = [rng.uniform((0, 0), (66, 48), (n, 2)) for _ in range(12)]
    truth = metrics.Truth(
        size_hw=SIZE_HW,
        fixations=everyone[0],
        empirical_map=empirical_map(everyone[0], SIZE_HW, 2.5),
        others=metrics.other_fixations(everyone, [SIZE_HW] * 12, 0),
        baseline_log_density=metrics.to_density(gaussian_filter(rng.random(SIZE_HW), 8)),
    )
    return density, truth


def singly(density, truth, convention, seed):
    """The same scores, function by function."""
    fixations, empirical = truth.fixations, truth.empirical_map
    log_density, baseline = metrics.to_density(density), truth.baseline_log_density
    scaled = density / density.max()
    judd = {"seed": seed} if convention == "mit" else {}
    chosen = {"convention": convention}
    return {
        "ig": metrics.ig(log_density, fixations, baseline, **chosen),
        "auc": metrics.auc(density, fixations, **chosen),
        "sauc": metrics.sauc(density, fixations, truth.others, **chosen, seed=seed),
        "nss": metrics.nss(density, fixations, **chosen),
        "cc": metrics.cc(density, empirical),
        "kldiv": metrics.kldiv(density, empirical, **chosen),
        "sim": metrics.sim(density, empirical, **chosen),
        "auc_judd": metrics.auc_judd(scaled, fixations, **chosen, **judd),
        "auc_borji": metrics.auc_borji(density, fixations, seed=seed),
        "auc_unfixated": metrics.auc(density, fixations, negatives="unfixated", **chosen),
        "fixation_kl": metrics.fixation_kl(density, fixations, truth.others),
        "emd": metrics.emd(density, empirical),
        "cc_union": metrics.cc_union(density, empirical),
    }


@pytest.mark.parametrize("convention", metrics.CONVENTIONS)
@pytest.mark.parametrize("seed", [0, 9])
def test_the_fast_path_gives_what_the_functions_give(rng, convention, seed):
    density, truth = make(rng)
    options = {"metrics": EVERYTHING, "convention": convention, "seed": seed}
    scores = metrics.score(density, truth, **options)
    assert scores == pytest.approx(singly(density, truth, convention, seed), abs=1e-9)
    assert list(scores) == list(EVERYTHING)
    assert all(type(score) is float for score in scores.values())


def test_a_single_precision_map_scores_as_its_double(rng):
    density, truth = make(rng)
    single = density.astype(np.float32)
    double = metrics.score(single.astype(np.float64), truth, metrics=EVERYTHING)
    assert metrics.score(single, truth, metrics=EVERYTHING) == pytest.approx(double, abs=1e-12)


def test_a_truth_serves_several_predictors(rng):
    density, other = make(rng)[0], make(rng)[0]
    alone = [metrics.score(m, make(np.random.default_rng(1))[1]) for m in (density, other)]
    shared = make(np.random.default_rng(1))[1]
    assert [metrics.score(m, shared) for m in (density, other)] == alone


def test_what_is_missing_is_nan_and_the_rest_is_scored(rng):
    density, whole = make(rng)
    scores = metrics.score(density, whole, metrics=EVERYTHING)
    fixations = whole.fixations
    cases = [
        ({"empirical_map": None}, {"cc", "kldiv", "sim", "emd", "cc_union"}),
        ({"others": None}, {"sauc", "fixation_kl"}),
        ({"baseline_log_density": None}, {"ig"}),
        ({"fixations": fixations[:0]}, {k for k, m in metrics.METRICS.items() if m.on_fixations}),
    ]
    for changed, missing in cases:
        fields = {name: getattr(whole, name) for name in whole.__dataclass_fields__}
        truth = metrics.Truth(**{**fields, **changed})
        partly = metrics.score(density, truth, metrics=EVERYTHING)
        assert {key for key, score in partly.items() if math.isnan(score)} == missing
        assert all(partly[key] == scores[key] for key in set(scores) - missing)
    bare = metrics.score(density, whole, metrics=EVERYTHING, is_density=False)
    assert {key for key, score in bare.items() if math.isnan(score)} == {
        key for key, metric in metrics.METRICS.items() if metric.needs_density
    }


def test_each_metric_may_have_its_own_map(rng):
    density, truth = make(rng)
    blurred = gaussian_filter(density, 2)
    mixed = metrics.score(density, truth, maps={"cc": blurred, "sim": blurred})
    plain, other = metrics.score(density, truth), metrics.score(blurred, truth)
    expected = {key: (other if key in ("cc", "sim") else plain)[key] for key in plain}
    assert mixed == expected
    assert expected != plain


def test_noise_does_not_drown_a_density(rng):
    """AUC_Judd's noise is 1e-7, and so are the values of a density of many pixels."""
    size_hw = (420, 630)
    density = gaussian_filter(rng.random(size_hw) ** 4, 20) ** 3
    density /= density.sum()
    chosen = rng.choice(density.size, 200, p=density.ravel())
    truth = metrics.Truth(size_hw, np.stack(np.divmod(chosen, 630)[::-1], axis=1))
    score = metrics.score(density, truth, metrics=["auc_judd", "auc_unfixated"])
    assert score["auc_judd"] == pytest.approx(score["auc_unfixated"], abs=0.004)
    drowned = metrics.auc_judd(density, truth.fixations)
    assert drowned < score["auc_judd"]


@pytest.mark.parametrize("threads", [1, 3, None])
def test_many_maps_score_in_order(rng, threads):
    pairs = [make(rng, n=n) for n in (5, 9, 40, 7, 30)]
    many = list(metrics.score_many(iter(pairs), threads=threads, metrics=["auc", "cc"]))
    assert many == [metrics.score(*pair, metrics=["auc", "cc"]) for pair in pairs]


def test_many_maps_are_taken_as_they_are_needed(rng):
    """No more than one per thread and one in hand are ever out."""
    pair, taken, done, most = make(rng), 0, 0, 0

    def pairs():
        nonlocal taken
        for _ in range(30):
            taken += 1
            yield pair

    for _ in metrics.score_many(pairs(), threads=2, metrics=["cc"]):
        most = max(most, taken - done)
        done += 1
    assert (done, taken) == (30, 30)
    assert most <= 3


def test_a_map_of_another_size_is_refused(rng):
    density, truth = make(rng)
    with pytest.raises(ValueError, match=r"expected the picture's size \(48, 66\), got \(66, 48\)"):
        metrics.score(density.T, truth)
    wrong = metrics.Truth(SIZE_HW, truth.fixations, empirical_map=density.T)
    with pytest.raises(ValueError, match="empirical_map: expected the picture's size"):
        metrics.score(density, wrong)
    baseline = truth.baseline_log_density
    wrong = metrics.Truth(SIZE_HW, truth.fixations, baseline_log_density=baseline.T)
    with pytest.raises(ValueError, match="baseline_log_density: expected the picture's size"):
        metrics.score(density, wrong)


def test_an_unknown_metric_is_named(rng):
    density, truth = make(rng)
    with pytest.raises(ValueError, match=r"metrics: expected some of ig, auc.*got \['iq'\]"):
        metrics.score(density, truth, metrics=["iq", "auc"])


def test_the_table_of_metrics_is_complete():
    assert set(metrics.DEFAULT) < set(metrics.METRICS)
    assert [key for key, metric in metrics.METRICS.items() if key != metric.key] == []
    lower = {key for key, metric in metrics.METRICS.items() if not metric.higher_is_better}
    assert lower == {"kldiv", "emd"}
    assert {metrics.METRICS[key].arrow for key in lower} == {"↓"}
    assert metrics.METRICS["ig"].unit == "bits per fixation"
