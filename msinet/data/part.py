"""A part of a data set, opened by name: its pictures by index, read from disk when asked for."""

import dataclasses
import difflib
import functools
import os
import pathlib
import threading
from collections.abc import Callable, Sequence

import numpy as np

from msinet.data import positions, splits
from msinet.data.cache import prepare
from msinet.data.example import Example
from msinet.data.locate import obtain, open_set
from msinet.data.sets import SETS, SetInfo
from msinet.errors import ArgumentError, DataError

VALIDATION_SHARE = 0.2


@dataclasses.dataclass(frozen=True)
class Blur:
    """How wide fixations are blurred where a set has no maps; at most one is given.

    Attributes:
        sigma_px: Standard deviation in pixels of the picture.
        sigma_fraction: The same as a share of the picture's width.
        pixels_per_degree: The same as one degree of visual angle.
    """

    sigma_px: float | None = None
    sigma_fraction: float | None = None
    pixels_per_degree: float | None = None

    def in_pixels(self, width: int) -> float:
        """Gives the standard deviation for a picture of this width."""
        if self.sigma_fraction:
            return self.sigma_fraction * width
        return self.sigma_px or self.pixels_per_degree or 0.0


class Part:
    """The pictures of one part of a data set, in split order.

    Made by `open_part`. It holds names and positions only; `part[i]` reads one record from the
    prepared copy. It can be pickled and read from several threads.

    Attributes:
        info: The data set.
        part: Which part, as asked for.
        names: File names, one per picture; where a set has conditions, one per item.
        texts: What the observers had read before each, or "".
        conditions: The kind of each text, or "".
        sizes_hw: Height and width of each picture, upright.
        notes: What a person should know about this set, sentences.
        path: The folder or zip that it came from.
        fold: Which fold it is of, or None.
    """

    def __init__(
        self, *, info, part, path, folder, chosen, fold, metadata, twin_of, notes, blur, skip
    ):
        self.info: SetInfo = info
        self.part: str = part
        self.names: list[str] = [metadata["names"][i] for i in chosen.order]
        self.texts: list[str] = [metadata["texts"][i] for i in chosen.order]
        self.conditions: list[str] = [metadata["conditions"][i] for i in chosen.order]
        self.sizes_hw: list[tuple[int, int]] = [
            tuple(metadata["sizes_hw"][i]) for i in chosen.order
        ]
        self._twin_of: list[int] = [twin_of[i] for i in chosen.order]
        self.notes: list[str] = notes
        self.path: pathlib.Path = path
        self.fold: splits.Fold | None = fold
        self._folder, self._positions = folder, chosen.order
        self._decided_by, self._blur, self._skip_first = chosen.decided_by, blur, skip
        self._records, self._lock = None, threading.Lock()

    @property
    def name(self) -> str:
        """Key of the data set; for people's own, with the name of the folder or zip."""
        if self.info.key != "folder":
            return self.info.key
        return f"folder:{self.path.resolve().name.removesuffix('.zip')}"

    @property
    def pictures(self) -> list[int]:
        """For each item a number that is the same for items of one picture.

        Items of a listed set tell their picture by their name; of one's own, a picture is copied
        under another name for another text, and the copies are told by their bytes.
        """
        keys: list = self._twin_of
        if self.info.listed:
            keys = [positions.picture_number(name) for name in self.names]
        numbers: dict[int | None, int] = {}
        return [numbers.setdefault(key, len(numbers)) for key in keys]

    def __len__(self) -> int:
        return len(self._positions)

    def __getitem__(self, index: int) -> Example:
        record = self._open()[int(self._positions[index])]
        size_hw = self.sizes_hw[index]
        columns = (record["fixations"], record["observer"], record["duration_ms"])
        if self._skip_first:
            columns = _without_first(*columns)
        return Example(
            name=record["name"].decode(),
            stimulus=record["stimulus"],
            fixations=columns[0],
            observer=columns[1],
            duration_ms=columns[2],
            map=record["saliency_map"] or None,
            size_hw=size_hw,
            sigma_px=self._blur.in_pixels(size_hw[1]),
            text=record["text"].decode(),
            condition=record["condition"].decode(),
        )

    def provenance(self) -> dict[str, str | int | float]:
        """Gives what an entry of the weights says about the data that they saw.

        Returns:
            set, part, fold ("0/5") or validation_share and conditions ("pure,whole") where these
            decide on the pictures, n (pictures), sha256 (of the zip; of a folder or several zips
            as the next) and content_sha256 (of all names and files; the same for a zip and its
            folder). `seen_names` opens the same pictures again with it.
        """
        fingerprint = open_set(self.info, self.path).fingerprint()
        sha256, content_sha256 = _hash(self.info.key, self.path, fingerprint)
        chosen = {"set": self.name, "part": self.part, **self._decided_by, "n": len(self)}
        return {**chosen, "sha256": sha256, "content_sha256": content_sha256}

    def _open(self):
        """The random-access source of records, opened on first use in each process."""
        with self._lock:
            if self._records is None:
                self._records = _open_records(self._folder)
            return self._records

    def __getstate__(self):
        return {k: v for k, v in self.__dict__.items() if k not in ("_records", "_lock")}

    def __setstate__(self, state):
        self.__dict__.update(state, _records=None, _lock=threading.Lock())


def open_part(
    name: str,
    path: str | os.PathLike | None = None,
    part: str = "train",
    *,
    validation_share: float = VALIDATION_SHARE,
    fold: splits.Fold | None = None,
    sigma_px: float | None = None,
    sigma_fraction: float | None = None,
    pixels_per_degree: float | None = None,
    skip_first: bool = False,
    conditions: Sequence[str] | None = None,
    progress: Callable[[int], None] | None = None,
    fetching: Callable[[str, int, int], None] | None = None,
) -> Part:
    """Opens a part of a data set; prepares the set on first use.

    Args:
        name: Key of the data set, see `SETS`.
        path: Its folder or zip, or a folder that holds it; None takes `data/<name>` beside the
            current folder, and fetches the set into it where that is possible.
        part: "train", "validation" or "all" (sorted by name, nothing left out), each with an
            optional slice of its order: "train[:400]". Of SJTU-TIS also "test" and "unlisted".
        validation_share: Share of the pictures that validate, where the set does not say.
        fold: (index, count): validate on one of `count` equal parts instead, train on the
            others. A set with a validation part of its own keeps it out: the folds are then of
            its training part. (index, name): the same with a rule of `splits.FOLD_RULES`, over
            all pictures; only those that lie in a folder for validation stay out.
        sigma_px: Blur of maps made from fixations, in pixels; None or 0 takes the set's own.
        sigma_fraction: The same as a share of each picture's width.
        pixels_per_degree: The same as one degree of visual angle.
        skip_first: Leave out the first fixation of each observer.
        conditions: Take only items of these conditions, of a set that has any.
        progress: Called with the number of pictures done while the set is prepared.
        fetching: Called with the name of a file that is fetched, the bytes done and the bytes
            in all (0 unknown).

    Returns:
        The part, possibly empty.

    Raises:
        ArgumentError: The set, part or options do not exist or contradict each other.
        DataError: The set is missing, unsafe, incomplete or unreadable.
    """
    info = _find_set(name)
    wanted = positions.parse(info, part, fold)
    blur = _choose_blur(info, sigma_px, sigma_fraction, pixels_per_degree)
    source = obtain(info, path, fetching=fetching)
    folder = prepare(info, source, progress=progress)
    metadata = _read_metadata(folder)
    twin_of = _twins(info, metadata)
    chosen = positions.choose(
        info,
        metadata["names"],
        metadata["parts"],
        wanted,
        validation_share=validation_share,
        fold=fold,
        kept=_with_conditions(info, metadata["conditions"], conditions),
        twin_of=twin_of,
    )
    if conditions:
        chosen.decided_by["conditions"] = ",".join(conditions)
    return Part(
        info=info,
        part=part,
        path=source.path,
        folder=folder,
        chosen=chosen,
        fold=fold,
        metadata=metadata,
        twin_of=twin_of,
        notes=[*metadata["notes"], *chosen.notes],
        blur=blur,
        skip=skip_first,
    )


@functools.lru_cache(maxsize=64)
def _hash(key, path, fingerprint):
    """Both hashes of a source; read once for each state of it, which takes a while."""
    source = open_set(SETS[key], path)
    return source.sha256(), source.content_sha256()


def _twins(info, metadata: dict) -> list[int]:
    """For each picture the place of the first with the same file, where they are one's own."""
    return metadata["twin_of"] if info.key == "folder" else list(range(len(metadata["names"])))


def _find_set(name: str) -> SetInfo:
    if name in SETS:
        return SETS[name]
    near = difflib.get_close_matches(name, SETS, n=1, cutoff=0.5)
    fix = f"{f'did you mean {near[0]}? ' if near else ''}known: {', '.join(SETS)}"
    raise ArgumentError("unknown data set", where=name, fix=fix)


def _choose_blur(info, sigma_px, sigma_fraction, pixels_per_degree) -> Blur:
    """The blur that was asked for, or else the set's own."""
    given = [bool(g) for g in (sigma_px, sigma_fraction, pixels_per_degree)]
    if any(
        g is not None and not 0 <= g < 1e6 for g in (sigma_px, sigma_fraction, pixels_per_degree)
    ):
        raise ArgumentError(
            "blur is no sensible number", where="sigma", fix="give a number above 0"
        )
    if sum(given) > 1:
        where = "sigma, sigma fraction, pixels per degree"
        raise ArgumentError("blur given more than once", where=where, fix="give one of them")
    if not any(given):
        return Blur(info.sigma_px, info.sigma_fraction)
    return Blur(sigma_px or None, sigma_fraction or None, pixels_per_degree or None)


def _with_conditions(info, found: list[str], wanted: Sequence[str] | None) -> np.ndarray | None:
    """Which pictures have one of the wanted conditions; None where none is asked for."""
    if not wanted:
        return None
    known = list(dict.fromkeys(filter(None, found)))
    unknown = [each for each in wanted if each not in known]
    if unknown:
        fix = f"take of {', '.join(sorted(known))}" if known else "leave conditions out"
        raise ArgumentError(f"{info.title} has no such condition", where=unknown[0], fix=fix)
    return np.isin(found, list(wanted))


def _read_metadata(folder: pathlib.Path) -> dict:
    import tensorflow_datasets as tfds

    try:
        return tfds.builder_from_directory(folder).info.metadata
    except Exception as error:  # TFDS, JSON and protocol buffers each have errors of their own
        fix = "delete this folder, it is made again"
        raise DataError("prepared copy is damaged", where=folder, fix=fix) from error


def _open_records(folder: pathlib.Path):
    import tensorflow_datasets as tfds

    from msinet.data.records import SPLIT

    encoded = {k: tfds.decode.SkipDecoding() for k in ("stimulus", "saliency_map")}
    return tfds.builder_from_directory(folder).as_data_source(SPLIT, decoders=encoded)


def _without_first(fixations, observer, duration_ms):
    """Leaves out the first row of every observer; rows of unknown observers stay."""
    _, first = np.unique(observer, return_index=True)
    keep = np.ones(len(observer), bool)
    keep[first[observer[first] >= 0]] = False
    return fixations[keep], observer[keep], duration_ms[keep] if len(duration_ms) else duration_ms
