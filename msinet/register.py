"""The register of weights: which files there are, and what travels with each.

Two folders hold weights: the one that ships with the package and the user's own. In either, a
file is known by a table of `register.toml` (its name is the table's) or by its own `FILE.json`.
An entry holds everything that a prediction needs to know beside the numbers.
"""

import dataclasses
import difflib
import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msinet import letterbox, shipped
from msinet.errors import WeightsError
from msinet.home import home

DEFAULT = "msinet_mobilenet_v2"
DEFAULT_TEXT = "msinet_mobilenet_v2_text"
"""The weights that ship for pictures with texts."""
SUFFIX = ".weights.h5"
PREPROCESSING = letterbox.RULES
KINDS = {
    **dict.fromkeys(("name", "network", "sha256", "licence", "recipe"), str),
    **dict.fromkeys(("text", "text_sha256"), str),
    **{"mirror": bool, "options": Mapping, "scores": Mapping, "origin": Mapping},
}
REQUIRED = ("name", "network", "file", "sha256", "size_hw", "preprocessing")


@dataclasses.dataclass(frozen=True)
class Entry:
    """What travels with a weights file.

    Attributes:
        name: Name in the register, e.g. "msinet_mobilenet_v2".
        network: Encoder of the network, a name that `models.build` knows.
        size_hw: Height and width at which the network predicts by default.
        preprocessing: Rule of `letterbox.plan`: "aspect", "original" or "huggingface".
        file: The weights file.
        sha256: Hash of the file, 64 hexadecimal digits.
        sizes_hw: Sizes whose densities are averaged; by default `size_hw` alone.
        mirror: Whether the densities of the picture and of its mirrored copy are averaged.
        text: Which encoder gives the texts that the network reads, as
            `msinet.text.load_text_encoder` takes it; "" for a network that takes none.
        text_sha256: The identity of that encoder.
        options: Arguments of `models.build` beside the encoder.
        data: What the weights have seen: tables with `set`, `part` and `sha256`.
        licence: Licence of the weights.
        recipe: Configuration that reproduces the file, or how it came to be.
        scores: Tables of scores, one per scored part.
        origin: Of imported weights, the file they were read from: its name, its sha256, its
            format, and how far the network was from it.
    """

    name: str
    network: str
    size_hw: tuple[int, int]
    preprocessing: str
    file: Path = Path()
    sha256: str = ""
    sizes_hw: tuple[tuple[int, int], ...] = ()
    mirror: bool = False
    text: str = ""
    text_sha256: str = ""
    options: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    data: tuple[Mapping[str, Any], ...] = ()
    licence: str = ""
    recipe: str = ""
    scores: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    origin: Mapping[str, Any] = dataclasses.field(default_factory=dict)

    def __post_init__(self):
        for key, kind in KINDS.items():
            if not isinstance(getattr(self, key), kind):
                raise TypeError(f"{key}: expected {kind.__name__}, got {getattr(self, key)!r}")
        if not all(isinstance(item, Mapping) for item in self.data):
            raise TypeError(f"data: expected tables, got {self.data!r}")
        size = _size(self.size_hw)
        sizes = tuple(_size(s) for s in self.sizes_hw) or (size,)
        if self.preprocessing not in PREPROCESSING:
            raise ValueError(
                f"preprocessing: expected one of {PREPROCESSING}, got {self.preprocessing!r}"
            )
        object.__setattr__(self, "size_hw", size)
        object.__setattr__(self, "sizes_hw", sizes)
        object.__setattr__(self, "file", Path(self.file))
        object.__setattr__(self, "data", _each_once(self.data))

    def to_dict(self) -> dict[str, Any]:
        """Returns the entry as JSON and TOML can hold it; the file by its name alone."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        values |= {"file": self.file.name, "size_hw": list(self.size_hw)}
        values |= {"sizes_hw": [list(s) for s in self.sizes_hw], "data": list(self.data)}
        tables = ("options", "scores", "origin")
        return values | {key: dict(getattr(self, key)) for key in tables}

    def trained_on(self) -> str:
        """Returns the data sets in words, e.g. "osie (train), crowd (all)"."""
        seen = [
            f"{item['set']} ({item['part']})" if "part" in item else str(item["set"])
            for item in self.data
            if "set" in item
        ]
        return ", ".join(dict.fromkeys(seen)) or "data that its entry does not name"


def _each_once(data) -> tuple[dict[str, Any], ...]:
    """What was seen, in its order: start, teachers and run saw the same sets, most often."""
    return tuple(dict(item) for place, item in enumerate(data) if item not in data[:place])


def own_folder() -> Path:
    """Returns the folder of the user's register: `weights` in `home()`."""
    return home() / "weights"


def entries() -> dict[str, Entry]:
    """Returns all entries by name: those that ship, then the user's own."""
    known = {}
    for entry in [*shipped_entries(), *own_entries()]:
        known.setdefault(entry.name, entry)
    return known


def shipped_entries() -> list[Entry]:
    """Returns the entries of the files that ship with the package."""
    return list(_entries_in(shipped.folder("weights")))


def own_entries() -> list[Entry]:
    """Returns the entries of the user's register: those of register.toml, then the files in it."""
    return list(_entries_in(own_folder()))


def find(name_or_file: str | os.PathLike[str]) -> Entry:
    """Returns the entry of a registered name, or of a weights file with its `FILE.json`.

    Raises:
        WeightsError: The name is in no register (the nearest is offered), the file does not
            exist, or its entry is missing or damaged.
    """
    text = os.fspath(name_or_file)
    path = Path(text).expanduser()
    if path.suffix == ".h5" or path.name != text or path.is_file():
        return find_file(path)
    for entry in shipped_entries():  # first, so that a damaged register of one's own is no harm
        if entry.name == text:
            return entry
    known = entries()
    if text in known:
        return known[text]
    near = difflib.get_close_matches(text, known, n=1, cutoff=0.4)
    offer = f"did you mean {near[0]}? " if near else ""
    raise WeightsError(
        "no weights of this name",
        where=text,
        fix=f"{offer}`main.py weights` lists all; a file is given by its path",
    )


def find_file(path: Path) -> Entry:
    """Returns the entry of a weights file: in the register of its folder or as `FILE.json`."""
    if not path.is_file():
        what = "weights file is a folder" if path.is_dir() else "weights file does not exist"
        raise WeightsError(what, where=path, fix="give the path of a .weights.h5 file")
    beside = entry_file(path)
    if beside.is_file():
        return _present(read_entry(beside))
    for entry in _registered_in(path.parent):
        if entry.file.name == path.name:
            return entry
    raise WeightsError(
        "weights file has no entry beside it",
        where=beside,
        fix="copy the .json together with the weights, it holds the network and the input size",
    )


def entry_file(path: Path) -> Path:
    """Returns the path of a weights file's own entry."""
    return path.with_name(path.name + ".json")


def read_entry(beside: Path) -> list[Entry]:
    """Returns the entry in a FILE.json and, if a save was cut short, the one before it."""
    try:
        values = json.loads(beside.read_bytes())
    except (ValueError, OSError, RecursionError) as error:
        raise WeightsError(
            "entry of a weights file cannot be read",
            where=beside,
            fix="copy it again from where the weights came from",
        ) from error
    if not isinstance(values, dict):
        raise _unusable(beside, "it is not a table")
    tables = [values, values.pop("previous", None)]
    file = beside.name.removesuffix(".json")  # the pair may have been renamed together
    return [_entry({**t, "file": file}, beside.parent, beside) for t in tables if t]


def _entries_in(folder: Path) -> Iterator[Entry]:
    """Yields the entries of register.toml, then those of FILE.json whose file is there."""
    yield from _registered_in(folder)
    for beside in sorted(folder.glob(f"*{SUFFIX}.json")):
        if beside.with_suffix("").is_file():
            yield _present(read_entry(beside))


def _registered_in(folder: Path) -> Iterator[Entry]:
    register = folder / "register.toml"
    if register.is_file():
        for name, table in read_register(register).items():
            yield _entry({"name": name, **table}, folder, register)


def _present(candidates: list[Entry]) -> Entry:
    """Returns the entry of the file as it lies on the disk: a save may have been cut short."""
    entry, *before = candidates
    if before and entry.file.is_file() and sha256(entry.file) == before[0].sha256:
        return before[0]
    return entry


def read_register(register: Path) -> dict[str, Any]:
    """Returns the tables of a register.toml by name; raises WeightsError if it is damaged."""
    try:
        tables = tomllib.loads(register.read_text(encoding="utf-8"))
    except (ValueError, OSError, RecursionError) as error:
        raise WeightsError(
            f"register cannot be read ({error})",
            where=register,
            fix="restore it, or correct the line that is named",
        ) from error
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise _unusable(register, f"{name} is not a table")
    return tables


def _entry(values: Any, folder: Path, where: Path) -> Entry:
    """Makes an entry of a table; `file` is relative to the folder of the register."""
    if not isinstance(values, dict):
        raise _unusable(where, "it is not a table")
    names = [field.name for field in dataclasses.fields(Entry)]
    for key in values:
        if key not in names:
            near = difflib.get_close_matches(key, names, n=1)
            hint = f", did you mean {near[0]!r}?" if near else ""
            raise _unusable(where, f"key {key!r} is unknown{hint}")
    for key in REQUIRED:
        if key not in values:
            raise _unusable(where, f"key {key!r} is missing")
    try:
        return Entry(**{**values, "file": folder / values["file"]})
    except (TypeError, ValueError, AttributeError) as error:
        raise _unusable(where, str(error)) from error


def _unusable(where: Path, why: str) -> WeightsError:
    return WeightsError(
        f"entry of a weights file is not usable, {why}",
        where=where,
        fix="correct it or copy it again from where the weights came from",
    )


def _size(size_hw: Any) -> tuple[int, int]:
    height, width = (int(side) for side in size_hw)
    if min(height, width) < 8 or height % 8 or width % 8:
        raise ValueError(f"size_hw: expected positive multiples of 8, got {(height, width)}")
    return height, width


def sha256(path: Path) -> str:
    """Returns the hash of a file, 64 hexadecimal digits.

    Raises:
        WeightsError: The file cannot be read.
    """
    import hashlib

    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise WeightsError(
            f"weights file cannot be read ({error.strerror or error})",
            where=path,
            fix="check the file and its permissions",
        ) from error
