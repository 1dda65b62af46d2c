"""The one line that a person sees, and what counts as too little memory."""

import cv2
import numpy as np
import pytest

from msinet.errors import DataError, is_out_of_memory


def test_a_name_can_neither_break_the_line_nor_colour_the_terminal():
    error = DataError("picture\nis bad", where="a\n\x1b[31mb\u202ec\udcff é 漢.jpg", fix="x")
    assert str(error) == r"picture is bad: a \x1b[31mb\u202ec\udcff é 漢.jpg: x"


def test_each_library_has_its_own_way_to_say_that_memory_is_short():
    with pytest.raises(cv2.error) as raised:
        cv2.resize(np.zeros((1, 1, 3), np.float32), (2**30, 2**30))
    errors = [raised.value, MemoryError(), type("ResourceExhaustedError", (Exception,), {})()]
    assert [is_out_of_memory(error) for error in errors] == [True] * 3
    with pytest.raises(cv2.error) as raised:
        cv2.resize(np.zeros((0, 0)), (1, 1))
    assert not is_out_of_memory(raised.value)
