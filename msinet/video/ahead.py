"""Work in a thread that runs a few items ahead of whoever takes them."""

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

AHEAD = 3  # items between two stages: enough to even out, few enough to stay small
POLL = 0.1  # seconds after which a full queue looks whether it is still wanted


def ahead(items: Iterable[Any], depth: int = AHEAD) -> Generator[Any, None, None]:
    """Yields the items of an iterable that is run in a thread, at most `depth` of them in advance.

    An exception of the iterable is raised here, after the items before it. Whoever stops early
    closes this generator; the thread then ends after the item in hand and closes the iterable, so
    a chain of these ends as a whole.
    """
    waiting: queue.Queue[tuple[str, Any]] = queue.Queue(depth)
    unwanted = threading.Event()

    def put(kind: str, value: Any = None) -> bool:
        while not unwanted.is_set():
            with contextlib.suppress(queue.Full):
                waiting.put((kind, value), timeout=POLL)
                return True
        return False

    def work():
        try:
            with _closing(items):
                for item in items:
                    if not put("item", item):
                        return
            put("end")
        except BaseException as error:
            put("error", error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        while True:
            kind, value = waiting.get()
            if kind == "error":
                raise value
            if kind == "end":
                return
            yield value
    finally:
        unwanted.set()
        thread.join()


def in_threads(
    function: Callable[[Any], Any], items: Iterable[Any], threads: int
) -> Generator[Any, None, None]:
    """Yields function(item) for each item, in order, computed in as many threads.

    No more than `threads` items are in hand. An exception is raised here in its turn.
    """
    waiting: deque[Future] = deque()
    pool = ThreadPoolExecutor(threads)
    try:
        with _closing(items):
            for item in items:
                waiting.append(pool.submit(function, item))
                if len(waiting) >= threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _closing(items):
    """Closes a generator at the end, whatever happens; other iterables need no closing."""
    return contextlib.closing(items) if hasattr(items, "close") else contextlib.nullcontext()
