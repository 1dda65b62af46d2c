"""`evaluate` on a set whose pictures were seen after reading: conditions and texts."""

import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from test_test_verb import one_line

from msinet.data import SETS

FEW = ("--bootstrap", "50", "--metrics", "cc,nss", "--part", "all")
ITEMS = ("_0", "_1", "_2", "_3")


@pytest.fixture
def tis(photo, tmp_path, rng, monkeypatch):
    """Three pictures under four conditions each, in the layout of SJTU-TIS; the first trains."""
    root = tmp_path / "sjtu_tis"
    told = {}
    for number in (11, 22, 33):
        photo(root / "images" / f"{number}.jpg", (48, 64))
        for item in ITEMS:
            name = f"{number}{item}"
            points = np.zeros((48, 64, 3), np.uint8)
            points[rng.integers(5, 43, 8), rng.integers(5, 59, 8)] = 255
            import cv2

            (root / "fixations").mkdir(exist_ok=True)
            cv2.imwrite(str(root / "fixations" / f"{name}.png"), points)
            blurred = cv2.GaussianBlur(points[..., 0].astype(np.float32), (0, 0), 5)
            (root / "maps").mkdir(exist_ok=True)
            grey = (255 * blurred / blurred.max()).astype(np.uint8)
            cv2.imwrite(str(root / "maps" / f"{name}.png"), grey)
            told[name] = "" if item == "_0" else f"the dog of {number} on the left"
    (root / "texts.json").write_text(json.dumps(told))
    listed = {"train": (11,), "validation": (22,), "test": (33,)}
    monkeypatch.setitem(SETS, "sjtu_tis", dataclasses.replace(SETS["sjtu_tis"], listed=listed))
    return root


def test_a_row_per_condition_and_the_proof_that_words_do_it(call, tiny_text, tis):
    words = ("--weights", tiny_text, "--texts", "right,none,other", "--json", "-o", "out")
    answer = call("evaluate", "-d", "sjtu_tis", "-p", tis, *FEW, *words)
    assert answer.code == 0, answer.err
    found = json.loads(answer.out)
    labels = [row["label"] for row in found["predictors"]]
    rows = ["tiny_text", "tiny_text (no text)", "tiny_text (other text)"]
    assert labels == ["center_bias", *rows]
    kinds = [(each["condition"], each["items"]) for each in found["conditions"]]
    assert kinds == [("pure", 3), ("all", 3), ("non_salient", 3), ("salient", 3), ("every", 12)]
    pairs = [(pair["a"], pair["b"]) for pair in found["comparisons"]]
    assert pairs == [("tiny_text", rows[1]), ("tiny_text", rows[2])]
    pure, salient = (found["conditions"][k]["comparisons"][0]["scores"]["cc"] for k in (0, 3))
    assert pure["difference"] == pytest.approx(0, abs=1e-6)
    assert abs(salient["difference"]) > 1e-5
    with Path("out/scores.csv").open(newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["condition"] for line in lines} == {kind for kind, _ in kinds[:-1]}
    report = Path("out/report.html").read_text("utf-8")
    assert "non_salient (3)" in report
    assert "tiny_text minus tiny_text (no text)" in report


def test_conditions_are_chosen_and_scored_alone(call, tiny_text, tis):
    words = ("--weights", tiny_text, "--conditions", "salient,pure", "--no-report")
    answer = call("evaluate", "-d", "sjtu_tis", "-p", tis, *FEW, *words)
    assert answer.code == 0, answer.err
    lines = answer.out.splitlines()
    assert lines[0].startswith("sjtu_tis all: 6 pictures")
    start = lines.index("tiny_text by condition")
    assert [line.split()[:2] for line in lines[start + 2 : start + 5]] == [
        *(["pure", "3"], ["salient", "3"], ["every", "6"]),
    ]
    assert Path("results/evaluate/sjtu_tis-all-salient-pure/scores.csv").is_file()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--conditions", "salent"), 2, "no such condition: salent: take of all, non_salient"),
        (("--texts", "write"), 2, "unknown texts: write: did you mean right?"),
        (("--conditions", ","), 2, "no name"),
    ],
)
def test_unknown_conditions_and_texts_are_one_line(call, tiny_text, tis, words, code, said):
    told = ("evaluate", "-d", "sjtu_tis", "-p", tis, "--weights", tiny_text, *words)
    assert one_line(call(*told), code, said)
