"""Vectors from disk are the vectors; nothing is computed twice, and no damage is believed."""

import numpy as np
import pytest

from msinet.text import embed_cached, load_text_encoder

TEXTS = ["the red bus", "", "dog", "the  red bus ", None, "\N{GRINNING FACE}"]


@pytest.fixture
def encoder(folder, home):
    return load_text_encoder(folder)


def files(home):
    return sorted(home.glob("texts/*/*.npy"))


def same(one, other):
    for name in ("words", "mask", "sentence"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


def refuse(*arguments):
    raise AssertionError("a text was computed again")


def test_what_was_asked_before_is_read(encoder, home, monkeypatch):
    first = embed_cached(encoder, TEXTS)
    np.testing.assert_allclose(first.words, encoder.embed(TEXTS).words, atol=1e-5)
    assert len(files(home)) == 3
    monkeypatch.setattr(encoder, "embed", refuse)
    same(embed_cached(encoder, TEXTS), first)


def test_only_new_texts_are_computed(encoder, monkeypatch):
    embed_cached(encoder, ["dog"])
    asked, embed = [], encoder.embed
    monkeypatch.setattr(encoder, "embed", lambda texts: asked.extend(texts) or embed(texts))
    embed_cached(encoder, ["bus", "dog", "bus", "", "man"])
    assert asked == ["bus", "man"]


def test_another_encoder_has_files_of_its_own(encoder, folder, home):
    first = embed_cached(encoder, ["dog", "bus"])
    vocabulary = folder / "vocab.txt"
    changed = vocabulary.read_text("utf-8").replace("dog", "x").replace("bus", "dog")
    vocabulary.write_text(changed, "utf-8")
    other = load_text_encoder(folder)
    second = embed_cached(other, ["dog"])
    assert len(files(home)) == 3
    np.testing.assert_allclose(second.words[0], first.words[1], atol=1e-6)


@pytest.mark.parametrize("damage", [b"", b"junk", "other width", "too long", "other type"])
def test_a_damaged_file_is_made_anew(encoder, home, damage):
    first = embed_cached(encoder, ["dog"])
    (file,) = files(home)
    arrays = {
        "other width": np.ones((2, 7), "float32"),
        "too long": np.ones((99, 24), "float32"),
        "other type": np.ones((2, 24)),
    }
    if isinstance(damage, bytes):
        file.write_bytes(damage)
    else:
        np.save(file, arrays[damage])
    same(embed_cached(encoder, ["dog"]), first)
    assert np.load(file).shape == (2, 24)
