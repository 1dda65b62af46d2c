import cv2
import numpy as np
import pytest

from msinet.errors import DataError
from msinet.video.clip_file import ClipFile

NEAR = 6  # grey levels, mean: H.264 loses some


def read(path, max_pixels=10_000):
    clip = ClipFile(path, max_pixels=max_pixels)
    return clip, list(clip.frames())


def far(a, b):
    return np.abs(a.astype(float) - b).mean()


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "libx264"), ("a.mov", "libx264"), ("a.webm", "libvpx-vp9")]
)
def test_frames_come_with_their_colours_and_times(clips, tmp_path, name, codec):
    made = clips.pictures(8)
    clip, frames = read(clips.write(tmp_path / name, made, codec=codec))
    assert clip.size_hw == clips.SIZE_HW
    assert clip.expected == len(frames) == 8
    assert clip.problem is None
    for number, (frame, picture) in enumerate(zip(frames, made, strict=True)):
        assert far(frame.picture, picture) < NEAR
        assert float(frame.pts * clip.time_base) == pytest.approx(number / clips.RATE)


def test_a_variable_rate_is_kept(clips, tmp_path):
    times = [0, 0.04, 0.3, 0.31, 0.9]
    clip, frames = read(clips.write(tmp_path / "a.mp4", clips.pictures(5), times=times))
    assert [float(f.pts * clip.time_base) for f in frames] == pytest.approx(times)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_frames_are_upright_as_in_opencv(clips, tmp_path, rotation):
    path = clips.write(tmp_path / "a.mp4", clips.pictures(3), rotation=rotation)
    clip, frames = read(path)
    capture = cv2.VideoCapture(str(path))
    assert capture.get(cv2.CAP_PROP_ORIENTATION_META) % 360 != 0
    _, picture = capture.read()  # upright, too
    assert clip.size_hw == picture.shape[:2] == frames[0].picture.shape[:2]
    assert far(frames[0].picture, picture[..., ::-1]) < NEAR


@pytest.mark.parametrize("name", ["a.mp4", "a.webm"])
def test_a_broken_tail_keeps_the_frames_before(clips, tmp_path, name):
    codec, options = ("libx264", {"movflags": "faststart"})
    if name == "a.webm":
        codec, options = "libvpx-vp9", {}
    made = clips.pictures(20)
    path = clips.write(tmp_path / name, made, codec=codec, options=options)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    clip, frames = read(path)
    assert 5 <= len(frames) < 20
    assert all(far(f.picture, m) < NEAR for f, m in zip(frames, made, strict=False))
    assert f"breaks off: only {len(frames)} frames" in str(clip.problem)
    assert str(path) in str(clip.problem)


def test_damage_in_the_middle_costs_only_the_frames_that_lean_on_it(clips, tmp_path):
    made = clips.pictures(20)
    path = clips.write(tmp_path / "a.mp4", made, sound=False, options={"movflags": "faststart"})
    data = bytearray(path.read_bytes())
    first = data.index(b"mdat") + (len(data) - data.index(b"mdat")) * 3 // 10
    data[first : first + 400] = bytes(400)
    path.write_bytes(data)
    clip, frames = read(path)
    assert 10 <= len(frames) < 20
    assert "damaged" in clip.problem.what
    last = frames[-1]
    assert round(float(last.pts * clip.time_base) * clips.RATE) == 19
    assert far(last.picture, made[19]) < NEAR


def test_transparency_lies_on_white_and_gif_delays_are_kept(clips, tmp_path):
    pictures = clips.pictures(3)
    alpha = np.full(clips.SIZE_HW, 255, np.uint8)
    alpha[:, :20] = 0
    path = clips.gif(tmp_path / "a.gif", [np.dstack([p, alpha]) for p in pictures], [100, 300, 50])
    clip, frames = read(path)
    assert [float(f.pts * clip.time_base) for f in frames] == pytest.approx([0, 0.1, 0.4])
    for frame, picture in zip(frames, pictures, strict=True):
        assert (frame.picture[:, :20] == 255).all()
        assert far(frame.picture[:, 20:], picture[:, 20:]) < 12  # 256 colours
    assert clip.problem is None


def test_a_gif_without_its_end_is_said(clips, tmp_path):
    path = clips.gif(tmp_path / "a.gif", clips.pictures(6), 100)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    clip, frames = read(path)
    assert 1 <= len(frames) < 6
    assert "breaks off" in clip.problem.what


def test_sound_that_outlasts_the_pictures_is_no_break(clips, tmp_path):
    import av

    path = tmp_path / "a.webm"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libvpx-vp9", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        voice = container.add_stream("libopus", rate=48000)
        for picture in clips.pictures(3):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())
        for number in range(30):
            container.mux(voice.encode(clips.tone(number)))
        container.mux(voice.encode())
    clip, frames = read(path)
    assert (len(frames), clip.problem) == (3, None)


def test_what_is_no_clip_is_said_in_one_line(clips, tmp_path):
    (tmp_path / "text.mp4").write_text("not a clip at all, only some words\n" * 20)
    whole = clips.write(tmp_path / "a.mp4", clips.pictures(5)).read_bytes()
    (tmp_path / "cut.mp4").write_bytes(whole[: len(whole) // 2])  # its index was at the end
    sound = clips.write_sound(tmp_path / "sound.mp4")
    for path, what in (
        (tmp_path / "none.mp4", "clip not found"),
        (tmp_path / "text.mp4", "clip cannot be decoded or is cut short"),
        (tmp_path / "cut.mp4", "clip cannot be decoded or is cut short"),
        (sound, "clip holds no pictures"),
    ):
        with pytest.raises(DataError) as error:
            ClipFile(path, max_pixels=10_000)
        assert error.value.what == what
        assert "\n" not in str(error.value)


def test_a_clip_whose_frames_are_all_damaged_holds_none(clips, tmp_path):
    path = clips.write(
        tmp_path / "a.mp4", clips.pictures(5), sound=False, options={"movflags": "faststart"}
    )
    data = bytearray(path.read_bytes())
    begin = data.index(b"mdat") + 4
    data[begin:] = bytes(len(data) - begin)
    path.write_bytes(data)
    with pytest.raises(DataError, match="holds no frames"):
        ClipFile(path, max_pixels=10_000)


def test_large_frames_are_refused_before_they_are_decoded(clip):
    with pytest.raises(DataError, match=r"64 x 48 pixels, more than the limit of 3071.*max-pixels"):
        ClipFile(clip, max_pixels=3071)
