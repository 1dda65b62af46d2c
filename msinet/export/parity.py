"""The gate: an exported file, run by its own runtime, gives the maps of `Predictor`.

Compared on real pictures, landscape and portrait, at the export's size or, where any size is
taken, at three; `Predictor` sees the same pictures at that one size, without mirroring.
"""

import dataclasses
import itertools
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from msinet import images, letterbox
from msinet.errors import ExportError
from msinet.export import child, node_runtime
from msinet.export.formats import FORMATS, OUTPUTS
from msinet.metrics import cc
from msinet.predict import Prediction, Predictor, Prepared
from msinet.text import TextVectors

SIZES_HW = ((240, 320), (320, 240), (168, 224))
"""Sizes at which an export of any size is compared; the last is no multiple of 16."""
PICTURES = 3  # at a fixed size
MAP_BOUND = 1e-4  # float32: largest difference of the maps
LOG_DENSITY_BOUND = 1e-3  # float32: largest |log p - log q| where p is above this share of its top
LOG_DENSITY_SHARE = 0.01
CC_BOUNDS = {"float16": 0.9999, "uint8": 0.999}
REPEATS = 5
TEXT_INPUTS = tuple(field.name for field in dataclasses.fields(TextVectors))


@dataclasses.dataclass(frozen=True)
class Case:
    """A picture that both networks see, and what the original makes of it.

    Attributes:
        picture: Its file name.
        stimulus: (h, w, 3) uint8, RGB, at the size of the network.
        expected: The original's map and density.
        ms: Milliseconds of the original's fastest run.
        text: One row of vectors: what was read before; None for networks that take no text.
    """

    picture: str
    stimulus: np.ndarray
    expected: Prediction
    ms: float
    text: TextVectors | None = None


@dataclasses.dataclass(frozen=True)
class Row:
    """How one picture came out.

    Attributes:
        picture: Its file name.
        size_hw: Height and width at which it was compared.
        max_difference: Largest difference of the two maps.
        cc: Correlation of the two maps.
        log_density_difference: Largest difference of the logarithms of the densities where the
            original's is above 1 % of its maximum; None where no density was exported.
        ms: Milliseconds of the fastest run of the export, in its runtime.
        keras_ms: Milliseconds of the original's fastest run.
    """

    picture: str
    size_hw: tuple[int, int]
    max_difference: float
    cc: float
    log_density_difference: float | None
    ms: float
    keras_ms: float


def make_cases(
    network,
    entry,
    pictures: Sequence[Path],
    size_hw: tuple[int, int] | None,
    texts: Sequence[TextVectors] = (),
) -> list[Case]:
    """Reads pictures, fits them to the sizes to compare at, and predicts them.

    Args:
        network: A network of `msinet.models`.
        entry: The register entry of its weights.
        pictures: Picture files, at least one.
        size_hw: The export's size, or None: any.
        texts: Vectors of what was read before, one for each case in turn.

    Raises:
        DataError: A picture cannot be read.
    """
    read = [(path.name, images.read(path)) for path in pictures]
    if size_hw is not None:
        chosen = [(each, size_hw) for each in read[:PICTURES]]
    else:
        chosen = _at_all_sizes(read)
    cases, turns = [], itertools.cycle(texts or [None])
    for ((name, picture), size), text in zip(chosen, turns, strict=False):
        placement = letterbox.plan(picture.shape[:2], size, rule="original")
        stimulus = np.rint(letterbox.fit(picture, placement)).astype(np.uint8)
        predictor = Predictor(network, entry, size=size, mirror=False)
        cases.append(Case(name, stimulus, *_predict(predictor, stimulus, text), text))
    return cases


def run(
    kind: str, model: Path, cases: Sequence[Case], folder: Path, *, with_texts: bool = False
) -> list[tuple[dict, float]]:
    """Runs an exported model on the cases in its runtime, in a fresh process.

    Args:
        kind: One of `formats.FORMATS`.
        model: The file, or the folder, that the runtime opens.
        cases: From `make_cases`.
        folder: An empty folder for what goes there and back.
        with_texts: Whether the model takes the vectors of a text beside the stimuli.

    Returns:
        For each case its outputs by name, (h, w) float32, and milliseconds.

    Raises:
        ExportError: The runtime cannot be started, or fails on the model.
    """
    shapes = [(1, *case.stimulus.shape) for case in cases]
    (folder / "cases.json").write_text(json.dumps(shapes))
    for number, case in enumerate(cases):
        case.stimulus.astype(np.float32).tofile(folder / f"{number}.stimuli.bin")
        for name in TEXT_INPUTS if with_texts else ():
            getattr(case.text, name).tofile(folder / f"{number}.{name}.bin")
    what = f"running the export in {FORMATS[kind].title}"
    if kind == "tfjs":
        script = node_runtime.script()
        child.run([node_runtime.find()[0], script, model.parent, folder], what=what)
    else:
        program = Path(__file__).with_name("runtime.py")
        child.run([sys.executable, "-P", program, kind, model, folder], what=what)
    times = json.loads((folder / "times.json").read_text())
    results = []
    for number, shape in enumerate(shapes):
        found = {name: folder / f"{number}.{name}.bin" for name in OUTPUTS.values()}
        outputs = {
            name: np.fromfile(path, np.float32).reshape(shape[1:3])
            for name, path in found.items()
            if path.is_file()
        }
        results.append((outputs, times[number]))
    return results


def compare(case: Case, outputs: dict[str, np.ndarray], ms: float) -> Row:
    """Holds the outputs of one picture against the original's."""
    expected = case.expected
    density = outputs.get(OUTPUTS["density"])
    saliency = outputs.get(OUTPUTS["map"])
    if saliency is None:
        saliency = outputs[OUTPUTS["density"]] / outputs[OUTPUTS["density"]].max()
    return Row(
        picture=case.picture,
        size_hw=case.stimulus.shape[:2],
        max_difference=float(np.abs(saliency - expected.map).max()),
        cc=cc(saliency, expected.map) if np.isfinite(saliency).all() else 0.0,
        log_density_difference=None if density is None else _apart(density, expected.density),
        ms=ms,
        keras_ms=case.ms,
    )


def check(rows: Sequence[Row], precision: str, *, where: object) -> None:
    """Raises ExportError, naming the worst picture, when a bound of the precision is missed."""
    for row in rows:
        found = list(_misses(row, precision))
        if found:
            size = "x".join(map(str, row.size_hw))
            raise ExportError(
                f"export differs from the original on {row.picture} at {size}, {found[0]}",
                where=where,
                fix="nothing was written; try another precision, or report it with this line",
            )


def bounds(precision: str) -> dict[str, float]:
    """Gives the bounds that an export of a precision is held to, by name."""
    if precision == "float32":
        return {"max_difference": MAP_BOUND, "log_density_difference": LOG_DENSITY_BOUND}
    return {"cc": CC_BOUNDS[precision]}


def _misses(row: Row, precision: str):
    """Yields what is beyond its bound, in words; NaN is."""
    for name, bound in bounds(precision).items():
        value = getattr(row, name)
        if value is None:
            continue
        words = name.replace("_", " ")
        if name == "cc" and not value >= bound:
            yield f"CC {value:.6f} is below {bound}"
        elif name != "cc" and not value <= bound:
            yield f"{words} {value:.2g} is above {bound:g}"


def _apart(density: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference of the logarithms where the expected density counts."""
    counts = expected > LOG_DENSITY_SHARE * expected.max()
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.abs(np.log(density[counts]) - np.log(expected[counts])).max())


def _at_all_sizes(read):
    """Pairs each size with a picture of its orientation where there is one, each in turn."""
    tall = [each for each in read if each[1].shape[0] > each[1].shape[1]]
    wide = [each for each in read if each[1].shape[0] <= each[1].shape[1]]
    turns = {True: itertools.cycle(tall or wide), False: itertools.cycle(wide or tall)}
    return [(next(turns[height > width]), (height, width)) for height, width in SIZES_HW]


def _predict(
    predictor: Predictor, stimulus: np.ndarray, text: TextVectors | None
) -> tuple[Prediction, float]:
    """What the original makes of a picture that has the network's size, and how fast."""
    size = stimulus.shape[:2]
    # Made here and not by `prepare`: no picture is resized, whatever its aspect.
    placement = letterbox.Placement(size, size, 0, 0, *size, rule=predictor.preprocessing)
    prepared = Prepared(size, [stimulus[None].astype(np.float32)], [placement], text)
    predictor.start()
    times, outputs = [], []
    for _ in range(REPEATS):
        begin = time.perf_counter()
        outputs = predictor.forward(prepared)
        times.append(1000 * (time.perf_counter() - begin))
        if sum(times) > 1000:
            break
    return predictor.finish(outputs, prepared), min(times)
