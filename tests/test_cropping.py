import doctest
from pathlib import Path

import cv2
import numpy as np
import pytest

from msinet import cropping
from msinet.cropping import crop, largest_window, parse_ratio


def smooth(rng, size_hw, blobs=5):
    """A density of some blobs, all of different weight."""
    height, width = size_hw
    y, x = np.mgrid[:height, :width]
    density = np.full(size_hw, 1e-3)
    for weight in rng.uniform(0.5, 1.5, blobs):
        at_y, at_x = rng.uniform(0, height), rng.uniform(0, width)
        density += weight * np.exp(-((y - at_y) ** 2 + (x - at_x) ** 2) / (2 * (width / 20) ** 2))
    return (density / density.sum()).astype(np.float32)


def block(size_hw, *blocks):
    """A density of blocks (top, left, height, width, weight) on next to nothing."""
    density = np.full(size_hw, 1e-9)
    for top, left, height, width, weight in blocks:
        density[top : top + height, left : left + width] += weight / (height * width)
    return density


def whole_parts(found, blocks):
    """How much of each block lies in the window, 0 to 1."""
    parts = []
    for top, left, height, width, _ in blocks:
        rows = min(top + height, found.top + found.height) - max(top, found.top)
        columns = min(left + width, found.left + found.width) - max(left, found.left)
        parts.append(max(0, rows) * max(0, columns) / (height * width))
    return parts


def test_a_uniform_density_gives_the_window_in_the_middle():
    found = crop(np.ones((40, 61)), "1:1")
    assert (found.left, found.top, found.width, found.height) == (10, 0, 40, 40)
    assert found.share == pytest.approx(40 / 61)
    assert found.share == found.center_share
    assert found.cut == 0
    assert found.focal == pytest.approx((0.5, 0.5), abs=0.02)


@pytest.mark.parametrize(
    ("spot", "window"),
    [
        ((30, 5, 8, 8), (3, 0, 60, 60)),  # with two pixels of air
        ((30, 87, 8, 8), (37, 0, 60, 60)),
    ],
)
def test_a_wide_picture_is_cropped_where_the_spot_is(spot, window):
    found = crop(block((60, 100), (*spot, 1)), 1)
    assert (found.left, found.top, found.width, found.height) == window
    assert found.share > 0.999
    assert found.center_share < 0.01


def test_a_tall_picture_is_cropped_where_the_spot_is():
    found = crop(block((100, 60), (84, 20, 8, 8, 1)), "1:1")
    assert (found.left, found.top) == (0, 34)


def test_rows_and_columns_index_the_picture(rng):
    picture = rng.integers(0, 9, (60, 100, 3))
    found = crop(block((60, 100), (2, 70, 5, 9, 1)), "4:5")
    part = picture[found.slices()]
    assert part.shape == (60, 48, 3)
    assert np.array_equal(part, picture[:, found.left : found.left + 48])


def test_no_hot_region_is_cut_where_that_can_be_avoided():
    # 4:5 of 300 x 400 is 240 wide. Most attention would be had by cutting the right block.
    blocks = [(100, 20, 60, 120, 0.5), (100, 250, 60, 90, 0.4)]
    density = block((300, 400), *blocks)
    found = crop(density, "4:5")
    assert whole_parts(found, blocks) == [1, 0]
    assert found.cut == pytest.approx(0, abs=1e-9)
    lefts = range(0, 400 - 240 + 1)
    assert max(density[:, left : left + 240].sum() for left in lefts) / density.sum() > found.share


def test_the_larger_part_of_what_must_be_cut_is_kept():
    blocks = [(100, 60, 60, 330, 1)]
    found = crop(block((300, 400), *blocks), "1:1")
    assert whole_parts(found, blocks)[0] == pytest.approx(300 / 330, abs=0.01)
    assert found.cut > 0


def test_regions_get_some_air():
    # The most central window would have the block on its very edge.
    blocks = [(100, 50, 60, 60, 1)]
    found = crop(block((300, 400), *blocks), "1:1")
    assert found.left <= 50 - 0.02 * 400 + 2


@pytest.mark.parametrize("ratio", ["16:9", "1:1", "9:16", "3:1"])
def test_a_mirrored_density_gives_the_mirrored_window(rng, ratio):
    density = smooth(rng, (120, 161))
    found, mirrored = crop(density, ratio), crop(density[:, ::-1], ratio)
    assert mirrored.left == pytest.approx(161 - found.left - found.width, abs=1)
    assert mirrored.top == pytest.approx(found.top, abs=1)
    turned = crop(density.T, 1 / parse_ratio(ratio))
    assert (turned.top, turned.left) == pytest.approx((found.left, found.top), abs=1)


def test_neither_scale_nor_size_of_the_density_moves_the_window(rng):
    density = smooth(rng, (90, 130))
    found = crop(density, "4:5")
    scaled = crop(density * 1000, "4:5")
    assert scaled.geometry() == found.geometry()
    assert scaled.share == pytest.approx(found.share, abs=1e-6)
    large = cv2.resize(density, (130 * 9, 90 * 9), interpolation=cv2.INTER_LINEAR)
    assert crop(large, "4:5").fractions() == pytest.approx(found.fractions(), abs=0.015)


def test_the_same_density_gives_the_same_crop(rng):
    density = smooth(rng, (90, 130))
    assert crop(density, "4:5", keep=0.7) == crop(density.copy(), "4:5", keep=0.7)


def test_shares_are_those_of_the_pixels(rng):
    density = smooth(rng, (700, 901))
    found = crop(density, "9:16")
    assert found.share == pytest.approx(density[found.slices()].sum() / density.sum(), abs=1e-5)
    left = (901 - found.width) // 2
    middle = density[:, left : left + found.width].sum() / density.sum()
    assert found.center_share == pytest.approx(middle, abs=1e-5)


@pytest.mark.parametrize("ratio", ["16:9", "1:1", "2:3"])
def test_the_smallest_window_keeps_what_is_asked(rng, ratio):
    density = smooth(rng, (240, 320))
    largest = crop(density, ratio)
    sides = []
    for keep in (0.3, 0.5, 0.6):
        found = crop(density, ratio, keep=keep)
        assert found.share >= keep
        assert found.width / found.height == pytest.approx(parse_ratio(ratio), rel=0.03)
        sides.append(found.width)
    assert sides == sorted(set(sides))
    assert sides[-1] < largest.width
    assert crop(density, ratio, keep=0.3, least_width=200).width == min(200, largest.width)


def test_it_is_the_pixels_that_keep_what_is_asked(rng):
    """They are finer than the grid that is searched."""
    density = rng.random((300, 470)) ** 30
    for keep in np.linspace(0.05, 0.6, 12):
        found = crop(density, "1:1", keep=keep)
        assert keep <= found.share < keep + 0.01


def test_a_share_that_no_window_keeps_gives_the_largest():
    density = block((60, 200), (20, 5, 10, 10, 1), (20, 185, 10, 10, 1))
    found = crop(density, "1:1", keep=0.9)
    assert (found.width, found.height) == (60, 60)
    assert found.share == pytest.approx(0.5, abs=1e-4)


def test_the_focal_point_is_near_what_is_hot():
    found = crop(block((200, 300), (20, 220, 20, 20, 1)), 1)
    assert found.focal == pytest.approx((230 / 300, 30 / 200), abs=0.01)


def test_windows_are_written_as_other_programs_read_them():
    found = crop(block((60, 100), (30, 20, 8, 8, 1)), 1)
    assert found.geometry() == f"60x60+{found.left}+0"
    assert found.iiif() == f"{found.left},0,60,60"
    horizontal, vertical = found.object_position().replace("%", "").split()
    assert float(horizontal) / 100 * (100 - 60) == pytest.approx(found.left, abs=0.01)
    assert float(vertical) == 50


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 50), (4000, 3), (3, 6000)])
@pytest.mark.parametrize("ratio", ["1:100", "1:1", "100:1"])
def test_tiny_and_thin_pictures_have_windows(rng, size_hw, ratio):
    for keep in (None, 0.5):
        found = crop(rng.uniform(0.1, 1, size_hw), ratio, keep=keep)
        assert found.width >= 1
        assert found.height >= 1
        assert 0 <= found.left <= size_hw[1] - found.width
        assert 0 <= found.top <= size_hw[0] - found.height


def test_ratios_are_numbers_texts_and_pairs():
    assert parse_ratio("16:9") == parse_ratio((16, 9)) == parse_ratio(16 / 9)
    assert parse_ratio("1.91:1") == 1.91
    assert largest_window((600, 800), 16 / 9) == (450, 800)
    assert largest_window((600, 800), 0.5) == (600, 300)


@pytest.mark.parametrize(
    "ratio", ["0:1", "1:0", "101:1", "1:101", "16x9", "", "1", "-1:1", 0, -2, float("nan"), (1, 0)]
)
def test_what_is_no_ratio_is_refused(ratio):
    with pytest.raises(ValueError, match="ratio: expected"):
        crop(np.ones((40, 60)), ratio)


@pytest.mark.parametrize(
    "density",
    [
        np.zeros((40, 60)),
        -np.ones((40, 60)),
        np.full((40, 60), np.nan),
        np.full((40, 60), np.inf),
        np.ones((40, 60, 3)),
        np.ones((0, 60)),
        np.full((40, 60), "a"),
    ],
)
def test_what_is_no_density_is_refused(density):
    with pytest.raises(ValueError, match="density: expected"):
        crop(density, 1)


@pytest.mark.parametrize("keep", [0, -1, 1.1, float("nan")])
def test_what_is_no_share_is_refused(keep):
    with pytest.raises(ValueError, match="keep: expected"):
        crop(np.ones((40, 60)), 1, keep=keep)


def test_the_examples_are_true():
    assert doctest.testmod(cropping).failed == 0
    page = Path(__file__).parents[1] / "docs" / "crop.md"
    result = doctest.testfile(str(page), module_relative=False)
    assert (result.failed, result.attempted > 3) == (0, True)
