"""How fast maps are scored, by msinet and by pysaliency, and whether they agree.

    python benchmarks/metrics.py --data DATA/osie.zip --pysaliency PYSALIENCY/bin/python

200 density maps of OSIE's validation part, 600x800, are written to a folder: the blurred
fixations of five observers with some grain and a bow to the centre, so that no network is needed.
Both programs read the same files and give the same ten metrics, AUC-Borji and EMD left out:

    msinet       `score_many`, one thread and two; reading the files is in its time
    pysaliency   its models' own methods, after everything is in memory and compiled

Each runs in a process of its own, one after the other. pysaliency has no threads; the first ratio
is one core against one core, the second is what two cores do for a person who calls either.
The run fails when two scores differ by more than 1e-6 or when the second ratio is below 5.
Peak memory is that of processes that score ever more pictures. Without --pysaliency only ours
runs. The environment for it is in requirements-pysaliency.txt.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

SIGMA_PX = 24.0  # of the stand-in for a prediction
OBSERVERS_THAT_PREDICT = 5
GRAIN = 0.2  # relative, per pixel
RATIO_TO_REACH = 5
SAME = 1e-6
KEYS = ("ig", "auc", "sauc", "nss", "cc", "kldiv", "sim", "auc_judd", "auc_unfixated")


def main(arguments=None) -> int:
    """Runs every row and prints the table; 1 if the values differ or the bar is missed."""
    options = _parse(arguments)
    if options.row:
        print(json.dumps(ROWS[options.row](pathlib.Path(options.folder), options)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        _write_maps(pathlib.Path(folder), options)
        counts = sorted({max(2, options.pictures // n) for n in (8, 4, 2, 1)})
        rows = {
            "msinet, 1 thread": _run("ours", folder, options.pictures, threads=1),
            "msinet, 2 threads": _run("ours", folder, options.pictures, threads=2),
        }
        memory = {n: _run("ours", folder, n, threads=2)["peak_mb"] for n in counts}
        if options.pysaliency:
            row = _run("theirs", folder, options.pictures, python=options.pysaliency)
            rows["pysaliency"] = row
    result = {"rows": rows, "memory": memory, **_compare(rows)}
    print(json.dumps(result, indent=2) if options.json else _table(result, options.pictures))
    is_reached = result.get("ratio", RATIO_TO_REACH) >= RATIO_TO_REACH
    return int(not is_reached or result.get("difference", 0) > SAME)


def _parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", help="osie.zip or its folder")
    parser.add_argument("--pictures", type=int, default=200)
    parser.add_argument("--pysaliency", metavar="PYTHON", help="interpreter that has pysaliency")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    parser.add_argument("--row", choices=ROWS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    parser.add_argument("--threads", type=int, default=1, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if not (options.data or options.row):
        parser.error("--data: name osie.zip or its folder")
    return options


def _write_maps(folder, options):
    """Writes predictions, empirical maps, fixations and the baseline."""
    from msinet.data import open_part
    from msinet.fixations import empirical_density, empirical_map

    part = open_part("osie", options.data, f"validation[:{options.pictures}]")
    rng = np.random.default_rng(0)
    everyone = []
    for index in range(len(part)):
        example = part[index]
        size_hw = example.size_hw
        inside = (example.fixations >= 0).all(1) & (example.fixations < size_hw[::-1]).all(1)
        points, observer = example.fixations[inside], example.observer[inside]
        made = empirical_density(points[observer <= OBSERVERS_THAT_PREDICT], size_hw, SIGMA_PX)
        center = _center(size_hw)
        made = (0.7 * made + 0.3 * center) * rng.uniform(1, 1 + GRAIN, size_hw)
        points = points[observer > OBSERVERS_THAT_PREDICT]
        np.save(folder / f"map{index}.npy", (made / made.sum()).astype(np.float32))
        np.save(folder / f"truth{index}.npy", empirical_map(points, size_hw, example.sigma_px))
        everyone.append(points)
    np.savez(folder / "fixations.npz", *everyone)
    np.save(folder / "baseline.npy", np.log(center))


def _center(size_hw):
    """Density of a centred Gaussian, (H, W) float64."""
    y, x = ((np.arange(n) + 0.5) / n - 0.5 for n in size_hw)
    density = np.exp(-0.5 * (y[:, None] ** 2 + x**2) / 0.25**2)
    return density / density.sum()


def _run(row, folder, pictures, *, threads=1, python=sys.executable):
    """Gives what a fresh process measured."""
    print(f"{row}, {pictures} pictures ...", file=sys.stderr, flush=True)
    command = [python, str(pathlib.Path(__file__).resolve()), "--row", row, "--folder", folder]
    command += ["--pictures", str(pictures), "--threads", str(threads)]
    # Threads are ours to count; BLAS would add its own.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{row} failed:\n{done.stderr}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def _measure_ours(folder, options):
    """Scores the files picture by picture."""
    from msinet import metrics

    fixations = _read_fixations(folder, options.pictures)
    baseline = np.load(folder / "baseline.npy")
    sizes_hw = [baseline.shape] * len(fixations)

    low, high = np.inf, -np.inf

    def pairs():
        nonlocal low, high
        for index, points in enumerate(fixations):
            made, empirical = (np.load(folder / f"{n}{index}.npy") for n in ("map", "truth"))
            low, high = min(low, made.min()), max(high, made.max())
            others = metrics.other_fixations(fixations, sizes_hw, index)
            yield made, metrics.Truth(made.shape, points, empirical, others, baseline)

    start, start_core = time.perf_counter(), time.process_time()
    if options.threads == 1:
        scores = [metrics.score(*pair, metrics=KEYS) for pair in pairs()]
    else:
        scores = list(metrics.score_many(pairs(), threads=options.threads, metrics=KEYS))
    per_picture = {key: [one[key] for one in scores] for key in KEYS}
    total = metrics.FixationKL(low, high)
    for made, truth in pairs():
        total.add(made, truth.fixations, truth.others)
    return {
        "seconds": time.perf_counter() - start,
        "core_seconds": time.process_time() - start_core,
        "per_picture": per_picture,
        "fixation_kl": total.value(),
        "peak_mb": _peak_mb(),
    }


def _measure_theirs(folder, options):
    """Scores the same by pysaliency, metric by metric."""
    from tools.metric_reference import Reference

    fixations = _read_fixations(folder, options.pictures)
    maps = [np.load(folder / f"map{n}.npy") for n in range(options.pictures)]
    truths = [np.load(folder / f"truth{n}.npy") for n in range(options.pictures)]
    baseline = np.load(folder / "baseline.npy")
    log_densities = [np.log(m / m.sum(dtype=np.float64)) for m in maps]
    stretched = [m.astype(np.float64) / m.max() for m in maps]
    baselines = [baseline] * len(maps)
    reference = Reference(maps, truths, fixations, log_densities, baselines, judd_maps=stretched)
    per_picture, of_the_set, seconds, core_seconds = reference.scores()
    counted = [*KEYS, "fixation_kl"]
    return {
        "seconds": sum(seconds[key] for key in counted),
        "core_seconds": sum(core_seconds[key] for key in counted),
        "seconds_of": {key: seconds[key] for key in counted},
        "per_picture": {key: per_picture[key] for key in KEYS},
        "fixation_kl": of_the_set["fixation_kl"],
        "peak_mb": _peak_mb(),
    }


def _read_fixations(folder, count):
    with np.load(folder / "fixations.npz") as file:
        return [file[f"arr_{index}"] for index in range(count)]


def _peak_mb():
    """The largest memory of this process so far, in 10^6 bytes."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # bytes on macOS


ROWS = {"ours": _measure_ours, "theirs": _measure_theirs}


def _compare(rows):
    """The ratios of the rates and the largest difference between scores."""
    if "pysaliency" not in rows:
        return {}
    theirs, one, two = (rows[n] for n in ("pysaliency", "msinet, 1 thread", "msinet, 2 threads"))
    differences = {
        key: float(np.abs(np.subtract(theirs["per_picture"][key], two["per_picture"][key])).max())
        for key in KEYS
    }
    differences["fixation_kl"] = abs(theirs["fixation_kl"] - two["fixation_kl"])
    return {
        "ratio_of_core_time": theirs["core_seconds"] / two["core_seconds"],
        "ratio_one_core": theirs["seconds"] / one["seconds"],
        "ratio": theirs["seconds"] / two["seconds"],
        "differences": differences,
        "difference": max(differences.values()),
    }


def _table(result, pictures):
    """The result for a person."""
    lines = [f"{pictures} pictures, {os.cpu_count()} cores, {len(KEYS) + 1} metrics", ""]
    heads = ("ms/picture", "of one core", "pictures/s", "peak MB")
    lines += [" " * 20 + "".join(f"{head:>12}" for head in heads)]
    for name, row in result["rows"].items():
        wall, core = row["seconds"] / pictures, row["core_seconds"] / pictures
        numbers = f"{1e3 * wall:12.1f}{1e3 * core:12.1f}{1 / wall:12.1f}{row['peak_mb']:12.0f}"
        lines += [f"{name:20}{numbers}"]
    if "ratio" in result:
        theirs = result["rows"]["pysaliency"]
        lines += ["", f"{'metric':20}{'pysaliency ms':>14}{'mean score':>12}{'difference':>12}"]
        for key, seconds in theirs["seconds_of"].items():
            mean = np.mean(theirs["per_picture"].get(key, theirs["fixation_kl"]))
            difference = result["differences"][key]
            lines += [f"{key:20}{1e3 * seconds / pictures:14.1f}{mean:12.4f}{difference:12.1e}"]
        lines += [
            "",
            f"one core against one: {result['ratio_one_core']:.1f} times pysaliency's rate",
            f"on two cores: {result['ratio']:.1f} times (to reach: {RATIO_TO_REACH})",
            f"in processor time, which other work disturbs less:"
            f" {result['ratio_of_core_time']:.1f} times",
            f"largest difference: {result['difference']:.1e} (allowed: {SAME:.0e})",
        ]
    memory = ", ".join(f"{n}: {mb:.0f}" for n, mb in result["memory"].items())
    lines += ["", f"peak MB by number of pictures, 2 threads: {memory}"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
