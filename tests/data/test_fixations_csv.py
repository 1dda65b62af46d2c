import numpy as np
import pytest

from msinet.data.fixations_csv import read_csv
from msinet.data.problems import Findings
from msinet.errors import DataError

NAMES = {"train/a": "train/a.jpg", "train/b": "train/b.jpg", "validation/b": "val/b.jpg"}


@pytest.fixture
def findings():
    return Findings("folder", "somewhere")


def problems(findings):
    with pytest.raises(DataError) as caught:
        findings.raise_if_any()
    return str(caught.value)


def test_fixations_observers_and_durations_are_read_in_order(findings):
    text = "image,observer,x,y,duration_ms\na.jpg,2,1.5,2,100\ntrain/b.jpg,1,3,4,\na,1,5,6,300\n"
    gaze = read_csv(text.encode(), NAMES, findings)
    assert gaze.keys() == {"train/a", "train/b"}
    assert gaze["train/a"].fixations.tolist() == [[1.5, 2], [5, 6]]
    assert gaze["train/a"].observer.tolist() == [2, 1]
    assert gaze["train/a"].duration_ms.tolist() == [100, 300]
    assert np.isnan(gaze["train/b"].duration_ms).all()
    findings.raise_if_any()


def test_columns_may_stand_in_any_order_with_semicolons_and_a_byte_order_mark(findings):
    text = "\ufeffY;X;Observer;Image;note\r\n2;1;7;a.jpg;hello\r\n\r\n"
    gaze = read_csv(text.encode(), NAMES, findings)["train/a"]
    assert gaze.fixations.tolist() == [[1, 2]]
    assert gaze.observer.tolist() == [7]
    assert gaze.duration_ms is None


def test_a_head_that_is_no_csv_is_told(findings):
    text = '"image,observer,x,y\n' + "a,1,5,6\n" * 20_000  # the mark is never closed
    with pytest.raises(DataError, match=r"no CSV at line \d+ .*fixations\.csv: give it a first"):
        read_csv(text.encode(), NAMES, findings)
    with pytest.raises(DataError, match="no column"):
        read_csv(text[:100].encode(), NAMES, findings)


def test_observers_with_names_are_counted_in_sorted_order(findings):
    text = "image,observer,x,y\na,zoe,1,1\na,,2,2\na,ann,3,3\na,zoe,4,4\n"
    assert read_csv(text.encode(), NAMES, findings)["train/a"].observer.tolist() == [1, -1, 0, 1]


def test_every_bad_line_is_named_with_its_number(findings):
    text = (
        "image,observer,x,y\na,1,abc,1\na,1\n,1,1,1\nq.jpg,1,1,1\nq.jpg,1,2,2\nb,1,1,1\na,1,1,1\n"
    )
    gaze = read_csv(text.encode(), NAMES, findings)
    assert len(gaze["train/a"].fixations) == 1
    told = problems(findings)
    assert "5 problems" in told
    for part in (
        "line 2: x is 'abc'",
        "line 3: 2 fields",
        "line 4: no picture named",
        "line 5: no picture q.jpg",  # once, not for every line
        "line 7: no picture b",  # two pictures have this stem
    ):
        assert part in told


def test_missing_numbers_are_kept_for_the_count(findings):
    gaze = read_csv(b"image,observer,x,y\na,1,nan,1\na,1,,1\na,1,2,2\n", NAMES, findings)
    keep = findings.count_fixations(gaze["train/a"].fixations, (60, 80))
    assert keep.tolist() == [False, False, True]
    assert findings.notes() == ["2 of 3 fixations without a position left out"]


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"image,observer,x\n", "no column y"), (b"", "no column image"), (b"\xff\xfe\x00", "UTF-8")],
)
def test_another_kind_of_file_is_refused(findings, content, what):
    with pytest.raises(DataError, match=what):
        read_csv(content, NAMES, findings)


def test_a_field_that_is_no_field_is_named(findings):
    text = "image,observer,x,y\na,1,1,1\nb," + "1" * 200_000 + ",1,1\n"
    assert read_csv(text.encode(), NAMES, findings).keys() == {"train/a"}
    assert "fixations.csv line 3: field larger than field limit" in problems(findings)


def test_fixations_without_any_position_are_a_problem(findings):
    findings.count_fixations(np.full((3, 2), np.nan), (4, 4))
    assert "none of 3 fixations has a position" in problems(findings)
