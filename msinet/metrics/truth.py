"""What a prediction is held against: one picture's fixations and what belongs to them."""

import dataclasses
import functools
from collections.abc import Sequence

import numpy as np

from msinet.metrics.values import Values, check


@dataclasses.dataclass(frozen=True, eq=False)
class Truth:
    """One picture's fixations, and the maps and points that its metrics need.

    It may be shared by all predictors of a picture: what is derived from it is computed once.

    Attributes:
        size_hw: Height and width of the picture.
        fixations: (N, 2) float, x and y in pixels of the picture; those outside do not count.
        empirical_map: (H, W) real >= 0, the fixation map blurred by a Gaussian, or None.
        others: Fixations of the other pictures, scaled to this one (`rescale`): (M, 2) float, or
            a list of such arrays, one per picture, or None.
        baseline_log_density: (H, W) float, natural logarithm, what IG is counted from, or None.
    """

    size_hw: tuple[int, int]
    fixations: np.ndarray
    empirical_map: np.ndarray | None = None
    others: np.ndarray | Sequence[np.ndarray] | None = None
    baseline_log_density: np.ndarray | None = None

    @functools.cached_property
    def pixels(self) -> np.ndarray:
        """(N',) int: the flat pixel number of each fixation in the picture, repeats kept."""
        return flat_pixels(self.fixations, self.size_hw)

    @functools.cached_property
    def distinct_pixels(self) -> np.ndarray:
        """(K,) int: the pixels that were fixated, each once, ascending."""
        return np.unique(self.pixels)

    def counted(self, convention: str) -> np.ndarray:
        """The pixels that a convention counts: the MATLAB code takes repeats once."""
        return self.distinct_pixels if convention == "mit" else self.pixels

    @functools.cached_property
    def other_pixels(self) -> np.ndarray:
        """(M',) int: the flat pixel numbers of the other pictures' fixations, repeats kept."""
        pictures = [np.reshape(points, (-1, 2)) for points in self._other_pictures()]
        return flat_pixels(np.concatenate([np.zeros((0, 2)), *pictures]), self.size_hw)

    @functools.cached_property
    def pixels_by_picture(self) -> list[np.ndarray]:
        """The same, one array per other picture; a single (M, 2) array is one picture."""
        return [flat_pixels(points, self.size_hw) for points in self._other_pictures()]

    def _other_pictures(self) -> list[np.ndarray]:
        if self.others is None:
            return []
        if isinstance(self.others, np.ndarray) and self.others.ndim == 2:
            return [self.others]
        return list(self.others)

    @functools.cached_property
    def empirical(self) -> Values | None:
        """The checked empirical map."""
        if self.empirical_map is None:
            return None
        values = check(self.empirical_map, "empirical_map")
        if values.data.shape != tuple(self.size_hw):
            raise ValueError(
                f"empirical_map: expected the picture's size {tuple(self.size_hw)},"
                f" got {values.data.shape}"
            )
        return values


def flat_pixels(points: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Gives the number of the pixel that each point lies in, counted row by row.

    Args:
        points: (N, 2) float, x and y in pixels, 0-based.
        size_hw: Height and width of the picture.

    Returns:
        (N',) int, floor(y) * W + floor(x); points outside, or not a number, are left out.
    """
    points = np.asarray(points, np.float64).reshape(-1, 2)
    height, width = size_hw
    x, y = points[:, 0], points[:, 1]
    with np.errstate(invalid="ignore"):
        inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    if not inside.all():
        x, y = x[inside], y[inside]
    return y.astype(np.intp) * width + x.astype(np.intp)


def rescale(fixations: np.ndarray, from_hw: tuple[int, int], to_hw: tuple[int, int]) -> np.ndarray:
    """Carries fixations from a picture of one size to one of another, each axis on its own.

    Args:
        fixations: (N, 2) float, x and y in pixels of the first picture.
        from_hw: Height and width of the first picture.
        to_hw: Height and width of the second.

    Returns:
        (N, 2) float64, x * W' / W and y * H' / H.
    """
    points = np.asarray(fixations, np.float64).reshape(-1, 2)
    return points * (to_hw[1] / from_hw[1], to_hw[0] / from_hw[0])


def other_fixations(
    fixations: Sequence[np.ndarray], sizes_hw: Sequence[tuple[int, int]], index: int
) -> list[np.ndarray]:
    """Gives the fixations of all pictures but one, scaled to that one: what sAUC needs.

    Args:
        fixations: (N, 2) float each, one array per picture.
        sizes_hw: Height and width of each picture.
        index: The picture that is scored.

    Returns:
        One (N, 2) float array per other picture, x and y in pixels of the scored picture. What
        was outside its own picture is outside this one, where `Truth` leaves it out.
    """
    to_hw = sizes_hw[index]
    pairs = enumerate(zip(fixations, sizes_hw, strict=True))
    return [
        points if tuple(size_hw) == tuple(to_hw) else rescale(points, size_hw, to_hw)
        for other, (points, size_hw) in pairs
        if other != index
    ]
