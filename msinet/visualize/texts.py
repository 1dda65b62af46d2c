"""What a text does to a map: maps of several texts beside no text, and the weight of each word."""

import dataclasses
from collections.abc import Sequence

import cv2
import numpy as np

from msinet.errors import one_line
from msinet.visualize import lettering
from msinet.visualize.panels import INK, MARGIN, sheet, views

LINE, GAP = 30, 10
TEXT_HEIGHT = 17
BAR_HEIGHT = 6
IN_A_ROW = 4  # texts, at most
NO_WORDS = "no text, so no word to leave out"
WHOLE = 100  # pixels of the bar of a word that moves the whole map
# Violet where a text takes gaze away, green where it brings some: apart for all kinds of colour
# vision, and both darker than the paper between them.
LESS, MORE = np.array((118, 42, 131), np.float32), np.array((27, 120, 55), np.float32)
QUIET = 0.02
"""Least largest share of a scale: a text that moves next to nothing must not look strong."""
GREYED = 0.75  # how far the picture under a difference loses its colours


@dataclasses.dataclass(frozen=True)
class Told:
    """A text with its map.

    Attributes:
        text: What was read; "" for no text.
        density: (H, W) float, sums to 1.
    """

    text: str
    density: np.ndarray


def compare_texts(picture: np.ndarray, plain: np.ndarray, told: Sequence[Told]) -> np.ndarray:
    """The map of each text, and below it how it differs from that without text.

    All differences have one scale: full colour where a place gains (green) or loses (violet) most
    among all texts. More than `IN_A_ROW` texts take further rows, each beginning with the picture.

    Args:
        picture: (H, W, 3) uint8, RGB.
        plain: (H, W) density without text.
        told: The texts.

    Returns:
        (h, w, 3) uint8, RGB.
    """
    maps = [plain, *(each.density for each in told)]
    first, *shown = views(picture, [each / each.max() for each in maps])
    differences = [_at_size(each.density - plain, first.shape[:2]) for each in told]
    uniform = 1 / plain.size
    most = max([QUIET * uniform, *(float(np.abs(each).max()) for each in differences)])
    painted = [paint_difference(first, each / most) for each in differences]
    names = ["no text", *(_named(n, t.text) for n, t in enumerate(told, 1))]
    moves = ["picture", *(_moved(plain, each) for each in told)]
    high = list(zip(shown, names, strict=True))
    low = list(zip([first, *painted], moves, strict=True))
    if picture.shape[1] > 2 * picture.shape[0]:  # a column of maps beside one of differences
        return np.concatenate([_sheet(high), _sheet(low)], axis=1)
    rows, count = [], max(1, -(-len(told) // IN_A_ROW))
    for texts in np.array_split(np.arange(1, len(high)), count):
        for each in (high, low):
            rows.append(_sheet([each[0], *(each[number] for number in texts)]))
    width = max(row.shape[1] for row in rows)
    rows = [np.pad(row, ((0, 0), (0, width - row.shape[1]), (0, 0)), constant_values=255)
            for row in rows]  # fmt: skip
    return np.concatenate(rows, axis=0)


def paint_difference(picture: np.ndarray, difference: np.ndarray) -> np.ndarray:
    """The picture in grey with a difference of two maps over it.

    Args:
        picture: (H, W, 3) uint8, RGB.
        difference: (H, W) float in [-1, 1]: violet below 0, green above.

    Returns:
        (H, W, 3) uint8, RGB.
    """
    grey = picture.mean(axis=2, keepdims=True, dtype=np.float32)
    ground = (picture * (1 - GREYED) + grey * GREYED) * 0.5 + 0.5 * 255
    strength = np.clip(np.abs(difference), 0, 1)[..., None].astype(np.float32) ** 0.7
    colour = np.where(difference[..., None] < 0, LESS, MORE)
    return np.rint(ground * (1 - strength) + colour * strength).astype(np.uint8)


def weigh_words(
    picture: np.ndarray, density: np.ndarray, words: Sequence[tuple[str, float]]
) -> np.ndarray:
    """The map of a text, and below it the words, each with a bar of what it moves.

    Args:
        picture: (H, W, 3) uint8, RGB.
        density: (H, W), with the whole text.
        words: Each word with the share of the density that moves when it is left out. Bars have
            one scale: `WHOLE` pixels are 100 %.

    Returns:
        (h, w, 3) uint8, RGB.
    """
    panel = sheet([views(picture, [density / density.max()])[1]])
    width = panel.shape[1]
    lines = _broken(words, width - 2 * MARGIN)
    head = "share of the map that moves when a word alone is left out:" if words else NO_WORDS
    paper = np.full(((len(lines) * 2 + 1) * LINE + MARGIN, width, 3), 255, np.uint8)
    _write(paper, head if _width(head) < width else "share that a word moves:", MARGIN, LINE - 12)
    for row, line in enumerate(lines):
        left, base = MARGIN, LINE * (2 * row + 2) - 8
        for word, share in line:
            colour = tuple(int(c) for c in MORE)
            _write(paper, word, left, base)
            high = base + 8 + BAR_HEIGHT
            if end := round(share * WHOLE):
                cv2.rectangle(paper, (left, base + 8), (left + end - 1, high), colour, -1)
            _write(paper, f"{100 * share:.0f} %", left, high + 14, height=12)
            left += _place(word, share)
    return np.concatenate([panel, paper], axis=0)


def _sheet(labelled: Sequence[tuple[np.ndarray, str]]) -> np.ndarray:
    return sheet([panel for panel, _ in labelled], [label for _, label in labelled])


def _broken(words, room: int) -> list[list[tuple[str, float]]]:
    """The words in lines that fit; a word longer than a line loses its end."""
    lines: list[list[tuple[str, float]]] = [[]]
    left = 0
    for word, share in words:
        text = lettering.drawable(one_line(word))
        while _width(text) > room:
            text = f"{text[: max(1, len(text) * 3 // 4)]}…"
        place = _place(text, share)
        if lines[-1] and left + place > room:
            lines.append([])
            left = 0
        lines[-1].append((text, share))
        left += place
    return [line for line in lines if line]


def _place(word: str, share: float) -> int:
    """Pixels that a word, its bar and its figure take."""
    return max(_width(word), _width("00 %"), round(share * WHOLE)) + GAP


def _named(number: int, text: str) -> str:
    return f"{number}: {text}" if text else f"{number}: no text"


def _moved(plain: np.ndarray, told: Told) -> str:
    share = float(np.abs(told.density - plain).sum(dtype=np.float64) / 2)
    return f"violet less, green more: {100 * share:.0f} % moved"


def _at_size(array: np.ndarray, size_hw) -> np.ndarray:
    return cv2.resize(array, size_hw[::-1], interpolation=cv2.INTER_AREA)


def _write(paper: np.ndarray, text: str, left: int, base: int, height: int = TEXT_HEIGHT) -> None:
    lettering.write(paper, text, (left, base), INK, height)


def _width(text: str) -> int:
    return lettering.width(text, TEXT_HEIGHT)
