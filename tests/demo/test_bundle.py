"""Models packed for the page: names by hash, one weights file, provenance, a true stored map."""

import base64
import hashlib
import json

import numpy as np
import pytest

from msinet import models
from msinet.demo import bundle
from msinet.errors import ExportError
from msinet.predict import Predictor
from msinet.register import Entry

OPTIONS = {
    **{"aspp_filters": 8, "squeeze_filters": 8},
    **{"skip_filters": (8, 8), "decoder_filters": (8, 8)},
}


@pytest.fixture(scope="module")
def predictor():
    entry = Entry(
        name="tiny",
        network="mobilenet_v2",
        size_hw=(96, 128),
        preprocessing="aspect",
        sha256="ab" * 32,
        mirror=True,
        options=OPTIONS,
        data=({"set": "osie", "part": "train", "n": 499}, {"set": "own"}),
        licence="MIT",
    )
    return Predictor(models.build("mobilenet_v2", **OPTIONS), entry)


@pytest.fixture
def exported(tmp_path):
    """A TF.js folder with two shards."""
    folder = tmp_path / "exported"
    folder.mkdir()
    (folder / "a.bin").write_bytes(b"abcd")
    (folder / "b.bin").write_bytes(b"ef")
    weights = [
        {"name": "k", "shape": [2], "dtype": "float32", "quantization": {"dtype": "float16"}},
        {"name": "i", "shape": [2], "dtype": "int32"},
    ]
    outputs = {"saliency": {"name": "Identity_1:0"}, "density": {"name": "Identity:0"}}
    model = {
        "modelTopology": {"node": []},
        "signature": {"outputs": outputs},
        "weightsManifest": [{"paths": ["a.bin", "b.bin"], "weights": weights}],
    }
    (folder / "model.json").write_text(json.dumps(model))
    return folder


@pytest.fixture
def picture(rng):
    return rng.integers(0, 256, (60, 100, 3), dtype=np.uint8)


def test_files_have_their_size_and_hash_and_the_weights_are_one(
    exported, predictor, picture, tmp_path
):
    packed = bundle.pack(exported, tmp_path / "models", predictor, picture)
    for part in ("topology", "weights", "golden"):
        data = (tmp_path / "models" / packed[part]["path"]).read_bytes()
        assert len(data) == packed[part]["bytes"]
        assert hashlib.sha256(data).hexdigest() == packed[part]["sha256"]
        assert packed[part]["sha256"][:10] in packed[part]["path"]
    assert (tmp_path / "models" / packed["weights"]["path"]).read_bytes() == b"abcdef"


def test_the_density_is_taken_and_provenance_is_told(exported, predictor, picture, tmp_path):
    packed = bundle.pack(exported, tmp_path, predictor, picture)
    assert (packed["output"], packed["output_name"]) == ("density", "Identity:0")
    assert packed["precision"] == "float16"
    assert packed["source_sha256"] == "ab" * 32
    assert packed["licence"] == "MIT"
    assert packed["trained_on"] == ["OSIE, Xu et al. 2014, MIT licence (499 pictures)", "own"]


def test_a_model_that_gives_maps_alone_is_taken_as_such(exported, predictor, picture, tmp_path):
    model = json.loads((exported / "model.json").read_text())
    del model["signature"]["outputs"]["density"]
    (exported / "model.json").write_text(json.dumps(model))
    packed = bundle.pack(exported, tmp_path, predictor, picture)
    assert (packed["output"], packed["output_name"]) == ("map", "Identity_1:0")


def test_the_stored_density_is_the_originals_without_its_mirrored_copy(
    exported, predictor, picture, tmp_path
):
    packed = bundle.pack(exported, tmp_path, predictor, picture)
    golden = json.loads((tmp_path / packed["golden"]["path"]).read_text())
    height, width = golden["height"], golden["width"]
    stimulus = np.frombuffer(base64.b64decode(golden["rgb"]), np.uint8).reshape(height, width, 3)
    stored = np.frombuffer(base64.b64decode(golden["density"]), "<f4")
    plain = Predictor(predictor.network, predictor.entry, size=(height, width), mirror=False)
    density = plain.predict(stimulus).density
    cells = density.reshape(height // 4, 4, width // 4, 4).sum((1, 3))
    assert stored.sum() == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(stored, cells.ravel(), rtol=1e-4)


def test_packing_again_leaves_no_older_file(exported, predictor, picture, tmp_path):
    bundle.pack(exported, tmp_path, predictor, picture)
    (exported / "b.bin").write_bytes(b"gh")
    packed = bundle.pack(exported, tmp_path, predictor, picture)
    names = {path.name for path in (tmp_path / "tiny").iterdir()}
    kept = {packed[part]["path"].split("/")[1] for part in ("topology", "weights", "golden")}
    assert names == kept


@pytest.mark.parametrize("damage", ["missing", "cut", "foreign"])
def test_what_is_no_model_of_ours_is_refused(exported, predictor, picture, tmp_path, damage):
    if damage == "missing":
        (exported / "b.bin").unlink()
    elif damage == "cut":
        (exported / "model.json").write_text('{"weightsManifest": [')
    else:
        text = (exported / "model.json").read_text()
        (exported / "model.json").write_text(text.replace("density", "x").replace("saliency", "y"))
    with pytest.raises(ExportError, match=r"holds no TF\.js model that the demo can run"):
        bundle.pack(exported, tmp_path / "models", predictor, picture)


def test_the_catalogue_holds_a_density_that_prefers_the_middle(tmp_path):
    bundle.write_catalogue(tmp_path, [{"name": "a"}])
    catalogue = json.loads((tmp_path / "catalogue.json").read_text())
    center = catalogue["center"]
    values = np.reshape(center["values"], (center["height"], center["width"]))
    assert catalogue["models"] == [{"name": "a"}]
    assert values.sum() == pytest.approx(1, abs=1e-3)
    assert values[12:36, 16:48].sum() > 0.5  # a quarter of the area
