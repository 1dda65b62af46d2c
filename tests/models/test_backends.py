"""All networks give the same output under TensorFlow, JAX and PyTorch."""

import importlib.util
import os
import pathlib
import subprocess
import sys

import numpy as np
import pytest
from keras import ops
from random_networks import random_network

import msinet

PROBE = pathlib.Path(__file__).with_name("backend_probe.py")
ROOT = pathlib.Path(msinet.__file__).parents[1]
# Sums of up to 11,520 products in float32, each backend in its own order.
AGREEMENT = 1e-4
SIZES_HW = [(48, 64), (72, 88)]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["mobilenet_v2", "efficientnet_lite2", "vgg16"])
def case(request, tmp_path_factory):
    """A network with weights that give structured maps, its stimuli and its outputs here."""
    rng = np.random.default_rng(11)
    folder = tmp_path_factory.mktemp(request.param)
    network = random_network(request.param, rng)
    network.save_weights(folder / "network.weights.h5")
    stimuli = {f"size_{h}x{w}": rng.uniform(0, 255, (2, h, w, 3)) for h, w in SIZES_HW}
    stimuli = {name: array.astype("float32") for name, array in stimuli.items()}
    np.savez(folder / "stimuli.npz", **stimuli)
    outputs = {
        name: ops.convert_to_numpy(network(array, training=False))
        for name, array in stimuli.items()
    }
    assert all(output.std() > 0.02 for output in outputs.values())
    return request.param, folder, outputs


@pytest.mark.parametrize("backend", ["tensorflow", "jax", "torch"])
def test_output_does_not_depend_on_the_backend(case, backend):
    if importlib.util.find_spec(backend) is None:
        pytest.skip(f"{backend} is not installed")
    encoder, folder, outputs = case
    results = _probe(encoder, folder, backend)
    assert results["backend"] == backend
    for name, output in outputs.items():
        np.testing.assert_allclose(results[name], output, rtol=0, atol=AGREEMENT)
    assert results["upsampled"][0, 0, :, 0].tolist() == [0, 0.5, 1, 2, 3, 3]
    assert results["pooled"][0, :, :, 0].tolist() == [[7, 5, 4], [7, 8, 8], [6, 8, 8]]


def _probe(encoder, folder, backend):
    """Runs the probe in a fresh process, whose backend cannot be the one in use here."""
    files = [folder / "network.weights.h5", folder / "stimuli.npz", folder / f"{backend}.npz"]
    environment = {**os.environ, "KERAS_BACKEND": backend, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(PROBE), encoder, *map(str, files)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    with np.load(files[2]) as results:
        return dict(results)
