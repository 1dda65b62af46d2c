"""A small network with random weights, pictures, and the command line called in this process."""

import dataclasses
import functools
import shutil

import cv2
import numpy as np
import pytest

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

    return load, functools.cache(inference.compile)


@pytest.fixture
def call(monkeypatch, capsys, tmp_path, _once):
    """Calls the command line in an empty working folder with nothing in its registers."""
    from msinet import cli, inference, weights

    load, compile_once = _once
    monkeypatch.setattr(cli, "THREAD_VARIABLES", ())  # they would outlive the test
    monkeypatch.setattr(weights, "load", load)
    monkeypatch.setattr(inference, "compile", compile_once)
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
