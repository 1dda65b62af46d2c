"""Prints the scores of a weights file on one part of a data set, one line per input size.

    python -m tools.score_shipped --data ../data/osie.zip
    python -m tools.score_shipped --data ../data/osie.zip --size auto --size 240x320

Each predicted density is held against the set's own empirical map of the same picture: CC, KLDiv
(nats, empirical against predicted) and SIM against the map, NSS at the fixated points with the
population's standard deviation, every fixation counted once. The mean over pictures is printed.
"""

import argparse
import json
import pathlib
import sys

import numpy as np
from tqdm import tqdm

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))  # runs from a checkout

import msinet
from msinet.data import open_part
from msinet.errors import MsinetError
from msinet.silence import import_quietly

KLDIV_EPSILON = 1e-20  # keeps the logarithm finite where a density is zero
NAMES = ("CC", "NSS", "KLDiv", "SIM")


def scores(density, truth, fixations):
    """Returns CC, NSS, KLDiv and SIM of one predicted density.

    Args:
        density: (H, W) float, non-negative; need not sum to 1.
        truth: (H, W) float, the empirical saliency map; need not sum to 1.
        fixations: (N, 2) float, (x, y) in pixels of the stimulus; those outside do not count.
    """
    predicted = np.maximum(np.asarray(density, np.float64), 0)
    height, width = predicted.shape
    p = predicted / predicted.sum()
    g = truth.astype(np.float64) / truth.sum(dtype=np.float64)

    columns, rows = np.floor(fixations).astype(int).T
    inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    is_constant = np.ptp(predicted) == 0
    z = (predicted - predicted.mean()) / (1.0 if is_constant else predicted.std())
    nss = z[rows[inside], columns[inside]].mean() if inside.any() else np.nan

    a, b = p - p.mean(), g - g.mean()
    spread = np.sqrt((a**2).sum() * (b**2).sum())
    cc = 0.0 if is_constant or not spread else (a * b).sum() / spread
    kldiv = (g * np.log((g + KLDIV_EPSILON) / (p + KLDIV_EPSILON))).sum()
    return cc, nss, kldiv, np.minimum(p, g).sum()


def score_part(predictor, part, *, quiet=False):
    """Returns (pictures, 4) scores, one row per picture of `part`, in the order of `NAMES`."""
    rows = []
    for index in tqdm(range(len(part)), unit="picture", disable=quiet or not sys.stderr.isatty()):
        example = part[index]
        density = predictor.predict(example.decoded()).density
        rows.append(scores(density, example.saliency_map(), example.fixations))
    return np.array(rows).reshape(-1, len(NAMES))


def parse_size(text):
    """Turns "auto" or "240x320" (height x width) into what `Predictor` takes."""
    if text == "auto":
        return text
    height, _, width = text.partition("x")
    if not (height.isdigit() and width.isdigit()):
        raise argparse.ArgumentTypeError(f"expected auto or HEIGHTxWIDTH, got {text!r}")
    return int(height), int(width)


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", default="msinet_mobilenet_v2", metavar="NAME|FILE")
    parser.add_argument("--set", default="osie", dest="set_name", help="data set (default osie)")
    parser.add_argument("--data", required=True, metavar="PATH", help="archive or folder")
    parser.add_argument("--part", default="validation", help="train, validation or all")
    parser.add_argument(
        "--size",
        action="append",
        type=parse_size,
        help="network size as HxW or auto; may be given several times (default auto, 240x320)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per size")
    return parser.parse_args(argv)


def main(argv=None):
    """Scores each size in turn; returns the exit code."""
    options = parse(argv)
    import_quietly()
    try:
        part = open_part(options.set_name, options.data, options.part)
        for size in options.size or ["auto", (240, 320)]:
            predictor = msinet.load(options.weights, size=size)
            rows = score_part(predictor, part)
            label = size if size == "auto" else f"{size[0]}x{size[1]}"
            means = dict(zip(NAMES, rows.mean(axis=0).tolist(), strict=True))
            if options.json:
                print(json.dumps({"size": label, "pictures": len(rows), **means}), flush=True)
            else:
                figures = "  ".join(f"{name} {value:.4f}" for name, value in means.items())
                print(f"{label:>8}  n={len(rows)}  {figures}", flush=True)
    except MsinetError as error:
        print(f"msinet: {error}", file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
