"""How far shares of a network lie from those of real observers: a table that travels with weights.

A band around a predicted share p holds the share of the observers' fixations in so many of a
hundred areas. Its ends are quantiles of asin √q - asin √p, q the observers' share: on this scale
a share that is counted scatters alike whether it is small or large. The table has them by the
size of the area and by the share, and is read between its nodes.
"""

import dataclasses
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from msinet.errors import WeightsError
from msinet.register import SUFFIX, Entry

ENDING = "_bands.json"


@dataclasses.dataclass(frozen=True, eq=False)
class Bands:
    """The table of one file of weights.

    Attributes:
        level: Share of areas whose observed share lies in the band, e.g. 0.9.
        surfaces: (S,) float, increasing: surfaces of areas as shares of the picture.
        shares: (P,) float, increasing: predicted shares.
        low: (S, P) float: lower quantiles of asin √observed - asin √predicted.
        high: (S, P) float: upper quantiles.
        agreement: Agreement under mirroring below which 5 % of the measured pictures lie.
        about: Which weights, settings and pictures it was measured with.
    """

    level: float
    surfaces: np.ndarray
    shares: np.ndarray
    low: np.ndarray
    high: np.ndarray
    agreement: float
    about: Mapping[str, Any]

    def __post_init__(self):
        for key in ("surfaces", "shares", "low", "high"):
            object.__setattr__(self, key, np.asarray(getattr(self, key), np.float64))
        shape = (len(self.surfaces), len(self.shares))
        if not (self.low.shape == self.high.shape == shape and min(shape) > 1):
            raise ValueError(
                f"low, high: expected {shape}, got {self.low.shape}, {self.high.shape}"
            )
        steps = np.concatenate([np.diff(self.surfaces), np.diff(self.shares)])
        if not (steps.min() > 0 and self.surfaces[0] > 0 and (self.low <= self.high).all()):
            raise ValueError("surfaces, shares: expected increasing; low: expected below high")

    def band(self, share: float, surface: float) -> tuple[float, float]:
        """Gives the ends of the band around a share.

        Args:
            share: Predicted share of the area, 0 to 1.
            surface: Share of the picture that the area covers, 0 to 1.

        Returns:
            Low and high, 0 to 1; the share may lie outside where the network is known to err to
            one side.
        """
        place = angle(share)
        ends = []
        for table in (self.low, self.high):
            column = [np.interp(place, angle(self.shares), row) for row in table]
            size = np.log(max(surface, np.finfo(float).tiny))
            offset = float(np.interp(size, np.log(self.surfaces), column))
            ends.append(math.sin(min(max(float(place) + offset, 0.0), math.pi / 2)) ** 2)
        return ends[0], ends[1]

    def to_dict(self) -> dict[str, Any]:
        """Gives the table as JSON holds it."""
        tables = {key: getattr(self, key).round(4).tolist() for key in ("low", "high")}
        nodes = {key: getattr(self, key).round(6).tolist() for key in ("surfaces", "shares")}
        head = {"level": self.level, "agreement": round(self.agreement, 4)}
        return {**dict(self.about), **head, **nodes, **tables}


def angle(share: Any) -> Any:
    """The scale on which bands are measured: asin √share, 0 to π/2."""
    return np.arcsin(np.sqrt(np.clip(share, 0, 1)))


def difference(
    before: tuple[float, float, float], after: tuple[float, float, float]
) -> tuple[float, float]:
    """Gives the band of the difference after - before of two shares.

    The distances of the ends are added in squares, as if the errors of both were independent.
    Two versions of one design share much of theirs, so the band is rather too wide than too
    narrow.

    Args:
        before: Low, share and high.
        after: Low, share and high.

    Returns:
        Low and high of the difference, -1 to 1.
    """
    step = after[1] - before[1]
    down = math.hypot(max(0.0, after[1] - after[0]), max(0.0, before[2] - before[1]))
    up = math.hypot(max(0.0, after[2] - after[1]), max(0.0, before[1] - before[0]))
    return max(-1.0, step - down), min(1.0, step + up)


def file_of(entry: Entry) -> Path:
    """Gives where the table of a file of weights lies: `a_bands.json` beside `a.weights.h5`."""
    return entry.file.with_name(entry.file.name.removesuffix(SUFFIX) + ENDING)


def settings_of(predictor: Any) -> dict[str, Any]:
    """Gives what, beside the weights, decides on a predictor's maps."""
    return {
        "sizes_hw": [list(size) for size in predictor.sizes_hw],
        "preprocessing": predictor.preprocessing,
        "mirror": predictor.mirror,
    }


def load_bands(predictor: Any) -> tuple[Bands | None, str]:
    """Reads the table that was measured for a predictor.

    Args:
        predictor: A `msinet.predict.Predictor`, or a baseline.

    Returns:
        The table, or None where there is none that fits; and why there is none, or "".

    Raises:
        WeightsError: The table is there and damaged.

    Example:
        `bands, why = load_bands(msinet.load())`
    """
    entry = predictor.entry
    path = file_of(entry) if entry.file.name else None
    if path is None or not path.is_file():
        return None, f"no band: none was measured for {entry.name}"
    try:
        values = json.loads(path.read_bytes())
        fields = {field.name for field in dataclasses.fields(Bands)} - {"about"}
        table = Bands(
            **{key: values[key] for key in fields},
            about={key: value for key, value in values.items() if key not in fields},
        )
        weights, settings = table.about["weights"], table.about["settings"]
        sha256 = weights["sha256"]
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise WeightsError(
            "table of bands cannot be read",
            where=path,
            fix="copy it again from where the weights came from, or remove it",
        ) from error
    if sha256 != entry.sha256:
        return None, f"no band: {path.name} was measured with other weights"
    if settings != settings_of(predictor):
        return None, f"no band: {path.name} was measured at other sizes or settings"
    return table, ""
