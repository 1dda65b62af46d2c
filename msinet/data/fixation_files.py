"""Anyone's fixations beside anyone's pictures: a table, or SALICON's .mat files."""

import os
import pathlib
from collections.abc import Mapping

from msinet.data.fixations_csv import Gaze, read_csv, ways_to_name
from msinet.data.problems import Findings
from msinet.errors import DataError

MAT = ".mat"


def read_fixation_files(
    path: str | os.PathLike, names: Mapping[str, str], findings: Findings
) -> dict[str, Gaze]:
    """Reads fixations and pairs them with pictures by their names.

    Args:
        path: A table as `fixations.csv` of the `folder` layout, one of SALICON's .mat files,
            or a folder of these; sub-folders are searched.
        names: Key and name of each picture, with "/" between folders. Fixations may name a
            picture with or without folder or suffix, where that is unique.
        findings: Receives what has no picture, and what cannot be read.

    Returns:
        The fixations of each picture that has any, by the picture's key.

    Raises:
        DataError: There is no such file, it is of another kind, or the folder holds none.
    """
    path = pathlib.Path(path)
    if path.is_dir():
        files = sorted(f for f in path.rglob("*") if f.suffix.lower() == MAT and f.is_file())
        if not files:
            fix = "name a folder of SALICON's .mat files, or a table of fixations"
            raise DataError("folder holds no .mat files", where=path, fix=fix)
        return _read_mats(path, files, names, findings)
    if path.suffix.lower() == MAT:
        return _read_mats(path.parent, [path], names, findings)
    return read_csv(_read(path), dict(names), findings, name=path.name)


def _read_mats(folder, files, names, findings):
    """One picture's fixations from each file."""
    from msinet.data.salicon_mat import read_mat  # SciPy, only for these files

    lookup, gaze = ways_to_name(names), {}
    for file in files:
        name = file.relative_to(folder).as_posix()
        shorter = (name[: -len(MAT)], file.stem)
        key = next((lookup[short] for short in shorter if lookup.get(short)), None)
        if key is None:
            findings.problem(f"{name}: no picture {shorter[0]}")
        elif key in gaze:
            findings.problem(f"{name}: {names[key]} has fixations already")
        else:
            try:
                gaze[key] = read_mat(_read(file), name)
            except DataError as error:
                findings.problem(f"{name}: {error.what}")
    return gaze


def _read(path: pathlib.Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        what = f"fixations cannot be read ({(error.strerror or str(error)).lower()})"
        raise DataError(what, where=path, fix="check the path") from error
