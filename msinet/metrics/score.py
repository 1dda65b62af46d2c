"""All metrics of one map, sharing what they have in common; and of many maps, in threads."""

import collections
import concurrent.futures
import math
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from msinet.metrics import fixation_based, map_based, roc, transport
from msinet.metrics.table import DEFAULT, METRICS
from msinet.metrics.truth import Truth
from msinet.metrics.values import Values, check, check_convention


class _Case(NamedTuple):
    """What a scorer is given."""

    values: Values
    truth: Truth
    convention: str
    seed: int
    is_density: bool


def score(
    saliency_map: np.ndarray,
    truth: Truth,
    *,
    metrics: Sequence[str] = DEFAULT,
    is_density: bool = True,
    convention: str = "benchmark",
    maps: Mapping[str, np.ndarray] | None = None,
    seed: int = 0,
) -> dict[str, float]:
    """Scores one map by several metrics; faster than calling them one by one.

    Args:
        saliency_map: (H, W) real, of the picture's size (`fit_map`).
        truth: The picture's fixations and what belongs to them.
        metrics: Keys of `METRICS`.
        is_density: Whether the map is a density, >= 0 and with a sum of 1; else IG is NaN. (It is
            divided by its sum here, and AUC_Judd is given the density over its maximum: its
            noise is of the size of a density's values.)
        convention: "benchmark" or "mit".
        maps: Metric key to the map that this metric is given instead; see `optimal_maps`.
        seed: Of the metrics that draw: AUC_Borji, and sAUC and AUC_Judd of "mit".

    Returns:
        Metric key to score. NaN for what cannot be had: fixation metrics without a fixation,
        comparisons without an empirical map, sAUC without other fixations, IG without baseline.

    Raises:
        ValueError: A map is no finite (H, W) of the picture's size, or an option is unknown.
    """
    check_convention(convention)
    unknown = [key for key in metrics if key not in SCORERS]
    if unknown:
        raise ValueError(f"metrics: expected some of {', '.join(METRICS)}, got {unknown}")
    own = maps or {}
    cases: dict[int, _Case] = {}
    scores = {}
    for key in metrics:
        given = own.get(key, saliency_map)
        if id(given) not in cases:
            values = _check_size(given, truth.size_hw)
            cases[id(given)] = _Case(values, truth, convention, seed, is_density)
        scores[key] = SCORERS[key](cases[id(given)])
    return scores


def score_many(
    pairs: Iterable[tuple[np.ndarray, Truth]], *, threads: int | None = None, **options
) -> Iterator[dict[str, float]]:
    """Scores many maps in threads, with as many in memory as are being worked on.

    Args:
        pairs: Map and truth of each picture; taken one by one, as they are needed.
        threads: Number of threads; None takes one per core.
        options: Those of `score`.

    Yields:
        The scores of each pair, in its order.

    Raises:
        ValueError: As `score`.
    """
    threads = threads or os.cpu_count() or 1
    waiting = collections.deque()
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        for pair in pairs:
            waiting.append(pool.submit(score, *pair, **options))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _check_size(saliency_map, size_hw):
    values = check(saliency_map)
    if values.data.shape != tuple(size_hw):
        raise ValueError(
            f"saliency_map: expected the picture's size {tuple(size_hw)},"
            f" got {values.data.shape}; see fit_map"
        )
    return values


def _ig(case):
    if not case.is_density:
        return math.nan
    return fixation_based.ig_of(case.values, case.truth, case.convention)


def _auc_judd(case):
    values = case.values
    scale = values.high if case.is_density and values.high > 0 else 1.0
    seed = roc.BENCHMARK_SEED if case.convention == "benchmark" else case.seed
    return roc.auc_judd_of(values, case.truth, case.convention, seed, scale=scale)


def _sauc(case):
    return roc.sauc_of(case.values, case.truth, case.convention, roc.SPLITS, case.seed)


def _fixation_kl(case):
    if case.truth.others is None:
        return math.nan
    return fixation_based.fixation_kl_of(case.values, case.truth)


def _sim(case):
    if case.truth.empirical is None:
        return math.nan
    return map_based.sim_of(case.values, case.truth.empirical, case.convention)


def _against(compare):
    """A scorer that holds the map against the empirical map, alike in both conventions."""

    def scorer(case):
        if case.truth.empirical is None:
            return math.nan
        return compare(case.values, case.truth.empirical)

    return scorer


SCORERS: dict[str, Callable[[_Case], float]] = {
    "ig": _ig,
    "auc": lambda case: roc.auc_of(case.values, case.truth, case.convention, "uniform"),
    "sauc": _sauc,
    "nss": lambda case: fixation_based.nss_of(case.values, case.truth, case.convention),
    "cc": _against(map_based.cc_of),
    "kldiv": _against(map_based.kldiv_of),
    "sim": _sim,
    "auc_judd": _auc_judd,
    "auc_borji": lambda case: roc.auc_borji_of(case.values, case.truth, roc.SPLITS, case.seed),
    "auc_unfixated": lambda case: roc.auc_of(case.values, case.truth, case.convention, "unfixated"),
    "fixation_kl": _fixation_kl,
    "emd": _against(transport.emd_of),
    "cc_union": _against(map_based.cc_union_of),
}
