"""A folder of numbered pictures as a clip."""

import os
import pathlib
import re
from collections.abc import Generator
from fractions import Fraction

import numpy as np

from msinet import images
from msinet.errors import DataError
from msinet.files import PICTURE_SUFFIXES
from msinet.video.frames import Decoded


class NumberedFrames:
    """The pictures of a folder, in the order of the numbers in their names.

    `shot_2.png` comes before `shot_10.png`; sub-folders and hidden files are left out. A picture
    that cannot be read, or has another size than the first, is left out.

    Args:
        path: The folder.
        rate: Frames per second.
        max_pixels: Pictures with more are refused.

    Attributes:
        size_hw, time_base, expected, pixel_aspect, problem: As of `ClipFile`.

    Raises:
        DataError: It holds no pictures, or the first cannot be read.
    """

    pixel_aspect = Fraction(1)

    def __init__(self, path: str | os.PathLike, *, rate: Fraction, max_pixels: int):
        self.path = pathlib.Path(path)
        self.problem: DataError | None = None
        self._max_pixels = max_pixels
        self._names = sorted(
            (each.name for each in self.path.iterdir() if _is_frame(each)), key=_natural
        )
        if not self._names:
            fix = "name a folder with JPEG or PNG files"
            raise DataError("folder holds no frames", where=self.path, fix=fix)
        self.size_hw: tuple[int, int] = self._read(self._names[0]).shape[:2]
        self.time_base = 1 / rate
        self.expected = len(self._names)

    def frames(self) -> Generator[Decoded, None, None]:
        """Yields the pictures; afterwards `problem` names the first that was left out."""
        left_out = []
        for number, name in enumerate(self._names):
            try:
                picture = self._read(name)
                if picture.shape[:2] != self.size_hw:
                    height, width = self.size_hw
                    fix = f"make it {width} x {height} pixels, as the first"
                    raise DataError("frame has another size", where=self.path / name, fix=fix)
            except DataError as error:
                left_out.append(error)
                continue
            yield Decoded(number, 1, picture)
        if left_out:
            more = f" (and {len(left_out) - 1} more)" if left_out[1:] else ""
            first = left_out[0]
            self.problem = DataError(first.what + more, where=self.path, fix=first.fix)

    def close(self) -> None:
        """Nothing is open."""

    def _read(self, name: str) -> np.ndarray:
        return images.read(self.path / name, max_pixels=self._max_pixels)


def _is_frame(path: pathlib.Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")


def _natural(name: str) -> list[tuple[int, str]]:
    """A key that sorts runs of digits by their number."""
    parts = re.split(r"(\d+)", name)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
