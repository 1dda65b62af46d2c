"""What a person should know about areas before reading their shares."""

from collections.abc import Sequence

import numpy as np

from msinet.areas.area import Area

FELT = 0.01
"""Share of an area outside the picture from which it is said."""
FELT_OVERLAP = 0.05
"""Share of the smaller one of two areas that lies in both from which it is said."""
GRID = 256  # cells of the longer side on which overlaps are looked for
MOST_NAMED = 3


def notes(areas: Sequence[Area], size_hw: tuple[int, int]) -> list[str]:
    """Says which areas reach out of the picture, and which ones overlap.

    Args:
        areas: Of one picture.
        size_hw: Height and width of the picture.

    Returns:
        Sentences without a full stop; none if there is nothing to say.
    """
    said = []
    for area in areas:
        outside = area.outside(size_hw)
        if outside >= FELT:
            said.append(
                f"{area.name}: {outside:.0%} of it lies outside the picture and is left out"
            )
    pairs = overlaps(areas, size_hw)
    if pairs:
        shown = ", ".join(f"{b} in {a} ({part:.0%})" for a, b, part in pairs[:MOST_NAMED])
        more = f" and {len(pairs) - MOST_NAMED} more" if len(pairs) > MOST_NAMED else ""
        said.append(f"areas overlap, so their shares do not add up: {shown}{more}")
    return said


def overlaps(areas: Sequence[Area], size_hw: tuple[int, int]) -> list[tuple[str, str, float]]:
    """Gives the pairs of areas that overlap.

    Args:
        areas: Of one picture.
        size_hw: Height and width of the picture.

    Returns:
        Name of the larger area, of the smaller one, and the share of the smaller one that lies
        in both, the largest share first.
    """
    scale = min(1.0, GRID / max(size_hw))
    height, width = (max(1, round(length * scale)) for length in size_hw)
    masks = [area.mask((height, width)) for area in areas]
    sizes = [float(mask.sum()) for mask in masks]
    boxes = [_box(mask) for mask in masks]
    found = []
    for i, first in enumerate(areas):
        for j in range(i + 1, len(areas)):
            if not _touch(boxes[i], boxes[j]):
                continue
            # Two areas side by side may share a cell, but no more than fills it.
            both = float(np.maximum(masks[i] + masks[j] - 1, 0).sum())
            part = both / max(min(sizes[i], sizes[j]), np.finfo(np.float32).tiny)
            if part >= FELT_OVERLAP:
                names = (first.name, areas[j].name)
                large, small = names if sizes[i] >= sizes[j] else names[::-1]
                found.append((large, small, min(part, 1.0)))
    return sorted(found, key=lambda each: -each[2])


def _box(mask: np.ndarray) -> tuple[int, int, int, int]:
    """First and last row, first and last column of a mask; nothing touches an empty one."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return 1, 0, 1, 0
    return int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])


def _touch(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1] and a[2] <= b[3] and b[2] <= a[3]
