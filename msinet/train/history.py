"""What a run has measured so far, as a table and as a curve."""

import csv
import io

from msinet import images

COLUMNS = ("epoch", "learning_rate", "loss", "validation_loss", "validation_cc", "best", "seconds")


def write(folder, rows):
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


def draw(rows):
    """Draws the losses over the epochs; gives the bytes of a PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    figure = Figure(figsize=(6.4, 4), dpi=120, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    axes = figure.subplots()
    epochs = [row["epoch"] for row in rows]
    axes.plot(epochs, [row["loss"] for row in rows], marker="o", label="training")
    measured = [row for row in rows if row.get("validation_loss") is not None]
    if measured:
        axes.plot(
            [row["epoch"] for row in measured],
            [row["validation_loss"] for row in measured],
            marker="s",
            label="validation",
        )
        best = min(measured, key=lambda row: row["validation_loss"])
        axes.axvline(best["epoch"], color="0.6", linestyle=":", label="best")
    axes.set_xlabel("epoch")
    axes.set_ylabel("loss")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(alpha=0.3)
    axes.legend()
    buffer = io.BytesIO()
    canvas.print_png(buffer)
    return buffer.getvalue()
