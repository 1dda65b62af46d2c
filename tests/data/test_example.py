import cv2
import numpy as np
import pytest
from miniatures import draw_map, draw_picture

from msinet import fixations
from msinet.data import Example

SAME = 1e-5  # of the maximum


def example(rng, *, ready_made=None, points=None, sigma_px=4.0):
    points = rng.uniform((0, 0), (80, 60), (20, 2)) if points is None else points
    return Example(
        name="a.jpg",
        stimulus=draw_picture(rng),
        fixations=np.float32(points).reshape(-1, 2),
        observer=np.zeros(len(points), np.int32),
        duration_ms=np.zeros(0, np.float32),
        map=ready_made,
        size_hw=(60, 80),
        sigma_px=sigma_px,
    )


def test_a_map_of_fixations_has_maximum_one_on_every_grid(rng):
    made = example(rng)
    full = fixations.empirical_map(made.fixations, (60, 80), 4)
    np.testing.assert_allclose(made.saliency_map(), full / full.max(), atol=SAME)
    small = cv2.resize(full, (20, 15), interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(made.saliency_map((15, 20)), small / small.max(), atol=SAME)


def test_without_fixations_the_map_is_black(rng):
    assert example(rng, points=[]).saliency_map().max() == 0


@pytest.mark.parametrize("size_hw", [(60, 80), (15, 20), (120, 160)])
def test_a_ready_made_map_keeps_its_levels(rng, size_hw):
    ready_made = draw_map(rng)
    grey = cv2.imdecode(np.frombuffer(ready_made, np.uint8), cv2.IMREAD_GRAYSCALE)
    made = example(rng, ready_made=ready_made).saliency_map(size_hw)
    assert made.shape == size_hw
    assert made.dtype == np.float32
    assert made.mean() == pytest.approx(grey.mean() / 255, abs=0.002)


def test_the_originals_target_is_eight_bit(rng):
    ready_made = draw_map(rng)
    grey = cv2.imdecode(np.frombuffer(ready_made, np.uint8), cv2.IMREAD_GRAYSCALE)
    np.testing.assert_array_equal(example(rng, ready_made=ready_made).original_map(), grey)
    made = example(rng)
    expected = fixations.original_map(made.fixations, (60, 80), 4)
    np.testing.assert_array_equal(made.original_map(), expected)


def test_the_stimulus_is_decoded_as_rgb(rng):
    red = np.zeros((60, 80, 3), np.uint8)
    red[..., 2] = 200  # OpenCV writes B, G, R
    picture = example(rng)
    picture = Example(**{**vars(picture), "stimulus": cv2.imencode(".png", red)[1].tobytes()})
    assert picture.decoded()[0, 0].tolist() == [200, 0, 0]
