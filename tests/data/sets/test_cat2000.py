import numpy as np
import pytest
from originals import mat

from msinet.data import open_part, splits
from msinet.errors import DataError

LOCS = "trainSet/FIXATIONLOCS/Action/001.mat"


def test_strays_are_no_pictures_and_names_keep_their_category(archives, write):
    part = open_part("cat2000", write(archives("cat2000")), "all")
    assert part.names == [f"{c}/{k:03d}.jpg" for c in ("Action", "Social") for k in range(1, 6)]
    assert part.notes == ["10 pictures instead of 2000: not the published split"]


def test_fixations_are_the_marked_pixels(archives, write):
    made = archives("cat2000")
    marked = np.zeros((60, 80), np.uint8)
    marked[[2, 50], [70, 10]] = 1
    made["trainSet.zip"][LOCS] = mat(fixLocs=marked)
    example = open_part("cat2000", write(made), "all")[0]
    assert example.fixations.tolist() == [[70, 2], [10, 50]]
    assert (example.observer == -1).all()


def test_every_category_is_split_alike(archives, write):
    path = write(archives("cat2000"))
    train, validation = (open_part("cat2000", path, p) for p in ("train", "validation"))
    order = splits.shuffled(5)
    for part, chosen in ((train, order[:4]), (validation, order[4:])):
        assert part.names == [f"{c}/{k + 1:03d}.jpg" for c in ("Action", "Social") for k in chosen]


def test_a_category_with_fewer_pictures_is_split_by_itself(archives, write):
    made = archives("cat2000")
    for name in [n for n in made["trainSet.zip"] if "Action/005" in n]:
        del made["trainSet.zip"][name]
    path = write(made)
    train, validation = (open_part("cat2000", path, p) for p in ("train", "validation"))
    assert (len(train), len(validation)) == (3 + 4, 1 + 1)
    assert sorted(train.names + validation.names) == open_part("cat2000", path, "all").names


@pytest.mark.parametrize("content", [b"", b"MATLAB 5.0 MAT-file, but not really", mat(other=1)])
def test_a_file_without_marks_is_named(archives, write, content):
    made = archives("cat2000")
    made["trainSet.zip"][LOCS] = content
    with pytest.raises(DataError, match=r"Action/001\.jpg \(fixations/Action/001\.mat cannot be"):
        open_part("cat2000", write(made))
