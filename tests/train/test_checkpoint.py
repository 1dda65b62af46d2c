import errno
import json

import keras
import numpy as np
import pytest
from tiny_training import build

from msinet import losses
from msinet.config import TrainConfig
from msinet.errors import DataError
from msinet.train import checkpoint, optimizer

META = {"epoch": 2, "best": 0.1 + 0.2, "rows": [{"loss": 1 / 3}]}


def trained(rng, *, steps=2, seed=1, filters=6):
    """A network with its optimizer after some steps, and its dropout's generator moved on."""
    keras.utils.set_random_seed(seed)
    network = build("mobilenet_v2", filters=filters, dropout=0.3)
    made = optimizer.build(TrainConfig(), 50, network.trainable_variables, ["Conv1"])
    network.compile(optimizer=made, loss=losses.kld_cc)
    for _ in range(steps):
        stimuli = rng.uniform(0, 255, (2, 48, 64, 3)).astype("float32")
        targets = rng.random((2, 12, 16, 1), "float32")
        network.train_on_batch(stimuli, targets / targets.sum((1, 2, 3), keepdims=True))
    return network, made


def values(network, made):
    return [keras.ops.convert_to_numpy(v).copy() for v in (*network.variables, *made.variables)]


def kept(network, made):
    """What a checkpoint takes of them."""
    return network.variables, made


@pytest.fixture
def saved(tmp_path, rng):
    network, made = trained(rng)
    checkpoint.save(tmp_path / "c.npz", network.variables, made, META)
    return tmp_path / "c.npz", values(network, made)


def test_a_fresh_network_becomes_the_saved_one(saved, rng):
    path, before = saved
    network, made = trained(rng, steps=0, seed=2)
    assert checkpoint.restore(path, network.variables, made) == checkpoint.read_meta(path) == META
    after = values(network, made)
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert int(made.iterations) == 2


def test_the_dropouts_generator_is_saved(saved, rng):
    before = saved[1]
    fresh = values(*trained(rng, steps=0, seed=1))
    moved = [not np.array_equal(a, b) for a, b in zip(before, fresh, strict=True)]
    assert any(m for m, a in zip(moved, before, strict=True) if a.dtype.kind in "iu" and a.size > 1)


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "text"])
def test_a_damaged_file_is_named_and_changes_nothing(saved, rng, damage):
    path, _ = saved
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle] ^= 255
    spoilt = {"cut": data[:middle], "flipped": data, "empty": b"", "text": b"no zip"}[damage]
    path.write_bytes(spoilt)
    network, made = trained(rng, steps=0)
    before = values(network, made)
    with pytest.raises(DataError, match=r"damaged: .*c\.npz: .*--restart"):
        checkpoint.restore(path, network.variables, made)
    pairs = zip(before, values(network, made), strict=True)
    assert all(np.array_equal(a, b) for a, b in pairs)


def test_a_damaged_file_has_no_meta(saved):
    saved[0].write_bytes(b"no zip")
    with pytest.raises(DataError, match="damaged"):
        checkpoint.read_meta(saved[0])


def test_another_network_is_refused(saved, rng):
    with pytest.raises(DataError, match="of another network"):
        checkpoint.restore(saved[0], *kept(*trained(rng, steps=0, filters=7)))


def test_no_pickles(saved, tmp_path, rng):
    """An array of objects could run code; it is never read."""
    import zipfile

    path = tmp_path / "evil.npz"
    np.savez(path, **{"network/0000": np.array([{}], object)})
    with zipfile.ZipFile(path, "a") as store:
        store.writestr(checkpoint.META, json.dumps(META))
    with pytest.raises(DataError, match="damaged"):
        checkpoint.restore(path, *kept(*trained(rng, steps=0)))


def test_a_full_disk_keeps_the_checkpoint_before(saved, rng, monkeypatch):
    path, _ = saved
    before = path.read_bytes()

    def full(*arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(DataError):
        checkpoint.save(path, *kept(*trained(rng, steps=0)), {"epoch": 3})
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["c.npz"]
