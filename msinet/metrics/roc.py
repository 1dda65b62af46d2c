"""Areas under the ROC curve: how well a map tells fixated places from others."""

import functools
import math
from collections.abc import Sequence

import numpy as np

from msinet.metrics.ranks import count, count_parts
from msinet.metrics.truth import Truth
from msinet.metrics.values import Values, check, check_convention

NEGATIVES = ("uniform", "unfixated")
JITTER = 1e-7  # added noise that breaks ties: a standard deviation in pysaliency, a width in MATLAB
BENCHMARK_SEED = 42  # pysaliency's, for that noise
STEP = 0.1  # between the thresholds of AUC_Borji and AUC_shuffled
SPLITS = 100  # random draws of negatives, in the same two
OTHER_PICTURES = 10  # whose fixations AUC_shuffled draws from
CHANCE = 0.5


def auc(
    saliency_map: np.ndarray,
    fixations: np.ndarray,
    *,
    negatives: str = "uniform",
    convention: str = "benchmark",
) -> float:
    """Gives the chance that a fixated pixel has a higher value than another one.

    mean over fixations of [#(n < p) + #(n = p) / 2] / #n, with p the map's value at the fixation
    and n the negatives: the area under the ROC curve with all values as thresholds.

    No unit; 0 to 1, chance is 0.5, higher is better. A constant map gets 0.5. A strictly
    increasing function of the map changes nothing.

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        negatives: "uniform", all pixels, or "unfixated", those that were never fixated.
        convention: "benchmark" counts repeated fixations repeatedly, "mit" each pixel once. (The
            MATLAB code itself has `auc_judd` in its place.)

    Returns:
        The area; NaN without a fixation in the map, or without a negative.

    Raises:
        ValueError: The map is no finite (H, W), or an option is unknown.

    Source:
        The MIT/Tübingen benchmark's AUC; pysaliency, `SaliencyMapModel.AUC`.
    """
    if negatives not in NEGATIVES:
        raise ValueError(f"negatives: expected one of {NEGATIVES}, got {negatives!r}")
    check_convention(convention)
    values = check(saliency_map)
    return auc_of(values, Truth(values.data.shape, fixations), convention, negatives)


def auc_judd(
    saliency_map: np.ndarray,
    fixations: np.ndarray,
    *,
    convention: str = "benchmark",
    seed: int = BENCHMARK_SEED,
) -> float:
    """Gives the area under a ROC curve whose thresholds are the fixated values only.

    Noise of about 1e-7 breaks ties, so the map should be of the order of 1 and not a density of
    half a million pixels, whose values are as small as the noise. The negatives are the pixels
    that were never fixated; trapezoids join the thresholds.

    No unit; 0 to 1, chance is 0.5, higher is better. A constant map gets 0.5 (ours; both sources
    score the noise).

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        convention: "benchmark": Gaussian noise from NumPy's `RandomState(seed)`, repeats count.
            "mit": uniform noise, each fixated pixel once, and the i-th highest fixated value has
            TPR i / N and FPR (#(S >= it) - i) / (H W - N).
        seed: Of the noise.

    Returns:
        The area; NaN without a fixation in the map, or without another pixel.

    Raises:
        ValueError: The map is no finite (H, W), or the convention is unknown.

    Source:
        AUC_Judd.m of the MIT saliency benchmark; pysaliency, `SaliencyMapModel.AUC_Judd`.
    """
    check_convention(convention)
    values = check(saliency_map)
    return auc_judd_of(values, Truth(values.data.shape, fixations), convention, seed)


def auc_borji(
    saliency_map: np.ndarray, fixations: np.ndarray, *, splits: int = SPLITS, seed: int = 0
) -> float:
    """Gives the mean area under coarse ROC curves against randomly drawn pixels.

    Each split draws as many pixels as were fixated, with replacement, from all of them. The
    thresholds on the map, stretched to [0, 1], are 0, 0.1, ... up to the highest value.

    No unit; 0 to 1, chance is 0.5, higher is better. A constant map gets 0.5. The coarse
    thresholds lower the score of a peaked map; use `auc` unless a paper is to be compared with.

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside do not count, repeats neither.
        splits: Number of draws.
        seed: Of the draws.

    Returns:
        The area; NaN without a fixation in the map.

    Raises:
        ValueError: The map is no finite (H, W).

    Source:
        AUC_Borji.m of the MIT saliency benchmark; the benchmark of today does not use it.
    """
    values = check(saliency_map)
    return auc_borji_of(values, Truth(values.data.shape, fixations), splits, seed)


def sauc(
    saliency_map: np.ndarray,
    fixations: np.ndarray,
    others: np.ndarray | Sequence[np.ndarray],
    *,
    convention: str = "benchmark",
    splits: int = SPLITS,
    seed: int = 0,
) -> float:
    """Gives the area under the ROC curve against fixations of other pictures: shuffled AUC.

    What people look at in any picture, its centre, is in both classes, so a centre bias earns
    nothing and lowers what the rest of the map earns.

    No unit; 0 to 1, chance is 0.5, higher is better. A constant map gets 0.5.

    Args:
        saliency_map: (H, W) real.
        fixations: (N, 2) float, x and y in pixels; those outside the map do not count.
        others: Fixations of the other pictures, scaled to this one (`other_fixations`): one
            (M, 2) array, or a list of arrays, one per picture.
        convention: "benchmark": all of them are negatives, repeats kept, all values are
            thresholds. "mit": each split draws min(N, #) pixels without replacement from those
            fixated in 10 of the other pictures (drawn once, by `seed`); thresholds 0, 0.1, ... on
            the stretched map. One array is taken as one picture.
        splits: Number of draws; for "mit".
        seed: Of the draws; for "mit".

    Returns:
        The area; NaN without a fixation in the map, or without a negative.

    Raises:
        ValueError: The map is no finite (H, W), or the convention is unknown.

    Source:
        pysaliency, nonfixations="shuffled"; AUC_shuffled.m of the MIT saliency benchmark.
    """
    check_convention(convention)
    values = check(saliency_map)
    truth = Truth(values.data.shape, fixations, others=others)
    return sauc_of(values, truth, convention, splits, seed)


def auc_of(values: Values, truth: Truth, convention: str, negatives: str) -> float:
    """`auc` of what was checked before."""
    pixels, total = truth.counted(convention), values.size
    if not pixels.size:
        return math.nan
    below, equal = values.ranks(pixels)
    if negatives == "unfixated":
        below, equal, total = _without_fixated(values, truth, pixels)
        if not total:
            return math.nan
    return float((below + 0.5 * equal).mean() / total)


def auc_judd_of(
    values: Values, truth: Truth, convention: str, seed: int, *, scale: float = 1.0
) -> float:
    """`auc_judd` of what was checked before, divided by `scale`."""
    pixels, fixated = truth.counted(convention), truth.distinct_pixels
    total = values.size - fixated.size
    if not (pixels.size and total):
        return math.nan
    if values.is_constant:
        return CHANCE
    noise, least, most = _noise(values.data.shape, convention, seed)

    def noisy(chosen):
        return np.divide(values.at(chosen), scale, dtype=np.float64) + noise[chosen]

    bounds = (values.low / scale + least, values.high / scale + most)
    thresholds = np.sort(noisy(pixels))[::-1]
    at_least = values.size - count_parts(noisy, values.size, bounds, thresholds)[0]
    if convention == "mit":
        hits = np.arange(1, pixels.size + 1)
        false = at_least - hits
    else:
        # Repeats and ties: a threshold takes all that reach it, wherever it stands in the list.
        hits = pixels.size - count(thresholds, thresholds)[0]
        false = at_least - (fixated.size - count(noisy(fixated), thresholds)[0])
    return _area(hits / pixels.size, false / total)


def auc_borji_of(values: Values, truth: Truth, splits: int, seed: int) -> float:
    """`auc_borji` of what was checked before."""
    fixated = truth.distinct_pixels
    if not fixated.size:
        return math.nan
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, values.size, (splits, fixated.size))
    return _coarse_area(values, fixated, drawn)


def sauc_of(values: Values, truth: Truth, convention: str, splits: int, seed: int) -> float:
    """`sauc` of what was checked before."""
    if convention == "mit":
        return _sauc_mit(values, truth, splits, seed)
    if not (truth.pixels.size and truth.other_pixels.size):
        return math.nan
    below, equal = count(values.at(truth.other_pixels), values.at(truth.pixels))
    return float((below + 0.5 * equal).mean() / truth.other_pixels.size)


def _sauc_mit(values, truth, splits, seed):
    rng = np.random.default_rng(seed)
    pictures = truth.pixels_by_picture
    if len(pictures) > OTHER_PICTURES:
        chosen = rng.choice(len(pictures), OTHER_PICTURES, replace=False)
        pictures = [pictures[index] for index in chosen]
    fixated = truth.distinct_pixels
    union = np.unique(np.concatenate([np.zeros(0, np.intp), *pictures]))
    if not (fixated.size and union.size):
        return math.nan
    drawn = np.tile(union, (splits, 1))
    drawn = rng.permuted(drawn, axis=1)[:, : fixated.size]
    return _coarse_area(values, fixated, drawn)


def _without_fixated(values, truth, pixels):
    """Counts below and equal among the pixels never fixated, and how many these are."""
    below, equal = values.ranks(pixels)
    fixated = truth.distinct_pixels
    fewer, same = count(values.at(fixated), values.at(pixels))
    return below - fewer, equal - same, values.size - fixated.size


def _coarse_area(values, fixated, drawn):
    """Mean area over splits of negatives (S, n), with thresholds 0, 0.1, ... 1.

    MATLAB stops at the highest value of a split; the thresholds beyond are all at (0, 0).
    """
    thresholds = STEP * np.arange(round(1 / STEP), -1, -1)
    hits = (values.stretched(fixated) >= thresholds[:, None]).mean(1)
    false = (values.stretched(drawn) >= thresholds[:, None, None]).mean(2)  # (T, S)
    return float(np.mean([_area(hits, one) for one in false.T]))


def _area(hits, false):
    """Area under the trapezoids from (0, 0) through the points to (1, 1)."""
    return float(np.trapezoid(np.r_[0, hits, 1], np.r_[0, false, 1]))


@functools.lru_cache(maxsize=2)
def _noise(shape: tuple[int, int], convention: str, seed: int):
    """(H W,) float64, its minimum and maximum; kept, because drawing takes longer than scoring."""
    if convention == "mit":
        noise = np.random.default_rng(seed).random(shape).ravel() * JITTER
    else:
        noise = np.random.RandomState(seed).randn(*shape).ravel() * JITTER
    return noise, float(noise.min()), float(noise.max())
