"""What the small networks share behind their encoders: dilated ASPP, decoder, log density.

The networks give the logarithm of a density over the cells of a grid a quarter of the stimulus'
size: the metrics of the field compare densities blurred by about one degree, and a finer grid
would only repeat that blur.
"""

import keras
from keras import layers, ops

from msinet.models.layers import CHANNEL, HEIGHT, WIDTH

# Of every convolution, whatever a person's keras.json says.
SAME = {"padding": "same", "data_format": "channels_last"}


def decode(
    levels,
    *,
    aspp_filters=128,
    aspp_dilations=(2, 4, 8),
    squeeze_filters=192,
    skip_filters=(64, 32),
    decoder_filters=(128, 64),
    dropout=0.1,
):
    """The layers behind an encoder, under the names by which their weights are kept.

    Args:
        levels: Features of four levels: at strides 4 and 8, which are skips of the decoder, and
            two at stride 16, which feed the ASPP module.
        aspp_filters: Filters of each ASPP branch and after merging them.
        aspp_dilations: Dilation of each 3x3 branch, in cells of 16 pixels.
        squeeze_filters: Filters to which the deep features are projected before ASPP.
        skip_filters: Filters of the skips at strides 8 and 4.
        decoder_filters: Filters of the decoder's blocks at strides 8 and 4.
        dropout: Share of ASPP's channels dropped while training.

    Returns:
        The log density (B, h/4, w/4, 1), and the features merged by ASPP, (B, h/16, w/16, C).

    Source:
        ASPP and decoder after Kroner et al. 2020, made separable.
    """
    fine, middle, deep, last = levels
    x = layers.Concatenate(name="levels")([deep, last])
    x = conv(x, squeeze_filters, "aspp_squeeze")
    branches = [conv(x, aspp_filters, "aspp_d1")]
    branches += [separable(x, aspp_filters, f"aspp_d{d}", d) for d in aspp_dilations]
    branches.append(GlobalBranch(aspp_filters, name="aspp_global")(x))
    x = layers.Concatenate(name="aspp_join")(branches)
    x = layers.SpatialDropout2D(dropout, data_format="channels_last", name="aspp_dropout")(x)
    merged = x = conv(x, aspp_filters, "aspp_merge")
    levels = zip((middle, fine), skip_filters, decoder_filters, ("8", "4"), strict=True)
    for skip, narrow, wide, stride in levels:
        skip = conv(skip, narrow, f"decoder_skip{stride}")
        x = UpsampleTo(name=f"decoder_up{stride}")([x, skip])
        x = layers.Concatenate(name=f"decoder_join{stride}")([x, skip])
        x = separable(x, wide, f"decoder_a{stride}")
        x = separable(x, wide, f"decoder_b{stride}")  # (B, h/stride, w/stride, wide)
    # No bias: the normalisation that follows cancels it.
    x = layers.Conv2D(1, 3, use_bias=False, dtype="float32", name="logits", **SAME)(x)
    x = CenterBias(dtype="float32", name="center_bias")(x)
    return LogDensity(dtype="float32", name="log_density")(x), merged


def conv(x, filters, name):
    """A 1x1 convolution with ReLU."""
    return layers.Conv2D(
        filters, 1, activation="relu", kernel_initializer="he_normal", name=name, **SAME
    )(x)


def separable(x, filters, name, dilation=1):
    """A 3x3 depthwise convolution and a 1x1 convolution with ReLU."""
    x = layers.DepthwiseConv2D(3, dilation_rate=dilation, name=f"{name}_depthwise", **SAME)(x)
    return conv(x, filters, name)


@keras.saving.register_keras_serializable(package="msinet")
class UpsampleTo(layers.Layer):
    """Doubles a map by repeating cells and cuts it to the size of a finer one.

    The separable convolution that follows learns the interpolation. Cutting serves inputs
    whose sides are multiples of 8 but not of 16: there the coarse grid is rounded up.

    Input:
        Two maps (B, h, w, C) and (B, H, W, D), with H in {2h - 1, 2h} and W in {2w - 1, 2w}.

    Output:
        (B, H, W, C).
    """

    def call(self, inputs):
        """Repeats rows and columns, then cuts."""
        coarse, fine = inputs
        doubled = ops.repeat(ops.repeat(coarse, 2, axis=HEIGHT), 2, axis=WIDTH)
        shape = ops.shape(fine)
        return doubled[:, : shape[HEIGHT], : shape[WIDTH], :]

    def compute_output_shape(self, input_shape):
        """The size of the finer map with the channels of the coarser."""
        coarse, fine = input_shape
        return (*fine[:CHANNEL], coarse[CHANNEL])


@keras.saving.register_keras_serializable(package="msinet")
class GlobalBranch(layers.Layer):
    """Gives every cell the projected mean of the whole map: ASPP's view of the scene.

    Args:
        filters: Channels of the output.

    Input:
        (B, h, w, C).

    Output:
        (B, h, w, filters), the same vector in every cell, after ReLU.
    """

    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.filters = filters

    def build(self, input_shape):
        """Creates the projection."""
        shape = (input_shape[CHANNEL], self.filters)
        self.kernel = self.add_weight(name="kernel", shape=shape, initializer="he_normal")
        self.bias = self.add_weight(name="bias", shape=(self.filters,), initializer="zeros")

    def call(self, features):
        """Averages, projects and spreads."""
        mean = ops.mean(features, axis=(HEIGHT, WIDTH), keepdims=True)  # (B, 1, 1, C)
        vector = ops.relu(ops.matmul(mean, self.kernel) + self.bias)  # (B, 1, 1, filters)
        return vector + ops.zeros_like(features[..., :1])

    def compute_output_shape(self, input_shape):
        """The input's shape with `filters` channels."""
        return (*input_shape[:CHANNEL], self.filters)

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "filters": self.filters}


@keras.saving.register_keras_serializable(package="msinet")
class CenterBias(layers.Layer):
    """Adds a learned map, the same for every stimulus, to the logits.

    The map lives on a coarse grid over the whole stimulus and is interpolated bilinearly to
    the size of the logits.

    Args:
        grid_hw: Rows and columns of the grid.

    Input:
        (B, h, w, 1), any h and w.

    Output:
        (B, h, w, 1).
    """

    def __init__(self, grid_hw=(12, 16), **kwargs):
        super().__init__(**kwargs)
        self.grid_hw = tuple(grid_hw)

    def build(self, input_shape):
        """Creates the grid; zeros mean no bias."""
        self.grid = self.add_weight(name="grid", shape=self.grid_hw, initializer="zeros")

    def call(self, logits):
        """Adds the interpolated grid."""
        shape = ops.shape(logits)
        rows = _tent_weights(shape[HEIGHT], self.grid_hw[0])  # (h, rows)
        columns = _tent_weights(shape[WIDTH], self.grid_hw[1])  # (w, columns)
        grid = ops.cast(self.grid, "float32")
        bias = ops.matmul(ops.matmul(rows, grid), ops.transpose(columns))  # (h, w)
        return logits + ops.cast(bias[None, :, :, None], logits.dtype)

    def compute_output_shape(self, input_shape):
        """The input's shape."""
        return input_shape

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "grid_hw": self.grid_hw}


def _tent_weights(length, knots):
    """Weights (length, knots) of linear interpolation between `knots` points over [0, 1]."""
    cells = (ops.cast(ops.arange(length), "float32") + 0.5) / ops.cast(length, "float32")
    distance = cells[:, None] * (knots - 1) - ops.arange(knots, dtype="float32")[None, :]
    return ops.relu(1.0 - ops.abs(distance))


@keras.saving.register_keras_serializable(package="msinet")
class LogDensity(layers.Layer):
    """Normalises logits to the logarithm of a density: exp of each map sums to 1.

    Input:
        (B, h, w, 1).

    Output:
        (B, h, w, 1) float32, natural logarithm.
    """

    def call(self, logits):
        """Subtracts the logarithm of the sum of exponentials."""
        logits = ops.cast(logits, "float32")
        top = ops.max(logits, axis=(HEIGHT, WIDTH), keepdims=True)
        shifted = logits - ops.stop_gradient(top)
        total = ops.sum(ops.exp(shifted), axis=(HEIGHT, WIDTH), keepdims=True)
        return shifted - ops.log(total)

    def compute_output_shape(self, input_shape):
        """The input's shape."""
        return input_shape
