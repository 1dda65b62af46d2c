"""Frames into an MP4 that every player knows: H.264, the times and the sound of the source."""

import contextlib
import os
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import cv2
import numpy as np

from msinet.video.library import pyav
from msinet.video.sound import Sound

CODEC = "libx264"
# Near the eye's limit, at a third of the time. Frames are stored in the order in which they are
# shown: reordered ones cannot tell an MP4 how long the last is to stay, at a variable rate.
OPTIONS = {"preset": "veryfast", "crf": "20", "bf": "0"}
BT709 = 1  # of FFmpeg's colour spaces, primaries and transfer curves
LIMITED = 1  # of FFmpeg's colour ranges


class ClipWriter:
    """Writes one clip.

    4:2:0 colours know even sides only, so an odd side is repeated at its edge.

    Args:
        path: The file to write. Not renamed or cleaned up here: see `msinet.files.replacing`.
        size_hw: Height and width of the frames.
        time_base: Seconds of one tick.
        pixel_aspect: Width of a pixel divided by its height.
        sound_of: A file whose sound is taken over, or None.
        metadata: Text that the file carries, as its comment.

    Attributes:
        sound: What became of the sound, see `Sound.how`.
    """

    def __init__(
        self,
        path: str | os.PathLike,
        size_hw: tuple[int, int],
        *,
        time_base: Fraction,
        pixel_aspect: Fraction = Fraction(1),
        sound_of: str | os.PathLike | None = None,
        metadata: Mapping[str, str] | None = None,
    ):
        self._av = pyav(path)
        self._time_base = time_base
        self._durations: dict[int, int] = {}
        # The index at the front, so that players and pages can begin before all is there.
        options = {"movflags": "faststart"}
        self._output = self._av.open(str(path), "w", format="mp4", options=options)
        text = "\n".join(f"{key}: {value}" for key, value in (metadata or {}).items())
        self._output.metadata["comment"] = text
        self._stream = self._add_stream(size_hw, pixel_aspect)
        self._sound = None if sound_of is None else Sound(sound_of, self._output)
        self.sound = "none" if self._sound is None else self._sound.how

    def write(self, picture: np.ndarray, pts: int, duration: int) -> None:
        """Writes the next frame.

        Args:
            picture: (H, W, 3) uint8, RGB.
            pts: When it is shown, in ticks; rises.
            duration: For how long, in ticks. Only the last one's counts.
        """
        frame = self._av.VideoFrame.from_ndarray(_even(picture), format="rgb24")
        frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")
        frame.pts, frame.time_base = pts, self._time_base
        frame.color_primaries = frame.color_trc = frame.colorspace = BT709
        self._durations[pts] = duration
        self._mux(self._stream.encode(frame))
        if self._sound is not None:
            self._sound.write_until(float(pts * self._time_base))

    def finish(self, pts: int) -> None:
        """Writes what is still held back, and the sound up to a time in ticks; ends the file."""
        self._mux(self._stream.encode(None))
        if self._sound is not None:
            self._sound.write_until(float(pts * self._time_base))
            self._sound.finish()
        self.close()

    def close(self) -> None:
        """Closes the file as it is; may be called again."""
        if self._sound is not None:
            self._sound.close()
        self._output.close()

    def __exit__(self, kind, *_) -> None:
        """Closes the file; what an unfinished one still has to say hides no other error."""
        with contextlib.suppress(self._av.error.FFmpegError) if kind else contextlib.nullcontext():
            self.close()

    def __enter__(self) -> "ClipWriter":
        return self

    def _mux(self, packets: Any) -> None:
        for packet in packets:
            ticks = self._durations.pop(self._ticks(packet), None)
            if ticks is not None:
                packet.duration = round(ticks * self._time_base / packet.time_base)
            self._output.mux(packet)

    def _ticks(self, packet) -> int:
        return round(packet.pts * packet.time_base / self._time_base)

    def _add_stream(self, size_hw: tuple[int, int], pixel_aspect: Fraction):
        """The stream of pictures; frames keep their own times, so no rate is fixed."""
        stream = self._output.add_stream(CODEC, options=OPTIONS)
        context = stream.codec_context
        context.height, context.width = (side + side % 2 for side in size_hw)
        context.pix_fmt = "yuv420p"
        context.time_base = self._time_base
        context.sample_aspect_ratio = pixel_aspect
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = LIMITED
        return stream


def _even(picture: np.ndarray) -> np.ndarray:
    bottom, right = (side % 2 for side in picture.shape[:2])
    if not bottom and not right:
        return picture
    return cv2.copyMakeBorder(picture, 0, bottom, 0, right, cv2.BORDER_REPLICATE)
