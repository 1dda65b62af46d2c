"""Texts beside each other and words with their weights: colours and bars say what they should."""

import numpy as np
import pytest

from msinet.visualize import Told, compare_texts, texts, weigh_words


def blob(x, y, size_hw=(60, 80)):
    rows, columns = np.ogrid[: size_hw[0], : size_hw[1]]
    made = np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / 60).astype(np.float32) + 1e-4
    return made / made.sum()


@pytest.fixture
def picture(rng):
    return rng.integers(100, 156, (60, 80, 3), dtype=np.uint8)


def is_green(colour):
    return colour[1] > colour[0] + 20


def is_violet(colour):
    return colour[0] > colour[1] + 20


def test_what_a_text_adds_is_green_and_what_it_takes_is_violet(picture):
    plain, told = blob(20, 30), blob(60, 30)
    painted = texts.paint_difference(picture, (told - plain) / np.abs(told - plain).max())
    assert is_green(painted[30, 60].astype(int))
    assert is_violet(painted[30, 20].astype(int))
    far = painted[2, 2].astype(int)
    assert not is_green(far)
    assert not is_violet(far)


def test_a_text_that_changes_nothing_looks_like_nothing(picture):
    same = texts.paint_difference(picture, np.zeros((60, 80)))
    assert np.ptp(same.astype(int), axis=2).max() < 30


def test_each_text_has_its_map_and_its_difference(picture):
    plain = blob(20, 30)
    made = compare_texts(picture, plain, [Told("a dog", blob(60, 30)), Told("", plain)])
    one = compare_texts(picture, plain, [Told("a dog", blob(60, 30))])
    assert made.shape[0] == one.shape[0]
    assert made.shape[1] > one.shape[1] > 2 * 480
    assert made.dtype == np.uint8
    low = made[one.shape[0] // 2 :, one.shape[1] :]  # the difference of no text to no text
    assert not ((low[..., 1].astype(int) - low[..., 0]) > 20).any()


def test_more_than_four_texts_take_further_rows(picture):
    plain = blob(20, 30)
    three, four, five, eight = (
        compare_texts(picture, plain, [Told("a dog", blob(60, 30))] * n) for n in (3, 4, 5, 8)
    )
    row, panel, label = four.shape[0], 480 + 8, 40
    assert five.shape == (2 * row, *three.shape[1:])
    assert eight.shape == (2 * row, *four.shape[1:])
    np.testing.assert_array_equal(eight[:row], four)
    np.testing.assert_array_equal(five[:row], three)
    # The fourth text stands under the first, and the picture leads each row.
    np.testing.assert_array_equal(
        five[row + label : row + row // 2, : 2 * panel], three[label : row // 2, : 2 * panel]
    )
    assert (five[row:, 3 * panel + 8 :] == 255).all()


def test_panels_of_a_wide_picture_lie_below_each_other(rng):
    wide = rng.integers(0, 256, (30, 120, 3), dtype=np.uint8)
    plain = blob(20, 15, (30, 120))
    made = compare_texts(wide, plain, [Told("a", plain)])
    assert made.shape[1] > 1900
    assert made.shape[0] > 2 * 240


def test_the_word_that_moves_most_has_the_longest_bar(picture):
    words = [("dogs", 0.01), ("dogs", 0.4), ("dogs", 0.2)]
    made = weigh_words(picture, blob(20, 30), words)
    paper = made[-80:].astype(int)
    row = max(range(len(paper)), key=lambda y: (paper[y, :, 1] - paper[y, :, 0] > 20).sum())
    green = np.flatnonzero(paper[row, :, 1] - paper[row, :, 0] > 10)
    bars = np.split(green, np.flatnonzero(np.diff(green) > 1) + 1)
    assert [len(bar) for bar in bars][-2] == pytest.approx(2 * len(bars[-1]), abs=3)


def test_many_and_long_words_are_broken_into_lines(picture):
    few = weigh_words(picture, blob(20, 30), [("dog", 0.1)])
    many = weigh_words(picture, blob(20, 30), [(f"word{k}", 0.1) for k in range(40)])
    long = weigh_words(picture, blob(20, 30), [("w" * 500, 0.1)])
    assert many.shape[1] == few.shape[1] == long.shape[1]
    assert many.shape[0] > few.shape[0] + 100
    assert long.shape[0] == few.shape[0]


def test_a_text_without_words_says_so_below_its_map(picture, monkeypatch):
    said = []
    monkeypatch.setattr(texts.lettering, "write", lambda paper, text, *rest: said.append(text))
    assert weigh_words(picture, blob(20, 30), []).shape[0] > 60
    assert said == [texts.NO_WORDS]


def test_a_word_that_moves_nothing_has_no_bar(picture):
    def green(share):
        paper = weigh_words(picture, blob(20, 30), [("dog", share)])[-60:].astype(int)
        return int((paper[..., 1] - paper[..., 0] > 20).sum())

    assert green(0.004) == 0 < green(0.01) < green(0.02)
