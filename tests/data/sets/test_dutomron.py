import numpy as np
import pytest
from originals import assert_stored, mat
from scipy.ndimage import gaussian_filter

from msinet.data import open_part
from msinet.errors import DataError

MAT = "DUT-OMRON-eye-fixations/mat/im005.mat"
ROWS = np.array([[0, 0, 2], [59, 79, 1], [60, 80, 0], [12, 30, 2], [12, 30, 5]])


@pytest.fixture
def example(archives, write):
    made = archives("dutomron")
    made["DUT-OMRON-eye-fixations.zip"][MAT] = mat(s=ROWS)
    return open_part("dutomron", write(made), "all")[0]


def test_the_row_of_the_size_is_no_fixation_and_pixels_count_from_0(example):
    assert example.size_hw == (80, 60)
    assert example.fixations.tolist() == [[0, 0], [59, 79], [12, 30], [12, 30]]
    assert example.observer.tolist() == [2, 1, 2, 5]
    assert len(example.duration_ms) == 0


def test_the_target_is_the_originals(example):
    """A pixel counts once, sigma 16, stretched and stored."""
    marked = np.zeros((80, 60))
    marked[[0, 79, 30], [0, 59, 12]] = 1
    assert_stored(example.original_map(), gaussian_filter(marked, 16))
    assert example.map is None


def test_rows_of_another_width_are_named(archives, write):
    made = archives("dutomron")
    made["DUT-OMRON-eye-fixations.zip"][MAT] = mat(s=ROWS[:, :2])
    with pytest.raises(DataError, match=r"im005\.jpg \(.*s of shape \(5, 2\), not \(N, 3\)"):
        open_part("dutomron", write(made))
