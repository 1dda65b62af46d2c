from pathlib import Path

import numpy as np
import pytest

from msinet import images
from msinet.cli.outputs import check_folder, name_results, refuse_inputs
from msinet.errors import ArgumentError, DataError
from msinet.images import Picture


def names(*relatives, folder="out", formats=("map",), inputs="in"):
    """The results' paths below the output folder, one per picture and format."""
    pictures = [Picture(Path(inputs, r), Path(r)) for r in relatives]
    named = name_results(pictures, Path(folder), formats)
    return [str(path.relative_to(folder)) for results in named for path in results.values()]


def test_each_format_has_its_ending():
    formats = ("map", "overlay", "density", "side-by-side")
    ends = ["a.png", "a_overlay.jpg", "a_density.npy", "a_side.jpg"]
    assert names("a.jpg", formats=formats) == ends


def test_sub_folders_and_dots_in_names_are_kept():
    assert names("x/y/IMG.2020.jpg", "x/.hidden") == ["x/y/IMG.2020.png", "x/.hidden.png"]


def test_pictures_that_differ_by_extension_keep_it():
    assert names("a.jpg", "b.jpg", "a.png") == ["a.jpg.png", "b.png", "a.png.png"]


def test_names_that_differ_in_case_are_told_apart():
    assert names("a.jpg", "A.png") == ["a.jpg.png", "A.png.png"]
    assert names("a.jpg", "A.jpg") == ["a.jpg.png", "A.jpg_2.png"]


def test_a_kept_extension_meets_no_other_result():
    assert len(set(names("a.jpg", "a.png", "a.jpg.webp", "a.png.png"))) == 4


def test_a_result_never_replaces_an_input():
    assert names("a.png", "b.jpg", folder="here", inputs="here") == ["a.png.png", "b.png"]
    formats = ("overlay", "map")
    found = names("a.jpg", "a_overlay.jpg", folder="here", inputs="here", formats=formats)
    assert not {"a.jpg", "a_overlay.jpg"} & set(found)
    assert len(set(found)) == 4


def test_a_result_never_takes_the_place_of_a_folder():
    assert names("a.jpg", "a.png/b.jpg") == ["a.jpg.png", "a.png/b.png"]


def test_the_output_folder_is_made_and_left_empty(tmp_path):
    check_folder(tmp_path / "x" / "y", [])
    assert list((tmp_path / "x" / "y").iterdir()) == []


def test_a_fixed_name_is_refused_where_it_is_an_input(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    files = [tmp_path / "areas.csv", tmp_path / "report.html"]
    refuse_inputs([tmp_path / "other.csv", tmp_path], files)
    for read in (tmp_path / "areas.csv", tmp_path / "link" / "x" / ".." / "report.html"):
        with pytest.raises(ArgumentError, match="result would replace an input"):
            refuse_inputs([str(read)], files)


def test_the_output_folder_is_no_input_folder(tmp_path):
    with pytest.raises(ArgumentError, match="output folder is the input folder"):
        check_folder(tmp_path / "x" / "..", [tmp_path])


@pytest.mark.parametrize("place", ["file/below", "/proc/msinet"])
def test_an_output_folder_that_cannot_be_written_is_an_error(tmp_path, place):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        check_folder(tmp_path / place, [])


def test_an_output_folder_that_is_a_file_is_told_to_be_one(tmp_path):
    (tmp_path / "file").write_text("kept")
    with pytest.raises(DataError, match=r"output folder is a file: .*file: choose another"):
        check_folder(tmp_path / "file", [])
    assert (tmp_path / "file").read_text() == "kept"


def test_a_file_of_the_persons_own_is_not_replaced(tmp_path):
    pixels = np.zeros((2, 2), np.float32)
    metadata = {"Software": "msinet 1"}
    for name in ("own.png", "link.png", "a_overlay.jpg"):
        images.write_picture(tmp_path / name.replace("link", "x"), np.zeros((2, 2, 3), np.uint8))
    (tmp_path / "link.png").symlink_to("nowhere")
    (tmp_path / "folder.png").mkdir()
    images.write_map(tmp_path / "ours.png", pixels, metadata=metadata)
    images.write_picture(
        tmp_path / "ours_overlay.jpg", np.zeros((2, 2, 3), np.uint8), metadata=metadata
    )
    pictures = ("own.jpg", "link.jpg", "folder.jpg", "ours.jpg", "a.jpg")
    found = names(*pictures, folder=tmp_path, inputs=tmp_path, formats=("map", "overlay"))
    assert found[::2] == ["own.jpg.png", "link.jpg.png", "folder.jpg.png", "ours.png", "a.jpg.png"]
    assert found[1::2][3] == "ours_overlay.jpg"
