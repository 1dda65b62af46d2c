"""The shipped weights, pictures, and which formats can be made on this machine."""

import pathlib

import pytest

from msinet import weights
from msinet.errors import ExportError
from msinet.export import node_runtime
from msinet.export.run import check_tools

SAMPLES = pathlib.Path(__file__).parents[2] / "samples"


@pytest.fixture
def pictures():
    """Pictures for the gate: two wide, one tall."""
    return [SAMPLES / name for name in ("portrait.jpg", "poster.jpg", "table.jpg")]


@pytest.fixture(scope="session")
def shipped_entry():
    """The entry of the weights that ship."""
    return weights.find(weights.DEFAULT)


@pytest.fixture
def needs():
    """Skips a test when a format's packages or programs are missing here."""

    def check(kind):
        try:
            check_tools(kind)
            if kind == "tfjs":
                node_runtime.script()
        except ExportError as error:
            pytest.skip(str(error))

    return check
