"""The best map for each metric, from a density.

A density says where people will look; which map scores best depends on the metric. Handing every
metric its own map measures the prediction and not the habit of drawing maps.

Source: Kümmerer, Wallis, Bethge (2018), Saliency benchmarking made easy: separating models, maps
and metrics. ECCV.
"""

import cv2
import numpy as np

from msinet.fixations import empirical_density, gaussian_kernel
from msinet.metrics.density import fit_map
from msinet.metrics.values import check

MEAN_SIZE_HW = (500, 500)  # of the mean density, pysaliency's `ShuffledBaselineModel`
SAMPLES = 256  # sets of fixations that the map for SIM is made for
CELLS_PER_SIGMA = 2  # of the grid it is made on: a blurred map holds nothing finer


def optimal_maps(
    log_density: np.ndarray,
    *,
    sigma_px: float,
    n_fixations: int,
    seed: int,
    mean_log_density: np.ndarray | None = None,
) -> dict[str, np.ndarray]:
    """Derives from a density the map with the highest expected score for each metric.

    auc, nss: the density. (For AUC any increasing function of it.) sauc: log density less the log
    mean density of the other pictures. cc, kldiv: the density blurred as the empirical map is,
    with nothing beyond the border. sim: see `_best_for_sim`. IG scores the density itself.

    Args:
        log_density: (H, W) natural logarithm of a density that sums to 1.
        sigma_px: Blur of the empirical maps, in pixels, above 0.
        n_fixations: Fixations per picture that the empirical maps are made of; about is enough.
        seed: Of the fixations drawn for sim.
        mean_log_density: (H, W), see `MeanDensity`; None leaves sauc out.

    Returns:
        Metric key to (H, W) float32 map, for the `maps` of `score`.

    Raises:
        ValueError: sigma_px or n_fixations is not above 0, or the sizes differ.
    """
    if not (sigma_px > 0 and n_fixations > 0):
        raise ValueError(
            f"sigma_px, n_fixations: expected numbers above 0, got {sigma_px}, {n_fixations}"
        )
    log_density = np.asarray(log_density, np.float64)
    density = check(np.exp(log_density), "density").data
    kernel = gaussian_kernel(sigma_px)
    blurred = cv2.sepFilter2D(density, -1, kernel, kernel, borderType=cv2.BORDER_CONSTANT)
    best = _best_for_sim(density, sigma_px, n_fixations, np.random.default_rng(seed))
    maps = {"auc": density, "nss": density, "cc": blurred, "kldiv": blurred, "sim": best}
    if mean_log_density is not None:
        if np.shape(mean_log_density) != density.shape:
            raise ValueError(
                f"mean_log_density: expected {density.shape}, got {np.shape(mean_log_density)}"
            )
        maps["sauc"] = _difference(log_density, np.asarray(mean_log_density, np.float64))
    single = {id(made): made.astype(np.float32) for made in maps.values()}
    return {key: single[id(made)] for key, made in maps.items()}


class MeanDensity:
    """The mean density of the other pictures, from one sum over all of them.

    Add every picture's density first, then ask for the mean without each one.

    Example:
        >>> even = np.full((4, 6), -np.log(24))
        >>> mean = MeanDensity()
        >>> for _ in range(3):
        ...     mean.add(even)
        >>> bool(np.allclose(mean.without(even), even))
        True
    """

    def __init__(self):
        self._sum, self._count = np.zeros(MEAN_SIZE_HW), 0

    def add(self, log_density: np.ndarray) -> None:
        """Adds a picture's density; (H, W) natural logarithm, of any size."""
        self._sum += self._resized(log_density)
        self._count += 1

    def without(self, log_density: np.ndarray) -> np.ndarray:
        """Gives the log mean density of the other pictures.

        Args:
            log_density: (H, W), one that was added.

        Returns:
            (H, W) float64, natural logarithm; a density that sums to 1.

        Raises:
            ValueError: Fewer than two were added.
        """
        if self._count < 2:
            raise ValueError(f"MeanDensity: expected two pictures or more, got {self._count}")
        # Where only this picture has mass, the difference of the sums is rounding alone.
        floor = np.finfo(np.float64).eps * self._sum.max()
        others = np.maximum(self._sum - self._resized(log_density), floor) / (self._count - 1)
        return np.log(fit_map(others / others.sum(), np.shape(log_density), is_density=True))

    def _resized(self, log_density):
        density = np.exp(np.asarray(log_density, np.float64))
        return fit_map(density, MEAN_SIZE_HW, is_density=True)


def _best_for_sim(density, sigma_px, n_fixations, rng):
    """(H, W): the map with the highest mean SIM over sets of fixations drawn from the density.

    The mean of sum(min(s, q)) over empirical maps q is concave in s, and its slope in a pixel is
    the share of the q above s there. On the maps that sum to 1, the maximum is where that share
    is the same in every pixel: at one quantile of the q per pixel, the same for all pixels and
    such that the sum is 1. So no descent is needed. The maps are as smooth as their blur, and a
    coarse grid holds them.
    """
    size_hw = density.shape
    cell = max(1, int(sigma_px / CELLS_PER_SIGMA))
    grid_hw = (-(-size_hw[0] // cell), -(-size_hw[1] // cell))
    cumulative = np.cumsum(density)
    drawn = np.empty((SAMPLES, grid_hw[0] * grid_hw[1]), np.float32)
    for sample in drawn:
        where = np.searchsorted(cumulative, rng.uniform(0, cumulative[-1], n_fixations))
        rows, columns = np.divmod(np.minimum(where, density.size - 1), size_hw[1])
        points = np.stack([columns, rows], axis=1)
        sample[:] = empirical_density(points, size_hw, sigma_px, grid_hw=grid_hw).ravel()
    drawn.sort(axis=0)
    sums = drawn.sum(axis=1, dtype=np.float64)  # of each quantile's map, rising
    upper = int(np.clip(np.searchsorted(sums, 1.0), 1, SAMPLES - 1))
    share = np.clip((1.0 - sums[upper - 1]) / max(np.ptp(sums[upper - 1 : upper + 1]), 1e-12), 0, 1)
    best = (1 - share) * drawn[upper - 1] + share * drawn[upper]
    return fit_map(best.reshape(grid_hw).astype(np.float64), size_hw, is_density=True)


def _difference(log_density, mean_log_density):
    """Finite (H, W): an impossible pixel gets what the least possible one has."""
    difference = log_density - mean_log_density
    possible = np.isfinite(difference)
    lowest = difference[possible].min() if possible.any() else 0.0
    return np.where(possible, difference, lowest)
