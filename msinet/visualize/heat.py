"""A saliency map to look at: as heat over the picture, or beside it.

The colours are "plasma" over pictures, violet over red to yellow, and its darker sister
"inferno" on its own, from black. Both are perceptually even and rise in lightness only,
so that they read with any colour vision and in black and white.
"""

import cv2
import numpy as np

LEVELS = 256
OPACITY = 0.75  # of the heat where it is strongest
OPAQUE_FROM = 0.5  # map value from which the heat has its full opacity
GREYED = 0.6  # how far the picture loses its colours, so that those left are the heat's
LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601
GAP_SHARE = 0.01  # white gap between two panels, as a share of the picture's longer side

_STRIP_PIXELS = 1 << 18  # worked on at once: what stays in a processor's cache


def overlay(
    picture: np.ndarray, saliency_map: np.ndarray, *, opacity: float = OPACITY
) -> np.ndarray:
    """The picture, somewhat greyed, with the map as heat over it.

    Where the map is low the heat is transparent and the picture stays readable.

    Args:
        picture: (H, W, 3) uint8, RGB.
        saliency_map: (H, W) float in [0, 1].
        opacity: Of the heat where it is strongest, 0 to 1.

    Returns:
        (H, W, 3) uint8, RGB.

    Raises:
        ValueError: The two differ in size, or the opacity lies outside [0, 1].
    """
    _check(picture, saliency_map)
    if not 0 <= opacity <= 1:
        raise ValueError(f"opacity: expected 0 to 1, got {opacity}")
    veil = opacity * _smoothstep(np.arange(LEVELS) / ((LEVELS - 1) * OPAQUE_FROM))[:, None]
    # Both factors of the blend depend on the level alone, so two tables do the work.
    heat = np.rint(veil * _colours(cv2.COLORMAP_PLASMA)).astype(np.uint8)
    shine = np.repeat(np.rint((1 - veil) * 255), 3, axis=1).astype(np.uint8)
    greying = GREYED * np.array([LUMA] * 3) + (1 - GREYED) * np.eye(3)
    blended = np.empty(picture.shape, np.uint8)
    rows = max(1, _STRIP_PIXELS // picture.shape[1])
    for top in range(0, picture.shape[0], rows):
        strip = slice(top, top + rows)
        levels = cv2.convertScaleAbs(saliency_map[strip], alpha=LEVELS - 1)
        greyed = cv2.transform(picture[strip], greying)
        through = cv2.multiply(greyed, _look_up(levels, shine), scale=1 / 255)
        cv2.add(through, _look_up(levels, heat), dst=blended[strip])
    return blended


def side_by_side(picture: np.ndarray, saliency_map: np.ndarray) -> np.ndarray:
    """The picture and its map in colours as two panels, with a white gap.

    Pictures more than twice as wide as high get the map below instead of to the right.

    Args:
        picture: (H, W, 3) uint8, RGB.
        saliency_map: (H, W) float in [0, 1].

    Returns:
        (H, 2W + gap, 3) or (2H + gap, W, 3) uint8, RGB.

    Raises:
        ValueError: The two differ in size.
    """
    _check(picture, saliency_map)
    height, width = picture.shape[:2]
    coloured = paint(saliency_map)
    gap = max(1, round(GAP_SHARE * max(height, width)))
    if width > 2 * height:
        return np.vstack([picture, np.full((gap, width, 3), 255, np.uint8), coloured])
    return np.hstack([picture, np.full((height, gap, 3), 255, np.uint8), coloured])


def paint(saliency_map: np.ndarray) -> np.ndarray:
    """The map on its own, in colours from black.

    Args:
        saliency_map: (H, W) float in [0, 1].

    Returns:
        (H, W, 3) uint8, RGB.
    """
    levels = cv2.convertScaleAbs(saliency_map, alpha=LEVELS - 1)
    return _look_up(levels, _colours(cv2.COLORMAP_INFERNO))


def _colours(name: int) -> np.ndarray:
    """The colour of every level in one of OpenCV's colour maps: (256, 3) uint8, RGB."""
    levels = np.arange(LEVELS, dtype=np.uint8)[:, None]
    return cv2.applyColorMap(levels, name)[:, 0, ::-1].copy()


def _look_up(levels: np.ndarray, table: np.ndarray) -> np.ndarray:
    return cv2.applyColorMap(levels, table[:, None])  # OpenCV wants (256, 1, 3)


def _smoothstep(share: np.ndarray) -> np.ndarray:
    share = np.clip(share, 0, 1)
    return share * share * (3 - 2 * share)


def _check(picture: np.ndarray, saliency_map: np.ndarray) -> None:
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
        raise ValueError(f"picture: expected (H, W, 3) uint8, got {picture.shape} {picture.dtype}")
    if saliency_map.shape != picture.shape[:2]:
        raise ValueError(f"saliency_map: expected {picture.shape[:2]}, got {saliency_map.shape}")
