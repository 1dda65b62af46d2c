"""A small network with random weights, pictures, and the command line called in this process."""

import dataclasses
import functools
import shutil

import cv2
import numpy as np
import pytest
from tiny_encoder import FIXTURES, write_encoder

from msinet import shipped
from msinet.register import Entry

ENTRY = Entry(
    name="tiny",
    network="mobilenet_v2",
    size_hw=(64, 96),
    preprocessing="aspect",
    mirror=True,
    options={
        **{"aspp_filters": 8, "squeeze_filters": 8},
        **{"skip_filters": (8, 8), "decoder_filters": (8, 8)},
    },
    data=({"set": "osie", "part": "train"},),
    licence="MIT",
)
CONTRAST = 100  # random weights alone give maps so flat that all pictures look the same


@dataclasses.dataclass
class Answer:
    """What a call of the command line gave."""

    code: int
    out: str
    err: str

    @property
    def paths(self):
        """The lines of standard output."""
        return self.out.splitlines()


@pytest.fixture(scope="session")
def _tiny(tmp_path_factory):
    import keras

    from msinet import models, weights

    keras.utils.set_random_seed(5)
    network = models.build("mobilenet_v2", **ENTRY.options)
    logits = network.get_layer("logits").kernel
    logits.assign(logits * CONTRAST)
    return weights.save(network, tmp_path_factory.mktemp("weights") / "tiny.weights.h5", ENTRY)


@pytest.fixture
def tiny(_tiny, tmp_path):
    """A fresh copy of the small network's file, with its entry beside it."""
    folder = tmp_path / "weights"
    folder.mkdir()
    for path in (_tiny.file, _tiny.file.with_name(_tiny.file.name + ".json")):
        shutil.copy(path, folder)
    return folder / _tiny.file.name


@pytest.fixture(scope="session")
def tiny_text(tmp_path_factory):
    """The file of a small network that reads texts, with a tiny text encoder in a folder."""
    import keras
    from keras import ops

    from msinet import models, weights

    folder = tmp_path_factory.mktemp("texts")
    with np.load(FIXTURES / "bert_tiny.npz") as arrays:
        encoder = write_encoder(folder / "encoder", dict(arrays))
    options = {"text_width": 24, "filters": 12, "heads": 2, "fusion": "film+token"}
    keras.utils.set_random_seed(3)
    network = models.build("mobilenet_v2_text", **options)
    rng = np.random.default_rng(3)
    for variable in network.weights:  # zeros would keep texts from doing anything
        if variable.path.startswith("head/") and not np.any(ops.convert_to_numpy(variable)):
            variable.assign(rng.normal(0, 0.3, variable.shape))
    entry = dataclasses.replace(
        ENTRY,
        name="tiny_text",
        network="mobilenet_v2_text",
        mirror=False,
        text=str(encoder),
        options=options,
    )
    return weights.save(network, folder / "tiny_text.weights.h5", entry).file


@pytest.fixture(scope="session")
def _once():
    """The real network, loaded and traced once for all calls in this process."""
    from msinet import inference, weights

    networks = {}

    def load(entry, real=weights.load):
        weights.verify(entry)
        key = (entry.sha256, entry.network)
        if key not in networks:
            networks[key] = real(entry)
        return networks[key]

    return load, functools.cache(inference.compile), functools.cache(inference.compile_text)


@pytest.fixture
def call(monkeypatch, capsys, tmp_path, _once):
    """Calls the command line in an empty working folder with nothing in its registers."""
    from msinet import cli, inference, weights

    load, compile_once, compile_text_once = _once
    monkeypatch.setattr(cli, "THREAD_VARIABLES", ())  # they would outlive the test
    monkeypatch.setattr(weights, "load", load)
    monkeypatch.setattr(inference, "compile", compile_once)
    monkeypatch.setattr(inference, "compile_text", compile_text_once)
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    (tmp_path / "ships").mkdir()
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path / "ships")
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")

    def run(*argv):
        capsys.readouterr()
        code = cli.main([str(word) for word in argv])
        return Answer(code, *capsys.readouterr())

    return run


@pytest.fixture
def ship(tiny, tmp_path):
    """Makes the small network the one that ships."""

    def lay():
        from msinet.register import DEFAULT, sha256

        folder = tmp_path / "ships"
        shutil.copy(tiny, folder / "shipped.weights.h5")
        options = "aspp_filters = 8, squeeze_filters = 8, skip_filters = [8, 8], decoder_filters"
        (folder / "register.toml").write_text(
            f'[{DEFAULT}]\nnetwork = "mobilenet_v2"\nfile = "shipped.weights.h5"\n'
            f'sha256 = "{sha256(tiny)}"\nsize_hw = [64, 96]\npreprocessing = "aspect"\n'
            f'options = {{ {options} = [8, 8] }}\ndata = [{{ set = "crowd", part = "all" }}]\n'
        )

    return lay


@pytest.fixture
def photo(rng):
    """Writes a picture of noise, by default 40 x 60 pixels."""

    def write(path, size_hw=(40, 60)):
        path.parent.mkdir(parents=True, exist_ok=True)
        noise = rng.integers(0, 256, (*size_hw, 3), dtype=np.uint8)
        path.write_bytes(cv2.imencode(path.suffix, noise)[1].tobytes())
        return path

    return write
