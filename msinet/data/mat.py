"""Reads a variable of a MATLAB file (version 5), from memory."""

import io

import numpy as np
from scipy.io import loadmat

from msinet.errors import DataError


def read_variable(
    data: bytes, variable: str, *, name: str, columns: int | None = None
) -> np.ndarray:
    """Gives one variable of a file.

    Args:
        data: Content of the file.
        variable: Its name in the file.
        name: Of the file, for messages.
        columns: How many columns it must have, if that is known.

    Returns:
        What `scipy.io.loadmat` makes of it.

    Raises:
        DataError: The file is damaged, or holds no such variable.
    """
    try:
        found = np.asarray(loadmat(io.BytesIO(data), variable_names=[variable])[variable])
    except Exception as error:  # whatever a damaged MATLAB file makes SciPy or NumPy raise
        raise DataError(f"{name} cannot be read", where=name, fix="fetch it again") from error
    if columns and found.shape[1:] != (columns,):
        what = f"{name} holds {variable} of shape {found.shape}, not (N, {columns})"
        raise DataError(what, where=name, fix="fetch it again")
    return found
