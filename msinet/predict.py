"""From an array to a map: the one way that `test`, `evaluate` and users of the library share.

picture ▸ letterbox.fit ▸ network ▸ letterbox.unfit ▸ density, map
"""

import dataclasses
import os
import re
from collections.abc import Callable
from typing import Any

import numpy as np

from msinet import letterbox, weights
from msinet.errors import ArgumentError

MULTIPLE = 8  # the networks halve each side three times
WARM_UP_HW = (64, 64)
MAX_SIZE_PIXELS = 2**25  # at this size the small network needs some 10 GB


@dataclasses.dataclass(frozen=True)
class Prediction:
    """Where people look in one picture.

    Attributes:
        density: (H, W) float32, non-negative, sums to 1.
        map: (H, W) float32 in [0, 1]; its maximum is 1. With `preprocessing="original"` the grey
            levels of the original's file divided by 255, with `preprocessing="huggingface"` the
            map of the model card; the maximum of either may be smaller.
    """

    density: np.ndarray
    map: np.ndarray


@dataclasses.dataclass(frozen=True)
class Prepared:
    """A picture on its way through the network: one batch and one placement per input size.

    Attributes:
        original_hw: Height and width of the picture.
        batches: Arrays (B, h, w, 3) float32 in [0, 255]; B is 2 with the mirrored copy, else 1.
        placements: Where the picture lies in each of them.
    """

    original_hw: tuple[int, int]
    batches: list[np.ndarray]
    placements: list[Any]


class Predictor:
    """Predicts maps with one network. Holds no state between pictures.

    Args:
        network: A `keras.Model` of `models.build`, with weights, or a function that gives it
            and is called before the first picture goes through the network.
        entry: The register entry of the weights: sizes, preprocessing, mirroring.
        size: "auto", the entry's sizes, or (height, width), multiples of 8. With preprocessing
            "aspect" a size stands for its area; the sides take the picture's own aspect. With
            "huggingface" a size stands for itself, upright or not, and the square around it.
        preprocessing: None, the entry's; "aspect", the picture keeps its aspect and is not
            padded; "original", padding, resizing and grey levels of the original code;
            "huggingface", padding, resizing and values of the original's model card.
        mirror: Whether to average with the mirrored picture; None, as the entry says.

    Raises:
        ArgumentError: The size is not usable, or the preprocessing is unknown.

    Example:
        `msinet.load("msinet_mobilenet_v2").predict(array).map`
    """

    def __init__(
        self,
        network,
        entry: weights.Entry,
        *,
        size: str | tuple[int, int] = "auto",
        preprocessing: str | None = None,
        mirror: bool | None = None,
    ):
        self.network = network
        self.entry = entry
        self.preprocessing = check_preprocessing(preprocessing or entry.preprocessing)
        self.follows_original = preprocessing == "original"
        self.follows_card = preprocessing == "huggingface"
        if size != "auto":
            self.sizes_hw = (check_size(size),)
        elif self.preprocessing == "huggingface" != entry.preprocessing:
            self.sizes_hw = (letterbox.HUGGINGFACE_HW,)  # not the sizes of another rule
        else:
            self.sizes_hw = entry.sizes_hw
        self.mirror = entry.mirror if mirror is None else bool(mirror)
        # Compiled at the first picture; never sent to another process.
        self._run: Callable[[np.ndarray], np.ndarray] | None = None

    def __getstate__(self):
        return {**self.__dict__, "_run": None}

    def predict(self, picture: np.ndarray) -> Prediction:
        """Predicts the density and the map of one picture.

        Args:
            picture: (H, W, 3) uint8, RGB.

        Raises:
            ValueError: The array is not such a picture.
        """
        prepared = self.prepare(picture)
        return self.finish(self.forward(prepared), prepared)

    def prepare(self, picture: np.ndarray) -> Prepared:
        """Fits a picture (H, W, 3) uint8 to the network's sizes; needs no network."""
        if not isinstance(picture, np.ndarray) or picture.dtype != np.uint8:
            raise ValueError(f"picture: expected uint8 array, got {_describe(picture)}")
        if picture.ndim != 3 or picture.shape[2] != 3 or not picture.size:
            raise ValueError(f"picture: expected (H, W, 3), got {picture.shape}")
        original_hw = picture.shape[:2]
        batches, placements = [], []
        for size_hw in self.sizes_hw:
            placement = letterbox.plan(original_hw, size_hw, rule=self.preprocessing)
            fitted = letterbox.fit(picture, placement)  # (h, w, 3)
            copies = [fitted, fitted[:, ::-1]] if self.mirror else [fitted]
            batches.append(np.stack(copies).astype(np.float32, copy=False))
            placements.append(placement)
        return Prepared(original_hw, batches, placements)

    def forward(self, prepared: Prepared) -> list[np.ndarray]:
        """Runs the network: one array (B, h', w', 1) per batch. Called from one thread."""
        run = self.start()
        return [run(batch) for batch in prepared.batches]

    def start(self) -> Callable[[np.ndarray], np.ndarray]:
        """Makes the network ready, unless it is, and returns it as a function of a batch."""
        if self._run is not None:
            return self._run
        if not hasattr(self.network, "output_kind"):
            self.network = self.network()
        from msinet import inference

        run = inference.compile(self.network)
        run(np.zeros((1, *WARM_UP_HW, 3), np.float32))  # traces the graph that serves all sizes
        self._run = run
        return run

    def finish(self, outputs: list[np.ndarray], prepared: Prepared) -> Prediction:
        """Brings the network's outputs back to the picture; needs no network."""
        merged = [self._merge(output) for output in outputs]
        pairs = list(zip(merged, prepared.placements, strict=True))
        if len(pairs) == 1 and not self._gives_log_density():
            if self.follows_original:
                levels = letterbox.to_grey_original(*pairs[0])
                return Prediction(_to_density(levels), levels / np.float32(255))
            if self.follows_card:
                made = np.clip(letterbox.unfit(*pairs[0]), 0, 1)
                return Prediction(_to_density(made), made)
        density = _to_density(letterbox.unfit(*pairs[0]))
        for pair in pairs[1:]:
            density += _to_density(letterbox.unfit(*pair))
        if len(pairs) > 1:
            density = _to_density(density)
        return Prediction(density, density / density.max())

    def _gives_log_density(self) -> bool:
        return self.network.output_kind == "log_density"

    def _merge(self, output: np.ndarray) -> np.ndarray:
        """Averages the outputs (B, h', w', 1) of a picture and its mirrored copy: (h', w').

        Densities are averaged, so each map counts by its shape and not by its sum.
        """
        maps = output[..., 0].astype(np.float32, copy=False)
        if self._gives_log_density():
            maps = np.exp(maps)
        if len(maps) == 1:
            return maps[0]
        plain, mirrored = maps[0], maps[1][:, ::-1]
        total, other = float(plain.sum()), float(mirrored.sum())
        if total > 0 and other > 0:
            mirrored = mirrored * np.float32(total / other)
        return (plain + mirrored) / 2


def load(name_or_file: str | os.PathLike[str] = weights.DEFAULT, **options) -> Predictor:
    """Loads weights by their name in the register, or from a file with its entry beside it.

    Args:
        name_or_file: A name that `main.py weights` lists, or the path of a .weights.h5 file.
        options: `size`, `preprocessing` and `mirror` of `Predictor`.

    Raises:
        WeightsError: The weights are unknown, damaged or of another network.

    Example:
        `prediction = msinet.load("msinet_mobilenet_v2").predict(array)`
    """
    entry = weights.find(name_or_file)
    return Predictor(weights.load(entry), entry, **options)


def check_size(size: Any) -> tuple[int, int]:
    """Returns (height, width) of a pair or of a text such as "240x320".

    Raises:
        ArgumentError: It is neither, or a side is not a positive multiple of 8.
    """
    pair = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", size) if isinstance(size, str) else None
    sides = pair.groups() if pair else size
    if isinstance(sides, str) or len(sides) != 2:
        raise ArgumentError("size is not HEIGHTxWIDTH", where=size, fix="e.g. 240x320, or auto")
    height, width = (int(side) for side in sides)
    if min(height, width) < 4 * MULTIPLE or height % MULTIPLE or width % MULTIPLE:
        nearest = "x".join(
            str(max(4, round(side / MULTIPLE)) * MULTIPLE) for side in (height, width)
        )
        raise ArgumentError(
            f"size is not two multiples of {MULTIPLE} of at least {4 * MULTIPLE}",
            where=f"{height}x{width}",
            fix=f"e.g. {nearest}, or auto",
        )
    if height * width > MAX_SIZE_PIXELS:
        raise ArgumentError(
            f"size has more than {MAX_SIZE_PIXELS} pixels",
            where=f"{height}x{width}",
            fix="choose a smaller one, a network sees best near the size it was trained at",
        )
    return height, width


def check_preprocessing(rule: str) -> str:
    """Returns the rule; raises ArgumentError when it is not one of the register's."""
    if rule not in weights.PREPROCESSING:
        raise ArgumentError(
            "preprocessing is unknown", where=rule, fix=f"one of {', '.join(weights.PREPROCESSING)}"
        )
    return rule


def _to_density(values: np.ndarray) -> np.ndarray:
    """Divides non-negative values (H, W) by their sum; a map of zeros becomes uniform."""
    values = np.maximum(values, np.float32(0), dtype=np.float32)
    total = values.sum(dtype=np.float64)
    if not total > 0:
        return np.full(values.shape, 1 / values.size, np.float32)
    values *= np.float32(1 / total)
    return values


def _describe(value: Any) -> str:
    return f"{value.dtype} array" if isinstance(value, np.ndarray) else type(value).__name__
