"""Anyone's fixations, paired with pictures by name."""

import io

import numpy as np
import pytest
from scipy.io import savemat

from msinet.data.fixation_files import read_fixation_files
from msinet.data.problems import Findings
from msinet.errors import DataError

NAMES = {"0": "a.jpg", "1": "sub/b.png", "2": "other/b.png"}


@pytest.fixture
def findings():
    return Findings("fixations", "somewhere")


def mat(*scanpaths):
    """One of SALICON's files; coordinates counted from 1."""
    gaze = np.zeros((len(scanpaths), 1), [("location", object), ("fixations", object)])
    for number, path in enumerate(scanpaths):
        gaze["fixations"][number, 0] = np.array(path)
    stream = io.BytesIO()
    savemat(stream, {"gaze": gaze})
    return stream.getvalue()


def test_a_table_may_have_any_name_and_is_named_in_messages(tmp_path, findings):
    table = tmp_path / "gaze of tuesday.csv"
    table.write_text("image,observer,x,y\na,1,2,3\nnobody.jpg,1,2,3\nsub/b,1,4,oops\n")
    gaze = read_fixation_files(table, NAMES, findings)
    assert gaze.keys() == {"0"}
    assert gaze["0"].fixations.tolist() == [[2, 3]]
    assert findings.problems() == [
        "gaze of tuesday.csv line 4: y is 'oops'",
        "gaze of tuesday.csv line 3: no picture nobody.jpg",
    ]


def test_a_folder_of_mat_files_is_searched(tmp_path, findings):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.mat").write_bytes(mat([[1, 1], [64, 48]], [[5, 6]]))
    (tmp_path / "a.MAT").write_bytes(mat([[3, 4]]))
    (tmp_path / "notes.txt").write_text("not for us")
    gaze = read_fixation_files(tmp_path, NAMES, findings)
    assert {key: each.fixations.tolist() for key, each in gaze.items()} == {
        "0": [[2, 3]],
        "1": [[0, 0], [63, 47], [4, 5]],
    }
    assert gaze["1"].observer.tolist() == [1, 1, 2]
    assert findings.problems() == []


def test_what_fits_no_picture_or_two_is_named(tmp_path, findings):
    for name in ("b.mat", "nobody.mat", "a.mat", "x/a.mat"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(mat([[3, 4]]))
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "sub").mkdir()
    assert read_fixation_files(tmp_path, NAMES, findings).keys() == {"0"}
    assert findings.problems() == [
        "b.mat: no picture b",  # there are two
        "nobody.mat: no picture nobody",
        "x/a.mat: a.jpg has fixations already",
    ]


def test_a_damaged_file_does_not_stop_the_others(tmp_path, findings):
    (tmp_path / "a.mat").write_bytes(b"MATLAB 5.0 no more")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.mat").write_bytes(mat([[3, 4]]))
    assert read_fixation_files(tmp_path, NAMES, findings).keys() == {"1"}
    (problem,) = findings.problems()
    assert problem.startswith("a.mat: ")


def test_a_single_mat_file_is_taken_by_its_name(tmp_path, findings):
    file = tmp_path / "a.mat"
    file.write_bytes(mat([[3, 4]]))
    assert read_fixation_files(file, NAMES, findings)["0"].fixations.tolist() == [[2, 3]]


@pytest.mark.parametrize(("name", "what"), [("none.csv", "cannot be read"), ("", "no .mat files")])
def test_what_is_not_there_is_named(tmp_path, findings, name, what):
    with pytest.raises(DataError, match=what) as caught:
        read_fixation_files(tmp_path / name, NAMES, findings)
    assert str(tmp_path) in str(caught.value)
