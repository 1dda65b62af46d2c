"""Packs an exported TF.js model for the demo's page: names that hold hashes, and a catalogue.

What the page needs to know of a network stands in `models/catalogue.json`: its files with sizes
and hashes, what it puts out, how pictures are prepared, licence and provenance, and a stored
picture with the density that Keras makes of it, against which a browser is checked at the start.
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
from msinet.predict import Predictor
from msinet.register import DEFAULT, Entry

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
}
NOTES = {
    DEFAULT: ("The encoder started from MobileNetV2 trained on ImageNet by Google, Apache-2.0.",)
}


def pack(
    exported: pathlib.Path, folder: pathlib.Path, predictor: Predictor, picture: np.ndarray
) -> dict[str, Any]:
    """Writes a model's files for the page and returns its part of the catalogue.

    Args:
        exported: Folder that `main.py export --format tfjs` has written.
        folder: The page's `models`; the files go to a sub-folder with the weights' name.
        predictor: The original.
        picture: (H, W, 3) uint8, RGB: what browsers are checked with.

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
    return {
        "name": entry.name,
        "network": entry.network,
        "output": OUTPUTS[name],
        "output_name": outputs[name],
        "preprocessing": entry.preprocessing,
        "precision": min(dtypes) if dtypes else "float32",
        "topology": _store(place, "model", ".json", _json(model)),
        "weights": _store(place, "weights", ".bin", weights),
        "golden": _store(place, "golden", ".json", _json(_golden(predictor, picture))),
        "licence": entry.licence,
        "trained_on": _provenance(entry),
        "source_sha256": entry.sha256,
        "notes": list(NOTES.get(entry.name, ())),
    }


def write_catalogue(folder: pathlib.Path, models: Sequence[dict[str, Any]]) -> None:
    """Writes `catalogue.json`: the models, the first of which the page runs, and the center bias.

    Args:
        folder: The page's `models`.
        models: What `pack` has returned.
    """
    density = np.exp(CenterBias.shipped().log_density_for(CENTER_HW))
    center = {
        "height": CENTER_HW[0],
        "width": CENTER_HW[1],
        "values": [float(f"{value:.3g}") for value in density.ravel()],
    }
    write_bytes(folder / "catalogue.json", _json({"models": list(models), "center": center}))


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


def _golden(predictor: Predictor, picture: np.ndarray) -> dict[str, Any]:
    """The stored picture and the density that the original makes of it."""
    placement = letterbox.plan(picture.shape[:2], GOLDEN_HW, rule="aspect")
    stimulus = np.rint(letterbox.fit(picture, placement)).astype(np.uint8)
    stimulus = cv2.resize(stimulus, GOLDEN_HW[::-1], interpolation=cv2.INTER_AREA)
    plain = Predictor(
        predictor.network,
        dataclasses.replace(predictor.entry, sizes_hw=(), size_hw=GOLDEN_HW, mirror=False),
    )
    density = plain.predict(stimulus).density
    grid_hw = tuple(side // CELL for side in GOLDEN_HW)
    cells = cv2.resize(density, grid_hw[::-1], interpolation=cv2.INTER_AREA) * CELL**2
    return {
        "height": GOLDEN_HW[0],
        "width": GOLDEN_HW[1],
        "rgb": base64.b64encode(stimulus.tobytes()).decode(),
        "density": base64.b64encode(cells.astype("<f4").tobytes()).decode(),
    }


def _provenance(entry: Entry) -> list[str]:
    """What the weights have seen, one phrase per data set."""
    return [
        f"{CREDITS.get(item['set'], item['set'])}"
        + (f" ({item['n']} pictures)" if "n" in item else "")
        for item in entry.data
        if "set" in item
    ]


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
