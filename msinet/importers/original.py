"""The original's network and picture path in TensorFlow's own operations, for comparing only.

Written from the paper's tables, not from `msinet.models`: legacy bilinear resizes, dilation
through space-to-batch, decoders and resizes of TensorFlow 1. Nothing of it predicts or trains.
"""

import io
import math
from collections.abc import Callable, Mapping

import numpy as np
from PIL import Image, ImageOps

MEAN = (103.939, 116.779, 123.68)
"""Subtracted from R, G, B in this order, as in the original."""
JPEG_START = b"\xff\xd8\xff"
PAD = 126  # what the original pads stimuli with
CARD_FRAMES_HW = ((320, 320), (240, 320), (320, 240))
"""What the model card chooses from, by the nearest height / width; the first wins ties."""

Arrays = Mapping[str, np.ndarray]
Forward = Callable[[np.ndarray], np.ndarray]


def encode(stimuli: np.ndarray, arrays: Arrays) -> np.ndarray:
    """Gives the features (B, h/8, w/8, 1280) of stimuli (B, h, w, 3), RGB, 0 to 255."""
    return _encode(stimuli, arrays).numpy()


def forward(stimuli: np.ndarray, arrays: Arrays) -> np.ndarray:
    """Gives the maps (B, h, w, 1) in [0, 1) of stimuli (B, h, w, 3), RGB, 0 to 255."""
    import tensorflow as tf

    x = _encode(stimuli, arrays)
    whole = tf.reduce_mean(x, axis=(1, 2), keepdims=True)
    whole = _convolve(whole, arrays, "aspp/conv1_5")
    branches = [_convolve(x, arrays, "aspp/conv1_1")]
    for scope, dilation in (("aspp/conv1_2", 4), ("aspp/conv1_3", 8), ("aspp/conv1_4", 12)):
        branches.append(_convolve(x, arrays, scope, dilation=dilation))
    branches.append(_enlarge(whole, x.shape[1:3]))
    x = _convolve(tf.concat(branches, axis=3), arrays, "aspp/conv2")
    for scope in ("decoder/conv1", "decoder/conv2", "decoder/conv3"):
        _, height, width, _ = np.shape(x)
        x = _enlarge(x, (2 * height, 2 * width))
        x = _convolve(x, arrays, scope)
    x = _convolve(x, arrays, "decoder/conv4", relu=False)
    x -= tf.reduce_min(x, axis=(1, 2, 3), keepdims=True)
    return (x / (1e-7 + tf.reduce_max(x, axis=(1, 2, 3), keepdims=True))).numpy()


def grey_levels(data: bytes, run: Forward, size_hw) -> tuple[np.ndarray, np.ndarray]:
    """Takes a picture file the way of the original's `test`, up to the grey levels.

    Args:
        data: The content of a JPEG or PNG file.
        run: The network, (1, h, w, 3) to (1, h, w, 1).
        size_hw: Input size of the data set, (height, width).

    Returns:
        The levels (H, W) uint8, and the network's input (1, h, w, 3) float32.
    """
    import tensorflow as tf

    picture = _decode(data)
    original_hw = picture.shape[:2]
    ratio = min(size_hw[0] / original_hw[0], size_hw[1] / original_hw[1])
    content = _resize(picture, [round(side * ratio) for side in original_hw])
    gaps = [frame - side for frame, side in zip(size_hw, content.shape[:2], strict=True)]
    pads = [*((gap // 2, math.ceil(gap / 2)) for gap in gaps), (0, 0)]
    frame = tf.pad(content, pads, constant_values=PAD)[None].numpy()
    saliency_map = run(frame)[0] * 255
    ratio = max(o / m for o, m in zip(original_hw, saliency_map.shape[:2], strict=True))
    cover = _resize(saliency_map, [round(side * ratio) for side in saliency_map.shape[:2]])
    top, left = ((c - o) // 2 for c, o in zip(cover.shape[:2], original_hw, strict=True))
    cut = cover[top : top + original_hw[0], left : left + original_hw[1], 0]
    return np.rint(cut.numpy()).astype(np.uint8), frame


def card_levels(data: bytes, run: Forward, size_hw) -> tuple[np.ndarray, np.ndarray]:
    """Takes a picture file the way of the model card; arguments and results as `grey_levels`.

    The card itself goes on to colours; these levels are its map times 255, rounded. Frames of
    another size than the card's are as many times larger on all sides. The picture is turned by
    its EXIF orientation, about which the card says nothing.
    """
    import tensorflow as tf

    picture = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    picture = np.asarray(picture, np.float32)
    height, width = picture.shape[:2]
    times = max(size_hw) / 320
    frames = [tuple(round(side * times) for side in frame) for frame in CARD_FRAMES_HW]
    frame_hw = min(frames, key=lambda frame: abs(height / width - frame[0] / frame[1]))
    content = tf.image.resize(picture, frame_hw, preserve_aspect_ratio=True)
    gaps = [frame - side for frame, side in zip(frame_hw, content.shape[:2], strict=True)]
    (top, left), below = (gap // 2 for gap in gaps), [math.ceil(gap / 2) for gap in gaps]
    frame = tf.pad(content, ((top, below[0]), (left, below[1]), (0, 0)))[None].numpy()
    saliency_map = run(frame)[0]
    cut = saliency_map[top : frame_hw[0] - below[0], left : frame_hw[1] - below[1]]
    levels = tf.image.resize(cut, (height, width))[..., 0].numpy() * 255
    return np.rint(levels).astype(np.uint8), frame


def _encode(stimuli, arrays):
    import tensorflow as tf

    x = tf.constant(stimuli, tf.float32) - tf.constant(MEAN, tf.float32)
    levels = []
    for stage, places in enumerate((2, 2, 3, 3, 3), start=1):
        for place in range(1, places + 1):
            scope = f"conv{stage}/conv{stage}_{place}"
            x = _convolve(x, arrays, scope, dilation=2 if stage == 5 else 1)
        stride, padding = (2, "VALID") if stage <= 3 else (1, "SAME")
        x = tf.nn.max_pool2d(x, 2, stride, padding)
        if stage >= 3:
            levels.append(x)
    return tf.concat(levels, axis=3)


def _convolve(x, arrays, scope, *, dilation=1, relu=True):
    import tensorflow as tf

    kernel = arrays[f"{scope}/kernel"]
    if dilation == 1:
        x = tf.nn.conv2d(x, kernel, strides=1, padding="SAME")
    else:
        pads, crops = tf.compat.v1.required_space_to_batch_paddings(
            x.shape[1:3], [dilation] * 2, base_paddings=[[dilation] * 2] * 2
        )
        x = tf.space_to_batch(x, [dilation] * 2, pads)
        x = tf.nn.conv2d(x, kernel, strides=1, padding="VALID")
        x = tf.batch_to_space(x, [dilation] * 2, crops)
    x = tf.nn.bias_add(x, arrays[f"{scope}/bias"])
    return tf.nn.relu(x) if relu else x


def _enlarge(x, size_hw):
    import tensorflow as tf

    return tf.raw_ops.ResizeBilinear(
        images=x, size=list(size_hw), align_corners=False, half_pixel_centers=False
    )


def _decode(data: bytes) -> np.ndarray:
    import tensorflow as tf

    with tf.device("CPU"):
        decode = tf.io.decode_jpeg if data.startswith(JPEG_START) else tf.io.decode_png
        return decode(data, channels=3).numpy()


def _resize(array, size_hw):
    """The original's resize: area where a side shrinks, else bicubic, values kept in 0 to 255."""
    import tensorflow as tf

    shrinks = any(new < old for new, old in zip(size_hw, array.shape[:2], strict=True))
    operation = tf.raw_ops.ResizeArea if shrinks else tf.raw_ops.ResizeBicubic
    resized = operation(images=array[None], size=list(size_hw), align_corners=True)[0]
    return tf.clip_by_value(resized, 0, 255)
