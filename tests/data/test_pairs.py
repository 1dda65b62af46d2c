"""Looking at a folder: the layouts that people have, and what is wrong with one file of many."""

import cv2
import numpy as np
import pytest
from miniatures import SIZE_HW, draw_map, draw_picture, draw_points, encode, write_folder, write_zip

from msinet.data.pairs import open_pairs
from msinet.errors import DataError


@pytest.fixture
def files(rng):
    """Three pictures with maps."""

    def make(pictures="images", maps="maps"):
        found = {f"{pictures}/{stem}.jpg": draw_picture(rng) for stem in "abc"}
        return found | {f"{maps}/{stem}.png": draw_map(rng) for stem in "abc"}

    return make


@pytest.mark.parametrize(
    ("pictures", "maps"),
    [("images", "maps"), ("stimuli", "saliency"), ("ALLSTIMULI", "ALLFIXATIONMAPS")],
)
@pytest.mark.parametrize("write", [write_folder, write_zip])
def test_pictures_and_maps_are_paired_under_all_names(files, tmp_path, write, pictures, maps):
    content = files(pictures, maps)
    found = open_pairs(write(tmp_path / "set", content))
    assert found.names == ["a.jpg", "b.jpg", "c.jpg"]
    assert (found.problems, found.notes) == ([], [])
    pair = found.read(1)
    expected = cv2.imdecode(np.frombuffer(content[f"{maps}/b.png"], np.uint8), 0)
    assert pair.stimulus.shape == (*SIZE_HW, 3)
    np.testing.assert_array_equal(np.rint(pair.truth * 255), expected)


def test_the_endings_of_mit1003_are_known(files, rng, tmp_path):
    content = files("ALLSTIMULI", "none")
    content |= {f"ALLFIXATIONMAPS/{s}_fixMap.jpg": draw_map(rng) for s in "abc"}
    content |= {f"ALLFIXATIONMAPS/{s}_fixPts.jpg": draw_points(rng) for s in "abc"}
    found = open_pairs(write_folder(tmp_path / "set", content))
    assert (len(found), found.problems) == (3, [])


def test_a_map_may_be_of_any_size_and_aspect(files, rng, tmp_path):
    content = files() | {"maps/a.png": draw_map(rng, (17, 100))}
    found = open_pairs(write_folder(tmp_path / "set", content))
    assert found.read(0).truth.shape == (17, 100)
    assert found.read(0).stimulus.shape == (*SIZE_HW, 3)


def test_one_bad_file_spoils_only_its_own_picture(files, tmp_path):
    content = files() | {"images/a.jpg": b"no picture", "maps/b.png": b""}
    found = open_pairs(write_folder(tmp_path / "set", content))
    with pytest.raises(DataError, match=r"a\.jpg"):
        found.read(0)
    with pytest.raises(DataError, match=r"maps/b\.png"):
        found.read(1)
    assert found.read(2).truth.max() > 0


def test_what_has_no_counterpart_is_told_and_the_rest_is_there(files, rng, tmp_path):
    content = files() | {"images/d.jpg": draw_picture(rng), "maps/e.png": draw_map(rng)}
    content["images/readme.txt"] = "text"
    found = open_pairs(write_folder(tmp_path / "set", content))
    assert found.names == ["a.jpg", "b.jpg", "c.jpg"]
    (problem,) = found.problems
    assert "images/d.jpg (no map)" in str(problem)
    assert "maps/e.png (no stimulus)" in str(problem)
    assert found.notes == ["1 files are not pictures and left out: images/readme.txt"]


def middle(truth):
    """(x, y) of the centre of mass, in pixels of the map, counted at the pixels' middles."""
    rows, columns = np.indices(truth.shape) + 0.5
    return (columns * truth).sum() / truth.sum(), (rows * truth).sum() / truth.sum()


def test_maps_are_made_of_fixations_in_a_table(rng, tmp_path):
    content = {f"images/{stem}.jpg": draw_picture(rng) for stem in "ab"}
    content["fixations.csv"] = "image,observer,x,y\na.jpg,1,60.5,12.5\nb.jpg,1,900,900\n"
    found = open_pairs(write_folder(tmp_path / "set", content))
    truth = found.read(0).truth
    assert truth.shape == SIZE_HW
    assert truth.max() == pytest.approx(1)
    assert middle(truth) == pytest.approx((60.5, 12.5), abs=0.1)
    assert found.read(1).truth.max() == 0  # its only fixation lies outside


def test_maps_are_made_of_fixations_in_pictures(rng, tmp_path):
    points = np.zeros(SIZE_HW, np.uint8)
    points[40, 10] = 255
    content = {"images/a.jpg": draw_picture(rng), "fixations/a.png": encode(points)}
    found = open_pairs(write_folder(tmp_path / "set", content))
    assert middle(found.read(0).truth) == pytest.approx((10.5, 40.5), abs=0.1)


def test_a_map_of_the_set_goes_before_its_fixations(files, tmp_path):
    content = files() | {"fixations.csv": "image,observer,x,y\na.jpg,1,3,3\n"}
    plain = open_pairs(write_folder(tmp_path / "plain", files()))
    both = open_pairs(write_folder(tmp_path / "both", content))
    assert both.names == plain.names
    assert both.read(0).truth.std() < 0.2  # noise that was blurred, and no single spot
    assert middle(both.read(0).truth)[0] > 30


def test_sub_folders_are_kept_and_a_folder_above_is_found(rng, tmp_path):
    content = {f"deep/set/images/{p}/a.jpg": draw_picture(rng) for p in ("train", "val")}
    content |= {f"deep/set/maps/{p}/a.png": draw_map(rng) for p in ("train", "val")}
    found = open_pairs(write_folder(tmp_path / "above", content))
    assert found.names == ["train/a.jpg", "val/a.jpg"]
    assert found.root == tmp_path / "above" / "deep" / "set"


def test_the_pixel_limit_holds_for_pictures_and_maps(files, rng, tmp_path):
    content = files() | {"maps/b.png": draw_map(rng, (120, 160))}
    found = open_pairs(write_folder(tmp_path / "set", content))
    limit = SIZE_HW[0] * SIZE_HW[1]
    assert found.read(0, max_pixels=limit)
    with pytest.raises(DataError, match=r"maps/b\.png"):
        found.read(1, max_pixels=limit)
    with pytest.raises(DataError, match=r"a\.jpg"):
        found.read(0, max_pixels=limit - 1)


def test_no_pictures_or_no_truth_is_a_problem(rng, tmp_path):
    (tmp_path / "empty" / "images").mkdir(parents=True)
    (problem,) = open_pairs(tmp_path / "empty").problems
    assert "no pictures in images/" in str(problem)
    found = open_pairs(write_folder(tmp_path / "set", {"images/a.jpg": draw_picture(rng)}))
    assert (len(found), len(found.problems)) == (0, 1)
    assert "no maps/" in str(found.problems[0])
    with pytest.raises(DataError, match="no folder data"):
        open_pairs(write_folder(tmp_path / "other", {"a.jpg": draw_picture(rng)}))
