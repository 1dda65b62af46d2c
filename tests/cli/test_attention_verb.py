import csv
import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from msinet import images
from msinet.cli import main

ROOT = Path(__file__).parents[2]
AREAS = {
    "areas": [
        {"name": "Tür, links", "box": [0, 0, 20, 40]},
        {"name": "<i>b", "box": [30, 5, 30, 30]},
    ]
}


@pytest.fixture(autouse=True)
def center_bias(call, tmp_path):
    """The center bias of the package, in the empty folder that ships in tests."""
    shutil.copy(ROOT / "weights" / "center_bias.npz", tmp_path / "ships")


@pytest.fixture
def aoi(tmp_path):
    path = tmp_path / "aoi.json"
    path.write_text(json.dumps(AREAS), "utf-8")
    return path


def one_line(answer, code, *words):
    """Whether the command said one thing on stderr and wrote no results."""
    assert answer.code == code, answer.err
    assert answer.err.count("\n") == 1, answer.err
    assert answer.err.startswith("msinet: ")
    assert all(str(word) in answer.err for word in words), answer.err
    assert answer.out == ""
    assert [path for path in Path().rglob("*") if path.is_file()] == []
    return True


def test_areas_of_a_picture_in_all_forms(call, tiny, photo, aoi, tmp_path):
    answer = call("attention", "-p", photo(tmp_path / "a.jpg"), "--aoi", aoi, "-w", tiny)
    assert answer.code == 0
    assert "report.html and a_areas.jpg are in results/attention" in answer.err
    assert "Tür, links" in answer.out
    assert "no band: none was measured for tiny" in answer.err
    assert "trained on osie (train)" in answer.err
    folder = Path("results/attention")
    names = ["a_areas.jpg", "attention.csv", "attention.json", "pictures.csv", "report.html"]
    assert sorted(path.name for path in folder.iterdir()) == names
    rows = list(csv.DictReader((folder / "attention.csv").open(encoding="utf-8")))
    summary = json.loads((folder / "attention.json").read_bytes())
    (picture,) = summary["pictures"]
    assert [row["name"] for row in rows] == ["Tür, links", "<i>b"]
    for row, area in zip(rows, picture["areas"], strict=True):
        assert float(row["share"]) == pytest.approx(area["share"], rel=1e-5)
        assert (row["low"], area["low"]) == ("", None)
    assert picture["size_hw"] == [40, 60]
    assert summary["bands"] is None
    assert images.read(folder / "a_areas.jpg").shape == (600, 900, 3)
    report = (folder / "report.html").read_text("utf-8")
    assert "Tür, links" in report
    assert "&lt;i&gt;b" in report
    assert "<i>" not in report
    assert "<script" not in report
    assert "http" not in report.replace("http-equiv", "")


@pytest.mark.parametrize("name", ["attention.csv", "attention.json", "report.html"])
def test_tables_of_a_persons_own_are_not_replaced(call, tiny, photo, tmp_path, name):
    path, folder = photo(tmp_path / "a.jpg"), tmp_path / "mine"
    folder.mkdir()
    (folder / name).write_text("[]", "utf-8")
    answer = call("attention", "-p", path, "-w", tiny, "-o", folder)
    assert answer.code == 4
    assert "msinet did not write" in answer.err
    assert [each.name for each in folder.iterdir()] == [name]
    assert (folder / name).read_text("utf-8") == "[]"


@pytest.mark.parametrize("name", ["attention.csv", "pictures.csv", "attention.json"])
def test_areas_that_are_read_are_not_replaced(call, tiny, photo, tmp_path, name):
    areas = Path(name)
    areas.write_text("name,x,y,width,height\nleft,0,0,20,40\n", "utf-8")
    kept = areas.read_bytes()
    path = photo(tmp_path / "a.jpg")
    answer = call("attention", "-p", path, "--aoi", areas, "-w", tiny, "-o", ".")
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "result would replace an input" in answer.err
    assert areas.read_bytes() == kept
    assert list(Path().iterdir()) == [areas]


def test_the_shares_are_those_of_the_density_that_test_writes(call, tiny, photo, aoi, tmp_path):
    path = photo(tmp_path / "a.jpg")
    call("test", "-p", path, "-w", tiny, "-f", "density", "-o", "d")
    density = np.load("d/a_density.npy")
    answer = call("attention", "-p", path, "--aoi", aoi, "-w", tiny, "--json")
    (picture,) = json.loads(answer.out)["pictures"]
    left, right = picture["areas"]
    assert left["share"] == pytest.approx(density[:, :20].sum(), abs=1e-5)
    assert right["share"] == pytest.approx(density[5:35, 30:].sum(), abs=1e-5)
    assert 0 < picture["agreement"] < 1


def lines_of(path):
    return path.read_text("utf-8").splitlines()


def test_both_tables_name_pictures_alike(call, photo, aoi, tmp_path):
    photo(tmp_path / "in" / "a.png")
    photo(tmp_path / "in" / "b.png")
    answer = call("attention", "-p", tmp_path / "in", "--aoi", aoi, "-w", "uniform")
    assert "and NAME_areas.jpg of each picture are in" in answer.err
    named = [
        [row["picture"] for row in csv.DictReader(lines_of(Path("results/attention", name)))]
        for name in ("attention.csv", "pictures.csv")
    ]
    assert named == [["a.png", "a.png", "b.png", "b.png"], ["a.png", "b.png"]]


@pytest.mark.parametrize("mirror", [False, True])
def test_a_text_decides_on_the_shares(call, tiny_text, photo, aoi, tmp_path, mirror):
    path, text = photo(tmp_path / "a.png"), "the red dog on the left"
    if mirror:
        entry = json.loads(tiny_text.with_name(tiny_text.name + ".json").read_bytes())
        copy = shutil.copy(tiny_text, tmp_path)
        Path(f"{copy}.json").write_text(json.dumps({**entry, "mirror": True}))
        tiny_text = copy
    words = ("-p", path, "-w", tiny_text, "--text", text)
    call("test", *words, "-f", "density", "-o", "d")
    left = np.load("d/a_density.npy")[:, :20].sum()
    answer = call("attention", *words, "--aoi", aoi, "--json")
    told = json.loads(answer.out)
    assert told["text"] == text
    assert told["pictures"][0]["areas"][0]["share"] == pytest.approx(left, abs=1e-5)
    assert text in Path("results/attention/report.html").read_text("utf-8")
    plain = json.loads(call("attention", *words[:-2], "--aoi", aoi, "--json").out)
    assert plain["text"] is None
    assert abs(plain["pictures"][0]["areas"][0]["share"] - left) > 1e-4
    nothing = json.loads(call("attention", *words[:-1], "", "--aoi", aoi, "--json").out)
    assert nothing["pictures"] == plain["pictures"]


def test_bands_without_texts_are_no_bands_with_one(call, tiny_text, photo, aoi, tmp_path):
    copy = Path(shutil.copy(tiny_text, tmp_path))
    shutil.copy(f"{tiny_text}.json", tmp_path)
    entry = json.loads(Path(f"{copy}.json").read_bytes())
    values = json.loads((ROOT / "weights" / "msinet_mobilenet_v2_bands.json").read_bytes())
    values["weights"]["sha256"] = entry["sha256"]
    values["settings"] = {"sizes_hw": [[64, 96]], "preprocessing": "aspect", "mirror": False}
    (tmp_path / "tiny_text_bands.json").write_text(json.dumps(values), "utf-8")
    words = ("attention", "-p", photo(tmp_path / "a.png"), "--aoi", aoi, "-w", copy)
    assert "90% band" in call(*words).out
    answer = call(*words, "--text", "a man")
    assert "band" not in answer.out
    assert "note: no band: none was measured with texts" in answer.err


def test_a_text_that_does_not_fit_is_one_line(call, tiny, tiny_text, photo, aoi, tmp_path):
    words = ("attention", "-p", photo(tmp_path / "a.jpg"), "--aoi", aoi)
    assert one_line(call(*words, "-w", tiny, "--text", "a"), 2, "these weights take no text: tiny")
    two = ("--text", "a dog", "--text", "a man")
    assert one_line(call(*words, "-w", tiny_text, *two), 2, "attention takes one text")
    assert one_line(call(*words, "--text", "a dog"), 5, "msinet_mobilenet_v2_text")


def test_without_areas_the_whole_picture_is_measured(call, tiny, photo, tmp_path):
    answer = call("attention", "-p", photo(tmp_path / "a.jpg"), "-w", tiny)
    assert answer.code == 0
    assert "focus" in answer.out
    assert "hottest points: 1. (" in answer.out
    assert Path("results/attention/attention.csv").read_text().count("\n") == 1


def test_a_center_bias_is_as_focused_as_itself(call, photo, aoi, tmp_path):
    answer = call("attention", "-p", photo(tmp_path / "a.jpg"), "--aoi", aoi, "-w", "center_bias",
                  "--json")  # fmt: skip
    (picture,) = json.loads(answer.out)["pictures"]
    assert picture["focus"] == pytest.approx(0, abs=1e-4)
    for area in picture["areas"]:
        assert area["share"] == pytest.approx(area["center_bias"], abs=1e-5)


def test_bands_come_from_the_table_beside_the_weights(call, tiny, photo, aoi, tmp_path):
    values = json.loads((ROOT / "weights" / "msinet_mobilenet_v2_bands.json").read_bytes())
    entry = json.loads(tiny.with_name(tiny.name + ".json").read_bytes())
    values["weights"]["sha256"] = entry["sha256"]
    values["settings"] = {"sizes_hw": [[64, 96]], "preprocessing": "aspect", "mirror": True}
    values["agreement"] = 1.0
    tiny.with_name("tiny_bands.json").write_text(json.dumps(values), "utf-8")
    answer = call("attention", "-p", photo(tmp_path / "a.jpg"), "--aoi", aoi, "-w", tiny)
    assert "90% band" in answer.out
    assert "may be unlike those that the weights know" in answer.err
    (picture,) = json.loads(Path("results/attention/attention.json").read_bytes())["pictures"]
    for area in picture["areas"]:
        assert area["low"] < area["share"] < area["high"]
    again = call("attention", "-p", tmp_path / "a.jpg", "-w", tiny, "--size", "96x96")
    assert "at other sizes or settings" in again.err


def test_some_pictures_fail_and_the_rest_is_done(call, tiny, photo, aoi, tmp_path):
    photo(tmp_path / "in" / "a.png")
    photo(tmp_path / "in" / "small.png", (10, 10))
    answer = call("attention", "-p", tmp_path / "in", "--aoi", aoi, "-w", tiny)
    assert answer.code == 4
    assert "msinet: area lies outside the picture: small.png with " in answer.err
    summary = json.loads(Path("results/attention/attention.json").read_bytes())
    assert [picture["name"] for picture in summary["pictures"]] == ["a.png"]
    assert len(summary["problems"]) == 1
    assert not Path("results/attention/small_areas.jpg").exists()


def test_a_mask_among_the_pictures_is_not_one_of_them(call, tiny, photo, tmp_path):
    photo(tmp_path / "in" / "a.png")
    levels = np.zeros((40, 60), np.uint8)
    levels[:9] = 7
    cv2.imwrite(str(tmp_path / "in" / "mask.png"), levels)
    answer = call("attention", "-p", tmp_path / "in", "--aoi", tmp_path / "in" / "mask.png",
                  "-w", tiny)  # fmt: skip
    assert answer.code == 0
    assert "level 7" in answer.out
    assert "mask.png  " not in answer.out


def test_bad_input_is_one_line_and_leaves_nothing(call, tiny, photo, aoi, tmp_path):
    path = photo(tmp_path / "a.jpg")
    with_weights = ("attention", "-p", path, "-w", tiny)
    for missing in (tmp_path / "none.json", tmp_path / "none.png", tmp_path):
        assert one_line(call(*with_weights, "--aoi", missing), 4, missing)
    aoi.write_text('{"areas": [{"name": "x", "box": [500, 0, 9, 9]}]}')
    assert one_line(call(*with_weights, "--aoi", aoi), 4, "outside", "x")
    aoi.write_text('{"width": 800, "height": 600, "areas": [{"name": "x", "box": [5, 0, 9, 9]}]}')
    assert one_line(call(*with_weights, "--aoi", aoi), 4, "800 x 600", "60 x 40")
    assert one_line(call("attention", "-p", tmp_path / "none.jpg", "-w", tiny), 4, "not found")
    assert one_line(call("attention", "-p", path, "-w", "nobody"), 5, "nobody")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["attention"], "-p/--path"),
        (["attention", "-p", "a.jpg", "--aio", "b"], "did you mean --aoi?"),
        (["compare", "a.jpg"], "required: B"),
        (["compare", "a.jpg", "b.jpg", "--min-share", "price"], "NAME=SHARE"),
        (["compare", "a.jpg", "b.jpg", "--max-drop", "price=120%"], "NAME=SHARE"),
    ],
)
def test_a_wrong_word_is_one_line_and_code_2(words, message, capsys):
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1
