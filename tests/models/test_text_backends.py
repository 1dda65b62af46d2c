"""The network with texts gives the same output under TensorFlow, JAX and PyTorch."""

import importlib.util
import os
import pathlib
import subprocess
import sys

import numpy as np
import pytest
from keras import ops

import msinet
from msinet.models import build

ROOT = pathlib.Path(msinet.__file__).parents[1]
# Sums of up to 11,520 products in float32, each backend in its own order.
AGREEMENT = 1e-4
OPTIONS = {"fusion": "encoder+film+grounding+sentence+token", "text_width": 10, "filters": 12,
           "heads": 3}  # fmt: skip
PROBE = """
import sys
import keras, numpy as np
from msinet.models import build
network = build("mobilenet_v2_text", **{options})
network.load_weights(sys.argv[1])
with np.load(sys.argv[2]) as arrays:
    output = keras.ops.convert_to_numpy(network(dict(arrays)))
np.savez(sys.argv[3], output=output, backend=np.array(keras.backend.backend()))
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """A network whose head does something, its inputs, and its output here."""
    rng, folder = np.random.default_rng(8), tmp_path_factory.mktemp("text")
    network = build("mobilenet_v2_text", **OPTIONS)
    for variable in network.get_layer("head").weights:
        if variable.path.startswith("head/change"):
            variable.assign(rng.normal(0, 0.5, variable.shape))
    network.save_weights(folder / "network.weights.h5")
    mask = np.array([[1, 1, 1, 0, 0], [0, 0, 0, 0, 0]], "float32")
    given = {
        "image": rng.uniform(0, 255, (2, 72, 104, 3)).astype("float32"),
        "words": rng.normal(size=(2, 5, 10)).astype("float32") * mask[..., None],
        "mask": mask,
        "sentence": rng.normal(size=(2, 10)).astype("float32") * mask[:, :1],
    }
    np.savez(folder / "inputs.npz", **given)
    return folder, ops.convert_to_numpy(network(given))


@pytest.mark.parametrize("backend", ["tensorflow", "jax", "torch"])
def test_output_does_not_depend_on_the_backend(case, backend):
    if importlib.util.find_spec(backend) is None:
        pytest.skip(f"{backend} is not installed")
    folder, output = case
    files = [folder / "network.weights.h5", folder / "inputs.npz", folder / f"{backend}.npz"]
    environment = {**os.environ, "KERAS_BACKEND": backend, "PYTHONPATH": str(ROOT)}
    script = PROBE.format(options=repr(OPTIONS))
    subprocess.run([sys.executable, "-c", script, *map(str, files)], env=environment, check=True)
    with np.load(files[2]) as found:
        assert found["backend"] == backend
        np.testing.assert_allclose(found["output"], output, rtol=0, atol=AGREEMENT)
