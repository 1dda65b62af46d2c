"""The small network with a second input: what a person has just read.

Two encoders look at the image. The one of the image branch is trained on saliency and sees half
the resolution; the other keeps the weights with which it names the classes of ImageNet, and tells
which position shows what. The head lets the words choose among what both have found and changes
the image branch's density. Without text nothing is changed.
"""

import keras
from keras import layers, ops

from msinet.models import fusion as fusions
from msinet.models.decoder import LogDensity
from msinet.models.layers import CHANNEL, HEIGHT, WIDTH, gelu
from msinet.models.mobilenet_v2 import branch, encode, pooled, scaled

PREFIX = "classes_"  # of the second encoder's layers
# Strides and dilations as published: at full resolution its grid meets the image branch's.
STAGES = (
    (16, 1, (1,)),
    (24, 2, (1, 1)),
    (32, 2, (1, 1, 1)),
    (64, 2, (1, 1, 1, 1)),
    (96, 1, (1, 1, 1)),
    (160, 2, (1, 1, 1)),
    (320, 1, (1,)),
)
OBJECTS = 1280  # channels of the last features before the classifier
CLASSES = 1001  # "background" and those of ImageNet
# What the head sees: of the image branch the merged features, two levels of its encoder's and a
# finer one; of the classifier its last features, and the same two levels of its encoder's.
VIEWS = ("scene", "parts", "whole", "edges", "objects", "shapes", "things")
CELL = 8  # input pixels per cell of the output


@keras.saving.register_keras_serializable(package="msinet")
class HalfSize(layers.Layer):
    """Means of 2 x 2 pixels.

    Input:
        (B, h, w, C), even sides.

    Output:
        (B, h/2, w/2, C).
    """

    def call(self, inputs):
        """Averages."""
        return ops.average_pool(inputs, 2, 2, data_format="channels_last")

    def compute_output_shape(self, input_shape):
        """Half of both sides."""
        height, width = (side and side // 2 for side in input_shape[HEIGHT:CHANNEL])
        return (input_shape[0], height, width, input_shape[CHANNEL])


@keras.saving.register_keras_serializable(package="msinet")
class TextHead(layers.Layer):
    """Changes a log density by what the words say about the image.

    Args:
        fusion: What `fusion.build` takes; the levels are `VIEWS`.
        filters: Channels inside.
        heads: Attention heads.
        dropout: Share of channels dropped while training.

    Input:
        A list: log density (B, H, W, 1); features (B, h, w, C) of each of `VIEWS`; evidence (B, h,
        w, D); words (B, L, D), mask (B, L), sentence (B, D). H and W are about four times h and w.

    Output:
        (B, H, W, 1), a log density. Where the mask is all zeros it is the input's.
    """

    def __init__(
        self, fusion="grounding+sentence+token", filters=96, heads=6, dropout=0.3, **kwargs
    ):
        super().__init__(**kwargs)
        self.fusion, self.filters, self.heads, self.dropout = fusion, filters, heads, dropout
        self.norms = [layers.LayerNormalization(epsilon=1e-3, name=f"{k}_norm") for k in VIEWS]
        self.views = [layers.Dense(filters, name=view) for view in VIEWS]
        self.place = layers.Dense(filters, name="place")
        self.norm = layers.LayerNormalization(epsilon=1e-3, name="norm")
        self.drop = layers.SpatialDropout2D(dropout, data_format="channels_last", name="drop")
        self.fusions = fusions.build(fusion, filters, heads, VIEWS)
        same = {"padding": "same", "data_format": "channels_last"}
        self.near = layers.SeparableConv2D(filters, 3, activation=gelu, name="near", **same)
        self.near_drop = layers.SpatialDropout2D(
            dropout, data_format="channels_last", name="near_drop"
        )
        self.wide = layers.SeparableConv2D(filters, 5, activation=gelu, name="wide", **same)
        # Zeros: training starts at the image branch's own map.
        self.change = layers.Conv2D(1, 3, kernel_initializer="zeros", name="change", **same)
        self.density = LogDensity(name="density")

    def build(self, input_shape):
        """Creates the variables of all layers inside by a call on zeros of a few positions.

        Not by a trace of `call`: JAX cannot trace sizes that depend on unknown ones.
        """
        sides = {4: (1, 2, 2), 3: (1, 2), 2: (1,)}
        zeros = [ops.zeros((*sides[len(shape)], shape[-1] or 2)) for shape in input_shape]
        self.call([ops.zeros((1, 8, 8, 1)), *zeros[1:]])

    def call(self, inputs, training=False):
        """Looks, reads, and changes the density."""
        density, *features, evidence, words, mask, sentence = inputs
        x = self.place(_places(density, evidence))
        levels = {
            name: view(norm(each))
            for name, norm, view, each in zip(VIEWS, self.norms, self.views, features, strict=True)
        }
        for level in levels.values():
            x = x + level
        x = self.norm(gelu(x))
        x = self.drop(x, training=training)
        read, told = fusions.Read(words, mask, sentence), []
        for fuse in self.fusions:
            at = self.drop(gelu(levels[fuse.level]), training=training) if fuse.level else x
            told.append(fuse(fusions.Seen(at, evidence), read, training=training))
        x = self.near(ops.concatenate([*told, x], axis=CHANNEL))
        x = self.near_drop(x, training=training)
        change = self._change_of(x + self.wide(x))  # (B, h, w, 1)
        has_text = ops.max(mask, axis=1)[:, None, None, None]
        return self.density(density + has_text * interpolate(change, density))

    def _change_of(self, x):
        """The last convolution, without its bias: a density is the same with any constant.

        With one, TF.js fuses both into an operation that it refuses on wasm.
        """
        if not self.change.built:
            self.change.build(x.shape)
            self.change.bias.trainable = False
        return ops.conv(x, self.change.kernel, padding="same", data_format="channels_last")

    def compute_output_shape(self, input_shape):
        """The log density's."""
        return input_shape[0]

    def get_config(self):
        """The constructor's arguments."""
        own = {"fusion": self.fusion, "filters": self.filters, "heads": self.heads}
        return {**super().get_config(), **own, "dropout": self.dropout}


@keras.saving.register_keras_serializable(package="msinet")
class MSINetMobileNetV2Text(keras.Model):
    """Predicts where people look in an image after they have read a text.

    Args:
        fusion: How words reach the image: what `fusion.build` takes; the levels are `VIEWS`.
        text_width: D, the width of the text encoder's vectors.
        filters: Channels of the head.
        heads: Attention heads.
        dropout: Share of the head's channels dropped while training.
        image_dropout: Share of ASPP's channels dropped while training.
        name: Name of the model.

    Input:
        `image` (B, h, w, 3) float32, RGB, channels last, 0 to 255, h and w multiples of 8; `words`
        (B, L, D), `mask` (B, L) and `sentence` (B, D) as `msinet.text.TextVectors` has them.

    Output:
        (B, h/8, w/8, 1) float32: natural logarithm of a density; exp of each map sums to 1. With a
        mask of zeros it is what the image branch alone gives.
    """

    encoder = "mobilenet_v2_text"
    output_kind = "log_density"
    cell = CELL
    takes_text = True

    def __init__(
        self,
        *,
        fusion="grounding+sentence+token",
        text_width=384,
        filters=96,
        heads=6,
        dropout=0.3,
        image_dropout=0.1,
        name="msinet_mobilenet_v2_text",
    ):
        # --- Functional model
        image = keras.Input((None, None, 3), name="image")
        words = keras.Input((None, text_width), name="words")
        mask = keras.Input((None,), name="mask")
        sentence = keras.Input((text_width,), name="sentence")
        looks = _looks(image, text_width, image_dropout)
        head = TextHead(fusion, filters, heads, dropout, dtype="float32", name="head")
        log_density = head([*looks, words, mask, sentence])
        super().__init__(
            inputs={"image": image, "words": words, "mask": mask, "sentence": sentence},
            outputs=log_density,
            name=name,
        )

        # --- Config
        self.fusion = fusion
        self.text_width = text_width
        self.filters = filters
        self.heads = heads
        self.dropout = dropout
        self.image_dropout = image_dropout

    def get_config(self):
        """The constructor's arguments."""
        return {
            "fusion": self.fusion,
            "text_width": self.text_width,
            "filters": self.filters,
            "heads": self.heads,
            "dropout": self.dropout,
            "image_dropout": self.image_dropout,
            "name": self.name,
        }

    @classmethod
    def from_config(cls, config, custom_objects=None):
        """The network of a config."""
        return cls(**config)


def _looks(image, text_width, dropout):
    """Log density, the features of `VIEWS`, and the classifier's evidence."""
    image = scaled(image)
    log_density, views = branch(HalfSize(name="half")(image), dropout=dropout)
    same = {"padding": "same", "data_format": "channels_last"}
    *_, shapes, things = encode(image, stages=STAGES, prefix=PREFIX)
    x = layers.Conv2D(OBJECTS, 1, name=f"{PREFIX}Conv_1", **same)(things)
    objects = layers.ReLU(6.0, name=f"{PREFIX}Conv_1_relu")(x)
    logits = layers.Conv2D(CLASSES, 1, name=f"{PREFIX}predictions", **same)(objects)
    evidence = fusions.Evidence(text_width, name="evidence")(logits)
    return log_density, *views, objects, pooled(shapes, f"{PREFIX}pooled"), things, evidence


def _places(density, like):
    """Where a position is, and how much is looked at there without text, (B, h, w, 7)."""
    coarse = ops.average_pool(density, 4, 4, padding="same", data_format="channels_last")
    coarse = coarse - ops.max(coarse, axis=(HEIGHT, WIDTH), keepdims=True)
    shape = ops.shape(like)
    rows, columns = _centres(shape[HEIGHT]), _centres(shape[WIDTH])
    y = rows[None, :, None, None] + ops.zeros_like(coarse)
    x = columns[None, None, :, None] + ops.zeros_like(coarse)
    return ops.concatenate([x, y, x * x, y * y, x * y, coarse / 3, ops.exp(coarse)], axis=CHANNEL)


def _centres(number):
    """Centres of cells, from -1 to 1."""
    return (2 * ops.cast(ops.arange(number), "float32") + 1) / ops.cast(number, "float32") - 1


def interpolate(coarse, like):
    """Brings (B, h, w, C) to the sides of another map linearly, cell centres on cell centres."""
    wanted, given = ops.shape(like), ops.shape(coarse)
    rows = _linear_weights(given[HEIGHT], wanted[HEIGHT])
    columns = _linear_weights(given[WIDTH], wanted[WIDTH])
    maps = ops.transpose(coarse, (0, 3, 1, 2))  # (B, C, h, w)
    maps = ops.matmul(ops.matmul(rows, maps), ops.transpose(columns))
    return ops.transpose(maps, (0, 2, 3, 1))


def _linear_weights(given, wanted):
    """(wanted, given) weights of linear interpolation; the outer cells go on to the border."""
    number = ops.cast(given, "float32")
    place = (_centres(wanted) + 1) * number / 2 - 0.5
    place = ops.clip(place, 0.0, number - 1)
    distance = place[:, None] - ops.cast(ops.arange(given), "float32")[None, :]
    return ops.relu(1.0 - ops.abs(distance))
