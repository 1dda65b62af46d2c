"""MSI-Net's idea on a small encoder: MobileNetV2, dilated ASPP, decoder with fine skips."""

import keras
from keras import layers

from msinet.models.decoder import SAME, decode
from msinet.models.layers import CHANNEL, StimulusMean

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
    hint_layers = ("aspp_merge", "block_16_project")

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


def branch(x, **decoder):
    """The layers of the network, under the names by which its weights are kept.

    Args:
        x: (B, h, w, 3), what `scaled` gives.
        decoder: Arguments of `decoder.decode`.

    Returns:
        The log density (B, h/4, w/4, 1), and features at (B, h/16, w/16): those merged by ASPP,
        the expanded ones of block 13, the encoder's last, and the means of 2 x 2 positions of the
        expanded ones of block 6.
    """
    fine, middle, deep, last = encode(x)
    log_density, merged = decode((fine, middle, deep, last), **decoder)
    return log_density, (merged, deep, last, pooled(middle, "middle_pooled"))


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
            name = prefix + (f"block_{block}_" if block else "expanded_conv_")
            x, taps[block] = inverted_residual(
                x, filters, stride, dilation, name=name, expands=block > 0
            )
            block += 1
    return taps[3], taps[6], taps[13], x


def inverted_residual(x, filters, stride, dilation, *, name, kernel=3, expands=True):
    """One block: expand, depthwise, project.

    Args:
        x: (B, h, w, C).
        filters: Channels of the output.
        stride: Of the depthwise convolution.
        dilation: Of the same.
        name: What the names of the layers begin with.
        kernel: Rows and columns of the depthwise kernel.
        expands: Whether there are more channels inside; not so in the first block of a network.

    Returns:
        The output, and the expanded features.
    """
    entry, channels = x, x.shape[CHANNEL]
    if expands:
        x = layers.Conv2D(channels * EXPANSION, 1, name=f"{name}expand", **SAME)(x)
        x = layers.ReLU(6.0, name=f"{name}expand_relu")(x)
    expanded = x
    x = layers.DepthwiseConv2D(
        kernel, strides=stride, dilation_rate=dilation, name=f"{name}depthwise", **SAME
    )(x)
    x = layers.ReLU(6.0, name=f"{name}depthwise_relu")(x)
    x = layers.Conv2D(filters, 1, name=f"{name}project", **SAME)(x)
    if stride == 1 and channels == filters:
        x = layers.Add(name=f"{name}add")([entry, x])
    return x, expanded
