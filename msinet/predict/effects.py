"""Which words of a text a map hangs on, told by leaving them out."""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np


@dataclasses.dataclass(frozen=True)
class WordEffect:
    """What a word does to the map.

    Attributes:
        word: As it stands in the text.
        moved: Share of the density, 0 to 1, that lies elsewhere when the word is left out. Words
            that say the same thing twice hide each other: each alone moves little.
    """

    word: str
    moved: float


def word_effects(predictor: Any, prepared: Any, text: str, density: np.ndarray) -> list[WordEffect]:
    """Gives the effect of each word of a text that is read.

    Args:
        predictor: A `Predictor`, or a baseline, that takes texts.
        prepared: The picture, as its `prepare` gave it.
        text: The text.
        density: (H, W), the density with the whole text.
    """
    words = predictor.texts.encoder().words(text)
    shorter = [" ".join(words[:n] + words[n + 1 :]) for n in range(len(words))]
    outputs = predictor.forward_texts(prepared, predictor.texts.embed(shorter))
    densities = [predictor.finish(each, prepared).density for each in outputs]
    return [
        WordEffect(word, moved(density, other))
        for word, other in zip(words, densities, strict=True)
    ]


def moved(density: np.ndarray, other: np.ndarray) -> float:
    """Gives the share of a density that lies elsewhere in another: half of all differences."""
    return float(np.abs(density - other).sum(dtype=np.float64) / 2)


def strongest(effects: Sequence[WordEffect]) -> float:
    """Gives the largest share that a word moves, 0 for no words."""
    return max((effect.moved for effect in effects), default=0.0)
