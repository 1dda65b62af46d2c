"""SavedModel: TensorFlow's own format, its weights once, loaded without this project's code.

Keras' `export` tracks both its own variables and TensorFlow's inside them and writes each weight
twice; here only TensorFlow's are written.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import keras
import tensorflow as tf

from msinet.export import graph, quantize
from msinet.export.layers import exportable
from msinet.inference import TEXT_INPUTS
from msinet.text import TextVectors

ASKED = "asked"
"""In the place of a text: the model asks for the vectors of one for each of its stimuli."""


def write(
    network: keras.Model,
    folder: Path,
    *,
    size_hw: tuple[int, int] | None,
    outputs: Sequence[str],
    precision: str = "float32",
    text: TextVectors | str | None = None,
) -> None:
    """Writes a network as SavedModel with the signature `serving_default`.

    Args:
        network: A network of `msinet.models`, with its weights.
        folder: Where to; made if needed.
        size_hw: Height and width of the input, or None: any batch, height and width.
        outputs: Which of `formats.OUTPUTS`.
        precision: How the weights are stored. Smaller ones become float32 again at each call.
        text: One text's vectors, which become constants, or `ASKED`: they become inputs,
            `words`, `mask` and `sentence`; for a network that takes texts.
    """
    form = exportable(network)
    module: Any = tf.Module()
    module.stored = []
    readers = []
    for variable in network.weights:
        stored, reader = _stored(variable, precision)
        module.stored += stored  # the only way by which they are saved: once
        readers.append((variable, reader))

    def serve(stimuli, *told):
        mapping = [(variable, reader()) for variable, reader in readers]
        with keras.StatelessScope(state_mapping=mapping):
            output = form(_inputs(stimuli, told, text), training=False)
        kind, cell = network.output_kind, network.cell
        return graph.finish(output, stimuli, kind=kind, cell=cell, outputs=outputs)

    specs = [graph.signature(size_hw)]
    if text == ASKED:
        specs += graph.text_signature(specs[0].shape[0], network.text_width)
    function = tf.function(serve, input_signature=specs, autograph=False)
    tf.saved_model.save(module, str(folder), signatures={"serving_default": function})


def _inputs(stimuli, told, text: TextVectors | str | None):
    """What the network takes: stimuli, and the text once for each of them."""
    if text is None:
        return stimuli
    named: dict[str, Any] = {"image": stimuli}
    if text == ASKED:
        return named | dict(zip(TEXT_INPUTS, told, strict=True))
    for name in TEXT_INPUTS:
        row = tf.constant(getattr(text, name), tf.float32)
        if stimuli.shape[0] != 1:
            row = tf.repeat(row, tf.shape(stimuli)[0], axis=0)
        named[name] = row
    return named


def _stored(variable, precision: str) -> tuple[list[tf.Variable], Callable[[], tf.Tensor]]:
    """What is saved of a weight, and the function that makes float32 of it."""
    if precision == "float32":
        return [variable.value], lambda: tf.convert_to_tensor(variable.value)
    array = keras.ops.convert_to_numpy(variable)
    depthwise = array.ndim == 4 and array.shape[2] > 1 and array.shape[3] == 1
    if precision == "uint8" and quantize.is_large(array) and not depthwise:
        steps, scales = map(_constant, quantize.eight_bits(array, axis=-1))
        return [steps, scales], lambda: tf.cast(steps, tf.float32) * scales
    short = quantize.sixteen_bits(array)
    kept = _constant(array if short is None else short)
    return [kept], lambda: tf.cast(kept, tf.float32)


def _constant(array) -> tf.Variable:
    return tf.Variable(array, trainable=False)
