"""Figures of areas as people read them, in a terminal and in a report."""

from collections.abc import Mapping, Sequence
from typing import Any

SPACE = "\N{NO-BREAK SPACE}"
NOTHING = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"


def percent(share: float | None, *, sign: bool = False) -> str:
    """Writes a share in per cent with one digit after the point, or a dash where there is none."""
    if share is None:
        return NOTHING
    text = f"{100 * share:+.1f}" if sign else f"{100 * share:.1f}"
    if float(text) == 0:
        text = "0.0"
    return f"{text}{SPACE}%".replace("-", MINUS)


def step(before: float, after: float) -> float:
    """Gives the change of a share as readers find it: the difference of the shares as printed."""
    return round(_printed(after) - _printed(before), 3)


def change(before: float | None, after: float | None) -> str:
    """Writes the change of a share, or a dash where one is missing."""
    if before is None or after is None:
        return NOTHING
    return percent(step(before, after), sign=True)


def exact(limit: float) -> str:
    """Writes a share in per cent with all the digits that it was given."""
    text = f"{100 * limit:.8g}"
    return f"{text}{'' if '.' in text else '.0'}{SPACE}%"


def apart(value: float, limit: float) -> str:
    """Writes a share with as many digits as tell it apart from a limit that it differs from."""
    for digits in range(1, 7):
        if round(100 * value, digits) != round(100 * limit, digits):
            return f"{100 * value:.{digits}f}{SPACE}%".replace("-", MINUS)
    return percent(value)


def _printed(share: float) -> float:
    """A share as `percent` writes it."""
    return round(100 * share, 1) / 100


def between(low: float | None, high: float | None, *, sign: bool = False) -> str:
    """Writes a band, or a dash where there is none."""
    if low is None or high is None:
        return NOTHING
    start = percent(low, sign=sign).removesuffix(f"{SPACE}%")
    return f"{start} to {percent(high, sign=sign)}"


def times(factor: float) -> str:
    """Writes an intensity."""
    return f"{factor:.1f}{SPACE}\N{MULTIPLICATION SIGN}"


def whole(picture: Mapping[str, Any]) -> list[str]:
    """Says the figures of the whole picture in sentences, without a full stop.

    Args:
        picture: As `Attention.to_dict` gives it.
    """
    said = [
        f"focus {picture['focus']:+.2f} bits".replace("-", MINUS)
        + f": as spread as an even map over {percent(picture['spread'])} of the picture, the "
        f"centre bias alone over {percent(picture['center_bias_spread'])}"
    ]
    points = [
        f"{number}. ({point['x']:.0f}, {point['y']:.0f}) {percent(point['share'])}"
        for number, point in enumerate(picture["points"], 1)
    ]
    said.append(f"hottest points: {', '.join(points)}")
    if picture["agreement"] is not None:
        said.append(f"the mirror image agrees by {percent(picture['agreement'])}")
    return said


def aligned(rows: Sequence[Sequence[str]], *, left: int = 1) -> list[str]:
    """Lines of a table: the column `left` to the left, all others to the right."""
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if n == left else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines
