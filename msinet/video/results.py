"""The results of a clip: videos and densities, each complete under its name or not there."""

import contextlib
import dataclasses
import pathlib
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from msinet import files, images, visualize
from msinet.errors import DataError
from msinet.video.densities import DensityWriter
from msinet.video.library import pyav
from msinet.video.pipeline import Frame, Video
from msinet.video.writer import ClipWriter

SUFFIXES = {
    "map": "_map.mp4",
    "overlay": "_overlay.mp4",
    "density": "_density.npy",
    "side-by-side": "_side.mp4",
}
TIMES_SUFFIX = ".csv"  # beside the densities


@dataclasses.dataclass
class Summary:
    """What was in a clip and what became of it.

    Attributes:
        frames: How many were written.
        predicted: How many of them the network saw.
        seconds: How long they are shown.
        cuts: Times in seconds at which new scenes begin.
        sound: "copied", "encoded anew as AAC" or "none".
    """

    frames: int = 0
    predicted: int = 0
    seconds: float = 0.0
    cuts: list[float] = dataclasses.field(default_factory=list)
    sound: str = "none"


def files_of(results: Mapping[str, pathlib.Path]) -> dict[str, pathlib.Path]:
    """Gives all files that `write` makes; "times" is the table beside the densities."""
    found = {}
    for name, path in results.items():
        found[name] = path
        if name == "density":
            found["times"] = path.with_suffix(TIMES_SUFFIX)
    return found


def write(
    video: Video,
    results: Mapping[str, pathlib.Path],
    *,
    metadata: Mapping[str, str] | None = None,
    each: Callable[[Frame], None] = lambda frame: None,
) -> Summary:
    """Takes all frames of a clip and writes its results.

    Nothing stands under a result's name until the clip is at its end; after an interrupt or an
    error, nothing is left of it.

    Args:
        video: The clip.
        results: Files by format, keys of `SUFFIXES`. "density" has a table of times beside it.
        metadata: Text that videos carry.
        each: Called with every frame that was written.

    Raises:
        DataError: A file cannot be written, or the disk is full.
    """
    summary, last = Summary(), None
    rows = ["density,frame,seconds,cut"]
    with contextlib.ExitStack() as stack:
        sinks = [_sink(stack, video, name, path, metadata) for name, path in results.items()]
        for last in video:
            for sink in sinks:
                sink.write(last)
            _count(summary, last, rows)
            each(last)
        if last is None:
            fix = "check that it plays"
            raise DataError("clip holds no frames", where=video.path, fix=fix)
        for sink in sinks:
            sink.finish(last)
        summary.sound = next((sink.sound for sink in sinks if sink.sound != "none"), "none")
        summary.seconds = round(last.seconds + float(last.duration * video.time_base), 6)
        if "density" in results:
            times = files_of(results)["times"]
            images.write_bytes(times, "".join(f"{row}\n" for row in rows).encode())
    return summary


class _Pictures:
    """A video of what `draw` makes of each frame."""

    def __init__(self, writer: ClipWriter, draw: Callable[[Frame], np.ndarray]):
        self._writer, self._draw = writer, draw
        self.sound = writer.sound

    def write(self, frame: Frame) -> None:
        self._writer.write(self._draw(frame), frame.pts, frame.duration)

    def finish(self, last: Frame) -> None:
        self._writer.finish(last.pts + last.duration)


class _Densities:
    """The densities of the frames that the network saw."""

    sound = "none"

    def __init__(self, writer: DensityWriter):
        self._writer = writer

    def write(self, frame: Frame) -> None:
        if frame.is_predicted:
            self._writer.write(frame.density)

    def finish(self, last: Frame) -> None:
        self._writer.finish()


def _sink(stack, video: Video, name: str, path: pathlib.Path, metadata) -> Any:
    """Opens one result; the stack renames it at the end, or removes it."""
    file = stack.enter_context(files.replacing(path))
    if name == "density":
        return _Densities(DensityWriter(file, video.size_hw))
    stack.enter_context(_encoding(path))
    draw = _DRAWN[name]
    height, width = video.size_hw
    shape = draw(_blank(height, width)).shape[:2]
    writer = ClipWriter(
        file.name,
        shape,
        time_base=video.time_base,
        pixel_aspect=video.pixel_aspect,
        sound_of=video.sound_of,
        metadata=metadata,
    )
    stack.push(writer)
    return _Pictures(writer, draw)


@contextlib.contextmanager
def _encoding(path: pathlib.Path):
    """Makes what FFmpeg refuses a problem in one line; a full disk is the file's own matter."""
    error_type = pyav(path).error.FFmpegError
    try:
        yield
    except error_type as error:
        if isinstance(error, OSError):
            raise
        what = f"clip cannot be encoded ({error.strerror or error})"
        fix = "make it smaller, or use --format density"
        raise DataError(what, where=path, fix=fix) from error


def _count(summary: Summary, frame: Frame, rows: list[str]) -> None:
    if frame.is_predicted:
        cut = int(frame.is_cut)
        rows.append(f"{summary.predicted},{frame.number},{frame.seconds:.6f},{cut}")
        summary.predicted += 1
    if frame.is_cut:
        summary.cuts.append(round(frame.seconds, 6))
    summary.frames += 1


def _blank(height: int, width: int) -> Frame:
    return Frame(
        number=0,
        seconds=0.0,
        picture=np.zeros((height, width, 3), np.uint8),
        is_cut=False,
        is_predicted=True,
        pts=0,
        duration=1,
        map=np.zeros((height, width), np.float32),
    )


def _grey(frame: Frame) -> np.ndarray:
    levels = np.rint(frame.map * 255).astype(np.uint8)
    return np.repeat(levels[..., None], 3, axis=2)


_DRAWN: dict[str, Callable[[Frame], np.ndarray]] = {
    "map": _grey,
    "overlay": lambda frame: visualize.overlay(frame.picture, frame.map),
    "side-by-side": lambda frame: visualize.side_by_side(frame.picture, frame.map),
}
