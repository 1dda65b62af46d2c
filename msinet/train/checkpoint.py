"""All that a run needs to go on where it stopped, in one file that is replaced in one step."""

import io
import json
import zipfile

import keras
import numpy as np

from msinet import images
from msinet.errors import DataError

FILE = "latest.checkpoint.npz"
META = "meta.json"


def save(path, variables, optimizer, meta):
    """Writes variables, the optimizer and what the loop remembers.

    Args:
        path: The file; the one before stays whole until this one is.
        variables: Of what learns and of what it is part of, random generators' states included.
        optimizer: Its optimizer, moving averages included.
        meta: What JSON can hold: epoch, best score, history.

    Raises:
        DataError: The folder cannot be written, or the disk is full.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as store:
        for name, variable in _named(variables, optimizer).items():
            with store.open(f"{name}.npy", "w", force_zip64=True) as file:
                array = keras.ops.convert_to_numpy(variable)
                np.lib.format.write_array(file, array, allow_pickle=False)
        store.writestr(META, json.dumps(meta))
    images.write_bytes(path, buffer.getbuffer())  # not `getvalue`, which copies


def restore(path, variables, optimizer):
    """Puts a checkpoint into variables and the optimizer; gives the `meta` it was saved with.

    Raises:
        DataError: The file is damaged or was written by another network.
    """
    named = _named(variables, optimizer)
    try:
        arrays, meta = _read(path)
    except Exception as error:  # zipfile, zlib, json and NumPy each have errors of their own
        raise DataError(
            "checkpoint is damaged", where=path, fix="delete it, or start anew with --restart"
        ) from error
    shapes = {name: tuple(variable.shape) for name, variable in named.items()}
    if shapes != {name: array.shape for name, array in arrays.items()}:
        raise DataError(
            "checkpoint is of another network",
            where=path,
            fix="choose another folder with --results, or start anew with --restart",
        )
    for name, variable in named.items():
        variable.assign(arrays[name])
    return meta


def read_meta(path):
    """Gives the `meta` of a checkpoint.

    Raises:
        DataError: The file is damaged.
    """
    try:
        with zipfile.ZipFile(path) as store:
            return json.loads(store.read(META))
    except Exception as error:  # see `restore`
        raise DataError(
            "checkpoint is damaged", where=path, fix="delete it, or start anew with --restart"
        ) from error


def _read(path):
    with zipfile.ZipFile(path) as store:
        arrays = {
            name.removesuffix(".npy"): np.load(io.BytesIO(store.read(name)), allow_pickle=False)
            for name in store.namelist()
            if name != META
        }
        return arrays, json.loads(store.read(META))


def _named(variables, optimizer):
    """Variables by a name that is the same in every process."""
    owners = {"network": variables, "optimizer": optimizer.variables}
    return {
        f"{owner}/{index:04d}": variable
        for owner, variables in owners.items()
        for index, variable in enumerate(variables)
    }
