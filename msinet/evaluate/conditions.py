"""Scores by condition: what people had read, for sets whose pictures were seen under several."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet.evaluate import summary

EVERY = "every"
"""The row of all items together."""


def summarize(
    scores: summary.Scores,
    conditions: Sequence[str],
    pairs: Sequence[tuple[str, str]] = (),
    *,
    pictures: np.ndarray,
    samples: int = summary.SAMPLES,
    seed: int = 0,
) -> list[dict[str, Any]]:
    """Gives the scores of each condition, and of every item.

    Args:
        scores: Per predictor and metric, (n,) float, NaN where there is none.
        conditions: (n,) the condition of each item.
        pairs: Labels whose paired differences are taken.
        pictures: (n,) int, which picture an item is of: in the last row, items of one picture are
            drawn together.
        samples: Bootstrap samples.
        seed: Start of the resampling.

    Returns:
        Per condition, then for every item: condition, items, scores (as `summary.summarize`) and
        comparisons (a, b and what `summary.compare` gives).
    """
    kinds = np.asarray(conditions)
    options = {"samples": samples, "seed": seed}
    found = []
    for condition in [*dict.fromkeys(conditions), EVERY]:
        chosen = np.ones(len(kinds), bool) if condition == EVERY else kinds == condition
        part = _rows(scores, chosen)
        groups = pictures[chosen]
        found.append(
            {
                "condition": condition,
                "items": int(chosen.sum()),
                "scores": summary.summarize(part, groups=groups, **options),
                "comparisons": [
                    {
                        "a": a,
                        "b": b,
                        "scores": summary.compare(part, a, b, groups=groups, **options),
                    }
                    for a, b in pairs
                ],
            }
        )
    return found


def _rows(scores: summary.Scores, chosen: np.ndarray) -> dict[str, Mapping[str, np.ndarray]]:
    return {
        label: {metric: np.asarray(values)[chosen] for metric, values in columns.items()}
        for label, columns in scores.items()
    }
