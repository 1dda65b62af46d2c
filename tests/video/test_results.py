import errno
import os

import numpy as np
import pytest

from msinet import visualize
from msinet.errors import DataError
from msinet.video import Video, results
from msinet.video import writer as writing

NEAR = 6


def write(tmp_path, path, bright, formats, **options):
    files = {name: tmp_path / "out" / f"a{results.SUFFIXES[name]}" for name in formats}
    video = Video(path, bright, **options)
    return video, files, results.write(video, files, metadata={"Software": "msinet 1"})


def far(a, b):
    return np.abs(a.astype(float) - b).mean()


def left(folder):
    return sorted(os.listdir(folder)) if folder.is_dir() else []


def test_each_frame_shows_its_map_at_its_time(clips, tmp_path, bright):
    times = [0, 0.04, 0.3, 0.31, 0.9]
    path = clips.write(tmp_path / "a.mp4", clips.pictures(5), times=times)
    video, files, _ = write(tmp_path, path, bright, ["overlay", "map", "side-by-side"])
    frames = list(Video(path, bright))
    shown = {name: clips.read(file) for name, file in files.items()}
    for name, (pictures, seconds) in shown.items():
        assert seconds == pytest.approx(times), name
        assert len(pictures) == 5
    for n, frame in enumerate(frames):
        assert far(shown["overlay"][0][n], visualize.overlay(frame.picture, frame.map)) < NEAR
        assert far(shown["map"][0][n], 255 * frame.map[..., None]) < NEAR
    assert shown["side-by-side"][0][0].shape[1] >= 2 * video.size_hw[1]


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "libx264"), ("a.mov", "libx264"), ("a.webm", "libvpx-vp9")]
)
def test_the_sound_is_kept_to_the_byte(clips, tmp_path, bright, name, codec):
    path = clips.write(tmp_path / name, clips.pictures(12), codec=codec)
    _, files, summary = write(tmp_path, path, bright, ["overlay", "map"])
    assert summary.sound == "copied"
    for file in files.values():
        assert clips.packets(file) == clips.packets(path)
        assert clips.times(file) == pytest.approx(clips.times(path), abs=2e-3)


def test_sound_that_mp4_players_do_not_know_becomes_aac(clips, tmp_path, bright):
    path = clips.write(tmp_path / "a.mov", clips.pictures(12), voice="pcm_s16le")
    _, files, summary = write(tmp_path, path, bright, ["map"])
    assert summary.sound == "encoded anew as AAC"
    before, after = clips.listen(path), clips.listen(files["map"])
    assert len(after) == pytest.approx(len(before), rel=0.2)
    wave = np.correlate(after - after.mean(), before - before.mean(), "full")
    assert wave.max() > 0.8 * np.linalg.norm(before) * np.linalg.norm(after)


def test_a_clip_without_sound_has_none(clips, tmp_path, bright):
    path = clips.write(tmp_path / "a.mp4", clips.pictures(3), sound=False)
    _, files, summary = write(tmp_path, path, bright, ["map"])
    assert summary.sound == "none"
    import av

    with av.open(str(files["map"])) as container:
        assert len(container.streams) == 1
        assert container.metadata["comment"] == "Software: msinet 1"


def test_densities_are_one_array_with_a_table_of_times(clip, tmp_path, bright):
    _, files, summary = write(tmp_path, clip, bright, ["density"], every=3)
    made = np.load(files["density"], mmap_mode="r")
    frames = [f for f in Video(clip, bright, every=3) if f.is_predicted]
    assert (made.dtype, made.shape) == (np.float32, (5, 48, 64))
    np.testing.assert_array_equal(made, [f.density for f in frames])
    lines = files["density"].with_suffix(".csv").read_text().splitlines()
    assert lines[0] == "density,frame,seconds,cut"
    assert lines[1:4] == ["0,0,0.000000,0", "1,3,0.300000,0", "2,5,0.500000,1"]
    assert (summary.frames, summary.predicted, summary.cuts) == (12, 5, [0.5])
    assert summary.seconds == pytest.approx(1.2)


def test_odd_sides_gain_a_row_and_a_column(clips, tmp_path, bright):
    pictures = clips.pictures(3, (47, 61))
    path = clips.gif(tmp_path / "a.gif", pictures, [100, 200, 300])
    _, files, summary = write(tmp_path, path, bright, ["overlay"])
    shown, times = clips.read(files["overlay"])
    assert shown[0].shape == (48, 62, 3)
    assert times == pytest.approx([0, 0.1, 0.3])
    assert summary.seconds == pytest.approx(0.6)
    assert far(shown[0][47], shown[0][46]) < 4
    assert clips.seconds(files["overlay"]) == pytest.approx(0.6)  # the last frame stays, too


def test_rotation_is_done_and_not_said_again(clips, tmp_path, bright):
    path = clips.write(tmp_path / "a.mp4", clips.pictures(3), rotation=90)
    _, files, _ = write(tmp_path, path, bright, ["overlay"])
    shown, _ = clips.read(files["overlay"])
    assert shown[0].shape == (64, 48, 3)
    frames = list(Video(path, bright))
    assert far(shown[0], visualize.overlay(frames[0].picture, frames[0].map)) < NEAR


def test_a_broken_tail_leaves_whole_results(clips, tmp_path, bright):
    path = clips.write(tmp_path / "a.mp4", clips.pictures(20), options={"movflags": "faststart"})
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    video, files, summary = write(tmp_path, path, bright, ["overlay"])
    assert video.problem is not None
    assert len(clips.read(files["overlay"])[0]) == summary.frames > 5
    got, had = clips.packets(files["overlay"]), clips.packets(path)
    assert got == had[: len(got)]
    assert clips.times(files["overlay"])[-1] <= summary.seconds


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("bug")])
def test_an_interrupt_leaves_nothing_and_harms_nothing(clip, tmp_path, bright, error):
    _, files, _ = write(tmp_path, clip, bright, ["overlay", "density"])
    before = {name: file.read_bytes() for name, file in files.items()}
    names = left(tmp_path / "out")

    def stop(frame):
        if frame.number == 6:
            raise error

    with pytest.raises(type(error)):
        results.write(Video(clip, bright, smooth=1.0), files, each=stop)
    assert {name: file.read_bytes() for name, file in files.items()} == before
    assert left(tmp_path / "out") == names


def test_a_full_disk_is_one_line_and_leaves_nothing(clip, tmp_path, bright, monkeypatch):
    import av

    def full(self, packets):
        raise av.error.OSError(errno.ENOSPC, "No space left on device", "x")

    monkeypatch.setattr(writing.ClipWriter, "_mux", full)
    with pytest.raises(DataError, match="no space left"):
        write(tmp_path, clip, bright, ["overlay", "density"])
    assert left(tmp_path / "out") == []


def test_what_the_encoder_refuses_is_one_line(clip, tmp_path, bright, monkeypatch):
    monkeypatch.setitem(writing.OPTIONS, "preset", "there is none of this name")
    with pytest.raises(DataError, match="clip cannot be encoded") as error:
        write(tmp_path, clip, bright, ["overlay"])
    assert "\n" not in str(error.value)
    assert left(tmp_path / "out") == []


def test_pixels_that_are_not_square_stay_so(clips, tmp_path, bright):
    import av

    path = clips.write(tmp_path / "a.mp4", clips.pictures(3), aspect=(4, 3))
    turned = clips.write(tmp_path / "b.mp4", clips.pictures(3), aspect=(4, 3), rotation=90)
    for name, wide in ((path, 4 / 3), (turned, 3 / 4)):
        _, files, _ = write(tmp_path, name, bright, ["overlay"])
        with av.open(str(files["overlay"])) as container:
            assert float(container.streams.video[0].sample_aspect_ratio) == pytest.approx(wide)
