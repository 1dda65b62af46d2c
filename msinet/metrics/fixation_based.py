"""What a map is worth at the fixated places: NSS, information gain, histograms."""

import math
from collections.abc import Sequence

import numpy as np

from msinet.metrics.truth import Truth
from msinet.metrics.values import Values, check, check_convention

MATLAB_EPSILON = 2.2204e-16
BINS = 10  # of the fixation-based KL
HISTOGRAM_EPSILON = 1e-20  # added to each bin, pysaliency's


def nss(saliency_map: np.ndarray, fixations: np.ndarray, *, convention: str = "benchmark") -> float:
    """Gives the mean z-score of the map at the fixations: normalized scanpath saliency.

    mean over fixations of (S - mean(S)) / std(S).

    Standard deviations; unbounded, chance is 0, higher is better. A constant map gets 0.

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        convention: "benchmark": the population's standard deviation (n), repeats count. "mit":
            the sample's (n - 1), each fixated pixel once.

    Returns:
        The score; NaN without a fixation in the map.

    Raises:
        ValueError: The map is no finite (H, W), or the convention is unknown.

    Source:
        pysaliency, `metrics.NSS`; NSS.m of the MIT saliency benchmark.
    """
    check_convention(convention)
    values = check(saliency_map)
    return nss_of(values, Truth(values.data.shape, fixations), convention)


def ig(
    log_density: np.ndarray,
    fixations: np.ndarray,
    baseline_log_density: np.ndarray,
    *,
    convention: str = "benchmark",
) -> float:
    """Gives how much better a density predicts the fixations than a baseline: information gain.

    mean over fixations of (ln p - ln b) / ln 2.

    Bits per fixation; unbounded, the baseline itself gets 0, higher is better. A constant map is
    the uniform density, and loses what the baseline gains over it. A density of 0 at a fixation
    gives minus infinity.

    Args:
        log_density: (H, W) natural logarithm of a density that sums to 1; minus infinity where
            the density is 0.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        baseline_log_density: (H, W), the same of the baseline; name it with the number.
        convention: "mit" stretches both densities to [0, 1], divides them by their sums, adds
            2.2204e-16 inside the logarithm and counts each fixated pixel once.

    Returns:
        The gain; NaN without a fixation in the map.

    Raises:
        ValueError: A map is no (H, W) of numbers, they differ in size, or the convention is
            unknown.

    Source:
        pysaliency, `Model.information_gain`; InfoGain.m of the MIT saliency benchmark.
    """
    check_convention(convention)
    model, baseline = (_check_log(m) for m in (log_density, baseline_log_density))
    if model.shape != baseline.shape:
        raise ValueError(f"baseline_log_density: expected {model.shape}, got {baseline.shape}")
    pixels = Truth(model.shape, fixations).counted(convention)
    if not pixels.size:
        return math.nan
    if convention == "mit":
        return _ig_mit(check(np.exp(model)), check(np.exp(baseline)), pixels)
    gains = model.ravel()[pixels] - baseline.ravel()[pixels]
    return float(gains.mean() / math.log(2))


def fixation_kl(
    saliency_map: np.ndarray,
    fixations: np.ndarray,
    others: np.ndarray | Sequence[np.ndarray] | None,
) -> float:
    """Gives how far the map's values at fixations are distributed unlike those elsewhere.

    sum over 10 bins of p ln(p / q), p the histogram of values at the fixations, q at the other
    pictures' fixations, between the map's minimum and maximum; 1e-20 is added to each bin.

    Nats; 0 or more (up to about 46, when the histograms share no bin), higher is better. A
    constant map gets 0. This is one picture's figure; a set's is `FixationKL`.

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        others: As in `sauc`; None takes all pixels instead.

    Returns:
        The divergence; NaN without a fixation, or without a place elsewhere.

    Raises:
        ValueError: The map is no finite (H, W).

    Source:
        pysaliency, `SaliencyMapModel.fixation_based_KL_divergence`.
    """
    values = check(saliency_map)
    return fixation_kl_of(values, Truth(values.data.shape, fixations, others=others))


class FixationKL:
    """The fixation-based KL of a set: one histogram over all pictures.

    The bins lie between the smallest and the largest value of all maps, so these must be known
    before the first picture is added; what is kept is 20 counts, however many pictures there are.

    Args:
        low: Smallest value of all maps of the set.
        high: Largest value.

    Example:
        >>> maps = [np.arange(12.0).reshape(3, 4), np.arange(12.0).reshape(3, 4)[::-1]]
        >>> total = FixationKL(min(m.min() for m in maps), max(m.max() for m in maps))
        >>> for m in maps:
        ...     total.add(m, [(3, 2)], [(0, 0), (3, 0)])
        >>> round(total.value(), 3)
        0.693
    """

    def __init__(self, low: float, high: float):
        self._range = (float(low), float(high))
        self._fixated, self._elsewhere = np.zeros(BINS, np.int64), np.zeros(BINS, np.int64)

    def add(
        self,
        saliency_map: np.ndarray,
        fixations: np.ndarray,
        others: np.ndarray | Sequence[np.ndarray] | None,
    ) -> None:
        """Counts one picture's values; arguments as in `fixation_kl`."""
        values = check(saliency_map)
        self.add_of(values, Truth(values.data.shape, fixations, others=others))

    def add_of(self, values: Values, truth: Truth) -> None:
        """`add` of what was checked before."""
        elsewhere = values.data if truth.others is None else values.at(truth.other_pixels)
        self._fixated += self._histogram(values.at(truth.pixels))
        self._elsewhere += self._histogram(elsewhere)

    def value(self) -> float:
        """Gives the divergence in nats; NaN before a fixation and a place elsewhere were added."""
        if not (self._fixated.any() and self._elsewhere.any()):
            return math.nan
        p, q = self._density(self._fixated), self._density(self._elsewhere)
        return float((p * (np.log(p) - np.log(q))).sum())

    def _histogram(self, values):
        return np.histogram(values.astype(np.float64), BINS, self._range)[0]

    def _density(self, counts):
        """As pysaliency: per unit of the map, plus the constant, then to a sum of 1."""
        low, high = self._range
        width = (high - low) / BINS or 1 / BINS  # NumPy's bins of an empty range span 1
        density = counts / (counts.sum() * width) + HISTOGRAM_EPSILON
        return density / density.sum()


def nss_of(values: Values, truth: Truth, convention: str) -> float:
    """`nss` of what was checked before."""
    pixels = truth.counted(convention)
    if not pixels.size:
        return math.nan
    freedom = values.size - (convention == "mit")
    if values.is_constant or not values.squares:
        return 0.0
    deviation = math.sqrt(values.squares / freedom)
    return float(values.centered(pixels).mean() / deviation)


def ig_of(values: Values, truth: Truth, convention: str) -> float:
    """`ig` of a density that was checked before, against the truth's baseline."""
    pixels = truth.counted(convention)
    if not pixels.size or truth.baseline_log_density is None:
        return math.nan
    baseline = np.asarray(truth.baseline_log_density)
    if baseline.shape != values.data.shape:
        raise ValueError(
            f"baseline_log_density: expected the picture's size {values.data.shape},"
            f" got {baseline.shape}"
        )
    if convention == "mit":
        return _ig_mit(values, check(np.exp(baseline, dtype=np.float64)), pixels)
    with np.errstate(divide="ignore"):
        log_density = np.log(values.density(pixels))
    return float((log_density - baseline.ravel()[pixels]).mean() / math.log(2))


def fixation_kl_of(values: Values, truth: Truth) -> float:
    """`fixation_kl` of what was checked before."""
    total = FixationKL(values.low, values.high)
    total.add_of(values, truth)
    return total.value()


def _ig_mit(model, baseline, pixels):
    gains = [
        np.log2(MATLAB_EPSILON + values.stretched_density(pixels)) for values in (model, baseline)
    ]
    return float((gains[0] - gains[1]).mean())


def _check_log(log_density):
    """(H, W) float64 without NaN and plus infinity."""
    log_density = np.asarray(log_density, np.float64)
    if log_density.ndim != 2 or np.isnan(log_density).any() or (log_density == np.inf).any():
        raise ValueError(
            f"log_density: expected (H, W) logarithms, got {log_density.shape} with"
            f" {int((~(log_density < np.inf)).sum())} values that are none"
        )
    return log_density
