"""The fastest exact way forward through a network, for predicting only.

Keras writes a dilated convolution as space-to-batch, convolution, batch-to-space. TensorFlow can
take the dilation as an attribute of the convolution, which is faster and gives the same maps. It
must never train: the gradient of the dilated depthwise operation is silently wrong on a CPU. So
the networks of `msinet.models` do not know it, and only this module puts it in, for predicting and
for exporting.
"""

from collections.abc import Callable, Sequence
from typing import Any

import keras
import numpy as np

from msinet.models.layers import check_sides

TEXT_INPUTS = ("words", "mask", "sentence")
"""Inputs of a network that reads a text: the fields of `msinet.text.TextVectors`."""


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
        return forward([np.asarray(stimuli, "float32")])[0]

    return run


class TextForward:
    """A function from stimuli and texts to the output of a network that reads both.

    Made by `compile_text`. The network's image side, all that no text reaches, is a graph of its
    own: the texts of one picture share it.

    Args:
        network: A functional network with the inputs `image`, `words`, `mask` and `sentence`.
    """

    def __init__(self, network: keras.Model):
        ready = _graph if keras.backend.backend() == "tensorflow" else _portable
        image_side, text_side = sides(network)
        self._see, self._tell = ready(image_side), ready(text_side)
        self._width = network.get_layer("words").output.shape[-1]

    def __call__(self, stimuli: np.ndarray, text: Any = None) -> np.ndarray:
        """Gives the output of stimuli (B, h, w, 3), each with its row of a `TextVectors`.

        Without text every row is no text.
        """
        check_sides(np.shape(stimuli))
        return self._run(self._features(stimuli), self._rows(text, len(stimuli)))

    def each(self, stimuli: np.ndarray, texts: Sequence[Any]) -> list[np.ndarray]:
        """Gives the outputs of the same stimuli with one text after another."""
        check_sides(np.shape(stimuli))
        features = self._features(stimuli)
        return [self._run(features, self._rows(text, len(stimuli))) for text in texts]

    def _features(self, stimuli):
        return self._see([np.asarray(stimuli, "float32")])

    def _run(self, features, rows):
        return self._tell([*features, *rows])[0]

    def _rows(self, text, number):
        if text is not None:
            return [text.words, text.mask, text.sentence]
        shapes = ((number, 1, self._width), (number, 1), (number, self._width))
        return [np.zeros(shape, np.float32) for shape in shapes]


def compile_text(network: keras.Model) -> TextForward:
    """Gives `compile`'s function for a network that reads a text beside the picture.

    Args:
        network: A network of `msinet.models` with the inputs `image`, `words`, `mask`, `sentence`.
    """
    return TextForward(network)


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


def sides(network: keras.Model) -> tuple[keras.Model, keras.Model]:
    """Cuts a network that reads texts into what no text reaches and the rest.

    Args:
        network: A functional network with the inputs of `TEXT_INPUTS` and another, the picture.

    Returns:
        From the picture to a list of features; from these features and the texts, in the order of
        `TEXT_INPUTS`, to the output. Both share the network's layers.
    """
    texts = [network.get_layer(name).output for name in TEXT_INPUTS]
    reached = {id(tensor) for tensor in texts}
    features: dict[int, Any] = {}
    for depth in sorted(network._nodes_by_depth, reverse=True):  # inputs first
        for node in network._nodes_by_depth[depth]:
            if any(id(tensor) in reached for tensor in node.input_tensors):
                reached.update(id(tensor) for tensor in node.outputs)
                plain = [tensor for tensor in node.input_tensors if id(tensor) not in reached]
                features |= {id(tensor): tensor for tensor in plain}
    (picture,) = [each for each in network.inputs if id(each) not in {id(t) for t in texts}]
    kept = list(features.values())
    return (
        keras.Model(picture, kept, name="image_side"),
        keras.Model([*kept, *texts], network.outputs, name="text_side"),
    )


def _graph(network):
    """One TensorFlow graph for every size: a list of arrays to a list of arrays."""
    import tensorflow as tf

    network = with_native_dilation(network)
    function = tf.function(
        lambda *arrays: tf.nest.flatten(network(_packed(arrays), training=False)),
        input_signature=[tf.TensorSpec(_open(tensor), tf.float32) for tensor in network.inputs],
        autograph=False,
    )
    return lambda arrays: [tensor.numpy() for tensor in function(*arrays)]


def _portable(network):
    """Keras' own prediction; JAX compiles it anew for each size."""

    def forward(arrays):
        made = network.predict_on_batch(_packed(arrays))
        return [np.asarray(array, "float32") for array in keras.tree.flatten(made)]

    return forward


def _packed(arrays):
    """What a model of one input takes is the array itself."""
    return arrays[0] if len(arrays) == 1 else list(arrays)


def _open(tensor):
    """The shape of a model's input with any number of rows."""
    return (None, *tensor.shape[1:])


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
