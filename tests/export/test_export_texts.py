"""A text becomes a part of an exported network."""

import json

import numpy as np
import pytest
import tensorflow as tf
from random_networks import random_network

from msinet import letterbox, weights
from msinet.errors import ArgumentError, WeightsError
from msinet.export import savedmodel
from msinet.export.run import Order, export
from msinet.register import DEFAULT_TEXT
from msinet.text import TextVectors, load_text_encoder

SIZE_HW = (64, 88)


@pytest.fixture
def vectors(rng):
    """One text of five word pieces."""
    words, mask = np.zeros((1, 48, 384), np.float32), np.zeros((1, 48), np.float32)
    words[0, :5], mask[0, :5] = rng.normal(size=(5, 384)), 1
    return TextVectors(words, mask, rng.normal(size=(1, 384)).astype(np.float32))


@pytest.mark.parametrize("size_hw", [SIZE_HW, None])
def test_a_model_with_a_text_gives_the_networks_map(tmp_path, rng, vectors, size_hw):
    network = random_network("mobilenet_v2_text", rng)
    savedmodel.write(network, tmp_path, size_hw=size_hw, outputs=("density",), text=vectors)
    stimuli = rng.uniform(0, 255, (1 if size_hw else 2, *SIZE_HW, 3)).astype(np.float32)
    serve = tf.saved_model.load(str(tmp_path)).signatures["serving_default"]
    found = serve(stimuli=tf.constant(stimuli))["density"].numpy()[..., 0]
    rows = np.arange(len(stimuli)) * 0
    text = vectors[rows]
    given = {"image": stimuli, "words": text.words, "mask": text.mask, "sentence": text.sentence}
    placement = letterbox.plan(SIZE_HW, SIZE_HW, rule="aspect")
    for cells, density in zip(np.exp(np.asarray(network(given)))[..., 0], found, strict=True):
        expected = letterbox.unfit(cells, placement)
        np.testing.assert_allclose(density, expected / expected.sum(), rtol=0, atol=1e-7)
    silent = TextVectors.empty(len(rows), 384)
    given |= {"words": silent.words, "mask": silent.mask, "sentence": silent.sentence}
    assert np.abs(np.exp(np.asarray(network(given)))[0, ..., 0] - cells).max() > 1e-6


def test_a_model_that_asks_for_vectors_gives_the_networks_map(tmp_path, rng, vectors):
    network = random_network("mobilenet_v2_text", rng)
    options = {"size_hw": None, "outputs": ("density",), "text": savedmodel.ASKED}
    savedmodel.write(network, tmp_path, **options)
    stimuli = rng.uniform(0, 255, (1, *SIZE_HW, 3)).astype(np.float32)
    serve = tf.saved_model.load(str(tmp_path)).signatures["serving_default"]
    placement = letterbox.plan(SIZE_HW, SIZE_HW, rule="aspect")
    for length in (48, 5):  # with the padding and without
        words, mask = vectors.words[:, :length], vectors.mask[:, :length]
        text = {"words": words, "mask": mask, "sentence": vectors.sentence}
        named = {name: tf.constant(array) for name, array in {"stimuli": stimuli, **text}.items()}
        found = serve(**named)["density"].numpy()[0, ..., 0]
        cells = np.exp(np.asarray(network({"image": stimuli, **text})))[0, ..., 0]
        expected = letterbox.unfit(cells, placement)
        np.testing.assert_allclose(found, expected / expected.sum(), rtol=0, atol=1e-7)
    silent = {name: tf.zeros_like(named[name]) for name in text}
    assert np.abs(serve(**{**named, **silent})["density"].numpy()[0, ..., 0] - found).max() > 1e-7


def test_a_model_that_asks_for_vectors_passes_the_gate_in_tensorflow_js(tmp_path, needs, pictures):
    needs("tfjs")
    try:
        encoder = load_text_encoder()
    except WeightsError as error:
        pytest.skip(str(error))
    order = Order("tfjs", precision="float16", texts=("a sign by the lake", "a cup"))
    entry = weights.find(DEFAULT_TEXT)
    folder, record = export(entry, order, tmp_path, pictures=pictures[:2])
    assert folder.name.startswith("msinet_mobilenet_v2_text-tfjs-dynamic-float16-texts-")
    assert "texts.json" in record["files"]
    table = json.loads((folder / "texts.json").read_text("utf-8"))
    assert [row["text"] for row in table["texts"]] == list(order.texts)
    vectors = encoder.embed(list(order.texts))
    for number, row in enumerate(table["texts"]):
        assert row["pieces"] == vectors.mask[number].sum()
        words = np.reshape(row["words"], (row["pieces"], table["width"])).astype(np.float32)
        assert np.array_equal(words, vectors.words[number, : row["pieces"]])
        assert np.array_equal(np.float32(row["sentence"]), vectors.sentence[number])
    assert record["text_inputs"] == ["words", "mask", "sentence"]
    inputs = json.loads((folder / "model.json").read_text())["signature"]["inputs"]
    assert set(inputs) == {"stimuli", "words", "mask", "sentence"}
    assert [row["cc"] > 0.9999 for row in record["parity"]["pictures"]] == [True] * 3


@pytest.mark.parametrize(
    "words", [{"kind": "onnx"}, {"kind": "savedmodel"}, {"kind": "tfjs", "text": "a cup"}], ids=str
)
def test_vectors_as_inputs_are_for_tensorflow_js_alone(words):
    with pytest.raises(ArgumentError, match=r"input of TensorFlow\.js models alone"):
        Order(**words, texts=("a sign",))


def test_a_text_is_named_in_the_folder():
    entry = weights.find(weights.DEFAULT)
    name = Order("onnx", text="a sign: by the lake").folder_name(entry)
    assert name.startswith("msinet_mobilenet_v2-onnx-dynamic-float32-a_sign_by_the_lake-")
    assert name != Order("onnx", text="a sign, by the lake").folder_name(entry)


def test_weights_without_text_refuse_one(tmp_path):
    order = Order("savedmodel", text="a sign")
    with pytest.raises(ArgumentError, match="take no text"):
        export(weights.find(weights.DEFAULT), order, tmp_path, pictures=[])
