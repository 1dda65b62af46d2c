"""How much of each pixel a polygon covers, exactly.

OpenCV's `fillPoly` also draws the border of what it fills, which makes a button of 20 pixels a
tenth too wide. Here every edge adds what lies to its right, pixel by pixel, as renderers of fonts
do: the sum over the edges of a closed line is the area inside.
"""

import numpy as np

HEIGHT, WIDTH = 0, 1


def coverage(corners: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Gives the share of each pixel that lies in a polygon.

    Args:
        corners: (N, 2) float, x and y in pixels, in order along its border, not crossing itself;
            a pixel reaches from its index to the next. They may lie outside the picture.
        size_hw: Height and width of the picture.

    Returns:
        (H, W) float32 in [0, 1].
    """
    height, width = size_hw
    corners = np.asarray(corners, np.float64)
    steps = np.zeros((height, width + 1))  # from each pixel to the next in its row
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        _add_edge(steps, start, end)
    covered = np.cumsum(steps[:, :width], axis=WIDTH, out=steps[:, :width])
    np.abs(covered, out=covered)
    return np.minimum(covered, 1, out=covered).astype(np.float32)


def first_crossing(corners: np.ndarray) -> tuple[int, int] | None:
    """Gives two edges of a polygon that cross each other, by their first corners, or None.

    Edges that only touch do not cross.
    """
    a = np.asarray(corners, np.float64)
    b = np.roll(a, -1, axis=0)
    for i in range(len(a) - 2):
        later = slice(i + 2, len(a) - (i == 0))  # neighbours share a corner
        c, d = a[later], b[later]
        apart = _side(a[i], b[i], c) * _side(a[i], b[i], d) < 0
        crossing = apart & (_side(c, d, a[i]) * _side(c, d, b[i]) < 0)
        if crossing.any():
            return i, i + 2 + int(np.argmax(crossing))
    return None


def surface(corners: np.ndarray) -> float:
    """Gives the surface of a polygon (N, 2) in squares of its unit, by the shoelace formula."""
    x, y = (np.asarray(corners, np.float64) - np.mean(corners, axis=0)).T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def _add_edge(steps: np.ndarray, start: np.ndarray, end: np.ndarray) -> None:
    """Adds what lies to the right of an edge that goes down, or takes it away if it goes up."""
    height, width = steps.shape[HEIGHT], steps.shape[WIDTH] - 1
    sign = 1.0 if end[1] > start[1] else -1.0
    (x0, y0), (x1, y1) = (start, end) if sign > 0 else (end, start)
    rows = np.arange(max(0, int(np.floor(y0))), min(height, int(np.ceil(y1))))
    if not len(rows) or y0 == y1:
        return
    upper, lower = np.clip(rows, y0, y1), np.clip(rows + 1, y0, y1)
    slope = (x1 - x0) / (y1 - y0)
    from_x, to_x = x0 + slope * (upper - y0), x0 + slope * (lower - y0)
    first = np.floor(np.minimum(from_x, to_x))  # (R,) column where the edge enters the row
    count = int(np.ceil(np.abs(to_x - from_x).max())) + 1
    sides = first[:, None] + np.arange(count + 1)  # (R, count + 1) left sides of the pixels
    to_left = _mean_positive(sides - from_x[:, None], sides - to_x[:, None])
    reached = (lower - upper) * sign  # (R,) of a pixel that lies to the right of the whole edge
    inside = np.diff(to_left, axis=WIDTH) * reached[:, None]  # (R, count)
    padded = np.hstack([np.zeros((len(rows), 1)), inside, reached[:, None]])
    columns = np.clip(sides, 0, width).astype(np.intp)
    np.add.at(steps, (rows[:, None], columns), np.diff(padded, axis=WIDTH))


def _mean_positive(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The mean of max(0, u) for u from a to b."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    mixed = np.square(np.maximum(high, 0)) / (2 * np.maximum(high - low, np.finfo(float).tiny))
    return np.where(low >= 0, (low + high) / 2, np.where(high <= 0, 0.0, mixed))


def _side(a: np.ndarray, b: np.ndarray, point: np.ndarray) -> np.ndarray:
    """On which side of the line from a to b a point lies: the sign of the cross product."""
    ab, ap = b - a, point - a
    return ab[..., 0] * ap[..., 1] - ab[..., 1] * ap[..., 0]
