"""Areas and hot points drawn over a picture under its map, with their names and shares."""

import dataclasses
from collections.abc import Sequence

import cv2
import numpy as np

from msinet.errors import one_line
from msinet.visualize import lettering
from msinet.visualize.panels import views

SIDES = (900, 1600)
"""Least and most pixels of the longer side, so that labels can be read."""
TEXT_HEIGHT = 17
BOLD = 700
PADDING = (7, 5)  # left and right, above and below the text of a label
PAPER, INK = (255, 255, 255), (20, 18, 26)
POINT_RADIUS = 12
MOST_LETTERS = 40
GAP = 3  # between an area and its label
SHIFT = 4  # bits after the point in which OpenCV takes coordinates

Box = tuple[int, int, int, int]


@dataclasses.dataclass(frozen=True)
class Mark:
    """An area to draw.

    Attributes:
        outlines: Its border, closed lines (N, 2) float, x and y in pixels of the picture.
        label: What is written at it.
    """

    outlines: Sequence[np.ndarray]
    label: str


def annotate(
    picture: np.ndarray,
    saliency_map: np.ndarray,
    marks: Sequence[Mark],
    points: Sequence[tuple[float, float]] = (),
) -> np.ndarray:
    """The picture under its map, with areas outlined and named, and places numbered.

    Args:
        picture: (H, W, 3) uint8, RGB.
        saliency_map: (h, w) float >= 0, any size.
        marks: Areas.
        points: Places, x and y in pixels of the picture; the first gets the 1.

    Returns:
        (h', w', 3) uint8, RGB; the longer side is that of the picture within `SIDES`.
    """
    side = int(np.clip(max(picture.shape[:2]), *SIDES))
    heated = views(picture, [saliency_map], side=side)[1]
    return draw(heated, marks, points, size_hw=picture.shape[:2])


def at_one_size(picture: np.ndarray, *maps: np.ndarray) -> list[np.ndarray]:
    """A picture and maps of it at the size at which `annotate` draws.

    Args:
        picture: (H, W, 3) uint8, RGB.
        maps: (H, W) float.

    Returns:
        (h', w', 3) uint8 and (h', w') float32 each, not rescaled in value.
    """
    side = int(np.clip(max(picture.shape[:2]), *SIDES))
    scaled = views(picture, [], side=side)[0]
    size = scaled.shape[1::-1]
    shrinks = scaled.shape[0] < picture.shape[0]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    resized = [cv2.resize(np.asarray(each, np.float32), size, interpolation=rule) for each in maps]
    return [scaled, *resized]


def draw(
    view: np.ndarray,
    marks: Sequence[Mark],
    points: Sequence[tuple[float, float]] = (),
    *,
    size_hw: Sequence[int],
) -> np.ndarray:
    """The view of a picture with areas and places drawn on it.

    Args:
        view: (h, w, 3) uint8, RGB, of any scale.
        marks: Areas.
        points: Places, x and y in pixels of the picture.
        size_hw: Height and width of the picture.

    Returns:
        (h, w, 3) uint8, RGB, a new array.
    """
    drawn = view.copy()
    scale = np.array(view.shape[1::-1]) / (size_hw[1], size_hw[0])
    outlines = [[line * scale for line in mark.outlines] for mark in marks]
    for colour, width in ((INK, 3), (PAPER, 1)):
        for lines in outlines:
            fixed = [_fixed(line) for line in lines]
            cv2.polylines(drawn, fixed, True, colour, width, cv2.LINE_AA, SHIFT)
    taken = []
    for number, point in enumerate(points, 1):
        taken.append(_draw_point(drawn, np.asarray(point) * scale, str(number)))
    boxes = [_box(lines) for lines in outlines if lines]
    named = [mark.label for mark, lines in zip(marks, outlines, strict=True) if lines]
    for label, box in zip(named, boxes, strict=True):
        others = [other for other in boxes if other is not box]
        taken.append(_draw_label(drawn, label, box, taken, others))
    return drawn


def _box(lines: Sequence[np.ndarray]) -> Box:
    """Left, top, right and low end of an area."""
    corners = np.concatenate(lines)
    left, top = np.floor(corners.min(axis=0)).astype(int)
    right, low = np.ceil(corners.max(axis=0)).astype(int)
    return int(left), int(top), int(right), int(low)


def _fixed(line: np.ndarray) -> np.ndarray:
    """Coordinates as OpenCV takes fractions; it counts from the middle of a pixel."""
    return np.rint((np.clip(line, -1e4, 1e5) - 0.5) * 2**SHIFT).astype(np.int32)


def _draw_point(drawn: np.ndarray, place: np.ndarray, text: str) -> Box:
    """Draws a numbered dot in place; returns the box that it takes."""
    x, y = (round(float(each)) for each in place)
    cv2.circle(drawn, (x, y), POINT_RADIUS + 2, INK, -1, cv2.LINE_AA)
    cv2.circle(drawn, (x, y), POINT_RADIUS, PAPER, -1, cv2.LINE_AA)
    width = _width(text)
    at = (x - width // 2, y + TEXT_HEIGHT // 3 + 1)
    lettering.write(drawn, text, at, INK, TEXT_HEIGHT, BOLD)
    reach = POINT_RADIUS + 2
    return x - reach, y - reach, x + reach, y + reach


def _draw_label(drawn, label: str, box: Box, taken, others) -> Box:
    """Draws a label at its area where no other is yet; returns the box that it takes."""
    text = lettering.drawable(one_line(label))
    if len(text) > MOST_LETTERS:
        text = f"{text[: MOST_LETTERS // 2]}…{text[-MOST_LETTERS // 2 :]}"
    size = _width(text) + 2 * PADDING[0], TEXT_HEIGHT + 2 * PADDING[1]
    place = _free_place(drawn.shape, size, box, (taken, others))
    left, top, right, low = place
    window = drawn[top:low, left:right]
    window[:] = np.rint(window * 0.12 + np.array(INK) * 0.88)
    at = (left + PADDING[0], low - PADDING[1] - 3)
    lettering.write(drawn, text, at, PAPER, TEXT_HEIGHT)
    return place


def _free_place(shape, size, area: Box, rivals) -> Box:
    """The box, of those at the corners of an area, that hides the least of what matters.

    Other labels matter most, then other areas, then the area itself; of equals the first is taken.
    """
    (wide, high), (left, top, right, low), (taken, others) = size, area, rivals
    corners = [
        *((left, top - high - GAP), (left, low + GAP), (right + GAP, top)),
        *((right - wide, top - high - GAP), (right - wide, low + GAP), (left - wide - GAP, top)),
        *((right + GAP, low - high), (left - wide - GAP, low - high)),
        *((left, top), (left, low - high), (right - wide, low - high), (right - wide, top)),
    ]
    boxes = []
    for x, y in corners:
        x = max(0, min(x, shape[1] - wide))
        y = max(0, min(y, shape[0] - high))
        boxes.append((x, y, x + wide, y + high))

    def hidden(box):
        on_others = sum(_common(box, other) for other in others)
        return (sum(_common(box, other) for other in taken), on_others, _common(box, area))

    return min(boxes, key=hidden)


def _common(a: Box, b: Box) -> int:
    """Pixels that two boxes share."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    return across * down if across > 0 and down > 0 else 0


def _width(text: str) -> int:
    return lettering.width(text, TEXT_HEIGHT)
