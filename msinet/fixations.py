"""Points to fixation map to empirical saliency map or density.

A fixation is (x, y): x to the right, y down, in pixels of the picture, 0-based, fractions
allowed. The pixel that it marks is the one it lies in, (floor(x), floor(y)); what lies outside
the picture, or is not a number, marks none.
"""

import functools
import math

import cv2
import numpy as np

TRUNCATE = 4.0
"""Where the Gaussian is cut off, in sigmas: the default of `scipy.ndimage.gaussian_filter`."""


def fixation_map(points: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Counts the fixations in each pixel.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.

    Returns:
        (H, W) int32, fixations per pixel; repeats count.
    """
    counts = np.zeros(size_hw, np.int32)
    columns, rows = pixels(points, size_hw).T
    np.add.at(counts, (rows, columns), 1)
    return counts


def empirical_map(
    points: np.ndarray,
    size_hw: tuple[int, int],
    sigma_px: float,
    *,
    grid_hw: tuple[int, int] | None = None,
) -> np.ndarray:
    """Blurs the fixation map by a Gaussian, as `scipy.ndimage.gaussian_filter` does.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.
        sigma_px: Standard deviation in pixels of the picture; 0 leaves the counts.
        grid_hw: Height and width of the map, when it is not the picture's. The map is then
            computed on that grid directly, in a millisecond: the mean of the full map over
            each cell, or its linear interpolation along an axis that grows.

    Returns:
        (H, W) or grid_hw float32 >= 0, fixations per pixel of the picture (not rescaled).

    Raises:
        ValueError: sigma_px is negative or not a number.
    """
    if not sigma_px >= 0 or math.isinf(sigma_px):
        raise ValueError(f"sigma_px: expected a number >= 0, got {sigma_px}")
    if grid_hw is not None and tuple(grid_hw) != tuple(size_hw):
        return _map_on_grid(pixels(points, size_hw), size_hw, sigma_px, grid_hw)
    counts = fixation_map(points, size_hw).astype(np.float32)
    if sigma_px == 0:
        return counts
    kernel = gaussian_kernel(sigma_px)
    return cv2.sepFilter2D(counts, cv2.CV_32F, kernel, kernel, borderType=cv2.BORDER_REFLECT)


def empirical_density(
    points: np.ndarray,
    size_hw: tuple[int, int],
    sigma_px: float,
    *,
    grid_hw: tuple[int, int] | None = None,
) -> np.ndarray:
    """Gives the empirical map divided by its sum.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.
        sigma_px: Standard deviation in pixels of the picture.
        grid_hw: Height and width of the density, when it is not the picture's.

    Returns:
        (H, W) or grid_hw float32, sums to 1; uniform when no fixation lies in the picture.
    """
    density = empirical_map(points, size_hw, sigma_px, grid_hw=grid_hw)
    total = float(density.sum(dtype=np.float64))
    if total <= 0:
        return np.full(density.shape, 1 / density.size, np.float32)
    return density / np.float32(total)


def original_map(points: np.ndarray, size_hw: tuple[int, int], sigma_px: float) -> np.ndarray:
    """Gives the empirical map as the original code stored it, accidents included.

    A pixel counts once however often it was fixated; the map is stretched from its minimum to
    its maximum and stored through Matplotlib's grey colour table, which cuts some levels by one.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.
        sigma_px: Standard deviation in pixels of the picture.

    Returns:
        (H, W) uint8, 0 to 255; zeros without fixations.

    Source:
        download.py of the original, `plt.imsave(..., cmap="gray")`; Matplotlib 3.11's levels.
    """
    marked = np.unique(pixels(points, size_hw), axis=0)
    return original_levels(empirical_map(marked, size_hw, sigma_px))


def original_levels(saliency_map: np.ndarray) -> np.ndarray:
    """Gives the levels under which the original code stored a map of numbers.

    Args:
        saliency_map: (H, W) float, any range.

    Returns:
        (H, W) uint8, stretched to 0 to 255; zeros for a constant map.

    Source:
        As `original_map`.
    """
    low, high = float(saliency_map.min()), float(saliency_map.max())
    if high <= low:
        return np.zeros(saliency_map.shape, np.uint8)
    levels = np.minimum((saliency_map - low) * (256 / (high - low)), 255).astype(np.uint8)
    return (np.linspace(0, 1, 256) * 255).astype(np.uint8)[levels]


def points_from_picture(grey: np.ndarray) -> np.ndarray:
    """Reads fixations out of a picture: each non-zero pixel was fixated once.

    Args:
        grey: (H, W) any number type.

    Returns:
        (N, 2) float32, x and y, row by row.
    """
    rows, columns = np.nonzero(grey)
    return np.stack([columns, rows], axis=1).astype(np.float32)


def inside(points: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Says which points lie in the picture.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.

    Returns:
        (N,) bool; False also where a coordinate is not a number.
    """
    points = np.asarray(points, np.float64).reshape(-1, 2)
    height, width = size_hw
    with np.errstate(invalid="ignore"):
        return (points >= 0).all(1) & (points[:, 0] < width) & (points[:, 1] < height)


def pixels(points: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Gives the pixels that the points mark; those outside the picture are left out.

    Args:
        points: (N, 2) float, x and y in pixels of the picture.
        size_hw: Height and width of the picture.

    Returns:
        (N', 2) int, column and row of each point that lies in the picture.
    """
    points = np.asarray(points, np.float64).reshape(-1, 2)
    return np.floor(points[inside(points, size_hw)]).astype(np.intp)


def profiles(
    places: np.ndarray, side: int, sigma_px: float, *, at: np.ndarray | None = None
) -> np.ndarray:
    """Gives what a fixation at each pixel of an axis adds along that axis when it is blurred.

    The Gaussian is separable: with `rows` the profiles of the fixations down the picture and
    `columns` those across, `rows.T @ columns` is the blurred fixation map. Equal to the Gaussian
    of SciPy with its mirrored edges, whatever the sides.

    Args:
        places: (N,) int, pixels of the fixations on the axis, 0 to side - 1.
        side: Pixels of the axis.
        sigma_px: Standard deviation in pixels, 0 or more.
        at: (M,) int, places to look at; all `side` pixels by default.

    Returns:
        (N, M) float64 >= 0; over a whole axis each row sums to 1.
    """
    kernel = gaussian_kernel(sigma_px) if sigma_px else np.ones(1)
    # A mirrored axis repeats after twice its length: fold the kernel into one period, then look
    # it up at the distances from the fixation and from its mirror image.
    period = 2 * side
    offsets = np.arange(len(kernel)) - len(kernel) // 2
    folded = np.bincount(offsets % period, weights=kernel, minlength=period)
    places = np.asarray(places)[:, None]
    at = np.arange(side) if at is None else np.asarray(at)
    return folded[(at - places) % period] + folded[(at + places + 1) % period]


def gaussian_kernel(sigma_px: float) -> np.ndarray:
    """Samples a Gaussian by SciPy's rule: cut at 4 sigma, sum 1.

    Args:
        sigma_px: Standard deviation in pixels, above 0.

    Returns:
        (2r+1,) float64 with r = int(4 sigma + 0.5).
    """
    radius = int(TRUNCATE * float(sigma_px) + 0.5)
    offsets = np.arange(-radius, radius + 1)
    kernel = np.exp(-0.5 / float(sigma_px) ** 2 * offsets**2)
    return kernel / kernel.sum()


def _map_on_grid(pixels, size_hw, sigma_px, grid_hw):
    """The Gaussian is separable: a map is a product of one profile per axis and fixation."""
    rows = _profiles(size_hw[0], grid_hw[0], float(sigma_px))[pixels[:, 1]]  # (N, h)
    columns = _profiles(size_hw[1], grid_hw[1], float(sigma_px))[pixels[:, 0]]  # (N, w)
    return rows.T @ columns


@functools.lru_cache(maxsize=128)
def _profiles(side: int, cells: int, sigma_px: float) -> np.ndarray:
    """(side, cells) float32: what one fixation at each pixel of an axis adds to each cell."""
    weights = _resize_weights(side, cells)
    if sigma_px == 0:
        return weights
    # Mirrored at the edges, the blur is its own transpose: blurring the weights of the cells
    # and looking them up at the fixations is blurring the fixations and taking the cells.
    return cv2.sepFilter2D(
        weights,
        cv2.CV_32F,
        np.ones(1),
        gaussian_kernel(sigma_px),
        borderType=cv2.BORDER_REFLECT,
    ).reshape(side, cells)


def _resize_weights(side: int, cells: int) -> np.ndarray:
    """(side, cells) float32: each cell's share of each pixel; means down, linear up."""
    if cells > side:
        centers = np.clip((np.arange(cells) + 0.5) * side / cells - 0.5, 0, side - 1)
        distance = np.abs(np.arange(side)[:, None] - centers)
        return np.maximum(1 - distance, 0).astype(np.float32)
    edges = np.linspace(0, side, cells + 1)
    covered = np.clip(edges - np.arange(side)[:, None], 0, 1)  # of each pixel, left of an edge
    return (np.diff(covered, axis=1) * (cells / side)).astype(np.float32)
