"""`export` on the command line. The exports themselves are tested in tests/export."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from msinet.export import parity
from msinet.export.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def wanted(tiny, photo, tmp_path):
    """Words for a small SavedModel, and its output folder."""
    pictures = [photo(tmp_path / "wide.png"), photo(tmp_path / "tall.png", (60, 40))]
    output = tmp_path / "out"
    words = ["export", "-f", "savedmodel", "-w", tiny, "-o", output, "-p", *pictures]
    return words, output


def test_an_export_is_written_and_its_figures_are_printed(call, wanted):
    words, output = wanted
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    answer = call(*words, "--size", "64x96", "--outputs", "density,map")
    assert answer.code == 0
    folder = Path(answer.paths[0])
    assert folder == output / "tiny-savedmodel-64x96-float32"
    assert answer.paths[1].endswith(" files")
    assert [line.split(" at ")[0] for line in answer.paths[2:]] == ["wide.png", "tall.png"]
    assert all("CC 1.000000, log density" in line for line in answer.paths[2:])
    record = json.loads((folder / "export.json").read_bytes())
    assert list(record["outputs"]) == ["saliency", "density"]
    assert record["input"]["shape"] == [1, 64, 96, 3]
    assert (output / "mine.txt").read_text() == "mine"
    assert len(list(output.iterdir())) == 2
    # A foreign file in the export's own folder is not run over, and found at once.
    (folder / "mine.txt").write_text("mine")
    answer = call(*words, "--size", "64x96")
    assert answer.code == 4
    assert str(folder / "mine.txt") in answer.err
    assert (folder / "mine.txt").read_text() == "mine"


def test_a_gate_that_is_missed_is_code_6(call, wanted, monkeypatch):
    words, output = wanted
    wrong = [({}, 1.0)]
    monkeypatch.setattr(
        parity,
        "run",
        lambda kind, model, cases, place, **_: [
            ({"saliency": case.expected.map[::-1]}, 1.0) for case in cases or wrong
        ],
    )
    answer = call(*words, "--json")
    assert answer.code == 6
    assert answer.out == ""
    assert answer.err.splitlines()[-1].startswith("msinet: export differs from the original on ")
    assert not output.exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["-f", "onxn"], 2, "invalid choice"),
        (["-f", "savedmodel", "--size", "241x320"], 2, "240x320"),
        (["-f", "savedmodel", "--size", "auto"], 2, "size is not HEIGHTxWIDTH"),
        (["-f", "savedmodel", "--precision", "int8"], 2, "invalid choice"),
        (["-f", "savedmodel", "--outputs", "densty"], 2, "did you mean density?"),
        (["-f", "savedmodel", "--outputs", ","], 2, "no output"),
        (["-f", "savedmodel", "-w", "no_such"], 5, "no weights of this name"),
        (["-f", "savedmodel", "-p", "no_such.jpg"], 4, "picture not found"),
        (["-f", "savedmodel"], 4, "samples are not there"),
        (["-f", "savedmodel", "--texts", "a sign"], 2, "TensorFlow.js models alone"),
        (["-f", "tfjs", "--texts", " "], 2, "an empty text has no vectors"),
        ([], 2, "--format"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(call, tiny, words, code, said):
    if "-w" not in words:
        words = [*words, "-w", tiny]
    answer = call("export", *words, "-o", "out")
    assert answer.code == code
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert not Path("out").exists()


def test_a_missing_package_is_code_6_with_what_installs_it(call, wanted, monkeypatch):
    words, output = wanted
    monkeypatch.setitem(FORMATS["onnx"].packages, "no_such_package", "pip install -r some.txt")
    monkeypatch.setattr("importlib.util.find_spec", _finds_all_but("no_such_package"))
    answer = call(*[word if word != "savedmodel" else "onnx" for word in words])
    assert answer.code == 6
    assert answer.err.splitlines() == [
        "msinet: export to ONNX needs a package that is not installed: no_such_package: "
        "pip install -r some.txt"
    ]
    assert not output.exists()


def _finds_all_but(missing):
    return lambda name, package=None: None if name == missing else object()


def test_a_picture_that_cannot_be_read_leaves_nothing(call, wanted, tmp_path):
    words, output = wanted
    (tmp_path / "wide.png").write_text("text")
    answer = call(*words)
    assert answer.code == 4
    assert str(tmp_path / "wide.png") in answer.err
    assert not output.exists()


def start(words, home, **options):
    """Starts the command line as a process."""
    environment = {**os.environ, "MSINET_HOME": str(home)}
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


@pytest.mark.slow
def test_a_disk_that_fills_up_leaves_nothing(wanted, tmp_path):
    words, output = wanted
    limit = 200_000  # the SavedModel of the small network has more

    def hold():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = start(words, tmp_path / "home", preexec_fn=hold)
    _, said = process.communicate(timeout=300)
    assert process.returncode == 4
    assert "no space left" in said
    assert not output.exists()


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [2, 5, 8])
def test_an_interrupted_export_leaves_nothing(wanted, tmp_path, seconds):
    words, output = wanted
    output.mkdir()
    (output / "mine.txt").write_text("mine")
    process = start(words, tmp_path / "home")
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=300)
    finished = process.returncode == 0
    assert finished or process.returncode == 130
    assert len(list(output.iterdir())) == 1 + finished
