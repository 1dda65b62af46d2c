"""From an array to a map: the one way that `test`, `evaluate` and users of the library share.

picture ▸ letterbox.fit ▸ network ▸ letterbox.unfit ▸ density, map
"""

import dataclasses
import os
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from msinet import letterbox, weights
from msinet.predict.sizes import check_preprocessing, check_size
from msinet.predict.texts import TextSide
from msinet.text import TextVectors

WARM_UP_HW = (64, 64)


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
        text: B rows, what was read before; None for no text.
    """

    original_hw: tuple[int, int]
    batches: list[np.ndarray]
    placements: list[Any]
    text: TextVectors | None = None


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
        `msinet.load("msinet_mobilenet_v2_text").predict(array, "the dog on the left").map`
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
        self.texts = TextSide(entry, mirror=self.mirror)
        # Compiled at the first picture; never sent to another process.
        self._run: Callable[..., np.ndarray] | None = None

    def __getstate__(self):
        return {**self.__dict__, "_run": None}

    @property
    def takes_text(self) -> bool:
        """Whether the network reads a text beside the picture."""
        return bool(self.entry.text)

    def predict(self, picture: np.ndarray, text: str | None = None) -> Prediction:
        """Predicts the density and the map of one picture.

        Args:
            picture: (H, W, 3) uint8, RGB.
            text: What the observers have just read. None, the empty string and spaces are no
                text: then the map is that of the network's image branch.

        Raises:
            ValueError: The array is not such a picture.
            ArgumentError: There is a text, and the network takes none.
            WeightsError: The text's encoder cannot be had.
        """
        prepared = self.prepare(picture, text)
        return self.finish(self.forward(prepared), prepared)

    def prepare(self, picture: np.ndarray, text: str | TextVectors | None = None) -> Prepared:
        """Fits a picture (H, W, 3) uint8 to the network's sizes; needs no network.

        Args:
            picture: (H, W, 3) uint8, RGB.
            text: A text, or its vectors, as `texts.embed` gives them.
        """
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
        return Prepared(original_hw, batches, placements, self._vectors(text))

    def _vectors(self, text: str | TextVectors | None) -> TextVectors | None:
        if text is not None:
            self.texts.check()
        return self.texts.embed([text])[0] if isinstance(text, str) else text

    def forward(self, prepared: Prepared) -> list[np.ndarray]:
        """Runs the network: one array (B, h', w', 1) per batch. Called from one thread."""
        run = self.start()
        if not self.takes_text:
            return [run(batch) for batch in prepared.batches]
        return [run(batch, prepared.text) for batch in prepared.batches]

    def forward_texts(
        self, prepared: Prepared, vectors: Sequence[TextVectors | None]
    ) -> list[list[np.ndarray]]:
        """Runs the network for several texts of one picture; the image side once.

        Args:
            prepared: The picture.
            vectors: Of each text, as `texts.embed` gives them; None for no text.

        Returns:
            For each text what `forward` gives.
        """
        run = self.start()
        self.texts.check()
        by_size = [run.each(batch, vectors) for batch in prepared.batches]
        return [list(outputs) for outputs in zip(*by_size, strict=True)]

    def start(self) -> Callable[..., np.ndarray]:
        """Makes the network ready, unless it is, and returns it as a function of a batch."""
        if self._run is not None:
            return self._run
        if not hasattr(self.network, "output_kind"):
            self.network = self.network()
        from msinet import inference

        ready = inference.compile_text if self.takes_text else inference.compile
        run = ready(self.network)
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
