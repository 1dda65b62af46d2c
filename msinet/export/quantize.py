"""Weights in 8 bits: whole steps from -127 to 127 and one scale per filter.

One scale for a whole kernel will not do: the batch normalisation folded into MobileNetV2 makes
some filters a hundred times as large as others, and maps of the shipped weights fall to CC 0.99.
Depthwise and small kernels are few bytes and the most sensitive; they stay in 16 bits.
"""

import numpy as np

LARGE = 5000  # numbers from which on a kernel is held in 8 bits
STEPS = 127
FLOAT16_MAX = float(np.finfo(np.float16).max)


def eight_bits(kernel: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Rounds a kernel to steps of its own for each filter.

    Args:
        kernel: Float, any shape.
        axis: The axis of the filters.

    Returns:
        Steps, int8, the kernel's shape, and scales, float32, 1 along all other axes: the kernel is
        about steps times scales.
    """
    others = tuple(n for n in range(kernel.ndim) if n != axis % kernel.ndim)
    scales = np.abs(kernel).max(axis=others, keepdims=True) / STEPS
    scales = np.where(scales > 0, scales, 1).astype(np.float32)
    return np.rint(kernel / scales).astype(np.int8), scales


def is_large(array: np.ndarray) -> bool:
    """Whether an array is a kernel worth 8 bits, unless it is depthwise."""
    return array.ndim == 4 and array.size > LARGE


def sixteen_bits(array: np.ndarray) -> np.ndarray | None:
    """Gives the array as float16, or None where a number is too large for that."""
    if array.size and np.abs(array).max() > FLOAT16_MAX:
        return None
    return array.astype(np.float16)
