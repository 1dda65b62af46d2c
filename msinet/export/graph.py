"""The function that every export holds: stimuli in, map and density of the same size out.

Centring is inside the network. What `Predictor.finish` does with a picture that needs no resizing
is done here in operations: a log density is upsampled by `letterbox.unfit`'s rule, then
both kinds of output are divided by their maximum (map) and their sum (density).
"""

from collections.abc import Callable, Sequence

import numpy as np
import tensorflow as tf

from msinet.export.formats import INPUT, OUTPUTS
from msinet.inference import TEXT_INPUTS

PLANE = (1, 2, 3)
CUBIC_STEP = 4  # the largest factor by which the cubic kernel enlarges
CUBIC = -0.75  # OpenCV's parameter of the cubic kernel


def signature(size_hw: tuple[int, int] | None) -> tf.TensorSpec:
    """Gives the input: one picture of a fixed size, or any number of pictures of any size.

    Args:
        size_hw: Height and width, or None.
    """
    shape = (None, None, None, 3) if size_hw is None else (1, *size_hw, 3)
    return tf.TensorSpec(shape, tf.float32, name=INPUT)


def text_signature(number: int | None, width: int) -> list[tf.TensorSpec]:
    """Gives the inputs that hold a text: its words (B, L, D), mask (B, L) and sentence (B, D).

    Any L: padding, which the mask would hide, may as well be left out.

    Args:
        number: B; None for any.
        width: D.
    """
    shapes = {"words": (number, None, width), "mask": (number, None), "sentence": (number, width)}
    return [tf.TensorSpec(shapes[name], tf.float32, name=name) for name in TEXT_INPUTS]


def finish(
    output: tf.Tensor, stimuli: tf.Tensor, *, kind: str, cell: int, outputs: Sequence[str]
) -> dict[str, tf.Tensor]:
    """Makes maps and densities of a network's output.

    Args:
        output: (B, h', w', 1) float32, as the network gives it.
        stimuli: (B, h, w, 3) float32, what it was given.
        kind: The network's `output_kind`: "map" or "log_density".
        cell: The network's `cell`: stimulus pixels per cell of a log density, to each side.
        outputs: Which of `OUTPUTS` to make.

    Returns:
        By name, (B, h, w, 1) float32: `saliency` in [0, 1], its maximum 1; `density`, which sums
        to 1.
    """
    values = _upsampled(output, cell) if kind == "log_density" else tf.nn.relu(output)
    # Fails, instead of giving another size, when sides are no multiples of 8.
    sides = tf.shape(stimuli)
    values = tf.reshape(values, tf.stack([sides[0], sides[1], sides[2], 1]))
    peak = tf.reduce_max(values, PLANE, keepdims=True)
    if kind == "map":  # one of zeros becomes uniform; an exponential has none
        blank = tf.cast(tf.equal(peak, 0.0), tf.float32)
        values, peak = values + blank, peak + blank
    makers: dict[str, Callable[[], tf.Tensor]] = {
        "map": lambda: values / peak,
        "density": lambda: values / tf.reduce_sum(values, PLANE, keepdims=True),
    }
    return {OUTPUTS[name]: makers[name]() for name in outputs}


def _upsampled(log_density, cell):
    """The density's shape, its largest cell 1, upsampled to `cell` times the sides.

    Four times with OpenCV's cubic kernel, clipped, then doubled linearly, as `letterbox.unfit`
    does; half-pixel centres, edges repeated, no value below the smallest or above the largest
    cell. At an even factor each pixel is a fixed sum of the cells around: a convolution.
    """
    cells = tf.exp(log_density - tf.reduce_max(log_density, PLANE, keepdims=True))
    low = tf.reduce_min(cells, PLANE, keepdims=True)
    x = _enlarged(cells, _cubic(_distances(CUBIC_STEP, 2)))
    # Not `maximum`, which TF.js does slowly on wasm where one side is spread.
    x = tf.minimum(tf.nn.relu(x - low) + low, 1.0)
    if cell > CUBIC_STEP:
        x = _enlarged(x, np.maximum(1.0 - np.abs(_distances(cell // CUBIC_STEP, 1)), 0.0))
    return x


def _enlarged(x, weights):
    """Enlarges (B, h, w, 1) by the weights (taps, scale) of the cells around, to both sides."""
    taps, scale = weights.shape
    reach = taps // 2
    x = tf.concat([x[:, :1]] * reach + [x] + [x[:, -1:]] * reach, axis=1)
    x = tf.concat([x[:, :, :1]] * reach + [x] + [x[:, :, -1:]] * reach, axis=2)
    kernel = np.einsum("ip,jq->ijpq", weights, weights).reshape(taps, taps, 1, scale**2)
    x = tf.nn.conv2d(x, kernel.astype(np.float32), strides=1, padding="VALID")
    return tf.nn.depth_to_space(x, scale)


def _distances(scale: int, reach: int) -> np.ndarray:
    """How far each of `scale` pixels of a cell lies from the cells around, (2 reach + 1, scale)."""
    centers = (np.arange(scale) + 0.5) / scale - 0.5
    return centers[None, :] - np.arange(-reach, reach + 1)[:, None]


def _cubic(distance: np.ndarray) -> np.ndarray:
    """The cubic convolution kernel (Keys 1981) at distances in cells."""
    t = np.abs(distance)
    near = ((CUBIC + 2) * t - (CUBIC + 3)) * t**2 + 1
    far = ((CUBIC * t - 5 * CUBIC) * t + 8 * CUBIC) * t - 4 * CUBIC
    return np.where(t <= 1, near, np.where(t < 2, far, 0.0))
