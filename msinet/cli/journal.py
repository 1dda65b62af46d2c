"""Which pictures of a watched folder are done: a line each, in a file beside their results."""

import contextlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from msinet.errors import DataError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

NAME = "watch.jsonl"

Mark = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds of a file."""


class Journal:
    """The pictures that are done, with what was asked for them; use as a context.

    A line is written when all results of a picture are in place. A line that a power cut has
    torn does not count. What had an error is tried again at the next start, which may have other
    options.

    Args:
        folder: Of the results; it exists.
        asked: What is asked for, as text: the same picture is done anew for something else.

    Raises:
        DataError: The file cannot be written, or another process writes it.
    """

    def __init__(self, folder: Path, asked: str):
        self.path = folder / NAME
        self._folder, self._asked = folder, asked
        self._done: dict[str, Mark] = {}
        self._results: dict[str, list[Path]] = {}
        self._file: BinaryIO | None = None

    def __enter__(self) -> "Journal":
        with self._problems_worded():
            self._file = open(self.path, "a+b")
            self._lock()
            self._file.seek(0)
            lines = self._file.read()
            if lines and not lines.endswith(b"\n"):
                self._file.write(b"\n")
        for line in lines.splitlines():
            with contextlib.suppress(ValueError, KeyError, TypeError):
                self._read(json.loads(line))
        return self

    def __exit__(self, *_) -> None:
        if self._file is not None:
            self._file.close()

    def has(self, picture: str, mark: Mark) -> bool:
        """Whether this very state of a picture is done."""
        return self._done.get(picture) == mark

    def results_of_others(self, pictures: Iterable[str]) -> Iterator[Path]:
        """Yields the results of all pictures but these."""
        own = set(pictures)
        for picture, results in self._results.items():
            if picture not in own:
                yield from results

    def add(self, picture: str, mark: Mark, results: Iterable[Path], error: str | None) -> None:
        """Notes that a picture is done, or cannot be.

        Raises:
            DataError: The file cannot be written.
        """
        names = [os.path.relpath(path, self._folder) for path in results]
        entry: dict[str, Any] = {"picture": picture, "bytes": mark[0], "mtime_ns": mark[1]}
        entry |= {"asked": self._asked, "results": names, "error": error}
        with self._problems_worded():
            assert self._file is not None, "used outside its context"
            self._file.write(json.dumps(entry).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        self._read(entry)
        self._done[picture] = mark

    def _read(self, entry: dict[str, Any]) -> None:
        picture, mark = entry["picture"], (entry["bytes"], entry["mtime_ns"])
        self._results[picture] = [self._folder / name for name in entry["results"]]
        if entry["asked"] == self._asked and entry["error"] is None:
            self._done[picture] = mark

    def _lock(self) -> None:
        """Keeps a second process out, where the system knows how."""
        if fcntl is None or self._file is None:
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            fix = "end it, or choose another folder with --output DIR"
            raise DataError("another --watch writes here", where=self.path, fix=fix) from error

    @contextlib.contextmanager
    def _problems_worded(self):
        try:
            yield
        except OSError as error:
            what = f"journal cannot be written ({error.strerror or error})"
            fix = "free some space, or choose another folder with --output DIR"
            raise DataError(what, where=self.path, fix=fix) from error
