import threading

import pytest

from msinet.video.ahead import ahead, in_threads


def counting(until, log):
    try:
        for number in range(until):
            log.append(number)
            yield number
    finally:
        log.append("closed")


def test_it_gives_the_same_in_the_same_order():
    assert list(ahead(iter(range(100)), 2)) == list(range(100))
    assert list(ahead([])) == []


def test_it_works_in_another_thread_and_only_so_far_ahead():
    log, threads = [], set()

    def items():
        for number in range(50):
            threads.add(threading.current_thread())
            log.append(number)
            yield number

    taken = ahead(items(), 2)
    for number in taken:
        assert len(log) <= number + 1 + 2 + 1  # taken, two waiting, one in hand
    assert threading.current_thread() not in threads


def test_an_error_comes_after_the_items_before_it():
    def items():
        yield 1
        yield 2
        raise OSError("gone")

    taken = ahead(items())
    assert [next(taken), next(taken)] == [1, 2]
    with pytest.raises(OSError, match="gone"):
        next(taken)


def test_who_stops_early_ends_the_whole_chain():
    before, log = threading.active_count(), []
    chain = ahead(ahead(ahead(counting(10_000, log), 1), 1), 1)
    assert next(chain) == 0
    chain.close()
    assert log[-1] == "closed"
    assert len(log) < 20
    assert threading.active_count() == before


def test_many_threads_keep_the_order():
    both = threading.Barrier(2, timeout=10)

    def work(number):
        both.wait()  # passes only if two are at work at once
        return number * number

    assert list(in_threads(work, iter(range(10)), 2)) == [n * n for n in range(10)]


def test_an_error_in_one_of_many_threads_comes_in_its_turn():
    log = []
    made = in_threads(lambda n: 6 // (3 - n), counting(100, log), 2)
    assert [next(made) for _ in range(3)] == [2, 3, 6]
    with pytest.raises(ZeroDivisionError):
        next(made)
    assert log[-1] == "closed"
