"""Which sizes and which rules of fitting a picture a network can be asked for."""

import re
from typing import Any

from msinet import weights
from msinet.errors import ArgumentError

MULTIPLE = 8  # the networks halve each side three times
MAX_SIZE_PIXELS = 2**25  # at this size the small network needs some 10 GB


def check_size(size: Any) -> tuple[int, int]:
    """Returns (height, width) of a pair or of a text such as "240x320".

    Raises:
        ArgumentError: It is neither, or a side is not a positive multiple of 8.
    """
    pair = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", size) if isinstance(size, str) else None
    sides = pair.groups() if pair else size
    if isinstance(sides, str) or len(sides) != 2:
        raise ArgumentError("size is not HEIGHTxWIDTH", where=size, fix="e.g. 240x320, or auto")
    height, width = (int(side) for side in sides)
    if min(height, width) < 4 * MULTIPLE or height % MULTIPLE or width % MULTIPLE:
        nearest = "x".join(
            str(max(4, round(side / MULTIPLE)) * MULTIPLE) for side in (height, width)
        )
        raise ArgumentError(
            f"size is not two multiples of {MULTIPLE} of at least {4 * MULTIPLE}",
            where=f"{height}x{width}",
            fix=f"e.g. {nearest}, or auto",
        )
    if height * width > MAX_SIZE_PIXELS:
        raise ArgumentError(
            f"size has more than {MAX_SIZE_PIXELS} pixels",
            where=f"{height}x{width}",
            fix="choose a smaller one, a network sees best near the size it was trained at",
        )
    return height, width


def check_preprocessing(rule: str) -> str:
    """Returns the rule; raises ArgumentError when it is not one of the register's."""
    if rule not in weights.PREPROCESSING:
        raise ArgumentError(
            "preprocessing is unknown", where=rule, fix=f"one of {', '.join(weights.PREPROCESSING)}"
        )
    return rule
