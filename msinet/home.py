"""Where msinet keeps what it prepared or fetched on this machine."""

import os
import pathlib

import platformdirs


def home() -> pathlib.Path:
    """Gives the folder named by MSINET_HOME, by default the platform's user cache.

    Everything in it can be made again; it may be deleted at any time.
    """
    named = os.environ.get("MSINET_HOME")
    return (
        pathlib.Path(named).expanduser()
        if named
        else platformdirs.user_cache_path("msinet", appauthor=False)
    )
