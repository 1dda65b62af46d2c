"""Texts to vectors; beyond this room there are no strings."""

from msinet.text.cache import embed_cached
from msinet.text.encoder import TextEncoder, load_text_encoder
from msinet.text.mirror import mirrored
from msinet.text.vectors import DEFAULT, MAX_TOKENS, TextVectors, normalise

__all__ = [
    "DEFAULT",
    "MAX_TOKENS",
    "TextEncoder",
    "TextVectors",
    "embed_cached",
    "load_text_encoder",
    "mirrored",
    "normalise",
]
