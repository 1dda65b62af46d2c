"""Quick gaze: how far features go that were learned for naming objects and saw no fixations."""

import hashlib
import os
from collections.abc import Sequence

import cv2
import numpy as np

from msinet import encoder_weights, letterbox
from msinet.errors import WeightsError
from msinet.fixations import gaussian_kernel
from msinet.silence import import_quietly

SIZE_HW = (480, 640)
BLUR_FRACTION = 19 / 640
"""Blur as a share of the width: the 19 px of the SALICON toolkit at 480x640."""
EPSILON = 1e-7  # of the public EigenCAM's stretching to [0, 1]


class EigenCAM:
    """Maps the strongest pattern in an encoder's features: EigenCAM, blurred like human maps.

    The features of four levels of MobileNetV2 trained on ImageNet, their first principal
    component over the places of the picture, and its positive part. Nothing in it has seen a
    fixation.

    Args:
        encoder_weights: As `msinet.encoder_weights.read` takes it: "imagenet" (Keras' download) or
            the path of a file.
        size_hw: Height and width whose area the encoder sees; the picture keeps its aspect.

    Attributes:
        identity: Hash of the encoder's weights and of the size: maps of equal ones are equal.

    Raises:
        WeightsError: The weights cannot be had or are of another encoder.

    Source:
        Muhammad, Yeasin 2020, Eigen-CAM: Class Activation Map using Principal Components. Joined
        levels and the blur are those of a study on SALICON, whose encoder was a detector's.
    """

    def __init__(
        self,
        encoder_weights: str | os.PathLike[str] = "imagenet",
        *,
        size_hw: tuple[int, int] = SIZE_HW,
    ):
        self.size_hw = size_hw
        self._network = _load(encoder_weights)
        self.identity = _identity(self._network, size_hw)

    def predict(self, picture: np.ndarray) -> np.ndarray:
        """Maps one picture.

        Args:
            picture: (H, W, 3) uint8, RGB.

        Returns:
            (H, W) float32 in [0, 1]: a saliency map whose maximum is 1, no density. Ones where
            the picture has one colour: there only the encoder's padding would be seen.

        Raises:
            ValueError: The array is not such a picture.
        """
        if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
            raise ValueError(f"picture: expected (H, W, 3) uint8, got {picture.shape}")
        if (picture == picture[0, 0]).all():
            return np.ones(picture.shape[:2], np.float32)
        placement = letterbox.plan(picture.shape[:2], self.size_hw, rule="aspect")
        component = first_component(self._features(letterbox.fit(picture, placement)))
        made = smooth(component, placement.network_hw, BLUR_FRACTION)
        made = np.clip(letterbox.unfit(made, placement), 0, None)
        high = float(made.max())
        return made / np.float32(high) if high > 0 else np.ones_like(made)

    def _features(self, stimulus: np.ndarray) -> list[np.ndarray]:
        """The encoder's four levels, (h', w', C) float32 each, of a stimulus (h, w, 3)."""
        from keras import ops

        levels = self._network(stimulus[None], training=False)
        return [ops.convert_to_numpy(level)[0] for level in levels]


def first_component(levels: Sequence[np.ndarray]) -> np.ndarray:
    """Gives the positive part of the first principal component of features, as EigenCAM does.

    What is not a number becomes 0; the absolute features are resized bilinearly (half-pixel
    centres) to the coarsest level and joined; each channel's mean is subtracted; the places are
    projected on the first right singular vector. The sign is the one that goes with the mean
    activation. What is negative becomes 0, the rest is stretched to [0, 1].

    Args:
        levels: Features (h', w', C) float of one picture, of any sizes.

    Returns:
        (h, w) float32 in [0, 1], the size of the coarsest level; zeros if the features are the
        same everywhere.
    """
    size_hw = min((level.shape[:2] for level in levels), key=lambda hw: hw[0] * hw[1])
    finite = [np.nan_to_num(np.abs(level), nan=0.0, posinf=0.0) for level in levels]
    resized = [_resize(level, size_hw) for level in finite]
    features = np.concatenate(resized, axis=2, dtype=np.float64)
    features = features.reshape(size_hw[0] * size_hw[1], -1)  # (places, channels)
    centered = features - features.mean(axis=0)
    projected = _project(centered)
    if np.dot(projected, centered.mean(axis=1)) < 0:
        projected = -projected
    positive = np.maximum(projected, 0)
    positive -= positive.min()
    return (positive / (EPSILON + positive.max())).reshape(size_hw).astype(np.float32)


def smooth(coarse: np.ndarray, size_hw: tuple[int, int], fraction: float) -> np.ndarray:
    """Brings a map (h', w') to a size, linearly, and blurs it.

    Args:
        coarse: Any map.
        size_hw: Height and width of the result.
        fraction: Standard deviation of the blur as a share of the width.

    Returns:
        (h, w) float32.
    """
    height, width = size_hw
    made = cv2.resize(coarse.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    kernel = gaussian_kernel(fraction * width)
    return cv2.sepFilter2D(made, cv2.CV_32F, kernel, kernel, borderType=cv2.BORDER_REFLECT)


def _project(centered: np.ndarray) -> np.ndarray:
    """(P,) places (P, C) projected on their first right singular vector; the sign is open."""
    from scipy.linalg import eigh

    # The eigenvectors of the smaller of the two products are the singular vectors, and found far
    # sooner than all of them.
    places, channels = centered.shape
    if places <= channels:
        values, vectors = eigh(centered @ centered.T, subset_by_index=[places - 1, places - 1])
        return vectors[:, 0] * np.sqrt(max(float(values[0]), 0.0))
    _, vectors = eigh(centered.T @ centered, subset_by_index=[channels - 1, channels - 1])
    return centered @ vectors[:, 0]


def _resize(level: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    """Bilinear, half-pixel centres, no antialiasing, (h, w, C); OpenCV takes fewer channels."""
    for axis, side in enumerate(size_hw):
        length = level.shape[axis]
        centers = np.clip((np.arange(side) + 0.5) * length / side - 0.5, 0, length - 1)
        low = np.floor(centers).astype(np.intp)
        weight = np.expand_dims(centers - low, tuple(set(range(3)) - {axis}))
        high = np.minimum(low + 1, length - 1)
        level = level.take(low, axis) * (1 - weight) + level.take(high, axis) * weight
    return level


def _load(source):
    """The encoder with its weights."""
    try:
        arrays = encoder_weights.read("mobilenet_v2", source)
        import_quietly()
        from msinet.models.mobilenet_v2 import encoder_features

        network = encoder_features()
        encoder_weights.assign(network, arrays, where=source)
    except WeightsError as error:  # whose advice is for training
        fix = "give MobileNetV2's file with --encoder-weights FILE"
        raise WeightsError(error.what, where=error.where, fix=fix) from error
    return network


def _identity(network, size_hw) -> str:
    digest = hashlib.sha256(repr(tuple(size_hw)).encode())
    for array in network.get_weights():
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
