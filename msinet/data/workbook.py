"""Reads the cells of an Excel workbook: plain texts and numbers, no formulas, no formats."""

import io
import re
import xml.etree.ElementTree as ElementTree
import zipfile

from msinet.errors import DataError

MAX_XML_BYTES = 1 << 26
SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_rows(data: bytes, *, name: str) -> list[list[list[str]]]:
    """Gives the cells of all sheets as text.

    Args:
        data: Content of an .xlsx file.
        name: Of the file, for messages.

    Returns:
        Per sheet its rows, each up to its last cell that is not empty; sheets in the order of
        their files, which is that of their making.

    Raises:
        DataError: The file is damaged or of another kind.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            shared = []
            if "xl/sharedStrings.xml" in archive.namelist():
                root = _parse(archive, "xl/sharedStrings.xml")
                shared = [_text(item) for item in root.iter(f"{NAMESPACE}si")]
            sheets = [n for n in archive.namelist() if SHEET.fullmatch(n)]
            sheets.sort(key=lambda file: (len(file), file))
            return [_rows(_parse(archive, sheet), shared) for sheet in sheets]
    except Exception as error:  # ZIP, XML and numbers each have errors of their own
        raise DataError(f"{name} cannot be read", where=name, fix="fetch it again") from error


def _parse(archive: zipfile.ZipFile, member: str) -> ElementTree.Element:
    """One part of the workbook; it may not be huge, nor define entities of its own."""
    if archive.getinfo(member).file_size > MAX_XML_BYTES:
        raise ValueError(f"{member} is too large")
    xml = archive.read(member)
    if b"<!ENTITY" in xml:
        raise ValueError(f"{member} defines entities")
    return ElementTree.fromstring(xml)


def _rows(sheet: ElementTree.Element, shared: list[str]) -> list[list[str]]:
    """The rows of a sheet, without those that are empty."""
    rows = []
    for row in sheet.iter(f"{NAMESPACE}row"):
        cells: list[str] = []
        for cell in row.iter(f"{NAMESPACE}c"):
            column = _column(cell.get("r", ""), len(cells))
            cells += [""] * (column + 1 - len(cells))
            cells[column] = _value(cell, shared)
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            rows.append(cells)
    return rows


def _column(reference: str, following: int) -> int:
    """0 for "A7"; a cell without reference follows the one before."""
    letters = re.match(r"[A-Z]{1,3}", reference)
    if not letters:
        return following
    number = 0
    for letter in letters[0]:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: ElementTree.Element, shared: list[str]) -> str:
    """The text of a cell; numbers as they are written."""
    if cell.get("t") == "inlineStr":
        return _text(cell)
    value = cell.findtext(f"{NAMESPACE}v") or ""
    if cell.get("t") == "s":
        return shared[int(value)]
    return value.removesuffix(".0")


def _text(element: ElementTree.Element) -> str:
    """All text below an element: a string may be cut into runs of different formats."""
    return "".join(part.text or "" for part in element.iter(f"{NAMESPACE}t"))
