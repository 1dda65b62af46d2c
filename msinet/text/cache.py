"""Vectors of texts that were made before, kept on disk."""

import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from msinet.files import write_bytes
from msinet.home import home
from msinet.text.encoder import TextEncoder
from msinet.text.vectors import MAX_TOKENS, TextVectors, normalise


def embed_cached(encoder: TextEncoder, texts: Sequence[str | None]) -> TextVectors:
    """Gives the vectors of texts; what was asked before is read from `home()`.

    For the texts of a data set, which are asked again with every run. Each text has a file,
    named by the hash of what it says, in a folder named by the encoder's identity; a damaged file
    is made anew.

    Args:
        encoder: The encoder.
        texts: As `TextEncoder.embed` takes them.

    Raises:
        DataError: The cache cannot be written.
    """
    folder = home() / "texts" / f"{encoder.identity[:32]}-{MAX_TOKENS}"
    known = [normalise(text) for text in texts]
    vectors = TextVectors.empty(len(known), encoder.width)
    missing: dict[str, list[int]] = {}
    for row, text in enumerate(known):
        if text and not _read(_file(folder, text), row, vectors):
            missing.setdefault(text, []).append(row)
    if missing:
        made = encoder.embed(list(missing))
        for number, (text, rows) in enumerate(missing.items()):
            _write(_file(folder, text), made[number : number + 1])
            for row in rows:
                vectors.words[row] = made.words[number]
                vectors.mask[row] = made.mask[number]
                vectors.sentence[row] = made.sentence[number]
    return vectors


def _file(folder: Path, text: str) -> Path:
    name = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return folder / f"{name}.npy"


def _write(file: Path, one: TextVectors) -> None:
    """Writes the sentence's vector and below it those of the word pieces, (1 + n, D)."""
    rows = np.concatenate([one.sentence, one.words[0, : int(one.mask.sum())]])
    buffer = io.BytesIO()
    np.save(buffer, rows, allow_pickle=False)
    write_bytes(file, buffer.getbuffer())


def _read(file: Path, row: int, vectors: TextVectors) -> bool:
    """Whether a file was there, was whole, and filled its row."""
    try:
        rows = np.load(file, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return False
    limit, width = vectors.words.shape[1:]
    if rows.dtype != np.float32 or rows.ndim != 2 or rows.shape[1] != width:
        return False
    if not 1 <= len(rows) <= limit + 1:
        return False
    vectors.sentence[row] = rows[0]
    vectors.words[row, : len(rows) - 1] = rows[1:]
    vectors.mask[row, : len(rows) - 1] = 1
    return True
