"""Files of torch.save read without PyTorch: values, damage, and what must not run."""

import pathlib
import pickle

import numpy as np
import pytest

from msinet import torch_file

FIXTURE = pathlib.Path(__file__).parent / "fixtures/torch_file.pth"


def test_every_form_of_tensor_comes_back():
    base = (np.arange(24, dtype=np.float32) / 7).reshape(2, 3, 4)
    expected = {
        "plain": base,
        "turned": base.transpose(2, 0, 1),
        "middle": base[1, 1:],
        "number": np.int64(42),
    }
    arrays = torch_file.read(FIXTURE)
    assert arrays.keys() == expected.keys()
    for name, array in arrays.items():
        assert array.dtype == expected[name].dtype
        np.testing.assert_array_equal(array, expected[name], strict=False)
        assert array.shape == expected[name].shape


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_is_refused(tmp_path, share):
    whole = FIXTURE.read_bytes()
    (tmp_path / "cut.pth").write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(ValueError, match=r"not the tensors|not a file of torch\.save"):
        torch_file.read(tmp_path / "cut.pth")


@pytest.mark.parametrize("value", [1, {"a": 1}, [2]], ids=str)
def test_a_pickle_of_something_else_is_refused(tmp_path, value):
    (tmp_path / "other.pth").write_bytes(pickle.dumps(value))
    with pytest.raises(ValueError, match=r"not a file of torch\.save"):
        torch_file.read(tmp_path / "other.pth")


def test_a_pickle_runs_nothing(tmp_path):
    class Hostile:
        def __reduce__(self):
            return (pathlib.Path.touch, (tmp_path / "ran",))

    magic = pickle.dumps(torch_file.MAGIC, 2)
    data = magic + pickle.dumps(1001, 2) + pickle.dumps({}, 2) + pickle.dumps(Hostile(), 2)
    (tmp_path / "hostile.pth").write_bytes(data)
    with pytest.raises(ValueError, match="is no tensor"):
        torch_file.read(tmp_path / "hostile.pth")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "change",
    [{"offset": 20}, {"offset": -1}, {"shape": (2, 3, 5)}, {"strides": (12, -4, 1)}],
    ids=lambda change: next(iter(change)),
)
def test_a_tensor_beyond_its_numbers_is_refused(change):
    whole = torch_file._Tensor("0", np.dtype("<f4"), 0, (2, 3, 4), (12, 4, 1))
    storage = {"0": np.zeros(24, np.float32)}
    assert whole.array(storage).shape == (2, 3, 4)
    with pytest.raises(ValueError, match="beyond its storage"):
        whole._replace(**change).array(storage)
