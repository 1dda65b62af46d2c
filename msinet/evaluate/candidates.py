"""What can be scored: networks, folders of maps, baselines; each gives one map per picture."""

import dataclasses
import os
import pathlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from msinet import baselines, images, metrics, weights
from msinet.data import Example
from msinet.errors import ArgumentError, DataError
from msinet.files import PICTURE_SUFFIXES
from msinet.predict import Predictor

DENSITY_ENDING = "_density.npy"  # as `test --format density` writes them
RESULT_ENDINGS = ("_density", "_map", "_saliency", "_fixMap")
MAP_SUFFIXES = PICTURE_SUFFIXES | {".npy"}


@dataclasses.dataclass(frozen=True)
class Candidate:
    """Something that gives a map for a picture, in three steps that may overlap.

    Attributes:
        label: Its name in the table, unique.
        kind: "weights", "maps" or "baseline".
        is_density: Whether its maps are densities; IG is defined for these only.
        detail: One line on what it is.
        identity: What its scores depend on, as JSON can hold it.
        predict: Gives (H, W) float of an example, its decoded stimulus and its truth.
        prepare: First step of a network, of a decoded stimulus and its example, in any thread;
            its result goes to `forward`.
        forward: The network itself, in one thread only; its result goes to `predict`.
        score: Gives the scores of an example where one map cannot, (example, truth, settings);
            `predict` is then only looked at.
        entry: Of the weights, or None.
        reader: The `Predictor`, or baseline, that reads texts; None where none are read.
        notes: Sentences for the report.
    """

    label: str
    kind: str
    is_density: bool
    detail: str
    identity: Mapping[str, Any]
    predict: Callable[[Example, Any, metrics.Truth], np.ndarray]
    prepare: Callable[[np.ndarray, Example], Any] | None = None
    forward: Callable[[Any], Any] | None = None
    score: Callable[[Example, metrics.Truth, Any], dict[str, float]] | None = None
    entry: weights.Entry | None = None
    reader: Any = None
    notes: tuple[str, ...] = ()


def from_weights(
    name_or_file: str | os.PathLike[str], *, size: Any = "auto", mirror: bool | None = None
) -> Candidate:
    """Makes a candidate of weights by name or file.

    Args:
        name_or_file: As `weights.find` takes it.
        size: As `Predictor` takes it.
        mirror: As `Predictor` takes it.

    Raises:
        WeightsError: The weights are unknown or damaged.
        ArgumentError: The size is not usable.
    """
    entry = weights.find(name_or_file)
    weights.verify(entry)
    predictor = Predictor(lambda: weights.load(entry), entry, size=size, mirror=mirror)
    sizes = " + ".join(f"{height}x{width}" for height, width in predictor.sizes_hw)
    mirrored = ", mirrored" if predictor.mirror else ""
    identity = {
        "weights": entry.sha256,
        "sizes_hw": [list(size) for size in predictor.sizes_hw],
        "mirror": predictor.mirror,
        "preprocessing": predictor.preprocessing,
    }

    def prepare(stimulus, example):
        return predictor.prepare(stimulus)

    def forward(prepared):
        return predictor.forward(prepared), prepared

    def predict(example, outputs, truth):
        return predictor.finish(*outputs).density

    return Candidate(
        label=entry.name,
        kind="weights",
        is_density=True,
        detail=f"{entry.network} at {sizes}{mirrored}, trained on {entry.trained_on()}",
        identity=identity,
        predict=predict,
        prepare=prepare,
        forward=forward,
        entry=entry,
        reader=predictor if predictor.takes_text else None,
    )


def from_maps(folder: str | os.PathLike[str], names: Sequence[str]) -> Candidate:
    """Makes a candidate of predicted maps in a folder, matched to pictures by file name.

    A map belongs to the picture of the same stem, with or without an ending such as `_density`;
    its path below the folder decides where stems repeat. Pictures are read as grey levels;
    `.npy` files as they are, and as densities if all end in `_density.npy`.

    Args:
        folder: Holds the maps, at any depth.
        names: File names of the pictures.

    Raises:
        DataError: The folder does not exist, or no file in it fits a picture.
    """
    folder = pathlib.Path(folder)
    if not folder.is_dir():
        raise DataError("folder of maps not found", where=folder, fix="check the path of --maps")
    files = sorted(
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.suffix.lower() in MAP_SUFFIXES and not path.name.startswith(".")
    )
    # Where a picture has both, its density says more.
    files.sort(key=lambda path: not path.name.endswith(DENSITY_ENDING))
    found, extra, spare = _match(files, names)
    if not found:
        example = f"{pathlib.PurePath(names[0]).stem}.png" if names else "NAME.png"
        raise DataError(
            "no file of this folder has the name of a picture",
            where=folder,
            fix=f"name them like the pictures, e.g. {example}",
        )
    is_density = all(path.name.endswith(DENSITY_ENDING) for path in found.values())
    stats = [(str(path), _stamp(folder / path)) for path in found.values()]

    def predict(example, outputs, truth):
        if example.name not in found:
            fix = f"add it to {folder}"
            raise DataError("no map for this picture", where=example.name, fix=fix)
        path = folder / found[example.name]
        return metrics.fit_map(_read_map(path), example.size_hw, is_density=is_density)

    notes = []
    if extra:
        listed = ", ".join(str(path) for path in extra)
        notes.append(f"{len(extra)} files of {folder.name} belong to no picture: {listed}")
    if spare:
        notes.append(
            f"{folder.name} holds several maps of a picture; the density, or else the first, is "
            f"scored; {len(spare)} are left out, e.g. {spare[0]}"
        )
    return Candidate(
        label=folder.resolve().name,
        kind="maps",
        is_density=is_density,
        detail=f"{'densities' if is_density else 'maps'} in {folder}",
        identity={"maps": str(folder.resolve()), "files": stats},
        predict=predict,
        notes=tuple(notes),
    )


def from_baseline(
    name: str, *, encoder_weights: str | None = None, text_encoder: str | None = None
) -> Candidate:
    """Makes a candidate of a baseline that needs no observers.

    Args:
        name: "uniform", "center_bias", "eigencam" or "textcam".
        encoder_weights: File or "imagenet", for eigencam and textcam.
        text_encoder: For textcam, as `load_text_encoder` takes it.

    Raises:
        ArgumentError: The name is unknown.
        WeightsError: The encoder's weights cannot be had.
    """
    if name == "uniform":
        return _baseline(
            name,
            "every pixel alike",
            lambda example, outputs, truth: baselines.uniform(example.size_hw),
        )
    if name == "center_bias":
        return _baseline(
            name,
            "where people look in the other pictures",
            lambda example, outputs, truth: np.exp(truth.baseline_log_density),
        )
    if name == "eigencam":
        model = baselines.EigenCAM(encoder_weights or "imagenet")
        return _baseline(
            name,
            "first principal component of an encoder that saw no fixations",
            lambda example, outputs, truth: outputs,
            is_density=False,
            prepare=lambda stimulus, example: stimulus,
            forward=model.predict,
            identity={"encoder": model.identity},
        )
    if name == "textcam":
        model = baselines.load(name, encoder_weights=encoder_weights, text_encoder=text_encoder)
        return _baseline(
            name,
            "class evidence of an encoder that saw no fixations, weighted by the words",
            lambda example, outputs, truth: outputs,
            is_density=False,
            identity={"encoder": model.entry.sha256, "text": model.texts.encoder().identity},
            reader=model,
        )
    raise ArgumentError("unknown baseline", where=name, fix=f"one of {', '.join(baselines.NAMES)}")


def _baseline(name, detail, predict, *, is_density=True, identity=None, **steps) -> Candidate:
    return Candidate(
        label=name,
        kind="baseline",
        is_density=is_density,
        detail=detail,
        identity={"baseline": name, **(identity or {})},
        predict=predict,
        **steps,
    )


def _match(
    files: Sequence[pathlib.Path], names: Sequence[str]
) -> tuple[dict[str, pathlib.Path], list[pathlib.Path], list[pathlib.Path]]:
    """Finds each picture's first file, the files that belong to none, and the others."""
    by_path = {pathlib.PurePath(name).with_suffix("").as_posix(): name for name in names}
    stems: dict[str, list[str]] = {}
    for name in names:
        stems.setdefault(pathlib.PurePath(name).stem, []).append(name)
    found: dict[str, pathlib.Path] = {}
    extra, spare = [], []
    for path in files:
        base = path.with_suffix("").as_posix()
        plain = _plain(base)
        name = by_path.get(base) or by_path.get(plain)
        if name is None:
            alike = stems.get(pathlib.PurePath(base).name) or stems.get(
                pathlib.PurePath(plain).name, []
            )
            name = alike[0] if len(alike) == 1 else None
        if name is None:
            extra.append(path)
        elif name in found:
            spare.append(path)
        else:
            found[name] = path
    return found, extra, spare


def _plain(base: str) -> str:
    """A path without the ending of a result."""
    return next((base.removesuffix(e) for e in RESULT_ENDINGS if base.endswith(e)), base)


def _read_map(path: pathlib.Path) -> np.ndarray:
    """(h, w) float64 of an array or a grey picture; finite."""
    if path.suffix.lower() == ".npy":
        try:
            values = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            fix = "save it with numpy.save, without objects"
            raise DataError("map cannot be read", where=path, fix=fix) from error
        values = np.squeeze(values)
    else:
        values = images.decode_grey(path.read_bytes(), name=path)
    if values.ndim != 2 or values.dtype.kind not in "fiub" or not values.size:
        fix = "save one number per pixel, (H, W)"
        raise DataError(f"not a map, but {values.dtype} {values.shape}", where=path, fix=fix)
    values = values.astype(np.float64)
    if not np.isfinite(values).all():
        bad = int((~np.isfinite(values)).sum())
        what = f"map holds {bad} values that are not finite numbers"
        raise DataError(what, where=path, fix="make it anew; this picture is left out")
    return values


def _stamp(path: pathlib.Path) -> list[int]:
    """Size and time of a file: another map has other scores."""
    known = path.stat()
    return [known.st_size, known.st_mtime_ns]
