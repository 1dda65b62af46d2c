"""A tiny network in the place of the real ones, a set of drawn pictures, a cache of their own."""

import pytest
import tiny_training

from msinet import config, models


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """An empty MSINET_HOME for every test."""
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))


@pytest.fixture
def tiny(monkeypatch):
    """Builds three layers wherever a network is built."""
    monkeypatch.setattr(models, "build", tiny_training.build)


@pytest.fixture
def pictures(tmp_path, rng):
    """The folder of eight pictures, 48 x 64, and fixations."""
    return tiny_training.write_set(tmp_path / "discs", rng)


@pytest.fixture
def settings(pictures):
    """Makes the configuration of a small run; sections are dictionaries."""

    def make(*, train=None, model=None, **others):
        table = {
            "model": {"encoder_weights": "none", "dropout": 0.2, **(model or {})},
            "data": {
                "sets": [{"name": "folder", "path": str(pictures), "sigma_px": 4}],
                "sizes_hw": [[48, 64], [64, 96]],
                "validation_size_hw": [48, 64],
            },
            "train": {"epochs": 3, "batch_size": 3, "learning_rate": 0.01, **(train or {})},
            **others,
        }
        return config.from_table(table, where="test")

    return make
