"""Maps to densities, and to the size of the picture."""

import cv2
import numpy as np

from msinet.metrics.values import check


def to_density(saliency_map: np.ndarray, *, minimum: float = 0.0) -> np.ndarray:
    """Takes a map as a density: the simplest way, not the fairest for IG.

    Args:
        saliency_map: (H, W) real; its minimum is subtracted if it is negative.
        minimum: Added to each pixel, so that none is impossible.

    Returns:
        (H, W) float64, natural logarithm of a density that sums to 1; minus infinity where the
        map is zero; uniform if it is zero everywhere.

    Raises:
        ValueError: The map is no finite (H, W).

    Source:
        pysaliency, `metrics.convert_saliency_map_to_density`.
    """
    values = check(saliency_map)
    raised = values.data.astype(np.float64) - min(values.low, 0.0) + minimum
    with np.errstate(divide="ignore"):
        return np.log(_normalize(raised))


def fit_map(saliency_map: np.ndarray, size_hw: tuple[int, int], is_density: bool) -> np.ndarray:
    """Resizes a map to its picture: bilinear, half-pixel centres, edges repeated.

    Args:
        saliency_map: (H, W) real.
        size_hw: Height and width of the picture.
        is_density: Divide the result by its sum.

    Returns:
        size_hw float32, or float64 if the map was; the map itself if it has that size.

    Raises:
        ValueError: The map is no finite (H, W).
    """
    values = check(saliency_map)
    if values.data.shape == tuple(size_hw):
        return values.data
    height, width = size_hw
    resized = cv2.resize(values.data, (width, height), interpolation=cv2.INTER_LINEAR)
    if is_density:
        resized = _normalize(resized.astype(np.float64)).astype(resized.dtype)
    return resized.reshape(size_hw)


def _normalize(values):
    """Divides (H, W) float64 >= 0 by its sum; zeros become uniform."""
    total = values.sum()
    return values / total if total > 0 else np.full(values.shape, 1 / values.size)
