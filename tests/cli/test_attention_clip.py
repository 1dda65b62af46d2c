"""`attention` on clips."""

import csv
import json
import shutil
from pathlib import Path

import cv2
import pytest

pytest.importorskip("av", reason="PyAV is not installed: requirements-video.txt")

from tests.video import clips

ROOT = Path(__file__).parents[2]
AREAS = {
    "areas": [
        {"name": "left", "box": [0, 0, 0.5, 1]},
        {"name": "corner", "box": [0.7, 0, 0.3, 0.3]},
    ]
}


@pytest.fixture
def attention(call, tmp_path):
    """Calls `attention` with a baseline, so that the figures are known."""
    shutil.copy(ROOT / "weights" / "center_bias.npz", tmp_path / "ships")
    (tmp_path / "areas.json").write_text(json.dumps(AREAS))
    clip = clips.write(tmp_path / "clip.mp4", clips.pictures(8, scenes=(4,)))

    def run(*argv):
        return call("attention", "-p", clip, "-w", "uniform", "-o", "out", *argv)

    return run


def test_a_clip_gives_a_table_and_a_curve(attention, tmp_path):
    answer = attention("--aoi", tmp_path / "areas.json", "--every", "2")
    assert answer.code == 0
    assert answer.paths[-3:] == ["out/clip_attention.csv", "out/clip_attention.png", ""]
    with open("out/clip_attention.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["frame"] for row in rows] == ["0", "0", "2", "2", "4", "4", "6", "6"]
    assert {float(row["share"]) for row in rows if row["area"] == "left"} == {0.5}
    assert float(rows[1]["share"]) == pytest.approx(0.09, rel=1e-3)
    assert float(rows[1]["intensity"]) == pytest.approx(1, rel=1e-3)
    assert cv2.imread("out/clip_attention.png") is not None
    again = attention("--aoi", tmp_path / "areas.json")
    assert again.paths[-2] == "out/clip_attention.png"  # its own file, replaced


def test_areas_that_are_read_are_not_replaced(attention):
    areas = Path("out/clip_attention.csv")
    areas.parent.mkdir()
    areas.write_text("name,x,y,width,height\nleft,0,0,0.5,1\n", "utf-8")
    kept = areas.read_bytes()
    answer = attention("--aoi", areas)
    assert answer.code == 0, answer.err
    assert answer.paths[-3] == "out/clip.mp4_attention.csv"
    assert areas.read_bytes() == kept


def test_json_has_the_means_beside_the_centre_bias(attention, tmp_path):
    answer = attention("--aoi", tmp_path / "areas.json", "--json")
    (found,) = json.loads(answer.out)["clips"]
    left, corner = found["areas"]
    assert (left["mean_share"], left["rank"], corner["rank"]) == (pytest.approx(0.5), 1, 2)
    assert corner["center_bias"] < corner["mean_share"]  # few look at corners
    assert (found["scenes"], found["predicted"]) == (2, 8)


def test_without_areas_there_is_nothing_to_measure(attention):
    answer = attention()
    assert (answer.code, answer.out) == (2, "")
    assert "add --aoi FILE" in answer.err


def test_several_texts_or_one_that_nobody_reads_are_one_line(attention, tmp_path):
    words = ("--aoi", tmp_path / "areas.json", "--text", "a dog")
    for more, said in (((), "take no text: uniform"), (("--text", "a man"), "takes one text")):
        answer = attention(*words, *more)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert said in answer.err
    assert not Path("out").exists()


def test_areas_that_do_not_fit_are_one_line(attention, tmp_path):
    (tmp_path / "areas.json").write_text(
        json.dumps({"areas": [{"name": "far", "box": [900, 900, 50, 50]}], "unit": "pixels"})
    )
    answer = attention("--aoi", tmp_path / "areas.json")
    assert answer.code == 4
    assert answer.err.count("\n") == 1
