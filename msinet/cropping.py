"""Crops that keep what people look at: the best window of an aspect ratio in a density.

The rule that places the window is told in `msinet.windows`.
"""

import dataclasses
import re

import numpy as np

from msinet.windows import Field, whole_pixels

WIDEST = 100.0  # as width / height; as narrow is its inverse
FOCAL_SCALE = 0.6


@dataclasses.dataclass(frozen=True)
class Crop:
    """A window of a picture, in pixels: columns from `left`, rows from `top`.

    Attributes:
        left: First column.
        top: First row.
        width: Number of columns.
        height: Number of rows.
        picture_hw: Height and width of the picture.
        share: Share of attention in the window, 0 to 1.
        center_share: The same of a window of this size in the middle of the picture.
        cut: Share of attention in the smaller parts of hot regions that the edge cuts.
        focal: The picture's focal point (x, y), fractions of its width and height: the center
            of attention in the best window of 60 % of the picture's sides.
    """

    left: int
    top: int
    width: int
    height: int
    picture_hw: tuple[int, int]
    share: float
    center_share: float
    cut: float
    focal: tuple[float, float]

    def slices(self) -> tuple[slice, slice]:
        """Gives the window as an index: `picture[crop.slices()]`."""
        rows = slice(self.top, self.top + self.height)
        return rows, slice(self.left, self.left + self.width)

    def fractions(self) -> tuple[float, float, float, float]:
        """Gives left, top, width and height as fractions of the picture's sides."""
        height, width = self.picture_hw
        return self.left / width, self.top / height, self.width / width, self.height / height

    def geometry(self) -> str:
        """Gives the window as ImageMagick writes it, for `-auto-orient -crop`."""
        return f"{self.width}x{self.height}+{self.left}+{self.top}"

    def iiif(self) -> str:
        """Gives the window as the region of an IIIF Image request."""
        return f"{self.left},{self.top},{self.width},{self.height}"

    def object_position(self) -> str:
        """Gives the window as CSS for `object-fit: cover`, where it is the largest that fits."""
        height, width = self.picture_hw
        starts = ((self.left, width - self.width), (self.top, height - self.height))
        return " ".join(f"{100 * start / spare if spare else 50:.4g}%" for start, spare in starts)


def crop(
    density: np.ndarray,
    ratio: float | str | tuple[float, float],
    *,
    keep: float | None = None,
    least_width: int = 1,
) -> Crop:
    """Finds the window of an aspect ratio that keeps most attention and cuts no hot region.

    Args:
        density: (H, W) float, finite, non-negative, not all zero; need not sum to 1.
        ratio: Width / height, from 1/100 to 100: a number, "16:9", or (16, 9).
        keep: None, the largest window of this ratio that fits; or a share of attention above 0
            and up to 1: the smallest window that keeps it, the largest where none does.
        least_width: With `keep`, no window is narrower, in pixels, unless the largest is.

    Returns:
        The window; its sides are whole pixels, at least 1, as near the ratio as these allow.

    Raises:
        ValueError: Not a density, ratio or share.

    Example:
        >>> density = np.zeros((40, 60)); density[10:20, 40:50] = 1
        >>> crop(density, "1:1").geometry()
        '40x40+12+0'
    """
    density, total = _checked(density)
    if keep is not None and not 0 < keep <= 1:
        raise ValueError(f"keep: expected above 0 and up to 1, got {keep}")
    ratio = parse_ratio(ratio)
    height, width = density.shape
    largest = _largest((height, width), ratio)
    field = Field(density)
    scale = 1.0
    if keep is not None:
        scale = max(field.smallest_scale(largest, keep), min(1.0, least_width / largest[1]))
    (top, left, cut), size_hw = _placed(field, density, largest, scale, (keep or 0.0) * total)
    center = ((height - size_hw[0]) // 2, (width - size_hw[1]) // 2)
    return Crop(
        left=left,
        top=top,
        width=size_hw[1],
        height=size_hw[0],
        picture_hw=(height, width),
        share=_sum(density, (top, left), size_hw) / total,
        center_share=_sum(density, center, size_hw) / total,
        cut=cut,
        focal=_focal_point(field, density),
    )


def largest_window(picture_hw: tuple[int, int], ratio: float) -> tuple[int, int]:
    """Gives height and width of the largest window of a ratio in a picture, in whole pixels."""
    return whole_pixels(_largest(picture_hw, ratio), 1.0)


def parse_ratio(ratio: float | str | tuple[float, float]) -> float:
    """Gives width / height of a number, of a text such as "16:9", or of a pair.

    Raises:
        ValueError: It is none of these, or outside 1:100 to 100:1.
    """
    if isinstance(ratio, str):
        number = r"(\d{1,6}(?:\.\d{1,6})?)"
        sides = re.fullmatch(rf"{number}:{number}", ratio.strip())
        pair = (float(sides[1]), float(sides[2])) if sides else (0.0, 0.0)
    else:
        pair = ratio if isinstance(ratio, tuple) else (ratio, 1.0)
    value = pair[0] / pair[1] if min(pair) > 0 else 0.0
    if not 1 / WIDEST <= value <= WIDEST:
        raise ValueError(f"ratio: expected W:H from 1:100 to 100:1, got {ratio}")
    return value


def _placed(field: Field, density: np.ndarray, largest, scale: float, needed: float):
    """Top, left and cut of the best window, and its size.

    The field is as fine as its cells: a window whose pixels hold less than is needed grows, by
    steps that double.
    """
    keep, step = needed / float(density.sum(dtype=np.float64)), 1
    while True:
        size_hw = whole_pixels(largest, scale)
        top, left, cut = field.place(size_hw, keep)
        if not needed or _sum(density, (top, left), size_hw) >= needed:
            return (top, left, cut), size_hw
        if scale >= 1:
            return field.place(size_hw, 1.0), size_hw  # that with most
        scale = min(1.0, scale + step / max(largest))
        step *= 2


def _focal_point(field: Field, density: np.ndarray) -> tuple[float, float]:
    """The center of attention in the best window for it, as fractions of width and height."""
    size_hw = whole_pixels(density.shape, FOCAL_SCALE)
    top, left, _ = field.place(size_hw, 0.0)
    window = density[top : top + size_hw[0], left : left + size_hw[1]]
    columns, rows = window.sum(axis=0, dtype=np.float64), window.sum(axis=1, dtype=np.float64)
    if not columns.any():
        columns, rows = np.ones_like(columns), np.ones_like(rows)
    x = left + np.average(np.arange(len(columns)) + 0.5, weights=columns)
    y = top + np.average(np.arange(len(rows)) + 0.5, weights=rows)
    return float(x / density.shape[1]), float(y / density.shape[0])


def _checked(density: np.ndarray) -> tuple[np.ndarray, float]:
    """A density as float32, and its sum."""
    density = np.asarray(density)
    if density.ndim != 2 or not density.size or density.dtype.kind not in "fiub":
        raise ValueError(f"density: expected (H, W) of numbers, got {density.shape}")
    density = density.astype(np.float32, copy=False)
    total = float(density.sum(dtype=np.float64))
    if not (density.min() >= 0 and 0 < total < np.inf):
        raise ValueError("density: expected finite values >= 0, not all 0")
    return density, total


def _largest(picture_hw: tuple[int, int], ratio: float) -> tuple[float, float]:
    height, width = picture_hw
    return min(height, width / ratio), min(width, height * ratio)


def _sum(density: np.ndarray, corner: tuple[int, int], size_hw: tuple[int, int]) -> float:
    (top, left), (height, width) = corner, size_hw
    return float(density[top : top + height, left : left + width].sum(dtype=np.float64))
