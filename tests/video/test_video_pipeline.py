import threading
from fractions import Fraction

import numpy as np
import pytest

import msinet
from msinet.video import Frame, Video, smooth


def test_frames_come_with_the_densities_of_their_pictures(clip, bright):
    frames = list(Video(clip, bright))
    assert [f.number for f in frames] == list(range(12))
    assert [f.seconds for f in frames] == pytest.approx([n / 10 for n in range(12)])
    assert [f.number for f in frames if f.is_cut] == [5]
    for frame in frames:
        alone = bright.finish(bright.forward(frame.picture), frame.picture)
        np.testing.assert_array_equal(frame.density, alone.density)
        np.testing.assert_array_equal(frame.map, alone.map)


def test_every_third_frame_and_the_first_of_a_scene_are_predicted(clip, bright):
    frames = list(Video(clip, bright, every=3))
    assert [f.number for f in frames if f.is_predicted] == [0, 3, 5, 8, 11]
    assert len(bright.seen) == 5
    for frame in frames:
        seen = max(f.number for f in frames if f.is_predicted and f.number <= frame.number)
        assert frame.density is frames[seen].density
        assert frame.map is frames[seen].map


def test_smoothing_knows_times_and_cuts(clips, tmp_path, bright):
    times = [0, 0.1, 0.4, 0.5, 1.0, 1.1, 1.2, 1.5]
    path = clips.write(tmp_path / "a.mp4", clips.pictures(8, scenes=(4,)), times=times)
    plain = [f.density for f in Video(path, bright)]
    made = list(Video(path, bright, smooth=0.5))
    for frame, expected in zip(made, smooth(plain, times, 0.5, cuts=[4]), strict=True):
        np.testing.assert_allclose(frame.density, expected, rtol=1e-5)
        assert frame.map.max() == 1
        assert frame.density.sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_array_equal(made[4].density, plain[4])


def test_it_may_be_iterated_again_and_cut_short(clip, bright):
    video = Video(clip, bright, seconds=0.35)
    assert [f.number for f in video] == [f.number for f in video] == [0, 1, 2, 3]
    assert video.problem is None


def test_who_leaves_early_leaves_no_thread_and_no_file_open(clip, bright):
    before = threading.active_count()
    for frame in Video(clip, bright):
        if frame.number == 2:
            break
    assert threading.active_count() == before
    assert len(bright.seen) < 12
    with Video(clip, bright) as video:
        assert video.size_hw == (48, 64)


def test_an_error_of_the_network_is_the_callers(clip, bright, monkeypatch):
    def fail(prepared):
        raise RuntimeError("no memory for this")

    monkeypatch.setattr(bright, "forward", fail)
    before = threading.active_count()
    with pytest.raises(RuntimeError, match="no memory"):
        list(Video(clip, bright))
    assert threading.active_count() == before


def test_a_folder_at_a_rate(tmp_path, clips, bright):
    import cv2

    for number, picture in enumerate(clips.pictures(3)):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture)
    video = Video(tmp_path, bright, rate=12.5)
    assert video.time_base == Fraction(2, 25)
    assert [f.seconds for f in video] == pytest.approx([0, 0.08, 0.16])
    assert video.sound_of is None


@pytest.mark.parametrize("wrong", [{"every": 0}, {"smooth": -1.0}, {"smooth": float("nan")}])
def test_what_makes_no_sense_is_the_callers_mistake(clip, bright, wrong):
    with pytest.raises(ValueError, match="expected every >= 1"):
        Video(clip, bright, **wrong)


def test_the_library_shows_it():
    assert msinet.Video is Video
    assert "Video" in msinet.__all__
    assert Frame.__doc__


def test_a_text_is_read_once_for_all_frames(clip, bright):
    """By whatever predicts texts: networks prepare pictures without them, baselines, too."""

    class Reading(type(bright)):
        texts = property(lambda self: self)

        def embed(self, texts):
            self.read = [*getattr(self, "read", ()), *texts]
            return [len(text) for text in texts]

        def forward_texts(self, prepared, vectors):
            return [self.forward(prepared) ** vector for vector in vectors]

    reading = Reading()
    frames = list(Video(clip, reading, every=4, text="abc"))
    assert reading.read == ["abc"]
    for frame in (each for each in frames if each.is_predicted):
        cubed = (frame.picture.astype(np.float32).sum(2) + 1) ** 3
        np.testing.assert_allclose(frame.density, cubed / cubed.sum(), rtol=1e-5)
