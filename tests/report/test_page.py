"""The report: valid, self-contained, harmless, and with the right numbers in the right cells."""

import base64
import copy
import re

import cv2
import numpy as np
import pytest
from page_reader import Page
from small_evaluation import HOSTILE, score

from msinet.report import Panel, render
from msinet.report.gallery import SIDE


@pytest.fixture
def page(summary, scores, names, panel):
    """Renders, after changes to the summary by a function."""

    def make(change=lambda summary: None, panels=None, main="ours", **changed):
        changed_summary = copy.deepcopy(summary)
        change(changed_summary)
        shown = [panel()] if panels is None else panels
        given = {"scores": scores, "names": names, **changed}
        return Page(render(changed_summary, given["scores"], given["names"], shown, main=main))

    return make


def test_the_page_stands_alone(page, panel):
    read = page(panels=[panel(group=group) for group in ("best", "middle", "worst")])
    assert read.declared == ["DOCTYPE html"]
    assert read.all("html", lang="en")
    assert read.all("title")[0]["text"] == "msinet evaluate: osie, validation part"
    assert not {"script", "link", "iframe", "object"} & {each["tag"] for each in read.elements}
    for element in read.elements:
        for key, value in element["attrs"].items():
            assert not key.startswith("on")
            if key in ("src", "href"):
                assert value.startswith(("data:image/jpeg;base64,", "#"))
    assert "url(" not in read.all("style")[0]["text"]
    assert "default-src 'none'" in read.all("meta")[1]["attrs"]["content"]


def test_every_link_has_its_section_and_ids_are_unique(page):
    read = page()
    ids = [each["attrs"]["id"] for each in read.elements if "id" in each["attrs"]]
    assert len(ids) == len(set(ids))
    targets = [each["attrs"]["href"].removeprefix("#") for each in read.all("a")]
    assert targets
    assert set(targets) <= set(ids)


def test_hostile_names_are_only_text(summary, page, panel, scores):
    def change(it):
        it["predictors"][0]["label"] = HOSTILE
        it["data"]["set"] = f"folder:{HOSTILE}"
        it["notes"] = [HOSTILE]
        it["predictors"][1]["notes"] = ["</style><script>alert(2)</script>"]

    columns = {HOSTILE: scores["ours"], "theirs": scores["theirs"]}
    read = page(change, panels=[panel(HOSTILE)], main=HOSTILE, scores=columns)
    assert not read.all("b")
    assert not read.all("script")
    assert not [each for each in read.elements if "onclick" in each["attrs"]]
    assert read.table("Scores")[1][0].startswith(HOSTILE)
    assert read.all("img")[0]["attrs"]["alt"] == f"{HOSTILE} with 6 fixations as dots"
    assert any(title["text"].startswith(f"{HOSTILE}: ") for title in read.all("title"))


def test_names_that_utf8_cannot_hold_are_spelled_out(page, panel):
    html = page(lambda it: it.update(notes=["a\x00b\udcff\x1b[31m\nc"]), panels=[panel("x\udcff")])
    assert html.all("li")[0]["text"] == "a\\x00b\\udcff\\x1b[31m c"
    for element in html.elements:
        element["text"].encode()


def test_each_score_stands_in_its_cell(page):
    head, *rows = page().table("Scores")
    assert [cell.split(" ")[0] for cell in head] == ["predictor", "CC", "KLDiv"]
    assert "↑" in head[1]
    assert "higher is better" in head[1]
    assert "↓" in head[2]
    assert "lower is better" in head[2]
    assert "nats" in head[2]
    assert [row[0].removesuffix("baseline") for row in rows[2:]] == ["gold_standard"]
    assert rows[0][1] == "0.800 best" + "0.700 to 0.900" + "90\xa0%"
    assert rows[1][1] == "0.7000.600 to 0.800"  # no share
    assert rows[1][2].startswith("0.300 best")  # lower is better


def best(read):
    """Labels and metrics of the cells that are marked."""
    head, *rows = read.table("Scores")
    marked = [(row[0], n) for row in rows for n, cell in enumerate(row) if " best" in cell]
    bold = [e["text"] for e in read.all("strong") if "best" in e["text"]]
    assert len(bold) == len(marked)
    return [(label.split("weights")[0].split("maps")[0], head[n].split()[0]) for label, n in marked]


def test_the_best_is_marked_but_never_the_ceiling(page):
    assert best(page()) == [("ours", "CC"), ("theirs", "KLDiv")]


def test_rows_that_saw_the_pictures_are_marked_and_never_best(page):
    def change(it):
        it["predictors"][0]["seen"] = 3

    read = page(change)
    assert best(read) == [("theirs", "CC"), ("theirs", "KLDiv")]
    assert "saw 3 pictures of these in training" in read.table("Scores")[1][0]


def test_scores_that_look_alike_are_both_best(page):
    def change(it):
        it["predictors"][1]["scores"]["cc"]["mean"] = 0.80004

    assert best(page(change))[:2] == [("ours", "CC"), ("theirs", "CC")]


@pytest.mark.parametrize("missing", [None, float("nan")])
def test_a_missing_score_is_a_dash(page, missing):
    def change(it):
        it["predictors"][1]["scores"]["cc"] = {
            **{"mean": missing, "low": missing, "high": missing, "pictures": 0, "share": missing}
        }
        del it["predictors"][1]["scores"]["kldiv"]

    row = page(change).table("Scores")[2]
    assert row[1:] == ["–", "–"]  # noqa: RUF001


def test_means_over_fewer_pictures_say_so(page):
    def change(it):
        it["predictors"][1]["scores"]["cc"]["pictures"] = 3
        it["predictors"][2]["pictures"] = 2

    rows = page(change).table("Scores")
    assert rows[2][1].endswith("on 3")
    assert "2 of 4 pictures scored" in rows[3][0]


@pytest.mark.parametrize(
    ("metric", "low", "high", "words"),
    [
        ("cc", 0.01, 0.09, "ours is better"),
        ("cc", -0.09, -0.01, "theirs is better"),
        ("kldiv", 0.01, 0.09, "theirs is better"),
        ("kldiv", -0.09, -0.01, "ours is better"),
        ("cc", -0.01, 0.09, "not told apart"),
        ("cc", 0.0, 0.09, "not told apart"),
        ("cc", None, None, "no interval"),
    ],
)
def test_differences_are_said_in_words(page, metric, low, high, words):
    def change(it):
        difference = {"difference": -0.05, "low": low, "high": high, "pictures": 4}
        it["comparisons"] = [{"a": "ours", "b": "theirs", "scores": {metric: difference}}]

    head, row = page(change).table("ours minus theirs, picture by picture")
    assert head == ["metric", "in words", "difference", "95\xa0% interval", "pictures"]
    assert row[1:3] == [words, "−0.050"]  # noqa: RUF001
    assert row[4] == "4"


def test_folds_show_their_mean_and_spread(page):
    def change(it):
        it["folds"] = [
            {"fold": n, "pictures": 2, "scores": {"ours": {"cc": value, "kldiv": None}}}
            for n, value in enumerate((0.6, 0.7, 0.8))
        ]

    rows = page(change).table("Folds")
    assert [row[0] for row in rows[1:]] == ["ours", *(f"{n} (2 pictures)" for n in range(3)),
                                            "mean", "spread"]  # fmt: skip
    assert [row[1] for row in rows[2:]] == ["0.600", "0.700", "0.800", "0.700", "± 0.100"]
    assert page().all("section", id="folds") == []


def test_tables_can_be_read_aloud_and_by_keyboard(page):
    def change(it):
        it["folds"] = [{"fold": 0, "pictures": 4, "scores": {"ours": {"cc": 0.5}}}]
        it["comparisons"] = [{"a": "ours", "b": "theirs", "scores": {"cc": {
            "difference": 0.1, "low": 0.0, "high": 0.2, "pictures": 4}}}]  # fmt: skip

    read = page(change)
    assert len(read.all("table")) == 3
    for head in read.all("th"):
        assert head["attrs"]["scope"] in ("row", "col", "rowgroup")
    for region in read.all("div", role="region"):
        assert region["attrs"]["tabindex"] == "0"
        assert region["attrs"]["aria-label"]
    for drawing in read.all("svg"):
        assert drawing["attrs"]["role"] == "img"
        assert drawing["attrs"]["aria-label"]
    levels = [int(e["tag"][1]) for e in read.elements if re.fullmatch("h[1-6]", e["tag"])]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert max(np.diff(levels)) <= 1


def test_what_to_know_comes_before_the_numbers(page):
    def change(it):
        it["notes"] = ["a duplicate"]
        it["data"].update(dropped_fixations=17, without_fixations=1)
        it["predictors"][1]["notes"] = ["2 maps missing", "theirs: grey"]

    read = page(change)
    said = [each["text"] for each in read.all("li")]
    assert said == [
        "a duplicate",
        "17 fixations outside their pictures left out.",
        "1 picture without fixations.",
        "theirs: 2 maps missing",
        "theirs: grey",
    ]
    order = [each["attrs"].get("id") for each in read.all("section")]
    assert order.index("notes") < order.index("scores")
    assert page().all("section", id="notes") == []


def test_the_result_is_said_in_a_sentence(page):
    lead = page().all("p", class_="lead")[0]["text"]
    assert "3 predictors scored on 4 pictures with 1,234 fixations of 15 observers" in lead
    assert "ours: CC 0.800 (95\xa0% interval 0.700 to 0.900, 90\xa0% of the way" in lead


def test_a_score_below_the_centre_bias_is_not_a_negative_way(page):
    def worsen(summary):
        summary["predictors"][0]["scores"]["cc"]["share"] = -1.03

    read = page(worsen)
    assert "worse than the centre bias" in read.all("p", class_="lead")[0]["text"]
    table = read.all("table")[0]["text"]
    assert "< 0\xa0%" in table
    assert "103" not in table


def test_all_that_makes_the_numbers_is_told(page):
    text = page(lambda it: it.update(optimal_maps=True)).all("section", id="method")[0]["text"]
    for word in ("ab" * 32, "16 pixels", "benchmark", "optimal", "2,000", "seed 7", "9.8.7"):
        assert word in text
    unknown = page(lambda it: it["data"].update(sigma_px=None, sha256=None))
    assert "pixels" not in unknown.all("section", id="method")[0]["text"]


def test_pictures_carry_their_panels(page, panel):
    shown = [panel("a.jpg", "worst", (30, 50)), panel("b.jpg", "best", (90, 60))]
    read = page(panels=shown)
    section = read.all("section", id="pictures")[0]
    headings = [each["text"] for each in read.inside(section, "h3")]
    assert headings == ["Where ours is best", "Where ours is worst"]
    pictures = read.inside(section, "img")
    assert len(pictures) == 8
    assert [each["attrs"]["alt"].split(" ")[0] for each in pictures[::4]] == ["b.jpg", "a.jpg"]
    for element, height in ((pictures[0], SIDE), (pictures[4], round(SIDE * 30 / 50))):
        data = base64.b64decode(element["attrs"]["src"].split(",")[1])
        decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        assert decoded.shape[0] == height == int(element["attrs"]["height"])
        assert decoded.shape[1] == int(element["attrs"]["width"])
    assert page(panels=[]).all("section", id="pictures") == []


def test_the_rival_is_the_one_compared_else_another_network(page):
    def rival(change=lambda it: None):
        return page(change).all("section", id="scatter")[0]["text"]

    assert "across its score by theirs" in rival()
    compared = {"a": "gold_standard", "b": "ours", "scores": {}}
    assert "by gold_standard," in rival(lambda it: it.update(comparisons=[compared]))

    def alone(it):
        it["predictors"] = it["predictors"][:1]

    assert page(alone).all("section", id="scatter") == []

    def baselines(it):
        rows = {each["label"]: each for each in it["predictors"]}
        bias = {**rows["gold_standard"], "label": "center_bias"}
        it["predictors"] = [bias, rows["ours"], rows["gold_standard"]]

    assert "across its score by gold_standard" in rival(baselines)


def test_no_scores_at_all_still_give_a_page(page, scores):
    nothing = {label: {k: np.full(4, np.nan) for k in v} for label, v in scores.items()}

    def change(it):
        for predictor in it["predictors"]:
            predictor["scores"] = {"cc": score(float("nan"))}

    read = page(change, scores=nothing, panels=[])
    assert read.all("svg") == []
    assert best(read) == []


def test_wrong_callers_are_told(summary, scores, names):
    with pytest.raises(ValueError, match="main: expected one of"):
        render(summary, scores, names, [], main="nobody")
    with pytest.raises(ValueError, match="expected 3 per metric"):
        render(summary, scores, names[:3], [], main="ours")


def test_the_same_evaluation_gives_the_same_page(summary, scores, names, panel):
    shown = [panel()]
    first = render(summary, scores, names, shown, main="ours")
    assert render(summary, scores, names, shown, main="ours") == first


def test_each_view_shows_what_its_caption_says(page):
    corner, other = np.zeros((30, 50)), np.zeros((15, 25))
    corner[20:, :10] = 1  # below, on the left
    other[:4, 20:] = 0.2  # above, on the right
    stimulus = np.full((30, 50, 3), 120, np.uint8)
    shown = Panel("a.jpg", "best", "", stimulus, np.array([[40.0, 25.0]]), corner, {"ours": other})
    read = page(panels=[shown])
    views = []
    for element in read.all("img"):
        data = base64.b64decode(element["attrs"]["src"].split(",")[1])
        views.append(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR).astype(int))
    captions = [each["text"] for each in read.all("figcaption")][-3:]
    assert captions == ["1 fixation", "ground truth", "ours"]
    for view, (x, y) in zip(views, ((40, 25), (5, 25), (47, 2)), strict=True):
        changed = np.abs(view - 120).max(axis=2) > 60
        rows, columns = np.nonzero(changed)
        assert columns.mean() / SIDE * 50 == pytest.approx(x, abs=2.5)
        assert rows.mean() / SIDE * 50 == pytest.approx(y, abs=2.5)
