"""The function that every export holds: stimuli in, map and density of the same size out.

Centring is inside the network. What `Predictor.finish` does with a picture that needs no resizing
is done here in operations: a log density is upsampled four times by `letterbox.unfit`'s rule, then
both kinds of output are divided by their maximum (map) and their sum (density).
"""

from collections.abc import Callable, Sequence

import numpy as np
import tensorflow as tf

from msinet.export.formats import INPUT, OUTPUTS

PLANE = (1, 2, 3)
SCALE = 4  # a log density has a quarter of the stimulus' sides
REACH = 2  # cells to each side that the cubic kernel sees
CUBIC = -0.75  # OpenCV's parameter of the cubic kernel


def signature(size_hw: tuple[int, int] | None) -> tf.TensorSpec:
    """Gives the input: one picture of a fixed size, or any number of pictures of any size.

    Args:
        size_hw: Height and width, or None.
    """
    shape = (None, None, None, 3) if size_hw is None else (1, *size_hw, 3)
    return tf.TensorSpec(shape, tf.float32, name=INPUT)


def finish(
    output: tf.Tensor, stimuli: tf.Tensor, *, kind: str, outputs: Sequence[str]
) -> dict[str, tf.Tensor]:
    """Makes maps and densities of a network's output.

    Args:
        output: (B, h', w', 1) float32, as the network gives it.
        stimuli: (B, h, w, 3) float32, what it was given.
        kind: The network's `output_kind`: "map" or "log_density".
        outputs: Which of `OUTPUTS` to make.

    Returns:
        By name, (B, h, w, 1) float32: `saliency` in [0, 1], its maximum 1; `density`, which sums
        to 1.
    """
    values = _upsampled(output) if kind == "log_density" else tf.nn.relu(output)
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


def _upsampled(log_density):
    """The density's shape, its largest cell 1, upsampled to four times the sides.

    Cubic between the cells, half-pixel centres, edges repeated, no value below the smallest or
    above the largest cell: what OpenCV's cubic resize gives, clipped. At a factor of four each of
    the 16 pixels of a cell is a fixed sum of 5 x 5 cells, so it is a convolution.
    """
    cells = tf.exp(log_density - tf.reduce_max(log_density, PLANE, keepdims=True))
    low = tf.reduce_min(cells, PLANE, keepdims=True)
    x = tf.concat([cells[:, :1]] * REACH + [cells] + [cells[:, -1:]] * REACH, axis=1)
    x = tf.concat([x[:, :, :1]] * REACH + [x] + [x[:, :, -1:]] * REACH, axis=2)
    x = tf.nn.conv2d(x, _kernel(), strides=1, padding="VALID")  # (B, h', w', 16)
    x = tf.nn.depth_to_space(x, SCALE)  # (B, h, w, 1)
    # Not `maximum`, which TF.js does slowly on wasm where one side is spread.
    return tf.minimum(tf.nn.relu(x - low) + low, 1.0)


def _kernel() -> np.ndarray:
    """Weights (5, 5, 1, 16) of the cells around for each pixel of a cell, row by row."""
    taps = np.arange(-REACH, REACH + 1)
    centers = (np.arange(SCALE) + 0.5) / SCALE - 0.5
    one = _cubic(centers[None, :] - taps[:, None])  # (5, 4)
    both = np.einsum("ip,jq->ijpq", one, one)
    return both.reshape(len(taps), len(taps), 1, SCALE**2).astype(np.float32)


def _cubic(distance: np.ndarray) -> np.ndarray:
    """The cubic convolution kernel (Keys 1981) at distances in cells."""
    t = np.abs(distance)
    near = ((CUBIC + 2) * t - (CUBIC + 3)) * t**2 + 1
    far = ((CUBIC * t - 5 * CUBIC) * t + 8 * CUBIC) * t - 4 * CUBIC
    return np.where(t <= 1, near, np.where(t < 2, far, 0.0))
