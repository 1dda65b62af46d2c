"""Scores of the gold standard: some observers of a picture predict the others."""

import dataclasses
import math
import zlib
from collections.abc import Iterable, Sequence

import numpy as np

from msinet import fixations as points
from msinet import metrics
from msinet.baselines.gold_standard import (
    GoldParameters,
    Observed,
    gold_density,
    known,
    why_no_gold,
)

SPLITS = 5
"""Random halves of the observers, each scored both ways."""


def gold_scores(
    picture: Observed,
    truth: metrics.Truth,
    parameters: GoldParameters,
    center_density: np.ndarray,
    *,
    keys: Sequence[str] = metrics.DEFAULT,
    convention: str = "benchmark",
    sigma_px: float | None = None,
    seed: int = 0,
) -> dict[str, float]:
    """Scores what observers tell about each other on one picture.

    Metrics on fixations: each observer's fixations are scored under the density of all others.
    Metrics that compare maps, and fixation KL, which needs more fixations than one observer's:
    the observers are split at random in halves, five times, and each half's density is scored
    against the empirical map and the fixations of the other half. Either way the mean is taken
    over the fixations that were scored.

    Both are lower bounds of what can be reached: a half knows less than all observers do, and
    its empirical map is rougher than the one that other predictors are scored against.

    Args:
        picture: The picture with its fixations.
        truth: What the predictors of this picture are scored against.
        parameters: As `fit_gold` gives them.
        center_density: (H, W) float, the center bias of the picture, sums to 1.
        keys: Keys of `metrics.METRICS`.
        convention: "benchmark" or "mit".
        sigma_px: Blur of the empirical maps of the halves in pixels. None: unknown, so that the
            metrics that compare maps are NaN.
        seed: Of the splits, together with the picture's name, and of the metrics that draw.

    Returns:
        Metric key to score; NaN for what cannot be had, all of them where `why_no_gold` says why.
    """
    scores = dict.fromkeys(keys, math.nan)
    if why_no_gold(picture):
        return scores
    if convention == "benchmark" and isinstance(truth.others, list) and truth.others:
        # Joined once, not for every observer; "mit" draws pictures and needs them apart.
        truth = dataclasses.replace(truth, others=np.concatenate(truth.others))
    observer = np.where(known(picture), picture.observer, -1)

    def score(held, told, asked):
        fixations = picture.fixations[held]
        density = gold_density(
            picture.fixations[told], picture.size_hw, parameters, center_density
        ).astype(np.float32)
        empirical = None
        if sigma_px and asked is by_half:
            empirical = points.empirical_map(fixations, picture.size_hw, sigma_px)
        turn = dataclasses.replace(truth, fixations=fixations, empirical_map=empirical)
        return metrics.score(density, turn, metrics=asked, convention=convention, seed=seed)

    # By its name, so that a picture's halves do not depend on which others are scored.
    entropy = (seed, zlib.crc32(picture.name.encode()))
    by_one = [key for key in keys if not _needs_halves(key)]
    by_half = [key for key in keys if _needs_halves(key)]
    for asked, turns in ((by_one, _one_by_one(observer)), (by_half, _halves(observer, entropy))):
        if asked:
            pairs = [(score(held, told, asked), held.sum()) for held, told in turns]
            scores |= _mean(asked, pairs)
    return scores


def _needs_halves(key: str) -> bool:
    return key == "fixation_kl" or not metrics.METRICS[key].on_fixations


def _one_by_one(observer: np.ndarray) -> Iterable[tuple[np.ndarray, np.ndarray]]:
    """Each observer's fixations and those of all others, (N,) bool each."""
    for one in _people(observer):
        yield observer == one, (observer >= 0) & (observer != one)


def _halves(observer: np.ndarray, seed: Sequence[int]) -> Iterable[tuple[np.ndarray, np.ndarray]]:
    """The fixations of random halves of the observers, both ways, (N,) bool each."""
    people = _people(observer)
    rng = np.random.default_rng(seed)
    for _ in range(SPLITS):
        half = np.isin(observer, rng.permutation(people)[: len(people) // 2])
        rest = (observer >= 0) & ~half
        yield from ((half, rest), (rest, half))


def _people(observer: np.ndarray) -> np.ndarray:
    return np.unique(observer[observer >= 0])


def _mean(keys, pairs) -> dict[str, float]:
    """The mean of scores, each weighted by the fixations that were scored."""
    table = [[scored[key] for key in keys] for scored, _ in pairs]
    weights = [int(count) for _, count in pairs]
    return dict(zip(keys, np.average(table, axis=0, weights=weights).tolist(), strict=True))
