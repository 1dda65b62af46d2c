"""`import-weights`: released weights of the original, made ours and held against their source.

SOURCE ▸ importers.read ▸ importers.build ▸ compare ▸ FILE and its entry ▸ register
"""

import contextlib
import dataclasses
import io
import json
import os
import sys
import tempfile
from pathlib import Path

import numpy as np

from msinet import files, images, importers, weights
from msinet.errors import ArgumentError, DataError, WeightsError
from msinet.importers import parity, released
from msinet.predict import Predictor, check_size
from msinet.silence import import_quietly

START_SUFFIX = ".npz"
NETWORK = "vgg16"
LICENCE = "MIT"  # of the original's repository and model card
DOWNLOADS = ".downloads"


@dataclasses.dataclass(frozen=True)
class Plan:
    """What the command line asks for, checked."""

    data: str | None
    name: str
    output: Path
    size_hw: tuple[int, int]
    fetched: bool


def run(args) -> int:
    """Imports; prints the differences from the source and the path of the file."""
    plan = _plan(args)
    with tempfile.TemporaryDirectory(prefix="msinet-") as scratch:
        path = Path(args.path).expanduser() if args.path else _fetch(args)
        with _removed_when_done(path):
            result = _import(path, plan, args, Path(scratch))
    _print(result, as_json=args.json)
    return 0


def _import(path: Path, plan: Plan, args, scratch: Path) -> dict:
    """Reads the source and keeps what it holds."""
    _say_meanwhile(f"reading {path}")
    import_quietly()
    import_quietly("tensorflow")
    source = importers.read(path, scratch=scratch)
    _check_kind(plan, source, args)
    keep = _keep_network if source.kind == "network" else _keep_start
    return keep(plan, source, args, scratch)


@contextlib.contextmanager
def _removed_when_done(path: Path):
    """Removes a zip that we fetched, unless something else than its content was in the way."""
    fetched = path.parent == weights.own_folder() / DOWNLOADS
    try:
        yield
    except WeightsError:
        if fetched:
            path.unlink(missing_ok=True)
        raise
    if fetched:
        path.unlink(missing_ok=True)


def _keep_network(plan: Plan, source, args, scratch: Path) -> dict:
    """Builds, compares and saves a whole network."""
    pictures = _pictures(args.pictures) if args.pictures else parity.draw_pictures(scratch)
    network = importers.build(source)
    entry = _entry(plan, source)
    _say_meanwhile(f"comparing with the {source.format} on {len(pictures)} pictures")
    predictor = Predictor(network, entry, preprocessing=source.preprocessing)
    mode = "original" if source.preprocessing == "original" else "display"

    def levels(path: Path) -> np.ndarray:
        prediction = predictor.predict(images.read(path, mode=mode))
        return np.rint(prediction.map * 255).astype(np.uint8)

    apart = importers.compare(source, network, levels, pictures, size_hw=plan.size_hw)
    numbers = {"network_difference": apart.network, "path_levels": apart.levels}
    entry = dataclasses.replace(entry, origin={**entry.origin, **numbers})
    entry = weights.save(network, plan.output, entry)
    weights.enter(entry)
    return {"weights": str(plan.output), "name": entry.name, **numbers, "origin": entry.origin}


def _keep_start(plan: Plan, source, args, scratch: Path) -> dict:
    """Compares and saves an encoder's start, which `train` takes as a file."""
    network = importers.build(source)
    difference = importers.compare_start(source, network, size_hw=plan.size_hw)
    buffer = io.BytesIO()
    np.savez(buffer, **source.layers())
    files.write_bytes(plan.output, buffer.getbuffer())
    origin = {**_origin(source), "features_difference": difference}
    return {"weights": str(plan.output), "features_difference": difference, "origin": origin}


def _plan(args) -> Plan:
    """Decides on name, size and output.

    Raises:
        ArgumentError: The options do not fit together, or the output cannot be written.
    """
    if bool(args.path) == bool(args.source):
        raise ArgumentError(
            "one source is needed",
            where="import-weights",
            fix="give the path of a file, or --source huggingface|original",
        )
    if args.source == "huggingface" and args.data not in (None, "salicon"):
        raise ArgumentError(
            "Hugging Face has the network of salicon only",
            where=f"-d {args.data}",
            fix="use --source original",
        )
    data = args.data or ("salicon" if args.source else released.data_of(Path(args.path)))
    output = Path(args.output).expanduser() if args.output else None
    if output is not None:
        _check_output(output, args.path)
    name = f"msinet_{NETWORK}_{data}" if data else ""
    if not name and output is not None:
        name = output.name.removesuffix(weights.SUFFIX).removesuffix(START_SUFFIX)
    if args.size:
        size_hw = check_size(args.size)
    else:
        size_hw = released.RELEASED[data].size_hw if data else released.DEFAULT_SIZE_HW
    own = weights.own_folder() / f"{name}{weights.SUFFIX}"
    return Plan(data, name, output or own, size_hw, fetched=bool(args.source))


def _check_output(output: Path, source: str | None) -> None:
    """Refuses an output that is no file of ours to be, before anything is read."""
    if not output.name.endswith((weights.SUFFIX, START_SUFFIX)) or output.is_dir():
        raise ArgumentError(
            "output is not the name of a weights file",
            where=output,
            fix=f"end it in {weights.SUFFIX}, or in {START_SUFFIX} for a start",
        )
    if source and os.path.realpath(source) == os.path.realpath(output):
        raise ArgumentError("output is the source", where=output, fix="choose another --output")
    entry = output.with_name(f"{output.name}.json")
    if output.name.endswith(weights.SUFFIX) and output.exists() and not entry.exists():
        raise ArgumentError(
            "output is there already and has no entry of msinet beside it",
            where=output,
            fix="choose another --output, or remove the file",
        )
    there = next(place for place in output.absolute().parents if place.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise DataError("output cannot be written", where=there, fix="choose another --output")


def _check_kind(plan: Plan, source, args) -> None:
    """Refuses an output that does not suit what was read, and a network without a name."""
    suffix = weights.SUFFIX if source.kind == "network" else START_SUFFIX
    if not args.output and (source.kind == "start" or not plan.name):
        what = "a start needs an output" if source.kind == "start" else "data set is not known"
        fix = f"name a file with --output FILE{suffix}"
        other = "" if source.kind == "start" else ", or the data set with -d"
        raise ArgumentError(what, where=source.file.name, fix=fix + other)
    if not plan.output.name.endswith(suffix):
        words = "a whole network" if source.kind == "network" else "a start of the encoder alone"
        raise ArgumentError(
            f"output does not suit what was read, {words}",
            where=plan.output,
            fix=f"end it in {suffix}",
        )


def _entry(plan: Plan, source) -> weights.Entry:
    return weights.Entry(
        name=plan.name,
        network=NETWORK,
        size_hw=plan.size_hw,
        preprocessing=source.preprocessing,
        data=released.training_data(plan.data),
        licence=LICENCE if plan.fetched else "as its origin",
        recipe=f"imported from {source.file.name}, {source.format}",
        origin=_origin(source),
    )


def _origin(source) -> dict:
    from msinet.register import sha256

    return {"file": source.file.name, "format": source.format, "sha256": sha256(source.file)}


def _pictures(paths) -> list[Path]:
    found, problems = images.find(paths)
    if problems:
        raise problems[0]
    return [picture.path for picture in found]


def _fetch(args) -> Path:
    from tqdm import tqdm

    folder = weights.own_folder() / DOWNLOADS
    with tqdm(unit="B", unit_scale=True, disable=not sys.stderr.isatty(), leave=False) as bar:

        def progress(done: int, total: int) -> None:
            bar.total = total or None
            bar.update(done - bar.n)

        return importers.fetch(
            args.source, folder, data=args.data or "salicon", device=args.device, progress=progress
        )


def _print(result: dict, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(result, indent=2))
        return
    if "path_levels" in result:
        print(f"network alone: largest difference {result['network_difference']:.1e} in [0, 1)")
        print(f"picture file to map: largest difference {result['path_levels']} of 255 grey levels")
        _say(f"in your register as {result['name']}")
    else:
        print(f"encoder: largest difference {result['features_difference']:.1e} of its features")
        _say(f"start a training with --encoder {NETWORK} --encoder-weights {result['weights']}")
    print(result["weights"])


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _say_meanwhile(sentence: str) -> None:
    """Says what takes the time to a person who waits; a run that fails says one thing."""
    if sys.stderr.isatty():
        _say(sentence)
