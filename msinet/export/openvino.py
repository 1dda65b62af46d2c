"""OpenVINO: for Intel's processors and graphics.

    python -m msinet.export.openvino SAVED_MODEL FILE PRECISION

Smaller precisions store the weights so; the runtime widens them once, when it compiles the model.
"""

# The packages may not be installed where types are checked.
# pyright: reportMissingImports=false, reportAttributeAccessIssue=false

import sys


def convert(saved_model: str, file: str, precision: str) -> None:
    """Converts a SavedModel.

    Args:
        saved_model: Its folder.
        file: The .xml to write; the weights go beside it as .bin.
        precision: One of `formats.PRECISIONS`.
    """
    # Looks up its maker's server when OpenVINO is imported, which does without it.
    sys.modules["openvino_telemetry"] = None  # pyright: ignore[reportArgumentType]
    import openvino

    model = openvino.convert_model(saved_model)
    if precision == "uint8":
        store(model)
    openvino.save_model(model, file, compress_to_fp16=precision != "float32")


def store(model) -> None:
    """Puts the large kernels into 8 bits, with a conversion and a scale behind each."""
    import numpy as np
    from openvino import opset13 as ops

    from msinet.export import quantize

    for node in model.get_ops():
        if node.get_type_name() != "Convolution":
            continue
        kernel = _constant(node.input_value(1).get_node())
        if kernel is None or not quantize.is_large(kernel.data):
            continue
        steps, scales = quantize.eight_bits(np.array(kernel.data), axis=0)
        wide = ops.convert(ops.constant(steps), "f32")
        scaled = ops.multiply(wide, ops.constant(scales))
        node.input(1).replace_source_output(scaled.output(0))


def _constant(node):
    """The constant that a node is."""
    return node if node.get_type_name() == "Constant" else None


if __name__ == "__main__":
    convert(*sys.argv[1:])
