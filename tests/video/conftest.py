"""Clips for tests, and a predictor that needs no network."""

import dataclasses

import numpy as np
import pytest

from msinet.predict import Prediction


@dataclasses.dataclass
class Bright:
    """Takes brightness for attention; remembers what it was asked for."""

    seen: list = dataclasses.field(default_factory=list)

    def start(self):
        pass

    def prepare(self, picture):
        return picture

    def forward(self, prepared):
        self.seen.append(prepared)
        return prepared.astype(np.float32).sum(2) + 1

    def finish(self, outputs, prepared):
        return Prediction(outputs / outputs.sum(), outputs / outputs.max())


@pytest.fixture
def bright():
    return Bright()


@pytest.fixture
def clips():
    """The module that makes clips."""
    pytest.importorskip("av", reason="PyAV is not installed: requirements-video.txt")
    from tests.video import clips

    return clips


@pytest.fixture
def clip(clips, tmp_path):
    """Twelve frames of two scenes, with sound: the second begins at frame 5."""
    return clips.write(tmp_path / "clip.mp4", clips.pictures(12, scenes=(5,)))
