"""The fixations of a whole part, held at once: what every picture's negatives are made of."""

import dataclasses
import functools
import math

import numpy as np

from msinet import metrics
from msinet.data import Part


@dataclasses.dataclass(frozen=True)
class Gaze:
    """Where people looked in all pictures of a part; pictures themselves are not held.

    Attributes:
        sizes_hw: Height and width of each picture.
        fixations: Per picture (N, 2) float32, x and y in its pixels; sets hold none outside it.
        observers: Per picture (N,) int32, -1 unknown.
        sigmas_px: Per picture, the blur of its empirical map; NaN where the set brings a map.
        pictures: Per item of a set with conditions, which picture it is of, counted from 0.
    """

    sizes_hw: list[tuple[int, int]]
    fixations: list[np.ndarray]
    observers: list[np.ndarray]
    sigmas_px: list[float]
    pictures: list[int]

    @functools.cached_property
    def by_picture(self) -> tuple[list[tuple[int, int]], list[np.ndarray]]:
        """Size of each picture, and the fixations of all its items."""
        first: dict[int, int] = {}
        grouped: dict[int, list[np.ndarray]] = {}
        for index, picture in enumerate(self.pictures):
            first.setdefault(picture, index)
            grouped.setdefault(picture, []).append(self.fixations[index])
        numbers = range(len(first))
        sizes_hw = [self.sizes_hw[first[number]] for number in numbers]
        return sizes_hw, [np.concatenate(grouped[number]) for number in numbers]

    def others(self, index: int) -> list[np.ndarray]:
        """Gives the fixations of all other pictures, scaled to picture `index`.

        Source:
            sAUC of the MIT/Tübingen benchmark: x W / W', y H / H', no sampling.
        """
        sizes_hw, fixations = self.by_picture
        return metrics.other_fixations(fixations, sizes_hw, self.pictures[index])

    def n_observers(self) -> int:
        """Gives how many people looked, 0 where that is unknown."""
        known = [np.unique(observers[observers >= 0]) for observers in self.observers]
        return len(np.unique(np.concatenate(known))) if known else 0


def gather(part: Part) -> Gaze:
    """Reads the fixations of every picture of a part."""
    gaze = Gaze([], [], [], [], part.pictures)
    for index in range(len(part)):
        example = part[index]
        gaze.sizes_hw.append(example.size_hw)
        gaze.fixations.append(example.fixations)
        gaze.observers.append(example.observer)
        gaze.sigmas_px.append(example.sigma_px if example.map is None else math.nan)
    return gaze
