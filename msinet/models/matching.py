"""Vectors of an image and of a text, side by side, for the contrastive loss of training."""

import keras
from keras import layers, ops
from keras.initializers import GlorotUniform

from msinet.models.layers import CHANNEL, HEIGHT, WIDTH


@keras.saving.register_keras_serializable(package="msinet")
class Matching(layers.Layer):
    """Brings what the predicted map lets one see next to what the text says.

    Not part of the network that predicts: it exists while a loss asks for it.

    Args:
        width: K, the width of the common space.

    Input:
        A list: log density (B, H, W, 1), features (B, h, w, C) of about a quarter of its sides,
        sentence (B, D).

    Output:
        (B, 2, K), vectors of length 1 of the image and of the text; zeros for no text.
    """

    def __init__(self, width=128, **kwargs):
        super().__init__(**kwargs)
        self.width = width
        # Fixed seeds: what was drawn before must not decide where it starts.
        self.image, self.text = (
            layers.Dense(width, kernel_initializer=GlorotUniform(seed), name=name)
            for seed, name in enumerate(("image", "text"))
        )

    def build(self, input_shape):
        """Creates both projections."""
        _, features, sentence = input_shape
        self.image.build((None, features[CHANNEL]))
        self.text.build((None, sentence[-1]))

    def call(self, inputs):
        """Masks, averages, projects."""
        log_density, features, sentence = inputs
        image = _unit(self.image(looked_at(log_density, features)))
        has_text = ops.sum(ops.square(sentence), axis=-1, keepdims=True) > 0
        text = _unit(self.text(sentence)) * ops.cast(has_text, image.dtype)
        return ops.stack([image, text], axis=1)

    def compute_output_shape(self, input_shape):
        """Two vectors for every item."""
        return (input_shape[0][0], 2, self.width)

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "width": self.width}


def looked_at(log_density, features):
    """Mean of features (B, h, w, C) by a density of about four times their sides, (B, C)."""
    density = ops.exp(log_density)
    coarse = ops.average_pool(density, 4, 4, padding="same", data_format="channels_last")
    coarse = coarse / ops.sum(coarse, axis=(HEIGHT, WIDTH), keepdims=True)
    return ops.sum(coarse * features, axis=(HEIGHT, WIDTH))


def _unit(vectors):
    """Vectors of length 1."""
    return vectors / ops.sqrt(ops.sum(ops.square(vectors), axis=-1, keepdims=True) + 1e-12)
