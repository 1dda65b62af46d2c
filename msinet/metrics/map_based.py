"""How alike two maps are: CC, SIM, KLDiv, and CC over the union of two masks."""

import math

import numpy as np

from msinet.metrics.density import to_density
from msinet.metrics.ranks import chunks
from msinet.metrics.values import (
    Values,
    check_convention,
    check_pair,
    inner,
)

KLDIV_EPSILON = 2.2204e-16  # the benchmark's, inside the logarithm and under the fraction


def cc(saliency_map: np.ndarray, empirical_map: np.ndarray) -> float:
    """Gives Pearson's correlation of two maps over all pixels.

    No unit; -1 to 1, chance is 0, higher is better. Symmetric; a positive factor and an offset
    change nothing. A constant map gets 0 (pysaliency: 0 if the first one is constant, else NaN).

    Args:
        saliency_map: (H, W) real.
        empirical_map: (H, W) real.

    Returns:
        The correlation. Both conventions agree.

    Raises:
        ValueError: A map is no finite (H, W), or they differ in size.

    Source:
        pysaliency, `metrics.CC`; CC.m of the MIT saliency benchmark.
    """
    return cc_of(*check_pair(saliency_map, empirical_map, ("saliency_map", "empirical_map")))


def sim(
    saliency_map: np.ndarray, empirical_map: np.ndarray, *, convention: str = "benchmark"
) -> float:
    """Gives the overlap of two maps taken as densities: similarity, histogram intersection.

    sum of min(p, q), with p and q the maps over their sums (after subtracting the minimum where
    it is negative).

    No unit; 0 to 1, higher is better. Symmetric. A constant map is the uniform density; what it
    gets depends on the other map.

    Args:
        saliency_map: (H, W) real.
        empirical_map: (H, W) real.
        convention: "mit" stretches both maps to [0, 1] first; a constant one becomes uniform
            there too (ours; the MATLAB code gives NaN).

    Returns:
        The overlap.

    Raises:
        ValueError: A map is no finite (H, W), they differ in size, or the convention is unknown.

    Source:
        pysaliency, `metrics.SIM`; similarity.m of the MIT saliency benchmark.
    """
    check_convention(convention)
    pair = check_pair(saliency_map, empirical_map, ("saliency_map", "empirical_map"))
    return sim_of(*pair, convention)


def kldiv(
    saliency_map: np.ndarray,
    empirical_map: np.ndarray,
    *,
    convention: str = "benchmark",
    floor: float | None = None,
) -> float:
    """Gives the Kullback-Leibler divergence of the empirical map from the prediction.

    KL(empirical || predicted) = sum of q ln(e + q / (p + e)), with q the empirical map and p the
    prediction over their sums, and e = 2.2204e-16.

    Nats; about 0 for equal maps (a rounding below it is possible), no upper bound worth naming,
    lower is better. Not symmetric. A constant map gets the divergence from uniform.

    Args:
        saliency_map: (H, W) real, the prediction.
        empirical_map: (H, W) real.
        convention: "benchmark" and "mit" agree. (A negative map has its minimum subtracted; the
            MATLAB code has no rule for it.)
        floor: Where given, it is added to each pixel of both maps before they are divided by
            their sums, and e is 0: pysaliency's own default, which takes 1e-20.

    Returns:
        The divergence.

    Raises:
        ValueError: A map is no finite (H, W), they differ in size, or the convention is unknown.

    Source:
        pysaliency, `metrics.MIT_KLDiv` and `image_based_kl_divergence`; KLdiv.m of the MIT
        saliency benchmark.
    """
    check_convention(convention)
    one, other = check_pair(saliency_map, empirical_map, ("saliency_map", "empirical_map"))
    if floor is not None:
        return _kldiv_floor(one, other, floor)
    return kldiv_of(one, other)


def cc_union(first: np.ndarray, second: np.ndarray) -> float:
    """Gives Pearson's correlation over the pixels where either map is not zero.

    Pixels that are zero in both maps say nothing and are left out, so that an empty background on
    which both agree earns nothing: usually lower than `cc`.

    No unit; -1 to 1, higher is better. Symmetric; a positive factor changes nothing, an offset
    does. A constant map gets NaN: the study reports it as missing.

    Args:
        first: (H, W) real, zero where it holds nothing.
        second: (H, W) real, the same.

    Returns:
        The correlation; NaN if the union has fewer than two pixels, or a map is constant on it.

    Raises:
        ValueError: A map is no finite (H, W), or they differ in size.

    Source:
        The EigenCAM "quick gaze" study's own metric.
    """
    return cc_union_of(*check_pair(first, second, ("first", "second")))


def cc_of(one: Values, other: Values) -> float:
    """`cc` of what was checked before."""
    scale = math.sqrt(one.squares) * math.sqrt(other.squares)
    if one.is_constant or other.is_constant or not scale:
        return 0.0
    parts = chunks(one.size)
    return sum(inner(one.centered(part), other.centered(part)) for part in parts) / scale


def sim_of(one: Values, other: Values, convention: str) -> float:
    """`sim` of what was checked before."""
    rule = Values.stretched_density if convention == "mit" else Values.density
    parts = chunks(one.size)
    return sum(float(np.minimum(rule(one, part), rule(other, part)).sum()) for part in parts)


def kldiv_of(one: Values, other: Values) -> float:
    """`kldiv` of what was checked before."""
    total = 0.0
    for part in chunks(one.size):
        q = other.density(part)
        total += inner(q, np.log(KLDIV_EPSILON + q / (one.density(part) + KLDIV_EPSILON)))
    return total


def cc_union_of(one: Values, other: Values) -> float:
    """`cc_union` of what was checked before."""
    union = (one.data != 0) | (other.data != 0)
    a, b = (values.data[union].astype(np.float64) for values in (one, other))
    if a.size < 2 or not (np.ptp(a) and np.ptp(b)):
        return math.nan
    a, b = a - a.mean(), b - b.mean()
    return inner(a, b) / math.sqrt(inner(a, a) * inner(b, b))


def _kldiv_floor(one, other, floor):
    log_p, log_q = (to_density(values.data, minimum=floor) for values in (one, other))
    return float((np.exp(log_q) * (log_q - log_p)).sum())
