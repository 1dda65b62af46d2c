"""`texts.csv` of people's own data: whose text is whose, and what is said of gaps and mistakes."""

import pytest
from miniatures import write_folder

from msinet.data import open_part
from msinet.errors import DataError


@pytest.fixture
def opened(tmp_path, folder_files):
    """Opens a folder with this table of texts."""

    def open_with(*lines, head="image,text,condition"):
        content = "\n".join([head, *lines]) + "\n"
        files = folder_files | {"texts.csv": content.encode("utf-8")}
        return open_part("folder", write_folder(tmp_path / "mine", files), "all")

    return open_with


def test_texts_and_conditions_belong_to_their_pictures(opened):
    part = opened('03.jpg,"a ""red"" bus, left", salient', "05.jpg, the sky ,whole", "07,x")
    found = {e.name: (e.text, e.condition) for e in part}
    assert found["03.jpg"] == ('a "red" bus, left', "salient")
    assert found["05.jpg"] == ("the sky", "whole")
    assert found["07.jpg"] == ("x", "")
    assert found["00.jpg"] == ("", "")
    assert part.texts[3] == 'a "red" bus, left'
    assert [p for p in part.notes if "7 pictures have no line in texts.csv, so no text" in p]


def test_conditions_of_ones_own_can_be_chosen(tmp_path, folder_files):
    content = b"image,text,condition\n03,a,x\n05,b,y\n07,c,x\n"
    path = write_folder(tmp_path / "mine", folder_files | {"texts.csv": content})
    assert open_part("folder", path, "all", conditions=["x"]).names == ["03.jpg", "07.jpg"]


def test_a_column_of_conditions_may_be_left_out(opened):
    assert opened("03.jpg,a", head="image,text").texts[3] == "a"


def test_a_comma_without_quotation_marks_is_told_where_there_are_no_conditions(opened):
    with pytest.raises(DataError, match="line 2: more cells than columns, put a text with commas"):
        opened("03.jpg,a dog, on the left", head="image,text")
    assert opened("03.jpg,a,,", head="image,text").texts[3] == "a"  # as spreadsheets may end rows


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("99.jpg,a", r"texts\.csv line 3: no picture 99\.jpg"),
        ("03.jpg,b", r"texts\.csv line 3: a second text for 03\.jpg, copy the picture"),
        ("04.jpg,a dog, on the left,salient", r"texts\.csv line 3: more cells than columns.*quot"),
        ("04.jpg,a dog, on the left", r"texts\.csv line 3: condition begins with a space.*quot"),
        ('04.jpg,"open', r"no CSV at line 3 .*texts\.csv: put a text with quotation marks"),
    ],
)
def test_lines_that_cannot_be_used_are_told(opened, line, said):
    with pytest.raises(DataError, match=said):
        opened("03.jpg,a", line)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"image,words\n", r"no column text: texts\.csv"), (b"\xff\xfe", r"not UTF-8 text: texts")],
)
def test_a_table_that_is_none_is_told(tmp_path, folder_files, content, said):
    path = write_folder(tmp_path / "mine", folder_files | {"texts.csv": content})
    with pytest.raises(DataError, match=said):
        open_part("folder", path, "all")
