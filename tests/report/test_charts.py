"""Charts: every picture is counted, points lie where their scores are, ticks are round."""

import re

import numpy as np
import pytest

from msinet.report import charts
from msinet.report.charts import distribution, scatter, ticks

HIGHER = {"key": "cc", "name": "CC", "unit": "", "higher_is_better": True}
LOWER = {**HIGHER, "name": "KLDiv", "higher_is_better": False}


def bars(drawing, position=0):
    """Heights of the bars of one row."""
    rows = [p for p in drawing.iter("path") if p.get("class") in ("main", "other")]
    steps = re.findall(r"V([\d.]+)H", rows[position].get("d"))
    floor = float(re.match(r"M\S+ ([\d.]+)", rows[position].get("d"))[1])
    return floor - np.array(steps, float)


def test_a_histogram_holds_every_picture(rng):
    column = np.concatenate([rng.normal(0.5, 0.1, 500), [np.nan], [-40.0, 9.0]])
    drawing, note = distribution(HIGHER, {"ours": column}, main="ours")
    heights = bars(drawing)
    assert len(heights) == charts.BINS[1]
    share = heights / heights.sum()
    beyond = int(re.search(r"hold (\d+) scores beyond", note)[1])
    assert 2 <= beyond <= 0.02 * len(column)
    assert 502 * (share[0] + share[-1]) >= beyond - 0.5
    middle = (share * np.linspace(0, 1, len(share))).sum()
    assert 0.35 < middle < 0.65  # one wild score does not stretch it


def test_rows_share_one_axis(rng):
    low, high = rng.normal(0.2, 0.02, 200), rng.normal(0.8, 0.02, 200)
    drawing, _ = distribution(HIGHER, {"low": low, "high": high}, main="high")
    heights = [bars(drawing, position) for position in range(2)]
    places = np.linspace(0, 1, len(heights[0]))
    centres = [(each * places).sum() / each.sum() for each in heights]
    assert centres[0] < 0.25
    assert centres[1] > 0.75
    classes = [p.get("class") for p in drawing.iter("path") if p.get("class") in ("main", "other")]
    assert classes == ["other", "main"]


@pytest.mark.parametrize("value", [0.0, 0.5, -3.0, 1e-12, 1e6])
def test_a_constant_score_has_a_chart(value):
    drawing, note = distribution(HIGHER, {"ours": np.full(9, value)}, main="ours")
    assert (bars(drawing) > 0).sum() == 1
    assert note == ""
    nearly = np.array([value, np.nextafter(value, np.inf)])
    assert distribution(HIGHER, {"ours": nearly}, main="ours") is not None
    assert scatter(HIGHER, {"a": nearly, "b": nearly}, ["x", "y"], main="a", other="b")


def test_predictors_without_scores_are_left_out():
    values = {"ours": np.array([0.1, 0.2]), "maps": np.full(2, np.nan)}
    drawing, _ = distribution(HIGHER, values, main="ours")
    assert [t.text for t in drawing.iter("text") if t.get("class") == "label"] == ["ours"]
    assert distribution(HIGHER, {"maps": values["maps"]}, main="ours") is None
    assert scatter(HIGHER, values, ["x", "y"], main="ours", other="maps") is None


def points(drawing):
    return np.array([(float(c.get("cx")), float(c.get("cy"))) for c in drawing.iter("circle")])


def test_points_lie_where_their_scores_are():
    values = {"ours": np.array([0.2, 0.9, np.nan]), "theirs": np.array([0.2, 0.4, 0.5])}
    drawing, sentence = scatter(HIGHER, values, ["x", "y", "z"], main="ours", other="theirs")
    (x0, y0), (x1, y1) = points(drawing)
    left, bottom = charts.SCATTER_LEFT, charts.EDGE + charts.PLOT
    assert x0 - left == pytest.approx(bottom - y0, abs=0.2)  # on the line
    assert x1 - x0 == pytest.approx((0.4 - 0.2) / (0.9 - 0.2) * (y0 - y1), abs=0.2)
    assert y1 < y0  # up is more
    assert bottom - y1 > x1 - left  # above the line: ours is better
    titles = [circle.find("title").text for circle in drawing.iter("circle")]
    assert titles == ["x: ours 0.200, theirs 0.200", "y: ours 0.900, theirs 0.400"]
    assert sentence == "ours is better on 1 of 2 pictures: points above the line."


def test_where_lower_is_better_the_better_points_lie_below():
    values = {"ours": np.array([0.2, 0.9, 0.3]), "theirs": np.array([0.3, 0.4, 0.9])}
    _, sentence = scatter(LOWER, values, ["x", "y", "z"], main="ours", other="theirs")
    assert sentence == "ours is better on 2 of 3 pictures: points below the line."


def test_very_many_pictures_are_thinned_and_said(rng):
    values = {label: rng.random(5000) for label in ("a", "b")}
    drawing, sentence = scatter(HIGHER, values, ["x"] * 5000, main="a", other="b")
    assert len(points(drawing)) == charts.MOST_POINTS
    assert "of 5,000 pictures" in sentence
    assert sentence.endswith("1,000 of them are drawn.")


@pytest.mark.parametrize(
    ("low", "high"), [(0, 1), (-2.3, 2.6), (0.491, 0.509), (1e-7, 3e-7), (-1e5, 4e5), (0.05, 9.9)]
)
def test_ticks_are_round_and_inside(low, high):
    found = ticks(low, high)
    assert 3 <= len(found) <= 7
    assert min(found) >= low - 1e-9 * abs(low)
    assert max(found) <= high + 1e-9 * abs(high)
    step = found[1] - found[0]
    assert f"{step:.0e}"[0] in "125"
    assert np.allclose(np.diff(found), step)
    assert all(len(charts._tick(value)) <= 8 for value in found)


def test_long_names_are_shortened_over_charts(rng):
    long = "results/" + "x" * 80 + "/best.weights.h5"
    drawing, _ = distribution(HIGHER, {long: rng.random(5)}, main=long)
    label = next(t.text for t in drawing.iter("text") if t.get("class") == "label")
    assert len(label) <= charts.LETTERS
    assert label.endswith("best.weights.h5")


@pytest.mark.parametrize(("n", "bins"), [(1, 10), (18, 10), (200, 28), (5000, 40)])
def test_few_pictures_have_few_bars(rng, n, bins):
    drawing, _ = distribution(HIGHER, {"ours": rng.random(n)}, main="ours")
    assert len(bars(drawing)) == bins
