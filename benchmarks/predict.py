"""How fast the networks predict, and what they take: one table per run.

    python benchmarks/predict.py [--repeats 10] [--batches 1,8] [--json]

Every row runs in a process of its own, so that its peak memory is its own. Paths:

    eager        the Keras network called as it is
    predict      Keras' predict()
    tf.function  the network as one graph, dilation as Keras writes it
    xla          the same, compiled by XLA for the one size
    msinet       msinet.inference.compile: native dilation; what Predictor and `test` take

Times are per picture, minimum and median of the repeats. Weights are random: time does not depend
on them. A share is that of the machine's fastest float32 matrix product, measured in the same run.
Other work on the machine shows in the medians, and in the shares.
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
ENCODERS = ("mobilenet_v2", "efficientnet_lite2", "vgg16")
PATHS = ("eager", "predict", "tf.function", "xla", "msinet")
RATE_TO_REACH = 20  # pictures of the small network per picture of vgg16
MATRIX_SIDES = (1024, 2048, 3072)
WARM_UP_CALLS = 2


def main(arguments=None) -> int:
    """Runs every row and prints the table; 1 if a row failed."""
    options = _parse(arguments)
    if options.row:
        print(json.dumps(_measure(json.loads(options.row))))
        return 0
    common = {"size_hw": options.size, "repeats": options.repeats, "threads": options.threads}
    machine, rows = _run({"kind": "machine", **common}), []
    for encoder in options.encoders:
        for batch in options.batches:
            for path in options.paths:
                row = {"kind": "network", "encoder": encoder, "batch": batch, "path": path}
                print(f"{encoder}, batch {batch}, {path} ...", file=sys.stderr, flush=True)
                rows.append({**row, **_run({**row, **common})})
    # Twice, because other work may have slowed one of them.
    machine = max(machine, _run({"kind": "machine", **common}), key=_matmul_rate)
    for row in rows:
        if "ms" in row and "matmul_gflops" in machine:
            gflops = 2 * row["multiply_adds"] / row["ms"] / 1e6
            row["share_of_matmul"] = gflops / machine["matmul_gflops"]
    result = {"machine": machine, **common, "rows": rows, "rate": _rate(rows)}
    print(json.dumps(result, indent=2) if options.json else _table(result))
    return int("error" in machine or any("error" in row for row in rows))


def _parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )

    def names(choices):
        return lambda text: [_choice(name, choices) for name in text.split(",")]

    parser.add_argument("--encoders", type=names(ENCODERS), default=list(ENCODERS))
    parser.add_argument("--paths", type=names(PATHS), default=list(PATHS))
    parser.add_argument("--batches", type=lambda t: [int(n) for n in t.split(",")], default=[1, 8])
    parser.add_argument("--size", type=lambda t: [int(n) for n in t.split("x")], default=[240, 320])
    parser.add_argument("--repeats", type=int, default=10)
    parser.add_argument("--threads", type=int, default=0, help="0: as many as there are cores")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    parser.add_argument("--row", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _choice(name, choices):
    if name not in choices:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(choices)}")
    return name


def _run(job):
    """Gives what a fresh process measured, or {"error": its last line}."""
    command = [sys.executable, str(pathlib.Path(__file__).resolve()), "--row", json.dumps(job)]
    environment = {
        **os.environ,
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        return {"error": lines[-1]}
    return json.loads(done.stdout.strip().splitlines()[-1])


def _measure(job):
    """Runs in the fresh process."""
    import tensorflow as tf

    if job["threads"]:
        tf.config.threading.set_intra_op_parallelism_threads(job["threads"])
    return _measure_machine() if job["kind"] == "machine" else _measure_network(job)


def _measure_machine():
    """What the times depend on, and the rate of the fastest matrix product."""
    import keras
    import tensorflow as tf

    rates = []
    for side in MATRIX_SIDES:
        matrix = tf.random.normal((side, side))
        times = _times(lambda matrix=matrix: tf.matmul(matrix, matrix).numpy(), 5)[1]
        rates.append(2 * side**3 / min(times) / 1e9)
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "tensorflow": tf.__version__,
        "keras": keras.__version__,
        "matmul_gflops": max(rates),
    }


def _measure_network(job):
    """Times one network on one path; peak memory is that of this process."""
    import numpy as np

    from msinet.models import build

    network = build(job["encoder"])
    forward = _path(network, job["path"], job["batch"], job["size_hw"])
    shape = (job["batch"], *job["size_hw"], 3)
    stimuli = np.random.default_rng(0).uniform(0, 255, shape).astype("float32")
    first, times = _times(lambda: forward(stimuli), job["repeats"])
    milliseconds = np.array(times) * 1e3 / job["batch"]
    return {
        "ms": float(milliseconds.min()),
        "ms_median": float(np.median(milliseconds)),
        "first_call_s": first,
        "peak_mb": _peak_mb(),
        "parameters": network.count_params(),
        "multiply_adds": multiply_adds(network, job["size_hw"]),
    }


def _path(network, path, batch, size_hw):
    """Gives the function that is timed, from array to array."""
    import tensorflow as tf

    from msinet import inference

    def call(stimuli):
        return network(stimuli, training=False)

    any_size = [tf.TensorSpec((None, None, None, 3))]
    one_size = [tf.TensorSpec((batch, *size_hw, 3))]
    graph = tf.function(call, input_signature=any_size)
    compiled = tf.function(call, input_signature=one_size, jit_compile=True)
    return {
        "eager": lambda stimuli: call(stimuli).numpy(),
        "predict": lambda stimuli: network.predict(stimuli, batch_size=batch, verbose=0),
        "tf.function": lambda stimuli: graph(stimuli).numpy(),
        "xla": lambda stimuli: compiled(stimuli).numpy(),
        "msinet": inference.compile(network),
    }[path]


def multiply_adds(network, size_hw) -> int:
    """Counts the multiply-adds for one stimulus, from the layers' kernels and output sizes.

    Convolutions and projections count; additions of biases, pooling and upsampling do not.
    """
    import keras

    layers = [layer for layer in network.layers if hasattr(layer, "kernel")]
    taps = keras.Model(network.inputs, [layer.output for layer in layers])
    shapes = taps.compute_output_spec(keras.KerasTensor((1, *size_hw, 3)))
    total = 0
    for layer, output in zip(layers, shapes, strict=True):
        size = 1
        for side in layer.kernel.shape:
            size *= side
        # A kernel without height and width is applied once per stimulus, to a global mean.
        cells = output.shape[1] * output.shape[2] if len(layer.kernel.shape) == 4 else 1
        total += size * cells
    return total


def _times(call, repeats):
    """Seconds of the first call, and of each repeat after warming up."""
    times = []
    for _ in range(1 + WARM_UP_CALLS + repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return times[0], times[1 + WARM_UP_CALLS :]


def _peak_mb():
    """The largest memory of this process so far, in 10^6 bytes."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # bytes on macOS


def _processor():
    """The processor's own name where the system tells it."""
    information = pathlib.Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _matmul_rate(machine):
    """The rate of a machine's measurement; 0 if it failed."""
    return machine.get("matmul_gflops", 0)


def _rate(rows):
    """Pictures of the small network per picture of vgg16, on the path that `test` takes."""
    times = {
        (row["encoder"], row["batch"]): row["ms"]
        for row in rows
        if row["path"] == "msinet" and "ms" in row
    }
    return {
        batch: large / times["mobilenet_v2", batch]
        for (encoder, batch), large in times.items()
        if encoder == "vgg16" and ("mobilenet_v2", batch) in times
    }


def _table(result):
    """The result for a person."""
    machine, (height, width) = result["machine"], result["size_hw"]
    lines = []
    if "error" in machine:
        lines.append(f"machine: failed: {machine['error']}")
    else:
        lines += [
            f"{machine['processor']}, {machine['cores']} cores, {machine['system']}",
            f"Python {machine['python']}, TensorFlow {machine['tensorflow']},"
            f" Keras {machine['keras']}",
            f"float32 matrix product: {machine['matmul_gflops']:.0f} GFLOP/s",
        ]
    for encoder in dict.fromkeys(row["encoder"] for row in result["rows"]):
        row = next((r for r in result["rows"] if r["encoder"] == encoder and "ms" in r), None)
        if row:
            lines.append(
                f"{encoder}: {row['parameters']:,} parameters,"
                f" {row['multiply_adds'] / 1e9:.2f} G multiply-adds at {height}x{width}"
            )
    head = ("encoder", "batch", "path", "ms/picture", "median", "first call", "peak MB", "share")
    cells = [head, *(_cells(row) for row in result["rows"])]
    widths = [max(len(row[column]) for row in cells if column < len(row)) for column in range(8)]
    lines.append("")
    for row in cells:
        padded = [
            text.ljust(width) if column in (0, 2) else text.rjust(width)
            for column, (text, width) in enumerate(zip(row, widths, strict=False))
        ]
        lines.append("  ".join(padded).rstrip())
    lines.append("")
    for batch, rate in result["rate"].items():
        lines.append(
            f"mobilenet_v2 predicts {rate:.1f} pictures per picture of vgg16 at batch {batch}"
            f" (to reach: {RATE_TO_REACH})"
        )
    return "\n".join(lines)


def _cells(row):
    """One line of the table."""
    name = (row["encoder"], str(row["batch"]), row["path"])
    if "error" in row:
        return (*name, f"failed: {row['error']}")
    share = f"{row['share_of_matmul']:.0%}" if "share_of_matmul" in row else "-"
    numbers = (f"{row['ms']:.1f}", f"{row['ms_median']:.1f}", f"{row['first_call_s']:.1f} s")
    return (*name, *numbers, f"{row['peak_mb']:.0f}", share)


if __name__ == "__main__":
    sys.exit(main())
