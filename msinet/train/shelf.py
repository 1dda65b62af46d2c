"""Arrays in a file in place of memory, so that memory stays flat however many there are."""

import dataclasses
import os
import pathlib
import tempfile
import threading

import numpy as np

from msinet.errors import DataError


class Shelf:
    """Arrays that are put once and read again and again.

    The file has no name and goes with the last `Kept` of it; what memory is free for the system
    holds in its own cache.

    Args:
        folder: Where the file lies; made if it is missing.

    Raises:
        DataError: The folder cannot be written.
    """

    def __init__(self, folder: pathlib.Path):
        self._folder, self._lock = folder, threading.Lock()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 (open while it is read)
        except OSError as error:
            raise self._unwritable(error) from error

    def put(self, array: np.ndarray) -> "Kept":
        """Writes an array; gives what reads it again.

        Raises:
            DataError: The disk is full.
        """
        with self._lock:
            try:
                start = self._file.seek(0, os.SEEK_END)
                self._file.write(array.tobytes())
                self._file.flush()
            except OSError as error:
                raise self._unwritable(error) from error
        return Kept(self, start, array.shape, array.dtype)

    def read(self, start: int, size: int) -> bytes:
        """Gives bytes of the file."""
        with self._lock:
            self._file.seek(start)
            return self._file.read(size)

    def _unwritable(self, error: OSError) -> DataError:
        what = f"features cannot be kept ({error.strerror or error})"
        fix = "free some space there, or name a folder on another disk in MSINET_HOME"
        return DataError(what, where=self._folder, fix=fix)


@dataclasses.dataclass(frozen=True)
class Kept:
    """One array on a shelf."""

    shelf: Shelf
    start: int
    shape: tuple[int, ...]
    dtype: np.dtype

    def read(self) -> np.ndarray:
        """Gives the array, read-only."""
        size = int(np.prod(self.shape)) * self.dtype.itemsize
        return np.frombuffer(self.shelf.read(self.start, size), self.dtype).reshape(self.shape)
