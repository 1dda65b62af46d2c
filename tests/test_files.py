"""Finding the pictures that are meant, and files that are whole or not there."""

import os
import pathlib
import sys

import numpy as np
import pytest
from PIL import Image

from msinet import files
from msinet.cli.outputs import metadata
from msinet.errors import DataError
from msinet.images import write_map, write_picture

IS_ADMINISTRATOR = not hasattr(os, "geteuid") or os.geteuid() == 0


def touch(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def mark(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_picture(path, np.zeros((4, 6, 3), np.uint8), metadata=metadata())


def relatives(pictures):
    return [picture.relative.as_posix() for picture in pictures]


def test_folder_is_searched_below_and_in_order(tmp_path):
    touch(tmp_path, "b.JPG", "a.png", "sub/deep/c.webp", "notes.txt")
    mark(tmp_path, "x_overlay.jpg", "x_side.jpg")
    touch(tmp_path, ".hidden.png", ".git/d.png", "__MACOSX/e.png", "out/f.png")
    pictures, problems = files.find([tmp_path], skip=[tmp_path / "out"])
    assert relatives(pictures) == ["a.png", "b.JPG", "sub/deep/c.webp"]
    assert pictures[2].path == tmp_path / "sub/deep/c.webp"
    assert not problems


def test_pictures_whose_names_end_like_results_are_taken_unless_they_carry_our_mark(tmp_path):
    mark(tmp_path, *(f"ours/a{ending}" for ending in files.RESULT_ENDINGS), "ours/B_SIDE.JPG")
    touch(tmp_path, "shoe_side.jpg", "shirt_crops.jpg", "sub/map_areas.jpg")
    write_picture(tmp_path / "poster_words.jpg", np.zeros((4, 6, 3), np.uint8))
    (tmp_path / "gone_viz.jpg").symlink_to("nowhere")
    found, problems = files.find([tmp_path])
    shown = ["gone_viz.jpg", "poster_words.jpg", "shirt_crops.jpg", "shoe_side.jpg"]
    assert relatives(found) == [*shown, "sub/map_areas.jpg"]
    assert not problems


def test_maps_are_passed_over_and_crops_and_grey_pictures_are_not(tmp_path):
    write_map(tmp_path / "results/images/a.png", np.ones((4, 6)), metadata=metadata())
    write_map(tmp_path / "results/images/B.PNG", np.ones((4, 6)))
    mark(tmp_path, "crops/a_16x9.png")
    Image.new("L", (6, 4)).save(tmp_path / "grey.png")
    touch(tmp_path, "empty.png")
    found, problems = files.find([tmp_path])
    assert relatives(found) == ["crops/a_16x9.png", "empty.png", "grey.png"]
    assert not problems
    assert relatives(files.find([tmp_path / "results/images/a.png"])[0]) == ["a.png"]


def test_a_file_is_read_again_only_when_it_has_changed(tmp_path, monkeypatch):
    write_map(tmp_path / "a.png", np.ones((4, 6)), metadata=metadata())
    mark(tmp_path, "b_side.jpg", "c.png")
    assert relatives(files.find([tmp_path])[0]) == ["c.png"]
    with monkeypatch.context() as patch:
        patch.setattr("builtins.open", None)  # nothing is opened
        assert relatives(files.find([tmp_path])[0]) == ["c.png"]
    Image.new("L", (6, 4)).save(tmp_path / "a.png")
    assert relatives(files.find([tmp_path])[0]) == ["a.png", "c.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_that_is_named_like_a_result_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x_side.jpg")
    assert relatives(files.find([tmp_path])[0]) == ["x_side.jpg"]


def test_a_named_file_is_taken_whatever_its_name(tmp_path):
    touch(tmp_path, "photo", "x_overlay.jpg", ".hidden.png")
    pictures, problems = files.find(sorted(tmp_path.iterdir()))
    assert sorted(relatives(pictures)) == [".hidden.png", "photo", "x_overlay.jpg"]
    assert not problems


def test_what_is_missing_or_empty_is_told_and_the_rest_goes_on(tmp_path):
    touch(tmp_path, "good/a.png", "texts/notes.txt")
    (tmp_path / "loop.png").symlink_to("loop.png")
    places = ("no.png", "n" * 300, "loop.png", "texts", "good")
    pictures, problems = files.find([tmp_path / place for place in places])
    assert relatives(pictures) == ["a.png"]
    assert [problem.what for problem in problems] == [
        *["picture not found"] * 3,
        "folder holds no pictures",
    ]
    assert "texts" in str(problems[3])


def test_a_folder_that_is_named_is_entered_even_if_skipped(tmp_path):
    touch(tmp_path, "a.png")
    assert relatives(files.find([tmp_path], skip=[tmp_path])[0]) == ["a.png"]


def test_named_twice_is_taken_once(tmp_path):
    touch(tmp_path, "a.png")
    assert len(files.find([tmp_path, tmp_path / "a.png", tmp_path / ".." / tmp_path.name])[0]) == 1


def test_one_name_in_two_folders_is_told_apart(tmp_path):
    touch(tmp_path, "one/x.jpg", "two/X.jpg", "two/y.jpg", "3/p/s/z.png", "3/q/s/z.png")
    paths = [tmp_path / name for name in ("one", "two", "3/p", "3/q")]
    assert relatives(files.find(paths)[0]) == [
        "one/x.jpg",
        "two/X.jpg",
        "y.jpg",
        "p/s/z.png",
        "q/s/z.png",
    ]


def test_names_that_differ_only_in_case_stay_as_they_are(tmp_path):
    touch(tmp_path, "x.png", "X.PNG")
    touch(tmp_path, "a/y.png", "A/y.png")
    assert sorted(relatives(files.find([tmp_path])[0])) == ["A/y.png", "X.PNG", "a/y.png", "x.png"]
    both = files.find([tmp_path / "a", tmp_path / "A"])[0]
    assert relatives(both) == ["a/y.png", "A/y.png"]


def test_writing_makes_folders_and_replaces(tmp_path):
    target = tmp_path / "new" / "file.bin"
    for data in (b"first", b"second"):
        files.write_bytes(target, data)
        assert target.read_bytes() == data
    assert os.listdir(target.parent) == ["file.bin"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "file.bin"
    target.write_bytes(b"old")

    def interrupted():
        with files.replacing(target) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file.bin"]


def test_full_disk(tmp_path):
    resource = pytest.importorskip("resource")  # a limit on file sizes fails like a full disk
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(DataError, match="no space left") as caught:
            files.write_bytes(tmp_path / "file.bin", bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert str(tmp_path / "file.bin") in str(caught.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(IS_ADMINISTRATOR, reason="the administrator may write everywhere")
def test_read_only_folder(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(DataError, match="cannot be written"):
            files.write_bytes(tmp_path / "file.bin", b"data")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody may write")
def test_folder_that_nobody_may_write():
    with pytest.raises(DataError, match="cannot be written"):
        files.write_bytes(pathlib.Path("/proc/msinet/file.bin"), b"data")


def test_target_is_a_folder(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(DataError, match="taken"):
        files.write_bytes(tmp_path / "taken", b"data")
    assert os.listdir(tmp_path) == ["taken"]
