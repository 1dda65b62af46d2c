"""Writes tests/fixtures/metrics.npz: maps, fixations, and their scores by pysaliency.

    PYSALIENCY/bin/python tools/make_metric_fixtures.py --data DATA/osie.zip

Runs in pysaliency's own environment (requirements-pysaliency.txt) and reads only the fixations of
OSIE; there is no picture in the file. Real fixations of 15 observers on four pictures are carried
to small sizes, none square. A prediction is the blurred fixations of five observers with a bow to
the centre, scored on the other ten, so that scores are of usual size. Each picture stands for
another kind of map: a float32 density, 256 levels with many ties, negative values, peaks on zeros.
"""

import argparse
import io
import json
import pathlib
import sys
import zipfile
from importlib.metadata import version

import numpy as np
from scipy.io import loadmat
from scipy.ndimage import gaussian_filter

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # runs from a checkout

MEMBER = "predicting-human-gaze-beyond-pixels-master/data/eye/fixations.mat"
FROM_HW = (600, 800)
PICTURES = {0: (60, 80), 1: (75, 96), 2: (48, 80), 3: (90, 64)}  # position in the file to size
OBSERVERS_THAT_PREDICT = 5
SIGMA_SHARE = 1 / 30  # of the height, about OSIE's own blur
CENTER_WIDTH = 0.25  # of the Gaussian baseline, in heights and widths


def main(arguments=None):
    """Writes the file and prints the scores."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", required=True, help="osie.zip")
    parser.add_argument("--output", default=ROOT / "tests" / "fixtures" / "metrics.npz")
    options = parser.parse_args(arguments)
    from tools.metric_reference import Reference

    pictures = read(options.data)
    densities = [as_log_density(picture["map"]) for picture in pictures]
    baselines = [center_bias(picture["map"].shape) for picture in pictures]
    columns = [[picture[key] for picture in pictures] for key in ("map", "empirical", "fixations")]
    per_picture, of_the_set, *_ = Reference(*columns, densities, baselines).scores()
    scores = {**per_picture, **of_the_set}
    arrays = {f"{key}_{n}": made for n, p in enumerate(pictures) for key, made in p.items()}
    packages = ("pysaliency", "numpy", "scipy", "numba")
    about = {"versions": {name: version(name) for name in packages}, "center": CENTER_WIDTH}
    text = {"scores": np.array(json.dumps(scores)), "about": np.array(json.dumps(about))}
    pathlib.Path(options.output).parent.mkdir(exist_ok=True)
    np.savez_compressed(options.output, **arrays, **text)
    print(json.dumps({**about, **scores}, indent=1))
    return 0


def read(archive):
    """Gives the map, empirical map and fixations of each picture as they are stored."""
    data = zipfile.ZipFile(archive).read(MEMBER)
    eyes = loadmat(io.BytesIO(data), simplify_cells=True)["fixations"]
    kinds = (as_density, as_levels, as_negative, as_peaks)
    pictures = []
    for (position, size_hw), kind in zip(PICTURES.items(), kinds, strict=True):
        observers = [carry(eye, size_hw) for eye in eyes[position]["subjects"]]
        fixations = np.concatenate(observers[OBSERVERS_THAT_PREDICT:])
        seen = blur(np.concatenate(observers[:OBSERVERS_THAT_PREDICT]), size_hw)
        center = np.exp(center_bias(size_hw))
        made = kind(0.7 * seen / seen.sum() + 0.3 * center)
        empirical = blur(fixations, size_hw).astype(np.float32)
        pictures.append({"map": made, "empirical": empirical, "fixations": fixations})
    return pictures


def carry(eye, size_hw):
    """One observer's fixations inside the picture, (N, 2) float32 in pixels of the small size."""
    points = np.stack([np.atleast_1d(eye["fix_x"]), np.atleast_1d(eye["fix_y"])], axis=1)
    points = points[(points >= 0).all(1) & (points < FROM_HW[::-1]).all(1)]
    return (points * (size_hw[1] / FROM_HW[1], size_hw[0] / FROM_HW[0])).astype(np.float32)


def blur(points, size_hw):
    """The fixation map blurred by a Gaussian, (H, W) float64."""
    counts = np.zeros(size_hw)
    np.add.at(counts, tuple(points.astype(int).T[::-1]), 1)
    return gaussian_filter(counts, SIGMA_SHARE * size_hw[0])


def center_bias(size_hw):
    """Log density of a centred Gaussian, (H, W) float64: the baseline of IG."""
    y, x = (((np.arange(n) + 0.5) / n - 0.5) / CENTER_WIDTH for n in size_hw)
    logarithm = -0.5 * (y[:, None] ** 2 + x**2)
    return logarithm - np.log(np.exp(logarithm).sum())


def as_log_density(made):
    """What IG scores: the map over its sum, its minimum taken off first where it is negative."""
    raised = made - min(float(made.min()), 0.0) + 1e-12
    return np.log(raised.astype(np.float64) / raised.sum(dtype=np.float64))


def as_density(made):
    """Float32, few ties."""
    return made.astype(np.float32)


def as_levels(made):
    """256 grey levels: ties everywhere."""
    return np.round(255 * made / made.max()).astype(np.uint8)


def as_negative(made):
    """Logarithms: all below zero."""
    return np.log(made).astype(np.float32)


def as_peaks(made):
    """The highest tenth, the rest zero: the largest tie."""
    return np.where(made > np.quantile(made, 0.9), 40 * made / made.max(), 0).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
