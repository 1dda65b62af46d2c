"""From weights to an export that has passed the gate.

entry ▸ network ▸ SavedModel ▸ the format's converter ▸ its own runtime ▸ parity ▸ folder
"""

import dataclasses
import hashlib
import importlib.metadata
import importlib.util
import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from msinet import __version__, weights
from msinet.errors import ArgumentError, ExportError
from msinet.export import child, folder, node_runtime, parity
from msinet.export.formats import FORMATS, INPUT, OUTPUTS
from msinet.files import write_bytes
from msinet.predict.texts import TextSide
from msinet.register import Entry, sha256
from msinet.silence import import_quietly
from msinet.text import TextVectors

ROOM = 14  # an export and what lies beside it while it is made, in times of the weights' bytes
SLACK_BYTES = 2**25
TEXT_LETTERS, HASH_DIGITS = 24, 6  # of a text in the name of a folder
TEXTS = "texts.json"
"""The file of the vectors, of an export that takes them."""
CONVERTED = ("tfjs", "tflite", "onnx", "openvino")
"""Formats that are made of a SavedModel, each by the module of its name."""


@dataclasses.dataclass(frozen=True)
class Order:
    """What to export.

    Attributes:
        kind: One of `formats.FORMATS`.
        size_hw: Height and width, multiples of 8, or None: any batch, height and width.
        precision: One of `formats.PRECISIONS`: how the weights are stored.
        outputs: Which of `formats.OUTPUTS`.
        text: What was read before, for weights that take texts; it becomes part of the model.
        texts: Texts whose vectors are written beside the model, and that the gate compares with,
            one for each picture in turn. With some, the model takes the vectors of any text
            beside the stimuli; TensorFlow.js only.

    Raises:
        ArgumentError: Texts as inputs are wanted of another format, or beside a text.
    """

    kind: str
    size_hw: tuple[int, int] | None = None
    precision: str = "float32"
    outputs: tuple[str, ...] = ("map",)
    text: str = ""
    texts: tuple[str, ...] = ()

    def __post_init__(self):
        if self.texts and (self.kind != "tfjs" or self.text.strip()):
            raise ArgumentError(
                "vectors of texts are an input of TensorFlow.js models alone, which hold no text",
                where=f"{self.kind}, text {self.text!r}",
                fix="export one model for each text",
            )

    def folder_name(self, entry: Entry) -> str:
        """Returns the name of the export's folder, which says what is in it."""
        size = "dynamic" if self.size_hw is None else "x".join(map(str, self.size_hw))
        words = [entry.name, self.kind, size, self.precision]
        if self.text:
            words.append(self.text[:TEXT_LETTERS])
            words.append(hashlib.sha256(self.text.encode()).hexdigest()[:HASH_DIGITS])
        if self.texts:
            words.append("texts")
            words.append(hashlib.sha256("\n".join(self.texts).encode()).hexdigest()[:HASH_DIGITS])
        return "-".join(re.sub(r"[^\w.]+", "_", word) for word in words)


def export(
    entry: Entry,
    order: Order,
    output: Path,
    *,
    pictures: Sequence[Path],
    say: Callable[[str], None] = lambda sentence: None,
) -> tuple[Path, dict[str, Any]]:
    """Exports weights into a folder of their own below `output`.

    Args:
        entry: The register entry of the weights.
        order: What to export.
        output: Where the export's folder goes. Nothing else in it is touched.
        pictures: Picture files for the gate, landscape and portrait.
        say: Takes a sentence at the start of each longer step.

    Returns:
        The export's folder and what its export.json says.

    Raises:
        WeightsError: The weights are missing or damaged.
        DataError: A picture cannot be read, the folder cannot be used, or the disk is full.
        ExportError: Something that the format needs is missing or fails, or the export differs
            from the original. Nothing is left.
    """
    target = output / order.folder_name(entry)
    check_tools(order.kind)
    weights.verify(entry)
    read = _read(entry, order)
    folder.check_free(target)
    import_quietly("tensorflow")
    import_quietly("keras")
    _check_backend()
    needed = ROOM * entry.file.stat().st_size + SLACK_BYTES
    with folder.placing(target, needed) as work:
        network = weights.load(entry)
        if not read and entry.text:
            read = [TextVectors.empty(1, network.text_width)]
        say("predicting the pictures to compare with")
        cases = parity.make_cases(network, entry, pictures, order.size_hw, read)
        say(f"writing {FORMATS[order.kind].title}")
        file = _write(network, entry, order, work, read)
        say(f"running it in {_runtime(order.kind)}")
        (work / "cases").mkdir()
        if order.texts:
            told_of = json.dumps(vectors_table(order.texts, read, entry), ensure_ascii=False)
            write_bytes(work / "model" / TEXTS, told_of.encode())
        told = bool(order.texts)
        results = parity.run(order.kind, file, cases, work / "cases", with_texts=told)
        rows = [
            parity.compare(case, outputs, ms)
            for case, (outputs, ms) in zip(cases, results, strict=True)
        ]
        parity.check(rows, order.precision, where=order.folder_name(entry))
        record = _record(entry, order, rows, work / "model")
        write_bytes(work / "model" / folder.RECORD, json.dumps(record, indent=2).encode())
    return target, record


def _read(entry: Entry, order: Order) -> list[TextVectors]:
    """One row of vectors for each text of an order."""
    texts = [*order.texts, *([order.text] if order.text.strip() else [])]
    return TextSide(entry, mirror=False).embed(texts) if texts else []


def vectors_table(
    texts: Sequence[str], read: Sequence[TextVectors], entry: Entry
) -> dict[str, Any]:
    """Returns what texts.json says: the vectors of each text, float32 to nine digits.

    Args:
        texts: N texts.
        read: One row of vectors for each.
        entry: Whose text encoder made them.
    """
    rows = []
    for text, vectors in zip(texts, read, strict=True):
        pieces = int(vectors.mask[0].sum())  # padding is left out; any length will do
        numbers = (vectors.sentence[0], vectors.words[0, :pieces].ravel())
        sentence, words = ([float(f"{x:.9g}") for x in array] for array in numbers)
        rows.append({"text": text, "pieces": pieces, "sentence": sentence, "words": words})
    width = int(read[0].sentence.shape[1])
    return {"encoder": entry.text, "sha256": entry.text_sha256, "width": width, "texts": rows}


def check_tools(kind: str) -> None:
    """Raises ExportError when a package or a program that a format needs is missing."""
    for package, install in FORMATS[kind].packages.items():
        if importlib.util.find_spec(package) is None:
            raise ExportError(
                f"export to {FORMATS[kind].title} needs a package that is not installed",
                where=package,
                fix=install,
            )
    if kind == "tfjs":
        node_runtime.find()


def _check_backend() -> None:
    """Raises ExportError when Keras runs on another backend than TensorFlow."""
    import keras

    backend = keras.backend.backend()
    if backend != "tensorflow":
        fix = "unset KERAS_BACKEND or set it to tensorflow; the weights are the same"
        raise ExportError("exports are made by TensorFlow", where=f"backend {backend}", fix=fix)


def _write(network, entry: Entry, order: Order, work: Path, read: list[TextVectors]) -> Path:
    """Writes the model below `work`; returns what the runtime opens."""
    from msinet.export import savedmodel

    model = work / "model"
    text = savedmodel.ASKED if order.texts else read[0] if read else None
    if order.kind not in CONVERTED:
        savedmodel.write(
            network,
            model,
            size_hw=order.size_hw,
            outputs=order.outputs,
            precision=order.precision,
            text=text,
        )
        return model
    source = work / "saved_model"
    savedmodel.write(network, source, size_hw=order.size_hw, outputs=order.outputs, text=text)
    file = model / FORMATS[order.kind].file.format(name=re.sub(r"[^\w.]+", "_", entry.name))
    place = model if order.kind == "tfjs" else file
    what = f"conversion to {FORMATS[order.kind].title}"
    child.run_module(f"msinet.export.{order.kind}", source, place, order.precision, what=what)
    return file


def _runtime(kind: str) -> str:
    """What runs a format, in words."""
    return {
        "savedmodel": "a fresh TensorFlow",
        "tfjs": "Node, on the wasm backend",
        "tflite": "LiteRT",
        "onnx": "ONNX Runtime",
        "openvino": "OpenVINO",
    }[kind]


def _record(entry: Entry, order: Order, rows, model: Path) -> dict[str, Any]:
    """What export.json says: the model, its files, how it compares, and its weights."""
    files = {
        path.relative_to(model).as_posix(): {"bytes": path.stat().st_size, "sha256": sha256(path)}
        for path in sorted(model.rglob("*"))
        if path.is_file()
    }
    sides = (None, None) if order.size_hw is None else order.size_hw
    batch = None if order.size_hw is None else 1
    return {
        "format": order.kind,
        "precision": order.precision,
        "size_hw": order.size_hw,
        "text": order.text,
        "input": {
            "name": INPUT,
            "shape": [batch, *sides, 3],
            "dtype": "float32",
            "values": "RGB, 0 to 255; sides are multiples of 8",
        },
        **({"text_inputs": list(parity.TEXT_INPUTS)} if order.texts else {}),
        "outputs": {OUTPUTS[name]: [batch, *sides, 1] for name in order.outputs},
        "bytes": sum(file["bytes"] for file in files.values()),
        "files": files,
        "parity": {
            "bounds": parity.bounds(order.precision),
            "pictures": [dataclasses.asdict(row) for row in rows],
        },
        "weights": entry.to_dict(),
        "made_by": {"msinet": __version__, **_versions(order.kind)},
    }


def _versions(kind: str) -> dict[str, str]:
    """Versions of the packages that made the export."""
    names = ["tensorflow", "keras", *FORMATS[kind].packages]
    found = {}
    for name in names:
        try:
            found[name] = importlib.metadata.version(name.replace("_", "-"))
        except importlib.metadata.PackageNotFoundError:
            continue
    return found
