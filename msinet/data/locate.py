"""Finds the files of a data set in what a person named, or fetches them.

Published sets come in many forms: unpacked, as one archive or as several in a folder, as the
original code prepared them. Their files are known by the ends of their paths.
"""

import os
import pathlib
import re
from collections.abc import Callable, Iterator, Mapping

from msinet.data.archives import Entry, Source, existing, members, open_source, several, walk
from msinet.data.download import fetch
from msinet.data.sets import SetInfo
from msinet.errors import DataError

DOWNLOADS = pathlib.Path("data")
"""Where sets are fetched to, each into a folder of its own; beside the current folder."""
MAX_FILES = 1_000_000


def obtain(
    info: SetInfo,
    path: str | os.PathLike | None,
    *,
    fetching: Callable[[str, int, int], None] | None = None,
) -> Source:
    """Opens a data set where a person has it, or else in `data/<key>`, fetched if need be.

    Archives that were fetched before are not fetched again. Folders in `data/<key>` are taken
    for the set, unpacked by a person.

    Args:
        info: The data set.
        path: What was named; None or "" for nothing.
        fetching: Called with the name of the file, the bytes done and in all (0: unknown).

    Raises:
        DataError: The set is missing, unsafe or incomplete, or cannot be fetched.
    """
    if path:
        return open_set(info, path)
    way = f"get it from {info.source or 'its authors'} and name it with -p: {info.layout}"
    folder = DOWNLOADS / info.key
    if folder.is_dir() and any(each.is_dir() for each in folder.iterdir()):
        return open_set(info, folder)
    if not info.archives:
        raise DataError(f"no path given for the {info.key} data", where=info.title, fix=way)
    for archive in info.archives:

        def progress(done: int, total: int, file: str = archive.file) -> None:
            if fetching:
                fetching(file, done, total)

        fetch(
            archive.url,
            folder / archive.file,
            name=f"{archive.file} of the {info.key} data",
            fix=way,
            mirror=archive.mirror,
            md5=archive.md5,
            progress=progress,
        )
    return open_set(info, folder)


def open_set(info: SetInfo, path: str | os.PathLike) -> Source:
    """Opens a data set in any of its forms.

    Args:
        info: The data set.
        path: A folder, an archive, or a folder of archives; a folder or archive in it that
            bears the key of the set is taken instead.

    Returns:
        The files, named by their kinds: "stimuli/1001.jpg".

    Raises:
        DataError: The path is missing, unsafe, or holds none or several of the set.
    """
    path = existing(path)
    if not info.files:
        return open_source(path, name=info.key, markers=info.markers, reads=info.reads)
    inside = (path / info.key, path / f"{info.key}.zip") if path.is_dir() else ()
    path = next((each for each in inside if each.exists()), path)
    unreadable: list[DataError] = []
    files = _find(info, path, _everything(path, unreadable))
    lacking = [kinds for kinds in info.needs if not any(_has(files, kind) for kind in kinds)]
    if not lacking:
        return Source(path, files)
    if unreadable:
        raise unreadable[0]
    what = f"no {info.key} data"
    if len(lacking) < len(info.needs):
        what = f"{info.key} data without {', '.join(' or '.join(kinds) for kinds in lacking)}"
    fix = f"-p takes {info.layout}"
    if len(info.archives) > 1 and path.is_file():
        fix = f"name the folder that holds {', '.join(a.file for a in info.archives)}; {fix}"
    raise DataError(what, where=path, fix=fix)


def _has(files: Mapping[str, Entry], kind: str) -> bool:
    return any(name == kind or name.startswith(f"{kind}/") for name in files)


def _everything(path: pathlib.Path, unreadable: list[DataError]) -> Iterator[tuple[str, Entry]]:
    """All files below a folder and in the archives in it, or in one archive.

    What lies in an archive is named as if it were unpacked into a folder of its name.
    """
    if path.is_file():
        yield from members(path).items()
        return
    for count, name in enumerate(walk(path)):
        if count >= MAX_FILES:
            raise DataError(f"more than {MAX_FILES} files", where=path, fix="name the set itself")
        yield name, path / name
    for file in sorted(path.iterdir()):
        if file.suffix.lower() == ".zip" and file.is_file():
            try:
                yield from ((f"{file.stem}/{n}", member) for n, member in members(file).items())
            except DataError as error:  # it may be a stranger; told if the set is not whole
                unreadable.append(error)


def _find(
    info: SetInfo, path: pathlib.Path, candidates: Iterator[tuple[str, Entry]]
) -> dict[str, Entry]:
    """The files of the set, each kind by the first of its patterns that finds any."""
    patterns = [
        (kind, re.compile(rf"(?:^|/)(?:{pattern})$"))
        for kind, alternatives in info.files.items()
        for pattern in alternatives
    ]
    hits: list[dict[str, dict[str, Entry]]] = [{} for _ in patterns]  # by where the set begins
    for name, entry in candidates:
        for (kind, pattern), roots in zip(patterns, hits, strict=True):
            match = pattern.search(name)
            if match:
                named = f"{kind}/{match[1]}" if pattern.groups else kind
                roots.setdefault(name[: match.start()], {})[named] = entry
    found: dict[str, Entry] = {}
    for (kind, _), roots in zip(patterns, hits, strict=True):
        if roots and not _has(found, kind):
            found.update(roots[_shallowest(path, list(roots))])
    return found


def _shallowest(path: pathlib.Path, roots: list[str]) -> str:
    """The one place nearest to the top where a kind of files begins."""
    depths = [root.count("/") + bool(root) for root in roots]
    nearest = sorted(r for r, depth in zip(roots, depths, strict=True) if depth == min(depths))
    if len(nearest) > 1:
        raise several(path, nearest)
    return nearest[0]
