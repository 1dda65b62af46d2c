"""The benchmark's convention against pysaliency, on maps over real fixations of OSIE."""

import json
import pathlib

import numpy as np
import pytest

from msinet import metrics

FIXTURE = pathlib.Path(__file__).parent.parent / "fixtures" / "metrics.npz"
SAME = 1e-6  # what the project promises; what is seen is 1e-12, both sides compute in float64
POSSIBLE = 1e-12  # added by the fixture's script, so that no pixel is impossible for IG


def center_bias(size_hw, width):
    """The fixture's baseline: log density of a centred Gaussian."""
    y, x = (((np.arange(n) + 0.5) / n - 0.5) / width for n in size_hw)
    logarithm = -0.5 * (y[:, None] ** 2 + x**2)
    return logarithm - np.log(np.exp(logarithm).sum())


@pytest.fixture(scope="module")
def frozen():
    """Arrays by name, and pysaliency's scores by metric."""
    with np.load(FIXTURE) as file:
        arrays = {name: file[name] for name in file.files}
    return arrays, json.loads(str(arrays["scores"])), json.loads(str(arrays["about"]))


@pytest.fixture(params=range(4), ids=["density", "levels", "negative", "peaks"])
def picture(request, frozen):
    """One picture's map and truth, and pysaliency's scores of it."""
    arrays, scores, about = frozen
    index = request.param
    made = arrays[f"map_{index}"]
    everyone = [arrays[f"fixations_{n}"] for n in range(4)]
    sizes_hw = [arrays[f"map_{n}"].shape for n in range(4)]
    truth = metrics.Truth(
        size_hw=made.shape,
        fixations=everyone[index],
        empirical_map=arrays[f"empirical_{index}"],
        others=metrics.other_fixations(everyone, sizes_hw, index),
        baseline_log_density=center_bias(made.shape, about["center"]),
    )
    expected = {k: v[index] for k, v in scores.items() if isinstance(v, list)}
    return made, truth, expected


def singly(made, truth):
    """Every metric by its own function."""
    log_density = metrics.to_density(made, minimum=POSSIBLE)
    fixations, empirical = truth.fixations, truth.empirical_map
    return {
        "ig": metrics.ig(log_density, fixations, truth.baseline_log_density),
        "auc": metrics.auc(made, fixations),
        "auc_unfixated": metrics.auc(made, fixations, negatives="unfixated"),
        "auc_judd": metrics.auc_judd(made, fixations),
        "sauc": metrics.sauc(made, fixations, truth.others),
        "nss": metrics.nss(made, fixations),
        "cc": metrics.cc(made, empirical),
        "sim": metrics.sim(made, empirical),
        "kldiv": metrics.kldiv(made, empirical),
        "kldiv_floor": metrics.kldiv(made, empirical, floor=1e-20),
    }


def test_each_function_equals_pysaliency(picture):
    made, truth, expected = picture
    assert singly(made, truth) == pytest.approx(expected, abs=SAME, rel=0)


def test_the_fast_path_equals_pysaliency(picture):
    made, truth, expected = picture
    compared = [key for key in expected if key in metrics.METRICS]
    scores = metrics.score(made, truth, metrics=compared, is_density=False)
    assert np.isnan(scores.pop("ig"))
    assert scores == pytest.approx({k: expected[k] for k in scores}, abs=SAME, rel=0)
    assert len(scores) == 8


def test_a_densitys_gain_in_the_fast_path_equals_pysaliency(picture):
    made, truth, expected = picture
    density = np.exp(metrics.to_density(made, minimum=POSSIBLE))
    gain = metrics.score(density, truth, metrics=["ig"])["ig"]
    assert gain == pytest.approx(expected["ig"], abs=SAME)


@pytest.mark.parametrize("elsewhere", ["fixation_kl", "fixation_kl_uniform"])
def test_the_fixation_based_divergence_of_a_set_equals_pysaliency(frozen, elsewhere):
    arrays, scores, _ = frozen
    maps = [arrays[f"map_{n}"] for n in range(4)]
    everyone = [arrays[f"fixations_{n}"] for n in range(4)]
    total = metrics.FixationKL(min(m.min() for m in maps), max(m.max() for m in maps))
    for n, made in enumerate(maps):
        others = metrics.other_fixations(everyone, [m.shape for m in maps], n)
        total.add(made, everyone[n], others if elsewhere == "fixation_kl" else None)
    assert total.value() == pytest.approx(scores[elsewhere], abs=SAME)


def test_the_fixture_is_small_and_without_pictures():
    assert FIXTURE.stat().st_size < 200_000
    with np.load(FIXTURE) as file:
        kinds = {name.rsplit("_", 1)[0] for name in file.files}
    assert kinds == {"map", "empirical", "fixations", "scores", "about"}
