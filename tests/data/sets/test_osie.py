import numpy as np
import pytest
from miniatures import draw_picture, osie_mat, write_folder, write_zip

from msinet.data import open_part
from msinet.errors import DataError

MAT = "repo-master/data/eye/fixations.mat"
STIMULI = "repo-master/data/stimuli/"


@pytest.mark.parametrize("where", ["zip", "parent", "repository", "data folder"])
def test_the_set_is_found_in_the_archive_and_unpacked(tmp_path, osie_files, where):
    path = {
        "zip": lambda: write_zip(tmp_path / "master.zip", osie_files),
        "parent": lambda: write_folder(tmp_path / "osie", osie_files).parent,
        "repository": lambda: write_folder(tmp_path, osie_files) / "repo-master",
        "data folder": lambda: write_folder(tmp_path, osie_files) / "repo-master/data",
    }[where]()
    part = open_part("osie", path, "all")
    assert part.names == [f"{1001 + k}.jpg" for k in range(14)]
    assert part[3].stimulus == osie_files[f"{STIMULI}1004.jpg"]


def test_fixations_observers_and_durations_come_as_they_are(tmp_path, rng):
    scanpaths = [np.array([[1.2, 59.9, 246], [79.5, 3, 80]]), np.array([[40.5, 30.5, 300]])]
    files = {
        MAT: osie_mat({"1001.jpg": scanpaths, "1002.jpg": scanpaths[::-1]}),
        f"{STIMULI}1001.jpg": draw_picture(rng),
        f"{STIMULI}1002.jpg": draw_picture(rng),
    }
    example = open_part("osie", write_zip(tmp_path / "o.zip", files), "all")[0]
    assert example.name == "1001.jpg"
    assert example.size_hw == (60, 80)
    assert example.sigma_px == 16
    assert example.map is None
    np.testing.assert_array_equal(
        example.fixations, np.float32([[1.2, 59.9], [79.5, 3], [40.5, 30.5]])
    )
    assert example.observer.tolist() == [1, 1, 2]
    assert example.duration_ms.tolist() == [246, 80, 300]
    # Cut to whole pixels, without subtracting 1.
    assert np.argwhere(example.fixation_map()).tolist() == [[3, 79], [30, 40], [59, 1]]


def test_part_of_the_set_is_split_in_proportion_and_says_so(tmp_path, osie_files):
    path = write_zip(tmp_path / "o.zip", osie_files)
    train, validation = (open_part("osie", path, p) for p in ("train", "validation"))
    assert (len(train), len(validation)) == (10, 4)
    assert set(train.names).isdisjoint(validation.names)
    assert "14 pictures instead of 700: not the published split" in train.notes


def test_the_picture_that_is_there_twice_is_not_trained_on(tmp_path, rng):
    names = [f"{1270 + k}.jpg" for k in range(10)]
    files = {f"{STIMULI}{n}": draw_picture(rng) for n in names}
    files[MAT] = osie_mat({n: [rng.uniform(1, 59, (3, 3))] for n in names})
    path = write_zip(tmp_path / "o.zip", files)
    train, validation, everything = (
        open_part("osie", path, p) for p in ("train", "validation", "all")
    )
    assert "1279.jpg" in everything.names
    assert "1279.jpg" not in train.names
    said = [any(n.startswith("1279.jpg is not trained on: the same picture as") for n in p.notes)
            for p in (train, validation, everything)]  # fmt: skip
    assert said == [True, False, False]
    assert len(train) + len(validation) >= 9


def test_pictures_and_fixations_without_each_other_are_all_listed(tmp_path, osie_files, rng):
    osie_files.pop(f"{STIMULI}1003.jpg")
    osie_files[f"{STIMULI}1005.jpg"] = b"no picture"
    osie_files[f"{STIMULI}1099.jpg"] = draw_picture(rng)
    with pytest.raises(DataError) as caught:
        open_part("osie", write_zip(tmp_path / "o.zip", osie_files))
    told = str(caught.value)
    assert told.startswith("3 problems in the osie data")
    for name in ("1003.jpg", "1005.jpg", "1099.jpg"):
        assert name in told
    assert "\n" not in told


@pytest.mark.parametrize("content", [b"", b"MATLAB 5.0 but not really", osie_mat({})[:150]])
def test_a_damaged_table_is_one_clear_line(tmp_path, osie_files, content):
    path = write_zip(tmp_path / "o.zip", osie_files | {MAT: content})
    with pytest.raises(DataError, match=r"eye/fixations\.mat cannot be read"):
        open_part("osie", path)
