import threading
import time

import pytest

from msinet.stages import overlapped


def test_results_come_in_order_whatever_takes_long():
    def slow_if_even(number):
        time.sleep(0.01 if number % 2 == 0 else 0)
        return number

    done = overlapped(range(20), slow_if_even, lambda n: n + 1, slow_if_even, threads=3)
    assert list(done) == list(range(1, 21))


def test_the_middle_stage_runs_in_the_calling_thread():
    here = threading.get_ident()
    names = list(
        overlapped(
            range(5),
            lambda _: [threading.get_ident()],
            lambda seen: [*seen, threading.get_ident()],
            lambda seen: [*seen, threading.get_ident()],
            threads=2,
        )
    )
    assert all(first != here and middle == here and last != here for first, middle, last in names)


def test_few_items_are_under_way_at_a_time():
    begun, most = [0], [0]
    threads = 2

    def first(number):
        begun[0] += 1
        return number

    def last(number):
        most[0] = max(most[0], begun[0] - number)
        time.sleep(0.002)
        return number

    assert len(list(overlapped(range(100), first, lambda n: n, last, threads=threads))) == 100
    assert most[0] <= 2 * threads + 3


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_error_of_a_stage_comes_out_and_stops_the_rest(place):
    seen = []

    def stage(number):
        seen.append(number)
        if number == 3:
            raise RuntimeError("three")
        return number

    stages = [lambda n: n] * 3
    stages[place] = stage
    with pytest.raises(RuntimeError, match="three"):
        list(overlapped(range(50), *stages, threads=2))
    assert max(seen) < 20
    assert threading.active_count() < 20
