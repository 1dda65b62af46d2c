"""Where in a density a window of a given size keeps most and cuts least.

The rule. A window scores the share of attention inside it, less what its edge cuts: of every hot
region (connected, looked at `HOT_TIMES` times as often as the average) the smaller one of its
two parts, times `CUT_COST`. What lies nearer to the edge than `MARGIN` belongs to either part,
unless the edge is the picture's own. So a region that is halved is worth nothing, and one that
is whole with some air around it, or wholly outside, costs nothing. The window of the highest
score is taken; of those within `TIE` of it the most central, then the upper, then the left one.
"""

import math

import cv2
import numpy as np

# Chosen on training pictures of OSIE only, as the focal point's rule was; see docs/crop.md.
HOT_TIMES = 3.0
CUT_COST = 1.0
MARGIN = 0.02  # of the longer side

CELLS = 1 << 16  # of the grid that is searched; maps are smooth at this size
PLACES = 512  # tried where a window moves along one side
PLACES_BOTH = 96  # tried along each side where it moves along both
LEAST_PLACES = 8  # tried per window's length, however small the window is
LEAST_REGION = 0.01  # share of attention below which a region may be cut
TIE = 0.002  # scores this near are equal: of such windows the most central looks best
HALVINGS = 12  # in the search of the smallest window: to 1/4096 of the largest


class Field:
    """Attention and its hot regions on a grid of cells, as summed-area tables.

    Windows are given in pixels; a cell is taken to hold its attention evenly, so an edge may
    lie anywhere in it.
    """

    def __init__(self, density: np.ndarray):
        self.size_hw = density.shape
        self.margin = MARGIN * max(density.shape)
        scale = min(1.0, math.sqrt(CELLS / density.size))
        rows, columns = whole_pixels(density.shape, scale)
        cells = cv2.resize(density, (columns, rows), interpolation=cv2.INTER_AREA)
        cells = cells.astype(np.float64)
        cells /= cells.sum()
        self.attention = _table(cells[None])  # (1, rows + 1, columns + 1)
        regions = hot_regions(cells)
        self.regions = _table(regions)  # (R, rows + 1, columns + 1)
        self.masses = regions.sum(axis=(1, 2))[:, None, None]

    def place(self, size_hw: tuple[int, int], keep: float) -> tuple[int, int, float]:
        """Gives top and left of the best window of a size that keeps a share, and what it cuts."""
        tops, lefts = self._places(size_hw)
        kept = self._inside(self.attention, tops, lefts, size_hw)[0]
        clear = self._inside(self.regions, tops, lefts, size_hw, -self.margin)
        touched = self._inside(self.regions, tops, lefts, size_hw, self.margin)
        cut = np.minimum(self.masses - clear, touched).clip(0).sum(axis=0)
        score = kept - CUT_COST * cut
        score[kept < min(keep, kept.max())] = -np.inf
        rows, columns = np.nonzero(score >= score.max() - TIE)  # upper rows first, then left
        spare = np.subtract(self.size_hw, size_hw)
        off_center = np.hypot(2 * tops[rows] - spare[0], 2 * lefts[columns] - spare[1])
        first = off_center.argmin()
        row, column = rows[first], columns[first]
        return int(tops[row]), int(lefts[column]), float(cut[row, column])

    def smallest_scale(self, largest: tuple[float, float], keep: float) -> float:
        """Gives the smallest scale of a window, 1 if even the largest keeps too little."""
        low, high = 0.0, 1.0
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            size_hw = whole_pixels(largest, middle)
            tops, lefts = self._places(size_hw)
            if self._inside(self.attention, tops, lefts, size_hw).max() >= keep:
                high = middle
            else:
                low = middle
        return high

    def _places(self, size_hw: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Tops and lefts that are tried: (P,) and (Q,) int, the ends and the middle among them."""
        spare = np.subtract(self.size_hw, size_hw)
        usual = PLACES_BOTH if spare.min() > 0 else PLACES
        places = []
        for n, length in zip(spare.tolist(), size_hw, strict=True):
            most = min(n, max(usual, 2 * round(LEAST_PLACES * n / length / 2)))
            places.append(np.rint(np.linspace(0, n, most + 1)).astype(int))
        return places[0], places[1]

    def _inside(self, tables, tops, lefts, size_hw, margin: float = 0.0) -> np.ndarray:
        """What lies in windows: (n, P, Q) of tables (n, rows + 1, columns + 1).

        A margin widens them by pixels, or narrows them if negative, but not where they meet the
        picture's own edge.
        """
        inside = tables
        for side, starts in enumerate((tops, lefts)):
            first, last = self._edges(starts, size_hw[side], self.size_hw[side], margin)
            inside = self._at(inside, last, side) - self._at(inside, first, side)
        return inside

    def _edges(self, starts, length: int, whole: int, margin: float):
        """First and last edges of windows along one side, moved by the margin."""
        ends = starts + length
        first = np.where(starts > 0, starts - margin, 0).clip(0, whole)
        last = np.where(ends < whole, ends + margin, whole).clip(0, whole)
        return first, np.maximum(first, last)  # a window within two margins holds nothing

    def _at(self, tables: np.ndarray, edges: np.ndarray, side: int) -> np.ndarray:
        """Tables between their lines, at edges in pixels; side 0 is the height, 1 the width."""
        cells = tables.shape[1 + side] - 1
        position = edges * (cells / self.size_hw[side])
        line = np.minimum(position.astype(int), cells - 1)
        part = np.expand_dims(position - line, 1 - side)
        before, after = (np.take(tables, line + step, axis=1 + side) for step in (0, 1))
        return before + part * (after - before)


def hot_regions(cells: np.ndarray) -> np.ndarray:
    """Gives the attention of each hot region.

    Args:
        cells: (rows, columns) float64, sums to 1.

    Returns:
        (R, rows, columns) float64, zero outside the region; R may be 0.
    """
    hot = (cells > HOT_TIMES * cells.mean()).astype(np.uint8)
    count, labels = cv2.connectedComponents(hot, connectivity=8)
    masses = np.bincount(labels.ravel(), cells.ravel(), minlength=count)
    chosen = [label for label in range(1, count) if masses[label] >= LEAST_REGION]
    regions = [np.where(labels == label, cells, 0) for label in chosen]
    return np.stack(regions) if regions else np.zeros((0, *cells.shape))


def _table(values: np.ndarray) -> np.ndarray:
    """Summed-area tables of (n, rows, columns), with a line of zeros before each."""
    return np.pad(values.cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0)))


def whole_pixels(size_hw, scale: float) -> tuple[int, int]:
    """Whole pixels of a scaled size, at least 1."""
    height, width = (max(1, round(side * scale)) for side in size_hw)
    return height, width
