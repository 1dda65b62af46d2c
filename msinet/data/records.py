"""The record that every builder writes, and the checks that every picture passes."""

import hashlib
import io
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import tensorflow_datasets as tfds

from msinet import images
from msinet.data.archives import Source
from msinet.data.problems import Findings
from msinet.data.sets import SETS
from msinet.errors import DataError

SPLIT = "pictures"
"""All pictures of a set are one TFDS split; parts of it are chosen when it is opened."""


class SetBuilder(tfds.core.GeneratorBasedBuilder):
    """What the builders of all sets share; each has a docstring, a `VERSION` and `read`.

    Args:
        source: The opened files of the set.
        kwargs: Of the TFDS builder.
    """

    def __init__(self, *, source: Source, **kwargs: Any):
        self._source = source
        super().__init__(**kwargs)

    def read(self, source: Source, findings: Findings) -> Iterator[dict]:
        """Yields what `record` made of each picture, sorted by name."""
        raise NotImplementedError

    def _info(self):
        return _dataset_info(self)

    def _split_generators(self, dl_manager):
        return {SPLIT: self._generate_examples()}

    def _generate_examples(self):
        findings = Findings(self.name, self._source.path)
        yield from _numbered(self, self.read(self._source, findings), findings)


def _dataset_info(builder: tfds.core.DatasetBuilder) -> tfds.core.DatasetInfo:
    """Describes the records; pictures stay encoded as they came."""
    features = {
        "name": tfds.features.Text(),
        "part": tfds.features.Text(doc="train or validation where the set says so, else empty"),
        "stimulus": tfds.features.Image(shape=(None, None, 3)),
        "saliency_map": tfds.features.Image(shape=(None, None, 1), doc="grey, or empty: derived"),
        "size_hw": tfds.features.Tensor(shape=(2,), dtype=np.int32),
        "fixations": tfds.features.Tensor(shape=(None, 2), dtype=np.float32),
        "observer": tfds.features.Tensor(shape=(None,), dtype=np.int32),
        "duration_ms": tfds.features.Tensor(shape=(None,), dtype=np.float32),
        "text": tfds.features.Text(doc="what the observers had read, or empty"),
        "condition": tfds.features.Text(doc="kind of the text, or empty"),
    }
    return tfds.core.DatasetInfo(
        builder=builder,
        features=tfds.features.FeaturesDict(features),
        homepage=SETS[builder.name].source or None,
        license=SETS[builder.name].licence or None,
        metadata=tfds.core.MetadataDict(),
        disable_shuffling=True,
    )


def _numbered(
    builder: tfds.core.DatasetBuilder, records: Iterable[dict], findings: Findings
) -> Iterator[tuple[int, dict]]:
    """Numbers the records, notes their names, and fails at the end if anything was wrong.

    Args:
        builder: Its metadata receive the names, parts, sizes, texts, conditions, notes, and for
            each record the key of the first with the very same picture file (`twin_of`).
        records: What `record` gave, in sorted order of the names.
        findings: Filled while the records are made.

    Yields:
        Key and record, as `_generate_examples` must.

    Raises:
        DataError: Something in the set cannot be used; all of it is listed.
    """
    names, parts, sizes, texts, conditions, twin_of = [], [], [], [], [], []
    first: dict[bytes, int] = {}
    for key, record in enumerate(records):
        digest = hashlib.sha256(record["stimulus"].getvalue()).digest()
        twin_of.append(first.setdefault(digest, key))
        names.append(record["name"])
        parts.append(record["part"])
        sizes.append([int(side) for side in record["size_hw"]])
        texts.append(record["text"])
        conditions.append(record["condition"])
        yield key, record
    findings.raise_if_any()
    builder.info.metadata.update(
        names=names,
        parts=parts,
        sizes_hw=sizes,
        texts=texts,
        conditions=conditions,
        twin_of=twin_of,
        notes=findings.notes(),
    )


def record(
    name: str,
    stimulus: bytes,
    findings: Findings,
    *,
    fixations: np.ndarray | None = None,
    observer: np.ndarray | None = None,
    duration_ms: np.ndarray | None = None,
    saliency_map: bytes | None = None,
    part: str = "",
    text: str = "",
    condition: str = "",
) -> dict | None:
    """Checks one picture and gives its record, or None after noting what is wrong.

    Args:
        name: File name, unique in the set.
        stimulus: The encoded picture.
        findings: Where problems and dropped fixations are noted.
        fixations: (N, 2) float, x and y in pixels; those outside or not a number are dropped
            and counted.
        observer: (N,) int, -1 or None unknown.
        duration_ms: (N,) float, or None.
        saliency_map: The encoded grey map, or None.
        part: "train", "validation" or "".
        text: What the observers had read.
        condition: The kind of that text.

    Returns:
        The record, or None when the picture or map cannot be used.
    """
    try:
        size_hw = images.decode(stimulus, name=name).shape[:2]
        if saliency_map is not None:
            _check_map(images.decode_grey(saliency_map, name=f"map of {name}"), size_hw)
    except (DataError, ValueError) as error:
        findings.problem(f"{name} ({getattr(error, 'what', None) or error})")
        return None
    fixations = np.zeros((0, 2)) if fixations is None else np.asarray(fixations, np.float64)
    observer = np.full(len(fixations), -1) if observer is None else np.asarray(observer)
    keep = findings.count_fixations(fixations, size_hw)
    duration_ms = np.zeros(0) if duration_ms is None else np.asarray(duration_ms)[keep]
    return {
        "name": name,
        "part": part,
        "stimulus": io.BytesIO(stimulus),
        "saliency_map": io.BytesIO(saliency_map or b""),
        "size_hw": np.array(size_hw, np.int32),
        "fixations": fixations[keep].astype(np.float32),
        "observer": observer[keep].astype(np.int32),
        "duration_ms": duration_ms.astype(np.float32),
        "text": text,
        "condition": condition,
    }


def _check_map(grey: np.ndarray, size_hw: tuple[int, int]) -> None:
    """A map may be smaller than its picture, but must be of its shape and not all black."""
    height, width = grey.shape
    if abs(width * size_hw[0] - height * size_hw[1]) > max(size_hw):
        raise ValueError(f"map is {width}x{height}, picture {size_hw[1]}x{size_hw[0]}")
    if not grey.any():
        raise ValueError("map is all black")
