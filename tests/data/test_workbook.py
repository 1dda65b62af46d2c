import io
import zipfile

import pytest
from originals import workbook

from msinet.data.workbook import read_rows
from msinet.errors import DataError


@pytest.mark.parametrize("shared", [False, True])
def test_cells_come_as_text_and_empty_rows_not_at_all(shared):
    sheets = [[("image", "text"), (71, "a &lt; b")], [("x", "y", "z"), (109, "kind", "grün")]]
    assert read_rows(workbook(sheets, shared=shared), name="t.xlsx") == [
        [["image", "text"], ["71", "a < b"]],
        [["x", "y", "z"], ["109", "kind", "grün"]],
    ]


def sheet(xml):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", xml)
    return stream.getvalue()


def test_empty_cells_keep_their_column():
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    row = '<row><c r="B1"><v>2.0</v></c><c r="AA1"><v>27</v></c></row>'
    (rows,) = read_rows(sheet(f"<worksheet {main}>{row}</worksheet>"), name="t.xlsx")
    assert rows == [["", "2", *[""] * 24, "27"]]


@pytest.mark.parametrize(
    "data",
    [b"", b"text", sheet("<worksheet>"), sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>')],
)
def test_what_is_no_workbook_is_named(data):
    with pytest.raises(DataError, match=r"t\.xlsx cannot be read"):
        read_rows(data, name="t.xlsx")
