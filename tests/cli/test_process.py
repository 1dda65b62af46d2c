"""The command line as a process of its own: what reaches the terminal, and what ends it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def command(tmp_path):
    """Gives the words and the surroundings of a process in an empty working folder."""
    environment = {k: v for k, v in os.environ.items() if k not in ("TF_CPP_MIN_LOG_LEVEL",)}
    environment["MSINET_HOME"] = str(tmp_path / "home")
    (tmp_path / "work").mkdir()

    def make(*words):
        words = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
        return words, {"cwd": tmp_path / "work", "env": environment, "text": True}

    return make


def test_tensorflow_says_nothing_and_codes_reach_the_shell(command, tiny, photo, tmp_path):
    good, bad = photo(tmp_path / "in" / "a.jpg"), tmp_path / "in" / "b.jpg"
    bad.write_bytes(good.read_bytes()[:500])
    words, options = command("test", "-p", tmp_path / "in", "--weights", tiny)
    done = subprocess.run(words, **options, capture_output=True, check=False)
    assert done.returncode == 4
    assert done.stdout.splitlines() == ["results/images/a.png", "results/images/a_overlay.jpg"]
    said = done.stderr.splitlines()
    assert [line.split(":")[0] for line in said] == ["weights", "msinet", said[2].split(":")[0]]
    assert str(bad) in said[1]
    assert said[2].startswith("1 picture in ")


def test_a_failing_run_starts_no_tensorflow(command, tmp_path):
    (tmp_path / "a.jpg").write_text("text")
    words, options = command("test", "-p", tmp_path / "a.jpg")
    code = (
        "import sys; from msinet.cli import main; code = main(sys.argv[1:]);"
        "sys.exit('started' if 'tensorflow' in sys.modules else code)"
    )
    options["env"]["PYTHONPATH"] = str(ROOT)
    words = [sys.executable, "-c", code, *words[2:]]
    done = subprocess.run(words, **options, capture_output=True, check=False)
    assert done.returncode in (4, 5)
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("msinet: ")


def test_a_reader_that_has_enough_ends_it_quietly(command, tiny, photo, tmp_path):
    for number in range(40):
        photo(tmp_path / "in" / f"{number}.png")
    words, options = command("test", "-p", tmp_path / "in", "--weights", tiny, "-f", "map")
    with subprocess.Popen(words, **options, stdout=-1, stderr=-1) as process:
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert "Traceback" not in said
    assert "Exception ignored" not in said


def test_ctrl_c_ends_with_130(command, tiny, photo, tmp_path):
    for number in range(60):
        photo(tmp_path / "in" / f"{number}.jpg", (300, 400))
    words, options = command("test", "-p", tmp_path / "in", "--weights", tiny)
    with subprocess.Popen(words, **options, stdout=-1, stderr=-1) as process:
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        _, said = process.communicate()
    assert process.returncode == 130
    assert time.monotonic() - began < 60
    assert said.splitlines()[-1].startswith("msinet: interrupted")
    assert "Traceback" not in said
    assert not list((tmp_path / "work").rglob(".*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_results_that_cannot_be_printed_are_one_line(command):
    words, options = command("weights", "--json")
    with open("/dev/full", "w") as full:
        done = subprocess.run(words, **options, stdout=full, stderr=-1, check=False)
    assert done.returncode == 4
    assert done.stderr.splitlines()[-1].startswith("msinet: No space left on device: standard out")
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_names_that_are_no_text_are_printed(command, tiny, photo, tmp_path, encoding):
    try:
        photo(tmp_path / "a.png").rename(tmp_path / "in-\udcffé.png")  # a byte that is no text
    except OSError:
        pytest.skip("this disk holds text names only")
    words, options = command("test", "-p", tmp_path / "in-\udcffé.png", "--weights", tiny)
    options["env"]["PYTHONIOENCODING"] = f"{encoding}:strict"
    options["text"] = False
    done = subprocess.run([*words, "-f", "map"], **options, capture_output=True, check=False)
    assert done.returncode == 0
    said = {"utf-8": b"in-\xff\xc3\xa9.png", "ascii": b"in-\\udcff\\xe9.png"}[encoding]
    assert done.stdout.splitlines() == [b"results/images/" + said]
