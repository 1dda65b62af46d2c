import dataclasses

import numpy as np
import pytest

from msinet import config, encoder_weights, shipped, weights
from msinet.config import ModelConfig, SetConfig
from msinet.errors import ConfigError, WeightsError
from msinet.train import start

ENTRY = weights.Entry(
    name="begun", network="mobilenet_v2", size_hw=(48, 64), preprocessing="aspect",
    options={"filters": 5}, data=({"set": "salicon", "part": "train", "sha256": "0"},),
)  # fmt: skip


def run_of(*names, **model):
    run = config.Config(model=ModelConfig(**model))
    sets = tuple(SetConfig(name=name) for name in names)
    return dataclasses.replace(run, data=dataclasses.replace(run.data, sets=sets))


@pytest.fixture
def own(tmp_path, tiny):
    """Writes weights of the tiny network; gives their file."""
    from msinet import models

    def save(file, **changes):
        entry = dataclasses.replace(ENTRY, **changes)
        file.parent.mkdir(parents=True, exist_ok=True)
        weights.save(models.build(entry.network, **entry.options), file, entry)
        return file

    return save


def test_what_is_given_is_kept(tmp_path):
    for model in ({"weights": "a.weights.h5"}, {"encoder_weights": "none"}):
        run = run_of("osie", **model)
        assert start.choose(run, tmp_path) == run


def test_salicon_starts_from_imagenet(tmp_path):
    assert start.choose(run_of("salicon"), tmp_path).model.encoder_weights == "imagenet"
    assert start.choose(run_of("salicon", encoder="vgg16"), tmp_path).model.weights == ""


def test_other_sets_start_from_the_weights_that_ship(tmp_path):
    for names in (("osie",), ("salicon", "osie"), ("folder",)):
        chosen = start.choose(run_of(*names), tmp_path).model
        assert (chosen.weights, chosen.encoder_weights) == ("msinet_mobilenet_v2", "")
    chosen = start.choose(run_of("osie", encoder="efficientnet_lite2"), tmp_path).model
    assert (chosen.weights, chosen.encoder_weights) == ("msinet_efficientnet_lite2", "")
    networks = {entry.name: entry.network for entry in weights.shipped_entries()}
    for encoder, name in start.SHIPPED.items():
        assert networks[name] == encoder or encoder == start.TEXT


def test_vgg16_starts_from_ones_own_run_on_salicon_or_imported_weights(tmp_path, own, monkeypatch):
    run = run_of("osie", encoder="vgg16")
    with pytest.raises(WeightsError, match=r"--encoder-weights imagenet\|none\|PATH"):
        start.choose(run, tmp_path)
    file = own(tmp_path / "salicon" / "best.weights.h5")
    with pytest.raises(WeightsError, match="train salicon first"):  # it is of another encoder
        start.choose(run, tmp_path)
    own(file, network="vgg16")
    assert start.choose(run, tmp_path).model.weights == str(file)
    monkeypatch.setattr(weights, "entries", lambda: {"msinet_vgg16_salicon": ENTRY})
    assert start.choose(run, tmp_path / "other").model.weights == "msinet_vgg16_salicon"


def test_start_weights_fill_the_network_that_they_are_of(tmp_path, own):
    file = own(tmp_path / "begun.weights.h5")
    network, slow, origin, begun = start.build(run_of("osie", weights=str(file), dropout=0.4))
    for name, array in weights.read_arrays(file).items():
        found = next(v for v in network.weights if v.path == name)
        assert np.array_equal(found, array)
    assert network.get_layer("aspp_d1").filters == 5
    assert network.get_layer("aspp_dropout").rate == 0.4
    assert slow == ["Conv1"]
    assert origin == "weights begun, trained on salicon (train)"
    assert begun.options == {"filters": 5}


def test_weights_of_another_encoder_are_refused(tmp_path, own):
    file = own(tmp_path / "begun.weights.h5", network="vgg16")
    with pytest.raises(WeightsError, match=r"start weights are of vgg16, .*--encoder vgg16"):
        start.build(run_of("osie", weights=str(file)))


def test_damaged_start_weights_are_refused(tmp_path, own):
    file = own(tmp_path / "begun.weights.h5")
    file.write_bytes(file.read_bytes()[:-9])
    with pytest.raises(WeightsError, match="damaged"):
        start.build(run_of("osie", weights=str(file)))


def test_nothing_learns_slowly_from_a_random_start(tiny):
    network, slow, origin, begun = start.build(run_of("osie", encoder_weights="none"))
    assert (slow, origin, begun) == ([], "random numbers", None)
    assert network.get_layer("aspp_d1").filters == 6


def test_an_encoder_file_fills_the_encoder_only(tiny, tmp_path, rng):
    arrays = {"Conv1/kernel": rng.normal(size=(3, 3, 3, 4)), "Conv1/bias": rng.normal(size=4)}
    np.savez(tmp_path / "encoder.npz", **arrays)
    run = run_of("osie", encoder_weights=str(tmp_path / "encoder.npz"))
    network, slow, origin, _ = start.build(run)
    np.testing.assert_allclose(network.get_layer("Conv1").kernel, arrays["Conv1/kernel"], rtol=1e-6)
    assert slow == ["Conv1"] == encoder_weights.layers_of(network)
    assert origin == f"encoder weights {tmp_path / 'encoder.npz'}"


def test_an_unset_variable_in_a_start_is_named():
    with pytest.raises(ConfigError, match=r"not set \(\$MSINET_NOWHERE/a.npz\)"):
        start.build(run_of("osie", encoder_weights="$MSINET_NOWHERE/a.npz"))


def test_missing_shipped_weights_are_a_clear_error(tmp_path, monkeypatch):
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path)
    with pytest.raises(WeightsError, match="msinet_mobilenet_v2"):
        start.build(start.choose(run_of("osie"), tmp_path))
