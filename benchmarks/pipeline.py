"""How fast pictures reach the network, how long a training step waits for them, and the memory.

    python benchmarks/pipeline.py
    python benchmarks/pipeline.py --pictures 1000 --steps 20 --json

A set in SALICON's layout is made: JPEGs of 480x640 and 120 to 130 kB, maps as grey PNGs.
Each row runs in a process of its own, held to two cores, so that its peak memory is its own:

    prepare  the set's copy is made, every picture and map checked
    alone    batches of 8 as `train` asks for them, nothing else running
    step     `train`'s own step of the small network, on one batch again and again
    beside   the same step, on batches that are prepared meanwhile

Wall time suffers from whatever else runs on the machine; processor time hardly does, so the rate
that the cores allow (cores / processor seconds per picture) stands beside the rate that was seen,
and is the one held against the bar. A step idles while it waits for a batch that is not ready. The
memory of training is mostly the step's own; what the pipeline adds is `beside` less `step`.

The pictures are links to a hundred; the prepared copy of 10,000 takes 2 GB below --folder.
"""

import argparse
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
SIZE_HW = (480, 640)
DISTINCT = 100
GRAIN = 6.0  # grey levels, standard deviation
QUALITY = 94  # with the grain: 119 to 129 kB a picture, near COCO's
FIXATIONS, SIGMA_PX = 250, 19.0
BATCH = 8
WARM_UP = 5  # batches before the clock starts: threads, traces, the first prefetch
CASES = {
    "240x320": {"rule": "aspect", "size_hw": (240, 320)},
    "384x512": {"rule": "aspect", "size_hw": (384, 512)},
    "240x320 as the original": {"rule": "original", "size_hw": (240, 320)},
}
TRAINED = ("240x320", "384x512")
RATE_TO_REACH, IDLE_TO_REACH, MEGABYTES_TO_REACH = 150, 0.05, 2000


def main(arguments=None) -> int:
    """Runs every row and prints the table; 1 if a row failed or misses its bar."""
    options = _parse(arguments)
    if options.row:
        print(json.dumps(_measure(json.loads(options.row))))
        return 0
    with tempfile.TemporaryDirectory(dir=options.folder) as temporary:
        folder = pathlib.Path(temporary)
        make_set(folder / "set", options.pictures)
        rows = [_run({"kind": "prepare"}, folder, options)]
        for case in CASES if "error" not in rows[0] else ():
            whole = case == next(iter(CASES))
            number = options.pictures if whole else min(options.pictures, options.sample)
            rows.append(_run({"kind": "alone", "case": case, "pictures": number}, folder, options))
        for case in TRAINED if "error" not in rows[0] else ():
            rows += [_run({"kind": k, "case": case}, folder, options) for k in ("step", "beside")]
    result = {"cores": options.cores, "pictures": options.pictures, "rows": rows}
    result["bars"] = _bars(result)
    print(json.dumps(result, indent=2) if options.json else _table(result))
    return int(any("error" in row for row in rows) or not all(result["bars"].values()))


def _parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pictures", type=int, default=10_000, help="of the set (default 10000)")
    parser.add_argument("--sample", type=int, default=1000, help="of the other cases alone")
    parser.add_argument("--steps", type=int, default=40, help="of training (default 40)")
    parser.add_argument("--cores", type=int, default=2, help="that each row may use (default 2)")
    parser.add_argument(
        "--folder", metavar="DIR", help="where the set is made (default: temporary)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    parser.add_argument("--row", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def make_set(folder, count):
    """Writes a set in SALICON's layout: `count` training pictures, and one that validates."""
    import cv2
    import numpy as np

    sys.path.insert(0, str(ROOT))
    from msinet.fixations import empirical_map

    rng = np.random.default_rng(1)
    height, width = SIZE_HW
    samples = [cv2.imread(str(path)) for path in sorted((ROOT / "samples").glob("*.[jp][pn]g"))]
    samples = [cv2.resize(np.asarray(each), (width, height)) for each in samples]
    for kind, part in (("images", "train"), ("images", "val"), ("maps", "train"), ("maps", "val")):
        (folder / kind / part).mkdir(parents=True)
    for number in range(min(count, DISTINCT)):
        turned = np.roll(samples[number % len(samples)], int(rng.integers(width)), axis=1)
        picture = np.clip(turned + rng.normal(0, GRAIN, turned.shape), 0, 255).astype(np.uint8)
        jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])[1]
        points = rng.normal((width / 2, height / 2), (width / 6, height / 6), (FIXATIONS, 2))
        blurred = empirical_map(points, SIZE_HW, SIGMA_PX)
        levels = np.rint(blurred * (255 / blurred.max())).astype(np.uint8)
        (folder / _place("images", number)).write_bytes(jpeg.tobytes())
        (folder / _place("maps", number)).write_bytes(cv2.imencode(".png", levels)[1].tobytes())
    for number in range(DISTINCT, count):
        for kind in ("images", "maps"):
            first = folder / _place(kind, number % DISTINCT)
            os.link(first, folder / _place(kind, number))
    for kind in ("images", "maps"):
        validates = _place(kind, 0).replace("/train/", "/val/")
        os.link(folder / _place(kind, 0), folder / validates)


def _place(kind, number):
    suffix = ".jpg" if kind == "images" else ".png"
    return f"{kind}/train/COCO_train2014_{number:012d}{suffix}"


def _run(row, folder, options):
    """Gives what a fresh process measured, with the row; or {"error": its last line}."""
    print(" ".join([row["kind"], row.get("case", "")]), "...", file=sys.stderr, flush=True)
    job = {**row, "folder": str(folder / "set"), "cores": options.cores, "steps": options.steps}
    command = [sys.executable, str(pathlib.Path(__file__).resolve()), "--row", json.dumps(job)]
    environment = {
        **os.environ,
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "MSINET_HOME": str(folder / "home"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        return {**row, "error": lines[-1]}
    return {**row, **json.loads(done.stdout.strip().splitlines()[-1])}


def _measure(job):
    """Runs in the fresh process."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: job["cores"]])
    from msinet import data

    clock = _Clock()
    part = data.open_part("salicon", job["folder"])
    if job["kind"] == "prepare":
        return {**clock.read(len(part)), "peak_mb": _peak_mb()}
    measure = _measure_alone if job["kind"] == "alone" else _measure_training
    return {**measure(job, part), "peak_mb": _peak_mb()}


class _Clock:
    """Wall and processor seconds since it was made."""

    def __init__(self):
        self._wall, self._processor = time.perf_counter(), time.process_time()

    def read(self, pictures):
        processor = time.process_time() - self._processor
        return {
            "pictures": pictures,
            "per_second": pictures / (time.perf_counter() - self._wall),
            "core_ms": 1000 * processor / pictures,
        }


def _measure_alone(job, part):
    """Takes the batches of one epoch, or of its beginning, and does nothing with them."""
    from msinet.config import AugmentConfig
    from msinet.data import pipeline
    from msinet.train.session import LOADERS

    case = CASES[job["case"]]
    augments = case["rule"] == "aspect"
    plan = pipeline.plan_training(
        [part],
        [1],
        sizes_hw=[case["size_hw"]],
        rule=case["rule"],
        batch_size=BATCH,
        seed=1,
        epoch=1,
    )
    plan = plan[: WARM_UP + job["pictures"] // BATCH]
    changes = {"seed": 1, "epoch": 1, "settings": AugmentConfig()} if augments else {}
    batches = pipeline.batches(
        [part], plan, rule=case["rule"], cell=4 if augments else 1, workers=LOADERS, **changes
    )
    for _ in range(WARM_UP):
        next(batches)
    clock = _Clock()
    return clock.read(sum(len(stimuli) for stimuli, _ in batches))


def _measure_training(job, part):
    """Trains for some steps; what passes between asking for a batch and having it is idle."""
    import numpy as np

    from msinet import config, train
    from msinet.models import build
    from msinet.train.session import Session

    size_hw = list(CASES[job["case"]]["size_hw"])
    table = {"data": {"sets": [{"name": "salicon"}], "sizes_hw": [size_hw]}}
    waits, steps = [], []

    def watched(batches, total, title):
        if job["kind"] == "step":
            batches = itertools.repeat(next(iter(batches)))
        asked = time.perf_counter()
        for batch in itertools.islice(batches, WARM_UP + job["steps"]):
            came = time.perf_counter()
            waits.append(came - asked)
            yield batch
            asked = time.perf_counter()
            steps.append(asked - came)

    session = Session(config.from_table(table, where="-"), build("mobilenet_v2"), (), [part], [])
    session.epoch(1, {"best": None, "rows": []}, train.Talk(progress=watched))
    idle, busy = np.array(waits[WARM_UP:]), np.array(steps[WARM_UP:])
    return {
        "idle": float(idle.sum() / (idle.sum() + busy.sum())),
        "step_ms": float(1000 * np.median(busy)),
        "first_wait_ms": float(1000 * waits[0]),
    }


def _peak_mb():
    """The largest memory of this process so far, in 10^6 bytes."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # bytes on macOS


def _bars(result):
    """What is asked of the pipeline, and whether it was reached; rows that failed reach nothing."""
    rows = [row for row in result["rows"] if "error" not in row]
    steps = {row["case"]: row["peak_mb"] for row in rows if row["kind"] == "step"}
    alone = [row for row in rows if row["kind"] == "alone"]
    beside = [row for row in rows if row["kind"] == "beside"]
    own = [row["peak_mb"] for row in rows if row["kind"] in ("prepare", "alone")]
    own += [row["peak_mb"] - steps.get(row["case"], 0) for row in beside]
    return {
        f"{RATE_TO_REACH} pictures per second": bool(alone)
        and all(1000 * result["cores"] / row["core_ms"] >= RATE_TO_REACH for row in alone),
        f"idle below {IDLE_TO_REACH:.0%}": bool(beside)
        and all(row["idle"] < IDLE_TO_REACH for row in beside),
        f"below {MEGABYTES_TO_REACH} MB": bool(own) and max(own) < MEGABYTES_TO_REACH,
    }


def _table(result):
    """The rows as text."""
    lines = [
        f"{result['cores']} cores, {result['pictures']} JPEGs of 480x640, batches of {BATCH}",
        " " * 33 + " seen/s  core ms  cores/s  step ms    idle     MB",
    ]
    for row in result["rows"]:
        line = f"{row['kind']:<8}{row.get('case', ''):<24}"
        if "error" in row:
            lines.append(f"{line} {row['error']}")
            continue
        rate = [row.get("per_second"), row.get("core_ms")]
        rate.append(1000 * result["cores"] / rate[1] if rate[1] else None)
        cells = [_cell(rate[0], "7.0f"), _cell(rate[1], "8.2f"), _cell(rate[2], "8.0f")]
        cells += [_cell(row.get("step_ms"), "8.0f"), _cell(row.get("idle"), "7.2%")]
        lines.append(" ".join([line, *cells, f"{row['peak_mb']:6.0f}"]))
    lines += [f"{'reached' if good else 'MISSED':<8}{bar}" for bar, good in result["bars"].items()]
    return "\n".join(lines)


def _cell(value, form):
    """A number, or blanks of the same width."""
    return " " * int(form.split(".")[0]) if value is None else format(value, form)


if __name__ == "__main__":
    sys.exit(main())
