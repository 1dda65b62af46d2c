"""Smoothing in time: a mean of densities that fades into the past and never looks ahead."""

import math

import cv2
import numpy as np


class Smoother:
    """The exponential mean of the densities of one clip.

    A density that lies t seconds back weighs exp(-t / seconds), so frames may come at any rate.
    The mean is linear, not one of logarithms: the mean of densities is again a density, the share
    of all looks at a place during that time, and a place that one frame rules out is not lost.

    Args:
        seconds: Time in which the weight of the past falls to 37 %; 0 does not smooth.
    """

    def __init__(self, seconds: float):
        self.seconds = seconds
        self._mean: np.ndarray | None = None
        self._last = 0.0

    def add(self, density: np.ndarray, at: float, *, anew: bool = False) -> np.ndarray:
        """Takes the next density and gives the mean up to it.

        Args:
            density: (H, W) float32, sums to 1.
            at: Its time in seconds, not before the last one's.
            anew: Whether a new scene begins: what went before is forgotten.

        Returns:
            (H, W) float32, sums to 1; an array of its own.
        """
        if not self.seconds:
            return density
        if self._mean is None or anew:
            self._mean = density.astype(np.float32)
        else:
            share = -math.expm1(-(at - self._last) / self.seconds)
            cv2.accumulateWeighted(density, self._mean, share)
        self._last = at
        return self._mean.copy()


def smooth(densities, times, seconds, *, cuts=()):
    """Smooths the densities of a clip that are at hand already.

    Args:
        densities: Iterable of (H, W) float32.
        times: Their times in seconds, rising.
        seconds: As in `Smoother`.
        cuts: Numbers of the densities with which a new scene begins.

    Yields:
        (H, W) float32, one for each.
    """
    smoother, cuts = Smoother(seconds), set(cuts)
    for number, (density, at) in enumerate(zip(densities, times, strict=True)):
        yield smoother.add(density, at, anew=number in cuts)
