"""Areas from a mask picture: one grey level per area, 0 where there is none."""

import json
import pathlib

import numpy as np

from msinet import images
from msinet.areas.area import Area
from msinet.errors import DataError

MOST_LEVELS = 64
"""Grey levels beyond which a picture is no mask but a photograph, or a mask saved as JPEG."""


def read_mask(path: pathlib.Path, size_hw: tuple[int, int]) -> list[Area]:
    """Reads the areas of a mask picture, from dark to light.

    An area is called "level 85", unless a file of the same name that ends in .json holds
    `{"85": "headline"}`.

    Raises:
        DataError: It is no picture, of another size, or shows no or too many areas; or the file
            of names cannot be used.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        what = f"mask cannot be read ({error.strerror or error})"
        raise DataError(what, where=path, fix="check the path") from error
    levels = images.decode_grey(data, name=path)
    if levels.shape != tuple(size_hw):
        raise DataError(
            f"mask has {levels.shape[1]} x {levels.shape[0]} pixels, the picture "
            f"{size_hw[1]} x {size_hw[0]}",
            where=path,
            fix="save it at the picture's size, without smoothing",
        )
    found = [int(level) for level in np.unique(levels) if level]
    if not found:
        raise DataError("mask is black", where=path, fix="paint each area in a grey of its own")
    if len(found) > MOST_LEVELS:
        what = f"mask has {len(found)} grey levels, more than {MOST_LEVELS}"
        fix = "save it as PNG without smooth edges; JPEG makes new levels"
        raise DataError(what, where=path, fix=fix)
    names = _names(path.with_suffix(".json"), found)
    return [Area(names[level], grid=(levels == level).astype(np.float32)) for level in found]


def _names(path: pathlib.Path, levels: list[int]) -> dict[int, str]:
    """The name of each level."""
    names = {level: f"level {level}" for level in levels}
    if not path.is_file():
        return names
    try:
        given = {int(key): str(name) for key, name in json.loads(path.read_bytes()).items()}
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        fix = 'write {"85": "headline"}: a name for each grey level'
        raise DataError("names of a mask cannot be read", where=path, fix=fix) from error
    missing = sorted(set(given) - set(levels))
    if missing:
        what = f"mask has no grey level {missing[0]}, {given[missing[0]]}"
        raise DataError(what, where=path, fix=f"it has {', '.join(map(str, levels[:8]))}")
    names |= given
    if len(set(names.values())) < len(names):
        raise DataError("two areas have one name", where=path, fix="give each its own")
    return names
