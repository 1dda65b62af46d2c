"""Two searches by likelihood, the same every time: weights of a mixture and width of a kernel."""

import math
from collections.abc import Callable

import numpy as np

LEAST_WEIGHT = 1e-6
"""Smallest weight that is chosen, so that no fixation becomes impossible."""
WEIGHT_TOLERANCE = 1e-9
"""Nats per fixation."""
GOLDEN = (math.sqrt(5) - 1) / 2
WIDTH_TOLERANCE = 0.005
"""Relative; the likelihood is flat near its top."""


def mixture_weights(densities: np.ndarray) -> np.ndarray:
    """Gives the weights under which a mixture makes the fixations most likely.

    The likelihood has one top, found by sequential quadratic programming.

    Args:
        densities: (K, N) float >= 0, what each of K densities gives each of N fixations, N >= 1.

    Returns:
        (K,) float64, at least `LEAST_WEIGHT` each, sums to 1.
    """
    from scipy.optimize import minimize

    count = len(densities)
    densities = densities / densities.mean()  # of the order of 1, as the search expects

    def loss(weights):
        mixed = np.maximum(weights @ densities, np.finfo(np.float64).tiny)  # (N,)
        return -np.log(mixed).mean(), -(densities / mixed).mean(axis=1)

    found = minimize(
        loss,
        np.full(count, 1 / count),
        jac=True,
        method="SLSQP",
        bounds=[(LEAST_WEIGHT, 1)] * count,
        constraints={"type": "eq", "fun": lambda w: w.sum() - 1, "jac": np.ones_like},
        options={"ftol": WEIGHT_TOLERANCE},
    )
    weights = np.maximum(found.x, LEAST_WEIGHT)
    return weights / weights.sum()


def best_width(score: Callable[[float], float], widths: np.ndarray) -> float:
    """Gives the width with the largest score: the best of a grid, then golden section around it.

    Args:
        score: Score of a width.
        widths: (K,) float > 0, increasing, K >= 3: the grid, and the limits of the search.

    Returns:
        The width, to `WIDTH_TOLERANCE`.
    """
    logs = np.log(np.asarray(widths, np.float64))
    scores = [score(math.exp(log)) for log in logs]
    best = int(np.argmax(scores))
    low, high = logs[max(best - 1, 0)], logs[min(best + 1, len(logs) - 1)]
    inner = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    values = [score(math.exp(log)) for log in inner]
    while high - low > WIDTH_TOLERANCE:
        if values[0] >= values[1]:
            high, inner[1], values[1] = inner[1], inner[0], values[0]
            inner[0] = high - GOLDEN * (high - low)
            values[0] = score(math.exp(inner[0]))
        else:
            low, inner[0], values[0] = inner[0], inner[1], values[1]
            inner[1] = low + GOLDEN * (high - low)
            values[1] = score(math.exp(inner[1]))
    return math.exp((low + high) / 2)
