"""Contact sheets of a data set: pictures with fixations beside their maps, and the mean map."""

from collections.abc import Sequence

import numpy as np

from msinet.visualize.heat import paint
from msinet.visualize.panels import dots, sheet, views

EXAMPLE_SIDE = 320  # longest side of a panel on a contact sheet, in pixels
GAP = 24  # between the columns of a contact sheet


def example(
    picture: np.ndarray, saliency_map: np.ndarray, fixations: np.ndarray, labels: Sequence[str]
) -> np.ndarray:
    """The picture with its fixations, beside the picture under its map.

    Args:
        picture: (H, W, 3) uint8, RGB.
        saliency_map: (h, w) float >= 0, any size.
        fixations: (N, 2) float, x and y in pixels of the picture.
        labels: One above each.

    Returns:
        (h', w', 3) uint8, RGB.
    """
    panels = views(picture, [saliency_map], side=EXAMPLE_SIDE)
    panels[0] = dots(panels[0], fixations, picture.shape[:2])
    return sheet(panels, labels)


def mean(mean_map: np.ndarray, mean_xy: tuple[float, float] | None, *, label: str) -> np.ndarray:
    """A mean map in colours, with a dot at the mean position of the fixations.

    Args:
        mean_map: (h, w) float >= 0.
        mean_xy: Shares of the width and the height, or None for no dot.
        label: Above the map.

    Returns:
        (h', w', 3) uint8, RGB.
    """
    painted = paint(mean_map / max(float(mean_map.max()), np.finfo(np.float32).tiny))
    if mean_xy is not None:
        painted = dots(painted, np.array([mean_xy]), (1, 1))
    return sheet([painted], [label])


def contact(sheets: Sequence[np.ndarray], *, columns: int = 2) -> np.ndarray:
    """Sheets in rows, read from left to right, on white.

    Args:
        sheets: Arrays (h, w, 3) uint8, RGB, of any sizes, as `sheet` gives them.
        columns: Sheets in a row; the last row may hold fewer.

    Returns:
        (h', w', 3) uint8, RGB: columns are as wide as their widest sheet, with a gap between
        them, and rows as high as their highest.

    Raises:
        ValueError: There are no sheets, or no columns.
    """
    if not sheets or columns < 1:
        raise ValueError(f"sheets, columns: expected some, got {len(sheets)}, {columns}")
    rows = [sheets[start : start + columns] for start in range(0, len(sheets), columns)]
    widths = [max(each.shape[1] for each in sheets[c::columns]) for c in range(len(rows[0]))]
    heights = [max(each.shape[0] for each in row) for row in rows]
    lefts = np.cumsum([0, *(width + GAP for width in widths[:-1])])
    drawn = np.full((sum(heights), int(lefts[-1]) + widths[-1], 3), 255, np.uint8)
    for row, top in zip(rows, np.cumsum([0, *heights[:-1]]), strict=True):
        for each, left in zip(row, lefts, strict=False):
            drawn[top : top + each.shape[0], left : left + each.shape[1]] = each
    return drawn
