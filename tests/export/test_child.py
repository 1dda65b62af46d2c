import errno
import os
import sys

import pytest

from msinet.errors import DataError, ExportError
from msinet.export import child


def python(code):
    return child.run([sys.executable, "-c", code], what="the test")


def test_what_it_prints_is_returned():
    assert python("print('answer')") == "answer\n"


def test_its_last_words_are_the_error_and_the_rest_is_kept_for_debug():
    with pytest.raises(ExportError, match="the test failed: ValueError: no such thing") as caught:
        python("print('talk'); raise ValueError('no such thing')")
    assert "talk" in "".join(getattr(caught.value.__cause__, "__notes__", []))


def test_a_process_that_is_killed_is_an_error():
    with pytest.raises(ExportError, match="the test failed"):
        python("import os; os.abort()")


def test_a_full_disk_is_no_failure_of_the_export():
    words = os.strerror(errno.ENOSPC)
    with pytest.raises(DataError, match="no space left"):
        python(f"raise OSError({errno.ENOSPC}, {words!r})")


def test_a_program_that_is_not_there_is_named():
    with pytest.raises(ExportError, match="no-such-program"):
        child.run(["no-such-program"], what="the test")
