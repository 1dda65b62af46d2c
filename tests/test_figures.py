"""The scores of the register stand, rounded, in the cards and in the README."""

import re
from pathlib import Path

import papers
import pytest

from msinet import register

ROOT = Path(__file__).parent.parent
SHIPPED = {entry.name: entry for entry in register.shipped_entries()}
IMAGES, TEXTS = ("msinet_mobilenet_v2", "msinet_efficientnet_lite2"), "msinet_mobilenet_v2_text"
METRICS = ("cc", "nss", "kldiv", "sim")
BROWSER = "240\N{MULTIPLICATION SIGN}320"
DIGITS = 4  # of the register
CONDITIONS = ("pure", "whole", "all", "non-salient", "salient")
# A table of scores in the register, and how its row in a card begins.
IN_A_CARD = {
    "osie_validation": ("OSIE validation", "default"),
    "osie_validation_240x320": ("OSIE validation", BROWSER),
    "salicon_validation_part": ("SALICON validation", "default"),
    "sjtu_tis_test": ("every",),
    **{f"sjtu_tis_test_{kind.replace('-', '_')}": (kind,) for kind in CONDITIONS},
}
TABLES = [(name, table) for name, entry in SHIPPED.items() for table in entry.scores]


def paper(name):
    return (ROOT / name).read_text("utf-8")


def figure(cell):
    """The number that a cell begins with, as it is written; bold or not, its interval left out."""
    return re.match(r"\**(\d+(?:\.\d+)?)\b", cell)[1]


def is_rounded(written, score, least):
    """Whether a figure is the score rounded to its own digits, and has `least` of them or more.

    A score that ends in 5 was rounded itself before: both neighbours will do.
    """
    digits = len(written.partition(".")[2])
    half = 0.5 * 10**-digits if digits < DIGITS else 0
    return least <= digits <= DIGITS and abs(float(written) - score) <= half + 1e-9


def stale(row, scores, *, digits):
    """What a row of a table says that is not so: {metric: (written, score)}.

    Args:
        row: {heading: cell}; a metric is told by the first word of its heading.
        scores: The table of the register: the row must have all of it.
        digits: For each metric, how many digits it has at least.
    """
    written = {heading.split()[0].lower(): cell for heading, cell in row.items()}
    count = {"n", "items"} & written.keys()
    told = {metric: figure(written[metric]) for metric in METRICS if metric in scores}
    assert all(written[each] == str(scores["n"]) for each in count)
    return {
        metric: (text, scores[metric])
        for metric, text in told.items()
        if not is_rounded(text, scores[metric], digits[metric])
    }


def find(rows, *beginnings):
    """The one row whose first cells begin so."""
    cells = [(row, list(row.values())) for row in rows]
    chosen = [row for row, values in cells
              if all(map(str.startswith, values, beginnings))]  # fmt: skip
    (row,) = chosen
    return row


@pytest.mark.parametrize(("name", "table"), TABLES)
def test_the_cards_have_the_scores_of_the_register(name, table):
    beginnings = IN_A_CARD[table]
    heading = "condition" if len(beginnings) == 1 else "part"
    row = find(papers.table(paper(f"weights/{name}.md"), heading), *beginnings)
    assert stale(row, SHIPPED[name].scores[table], digits=dict.fromkeys(METRICS, 3)) == {}


READABLE = {"cc": 3, "nss": 2, "kldiv": 3, "sim": 3}


@pytest.mark.parametrize("name", IMAGES)
def test_the_readme_has_the_scores_of_the_image_networks(name):
    rows = papers.table(paper("README.md"), "OSIE, 200 validation pictures")
    (row,) = (row for row in rows if row["OSIE, 200 validation pictures"].strip("*") == f"`{name}`")
    scores = SHIPPED[name].scores["osie_validation"]
    assert scores["n"] == 200
    assert stale(row, scores, digits=READABLE) == {}


def test_the_readme_has_the_scores_at_the_size_of_the_browser():
    said = re.search(
        rf"at {BROWSER}, the size of the browser, it has CC ([\d.]+\d), NSS ([\d.]+\d), "
        r"KLDiv ([\d.]+\d), SIM ([\d.]+\d)",
        paper("README.md"),
    )
    scores = SHIPPED[IMAGES[0]].scores["osie_validation_240x320"]
    row = dict(zip(METRICS, said.groups(), strict=True))
    assert stale(row, scores, digits=READABLE) == {}


@pytest.mark.parametrize("kind", [*CONDITIONS, "every"])
def test_the_readme_has_the_scores_of_every_condition(kind):
    row = find(papers.table(paper("README.md"), "condition", "items"), kind)
    table = "sjtu_tis_test" if kind == "every" else f"sjtu_tis_test_{kind.replace('-', '_')}"
    assert stale(row, SHIPPED[TEXTS].scores[table], digits=READABLE) == {}


@pytest.mark.parametrize(
    ("written", "score", "so"),
    [
        *(("0.825", 0.8249, True), ("0.8249", 0.8249, True), ("1.871", 1.8705, True)),
        *(("0.824", 0.8249, False), ("0.8248", 0.8249, False), ("1.872", 1.8705, False)),
        *(("0.82", 0.8249, False), ("1", 0.8249, False), ("0.82490", 0.8249, False)),
    ],
)
def test_rounding_is_no_stale_figure_and_another_digit_is(written, score, so):
    assert is_rounded(written, score, 3) == so
