"""What a run has measured so far, as a table and as a curve."""

import csv
import io
import itertools
import pathlib
from collections.abc import Mapping, Sequence
from typing import Any

from msinet import images
from msinet.train import validation

SCORES = tuple(f"validation_{key}" for key in validation.SCORES)
COLUMNS = ("epoch", "stage", "learning_rate", "loss", "validation_loss", *SCORES, "best", "seconds")


def write(folder: pathlib.Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes `history.csv` and `curve.png` into a folder.

    Args:
        folder: A `pathlib.Path`.
        rows: One dictionary per epoch, with the keys `COLUMNS`; missing values stay empty.

    Raises:
        DataError: The folder cannot be written, or the disk is full.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    images.write_bytes(folder / "history.csv", text.getvalue().encode())
    images.write_bytes(folder / "curve.png", draw(rows))


def draw(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Draws the losses over the epochs, and the correlation below; gives the bytes of a PNG.

    A line stands between stages, whose losses may not compare: their pictures differ.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(6.4, 4), dpi=120, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    measured = [row for row in rows if row.get("validation_loss") is not None]
    has_cc = any(row.get("validation_cc") is not None for row in measured)
    panels = (
        figure.subplots(2, sharex=True, height_ratios=(2, 1)) if has_cc else [figure.subplots()]
    )
    _plot(panels[0], rows, "loss", color="C0", marker="o", label="training")
    if measured:
        _plot(panels[0], rows, "validation_loss", color="C1", marker="s", label="validation")
        best = min(measured, key=lambda row: row["validation_loss"])
        for axes in panels:
            axes.axvline(best["epoch"], color="0.6", linestyle=":", label="best")
    for before, after in itertools.pairwise(rows):
        if before.get("stage") != after.get("stage"):
            for axes in panels:
                axes.axvline(after["epoch"] - 0.5, color="0.4", linewidth=0.8)
    panels[0].set_ylabel("loss")
    panels[0].legend()
    if has_cc:
        _plot(panels[1], rows, "validation_cc", color="C1", marker="s")
        panels[1].set_ylabel("validation CC")
    panels[-1].set_xlabel("epoch")
    panels[-1].xaxis.set_major_locator(MaxNLocator(integer=True))
    for axes in panels:
        axes.grid(alpha=0.3)
    buffer = io.BytesIO()
    canvas.print_png(buffer)
    return buffer.getvalue()


def _plot(axes, rows, key, **style):
    """One line, of the epochs that have this number."""
    known = [(row["epoch"], row[key]) for row in rows if row.get(key) is not None]
    axes.plot(*zip(*known, strict=True), **style)
