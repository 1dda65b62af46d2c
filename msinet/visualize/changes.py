"""Where attention comes and where it goes: two densities of one place, as colours over a picture.

Orange gains and blue loses, the pair that every colour vision tells apart.
"""

import cv2
import numpy as np

from msinet.visualize.heat import GREYED, LUMA

GAIN, LOSS = (235, 110, 0), (20, 90, 215)
OPACITY = 0.85
FELT = 0.02
"""Change, as a share of the highest density, up to which nothing is drawn."""
FULL = 0.4
"""Change from which the colour has its full opacity."""
PALE = 0.35  # how far the picture goes to white, so that both colours are seen on it


def changes(picture: np.ndarray, before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """The picture, grey and pale, with what it gained and what it lost.

    Args:
        picture: (H, W, 3) uint8, RGB.
        before: (H, W) float >= 0, a density.
        after: (H, W) float >= 0, a density.

    Returns:
        (H, W, 3) uint8, RGB.

    Raises:
        ValueError: The sizes differ.
    """
    if not before.shape == after.shape == picture.shape[:2]:
        raise ValueError(
            f"before, after: expected {picture.shape[:2]}, got {before.shape}, {after.shape}"
        )
    highest = max(float(before.max()), float(after.max()), float(np.finfo(np.float32).tiny))
    step = (after - before) / np.float32(highest)  # -1 to 1
    strength = np.clip((np.abs(step) - FELT) / (FULL - FELT), 0, 1)
    veil = (OPACITY * strength * (2 - strength))[..., None].astype(np.float32)
    greying = GREYED * np.array([LUMA] * 3) + (1 - GREYED) * np.eye(3)
    base = cv2.transform(picture, greying).astype(np.float32)
    base += (255 - base) * np.float32(PALE)
    colour = np.where(step[..., None] > 0, np.array(GAIN, np.float32), np.array(LOSS, np.float32))
    return np.rint(base * (1 - veil) + colour * veil).astype(np.uint8)
