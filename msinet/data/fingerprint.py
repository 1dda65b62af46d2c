"""What a data set looks like in numbers: enough to see that it is the right one, and whole."""

import collections
import dataclasses
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from msinet.data.example import Example

MEAN_MAP_SIDE = 480  # longer side of the mean map


@dataclasses.dataclass(frozen=True)
class Fingerprint:
    """The numbers of a data set, or of a part of it.

    Attributes:
        pictures: How many.
        first: Name of the first picture.
        last: Name of the last picture.
        sizes: ((height, width), pictures of that size), the most frequent size first.
        maps: Pictures that bring a saliency map; those of the others are made from fixations.
        fixations: How many lie in their pictures.
        fixations_per_picture: The fewest and the most.
        observers: How many differ; None where the set does not tell them apart.
        observers_per_picture: The fewest and the most, or None.
        mean_xy: Mean position of the fixations as shares of the width and height of their
            pictures, from the left and the top; None without fixations.
        spread_xy: Standard deviation of these shares, or None.
    """

    pictures: int
    first: str
    last: str
    sizes: tuple[tuple[tuple[int, int], int], ...]
    maps: int
    fixations: int
    fixations_per_picture: tuple[int, int]
    observers: int | None
    observers_per_picture: tuple[int, int] | None
    mean_xy: tuple[float, float] | None
    spread_xy: tuple[float, float] | None


def take(examples: Iterable[Example]) -> tuple[Fingerprint, np.ndarray]:
    """Takes the fingerprint of pictures, and the mean of their maps, in one pass.

    Args:
        examples: A `Part`, or anything that gives its examples; they are not kept.

    Returns:
        The fingerprint.
        (h, w) float32, sums to 1: the mean of the maps, each as a density and stretched to the
        shape of the first picture. Uniform if no picture was looked at.

    Raises:
        ValueError: There are no examples.
    """
    rows, frame, total = [], (0, 0), np.zeros((0, 0))
    for example in examples:
        if not rows:
            frame = _frame(example.size_hw)
            total = np.zeros(frame)
        rows.append(_Row.of(example))
        total += _density(example.saliency_map(frame))
    if not rows:
        raise ValueError("examples: expected at least one, got none")
    mean = total / total.sum() if total.any() else np.full(total.shape, 1 / total.size)
    return _sum_up(rows), mean.astype(np.float32)


def spread_out(count: int, wanted: int) -> list[int]:
    """Chooses indices that lie evenly over a sorted list.

    Args:
        count: Length of the list.
        wanted: How many to choose; all of a shorter list are.

    Returns:
        Different indices in rising order.
    """
    wanted = min(wanted, count)
    return [(2 * number + 1) * count // (2 * wanted) for number in range(wanted)]


def _frame(size_hw) -> tuple[int, int]:
    """Height and width of the mean map, of the aspect of a picture."""
    scale = MEAN_MAP_SIDE / max(size_hw)
    return max(1, round(size_hw[0] * scale)), max(1, round(size_hw[1] * scale))


def _density(saliency_map):
    """The map divided by its sum; zeros stay zeros, so that they do not count."""
    total = float(saliency_map.sum(dtype=np.float64))
    return saliency_map / total if total > 0 else np.zeros(saliency_map.shape)


class _Row(NamedTuple):
    """What one picture adds to the numbers."""

    name: str
    size_hw: tuple[int, int]
    brings_map: bool
    count: int
    observers: frozenset[int]
    moments: np.ndarray  # (2, 2): sums of the shares x and y, and of their squares

    @classmethod
    def of(cls, example: Example) -> "_Row":
        """Takes what is needed of an example."""
        height, width = (int(side) for side in example.size_hw)
        shares = np.asarray(example.fixations, np.float64) / (width, height)
        return cls(
            name=example.name,
            size_hw=(height, width),
            brings_map=example.map is not None,
            count=len(shares),
            observers=frozenset(example.observer[example.observer >= 0].tolist()),
            moments=np.stack([shares.sum(0), (shares**2).sum(0)]),
        )


def _sum_up(rows: list[_Row]) -> Fingerprint:
    """The numbers of all pictures."""
    counts, observers = [row.count for row in rows], [len(row.observers) for row in rows]
    everyone = frozenset().union(*(row.observers for row in rows))
    mean_xy, spread_xy = _position(np.sum([row.moments for row in rows], axis=0), sum(counts))
    return Fingerprint(
        pictures=len(rows),
        first=rows[0].name,
        last=rows[-1].name,
        sizes=tuple(collections.Counter(row.size_hw for row in rows).most_common()),
        maps=sum(row.brings_map for row in rows),
        fixations=sum(counts),
        fixations_per_picture=(min(counts), max(counts)),
        observers=len(everyone) or None,
        observers_per_picture=(min(observers), max(observers)) if everyone else None,
        mean_xy=mean_xy,
        spread_xy=spread_xy,
    )


def _position(moments, count):
    """Mean and standard deviation of x and y from the sums of the shares and their squares."""
    if not count:
        return None, None
    mean = moments[0] / count
    spread = np.sqrt(np.maximum(moments[1] / count - mean**2, 0))
    return (float(mean[0]), float(mean[1])), (float(spread[0]), float(spread[1]))
