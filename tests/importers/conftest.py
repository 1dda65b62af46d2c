"""Networks of the original with few channels, so that each format is made and read in a moment."""

import functools

import numpy as np
import pytest
from importers import legacy_graph

from msinet.importers import source

SLIM = {
    "conv1/conv1_1": (3, 3, 3),
    "conv1/conv1_2": (3, 3, 2),
    "conv2/conv2_1": (3, 2, 4),
    "conv2/conv2_2": (3, 4, 3),
    "conv3/conv3_1": (3, 3, 5),
    "conv3/conv3_2": (3, 5, 4),
    "conv3/conv3_3": (3, 4, 6),
    "conv4/conv4_1": (3, 6, 5),
    "conv4/conv4_2": (3, 5, 7),
    "conv4/conv4_3": (3, 7, 4),
    "conv5/conv5_1": (3, 4, 6),
    "conv5/conv5_2": (3, 6, 5),
    "conv5/conv5_3": (3, 5, 8),
    "aspp/conv1_1": (1, 18, 3),
    "aspp/conv1_2": (3, 18, 4),
    "aspp/conv1_3": (3, 18, 5),
    "aspp/conv1_4": (3, 18, 2),
    "aspp/conv1_5": (1, 18, 6),
    "aspp/conv2": (1, 20, 7),
    "decoder/conv1": (3, 7, 6),
    "decoder/conv2": (3, 6, 5),
    "decoder/conv3": (3, 5, 4),
    "decoder/conv4": (3, 4, 1),
}


@functools.cache
def _weights():
    rng = np.random.default_rng(11)
    made = {}
    for scope, (side, inputs, outputs) in SLIM.items():
        spread = np.sqrt(2 / (side * side * inputs))
        kernel = rng.normal(0, spread, (side, side, inputs, outputs))
        made[f"{scope}/kernel"] = kernel.astype("float32")
        # Mostly positive, so that few of these few channels are cut off by their ReLU.
        made[f"{scope}/bias"] = rng.normal(10, 10, outputs).astype("float32")
    return made


@functools.cache
def _frozen():
    return legacy_graph.frozen(_weights())


@pytest.fixture
def weights(monkeypatch):
    """Random weights with biases by the original's names; the reader expects their shapes."""
    monkeypatch.setattr(source, "KERNELS", SLIM)
    return _weights()


@pytest.fixture
def frozen(weights):
    """The frozen graph of these weights, its channels last, to change at will."""
    graph = type(_frozen())()
    graph.CopyFrom(_frozen())
    return graph


@pytest.fixture
def put(tmp_path):
    """Writes a protobuf message or bytes to a file."""

    def write(name, content):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.SerializeToString())
        return path

    return write


@pytest.fixture
def scratch(tmp_path):
    """An empty folder for what is unpacked."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.fixture
def stimuli(rng):
    """Two stimuli that are not square."""
    coarse = rng.uniform(0, 255, (2, 6, 9, 3)).repeat(8, axis=1).repeat(8, axis=2)
    return np.clip(coarse + rng.normal(0, 40, coarse.shape), 0, 255).astype("float32")
