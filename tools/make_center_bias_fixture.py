"""Writes tests/fixtures/center_bias.npz: fixations of four pictures and their center bias.

    PYSALIENCY/bin/python tools/make_center_bias_fixture.py --data DATA/osie.zip

Runs in pysaliency's own environment and reads only the fixations of OSIE; there is no picture in
the file. Real fixations are carried to small sizes, two of them alike, none square. The densities
are those of `CrossvalidatedBaselineModel`, which leaves each picture out, and of `BaselineModel`,
made from all, for a wide and a narrow Gaussian: under the narrow one, pixels are left where only
the fixations of the picture itself reach.
"""

import argparse
import io
import json
import pathlib
import sys
import zipfile
from importlib.metadata import version

import numpy as np
import pysaliency
from pysaliency.baseline_utils import BaselineModel, CrossvalidatedBaselineModel
from scipy.io import loadmat

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))  # runs from a checkout

from tools.make_metric_fixtures import MEMBER, carry

OUTPUT = pathlib.Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "center_bias.npz"
SIZES_HW = ((30, 40), (45, 32), (24, 40), (30, 40))
PARAMETERS = ((0.08, 0.3), (0.03, 1e-20))  # bandwidth, epsilon


def main(arguments=None):
    """Writes the file."""
    parser = argparse.ArgumentParser(description="Writes tests/fixtures/center_bias.npz.")
    parser.add_argument("--data", required=True, help="osie.zip")
    parser.add_argument("--output", default=OUTPUT)
    options = parser.parse_args(arguments)
    fixations = read(options.data)
    rng = np.random.default_rng(1)  # pysaliency tells pictures apart by their pixels
    stimuli = pysaliency.Stimuli([rng.integers(0, 256, (*s, 3), np.uint8) for s in SIZES_HW])
    number = np.repeat(np.arange(len(SIZES_HW)), [len(xy) for xy in fixations])
    x, y = np.concatenate(fixations).astype(np.float64).T
    seen = pysaliency.Fixations.create_without_history(x, y, number)
    arrays = {f"fixations_{n}": xy for n, xy in enumerate(fixations)}
    for case, (bandwidth, epsilon) in enumerate(PARAMETERS):
        left_out = CrossvalidatedBaselineModel(stimuli, seen, bandwidth, eps=epsilon)
        of_all = BaselineModel(stimuli, seen, bandwidth, eps=epsilon)
        for n in range(len(SIZES_HW)):
            arrays[f"left_out_{case}_{n}"] = left_out.log_density(stimuli[n])
        arrays[f"of_all_{case}"] = of_all.log_density(stimuli[1])
    packages = ("pysaliency", "numpy", "scipy")
    about = json.dumps({name: version(name) for name in packages})
    np.savez_compressed(
        options.output, sizes_hw=SIZES_HW, parameters=PARAMETERS, about=about, **arrays
    )
    print(about, f"{pathlib.Path(options.output).stat().st_size / 1000:.0f} kB")
    return 0


def read(archive):
    """The fixations of the first pictures of the file, (N, 2) float32 in small pixels."""
    eyes = loadmat(io.BytesIO(zipfile.ZipFile(archive).read(MEMBER)), simplify_cells=True)
    chosen = zip(eyes["fixations"], SIZES_HW, strict=False)
    return [np.concatenate([carry(eye, s) for eye in entry["subjects"]]) for entry, s in chosen]


if __name__ == "__main__":
    sys.exit(main())
