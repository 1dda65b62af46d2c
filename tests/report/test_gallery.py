import numpy as np
import pytest

from msinet.report import choose


def test_best_middle_and_worst_are_chosen():
    values = np.array([0.5, 0.9, np.nan, 0.1, 0.7, 0.3, 0.6, 0.8, 0.2, 0.4, np.inf])
    chosen = choose(values, higher_is_better=True, count=2)
    assert chosen == {"best": [1, 7], "middle": [6, 0], "worst": [3, 8]}
    turned = choose(-values, higher_is_better=False, count=2)
    assert turned == chosen


@pytest.mark.parametrize("higher_is_better", [True, False])
@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize("n", [0, 1, 2, 3, 4, 5, 14, 15, 16, 200])
def test_no_picture_is_chosen_twice(rng, n, count, higher_is_better):
    values = rng.random(n)
    chosen = choose(values, higher_is_better=higher_is_better, count=count)
    every = [index for group in chosen.values() for index in group]
    assert len(set(every)) == len(every) <= n
    assert all(len(group) <= count for group in chosen.values())
    if n >= 3 * count:
        assert all(len(group) == count for group in chosen.values())
    sign = 1 if higher_is_better else -1
    for better, worse in (("best", "middle"), ("middle", "worst"), ("best", "worst")):
        if chosen[better] and chosen[worse]:
            assert (sign * values[chosen[better]]).min() >= (sign * values[chosen[worse]]).max()


def test_the_middle_lies_around_the_median(rng):
    values = rng.normal(size=201)
    middle = choose(values, higher_is_better=True)["middle"]
    assert np.median(values) in values[middle]


def test_equal_scores_keep_their_order():
    chosen = choose(np.zeros(9), higher_is_better=True, count=2)
    assert chosen == {"best": [0, 1], "middle": [3, 4], "worst": [8, 7]}
