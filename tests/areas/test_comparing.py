from xml.etree import ElementTree

import numpy as np
import pytest

from msinet.areas import (
    Area,
    Bands,
    Demand,
    attention,
    changes,
    check_demands,
    judge,
    overlap,
    words,
)
from msinet.areas.comparing import MAX_DROP, MIN_SHARE, junit
from msinet.errors import ArgumentError

LEFT, RIGHT = Area.box("left", 0, 0, 0.5, 1), Area.box("right", 0.5, 0, 0.5, 1)
BANDS = Bands(
    0.9, (0.01, 0.9), (0.01, 0.9), np.full((2, 2), -0.05), np.full((2, 2), 0.05), 0.9, about={}
)


def sided(share):
    """A density with this share on the left half."""
    density = np.empty((6, 8), np.float32)
    density[:, :4], density[:, 4:] = share, 1 - share
    return density / density.sum()


def found(before, after, *, bands=BANDS):
    first = attention(sided(before), [LEFT, RIGHT], bands=bands)
    return changes(first, attention(sided(after), [LEFT, RIGHT], bands=bands))


def test_changes_are_after_minus_before_by_name():
    left, right = found(0.75, 0.25)
    assert (left.name, right.name) == ("left", "right")
    assert left.change == pytest.approx(-0.5)
    assert right.change == pytest.approx(0.5)
    assert left.low < -0.5 < left.high < 0 < right.low
    assert left.is_clear
    assert not found(0.5, 0.51)[0].is_clear


def test_without_bands_nothing_is_clear():
    left, _ = found(0.9, 0.1, bands=None)
    assert (left.low, left.high, left.is_clear) == (None, None, False)


def test_an_area_of_one_picture_only_has_no_change():
    first = attention(sided(0.5), [LEFT])
    second = attention(sided(0.5), [RIGHT])
    right, left = changes(first, second)
    assert (left.after, left.change) == (None, None)
    assert (right.before, right.change) == (None, None)


def test_overlap_is_what_stays():
    assert overlap(sided(0.75), sided(0.75)) == pytest.approx(1)
    assert overlap(sided(0.75), sided(0.25)) == pytest.approx(0.5)
    assert overlap(sided(1), sided(0)) == 0


@pytest.mark.parametrize(
    ("kind", "limit", "met", "close"),
    [
        (MIN_SHARE, 0.3, True, False),
        (MIN_SHARE, 0.39, True, True),
        (MIN_SHARE, 0.41, False, True),
        (MIN_SHARE, 0.5, False, False),
        (MAX_DROP, 0.3, True, False),
        (MAX_DROP, 0.11, True, True),
        (MAX_DROP, 0.09, False, True),
        (MAX_DROP, 0.01, False, False),
    ],
)
def test_demands_are_held_against_the_share_and_say_when_it_is_close(kind, limit, met, close):
    verdict = judge(Demand(kind, "left", limit), found(0.5, 0.4))
    assert (verdict.met, verdict.is_close) == (met, close)
    assert str(verdict).startswith("missed: left: " if not met else "left: ")


def test_a_change_agrees_with_the_shares_as_they_are_printed():
    for first, second in ((0.18569, 0.09631), (0.0996, 0.1004), (0.00049, 0.00051), (0.3, 0.3)):
        printed = [words.percent(each) for each in (first, second)]
        numbers = [float(each.removesuffix("\xa0%")) for each in printed]
        change = words.change(first, second).removesuffix("\xa0%").replace("\u2212", "-")
        assert float(change) == pytest.approx(numbers[1] - numbers[0], abs=1e-9)
    assert words.change(0.18569, 0.09631) == "\u22129.0\xa0%"
    assert words.change(None, 0.1) == words.NOTHING


def test_a_verdict_shows_numbers_that_agree_with_it():
    for limit in (0.0893, 0.0894, 0.08933, 0.09):
        verdict = judge(Demand(MAX_DROP, "left", limit), found(0.18569, 0.09631))
        assert verdict.value == pytest.approx(0.08938, abs=1e-6)
        got = float(verdict.got.removesuffix("\xa0%"))
        assert (got <= 100 * limit) == verdict.met == (limit >= 0.08938)
        assert f"{100 * limit:.6g}" in str(verdict)
    verdict = judge(Demand(MIN_SHARE, "left", 0.1), found(0.5, 0.09996))
    assert not verdict.met
    assert verdict.got == "9.996\xa0%"


def test_a_share_that_rises_is_no_drop():
    assert judge(Demand(MAX_DROP, "left", 0), found(0.4, 0.5)).met
    assert judge(Demand(MAX_DROP, "left", 0), found(0.5, 0.5)).met


def test_demands_need_an_area_in_the_pictures_that_they_are_about():
    check_demands([Demand(MIN_SHARE, "new", 0.1)], ["old"], ["new"])
    with pytest.raises(ArgumentError, match="--max-drop new: there are none"):
        check_demands([Demand(MAX_DROP, "new", 0.1)], ["old"], ["new"])
    with pytest.raises(ArgumentError, match=r"no area of this name: --min-share sign: .*left"):
        check_demands([Demand(MIN_SHARE, "sign", 0.1)], [], ["left"])


def test_build_servers_read_which_demand_is_missed():
    demands = [Demand(MIN_SHARE, "left", 0.1), Demand(MAX_DROP, "left", 0.01)]
    verdicts = [judge(demand, found(0.5, 0.4)) for demand in demands]
    root = ElementTree.fromstring(junit(verdicts, title="a\0<b>", seconds=1.5))
    (suite,) = root
    assert suite.attrib | {"tests": "2", "failures": "1", "time": "1.500"} == suite.attrib
    good, bad = suite
    assert len(good) == 0
    assert "drop of at most 1.0" in bad[0].get("message")
    assert bad[0].get("type") == MAX_DROP
