"""Weights files: plain arrays by name, put into a network that we build ourselves.

A file holds one HDF5 dataset per variable, `<layer>/<variable>`; nothing in it is executed. Its
entry (`msinet.register`) says which network it fits and how pictures are prepared for it.
"""

import contextlib
import dataclasses
import io
import json
from pathlib import Path

import numpy as np

from msinet import images
from msinet.errors import WeightsError
from msinet.register import (
    DEFAULT,
    DEFAULT_TEXT,
    PREPROCESSING,
    SUFFIX,
    Entry,
    entries,
    entry_file,
    find,
    own_entries,
    own_folder,
    read_entry,
    read_register,
    sha256,
    shipped_entries,
)
from msinet.silence import import_quietly

__all__ = [
    "DEFAULT",
    "DEFAULT_TEXT",
    "PREPROCESSING",
    "SUFFIX",
    "Entry",
    "assign",
    "enter",
    "entries",
    "find",
    "load",
    "own_entries",
    "own_folder",
    "read_arrays",
    "save",
    "shipped_entries",
    "to_bytes",
    "verify",
]

# The largest network of the project has 100 MB; a file that claims more is damaged or hostile.
MAX_BYTES = 2**30


def load(entry: Entry):
    """Builds the entry's network and fills it with the entry's file.

    Returns:
        A `keras.Model` as `models.build` gives it.

    Raises:
        WeightsError: The file is missing, is not the one that the entry was written for, is
            damaged, or belongs to another network.
    """
    verify(entry)
    arrays = read_arrays(entry.file)
    import_quietly()
    from msinet import models

    try:
        network = models.build(entry.network, **entry.options)
    except (TypeError, ValueError) as error:
        raise WeightsError(
            f"entry names a network that this version does not know, {error}",
            where=entry.name,
            fix="update msinet or choose other weights, `main.py weights` lists them",
        ) from error
    assign(network, arrays, where=entry.file)
    return network


def verify(entry: Entry) -> None:
    """Holds the entry's file against its hash; raises WeightsError when they differ."""
    if not entry.file.is_file():
        raise WeightsError(
            f"weights file of {entry.name} is missing",
            where=entry.file,
            fix="restore it, or choose other weights, `main.py weights` lists them",
        )
    if sha256(entry.file) != entry.sha256:
        raise WeightsError(
            "weights file is damaged or was changed, its sha256 is not that of its entry",
            where=entry.file,
            fix="copy it again from where it came from",
        )


def read_arrays(file: Path) -> dict[str, np.ndarray]:
    """Reads the arrays of a weights file.

    Returns:
        Arrays by name, `<layer>/<variable>`, float32, in the shapes of the file.

    Raises:
        WeightsError: The file is not HDF5, is damaged, or holds anything but plain numbers.
    """
    import h5py

    arrays: dict[str, np.ndarray] = {}
    total = 0

    def visit(name, item):
        nonlocal total
        if not isinstance(item, h5py.Dataset):
            return
        total += item.size * 4
        if item.dtype.kind != "f" or item.external or item.is_virtual or total > MAX_BYTES:
            raise ValueError(f"{name} is not a plain array of numbers")
        arrays[name] = np.asarray(item[()], np.float32)

    try:
        with h5py.File(file, "r") as store:
            store.visititems(visit)  # links to elsewhere are not followed
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, MemoryError) as error:
        raise WeightsError(
            "weights file cannot be read, it is damaged or no HDF5 file of plain arrays",
            where=file,
            fix="copy it again from where it came from",
        ) from error
    return arrays


def assign(network, arrays: dict[str, np.ndarray], *, where: object) -> None:
    """Puts arrays into a network; every name and every shape must agree.

    Args:
        network: A built `keras.Model`.
        arrays: Arrays by name, `<layer>/<variable>`.
        where: What the error message names, usually the file.

    Raises:
        WeightsError: Names the first variable, in the network's order, that differs.
    """
    expected = {v.path: tuple(v.shape) for v in network.weights}
    for name, shape in expected.items():
        found = arrays[name].shape if name in arrays else None
        if found != shape:
            got = f"{found} in the file" if found is not None else "not in the file"
            raise _of_another(where, network, f"{name} is {shape} in the network and {got}")
    for name, array in arrays.items():
        if name not in expected:
            got = f"{name} {array.shape} is in the file and not in the network"
            raise _of_another(where, network, got)
        if not np.isfinite(array).all():
            raise WeightsError(
                f"weights file holds numbers that are not finite, {name}",
                where=where,
                fix="copy it again, or take an earlier checkpoint",
            )
    for variable in network.weights:
        variable.assign(arrays[variable.path])


def save(network, file: Path, entry: Entry) -> Entry:
    """Writes a network's weights and, beside them, their entry as `FILE.json`.

    Each file is replaced in one step. The new entry is written first and carries the one before
    it, so that whenever the machine stops, the weights on the disk have an entry that fits.

    Returns:
        The entry with the file and its hash filled in.

    Raises:
        DataError: The folder cannot be written, or the disk is full.
    """
    import hashlib

    import keras

    file = Path(file)
    arrays = {v.path: keras.ops.convert_to_numpy(v) for v in network.weights}
    data = to_bytes({name: array.astype(np.float32) for name, array in arrays.items()})
    entry = dataclasses.replace(entry, file=file, sha256=hashlib.sha256(data).hexdigest())
    beside = entry_file(file)
    values = entry.to_dict()
    before = _entry_of_present(file)
    if before is not None:
        values["previous"] = before.to_dict()
    images.write_bytes(beside, json.dumps(values, indent=2).encode())
    images.write_bytes(file, data)
    return entry


def enter(entry: Entry) -> None:
    """Puts saved weights into the user's register, wherever their file lies.

    A file in the register's own folder is known by its FILE.json; of any other file,
    register.toml keeps the place. The name then stands for this file and no other.

    Raises:
        DataError: The register cannot be written.
        WeightsError: The register is damaged.
    """
    import tomli_w

    register = own_folder() / "register.toml"
    tables = read_register(register) if register.is_file() else {}
    file = entry.file.resolve()
    elsewhere = file.parent != register.parent.resolve()
    if not elsewhere and entry.name not in tables:
        return
    tables.pop(entry.name, None)
    if elsewhere:
        table = entry.to_dict() | {"file": str(file)}
        tables[table.pop("name")] = table
    images.write_bytes(register, tomli_w.dumps(tables).encode())


def _entry_of_present(file: Path) -> Entry | None:
    """Returns the entry that fits the file as it is now, or None."""
    if not file.is_file() or not entry_file(file).is_file():
        return None
    with contextlib.suppress(WeightsError):
        now = sha256(file)
        return next((e for e in read_entry(entry_file(file)) if e.sha256 == now), None)
    return None


def to_bytes(arrays: dict[str, np.ndarray]) -> bytes:
    """Returns a weights file of arrays `<layer>/<variable>`.

    The same arrays always give the same bytes: HDF5 is told to keep no times.
    """
    import h5py

    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as store:
        for name, array in arrays.items():
            store.create_dataset(name, data=array, track_times=False)
    return buffer.getvalue()


def _of_another(where: object, network, what: str) -> WeightsError:
    kind = getattr(network, "encoder", network.name)
    return WeightsError(
        f"weights file is of another network than {kind}, {what}",
        where=where,
        fix="choose weights of this network, `main.py weights` lists them",
    )
