"""Writing on pictures: what the font has is drawn, of what it lacks one mark is left."""

import numpy as np
import pytest

from msinet.visualize import lettering


def ink(text):
    paper = np.full((40, 300, 3), 255, np.uint8)
    lettering.write(paper, text, (4, 25), (0, 0, 0), 17)
    return paper


@pytest.mark.parametrize(
    "text", ["a dog?", "Hündin", "собака", "犬", "강아지", "25.1\xa0%", "what ??"]
)
def test_what_the_font_has_stays(text):
    assert lettering.drawable(text) == text


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("🐶", "…"),
        ("🐶🐱 asleep", "… asleep"),
        ("two 👨‍👩‍👧 of them", "two … of them"),
        ("a\udcff.jpg", "a….jpg"),
        ("", ""),
    ],
)
def test_a_run_that_it_lacks_is_one_mark(text, drawn):
    assert lettering.drawable(text) == drawn
    assert np.array_equal(ink(text), ink(drawn))
    assert lettering.width(text, 17) == lettering.width(drawn, 17)


def test_an_emoji_is_not_drawn_as_question_marks():
    assert not np.array_equal(ink("🐶"), ink("?"))
    assert not np.array_equal(ink("🐶"), ink("??"))
