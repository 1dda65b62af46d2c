"""Rows of predictors that read texts: each item's own text, none, or another picture's."""

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from msinet.data import Example, Part
from msinet.evaluate.candidates import Candidate

KINDS = ("right", "none", "other")
"""Whose text a picture comes with: its own, no text, another picture's of the same condition."""
ENDINGS = {"right": "", "none": " (no text)", "other": " (other text)"}


@dataclasses.dataclass(frozen=True)
class Texts:
    """The texts that every item of a part is scored with.

    Attributes:
        kinds: Of `KINDS`, in the order of the rows.
        by_kind: Per kind, the text of each item by its name.
        pictures: The number of each item's picture, by the item's name.
    """

    kinds: tuple[str, ...]
    by_kind: Mapping[str, Mapping[str, str]]
    pictures: Mapping[str, int]

    def of_picture(self, name: str) -> list[str]:
        """Gives all texts that an item's picture is scored with, each once."""
        number = self.pictures[name]
        items = [other for other, picture in self.pictures.items() if picture == number]
        return list(dict.fromkeys(self.by_kind[kind][n] for n in items for kind in self.kinds))


def of_part(part: Part, kinds: Sequence[str]) -> Texts:
    """Collects the texts of a part.

    The other text is that of the next picture with the same condition, in the order of the part;
    an item without a text has no other one either.

    Args:
        part: The part that is scored.
        kinds: Of `KINDS`.
    """
    right = dict(zip(part.names, part.texts, strict=True))
    other: dict[str, str] = {}
    for condition in dict.fromkeys(part.conditions):
        numbers = [n for n, each in enumerate(part.conditions) if each == condition]
        for number, follower in zip(numbers, numbers[1:] + numbers[:1], strict=True):
            is_same = part.pictures[number] == part.pictures[follower]
            text = "" if is_same or not part.texts[number] else part.texts[follower]
            other[part.names[number]] = text
    everything = {"right": right, "none": dict.fromkeys(part.names, ""), "other": other}
    numbers = dict(zip(part.names, part.pictures, strict=True))
    return Texts(tuple(kinds), {kind: everything[kind] for kind in kinds}, numbers)


def told(candidate: Candidate, texts: Texts) -> list[Candidate]:
    """Makes a row per kind of text of a predictor that reads texts; any other row stays as it is.

    The image side runs once for all rows and all items of a picture.

    Args:
        candidate: The predictor's row; its steps are replaced.
        texts: Of the part.
    """
    if candidate.reader is None:
        return [candidate]
    shared = _Shared(candidate.reader, texts)
    return [
        dataclasses.replace(
            candidate,
            label=candidate.label + ENDINGS[kind],
            identity={**candidate.identity, "texts": _hash(texts.by_kind[kind])},
            prepare=shared.prepare,
            forward=lambda prepared, kind=kind: shared.forward(prepared, kind),
            predict=shared.finish,
        )
        for kind in texts.kinds
    ]


class _Shared:
    """The steps of one predictor for all its rows: a picture's outputs are made together."""

    def __init__(self, predictor, texts: Texts):
        self._predictor, self._texts = predictor, texts
        self._vectors: dict[str, Any] = {}
        self._picture: int | None = None
        self._outputs: dict[str, Any] = {}

    def prepare(self, stimulus, example: Example):
        """Gives the name of the item and the picture at the network's sizes."""
        return example.name, self._predictor.prepare(stimulus)

    def forward(self, prepared, kind: str):
        """Gives the outputs for one kind of text; called from one thread, item after item."""
        name, fitted = prepared
        picture = self._texts.pictures[name]
        if picture != self._picture:
            self._embed_all()
            asked = self._texts.of_picture(name)
            self._predictor.start()
            made = self._predictor.forward_texts(fitted, [self._vectors[text] for text in asked])
            self._outputs = dict(zip(asked, made, strict=True))
            self._picture = picture
        return self._outputs[self._texts.by_kind[kind][name]], fitted

    def finish(self, example, outputs, truth):
        """Gives the density, (H, W)."""
        return self._predictor.finish(*outputs).density

    def _embed_all(self):
        """Encodes all texts of the part together, at the first item."""
        if not self._vectors:
            every = [text for column in self._texts.by_kind.values() for text in column.values()]
            unique = list(dict.fromkeys(every))
            self._vectors = dict(
                zip(unique, self._predictor.texts.embed(unique, cached=True), strict=True)
            )


def _hash(column: Mapping[str, str]) -> str:
    """What the scores depend on."""
    return hashlib.sha256(json.dumps(list(column.items())).encode()).hexdigest()
