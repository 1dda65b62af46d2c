"""The table of `test --pairs`: rows of a picture, a text and a name for the result."""

import csv
import io
import os
from pathlib import Path, PurePath
from typing import NamedTuple

from msinet.cli import outputs, told
from msinet.errors import DataError

COLUMNS = ("image", "text", "output")
SEPARATORS = (",", ";", "\t")
MORE = ""  # the key of cells beyond the last column, which has a name
WORDS_SUFFIX = "_words.jpg"
# How a person may end an output who thinks of it as a file; the longest first.
ENDINGS = sorted({*outputs.SUFFIXES.values(), WORDS_SUFFIX, ".jpg", ".jpeg"}, key=len)[::-1]
AS_CSV = "save it as CSV, UTF-8, with the columns image, text and output"


class Row(NamedTuple):
    """One row: picture, text, the result's name below the output folder, and where it stands."""

    image: Path
    text: str
    output: PurePath
    where: str


def read(file: Path) -> tuple[list[Row], list[DataError]]:
    """Reads a table of pairs.

    Args:
        file: CSV with a head; texts with commas, quotation marks and line breaks are quoted.

    Returns:
        The rows that can be used, and an error for each that cannot: the picture is missing, the
        row has no text, its output leaves the folder or is that of a row before.

    Raises:
        DataError: The file is missing or no such table.
    """
    table = _table(file)
    rows, problems = [], []
    taken: dict[str, int] = {}
    for line, cells in table:
        where = f"{file}, line {line}"
        try:
            row = _row(cells, file, where)
            key = os.path.normcase(str(row.output)).casefold()
            if key in taken:
                what = f"output {row.output} is that of line {taken[key]}, too"
                raise DataError(what, where=where, fix="give each row an output of its own")
            taken[key] = line
            rows.append(row)
        except DataError as error:
            problems.append(error)
    if not rows and not problems:
        problems.append(DataError("table has no rows", where=file, fix="add a row per result"))
    return rows, problems


def jobs_of(rows: list[Row], folder: Path, formats, *, with_words: bool) -> list[told.Job]:
    """Gives a job for every picture, with all its texts.

    Args:
        rows: As `read` gives them.
        folder: The output folder.
        formats: Keys of `outputs.SUFFIXES`.
        with_words: Whether the effect of each word is drawn.

    Raises:
        DataError: A result would replace an input or a file that msinet did not write.
    """
    jobs: dict[str, told.Job] = {}
    for row in rows:
        stem = folder / row.output
        results = {name: Path(f"{stem}{outputs.SUFFIXES[name]}") for name in formats}
        words_file = Path(f"{stem}{WORDS_SUFFIX}") if with_words else None
        job = jobs.setdefault(os.path.abspath(row.image), told.Job(row.image, []))
        job.told.append(told.Told(row.text, results, words_file, row.where))
    files = [path for job in jobs.values() for path in job.files]
    inputs = {os.path.realpath(row.image) for row in rows}
    for path in files:
        if os.path.realpath(path) in inputs:
            fix = "choose another output, or another folder with --output DIR"
            raise DataError("result would replace a picture", where=path, fix=fix)
    outputs.refuse_foreign(files)
    return list(jobs.values())


def _table(file: Path) -> list[tuple[int, dict[str, str | None]]]:
    """The rows with their line numbers, by the names of the columns."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        fix = "check the path of --pairs"
        raise DataError("table of pairs not found", where=file, fix=fix) from error
    except (OSError, UnicodeDecodeError) as error:
        raise DataError("table of pairs cannot be read", where=file, fix=AS_CSV) from error
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        missing = [name for name in COLUMNS if name not in head]
        if missing:
            what = f"table of pairs has no column {missing[0]}"
            raise DataError(what, where=file, fix=AS_CSV)
        rows = []
        while True:
            line = reader.line_num + 1  # where the row begins: a text may have several lines
            if (cells := next(reader, None)) is None:
                break
            if any(cell.strip() for cell in cells):
                padded = [*cells, *[None] * len(head)]
                named = dict(zip(head, padded, strict=False))
                rows.append((line, named | {MORE: "".join(cells[len(head) :]) or None}))
        return rows
    except csv.Error as error:
        raise DataError(
            f"table of pairs is no CSV in the row that begins at line {line} ({error})",
            where=file,
            fix='put a text with quotation marks in quotation marks and double them: "a ""b"" c"',
        ) from error


def _separator(text: str) -> str:
    """What stands between the columns: the first of `SEPARATORS` that the head holds."""
    head = text.partition("\n")[0]
    return next((each for each in SEPARATORS if each in head), ",")


def _row(cells: dict[str, str | None], file: Path, where: str) -> Row:
    image, text, output = (cells[name] for name in COLUMNS)
    if cells[MORE] is not None:
        what = "row has more cells than the table has columns"
        raise DataError(what, where=where, fix='put a text with commas in quotation marks: "a, b"')
    if text is None:
        raise DataError("row has no text", where=where, fix='write "" for no text')
    name = (image or "").strip()
    found = [path for path in (Path(name), file.parent / name) if name and path.is_file()]
    if not found:
        raise DataError(
            f"picture not found: {name or 'no name'}", where=where, fix="check the path"
        )
    stem = _without_ending(PurePath((output or "").strip()))
    leaves = stem.is_absolute() or ".." in stem.parts
    if not stem.name or leaves:
        what = f"output {stem} lies outside the output folder" if leaves else "row has no output"
        raise DataError(what, where=where, fix="write a name such as holiday_1")
    return Row(found[0], text, stem, where)


def _without_ending(output: PurePath) -> PurePath:
    """An output without the ending of a result, which each format brings."""
    name = output.name
    ending = next((each for each in ENDINGS if name.lower().endswith(each)), "")
    return output.with_name(name[: -len(ending)]) if 0 < len(ending) < len(name) else output
