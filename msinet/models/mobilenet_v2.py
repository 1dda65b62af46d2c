"""MSI-Net's idea on a small encoder: MobileNetV2, dilated ASPP, decoder with fine skips.

The network gives the logarithm of a density over the cells of a grid a quarter of the
stimulus' size: the metrics of the field compare densities blurred by about one degree, and a
finer grid would only repeat that blur.
"""

import keras
from keras import layers, ops

from msinet.models.layers import CHANNEL, HEIGHT, WIDTH, StimulusMean

# Filters, stride of the first block, dilation of each block: MobileNetV2 1.0 (Sandler et al.
# 2018, table 2) with the last stride replaced by dilation 2.
STAGES = (
    (16, 1, (1,)),
    (24, 2, (1, 1)),
    (32, 2, (1, 1, 1)),
    (64, 2, (1, 1, 1, 1)),
    (96, 1, (1, 1, 1)),
    (160, 1, (1, 2, 2)),
    (320, 1, (2,)),
)
EXPANSION = 6
# Of every convolution, whatever a person's keras.json says.
SAME = {"padding": "same", "data_format": "channels_last"}


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


@keras.saving.register_keras_serializable(package="msinet")
class MSINetMobileNetV2(keras.Model):
    """Predicts where people look, small enough for a web page: one density per stimulus.

    Features of four levels are used: the expanded features of blocks 3, 6 and 13 (strides 4,
    8 and 16) and the encoder's last ones (stride 16). The first two are skips of the decoder,
    the other two feed the ASPP module.

    Args:
        aspp_filters: Filters of each ASPP branch and after merging them.
        aspp_dilations: Dilation of each 3x3 branch, in cells of 16 pixels.
        squeeze_filters: Filters to which the encoder's features are projected before ASPP.
        skip_filters: Filters of the skips at strides 8 and 4.
        decoder_filters: Filters of the decoder's blocks at strides 8 and 4.
        dropout: Share of ASPP's channels dropped while training.
        name: Name of the model.

    Input:
        (B, h, w, 3) float32, RGB, channels last, values 0 to 255; h and w are multiples of 8.

    Output:
        (B, h/4, w/4, 1) float32: natural logarithm of a density; exp of each map sums to 1.

    Example:
        >>> MSINetMobileNetV2().output_kind
        'log_density'

    Source:
        Encoder: Sandler et al. 2018, MobileNetV2, without batch normalisation (folded into
        kernels and biases). ASPP and decoder after Kroner et al. 2020, made separable.
    """

    encoder = "mobilenet_v2"
    output_kind = "log_density"
    cell = 4

    def __init__(
        self,
        *,
        aspp_filters=128,
        aspp_dilations=(2, 4, 8),
        squeeze_filters=192,
        skip_filters=(64, 32),
        decoder_filters=(128, 64),
        dropout=0.1,
        name="msinet_mobilenet_v2",
    ):
        # --- Functional model
        stimuli = keras.Input((None, None, 3), name="stimuli")
        log_density, _ = branch(
            scaled(stimuli),
            aspp_filters=aspp_filters,
            aspp_dilations=aspp_dilations,
            squeeze_filters=squeeze_filters,
            skip_filters=skip_filters,
            decoder_filters=decoder_filters,
            dropout=dropout,
        )
        super().__init__(inputs=stimuli, outputs=log_density, name=name)

        # --- Config
        self.aspp_filters = aspp_filters
        self.aspp_dilations = tuple(aspp_dilations)
        self.squeeze_filters = squeeze_filters
        self.skip_filters = tuple(skip_filters)
        self.decoder_filters = tuple(decoder_filters)
        self.dropout = dropout

    def get_config(self):
        """The constructor's arguments."""
        return {
            "aspp_filters": self.aspp_filters,
            "aspp_dilations": self.aspp_dilations,
            "squeeze_filters": self.squeeze_filters,
            "skip_filters": self.skip_filters,
            "decoder_filters": self.decoder_filters,
            "dropout": self.dropout,
            "name": self.name,
        }

    @classmethod
    def from_config(cls, config, custom_objects=None):
        """The network of a config."""
        return cls(**config)


def branch(
    x,
    *,
    aspp_filters=128,
    aspp_dilations=(2, 4, 8),
    squeeze_filters=192,
    skip_filters=(64, 32),
    decoder_filters=(128, 64),
    dropout=0.1,
):
    """The layers of the network, under the names by which its weights are kept.

    Args:
        x: (B, h, w, 3), what `scaled` gives.
        aspp_filters: As for the network; so are the others.
        aspp_dilations: See there.
        squeeze_filters: See there.
        skip_filters: See there.
        decoder_filters: See there.
        dropout: See there.

    Returns:
        The log density (B, h/4, w/4, 1), and features at (B, h/16, w/16): those merged by ASPP,
        the expanded ones of block 13, the encoder's last, and the means of 2 x 2 positions of the
        expanded ones of block 6.
    """
    fine, middle, deep, last = encode(x)
    x = layers.Concatenate(name="levels")([deep, last])  # (B, h/16, w/16, 576 + 320)
    x = _conv(x, squeeze_filters, "aspp_squeeze")
    branches = [_conv(x, aspp_filters, "aspp_d1")]
    branches += [_separable(x, aspp_filters, f"aspp_d{d}", d) for d in aspp_dilations]
    branches.append(GlobalBranch(aspp_filters, name="aspp_global")(x))
    x = layers.Concatenate(name="aspp_join")(branches)
    x = layers.SpatialDropout2D(dropout, data_format="channels_last", name="aspp_dropout")(x)
    merged = x = _conv(x, aspp_filters, "aspp_merge")
    levels = zip((middle, fine), skip_filters, decoder_filters, ("8", "4"), strict=True)
    for skip, narrow, wide, stride in levels:
        skip = _conv(skip, narrow, f"decoder_skip{stride}")
        x = UpsampleTo(name=f"decoder_up{stride}")([x, skip])
        x = layers.Concatenate(name=f"decoder_join{stride}")([x, skip])
        x = _separable(x, wide, f"decoder_a{stride}")
        x = _separable(x, wide, f"decoder_b{stride}")  # (B, h/stride, w/stride, wide)
    # No bias: the normalisation that follows cancels it.
    x = layers.Conv2D(1, 3, use_bias=False, dtype="float32", name="logits", **SAME)(x)
    x = CenterBias(dtype="float32", name="center_bias")(x)
    return LogDensity(dtype="float32", name="log_density")(x), (
        merged,
        deep,
        last,
        pooled(middle, "middle_pooled"),
    )


def pooled(x, name):
    """Means of 2 x 2 positions; those at an odd border are of the fewer that there are."""
    return layers.AveragePooling2D(2, name=name, **SAME)(x)


def encoder_features() -> keras.Model:
    """Gives the encoder alone, with fresh weights, for baselines that look at its features.

    Returns:
        A model that takes (B, h, w, 3) float32, RGB, 0 to 255, h and w multiples of 8, and gives
        four arrays: the expanded features of blocks 3, 6 and 13, (B, h/4, w/4, 144),
        (B, h/8, w/8, 192) and (B, h/16, w/16, 576), and the last ones, (B, h/16, w/16, 320).
    """
    stimuli = keras.Input((None, None, 3), name="stimuli")
    levels = list(encode(scaled(stimuli)))
    network = keras.Model(stimuli, levels, name="mobilenet_v2_encoder")
    network.encoder = "mobilenet_v2"
    return network


def scaled(stimuli):
    """Maps pixel values 0 to 255 to [-1, 1], the input that the ImageNet weights expect."""
    middle = 127.5
    return StimulusMean(mean=(middle,) * 3, deviation=middle, name="scale")(stimuli)


def encode(x, *, stages=STAGES, prefix=""):
    """MobileNetV2 without head, from what `scaled` gives.

    Args:
        x: (B, h, w, 3), -1 to 1.
        stages: Filters, stride of the first block and dilations of each stage.
        prefix: What the names of the layers begin with.

    Returns:
        The expanded features of blocks 3, 6 and 13, and the last ones.
    """
    x = layers.Conv2D(32, 3, strides=2, name=f"{prefix}Conv1", **SAME)(x)
    x = layers.ReLU(6.0, name=f"{prefix}Conv1_relu")(x)
    taps, block = {}, 0
    for filters, first_stride, dilations in stages:
        for index, dilation in enumerate(dilations):
            stride = first_stride if index == 0 else 1
            x, taps[block] = _inverted_residual(x, filters, stride, dilation, block, prefix)
            block += 1
    return taps[3], taps[6], taps[13], x


def _inverted_residual(x, filters, stride, dilation, block, prefix):
    """One block: expand, depthwise, project; returns its output and its expanded features."""
    name = prefix + (f"block_{block}_" if block else "expanded_conv_")
    entry, channels = x, x.shape[CHANNEL]
    if block:
        x = layers.Conv2D(channels * EXPANSION, 1, name=f"{name}expand", **SAME)(x)
        x = layers.ReLU(6.0, name=f"{name}expand_relu")(x)
    expanded = x
    x = layers.DepthwiseConv2D(
        3, strides=stride, dilation_rate=dilation, name=f"{name}depthwise", **SAME
    )(x)
    x = layers.ReLU(6.0, name=f"{name}depthwise_relu")(x)
    x = layers.Conv2D(filters, 1, name=f"{name}project", **SAME)(x)
    if stride == 1 and channels == filters:
        x = layers.Add(name=f"{name}add")([entry, x])
    return x, expanded


def _conv(x, filters, name):
    """A 1x1 convolution with ReLU."""
    return layers.Conv2D(
        filters, 1, activation="relu", kernel_initializer="he_normal", name=name, **SAME
    )(x)


def _separable(x, filters, name, dilation=1):
    """A 3x3 depthwise convolution and a 1x1 convolution with ReLU."""
    x = layers.DepthwiseConv2D(3, dilation_rate=dilation, name=f"{name}_depthwise", **SAME)(x)
    return _conv(x, filters, name)
