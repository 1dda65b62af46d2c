import csv
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from msinet import images
from msinet.areas.words import MINUS

ROOT = Path(__file__).parents[2]
FILES = ["areas.csv", "compare.json", "difference.jpg", "junit.xml", "report.html"]
FRACTIONS = [{"name": "left", "box": [0, 0, 0.5, 1]}, {"name": "right", "box": [0.5, 0, 0.5, 1]}]
PIXELS = [{"name": "left", "box": [0, 0, 30, 40]}, {"name": "right", "box": [30, 0, 30, 40]}]


@pytest.fixture(autouse=True)
def center_bias(call, tmp_path):
    """The center bias of the package, in the empty folder that ships in tests."""
    shutil.copy(ROOT / "weights" / "center_bias.npz", tmp_path / "ships")


@pytest.fixture
def pictures(photo, tmp_path):
    """Two pictures of one size, the second one flat on its left, and one larger."""
    sizes = {"a.png": (40, 60), "b.png": (40, 60), "c.png": (80, 120)}
    paths = [photo(tmp_path / name, size_hw) for name, size_hw in sizes.items()]
    flat = cv2.imread(str(paths[1]))
    flat[:, :30] = 128
    cv2.imwrite(str(paths[1]), flat)
    return paths


def aoi(path, areas=FRACTIONS):
    path.write_text(json.dumps(areas), "utf-8")
    return path


def shares(answer):
    """Share before and after of each area, as the command printed them with --json."""
    return {
        area["name"]: (area["before"]["share"], area["after"]["share"])
        for area in json.loads(answer.out)["areas"]
    }


def test_a_comparison_in_all_forms(call, tiny, pictures, tmp_path):
    a, b, _ = pictures
    answer = call("compare", a, b, "--aoi", aoi(tmp_path / "aoi.json"), "-w", tiny)
    assert answer.code == 0
    folder = Path("results/compare")
    assert sorted(path.name for path in folder.iterdir()) == FILES
    rows = list(csv.DictReader((folder / "areas.csv").open(encoding="utf-8")))
    summary = json.loads((folder / "compare.json").read_bytes())
    assert [row["name"] for row in rows] == ["left", "right"]
    for row, area in zip(rows, summary["areas"], strict=True):
        step = area["after"]["share"] - area["before"]["share"]
        assert float(row["change"]) == pytest.approx(step, rel=1e-4)
    assert sum(area["change"] for area in summary["areas"]) == pytest.approx(0, abs=1e-5)
    assert 0 < summary["overlap"] < 1
    assert images.read(folder / "difference.jpg").shape == (600, 900, 3)
    report = (folder / "report.html").read_text("utf-8")
    assert report.count("<img") == 3
    assert "no band: none was measured for tiny" in answer.err
    assert ElementTree.parse(folder / "junit.xml").getroot().get("tests") == "0"


def test_the_change_is_that_of_the_shares_beside_it(call, tiny, pictures, tmp_path):
    a, b, _ = pictures
    answer = call("compare", a, b, "--aoi", aoi(tmp_path / "aoi.json"), "-w", tiny)
    report = Path("results/compare/report.html").read_text("utf-8")
    for line in answer.paths[2:4]:
        texts = line.replace("\xa0%", "").split()
        before, after, change = (float(each.replace(MINUS, "-")) for each in texts[1:4])
        assert change == pytest.approx(after - before, abs=1e-9)
        assert f"<strong>{texts[3]}\xa0%</strong>" in report


def test_bands_are_explained_only_where_there_are_some(call, tiny, pictures, tmp_path):
    a, b, _ = pictures
    report = Path("results/compare/report.html")
    answer = call("compare", a, b, "-w", tiny)
    page = report.read_text("utf-8").partition("<body")[2]
    assert "band" not in page
    assert "band" not in answer.err
    answer = call("compare", a, b, "-w", tiny, "--aoi", aoi(tmp_path / "aoi.json"))
    page = report.read_text("utf-8").partition("<body")[2]
    assert "no band: none was measured for tiny" in page
    assert "The band of a change" not in page
    values = json.loads((ROOT / "weights" / "msinet_mobilenet_v2_bands.json").read_bytes())
    entry = json.loads(tiny.with_name(tiny.name + ".json").read_bytes())
    values["weights"]["sha256"] = entry["sha256"]
    values["settings"] = {"sizes_hw": [[64, 96]], "preprocessing": "aspect", "mirror": True}
    tiny.with_name("tiny_bands.json").write_text(json.dumps(values), "utf-8")
    call("compare", a, b, "-w", tiny, "--aoi", aoi(tmp_path / "aoi.json"))
    assert "The band of a change" in report.read_text("utf-8")


def test_demands_decide_on_the_exit_code(call, tiny, pictures, tmp_path):
    a, b, _ = pictures
    areas = aoi(tmp_path / "aoi.json")
    words = ("compare", a, b, "--aoi", areas, "-w", tiny)
    before, after = shares(call(*words, "--json"))["left"]
    limit = f"left={100 * after - 0.01:.4f}%"
    good = call(*words, "--min-share", limit, "--max-drop", "right=1")
    assert good.code == 0
    assert good.out.count("met: ") == 2
    above = call(*words, "--min-share", f"left={after + 0.0001:.6f}")
    assert above.code == 7
    assert "MISSED: left: share of at least" in above.out
    assert "msinet: demand missed: left" in above.err
    drop = before - after
    falling, other = ("left", drop) if drop > 0 else ("right", -drop)
    assert other > 0.0005
    missed = call(*words, "--max-drop", f"{falling}={other - 0.0001:.6f}", "--min-share", limit)
    assert missed.code == 7
    root = ElementTree.parse("results/compare/junit.xml").getroot()
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    assert "1 of 2 demands missed" in Path("results/compare/report.html").read_text("utf-8")


def test_a_picture_compared_with_itself_does_not_change(call, tiny, pictures, tmp_path):
    a = pictures[0]
    answer = call("compare", a, a, "--aoi", aoi(tmp_path / "aoi.json"), "-w", tiny, "--json")
    assert json.loads(answer.out)["overlap"] == pytest.approx(1, abs=1e-5)
    for before, after in shares(answer).values():
        assert before == after


def test_pictures_of_two_sizes_are_compared_as_fractions(call, tiny, pictures, tmp_path):
    a, _, c = pictures
    cv2.imwrite(str(c), cv2.resize(cv2.imread(str(a)), (120, 80), interpolation=cv2.INTER_CUBIC))
    answer = call("compare", a, c, "--aoi", aoi(tmp_path / "aoi.json"), "-w", tiny, "--json")
    assert answer.code == 0
    assert "differ in size, 60 x 40 and 120 x 80" in answer.err
    for before, after in shares(answer).values():
        assert before == pytest.approx(after, abs=0.05)
    assert json.loads(answer.out)["overlap"] > 0.9


def test_pixels_fit_one_size_only_but_two_files_may_be_given(call, tiny, pictures, tmp_path):
    a, _, c = pictures
    small = aoi(tmp_path / "small.json", PIXELS)
    answer = call("compare", a, c, "--aoi", small, "-w", tiny)
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    assert "areas in pixels fit one" in answer.err
    assert not Path("results").exists()
    doubled = [{**each, "box": [2 * value for value in each["box"]]} for each in PIXELS]
    large = aoi(tmp_path / "large.json", doubled)
    assert call("compare", a, c, "--aoi", small, large, "-w", tiny).code == 0
    named = [{**each, "image": "a.png"} for each in PIXELS]
    named += [{**each, "image": "c.png"} for each in doubled]
    both = aoi(tmp_path / "both.json", named)
    assert call("compare", a, c, "--aoi", both, "-w", tiny).code == 0


def test_other_aspects_are_said(call, tiny, pictures, photo, tmp_path):
    answer = call("compare", pictures[0], photo(tmp_path / "d.png", (60, 40)), "-w", tiny)
    assert answer.code == 0
    assert "differ in aspect" in answer.err


def test_bad_input_is_one_line_and_leaves_nothing(call, tiny, pictures, tmp_path):
    a, b, _ = pictures
    areas = aoi(tmp_path / "aoi.json")
    for words, code, message in (
        ((a, tmp_path / "none.png"), 4, "picture not found"),
        ((a, b, "--min-share", "left=1%"), 2, "no area of this name: --min-share left"),
        ((a, b, "--aoi", areas, "--max-drop", "sign=1%"), 2, "there are left, right"),
        ((a, b, "--aoi", areas, areas, areas), 2, "more than two files"),
        ((a, b, "--aoi", aoi(tmp_path / "bad.json", [*FRACTIONS, FRACTIONS[0]])), 4, "one name"),
    ):
        answer = call("compare", *words, "-w", tiny)
        assert answer.code == code
        assert answer.err.count("\n") == 1
        assert message in answer.err
        assert not Path("results").exists()


def test_a_picture_of_ones_own_is_not_replaced(call, tiny, pictures, photo):
    own = photo(Path("results/compare/difference.jpg"))
    kept = own.read_bytes()
    answer = call("compare", *pictures[:2], "-w", tiny)
    assert answer.code == 4
    assert "msinet did not write" in answer.err
    assert own.read_bytes() == kept


@pytest.mark.parametrize("name", ["areas.csv", "compare.json", "report.html", "junit.xml"])
def test_tables_of_a_persons_own_are_not_replaced_and_those_of_a_run_are(
    call, tiny, pictures, tmp_path, name
):
    a, b, _ = pictures
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / name).write_text("{}", "utf-8")
    command = ("compare", a, b, "--aoi", aoi(tmp_path / "aoi.json"), "-w", tiny, "-o", folder)
    answer = call(*command)
    assert answer.code == 4
    assert "msinet did not write" in answer.err
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_text("utf-8") == "{}"
    (folder / name).unlink()
    for _ in range(2):
        assert call(*command).code == 0
    assert call("attention", "-p", a, "-w", tiny, "-o", folder).code == 0


@pytest.mark.parametrize("name", ["areas.csv", "compare.json"])
def test_what_is_read_is_not_replaced(call, tiny, pictures, name):
    a, b, _ = pictures
    areas = Path(name)
    areas.write_text("name,x,y,width,height\nleft,0,0,0.5,1\n", "utf-8")
    kept = areas.read_bytes()
    for output in (".", "../work"):
        answer = call("compare", a, b, "--aoi", areas, "-w", tiny, "--output", output)
        assert answer.code == 2
        assert answer.err.count("\n") == 1
        assert "result would replace an input" in answer.err
        assert areas.read_bytes() == kept
        assert list(Path().iterdir()) == [areas]


def test_a_picture_that_was_a_result_is_not_replaced(call, tiny, pictures):
    a, b, _ = pictures
    assert call("compare", a, b, "-w", tiny, "-o", ".").code == 0
    kept = Path("difference.jpg").read_bytes()
    answer = call("compare", "difference.jpg", b, "-w", tiny, "-o", ".")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert Path("difference.jpg").read_bytes() == kept


def test_the_samples_show_a_quieter_price(call, pictures, ship):
    """What the README tells, with a baseline that needs no network: the areas fit both posters."""
    samples = [ROOT / "samples" / name for name in ("poster.jpg", "poster_quiet.jpg")]
    answer = call("compare", *samples, "--aoi", ROOT / "samples" / "areas.json", "-w", "uniform",
                  "--json")  # fmt: skip
    assert answer.code == 0
    assert "overlap" not in answer.err
    for before, after in shares(answer).values():
        assert before == after == pytest.approx(before)
    assert np.isclose(sum(before for before, _ in shares(answer).values()), 0.475, atol=0.02)
