"""A frame as it comes from a clip, a folder or a camera."""

import dataclasses

import numpy as np


@dataclasses.dataclass(frozen=True)
class Decoded:
    """A frame and when it is shown.

    Attributes:
        pts: When, in ticks of the clip's time base; rises from frame to frame.
        duration: For how long, in ticks.
        picture: (H, W, 3) uint8, RGB, upright.
    """

    pts: int
    duration: int
    picture: np.ndarray
