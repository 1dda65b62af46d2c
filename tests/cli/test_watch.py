import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from test_test_verb import left_behind, one_line

from msinet.cli import journal, watch

ROOT = Path(__file__).parents[2]
UNIFORM = ("--weights", "uniform")
MAPS = ("-f", "map", "-o", "out", "--idle", "30", *UNIFORM)


class Clock:
    """Time that passes while the program sleeps, and only then; things happen at their hours."""

    def __init__(self):
        self.now, self.events = 0.0, []

    def at(self, seconds, event):
        self.events.append((seconds, event))

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds
        due = [event for hour, event in self.events if hour <= self.now]
        self.events = [item for item in self.events if item[0] > self.now]
        for event in due:
            event()


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(watch, "time", made)
    return made


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "in"
    path.mkdir()
    return path


def lines(path="out/watch.jsonl"):
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def test_pictures_are_handled_as_they_arrive_and_once(call, clock, folder, photo):
    photo(folder / "a.png")
    clock.at(5, lambda: photo(folder / "x" / "b.jpg"))
    clock.at(9, lambda: (folder / "notes.txt").write_text("no picture"))
    answer = call("test", "--watch", folder, *MAPS)
    assert answer.code == 0, answer.err
    assert answer.paths == ["out/a.png", "out/x/b.png"]
    assert [line["picture"] for line in lines()] == ["a.png", "x/b.jpg"]
    assert 30 < clock.now < 50
    assert not left_behind("out")


def test_a_restart_does_only_what_is_new(call, clock, folder, photo):
    photo(folder / "a.png")
    assert call("test", "--watch", folder, *MAPS).paths == ["out/a.png"]
    photo(folder / "b.png")
    assert call("test", "--watch", folder, *MAPS).paths == ["out/b.png"]
    assert call("test", "--watch", folder, *MAPS).paths == []


def test_what_changes_is_done_anew_under_its_own_name(call, clock, folder, photo):
    photo(folder / "a.png", (40, 60))
    photo(folder / "b.png", (40, 60))
    clock.at(5, lambda: photo(folder / "a.png", (41, 61)))
    answer = call("test", "--watch", folder, *MAPS)
    assert answer.paths == ["out/a.png", "out/b.png", "out/a.png"]
    assert sorted(p.name for p in Path("out").iterdir()) == ["a.png", "b.png", "watch.jsonl"]


def test_results_of_another_picture_are_left_alone_also_after_a_restart(call, clock, folder, photo):
    photo(folder / "a.jpg")
    call("test", "--watch", folder, *MAPS)
    before = Path("out/a.png").read_bytes(), Path("out/a.png").stat().st_mtime_ns
    photo(folder / "a.png", (70, 50))
    assert call("test", "--watch", folder, *MAPS).paths == ["out/a.png.png"]
    assert (Path("out/a.png").read_bytes(), Path("out/a.png").stat().st_mtime_ns) == before


def test_something_else_asked_for_is_done_anew(call, clock, folder, photo):
    photo(folder / "a.png")
    call("test", "--watch", folder, *MAPS)
    words = ("test", "--watch", folder, "-f", "density", *MAPS[2:])
    assert call(*words).paths == ["out/a_density.npy"]
    assert call(*words).paths == []


def test_a_file_is_waited_for_while_it_is_written(call, clock, folder, photo, tmp_path):
    data = photo(tmp_path / "whole.png", (80, 90)).read_bytes()
    steps = [len(data) * n // 10 for n in range(11)]
    for hour, end in enumerate(steps):  # a piece each second: it never settles before its end
        clock.at(0.5 + 0.9 * hour, lambda end=end: (folder / "a.png").write_bytes(data[:end]))
    answer = call("test", "--watch", folder, *MAPS)
    assert answer.paths == ["out/a.png"]
    assert answer.code == 0
    assert "msinet: " not in answer.err


def test_a_copy_that_stalls_is_not_given_up_at_once(call, clock, folder, photo, tmp_path):
    data = photo(tmp_path / "whole.png", (80, 90)).read_bytes()
    (folder / "a.png").write_bytes(data[:500])
    clock.at(10, lambda: (folder / "a.png").write_bytes(data))
    answer = call("test", "--watch", folder, *MAPS)
    assert answer.paths == ["out/a.png"]
    assert "msinet: " not in answer.err


def test_what_never_decodes_is_named_once_at_each_start(call, clock, folder, photo):
    (folder / "bad.jpg").write_text("text")
    photo(folder / "good.png")
    answer = call("test", "--watch", folder, *MAPS)
    assert answer.code == 4
    assert answer.paths == ["out/good.png"]
    assert answer.err.count("msinet: ") == 1
    assert str(folder / "bad.jpg") in answer.err
    again = call("test", "--watch", folder, *MAPS)
    assert (again.code, again.paths) == (4, [])
    assert again.err.count("msinet: ") == 1
    photo(folder / "bad.jpg")
    assert call("test", "--watch", folder, *MAPS).paths == ["out/bad.png"]
    done = call("test", "--watch", folder, *MAPS)
    assert (done.code, done.paths) == (0, [])


def test_the_advice_of_an_error_is_followed_at_the_next_start(call, clock, folder, photo):
    photo(folder / "a.png", (40, 60))
    refused = call("test", "--watch", folder, "--max-pixels", "1000", *MAPS)
    assert (refused.code, refused.paths) == (4, [])
    assert "raise --max-pixels" in refused.err
    answer = call("test", "--watch", folder, *MAPS)
    assert (answer.code, answer.paths) == (0, ["out/a.png"])
    assert call("test", "--watch", folder, *MAPS).paths == []


def test_a_file_that_goes_before_its_turn_is_forgotten(call, clock, folder):
    (folder / "a.jpg").write_text("text")
    clock.at(6, (folder / "a.jpg").unlink)
    answer = call("test", "--watch", folder, *MAPS)
    assert (answer.code, answer.paths) == (0, [])
    assert "msinet: " not in answer.err


def test_a_folder_that_goes_ends_it_with_one_line(call, clock, folder, photo):
    photo(folder / "a.png")
    clock.at(8, lambda: folder.rename(folder.with_name("elsewhere")))
    answer = call("test", "--watch", folder, *MAPS[:-4], *UNIFORM)
    assert answer.code == 4
    assert answer.paths == ["out/a.png"]
    assert answer.err.count("msinet: ") == 1
    assert f"watched folder is gone: {folder}: " in answer.err
    assert clock.now < 20
    assert lines()[0]["picture"] == "a.png"


def test_a_folder_that_comes_back_at_once_is_not_gone(call, clock, folder, photo):
    elsewhere = folder.with_name("elsewhere")
    clock.at(8, lambda: folder.rename(elsewhere))
    clock.at(10, lambda: elsewhere.rename(folder))
    clock.at(12, lambda: photo(folder / "a.png"))
    answer = call("test", "--watch", folder, *MAPS)
    assert (answer.code, answer.paths) == (0, ["out/a.png"])


def test_a_torn_line_of_the_journal_does_not_count(call, clock, folder, photo):
    photo(folder / "a.png")
    photo(folder / "b.png")
    call("test", "--watch", folder, *MAPS)
    path = Path("out/watch.jsonl")
    path.write_bytes(path.read_bytes()[:-20])  # the power went
    assert call("test", "--watch", folder, *MAPS).paths == ["out/b.png"]
    assert call("test", "--watch", folder, *MAPS).paths == []


def test_json_is_a_line_for_each_picture(call, clock, folder, photo):
    photo(folder / "a.png", (40, 60))
    (folder / "bad.jpg").write_text("text")
    answer = call("test", "--watch", folder, "--json", *MAPS)
    first, second = map(json.loads, answer.paths)
    assert first["size_hw"] == [40, 60]
    assert first["results"] == {"map": "out/a.png"}
    assert "bad.jpg" in second["error"]


def test_the_output_folder_may_lie_in_the_watched_one(call, clock, photo):
    photo(Path("a.png"))
    words = ("test", "--watch", ".", "-f", "map,overlay", *MAPS[2:])
    assert call(*words).paths == ["out/a.png", "out/a_overlay.jpg"]
    assert call(*words).paths == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--watch", "nowhere"), 4),
        (("--watch", ".", "-o", "."), 2),
        (("--watch", ".", "-p", "a.png"), 2),
        (("--watch", ".", "--text", "a dog"), 2),
    ],
)
def test_what_cannot_be_watched_is_one_line(call, words, code):
    assert one_line(call("test", *words, *UNIFORM), code)


def test_a_second_watch_on_the_same_results_is_refused(call, clock, folder):
    pytest.importorskip("fcntl")
    Path("out").mkdir()
    with journal.Journal(Path("out"), "x"):
        assert one_line(call("test", "--watch", folder, *MAPS), 4, "another --watch")
    assert call("test", "--watch", folder, *MAPS).code == 0


def test_a_full_disk_ends_it_and_the_next_run_goes_on(call, clock, folder, photo, monkeypatch):
    resource = pytest.importorskip("resource")
    photo(folder / "a.png", (300, 400))
    words = ("test", "--watch", folder, "-f", "density", *MAPS[2:])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        answer = call(*words)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert answer.code == 4
    assert "no space left" in answer.err
    assert answer.paths == []
    assert not left_behind("out")
    assert call(*words).paths == ["out/a_density.npy"]


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_130_and_a_restart_goes_on(folder, photo, tmp_path, end):
    photo(folder / "a.png")
    words = [sys.executable, str(ROOT / "main.py"), "test", "--watch", str(folder)]
    words += ["-f", "map", "-o", "out", *UNIFORM]
    options = {"cwd": tmp_path, "env": {**os.environ, "MSINET_HOME": str(tmp_path)}, "text": True}
    with subprocess.Popen(words, **options, stdout=-1, stderr=-1) as process:
        assert process.stdout.readline() == "out/a.png\n"
        photo(folder / "b.png")
        assert process.stdout.readline() == "out/b.png\n"
        process.send_signal(end)
        _, said = process.communicate()
    assert process.returncode == 130
    assert said.splitlines()[-1].startswith("msinet: interrupted")
    assert "Traceback" not in said
    assert not left_behind(tmp_path / "out")
    words += ["--idle", "0.5"]
    done = subprocess.run(words, **options, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
