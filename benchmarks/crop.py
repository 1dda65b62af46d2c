"""How much of what people really looked at stays in a crop, ours and others.

    python benchmarks/crop.py --data DATA/osie.zip [--ratios 16:9,1:1,4:5,9:16,3:1] [--json]

For each picture of a part of OSIE (by default validation, which no rule was chosen on) and each
ratio, the share of the 15 observers' fixations inside the largest window of that ratio:

    middle             the window in the middle
    residual           most of the spectral residual of Hou and Zhang (2007), as their code has it
    residual, rule     the same map with our rule for windows
    most attention     most of the density that the weights predict, hot regions cut or not
    msinet             `msinet.crop`: the same density with our rule
    best possible      the window that holds most of these very fixations, which nobody can know

`cut` is the share of attention in the smaller parts of real hot regions that the edge cuts, from
the map of the real fixations. Means over pictures with 95 % bootstrap intervals, and the paired
difference of ours to each other row. The run fails unless ours beats `middle` and both `residual`
rows: the interval of the difference, averaged over the ratios, lies above 0.
"""

import argparse
import json
import pathlib
import sys
import time

import cv2
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

RATIOS = "16:9,1:1,4:5,9:16,3:1"
OURS, MIDDLE, BEST = "msinet", "middle", "best possible"
ROWS = (MIDDLE, "residual", "residual, rule", "most attention", OURS, BEST)
RESIDUAL_WIDTH, RESIDUAL_SIGMA = 64, 2.5  # of the map, in its pixels; Hou and Zhang's own code
TO_BEAT = (MIDDLE, "residual", "residual, rule")


def main(arguments=None) -> int:
    """Measures, prints the table; 1 if ours does not beat the others."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", required=True, metavar="PATH", help="osie.zip, or its folder")
    parser.add_argument("--part", default="validation", help="e.g. train[:100]")
    parser.add_argument("--ratios", default=RATIOS, metavar="W:H[,W:H…]")
    parser.add_argument("--weights", default="msinet_mobilenet_v2")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    options = parser.parse_args(arguments)
    from msinet.evaluate.summary import interval

    kept, cut, seconds = measure(options)
    result = summarize(kept, cut, options.ratios.split(","), interval)
    result |= {"pictures": len(next(iter(kept.values()))), "part": options.part}
    result["milliseconds_per_crop"] = round(1000 * seconds, 1)
    print(json.dumps(result, indent=2) if options.json else table(result))
    lows = [result["rows"][row]["mean"]["difference"][1] for row in TO_BEAT]
    return int(not min(lows) > 0)


def measure(options):
    """Gives per row (pictures, ratios): share kept and share cut; seconds of one of our crops."""
    import msinet
    from msinet import cropping
    from msinet.data import open_part

    part = open_part("osie", options.data, options.part)
    predictor = msinet.load(options.weights)
    ratios = [cropping.parse_ratio(text) for text in options.ratios.split(",")]
    kept, cut, spent = {row: [] for row in ROWS}, {row: [] for row in ROWS}, []
    for index in range(len(part)):
        example = part[index]
        picture = example.decoded()
        truth = Truth(example)
        density, residual = predictor.predict(picture).density, spectral_residual(picture)
        scores = []
        for ratio in ratios:
            size_hw = cropping.largest_window(picture.shape[:2], ratio)
            began = time.perf_counter()
            ours = cropping.crop(density, ratio)
            spent.append(time.perf_counter() - began)
            corners = {
                MIDDLE: tuple((np.subtract(picture.shape[:2], size_hw) // 2).tolist()),
                "residual": most(residual, size_hw),
                "residual, rule": corner(cropping.crop(residual, ratio)),
                "most attention": most(density, size_hw),
                OURS: corner(ours),
                BEST: most(truth.counts, size_hw),
            }
            scores.append({row: truth.score(corners[row], size_hw) for row in ROWS})
        for row in ROWS:
            kept[row].append([each[row][0] for each in scores])
            cut[row].append([each[row][1] for each in scores])
        if sys.stderr.isatty():
            print(f"\r{index + 1} of {len(part)}", end="", file=sys.stderr, flush=True)
    arrays = [{row: np.array(values[row]) for row in ROWS} for values in (kept, cut)]
    return arrays[0], arrays[1], float(np.median(spent))


class Truth:
    """Where people looked in a picture, and the hot regions of it."""

    def __init__(self, example):
        from msinet import fixations, windows

        self.counts = fixations.fixation_map(example.fixations, example.size_hw).astype(float)
        blurred = fixations.empirical_map(example.fixations, example.size_hw, example.sigma_px)
        blurred = blurred.astype(np.float64) / blurred.sum(dtype=np.float64)
        self.regions = windows.hot_regions(blurred)

    def score(self, corner, size_hw):
        """Gives the share of fixations in a window, and what its edge cuts of hot regions."""
        window = tuple(
            slice(start, start + side) for start, side in zip(corner, size_hw, strict=True)
        )
        inside = self.regions[(slice(None), *window)].sum(axis=(1, 2))
        whole = self.regions.sum(axis=(1, 2))
        cut = np.minimum(inside, whole - inside).sum()
        return self.counts[window].sum() / self.counts.sum(), cut


def corner(crop):
    """Top and left of a crop."""
    return crop.top, crop.left


def most(values, size_hw):
    """Top and left of the window with the largest sum, the most central of equal ones."""
    sums = np.pad(values.astype(np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    height, width = size_hw
    inside = sums[height:, width:] - sums[height:, :-width]
    inside = inside - sums[:-height, width:] + sums[:-height, :-width]
    places = np.argwhere(inside >= inside.max() - 1e-9 * inside.max())
    middle = (np.array(inside.shape) - 1) / 2
    return tuple(places[np.abs(places - middle).sum(axis=1).argmin()].tolist())


def spectral_residual(picture):
    """The saliency map of Hou and Zhang (2007): what is odd in the log spectrum, (H, W)."""
    height = max(1, round(RESIDUAL_WIDTH * picture.shape[0] / picture.shape[1]))
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    small = cv2.resize(grey, (RESIDUAL_WIDTH, height), interpolation=cv2.INTER_AREA)
    spectrum = np.fft.fft2(small)
    logs = np.log(np.abs(spectrum) + 1e-9)
    residual = logs - cv2.blur(logs, (3, 3), borderType=cv2.BORDER_REPLICATE)
    back = np.abs(np.fft.ifft2(np.exp(residual + 1j * np.angle(spectrum)))) ** 2
    blurred = cv2.GaussianBlur(back, (11, 11), RESIDUAL_SIGMA)
    resized = cv2.resize(blurred, picture.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return (resized / resized.sum()).astype(np.float32)


def summarize(kept, cut, ratios, interval):
    """Gives, per row and ratio and for the mean over ratios: mean, interval, paired difference."""
    rows = {}
    for row in kept:
        columns = dict(zip(ratios, kept[row].T, strict=True)) | {"mean": kept[row].mean(axis=1)}
        ours = dict(zip(ratios, kept[OURS].T, strict=True)) | {"mean": kept[OURS].mean(axis=1)}
        rows[row] = {}
        for name, values in columns.items():
            gained = ours[name] - values
            rows[row][name] = {
                "kept": [float(values.mean()), *interval(values)],
                "difference": [float(gained.mean()), *interval(gained)],
            }
        rows[row]["cut"] = float(cut[row].mean())
    return {"ratios": ratios, "rows": rows}


def table(result):
    """The result for a person, in percent."""
    names = [*result["ratios"], "mean"]
    lines = [("fixations kept, %", *names, "cut, %")]
    for row, cells in result["rows"].items():
        shares = [f"{100 * cells[name]['kept'][0]:.1f}" for name in names[:-1]]
        mean, low, high = (100 * value for value in cells["mean"]["kept"])
        lines.append(
            (row, *shares, f"{mean:.1f} [{low:.1f}, {high:.1f}]", f"{100 * cells['cut']:.1f}")
        )
    lines.append(("", *[""] * len(names), ""))
    lines.append(("ours more than", *names, ""))
    for row, cells in result["rows"].items():
        if row != OURS:
            values = [[100 * value for value in cells[name]["difference"]] for name in names]
            shown = [f"{mean:+.1f} [{low:+.1f}, {high:+.1f}]" for mean, low, high in values]
            lines.append((row, *shown, ""))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    shown = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    many = f"{result['pictures']} pictures of {result['part']}"
    return "\n".join([*shown, "", f"{many}; {result['milliseconds_per_crop']} ms per crop"])


if __name__ == "__main__":
    sys.exit(main())
