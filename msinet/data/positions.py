"""Which pictures make a part: the set's own parts, the published split, a share, or a fold."""

import collections
import dataclasses
from collections.abc import Sequence

import numpy as np

from msinet.data import splits
from msinet.data.sets import SetInfo
from msinet.errors import ArgumentError


@dataclasses.dataclass(frozen=True)
class Chosen:
    """The pictures of a part.

    Attributes:
        order: (n,) int, their positions among all pictures of the set, in split order.
        notes: What a person should know, sentences.
        decided_by: What beside the name of the part decides on its pictures, as an entry of
            weights holds it: `fold` or `validation_share`, or nothing.
    """

    order: np.ndarray
    notes: list[str]
    decided_by: dict[str, str | float]


def parse(part: str, fold: splits.Fold | None) -> tuple[str, slice]:
    """Reads the name of a part, before the set is opened.

    Raises:
        ArgumentError: There is no such part, or it has no folds.
    """
    try:
        which, slice_ = splits.parse_part(part)
    except ValueError as error:
        fix = "write train, validation, all, or a slice such as train[:400]"
        raise ArgumentError("unknown part", where=part, fix=fix) from error
    if fold is not None and which == "all":
        raise ArgumentError("all pictures have no folds", where=part, fix="take train, validation")
    return which, slice_


def choose(
    info: SetInfo,
    names: Sequence[str],
    parts: Sequence[str],
    wanted: tuple[str, slice],
    *,
    validation_share: float,
    fold: splits.Fold | None,
) -> Chosen:
    """Chooses the pictures of a part.

    Args:
        info: The data set.
        names: All its pictures, sorted.
        parts: For each of them "train" or "validation", or "" where the files do not say.
        wanted: What `parse` gave.
        validation_share: From 0 to below 1.
        fold: (index, count or name of a rule), or None.

    Raises:
        ArgumentError: The share or fold does not exist.
    """
    which, slice_ = wanted
    if info.is_unsplit and which != "all":
        fix = f"take {info.key} with part all"
        raise ArgumentError(f"no rule yet what of {info.title} trains", where=which, fix=fix)
    train, validation, notes = _split(info, names, parts, validation_share)
    left_out = np.isin(names, [name for name, _ in info.left_out])
    if fold is not None:
        everything = train if any(parts) else np.concatenate([train, validation])
        if isinstance(fold[1], str):
            pool = np.sort(everything[~left_out[everything]])
        else:
            pool = everything if info.n_train is None else train
        train, validation = _fold(pool, *fold)
    train = train[~left_out[train]]
    notes += [f"{n} is not trained on: {why}" for n, why in info.left_out if n in names]
    order = {"train": train, "validation": validation, "all": np.arange(len(names))}[which]
    decided_by: dict[str, str | float] = {}
    if fold is not None:
        decided_by["fold"] = splits.write_fold(fold)
    elif which != "all" and not any(parts) and info.n_train is None:
        decided_by["validation_share"] = validation_share
    return Chosen(order[slice_], notes, decided_by)


def _split(info, names, parts, share):
    """Positions of training and validation pictures, each in split order, and notes."""
    n = len(names)
    if not 0 <= share < 1:
        raise ArgumentError("validation share", where=share, fix="give a number from 0 to below 1")
    notes = []
    if info.n_total and n != info.n_total:
        partial = "part of the set" if any(parts) or info.is_unsplit else "not the published split"
        notes.append(f"{n} pictures instead of {info.n_total}: {partial}")
    if any(parts):
        parts = np.array(parts)
        return np.flatnonzero(parts == "train"), np.flatnonzero(parts == "validation"), notes
    if info.n_train is None:
        return *splits.split(n, n - round(share * n)), notes
    if info.by_category:
        counts = collections.Counter(name.rpartition("/")[0] for name in names).values()
        return *splits.split_by_category(list(counts), info.n_train / info.n_total), notes
    return *splits.split(n, round(n * info.n_train / info.n_total)), notes


def _fold(pool, index, folds):
    """The other folds and this one; `folds` is a number, or the name of a rule."""
    try:
        if isinstance(folds, str):
            return splits.named_fold(pool, index, folds)
        return splits.fold(pool, index, folds)
    except ValueError as error:
        fix = f"of {len(pool)} pictures there can be 2 to {len(pool)} folds, the first is 0; or "
        fix += f"name one of {', '.join(splits.FOLD_RULES)}"
        raise ArgumentError("no such fold", where=f"{index}/{folds}", fix=fix) from error
