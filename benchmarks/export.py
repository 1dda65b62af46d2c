"""Exports in every format and precision: size, milliseconds, difference from Keras, in one table.

    python benchmarks/export.py [--size 240x320] [--encoders mobilenet_v2,vgg16] [--json]

Each row is an export by `main.py export`, run by its own runtime in a process of its own on the
sample pictures; milliseconds are the fastest run of the fastest picture, one picture at a time.
`keras` is the network as `test` runs it (`msinet.inference.compile`), `Keras` its own `predict`,
measured in the same run. The small network has the weights that ship. The large one has random
weights, so its times and sizes hold and its correlations are those of noise; in 8 bits random
weights miss the gate, and the row says so.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
ENCODERS = ("mobilenet_v2", "vgg16")
FORMATS = ("savedmodel", "tflite", "onnx", "openvino", "tfjs")
PRECISIONS = ("float32", "float16", "uint8")
REPEATS = 10
HEAD = ("network", "format", "precision", "MB", "ms", "largest difference", "smallest CC")


def main(arguments=None) -> int:
    """Runs every row and prints the table; 1 if a row failed that should not."""
    options = _parse(arguments)
    if options.keras:
        print(json.dumps(_measure_keras(options.keras, options.size)))
        return 0
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for encoder in options.encoders:
            weights = _weights(encoder, pathlib.Path(folder))
            words = ["--keras", weights, "--size", options.size]
            rows.append({"network": encoder, "format": "keras", **_run([__file__, *words])})
            for kind in options.formats:
                for precision in options.precisions:
                    print(f"{encoder}, {kind}, {precision} …", file=sys.stderr, flush=True)
                    rows.append(_row(encoder, weights, kind, precision, options.size))
    print(json.dumps(rows, indent=2) if options.json else _table(rows))
    return int(any("error" in row and not row["expected"] for row in rows))


def _parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, choices in (("encoders", ENCODERS), ("formats", FORMATS), ("precisions", PRECISIONS)):
        parser.add_argument(f"--{name}", type=lambda text: text.split(","), default=choices)
    parser.add_argument("--size", default="240x320", metavar="HxW")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    parser.add_argument("--keras", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _weights(encoder, folder):
    """The weights to export: those that ship, or random ones in a file."""
    if encoder == "mobilenet_v2":
        return "msinet_mobilenet_v2"
    file = folder / f"{encoder}.weights.h5"
    code = (
        "import sys, numpy as np; from msinet import models, weights;"
        "from msinet.register import Entry; from pathlib import Path;"
        "network, rng = models.build(sys.argv[1]), np.random.default_rng(0);"
        "[w.assign(rng.normal(0, 0.1, w.shape)) for w in network.weights if len(w.shape) == 1];"
        "entry = Entry('random', sys.argv[1], (240, 320), 'original');"
        "weights.save(network, Path(sys.argv[2]), entry)"
    )
    subprocess.run([sys.executable, "-c", code, encoder, file], check=True, **_surroundings())
    return str(file)


def _row(encoder, weights, kind, precision, size):
    """Exports once; gives the figures of its record, or why there is none."""
    row = {"network": encoder, "format": kind, "precision": precision}
    with tempfile.TemporaryDirectory() as folder:
        words = ["--weights", weights, "--format", kind, "--precision", precision]
        words += ["--size", size, "--outputs", "map,density", "--output", folder, "--json"]
        record = _run([str(ROOT / "main.py"), "export", *words])
    if "error" in record:
        expected = encoder != "mobilenet_v2" and precision == "uint8"
        return {**row, **record, "expected": expected}
    pictures = record["parity"]["pictures"]
    return {
        **row,
        "bytes": record["bytes"],
        "ms": min(picture["ms"] for picture in pictures),
        "max_difference": max(picture["max_difference"] for picture in pictures),
        "cc": min(picture["cc"] for picture in pictures),
    }


def _measure_keras(name, size):
    """Times the network as `test` runs it and by Keras' `predict`, and its file; in a process."""
    import numpy as np

    from msinet import inference, weights

    entry = weights.find(name)
    network = weights.load(entry)
    shape = (1, *(int(side) for side in size.split("x")), 3)
    stimuli = np.random.default_rng(0).uniform(0, 255, shape).astype("float32")
    return {
        "bytes": entry.file.stat().st_size,
        "ms": _fastest(inference.compile(network), stimuli),
        "predict_ms": _fastest(lambda x: network.predict(x, verbose=0), stimuli),
    }


def _fastest(call, stimuli):
    """Milliseconds of the fastest run after the first."""
    call(stimuli)
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        call(stimuli)
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def _run(words):
    """Gives what a Python process prints as JSON, or {"error": its last line}."""
    done = subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, check=False, **_surroundings()
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        return {"error": lines[-1], "expected": False}
    return json.loads(done.stdout)


def _surroundings():
    """Where the processes run."""
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
    return {"env": {**os.environ, **quiet, "PYTHONPATH": path}}


def _table(rows):
    """The rows for a person."""
    lines = [HEAD]
    for row in rows:
        name = (row["network"], row["format"], row.get("precision", "float32"))
        if "error" in row:
            lines.append((*name, "refused" if row["expected"] else "failed", row["error"]))
            continue
        compared = ("", "")
        if "cc" in row:
            compared = (f"{row['max_difference']:.1e}", f"{row['cc']:.6f}")
        figures = (f"{row['bytes'] / 1e6:.2f}", f"{row['ms']:.1f}")
        lines.append((*name, *figures, *compared))
        if "predict_ms" in row:
            predict = f"{row['predict_ms']:.1f}"
            lines.append((row["network"], "Keras predict", "float32", "", predict, "", ""))
    complete = [line for line in lines if len(line) == len(HEAD)]
    widths = [max(len(line[column]) for line in complete) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=False)).rstrip()
        for line in lines
    )


if __name__ == "__main__":
    sys.exit(main())
