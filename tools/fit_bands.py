"""Makes the table of bands of a file of weights: how far its shares lie from observers'.

    python -m tools.fit_bands --data ../data/osie.zip
    python -m tools.fit_bands --data osie.zip --weights mine.weights.h5

The table is made on the first half of OSIE's validation part, in split order, and held against
the second half, on which nothing is chosen. Areas are upright boxes of 0.05 % to 60 % of the
picture and sides of 1:4 to 4:1; every other one lies anywhere, the others around places drawn from
the network's own density, as people draw areas around what they care for. What is predicted of a
box is its share of the density, what is observed its share of all observers' fixations.

It takes two minutes on two cores. The printed figures stand in the table's card.
"""

import argparse
import itertools
import json
import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # runs from a checkout

import msinet
from msinet import areas, images
from msinet.areas.bands import Bands, angle, file_of, settings_of
from msinet.data import open_part
from msinet.errors import MsinetError
from msinet.fixations import inside
from msinet.register import DEFAULT

LEVEL = 0.9
BOXES = 400
"""Per picture."""
SURFACES, ASPECTS = (0.0005, 0.6), (0.25, 4)
SURFACE_EDGES = (0, 0.002, 0.006, 0.02, 0.06, 0.2, 1)
SHARE_EDGES = (0, 0.003, 0.01, 0.03, 0.1, 0.3, 0.6, 1)
LEAST = 150
"""Boxes of a cell of the table; with fewer, its neighbours in size are taken too."""
UNUSUAL = 0.05
"""Quantile of the agreement under mirroring below which a picture is called unusual."""
SURFACE, PREDICTED, OBSERVED = range(3)


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Makes the table of bands of weights.")
    parser.add_argument("--data", required=True, metavar="PATH", help="OSIE's archive or folder")
    parser.add_argument("--weights", default=DEFAULT, metavar="NAME|FILE")
    parser.add_argument("--output", type=Path, help="default: beside the weights")
    parser.add_argument("--rows", type=Path, help="the second half's boxes as .npz, for the tests")
    return parser.parse_args(argv)


def draw_boxes(rng, density, count=BOXES):
    """Draws boxes of many sizes and places in a picture.

    Args:
        rng: NumPy generator.
        density: (H, W) of the picture; every other box lies around a place drawn from it.
        count: How many.

    Returns:
        (count, 4) int: left, top, right, bottom; the last two are outside.
    """
    height, width = density.shape
    surface = np.exp(rng.uniform(*np.log(SURFACES), count))
    aspect = np.exp(rng.uniform(*np.log(ASPECTS), count))
    across = np.minimum(np.sqrt(surface * aspect), 1)
    down = np.minimum(surface / across, 1)
    across = np.minimum(surface / down, 1)
    middles = rng.uniform(size=(count, 2)) * (1 - np.stack([across, down], axis=1))
    middles += np.stack([across, down], axis=1) / 2
    cumulated = np.cumsum(density, dtype=np.float64)
    drawn = np.searchsorted(cumulated, rng.uniform(0, cumulated[-1], count))
    around = np.stack([drawn % width + 0.5, drawn // width + 0.5], axis=1) / (width, height)
    middles[1::2] = around[1::2]
    left = np.clip(middles[:, 0] - across / 2, 0, 1 - across)
    top = np.clip(middles[:, 1] - down / 2, 0, 1 - down)
    ends = np.stack([left, top, left + across, top + down], axis=1)
    boxes = np.rint(ends * np.tile((width, height), 2)).astype(int)
    boxes[:, 2:] = np.maximum(boxes[:, 2:], boxes[:, :2] + 1)
    return np.minimum(boxes, np.tile((width, height), 2))


def rows_of(density, fixations, boxes):
    """Gives surface, predicted and observed share of each box, (N, 3)."""
    height, width = density.shape
    sums = np.zeros((height + 1, width + 1))
    sums[1:, 1:] = density.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
    left, top, right, low = boxes.T
    predicted = sums[low, right] - sums[top, right] - sums[low, left] + sums[top, left]
    x, y = fixations[inside(fixations, density.shape)].T[..., None]
    held = (x >= left) & (x < right) & (y >= top) & (y < low)
    surface = (right - left) * (low - top) / density.size
    return np.stack([surface, np.clip(predicted, 0, 1), held.mean(axis=0)], axis=1)


def measure(part, predictor, *, first=0):
    """Gives the rows of each picture (P, N, 3), in split order, and its agreement (P,).

    Args:
        part: The pictures.
        predictor: Of the weights.
        first: Number of the first picture in the whole part: each has boxes of its own.
    """
    rows, agreements = [], []
    for index in range(len(part)):
        example = part[index]
        prediction, agreement = areas.predict(predictor, example.decoded())
        boxes = draw_boxes(np.random.default_rng(first + index), prediction.density)
        rows.append(rows_of(prediction.density, example.fixations, boxes))
        agreements.append(agreement)
        print(f"\r{index + 1} of {len(part)} pictures", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return np.stack(rows), np.array(agreements)


def fit(rows, agreements, about):
    """Gives the table of the rows (P, N, 3) and agreements (P,) of pictures."""
    # As in conformal prediction: of P pictures and a new one, any is as likely the oddest.
    level = min(1.0, LEVEL * (len(rows) + 1) / len(rows))
    rows = rows.reshape(-1, rows.shape[-1])
    size = np.digitize(rows[:, SURFACE], SURFACE_EDGES[1:-1])
    share = np.digitize(rows[:, PREDICTED], SHARE_EDGES[1:-1])
    offsets = angle(rows[:, OBSERVED]) - angle(rows[:, PREDICTED])
    shape = (len(SURFACE_EDGES) - 1, len(SHARE_EDGES) - 1)
    tables = np.zeros((2, *shape))
    for i, j in np.ndindex(shape):
        reach = 0
        while (chosen := (abs(size - i) <= reach) & (share == j)).sum() < LEAST:
            reach += 1
            if reach > shape[0]:
                raise ValueError(f"rows: expected {LEAST} boxes of each share, got too few")
        tables[:, i, j] = np.quantile(offsets[chosen], ((1 - level) / 2, (1 + level) / 2))
    log_sizes = [np.log(rows[size == i, SURFACE]).mean() for i in range(shape[0])]
    angles = [angle(rows[share == j, PREDICTED]).mean() for j in range(shape[1])]
    return Bands(
        level=LEVEL,
        surfaces=np.exp(log_sizes),
        shares=np.sin(angles) ** 2,
        low=tables[0],
        high=tables[1],
        agreement=float(np.quantile(agreements, UNUSUAL)),
        about=about,
    )


def covered(bands, rows):
    """Says of each row whether the observed share lies in the band, (N,) bool."""
    ends = np.array([bands.band(row[PREDICTED], row[SURFACE]) for row in rows])
    slack = 1e-9  # of rounding, where a band ends at 0 or 1
    return (rows[:, OBSERVED] >= ends[:, 0] - slack) & (rows[:, OBSERVED] <= ends[:, 1] + slack)


def covered_differences(bands, first, second):
    """The same for differences of the shares of one row each of two pictures."""

    def ends(row):
        low, high = bands.band(row[PREDICTED], row[SURFACE])
        return low, row[PREDICTED], high

    pairs = zip(first, second, strict=True)
    bounds = np.array([areas.difference(ends(a), ends(b)) for a, b in pairs])
    seen = second[:, OBSERVED] - first[:, OBSERVED]
    return (seen >= bounds[:, 0] - 1e-9) & (seen <= bounds[:, 1] + 1e-9)


def report(bands, rows):
    """Gives sentences on how often the band holds the observed share; rows are (P, N, 3)."""
    flat = rows.reshape(-1, 3)
    hit = covered(bands, flat)
    spread = hit.reshape(len(rows), -1).mean(axis=1).std() / len(rows) ** 0.5
    lines = [f"coverage of {len(hit)} boxes in {len(rows)} pictures: {hit.mean():.1%}"]
    lines[0] += f", standard error over pictures {spread:.1%}"
    for name, column, edges in (
        ("surface", SURFACE, SURFACE_EDGES),
        ("predicted share", PREDICTED, SHARE_EDGES),
    ):
        for low, high in itertools.pairwise(edges):
            chosen = (flat[:, column] >= low) & (flat[:, column] < high)
            if chosen.any():
                lines.append(f"  {name} {low:.1%} to {high:.1%}: {hit[chosen].mean():.1%}")
    kinds = np.tile(np.arange(rows.shape[1]) % 2, len(rows))
    lines.append(f"  anywhere {hit[kinds == 0].mean():.1%}, around hot places "
                 f"{hit[kinds == 1].mean():.1%}")  # fmt: skip
    felt = flat[:, PREDICTED] >= 0.01
    lines.append(f"  predicted share of 1% or more: {hit[felt].mean():.1%}")
    other = covered_differences(bands, flat, np.roll(rows, 1, axis=0).reshape(-1, 3))
    lines.append(f"differences between two pictures: {other.mean():.1%}")
    return lines


def main(argv=None):
    """Writes the table and prints how often it covers; returns the exit code."""
    options = parse(argv)
    try:
        part = open_part("osie", options.data, "validation")
        predictor = msinet.load(options.weights)
        rows, agreements = measure(part, predictor)
        half = len(part) // 2
        about = {
            "weights": {"name": predictor.entry.name, "sha256": predictor.entry.sha256},
            "settings": settings_of(predictor),
            "measured_on": {**part.provenance(), "pictures": f"the first {half}, in split order"},
            "boxes_per_picture": BOXES,
            "recipe": "python -m tools.fit_bands --data osie.zip",
        }
        bands = fit(rows[:half], agreements[:half], about)
        path = options.output or file_of(predictor.entry)
        images.write_bytes(path, _text(bands).encode())
    except MsinetError as error:
        print(f"msinet: {error}", file=sys.stderr)
        return error.exit_code
    if options.rows:
        np.savez_compressed(options.rows, rows=rows[half:, : BOXES // 8].astype(np.float32))
    print(path)
    print("\n".join(["first half, which it was made on", *report(bands, rows[:half])]))
    print("\n".join(["second half", *report(bands, rows[half:])]))
    other_way = fit(rows[half:], agreements[half:], about)
    print("\n".join(["made on the second half, first half", *report(other_way, rows[:half])]))
    print(f"agreement under mirroring: 5 % of the first half below {bands.agreement:.3f}, of the "
          f"second half {np.mean(agreements[half:] < bands.agreement):.1%}")  # fmt: skip
    return 0


def _text(bands):
    """JSON with one row of a table per line."""
    text = json.dumps(bands.to_dict(), indent=1)
    return re.sub(r"\[[^][]*\]", lambda row: " ".join(row[0].split()), text) + "\n"


if __name__ == "__main__":
    sys.exit(main())
