"""Words to places without training: where a classifier sees what the words name."""

import dataclasses
import hashlib
import os
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from msinet import encoder_weights, letterbox
from msinet.baselines.class_names import NAMES
from msinet.baselines.eigencam import first_component, smooth
from msinet.errors import WeightsError
from msinet.silence import import_quietly
from msinet.text import DEFAULT, TextEncoder, embed_cached, load_text_encoder

SIZES_HW = ((480, 640), (240, 320))
"""Large, where the classifier tells small things apart; and small, where it sees whole ones. These
and the numbers below were chosen on 60 pictures of SJTU-TIS that train."""
PLAIN_BLUR, WORDS_BLUR = 31 / 640, 40 / 640  # as shares of the width
HEAD = ("Conv_1/kernel", "Conv_1/bias", "predictions/kernel", "predictions/bias")
LEAST_SIMILARITY = 0.25
"""Cosine that some class name must have with a text, or the text names nothing."""
LEAST_DEVIATION = 1.0
"""A class counts by how much more than this, in standard deviations over all classes, its name is
like the text."""


@dataclasses.dataclass(frozen=True)
class Fitted:
    """A picture on its way.

    Attributes:
        stimuli: (h, w, 3) float32 for each of the sizes; none where the picture has one colour.
        placements: Where it lies in them.
    """

    stimuli: tuple[np.ndarray, ...]
    placements: tuple[Any, ...]


class TextCAM:
    """Maps what a text names: class scores at every position, weighted by the words.

    The classifier of MobileNetV2 is read at each position of its last features. Each class counts
    as much as the text encoder finds its name like the text; words that name nothing move the
    text's vector little and so count little. Without text, or where a text is like no class, the
    map is the quick gaze (`EigenCAM`), somewhat smoother. Nothing in it has seen a fixation.

    For a classifier that averages over positions this is what the gradient of the match between
    picture and text gives as weights of the features: a class activation map of that match. It says
    where things are and not whether people look there; so it is multiplied with the quick gaze.

    Args:
        source: The classifier's weights, as `msinet.encoder_weights.read` takes them.
        text_encoder: As `msinet.text.load_text_encoder` takes it.

    Attributes:
        identity: Hash of the classifier's weights, the sizes and the names.
        words: What turns texts into weights of the classes.

    Raises:
        WeightsError: The weights cannot be had or are without classifier.

    Source:
        The family of BLIP's attention maps of an image-text match, with parts of our own; Zhou et
        al. 2016, class activation maps.
    """

    def __init__(self, source: str | os.PathLike[str] = "imagenet", *, text_encoder: str = DEFAULT):
        self._network, self._head = _load(source)
        self.identity = _identity(self._head, self._network)
        self.words = ClassWords(text_encoder)

    def prepare(self, picture: np.ndarray) -> Fitted:
        """Fits a picture (H, W, 3) uint8 to the encoder's sizes."""
        plans = [letterbox.plan(picture.shape[:2], size, rule="aspect") for size in SIZES_HW]
        if (picture == picture[0, 0]).all():  # only the encoder's padding would be seen
            return Fitted((), tuple(plans))
        return Fitted(tuple(letterbox.fit(picture, plan) for plan in plans), tuple(plans))

    def maps(self, fitted: Fitted, weights: Sequence[np.ndarray | None]) -> list[np.ndarray]:
        """Maps one picture for several texts.

        Args:
            fitted: What `prepare` gave.
            weights: Of each text, (1000,) float32 as `words.embed` gives them; None for no text.

        Returns:
            For each (H, W) float32 in [0, 1], a saliency map whose maximum is 1, no density.
        """
        if not fitted.stimuli:
            return [np.ones(fitted.placements[0].original_hw, np.float32) for _ in weights]
        levels, coarse_levels = (self._levels(stimulus) for stimulus in fitted.stimuli)
        size_hw = fitted.placements[0].network_hw
        plain = smooth(first_component(levels), size_hw, PLAIN_BLUR)
        shares, strengths = softmax(self._logits(levels)), self._logits(coarse_levels)
        strengths -= strengths.mean(axis=2, keepdims=True)
        made = []
        for each in weights:
            gaze = plain
            if each is not None:
                named = _spread(shares @ each, size_hw) + _spread(strengths @ each, size_hw)
                gaze = plain * smooth(named, size_hw, WORDS_BLUR)
            made.append(_finish(gaze, fitted.placements[0]))
        return made

    def _levels(self, stimulus: np.ndarray) -> list[np.ndarray]:
        """The encoder's four levels, (h', w', C) float32 each, of a stimulus (h, w, 3)."""
        from keras import ops

        levels = self._network(stimulus[None], training=False)
        return [ops.convert_to_numpy(level)[0] for level in levels]

    def _logits(self, levels: Sequence[np.ndarray]) -> np.ndarray:
        """(h', w', 1000) float32: the score of each class at each position."""
        kernel, bias, classes, class_bias = self._head
        return np.clip(levels[-1] @ kernel + bias, 0, 6) @ classes + class_bias  # ReLU6


class ClassWords:
    """Turns texts into weights of the classes.

    Args:
        text_encoder: As `msinet.text.load_text_encoder` takes it.
    """

    def __init__(self, text_encoder: str):
        self._name = text_encoder
        self._encoder: TextEncoder | None = None
        self._names: np.ndarray | None = None

    def check(self) -> None:
        """Does nothing: texts are welcome."""

    def encoder(self) -> TextEncoder:
        """Gives the text encoder, loaded at the first call.

        Raises:
            WeightsError: It cannot be had.
        """
        if self._encoder is None:
            self._encoder = load_text_encoder(self._name)
        return self._encoder

    def embed(
        self, texts: Sequence[str | None], *, cached: bool = False
    ) -> list[np.ndarray | None]:
        """Gives each text's weights of the classes, (1000,) float32; None where it names nothing.

        Args:
            texts: Any strings.
            cached: Whether the texts' vectors are kept on the disk; those of the names are.
        """
        encoder = self.encoder()
        if self._names is None:
            self._names = embed_cached(encoder, NAMES).sentence
        vectors = embed_cached(encoder, texts) if cached else encoder.embed(texts)
        return [class_weights(vector @ self._names.T) for vector in vectors.sentence]


def class_weights(likeness: np.ndarray) -> np.ndarray | None:
    """Gives the weight of each class for a text.

    Args:
        likeness: (1000,) float, the cosine of the text and each class name; zeros for no text.

    Returns:
        (1000,) float32, not negative, sums to 1; None where no class is like the text.
    """
    if likeness.max() < LEAST_SIMILARITY:
        return None
    found = (likeness - likeness.mean()) / likeness.std() - LEAST_DEVIATION
    found = np.maximum(found, 0)
    return (found / found.sum()).astype(np.float32)


def softmax(logits: np.ndarray) -> np.ndarray:
    """Gives the probabilities over the last axis."""
    exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def _spread(scores: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """The positive part of scores (h', w') at a size, as a density; even where there is none."""
    scores = np.maximum(scores, 0).astype(np.float32)
    made = cv2.resize(scores, size_hw[::-1], interpolation=cv2.INTER_LINEAR)
    total = float(made.sum())
    return made / np.float32(total) if total > 0 else np.full(size_hw, 1 / made.size, np.float32)


def _finish(gaze: np.ndarray, placement) -> np.ndarray:
    """A map (h, w) at the picture's size with maximum 1; even where it is nothing."""
    made = np.clip(letterbox.unfit(gaze, placement), 0, None)
    high = float(made.max())
    return made / np.float32(high) if high > 0 else np.ones_like(made)


def _load(source):
    """The encoder with its weights, and the arrays of the classifier without "background"."""
    try:
        arrays = encoder_weights.read("mobilenet_v2", source, with_classifier=True)
        import_quietly()
        from msinet.models.mobilenet_v2 import encoder_features

        network = encoder_features()
        encoder_weights.assign(network, arrays, where=source)
    except WeightsError as error:  # whose advice is for training
        fix = "give MobileNetV2's file with --encoder-weights FILE"
        raise WeightsError(error.what, where=error.where, fix=fix) from error
    missing = [name for name in HEAD if name not in arrays]
    if missing:
        what = f"encoder weights are without classifier, {missing[0]} is missing"
        fix = "give a file with it, or imagenet, Keras' own download"
        raise WeightsError(what, where=source, fix=fix)
    kernel, bias, classes, class_bias = (arrays[name] for name in HEAD)
    kernel, classes = (each.reshape(each.shape[-2:]) for each in (kernel, classes))
    classes, class_bias = classes[:, -len(NAMES) :], class_bias[-len(NAMES) :]
    return network, (kernel, bias, classes, class_bias)


def _identity(head, network) -> str:
    digest = hashlib.sha256(repr((SIZES_HW, PLAIN_BLUR, WORDS_BLUR, NAMES)).encode())
    for array in (*network.get_weights(), *head):
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
