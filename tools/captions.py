"""A loss of caption generation beside the others, for `tools.text_ablation` to measure.

What the predicted map lets one see of a picture has to tell, word by word, the text that the map
is for. It stays within the spread of the seeds (docs/texts.md), so the package has no such loss.
"""

import re
from collections import Counter

import keras
import numpy as np
from keras import layers, ops

from msinet.models.layers import gelu
from msinet.models.matching import looked_at
from msinet.text import mirrored
from msinet.train import optimizer
from msinet.train.text_phases import HeadPhase, objects_of

PAD, END, UNKNOWN = 0, 1, 2  # numbers of no word, of the end (and before the first word), of others
OWN = 3


class Vocabulary:
    """The words of some texts.

    Args:
        texts: From which it is made.
        least: How often a word must come to have a number of its own.
    """

    def __init__(self, texts, least=2):
        counts = Counter(word for text in texts for word in _words(text))
        known = sorted(word for word, count in counts.items() if count >= least)
        self._numbers = {word: OWN + place for place, word in enumerate(known)}

    def __len__(self):
        return OWN + len(self._numbers)

    def numbers(self, texts):
        """Words as numbers, each text with its end: (B, L) int32, padded; no text is all `PAD`."""
        rows = [[self._numbers.get(word, UNKNOWN) for word in _words(text)] for text in texts]
        rows = [[*row, END] if row else [] for row in rows]
        made = np.full((len(rows), max(1, *map(len, rows))), PAD, np.int32)
        for place, row in enumerate(rows):
            made[place, : len(row)] = row
        return made


def _words(text):
    return re.findall(r"[\w']+", text.lower())


class Captioning(layers.Layer):
    """Tells what is looked at, one word after the other.

    Args:
        size: Words of the vocabulary.
        width: Channels inside.

    Input:
        A list: log density (B, H, W, 1), features (B, h, w, C) of about a quarter of its sides,
        numbers of words (B, L).

    Output:
        (B, L, size), logits of each word given those before it.
    """

    def __init__(self, size, width=128, **kwargs):
        super().__init__(**kwargs)
        self.seen = layers.Dense(width, activation=gelu, name="seen")
        self.word = layers.Embedding(size, width, name="word")
        self.memory = layers.GRU(width, return_sequences=True, name="memory")
        self.tell = layers.Dense(size, name="tell")

    def build(self, input_shape):
        """Creates the variables of the layers inside."""
        _, features, _ = input_shape
        width = self.seen.units
        self.seen.build((None, features[-1]))
        self.word.build((None, None))
        self.memory.build((None, None, width))
        self.tell.build((None, None, width))

    def call(self, inputs):
        """Looks, and speaks with the right words before each."""
        log_density, features, numbers = inputs
        seen = self.seen(looked_at(log_density, features))
        before = ops.pad(numbers[:, :-1], ((0, 0), (1, 0)), constant_values=END)
        return self.tell(self.memory(self.word(before), initial_state=seen))


def unlikely(numbers, logits):
    """Mean cross-entropy of the words of each text, 0 without one: (B,)."""
    told = ops.cast(numbers != PAD, "float32")
    each = keras.losses.sparse_categorical_crossentropy(numbers, logits, from_logits=True)
    return ops.sum(each * told, axis=1) / ops.maximum(ops.sum(told, axis=1), 1.0)


class CaptionPhase(HeadPhase):
    """The phase of the head with this loss, too.

    Args:
        args: As for `HeadPhase`.
        weight: Of the loss.
        options: As for `HeadPhase`.
    """

    def __init__(self, config, sides, pictures, texts, *args, weight, **options):
        super().__init__(config, sides, pictures, _Noted(texts), *args, **options)
        told = {picture.part.texts[item] for picture in pictures for item in picture.items}
        self.vocabulary = Vocabulary(sorted(told | {mirrored(text) for text in told}))
        inputs, density = self.text_side.inputs, self.text_side.outputs[0]
        numbers = keras.Input((None,), dtype="int32", name="numbers")
        logits = Captioning(len(self.vocabulary), name="caption")(
            [density, objects_of(self.text_side), numbers]
        )
        self.model = keras.Model([*inputs, numbers], {"density": density, "caption": logits})
        steps = len(self.plan(1)) * config.train.epochs
        variables = self.model.trainable_variables
        self.optimizer = optimizer.build(config.train, steps, variables, ())
        self.model.compile(
            optimizer=self.optimizer,
            loss={"density": self._loss(), "caption": unlikely},
            loss_weights={"density": 1.0, "caption": weight},
        )

    def _batch(self, *args):
        self.texts.told.clear()
        inputs, targets = super()._batch(*args)
        numbers = self.vocabulary.numbers(self.texts.told)
        return [*inputs, numbers], {"density": targets, "caption": numbers}


class _Noted:
    """Vectors of texts that remember which were asked for."""

    def __init__(self, texts):
        self._texts, self.told = texts, []

    def of(self, texts, *, mirror):
        self.told += [mirrored(text) if mirror else text for text in texts]
        return self._texts.of(texts, mirror=mirror)
