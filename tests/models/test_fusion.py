"""Ways in which words reach an image: shapes, padding, order, and that they have an effect."""

import keras
import numpy as np
import pytest
from keras import ops

from msinet.config.rules import FUSIONS, LEVELS
from msinet.models import fusion
from msinet.models.text_mobilenet_v2 import VIEWS

WIDTH, FILTERS, HEADS, LENGTH, WORDS = 10, 12, 3, 7, 4
# Sums over padded and unpadded tokens differ in their order only.
SAME = 1e-5


@pytest.fixture(params=sorted(fusion.KINDS))
def layer(request):
    keras.utils.set_random_seed(5)
    (made,) = fusion.build(request.param, FILTERS, HEADS)
    return made


@pytest.fixture
def seen(rng):
    features = rng.normal(size=(2, 3, 5, FILTERS)).astype("float32")
    evidence = rng.normal(size=(2, 3, 5, WIDTH)).astype("float32")
    return fusion.Seen(ops.convert_to_tensor(features), ops.convert_to_tensor(evidence))


def read(rng, length=LENGTH):
    words = rng.normal(size=(2, length, WIDTH)).astype("float32")
    mask = np.zeros((2, length), "float32")
    mask[:, :WORDS] = 1
    sentence = rng.normal(size=(2, WIDTH)).astype("float32")
    return words, mask, sentence


def call(layer, seen, arrays):
    return ops.convert_to_numpy(layer(seen, fusion.Read(*map(ops.convert_to_tensor, arrays))))


def test_every_position_gets_channels(layer, seen, rng):
    told = call(layer, seen, read(rng))
    assert told.shape[:3] == (2, 3, 5)
    assert np.isfinite(told).all()


def test_what_lies_beyond_the_mask_counts_nothing(layer, seen, rng):
    words, mask, sentence = read(rng)
    other = words.copy()
    other[:, WORDS:] = rng.normal(size=other[:, WORDS:].shape)[:, ::-1]
    assert np.abs(call(layer, seen, (words, mask, sentence))
                  - call(layer, seen, (other, mask, sentence))).max() <= SAME  # fmt: skip


def test_longer_padding_counts_nothing(layer, seen, rng):
    words, mask, sentence = read(rng)
    short = call(layer, seen, (words[:, :WORDS], mask[:, :WORDS], sentence))
    assert np.abs(call(layer, seen, (words, mask, sentence)) - short).max() <= SAME


def test_another_text_gives_something_else(layer, seen, rng):
    first, second = read(rng), read(rng)
    assert np.abs(call(layer, seen, first) - call(layer, seen, second)).max() > 0.01


def test_no_words_give_finite_numbers(layer, seen, rng):
    words, mask, sentence = (np.zeros_like(array) for array in read(rng))
    assert np.isfinite(call(layer, seen, (words, mask, sentence))).all()


def test_evidence_lies_at_the_name_of_a_sure_class(rng):
    layer = fusion.Evidence(WIDTH)
    logits = np.full((1, 2, 2, 6), -40, "float32")
    logits[0, 0, 0, 4] = logits[0, 1, 1, 2] = 40
    layer.build(logits.shape)
    names = rng.normal(size=(6, WIDTH)).astype("float32")
    names /= np.linalg.norm(names, axis=1, keepdims=True)
    layer.names.assign(names)
    evidence = ops.convert_to_numpy(layer(logits))
    assert evidence[0, 0, 0] @ names[4] == pytest.approx(1, abs=0.01)
    assert evidence[0, 1, 1] @ names[2] == pytest.approx(1, abs=0.01)


def test_names_are_those_of_the_configuration():
    assert set(FUSIONS) == set(fusion.KINDS)
    assert LEVELS == VIEWS
    assert [layer.name for layer in fusion.build("token + film", 8, 2)] == ["token", "film"]


def test_a_fusion_can_be_of_one_level_or_of_each():
    made = fusion.build("token + film@each + token@b", 8, 2, ("a", "b"))
    assert [(layer.name, layer.level) for layer in made] == [
        ("token", ""), ("film_a", "a"), ("film_b", "b"), ("token_b", "b"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "names",
    ["", "tokens", "token+token", "token,film", "film@", "film@c", "@a", "film@a+film@each"],
)
def test_unknown_or_repeated_names_are_refused(names):
    with pytest.raises(ValueError, match="fusion: expected some of"):
        fusion.build(names, 8, 2, ("a", "b"))
