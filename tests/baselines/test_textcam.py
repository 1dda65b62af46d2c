"""Words to places without training: what each part gives, and the whole on stand-in features."""

import types

import numpy as np
import pytest

from msinet import baselines, encoder_weights
from msinet.baselines import TextCAM, textcam
from msinet.baselines.class_names import NAMES
from msinet.errors import ArgumentError, WeightsError
from msinet.text import TextVectors

DOG, BUS = NAMES.index("golden retriever"), NAMES.index("school bus")


def test_every_class_has_one_name_of_its_own():
    assert len(NAMES) == len(set(NAMES)) == 1000
    assert (NAMES[0], NAMES[207], NAMES[779], NAMES[999]) == (
        *("tench", "golden retriever", "school bus", "toilet tissue"),
    )
    assert all(name == name.strip() and name for name in NAMES)


def test_classes_far_from_the_text_count_nothing(rng):
    likeness = rng.normal(0.1, 0.05, 1000)
    likeness[[3, 8]] = 0.7, 0.5
    weights = textcam.class_weights(likeness)
    assert weights.sum() == pytest.approx(1, abs=1e-5)
    assert weights.min() == 0
    assert weights.argmax() == 3
    assert weights[3] > weights[8] > np.sort(weights)[-3] * 2
    assert 100 < (weights > 0).sum() < 250  # one standard deviation above the mean


@pytest.mark.parametrize("likeness", [np.zeros(1000), np.full(1000, 0.2)])
def test_a_text_that_is_like_no_class_names_nothing(likeness):
    assert textcam.class_weights(likeness) is None


class Scene:
    """Features that show a dog on the left and a bus on the right; no class elsewhere."""

    def __init__(self):
        self.seen = []

    def __call__(self, stimuli, training):
        rows, columns = stimuli.shape[1] // 16, stimuli.shape[2] // 16
        self.seen.append(stimuli.shape)
        features = np.zeros((1, rows, columns, 2), np.float32)
        features[0, rows // 3 : -rows // 3, : columns // 4, 0] = 1
        features[0, rows // 3 : -rows // 3, -columns // 4 :, 1] = 1
        textures = features.sum(axis=3, keepdims=True)  # what the quick gaze sees
        return [textures, features]

    def get_weights(self):
        return []


@pytest.fixture
def model(monkeypatch):
    """The class with stand-ins for the classifier and for the text encoder."""
    classes = np.zeros((2, 1000), np.float32)
    classes[0, DOG] = classes[1, BUS] = 9
    head = (np.eye(2, dtype=np.float32), np.zeros(2), classes, np.zeros(1000))
    monkeypatch.setattr(textcam, "_load", lambda source: (Scene(), head))
    names = np.eye(1000, dtype=np.float32)
    known = {"a dog": DOG, "the school bus": BUS}

    def embed(texts):
        sentence = np.stack([names[known[t]] if t in known else 0 * names[0] for t in texts])
        empty = np.zeros((len(texts), 1))
        return TextVectors(empty, empty, sentence)

    encoder = types.SimpleNamespace(embed=embed, identity="ab")
    made = TextCAM("file.npz")
    made.words._encoder, made.words._names = encoder, names
    return made


@pytest.fixture
def picture(rng):
    return rng.integers(0, 256, (90, 160, 3), dtype=np.uint8)


def peak(saliency_map):
    return saliency_map.argmax() % saliency_map.shape[1] / saliency_map.shape[1]


def test_the_map_goes_where_the_words_point(model, picture):
    weights = model.words.embed(["a dog", "the school bus", "", None])
    dog, bus, plain, none = model.maps(model.prepare(picture), weights)
    assert dog.shape == picture.shape[:2]
    assert (dog.dtype, dog.max(), dog.min() >= 0) == (np.float32, 1, True)
    assert peak(dog) < 0.3 < 0.7 < peak(bus)
    np.testing.assert_array_equal(plain, none)
    right = slice(-40, None)
    assert dog[:, right].sum() < plain[:, right].sum() * dog.sum() / plain.sum()
    assert dog[45, -20] > 0  # a share of the map without text stays


def test_the_picture_is_looked_at_once_for_all_texts(model, picture):
    model.maps(model.prepare(picture), model.words.embed(["a dog", "the school bus", ""]))
    assert len(model._network.seen) == len(textcam.SIZES_HW)


def test_a_picture_of_one_color_is_even(model):
    made = model.maps(model.prepare(np.full((30, 50, 3), 9, np.uint8)), [None])[0]
    assert made.shape == (30, 50)
    assert (made == 1).all()


def test_the_baseline_takes_texts_and_no_text(model, picture, monkeypatch):
    monkeypatch.setattr("msinet.baselines.predictors.TextCAM", lambda *args, **kwargs: model)
    baseline = baselines.load("textcam", encoder_weights="file.npz")
    told, plain = baseline.predict(picture, "a dog"), baseline.predict(picture)
    assert peak(told.map) < 0.3
    assert told.density.sum(dtype=np.float64) == pytest.approx(1, abs=1e-5)
    np.testing.assert_array_equal(baseline.predict(picture, " ").map, plain.map)
    assert baseline.takes_text
    assert not baseline.is_density
    assert baseline.entry.trained_on() == "imagenet (train)"


def test_other_baselines_take_no_text(picture):
    with pytest.raises(ArgumentError, match="these weights take no text: uniform"):
        baselines.load("uniform").predict(picture, "a dog")
    assert not baselines.load("uniform").takes_text


def test_weights_without_classifier_are_refused(monkeypatch):
    monkeypatch.setattr(encoder_weights, "read", lambda *args, **kwargs: {})
    monkeypatch.setattr(encoder_weights, "assign", lambda *args, **kwargs: [])
    with pytest.raises(WeightsError, match=r"without classifier, Conv_1/kernel is missing: f\.npz"):
        TextCAM("f.npz")


@pytest.mark.slow
def test_real_words_find_real_things(real_data):
    """On pictures that train: the right text explains more than none, on what few look at."""
    from msinet import metrics
    from msinet.data import open_part

    file = real_data / "weights" / "mobilenet_v2_imagenet_folded.npz"
    part = open_part(
        "sjtu_tis", real_data / "data" / "sjtu_tis.zip", "train[:24]", conditions=["non_salient"]
    )
    baseline = baselines.load("textcam", encoder_weights=file)
    gains = []
    for example in part:
        picture, truth = example.decoded(), example.saliency_map()
        told, plain = baseline.predict(picture, example.text), baseline.predict(picture)
        gains.append(metrics.cc(told.density, truth) - metrics.cc(plain.density, truth))
    assert np.mean(gains) > 0.05
