"""The leak guard: which of the scored pictures did the weights see in training?"""

from collections.abc import Mapping, Sequence

from msinet.data import Part, seen_names
from msinet.evaluate.candidates import Candidate
from msinet.weights import Entry


def seen(entry: Entry | None, part: Part) -> set[str] | None:
    """Gives the pictures of a part that weights saw in training.

    Args:
        entry: Of the weights; None, for what was not trained, saw nothing.
        part: The part that is scored.

    Returns:
        Their names; None where the entry does not tell.
    """
    if entry is None:
        return set()
    if not entry.data:
        return None
    found: set[str] = set()
    for item in entry.data:
        names = seen_names(item, part)
        if names is None:
            return None
        found |= names
    return found


def warnings(
    rows: Sequence[Candidate], seen_by: Mapping[str, set[str] | None], part: Part
) -> list[str]:
    """Gives a sentence for each row whose scores do not tell how it does on new pictures."""
    found = []
    for row in rows:
        names = seen_by[row.label]
        if names is None:
            found.append(
                f"{row.label}: its entry does not tell what it was trained on; "
                "it may have seen these pictures"
            )
        elif names:
            found.append(
                f"{row.label} saw {len(names)} of these {len(part)} pictures in training: "
                "its scores say little about new ones; its row is marked *"
            )
    return found
