"""Means, intervals, shares, differences and folds."""

import numpy as np
import pytest

from msinet.evaluate import summary


def columns(**values):
    return {label: {"cc": np.array(column, float)} for label, column in values.items()}


def test_the_share_is_zero_at_the_floor_and_one_at_the_ceiling():
    scores = columns(center_bias=[0.2, 0.4], gold_standard=[0.8, 1.0], ours=[0.65, 0.85])
    table = summary.summarize(scores, samples=50)
    shares = {label: table[label]["cc"]["share"] for label in scores}
    assert shares == pytest.approx({"center_bias": 0, "gold_standard": 1, "ours": 0.75})


def test_the_share_of_a_score_where_lower_is_better_rises_with_quality():
    scores = columns(center_bias=[1.2, 1.4], gold_standard=[0.2, 0.4], ours=[0.45, 0.65])
    scores = {label: {"kldiv": column["cc"]} for label, column in scores.items()}
    assert summary.summarize(scores, samples=50)["ours"]["kldiv"]["share"] == pytest.approx(0.75)


@pytest.mark.parametrize(("metric", "ceiling"), [("cc", 0.2), ("cc", 0.3), ("kldiv", 0.4)])
def test_there_is_no_way_to_a_gold_standard_that_is_no_better_than_the_centre_bias(metric, ceiling):
    """As with few pictures and observers: a share would be largest for the worst."""
    means = {"center_bias": 0.3, "gold_standard": ceiling, "ours": 0.1}
    scores = {label: {metric: np.full(4, mean)} for label, mean in means.items()}
    assert summary.summarize(scores, samples=50)["ours"][metric]["share"] is None


def test_the_share_counts_only_pictures_that_all_three_have():
    nan = np.nan
    scores = columns(center_bias=[0, 0, 9], gold_standard=[1, 1, nan], ours=[0.5, 0.7, 100])
    assert summary.summarize(scores, samples=50)["ours"]["cc"]["share"] == pytest.approx(0.6)


def test_without_a_ceiling_there_is_no_share():
    table = summary.summarize(columns(center_bias=[0.1, 0.3], ours=[0.4, 0.5]), samples=50)
    assert table["ours"]["cc"]["share"] is None


def test_missing_scores_do_not_count():
    table = summary.summarize(columns(ours=[0.25, np.nan, 0.75]), samples=50)
    assert table["ours"]["cc"]["pictures"] == 2
    assert table["ours"]["cc"]["mean"] == 0.5


def test_a_predictor_without_any_score_has_none():
    score = summary.summarize(columns(ours=[np.nan, np.nan]), samples=50)["ours"]["cc"]
    assert (score["mean"], score["low"], score["pictures"]) == (None, None, 0)


def test_the_interval_is_that_of_the_normal_law_for_many_pictures(rng):
    values = rng.normal(3.0, 2.0, size=400)
    low, high = summary.interval(values, samples=4000, seed=1)
    half = 1.96 * values.std() / np.sqrt(400)
    assert low == pytest.approx(values.mean() - half, abs=0.1 * half)
    assert high == pytest.approx(values.mean() + half, abs=0.1 * half)


def test_the_interval_covers_the_true_mean_about_as_often_as_it_says(rng):
    covered = 0
    for trial in range(300):
        low, high = summary.interval(rng.normal(size=60), samples=300, seed=trial)
        covered += low <= 0 <= high
    assert 0.90 < covered / 300 < 0.985


def test_the_interval_is_the_same_in_blocks(monkeypatch):
    values = np.linspace(0, 1, 37)
    whole = summary.interval(values, samples=100, seed=5)
    monkeypatch.setattr(summary, "BLOCK", 37 * 7)
    assert summary.interval(values, samples=100, seed=5) == whole


def test_one_picture_has_no_interval():
    assert summary.interval(np.array([0.5, np.nan])) == (None, None)


def test_paired_differences_are_surer_than_the_scores_themselves(rng):
    hard = rng.normal(size=100)
    scores = columns(a=hard + 0.1, b=hard)
    found = summary.compare(scores, "a", "b", samples=200)["cc"]
    assert found["difference"] == pytest.approx(0.1)
    assert found["low"] == pytest.approx(0.1)
    low, high = summary.interval(scores["a"]["cc"], samples=200)
    assert high - low > 0.1


def test_differences_are_of_the_pictures_that_both_have():
    scores = columns(a=[1.0, 2.0, np.nan], b=[0.5, np.nan, 9.0])
    assert summary.compare(scores, "a", "b", samples=20)["cc"]["difference"] == 0.5


def test_folds_are_averaged_each_counting_once():
    scores = columns(ours=[0.0, 1.0, 1.0, 1.0])
    folds = summary.fold_means(scores, [0, 1, 1, 1])
    assert [fold["pictures"] for fold in folds] == [1, 3]
    spread = summary.fold_spread(folds)["ours"]["cc"]
    assert spread == {"mean": 0.5, "spread": pytest.approx(np.sqrt(0.5)), "folds": 2}
