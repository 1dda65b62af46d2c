"""Which pictures train and which validate: the original's rule, and slices and folds of it.

Source: FACTS of the original code: `numpy.random.RandomState(42).shuffle` over the sorted files,
the first n_train in shuffled order train, the rest validate.
"""

import re

import numpy as np

SEED = 42
PARTS = ("train", "validation", "all")


def shuffled(n: int) -> np.ndarray:
    """Gives 0..n-1 in the original's shuffled order, (n,) int."""
    order = np.arange(n)
    np.random.RandomState(SEED).shuffle(order)  # legacy generator: parity with the original
    return order


def split(n: int, n_train: int) -> tuple[np.ndarray, np.ndarray]:
    """Splits n sorted files into training and validation.

    Args:
        n: Number of files.
        n_train: How many of them train.

    Returns:
        Indices of training and of validation, each in shuffled order.
    """
    order = shuffled(n)
    return order[:n_train], order[n_train:]


def split_by_category(
    n_categories: int, per_category: int, n_train: int
) -> tuple[np.ndarray, np.ndarray]:
    """Splits every category in the same way, as the original does for CAT2000.

    Args:
        n_categories: Number of categories, their files following one another.
        per_category: Files in each.
        n_train: How many of each category train.

    Returns:
        Indices of training and of validation, category by category.
    """
    train, validation = split(per_category, n_train)
    starts = np.arange(n_categories)[:, None] * per_category
    return (starts + train).ravel(), (starts + validation).ravel()


def fold(order: np.ndarray, index: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Takes one of several equal parts out of an order, for cross-validation.

    Args:
        order: (n,) indices in split order.
        index: Which fold validates, 0..count-1.
        count: Number of folds, 2 to n.

    Returns:
        Indices of training (the other folds) and of validation (this fold), in the given order.

    Raises:
        ValueError: The fold does not exist.
    """
    if not 2 <= count <= len(order) or not 0 <= index < count:
        raise ValueError(f"fold: expected 0 <= index < count <= {len(order)}, got {index}, {count}")
    start, stop = len(order) * index // count, len(order) * (index + 1) // count
    return np.concatenate([order[:start], order[stop:]]), order[start:stop]


def parse_part(part: str) -> tuple[str, slice]:
    """Reads "train", "validation" or "all", each with an optional slice such as "train[:400]".

    Raises:
        ValueError: The text names no part.
    """
    match = re.fullmatch(r"(\w+)(?:\[(-?\d*):(-?\d*)\])?", part.strip())
    if not match or match[1] not in PARTS or "-" in (match[2], match[3]):
        raise ValueError(f"part: expected one of {', '.join(PARTS)}, or train[:400], got {part!r}")
    start, stop = (int(n) if n else None for n in match.group(2, 3))
    return match[1], slice(start, stop)
