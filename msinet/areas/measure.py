"""What a density says about areas, and about the picture as a whole, beside the centre bias."""

import dataclasses
import functools
import math
import os
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from msinet.areas.area import Area
from msinet.areas.bands import Bands
from msinet.areas.reading import read_areas
from msinet.baselines import CenterBias

RADIUS = 0.05
"""Of the disc around a hot point, as a share of the longer side: 1.7 degrees on OSIE's screen."""
MOST_POINTS = 5
HOT = 2.0
"""Intensity of a disc below which it is no longer called hot."""
POINTS_GRID = 400  # cells of the longer side on which hot points are looked for


@dataclasses.dataclass(frozen=True)
class AreaFigures:
    """How much of the attention falls on one area.

    Attributes:
        name: Of the area.
        share: Of all fixations that are expected in it, 0 to 1.
        surface: Share of the picture's surface that it covers.
        intensity: share / surface; 1 is what an even spread would give.
        rank: By share, 1 has the most; equal shares have equal ranks.
        center_bias: The share by the centre bias alone, which knows nothing of the picture.
        low: Lower end of the band around the share, or None where there is no band.
        high: Upper end of it.
    """

    name: str
    share: float
    surface: float
    intensity: float
    rank: int
    center_bias: float
    low: float | None = None
    high: float | None = None


@dataclasses.dataclass(frozen=True)
class HotPoint:
    """A place that draws attention: x and y in pixels, and the share of the disc around it."""

    x: float
    y: float
    share: float


@dataclasses.dataclass(frozen=True)
class Attention:
    """The figures of one picture.

    Attributes:
        size_hw: Height and width of the picture.
        areas: Figures of the areas, in their order.
        focus: How much less spread the attention is than the centre bias alone, in bits: the
            difference of their entropies. 1 bit is half the surface, 0 is no focus at all.
        spread: 2^entropy as a share of the surface: an even map over so much of the picture
            would have the same entropy.
        center_bias_spread: The same of the centre bias alone.
        points: The hottest places, the hottest first; discs of `RADIUS` that do not share
            what lies in them.
        agreement: Overlap of the maps of the picture and of its mirror image, 0 to 1, or None.
    """

    size_hw: tuple[int, int]
    areas: tuple[AreaFigures, ...]
    focus: float
    spread: float
    center_bias_spread: float
    points: tuple[HotPoint, ...]
    agreement: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Gives all figures as JSON can hold them."""
        return dataclasses.asdict(self) | {"size_hw": list(self.size_hw)}


def attention(
    density: np.ndarray,
    areas: Sequence[Area] | str | os.PathLike = (),
    *,
    bands: Bands | None = None,
    agreement: float | None = None,
) -> Attention:
    """Measures how much of the attention falls on each area.

    Args:
        density: (H, W) float, non-negative, not all 0; it is divided by its sum.
        areas: Areas of the picture, or a file of them as `read_areas` takes it.
        bands: How far such shares lie from those of real observers: `load_bands` gives the
            table of the weights that made the density. None gives no bands.
        agreement: Passed on; `predict` gives it.

    Raises:
        ValueError: The density is none.
        DataError: The file of areas cannot be used.

    Example:
        >>> density = np.zeros((6, 8), np.float32)
        >>> density[:3] = 1
        >>> made = attention(density, [Area.box("top left", 0, 0, 0.5, 0.5)])
        >>> made.areas[0].share, made.areas[0].intensity
        (0.5, 2.0)
    """
    density = as_density(density)
    size_hw = density.shape
    if isinstance(areas, str | os.PathLike):
        areas = read_areas(areas, size_hw)
    center = center_bias_density(size_hw)
    figures = [_figures(area, density, center, bands) for area in areas]
    shares = [each.share for each in figures]
    spread, center_spread = _spread(density), _spread(center)
    return Attention(
        size_hw=size_hw,
        areas=tuple(
            dataclasses.replace(each, rank=1 + sum(share > each.share for share in shares))
            for each in figures
        ),
        focus=math.log2(center_spread / spread),
        spread=spread,
        center_bias_spread=center_spread,
        points=tuple(hottest(density)),
        agreement=agreement,
    )


def hottest(density: np.ndarray, count: int = MOST_POINTS) -> list[HotPoint]:
    """Gives the places whose surroundings hold the most attention.

    The disc that holds the most is taken, what lies in it is set to 0, and so on, until a disc
    holds less than twice its share of the surface. The first is always given.

    Args:
        density: (H, W) float, sums to 1.
        count: How many at most.

    Returns:
        The places in order.
    """
    height, width = density.shape
    scale = min(1.0, POINTS_GRID / max(height, width))
    cells_hw = max(1, round(height * scale)), max(1, round(width * scale))
    cells = cv2.resize(density, cells_hw[::-1], interpolation=cv2.INTER_AREA).astype(np.float64)
    cells /= cells.sum()
    radius = RADIUS * max(cells_hw)
    reach = np.arange(-int(radius), int(radius) + 1)
    disc = (np.hypot(reach[:, None], reach) <= radius).astype(np.float64)
    floor = HOT * disc.sum() / cells.size
    rows, columns = np.ogrid[: cells_hw[0], : cells_hw[1]]
    found: list[HotPoint] = []
    while len(found) < count:
        held = cv2.filter2D(cells, cv2.CV_64F, disc, borderType=cv2.BORDER_CONSTANT)
        y, x = (int(place) for place in np.unravel_index(np.argmax(held), cells_hw))
        if found and held[y, x] < floor:
            break
        place = ((x + 0.5) * width / cells_hw[1], (y + 0.5) * height / cells_hw[0])
        found.append(HotPoint(*place, float(min(held[y, x], 1.0))))
        cells[np.hypot(rows - y, columns - x) <= radius] = 0
    return found


def center_bias_density(size_hw: tuple[int, int]) -> np.ndarray:
    """Gives the density of the centre bias that ships, (H, W) float32, sums to 1."""
    made = np.exp(_center_bias().log_density_for(size_hw)).astype(np.float32)
    return made / np.float32(made.sum(dtype=np.float64))


def as_density(density: np.ndarray) -> np.ndarray:
    """Gives a density (H, W) float32 that sums to 1; raises ValueError if it is none."""
    density = np.asarray(density, np.float32)
    total = float(density.sum(dtype=np.float64)) if density.ndim == 2 and density.size else 0.0
    if not (0 < total < math.inf and density.min() >= 0):
        raise ValueError(
            f"density: expected (H, W), finite, >= 0 and not all 0, got {density.shape} with "
            f"sum {total}"
        )
    return density / np.float32(total)


@functools.cache
def _center_bias() -> CenterBias:
    return CenterBias.shipped()


def _figures(area: Area, density, center, bands: Bands | None) -> AreaFigures:
    """The figures of an area; its rank is still to be found."""
    mask = area.mask(density.shape)
    surface = float(mask.mean(dtype=np.float64))
    share = min(1.0, float(np.vdot(mask, density)))
    low, high = bands.band(share, surface) if bands is not None else (None, None)
    return AreaFigures(
        name=area.name,
        share=share,
        surface=surface,
        intensity=share / surface if surface else 0.0,
        rank=0,
        center_bias=min(1.0, float(np.vdot(mask, center))),
        low=low,
        high=high,
    )


def _spread(density: np.ndarray) -> float:
    """2^entropy over the number of pixels, in (0, 1]."""
    values = density[density > 0].astype(np.float64)
    nats = -float(values @ np.log(values))
    return min(1.0, math.exp(nats - math.log(density.size)))
