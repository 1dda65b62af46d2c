"""The fastest exact way forward through a network, for predicting only.

Keras writes a dilated convolution as space-to-batch, convolution, batch-to-space. TensorFlow can
take the dilation as an attribute of the convolution, which is faster and gives the same maps. It
must never train: the gradient of the dilated depthwise operation is silently wrong on a CPU. So
the networks of `msinet.models` do not know it, and only this module puts it in, for predicting and
for exporting.
"""

from collections.abc import Callable

import keras
import numpy as np

from msinet.models.layers import check_sides


def compile(network: keras.Model) -> Callable[[np.ndarray], np.ndarray]:
    """Gives a function from stimuli to the network's output, without gradients.

    On the TensorFlow backend it is one graph with native dilation that serves every size; it is
    traced at the first call (about a second). On other backends it is Keras' own prediction. The
    function reads the network's weights at every call and may be called from several threads. It
    cannot be pickled: compile again in each worker.

    Args:
        network: A network of `msinet.models`, with its weights.

    Returns:
        A function that takes (B, h, w, 3) float32, RGB, 0 to 255, h and w multiples of 8, gives
        the output as a float32 array, and raises ValueError for other shapes.
    """
    forward = _graph(network) if keras.backend.backend() == "tensorflow" else _portable(network)

    def run(stimuli: np.ndarray) -> np.ndarray:
        check_sides(np.shape(stimuli))
        return forward(np.asarray(stimuli, "float32"))

    return run


def with_native_dilation(network: keras.Model) -> keras.Model:
    """Gives the network again, its dilated convolutions in TensorFlow's native form.

    For predicting and exporting under the TensorFlow backend. Both networks share their layers
    and weights; the copy refuses to be called with `training=True`.

    Args:
        network: A functional network of `msinet.models`.
    """
    return keras.models.clone_model(network, clone_function=native_layer)


def native_layer(layer: keras.layers.Layer) -> keras.layers.Layer:
    """Gives the layer itself, or the native form of a dilated convolution, with the same weights.

    For `keras.models.clone_model` under the TensorFlow backend.
    """
    kinds = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D)
    if type(layer) in kinds and tuple(layer.dilation_rate) != (1, 1):
        return NativeConvolution(layer)
    return layer


def _graph(network):
    """One TensorFlow graph for every size."""
    import tensorflow as tf

    network = with_native_dilation(network)
    function = tf.function(
        lambda stimuli: network(stimuli, training=False),
        input_signature=[tf.TensorSpec((None, None, None, 3), tf.float32)],
        autograph=False,
    )
    return lambda stimuli: function(stimuli).numpy()


def _portable(network):
    """Keras' own prediction; JAX compiles it anew for each size."""
    return lambda stimuli: np.asarray(network.predict_on_batch(stimuli), "float32")


class NativeConvolution(keras.layers.Layer):
    """A convolution in TensorFlow's own form, with the weights of another layer.

    Dilation is an attribute of the operation, and the bias has one axis. Its gradient is not worth
    having, so it refuses to train.

    Args:
        source: A `Conv2D` or `DepthwiseConv2D` of stride 1, padding "same", channels last.

    Raises:
        ValueError: The layer is another kind of convolution.
    """

    def __init__(self, source):
        supported = (
            source.padding == "same"
            and source.data_format == "channels_last"
            and tuple(source.strides) == (1, 1)
            and getattr(source, "groups", 1) == 1
        )
        if not supported:
            raise ValueError(
                f"{source.name}: expected stride 1, padding 'same', channels last and one group"
            )
        super().__init__(name=source.name, trainable=False, dtype=source.dtype_policy)
        # Behind a function, so that Keras does not count the weights twice.
        self._source = lambda: source

    def call(self, x, training=None):
        """Convolves; (B, h, w, C) to (B, h, w, filters)."""
        import tensorflow as tf

        if training:
            raise RuntimeError(f"{self.name}: native dilation predicts only; train the original")
        layer = self._source()
        kernel = tf.cast(layer.kernel, x.dtype)
        rows, columns = layer.dilation_rate
        if isinstance(layer, keras.layers.DepthwiseConv2D):
            # "SAME" and not explicit padding, which aborts the process in this operation.
            x = tf.raw_ops.DepthwiseConv2dNative(
                input=x,
                filter=kernel,
                strides=[1, 1, 1, 1],
                padding="SAME",
                dilations=[1, rows, columns, 1],
            )
        else:
            x = tf.nn.conv2d(x, kernel, strides=1, padding="SAME", dilations=(rows, columns))
        if layer.use_bias:
            x = tf.nn.bias_add(x, tf.cast(layer.bias, x.dtype))
        return layer.activation(x)

    def compute_output_shape(self, input_shape):
        """Gives the shape that the other layer gives."""
        return self._source().compute_output_shape(input_shape)
