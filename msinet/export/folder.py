"""The folder of an export: it appears as a whole or not at all, and holds nothing of others."""

import contextlib
import json
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from msinet.errors import DataError, MsinetError
from msinet.export import child

RECORD = "export.json"


@contextlib.contextmanager
def placing(target: Path, needed_bytes: int) -> Iterator[Path]:
    """Gives a folder to work in whose `model` becomes the target when all went well.

    It lies beside the target until it is renamed; an earlier export of the same name is replaced.
    Whatever happens, no temporary file stays behind, nor a folder that was made for nothing.

    Args:
        target: The folder to be.
        needed_bytes: Room that there must be on the disk.

    Raises:
        DataError: The target holds something that is no export of ours, the folder cannot be
            written, or the disk is or becomes full.
    """
    check_free(target)
    made = [path for path in target.parents if not path.exists()]
    work = target.parent / f".msinet-{secrets.token_hex(8)}.tmp"
    try:
        (work / "model").mkdir(parents=True)
        if shutil.disk_usage(work).free < needed_bytes:
            need = f"{needed_bytes / 1e6:.0f} MB"
            raise DataError(
                f"export needs {need} of disk while it is made",
                where=target.parent,
                fix="free some space or choose another folder with --output",
            )
        yield work
        check_free(target)
        if target.exists():
            target.rename(work / "replaced")
        (work / "model").rename(target)
    except Exception as error:
        full = None if isinstance(error, MsinetError) else child.full_disk(error, target.parent)
        if full is not None:
            raise full from error
        if isinstance(error, OSError):
            raise DataError(
                f"output folder cannot be written ({error.strerror or error})",
                where=target.parent,
                fix="free or unlock it, or choose another one with --output",
            ) from error
        raise
    finally:
        _put_back(work, target)
        shutil.rmtree(work, ignore_errors=True)
        for path in made:
            with contextlib.suppress(OSError):  # it holds the export, or somebody used it
                path.rmdir()


def check_free(target: Path) -> None:
    """Raises DataError unless the target is absent, empty, or an export with nothing added."""
    if not target.exists() and not target.is_symlink():
        return
    if target.is_symlink() or not target.is_dir():
        fix = "choose another folder with --output"
        raise DataError("export's folder is a file or a link", where=target, fix=fix)
    known = {RECORD, *_recorded(target)}
    present = [path for path in target.rglob("*") if not path.is_dir() or path.is_symlink()]
    foreign = [path for path in present if path.relative_to(target).as_posix() not in known]
    if foreign or (present and not (target / RECORD).is_file()):
        raise DataError(
            "export's folder holds a file that is not of an export",
            where=min(foreign or present),
            fix="move it away, or choose another folder with --output",
        )


def _recorded(target: Path) -> list[str]:
    """The files that an export's record names."""
    try:
        return list(json.loads((target / RECORD).read_bytes())["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _put_back(work: Path, target: Path) -> None:
    """Gives an earlier export its name again when its successor did not take it."""
    replaced = work / "replaced"
    if replaced.is_dir() and not target.exists():
        replaced.rename(target)
