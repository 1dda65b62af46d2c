import json
import re
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from test_test_verb import left_behind, one_line

from msinet import baselines, images
from msinet.cli import crop, crop_options

BRIGHT = ("--weights", "uniform")  # which the fixture below replaces


@pytest.fixture(autouse=True)
def bright(monkeypatch):
    """Makes people look at what is bright, so that no network is needed."""
    real = baselines.load

    def load(name, **options):
        entry = real("uniform").entry
        return baselines.Baseline(entry, True, lambda p: p.mean(axis=2, dtype=np.float32) + 0.01)

    monkeypatch.setattr(baselines, "load", load)


@pytest.fixture
def lamp():
    """Writes a dark picture with a bright spot (x, y, side)."""

    def write(path, size_hw=(60, 100), spot=(80, 20, 9), **options):
        path.parent.mkdir(parents=True, exist_ok=True)
        array = np.zeros((*size_hw, 3), np.uint8)
        x, y, side = spot
        array[y : y + side, x : x + side] = 250
        Image.fromarray(array).save(path, **options)
        return path

    return write


def test_each_ratio_gives_a_picture_that_holds_the_spot(call, lamp, tmp_path):
    path = lamp(tmp_path / "in" / "a.jpg")
    answer = call("crop", "-p", path, "--ratio", "16:9,1:1,4:5", *BRIGHT)
    assert answer.code == 0, answer.err
    folder = Path("results/crops")
    assert answer.paths == [str(folder / f"a_{r}.jpg") for r in ("16x9", "1x1", "4x5")]
    shapes = [images.read(path).shape for path in answer.paths]
    assert shapes == [(56, 100, 3), (60, 60, 3), (60, 48, 3)]
    assert all(images.read(path).max() > 200 for path in answer.paths)
    assert "1:1 keeps" in answer.err
    assert "from the middle" in answer.err


def test_json_gives_the_window_in_every_form(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.png")
    told = json.loads(call("crop", "-p", path, "--ratio", "1:1", "--json", *BRIGHT).out)
    (picture,) = told["pictures"]
    assert picture["size_hw"] == [60, 100]
    assert picture["focal"]["pixels"] == {"x": pytest.approx(84.5, 1), "y": pytest.approx(24.5, 1)}
    (crop,) = picture["crops"]
    pixels = crop["pixels"]
    assert pixels["width"] == pixels["height"] == 60
    assert pixels["left"] > 25
    assert crop["imagemagick"] == f"60x60+{pixels['left']}+0"
    assert crop["iiif"] == f"{pixels['left']},0,60,60"
    assert crop["fractions"]["left"] == pytest.approx(pixels["left"] / 100)
    assert crop["share"] > crop["center_share"]
    made = images.read(crop["file"])
    assert np.array_equal(made, images.read(path)[:, pixels["left"] : pixels["left"] + 60])
    assert told["weights"]["name"] == "uniform"


def test_windows_are_those_of_the_upright_picture(call, lamp, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # shown, its left side is up
    path = lamp(tmp_path / "a.png", exif=exif)
    told = json.loads(call("crop", "-p", path, "--ratio", "1:1", "--json", *BRIGHT).out)
    (crop,) = told["pictures"][0]["crops"]
    assert told["pictures"][0]["size_hw"] == [100, 60]
    assert crop["pixels"]["left"] == 0
    assert crop["pixels"]["top"] > 25
    assert images.read(crop["file"]).shape == (60, 60, 3)


def test_a_size_is_reached_exactly_and_gives_the_ratio(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.png", (300, 400))
    answer = call("crop", "-p", path, "--size", "120x63", *BRIGHT)
    assert answer.paths == ["results/crops/a_120x63.png"]
    assert images.read(answer.paths[0]).shape == (63, 120, 3)
    answer = call("crop", "-p", path, "--size", "100x100", "--ratio", "2:1,1:2", *BRIGHT)
    assert [images.read(path).shape[:2] for path in answer.paths] == [(50, 100), (100, 50)]


def test_a_picture_smaller_than_the_size_is_one_line(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.png", (60, 100))
    words = ("crop", "-p", path, "--size", "120x63", *BRIGHT)
    assert one_line(call(*words), 4, "too small", path, "--enlarge", "100 x 52")
    assert not Path("results").exists()
    answer = call(*words, "--enlarge")
    assert images.read(answer.paths[0]).shape == (63, 120, 3)


def test_keep_gives_a_smaller_window_but_no_smaller_than_the_size(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.png", (300, 400), (300, 100, 30))
    words = ("crop", "-p", path, "--ratio", "1:1", "--keep", "80%", "--json", *BRIGHT)
    (crop,) = json.loads(call(*words).out)["pictures"][0]["crops"]
    assert crop["share"] >= 0.79
    assert crop["pixels"]["width"] < 150
    assert crop["object_position"] is None
    (crop,) = json.loads(call(*words, "--size", "200x200").out)["pictures"][0]["crops"]
    assert crop["pixels"]["width"] == 200


def test_a_share_that_cannot_be_kept_is_told_apart_from_what_can(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.png", (60, 100), (10, 20, 9))
    array = images.read(path)
    array[20:29, 80:89] = 250
    Image.fromarray(array).save(path)
    words = ("crop", "-p", path, "--ratio", "1:1", "--no-pictures", *BRIGHT)
    (crop,) = json.loads(call(*words, "--json").out)["pictures"][0]["crops"]
    share = crop["share"]  # of one of two equal lamps
    answer = call(*words, "--keep", "90%")
    assert f"no window of 1:1 keeps 90%, the best keeps {share:.0%}" in answer.err
    answer = call(*words, "--keep", f"{share + 0.0008:.6f}")
    wanted, kept = re.search(r"keeps ([0-9.]+)%, the best keeps ([0-9.]+)%", answer.err).groups()
    assert 100 * share == pytest.approx(float(kept), abs=0.06)
    assert float(kept) < float(wanted)


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ((0.6, 0.54), ("60%", "54%")),
        ((0.6, 0.597), ("60.0%", "59.7%")),
        ((0.6, 0.59996), ("60.000%", "59.996%")),
    ],
)
def test_two_shares_have_as_many_digits_as_they_need(pair, said):
    assert crop.apart(*pair) == said


def test_a_strip_shows_all_windows(call, lamp, tmp_path):
    path = lamp(tmp_path / "a.jpg", (300, 400))
    words = ("crop", "-p", path, "--ratio", "16:9,1:1", "--strip", "--no-pictures", *BRIGHT)
    answer = call(*words)
    assert answer.paths[0] == "results/crops/a_crops.jpg"
    strip = images.read(answer.paths[0])
    assert strip.shape[0] < 400 < strip.shape[1]
    file, ratio, geometry = answer.paths[1].split("\t")
    assert (file, ratio) == (str(path), "16:9")
    assert geometry.startswith("400x225+0+")
    assert [p.name for p in Path("results/crops").iterdir()] == ["a_crops.jpg"]


def test_results_keep_their_names_apart_and_inputs_whole(call, lamp, tmp_path):
    folder = tmp_path / "in"
    paths = [lamp(folder / name) for name in ("a.jpg", "a.webp", "x/b.gif")]
    before = [path.read_bytes() for path in paths]
    words = ("crop", "-p", folder, "--ratio", "1:1", "-o", "out", *BRIGHT)
    first = call(*words)
    assert first.paths == ["out/a.jpg_1x1.jpg", "out/a.webp_1x1.webp", "out/x/b_1x1.png"]
    assert call(*words).paths == first.paths
    assert [path.read_bytes() for path in paths] == before
    # A picture of the person's own is not replaced, whatever its format.
    lamp(Path("out/c_1x1.webp"))
    own = Path("out/c_1x1.webp").read_bytes()
    answer = call("crop", "-p", lamp(tmp_path / "c.webp"), *words[3:])
    assert answer.paths == ["out/c.webp_1x1.webp"]
    assert Path("out/c_1x1.webp").read_bytes() == own


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--ratio", "0:1"), "0:1"),
        (("--ratio", "101:1"), "101:1"),
        (("--ratio", "16x9"), "16x9"),
        (("--ratio", "1:1,,"), "1:1,,"),
        ((), "--ratio"),
        (("--size", "0x9"), "0x9"),
        (("--ratio", "1:1", "--keep", "120%"), "120%"),
    ],
)
def test_what_cannot_be_asked_for_is_one_line(call, lamp, tmp_path, words, said):
    answer = call("crop", "-p", lamp(tmp_path / "a.png"), *words, *BRIGHT)
    assert one_line(answer, 2, said)
    assert not Path("results").exists()


def test_an_extreme_ratio_still_gives_a_picture(call, lamp, tmp_path):
    answer = call("crop", "-p", lamp(tmp_path / "a.png"), "--ratio", "100:1,1:100", *BRIGHT)
    assert [images.read(path).shape[:2] for path in answer.paths] == [(1, 100), (60, 1)]


def test_a_bad_picture_is_named_and_the_others_are_cropped(call, lamp, tmp_path):
    lamp(tmp_path / "in" / "a.png")
    (tmp_path / "in" / "b.jpg").write_text("text")
    answer = call("crop", "-p", tmp_path / "in", "--ratio", "1:1", *BRIGHT)
    assert answer.code == 4
    assert answer.paths == ["results/crops/a_1x1.png"]
    assert answer.err.startswith("msinet: ") or "\nmsinet: " in answer.err
    assert str(tmp_path / "in" / "b.jpg") in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_full_disk_ends_it_with_nothing_half_written(call, photo, tmp_path):
    import resource

    path = photo(tmp_path / "a.png", (300, 400))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        answer = call("crop", "-p", path, "--ratio", "1:1", *BRIGHT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert answer.code == 4
    assert "no space left" in answer.err
    assert not left_behind(".")
    assert not list(Path("results").rglob("*.png"))


def test_the_network_that_ships_crops(call, ship, photo, tmp_path, monkeypatch):
    ship()
    path = photo(tmp_path / "a.png", (90, 130))
    answer = call("crop", "-p", path, "--ratio", "1:1", "--json")
    assert answer.code == 0, answer.err
    assert json.loads(answer.out)["weights"]["name"] == "msinet_mobilenet_v2"
    grey = cv2.imread("results/crops/a_1x1.png")
    assert grey.shape == (90, 90, 3)


def test_shares_are_read_in_percent_and_as_parts():
    assert crop_options.part("80%") == crop_options.part("0.8") == 0.8
