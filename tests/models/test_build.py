"""The door to the networks."""

import ast
import pathlib

import numpy as np
import pytest
from keras import ops

import msinet.models
from msinet.models import ENCODERS, build

SIZES_HW = [(48, 64), (72, 96), (120, 160), (168, 224)]
LARGE_SIZES_HW = [(240, 320), (384, 512)]
NETWORKS = ["mobilenet_v2", "efficientnet_lite2", "vgg16"]
QUICK_FIRST = [NETWORKS[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NETWORKS[1:])]


@pytest.fixture(scope="module", params=NETWORKS)
def network(request):
    return build(request.param)


def test_unknown_encoder_is_answered_with_the_nearest():
    with pytest.raises(ValueError, match="did you mean 'vgg16'"):
        build("vgg-16")


def test_every_network_says_what_it_is(network):
    assert network.encoder in ENCODERS
    assert network.output_kind == ("map" if network.encoder == "vgg16" else "log_density")


@pytest.mark.parametrize("size_hw", SIZES_HW)
def test_output_follows_the_stimulus(network, rng, size_hw):
    check_output(network, rng, size_hw)


@pytest.mark.parametrize("size_hw", LARGE_SIZES_HW)
@pytest.mark.parametrize("network", QUICK_FIRST, indirect=True)
def test_output_follows_a_large_stimulus(network, rng, size_hw):
    check_output(network, rng, size_hw)


def check_output(network, rng, size_hw):
    stimuli = rng.uniform(0, 255, (1, *size_hw, 3)).astype("float32")
    output = ops.convert_to_numpy(network(stimuli, training=False))
    if network.output_kind == "map":
        assert output.shape == (1, *size_hw, 1)
        assert output.min() == 0
        assert 0.99 < output.max() <= 1
    else:
        assert output.shape == (1, size_hw[0] // 4, size_hw[1] // 4, 1)
        assert np.exp(output.astype("float64")).sum() == pytest.approx(1, abs=1e-5)


def test_small_network_is_small():
    assert build("mobilenet_v2").count_params() <= 3_000_000


def test_networks_import_keras_and_numpy_only():
    allowed = {
        "keras",
        "numpy",
        "msinet",
        "difflib",
        "math",
        "collections",
        "dataclasses",
        "typing",
    }
    for file in pathlib.Path(msinet.models.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                assert name.split(".")[0] in allowed, f"{file.name} imports {name}"
                assert not name.startswith("msinet") or name.startswith("msinet.models"), name
