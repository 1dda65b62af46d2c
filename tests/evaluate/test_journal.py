"""Scores that are kept line by line survive a kill."""

import math

import pytest

from msinet.errors import DataError
from msinet.evaluate.journal import Journal

IDENTITY = {"weights": "ab", "sizes_hw": [[48, 64]]}


def test_scores_are_there_again(tmp_path):
    with Journal(tmp_path / "scores" / "a.jsonl", IDENTITY) as journal:
        journal.add("x.jpg", {"cc": 0.125, "ig": math.nan})
        journal.add("ü y.jpg", {"cc": -0.5, "ig": 2.0})
    again = Journal(journal.path, IDENTITY).scores
    assert list(again) == ["x.jpg", "ü y.jpg"]
    assert again["x.jpg"]["cc"] == 0.125
    assert math.isnan(again["x.jpg"]["ig"])


def test_scores_are_exact(tmp_path):
    value = 0.1 + 0.2
    with Journal(tmp_path / "a.jsonl", IDENTITY) as journal:
        journal.add("x.jpg", {"cc": value})
    assert Journal(journal.path, IDENTITY).scores["x.jpg"]["cc"] == value


def test_a_line_cut_short_is_done_again_and_the_file_is_whole_after_that(tmp_path):
    with Journal(tmp_path / "a.jsonl", IDENTITY) as journal:
        journal.add("x.jpg", {"cc": 1.0})
        journal.add("y.jpg", {"cc": 2.0})
    text = journal.path.read_text()
    journal.path.write_text(text[:-9])
    with Journal(journal.path, IDENTITY) as again:
        assert list(again.scores) == ["x.jpg"]
        again.add("y.jpg", {"cc": 2.0})
    assert journal.path.read_text() == text


def test_other_settings_begin_anew(tmp_path):
    with Journal(tmp_path / "a.jsonl", IDENTITY) as journal:
        journal.add("x.jpg", {"cc": 1.0})
    other = Journal(journal.path, {**IDENTITY, "weights": "cd"})
    assert other.scores == {}


@pytest.mark.parametrize("text", ["", "\n", "[1]\n", "no json\n{}", '{"identity": 3}\n'])
def test_a_foreign_file_is_begun_anew(tmp_path, text):
    path = tmp_path / "a.jsonl"
    path.write_text(text)
    with Journal(path, IDENTITY) as journal:
        assert journal.scores == {}
        journal.add("x.jpg", {"cc": 1.0})
    assert list(Journal(path, IDENTITY).scores) == ["x.jpg"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="file"):
        Journal(tmp_path / "file" / "a.jsonl", IDENTITY).add("x.jpg", {"cc": 1.0})
