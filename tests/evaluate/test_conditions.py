"""Rows by condition, whose text is whose, and items of one picture that count together."""

import types

import numpy as np
import pytest

from msinet import metrics
from msinet.evaluate import conditions, summary, table, texts
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.gaze import Gaze

KINDS = ["pure", "salient", "pure", "salient", "pure", "whole"]


def part(**changes):
    given = {
        "names": [f"{k}.jpg" for k in range(6)],
        "texts": ["", "a dog", "", "a bus", "", "a field"],
        "conditions": KINDS,
        "pictures": [0, 0, 1, 1, 2, 2],
    }
    return types.SimpleNamespace(**(given | changes))


def test_each_condition_and_every_item_have_their_means():
    scores = {"ours": {"cc": np.array([1, 2, 3, 4, 5, np.nan])}}
    found = conditions.summarize(scores, KINDS, pictures=np.array([0, 0, 1, 1, 2, 2]), samples=20)
    assert [(row["condition"], row["items"]) for row in found] == [
        *(("pure", 3), ("salient", 2), ("whole", 1), ("every", 6)),
    ]
    assert [row["scores"]["ours"]["cc"]["mean"] for row in found] == [3, 3, None, 3]


def test_differences_are_told_for_each_condition():
    scores = {
        "right": {"cc": np.array([0.5, 0.9, 0.5, 0.7, 0.5, 0.6])},
        "none": {"cc": np.array([0.5, 0.3, 0.5, 0.2, 0.5, 0.7])},
    }
    found = conditions.summarize(
        scores, KINDS, [("right", "none")], pictures=np.array([0, 0, 1, 1, 2, 2]), samples=50
    )
    salient = found[1]["comparisons"][0]["scores"]["cc"]
    assert salient["difference"] == pytest.approx(0.55)
    assert 0.499 < salient["low"] <= salient["high"] < 0.601
    assert found[0]["comparisons"][0]["scores"]["cc"]["difference"] == 0


def test_items_of_one_picture_are_drawn_together(rng):
    """Copies of a value tell nothing new: the interval stays as wide as without them."""
    values = rng.normal(0, 1, 60)
    alone = summary.interval(values, samples=3000, seed=1)
    copies, groups = np.repeat(values, 4), np.repeat(np.arange(60), 4)
    together = summary.interval(copies, groups=groups, samples=3000, seed=1)
    assert together == pytest.approx(alone)
    narrow = summary.interval(copies, samples=3000, seed=1)
    assert narrow[1] - narrow[0] < 0.6 * (alone[1] - alone[0])


def test_pictures_with_more_items_weigh_more():
    """All draws together give the mean over items, not over pictures."""
    values, groups = np.array([0.0, 1, 1, 1]), np.array([7, 9, 9, 9])
    low, high = summary.interval(values, groups=groups, samples=4000, seed=0)
    assert (low, high) == (0, 1)
    assert summary.interval(values[:3], groups=groups[:3] * 0) == (None, None)


def test_other_texts_are_those_of_another_picture_with_the_same_condition():
    made = texts.of_part(part(), texts.KINDS)
    assert made.by_kind["right"] == dict(zip(part().names, part().texts, strict=True))
    assert set(made.by_kind["none"].values()) == {""}
    other = [made.by_kind["other"][name] for name in part().names]
    assert other == ["", "a bus", "", "a dog", "", ""]


def test_every_row_gets_its_own_text_and_the_picture_is_looked_at_once():
    class Reader:
        def __init__(self):
            self.told, self.looked = [], 0
            self.texts = types.SimpleNamespace(embed=lambda every, cached: list(every))

        def start(self):
            pass

        def prepare(self, stimulus):
            self.looked += 1
            return stimulus

        def forward_texts(self, fitted, vectors):
            self.told.append(tuple(vectors))
            return [f"{fitted}|{vector}" for vector in vectors]

        def finish(self, outputs, fitted):
            return types.SimpleNamespace(density=outputs)

    reader = Reader()
    row = Candidate("ours", "weights", True, "", {}, lambda *_: None, reader=reader)
    rows = texts.told(row, texts.of_part(part(), texts.KINDS))
    assert [each.label for each in rows] == ["ours", "ours (no text)", "ours (other text)"]
    assert len({str(each.identity) for each in rows}) == 3
    for name, expected in (
        ("1.jpg", ["p|a dog", "p|", "p|a bus"]),
        ("0.jpg", ["p|", "p|", "p|"]),
        ("3.jpg", ["p|a bus", "p|", "p|a dog"]),
    ):
        example = types.SimpleNamespace(name=name)
        made = [
            each.predict(example, each.forward(each.prepare("p", example)), None) for each in rows
        ]
        assert made == expected
    assert [sorted(each) for each in reader.told] == [["", "a bus", "a dog"]] * 2  # per picture


def test_rows_that_read_no_text_stay_as_they_are():
    row = Candidate("plain", "weights", True, "", {}, lambda *_: None)
    assert texts.told(row, texts.of_part(part(), ("right", "none"))) == [row]


def test_negatives_are_fixations_of_other_pictures_not_of_other_items(rng):
    points = [rng.uniform(0, 40, (n, 2)) for n in (3, 4, 5)]
    gaze = Gaze([(48, 64)] * 3, points, [np.zeros(0)] * 3, [1.0] * 3, [0, 0, 1])
    for item in (0, 1):
        (others,) = gaze.others(item)
        np.testing.assert_array_equal(others, points[2])
    (others,) = gaze.others(2)
    np.testing.assert_array_equal(others, np.concatenate(points[:2]))
    apart = Gaze([(48, 64)] * 3, points, [np.zeros(0)] * 3, [1.0] * 3, [0, 1, 2])
    assert [len(each) for each in apart.others(1)] == [3, 5]


def test_the_table_has_a_row_for_each_condition_and_its_differences():
    scores = {
        label: {"cc": np.array(values, float)}
        for label, values in (("a", [1, 2, 3, 4, 5, 6]), ("b", [0, 2, 2, 4, 4, 6]))
    }
    pictures = np.array([0, 0, 1, 1, 2, 2])
    found = {
        "metrics": [{"key": "cc", "name": "CC", "higher_is_better": True}],
        "predictors": [
            {"label": label, "seen": 0, "scores": each}
            for label, each in summary.summarize(scores, samples=20).items()
        ],
        "comparisons": [],
        "conditions": conditions.summarize(
            scores, KINDS, [("a", "b")], pictures=pictures, samples=20
        ),
    }
    lines = table.lines(found)
    start = lines.index("a by condition")
    assert [line.split() for line in lines[start + 1 : start + 6]] == [
        ["items", "CC"],
        ["pure", "3", "3.0000"],
        ["salient", "2", "3.0000"],
        ["whole", "1", "6.0000"],
        ["every", "6", "3.5000"],
    ]
    differences = lines[lines.index("a minus b by condition") :]
    assert [line.split()[0] for line in differences[2::2]] == ["pure", "salient", "whole", "every"]
    assert "+1.0000" in differences[2]
    assert metrics.METRICS["cc"].name == "CC"
