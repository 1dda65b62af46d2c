"""A named part of a picture, in shares of its width and height."""

import dataclasses

import cv2
import numpy as np

from msinet.areas.coverage import coverage, surface

FARTHEST = 16
"""How many pictures away a corner may lie; what is farther was not meant as a share."""


@dataclasses.dataclass(frozen=True, eq=False)
class Area:
    """A named part of a picture. It fits a picture of any size.

    Attributes:
        name: What a person calls it.
        polygons: Its pieces, each (N, 2) float64 of three corners or more, x and y as shares of
            the picture's width and height. They may reach out of the picture.
        grid: (h, w) float32 in [0, 1], the share of each cell that belongs to it, where the area
            was read from a mask picture; then there are no polygons.

    Raises:
        ValueError: There is neither or both, or a corner is not finite or far off.

    Example:
        `Area.box("button", 0.06, 0.49, 0.18, 0.06).mask((720, 960))`
    """

    name: str
    polygons: tuple[np.ndarray, ...] = ()
    grid: np.ndarray | None = None

    def __post_init__(self):
        if bool(self.polygons) == (self.grid is not None):
            raise ValueError(f"area {self.name!r}: expected either polygons or a grid")
        for corners in self.polygons:
            if corners.ndim != 2 or corners.shape[1] != 2 or len(corners) < 3:
                raise ValueError(f"polygons: expected (N, 2), N at least 3, got {corners.shape}")
            if not np.abs(corners).max() <= FARTHEST:
                raise ValueError(
                    f"polygons: expected shares of the picture, got {np.abs(corners).max()}"
                )

    @classmethod
    def box(cls, name: str, x: float, y: float, width: float, height: float) -> "Area":
        """Gives an upright rectangle: its upper left corner and its sides, as shares."""
        right, low = x + width, y + height
        return cls(name, (np.array([(x, y), (right, y), (right, low), (x, low)], np.float64),))

    def mask(self, size_hw: tuple[int, int]) -> np.ndarray:
        """Gives how much of each pixel belongs to the area, (H, W) float32 in [0, 1]."""
        if self.grid is not None:
            return _resize(self.grid, size_hw)
        scale = np.array(size_hw[::-1], np.float64)
        covered = np.zeros(size_hw, np.float32)
        for corners in self.polygons:
            covered += coverage(corners * scale, size_hw)
        return np.minimum(covered, 1, out=covered)

    def outlines(self, size_hw: tuple[int, int]) -> list[np.ndarray]:
        """Gives its border as closed lines, each (N, 2) float64, x and y in pixels."""
        if self.grid is None:
            return [corners * np.array(size_hw[::-1], np.float64) for corners in self.polygons]
        inside = (self.mask(size_hw) >= 0.5).astype(np.uint8)
        lines, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        return [line[:, 0].astype(np.float64) + 0.5 for line in lines]

    def outside(self, size_hw: tuple[int, int]) -> float:
        """Gives the share of the area itself that lies outside the picture, 0 to 1."""
        if self.grid is not None:
            return 0.0
        scale = np.array(size_hw[::-1], np.float64)
        whole = sum(surface(corners * scale) for corners in self.polygons)
        seen = sum(float(coverage(c * scale, size_hw).sum()) for c in self.polygons)
        return max(0.0, 1 - seen / whole) if whole > 0 else 0.0


def _resize(grid: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Means where a side shrinks, linear where both grow."""
    if grid.shape == tuple(size_hw):
        return grid
    shrinks = size_hw[0] < grid.shape[0] or size_hw[1] < grid.shape[1]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(grid, (size_hw[1], size_hw[0]), interpolation=rule)
