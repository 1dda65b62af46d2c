from fractions import Fraction

import cv2
import numpy as np
import pytest

from msinet.errors import ArgumentError, DataError
from msinet.video import camera, library
from msinet.video.source import is_clip, open_source


def frame(rng, path, size_hw=(12, 20)):
    path.parent.mkdir(exist_ok=True)
    picture = rng.integers(0, 256, (*size_hw, 3), dtype=np.uint8)
    cv2.imwrite(str(path), picture[..., ::-1])
    return picture


def test_a_clip_is_known_by_its_content(clips, clip, tmp_path, rng):
    pictures = clips.pictures(3)
    webm = clips.write(tmp_path / "b.webm", pictures, codec="libvpx-vp9")
    for path in (clip, webm, clips.write(tmp_path / "c.avi", pictures, codec="mpeg4", sound=False)):
        assert is_clip(path)
        assert is_clip(path.rename(path.with_suffix(".dat")))
    frame(rng, tmp_path / "picture.png")
    (tmp_path / "picture.png").rename(tmp_path / "picture.mp4")
    assert is_clip(tmp_path / "picture.mp4")  # by its suffix; then it is said to be none
    frame(rng, tmp_path / "picture.jpg")
    assert not is_clip(tmp_path / "picture.jpg")
    assert is_clip(tmp_path / "none.mov")
    assert not is_clip(tmp_path / "none.jpg")


def test_only_an_animated_gif_is_a_clip(clips, tmp_path):
    pictures = clips.pictures(3)
    assert is_clip(clips.gif(tmp_path / "moves.gif", pictures, 100))
    assert not is_clip(clips.gif(tmp_path / "still.gif", pictures[:1], 100))
    (tmp_path / "bad.gif").write_bytes(b"GIF89a")
    assert not is_clip(tmp_path / "bad.gif")


def test_a_folder_is_a_clip_only_at_a_rate(tmp_path, rng):
    frame(rng, tmp_path / "f1.png")
    assert not is_clip(tmp_path)
    assert is_clip(tmp_path, rate=Fraction(25))
    with pytest.raises(ArgumentError, match="--frames"):
        open_source(tmp_path)


def test_frames_of_a_folder_follow_their_numbers(tmp_path, rng):
    made = {n: frame(rng, tmp_path / f"shot_{n}.png") for n in (10, 9, 100, 1)}
    (tmp_path / "notes.txt").write_text("no frame")
    (tmp_path / ".hidden.png").write_bytes(b"")
    source = open_source(tmp_path, rate=Fraction(30000, 1001))
    frames = list(source.frames())
    assert source.time_base == Fraction(1001, 30000)
    assert (source.expected, source.size_hw, source.problem) == (4, (12, 20), None)
    assert [f.pts for f in frames] == [0, 1, 2, 3]
    for got, number in zip(frames, (1, 9, 10, 100), strict=True):
        np.testing.assert_array_equal(got.picture, made[number])


def test_a_frame_that_does_not_fit_is_left_out_and_said(tmp_path, rng):
    for number in range(4):
        frame(rng, tmp_path / f"{number}.png", (12, 21) if number == 1 else (12, 20))
    (tmp_path / "2.png").write_bytes((tmp_path / "2.png").read_bytes()[:60])
    source = open_source(tmp_path, rate=Fraction(10))
    assert [f.pts for f in source.frames()] == [0, 3]  # the others keep their times
    assert "another size (and 1 more)" in source.problem.what
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="holds no frames"):
        open_source(tmp_path / "empty", rate=Fraction(10))


class Capture:
    """A camera of three frames, in OpenCV's manner."""

    left = 3

    def __init__(self, index):
        self.index, self.released = index, False

    def isOpened(self):
        return self.index == 0

    def read(self):
        self.left -= 1
        colours = np.zeros((12, 20, 3), np.uint8)
        colours[..., 0] = 255  # blue
        return (self.left >= 0, colours if self.left >= 0 else None)

    def release(self):
        self.released = True


def test_a_camera_that_is_not_there_is_said(capfd):
    with pytest.raises(DataError, match=r"camera is not there.*camera:97"):
        open_source("camera:97")
    assert capfd.readouterr().err == ""


def test_a_camera_gives_frames_until_it_is_stopped_or_gone(monkeypatch):
    monkeypatch.setattr(camera.cv2, "VideoCapture", Capture)
    source = open_source("camera:0")
    frames = list(source.frames())
    assert len(frames) == 2  # the first told the size
    assert frames[0].picture[0, 0].tolist() == [0, 0, 255]
    assert frames[0].pts < frames[1].pts
    assert source.problem.what == "camera went away"
    source = open_source("camera:0")
    source.stop()
    assert (list(source.frames()), source.problem) == ([], None)
    assert source._capture.released


@pytest.mark.parametrize(
    ("name", "index"), [("camera:0", 0), ("camera:12", 12), ("camera:", None), ("camera", None)]
)
def test_cameras_are_named_by_their_number(name, index):
    assert camera.index_of(name) == index


def test_without_pyav_the_command_is_named(monkeypatch, tmp_path):
    monkeypatch.setitem(__import__("sys").modules, "av", None)
    (tmp_path / "a.mp4").write_bytes(b"x")
    with pytest.raises(ArgumentError, match=r"pip install -r requirements-video\.txt"):
        open_source(tmp_path / "a.mp4")
    assert "requirements-video.txt" in library.COMMAND
