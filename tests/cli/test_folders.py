"""Folders for results: those that a run made and left empty go away, a person's own stay."""

from pathlib import Path

import pytest

from msinet.cli.folders import no_empty_left

UNIFORM = ("--weights", "uniform")


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "in" / "bad.jpg"
    path.parent.mkdir()
    path.write_text("no picture")
    return path


VERBS = (
    ("test", "-p", "{}"),
    ("test", "-p", "{}", "-f", "density"),
    ("crop", "-p", "{}", "--ratio", "1:1"),
    ("attention", "-p", "{}"),
    ("compare", "{}", "{}"),
)


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_a_run_without_results_leaves_no_folder(call, bad, words):
    answer = call(*(word.format(bad) for word in words), *UNIFORM)
    assert answer.code == 4
    assert not Path("results").exists()


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_a_folder_that_was_there_stays(call, bad, words):
    Path("a/own").mkdir(parents=True)
    for folder in ("a/own", "a/own/new/deep"):
        assert call(*(word.format(bad) for word in words), "-o", folder, *UNIFORM).code == 4
    assert [str(path) for path in Path().rglob("*")] == ["a", "a/own"]


def test_a_folder_with_results_stays_also_after_an_interrupt(tmp_path):
    def interrupted():
        with no_empty_left(tmp_path / "a" / "b"):
            (tmp_path / "a" / "b").mkdir(parents=True)
            (tmp_path / "a" / "kept.txt").write_text("a result")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["kept.txt"]


def test_no_folder_is_named(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with no_empty_left(None):
        Path("other").mkdir()
    assert Path("other").is_dir()
