"""Where the files that ship with the package lie: in a wheel and in a source checkout."""

from pathlib import Path


def folder(room: str) -> Path:
    """Returns a folder that ships: "weights", "configs", "samples" or "webdemo/page".

    A wheel carries the repository's top-level folders as `msinet/_shipped/<room>` (setup.py); a
    source checkout has them beside the package.
    """
    package = Path(__file__).resolve().parent
    packed = package / "_shipped" / room
    return packed if packed.is_dir() else package.parent / room
