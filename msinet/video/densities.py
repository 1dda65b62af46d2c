"""The densities of a clip in one file that NumPy reads, however long it becomes."""

from typing import BinaryIO

import numpy as np


class DensityWriter:
    """Writes densities (N, H, W) float32 as one .npy while N is not yet known.

    `numpy.load(path, mmap_mode="r")` reads them without holding all in memory.

    Args:
        file: A binary file at its start, writable and seekable.
        size_hw: Height and width of every density.
    """

    def __init__(self, file: BinaryIO, size_hw: tuple[int, int]):
        self._file = file
        self._size_hw = size_hw
        self._count = 0
        self._write_header()

    def write(self, density: np.ndarray) -> None:
        """Appends a density (H, W).

        Raises:
            ValueError: It has another size.
        """
        if density.shape != self._size_hw:
            raise ValueError(f"density: expected {self._size_hw}, got {density.shape}")
        self._file.write(np.ascontiguousarray(density, "<f4").data)
        self._count += 1

    def finish(self) -> None:
        """Writes how many there are."""
        self._file.seek(0)
        self._write_header()

    def _write_header(self) -> None:
        # NumPy leaves room for the first axis to grow, so a later header is as long.
        shape = (self._count, *self._size_hw)
        header = {"descr": "<f4", "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(self._file, header)
