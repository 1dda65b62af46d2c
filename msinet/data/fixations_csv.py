"""Reads `fixations.csv`: image,observer,x,y[,duration_ms], one fixation a line."""

import array
import csv
import dataclasses
import io
import pathlib
from collections.abc import Mapping

import numpy as np

from msinet.data.problems import Findings
from msinet.errors import DataError

REQUIRED = ("image", "observer", "x", "y")
DURATION = "duration_ms"
NAME = "fixations.csv"


@dataclasses.dataclass(frozen=True)
class Gaze:
    """Where one picture was looked at.

    Attributes:
        fixations: (N, 2) float64, x and y.
        observer: (N,) int32, -1 unknown.
        duration_ms: (N,) float64, or empty.
    """

    fixations: np.ndarray
    observer: np.ndarray
    duration_ms: np.ndarray | None

    @classmethod
    def unknown(cls, fixations: np.ndarray) -> "Gaze":
        """Wraps fixations of unknown observers."""
        return cls(fixations, np.full(len(fixations), -1, np.int32), None)

    @classmethod
    def empty(cls) -> "Gaze":
        """Gives no fixations at all."""
        return cls.unknown(np.zeros((0, 2)))


def read_csv(
    data: bytes, names: Mapping[str, str], findings: Findings, *, name: str = NAME
) -> dict[str, Gaze]:
    """Reads a table of fixations.

    Args:
        data: Content of the file, UTF-8; fields may be separated by `;` too.
        names: Key and file name of each picture; a line may give the name with or without
            folder or suffix, where that is unique.
        findings: Receives lines that cannot be used, with their numbers.
        name: Of the file, for messages.

    Returns:
        The fixations of each picture that has a line, by the picture's key. Observers that are
        not numbers are counted from 0 in sorted order.

    Raises:
        DataError: The file is not text, no CSV, or lacks a column.
    """
    rows, columns = _open(data, name)
    lookup = ways_to_name(names)
    values: dict[str, array.array] = {}
    observers: dict[str, int] = {}
    unknown: dict[str, int] = {}
    for row in _readable(rows, findings, name):
        if not row:
            continue
        try:
            image, observer, *numbers = _parse(row, columns)
        except ValueError as error:
            findings.problem(f"{name} line {rows.line_num}: {error}")
            continue
        key = lookup.get(image)
        if key is None:
            unknown.setdefault(image, rows.line_num)
            continue
        number = observers.setdefault(observer, len(observers))
        values.setdefault(key, array.array("d")).extend((number, *numbers))
    for image, line in unknown.items():
        findings.problem(f"{name} line {line}: no picture {image}")
    return _collect(values, observers, with_duration=DURATION in columns)


def _open(data: bytes, name: str):
    """The reader after the header, and the position of each column."""
    fix = "give it a first line image,observer,x,y[,duration_ms]"
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError("not UTF-8 text", where=name, fix="save it as UTF-8") from error
    first = text.partition("\n")[0]
    semicolons = ";" in first and "," not in first
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if semicolons else ",")
    try:
        header = [c.strip().lower() for c in next(rows, [])]
    except csv.Error as error:
        what = f"no CSV at line {rows.line_num} ({error})"
        raise DataError(what, where=name, fix=fix) from error
    columns = {c: header.index(c) for c in (*REQUIRED, DURATION) if c in header}
    missing = [c for c in REQUIRED if c not in columns]
    if missing:
        raise DataError(f"no column {', '.join(missing)}", where=name, fix=fix)
    return rows, columns


def _readable(rows, findings: Findings, name: str):
    """The rows, up to the first that is no CSV at all, such as one of 200,000 characters."""
    try:
        yield from rows
    except csv.Error as error:
        findings.problem(f"{name} line {rows.line_num}: {error}, not read on")


def _parse(row: list[str], columns: dict[str, int]) -> tuple:
    """Image, observer, x, y, duration of one line; an empty or missing number is NaN."""
    if len(row) <= max(columns[c] for c in REQUIRED):
        raise ValueError(f"{len(row)} fields")
    image, observer = (row[columns[c]].strip() for c in ("image", "observer"))
    if not image:
        raise ValueError("no picture named")
    numbers = []
    for column in ("x", "y", DURATION):
        at = columns.get(column, len(row))
        field = row[at].strip() if at < len(row) else ""
        try:
            numbers.append(float(field) if field else np.nan)
        except ValueError:
            raise ValueError(f"{column} is {field[:20]!r}") from None
    return image, observer, *numbers


def ways_to_name(names: Mapping[str, str]) -> dict[str, str | None]:
    """Gives every way to name a picture: with or without its folder, its suffix, or both.

    Args:
        names: Key and file name of each picture.

    Returns:
        The key by each of these names; None where two pictures share one.
    """
    lookup: dict[str, str | None] = {}
    for shorten in (
        lambda n: n,
        lambda n: pathlib.PurePosixPath(n).with_suffix("").as_posix(),
        lambda n: n.rsplit("/", 1)[-1],
        lambda n: pathlib.PurePosixPath(n).stem,
    ):
        level: dict[str, str | None] = {}
        for key, name in names.items():
            short = shorten(name)
            level[short] = None if level.get(short, key) != key else key
        lookup = {**level, **lookup}
    return lookup


def _collect(values, observers, *, with_duration) -> dict[str, Gaze]:
    """Turns the flat numbers of each picture into arrays."""
    number_of = _number_observers(observers)
    result = {}
    for key, flat in values.items():
        table = np.frombuffer(flat, np.float64).reshape(-1, 4)
        duration_ms = table[:, 3].copy() if with_duration else None
        observer = number_of[table[:, 0].astype(int)]
        result[key] = Gaze(table[:, 1:3].copy(), observer, duration_ms)
    return result


def _number_observers(observers: dict[str, int]) -> np.ndarray:
    """(K,) int32: number of each observer, in order of appearance."""
    try:
        numbers = [int(o) if o else -1 for o in observers]
        if all(-1 <= n < 2**31 for n in numbers):
            return np.array(numbers, np.int32)
    except ValueError:
        pass
    ranks = {o: i for i, o in enumerate(sorted(o for o in observers if o))}
    return np.array([ranks.get(o, -1) for o in observers], np.int32)
