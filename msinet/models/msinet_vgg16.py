"""MSI-Net as published: the VGG16 encoder, dilated ASPP and a decoder of three upsamplings."""

import keras
from keras import layers

from msinet.models import vgg16
from msinet.models.layers import MinMax, SpreadLike, StimulusMean, UpsampleLegacy

ASPP_DILATIONS = (4, 8, 12)
ASPP_FILTERS = 256
DECODER_FILTERS = (128, 64, 32)

LAYER_OF_SCOPE = {
    "conv1/conv1_1": "conv1_1",
    "conv1/conv1_2": "conv1_2",
    "conv2/conv2_1": "conv2_1",
    "conv2/conv2_2": "conv2_2",
    "conv3/conv3_1": "conv3_1",
    "conv3/conv3_2": "conv3_2",
    "conv3/conv3_3": "conv3_3",
    "conv4/conv4_1": "conv4_1",
    "conv4/conv4_2": "conv4_2",
    "conv4/conv4_3": "conv4_3",
    "conv5/conv5_1": "conv5_1",
    "conv5/conv5_2": "conv5_2",
    "conv5/conv5_3": "conv5_3",
    "aspp/conv1_1": "aspp_d1",
    "aspp/conv1_2": "aspp_d4",
    "aspp/conv1_3": "aspp_d8",
    "aspp/conv1_4": "aspp_d12",
    "aspp/conv1_5": "aspp_global",
    "aspp/conv2": "aspp_merge",
    "decoder/conv1": "decoder_conv1",
    "decoder/conv2": "decoder_conv2",
    "decoder/conv3": "decoder_conv3",
    "decoder/conv4": "decoder_conv4",
}
"""Variable scope of the original code to layer name, in the original order of creation.

`SCOPE/kernel` and `SCOPE/bias` fit the layer's `kernel` and `bias` without transposing.
"""


@keras.saving.register_keras_serializable(package="msinet")
class MSINetVGG16(keras.Model):
    """Predicts where people look in a picture: one saliency map per stimulus.

    A VGG16 encoder whose fourth and fifth pooling keep the resolution (the fifth stage is dilated
    by 2 instead) and whose last three poolings are joined; an ASPP module of five branches, one
    of them global; a decoder of three bilinear upsampling blocks. The last step rescales each map
    to [0, 1] on its own, so values compare within one map only. 24,934,209 parameters.

    Input:
        (B, h, w, 3) float32, RGB, channels last, values 0 to 255, *not* centred: the network
        subtracts the mean itself. h and w are multiples of 8 and may be unknown. Letterboxed
        stimuli are padded with 126.

    Output:
        (B, h, w, 1) float32 in [0, 1): a saliency map, not a density.

    Raises:
        ValueError: h or w is known and not a multiple of 8.

    Example:
        >>> tuple(MSINetVGG16()(keras.ops.zeros((1, 48, 64, 3))).shape)
        (1, 48, 64, 1)

    Note:
        The mean's order on R, G, B and the upsampling rule are the original's, see
        `msinet.models.layers`; the released weights were trained with both.

    Source:
        Kroner, Senden, Driessens, Goebel (2020), Contextual encoder-decoder network for visual
        saliency prediction, Neural Networks 129, 261-270. Layers as in the model.py of
        github.com/alexanderkroner/saliency.
    """

    encoder = "vgg16"
    output_kind = "map"
    cell = 1

    def __init__(self, name="msinet_vgg16", **kwargs):
        # Functional model
        stimuli = keras.Input((None, None, 3), name="stimuli")
        x = StimulusMean(name="stimulus_mean")(stimuli)
        x = vgg16.encode(x)  # (B, h/8, w/8, 1280)
        x = _aspp(x)  # (B, h/8, w/8, 256)
        x = _decode(x)  # (B, h, w, 1)
        # The epsilon is lost in half precision, and so are the steps of a grey level near 1.
        maps = MinMax(name="min_max", dtype="float32")(x)
        super().__init__(inputs=stimuli, outputs=maps, name=name, **kwargs)

    # Config
    def get_config(self):
        """Gives the arguments of the constructor."""
        return {"name": self.name, "trainable": self.trainable}


def _aspp(features):
    """Five views of the features, from one cell to the whole stimulus, merged."""
    branches = [vgg16.convolve(features, ASPP_FILTERS, kernel=1, name="aspp_d1")]
    for dilation in ASPP_DILATIONS:
        name = f"aspp_d{dilation}"
        branches.append(vgg16.convolve(features, ASPP_FILTERS, dilation=dilation, name=name))
    mean = layers.GlobalAveragePooling2D(
        keepdims=True, data_format="channels_last", name="aspp_mean"
    )(features)  # (B, 1, 1, 1280)
    whole = vgg16.convolve(mean, ASPP_FILTERS, kernel=1, name="aspp_global")
    branches.append(SpreadLike(name="aspp_spread")([whole, features]))
    joined = layers.Concatenate(name="aspp_branches")(branches)  # (B, h/8, w/8, 1280)
    return vgg16.convolve(joined, ASPP_FILTERS, kernel=1, name="aspp_merge")


def _decode(x):
    """Back to the stimulus' size in three doublings, then one map without activation."""
    for number, filters in enumerate(DECODER_FILTERS, start=1):
        x = UpsampleLegacy(name=f"decoder_upsample{number}")(x)
        x = vgg16.convolve(x, filters, name=f"decoder_conv{number}")
    return vgg16.convolve(x, 1, name="decoder_conv4", relu=False)
