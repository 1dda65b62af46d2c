"""Keeps the chatter of TensorFlow's start away from the person at the terminal.

TensorFlow's C++ side writes lines to file descriptor 2 while it is imported, before it knows of
any log level, so neither `logging` nor `sys.stderr` can stop them.
"""

import contextlib
import importlib
import logging
import os
import sys
import tempfile


def import_quietly(package: str = "keras") -> None:
    """Imports keras and its backend without a word; a failure's last words are shown.

    The log level and the descriptor are the process' own: nothing is done when the package is
    there already, and a level that the person has set is kept. Called from the main thread.
    """
    if package in sys.modules:
        return
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with _held_back_stderr():
        importlib.import_module(package)
    for name in ("tensorflow", "absl"):
        logging.getLogger(name).setLevel(logging.ERROR)


@contextlib.contextmanager
def _held_back_stderr():
    """Sends descriptor 2 to a file; copies the file back to it only when the block fails."""
    try:
        kept = os.dup(2)
    except OSError:  # started without a standard error: nothing to hold back
        yield
        return
    with tempfile.TemporaryFile() as aside:
        os.dup2(aside.fileno(), 2)
        try:
            yield
        except Exception:  # not Ctrl-C, which is no failure
            aside.seek(0)
            os.write(kept, aside.read())
            raise
        finally:
            os.dup2(kept, 2)
            os.close(kept)
