"""Pictures per second of `test` over a folder of 12-megapixel JPEGs, beside its stages alone.

    python benchmarks/folder.py
    python benchmarks/folder.py --pictures 40 --format map,overlay --json

Each stage is timed alone, in core-seconds (the processor time of all threads). On a machine of C
cores nothing can be faster than C divided by the sum of the stages; `test` should reach 85 % of
that. The pictures are the project's samples, enlarged and grained like a photograph.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SIZE_HW = (3000, 4000)
GRAIN = 5.0  # grey levels, standard deviation: about that of a camera at ISO 400
BAR = 0.85


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=int, default=24, help="in the folder (default 24)")
    parser.add_argument("--alone", type=int, default=6, help="timed stage by stage (default 6)")
    parser.add_argument("--weights", default="msinet_mobilenet_v2", metavar="NAME|FILE")
    parser.add_argument("--format", default="map,overlay")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args(argv)


def make_pictures(folder, count):
    """Writes JPEGs of 12 megapixels."""
    import cv2
    import numpy as np

    rng = np.random.default_rng(1)
    samples = sorted((ROOT / "samples").glob("*.[jp][pn]g"))
    height, width = SIZE_HW
    for index in range(count):
        sample = cv2.imread(str(samples[index % len(samples)]))
        large = cv2.resize(sample, (width, height), interpolation=cv2.INTER_CUBIC)
        grain = rng.normal(0, GRAIN, (height // 2, width // 2, 3)).astype(np.float32)
        grain = cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR)
        picture = np.clip(large + grain, 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{index:03d}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 92])


def time_stages(folder, output, options):
    """Gives the core-seconds per picture of each stage, alone, best of the pictures timed."""
    import msinet
    from msinet import images, visualize

    predictor = msinet.load(options.weights)
    paths = sorted(folder.glob("*.jpg"))[: options.alone]
    predictor.predict(images.read(paths[0]))  # traces and loads
    stages = {}

    def timed(name, function, *arguments):
        began = time.process_time()
        result = function(*arguments)
        stages.setdefault(name, []).append(time.process_time() - began)
        return result

    for path in paths:
        stimulus = timed("decode", images.read, path)
        prepared = timed("fit", predictor.prepare, stimulus)
        maps = timed("network", predictor.forward, prepared)
        prediction = timed("unfit", predictor.finish, maps, prepared)
        if "map" in options.format:
            timed("write map", images.write_map, output / f"{path.stem}.png", prediction.map)
        if "overlay" in options.format:
            shown = timed("draw overlay", visualize.overlay, stimulus, prediction.map)
            timed("write overlay", images.write_picture, output / f"{path.stem}_o.jpg", shown)
    return {name: sum(values) / len(values) for name, values in stages.items()}


def time_test(paths, output, options):
    """Gives the seconds that `test` needs for these pictures, its start left out."""

    def seconds(of):
        command = [sys.executable, str(ROOT / "main.py"), "test", "--json"]
        command += ["-w", options.weights, "-f", options.format, "-o", str(output / str(len(of)))]
        done = subprocess.run(
            [*command, "-p", *map(str, of)], capture_output=True, text=True, check=True
        )
        return json.loads(done.stdout)["seconds"]

    few = max(2, len(paths) // 8)  # both runs start, fill and drain the stages alike
    return (seconds(paths) - seconds(paths[:few])) / (len(paths) - few)


def main(argv=None):
    """Prints the table; returns the exit code."""
    options = parse(argv)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with tempfile.TemporaryDirectory() as temporary:
        folder, output = Path(temporary, "pictures"), Path(temporary, "results")
        folder.mkdir()
        output.mkdir()
        make_pictures(folder, options.pictures)
        stages = time_stages(folder, output, options)
        seconds = time_test(sorted(folder.glob("*.jpg")), output, options)
    limit = cores / sum(stages.values())
    report = {
        "cores": cores,
        "core_seconds": {name: round(value, 4) for name, value in stages.items()},
        "decode_alone_per_second": round(cores / stages["decode"], 2),
        "network_alone_per_second": round(cores / stages["network"], 2),
        "limit_per_second": round(limit, 2),
        "test_per_second": round(1 / seconds, 2),
        "share_of_limit": round(1 / seconds / limit, 3),
    }
    if options.json:
        print(json.dumps(report))
        return 0
    print(f"12-megapixel JPEGs, {options.format}, {cores} cores; core-milliseconds a picture:")
    for name, value in stages.items():
        print(f"  {name:<14} {1000 * value:7.1f}")
    print("pictures per second:")
    for name, key in (
        ("decoding alone", "decode_alone_per_second"),
        ("network alone", "network_alone_per_second"),
        ("all stages, limit", "limit_per_second"),
        ("`test`", "test_per_second"),
    ):
        print(f"  {name:<18} {report[key]:7.2f}")
    print(f"`test` reaches {report['share_of_limit']:.0%} of the limit (to reach: {BAR:.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
