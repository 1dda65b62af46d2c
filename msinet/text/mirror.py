"""What a text says of the mirrored picture."""

import re

_SIDES = re.compile(r"(?<!all )\b(left|right)(?=\b|most|ward|hand)", re.IGNORECASE)
_OTHER = {"left": "right", "right": "left"}


def mirrored(text: str | None) -> str:
    """Gives a text with its sides exchanged, as it is true of the mirrored picture.

    Words are taken as they stand: "the man who left" changes too. "all right" does not.

    Args:
        text: Any text, or None.

    Example:
        >>> mirrored("The dog on the LEFT, the rightmost cup")
        'The dog on the RIGHT, the leftmost cup'
    """

    def other(match: re.Match) -> str:
        word = match[0]
        found = _OTHER[word.lower()]
        if word.isupper():
            return found.upper()
        return found.capitalize() if word[0].isupper() else found

    return _SIDES.sub(other, text or "")
