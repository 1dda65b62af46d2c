"""A camera of this machine, read live."""

import contextlib
import os
import threading
import time
from collections.abc import Generator
from fractions import Fraction

import cv2

from msinet.errors import DataError
from msinet.video.frames import Decoded

TICKS = Fraction(1, 1000)


class Camera:
    """The frames of a camera, until it is stopped or gone.

    What the network cannot keep up with is not recorded: the next frame is asked for when there
    is room for it, and carries the time at which it came.

    Args:
        index: Number of the camera, from 0.

    Attributes:
        size_hw, time_base, expected, pixel_aspect, problem: As of `ClipFile`; how many frames
            will come is unknown.

    Raises:
        DataError: There is no such camera, or it gives no picture.
    """

    pixel_aspect = Fraction(1)
    time_base = TICKS
    expected = None

    def __init__(self, index: int):
        self.path = f"camera:{index}"
        self.problem: DataError | None = None
        self._stopped = threading.Event()
        with _silent_opencv():
            self._capture = cv2.VideoCapture(index)
            good, first = self._capture.read() if self._capture.isOpened() else (False, None)
        if not good or first is None:
            self._capture.release()
            fix = "connect it, let this program use it, or try camera:0"
            raise DataError("camera is not there or gives no picture", where=self.path, fix=fix)
        self.size_hw: tuple[int, int] = first.shape[:2]

    def frames(self) -> Generator[Decoded, None, None]:
        """Yields the frames; `problem` is set if the camera went away."""
        began, pts = time.monotonic(), -1
        try:
            while not self._stopped.is_set():
                good, picture = self._capture.read()
                if not good or picture is None:
                    fix = "the results hold the frames until then"
                    self.problem = DataError("camera went away", where=self.path, fix=fix)
                    return
                before, pts = pts, max(pts + 1, round((time.monotonic() - began) / TICKS))
                yield Decoded(pts, pts - before, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
        finally:
            self.close()

    def stop(self) -> None:
        """Ends the frames; may be called from another thread or a signal."""
        self._stopped.set()

    def close(self) -> None:
        """Lets the camera go."""
        self._capture.release()


@contextlib.contextmanager
def _silent_opencv():
    """Keeps OpenCV's own warnings from the person: ours says it in one line."""
    logging = cv2.utils.logging
    level = logging.getLogLevel()
    logging.setLogLevel(logging.LOG_LEVEL_SILENT)
    try:
        yield
    finally:
        logging.setLogLevel(level)


def index_of(name: str | os.PathLike) -> int | None:
    """The number in `camera:0`; None for any other name."""
    kind, _, number = os.fspath(name).partition(":")
    return int(number) if kind == "camera" and number.isdecimal() else None
