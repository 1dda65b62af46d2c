"""Reads `texts.csv`: image,text[,condition], what the observers of a picture had read before."""

import csv
import io
from collections.abc import Mapping

from msinet.data.fixations_csv import ways_to_name
from msinet.data.problems import Findings
from msinet.errors import DataError

NAME = "texts.csv"
REQUIRED = ("image", "text")
CONDITION = "condition"
MORE = ""  # the key of cells beyond the last column, which has a name
QUOTE = "put a text with commas in quotation marks"
SHOWN = 5


def read_texts(
    data: bytes, names: Mapping[str, str], findings: Findings
) -> dict[str, tuple[str, str]]:
    """Reads a table of texts.

    Args:
        data: Content of the file, UTF-8; texts with commas or quotation marks are quoted.
        names: Key and file name of each picture; a line may give the name with or without
            folder or suffix, where that is unique.
        findings: Receives lines that cannot be used, with their numbers, and a note on pictures
            without a line: these have no text.

    Returns:
        Text and condition of each picture that has a line, by the picture's key.

    Raises:
        DataError: The file is not text, no CSV, or lacks a column.
    """
    lookup = ways_to_name(names)
    found: dict[str, tuple[str, str]] = {}
    for line, cells in _rows(data):
        key = lookup.get(cells["image"].strip())
        if key is None:
            findings.problem(f"{NAME} line {line}: no picture {cells['image']}")
        elif key in found:
            what = f"{NAME} line {line}: a second text for {cells['image']}"
            findings.problem(f"{what}, copy the picture under another name")
        elif unquoted := _unquoted(cells):
            findings.problem(f"{NAME} line {line}: {unquoted}, {QUOTE}")
        else:
            found[key] = (cells["text"].strip(), cells.get(CONDITION, "").strip())
    without = [names[key] for key in names if key not in found]
    if without:
        more = ", ..." if len(without) > SHOWN else ""
        listed = ", ".join(without[:SHOWN]) + more
        findings.note(f"{len(without)} pictures have no line in {NAME}, so no text: {listed}")
    return found


def _unquoted(cells: dict[str, str]) -> str:
    """How a row shows that its text has a comma and no quotation marks; empty if it does not."""
    if cells[MORE].strip():
        return "more cells than columns"
    text, condition = cells["text"], cells.get(CONDITION, "")
    if condition.startswith(" ") and not text.startswith(" ") and "," not in text:
        return "condition begins with a space"  # as the rest of a text does: "a dog, on the left"
    return ""


def _rows(data: bytes) -> list[tuple[int, dict[str, str]]]:
    """The rows with their line numbers, by the names of the columns."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError("not UTF-8 text", where=NAME, fix="save it as UTF-8") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        missing = [name for name in REQUIRED if name not in head]
        if missing:
            fix = "give it a first line image,text[,condition]"
            raise DataError(f"no column {', '.join(missing)}", where=NAME, fix=fix)
        rows = []
        for cells in reader:
            if any(cell.strip() for cell in cells):
                named = dict(zip(head, [*cells, *[""] * len(head)], strict=False))
                rows.append((reader.line_num, named | {MORE: "".join(cells[len(head) :])}))
        return rows
    except csv.Error as error:
        fix = 'put a text with quotation marks in quotation marks and double them: "a ""b"" c"'
        what = f"no CSV at line {reader.line_num} ({error})"
        raise DataError(what, where=NAME, fix=fix) from error
