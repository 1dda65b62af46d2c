"""Everywhere alike: what a predictor knows that knows nothing."""

import numpy as np


def uniform(size_hw: tuple[int, int]) -> np.ndarray:
    """Gives the density in which every pixel is as likely as any other.

    Args:
        size_hw: Height and width.

    Returns:
        (H, W) float32, sums to 1.
    """
    height, width = size_hw
    return np.full((height, width), 1 / (height * width), np.float32)
