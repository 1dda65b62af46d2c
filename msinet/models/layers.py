"""Layers that the networks share; they run on every Keras backend and trace with any size.

All take and give channels-last tensors, whatever the image data format of Keras is set to.
"""

import math

import keras
from keras import ops

HEIGHT, WIDTH, CHANNEL = 1, 2, 3
SIDE_MULTIPLE = 8
"""Both sides of a stimulus are multiples of this: the encoders halve them three times exactly."""

# The original code takes these from R, G, B in this order although VGG's authors list them for
# B, G, R. The released weights were trained that way, so the order stays.
VGG_MEAN = (103.939, 116.779, 123.68)


def check_sides(shape, multiple: int = SIDE_MULTIPLE) -> None:
    """Refuses stimuli whose known sides the network cannot halve exactly.

    Args:
        shape: (B, h, w, C); an unknown entry is None.
        multiple: What both sides must be a multiple of.

    Raises:
        ValueError: The shape has no four entries, or a known side is not such a multiple.
    """
    if len(shape) != 4:
        raise ValueError(f"stimuli: expected (B, h, w, 3), got {tuple(shape)}; add a batch axis")
    for side in (shape[HEIGHT], shape[WIDTH]):
        if isinstance(side, int) and (side < multiple or side % multiple):
            raise ValueError(
                f"stimuli: expected sides that are multiples of {multiple}, got {tuple(shape)};"
                " letterbox the stimuli first"
            )


def gelu(x):
    """The exact Gaussian unit, by erf: the erfc of Keras' own is not everywhere."""
    return 0.5 * x * (1.0 + ops.erf(x / math.sqrt(2.0)))


@keras.saving.register_keras_serializable(package="msinet")
class StimulusMean(keras.layers.Layer):
    """Centres stimuli: subtracts a mean from each channel and divides by a deviation.

    Args:
        mean: What is subtracted from R, G and B, in this order; in grey levels 0 to 255.
        deviation: What the result is divided by. Default 1: no division.

    Input:
        (B, h, w, 3) float, RGB, values 0 to 255; h and w are multiples of 8.

    Output:
        The same shape, centred.

    Raises:
        ValueError: h or w is known and not a multiple of 8.
    """

    def __init__(self, mean=VGG_MEAN, deviation: float = 1.0, **kwargs):
        super().__init__(**kwargs)
        self.mean = tuple(float(value) for value in mean)
        self.deviation = float(deviation)

    def call(self, stimuli):
        """Gives the centred stimuli."""
        check_sides(stimuli.shape)
        centred = stimuli - ops.convert_to_tensor(self.mean, dtype=stimuli.dtype)
        return centred if self.deviation == 1.0 else centred / self.deviation

    def compute_output_shape(self, input_shape):
        """Gives the shape of the input, having checked its sides."""
        check_sides(input_shape)
        return input_shape

    def get_config(self):
        """Gives the arguments of the constructor."""
        return {**super().get_config(), "mean": self.mean, "deviation": self.deviation}


@keras.saving.register_keras_serializable(package="msinet")
class UpsampleLegacy(keras.layers.Layer):
    """Doubles height and width by the bilinear rule of TensorFlow 1.

    Sample 2i is x[i], sample 2i + 1 is the mean of x[i] and x[i + 1]; beyond the last sample the
    edge is repeated. Keras' own bilinear resize has its samples a quarter of a cell elsewhere,
    which moves the original network's maps by up to 0.2, and cannot be traced with unknown sizes.

    Input:
        (B, h, w, C) float; h, w may be unknown.

    Output:
        (B, 2h, 2w, C), the same values at even rows and columns.

    Example:
        >>> row = ops.reshape(ops.convert_to_tensor([0.0, 1.0, 3.0]), (1, 1, 3, 1))
        >>> ops.convert_to_numpy(UpsampleLegacy()(row))[0, 0, :, 0].tolist()
        [0.0, 0.5, 1.0, 2.0, 3.0, 3.0]
    """

    def call(self, x):
        """Gives the doubled maps."""
        channels = x.shape[CHANNEL]
        # Columns first, while there are half as many rows. Neighbours are joined along the axis
        # after the one that doubles; a reshape then interleaves them, in four axes throughout.
        following = ops.concatenate([x[:, :, 1:], x[:, :, -1:]], axis=WIDTH)
        _, height, width, _ = ops.shape(x)
        x = ops.concatenate([x, (x + following) * 0.5], axis=CHANNEL)  # (B, h, w, 2C)
        x = ops.reshape(x, (-1, height, 2 * width, channels))
        following = ops.concatenate([x[:, 1:], x[:, -1:]], axis=HEIGHT)
        x = ops.concatenate([x, (x + following) * 0.5], axis=WIDTH)  # (B, h, 4w, C)
        return ops.reshape(x, (-1, 2 * height, 2 * width, channels))

    def compute_output_shape(self, input_shape):
        """Gives the input's shape with known sides doubled."""
        batch, height, width, channels = input_shape
        doubled = (None if side is None else 2 * side for side in (height, width))
        return (batch, *doubled, channels)


@keras.saving.register_keras_serializable(package="msinet")
class SpreadLike(keras.layers.Layer):
    """Repeats one cell per map over the height and width of other maps.

    This is what any bilinear rule gives for a single cell.

    Input:
        A pair: cells (B, 1, 1, C) and the maps (B, h, w, D) whose size is taken.

    Output:
        (B, h, w, C).
    """

    def call(self, inputs):
        """Gives the spread cells."""
        cells, maps = inputs
        batch, height, width, _ = ops.shape(maps)
        return ops.broadcast_to(cells, (batch, height, width, cells.shape[CHANNEL]))

    def compute_output_shape(self, input_shape):
        """Gives the shape of the maps with the channels of the cells."""
        cells, maps = input_shape
        return (*maps[:CHANNEL], cells[CHANNEL])


@keras.saving.register_keras_serializable(package="msinet")
class MinMax(keras.layers.Layer):
    """Rescales every map on its own to start at 0 and end just below 1.

    Part of the trained network: the gradient of the loss runs through minimum and maximum. Values
    compare within one map only. Give it `dtype="float32"` in a network of mixed precision.

    Args:
        epsilon: Added to the maximum before dividing, so that a constant map becomes zeros.

    Input:
        (B, h, w, C) float, any range.

    Output:
        The same shape, in [0, 1).
    """

    def __init__(self, epsilon: float = 1e-7, **kwargs):
        super().__init__(**kwargs)
        self.epsilon = epsilon

    def call(self, maps):
        """Gives the rescaled maps."""
        axes = (HEIGHT, WIDTH, CHANNEL)
        maps = maps - ops.min(maps, axis=axes, keepdims=True)
        return maps / (self.epsilon + ops.max(maps, axis=axes, keepdims=True))

    def compute_output_shape(self, input_shape):
        """Gives the shape of the input."""
        return input_shape

    def get_config(self):
        """Gives the arguments of the constructor."""
        return {**super().get_config(), "epsilon": self.epsilon}
