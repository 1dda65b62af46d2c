"""Which pictures of a part were seen in training, told from what an entry of weights records."""

import pathlib
from collections.abc import Mapping
from typing import Any

from msinet.data import positions, splits
from msinet.data.part import VALIDATION_SHARE, Part, open_part
from msinet.data.sets import SETS
from msinet.errors import MsinetError

OWN = "folder"
SHARE_PHOTOGRAPHS = frozenset(("salicon", "sjtu_tis"))
"""Both took photographs of COCO, some of them the same."""
APART = frozenset(("315a0b891edae7318704b3124e9a269c3e9887540e7caf89f1c5f879c3589dbf",))
"""Copies of SALICON, by content_sha256, of which no photograph is in SJTU-TIS: the 664 pictures
that the shipped weights saw (a test compares the numbers)."""


def seen_names(item: Mapping[str, Any], part: Part) -> set[str] | None:
    """Gives the pictures of a part that the weights saw as one data set of their entry.

    The same files, told by their hash, are the same pictures under any name: the recorded part
    is opened again, with its fold or validation share. Another copy of a published set is
    compared by the pictures' names where these are sure to tell. Another copy of a folder of
    one's own is not, for nothing says that equal names are equal pictures.

    Args:
        item: A table of `Entry.data`: set, part, n, content_sha256, fold, validation_share.
        part: The part that is scored.

    Returns:
        Names out of `part.names`; None where it cannot be decided.
    """
    name = str(item.get("set", ""))
    key = name if name in SETS else OWN
    hashed = item.get("content_sha256")
    same_files = bool(hashed) and hashed == part.provenance()["content_sha256"]
    is_namesake = _plain(name, key) == _plain(part.name, part.info.key)
    if name and not same_files and not is_namesake:
        if {key, part.info.key} != SHARE_PHOTOGRAPHS:
            return set()
        return set() if {hashed, part.provenance()["content_sha256"]} & APART else None
    if not name or "part" not in item or (key == OWN and not same_files):
        return None
    try:
        return _of_same_files(key, item, part) if same_files else _of_another_copy(item, part)
    except (MsinetError, ValueError, TypeError):  # an entry of another version, or mistyped
        return None


def _of_same_files(key, item, part):
    """Opens what was trained on; another number of pictures means that the rules have changed."""
    trained = _open_again(key, item, part)
    return _shared(trained, part) if item.get("n", len(trained)) == len(trained) else None


def _of_another_copy(item, part):
    """Compares by name: copies may lack pictures, and their split is then another one."""
    key, which = part.info.key, splits.parse_part(str(item["part"]))[0]
    if part.info.has_parts:
        trained = open_part(key, part.path, which)  # parts are apart in every copy
        shared = _shared(trained, part)
        is_whole = which == item["part"] and not item.get("fold") and item.get("n") == len(trained)
        return shared if is_whole or not shared else None
    trained = _open_again(key, item, part)
    if part.info.listed:  # the list means the same in every copy, a slice or a fold does not
        shared = _shared(trained, part)
        return shared if (which == item["part"] and not item.get("fold")) or not shared else None
    is_whole = len(open_part(key, part.path, "all")) == part.info.n_total
    return _shared(trained, part) if is_whole and item.get("n") == len(trained) else None


def _open_again(key, item, part):
    """The pictures that were trained on, out of the files of `part`."""
    return open_part(
        key,
        part.path,
        str(item["part"]),
        validation_share=item.get("validation_share", VALIDATION_SHARE),
        fold=splits.parse_fold(str(item["fold"])) if item.get("fold") else None,
        conditions=str(item["conditions"]).split(",") if item.get("conditions") else None,
    )


def _shared(trained: Part, part: Part) -> set[str]:
    """Names of `part` that are in `trained`, too; of items, those whose picture is."""
    if trained.info.listed and part.info.listed:
        pictures = set(map(positions.picture_number, trained.names))
        return {name for name in part.names if positions.picture_number(name) in pictures}
    if trained.info.key == part.info.key:
        return set(trained.names).intersection(part.names)
    # The same files read as two kinds of set, of which one may leave train/ out of the names.
    files = {pathlib.PurePosixPath(name).name for name in trained.names}
    return {name for name in part.names if pathlib.PurePosixPath(name).name in files}


def _plain(name: str, key: str) -> str:
    """The name that is compared; weights that ship call a folder by its name alone."""
    return f"{OWN}:{name.removeprefix(f'{OWN}:')}" if key == OWN else name
