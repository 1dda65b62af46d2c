"""Pictures with texts through a predictor: no text is the image branch, and texts share it."""

import dataclasses
import pickle

import keras
import numpy as np
import pytest
from keras import ops
from tiny_encoder import FIXTURES, write_encoder

from msinet import inference, models
from msinet.errors import ArgumentError, WeightsError
from msinet.predict import Predictor, word_effects
from msinet.register import Entry
from msinet.text import load_text_encoder, mirrored

SAME = 1e-6  # what the issue asks of no text
# Sums in another order: a graph against single operations, densities of some 1e-3 per pixel.
CLOSE = 1e-5
TEXT = "the red dog on the left"
ENTRY = Entry(
    name="tiny_text",
    network="mobilenet_v2_text",
    size_hw=(64, 96),
    preprocessing="aspect",
    options={"text_width": 24, "filters": 12, "heads": 2, "fusion": "film+token"},
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    with np.load(FIXTURES / "bert_tiny.npz") as arrays:
        return write_encoder(tmp_path_factory.mktemp("text") / "encoder", dict(arrays))


@pytest.fixture(scope="module")
def network():
    keras.utils.set_random_seed(3)
    made = models.build(ENTRY.network, **ENTRY.options)
    rng = np.random.default_rng(3)
    for variable in made.weights:  # zeros would keep texts from doing anything
        if variable.path.startswith("head/") and not np.any(ops.convert_to_numpy(variable)):
            variable.assign(rng.normal(0, 0.3, variable.shape))
    return made


@pytest.fixture(scope="module")
def predictor(network, folder):
    return Predictor(network, dataclasses.replace(ENTRY, text=str(folder)))


@pytest.fixture
def picture(rng):
    return rng.integers(0, 256, (40, 60, 3), dtype=np.uint8)


@pytest.mark.parametrize("text", [None, "", "  \t"])
def test_no_text_is_one_input_whatever_its_form(predictor, picture, text):
    plain = predictor.predict(picture)
    assert plain.density.std() > 0
    np.testing.assert_allclose(predictor.predict(picture, text).density, plain.density, atol=0)


def test_no_text_gives_the_image_branch(predictor, network, picture):
    prepared = predictor.prepare(picture, "")
    ends = [network.get_layer(name).output for name in ("image", "log_density")]
    branch = keras.Model(*ends)(prepared.batches[0], training=False)
    (output,) = predictor.forward(prepared)
    np.testing.assert_allclose(np.exp(output), np.exp(branch), rtol=0, atol=SAME)


def test_a_text_changes_the_map(predictor, picture):
    plain, told = predictor.predict(picture), predictor.predict(picture, TEXT)
    assert np.abs(plain.density - told.density).sum() > 0.05
    assert told.density.sum() == pytest.approx(1, abs=1e-4)


def test_texts_of_one_picture_are_what_each_gives_alone(predictor, picture, monkeypatch):
    texts = [TEXT, "", "a man", "find the bus"]
    run = predictor.start()
    seen = []
    monkeypatch.setattr(run, "_see", lambda arrays, see=run._see: seen.append(1) or see(arrays))
    prepared = predictor.prepare(picture)
    together = predictor.forward_texts(prepared, predictor.texts.embed(texts))
    assert len(seen) == 1  # the image side ran once
    for text, outputs in zip(texts, together, strict=True):
        density = predictor.finish(outputs, prepared).density
        np.testing.assert_allclose(density, predictor.predict(picture, text).density, atol=CLOSE)


def test_the_two_sides_together_are_the_network(predictor, network, folder, rng):
    vectors = load_text_encoder(folder).embed([TEXT, "a dog", ""])
    for size_hw in ((48, 64), (72, 96)):
        images = rng.uniform(0, 255, (3, *size_hw, 3)).astype("float32")
        inputs = {name: getattr(vectors, name) for name in inference.TEXT_INPUTS}
        expected = ops.convert_to_numpy(network(inputs | {"image": images}, training=False))
        output = predictor.start()(images, vectors)
        np.testing.assert_allclose(output, expected, rtol=0, atol=2e-4)


def test_the_mirrored_picture_is_read_with_its_sides_exchanged(network, folder, predictor, picture):
    side = "on the left"
    entry = dataclasses.replace(ENTRY, text=str(folder), mirror=True)
    whole = Predictor(network, entry).predict(picture, side).density
    plain = predictor.predict(picture, side).density
    other = predictor.predict(picture[:, ::-1], mirrored(side)).density[:, ::-1]
    # Averaged before they are brought to the picture, which cuts what is below 0 there.
    np.testing.assert_allclose(whole, (plain + other) / 2, atol=3 * CLOSE)
    wrong = predictor.predict(picture[:, ::-1], side).density[:, ::-1]
    missed = [np.abs(whole - (plain + each) / 2).sum() for each in (other, wrong)]
    assert missed[0] < 0.5 * missed[1]


def test_each_word_moves_what_leaving_it_out_moves(predictor, picture):
    prepared = predictor.prepare(picture, TEXT)
    density = predictor.predict(picture, TEXT).density
    effects = word_effects(predictor, prepared, TEXT, density)
    assert [effect.word for effect in effects] == TEXT.split()
    without = predictor.predict(picture, "the dog on the left").density
    assert effects[1].moved == pytest.approx(np.abs(density - without).sum() / 2, abs=1e-3)
    assert all(0 < effect.moved < 1 for effect in effects)


def test_weights_without_text_refuse_one(picture):
    image = Predictor(None, Entry("image", "mobilenet_v2", (64, 96), "aspect"))
    for act in (lambda: image.prepare(picture, TEXT), lambda: image.texts.embed(["a dog"])):
        with pytest.raises(ArgumentError, match="these weights take no text: image: leave"):
            act()


def test_another_encoder_than_that_of_the_training_is_refused(network, folder, picture):
    entry = dataclasses.replace(ENTRY, text=str(folder), text_sha256="0" * 64)
    with pytest.raises(WeightsError, match="is not the one that tiny_text was trained with"):
        Predictor(network, entry).predict(picture, TEXT)


def test_a_predictor_travels_to_another_process(predictor):
    other = pickle.loads(pickle.dumps(Predictor(None, predictor.entry)))
    assert other.texts.embed(["a dog"])[0].mask.sum() == 2


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The dog on the LEFT", "The dog on the RIGHT"),
        ("Right of the leftmost cup, all right", "Left of the rightmost cup, all right"),
        ("a bright cleft", "a bright cleft"),
        ("", ""),
    ],
)
def test_sides_are_exchanged_and_nothing_else(text, other):
    assert mirrored(text) == other
    assert mirrored(other) == text
