"""Baselines where weights are asked for: a picture in, a `Prediction` out, nothing trained."""

import dataclasses
import os
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from msinet import shipped
from msinet.baselines.center_bias import SHIPPED, CenterBias
from msinet.baselines.eigencam import SIZE_HW, EigenCAM
from msinet.baselines.textcam import ClassWords, TextCAM
from msinet.baselines.uniform import uniform
from msinet.errors import ArgumentError
from msinet.predict import Prediction
from msinet.predict.texts import TextSide
from msinet.register import Entry, sha256
from msinet.text import DEFAULT

NAMES = ("uniform", "center_bias", "gold_standard", "eigencam", "textcam")
"""All baselines; `load` gives those that need no observers of the picture."""


@dataclasses.dataclass(frozen=True)
class Baseline:
    """A predictor without a trained network; has the steps of `msinet.predict.Predictor`.

    Attributes:
        entry: What a register would say of it: name, network, what it has seen, licence.
        is_density: Whether the predicted densities are meant as such. Where not, they are maps
            divided by their sum.
        make: Gives (H, W) float32 >= 0 of a picture (H, W, 3) uint8.
        reader: What makes maps of several texts, of a baseline that reads them; else None.
    """

    entry: Entry
    is_density: bool
    make: Callable[[np.ndarray], np.ndarray]
    reader: TextCAM | None = None
    follows_original = False

    @property
    def takes_text(self) -> bool:
        """Whether it reads texts."""
        return self.reader is not None

    @property
    def texts(self) -> TextSide | ClassWords:
        """What turns texts into what `forward_texts` takes."""
        return self.reader.words if self.reader else TextSide(self.entry, mirror=False)

    def predict(self, picture: np.ndarray, text: str | None = None) -> Prediction:
        """Predicts the density and the map of one picture, (H, W, 3) uint8, RGB.

        Raises:
            ValueError: The array is not such a picture.
            ArgumentError: There is a text, and the baseline reads none.
        """
        prepared = self.prepare(picture)
        if text is None:
            return self.finish(self.forward(prepared), prepared)
        (outputs,) = self.forward_texts(prepared, self.texts.embed([text]))
        return self.finish(outputs, prepared)

    def prepare(self, picture: np.ndarray) -> np.ndarray:
        """Checks a picture and returns it; raises ValueError if it is none."""
        array = np.asarray(picture)
        if array.dtype != np.uint8 or array.ndim != 3 or array.shape[2] != 3 or not array.size:
            raise ValueError(f"picture: expected (H, W, 3) uint8, got {array.shape} {array.dtype}")
        return array

    def start(self) -> None:
        """Does nothing: `load` has made everything ready."""

    def forward(self, prepared: np.ndarray) -> np.ndarray:
        """Makes the map, (H, W) float32 >= 0. Called from one thread."""
        return self.make(prepared)

    def forward_texts(self, prepared: np.ndarray, vectors: Sequence[Any]) -> list[np.ndarray]:
        """Makes the map of each text, what is seen in the picture once."""
        if self.reader is None:
            self.texts.check()
            return []
        return self.reader.maps(self.reader.prepare(prepared), vectors)

    def finish(self, outputs: np.ndarray, prepared: Any) -> Prediction:
        """Brings the map to a density and to a maximum of 1."""
        density = outputs / np.float32(outputs.sum(dtype=np.float64))
        return Prediction(density, outputs / outputs.max())


def load(
    name: str,
    *,
    encoder_weights: str | os.PathLike[str] | None = None,
    text_encoder: str | None = None,
) -> Baseline:
    """Makes a baseline ready to predict pictures.

    Args:
        name: "uniform", "center_bias" (the one that ships), "eigencam" or "textcam".
        encoder_weights: For the last two: a file, or "imagenet", Keras' download, which is the
            default.
        text_encoder: For textcam, as `msinet.text.load_text_encoder` takes it.

    Raises:
        ArgumentError: The name is unknown, or it is "gold_standard", which predicts no picture
            without observers.
        WeightsError: The encoder's weights cannot be had, or the center bias is damaged.

    Example:
        `baselines.load("eigencam", encoder_weights="mobilenet_v2.npz").predict(array).map`
    """
    if name == "gold_standard":
        fix = "use it in evaluate, or take uniform, center_bias or eigencam"
        what = "the gold standard needs observers' fixations of the picture itself"
        raise ArgumentError(what, where=name, fix=fix)
    if name not in NAMES:
        raise ArgumentError("unknown baseline", where=name, fix=f"one of {', '.join(NAMES)}")
    if name == "textcam":
        return _textcam(encoder_weights or "imagenet", text_encoder or DEFAULT)
    return {"uniform": _uniform, "center_bias": _center_bias, "eigencam": _eigencam}[name](
        encoder_weights or "imagenet"
    )


def _uniform(_) -> Baseline:
    entry = _entry("uniform", data={"set": "nothing"})
    return Baseline(entry, True, lambda picture: uniform(picture.shape[:2]))


def _center_bias(_) -> Baseline:
    bias = CenterBias.shipped()
    file = shipped.folder("weights") / SHIPPED
    entry = _entry(
        "center_bias", data={"set": "osie", "part": "train"}, file=file, sha256=sha256(file)
    )
    return Baseline(
        entry,
        True,
        lambda picture: np.exp(bias.log_density_for(picture.shape[:2])).astype(np.float32),
    )


def _eigencam(encoder_weights) -> Baseline:
    model = EigenCAM(encoder_weights)
    entry = _entry(
        "eigencam",
        network="mobilenet_v2",
        data={"set": "imagenet", "part": "train"},
        sha256=model.identity,
    )
    return Baseline(entry, False, model.predict)


def _textcam(encoder_weights, text_encoder) -> Baseline:
    model = TextCAM(encoder_weights, text_encoder=text_encoder)
    entry = _entry(
        "textcam",
        network="mobilenet_v2",
        data={"set": "imagenet", "part": "train"},
        sha256=model.identity,
        text=text_encoder,
    )
    return Baseline(
        entry, False, lambda picture: model.maps(model.prepare(picture), [None])[0], model
    )


def _entry(name: str, *, data: dict, network: str = "none", **more) -> Entry:
    return Entry(
        name=name,
        network=network,
        size_hw=SIZE_HW,
        preprocessing="aspect",
        data=(data,),
        licence="MIT",
        **more,
    )
