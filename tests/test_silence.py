"""What is held back of a package's chatter while it is imported, and what is not."""

import contextlib
import os

import pytest

from msinet import silence


@pytest.mark.parametrize(
    ("end", "said"),
    [(None, ""), (KeyboardInterrupt(), ""), (ImportError("broken"), "chatter")],
)
def test_only_a_failure_brings_the_chatter_out(monkeypatch, capfd, end, said):
    def load(package):
        os.write(2, b"chatter")
        if end is not None:
            raise end

    monkeypatch.setattr(silence.importlib, "import_module", load)
    with contextlib.nullcontext() if end is None else pytest.raises(type(end)):
        silence.import_quietly("no_such_package")
    assert capfd.readouterr().err == said
