"""What the other observers tell about one observer: how well a picture can be predicted at all.

A density made of the fixations of some observers is held against the fixations of others on the
same picture. It knows where these pictures are looked at and still misses the habits of the one
who is scored, and it is made of few people. So both ways of scoring below are lower bounds of
what a predictor can reach, and a good one may pass them.
"""

import dataclasses
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from msinet import fixations as points
from msinet.baselines.center_bias import CenterBias
from msinet.baselines.likelihood import best_width, mixture_weights

KERNEL_FRACTIONS = np.geomspace(0.006, 0.2, 10)
"""Where the width of the kernel is looked for, as a share of the picture's width."""


class Observed(Protocol):
    """A picture with fixations; `msinet.data.Example` is one."""

    @property
    def name(self) -> str:
        """File name, unique in its set."""
        ...

    @property
    def size_hw(self) -> tuple[int, int]:
        """Height and width."""
        ...

    @property
    def fixations(self) -> np.ndarray:
        """(N, 2) float, x and y in pixels."""
        ...

    @property
    def observer(self) -> np.ndarray:
        """(N,) int, -1 unknown."""
        ...


@dataclasses.dataclass(frozen=True)
class GoldParameters:
    """How fixations become the density of a gold standard, as `fit_gold` chose it.

    Attributes:
        kernel_fraction: Standard deviation of the Gaussian around each fixation, the same in both
            directions, as a share of the picture's width.
        weights: Of the fixations' density, of the center bias and of the even part; sum to 1.
        bits: Mean gain over the even part where the parameters were chosen, each fixation under
            the density of the other observers; bits per fixation.
        pictures: Number of pictures on which they were chosen.
        on_scored: Whether these are the pictures that are scored, for want of others.
    """

    kernel_fraction: float
    weights: tuple[float, float, float]
    bits: float
    pictures: int
    on_scored: bool = False


def why_no_gold(picture: Observed) -> str:
    """Says why a picture has no gold standard.

    Args:
        picture: The picture with its fixations.

    Returns:
        The reason, or an empty text when it has one.
    """
    usable = known(picture)
    if not points.inside(picture.fixations, picture.size_hw).any():
        return "no fixations"
    if not usable.any():
        return "fixations without observers"
    return "" if len(np.unique(picture.observer[usable])) > 1 else "one observer only"


def known(picture: Observed) -> np.ndarray:
    """Says which fixations lie in the picture and have an observer.

    Args:
        picture: The picture with its fixations.

    Returns:
        (N,) bool.
    """
    return points.inside(picture.fixations, picture.size_hw) & (np.asarray(picture.observer) >= 0)


def fit_gold(
    pictures: Sequence[Observed],
    *,
    center_bias: CenterBias | None = None,
    on_scored: bool = False,
) -> GoldParameters | None:
    """Chooses the width of the kernel and the weights of the mixture by likelihood.

    Each fixation is scored under the density of the other observers of its picture; the mean
    logarithm over all fixations is made as large as possible. The width is the best of ten from
    0.6 to 20 % of the picture's width, then golden section between its neighbours to 0.5 %; the
    weights are the best ones at each width.

    Args:
        pictures: Pictures with fixations, at best others than those that will be scored; those
            without a gold standard are passed over.
        center_bias: Of these pictures, in their order; made from them by default.
        on_scored: Say in the result that these pictures are scored themselves.

    Returns:
        The parameters, or None if no picture has a gold standard.

    Raises:
        ValueError: The center bias is of another number of pictures.
    """
    if center_bias is None:
        parts = [(picture.size_hw, picture.fixations) for picture in _each(pictures)]
        center_bias = CenterBias([size_hw for size_hw, _ in parts], [xy for _, xy in parts])
    if len(center_bias) != len(pictures):
        raise ValueError(
            f"center_bias: expected one of {len(pictures)} pictures, got {len(center_bias)}"
        )
    seen = _collect(pictures, center_bias)
    if not seen:
        return None
    center = np.concatenate([s.center for s in seen])
    even = np.concatenate([np.full(len(s.rows), 1 / (s.size_hw[0] * s.size_hw[1])) for s in seen])

    def table(fraction):
        kernel = np.concatenate([_left_out(s, fraction) for s in seen])
        return np.stack([kernel, center, even])  # (3, M)

    def score(fraction):
        densities = table(fraction)
        return float(np.log(mixture_weights(densities) @ densities / even).mean())

    fraction = best_width(score, KERNEL_FRACTIONS)
    densities = table(fraction)
    weights = mixture_weights(densities)
    bits = float(np.log2(weights @ densities / even).mean())
    kernel, center, even = (float(weight) for weight in weights)
    return GoldParameters(fraction, (kernel, center, even), bits, len(seen), on_scored)


def gold_density(
    fixations: np.ndarray,
    size_hw: tuple[int, int],
    parameters: GoldParameters,
    center_density: np.ndarray,
) -> np.ndarray:
    """Gives the density that these fixations predict for further ones on the same picture.

    Args:
        fixations: (N, 2) float, x and y in pixels of the picture; those outside are left out.
        size_hw: Height and width of the picture.
        parameters: As `fit_gold` gives them.
        center_density: (H, W) float, the center bias of the picture, sums to 1.

    Returns:
        (H, W) float64 > 0, sums to 1.
    """
    columns, rows = points.pixels(fixations, size_hw).T
    kernel, center, even = parameters.weights
    mixed = center_density * center + even / (size_hw[0] * size_hw[1])
    if not len(rows):
        return mixed / mixed.sum()
    sigma_px = parameters.kernel_fraction * size_hw[1]
    down = points.profiles(rows, size_hw[0], sigma_px)
    across = points.profiles(columns, size_hw[1], sigma_px)
    return mixed + (down * (kernel / len(rows))).T @ across


def gold_map(
    picture: Observed, parameters: GoldParameters, center_density: np.ndarray
) -> np.ndarray:
    """Gives the density of all observers, to look at; for scores it would know too much.

    Args:
        picture: The picture with its fixations.
        parameters: As `fit_gold` gives them.
        center_density: (H, W) float, the center bias of the picture, sums to 1.

    Returns:
        (H, W) float64 > 0, sums to 1.
    """
    return gold_density(picture.fixations, picture.size_hw, parameters, center_density)


@dataclasses.dataclass(frozen=True)
class _Seen:
    """The fixations of known observers in one picture."""

    size_hw: tuple[int, int]
    rows: np.ndarray  # (N,) int
    columns: np.ndarray  # (N,) int
    observer: np.ndarray  # (N,) int
    center: np.ndarray  # (N,) float64, density of the center bias


def _each(pictures: Sequence[Observed]):
    return (pictures[index] for index in range(len(pictures)))


def _collect(pictures: Sequence[Observed], center_bias: CenterBias) -> list[_Seen]:
    """What the search needs of each picture that has a gold standard."""
    seen = []
    # By size: the center bias keeps what pictures of one size have in common.
    for index in sorted(range(len(pictures)), key=lambda k: center_bias.sizes_hw[k]):
        picture = pictures[index]
        if why_no_gold(picture):
            continue
        usable = known(picture)
        inside = points.inside(picture.fixations, picture.size_hw)
        columns, rows = points.pixels(picture.fixations[usable], picture.size_hw).T
        center = np.exp(center_bias.log_density_at_own(index))[usable[inside]]
        seen.append(_Seen(picture.size_hw, rows, columns, picture.observer[usable], center))
    return seen


def _left_out(seen: _Seen, fraction: float) -> np.ndarray:
    """(N,) density of the other observers' fixations at each fixation."""
    sigma_px = fraction * seen.size_hw[1]
    down = points.profiles(seen.rows, seen.size_hw[0], sigma_px, at=seen.rows)
    across = points.profiles(seen.columns, seen.size_hw[1], sigma_px, at=seen.columns)
    others = seen.observer[:, None] != seen.observer
    return (down * across * others).sum(axis=0) / others.sum(axis=0)
