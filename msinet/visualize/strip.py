"""A strip of crops: the picture under its map with the windows drawn in, then what they keep."""

from collections.abc import Sequence

import cv2
import numpy as np

from msinet.cropping import Crop
from msinet.visualize.panels import MARGIN, PAPER, labelled, views

HEIGHT = 320  # of the panels, in pixels
WIDEST = 1.9  # a panel, as a multiple of its height; wider crops are lower
EDGE = (0, 0, 0)
LINE = 2


def strip(
    picture: np.ndarray, saliency_map: np.ndarray, crops: Sequence[Crop], labels: Sequence[str]
) -> np.ndarray:
    """Draws a picture, its map and its crops side by side.

    Args:
        picture: (H, W, 3) uint8, RGB.
        saliency_map: (H, W) float >= 0.
        crops: Windows of the picture.
        labels: One for the picture and one for each crop; what does not fit loses its middle.

    Returns:
        (h, w, 3) uint8, RGB, some 370 pixels high.

    Raises:
        ValueError: There is not one label for the picture and for each crop.
    """
    if len(labels) != len(crops) + 1:
        raise ValueError(f"labels: expected {len(crops) + 1}, got {len(labels)}")
    panels = [_overview(picture, saliency_map, crops)]
    for crop in crops:
        panels.append(_fitted(picture[crop.slices()]))
    places = [labelled(panel, text) for panel, text in zip(panels, labels, strict=True)]
    tallest = max(place.shape[0] for place in places)
    padded = [_filled(place, bottom=tallest - place.shape[0]) for place in places]
    return _filled(np.hstack(padded), top=MARGIN, left=MARGIN)


def _overview(picture: np.ndarray, saliency_map: np.ndarray, crops: Sequence[Crop]) -> np.ndarray:
    """The picture under its map, each window outlined, white within black."""
    height, width = _size_of(picture)
    drawn = views(picture, [saliency_map], side=max(height, width))[1]
    scale = drawn.shape[0] / picture.shape[0]
    for colour, line in ((EDGE, 2 * LINE), (PAPER, LINE)):
        for crop in crops:
            first = np.array((crop.left, crop.top)) * scale
            last = first + np.array((crop.width, crop.height)) * scale - 1
            corners = [tuple(np.rint(corner).astype(int).tolist()) for corner in (first, last)]
            cv2.rectangle(drawn, corners[0], corners[1], colour, line)
    return drawn


def _fitted(crop: np.ndarray) -> np.ndarray:
    height, width = _size_of(crop)
    rule = cv2.INTER_AREA if height < crop.shape[0] else cv2.INTER_LINEAR
    return cv2.resize(crop, (width, height), interpolation=rule)


def _size_of(picture: np.ndarray) -> tuple[int, int]:
    """Height and width of a panel."""
    ratio = picture.shape[1] / picture.shape[0]
    height = min(HEIGHT, HEIGHT * WIDEST / ratio)
    return max(1, round(height)), max(1, round(height * ratio))


def _filled(panel: np.ndarray, *, top: int = 0, bottom: int = 0, left: int = 0) -> np.ndarray:
    """A panel with more paper around it."""
    return cv2.copyMakeBorder(panel, top, bottom, left, 0, cv2.BORDER_CONSTANT, value=PAPER)
