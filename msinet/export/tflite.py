"""TFLite: for phones and small computers, run by LiteRT.

    python -m msinet.export.tflite SAVED_MODEL FILE PRECISION

float16 stores half the bytes and calculates in float32. uint8 is the converter's dynamic range:
8-bit kernels with a scale for each filter, activations rounded to 8 bits as they come.
"""

import sys
from pathlib import Path


def convert(saved_model: str, file: str, precision: str) -> None:
    """Converts a SavedModel.

    Args:
        saved_model: Its folder.
        file: Where to.
        precision: One of `formats.PRECISIONS`.
    """
    import tensorflow as tf

    converter = tf.lite.TFLiteConverter.from_saved_model(saved_model)
    if precision != "float32":
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
    if precision == "float16":
        converter.target_spec.supported_types = [tf.float16]
    Path(file).write_bytes(converter.convert())


if __name__ == "__main__":
    convert(*sys.argv[1:])
