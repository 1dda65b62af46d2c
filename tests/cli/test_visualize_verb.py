"""`visualize`: panels of a folder, drawn by the rules of `test`'s other results."""

import errno
import json
import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from msinet import __version__, images
from msinet.register import sha256
from msinet.visualize import panels

MARGIN, LABEL = panels.MARGIN, panels.LABEL_HEIGHT


@pytest.fixture
def grey():
    """Writes a grey ramp, 40 x 60: without colours, so that all that are seen are the heat's."""

    def write(path, level=100):
        path.parent.mkdir(parents=True, exist_ok=True)
        ramp = np.broadcast_to(np.arange(60)[None, :, None] + level, (40, 60, 3))
        path.write_bytes(cv2.imencode(".png", ramp.astype(np.uint8))[1].tobytes())

    return write


@pytest.fixture
def folder(tmp_path, grey):
    """Six pictures with maps of another size, bright in one corner."""
    place = tmp_path / "set"
    for number, stem in enumerate("abcdef"):
        grey(place / "images" / f"{stem}.png", 20 * number)
        corner = np.zeros((20, 30), np.uint8)
        corner[15:, :6] = 250
        (place / "maps").mkdir(exist_ok=True)
        (place / "maps" / f"{stem}.png").write_bytes(cv2.imencode(".png", corner)[1].tobytes())
    return place


def drawn(path, count, labels=True, size_hw=(320, 480)):
    """The panels of a result, each (h, w, 3), after a look at the whole's size."""
    sheet = images.read(path)
    height, width = size_hw
    top = MARGIN + (LABEL if labels else 0)
    assert sheet.shape == (top + height + MARGIN, MARGIN + count * (width + MARGIN), 3)
    lefts = [MARGIN + number * (width + MARGIN) for number in range(count)]
    return [sheet[top : top + height, left : left + width].astype(int) for left in lefts]


def problems(answer):
    return [line for line in answer.err.splitlines() if line.startswith("msinet: ")]


def test_each_picture_stands_beside_its_truth_and_its_prediction(call, tiny, folder):
    answer = call("visualize", "-p", folder, "--weights", tiny)
    assert answer.code == 0, answer.err
    assert answer.paths == [f"viz_out/{stem}_viz.jpg" for stem in "abcdef"]
    for path in answer.paths:
        picture, truth, predicted = drawn(path, 3)
        stem = Path(path).name[0]
        original = images.read(folder / "images" / f"{stem}.png")
        scaled = cv2.resize(original, (480, 320), interpolation=cv2.INTER_LINEAR)
        assert np.abs(scaled - picture).mean() < 2
        changed = np.abs(truth - picture).sum(axis=2)
        assert changed[260:, :80].mean() > 100 + changed[:160, 240:].mean()  # below, on the left
        assert np.abs(predicted - truth).mean() > 5


def test_the_talk_is_on_stderr(call, tiny, folder):
    answer = call("visualize", "-p", folder, "--weights", tiny, "--n", 2)
    first, second = answer.err.splitlines()
    assert first == "weights: tiny (mobilenet_v2), trained on osie (train)"
    assert second.startswith("2 of 6 pictures in ")


def test_two_weights_give_two_predictions(call, tiny, ship, folder):
    ship()
    answer = call("visualize", "-p", folder, "--n", 1, "--weights", tiny, "msinet_mobilenet_v2")
    assert answer.code == 0, answer.err
    assert [line.split(" ")[1] for line in answer.err.splitlines()[:2]] == [
        "tiny",
        "msinet_mobilenet_v2",
    ]
    _, _, first, second = drawn(answer.paths[0], 4)
    assert np.abs(first - second).max() < 10  # the same file under two names
    data = Path(answer.paths[0]).read_bytes()
    assert b"Weights: tiny, msinet_mobilenet_v2" in data
    assert f"Software: msinet {__version__}".encode() in data
    assert call("visualize", "-p", folder, "--weights", tiny, tiny, tiny).code == 2


def test_the_weights_that_ship_are_the_default(call, ship, folder):
    ship()
    answer = call("visualize", "-p", folder, "--n", 1)
    assert answer.code == 0
    assert answer.err.startswith("weights: msinet_mobilenet_v2 ")


def test_pictures_are_drawn_by_a_seed_and_more_of_them_keep_the_first(call, tiny, folder):
    words = ("visualize", "-p", folder, "--weights", tiny)
    chosen = {
        (n, seed): set(call(*words, "--n", n, "--seed", seed).paths)
        for n, seed in ((2, 0), (3, 0), (2, 1), (2, 2), (2, 3))
    }
    assert chosen[2, 0] == set(call(*words, "--n", 2).paths)
    assert chosen[2, 0] < chosen[3, 0]
    assert len({frozenset(chosen[2, seed]) for seed in range(4)}) > 1
    assert all(len(found) == n for (n, _), found in chosen.items())


def test_alpha_and_labels_change_the_drawing(call, tiny, folder):
    words = ("visualize", "-p", folder, "--weights", tiny, "--n", 1)
    (path,) = call(*words, "--alpha", 0, "--no-labels").paths
    picture, truth, _ = drawn(path, 3, labels=False)
    assert np.abs(picture - truth).mean() < 2
    strengths = []
    for alpha in (0.1, 0.55, 1):
        call(*words, "--alpha", alpha)
        picture, truth, _ = drawn(path, 3)
        strengths.append(np.abs(picture - truth)[280:, :60].mean())
    assert strengths == sorted(strengths)
    assert strengths[2] > strengths[0] + 20


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 50), (1500, 3), (40, 30), (3, 2000)])
def test_tiny_and_thin_pictures_have_panels(call, tiny, photo, tmp_path, size_hw):
    photo(tmp_path / "set" / "images" / "a.png", size_hw)
    photo(tmp_path / "set" / "maps" / "a.png", (9, 7))
    answer = call("visualize", "-p", tmp_path / "set", "--weights", tiny)
    assert answer.code == 0, answer.err
    height, width = images.read(answer.paths[0]).shape[:2]
    assert 30 < height < 1600
    assert panels.LEAST_WIDTH < width < 1600


def test_fixations_alone_and_a_zip_will_do(call, tiny, grey, tmp_path):
    grey(tmp_path / "set" / "stimuli" / "a.png")
    (tmp_path / "set" / "fixations.csv").write_text("image,observer,x,y\na.png,1,10,10\n")
    packed = shutil.make_archive(tmp_path / "packed", "zip", tmp_path, "set")
    answer = call("visualize", "-p", packed, "--weights", tiny)
    assert answer.code == 0, answer.err
    picture, truth, _ = drawn(answer.paths[0], 3)
    changed = np.abs(truth - picture).sum(axis=2)
    assert changed[76:86, 76:86].mean() > 100 + changed[200:, 300:].mean()


def test_a_bad_picture_is_named_and_the_others_are_done(call, tiny, folder):
    (folder / "images" / "b.png").write_bytes(b"text")
    (folder / "maps" / "d.png").write_bytes(b"")
    (folder / "maps" / "e.png").unlink()
    answer = call("visualize", "-p", folder, "--weights", tiny)
    assert answer.code == 4
    assert answer.paths == [f"viz_out/{stem}_viz.jpg" for stem in "acf"]
    unpaired, *single = problems(answer)
    assert "images/e.png (no map)" in unpaired
    assert ["b.png" in single[0], "maps/d.png" in single[1]] == [True, True]
    assert answer.err.splitlines()[-1].startswith("3 of 5 pictures in ")
    assert sorted(os.listdir("viz_out")) == [Path(path).name for path in answer.paths]


def test_a_map_that_is_all_black_is_said_on_the_panel(call, tiny, folder, monkeypatch):
    from msinet import visualize

    labels = []
    sheet = visualize.sheet
    monkeypatch.setattr(visualize, "sheet", lambda p, it: labels.append(it) or sheet(p, it))
    black = cv2.imencode(".png", np.zeros((20, 30), np.uint8))[1].tobytes()
    (folder / "maps" / "a.png").write_bytes(black)
    assert call("visualize", "-p", folder, "--weights", tiny, "--threads", 1).code == 0
    assert labels[0] == ["a.png", "ground truth: nothing", "tiny"]
    assert labels[1] == ["b.png", "ground truth", "tiny"]


@pytest.mark.parametrize("where", ["", "images", "images/viz", "maps"])
def test_results_never_lie_among_the_pictures(call, tiny, folder, where):
    before = sorted(folder.rglob("*"))
    answer = call("visualize", "-p", folder, "--weights", tiny, "-o", folder / where)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "--output DIR" in answer.err
    assert sorted(folder.rglob("*")) == before


def test_results_may_lie_beside_the_pictures_and_are_not_taken_for_them(call, tiny, folder):
    words = ("visualize", "-p", folder, "--weights", tiny, "-o", folder / "viz")
    first = call(*words)
    before = {path: Path(path).read_bytes() for path in first.paths}
    again = call(*words)
    assert (again.code, again.paths) == (0, first.paths)
    assert {path: Path(path).read_bytes() for path in again.paths} == before
    found, _ = images.find([folder / "viz"])
    assert found == []  # `test` leaves them out, too


def test_a_picture_of_the_persons_own_is_never_replaced(call, tiny, folder, photo):
    mine = photo(Path("viz_out").absolute() / "a_viz.jpg")
    before = mine.read_bytes()
    answer = call("visualize", "-p", folder, "--weights", tiny)
    assert answer.paths[0] == "viz_out/a.png_viz.jpg"
    assert mine.read_bytes() == before


def test_sub_folders_are_kept(call, tiny, photo, tmp_path):
    for part in ("train", "val"):
        photo(tmp_path / "set" / "images" / part / "a.png")
        photo(tmp_path / "set" / "maps" / part / "a.png")
    answer = call("visualize", "-p", tmp_path / "set", "--weights", tiny)
    assert answer.paths == ["viz_out/train/a_viz.jpg", "viz_out/val/a_viz.jpg"]


def test_json_gives_weights_and_pictures(call, tiny, folder):
    (folder / "images" / "b.png").write_bytes(b"text")
    answer = call("visualize", "-p", folder, "--weights", tiny, "--json")
    told = json.loads(answer.out)
    assert answer.code == 4
    assert told["weights"] == [
        {"name": "tiny", "network": "mobilenet_v2", "sha256": sha256(tiny)},
    ]
    first, second = told["pictures"][:2]
    assert first == {"name": "a.png", "size_hw": [40, 60], "result": "viz_out/a_viz.jpg"}
    assert second["name"] == "b.png"
    assert "b.png" in second["error"]
    assert (told["problems"], told["version"]) == ([], __version__)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["-p", "nix"], 4, "data set not found: nix"),
        (["-p", "."], 4, "no folder data (no images or stimuli or ALLSTIMULI)"),
        (["-p", "empty"], 4, "no pictures in images/"),
        (["-p", "set", "--weights", "nix"], 5, "nix"),
        (["-p", "set", "--n", "0"], 2, "--n: not a whole number above 0: 0"),
        (["-p", "set", "--seed", "-1"], 2, "--seed"),
        (["-p", "set", "--alpha", "1.5"], 2, "--alpha: not a number from 0 to 1: 1.5"),
        (["-p", "set", "--alpha", "nan"], 2, "--alpha: not a number from 0 to 1: nan"),
        (["-p", "set", "--weights", "a", "b", "c"], 2, "more than two weights"),
        (["-p", "set", "--encoder-weights", "x"], 2, "weights have their own: --encoder-weights"),
        ([], 2, "-p/--path"),
    ],
)
def test_what_cannot_be_done_is_one_line(call, ship, folder, tmp_path, words, code, message):
    ship()
    (tmp_path / "work" / "empty" / "images").mkdir(parents=True)
    shutil.copytree(folder, tmp_path / "work" / "set")
    if words[-1:] == ["."]:
        words = ["-p", tmp_path / "home"]
        (tmp_path / "home").mkdir()
    answer = call("visualize", *words)
    assert answer.code == code, answer.err
    assert answer.err.count("\n") == 1, answer.err
    assert message in answer.err
    assert "Traceback" not in answer.err
    assert not Path("viz_out").exists()


def test_the_pixel_limit_is_named_with_its_option(call, tiny, folder):
    answer = call("visualize", "-p", folder, "--weights", tiny, "--n", 1, "--max-pixels", 2399)
    assert answer.code == 4
    assert "--max-pixels" in problems(answer)[0]
    assert call("visualize", "-p", folder, "--weights", tiny, "--max-pixels", 2400).code == 0


def test_a_disk_that_fills_up_ends_the_run(call, tiny, folder, monkeypatch):
    replace, count = os.replace, iter(range(100))

    def full_after_two(source, target):
        if str(target).endswith(".jpg") and next(count) >= 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(source, target)

    monkeypatch.setattr(os, "replace", full_after_two)
    answer = call("visualize", "-p", folder, "--weights", tiny, "--threads", 1)
    assert answer.code == 4
    assert len(problems(answer)) == 1
    assert "space" in problems(answer)[0]
    assert answer.paths == ["viz_out/a_viz.jpg", "viz_out/b_viz.jpg"]
    assert not [path for path in Path("viz_out").iterdir() if path.name.startswith(".")]


def test_a_picture_too_large_for_the_memory_is_named(call, tiny, folder, monkeypatch):
    decode = images.decode

    def decode_one(data, *, name, **options):
        if name == "a.png":
            raise MemoryError
        return decode(data, name=name, **options)

    monkeypatch.setattr(images, "decode", decode_one)
    answer = call("visualize", "-p", folder, "--weights", tiny, "--n", 6)
    assert answer.code == 4
    assert problems(answer)[0].startswith("msinet: not enough memory for this picture: a.png")
    assert len(answer.paths) == 5


@pytest.mark.parametrize("name", ["crowd", "scene", "salicon_part"])
def test_real_sets_have_panels(call, tiny, real_data, name):
    answer = call("visualize", "-p", real_data / "data" / f"{name}.zip", "--weights", tiny,
                  "--n", 3)  # fmt: skip
    assert answer.code == 0, answer.err
    for path in answer.paths:
        assert images.read(path).shape[1] > 3 * 320


def test_a_text_goes_to_those_that_read_one(call, tiny, tiny_text, folder):
    words = ("visualize", "-p", folder, "--n", "1", "--weights", tiny_text, tiny)
    text = ("--text", "the red dog on the left")
    (plain,) = call(*words, "-o", "plain").paths
    answer = call(*words, *text, "-o", "told", "--json")
    told = json.loads(answer.out)
    assert told["text"] == text[1]
    before, after = drawn(plain, 4), drawn(told["pictures"][0]["result"], 4)
    moved = [np.abs(a - b).mean() for a, b in zip(before, after, strict=True)]
    assert moved[2] > 1
    assert max(moved[0], moved[1], moved[3]) < 0.2
    answer = call("visualize", "-p", folder, "--weights", tiny, *text)
    assert (answer.code, answer.out) == (2, "")
    assert problems(answer) == [answer.err.strip()]
    assert "these weights take no text: tiny" in answer.err
    answer = call("visualize", "-p", folder, "--weights", tiny_text, *text, *text)
    assert answer.code == 2
    assert "visualize takes one text" in answer.err
    assert not Path("viz_out").exists()
