"""A text encoder, ready to use: strings in, vectors out."""

import dataclasses
import functools
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from msinet.errors import WeightsError
from msinet.silence import import_quietly
from msinet.text.tokens import Pieces, Tokenizer
from msinet.text.vectors import DEFAULT, MAX_TOKENS, TextVectors, normalise

if TYPE_CHECKING:  # which import Keras: only who asks for an encoder waits for it
    from msinet.models.bert import BertConfig

BATCH = 32
UNKNOWN = "[UNK]"  # the piece of a word that no piece spells
LENGTHS = 8
"""Batches are filled up to multiples of this, so that few lengths occur."""


def load_text_encoder(name: str | os.PathLike[str] = DEFAULT) -> "TextEncoder":
    """Gives the encoder of texts by its name.

    Args:
        name: "minilm" (the small one of requirements-text.txt), a folder in the layout of Hugging
            Face (config.json, model.safetensors, vocab.txt or tokenizer.json), or a name on its
            hub.

    Raises:
        WeightsError: It cannot be had, or is no BERT.

    Example:
        `load_text_encoder().embed(["a red bus", ""]).mask.sum(axis=1)` is 3 and 0.
    """
    import_quietly()
    from msinet.text import checkpoint

    folder = checkpoint.locate(os.fspath(name))
    config = checkpoint.read_config(folder)
    tokenizer = Tokenizer(folder)
    if tokenizer.size > config.vocab_size:
        raise WeightsError(
            f"text encoder has {config.vocab_size} word pieces, its vocabulary {tokenizer.size}",
            where=folder,
            fix="download the whole folder again",
        )
    return TextEncoder(os.fspath(name), folder, config, tokenizer)


class TextEncoder:
    """Turns texts into vectors by a BERT with fixed weights.

    Args:
        name: What it was asked for as.
        folder: Where its files lie.
        config: Its sizes.
        tokenizer: Its word pieces.

    Attributes:
        name: What it was asked for as.
        width: D, the width of its vectors.
        identity: sha256 over its files: equal ones give equal vectors.

    Raises:
        WeightsError: The weights are missing or damaged.
    """

    def __init__(self, name: str, folder: Path, config: "BertConfig", tokenizer: Tokenizer) -> None:
        from msinet.text import checkpoint

        self.name, self.width = name, config.hidden_size
        self._folder, self._config, self._tokenizer = folder, config, tokenizer
        self._limit = min(MAX_TOKENS, config.max_position_embeddings - 2)
        self._pools_first = checkpoint.pools_first_token(folder)
        self.identity = _identity(folder, tokenizer.files)

    def embed(self, texts: Sequence[str | None]) -> TextVectors:
        """Gives the vectors of texts.

        Args:
            texts: Any strings. None, the empty string, spaces and texts without a single known
                word, such as emoji, are no text. What lies beyond `MAX_TOKENS` word pieces is not
                read (see `cut`).
        """
        vectors = TextVectors.empty(len(texts), self.width)
        pieces = [self._pieces(text) for text in texts]
        # Texts of like length share a batch, so that little is padding.
        filled = [number for number, each in enumerate(pieces) if each.ids]
        filled.sort(key=lambda number: len(pieces[number].ids))
        for first in range(0, len(filled), BATCH):
            rows = filled[first : first + BATCH]
            self._embed_batch([pieces[row].ids for row in rows], rows, vectors)
        return vectors

    def pieces(self, text: str | None) -> list[str]:
        """Gives the word pieces of a text that are read, one for every 1 of its mask."""
        return self._pieces(text).words

    def words(self, text: str | None) -> list[str]:
        """Gives the words of a text that are read, as they were written, marks apart.

        Joined by spaces, all of them but some, they are the same text with words left out.
        """
        text = normalise(text)
        found = self._pieces(text)
        starts: dict[int, int] = {}
        ends: dict[int, int] = {}
        for number, word in enumerate(found.word_numbers):
            starts.setdefault(word, found.starts[number])
            ends[word] = found.ends[number]
        return [text[starts[word] : ends[word]] for word in starts]

    def cut(self, text: str | None) -> str | None:
        """Gives the end of a text that is not read; None where all is."""
        text = normalise(text)
        whole = self._tokenizer.cut(text)
        if len(whole.ids) <= self._limit:
            return None
        return text[whole.ends[self._limit - 1] :].strip()

    def _pieces(self, text: str | None) -> Pieces:
        whole = self._tokenizer.cut(normalise(text))
        limit = 0 if set(whole.words) == {UNKNOWN} else self._limit
        return Pieces(*(getattr(whole, f.name)[:limit] for f in dataclasses.fields(whole)))

    def _embed_batch(self, ids: list[list[int]], rows: list[int], vectors: TextVectors) -> None:
        """Writes the vectors of texts of like length into their rows."""
        hidden, mask = self.hidden_states(ids)
        weights = np.zeros_like(mask)
        weights[:, 0] = 1
        weights = weights if self._pools_first else mask
        sentence = (hidden * weights[:, :, None]).sum(axis=1) / weights.sum(axis=1)[:, None]
        length = np.linalg.norm(sentence, axis=1, keepdims=True)
        vectors.sentence[rows] = sentence / np.maximum(length, 1e-12)
        for row, number, states in zip(rows, map(len, ids), hidden, strict=True):
            vectors.words[row, :number] = states[1 : number + 1]
            vectors.mask[row, :number] = 1

    def hidden_states(self, ids: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
        """Gives the last hidden states of texts, [CLS] and [SEP] included.

        Args:
            ids: The numbers of each text's word pieces.

        Returns:
            (N, T, D) float32 and the mask (N, T) float32; T is the longest text with [CLS] and
            [SEP], filled up to a multiple of `LENGTHS`.
        """
        longest = max(map(len, ids)) + 2
        length = min(-(-longest // LENGTHS) * LENGTHS, self._config.max_position_embeddings)
        numbers = np.zeros((len(ids), length), np.int32)
        mask = np.zeros((len(ids), length), np.float32)
        for row, each in enumerate(ids):
            whole = [self._tokenizer.start, *each, self._tokenizer.end]
            numbers[row, : len(whole)] = whole
            mask[row, : len(whole)] = 1
        inputs = {"ids": numbers, "mask": mask, "types": np.zeros_like(numbers)}
        outputs = self._network(inputs, training=False)
        return _array(outputs["hidden"]), mask

    @functools.cached_property
    def _network(self):
        """The network with its weights, made at the first text that is not in a cache."""
        from msinet.models import bert
        from msinet.text import checkpoint

        arrays = checkpoint.read_arrays(self._folder)
        config = dataclasses.replace(self._config, has_pooler=False)
        network = bert.bert(config)
        where = self._folder / checkpoint.WEIGHTS
        try:
            bert.assign(network, config, checkpoint.fitting(config, arrays, where=where))
        except ValueError as error:
            what = f"weights of the text encoder do not fit its config.json: {error}"
            raise WeightsError(what, where=where, fix=checkpoint.WHOLE) from error
        return network


def _array(tensor) -> np.ndarray:
    from keras import ops

    return np.asarray(ops.convert_to_numpy(tensor), np.float32)


def _identity(folder: Path, cutting: Sequence[Path]) -> str:
    """sha256 over what decides the vectors."""
    from msinet.text import checkpoint

    digest = hashlib.sha256()
    weights, pooling = folder / checkpoint.WEIGHTS, folder / checkpoint.POOLING
    for file in (folder / "config.json", *cutting, weights, pooling):
        if file.is_file():
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
