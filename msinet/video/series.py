"""Attention on areas over the time of a clip: a table, a curve and a summary of each area."""

import csv
import dataclasses
import io
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from msinet.areas import Area
from msinet.areas.measure import center_bias_density
from msinet.video.pipeline import Frame, Video

COLUMNS = ("frame", "seconds", "scene", "area", "share", "intensity", "center_bias")
PER_CENT = 100
WIDTH_IN, HEIGHT_IN, DPI = 8.0, 3.6, 120
MOST_IN_LEGEND = 12


@dataclasses.dataclass(frozen=True)
class Series:
    """Shares of areas in each frame that the network saw.

    Attributes:
        names: Of the A areas.
        frames: (N,) int64, numbers of the frames.
        seconds: (N,) float64, when they are shown.
        until: Seconds at which the clip ends.
        scenes: (N,) int64, number of the scene, from 0.
        shares: (N, A) float64, share of all attention on each area, 0 to 1.
        surfaces: (A,) float64, share of the surface that each covers.
        center_bias: (A,) float64, share by the centre bias alone, which knows no picture.
    """

    names: tuple[str, ...]
    frames: np.ndarray
    seconds: np.ndarray
    until: float
    scenes: np.ndarray
    shares: np.ndarray
    surfaces: np.ndarray
    center_bias: np.ndarray

    def means(self) -> np.ndarray:
        """The mean share of each area over time, (A,): a frame counts as long as it stays."""
        stays = np.diff([*self.seconds, max(self.until, self.seconds[-1])])
        return np.average(self.shares, axis=0, weights=stays if stays.sum() > 0 else None)

    def to_dict(self) -> list[dict]:
        """What can be said of each area, as JSON can hold it."""
        means, peaks = self.means(), self.shares.argmax(axis=0)
        ranks = [1 + int((means > mean).sum()) for mean in means]
        return [
            {
                "name": name,
                "mean_share": float(means[n]),
                "surface": float(self.surfaces[n]),
                "intensity": float(means[n] / self.surfaces[n]) if self.surfaces[n] else 0.0,
                "rank": ranks[n],
                "center_bias": float(self.center_bias[n]),
                "highest_share": float(self.shares[peaks[n], n]),
                "highest_at_seconds": float(self.seconds[peaks[n]]),
            }
            for n, name in enumerate(self.names)
        ]


def measure(
    video: Video, areas: Sequence[Area], *, each: Callable[[Frame], None] = lambda frame: None
) -> Series:
    """Takes all frames of a clip and measures the shares of its areas.

    The areas stay where they are: they are parts of the frame and do not follow what moves in it.

    Args:
        video: The clip, with its smoothing.
        areas: At least one.
        each: Called with every frame.

    Raises:
        ValueError: There are no areas, or the clip gave no frames.
    """
    if not areas:
        raise ValueError("areas: expected at least one")
    masks = [area.mask(video.size_hw) for area in areas]
    rows, scene, until = [], 0, 0.0
    for frame in video:
        scene += frame.is_cut
        until = frame.seconds + float(frame.duration * video.time_base)
        if frame.is_predicted:
            rows.append((frame.number, frame.seconds, scene, _shares(masks, frame.density)))
        each(frame)
    if not rows:
        raise ValueError("video: expected frames, got none")
    numbers, seconds, scenes, shares = zip(*rows, strict=True)
    return Series(
        names=tuple(area.name for area in areas),
        frames=np.array(numbers),
        seconds=np.array(seconds),
        until=until,
        scenes=np.array(scenes),
        shares=np.array(shares, np.float64),
        surfaces=np.array([mask.mean(dtype=np.float64) for mask in masks]),
        center_bias=_shares(masks, center_bias_density(video.size_hw)),
    )


def to_csv(series: Series) -> bytes:
    """The series as a table, a row for each frame and area, with the columns `COLUMNS`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for n, number in enumerate(series.frames):
        for a, name in enumerate(series.names):
            share, surface = series.shares[n, a], series.surfaces[a]
            intensity = share / surface if surface else 0.0
            where = (number, f"{series.seconds[n]:.3f}", series.scenes[n], name)
            figures = (share, intensity, series.center_bias[a])
            writer.writerow([*where, *(f"{figure:.6g}" for figure in figures)])
    return text.getvalue().encode()


def draw(series: Series, *, title: str = "", metadata: Mapping[str, str] | None = None) -> bytes:
    """The series as a curve for each area, its centre bias dashed; gives the bytes of a PNG.

    Scene cuts are grey lines, across which no curve is drawn.

    Args:
        series: What was measured.
        title: Over the drawing.
        metadata: Text that the file carries.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH_IN, HEIGHT_IN), dpi=DPI, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    axes = figure.subplots()
    starts = np.flatnonzero(np.diff(series.scenes)) + 1
    for a, name in enumerate(series.names):
        color, label = f"C{a % 10}", name
        pieces = np.split(np.column_stack([series.seconds, PER_CENT * series.shares[:, a]]), starts)
        for piece in pieces:
            axes.plot(*piece.T, color=color, label=label, linewidth=1.4, marker=_dot(piece))
            label = None
        axes.axhline(
            PER_CENT * series.center_bias[a], color=color, linestyle="--", linewidth=0.9, alpha=0.7
        )
    for start in starts:
        axes.axvline(series.seconds[start], color="0.8", linewidth=1, zorder=0)
    axes.set_xlim(0, max(series.until, 1e-3))
    axes.set_ylim(bottom=0)
    axes.set_xlabel("seconds")
    axes.set_ylabel("share of attention, %")
    axes.set_title(f"{title}  (dashed: centre bias alone)".strip(), fontsize=9, loc="left")
    if len(series.names) <= MOST_IN_LEGEND:
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1), fontsize=8, frameon=False)
    axes.grid(alpha=0.25)
    buffer = io.BytesIO()
    canvas.print_png(buffer, metadata=dict(metadata or {}))
    return buffer.getvalue()


def _shares(masks: Sequence[np.ndarray], density: np.ndarray) -> np.ndarray:
    """What each area holds of a density, (A,) float64."""
    held = np.array([(mask * density).sum(dtype=np.float64) for mask in masks])
    return np.minimum(held / density.sum(dtype=np.float64), 1)


def _dot(piece: np.ndarray) -> str:
    """A scene of one frame is a dot: no line can be drawn through it."""
    return "." if len(piece) == 1 else ""
