"""Where people look in each frame of a clip, with decoding, network and the rest side by side.

source ▸ cuts ▸ prepare     a thread
network                     two threads
finish ▸ smoothing          a thread
whoever takes the frames    the calling thread
"""

import contextlib
import dataclasses
import os
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np

from msinet.images import MAX_PIXELS
from msinet.predict import Predictor, load
from msinet.video.ahead import ahead, in_threads
from msinet.video.camera import Camera
from msinet.video.clip_file import ClipFile
from msinet.video.cuts import CutDetector
from msinet.video.frames import Decoded
from msinet.video.smoothing import Smoother
from msinet.video.source import open_source

NETWORKS = 2  # frames in the network at once: one alone leaves cores idle between its layers


@dataclasses.dataclass
class Frame:
    """A frame of a clip and where people look in it.

    Attributes:
        number: Of the frame, from 0.
        seconds: When it is shown, from the first frame on.
        picture: (H, W, 3) uint8, RGB, upright.
        density: (H, W) float32, non-negative, sums to 1; smoothed if that was asked for. Frames
            that the network did not see share the array of the last that it saw.
        map: (H, W) float32 in [0, 1].
        is_cut: Whether a new scene begins here; never the first frame.
        is_predicted: Whether the network saw this frame.
        pts: When it is shown, in ticks of the clip's `time_base`.
        duration: For how long, in ticks.
    """

    number: int
    seconds: float
    picture: np.ndarray
    is_cut: bool
    is_predicted: bool
    pts: int
    duration: int
    density: Any = None
    map: Any = None


class Video:
    """A clip whose frames come with their densities.

    Iterating runs decoding, network and smoothing in threads, a few frames ahead, so that memory
    does not grow with the length of the clip. A clip may be iterated again.

    Args:
        path: MP4, WebM, MOV and whatever else FFmpeg reads, an animated GIF, a folder of numbered
            pictures, or camera:N.
        predictor: What `msinet.load` gives; by default the weights that ship.
        every: The network sees every so many frames, and the first of each scene.
        smooth: Seconds in which the past fades, see `msinet.video.smoothing`; 0 for none. A
            scene cut begins anew.
        rate: Frames per second of a folder.
        seconds: Stop after this time.
        text: What people had read before, for weights that take a text.
        max_pixels: Clips with larger frames are refused.

    Attributes:
        size_hw: Height and width of the frames.
        time_base: Seconds of one tick, a `fractions.Fraction`.
        expected: Number of frames, about, or None if unknown.
        problem: After the last frame: what is wrong with the clip, a `DataError`, or None. The
            frames that are whole come all the same.

    Raises:
        DataError: The clip cannot be opened or holds no frames.
        ArgumentError: PyAV is not installed, or a folder has no rate.
        ValueError: `every` is below 1 or `smooth` below 0.

    Example:
        for frame in msinet.Video("clip.mp4", msinet.load("msinet_mobilenet_v2")):
            print(frame.seconds, frame.density.shape)
    """

    def __init__(
        self,
        path: str | os.PathLike,
        predictor: Any = None,
        *,
        every: int = 1,
        smooth: float = 0.0,
        rate: Fraction | float | None = None,
        seconds: float | None = None,
        text: str | None = None,
        max_pixels: int = MAX_PIXELS,
    ):
        if every < 1 or not 0 <= smooth < float("inf"):
            raise ValueError(f"expected every >= 1 and smooth >= 0, got {every} and {smooth}")
        self.path = path
        self.every, self.smooth, self.seconds, self.text = every, smooth, seconds, text
        self._rate = None if rate is None else Fraction(rate).limit_denominator(1001)
        self._max_pixels = max_pixels
        self._predictor = predictor
        self._source = self._open()
        self._is_new = True
        self.size_hw = self._source.size_hw
        self.time_base = self._source.time_base
        self.pixel_aspect = self._source.pixel_aspect
        self.expected = self._source.expected

    @property
    def is_endless(self) -> bool:
        """Whether it goes on until it is stopped: a camera without a limit or with one."""
        return isinstance(self._source, Camera)

    @property
    def sound_of(self) -> str | os.PathLike | None:
        """The file that may hold sound; None for folders and cameras."""
        return self.path if isinstance(self._source, ClipFile) else None

    @property
    def problem(self):
        """What was wrong with the clip, once its frames have been taken; else None."""
        return self._source.problem

    @property
    def predictor(self) -> Predictor:
        """What predicts; the weights that ship are loaded when they are first asked for."""
        if self._predictor is None:
            self._predictor = load()
        return self._predictor

    def __iter__(self) -> Iterator[Frame]:
        if not self._is_new:
            self._source = self._open()
        self._is_new = False
        self.predictor.start()  # in this thread: it imports and compiles
        forward = self._forwarding()
        predicted = ahead(in_threads(forward, ahead(self._read()), NETWORKS))
        with contextlib.closing(ahead(self._finish(predicted))) as finished:
            yield from finished

    def stop(self) -> None:
        """Lets a camera end its clip; other clips end by themselves."""
        stop = getattr(self._source, "stop", None)
        if stop is not None:
            stop()

    def close(self) -> None:
        """Closes the clip; not needed after its frames have been taken."""
        self._source.close()

    def __enter__(self) -> "Video":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def _open(self):
        return open_source(self.path, rate=self._rate, max_pixels=self._max_pixels)

    def _forwarding(self):
        """How the network sees a prepared frame: with the text, which is read once, or without.

        The function takes and gives frames with what belongs to them; those that the network is
        not to see go through.
        """
        predictor, see = self.predictor, self.predictor.forward
        if self.text is not None:
            vectors = predictor.texts.embed([self.text])

            def see(prepared):
                return predictor.forward_texts(prepared, vectors)[0]

        def forward(item):
            frame, prepared = item
            return frame, prepared, see(prepared) if frame.is_predicted else None

        return forward

    def _read(self):
        """Yields frames, each with what the network is to see of it, or None."""
        cuts, since, start = CutDetector(), 0, None
        with contextlib.closing(self._source.frames()) as frames:
            for number, decoded in enumerate(frames):
                start = decoded.pts if start is None else start
                seconds = float((decoded.pts - start) * self.time_base)
                if self.seconds is not None and seconds >= self.seconds:
                    return
                is_cut = cuts.is_cut(decoded.picture, seconds)
                since = 0 if is_cut or number == 0 else since + 1
                frame = _frame(number, seconds, decoded, is_cut, since % self.every == 0)
                seen = frame.is_predicted
                yield frame, self.predictor.prepare(frame.picture) if seen else None

    def _finish(self, items):
        """Brings outputs back to the frames, smooths, and carries maps over frames not seen."""
        smoother = Smoother(self.smooth)
        density = shown = None
        with contextlib.closing(items):
            for frame, prepared, outputs in items:
                if frame.is_predicted:
                    prediction = self.predictor.finish(outputs, prepared)
                    density, shown = prediction.density, prediction.map
                    if self.smooth:
                        density = smoother.add(density, frame.seconds, anew=frame.is_cut)
                        shown = density / density.max()
                frame.density, frame.map = density, shown
                yield frame


def _frame(number: int, seconds: float, decoded: Decoded, is_cut: bool, is_predicted: bool):
    return Frame(
        number=number,
        seconds=seconds,
        picture=decoded.picture,
        is_cut=is_cut,
        is_predicted=is_predicted,
        pts=decoded.pts,
        duration=decoded.duration,
    )
