"""Makes weights/center_bias.npz, the center bias that ships, of OSIE's training part.

    python -m tools.fit_center_bias --data ../data/osie.zip

The fixations are counted on a grid over all pictures; bandwidth and epsilon are chosen by
leave-one-picture-out likelihood (`msinet.baselines.CenterBias`). Validation is scored, never
chosen on. The printed figures stand in the card, weights/center_bias.md.
"""

import argparse
import io
import math
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # runs from a checkout

from msinet import images
from msinet.baselines import CenterBias
from msinet.baselines.center_bias import SHIPPED
from msinet.data import open_part
from msinet.errors import MsinetError
from msinet.fixations import pixels

GRID_HW = (120, 160)
"""OSIE's aspect; a cell is a fifth of the bandwidth, so counting in cells costs nothing."""


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, metavar="PATH", help="OSIE's archive or folder")
    parser.add_argument("--output", type=Path, default=Path("weights") / SHIPPED)
    return parser.parse_args(argv)


def fit(part):
    """Gives the center bias of a part's pictures."""
    examples = [part[index] for index in range(len(part))]
    return CenterBias([e.size_hw for e in examples], [e.fixations for e in examples])


def write(center_bias, path):
    """Writes counts and parameters; the same ones always give the same bytes."""
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        counts=center_bias.counts(GRID_HW).astype(np.uint16),
        bandwidth=np.float64(center_bias.bandwidth),
        epsilon=np.float64(center_bias.epsilon),
    )
    images.write_bytes(path, buffer.getvalue())


def gains(train, validation, center_bias):
    """Gives the gain over even density at each fixation, in bits, of both parts: (N,) each."""
    own, new = [], []
    for index in range(len(train)):
        values = center_bias.log_density_at_own(index)
        own.append(values + math.log(math.prod(train.sizes_hw[index])))
    for index in range(len(validation)):
        example = validation[index]
        columns, rows = pixels(example.fixations, example.size_hw).T
        values = center_bias.log_density_for(example.size_hw)[rows, columns]
        new.append(values + math.log(math.prod(example.size_hw)))
    return np.concatenate(own) / math.log(2), np.concatenate(new) / math.log(2)


def main(argv=None):
    """Writes the file and prints its parameters and scores; returns the exit code."""
    options = parse(argv)
    try:
        train = open_part("osie", options.data, "train")
        validation = open_part("osie", options.data, "validation")
        center_bias = fit(train)
        write(center_bias, options.output)
    except MsinetError as error:
        print(f"msinet: {error}", file=sys.stderr)
        return error.exit_code
    own, new = gains(train, validation, center_bias)
    print(f"{options.output}  {options.output.stat().st_size / 1000:.1f} kB")
    print(f"bandwidth {center_bias.bandwidth:.5f}  epsilon {center_bias.epsilon:.5f}")
    print(f"training, each picture left out: {own.mean():.4f} bits per fixation over uniform")
    print(f"validation: {new.mean():.4f} bits per fixation over uniform")
    return 0


if __name__ == "__main__":
    sys.exit(main())
