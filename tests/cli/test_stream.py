import io
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from test_test_verb import left_behind, one_line

from msinet import images
from msinet.cli import stream

ROOT = Path(__file__).parents[2]
UNIFORM = ("--weights", "uniform")


class Pipe(io.TextIOWrapper):
    """A standard stream that is, or is not, a terminal."""

    def __init__(self, data=b"", *, is_terminal=False):
        super().__init__(io.BytesIO(data))
        self._is_terminal = is_terminal

    def isatty(self):
        return self._is_terminal


@pytest.fixture
def pipe(monkeypatch, call):
    """Calls the command line with bytes on standard input; gives its answer and its bytes."""

    def run(data, *words, out_terminal=False, in_terminal=False):
        out = Pipe(is_terminal=out_terminal)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", Pipe(data, is_terminal=in_terminal))
            patched.setattr(sys, "stdout", out)
            answer = call("test", *words)
        out.flush()
        return answer, out.buffer.getvalue()

    return run


def test_a_picture_goes_in_and_its_map_comes_out(pipe, call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.jpg", (40, 60))
    answer, made = pipe(path.read_bytes(), "-p", "-", "--output", "-", "--weights", tiny)
    assert answer.code == 0, answer.err
    call("test", "-p", path, "--weights", tiny, "-f", "map", "-o", "out")
    assert made == Path("out/a.png").read_bytes()
    first, second = answer.err.splitlines()
    assert first.startswith("weights: tiny")
    assert second.startswith("1 picture in ")
    assert not Path("results").exists()


@pytest.mark.parametrize(("name", "size"), [("overlay", (40, 60)), ("side-by-side", (40, 121))])
def test_another_format_comes_out(pipe, photo, tmp_path, name, size):
    data = photo(tmp_path / "a.png", (40, 60)).read_bytes()
    _, made = pipe(data, "-p", "-", "-o", "-", "-f", name, *UNIFORM)
    assert made.startswith(b"\xff\xd8")
    assert cv2.imdecode(np.frombuffer(made, np.uint8), 1).shape == (*size, 3)


def test_a_density_comes_out_as_numbers(pipe, photo, tmp_path):
    data = photo(tmp_path / "a.png", (40, 60)).read_bytes()
    _, made = pipe(data, "-p", "-", "-o", "-", "-f", "density", *UNIFORM)
    assert np.load(io.BytesIO(made)).shape == (40, 60)


def test_either_end_may_be_a_file(pipe, photo, tmp_path):
    path = photo(tmp_path / "a.png", (40, 60))
    _, made = pipe(b"", "-p", path, "-o", "-", *UNIFORM)
    assert images.decode(made, name="map").shape == (40, 60, 3)
    answer, listed = pipe(path.read_bytes(), "-p", "-", "-o", "out", *UNIFORM)
    assert answer.code == 0
    assert listed.decode().splitlines() == ["out/stdin.png", "out/stdin_overlay.jpg"]
    assert sorted(p.name for p in Path("out").iterdir()) == ["stdin.png", "stdin_overlay.jpg"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "nothing to read: standard input: "),
        (b"plain text, and no picture", "picture cannot be decoded: standard input: "),
        (b"\xff\xd8\xff\xe0 cut short", "standard input: "),
    ],
)
def test_what_is_no_picture_is_one_line(pipe, data, said):
    answer, made = pipe(data, "-p", "-", "-o", "-", *UNIFORM)
    assert one_line(answer, 4, said)
    assert made == b""


def test_too_many_bytes_and_pixels_are_refused(pipe, photo, tmp_path, monkeypatch):
    data = photo(tmp_path / "a.png", (40, 60)).read_bytes()
    answer, _ = pipe(data, "-p", "-", "-o", "-", "--max-pixels", "2399", *UNIFORM)
    assert one_line(answer, 4, "standard input", "--max-pixels")
    monkeypatch.setattr(stream, "MOST_BYTES", len(data) - 1)
    answer, _ = pipe(data, "-p", "-", "-o", "-", *UNIFORM)
    assert one_line(answer, 4, "standard input", str(len(data) - 1))


@pytest.mark.parametrize(
    "words",
    [
        ("-p", "-", "a.jpg", "-o", "-"),
        ("-p", ".", "-o", "-"),
        ("-o", "-"),
        ("-p", "-", "-o", "-", "-f", "map,overlay"),
        ("-p", "-", "-o", "-", "--json"),
        ("-p", "-", "-o", "-", "--text", "a dog"),
        ("-p", "-", "--text", "a dog", "--text", "a cat"),
        ("-p", "-", "--words"),
        ("--watch", ".", "-o", "-"),
    ],
)
def test_what_does_not_go_together_is_one_line(pipe, words):
    answer, made = pipe(b"", *words, *UNIFORM)
    assert one_line(answer, 2)
    assert "[" not in answer.err
    assert made == b""


@pytest.mark.parametrize(
    "head",
    [
        b"\0\0\0\x20ftypisom\0\0\2\0isomiso2",
        b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1",
        b"RIFF\x24\0\0\0AVI LIST",
        b"\0\0\1\xba\x44\0\4\0",
    ],
)
def test_a_clip_is_said_to_be_one(pipe, head):
    answer, made = pipe(head + bytes(200), "-p", "-", "-o", "-", *UNIFORM)
    assert one_line(answer, 4, "a clip is read from a file, not from a pipe: standard input: ")
    assert made == b""


def test_an_animated_gif_gives_its_first_frame(pipe):
    file = io.BytesIO()
    first, second = (Image.new("RGB", (30, 20), colour) for colour in ("red", "blue"))
    first.save(file, "GIF", save_all=True, append_images=[second])
    answer, made = pipe(file.getvalue(), "-p", "-", "-o", "-", *UNIFORM)
    assert answer.code == 0, answer.err
    assert images.decode(made, name="map").shape == (20, 30, 3)


def test_a_terminal_gets_no_bytes_and_is_not_waited_for(pipe, photo, tmp_path):
    data = photo(tmp_path / "a.png").read_bytes()
    answer, made = pipe(data, "-p", "-", "-o", "-", *UNIFORM, out_terminal=True)
    assert one_line(answer, 2, "--output -", "terminal")
    assert made == b""
    answer, _ = pipe(data, "-p", "-", "-o", "-", *UNIFORM, in_terminal=True)
    assert one_line(answer, 2, "-p -", "terminal")


@pytest.fixture
def command(tmp_path):
    """Starts the command line in a process of its own."""
    words = [sys.executable, str(ROOT / "main.py"), "test", "-p", "-", "-o", "-", *UNIFORM]
    return words, {"cwd": tmp_path, "env": {**os.environ, "MSINET_HOME": str(tmp_path)}}


def test_a_reader_that_is_gone_ends_it_quietly(command, photo, tmp_path):
    words, options = command
    data = photo(tmp_path / "a.png").read_bytes()
    with subprocess.Popen(words, **options, stdin=-1, stdout=-1, stderr=-1) as process:
        process.stdout.close()
        process.stdin.write(data)
        process.stdin.close()
        said = process.stderr.read().decode()
    assert process.returncode == 0
    assert "Traceback" not in said
    assert "Exception ignored" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_behind_standard_output_is_one_line(command, photo, tmp_path):
    words, options = command
    data = photo(tmp_path / "a.png").read_bytes()
    with open("/dev/full", "wb") as full:
        done = subprocess.run(words, **options, input=data, stdout=full, stderr=-1, check=False)
    said = done.stderr.decode().splitlines()
    assert done.returncode == 4
    assert said[-1].startswith("msinet: No space left on device: standard output")
    assert "Exception ignored" not in done.stderr.decode()
    assert not left_behind(tmp_path)
