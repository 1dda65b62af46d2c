"""The loss of caption generation: words as numbers, no text no loss, later words unseen."""

import keras
import numpy as np
import pytest
from keras import ops

from tools.captions import END, OWN, PAD, UNKNOWN, Captioning, Vocabulary, unlikely


def test_words_become_numbers_and_texts_end():
    vocabulary = Vocabulary(["A red bus", "a blue bus", ""])
    assert len(vocabulary) == OWN + 2  # "a" and "bus" come twice
    made = vocabulary.numbers(["a red bus", "", "Bus!"])
    assert made.tolist() == [
        [OWN, UNKNOWN, OWN + 1, END],
        [PAD, PAD, PAD, PAD],
        [OWN + 1, END, PAD, PAD],
    ]


def test_the_loss_is_the_mean_over_the_words_there_are(rng):
    numbers = np.array([[3, 1, 0], [0, 0, 0]], "int32")
    logits = rng.normal(size=(2, 3, 5)).astype("float32")
    found = ops.convert_to_numpy(unlikely(numbers, logits))
    shares = np.exp(logits[0]) / np.exp(logits[0]).sum(-1, keepdims=True)
    assert found[0] == pytest.approx(-np.log(shares[0, 3] * shares[1, 1]) / 2, rel=1e-5)
    assert found[1] == 0


def test_a_word_is_told_from_the_map_and_the_words_before_it(rng):
    keras.utils.set_random_seed(3)
    layer = Captioning(6, width=8)
    density = rng.normal(size=(1, 8, 12, 1)).astype("float32")
    features = rng.normal(size=(1, 2, 3, 4)).astype("float32")
    first, later = np.array([[3, 4, 5, 1]], "int32"), np.array([[3, 4, 2, 1]], "int32")
    told, other = (ops.convert_to_numpy(layer([density, features, n])) for n in (first, later))
    assert told.shape == (1, 4, 6)
    np.testing.assert_allclose(told[:, :3], other[:, :3], atol=1e-6)
    assert np.abs(told[:, 3] - other[:, 3]).max() > 1e-3
    moved = ops.convert_to_numpy(layer([density[:, ::-1, ::-1], features, first]))
    assert np.abs(moved - told).max() > 1e-3
