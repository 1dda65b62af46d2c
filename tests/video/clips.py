"""Tiny clips, made with PyAV: moving pictures with sound, in every shape that a test needs."""

from fractions import Fraction

import numpy as np

SIZE_HW = (48, 64)
RATE = 10
TICKS = Fraction(1, 1000)
SOUND_RATE = 8000


def pictures(count, size_hw=SIZE_HW, *, scenes=()):
    """Frames of smooth colour that drift a little; another palette from each scene's start on."""
    height, width = size_hw
    y, x = np.mgrid[:height, :width].astype(np.float32)
    made = []
    for number in range(count):
        scene = sum(number >= start for start in scenes)
        wave = 0.5 + 0.5 * np.sin((x + number) / 9 + np.float32(2.2) * scene)
        fall = y / height
        colours = ((wave, fall, 1 - wave), (1 - fall, wave * fall, fall), (fall, 1 - fall, wave))
        made.append((255 * np.stack(colours[scene % 3], -1)).astype(np.uint8))
    return made


def write(
    path,
    frames,
    *,
    times=None,
    sound=True,
    voice=None,
    codec="libx264",
    rotation=0,
    aspect=(1, 1),
    options=None,
):
    """Writes frames (H, W, 3) uint8 at times in seconds, by default RATE a second."""
    import av

    times = [number / RATE for number in range(len(frames))] if times is None else times
    with av.open(str(path), "w", options=options or {}) as container:
        stream = container.add_stream(codec, rate=RATE)
        stream.height, stream.width = frames[0].shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = TICKS
        stream.codec_context.gop_size = 5
        stream.codec_context.sample_aspect_ratio = Fraction(*aspect)
        if rotation:
            stream.set_display_rotation(rotation)
        voice = _voice(container, path, voice) if sound else None
        for number, (picture, time) in enumerate(zip(frames, times, strict=True)):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = round(time / TICKS), TICKS
            container.mux(stream.encode(frame))
            if voice is not None:
                container.mux(voice.encode(tone(number)))
        container.mux(stream.encode())
        if voice is not None:
            container.mux(voice.encode())
    return path


def packets(path, kind="audio"):
    """The bytes of all packets of the first stream of a kind."""
    import av

    with av.open(str(path)) as container:
        stream = getattr(container.streams, kind)[0]
        return [bytes(packet) for packet in container.demux(stream) if packet.size]


def times(path):
    """When the packets of the first sound track begin, in seconds."""
    import av

    with av.open(str(path)) as container:
        packets = container.demux(container.streams.audio[0])
        return [float(packet.dts * packet.time_base) for packet in packets if packet.size]


def listen(path):
    """The samples of the first sound track, float."""
    import av

    with av.open(str(path)) as container:
        parts = [frame.to_ndarray().astype(float) for frame in container.decode(audio=0)]
    whole = np.concatenate([part[0] for part in parts])
    return whole / np.abs(whole).max()


def seconds(path):
    """How long the pictures of a clip are shown."""
    import av

    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return float(stream.duration * stream.time_base)


def read(path):
    """All frames (H, W, 3) uint8 of a clip, and their times in seconds."""
    import av

    with av.open(str(path)) as container:
        frames = list(container.decode(video=0))
    return [f.to_ndarray(format="rgb24") for f in frames], [f.time for f in frames]


def gif(path, frames, milliseconds):
    """Writes an animated GIF; frames (H, W, 4) uint8 keep their transparent pixels."""
    from PIL import Image

    images = [Image.fromarray(frame) for frame in frames]
    images[0].save(
        path, save_all=True, append_images=images[1:], duration=milliseconds, disposal=2, loop=0
    )
    return path


def _voice(container, path, codec):
    opus = path.suffix == ".webm"
    codec = codec or ("libopus" if opus else "aac")
    return container.add_stream(codec, rate=48000 if opus else SOUND_RATE, layout="mono")


def tone(number):
    """A tenth of a second of a tone."""
    import av

    length = SOUND_RATE // RATE
    time = (number * length + np.arange(length)) / SOUND_RATE
    wave = (8000 * np.sin(2 * np.pi * (300 + 20 * number) * time)).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(wave[None], format="s16", layout="mono")
    frame.sample_rate, frame.pts = SOUND_RATE, number * length
    return frame


def write_sound(path):
    """Writes a file with sound and no pictures."""
    import av

    with av.open(str(path), "w") as container:
        voice = container.add_stream("aac", rate=SOUND_RATE)
        for number in range(5):
            container.mux(voice.encode(tone(number)))
        container.mux(voice.encode())
    return path
