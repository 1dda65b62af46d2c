"""The two kernels by which the TensorFlow 1 original resizes pictures and maps.

TensorFlow's legacy `resize_area` and `resize_bicubic` with `align_corners=True` and
without half-pixel centres, as separable sums in float32: their sampling positions are
computed in float32 as there, so that rounding falls the same way.

Source: facts measured on the kernels; tests/test_legacy_resize.py holds them against
`tf.raw_ops.ResizeArea` and `tf.raw_ops.ResizeBicubic`.
"""

import numpy as np

BICUBIC_A = -0.75  # Keys' parameter in TensorFlow's legacy bicubic kernel
BICUBIC_STEPS = 1024  # that kernel rounds the offset between samples to this grid


def resize_legacy_area(array: np.ndarray, size_hw, *, window=None) -> np.ndarray:
    """Resizes as TensorFlow 1's area method with `align_corners`.

    Output i averages the interval [i·s, (i+1)·s) with s = (in-1)/(out-1), so the grid
    drifts and the last cell repeats the edge: not ordinary area averaging.

    Args:
        array: (H, W, C) or (H, W), numbers.
        size_hw: (height, width) of the result.
        window: ((top, left), (height, width)) of the part of the result that is wanted;
            only that is computed. Default all.

    Returns:
        (h, w, C) or (h, w) float32.
    """
    return _separable(array, size_hw, _area_taps, window)


def resize_legacy_bicubic(array: np.ndarray, size_hw, *, window=None) -> np.ndarray:
    """Resizes as TensorFlow 1's bicubic method with `align_corners` (a = -0.75).

    Args:
        array: (H, W, C) or (H, W), numbers.
        size_hw: (height, width) of the result.
        window: ((top, left), (height, width)) of the part of the result that is wanted;
            only that is computed. Default all.

    Returns:
        (h, w, C) or (h, w) float32; may overshoot the range of the values given.
    """
    return _separable(array, size_hw, _bicubic_taps, window)


def _separable(array: np.ndarray, size_hw, taps, window) -> np.ndarray:
    """Resizes rows, then columns, which is the kernels' own order."""
    (top, left), (height, width) = window or ((0, 0), size_hw)
    rows = taps(array.shape[0], size_hw[0], top, height)
    columns = taps(array.shape[1], size_hw[1], left, width)
    tall = _weighted(array, *rows)  # (h, W, ...)
    wide = _weighted(np.ascontiguousarray(tall.swapaxes(0, 1)), *columns)  # (w, h, ...)
    return np.ascontiguousarray(wide.swapaxes(0, 1))


def _weighted(array: np.ndarray, index: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Sums `weight[k, i] * array[index[k, i]]` over k: (n, ...) to (i, ...) float32."""
    trailing = (1,) * (array.ndim - 1)
    total = np.zeros((index.shape[1], *array.shape[1:]), np.float32)
    for row, share in zip(index, weight, strict=True):
        total += array[row] * share.reshape(-1, *trailing)
    return total


def _legacy_scale(source: int, target: int) -> np.float32:
    """Source pixels per target pixel under `align_corners`, in the kernels' float32."""
    if target > 1:
        return np.float32(source - 1) / np.float32(target - 1)
    return np.float32(source) / np.float32(target)


def _area_taps(source: int, target: int, start: int, count: int):
    """Indices and weights, (K, count) each, of targets `start` to `start + count`."""
    scale = _legacy_scale(source, target)
    if scale == 0:  # one source pixel for many: TensorFlow divides by zero here
        return np.zeros((1, count), np.intp), np.ones((1, count), np.float32)
    position = np.arange(start, start + count, dtype=np.float32)
    low, high = position * scale, (position + 1) * scale
    first = np.floor(low)
    cell = first + np.arange((np.ceil(high) - first).max(), dtype=np.float32)[:, None]
    overlap = np.minimum(cell + 1, high) - np.maximum(cell, low)
    # An interval inside one cell: high - low, free of the rounding of large positions.
    overlap = np.where((cell < low) & (cell + 1 > high), scale, overlap)
    weight = np.maximum(overlap, 0) / scale
    return np.minimum(cell, source - 1).astype(np.intp), weight


def _bicubic_taps(source: int, target: int, start: int, count: int):
    """Indices and weights, (4, count) each, of targets `start` to `start + count`."""
    position = np.arange(start, start + count, dtype=np.float32) * _legacy_scale(source, target)
    nearest = np.floor(position)
    offset = np.rint((position - nearest) * BICUBIC_STEPS) / BICUBIC_STEPS  # [0, 1]
    distance = np.abs(np.arange(-1, 3)[:, None] - offset.astype(np.float64))  # (4, count)
    index = nearest.astype(np.intp) + np.arange(-1, 3)[:, None]
    return np.clip(index, 0, source - 1), _keys(distance).astype(np.float32)


def _keys(distance: np.ndarray) -> np.ndarray:
    """Keys' cubic kernel at distances of 0 to 2 samples."""
    a, x = BICUBIC_A, distance
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
    return np.where(x <= 1, near, far)
