"""Arrays of a file that `torch.save` wrote before PyTorch 1.6, read without PyTorch.

Such a file is five pickles (magic number, protocol, system, the tensors' shapes, the keys of
their storages) and then the numbers of each storage. Nothing but tensors is let in: a pickle that
names anything else is refused before it can run.
"""

import collections
import pickle
import struct
from typing import NamedTuple

import numpy as np

MAGIC = 0x1950A86A20F9469CFC6C
STORAGES = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}
LENGTH = struct.Struct("<q")


def read(path):
    """Reads a state dictionary.

    Args:
        path: The file.

    Returns:
        Arrays by name.

    Raises:
        ValueError: The file is not of this form, holds anything but a dictionary of float32 and
            int64 tensors, or is cut short.
    """
    with open(path, "rb") as file:
        try:
            if _Tensors(file).load() != MAGIC:
                raise ValueError("not a file of torch.save before PyTorch 1.6")
            for _ in ("protocol", "system"):
                _Tensors(file).load()
            tensors = _Tensors(file).load()
            keys = _Tensors(file).load()
            kinds = {tensor.key: tensor.dtype for tensor in tensors.values()}
            storages = {key: _numbers(file, kinds[key]) for key in keys}
            return {name: tensor.array(storages) for name, tensor in tensors.items()}
        except (pickle.UnpicklingError, EOFError, AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"not the tensors of torch.save: {error}") from error


class _Tensor(NamedTuple):
    """Where the numbers of a tensor are; offset and strides in numbers."""

    key: str
    dtype: np.dtype
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def array(self, storages):
        """The tensor's numbers, copied out of their storage."""
        numbers = storages[self.key]
        last = self.offset + sum(
            (n - 1) * step for n, step in zip(self.shape, self.strides, strict=True)
        )
        if not 0 <= self.offset <= last < len(numbers) or min(self.strides, default=0) < 0:
            raise ValueError("a tensor reaches beyond its storage")
        strides = [step * numbers.itemsize for step in self.strides]
        return np.lib.stride_tricks.as_strided(numbers[self.offset :], self.shape, strides).copy()


class _Tensors(pickle.Unpickler):
    """Reads one pickle in which tensors are the only things beside Python's plain ones."""

    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _rebuild
        if module == "torch" and name in STORAGES:
            return STORAGES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no tensor")

    def persistent_load(self, pid):
        _, dtype, key, *_ = pid
        return key, dtype


def _rebuild(storage, offset, shape, strides, *_):
    """What stands for PyTorch's own function of making a tensor from a storage."""
    key, dtype = storage
    return _Tensor(key, dtype, offset, shape, strides)


def _numbers(file, dtype):
    """Reads the numbers of one storage: how many, then themselves."""
    head = file.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError("the file is cut short")
    (count,) = LENGTH.unpack(head)
    data = file.read(max(0, count) * dtype.itemsize)
    if len(data) != count * dtype.itemsize:
        raise EOFError("the file is cut short")
    return np.frombuffer(data, dtype)
