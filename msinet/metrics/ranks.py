"""How many values of a map lie below others: what every AUC is made of.

Sorting half a million pixels takes longer than all other metrics together. Only the few values
at fixations are asked for, so the pixels are counted into buckets by their leading bits, and only
the buckets that hold an asked value are looked at more closely. The counts are exact.
"""

from collections.abc import Callable, Iterator

import numpy as np

BUCKETS = 1 << 16
_SHIFT = 12  # bits of a float32 left out of a bucket's number: 2,048 buckets per factor of two
_CHUNK = 1 << 15  # pixels worked on at a time: what fits into a core's own cache as float64


def chunks(count: int) -> Iterator[slice]:
    """Cuts `count` flat pixels into slices; maps made per slice never leave the cache."""
    return (slice(start, start + _CHUNK) for start in range(0, count, _CHUNK))


def count(values: np.ndarray, asked: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Counts the values below, and equal to, each asked value.

    Args:
        values: (P,) float32 or float64, finite.
        asked: (N,) of the same type, finite.

    Returns:
        below, equal: (N,) int64 each.
    """
    if values.size <= _CHUNK or not asked.size:
        return _count_sorted(np.sort(values), asked)
    bounds = (values.min(), values.max())
    return count_parts(values.__getitem__, values.size, bounds, asked)


def count_parts(
    values_in: Callable[[slice], np.ndarray],
    size: int,
    bounds: tuple[float, float],
    asked: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """The same for values that are made in parts and never held as a whole.

    Args:
        values_in: Gives the values of a slice of the flat pixels; it is called twice for each.
        size: Number of pixels.
        bounds: No value is below the first or above the second.
        asked: (N,) of the values' type, finite.

    Returns:
        below, equal: (N,) int64 each.
    """
    keys = np.empty(size, np.uint16)
    for part in chunks(size):
        keys[part] = _bucket(values_in(part), bounds)
    asked_keys = _bucket(np.clip(asked, *bounds), bounds)
    is_asked = np.zeros(BUCKETS, bool)
    is_asked[asked_keys] = True
    near = [values_in(part)[is_asked[keys[part]]] for part in chunks(size)]
    below, equal = _count_sorted(np.sort(np.concatenate(near)), asked)
    # What the sorted values miss is in the buckets below that nobody asked for.
    sizes = np.bincount(keys, minlength=BUCKETS)
    skipped = np.cumsum(np.where(is_asked, 0, sizes))
    return below + skipped[asked_keys], equal


def _count_sorted(ordered, asked):
    """The same for values in ascending order."""
    below = np.searchsorted(ordered, asked, side="left")
    return below, np.searchsorted(ordered, asked, side="right") - below


def _bucket(values, bounds):
    """(P,) int: numbers of buckets, which never fall where the values rise.

    The bits of a non-negative float32, read as an integer, rise with it; so do subtracting the
    lower bound and rounding to float32. What is below 2**-32 of the range shares bucket 0.
    """
    low, high = bounds
    with np.errstate(over="ignore"):
        bits = (values - low).astype(np.float32, copy=False).view(np.int32)
        top = np.float32(high - low).view(np.int32)
    first = max(int(top) - ((BUCKETS - 1) << _SHIFT), 0)
    return (np.maximum(bits, np.int32(first)) - np.int32(first)) >> _SHIFT  # -0.0 is bucket 0 too
