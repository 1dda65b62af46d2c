import numpy as np
import pytest
from tiny_encoder import FIXTURES, write_encoder


@pytest.fixture(scope="session")
def tiny():
    with np.load(FIXTURES / "bert_tiny.npz") as arrays:
        return dict(arrays)


@pytest.fixture
def folder(tmp_path, tiny):
    return write_encoder(tmp_path / "encoder", tiny)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    return tmp_path / "home"
