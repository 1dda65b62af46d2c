"""Where results go: names that never meet each other nor an input, and a folder to write to."""

import errno
import itertools
import json
import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import BinaryIO, NoReturn

from msinet import __version__, images
from msinet.errors import ArgumentError, DataError, MsinetError
from msinet.files import HEAD_BYTES, MARK

SUFFIXES = {
    "map": ".png",
    "overlay": "_overlay.jpg",
    "density": "_density.npy",
    "side-by-side": "_side.jpg",
    "panels": "_viz.jpg",
}
# What fails for one result will fail for all that follow.
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}
MARKED_AT_HEAD, MARKED_ANYWHERE = (".png", ".jpg"), (".webp", ".tif", ".avif")
RECORDS = ("attention.json", "compare.json")  # written first of the tables of a run
PROBE = bytes(4096)  # a block: on a full disk even an empty file can be made


def name_results(
    pictures: Sequence[images.Picture],
    folder: Path,
    formats: Sequence[str],
    *,
    suffixes: Mapping[str, str] | Sequence[Mapping[str, str]] = SUFFIXES,
    taken: Iterable[Path] = (),
) -> list[dict[str, Path]]:
    """Gives each picture its result files, named after its `relative` path.

    The extension is left away, unless two pictures differ by it only: `a.jpg.png` and
    `a.png.png`. What would still meet a result or an input (`a.png` in the output folder itself)
    keeps its extension, then takes a number; so does what would replace a file that msinet did not
    write. Names that differ in case only count as one, since
    some disks hold them to be so.

    Args:
        pictures: As `images.find` gives them, their `relative` paths all different.
        folder: The output folder.
        formats: Keys of `suffixes`.
        suffixes: How the results of each format end; one mapping, or one for each picture.
        taken: What no result may replace, such as results of other pictures.

    Returns:
        For each picture, its files by format.
    """
    base = Path(os.path.realpath(folder))
    stems = Counter(_key(picture.relative.with_suffix("")) for picture in pictures)
    met = {_key(os.path.realpath(path)) for path in taken}
    met |= {_key(base / parent) for picture in pictures for parent in picture.relative.parents}
    met |= {_key(os.path.realpath(picture.path)) for picture in pictures}
    named = []
    endings = [suffixes] * len(pictures) if isinstance(suffixes, Mapping) else suffixes
    for picture, ending in zip(pictures, endings, strict=True):
        alone = stems[_key(picture.relative.with_suffix(""))] == 1
        for name in _candidates(picture.relative, alone=alone):
            results = {f: f"{name}{ending[f]}" for f in formats}
            keys = {_key(base / result) for result in results.values()}
            if not keys & met and not any(_is_strange(folder / r) for r in results.values()):
                break
        met |= keys
        named.append({f: folder / result for f, result in results.items()})
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
    if folder.exists() and not folder.is_dir():
        fix = "choose another one with --output DIR"
        raise DataError("output folder is a file", where=folder, fix=fix)
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


def refuse_inputs(inputs: Iterable[str], files: Iterable[Path]) -> None:
    """Refuses to write over what is read.

    Args:
        inputs: Files and folders that are read.
        files: Results that cannot take other names.

    Raises:
        ArgumentError: One of them is an input.
    """
    read = {_key(os.path.realpath(path)) for path in inputs}
    for path in files:
        if _key(os.path.realpath(path)) in read:
            fix = "choose another folder with --output DIR"
            raise ArgumentError("result would replace an input", where=path, fix=fix)


def refuse_foreign(paths: Iterable[Path]) -> None:
    """Refuses to replace a picture that msinet did not write.

    Args:
        paths: Results, .png or .jpg, that cannot take other names.

    Raises:
        DataError: Something else is in the place of one of them.
    """
    strange = [path for path in paths if _is_strange(path)]
    if strange:
        _refuse(strange)


def refuse_foreign_tables(folder: Path, names: Sequence[str]) -> None:
    """Refuses to replace tables and pages of a folder that no run of msinet left there.

    Args:
        folder: Where the results go; need not exist.
        names: Results that carry no mark and cannot take other names.

    Raises:
        DataError: There is one of them, and none of `RECORDS` that says which weights made it.
    """
    there = [folder / name for name in names if os.path.lexists(folder / name)]
    if there and not any(_is_record(folder / name) for name in RECORDS):
        _refuse(there)


def _is_record(path: Path) -> bool:
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and {"version", "weights"} <= told.keys()


def _refuse(strange: Sequence[Path]) -> NoReturn:
    more = f" and {len(strange) - 1} more" if strange[1:] else ""
    raise DataError(
        f"a file is in the way that msinet did not write{more}",
        where=strange[0],
        fix="move it away, or choose another folder with --output DIR",
    )


def stop_if_no_room(error: MsinetError) -> None:
    """Ends the run, by raising it, with an error that every further result would meet, too."""
    if isinstance(error.__cause__, OSError) and error.__cause__.errno in NO_ROOM:
        raise error


def metadata(*entries) -> dict[str, str]:
    """The texts that pictures carry: which program made them, with which weights.

    Args:
        entries: The register's entry of all weights that took part.
    """
    return {
        "Software": f"msinet {__version__}",
        "Weights": ", ".join(entry.name for entry in entries),
        "Weights sha256": ", ".join(entry.sha256 for entry in entries),
    }


def _candidates(relative: PurePath, *, alone: bool) -> Iterator[str]:
    """Yields names without end, the plainest first."""
    if alone:
        yield str(relative.with_suffix(""))
    yield str(relative)
    for number in itertools.count(2):
        yield f"{relative}_{number}"


def _is_strange(path: Path) -> bool:
    """Whether something is there that msinet did not write, a picture of the person's own.

    Densities cannot carry a mark; no other file ends like them.
    """
    known = (*MARKED_AT_HEAD, *MARKED_ANYWHERE, ".mp4")
    if path.suffix not in known or not os.path.lexists(path):
        return False
    if not path.is_file():
        return True
    try:
        with path.open("rb") as file:
            if path.suffix == ".mp4":
                _seek_clip_text(file)
            size = -1 if path.suffix in MARKED_ANYWHERE else HEAD_BYTES
            return MARK.search(file.read(size)) is None
    except OSError:
        return True


def _seek_clip_text(file: BinaryIO) -> None:
    """Goes to where our clips carry their text: the end of the index, their second box."""
    first = int.from_bytes(file.read(4), "big")
    file.seek(first)
    head = file.read(8)
    if head[4:] == b"moov":
        file.seek(max(0, first + int.from_bytes(head[:4], "big") - HEAD_BYTES))


def _key(path: str | PurePath) -> str:
    return str(path).casefold()
