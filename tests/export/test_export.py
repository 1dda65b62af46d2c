"""Whole exports, each through its own runtime. The gate itself is tested in test_parity.py."""

import hashlib
import json
import subprocess
import sys

import numpy as np
import pytest
from random_networks import random_network

from msinet import images, weights
from msinet.errors import ExportError
from msinet.export import folder, parity
from msinet.export.formats import FORMATS, PRECISIONS
from msinet.export.run import Order, export
from msinet.predict import Predictor
from msinet.register import Entry

# One of each format, and each precision, always; all of them, and the large network, marked slow.
ALWAYS = [
    ("tfjs", "float16", None),
    ("tflite", "uint8", (96, 128)),
    ("onnx", "float32", None),
    ("openvino", "uint8", None),
]
GRAPH_BYTES = 900_000  # the largest is OpenVINO's
EVERY = [
    (kind, precision, size_hw)
    for kind in FORMATS
    for precision in PRECISIONS
    for size_hw in (None, (240, 320))
]


def check_record(target, record, entry):
    assert json.loads((target / folder.RECORD).read_bytes()) == json.loads(json.dumps(record))
    found = {
        path.relative_to(target).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in target.rglob("*")
        if path.is_file() and path.name != folder.RECORD
    }
    assert {name: file["sha256"] for name, file in record["files"].items()} == found
    assert record["weights"]["sha256"] == entry.sha256
    assert {row["picture"] for row in record["parity"]["pictures"]} >= {"poster.jpg", "table.jpg"}


@pytest.mark.parametrize(("kind", "precision", "size_hw"), ALWAYS)
def test_shipped_weights_pass_the_gate(
    kind, precision, size_hw, shipped_entry, pictures, tmp_path, needs
):
    needs(kind)
    (tmp_path / "mine").write_text("mine")
    order = Order(kind, size_hw, precision, ("map", "density"))
    target, record = export(shipped_entry, order, tmp_path, pictures=pictures)
    check_record(target, record, shipped_entry)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", target.name]
    assert set(record["outputs"]) == {"saliency", "density"}
    plain = {"float32": 4, "float16": 2, "uint8": 1}[precision] * 2_258_368
    assert record["bytes"] < plain + GRAPH_BYTES


FRESH = """
import sys
import numpy as np
import tensorflow as tf
model = tf.saved_model.load(sys.argv[1])
serve = model.signatures["serving_default"]
stimuli = np.load(sys.argv[2])["stimuli"].astype("float32")
found = serve(stimuli=tf.constant(stimuli))
assert not [name for name in sys.modules if name.split(".")[0] == "msinet"]
np.savez(sys.argv[3], **{name: value.numpy() for name, value in found.items()})
"""


def test_a_saved_model_serves_pictures_in_a_process_without_msinet(
    shipped_entry, pictures, tmp_path
):
    order = Order("savedmodel", outputs=("map", "density"))
    target, record = export(shipped_entry, order, tmp_path, pictures=pictures)
    check_record(target, record, shipped_entry)
    assert record["bytes"] < 4 * 2_258_368 + GRAPH_BYTES  # the weights once
    stimuli = np.stack([images.read(path)[:96, 200:328] for path in pictures[:2]])
    np.savez(tmp_path / "in.npz", stimuli=stimuli)
    words = [sys.executable, "-P", "-c", FRESH, target, tmp_path / "in.npz", tmp_path / "out.npz"]
    subprocess.run(words, check=True, cwd=tmp_path, capture_output=True)
    predictor = Predictor(weights.load(shipped_entry), shipped_entry, size=(96, 128), mirror=False)
    with np.load(tmp_path / "out.npz") as found:
        assert found["saliency"].shape == (2, 96, 128, 1)
        for number, stimulus in enumerate(stimuli):
            expected = predictor.predict(stimulus)
            saliency = found["saliency"][number, ..., 0]
            np.testing.assert_allclose(saliency, expected.map, atol=parity.MAP_BOUND)
            np.testing.assert_allclose(found["density"][number].sum(), 1, rtol=1e-4)


def test_a_missing_package_is_said_before_anything_is_loaded(
    shipped_entry, pictures, tmp_path, monkeypatch
):
    monkeypatch.setitem(FORMATS["openvino"].packages, "no_such_package", "pip install it")
    monkeypatch.setattr(weights, "load", lambda entry: pytest.fail("weights were loaded"))
    with pytest.raises(ExportError, match=r"not installed: .*: pip install"):
        export(shipped_entry, Order("openvino"), tmp_path, pictures=pictures)
    assert list(tmp_path.iterdir()) == []


def test_folders_say_what_is_in_them(shipped_entry):
    orders = [Order(kind, size, precision) for kind, precision, size in EVERY]
    names = {order.folder_name(shipped_entry) for order in orders}
    assert len(names) == len(EVERY)
    assert "msinet_mobilenet_v2-tfjs-240x320-float16" in names


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "precision", "size_hw"), EVERY)
def test_every_export_of_the_shipped_weights(
    kind, precision, size_hw, shipped_entry, pictures, tmp_path, needs
):
    needs(kind)
    order = Order(kind, size_hw, precision, ("map", "density"))
    target, record = export(shipped_entry, order, tmp_path, pictures=pictures)
    check_record(target, record, shipped_entry)


@pytest.fixture(scope="session")
def vgg16_entry(tmp_path_factory):
    """The network of the paper with random weights."""
    network = random_network("vgg16", np.random.default_rng(5))
    entry = Entry("random", "vgg16", (240, 320), "original", licence="MIT")
    return weights.save(network, tmp_path_factory.mktemp("vgg16") / "random.weights.h5", entry)


@pytest.mark.slow
@pytest.mark.parametrize("precision", ["float32", "float16"])  # 8 bits need trained weights
@pytest.mark.parametrize("size_hw", [None, (96, 128)])
@pytest.mark.parametrize("kind", list(FORMATS))
def test_every_export_of_the_large_network(
    kind, precision, size_hw, vgg16_entry, pictures, tmp_path, needs
):
    needs(kind)
    order = Order(kind, size_hw, precision, ("map", "density"))
    target, record = export(vgg16_entry, order, tmp_path, pictures=pictures)
    check_record(target, record, vgg16_entry)
    plain = {"float32": 4, "float16": 2}[precision] * 24_934_209
    assert record["bytes"] < plain + GRAPH_BYTES
