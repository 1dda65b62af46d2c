"""Arrays that lie in a file come back as they were, and a full disk is said in one line."""

import errno
import os
import threading

import numpy as np
import pytest

from msinet.errors import DataError
from msinet.train.shelf import Shelf


def test_arrays_come_back_as_they_were(tmp_path, rng):
    shelf = Shelf(tmp_path / "new" / "folder")
    arrays = [
        rng.standard_normal((3, 5, 7)).astype(np.float32),
        rng.standard_normal((2, 9)).astype(np.float16)[:, ::-1],
        np.zeros((0, 4), np.float32),
        np.float32([1.5]),
    ]
    kept = [shelf.put(array) for array in arrays]
    for array, each in zip(arrays[::-1], kept[::-1], strict=True):
        assert np.array_equal(each.read(), array)
        assert each.read().dtype == array.dtype


def test_several_threads_may_read(tmp_path, rng):
    arrays = rng.integers(0, 256, (20, 1000), dtype=np.uint8)
    kept = list(map(Shelf(tmp_path).put, arrays))
    wrong = []

    def read():
        for _ in range(50):
            wrong.extend(
                n for n, each in enumerate(kept) if not np.array_equal(each.read(), arrays[n])
            )

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_nothing_is_left_in_the_folder(tmp_path):
    shelf = Shelf(tmp_path)
    shelf.put(np.ones(9))
    del shelf
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match=r"features cannot be kept .*MSINET_HOME"):
        Shelf(tmp_path / "file" / "folder")


def test_a_full_disk_is_one_line(tmp_path, monkeypatch):
    shelf = Shelf(tmp_path)
    try:
        full = open("/dev/full", "r+b")  # noqa: SIM115 (of the shelf from here)
    except OSError:
        pytest.skip("no /dev/full on this system")
    monkeypatch.setattr(shelf, "_file", full)
    with pytest.raises(DataError, match=os.strerror(errno.ENOSPC)):
        shelf.put(np.ones(100_000))
