"""The encoder of the paper: VGG16 that keeps an eighth of the resolution to its end."""

from keras import layers

LAST_DILATION = 2
"""Stage 5 is dilated by this instead of halving the resolution once more."""


def encode(stimuli):
    """Gives the features of three levels, joined.

    The fourth and fifth pooling have stride 1, so the last three poolings are of one size. What
    is joined are the pooled maps, not the ones before pooling.

    Args:
        stimuli: (B, h, w, 3) symbolic tensor, already centred.

    Returns:
        (B, h/8, w/8, 1280): pool3 (256 channels), pool4 (512) and pool5 (512), in this order.
    """
    x = _stage(stimuli, 1, filters=64, convolutions=2)  # (B, h, w, 64)
    x = _stage(_halve(x, "pool1"), 2, filters=128, convolutions=2)  # (B, h/2, w/2, 128)
    x = _stage(_halve(x, "pool2"), 3, filters=256, convolutions=3)  # (B, h/4, w/4, 256)
    pool3 = _halve(x, "pool3")  # (B, h/8, w/8, 256)
    pool4 = _keep(_stage(pool3, 4, filters=512, convolutions=3), "pool4")  # (B, h/8, w/8, 512)
    x = _stage(pool4, 5, filters=512, convolutions=3, dilation=LAST_DILATION)
    pool5 = _keep(x, "pool5")  # (B, h/8, w/8, 512)
    return layers.Concatenate(name="encoder_levels")([pool3, pool4, pool5])


def convolve(x, filters: int, *, name: str, kernel: int = 3, dilation: int = 1, relu: bool = True):
    """Gives a convolution with bias, zero padding that keeps the size, and usually ReLU.

    Kernels start Glorot uniform and biases at zero, as in the original code.
    """
    return layers.Conv2D(
        filters,
        kernel,
        padding="same",
        dilation_rate=dilation,
        activation="relu" if relu else None,
        data_format="channels_last",
        name=name,
    )(x)


def _stage(x, stage, *, filters, convolutions, dilation=1):
    """The convolutions between two poolings."""
    for number in range(1, convolutions + 1):
        x = convolve(x, filters, name=f"conv{stage}_{number}", dilation=dilation)
    return x


def _halve(x, name):
    """A pooling that halves both sides."""
    return layers.MaxPooling2D(2, 2, "valid", data_format="channels_last", name=name)(x)


def _keep(x, name):
    """A pooling that keeps both sides: out[y, x] is the maximum of rows y, y+1, columns x, x+1."""
    return layers.MaxPooling2D(2, 1, "same", data_format="channels_last", name=name)(x)
