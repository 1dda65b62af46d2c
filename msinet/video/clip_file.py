"""A video file or an animated GIF, frame by frame, as people are to see it."""

import contextlib
import os
import pathlib
from collections.abc import Generator
from fractions import Fraction
from typing import Any

import numpy as np

from msinet.errors import DataError
from msinet.video import orientation
from msinet.video.frames import Decoded
from msinet.video.library import pyav

HD_HEIGHT = 720  # from here on, colours without a note are those of HD: BT.709
MISSING = 1.5  # frames that the end may lie before the promised one
GIF_END = b";"
UNSPECIFIED = 2  # of FFmpeg's colour spaces


class ClipFile:
    """The frames of a file, once, in order; memory does not grow with its length.

    Frames are turned upright by the display matrix, transparency is laid on white. Frames that
    the decoder says to be damaged are left out.

    Args:
        path: The file.
        max_pixels: Clips with larger frames are refused.

    Attributes:
        size_hw: Height and width of the upright frames.
        time_base: Seconds of one tick of their times.
        expected: Number of frames, about; None if the file does not tell.
        pixel_aspect: Width of a pixel divided by its height.
        problem: After the last frame: what is wrong with the clip, or None.

    Raises:
        DataError: There is no such file, no picture in it, or its frames are too large.
        ArgumentError: PyAV is not installed.
    """

    def __init__(self, path: str | os.PathLike, *, max_pixels: int):
        self.path = pathlib.Path(path)
        self.problem: DataError | None = None
        self._av = pyav(self.path)
        self._lost = 0
        self._broken = False
        self._coded_hw: tuple[int, int] | None = None  # as the first frame is stored
        self._orientation = orientation.UPRIGHT
        self._container = _open(self._av, self.path)
        try:
            self._stream = self._video()
            self._check_size(max_pixels)
            self.time_base = Fraction(self._stream.time_base or Fraction(1, 1000))
            self._decoded = self._decode()
            self._first = next(self._decoded, None)
            if self._first is None:
                fix = "check that it plays, save it anew"
                raise DataError("clip holds no frames", where=self.path, fix=fix)
        except BaseException:
            self._container.close()
            raise
        self.size_hw: tuple[int, int] = self._first.picture.shape[:2]
        self.expected = self._expected()
        self.pixel_aspect = self._pixel_aspect()

    def frames(self) -> Generator[Decoded, None, None]:
        """Yields the frames; afterwards `problem` tells whether all were there."""
        try:
            if self._first is None:
                return
            last, self._first = self._first, None
            count = 1
            yield last
            for last in self._decoded:
                count += 1
                yield last
            self.problem = self._problem(count, last)
        finally:
            self.close()

    def close(self) -> None:
        """Closes the file; may be called again."""
        self._decoded.close()
        self._container.close()

    def _decode(self) -> Generator[Decoded, None, None]:
        """Decodes packet by packet, past those that are damaged."""
        pts = None
        for packet in self._packets():
            if packet.is_corrupt:  # half a packet would cost the frames before it, too
                self._lost += 1
                continue
            try:
                frames = packet.decode()
            except EOFError:
                return
            except self._av.error.FFmpegError:
                self._lost += 1
                continue
            for frame in frames:
                if frame.is_corrupt:
                    self._lost += 1
                    continue
                step = frame.duration or 1
                shown = frame.pts if frame.pts is not None else (pts + step if pts else 0)
                pts = shown if pts is None else max(shown, pts + 1)
                yield Decoded(pts, step, self._picture(frame))

    def _packets(self) -> Generator[Any, None, None]:
        """The packets of the video stream; ends early where the file breaks off."""
        try:
            yield from self._container.demux(self._stream)
        except self._av.error.FFmpegError:
            self._broken = True

    def _picture(self, frame) -> np.ndarray:
        """The upright frame: (H, W, 3) uint8, RGB."""
        options: dict[str, Any] = {}
        if frame.colorspace == UNSPECIFIED and frame.height >= HD_HEIGHT:
            options["src_colorspace"] = "ITU709"
        if self._coded_hw is None:
            self._coded_hw = (frame.height, frame.width)
            self._orientation = _orientation(frame)
        elif (frame.height, frame.width) != self._coded_hw:  # streams may change their size
            options["height"], options["width"] = self._coded_hw
        if any(part.is_alpha for part in frame.format.components) or frame.format.name == "pal8":
            picture = _on_white(frame.to_ndarray(format="rgba", **options))
        else:
            picture = frame.to_ndarray(format="rgb24", **options)
        return orientation.turned(picture, self._orientation)

    def _video(self):
        """The video stream that players show."""
        stream = self._container.streams.best("video")
        if stream is None:
            raise DataError("clip holds no pictures", where=self.path, fix="name a video file")
        stream.thread_type = "AUTO"
        return stream

    def _check_size(self, max_pixels: int) -> None:
        width, height = self._stream.codec_context.width, self._stream.codec_context.height
        if width * height > max_pixels:
            raise DataError(
                f"clip has {width} x {height} pixels, more than the limit of {max_pixels}",
                where=self.path,
                fix="make it smaller or raise --max-pixels",
            )

    def _expected(self) -> int | None:
        if self._stream.frames:
            return int(self._stream.frames)
        seconds, rate = self._promised(), self._stream.average_rate
        return round(seconds * float(rate)) if seconds and rate else None

    def _promised(self) -> float | None:
        """Seconds that the video stream should have, by the file's own word."""
        if self._stream.duration:
            return float(self._stream.duration * self.time_base)
        words = {key.upper(): value for key, value in self._stream.metadata.items()}
        with contextlib.suppress(ValueError):  # Matroska and WebM: 00:00:03.000000000
            hours, minutes, seconds = words.get("DURATION", "").split(":")
            return 3600 * int(hours) + 60 * int(minutes) + float(seconds)
        return None

    def _pixel_aspect(self) -> Fraction:
        aspect = Fraction(self._stream.sample_aspect_ratio or 1) or Fraction(1)
        return 1 / aspect if self._orientation[0] == 0 else aspect

    def _problem(self, count: int, last: Decoded) -> DataError | None:
        """What was missing, now that all has been read."""
        start = (self._stream.start_time or 0) * self.time_base
        seconds = float((last.pts + last.duration) * self.time_base - start)
        promised = self._promised() or 0.0
        step = max(float(last.duration * self.time_base), seconds / count)
        if self._broken or promised - seconds > MISSING * step or self._gif_is_cut():
            of = f" of {promised:.1f}" if promised > seconds else ""
            what = f"clip breaks off: only {count} frames, {seconds:.1f}{of} s, could be read"
        elif self._lost:
            what = f"clip is damaged: {self._lost} of its frames are left out"
        else:
            return None
        return DataError(what, where=self.path, fix="the results hold the frames that are whole")

    def _gif_is_cut(self) -> bool:
        """Whether a GIF lacks its end; FFmpeg takes that in silence."""
        if self._container.format.name != "gif":
            return False
        with self.path.open("rb") as file:
            file.seek(-min(16, self.path.stat().st_size), os.SEEK_END)
            return GIF_END not in file.read()


def _open(av, path: pathlib.Path):
    """The container of a file."""
    fix = "convert it to MP4 with H.264"
    try:
        return av.open(str(path))
    except FileNotFoundError as error:
        raise DataError("clip not found", where=path, fix="check the path") from error
    except OSError as error:
        what = f"clip cannot be read ({error.strerror or error})"
        raise DataError(what, where=path, fix="check the file and its permissions") from error
    except av.error.FFmpegError as error:
        what = "clip cannot be decoded or is cut short"
        raise DataError(what, where=path, fix=fix) from error


def _orientation(frame) -> tuple[int, int, int, int]:
    for data in frame.side_data:
        if data.type.name == "DISPLAYMATRIX":
            return orientation.of_matrix(bytes(data))
    return orientation.UPRIGHT


def _on_white(rgba: np.ndarray) -> np.ndarray:
    """Lays a picture (H, W, 4) uint8 on white: (H, W, 3) uint8."""
    alpha = rgba[..., 3:].astype(np.uint16)
    if (alpha == 255).all():
        return np.ascontiguousarray(rgba[..., :3])
    blended = rgba[..., :3] * alpha + 255 * (255 - alpha)
    return ((blended + 127) // 255).astype(np.uint8)
