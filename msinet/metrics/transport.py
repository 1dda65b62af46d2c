"""Earth mover's distance: the least work that turns one map into the other."""

import math

import cv2
import numpy as np

from msinet.metrics.values import Values, check_pair

CELL_PX = 32  # the MATLAB code shrinks maps to 1/32
MOST_CELLS = 32  # along the longer side: time grows steeply with it


def emd(saliency_map: np.ndarray, empirical_map: np.ndarray) -> float:
    """Gives the least mean distance that the mass of one map travels to become the other.

    Both maps are averaged over cells of 32 pixels (larger ones where the longer side exceeds
    1,024 pixels) and divided by their sums. The transport problem is solved exactly.

    Cells of 32 pixels; 0 for equal maps, at most the picture's diagonal, lower is better.
    Symmetric. A constant map is the uniform density. Slow: half a second for 600x800, two for
    768x1024, four for 1024x1024 and larger squares.

    Args:
        saliency_map: (H, W) real; its minimum is subtracted if it is negative.
        empirical_map: (H, W) real, the same.

    Returns:
        The distance.

    Raises:
        ValueError: A map is no finite (H, W), or they differ in size.

    Source:
        EMD.m of the MIT saliency benchmark, which gives the prediction the empirical map's
        histogram first. That is left out: it hides part of what is to be measured.
    """
    return emd_of(*check_pair(saliency_map, empirical_map, ("saliency_map", "empirical_map")))


def emd_of(one: Values, other: Values) -> float:
    """`emd` of what was checked before."""
    side = max(CELL_PX, max(one.data.shape) / MOST_CELLS)
    grid_hw = tuple(math.ceil(length / side) for length in one.data.shape)
    # Distance obeys the triangle inequality, so mass that both maps have in a cell may stay.
    surplus = _shrink(one, grid_hw) - _shrink(other, grid_hw)
    rows, columns = np.divmod(np.arange(surplus.size), grid_hw[1])
    places = np.stack([rows, columns], axis=1) * (side / CELL_PX)
    is_source, is_sink = surplus > 0, surplus < 0
    if not (is_source.any() and is_sink.any()):
        return 0.0
    distances = np.linalg.norm(places[is_source][:, None] - places[is_sink], axis=2)
    return _transport(surplus[is_source], -surplus[is_sink], distances)


def _shrink(values, grid_hw):
    """(h w,) float64, sums to 1: mass per cell."""
    density = values.density(slice(None)).reshape(values.data.shape)
    small = cv2.resize(density, grid_hw[::-1], interpolation=cv2.INTER_AREA).ravel()
    return small / small.sum()


def _transport(supply, demand, distances):
    """The least cost of carrying supply (S,) to demand (D,) at distances (S, D)."""
    from scipy import sparse
    from scipy.optimize import linprog

    demand = demand * (supply.sum() / demand.sum())
    leaves = sparse.kron(sparse.eye(supply.size), np.ones((1, demand.size)))
    arrives = sparse.kron(np.ones((1, supply.size)), sparse.eye(demand.size))
    # One equation follows from the others; with it, rounding makes the problem infeasible.
    solved = linprog(
        distances.ravel(),
        A_eq=sparse.vstack([leaves, arrives]).tocsr()[:-1],
        b_eq=np.concatenate([supply, demand])[:-1],
        method="highs-ds",
    )
    if not solved.success:
        raise ArithmeticError(f"emd: the transport problem was not solved: {solved.message}")
    return float(solved.fun)
