"""BERT, which reads a text: a vector for every word piece and one for the whole.

Any checkpoint with the names of the original's port to PyTorch fits, whatever its size: BERT base
and large, cased and uncased, multilingual, MiniLM and the sentence encoders made from them.
"""

import dataclasses
import math
from collections.abc import Mapping

import keras
import numpy as np
from keras import layers, ops

from msinet.models.layers import gelu

MASKED = -1e4
"""Added to the score of a place that is no token; larger would be infinite in float16."""


@dataclasses.dataclass(frozen=True)
class BertConfig:
    """The sizes of a BERT, as `config.json` of its checkpoint gives them.

    Args:
        vocab_size: Rows of the table of word pieces.
        hidden_size: Width D of every vector; a multiple of the heads.
        num_hidden_layers: Transformer blocks.
        num_attention_heads: Heads of each attention.
        intermediate_size: Width between the two matrices that follow an attention.
        max_position_embeddings: The most tokens of one text, [CLS] and [SEP] included.
        type_vocab_size: Kinds of sentence; a single sentence is kind 0.
        layer_norm_eps: Added to the variance before its root.
        hidden_act: "gelu" (exact), "gelu_new" (by tanh) or "relu".
        has_pooler: Whether the checkpoint has the matrix that makes the pooled vector.
    """

    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    max_position_embeddings: int
    type_vocab_size: int = 2
    layer_norm_eps: float = 1e-12
    hidden_act: str = "gelu"
    has_pooler: bool = True


def gelu_new(x):
    """The approximation by tanh, of checkpoints that were trained with it."""
    return 0.5 * x * (1.0 + ops.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x * x * x)))


ACTIVATIONS = {
    "gelu": gelu,
    "gelu_new": gelu_new,
    "gelu_pytorch_tanh": gelu_new,
    "relu": ops.relu,
}


@keras.saving.register_keras_serializable(package="msinet")
class Positions(layers.Layer):
    """Adds a learned vector for every place in the text.

    Args:
        length: The most tokens of a text.

    Input:
        (B, T, D) float32, T at most `length`.

    Output:
        The same shape.
    """

    def __init__(self, length: int, **kwargs):
        super().__init__(**kwargs)
        self.length = length

    def build(self, input_shape):
        """Creates the table."""
        shape = (self.length, input_shape[-1])
        self.embeddings = self.add_weight(name="embeddings", shape=shape)

    def call(self, x):
        """Adds the first rows of the table."""
        return x + self.embeddings[: ops.shape(x)[1]]

    def compute_output_shape(self, input_shape):
        """The input's shape."""
        return input_shape

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "length": self.length}


@keras.saving.register_keras_serializable(package="msinet")
class Attention(layers.Layer):
    """Each token's mixture of all tokens' values, by how well its query fits their keys.

    Built from matmul and transpose alone, so that it exports to every format.

    Args:
        heads: Into how many parts the width is cut; each has its own weights.

    Input:
        Queries, keys and values (B, T, D) float32 and a mask (B, T), 1 for a token, 0 for padding.

    Output:
        (B, T, D).
    """

    def __init__(self, heads: int, **kwargs):
        super().__init__(**kwargs)
        self.heads = heads

    def call(self, inputs):
        """Mixes."""
        queries, keys, values, mask = inputs
        width = queries.shape[-1] // self.heads
        queries, keys, values = (self._split(each, width) for each in (queries, keys, values))
        scores = ops.matmul(queries, ops.transpose(keys, (0, 1, 3, 2))) / math.sqrt(width)
        padding = (1.0 - ops.cast(mask, scores.dtype))[:, None, None, :] * MASKED
        mixed = ops.matmul(ops.softmax(scores + padding), values)  # (B, heads, T, D / heads)
        return ops.reshape(
            ops.transpose(mixed, (0, 2, 1, 3)), (-1, ops.shape(mixed)[2], self.heads * width)
        )

    def _split(self, x, width):
        """(B, heads, T, D / heads) of (B, T, D)."""
        parts = ops.reshape(x, (-1, ops.shape(x)[1], self.heads, width))
        return ops.transpose(parts, (0, 2, 1, 3))

    def compute_output_shape(self, input_shape):
        """The shape of the queries."""
        return input_shape[0]

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "heads": self.heads}


def bert(config: BertConfig) -> keras.Model:
    """Gives a BERT with fresh weights.

    Its inputs, by name: `ids` (B, T) int32, numbers of word pieces; `mask` (B, T) float32, 1 for a
    token and 0 for padding; `types` (B, T) int32, which sentence a token is of. Its outputs, by
    name: `hidden` (B, T, D) float32, the last hidden state; `pooled` (B, D), where the config has
    a pooler.

    Args:
        config: The sizes.

    Raises:
        ValueError: The activation is unknown, or the width is no multiple of the heads.

    Source:
        Devlin, Chang, Lee, Toutanova 2019, BERT. Layer names are the checkpoints' places.
    """
    if config.hidden_act not in ACTIVATIONS:
        known = ", ".join(sorted(ACTIVATIONS))
        raise ValueError(f"hidden_act: expected one of {known}, got {config.hidden_act!r}")
    if config.hidden_size % config.num_attention_heads:
        raise ValueError(
            f"hidden_size: expected a multiple of {config.num_attention_heads} heads, "
            f"got {config.hidden_size}"
        )
    width = config.hidden_size
    ids = keras.Input((None,), dtype="int32", name="ids")
    mask = keras.Input((None,), dtype="float32", name="mask")
    types = keras.Input((None,), dtype="int32", name="types")
    x = layers.Embedding(config.vocab_size, width, name="word")(ids)
    x = x + layers.Embedding(config.type_vocab_size, width, name="type")(types)
    x = Positions(config.max_position_embeddings, name="position")(x)
    x = _norm(config, "norm")(x)  # (B, T, D)
    for number in range(config.num_hidden_layers):
        x = _block(x, mask, config, f"layer{number}")
    outputs = {"hidden": x}
    if config.has_pooler:
        outputs["pooled"] = layers.Dense(width, activation="tanh", name="pooler")(x[:, 0])
    return keras.Model({"ids": ids, "mask": mask, "types": types}, outputs, name="bert")


def _block(x, mask, config, name):
    """Attention and two matrices, each added to what came in and normalised."""
    width = config.hidden_size
    parts = [layers.Dense(width, name=f"{name}_{part}")(x) for part in ("query", "key", "value")]
    mixed = Attention(config.num_attention_heads, name=f"{name}_attention")([*parts, mask])
    mixed = layers.Dense(width, name=f"{name}_mixed")(mixed)
    x = _norm(config, f"{name}_mixed_norm")(x + mixed)
    activation = ACTIVATIONS[config.hidden_act]
    wide = layers.Dense(config.intermediate_size, activation=activation, name=f"{name}_wide")(x)
    narrow = layers.Dense(width, name=f"{name}_narrow")(wide)
    return _norm(config, f"{name}_norm")(x + narrow)


def _norm(config, name):
    return layers.LayerNormalization(epsilon=config.layer_norm_eps, name=name)


def checkpoint_names(config: BertConfig) -> dict[str, tuple[str, ...]]:
    """Gives the checkpoint's names of each layer's arrays, in the order of the layer's weights.

    Args:
        config: The sizes of the network.
    """
    names = {
        "word": ("embeddings.word_embeddings.weight",),
        "position": ("embeddings.position_embeddings.weight",),
        "type": ("embeddings.token_type_embeddings.weight",),
        "norm": _pair("embeddings.LayerNorm"),
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "mixed": "attention.output.dense",
        "mixed_norm": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "norm": "output.LayerNorm",
    }
    for number in range(config.num_hidden_layers):
        for ours, theirs in parts.items():
            names[f"layer{number}_{ours}"] = _pair(f"encoder.layer.{number}.{theirs}")
    if config.has_pooler:
        names["pooler"] = _pair("pooler.dense")
    return names


def _pair(place):
    return f"{place}.weight", f"{place}.bias"


def assign(network: keras.Model, config: BertConfig, arrays: Mapping[str, np.ndarray]) -> None:
    """Puts a checkpoint's arrays into a network of `bert`.

    Args:
        network: The network.
        config: What it was made from.
        arrays: float32 by the names of `checkpoint_names`; matrices are (out, in), as PyTorch has
            them.

    Raises:
        ValueError: An array is missing or has another shape.
    """
    for layer_name, names in checkpoint_names(config).items():
        layer = network.get_layer(layer_name)
        values = []
        for name, variable in zip(names, layer.weights, strict=True):
            if name not in arrays:
                raise ValueError(f"arrays: expected one named {name}, got none")
            value = arrays[name]
            if isinstance(layer, layers.Dense):
                value = value.T
            if value.shape != tuple(variable.shape):
                raise ValueError(
                    f"{name}: expected {tuple(variable.shape)}, got {value.shape}"
                    + (" (both as in, out)" if value.ndim == 2 else "")
                )
            values.append(value)
        layer.set_weights(values)
