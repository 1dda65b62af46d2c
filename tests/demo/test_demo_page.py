"""The page that ships: its models are of the weights that ship, its vectors of its sentences."""

import base64
import hashlib
import json
import pathlib

import numpy as np
import pytest

from msinet.errors import WeightsError
from msinet.metrics import cc
from msinet.register import DEFAULT, DEFAULT_TEXT, shipped_entries
from tools import build_webdemo

MODELS = build_webdemo.PAGE / "models"
HASHES = {entry.name: entry.sha256 for entry in shipped_entries()}


@pytest.fixture
def catalogue():
    return json.loads((MODELS / "catalogue.json").read_text())


@pytest.fixture
def text(catalogue):
    return catalogue["text"]


def test_both_models_were_made_of_the_weights_that_ship(catalogue):
    """Run `python tools/build_webdemo.py --build` after the weights have changed."""
    found = [
        (each["name"], each["source_sha256"]) for each in (*catalogue["models"], catalogue["text"])
    ]
    assert found == [(name, HASHES[name]) for name in (DEFAULT, DEFAULT_TEXT)]


def test_every_file_of_the_catalogue_is_there_and_no_other(catalogue, text):
    named = {pathlib.Path("catalogue.json")}
    stored = [
        each[part]
        for each in (*catalogue["models"], text)
        for part in ("topology", "weights", "golden")
    ]
    for each in (*stored, text["sentences"]["vectors"]):
        data = (MODELS / each["path"]).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (each["bytes"], each["sha256"])
        named.add(pathlib.Path(each["path"]))
    assert named == {path.relative_to(MODELS) for path in MODELS.rglob("*") if path.is_file()}


def test_the_research_licence_of_the_text_weights_travels_with_them(text):
    assert text["licence"] == "research use"
    assert any("SJTU-TIS" in words for words in text["trained_on"])


def rows(text):
    """The vectors of each sentence, (1 + pieces, width), as the page reads them."""
    told = text["sentences"]
    values = np.fromfile(MODELS / told["vectors"]["path"], "<f4").reshape(-1, told["width"])
    ends = np.cumsum([1 + count for count in told["pieces"]])
    assert len(values) == ends[-1]
    return np.split(values, ends[:-1])


def test_the_vectors_are_those_of_the_sentences(text):
    from msinet.text import load_text_encoder

    try:
        encoder = load_text_encoder()
    except WeightsError as error:
        pytest.skip(str(error))
    assert tuple(text["sentences"]["texts"]) == build_webdemo.SENTENCES
    vectors = encoder.embed(build_webdemo.SENTENCES)
    for number, found in enumerate(rows(text)):
        count = int(vectors.mask[number].sum())
        expected = np.concatenate([vectors.sentence[[number]], vectors.words[number, :count]])
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)


def test_the_stored_map_hangs_on_its_sentence(text):
    """A browser that ignored the sentence must not pass the check at the start."""
    from msinet import predict, weights

    golden = json.loads((MODELS / text["golden"]["path"]).read_text())
    height, width, cell = golden["height"], golden["width"], text["cell"]
    stimulus = np.frombuffer(base64.b64decode(golden["rgb"]), np.uint8).reshape(height, width, 3)
    stored = np.frombuffer(base64.b64decode(golden["density"]), "<f4")
    entry = weights.find(DEFAULT_TEXT)
    predictor = predict.Predictor(weights.load(entry), entry, size=(height, width), mirror=False)
    alone = predictor.predict(stimulus).density
    cells = alone.reshape(height // cell, cell, width // cell, cell).sum((1, 3))
    assert stored.sum() == pytest.approx(1, abs=1e-5)
    assert cc(stored.reshape(cells.shape), cells) < 0.9
