"""Three stages of work on many items, overlapped: while one is predicted, the next is decoded."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any


def overlapped(
    items: Iterable[Any],
    first: Callable[[Any], Any],
    middle: Callable[[Any], Any],
    last: Callable[[Any], Any],
    *,
    threads: int,
) -> Iterator[Any]:
    """Yields last(middle(first(item))) for each item, in order.

    `first` and `last` run in `threads` threads each, `middle` in the calling one. No more than
    2 * threads + 3 items are under way at any time, so memory does not grow with their number.
    An exception of any stage is raised here, and what is not yet begun is dropped.
    """
    readers = ThreadPoolExecutor(threads, "read")
    writers = ThreadPoolExecutor(threads, "write")
    reading: deque[Future] = deque()
    writing: deque[Future] = deque()

    def advance():
        writing.append(writers.submit(last, middle(reading.popleft().result())))

    try:
        for item in items:
            reading.append(readers.submit(first, item))
            if len(reading) > threads:
                advance()
            if len(writing) > threads:
                yield writing.popleft().result()
        while reading:
            advance()
        while writing:
            yield writing.popleft().result()
    finally:
        readers.shutdown(wait=True, cancel_futures=True)
        writers.shutdown(wait=True, cancel_futures=True)
