"""Which pictures make a part: the set's own parts, a list, the published split, a share, a fold."""

import collections
import dataclasses
import re
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
            weights holds it: `fold` or `validation_share`, `conditions`, or nothing.
    """

    order: np.ndarray
    notes: list[str]
    decided_by: dict[str, str | float]


def parse(info: SetInfo, part: str, fold: splits.Fold | None) -> tuple[str, slice]:
    """Reads the name of a part, before the set is opened.

    Raises:
        ArgumentError: There is no such part, or it has no folds.
    """
    known = (*splits.PARTS, *splits.LISTED_PARTS) if info.listed else splits.PARTS
    try:
        which, slice_ = splits.parse_part(part)
    except ValueError as error:
        fix = f"write {', '.join(known)}, or a slice such as train[:400]"
        raise ArgumentError("unknown part", where=part, fix=fix) from error
    if which not in known:
        fix = f"take {', '.join(known)}"
        raise ArgumentError(f"{info.title} has no such part", where=part, fix=fix)
    if fold is not None and which not in ("train", "validation"):
        raise ArgumentError(f"part {which} has no folds", where=part, fix="take train, validation")
    return which, slice_


def choose(
    info: SetInfo,
    names: Sequence[str],
    parts: Sequence[str],
    wanted: tuple[str, slice],
    *,
    validation_share: float,
    fold: splits.Fold | None,
    kept: np.ndarray | None = None,
    twin_of: Sequence[int] | None = None,
) -> Chosen:
    """Chooses the pictures of a part.

    Args:
        info: The data set.
        names: All its pictures, sorted.
        parts: For each of them "train" or "validation", or "" where the files do not say.
        wanted: What `parse` gave.
        validation_share: From 0 to below 1.
        fold: (index, count or name of a rule), or None.
        kept: (n,) bool, which pictures may be taken at all; a slice is of these.
        twin_of: For each picture the place of the first that is the same, which is its own if
            there is none; by default all differ. Where a share or a fold decides, it does on
            pictures, and all that are the same go with the first.

    Raises:
        ArgumentError: The share or fold does not exist.
    """
    which, slice_ = wanted
    kept = np.ones(len(names), bool) if kept is None else kept
    everything = np.arange(len(names))
    if info.listed:
        orders, notes = _listed(info, names, fold)
    else:
        first = everything if twin_of is None else np.asarray(twin_of)
        orders, notes = _ruled(info, names, parts, validation_share, fold, first)
        if which == "train":
            left_out = [(name, why) for name, why in info.left_out if name in names]
            notes += [f"{name} is not trained on: {why}" for name, why in left_out]
    order = {**orders, "all": everything}[which]
    decided_by: dict[str, str | float] = {}
    if fold is not None:
        decided_by["fold"] = splits.write_fold(fold)
    elif which != "all" and not any(parts) and info.n_train is None and not info.listed:
        decided_by["validation_share"] = validation_share
    return Chosen(order[kept[order]][slice_], notes, decided_by)


def picture_number(name: str) -> int | None:
    """Gives the number that a picture's name begins with, or None: 71 of "000000000071_0.png"."""
    match = re.match(r"[0-9]+(?=[_.]|$)", name)
    return int(match[0]) if match else None


def _listed(info, names, fold):
    """The items of each part of a set that is split by a list of pictures, and notes."""
    items: dict[int | None, list[int]] = {}
    for place, name in enumerate(names):
        items.setdefault(picture_number(name), []).append(place)
    pictures = {part: [n for n in listed if n in items] for part, listed in info.listed.items()}
    if fold is not None:  # of whole pictures, and the parts that are kept for scoring stay out
        if isinstance(fold[1], str):
            fix = "give a number of folds"
            raise ArgumentError(f"{info.title} has no named folds", where=fold[1], fix=fix)
        train, validation = _fold(np.array(pictures["train"]), *fold)
        pictures |= {"train": train.tolist(), "validation": validation.tolist()}
    known = {number for listed in info.listed.values() for number in listed}
    pictures["unlisted"] = [number for number in items if number not in known]
    orders = {
        part: np.array([place for n in numbers for place in items[n]], np.intp)
        for part, numbers in pictures.items()
    }
    notes = []
    if info.n_total and len(names) != info.n_total:
        notes.append(f"{len(names)} items instead of {info.n_total}: part of the set")
    return orders, notes


def _ruled(info, names, parts, validation_share, fold, first):
    """Training and validation pictures by the set's own parts, a rule or a share, and notes."""
    twins: dict[int, list[int]] = {}  # by the first of them
    for place, key in enumerate(range(len(names)) if any(parts) else first.tolist()):
        twins.setdefault(key, []).append(place)
    differing = list(twins)
    names = [names[place] for place in differing]
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
    orders = {
        part: np.array([place for n in order for place in twins[differing[n]]], np.intp)
        for part, order in (("train", train), ("validation", validation))
    }
    if both := len(np.intersect1d(first[orders["train"]], first[orders["validation"]])):
        notes.append(f"{both} pictures are in the training and in the validation part")
    return orders, notes


def _split(info, names, parts, share):
    """Positions of training and validation pictures, each in split order, and notes."""
    n = len(names)
    if not 0 <= share < 1:
        raise ArgumentError("validation share", where=share, fix="give a number from 0 to below 1")
    notes = []
    if info.n_total and n != info.n_total:
        partial = "part of the set" if any(parts) else "not the published split"
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
