"""One way to read a folder and a zip: names and bytes. Nothing is ever unpacked to disk.

A zip is read member by member and never trusted: absolute names, `..`, links, devices,
encrypted and repeated members are refused, and so are too many members or too much expansion.
"""

import contextlib
import hashlib
import os
import pathlib
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msinet.errors import DataError

MAX_MEMBERS = 1_000_000
MAX_MEMBER_BYTES = 1 << 30
MAX_RATIO = 200
"""How much larger than the zip its content may be; pictures hardly shrink, tables 20-fold."""
FREE_BYTES = 1 << 28
"""Below this size the content of a zip may have any ratio."""
ZIP_START = b"PK\x03\x04"
SEARCH_DEPTH = 3
SEARCH_FOLDERS = 2_000
IGNORED_NAMES = {"thumbs.db", "desktop.ini", "__macosx"}
_UNREADABLE = (
    *(OSError, EOFError, RuntimeError, NotImplementedError),
    *(zipfile.BadZipFile, zlib.error),
)  # what a damaged or a removed file makes `zipfile` raise


class Member(NamedTuple):
    """A file in an archive."""

    archive: zipfile.ZipFile
    info: zipfile.ZipInfo


Entry = pathlib.Path | Member


class Source:
    """A data set on disk, in a folder or in archives, seen as a flat list of files.

    Args:
        path: The folder or zip that a person named.
        files: Under each name a file on disk, or a member of an archive.
        root: Where in the path the data set begins, "" or "some/folder".

    Attributes:
        names: Sorted names of all files of the set, with "/" between folders.
    """

    def __init__(self, path: pathlib.Path, files: Mapping[str, Entry], root: str = ""):
        self.path, self.root = path, root
        self._files = dict(files)
        self.names = sorted(self._files)

    def read(self, name: str) -> bytes:
        """Gives the content of one file.

        Raises:
            DataError: The file cannot be read, or its checksum in the zip does not fit.
        """
        if name not in self._files:
            raise DataError(f"{name} is missing", where=self.path, fix="complete the data set")
        entry = self._files[name]
        try:
            if isinstance(entry, pathlib.Path):
                return entry.read_bytes()
            return entry.archive.read(entry.info)
        except _UNREADABLE as error:
            raise DataError(
                f"{name} cannot be read ({_reason(error)})", where=self.path, fix="fetch it again"
            ) from error

    def fingerprint(self) -> str:
        """Gives a short hash that changes when a file is added, removed or written."""
        lines = [f"{file.name}|{_state(file)}|{self.root}" for file in self._archives()]
        for name, entry in sorted(self._files.items()):
            if isinstance(entry, pathlib.Path):
                lines.append(f"{name}|{_state(entry)}")
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:20]

    def sha256(self) -> str:
        """Hashes the zip file; of a folder, or of several archives, the content."""
        archives = self._archives()
        loose = any(isinstance(entry, pathlib.Path) for entry in self._files.values())
        if loose or len(archives) != 1:
            return self.content_sha256()
        with archives[0].open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def content_sha256(self) -> str:
        """Hashes names and bytes of all files of the set: the same for a zip and its folder."""
        digest = hashlib.sha256()
        for name in self.names:
            content = hashlib.sha256(self.read(name)).hexdigest()
            digest.update(f"{name}\0{content}\n".encode())
        return digest.hexdigest()

    def _archives(self) -> list[pathlib.Path]:
        """The archives that hold files of the set, sorted."""
        members = (e for e in self._files.values() if not isinstance(e, pathlib.Path))
        return sorted({pathlib.Path(str(member.archive.filename)) for member in members})


def existing(path: str | os.PathLike) -> pathlib.Path:
    """Gives the path of a data set, `~` expanded.

    Raises:
        DataError: Nothing lies there.
    """
    path = pathlib.Path(path).expanduser()
    if not path.exists():
        raise DataError("data set not found", where=path, fix="check the path given with -p")
    return path


def open_source(
    path: str | os.PathLike, *, name: str, markers: tuple[str, ...], reads: tuple[str, ...]
) -> Source:
    """Opens a data set that a person named by its folder, a folder above, or its zip.

    Args:
        path: A folder, a zip, or a folder that holds one of these.
        name: Key of the data set, e.g. "osie": the zip `<name>.zip` in a folder is found.
        markers: Files or folders, any of which tells that the data set begins beside it.
        reads: Names of the files and folders beside it that belong to the set.

    Returns:
        The source, rooted where the first marker was found (fewest folders down).

    Raises:
        DataError: The path is missing, not a zip, unsafe, or holds none or several data sets.
    """
    path = existing(path)
    roots = _roots_in_folder(path, markers) if path.is_dir() else _roots_in_zip(path, markers)
    if not roots and path.is_dir() and (path / f"{name}.zip").is_file():
        path = path / f"{name}.zip"
        roots = _roots_in_zip(path, markers)
    if not roots:
        wanted = " or ".join(markers)
        raise DataError(f"no {name} data (no {wanted})", where=path, fix="check what -p names")
    if len(roots) > 1:
        raise several(path, roots)
    return Source(path, _below(path, roots[0], reads), roots[0])


def several(path: pathlib.Path, roots: list[str]) -> DataError:
    """The error for a path that holds more than one data set."""
    found = ", ".join(root or "." for root in roots[:6])
    return DataError(f"several data sets ({found})", where=path, fix="name one of them with -p")


def members(path: pathlib.Path) -> dict[str, Member]:
    """Opens a zip and gives its files by name, after all checks.

    Raises:
        DataError: Not a zip, or unsafe.
    """
    archive = _open_zip(path)
    return {n: Member(archive, info) for n, info in _checked_members(path, archive).items()}


def walk(folder: pathlib.Path) -> Iterator[str]:
    """Yields the names of the visible files below; links to folders are followed, loops not."""
    seen: set[str] = set()
    for parent, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(parent)
        folders[:] = [f for f in folders if not _is_ignored(f) and real not in seen]
        relative = pathlib.Path(parent).relative_to(folder)
        if real not in seen:
            yield from ((relative / f).as_posix() for f in files if not _is_ignored(f))
        seen.add(real)


def _below(path: pathlib.Path, root: str, reads: tuple[str, ...]) -> dict[str, Entry]:
    """The files of a set that begins at a root: those of which the top name is read."""
    if path.is_dir():
        start = path / root
        names = [name for name in reads if (start / name).is_file()]
        for top in reads:
            names += [f"{top}/{name}" for name in walk(start / top)]
        return {name: start / name for name in names}
    found: dict[str, Entry] = {}
    for name, member in members(path).items():
        inner = name.removeprefix(f"{root}/")
        if (not root or inner != name) and inner.split("/")[0] in reads:
            found[inner] = member
    return found


def _roots_in_folder(path: pathlib.Path, markers: tuple[str, ...]) -> list[str]:
    """Folders that hold a marker, searched level by level; the shallowest level wins."""
    level, seen = [path], 0
    for _ in range(SEARCH_DEPTH + 1):
        hits = [f for f in level if any((f / m).exists() for m in markers)]
        if hits:
            return ["" if h == path else h.relative_to(path).as_posix() for h in hits]
        seen += len(level)
        if seen > SEARCH_FOLDERS:
            return []
        level = [c for f in level for c in _subfolders(f)]
    return []


def _subfolders(folder: pathlib.Path) -> list[pathlib.Path]:
    """Visible folders in a folder, sorted; none where reading is not allowed."""
    try:
        return sorted(c for c in folder.iterdir() if c.is_dir() and not _is_ignored(c.name))
    except OSError:
        return []


def _roots_in_zip(path: pathlib.Path, markers: tuple[str, ...]) -> list[str]:
    """The same search among the names of a zip."""
    with _open_zip(path) as archive:
        names = _checked_members(path, archive)
    roots = set()
    for name in names:
        for marker in markers:
            start = f"/{name}/".find(f"/{marker}/")
            if start >= 0:
                roots.add(name[: max(start - 1, 0)])
    depth = min((r.count("/") + bool(r) for r in roots), default=0)
    return sorted(r for r in roots if r.count("/") + bool(r) == depth)


def _is_ignored(name: str) -> bool:
    """Whether a file is the operating system's, not the data set's."""
    return name.startswith(".") or name.lower() in IGNORED_NAMES


def _open_zip(path: pathlib.Path) -> zipfile.ZipFile:
    """Opens a zip or says why not."""
    try:
        return zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        what, fix = f"not a zip ({_reason(error)})", "give a folder or a zip"
        with contextlib.suppress(OSError), path.open("rb") as file:
            if file.read(len(ZIP_START)) == ZIP_START:
                what, fix = "this zip is damaged or incomplete", "fetch or copy it again"
        raise DataError(what, where=path, fix=fix) from error


def _checked_members(path: pathlib.Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Names and entries of the files in a zip, after all checks."""
    infos = archive.infolist()
    if len(infos) > MAX_MEMBERS:
        raise _unsafe(path, f"more than {MAX_MEMBERS} files")
    total = sum(i.file_size for i in infos)
    if total > max(FREE_BYTES, MAX_RATIO * path.stat().st_size):
        raise _unsafe(path, f"expands to {total / 1e9:.1f} GB")
    members = {}
    for info in infos:
        name = info.filename.replace("\\", "/")
        _check_member(path, name, info)
        if info.is_dir() or any(_is_ignored(p) for p in name.split("/")):
            continue
        if name in members:
            raise _unsafe(path, f"{name} is there twice")
        members[name] = info
    return members


def _check_member(path: pathlib.Path, name: str, info: zipfile.ZipInfo) -> None:
    """Refuses what a data set has no reason to hold."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith("/") or name[1:2] == ":" or ".." in name.split("/"):
        raise _unsafe(path, f"{name} points outside")
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _unsafe(path, f"{name} is a link or a device")
    if info.flag_bits & 1:
        raise _unsafe(path, f"{name} is encrypted")
    if info.file_size > MAX_MEMBER_BYTES:
        raise _unsafe(path, f"{name} expands to {info.file_size / 1e9:.1f} GB")


def _unsafe(path: pathlib.Path, why: str) -> DataError:
    """The one error for all refusals."""
    return DataError(
        f"zip refused: {why}", where=path, fix="unpack it yourself if you trust it, give the folder"
    )


def _state(file: pathlib.Path) -> str:
    """What changes when a file is written."""
    status = file.stat()
    return f"{status.st_size}|{status.st_mtime_ns}"


def _reason(error: BaseException) -> str:
    """An exception in a few words."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
