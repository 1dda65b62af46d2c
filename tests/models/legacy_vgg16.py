"""MSI-Net written a second time, with the operations of TensorFlow 1 and no code of ours.

Weights go by the original's variable names. Nothing here may be imported from msinet.
"""

import numpy as np
import tensorflow as tf

MEAN = (103.939, 116.779, 123.68)
CONVOLUTIONS = {
    "conv1/conv1_1": (3, 3, 64),
    "conv1/conv1_2": (3, 64, 64),
    "conv2/conv2_1": (3, 64, 128),
    "conv2/conv2_2": (3, 128, 128),
    "conv3/conv3_1": (3, 128, 256),
    "conv3/conv3_2": (3, 256, 256),
    "conv3/conv3_3": (3, 256, 256),
    "conv4/conv4_1": (3, 256, 512),
    "conv4/conv4_2": (3, 512, 512),
    "conv4/conv4_3": (3, 512, 512),
    "conv5/conv5_1": (3, 512, 512),
    "conv5/conv5_2": (3, 512, 512),
    "conv5/conv5_3": (3, 512, 512),
    "aspp/conv1_1": (1, 1280, 256),
    "aspp/conv1_2": (3, 1280, 256),
    "aspp/conv1_3": (3, 1280, 256),
    "aspp/conv1_4": (3, 1280, 256),
    "aspp/conv1_5": (1, 1280, 256),
    "aspp/conv2": (1, 1280, 256),
    "decoder/conv1": (3, 256, 128),
    "decoder/conv2": (3, 128, 64),
    "decoder/conv3": (3, 64, 32),
    "decoder/conv4": (3, 32, 1),
}
"""Scope to (side of the kernel, channels in, channels out)."""


def random_weights(rng):
    """Gives `SCOPE/kernel` and `SCOPE/bias` arrays that keep the size of the activations."""
    weights = {}
    for scope, (side, inputs, outputs) in CONVOLUTIONS.items():
        spread = np.sqrt(2 / (side * side * inputs))
        kernel = rng.normal(0, spread, (side, side, inputs, outputs))
        weights[f"{scope}/kernel"] = kernel.astype("float32")
        weights[f"{scope}/bias"] = rng.normal(0, 10, outputs).astype("float32")
    return weights


def predict(stimuli, weights, *, mean=MEAN):
    """Gives the saliency maps (B, h, w, 1) of stimuli (B, h, w, 3), RGB, 0 to 255."""

    def conv(x, scope, dilation=1, relu=True, padding="SAME"):
        kernel = weights[f"{scope}/kernel"]
        x = tf.nn.conv2d(x, kernel, strides=1, padding=padding, dilations=dilation)
        x = tf.nn.bias_add(x, weights[f"{scope}/bias"])
        return tf.nn.relu(x) if relu else x

    def resize(x, height, width):
        return tf.compat.v1.image.resize_bilinear(x, (height, width), align_corners=False)

    x = tf.constant(stimuli, tf.float32) - tf.constant(mean, tf.float32)
    x = conv(conv(x, "conv1/conv1_1"), "conv1/conv1_2")
    x = tf.nn.max_pool2d(x, 2, 2, "VALID")
    x = conv(conv(x, "conv2/conv2_1"), "conv2/conv2_2")
    x = tf.nn.max_pool2d(x, 2, 2, "VALID")
    x = conv(conv(conv(x, "conv3/conv3_1"), "conv3/conv3_2"), "conv3/conv3_3")
    pool3 = tf.nn.max_pool2d(x, 2, 2, "VALID")
    x = conv(conv(conv(pool3, "conv4/conv4_1"), "conv4/conv4_2"), "conv4/conv4_3")
    pool4 = tf.nn.max_pool2d(x, 2, 1, "SAME")
    x = conv(conv(conv(pool4, "conv5/conv5_1", 2), "conv5/conv5_2", 2), "conv5/conv5_3", 2)
    pool5 = tf.nn.max_pool2d(x, 2, 1, "SAME")
    features = tf.concat([pool3, pool4, pool5], axis=3)

    _, height, width, _ = features.shape
    whole = tf.reduce_mean(features, axis=(1, 2), keepdims=True)
    whole = resize(conv(whole, "aspp/conv1_5", padding="VALID"), height, width)
    branches = [conv(features, "aspp/conv1_1")]
    branches += [conv(features, f"aspp/conv1_{i}", d) for i, d in ((2, 4), (3, 8), (4, 12))]
    x = conv(tf.concat([*branches, whole], axis=3), "aspp/conv2")

    for scope in ("decoder/conv1", "decoder/conv2", "decoder/conv3"):
        height, width = 2 * height, 2 * width
        x = conv(resize(x, height, width), scope)
    x = conv(x, "decoder/conv4", relu=False)
    x -= tf.reduce_min(x, axis=(1, 2, 3), keepdims=True)
    return (x / (1e-7 + tf.reduce_max(x, axis=(1, 2, 3), keepdims=True))).numpy()
