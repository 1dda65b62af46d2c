"""What can be exported, and what it takes. Imports nothing heavy: the command line asks here."""

import dataclasses

PRECISIONS = ("float32", "float16", "uint8")
OUTPUTS = {"map": "saliency", "density": "density"}
"""Outputs that can be asked for, and their names in the exported model."""
INPUT = "stimuli"

PLAIN = "pip install -r requirements-export.txt"
NODEPS = "pip install --no-deps -r requirements-export-nodeps.txt"


@dataclasses.dataclass(frozen=True)
class Format:
    """One kind of exported model.

    Attributes:
        title: Its printed name.
        file: The file that a runtime opens, below the export's folder; `{name}` is the weights'
            name. Empty: the folder itself.
        packages: Modules that it needs beside requirements.txt, each with what installs it.
    """

    title: str
    file: str
    packages: dict[str, str] = dataclasses.field(default_factory=dict)


FORMATS = {
    "savedmodel": Format("SavedModel", ""),
    "tfjs": Format("TensorFlow.js", "model.json", {"tensorflowjs": NODEPS}),
    "tflite": Format("TFLite", "{name}.tflite", {"ai_edge_litert": PLAIN}),
    "onnx": Format("ONNX", "{name}.onnx", {"tf2onnx": PLAIN, "onnx": PLAIN, "onnxruntime": PLAIN}),
    "openvino": Format("OpenVINO", "{name}.xml", {"openvino": PLAIN}),
}
