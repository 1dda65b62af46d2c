"""Files as a whole: which pictures a person means, and writing without half-written files."""

import contextlib
import dataclasses
import errno
import functools
import os
import pathlib
import re
import secrets
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msinet.errors import DataError

PICTURE_SUFFIXES = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif")
)
RESULT_ENDINGS = (
    *("_areas.jpg", "_crops.jpg", "_overlay.jpg", "_side.jpg", "_viz.jpg"),
    *("_texts.jpg", "_words.jpg"),
)  # our own results beside the maps
MARK = re.compile(rb"Software(\0|: )msinet ")  # in the text that our pictures carry
MAP_TEXT = {"Content": "saliency map of msinet"}
"""What a map carries before all else: it is called after its picture, so no name tells it."""
MAP_MARK = re.compile(rb"Content\0saliency map of msinet")
HEAD_BYTES = 256  # a PNG or JPEG of ours has it within these

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclasses.dataclass(frozen=True)
class Picture:
    """A picture file that was asked for.

    Args:
        path: Where it is.
        relative: Where its results belong, below the output folder: sub-folders of a
            folder that was named are kept. No two pictures of one search share it.
    """

    path: pathlib.Path
    relative: pathlib.PurePath


def find(
    paths: Iterable[str | os.PathLike], *, skip: Iterable[str | os.PathLike] = ()
) -> tuple[list[Picture], list[DataError]]:
    """The pictures that are meant by files and folders.

    A file is taken whatever its name. Of a folder, everything below is taken that has a
    picture's suffix, in sorted order; hidden files and results of earlier runs are not.

    Args:
        paths: Files and folders. What is named twice is taken once.
        skip: Folders that are not entered, such as the output folder. A folder that is
            itself named in `paths` is always entered.

    Returns:
        The pictures, and one error for each path that is missing or holds no picture.
    """
    skipped = {os.path.realpath(folder) for folder in skip}
    found: dict[str, Picture] = {}
    problems: list[DataError] = []
    for path in map(pathlib.Path, paths):
        if os.path.isdir(path):  # unlike `Path.is_dir` false, not an error, in a locked folder
            pictures = sorted(_below(path, skipped, problems), key=lambda each: each.relative)
            if not pictures:
                fix = "name a folder with JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF files"
                problems.append(DataError("folder holds no pictures", where=path, fix=fix))
        elif os.path.isfile(path):
            pictures = [Picture(path, pathlib.PurePath(path.name))]
        else:
            pictures = []
            what = "not a picture file" if os.path.exists(path) else "picture not found"
            problems.append(DataError(what, where=path, fix="check the path"))
        for picture in pictures:
            found.setdefault(os.path.abspath(picture.path), picture)
    return _told_apart(list(found.values())), problems


@contextlib.contextmanager
def replacing(path: str | os.PathLike) -> Iterator[BinaryIO]:
    """A binary file to write, which takes the place of `path` only when all went well.

    It lies beside the target until it is renamed, so that nobody ever sees half a file;
    folders on the way are made. Whatever happens, no temporary file stays behind.

    Raises:
        DataError: The folder cannot be written, or the disk is full.
    """
    path = pathlib.Path(path)
    temporary = path.with_name(f".msinet-{secrets.token_hex(8)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(temporary, "xb") as file:
            yield file
        os.replace(temporary, path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_bytes(path: str | os.PathLike, data: bytes | memoryview) -> None:
    """Writes a file as a whole or not at all.

    Raises:
        DataError: The folder cannot be written, or the disk is full.
    """
    with replacing(path) as file:
        file.write(data)


def _below(folder: pathlib.Path, skipped: set[str], problems: list[DataError]):
    """Yields the pictures below a folder; unreadable folders become problems."""

    def unreadable(error: OSError):
        fix = "check its permissions"
        problems.append(DataError("folder cannot be read", where=error.filename, fix=fix))

    for place, folders, names in os.walk(folder, onerror=unreadable):
        here = pathlib.Path(place)
        folders[:] = [
            name
            for name in folders
            if not name.startswith((".", "__MACOSX"))
            and os.path.realpath(here / name) not in skipped
        ]
        for name in names:
            if _is_picture_name(name) and not _is_result(here / name):
                yield Picture(here / name, (here / name).relative_to(folder))


def _is_picture_name(name: str) -> bool:
    return not name.startswith(".") and pathlib.PurePath(name.lower()).suffix in PICTURE_SUFFIXES


def _is_result(path: pathlib.Path) -> bool:
    """Whether it is a result of ours: a photograph may be called shoe_side.jpg, too.

    Crops are none: they are pictures in their own right.
    """
    name = path.name.lower()
    if not name.endswith((*RESULT_ENDINGS, ".png")):
        return False
    mark = MARK if name.endswith(RESULT_ENDINGS) else MAP_MARK
    try:
        state = os.stat(path)
        return stat.S_ISREG(state.st_mode) and _carries(
            path, mark, state.st_mtime_ns, state.st_size
        )
    except OSError:
        return False  # whoever reads it says why that cannot be


@functools.lru_cache(maxsize=2**16)
def _carries(path: pathlib.Path, mark: re.Pattern[bytes], mtime_ns: int, size: int) -> bool:
    """Whether a file carries a mark; read once for each state, as `--watch` asks without end."""
    with open(path, "rb") as file:
        return mark.search(file.read(HEAD_BYTES)) is not None


def _told_apart(pictures: list[Picture]) -> list[Picture]:
    """Gives pictures of one name in two folders as much of their path as tells them apart."""
    depth = 1
    while clashes := _clashes(pictures):
        depth += 1
        for number in clashes:
            whole = pathlib.Path(os.path.abspath(pictures[number].path))
            tail = whole.relative_to(whole.anchor).parts
            least = max(depth, len(pictures[number].relative.parts))
            relative = pathlib.PurePath(*tail[-least:])
            pictures[number] = Picture(pictures[number].path, relative)
    return pictures


def _clashes(pictures: list[Picture]) -> list[int]:
    """Numbers of the pictures whose `relative` does not tell them from all others.

    Compared without case: some file systems know no other difference. No longer path would tell
    `x.png` from `X.PNG` in one folder; these are different as they are.
    """
    groups: dict[str, list[int]] = {}
    for number, picture in enumerate(pictures):
        groups.setdefault(picture.relative.as_posix().casefold(), []).append(number)
    clashing = []
    for numbers in groups.values():
        relatives = {pictures[number].relative for number in numbers}
        places = {os.path.abspath(pictures[number].path).casefold() for number in numbers}
        if len(places) > 1 or len(relatives) < len(numbers):
            clashing += numbers
    return clashing


def _unwritable(path: pathlib.Path, error: OSError) -> DataError:
    if error.errno in _NO_SPACE:
        fix = "free some space or choose another folder"
        return DataError("no space left for the file", where=path, fix=fix)
    if error.errno in _NO_RIGHT:
        return DataError("folder cannot be written", where=path.parent, fix="choose another folder")
    what = f"file cannot be written ({error.strerror or error})"
    return DataError(what, where=path, fix="choose another folder or name")
