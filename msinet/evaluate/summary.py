"""Scores per picture ▸ means with intervals, shares of the way, differences, folds."""

from collections.abc import Mapping, Sequence

import numpy as np

from msinet.metrics import METRICS

LEVEL = 0.95
SAMPLES = 5000
FLOOR, CEILING = "center_bias", "gold_standard"
BLOCK = 1 << 22  # cells of resampling weights held at once, 32 MB

Scores = Mapping[str, Mapping[str, np.ndarray]]
"""Per predictor and metric, (n,) float64, one value per picture, NaN where there is none."""


def summarize(
    scores: Scores, *, groups: np.ndarray | None = None, samples: int = SAMPLES, seed: int = 0
) -> dict[str, dict]:
    """Gives each predictor's scores: mean, interval, and share of the way to the ceiling.

    Args:
        scores: Per predictor and metric, (n,) float, NaN where there is none.
        groups: (n,) int, values that are drawn together; None draws each by itself.
        samples: Bootstrap samples over pictures.
        seed: Start of the resampling; the same pictures are drawn for every score.

    Returns:
        Per predictor and metric: mean, low, high (95 % percentile bootstrap interval), pictures
        (how many count) and share, 0 at the centre bias and 1 at the gold standard, over the
        pictures that all three have; None where one of them is missing, or the gold standard is
        no better than the centre bias.
    """
    table = {}
    for label, columns in scores.items():
        table[label] = {}
        for metric, values in columns.items():
            low, high = interval(values, groups=groups, samples=samples, seed=seed)
            table[label][metric] = {
                "mean": _mean(values),
                "low": low,
                "high": high,
                "pictures": int(np.isfinite(values).sum()),
                "share": _share(scores, label, metric),
            }
    return table


def compare(
    scores: Scores,
    a: str,
    b: str,
    *,
    groups: np.ndarray | None = None,
    samples: int = SAMPLES,
    seed: int = 0,
) -> dict:
    """Gives the paired differences a - b with their intervals, per metric that both have.

    Args:
        scores: As in `summarize`.
        a: Label of a predictor.
        b: Label of another.
        groups: As in `summarize`.
        samples: Bootstrap samples over pictures.
        seed: Start of the resampling.

    Returns:
        Per metric: difference (of the means over the pictures that both have), low, high,
        pictures.
    """
    found = {}
    for metric in scores[a].keys() & scores[b].keys():
        difference = scores[a][metric] - scores[b][metric]
        if np.isfinite(difference).any():
            low, high = interval(difference, groups=groups, samples=samples, seed=seed)
            found[metric] = {
                "difference": _mean(difference),
                "low": low,
                "high": high,
                "pictures": int(np.isfinite(difference).sum()),
            }
    return {metric: found[metric] for metric in scores[a] if metric in found}


def interval(
    values: np.ndarray,
    *,
    groups: np.ndarray | None = None,
    samples: int = SAMPLES,
    seed: int = 0,
) -> tuple[float | None, float | None]:
    """Gives the percentile bootstrap interval of a mean over pictures.

    Args:
        values: (n,) float; what is not finite does not count.
        groups: (n,) int, values that are drawn together, those of one picture; None draws each
            by itself.
        samples: How often n pictures are drawn with replacement.
        seed: Start of the resampling.

    Returns:
        Lower and upper end of the 95 % interval; None where fewer than two pictures count.
    """
    values = np.asarray(values, np.float64)
    known = np.isfinite(values)
    values = values[known]
    sizes = np.ones(len(values))
    if groups is not None:
        _, places = np.unique(np.asarray(groups)[known], return_inverse=True)
        sizes = np.bincount(places).astype(np.float64)
        values = np.bincount(places, weights=values)  # sums
    n = len(values)
    if n < 2:
        return None, None
    rng = np.random.default_rng(seed)
    means, block = [], max(1, BLOCK // n)
    for start in range(0, samples, block):
        drawn = rng.integers(n, size=(min(block, samples - start), n))
        means.append(values[drawn].sum(axis=1) / sizes[drawn].sum(axis=1))
    tail = (1 - LEVEL) / 2
    low, high = np.quantile(np.concatenate(means), (tail, 1 - tail))
    return float(low), float(high)


def fold_means(scores: Scores, folds: np.ndarray) -> list[dict]:
    """Gives the means of each fold.

    Args:
        scores: As in `summarize`.
        folds: (n,) int, the fold of each picture.

    Returns:
        One table per fold: fold, pictures, and scores per predictor and metric.
    """
    folds = np.asarray(folds)
    return [
        {
            "fold": int(fold),
            "pictures": int((folds == fold).sum()),
            "scores": {
                label: {metric: _mean(values[folds == fold]) for metric, values in columns.items()}
                for label, columns in scores.items()
            },
        }
        for fold in np.unique(folds)
    ]


def fold_spread(folds: Sequence[Mapping]) -> dict[str, dict]:
    """Gives the mean over folds and their spread.

    Args:
        folds: As `fold_means` gives them.

    Returns:
        Per predictor and metric: mean (of the folds' means), spread (their sample standard
        deviation, n - 1; None for one fold) and folds (how many count).
    """
    table: dict[str, dict] = {}
    for label, columns in folds[0]["scores"].items():
        table[label] = {}
        for metric in columns:
            means = [fold["scores"][label][metric] for fold in folds]
            means = [mean for mean in means if mean is not None]
            table[label][metric] = {
                "mean": float(np.mean(means)) if means else None,
                "spread": float(np.std(means, ddof=1)) if len(means) > 1 else None,
                "folds": len(means),
            }
    return table


def _share(scores: Scores, label: str, metric: str) -> float | None:
    """How far the mean lies on the way from the floor's to the ceiling's, if that leads up."""
    columns = [scores.get(name, {}).get(metric) for name in (FLOOR, label, CEILING)]
    if any(column is None for column in columns):
        return None
    stacked = np.stack([np.asarray(column, np.float64) for column in columns if column is not None])
    stacked = stacked[:, np.isfinite(stacked).all(axis=0)]
    if not stacked.shape[1]:
        return None
    floor, value, ceiling = stacked.mean(axis=1)
    way = ceiling - floor if METRICS[metric].higher_is_better else floor - ceiling
    return float((value - floor) / (ceiling - floor)) if way > 0 else None


def _mean(values: np.ndarray) -> float | None:
    values = np.asarray(values, np.float64)
    values = values[np.isfinite(values)]
    return float(values.mean()) if len(values) else None
