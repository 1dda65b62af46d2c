"""Drawings as SVG: how scores are distributed, and two predictors picture by picture."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet.report.markup import Node, node
from msinet.report.wording import MINUS, counted, number

BINS = (10, 40)  # fewest and most
WIDTH = 320
EDGE = 12  # left and right of the axis, so that half a tick label has room
ROW = 52  # a label above a histogram
BAR = 24  # height of the highest bar
FOOT = 22  # tick labels below
OUTLIERS = 1  # per cent at each end that do not stretch the axis
PLOT = 240  # side of the square of a scatter
SCATTER_LEFT, SCATTER_FOOT = 56, 44
RADIUS = 2.6  # of a point
MOST_POINTS = 1000
LETTERS = 40  # of a name that fit over a chart


def distribution(
    metric: Mapping[str, Any], values: Mapping[str, np.ndarray], *, main: str
) -> tuple[Node, str] | None:
    """Histograms of one metric, a row for each predictor, over a common axis.

    Args:
        metric: An entry of the summary's metrics.
        values: Scores (n,) by predictor, NaN where missing.
        main: The predictor that is drawn in the accent colour.

    Returns:
        The drawing and a sentence for its caption (empty if there is nothing to say), or None if
        there are no scores.
    """
    finite = {label: column[np.isfinite(column)] for label, column in values.items()}
    finite = {label: column for label, column in finite.items() if len(column)}
    if not finite:
        return None
    ends = [np.percentile(column, (OUTLIERS, 100 - OUTLIERS)) for column in finite.values()]
    low, high = _widened(min(e[0] for e in ends), max(e[1] for e in ends))
    height = ROW * len(finite) + FOOT
    place = _scale(low, high, EDGE, WIDTH - EDGE)
    parts = [*_ticks_below(low, high, place, top=0, bottom=height - FOOT)]
    bins = round(2 * math.sqrt(max(map(len, finite.values()))))
    edges = np.linspace(low, high, 1 + min(max(bins, BINS[0]), BINS[1]))
    for position, (label, column) in enumerate(finite.items()):
        class_ = "main" if label == main else "other"
        parts += _row(label, column, edges, place=place, class_=class_, top=ROW * position)
    words = "; ".join(f"{label} mean {number(c.mean())}" for label, c in finite.items())
    drawing = _svg(WIDTH, height, f"Histograms of {metric['name']}: {words}", parts)
    beyond = sum(int(((c < low) | (c > high)).sum()) for c in finite.values())
    note = f"The outermost bars also hold {counted(beyond, 'score')} beyond the axis."
    return drawing, note if beyond else ""


def scatter(
    metric: Mapping[str, Any],
    values: Mapping[str, np.ndarray],
    names: Sequence[str],
    *,
    main: str,
    other: str,
) -> tuple[Node, str] | None:
    """One metric of two predictors, a point for each picture, with equal axes.

    Args:
        metric: An entry of the summary's metrics.
        values: Scores (n,) by predictor, NaN where missing.
        names: Of the n pictures.
        main: The predictor of the vertical axis.
        other: The predictor of the horizontal axis.

    Returns:
        The drawing and a sentence for its caption, or None if no picture has both scores.
    """
    across, up = values[other], values[main]
    both = np.flatnonzero(np.isfinite(across) & np.isfinite(up))
    if not len(both):
        return None
    pooled = np.concatenate([across[both], up[both]])
    low, high = _widened(pooled.min(), pooled.max())
    to_x = _scale(low, high, SCATTER_LEFT, SCATTER_LEFT + PLOT)
    to_y = _scale(low, high, EDGE + PLOT, EDGE)
    drawn = both[np.linspace(0, len(both) - 1, min(len(both), MOST_POINTS)).astype(int)]
    parts = _axes(low, high, to_x, to_y, across=other, up=main)
    for i in drawn:
        title = f"{names[i]}: {main} {number(up[i])}, {other} {number(across[i])}"
        cx, cy = _px(to_x(across[i])), _px(to_y(up[i]))
        parts.append(node("circle", node("title", title), cx=cx, cy=cy, r=RADIUS))
    sentence = _wins(metric, up[both] - across[both], main)
    if len(drawn) < len(both):
        sentence += f" {len(drawn):,} of them are drawn."
    width, height = SCATTER_LEFT + PLOT + EDGE, EDGE + PLOT + SCATTER_FOOT
    return _svg(width, height, f"{metric['name']}: {sentence}", parts), sentence


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from low to high, at most `most` steps of 1, 2 or 5 times a power of 10."""
    least = (high - low) / most
    power = 10.0 ** math.floor(math.log10(least))
    step = next(s * power for s in (1, 2, 5, 10, 20) if s * power >= least * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [count * step for count in range(first, last + 1)]


def _wins(metric: Mapping[str, Any], differences: np.ndarray, main: str) -> str:
    """Says on how many pictures the main predictor is better, and where these lie."""
    sign, side = (1, "above") if metric["higher_is_better"] else (-1, "below")
    wins = int((sign * differences > 0).sum())
    pictures = counted(len(differences), "picture")
    return f"{main} is better on {wins:,} of {pictures}: points {side} the line."


def _row(label: str, column, edges, *, place, class_: str, top: int) -> list[Node]:
    """The histogram of one predictor: bars, the middle half as a line, the mean as a stroke."""
    floor = top + ROW - 8
    ends = (edges[0], edges[-1])
    counts, _ = np.histogram(np.clip(column, *ends), edges)
    heights = BAR * counts / counts.max()
    steps = "".join(
        f"V{_px(floor - high)}H{_px(place(edge))}"
        for high, edge in zip(heights, edges[1:], strict=True)
    )
    first, last = (_px(place(end)) for end in ends)
    lower, upper = (_px(place(q)) for q in np.clip(np.percentile(column, (25, 75)), *ends))
    mean = _px(place(float(np.clip(column.mean(), *ends))))
    return [
        node("text", _short(label), x=first, y=top + 14, class_="label"),
        node("text", number(column.mean()), x=last, y=top + 14, text_anchor="end"),
        node("path", d=f"M{first} {_px(floor)}{steps}V{_px(floor)}Z", class_=class_),
        node("path", d=f"M{lower} {_px(floor + 3)}H{upper}", class_="half"),
        node("path", d=f"M{mean} {_px(floor - BAR - 2)}V{_px(floor + 5)}", class_="mean"),
    ]


def _ticks_below(low, high, place, *, top, bottom) -> list[Node]:
    made = []
    for value in ticks(low, high):
        x = _px(place(value))
        made.append(node("path", d=f"M{x} {top}V{bottom}", class_="grid"))
        made.append(node("text", _tick(value), x=x, y=bottom + 15, text_anchor="middle"))
    return made


def _axes(low, high, to_x, to_y, *, across: str, up: str) -> list[Node]:
    """Grid, numbers, names and the line of equal scores."""
    left, right, top, bottom = SCATTER_LEFT, SCATTER_LEFT + PLOT, EDGE, EDGE + PLOT
    made = _ticks_below(low, high, to_x, top=top, bottom=bottom)
    for value in ticks(low, high):
        y = _px(to_y(value))
        made.append(node("path", d=f"M{left} {y}H{right}", class_="grid"))
        made.append(node("text", _tick(value), x=left - 6, y=y, dy="0.35em", text_anchor="end"))
    middle = (top + bottom) / 2
    made += [
        node("path", d=f"M{left} {bottom}L{right} {top}", class_="equal"),
        node("text", _short(across), x=(left + right) / 2, y=bottom + 36, text_anchor="middle",
             class_="label"),
        node("text", _short(up), x=12, y=middle, text_anchor="middle", class_="label",
             transform=f"rotate(-90 12 {middle})"),
    ]  # fmt: skip
    return made


def _svg(width: int, height: int, label: str, parts: Sequence[Node]) -> Node:
    return node("svg", *parts, viewBox=f"0 0 {width} {height}", role="img", aria_label=label)


def _scale(low: float, high: float, start: float, stop: float):
    """A function from scores to pixels."""
    return lambda value: start + (value - low) / (high - low) * (stop - start)


def _widened(low: float, high: float) -> tuple[float, float]:
    """The range with a little room; ends that are equal, but for rounding, are moved apart."""
    apart = high - low > 1e-9 * max(1, abs(low), abs(high))
    room = 0.03 * (high - low) if apart else max(0.05 * abs(low), 0.01)
    return float(low - room), float(high + room)


def _px(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _tick(value: float) -> str:
    return f"{value + 0.0:.6g}".replace("-", MINUS)


def _short(label: str) -> str:
    """A label that fits over a chart; its whole is in the table."""
    half = LETTERS // 2 - 1
    return label if len(label) <= LETTERS else f"{label[:half]}…{label[-half:]}"
