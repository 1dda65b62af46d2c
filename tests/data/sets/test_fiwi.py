import numpy as np
import pytest
from miniatures import encode
from originals import assert_stored
from scipy.ndimage import gaussian_filter

from msinet import images
from msinet.data import open_part
from msinet.errors import DataError

POINTS = "webpage_dataset/fixations/all5/1.png"


def test_the_map_is_made_from_the_grey_levels(archives, write):
    made = archives("fiwi")
    levels = np.zeros((60, 80), np.uint8)
    levels[[5, 50], [70, 10]] = (255, 51)
    made["webpage_dataset.zip"][POINTS] = encode(levels)
    example = open_part("fiwi", write(made), "all")[0]
    assert example.fixations.tolist() == [[70, 5], [10, 50]]
    stored = images.decode_grey(example.map, name="map")
    assert_stored(stored, gaussian_filter(levels.astype(np.float32) / 255, 30))
    np.testing.assert_array_equal(example.original_map(), stored)
    as_if_equal = gaussian_filter((levels > 0).astype(float), 30)
    assert np.corrcoef(stored.ravel(), as_if_equal.ravel())[0, 1] < 0.9


def test_names_that_tell_nothing_are_paired_by_place(archives, write):
    files = archives("fiwi")["webpage_dataset.zip"]
    other = {name.replace("all5/", "all5/page_"): content for name, content in files.items()}
    examples, renamed = (
        list(open_part("fiwi", write({"webpage_dataset.zip": made}), "all"))
        for made in (files, other)
    )
    assert [e.map for e in examples] == [e.map for e in renamed]
    assert len({e.map for e in examples}) == 6


def test_another_number_of_names_is_not_paired(archives, write):
    files = archives("fiwi")["webpage_dataset.zip"]
    other = {name.replace("all5/", "all5/page_"): content for name, content in files.items()}
    del other["webpage_dataset/fixations/all5/page_2.png"]
    with pytest.raises(DataError, match=r"11 problems.*page_1\.png \(no stimulus\)"):
        open_part("fiwi", write({"webpage_dataset.zip": other}))


def test_a_damaged_picture_of_points_is_named(archives, write):
    made = archives("fiwi")
    made["webpage_dataset.zip"][POINTS] = b"text"
    with pytest.raises(DataError, match=r"1 problem in the fiwi data: 1\.png"):
        open_part("fiwi", write(made))
