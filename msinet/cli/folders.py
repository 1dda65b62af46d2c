"""Folders that a run makes for its results. Imports nothing heavy."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def no_empty_left(folder: str | os.PathLike[str] | None) -> Iterator[None]:
    """Takes away, at the end of a block, folders that the block made and left empty.

    Args:
        folder: Where results go, with the folders around it; None does nothing.
    """
    path = Path(folder or ".")
    missing = [each for each in (path, *path.parents) if not os.path.lexists(each)]
    try:
        yield
    finally:
        for each in missing:  # the innermost first
            with contextlib.suppress(OSError):  # it holds something, or was not made
                each.rmdir()
