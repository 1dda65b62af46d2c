import numpy as np
import pytest

from msinet import metrics


def test_fixations_are_carried_to_another_size_axis_by_axis():
    carried = metrics.rescale([(80, 30), (40, 59)], (60, 80), (120, 40))
    assert carried.tolist() == [[40, 60], [20, 118]]
    assert metrics.rescale([], (60, 80), (120, 40)).shape == (0, 2)


def test_the_pixel_of_a_carried_fixation_is_truncated_as_pysaliency_does(rng):
    points = rng.uniform((0, 0), (800, 600), (500, 2)).astype(np.float32)
    carried = metrics.rescale(points, (600, 800), (479, 641))
    columns = (points[:, 0].astype(float) * (641 / 800)).astype(int)
    rows = (points[:, 1].astype(float) * (479 / 600)).astype(int)
    truth = metrics.Truth((479, 641), [], others=carried)
    assert truth.other_pixels.tolist() == (rows * 641 + columns).tolist()


def test_others_are_everybody_but_the_picture_itself():
    everyone = [np.array([(1.0, 2.0)]), np.array([(5.0, 5.0), (0.0, 0.0)]), np.array([(7.5, 3.0)])]
    sizes_hw = [(6, 8), (12, 10), (6, 8)]
    others = metrics.other_fixations(everyone, sizes_hw, 0)
    assert [points.tolist() for points in others] == [[[4.0, 2.5], [0.0, 0.0]], [[7.5, 3.0]]]
    truth = metrics.Truth((6, 8), everyone[0], others=others)
    assert truth.other_pixels.tolist() == [2 * 8 + 4, 0, 3 * 8 + 7]


def test_what_is_outside_its_own_picture_is_no_negative():
    everyone = [np.zeros((0, 2)), np.array([(10.0, 3.0), (-0.1, 2.0), (3.0, 12.0), (9.9, 11.9)])]
    for size_hw in ((12, 10), (6, 5), (24, 40)):
        others = metrics.other_fixations(everyone, [size_hw, (12, 10)], 0)
        assert metrics.Truth(size_hw, [], others=others).other_pixels.size == 1


def test_the_lists_must_be_of_one_length():
    with pytest.raises(ValueError, match="zip"):
        metrics.other_fixations([np.zeros((0, 2))], [(4, 5), (4, 5)], 0)


def test_one_array_and_a_list_hold_the_same_negatives(rng):
    pictures = [rng.uniform((0, 0), (20, 10), (n, 2)) for n in (4, 0, 9)]
    listed = metrics.Truth((10, 20), [], others=pictures)
    joined = metrics.Truth((10, 20), [], others=np.concatenate(pictures))
    assert listed.other_pixels.tolist() == joined.other_pixels.tolist()
    assert [len(pixels) for pixels in listed.pixels_by_picture] == [4, 0, 9]
    assert [len(pixels) for pixels in joined.pixels_by_picture] == [13]
