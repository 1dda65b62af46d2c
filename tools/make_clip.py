"""Makes the clip of `samples/` anew, and the stills of its overlay that the README shows.

    python tools/make_clip.py                          samples/clip.mp4
    python tools/make_clip.py --stills docs/clip.jpg   `test` on that clip, four of its frames

The clip has two scenes, a window that moves over a sample each, and two soft tones. It needs
`pip install -r requirements-video.txt`.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import av
import cv2
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLIP = ROOT / "samples" / "clip.mp4"
SIZE_HW = (270, 480)
RATE = 25
SCENES = (  # sample, its width in the clip, first and last upper left corner, frames, tone in Hz
    ("portrait.jpg", 640, (10, 0), (70, 150), 50, 262),
    ("table.jpg", 700, (200, 180), (20, 60), 50, 330),
)
SOUND_RATE = 16000
LOUDNESS = 1500  # of 32767
SHOWN = (0.4, 1.8, 2.2, 3.8)  # seconds
TEST_OPTIONS = ("--format", "overlay", "--smooth", "0.3")


def draw():
    """Yields the frames (H, W, 3) uint8 and the frequency of their tone."""
    height, width = SIZE_HW
    for name, side, first, last, count, tone in SCENES:
        picture = cv2.imread(str(ROOT / "samples" / name))[..., ::-1]
        scale = side / picture.shape[1]
        picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        for share in np.linspace(0, 1, count):
            eased = share * share * (3 - 2 * share)
            place = np.array(first) + eased * (np.array(last) - first)
            # Between pixels, so that slow movement is smooth.
            centre = (place[1] + (width - 1) / 2, place[0] + (height - 1) / 2)
            yield cv2.getRectSubPix(np.ascontiguousarray(picture), (width, height), centre), tone


def make(path):
    """Writes the clip."""
    length, phase = SOUND_RATE // RATE, 0.0
    options = {"movflags": "faststart"}
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream("libx264", rate=RATE, options={"crf": "27"})
        stream.height, stream.width = SIZE_HW
        stream.pix_fmt = "yuv420p"
        voice = container.add_stream("aac", rate=SOUND_RATE, layout="mono")
        voice.bit_rate = 32000
        for number, (picture, tone) in enumerate(draw()):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            turns = phase + tone / SOUND_RATE * np.arange(length + 1)
            phase = turns[-1] % 1
            wave = (LOUDNESS * np.sin(2 * np.pi * turns[:-1])).astype(np.int16)
            sound = av.AudioFrame.from_ndarray(wave[None], format="s16", layout="mono")
            sound.sample_rate, sound.pts = SOUND_RATE, number * length
            container.mux(voice.encode(sound))
        container.mux(stream.encode())
        container.mux(voice.encode())


def make_stills(path):
    """Writes four frames of the overlay side by side."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(ROOT / "main.py"), "test", "-p", str(CLIP), "-o", folder]
        subprocess.run([*command, *TEST_OPTIONS], check=True)
        with av.open(str(pathlib.Path(folder, "clip_overlay.mp4"))) as container:
            frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
    shown = [frames[round(seconds * RATE)] for seconds in SHOWN]
    gap = np.full((SIZE_HW[0], 4, 3), 255, np.uint8)
    strip = np.hstack([part for frame in shown for part in (frame, gap)][:-1])
    cv2.imwrite(str(path), strip, [cv2.IMWRITE_JPEG_QUALITY, 86])


def main(argv=None):
    """Makes what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stills", metavar="FILE.jpg", help="the stills and not the clip")
    options = parser.parse_args(argv)
    if options.stills:
        make_stills(options.stills)
    else:
        make(CLIP)
    print(options.stills or CLIP)


if __name__ == "__main__":
    main()
