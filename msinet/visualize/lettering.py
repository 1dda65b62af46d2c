"""Writing on pictures: a line of text, its width, and what the font has no letters for."""

import functools
import re

import cv2
import numpy as np

FONT = "uni"  # OpenCV's own, with the letters of most languages
MISSING = "…"
"""Stands for letters in a row that the font does not have."""
UNKNOWN = "\U0010fffd"  # drawn as "?", as is all that the font does not have
JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"  # nothing alone, parts of an emoji
PROBE_HEIGHT, PROBE_SIDE = 17, 48


def drawable(text: str) -> str:
    """Gives a text that can be drawn: letters in a row that the font lacks become one "…"."""
    marked = "".join(letter if _is_known(letter) else UNKNOWN for letter in text)
    return re.sub(f"{UNKNOWN}[{UNKNOWN}{JOINERS}]*", MISSING, marked)


def write(
    paper: np.ndarray,
    text: str,
    at: tuple[int, int],
    ink: tuple[int, ...],
    height: int,
    weight: int = 0,
) -> None:
    """Writes a line of text on a picture, in place.

    Args:
        paper: (H, W, 3) uint8.
        text: What it says.
        at: x and y of its left end, on the line that letters stand on.
        ink: Colour.
        height: Of the letters, in pixels.
        weight: Of the strokes, 700 for bold; 0 for the font's own.
    """
    cv2.putText(paper, drawable(text), at, ink, cv2.FontFace(FONT), height, weight)


def width(text: str, height: int) -> int:
    """Gives the pixels that a line of text takes."""
    box = cv2.getTextSize((0, 0), drawable(text), (0, 0), cv2.FontFace(FONT), height)
    return box[0] + box[2]


@functools.lru_cache(maxsize=4096)
def _is_known(letter: str) -> bool:
    """Whether the font has a letter; it draws all others as it draws `UNKNOWN`."""
    if letter == "?":
        return True
    if "\ud800" <= letter <= "\udfff":  # at half of a pair OpenCV crashes
        return False
    return not np.array_equal(_drawn(letter), _drawn(UNKNOWN))


def _drawn(letter: str) -> np.ndarray:
    paper = np.zeros((PROBE_SIDE, PROBE_SIDE, 3), np.uint8)
    at = (PROBE_SIDE // 4, 2 * PROBE_SIDE // 3)
    cv2.putText(paper, letter, at, (255, 255, 255), cv2.FontFace(FONT), PROBE_HEIGHT)
    return paper
