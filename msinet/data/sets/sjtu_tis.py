"""SJTU-TIS: 600 photographs, seen before and after reading a text about them.

Sun, Min, Duan, Zhai (2023), The influence of text-guidance on visual attention, ISCAS. An item is
a picture under one condition, told by the ending of its name: `_0` pure (no text), none: whole (a
general caption), `_1` all objects, `_2` the non-salient, `_3` the salient. 300 pictures have the
first two, 300 the others and pure. Observers are merged. Maps come ready made: fixations blurred,
sigma 16 where the longest side is at most 500, else 32. A picture may come once or once per item.
"""

import json
import re

from msinet.data import records
from msinet.data.archives import Source
from msinet.data.layout import read_fixations
from msinet.data.problems import Findings
from msinet.data.workbook import read_rows
from msinet.errors import DataError

CONDITIONS = {"_0": "pure", "": "whole", "_1": "all", "_2": "non_salient", "_3": "salient"}
# In the workbook, whose words are overall, non-salient and salient.
KINDS = {"整体": "_1", "非显著": "_2", "显著": "_3"}
ITEM = re.compile(r"(?P<stem>.+?)(?P<ending>_[0-3])?")


class SjtuTis(records.SetBuilder):
    """Reads the authors' folders or the copy in which each picture lies once."""

    VERSION = "1.0.0"

    def read(self, source, findings):
        """Yields the records, sorted by name."""
        texts = read_texts(source)
        groups = {kind: _by_stem(source, kind) for kind in ("images", "maps", "fixations")}
        items = groups["maps"].keys() | groups["fixations"].keys()
        unused = set(groups["images"])
        for item in sorted(items):
            stem, ending = _parts(item)
            picture = item if item in groups["images"] else stem
            unused.discard(picture)
            found = {kind: files.get(item) for kind, files in groups.items()}
            found["images"] = groups["images"].get(picture)
            text = texts.get(f"{int(stem)}{ending}") if stem.isdigit() else None
            lacking = [kind for kind, file in found.items() if file is None]
            lacking += ["text"] * (text is None)
            if lacking:
                findings.problem(f"{item} (no {', '.join(lacking)})")
                continue
            made = _record(source, item, found, text, findings)
            if made:
                yield made
        for stem in sorted(unused):
            findings.problem(f"{groups['images'][stem]} (no map)")


def read_texts(source: Source) -> dict[str, str]:
    """Gives the texts by number of the picture and ending: "349", "349_2"; pure is "".

    The workbook holds numbers without their leading zeros: its first sheet a picture and its
    general caption, the second a picture, the kind of a text, and the text.

    Raises:
        DataError: The table cannot be read.
    """
    pictures = [_parts(item)[0] for item in _by_stem(source, "images")]
    texts = {f"{int(stem)}_0": "" for stem in pictures if stem.isdigit()}
    if "texts.json" in source.names:
        try:
            read = json.loads(source.read("texts.json"))
            texts |= {str(key): str(text).strip() for key, text in read.items()}
        except (ValueError, AttributeError) as error:
            fix = "fetch it again"
            raise DataError("texts.json cannot be read", where=source.path, fix=fix) from error
        return texts
    for sheet in read_rows(source.read("texts.xlsx"), name="texts.xlsx"):
        for number, *kinds, text in (row for row in sheet[1:] if len(row) > 1):
            if number.isdigit():  # else a row that someone left half empty
                ending = KINDS.get(kinds[0].strip(), "?") if kinds else ""
                texts[f"{int(number)}{ending}"] = text.strip()
    return texts


def _by_stem(source: Source, kind: str) -> dict[str, str]:
    """The files of a kind by their names without folder and suffix."""
    names = (name for name in source.names if name.startswith(f"{kind}/"))
    return {name.rsplit("/", 1)[1].rsplit(".", 1)[0]: name for name in names}


def _parts(item: str) -> tuple[str, str]:
    """The picture's stem and the ending of the condition."""
    match = ITEM.fullmatch(item)
    return (match["stem"], match["ending"] or "") if match else (item, "")


def _record(source, item, found, text, findings: Findings):
    """The record of one item, or None after noting what is wrong."""
    name = f"{item}.{found['images'].rsplit('.', 1)[1]}"
    try:
        stimulus = source.read(found["images"])
        seen = read_fixations(source, found["fixations"], stimulus)
        saliency_map = source.read(found["maps"])
    except DataError as error:
        findings.problem(f"{name} ({error.what})")
        return None
    return records.record(
        name,
        stimulus,
        findings,
        fixations=seen.fixations,
        saliency_map=saliency_map,
        text=text,
        condition=CONDITIONS[_parts(item)[1]],
    )
