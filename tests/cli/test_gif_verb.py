"""Animated GIFs as pictures: without PyAV, and beside pictures."""

import json
import shutil
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from msinet.video import library
from tests.video import clips

CENTER_BIAS = Path(__file__).parents[2] / "weights" / "center_bias.npz"
FRAMES = clips.pictures(3, scenes=(1,))


@pytest.fixture
def without_pyav(monkeypatch):
    monkeypatch.setitem(sys.modules, "av", None)


@pytest.fixture
def moving(tmp_path):
    return clips.gif(tmp_path / "moving.gif", FRAMES, 100)


@pytest.fixture
def test(call, tiny):
    """Calls `test` with the small network at a small size."""

    def run(*argv):
        return call("test", "-w", tiny, "--size", "32x48", "-o", "out", "-f", "map", *argv)

    return run


def told(answer):
    """The lines on stderr that speak of first frames."""
    return [line for line in answer.err.splitlines() if "first frame" in line]


@pytest.mark.usefixtures("without_pyav")
def test_without_pyav_the_first_frame_is_predicted_and_the_command_said(test, moving, tmp_path):
    answer = test("-p", moving, "-f", "overlay")
    assert (answer.code, answer.paths) == (0, ["out/moving_overlay.jpg"])
    assert told(answer) == [
        f"{moving}: only the first frame is taken, as a picture; for the whole clip: "
        f"{library.COMMAND}"
    ]
    for number in range(2):
        clips.gif(tmp_path / f"{number}.gif", FRAMES[number : number + 1], 100)
        answer = test("-p", tmp_path / f"{number}.gif", "-f", "overlay")
        assert (answer.code, told(answer)) == (0, [])
    made, *alone = (
        cv2.imread(f"out/{name}_overlay.jpg").astype(int) for name in ("moving", "0", "1")
    )
    assert made.shape == (*clips.SIZE_HW, 3)
    assert np.abs(made - alone[0]).mean() < 2  # palettes of three frames and of one
    assert np.abs(made - alone[1]).mean() > 10


@pytest.mark.usefixtures("without_pyav")
def test_without_pyav_beside_a_picture_both_are_predicted(test, moving, photo, tmp_path):
    answer = test("-p", moving, photo(tmp_path / "photo.png"))
    assert (answer.code, answer.paths) == (0, ["out/moving.png", "out/photo.png"])
    (line,) = told(answer)
    assert line.endswith(f"clip: {library.COMMAND}, then name it apart from pictures")


@pytest.mark.usefixtures("without_pyav")
def test_what_is_asked_to_be_still_needs_no_word(test, moving):
    answer = test("-p", moving, "--still")
    assert (answer.code, answer.paths, told(answer)) == (0, ["out/moving.png"], [])


@pytest.mark.usefixtures("without_pyav")
def test_without_pyav_a_video_is_refused_alone_and_beside_a_gif(test, moving, tmp_path):
    (tmp_path / "a.mp4").write_bytes(b"\0\0\0\x18ftypisom" + bytes(90))
    for paths in ([tmp_path / "a.mp4"], [tmp_path / "a.mp4", moving]):
        answer = test("-p", *paths)
        assert (answer.code, answer.out) == (2, "")
        assert answer.err == f"msinet: clips need PyAV: {paths[0]}: {library.COMMAND}\n"


@pytest.mark.usefixtures("without_pyav")
def test_attention_measures_the_first_frame(call, moving, tmp_path):
    shutil.copy(CENTER_BIAS, tmp_path / "ships")
    answer = call("attention", "-p", moving, "-w", "uniform", "-o", "out", "--json")
    assert answer.code == 0, answer.err
    assert len(told(answer)) == 1
    assert [each["name"] for each in json.loads(answer.out)["pictures"]] == ["moving.gif"]
