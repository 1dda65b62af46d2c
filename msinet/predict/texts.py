"""The text side of a prediction: which encoder weights were made with, and vectors of texts."""

import threading
from collections.abc import Sequence

from msinet import weights
from msinet.errors import ArgumentError, WeightsError
from msinet.silence import import_quietly
from msinet.text import TextEncoder, TextVectors, embed_cached, load_text_encoder, mirrored


class TextSide:
    """Gives the vectors that a network reads beside a picture.

    Args:
        entry: Of the network's weights.
        mirror: Whether the network also sees the mirrored picture.
    """

    def __init__(self, entry: weights.Entry, *, mirror: bool):
        self._entry, self._mirror = entry, mirror
        self._encoder: TextEncoder | None = None
        self._lock = threading.Lock()

    def __getstate__(self):
        return {**self.__dict__, "_encoder": None, "_lock": None}

    def __setstate__(self, state):
        self.__dict__.update(state, _lock=threading.Lock())

    def check(self) -> None:
        """Raises ArgumentError where the weights take no text."""
        if not self._entry.text:
            raise ArgumentError(
                "these weights take no text",
                where=self._entry.name,
                fix="leave the text out, or choose weights with one, `main.py weights` lists them",
            )

    def encoder(self) -> TextEncoder:
        """Gives the encoder that the network was trained with, loaded at the first call.

        Raises:
            ArgumentError: The weights take no text.
            WeightsError: The encoder cannot be had, or it is another one.
        """
        self.check()
        with self._lock:
            if self._encoder is None:
                import_quietly()
                self._encoder = _load(self._entry)
            return self._encoder

    def embed(self, texts: Sequence[str | None], *, cached: bool = False) -> list[TextVectors]:
        """Gives the vectors of each text, one row for every copy of the picture.

        Texts are encoded together. With mirroring, the second row is of the text with its sides
        exchanged.

        Args:
            texts: Any strings; None and spaces are no text.
            cached: Whether vectors of earlier runs are read from the disk and new ones kept.
        """
        every = [text or "" for text in texts]
        copies = 2 if self._mirror else 1
        if self._mirror:
            every = [each for text in every for each in (text, mirrored(text))]
        encoder = self.encoder()
        made = embed_cached(encoder, every) if cached else encoder.embed(every)
        return [made[copies * n : copies * (n + 1)] for n in range(len(texts))]


def _load(entry: weights.Entry) -> TextEncoder:
    encoder = load_text_encoder(entry.text)
    if entry.text_sha256 and entry.text_sha256 != encoder.identity:
        raise WeightsError(
            f"text encoder {entry.text} is not the one that {entry.name} was trained with",
            where=f"sha256 {encoder.identity[:12]}, expected {entry.text_sha256[:12]}",
            fix="install the version that requirements-text.txt names",
        )
    return encoder
