"""How words reach an image: one layer for each way, behind one name in the configuration.

Every fusion takes what `Seen` and `Read` hold and gives channels per position. Padded words count
nothing; what a fusion gives for no text at all is cut off by the head, not here.
"""

from typing import Any, NamedTuple

import keras
from keras import layers, ops

from msinet.models.layers import CHANNEL, gelu

FAR = -1e9  # a logit that softmax turns to 0
SHARPNESS = 10.0  # brings differences of cosines, about 0.1, to the scale of other features


class Seen(NamedTuple):
    """The image at the coarsest positions.

    Attributes:
        features: (B, h, w, C).
        evidence: (B, h, w, D), where each position lies in the space of the words, see `Evidence`.
    """

    features: Any
    evidence: Any


class Read(NamedTuple):
    """The text.

    Attributes:
        words: (B, L, D), one vector for every token.
        mask: (B, L), 1 for a token, 0 for padding.
        sentence: (B, D).
    """

    words: Any
    mask: Any
    sentence: Any


class Fusion(layers.Layer):
    """A way in which words reach the positions of an image.

    Args:
        filters: Channels of the image's features.
        heads: Attention heads; divides `filters`.
        dropout: Share of the words' channels dropped while training.
        level: The level of the encoders that it is meant for; "" for the sum of all.
    """

    def __init__(self, filters, heads, dropout=0.2, level="", **kwargs):
        super().__init__(**kwargs)
        self.filters, self.heads, self.level = filters, heads, level
        self.drop = layers.Dropout(dropout, name="drop")
        self.setup()

    def setup(self):
        """Makes the layers inside."""

    def flat(self, maps):
        """(B, h, w, C) as (B, h w, C)."""
        batch, height, width = ops.shape(maps)[:CHANNEL]
        return ops.reshape(maps, (batch, height * width, maps.shape[CHANNEL]))

    def unflat(self, rows, like):
        """(B, h w, K) as (B, h, w, K)."""
        batch, height, width = ops.shape(like)[:3]
        return ops.reshape(rows, (batch, height, width, rows.shape[-1]))

    def split(self, rows):
        """(B, N, K) as (B, N, heads, K / heads)."""
        batch, number = ops.shape(rows)[:2]
        return ops.reshape(rows, (batch, number, self.heads, rows.shape[-1] // self.heads))

    def join(self, rows):
        """(B, N, heads, K) as (B, N, heads K)."""
        batch, number = ops.shape(rows)[:2]
        return ops.reshape(rows, (batch, number, rows.shape[-2] * rows.shape[-1]))

    @property
    def scale(self):
        """What keeps scores apart from the number of channels of a head."""
        return (self.filters / self.heads) ** -0.5

    def attend(self, queries, keys, values, hidden=0.0):
        """Attention of (B, P, heads, K) to (B, L, heads, K), with logits to add: (B, P, heads, K).

        Out of matrix products: runtimes of browsers have no other contraction.
        """
        queries, values = (ops.transpose(each, (0, 2, 1, 3)) for each in (queries, values))
        scores = ops.matmul(queries, ops.transpose(keys, (0, 2, 3, 1))) * self.scale
        told = ops.matmul(ops.softmax(scores + hidden, axis=-1), values)  # (B, heads, P, K)
        return ops.transpose(told, (0, 2, 1, 3))


class Token(Fusion):
    """Each position attends to the words; what it reads, and its product with the image."""

    def setup(self):
        """Queries from the image; keys and values from the words."""
        self.query = layers.Dense(self.filters, name="query")
        self.key = layers.Dense(self.filters, name="key")
        self.value = layers.Dense(self.filters, name="value")
        self.gate = layers.Dense(self.filters, name="gate")

    def call(self, seen, read, training=False):
        """Attends with `heads` heads."""
        words = self.drop(read.words, training=training)
        features = self.flat(seen.features)
        queries = self.split(self.query(features))  # (B, P, heads, K)
        keys, values = self.split(self.key(words)), self.split(self.value(words))
        hidden = FAR * (1 - read.mask)[:, None, None, :]
        told = self.join(self.attend(queries, keys, values, hidden))  # (B, P, filters)
        told = ops.concatenate([told, told * self.gate(features)], axis=-1)
        return self.unflat(told, seen.features)


class Grounding(Fusion):
    """Where the things are that the text names: a map for each head, and untrained evidence.

    Each head weighs the words and looks for what they mean: once with a learned comparison of
    words and image features, once in the evidence of the ImageNet classes.
    """

    def setup(self):
        """A weight of every word for every head, and the learned comparison."""
        self.weigh = layers.Dense(self.heads, name="weigh")
        self.query = layers.Dense(self.filters, name="query")
        self.key = layers.Dense(self.filters, name="key")

    def call(self, seen, read, training=False):
        """Gives 3 heads + 2 channels."""
        words = self.drop(read.words, training=training)
        # Not by adding FAR: TensorFlow merges two constants that are added, of unlike shapes here.
        scores = ops.where(read.mask[:, :, None] > 0, self.weigh(words), FAR)
        shares = ops.softmax(scores, axis=1)  # (B, L, heads)
        keys = ops.sum(self.split(self.key(words)) * shares[..., None], axis=1)  # (B, heads, K)
        queries = self.split(self.query(self.flat(seen.features)))
        learned = ops.sum(queries * keys[:, None], axis=-1) * self.scale  # (B, P, heads)
        places = ops.softmax(learned, axis=1) * ops.cast(ops.shape(learned)[1], learned.dtype)
        known = self.flat(seen.evidence)
        each = _centred(ops.matmul(known, ops.transpose(_unit(read.words), (0, 2, 1))))
        whole = _centred(ops.sum(known * read.sentence[:, None], axis=-1))[..., None]
        any_text = ops.max(read.mask, axis=1)[:, None, None]
        best = ops.max(each + FAR * (1 - read.mask)[:, None, :], axis=-1, keepdims=True)
        best = ops.where(any_text > 0, best, 0.0)
        heads = ops.matmul(each, shares)
        told = ops.concatenate([learned, places / 4, heads, whole, best], axis=-1)
        return self.unflat(told, seen.features)


class Sentence(Fusion):
    """The sentence asks, the positions answer: cross-attention over the whole image.

    Source:
        The first place of fusion in Huang's text-guided TransAlNet, with one query for all
        positions, so that images of any size pass, and a product of each with the sentence.
    """

    def setup(self):
        """A query from the sentence; keys and values from the image."""
        self.query = layers.Dense(self.filters, name="query")
        self.key = layers.Dense(self.filters, name="key")
        self.value = layers.Dense(self.filters, name="value")
        self.topic = layers.Dense(self.filters, activation=gelu, name="topic")

    def call(self, seen, read, training=False):
        """Attends over positions with `heads` heads."""
        sentence = self.drop(read.sentence, training=training)[:, None, :]
        features = self.flat(seen.features)
        query = self.split(self.query(sentence))[:, 0]  # (B, heads, K)
        keys, values = self.split(self.key(features)), self.split(self.value(features))
        scores = ops.sum(keys * query[:, None], axis=-1) * self.scale  # (B, P, heads)
        shares = ops.softmax(scores, axis=1)
        number = ops.cast(ops.shape(shares)[1], shares.dtype)
        told = self.join(values * (shares * number)[..., None])
        told = ops.concatenate([features + told, features * self.topic(sentence)], axis=-1)
        return self.unflat(told, seen.features)


class Encoder(Fusion):
    """A pre-norm transformer layer over the positions, with the sentence as one more of them.

    Source:
        The second place of fusion in Huang's text-guided TransAlNet, where the sentence enters
        the transformer over the deepest features; as a token of its own instead of a matrix.
    """

    def setup(self):
        """Attention, a small network, and the sentence's way in."""
        self.enter = layers.Dense(self.filters, name="enter")
        self.attend_norm = layers.LayerNormalization(epsilon=1e-6, name="attend_norm")
        self.query = layers.Dense(self.filters, name="query")
        self.key = layers.Dense(self.filters, name="key")
        self.value = layers.Dense(self.filters, name="value")
        self.leave = layers.Dense(self.filters, name="leave")
        self.think_norm = layers.LayerNormalization(epsilon=1e-6, name="think_norm")
        self.wide = layers.Dense(2 * self.filters, activation=gelu, name="wide")
        self.narrow = layers.Dense(self.filters, name="narrow")

    def call(self, seen, read, training=False):
        """Runs the layer and drops the sentence's position again."""
        sentence = self.enter(self.drop(read.sentence, training=training))[:, None, :]
        x = ops.concatenate([sentence, self.flat(seen.features) + sentence], axis=1)
        y = self.attend_norm(x)
        queries, keys = self.split(self.query(y)), self.split(self.key(y))
        values = self.split(self.value(y))
        x = x + self.leave(self.join(self.attend(queries, keys, values)))
        x = x + self.narrow(self.wide(self.think_norm(x)))
        return self.unflat(x[:, 1:], seen.features)


class Film(Fusion):
    """The sentence scales and shifts every feature, the same at all positions.

    Source:
        Perez et al. 2018, FiLM.
    """

    def setup(self):
        """Scale and shift from the sentence."""
        self.hidden = layers.Dense(self.filters, activation=gelu, name="hidden")
        self.change = layers.Dense(2 * self.filters, name="change")

    def call(self, seen, read, training=False):
        """Scales and shifts."""
        sentence = self.drop(read.sentence, training=training)
        change = self.change(self.hidden(sentence))[:, None, None, :]
        scale, shift = change[..., : self.filters], change[..., self.filters :]
        return seen.features * (1 + scale) + shift


KINDS = {
    "encoder": Encoder,
    "film": Film,
    "grounding": Grounding,
    "sentence": Sentence,
    "token": Token,
}


EACH = "each"  # level


def build(names: str, filters: int, heads: int, levels: tuple[str, ...] = ()) -> list[Fusion]:
    """Gives the fusions that a text names, as "token", "grounding+token" or "sentence@things".

    Args:
        names: Keys of `KINDS`, joined with "+"; each on the sum of all levels of the encoders, on
            one level with "@" and its name, or with "@each" on every level, one for each.
        filters: Channels of the image's features.
        heads: Attention heads; divides `filters`.
        levels: Names of the levels.

    Raises:
        ValueError: A name is unknown or comes twice.
    """
    chosen = [name.strip().partition("@") for name in names.split("+")]
    places = [
        (kind, place)
        for kind, at, level in chosen
        for place in (levels if level == EACH else (level if at else "",))
    ]
    unknown = [kind for kind, at, level in chosen
               if kind not in KINDS or (at and level not in (EACH, *levels))]  # fmt: skip
    if unknown or len(set(places)) < len(places):
        known = ", ".join(KINDS)
        raise ValueError(f"fusion: expected some of {known} joined by +, got {names!r}")
    return [
        KINDS[kind](filters, heads, level=level, name=f"{kind}_{level}" if level else kind)
        for kind, level in places
    ]


@keras.saving.register_keras_serializable(package="msinet")
class Evidence(layers.Layer):
    """Where each position lies in the space of words, by what a classifier sees there.

    The square roots of the class probabilities weigh the vectors of the class names: a position
    that shows one class surely lies at its name, one that shows several between theirs.

    Args:
        width: D, the width of the word vectors.

    Input:
        (B, h, w, classes), logits.

    Output:
        (B, h, w, D), vectors of length 1, or shorter where nothing is sure.
    """

    def __init__(self, width, **kwargs):
        super().__init__(**kwargs)
        self.width = width

    def build(self, input_shape):
        """Creates the vectors of the class names, which come with the weights."""
        shape = (input_shape[CHANNEL], self.width)
        self.names = self.add_weight(name="names", shape=shape, initializer="glorot_uniform")

    def call(self, logits):
        """Weighs the names."""
        shares = ops.softmax(logits, axis=CHANNEL)[..., 1:]  # without "background"
        names = self.names[1:]
        return _unit(ops.matmul(ops.sqrt(shares), names))

    def compute_output_shape(self, input_shape):
        """The input's positions with `width` channels."""
        return (*input_shape[:CHANNEL], self.width)

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "width": self.width}


def _unit(vectors):
    """Vectors of length 1; those of about 0 stay there."""
    length = ops.sqrt(ops.sum(ops.square(vectors), axis=-1, keepdims=True) + 1e-12)
    return vectors / (length + 1e-3)


def _centred(scores):
    """Cosines (B, P) or (B, P, L) without their mean over the positions, scaled."""
    return (scores - ops.mean(scores, axis=1, keepdims=True)) * SHARPNESS
