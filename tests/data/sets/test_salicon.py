import io

import numpy as np
import pytest
from miniatures import draw_map, draw_picture, draw_points, write_folder, write_zip
from scipy.io import savemat

from msinet import images
from msinet.data import open_part
from msinet.errors import DataError


@pytest.mark.parametrize("form", ["zip", "zip without a top folder", "folder"])
def test_parts_are_those_of_the_folders(tmp_path, salicon_files, form):
    bare = {n.removeprefix("salicon/"): c for n, c in salicon_files.items()}
    path = {
        "zip": lambda: write_zip(tmp_path / "s.zip", salicon_files),
        "zip without a top folder": lambda: write_zip(tmp_path / "s.zip", bare),
        "folder": lambda: write_folder(tmp_path, salicon_files),
    }[form]()
    train, validation = (open_part("salicon", path, p) for p in ("train", "validation"))
    assert train.names == [f"COCO_train2014_{k * 7:012d}.jpg" for k in range(5)]
    assert validation.names == [f"COCO_val2014_{k * 7:012d}.jpg" for k in range(3)]


def test_the_ready_made_map_is_the_target(tmp_path, salicon_files):
    example = open_part("salicon", write_zip(tmp_path / "s.zip", salicon_files), "validation")[1]
    stem = "val/COCO_val2014_000000000007"
    grey = images.decode_grey(salicon_files[f"salicon/maps/{stem}.png"], name="map")
    points = images.decode_grey(salicon_files[f"salicon/fixations/{stem}.png"], name="points")
    np.testing.assert_array_equal(example.saliency_map(), np.float32(grey) / 255)
    np.testing.assert_array_equal(example.fixation_map(), points > 0)
    assert (example.observer == -1).all()
    assert len(example.duration_ms) == 0


def test_the_originals_mat_files_give_observers(tmp_path, rng):
    gaze = np.zeros((2, 1), [("location", object), ("timestamp", object), ("fixations", object)])
    gaze["fixations"][0, 0] = np.array([[1, 1], [80, 60]])  # counted from 1
    gaze["fixations"][1, 0] = np.array([[40, 30]])
    stream = io.BytesIO()
    savemat(stream, {"gaze": gaze, "resolution": np.array([[60, 80]])})
    files = {}
    for stem in ("train/a", "val/b"):
        files[f"images/{stem}.jpg"] = draw_picture(rng)
        files[f"maps/{stem}.png"] = draw_map(rng)
        files[f"fixations/{stem}.mat"] = stream.getvalue()
    example = open_part("salicon", write_folder(tmp_path, files), "train")[0]
    assert example.fixations.tolist() == [[0, 0], [79, 59], [39, 29]]
    assert example.observer.tolist() == [1, 1, 2]


def test_pictures_of_the_test_folder_are_left_out_and_told(tmp_path, salicon_files, rng):
    salicon_files["salicon/images/test/COCO_test2014_000000000001.jpg"] = draw_picture(rng)
    part = open_part("salicon", write_zip(tmp_path / "s.zip", salicon_files), "all")
    assert len(part) == 8
    assert "1 pictures of the test folder left out" in part.notes


def test_a_stimulus_without_map_or_points_is_named(tmp_path, salicon_files, rng):
    salicon_files.pop("salicon/maps/train/COCO_train2014_000000000014.png")
    salicon_files["salicon/fixations/val/COCO_val2014_000000000007.png"] = draw_points(rng, (6, 8))
    with pytest.raises(DataError) as caught:
        open_part("salicon", write_zip(tmp_path / "s.zip", salicon_files))
    assert "images/train/COCO_train2014_000000000014.jpg (no map)" in str(caught.value)
    assert "is 8x6, picture 80x60" in str(caught.value)


def test_without_both_parts_it_is_not_salicon(tmp_path, salicon_files):
    only_train = {n: c for n, c in salicon_files.items() if "/train/" in n}
    with pytest.raises(DataError, match="images/train and images/val are needed"):
        open_part("salicon", write_zip(tmp_path / "s.zip", only_train))
