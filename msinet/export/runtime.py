"""Runs an exported model on stimuli, as a user without this project would: imports none of it.

    python runtime.py FORMAT MODEL FOLDER

FOLDER holds cases.json, a list of shapes (B, h, w, 3), and for each case N.stimuli.bin, float32.
Written are N.OUTPUT.bin, float32, and times.json: milliseconds of the fastest run of each case.
"""

# The packages may not be installed where types are checked.
# pyright: reportMissingImports=false, reportAttributeAccessIssue=false

import json
import sys
import time
from pathlib import Path

import numpy as np

INPUT = "stimuli"
REPEATS = 5
SECONDS = 2.0  # enough for one case; at least one run is timed


def main(kind: str, model: str, folder: str) -> None:
    """Opens the model and runs all cases."""
    predict = OPENERS[kind](model)
    place = Path(folder)
    times = []
    for number, shape in enumerate(json.loads((place / "cases.json").read_text())):
        stimuli = np.fromfile(place / f"{number}.stimuli.bin", np.float32).reshape(shape)
        outputs, milliseconds = timed(predict, stimuli)
        for name, values in outputs.items():
            np.ascontiguousarray(values, np.float32).tofile(place / f"{number}.{name}.bin")
        times.append(milliseconds)
    (place / "times.json").write_text(json.dumps(times))


def timed(predict, stimuli):
    """Gives the outputs, and the milliseconds of the fastest run after the first."""
    outputs, times, begin = predict(stimuli), [], time.perf_counter()
    while not times or (len(times) < REPEATS and time.perf_counter() - begin < SECONDS):
        start = time.perf_counter()
        outputs = predict(stimuli)
        times.append(1000 * (time.perf_counter() - start))
    return outputs, min(times)


def open_savedmodel(model):
    """Gives the signature of a SavedModel's folder as a function."""
    import tensorflow as tf

    loaded = tf.saved_model.load(model)
    function = loaded.signatures["serving_default"]

    def predict(stimuli, _keep=loaded):
        return {name: value.numpy() for name, value in function(tf.constant(stimuli)).items()}

    return predict


def open_tflite(model):
    """Gives the signature of a .tflite file as a function."""
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model, num_threads=_threads())
    runner = interpreter.get_signature_runner("serving_default")

    def predict(stimuli, _keep=interpreter):
        return runner(**{INPUT: stimuli})

    return predict


def open_onnx(model):
    """Gives an .onnx file as a function."""
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    return lambda stimuli: dict(zip(names, session.run(names, {INPUT: stimuli}), strict=True))


def open_openvino(model):
    """Gives an .xml file as a function; calculated in float32, which is not the default."""
    # Looks up its maker's server when OpenVINO is imported, which does without it.
    sys.modules["openvino_telemetry"] = None  # pyright: ignore[reportArgumentType]
    import openvino

    compiled = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})

    def predict(stimuli):
        found = compiled({INPUT: stimuli})
        return {output.get_any_name(): found[output] for output in compiled.outputs}

    return predict


def _threads():
    """Cores that this process may use."""
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


OPENERS = {
    "savedmodel": open_savedmodel,
    "tflite": open_tflite,
    "onnx": open_onnx,
    "openvino": open_openvino,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
