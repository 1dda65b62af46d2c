"""The table on a terminal: what shares of the way say."""

import pytest

from msinet.evaluate import table

METRICS = [{"key": "cc", "name": "CC", "higher_is_better": True}]


def made(share):
    scores = {"mean": 0.5, "low": None, "high": None, "share": share}
    row = {"label": "ours", "seen": 0, "scores": {"cc": scores}}
    return table.lines({"metrics": METRICS, "predictors": [row], "comparisons": []})


@pytest.mark.parametrize(
    ("share", "said"), [(0.894, "89 %"), (0.0, "0 %"), (-0.004, "0 %"), (1.16, "116 %")]
)
def test_a_share_of_the_way_is_in_per_cent(share, said):
    lines = made(share)
    assert lines[2].split("  ")[-1].strip() == said
    assert not any("worse" in line for line in lines)


def test_below_the_centre_bias_there_is_no_way_and_that_is_said():
    lines = made(-1.03)
    assert lines[2].endswith("< 0 %")
    assert lines[3] == "of the way < 0 %: worse than the centre bias, where it begins"
    assert not any("-1" in line for line in lines)


def test_where_the_gold_standard_is_no_better_than_the_centre_bias_that_is_said():
    def row(label, share):
        scores = {"mean": 0.5, "low": None, "high": None, "share": share}
        return {"label": label, "seen": 0, "scores": {"cc": scores}}

    found = {"metrics": METRICS, "comparisons": []}
    some = table.lines({**found, "predictors": [row("gold_standard", 1.0), row("ours", 0.5)]})
    none = table.lines({**found, "predictors": [row("gold_standard", None), row("ours", None)]})
    assert not any("no better" in line for line in some)
    said = "CC: the gold standard is no better than the centre bias, so there is no way between"
    assert none[-1].startswith(said)
    assert not any("of the way" in line for line in none)
