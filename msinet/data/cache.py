"""The prepared copy of a data set: made once per state of its files, whole or not at all."""

import contextlib
import importlib
import os
import pathlib
import shutil
import time
from collections.abc import Callable

from msinet.data.archives import Source
from msinet.data.sets import SetInfo
from msinet.errors import DataError
from msinet.home import home

FILE_FORMAT = "array_record"  # TFDS' format for reading single records by number
SHARD_PICTURES = 1000
WRITTEN_AT_ONCE = 16
DAY_S = 24 * 3600
ABANDONED_AFTER_S = DAY_S
UNUSED_AFTER_S = 30 * DAY_S
FORMAT = 5
"""Part of the fingerprint: raise it when the records or the checks change."""


def prepare(
    info: SetInfo, source: Source, *, progress: Callable[[int], None] | None = None
) -> pathlib.Path:
    """Gives the folder of the prepared copy, and makes the copy if there is none.

    The copy is written under another name and renamed at the end, so that an interrupted run
    leaves none behind. Records are written one after the other: memory stays flat.

    Args:
        info: The data set.
        source: Its opened files.
        progress: Called with the number of pictures done.

    Returns:
        A folder that `tfds.builder_from_directory` opens.

    Raises:
        DataError: Files of the set cannot be used, or the copy cannot be written.
    """
    folder = home() / "data" / info.key / f"{source.fingerprint()}-{FORMAT}"
    if folder.is_dir():
        _note_use(folder)
        return _inner(folder)
    draft = folder.with_name(f"{folder.name}.draft-{os.getpid()}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _remove_old(folder.parent)
        _write(info, source, draft, progress)
        _rename(draft, folder)
    except OSError as error:
        raise DataError(
            f"prepared copy cannot be written ({error.strerror or error})",
            where=folder.parent,
            fix="free some space, or name another folder with MSINET_HOME",
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return _inner(folder)


def is_prepared(info: SetInfo) -> bool:
    """Whether there is a copy of a set; of which files it was made, it cannot tell."""
    return any((home() / "data" / info.key).glob(f"*-{FORMAT}"))


def _write(info, source, draft, progress):
    """Lets the builder write all its records into the draft folder."""
    import tensorflow_datasets as tfds  # here, so that listing the sets stays quick

    from msinet.data.records import SPLIT

    shutil.rmtree(draft, ignore_errors=True)
    module, _, name = info.builder.partition(":")
    builder_class = getattr(importlib.import_module(module), name)
    builder = builder_class(source=source, data_dir=draft, file_format=FILE_FORMAT)
    pathlib.Path(builder.data_dir).mkdir(parents=True)
    # Not download_and_prepare: that keeps up to a gigabyte of records in memory to sort them.
    writer = tfds.core.SequentialWriter(builder.info, SHARD_PICTURES, file_format=FILE_FORMAT)
    writer.initialize_splits([SPLIT])
    (examples,) = builder._split_generators(None).values()
    waiting = []
    for done, (_, record) in enumerate(examples, 1):
        waiting.append(record)
        if len(waiting) == WRITTEN_AT_ONCE:
            writer.add_examples({SPLIT: waiting})
            waiting = []
        if progress:
            progress(done)
    writer.add_examples({SPLIT: waiting})
    writer.close_all()


def _rename(draft: pathlib.Path, folder: pathlib.Path) -> None:
    """Puts the finished copy in its place; if another process was first, its copy stays."""
    try:
        draft.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise


def _inner(folder: pathlib.Path) -> pathlib.Path:
    """The folder of the TFDS version inside a prepared copy."""
    for file in folder.glob("*/*/dataset_info.json"):
        return file.parent
    raise DataError("prepared copy is damaged", where=folder, fix="delete this folder")


def _note_use(folder: pathlib.Path) -> None:
    """Sets a copy's time to now; where that is not allowed, it counts from when it was made."""
    with contextlib.suppress(OSError):
        os.utime(folder)


def _remove_old(folder: pathlib.Path) -> None:
    """Deletes what no run comes back to.

    These are drafts that a killed process left a day ago or earlier, and copies that were not
    used for a month: a set of one's own has a new copy after every change.
    """
    for copy in folder.iterdir():
        limit = ABANDONED_AFTER_S if ".draft-" in copy.name else UNUSED_AFTER_S
        with contextlib.suppress(FileNotFoundError):  # another process was first
            if time.time() - copy.stat().st_mtime > limit:
                shutil.rmtree(copy, ignore_errors=True)
