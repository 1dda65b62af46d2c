"""Reads the fixations that SALICON distributes: one MATLAB file per picture."""

import numpy as np

from msinet.data.fixations_csv import Gaze
from msinet.data.mat import read_variable
from msinet.errors import DataError


def read_mat(data: bytes, name: str) -> Gaze:
    """Gives the fixations of all observers.

    Args:
        data: Content of the file: `gaze`, one struct per observer with `fixations` (N, 2),
            x and y counted from 1.
        name: Of the file, for messages.

    Returns:
        The fixations counted from 0, observers from 1; durations are not known.

    Raises:
        DataError: The file is damaged or of another kind.
    """
    observers = read_variable(data, "gaze", name=name).ravel()
    try:
        scanpaths = [np.asarray(o["fixations"], np.float64).reshape(-1, 2) for o in observers]
        fixations = np.concatenate(scanpaths) - 1
    except (IndexError, KeyError, TypeError, ValueError) as error:  # another kind of struct
        raise DataError(f"{name} cannot be read", where=name, fix="fetch it again") from error
    observer = np.repeat(np.arange(len(scanpaths)) + 1, [len(s) for s in scanpaths])
    return Gaze(fixations, observer.astype(np.int32), None)
