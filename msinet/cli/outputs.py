"""Where results go: names that never meet each other nor an input, and a folder to write to."""

import os
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from msinet.errors import ArgumentError, DataError

SUFFIXES = {
    "map": ".png",
    "overlay": "_overlay.jpg",
    "density": "_density.npy",
    "side-by-side": "_side.jpg",
}
PROBE = bytes(4096)  # a block: on a full disk even an empty file can be made


def name_results(
    pictures: Sequence[tuple[Path, Path]], folder: Path, formats: Sequence[str]
) -> list[dict[str, Path]]:
    """Gives each picture its result files.

    A picture's results have its path below the folder that was given, without the extension.
    Where two pictures would share a name,

    1. pictures of different folders take as many of their parent folders as tell them apart,
    2. pictures of one folder keep their extension: `a.jpg.png` and `a.png.png`,
    3. what still meets a result or an input (`a.png` in the output folder itself) keeps its
       extension, then takes a number.

    Names that differ in case only count as one, since some disks hold them to be so.

    Args:
        pictures: Pairs of the picture's path and its path below the folder that was given.
        folder: The output folder.
        formats: Keys of `SUFFIXES`.

    Returns:
        For each picture, its files by format.
    """
    parts = [path.absolute().parts for path, _ in pictures]
    stems = _distinct_folders(parts, [len(relative.parts) for _, relative in pictures])
    together = defaultdict(int)
    for stem in stems:
        together[_key(stem.with_suffix(""))] += 1
    base = Path(os.path.realpath(folder))
    taken = {_key(base / parent) for stem in stems for parent in stem.parents}
    taken |= {_key(Path(os.path.realpath(path))) for path, _ in pictures}
    named = []
    for stem in stems:
        alone = together[_key(stem.with_suffix(""))] == 1
        for candidate in _candidates(stem, alone=alone):
            results = {f: base / f"{candidate}{SUFFIXES[f]}" for f in formats}
            keys = {_key(path) for path in results.values()}
            if not keys & taken:
                break
        taken |= keys
        named.append({f: folder / path.relative_to(base) for f, path in results.items()})
    return named


def check_folder(folder: Path, inputs: Iterable[Path]) -> None:
    """Makes the output folder and tries to write a block to it.

    Raises:
        ArgumentError: It is one of the input folders.
        DataError: It is a file, cannot be written, or the disk is full.
    """
    for path in inputs:
        if path.is_dir() and os.path.realpath(path) == os.path.realpath(folder):
            raise ArgumentError(
                "output folder is the input folder",
                where=folder,
                fix="choose another one with --output DIR",
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(PROBE)
            probe.flush()
    except OSError as error:
        raise DataError(
            f"output folder cannot be written ({error.strerror or error})",
            where=folder,
            fix="free or unlock it, or choose another one with --output DIR",
        ) from error


def make_parent(path: Path) -> None:
    """Makes the sub-folder of a result.

    Raises:
        DataError: It cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"sub-folder of the results cannot be made ({error.strerror or error})",
            where=path.parent,
            fix="free or unlock it, or choose another output with --output DIR",
        ) from error


def _distinct_folders(parts: list[tuple[str, ...]], keep: list[int]) -> list[Path]:
    """Returns the last `keep` parts of each path, more where two folders share a name."""
    keep = list(keep)
    while True:
        groups = defaultdict(list)
        for index, (all_parts, count) in enumerate(zip(parts, keep, strict=True)):
            groups[_key(Path(*all_parts[-count:]).with_suffix(""))].append(index)
        longer = [
            index
            for group in groups.values()
            if len({parts[index][:-1] for index in group}) > 1
            for index in group
            if keep[index] < len(parts[index]) - 1  # the root is no name
        ]
        if not longer:
            return [Path(*p[-count:]) for p, count in zip(parts, keep, strict=True)]
        for index in longer:
            keep[index] += 1


def _candidates(stem: Path, *, alone: bool):
    """Yields names without end, the plainest first."""
    if alone:
        yield stem.with_suffix("")
    yield stem
    number = 2
    while True:
        yield Path(f"{stem}_{number}")
        number += 1


def _key(path: Path) -> str:
    return str(path).casefold()
