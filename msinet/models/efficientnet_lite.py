"""The same idea on a larger encoder: EfficientNet-Lite2 in place of MobileNetV2."""

import keras
from keras import layers

from msinet.models.decoder import SAME, decode
from msinet.models.layers import StimulusMean
from msinet.models.mobilenet_v2 import inverted_residual

# Filters, kernel, stride of the first block, dilation of each block: EfficientNet-Lite2 (Tan and
# Le 2019, table 1, wider by 1.1 and deeper by 1.2; stem and last stage keep their depth) with the
# last stride replaced by dilation 2.
STAGES = (
    (16, 3, 1, (1,)),
    (24, 3, 2, (1, 1, 1)),
    (48, 5, 2, (1, 1, 1)),
    (88, 3, 2, (1, 1, 1, 1)),
    (120, 5, 1, (1, 1, 1, 1)),
    (208, 5, 1, (1, 2, 2, 2, 2)),
    (352, 3, 1, (2,)),
)
LEVELS = (4, 7, 15)
"""Blocks whose expanded features are used: the last ones at strides 4, 8 and 16."""


@keras.saving.register_keras_serializable(package="msinet")
class MSINetEfficientNetLite2(keras.Model):
    """Predicts where people look: better than on MobileNetV2, and slower.

    Features of four levels are used: the expanded features of blocks 4, 7 and 15 (strides 4, 8
    and 16) and the encoder's last ones (stride 16). The first two are skips of the decoder, the
    other two feed the ASPP module.

    Args:
        dropout: Share of ASPP's channels dropped while training.
        name: Name of the model.

    Input:
        (B, h, w, 3) float32, RGB, channels last, values 0 to 255; h and w are multiples of 8.

    Output:
        (B, h/4, w/4, 1) float32: natural logarithm of a density; exp of each map sums to 1.

    Example:
        >>> MSINetEfficientNetLite2().output_kind
        'log_density'

    Source:
        Encoder: Tan and Le 2019, EfficientNet, in the form that its authors published as
        EfficientNet-Lite in 2020 (ReLU6, no squeeze-and-excitation), batch normalisation folded
        into kernels and biases. Behind it the layers of the network on MobileNetV2.
    """

    encoder = "efficientnet_lite2"
    output_kind = "log_density"
    cell = 4
    hint_layers = ("aspp_merge", "block_20_project")

    def __init__(self, *, dropout=0.1, name="msinet_efficientnet_lite2"):
        stimuli = keras.Input((None, None, 3), name="stimuli")
        scaled = StimulusMean(mean=(127.0,) * 3, deviation=128.0, name="scale")(stimuli)
        log_density, _ = decode(encode(scaled), dropout=dropout)
        super().__init__(inputs=stimuli, outputs=log_density, name=name)
        self.dropout = dropout

    def get_config(self):
        """The constructor's arguments."""
        return {"dropout": self.dropout, "name": self.name}

    @classmethod
    def from_config(cls, config, custom_objects=None):
        """The network of a config."""
        return cls(**config)


def encode(x):
    """EfficientNet-Lite2 without head.

    Args:
        x: (B, h, w, 3), about -1 to 1.

    Returns:
        The expanded features of the blocks of `LEVELS`, and the last ones.
    """
    x = layers.Conv2D(32, 3, strides=2, name="stem", **SAME)(x)
    x = layers.ReLU(6.0, name="stem_relu")(x)
    expanded = []
    for filters, kernel, first_stride, dilations in STAGES:
        for index, dilation in enumerate(dilations):
            stride = first_stride if index == 0 else 1
            x, features = inverted_residual(
                x, filters, stride, dilation,
                kernel=kernel, name=f"block_{len(expanded)}_", expands=bool(expanded),
            )  # fmt: skip
            expanded.append(features)
    return [*(expanded[block] for block in LEVELS), x]
