"""Scene cuts: where a clip jumps to another picture.

Two frames are compared as thumbnails of 32 x 18 pixels: the mean absolute difference of their
colours, in grey levels. A cut is a frame that differs from the one before by at least `LEAST`
levels, by at least `TIMES` as much as the frames of the last moments did from each other, and
comes at least `SHORTEST` seconds after the scene began. So a steady pan or a shaking camera is no
cut, and a flash is at most one. A slow dissolve is none.
"""

from collections import deque

import cv2
import numpy as np

SIDES = (32, 18)  # width, height of the thumbnail: details and noise are averaged away
LEAST = 16.0  # grey levels
TIMES = 3.0
RECENT = 6  # differences that the newest is compared with
SHORTEST = 0.2  # seconds


class CutDetector:
    """Tells of each frame of one clip, in order, whether a new scene begins with it."""

    def __init__(self):
        self._before: np.ndarray | None = None
        self._recent: deque[float] = deque(maxlen=RECENT)
        self._began = 0.0

    def is_cut(self, picture: np.ndarray, seconds: float) -> bool:
        """Takes the next frame.

        Args:
            picture: (H, W, 3) uint8; H and W may change from frame to frame.
            seconds: Its time in the clip.

        Returns:
            Whether it begins a scene. The first frame of a clip does not count as a cut.
        """
        thumbnail = cv2.resize(picture, SIDES, interpolation=cv2.INTER_AREA).astype(np.float32)
        before, self._before = self._before, thumbnail
        if before is None:
            self._began = seconds
            return False
        difference = float(np.abs(thumbnail - before).mean())
        usual = sum(self._recent) / len(self._recent) if self._recent else 0.0
        is_cut = difference >= max(LEAST, TIMES * usual) and seconds - self._began >= SHORTEST
        if is_cut:
            self._began = seconds
            self._recent.clear()  # the new scene may move faster or slower
        else:
            self._recent.append(difference)
        return is_cut
