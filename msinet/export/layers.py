"""Forms of our layers that every converter understands and every runtime runs fast.

They give what the layers of `msinet.models` give, for predicting only and under the TensorFlow
backend. Those use operations that all Keras backends can trace; some of these are missing in one
runtime or slow in another, and each class here says which.
"""

import keras
import tensorflow as tf

from msinet.inference import NativeConvolution, native_layer
from msinet.models.decoder import CenterBias, UpsampleTo
from msinet.models.layers import CHANNEL, HEIGHT, WIDTH


def exportable(network: keras.Model) -> keras.Model:
    """Gives the network again in forms for export; both share their weights.

    Args:
        network: A network of `msinet.models`.
    """
    return keras.models.clone_model(network, clone_function=_form)


def _form(layer):
    """The form of one layer."""
    if type(layer) is UpsampleTo:
        return DoubledTo(name=layer.name)
    if type(layer) is CenterBias:
        return CenterBiasForm(layer)
    if type(layer) is keras.layers.Conv2D and layer.filters == 1 and layer.use_bias:
        # Keras' bias of four axes ends in a fused convolution that TF.js refuses on wasm.
        return NativeConvolution(layer)
    return native_layer(layer)


class DoubledTo(keras.layers.Layer):
    """`UpsampleTo` by a nearest-neighbour resize: TF.js repeats cells a hundred times slower."""

    def call(self, inputs):
        """Doubles the coarse map and cuts it to the size of the fine one."""
        coarse, fine = inputs
        height, width = _sides(coarse)
        doubled = tf.raw_ops.ResizeNearestNeighbor(
            images=coarse, size=tf.stack([2 * height, 2 * width])
        )
        height, width = _sides(fine)
        return doubled[:, :height, :width, :]

    def compute_output_shape(self, input_shape):
        """The size of the finer map with the channels of the coarser."""
        coarse, fine = input_shape
        return (*fine[:CHANNEL], coarse[CHANNEL])


class CenterBiasForm(keras.layers.Layer):
    """`CenterBias` that is subtracted, its axes made by reshaping.

    At a fixed size the bias is a constant, and the converter of TF.js would take one that is
    added for the bias of the convolution before it. TFLite has no slices with new axes.

    Args:
        source: The layer whose grid is used.
    """

    def __init__(self, source):
        super().__init__(name=source.name, trainable=False, dtype="float32")
        # Behind a function, so that Keras does not count the weights twice.
        self._source = lambda: source

    def call(self, logits):
        """Takes the interpolated grid, negated, from the logits."""
        source = self._source()
        height, width = _sides(logits)
        rows = _tent_weights(height, source.grid_hw[0])  # (h, rows)
        columns = _tent_weights(width, source.grid_hw[1])  # (w, columns)
        negated = tf.negative(tf.cast(source.grid, tf.float32))
        bias = tf.matmul(tf.matmul(rows, negated), columns, transpose_b=True)  # (h, w)
        return logits - tf.reshape(bias, [1, height, width, 1])

    def compute_output_shape(self, input_shape):
        """The input's shape."""
        return input_shape


def _sides(x):
    """Height and width: numbers where they are known, else tensors."""
    traced = tf.shape(x)
    return tuple(
        x.shape[axis] if x.shape[axis] is not None else traced[axis] for axis in (HEIGHT, WIDTH)
    )


def _tent_weights(length, knots):
    """Weights (length, knots) of linear interpolation between `knots` points over [0, 1]."""
    # The length read from the cells: WebGPU divides by an integer that was cast as by an integer.
    cells = tf.cast(tf.range(length), tf.float32) + 0.5
    cells = cells / (cells[-1:] + 0.5)
    distance = tf.reshape(cells * (knots - 1), [length, 1]) - tf.range(knots, dtype=tf.float32)
    return tf.nn.relu(1.0 - tf.abs(distance))
