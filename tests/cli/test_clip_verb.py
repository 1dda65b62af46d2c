"""`test` on clips."""

import json
import os
import signal

import cv2
import numpy as np
import pytest

av = pytest.importorskip("av", reason="PyAV is not installed: requirements-video.txt")

from tests.video import clips  # noqa: E402


@pytest.fixture
def clip(tmp_path):
    return clips.write(tmp_path / "clip.mp4", clips.pictures(8, scenes=(4,)))


@pytest.fixture
def test(call, tiny):
    """Calls `test` with the small network at a small size."""

    def run(*argv):
        return call("test", "-w", tiny, "--size", "32x48", "-o", "out", *argv)

    return run


def test_a_clip_becomes_an_overlay_and_a_map_with_its_sound(test, clip):
    answer = test("-p", clip)
    assert answer.code == 0
    assert answer.paths == ["out/clip_map.mp4", "out/clip_overlay.mp4"]
    for path in answer.paths:
        _, times = clips.read(path)
        assert times == pytest.approx([n / 10 for n in range(8)])
        assert clips.packets(path) == clips.packets(clip)
    assert "8 frames in" in answer.err
    assert "1 scene cut, sound copied" in answer.err
    assert sorted(os.listdir("out")) == ["clip_map.mp4", "clip_overlay.mp4"]


def test_densities_are_those_of_the_library(test, clip, tiny):
    import msinet

    answer = test("-p", clip, "-f", "density", "--every", "3", "--smooth", "0.5")
    assert answer.paths == ["out/clip_density.npy", "out/clip_density.csv"]
    made = np.load(answer.paths[0])
    predictor = msinet.load(tiny, size=(32, 48))
    frames = [f for f in msinet.Video(clip, predictor, every=3, smooth=0.5) if f.is_predicted]
    assert made.shape == (4, 48, 64)
    np.testing.assert_allclose(made, [f.density for f in frames], rtol=1e-4)
    rows = (clip.parent / "work" / "out" / "clip_density.csv").read_text().splitlines()
    assert len(rows) == 5


def test_json_tells_what_was_in_the_clip(test, clip):
    answer = test("-p", clip, "-f", "density", "--json")
    (found,) = json.loads(answer.out)["clips"]
    assert (found["frames"], found["predicted"], found["cuts"]) == (8, 8, [0.4])
    assert found["clip_seconds"] == pytest.approx(0.8)
    files = {"density": "out/clip_density.npy", "times": "out/clip_density.csv"}
    assert found["results"] == files
    assert all(os.path.isfile(file) for file in files.values())
    assert found["problem"] is None
    assert "error" not in found


def test_an_animated_gif_is_a_clip_unless_it_is_to_be_still(test, tmp_path):
    moving = clips.gif(tmp_path / "a.gif", clips.pictures(3), 100)
    still = clips.gif(tmp_path / "b.gif", clips.pictures(1), 100)
    assert test("-p", moving, "-f", "overlay").paths == ["out/a_overlay.mp4"]
    assert test("-p", still, "-f", "overlay").paths == ["out/b_overlay.jpg"]
    assert test("-p", moving, "--still", "-f", "overlay").paths == ["out/a_overlay.jpg"]
    (tmp_path / "folder").mkdir()
    moving.rename(tmp_path / "folder" / "a.gif")
    assert test("-p", tmp_path / "folder", "-f", "map").paths == ["out/a.png"]


def test_an_animated_gif_beside_a_picture_gives_its_first_frame(test, photo, tmp_path):
    moving = [clips.gif(tmp_path / f"{name}.gif", clips.pictures(3), 100) for name in "ab"]
    answer = test("-p", *moving, photo(tmp_path / "c.png"), "-f", "map")
    assert (answer.code, answer.paths) == (0, ["out/a.png", "out/b.png", "out/c.png"])
    assert answer.err.splitlines()[0] == (
        f"{moving[0]} (and of 1 more): only the first frame is taken, as a picture; for the whole "
        "clip: name it apart from pictures"
    )
    assert test("-p", *moving, "-f", "map").paths == ["out/a_map.mp4", "out/b_map.mp4"]


def test_numbered_frames_become_a_clip_at_a_rate(test, tmp_path):
    folder = tmp_path / "v1.2 shots"
    folder.mkdir()
    for number, picture in enumerate(clips.pictures(12)):
        cv2.imwrite(str(folder / f"shot{number}.png"), picture[..., ::-1])
    answer = test("-p", folder, "--frames", "24", "-f", "overlay")
    assert answer.paths == ["out/v1_2_shots_overlay.mp4"]
    _, times = clips.read(answer.paths[0])
    assert times == pytest.approx([n / 24 for n in range(12)])


def test_a_broken_tail_is_said_and_the_rest_is_done(test, tmp_path, clip):
    whole = clips.write(tmp_path / "b.mp4", clips.pictures(20), options={"movflags": "faststart"})
    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size * 6 // 10])
    answer = test("-p", whole, clip, "-f", "overlay")
    assert answer.code == 4
    assert answer.paths == ["out/b_overlay.mp4", "out/clip_overlay.mp4"]
    assert 5 < len(clips.read("out/b_overlay.mp4")[0]) < 20
    problems = [line for line in answer.err.splitlines() if line.startswith("msinet: ")]
    assert len(problems) == 1
    assert f"breaks off: only {len(clips.read('out/b_overlay.mp4')[0])} frames" in problems[0]


def test_what_cannot_be_opened_is_one_line_and_the_rest_is_done(test, tmp_path, clip):
    (tmp_path / "bad.mp4").write_bytes(b"nothing of the kind" * 50)
    answer = test("-p", tmp_path / "bad.mp4", tmp_path / "none.mov", clip, "-f", "density")
    assert answer.code == 4
    assert answer.paths == ["out/clip_density.npy", "out/clip_density.csv"]
    problems = [line for line in answer.err.splitlines() if line.startswith("msinet: ")]
    assert [line.split(": ")[1] for line in problems] == [
        "clip cannot be decoded or is cut short",
        "clip not found",
    ]


def test_clips_of_one_name_and_strange_files_are_spared(test, tmp_path, clip):
    other = clips.write(tmp_path / "clip.mov", clips.pictures(3))
    answer = test("-p", clip, other, "-f", "overlay")
    assert answer.paths == ["out/clip.mp4_overlay.mp4", "out/clip.mov_overlay.mp4"]
    assert test("-p", clip, "-f", "overlay").paths == ["out/clip_overlay.mp4"]
    assert test("-p", clip, "-f", "overlay").paths == ["out/clip_overlay.mp4"]  # our own: again
    mine = clips.write(tmp_path / "work" / "out" / "clip_map.mp4", clips.pictures(2))
    before = mine.read_bytes()
    assert test("-p", clip, "-f", "map").paths == ["out/clip.mp4_map.mp4"]
    assert mine.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--every", "0"], 2, "--every: not a whole number above 0"),
        (["--smooth", "-1"], 2, "--smooth: not a number above 0"),
        (["--frames", "0/0"], 2, "--frames: not a number of frames per second"),
        (["--preprocessing", "original"], 2, "clips are not read as the original reads"),
        (["--max-pixels", "100"], 4, "64 x 48 pixels, more than the limit of 100"),
    ],
)
def test_wrong_options_are_one_line(test, clip, options, code, words):
    answer = test("-p", clip, *options)
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err
    assert answer.err.count("\n") == 1


def test_clips_and_pictures_are_two_calls(test, clip, photo, tmp_path):
    answer = test("-p", clip, photo(tmp_path / "a.png"))
    assert answer.code == 2
    assert "two calls" in answer.err


def test_a_camera_that_is_not_there_is_one_line(test):
    answer = test("-p", "camera:93")
    assert (answer.code, answer.out) == (4, "")
    assert "camera is not there" in answer.err
    assert answer.err.count("\n") == 1


def test_ctrl_c_ends_the_clip_of_a_camera(test, monkeypatch):
    class Endless:
        def __init__(self, index):
            self.count = 0

        def isOpened(self):
            return True

        def read(self):
            self.count += 1
            if self.count == 5:
                os.kill(os.getpid(), signal.SIGINT)
            return True, np.full((48, 64, 3), self.count, np.uint8)

        def release(self):
            pass

    monkeypatch.setattr(cv2, "VideoCapture", Endless)
    before = signal.getsignal(signal.SIGINT)
    answer = test("-p", "camera:0", "-f", "overlay")
    assert answer.code == 0
    assert answer.paths == ["out/camera_0_overlay.mp4"]
    assert len(clips.read(answer.paths[0])[0]) >= 4
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_leaves_nothing_of_a_clip(test, clip, monkeypatch):
    from msinet.video import results

    def stop(summary, frame, rows):
        raise KeyboardInterrupt

    monkeypatch.setattr(results, "_count", stop)
    answer = test("-p", clip)
    assert answer.code == 130
    assert answer.err.splitlines()[-1].startswith("msinet: interrupted")
    assert not os.path.exists("out")
