"""Which pictures train and which validate: the original's rule, and slices and folds of it.

Source: FACTS of the original code: `numpy.random.RandomState(42).shuffle` over the sorted files,
the first n_train in shuffled order train, the rest validate.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from msinet.errors import ArgumentError

SEED = 42
PARTS = ("train", "validation", "all")
LISTED_PARTS = ("test", "unlisted")
"""Of a set that is split by a committed list, further parts."""


class FoldRule(NamedTuple):
    """A published way to cut a set into folds.

    Attributes:
        seed: Of the shuffle over all pictures, sorted by name.
        count: Number of folds.
    """

    seed: int
    count: int


# "unisal": the ten folds on which UNISAL was fine-tuned and scored on MIT1003 (Droste, Jiao,
# Noble 2020; its data loader shuffles with seed 27 and cuts at int(100.3 k)). On a set of another
# size the same rule cuts at n k / 10.
FOLD_RULES = {"unisal": FoldRule(seed=27, count=10)}

Fold = tuple[int, int | str]
"""(index, number of folds or name of a rule)"""


def shuffled(n: int, *, seed: int = SEED) -> np.ndarray:
    """Gives 0..n-1 in the original's shuffled order, (n,) int."""
    order = np.arange(n)
    np.random.RandomState(seed).shuffle(order)  # legacy generator: parity with the original
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


def split_by_category(counts: Sequence[int], share: float) -> tuple[np.ndarray, np.ndarray]:
    """Splits every category by itself, as the original does for CAT2000.

    Args:
        counts: Number of files of each category; their files follow one another.
        share: Of each category, how much trains.

    Returns:
        Indices of training and of validation, category by category.
    """
    starts = np.cumsum([0, *counts])
    halves = [split(n, round(n * share)) for n in counts]
    train, validation = (
        np.concatenate([start + half[k] for start, half in zip(starts, halves, strict=False)])
        for k in (0, 1)
    )
    return train, validation


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


def named_fold(pool: np.ndarray, index: int, rule: str) -> tuple[np.ndarray, np.ndarray]:
    """Takes one fold of a published rule.

    Args:
        pool: (n,) indices of pictures, sorted by the pictures' names.
        index: Which fold validates, from 0.
        rule: A key of `FOLD_RULES`.

    Returns:
        Indices of training and of validation, each in the rule's shuffled order.

    Raises:
        ValueError: The rule or the fold does not exist.
    """
    if rule not in FOLD_RULES:
        raise ValueError(f"rule: expected one of {', '.join(FOLD_RULES)}, got {rule!r}")
    seed, count = FOLD_RULES[rule]
    return fold(pool[shuffled(len(pool), seed=seed)], index, count)


def parse_fold(text: str) -> Fold:
    """Reads "0/5", the first of five folds, or "0/unisal", the first of a named rule.

    Raises:
        ArgumentError: The text names no fold.
    """
    match = re.fullmatch(r"([0-9]{1,9})/(.+)", text.strip())
    folds = parse_folds(match[2]) if match else 0
    if not match or int(match[1]) >= len(all_folds(folds)):
        fix = f"write INDEX/COUNT or INDEX/{'|'.join(FOLD_RULES)}, the first of five is 0/5"
        raise ArgumentError("no such fold", where=text or "nothing", fix=fix)
    return int(match[1]), folds


def parse_folds(text: str) -> int | str:
    """Reads "5", a number of folds, or "unisal", a named rule.

    Raises:
        ArgumentError: The text is neither.
    """
    text = text.strip()
    if text in FOLD_RULES:
        return text
    if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) < 2:
        fix = f"give a number from 2, or one of {', '.join(FOLD_RULES)}"
        raise ArgumentError("no such folds", where=text or "nothing", fix=fix)
    return int(text)


def all_folds(folds: int | str) -> list[Fold]:
    """Gives every fold of a number or of a named rule, as `open_part` takes them."""
    count = FOLD_RULES[folds].count if isinstance(folds, str) else folds
    return [(index, folds) for index in range(count)]


def write_fold(chosen: Fold) -> str:
    """Gives the text that `parse_fold` reads."""
    return f"{chosen[0]}/{chosen[1]}"


def fold_folder(chosen: Fold) -> str:
    """Gives the ending of the name of a run on a fold, "fold0of5"."""
    return f"fold{chosen[0]}of{chosen[1]}"


def parse_part(part: str) -> tuple[str, slice]:
    """Reads the name of a part with an optional slice such as "train[:400]".

    Raises:
        ValueError: The text names no part.
    """
    match = re.fullmatch(r"(\w+)(?:\[(-?\d*):(-?\d*)\])?", part.strip())
    if not match or match[1] not in (*PARTS, *LISTED_PARTS) or "-" in (match[2], match[3]):
        raise ValueError(f"part: expected one of {', '.join(PARTS)}, or train[:400], got {part!r}")
    start, stop = (int(n) if n else None for n in match.group(2, 3))
    return match[1], slice(start, stop)
