"""Packs an exported TF.js model for the demo's page: names that hold hashes, and a catalogue.

What the page needs to know of a network stands in `models/catalogue.json`: its files with sizes
and hashes, what it puts out, how pictures are prepared, licence and provenance, and a stored
picture with the density that Keras makes of it, against which a browser is checked at the start.
A network that reads texts comes with sentences: a browser cannot make vectors of words, so a file
holds those of a few.
"""

import base64
import dataclasses
import hashlib
import json
import pathlib
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from msinet import letterbox
from msinet.baselines.center_bias import CenterBias
from msinet.errors import ExportError
from msinet.files import write_bytes
from msinet.metrics import cc
from msinet.predict import Predictor
from msinet.register import DEFAULT, DEFAULT_TEXT, Entry

GOLDEN_HW = (72, 96)
"""Size of the stored picture: large enough to use every layer, quick on any processor."""
CELL = 4
"""Pixels of the network's input per cell of the maps that the page holds, to each side."""
CENTER_HW = (48, 64)
HASH_DIGITS = 10
OUTPUTS = {"density": "density", "saliency": "map"}
"""Outputs of an exported model that the page can use, best first, and what they are."""
CREDITS = {
    "osie": "OSIE, Xu et al. 2014, MIT licence",
    "crowd": "Crowd, Jiang et al. 2014, MIT licence",
    "scene": "Scene, Liang et al. 2015, MIT licence",
    "salicon": "SALICON, Jiang et al. 2015, annotations CC BY 4.0",
    "sjtu_tis": "SJTU-TIS, Sun et al. 2023, research use",
}
WITH_TEXTS = ("sjtu_tis",)
"""Sets whose items are pictures with texts; a picture comes several times."""
NOTES = {
    DEFAULT: ("The encoder started from MobileNetV2 trained on ImageNet by Google, Apache-2.0.",),
    DEFAULT_TEXT: (
        "Both encoders started from MobileNetV2 trained on ImageNet by Google, Apache-2.0.",
        "MiniLM (Apache-2.0) made vectors of the sentences.",
    ),
}


def pack(
    exported: pathlib.Path,
    folder: pathlib.Path,
    predictor: Predictor,
    picture: np.ndarray,
    *,
    sentences: Sequence[str] = (),
    scale: int = 1,
) -> dict[str, Any]:
    """Writes a model's files for the page and returns its part of the catalogue.

    Args:
        exported: Folder that `main.py export --format tfjs` has written.
        folder: The page's `models`; the files go to a sub-folder with the weights' name.
        predictor: The original.
        picture: (H, W, 3) uint8, RGB: what browsers are checked with.
        sentences: What a visitor may have read, for a model exported with texts.
        scale: The sides at which the network sees, in times of those of the page's quality.

    Raises:
        ExportError: The folder holds no TF.js model that the page can run.
    """
    entry = predictor.entry
    model, weights = _read(exported)
    outputs = _outputs(model)
    name = next((name for name in OUTPUTS if name in outputs), None)
    if name is None:
        raise _unusable(exported, f"its outputs are {', '.join(outputs) or 'none'}")
    specs = [spec for group in model["weightsManifest"] for spec in group["weights"]]
    dtypes = {spec["quantization"]["dtype"] for spec in specs if "quantization" in spec}
    # One file instead of many: it is fetched, counted and kept as a whole.
    model["weightsManifest"] = [{"paths": ["weights"], "weights": specs}]
    place = folder / entry.name
    golden = _golden(predictor, picture, sentences, scale)
    packed = {
        "name": entry.name,
        "network": entry.network,
        "output": OUTPUTS[name],
        "output_name": outputs[name],
        "preprocessing": entry.preprocessing,
        "precision": min(dtypes) if dtypes else "float32",
        "topology": _store(place, "model", ".json", _json(model)),
        "weights": _store(place, "weights", ".bin", weights),
        "golden": _store(place, "golden", ".json", _json(golden)),
        "licence": entry.licence,
        "trained_on": _provenance(entry),
        "source_sha256": entry.sha256,
        "notes": list(NOTES.get(entry.name, ())),
    }
    if not sentences:
        return packed
    told = {"texts": list(sentences), **_vectors(predictor, sentences, place)}
    return packed | {"scale": scale, "cell": _cell(predictor), "sentences": told}


def write_catalogue(
    folder: pathlib.Path, models: Sequence[dict[str, Any]], text: dict[str, Any] | None = None
) -> None:
    """Writes `catalogue.json`: the models, the first of which the page runs, and the center bias.

    Args:
        folder: The page's `models`.
        models: What `pack` has returned.
        text: What it has returned of a model with sentences, for visitors who choose one.
    """
    density = np.exp(CenterBias.shipped().log_density_for(CENTER_HW))
    center = {
        "height": CENTER_HW[0],
        "width": CENTER_HW[1],
        "values": [float(f"{value:.3g}") for value in density.ravel()],
    }
    catalogue = {"models": list(models), "center": center}
    write_bytes(folder / "catalogue.json", _json(catalogue | ({"text": text} if text else {})))


def _read(exported: pathlib.Path) -> tuple[dict[str, Any], bytes]:
    """Reads a TF.js model: its JSON, and its weights as one piece."""
    try:
        model = json.loads((exported / "model.json").read_bytes())
        paths = [path for group in model["weightsManifest"] for path in group["paths"]]
        weights = b"".join((exported / path).read_bytes() for path in paths)
        model["signature"]["outputs"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _unusable(exported, str(error)) from error
    return model, weights


def _outputs(model: dict[str, Any]) -> dict[str, str]:
    """The tensor in the graph of each output, by the output's name."""
    outputs = model["signature"]["outputs"]
    # The converter may keep the names apart and list the tensors in the names' order.
    names = model.get("userDefinedMetadata", {}).get("structuredOutputKeys") or list(outputs)
    tensors = [output["name"] for output in outputs.values()]
    return dict(zip(names, tensors, strict=False))


def _golden(
    predictor: Predictor, picture: np.ndarray, sentences: Sequence[str], scale: int
) -> dict[str, Any]:
    """The stored picture and the density that the original makes of it."""
    size_hw = (scale * GOLDEN_HW[0], scale * GOLDEN_HW[1])
    placement = letterbox.plan(picture.shape[:2], size_hw, rule="aspect")
    stimulus = np.rint(letterbox.fit(picture, placement)).astype(np.uint8)
    stimulus = cv2.resize(stimulus, size_hw[::-1], interpolation=cv2.INTER_AREA)
    plain = Predictor(
        predictor.network,
        dataclasses.replace(predictor.entry, sizes_hw=(), size_hw=size_hw, mirror=False),
    )
    number, density = _most_telling(plain, stimulus, sentences)
    cell = _cell(predictor) if sentences else CELL
    grid_hw = tuple(side // cell for side in size_hw)
    cells = cv2.resize(density, grid_hw[::-1], interpolation=cv2.INTER_AREA) * cell**2
    golden = {
        "height": size_hw[0],
        "width": size_hw[1],
        "rgb": base64.b64encode(stimulus.tobytes()).decode(),
        "density": base64.b64encode(cells.astype("<f4").tobytes()).decode(),
    }
    return golden | ({} if number is None else {"sentence": number})


def _most_telling(
    predictor: Predictor, stimulus: np.ndarray, sentences: Sequence[str]
) -> tuple[int | None, np.ndarray]:
    """The sentence that changes the density most, and the changed one.

    A browser that computed the text's part wrongly might pass with any other.
    """
    alone = predictor.predict(stimulus).density
    told = [predictor.predict(stimulus, sentence).density for sentence in sentences]
    if not told:
        return None, alone
    number = min(range(len(told)), key=lambda n: cc(told[n], alone))
    return number, told[number]


def _cell(predictor: Predictor) -> int:
    """Pixels of the network's input per cell of its own output, to each side."""
    return max(CELL, predictor.network.cell)


def _vectors(predictor: Predictor, sentences: Sequence[str], place: pathlib.Path) -> dict[str, Any]:
    """Stores the vectors of sentences; of each, float32, its own and those of its word pieces."""
    every = predictor.texts.embed(sentences)
    pieces = [int(each.mask[0].sum()) for each in every]
    rows = [
        np.concatenate([each.sentence[:1], each.words[0, :count]])
        for each, count in zip(every, pieces, strict=True)
    ]
    data = np.concatenate(rows).astype("<f4")
    stored = _store(place, "vectors", ".bin", data.tobytes())
    return {"pieces": pieces, "width": data.shape[1], "vectors": stored}


def _provenance(entry: Entry) -> list[str]:
    """What the weights have seen, one phrase per data set."""
    return [
        f"{CREDITS.get(item['set'], item['set'])}"
        + (f" ({item['n']} {_unit(item['set'])})" if "n" in item else "")
        for item in entry.data
        if "set" in item
    ]


def _unit(name: str) -> str:
    return "items" if name in WITH_TEXTS else "pictures"


def _store(folder: pathlib.Path, stem: str, suffix: str, data: bytes) -> dict[str, Any]:
    """Writes a file under a name that holds its hash; older ones of the same stem go."""
    digest = hashlib.sha256(data).hexdigest()
    file = folder / f"{stem}-{digest[:HASH_DIGITS]}{suffix}"
    for other in folder.glob(f"{stem}-*{suffix}"):
        other.unlink()
    write_bytes(file, data)
    return {"path": f"{folder.name}/{file.name}", "bytes": len(data), "sha256": digest}


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _unusable(exported: pathlib.Path, why: str) -> ExportError:
    return ExportError(
        f"folder holds no TF.js model that the demo can run, {why}",
        where=exported,
        fix="export it again with `main.py export --format tfjs`",
    )
