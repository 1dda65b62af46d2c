import dataclasses
import json
import pathlib

import h5py
import keras
import numpy as np
import pytest

from msinet import models, weights
from msinet.errors import WeightsError
from msinet.register import Entry, entry_file, sha256
from msinet.weights import assign, find, load, read_arrays, save, verify

SLIM = {"aspp_filters": 8, "squeeze_filters": 8, "skip_filters": (8, 8), "decoder_filters": (8, 8)}
ENTRY = Entry(
    name="slim",
    network="mobilenet_v2",
    size_hw=(64, 96),
    preprocessing="aspect",
    options=SLIM,
    data=({"set": "osie", "part": "train"},),
)


@pytest.fixture(scope="module")
def network():
    """A small network with random weights."""
    keras.utils.set_random_seed(3)
    return models.build("mobilenet_v2", **SLIM)


@pytest.fixture
def saved(network, tmp_path):
    """The small network's file and entry on the disk."""
    return save(network, tmp_path / "slim.weights.h5", ENTRY)


def test_a_saved_network_comes_back_with_the_same_output(network, saved, rng):
    stimuli = rng.uniform(0, 255, (1, 64, 96, 3)).astype("float32")
    again = load(find(saved.file))
    assert np.array_equal(network(stimuli), again(stimuli))


def test_the_same_weights_give_the_same_file(network, saved, tmp_path):
    other = save(network, tmp_path / "other.weights.h5", ENTRY)
    assert other.sha256 == saved.sha256 == sha256(saved.file)


def test_arrays_are_plain_and_named_by_layer(network, saved):
    arrays = read_arrays(saved.file)
    assert list(arrays) == sorted(v.path for v in network.weights)
    assert arrays["Conv1/kernel"].shape == (3, 3, 3, 32)
    assert {array.dtype for array in arrays.values()} == {np.dtype("float32")}


def test_a_changed_file_is_refused_by_its_hash(saved):
    data = bytearray(saved.file.read_bytes())
    data[-100] ^= 1
    saved.file.write_bytes(data)
    with pytest.raises(WeightsError, match="sha256"):
        load(find(saved.file))


def test_a_missing_file_is_named(saved):
    saved.file.unlink()
    with pytest.raises(WeightsError, match="missing"):
        verify(saved)


def test_a_damaged_file_with_a_fitting_hash_is_refused(saved):
    for data in (b"not HDF5", saved.file.read_bytes()[:-3000]):
        saved.file.write_bytes(data)
        with pytest.raises(WeightsError, match="damaged"):
            load(dataclasses.replace(saved, sha256=sha256(saved.file)))


def test_weights_of_another_network_name_the_first_difference(saved):
    wide = dataclasses.replace(saved, options={**SLIM, "squeeze_filters": 16})
    found = r"aspp_squeeze/kernel is \(1, 1, 896, 16\) in the network and \(1, 1, 896, 8\)"
    with pytest.raises(WeightsError, match=found):
        load(wide)


def test_a_missing_and_a_superfluous_array_are_named(network, saved):
    arrays = read_arrays(saved.file)
    kernel = arrays.pop("logits/kernel")
    with pytest.raises(WeightsError, match=r"logits/kernel is .* not in the file"):
        assign(network, arrays, where="here")
    with pytest.raises(WeightsError, match=r"extra/bias .* not in the network"):
        assign(network, {**arrays, "logits/kernel": kernel, "extra/bias": np.ones(3)}, where="h")


def test_numbers_that_are_not_finite_are_refused(network, saved):
    arrays = read_arrays(saved.file)
    arrays["Conv1/bias"][3] = np.nan
    with pytest.raises(WeightsError, match="Conv1/bias"):
        assign(network, arrays, where="here")


def test_an_unknown_network_is_a_weights_error(saved):
    with pytest.raises(WeightsError, match="does not know"):
        load(dataclasses.replace(saved, network="resnet"))


@pytest.mark.parametrize("kind", ["text", "objects", "external"])
def test_only_plain_numbers_are_read(tmp_path, kind):
    file = tmp_path / "foreign.h5"
    (tmp_path / "secret").write_bytes(bytes(12))
    with h5py.File(file, "w") as store:
        if kind == "external":
            outside = [(str(tmp_path / "secret"), 0, 12)]
            store.create_dataset("a/kernel", (3,), "float32", external=outside)
        elif kind == "objects":
            store.create_dataset("a/kernel", (3,), h5py.ref_dtype)
        else:
            store["a/kernel"] = "words"
    with pytest.raises(WeightsError, match="no HDF5 file of plain arrays"):
        read_arrays(file)


def test_a_claim_of_more_numbers_than_any_network_has_is_refused(tmp_path):
    file = tmp_path / "bomb.h5"
    with h5py.File(file, "w") as store:
        store.create_dataset("a/kernel", (2**40,), "float32", chunks=(1024,), compression="gzip")
    with pytest.raises(WeightsError, match="no HDF5 file of plain arrays"):
        read_arrays(file)


def test_half_precision_is_read_as_float32(tmp_path):
    with h5py.File(tmp_path / "half.h5", "w") as store:
        store["a/kernel"] = np.float16([0.5, 2])
    assert read_arrays(tmp_path / "half.h5")["a/kernel"].dtype == np.float32


def test_a_stop_between_entry_and_weights_keeps_the_weights_before(network, saved, monkeypatch):
    """As after `kill -9`: the new entry is on the disk, the old weights still are, too."""
    before = sha256(saved.file)
    write = weights.images.write_bytes

    def stop_at_weights(path, data):
        if path.suffix == ".h5":
            raise KeyboardInterrupt
        write(path, data)

    network.get_layer("logits").kernel.assign_add(np.ones((3, 3, 8, 1)))
    monkeypatch.setattr(weights.images, "write_bytes", stop_at_weights)
    with pytest.raises(KeyboardInterrupt):
        save(network, saved.file, dataclasses.replace(ENTRY, recipe="later"))
    assert json.loads(entry_file(saved.file).read_text())["sha256"] != before
    entry = find(saved.file)
    assert entry.sha256 == before
    assert entry.recipe == ""
    load(entry)
    monkeypatch.setattr(weights.images, "write_bytes", write)
    assert find(save(network, saved.file, ENTRY).file).sha256 != before


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The user's register, empty."""
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    return weights.own_folder()


def test_weights_anywhere_are_entered_by_their_place(saved, own, monkeypatch):
    monkeypatch.chdir(saved.file.parent)
    weights.enter(dataclasses.replace(saved, file=pathlib.Path(saved.file.name)))
    entry = find("slim")
    assert (entry.file, entry.sha256, entry.data) == (saved.file, saved.sha256, saved.data)
    assert [entry.name for entry in weights.own_entries()] == ["slim"]
    load(find("slim"))


def test_a_name_stands_for_the_file_that_was_entered_last(network, saved, own, tmp_path):
    inside = save(network, own / "slim.weights.h5", ENTRY)
    weights.enter(saved)
    assert find("slim").file == saved.file
    weights.enter(inside)
    assert find("slim").file == inside.file
    other = save(network, tmp_path / "other.weights.h5", dataclasses.replace(ENTRY, name="other"))
    weights.enter(other)
    weights.enter(saved)
    assert [find(name).file for name in ("slim", "other")] == [saved.file, other.file]


def test_weights_in_the_registers_own_folder_need_no_line_in_it(network, own):
    weights.enter(save(network, own / "slim.weights.h5", ENTRY))
    assert sorted(path.name for path in own.iterdir()) == [
        "slim.weights.h5", "slim.weights.h5.json",
    ]  # fmt: skip
    assert find("slim").file == own / "slim.weights.h5"


def test_a_damaged_register_is_not_written_over(saved, own):
    own.mkdir(parents=True)
    (own / "register.toml").write_text("[broken")
    with pytest.raises(WeightsError, match="register cannot be read"):
        weights.enter(saved)
    assert (own / "register.toml").read_text() == "[broken"


def test_the_origin_of_imported_weights_travels_with_them(network, tmp_path):
    origin = {"file": "model.pb", "sha256": "ab", "network_difference": 1e-6}
    entry = dataclasses.replace(ENTRY, origin=origin)
    file = save(network, tmp_path / "a.weights.h5", entry).file
    assert find(file).origin == origin
    with pytest.raises(TypeError, match="origin: expected Mapping"):
        dataclasses.replace(ENTRY, origin="model.pb")
