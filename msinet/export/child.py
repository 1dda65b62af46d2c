"""Converters and runtimes run in processes of their own.

They print much, change settings of the whole process, and may end it. What one writes is kept
back; when it fails, its last words become the error.
"""

import errno
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from msinet.errors import DataError, ExportError

PACKAGE = Path(__file__).resolve().parents[2]
FULL = tuple(os.strerror(number) for number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG))


def run_module(name: str, *words: str | os.PathLike[str], what: str) -> None:
    """Runs a module of ours, `python -m NAME WORDS`.

    Args:
        name: The module, e.g. "msinet.export.tflite".
        words: Its arguments.
        what: What it does, for the error, e.g. "conversion to TFLite".

    Raises:
        DataError: The disk is full.
        ExportError: It failed.
    """
    path = os.pathsep.join([str(PACKAGE), *filter(None, [os.environ.get("PYTHONPATH")])])
    run([sys.executable, "-m", name, *words], what=what, PYTHONPATH=path)


def run(
    command: Sequence[str | os.PathLike[str]],
    *,
    what: str,
    folder: Path | None = None,
    **environment: str,
) -> str:
    """Runs a command and returns what it printed; ends it when we are interrupted.

    Args:
        command: The words.
        what: What it does, for the error.
        folder: Where it runs; by default here.
        environment: Variables that it sees beside ours.

    Raises:
        DataError: The disk is full.
        ExportError: It cannot be started, or failed.
    """
    surroundings = {
        **os.environ,
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "KERAS_BACKEND": "tensorflow",
        **environment,
    }
    try:
        done = subprocess.run(
            [os.fspath(word) for word in command],
            capture_output=True,
            text=True,
            errors="replace",
            env=surroundings,
            cwd=folder,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise _failure(error, what) from error
    except OSError as error:
        fix = "see that it is installed and can be run"
        raise ExportError(
            f"{what} cannot be started ({error.strerror})", where=command[0], fix=fix
        ) from error
    return done.stdout


def full_disk(error: object, where: object) -> DataError | None:
    """Gives the error to raise when another one says that the disk is full, else None."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        text = FULL[0]
    else:
        text = str(error)
    if not any(words in text for words in FULL):
        return None
    fix = "free some space or choose another folder with --output"
    return DataError("no space left for the export", where=where, fix=fix)


def _failure(error: subprocess.CalledProcessError, what: str) -> DataError | ExportError:
    """The error of a child: its last line, or the disk's."""
    said = [line.strip() for line in f"{error.stdout}\n{error.stderr}".splitlines()]
    error.add_note("\n".join(said))  # `--debug` shows all of it
    full = full_disk("\n".join(said), "the output folder or the folder for temporary files")
    if full is not None:
        return full
    last = next((line for line in reversed(said) if line), f"exit code {error.returncode}")
    fix = "try another precision or size; `--debug` shows all that it said"
    return ExportError(f"{what} failed", where=last[:300], fix=fix)
