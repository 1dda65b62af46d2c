"""What a network sees of texts: arrays, all of one length."""

import dataclasses

import numpy as np

DEFAULT = "minilm"
"""The text encoder that requirements-text.txt brings."""
MAX_TOKENS = 48
"""Word pieces of a text that count, [CLS] and [SEP] apart; the longest of SJTU-TIS has 37."""


@dataclasses.dataclass(frozen=True)
class TextVectors:
    """The vectors of N texts.

    Args:
        words: (N, MAX_TOKENS, D) float32, one vector for every word piece, in its context; zeros
            where there is none.
        mask: (N, MAX_TOKENS) float32, 1 for a word piece, 0 for padding.
        sentence: (N, D) float32, one vector of length 1 for the text; zeros for no text.
    """

    words: np.ndarray
    mask: np.ndarray
    sentence: np.ndarray

    def __len__(self) -> int:
        return len(self.mask)

    def __getitem__(self, rows) -> "TextVectors":
        """Gives the texts that NumPy takes for `rows`: a slice, a list, a boolean array."""
        return TextVectors(self.words[rows], self.mask[rows], self.sentence[rows])

    @classmethod
    def empty(cls, number: int, width: int) -> "TextVectors":
        """Gives `number` times no text.

        Args:
            number: N.
            width: D, the encoder's width.
        """
        return cls(
            np.zeros((number, MAX_TOKENS, width), np.float32),
            np.zeros((number, MAX_TOKENS), np.float32),
            np.zeros((number, width), np.float32),
        )


def normalise(text: str | None) -> str:
    """Gives a text without outer and doubled spaces; no text is the empty string.

    Bytes of a command line that were no text become question marks.

    Args:
        text: Any string, or None.

    Example:
        >>> normalise("  a  red bus ")
        'a red bus'
    """
    known = (text or "").encode("utf-8", "replace").decode("utf-8")
    return " ".join(known.split())
