"""Panels: a picture and maps over it, at one sensible size, beside each other with labels."""

import math
from collections.abc import Sequence

import cv2
import numpy as np

from msinet.errors import one_line
from msinet.visualize import lettering
from msinet.visualize.heat import OPACITY, overlay

SIDE = 480  # longest side of a panel, in pixels
MARGIN = 8
LEAST_WIDTH = 160  # of a panel's place, so that a label can be read over a thin picture
LABEL_HEIGHT = 28
TEXT_HEIGHT = 15
PAPER, INK, EDGE = (255, 255, 255), (32, 32, 32), (0, 0, 0)
DOT_SHARE = 1 / 150  # radius of a dot, as a share of the panel's longer side
LEAST_RADIUS = 1.5
RING = 1.0  # black, around the dot


def views(
    picture: np.ndarray,
    maps: Sequence[np.ndarray],
    *,
    side: int | None = None,
    opacity: float = OPACITY,
) -> list[np.ndarray]:
    """The picture, and the picture under each map, all scaled to one size.

    A map of another size or aspect is stretched to the picture. Each is divided by its own
    maximum: colours compare within a panel.

    Args:
        picture: (H, W, 3) uint8, RGB.
        maps: (h, w) float, >= 0, any size; in the order of the panels.
        side: Longer side of the panels in pixels; None gives `SIDE`, and twice as much to wide
            pictures, which `sheet` puts below each other.
        opacity: Of the heat where it is strongest, 0 to 1.

    Returns:
        1 + number of maps arrays (h', w', 3) uint8, RGB; the longer of h' and w' is `side`.

    Raises:
        ValueError: A map has no area, or values that are negative or not finite.
    """
    if side is None:
        side = 2 * SIDE if _is_wide(picture) else SIDE
    scaled = _scale(picture, _size(picture.shape[:2], side))
    return [scaled, *(overlay(scaled, _fit(each, scaled), opacity=opacity) for each in maps)]


def dots(picture: np.ndarray, points: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """The picture with a dot, white in a black ring, at each fixation.

    Args:
        picture: (h, w, 3) uint8, RGB, of any scale.
        points: (N, 2) float, x and y in pixels of the original picture.
        size_hw: Height and width of the original picture.

    Returns:
        (h, w, 3) uint8, RGB, a new array.
    """
    drawn = picture.copy()
    height, width = picture.shape[:2]
    scale = np.array((width / size_hw[1], height / size_hw[0]))
    # A fixation is a place; OpenCV counts from the middle of a pixel.
    places = np.asarray(points, np.float64).reshape(-1, 2) * scale - 0.5
    places = places[np.isfinite(places).all(axis=1)]
    places = places[((places > -1) & (places < (width, height))).all(axis=1)]
    radius = max(LEAST_RADIUS, max(height, width) * DOT_SHARE)
    for x, y in places:
        _draw_dot(drawn, x, y, radius)
    return drawn


def _draw_dot(drawn: np.ndarray, x: float, y: float, radius: float) -> None:
    """Draws one dot in place. OpenCV's own circles of three pixels have corners."""
    reach = math.ceil(radius + RING) + 1
    left, top = max(0, math.floor(x) - reach), max(0, math.floor(y) - reach)
    window = drawn[top : math.floor(y) + reach + 2, left : math.floor(x) + reach + 2]
    rows, columns = np.ogrid[: window.shape[0], : window.shape[1]]
    distance = np.hypot(columns + left - x, rows + top - y)[..., None]
    for colour, outer in ((EDGE, radius + RING), (PAPER, radius)):
        cover = np.clip(outer + 0.5 - distance, 0, 1)
        window[:] = np.rint(window * (1 - cover) + np.array(colour) * cover)


def sheet(panels: Sequence[np.ndarray], labels: Sequence[str] | None = None) -> np.ndarray:
    """Panels beside each other on white, wide ones below each other, each under its label.

    Args:
        panels: Arrays (h, w, 3) uint8, RGB, of one size.
        labels: One per panel; what does not fit loses its middle. None draws none.

    Returns:
        (h', w', 3) uint8, RGB.

    Raises:
        ValueError: Panels differ in size, or there is not one label for each.
    """
    if len({panel.shape for panel in panels}) != 1:
        raise ValueError(f"panels: expected one size, got {[p.shape for p in panels]}")
    if labels is not None and len(labels) != len(panels):
        raise ValueError(f"labels: expected {len(panels)}, got {len(labels)}")
    places = [
        labelled(panel, labels[number] if labels is not None else None)
        for number, panel in enumerate(panels)
    ]
    inner = np.vstack(places) if _is_wide(panels[0]) else np.hstack(places)
    # Every place brings the margin at its right and at its bottom.
    return cv2.copyMakeBorder(inner, MARGIN, 0, MARGIN, 0, cv2.BORDER_CONSTANT, value=PAPER)


def labelled(panel: np.ndarray, label: str | None) -> np.ndarray:
    """Gives a panel (h, w, 3) its label above, and white to its right and below."""
    height, width = panel.shape[:2]
    top = 0 if label is None else LABEL_HEIGHT
    room = width if label is None else max(width, LEAST_WIDTH)
    place = np.full((top + height + MARGIN, room + MARGIN, 3), 255, np.uint8)
    place[top : top + height, :width] = panel
    if label is not None:
        text = _shorten(lettering.drawable(one_line(label)), room)
        at = (0, LABEL_HEIGHT - TEXT_HEIGHT // 2 - 2)
        lettering.write(place, text, at, INK, TEXT_HEIGHT)
    return place


def _shorten(text: str, room: int) -> str:
    """The text, or its two ends with "…" between, so that it fits in `room` pixels."""
    if _text_width(text) <= room:
        return text
    low, high = 0, len(text) - 1  # letters that may stay; fewer always fit better
    while low < high:
        kept = (low + high + 1) // 2
        if _text_width(_ends(text, kept)) <= room:
            low = kept
        else:
            high = kept - 1
    return _ends(text, low)


def _ends(text: str, kept: int) -> str:
    head = (kept + 1) // 2
    return f"{text[:head]}…{text[len(text) - (kept - head) :]}"


def _text_width(text: str) -> int:
    return lettering.width(text, TEXT_HEIGHT)


def _is_wide(picture: np.ndarray) -> bool:
    return picture.shape[1] > 2 * picture.shape[0]


def _size(size_hw: Sequence[int], side: int) -> tuple[int, int]:
    """Height and width whose longer one is `side`; the shorter one is at least 1."""
    scale = side / max(size_hw)
    height, width = (max(1, round(length * scale)) for length in size_hw)
    return height, width


def _fit(saliency_map: np.ndarray, panel: np.ndarray) -> np.ndarray:
    """A map at the panel's size, its maximum 1; a map of zeros stays one."""
    values = np.asarray(saliency_map, np.float32)
    if values.ndim != 2 or not values.size or not (values.min() >= 0 and values.max() < np.inf):
        raise ValueError(f"maps: expected (H, W), finite and >= 0, got {values.shape}")
    scaled = _scale(values, panel.shape[:2])
    highest = float(scaled.max())
    return np.clip(scaled / np.float32(highest), 0, 1) if highest > 0 else scaled


def _scale(array: np.ndarray, size_hw: Sequence[int]) -> np.ndarray:
    """Means where a side shrinks, smooth where both grow."""
    if array.shape[:2] == tuple(size_hw):
        return array
    shrinks = size_hw[0] < array.shape[0] or size_hw[1] < array.shape[1]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(array, (size_hw[1], size_hw[0]), interpolation=rule)
