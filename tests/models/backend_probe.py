"""Runs a network under the backend that KERAS_BACKEND names; called as a process of its own.

    python backend_probe.py ENCODER WEIGHTS.weights.h5 STIMULI.npz OUTPUTS.npz

The outputs are named as the stimuli, beside the golden cases of upsampling and pooling.
"""

import sys

import keras
import numpy as np
from keras import ops

from msinet import inference
from msinet.models import build
from msinet.models.layers import UpsampleLegacy


def main(encoder, weights, stimuli, outputs):
    """Predicts every array of STIMULI."""
    network = build(encoder)
    network.load_weights(weights)
    forward = inference.compile(network)
    with np.load(stimuli) as arrays:
        results = {name: forward(array) for name, array in arrays.items()}
    row = np.reshape([0, 1, 3], (1, 1, 3, 1)).astype("float32")
    results["upsampled"] = ops.convert_to_numpy(UpsampleLegacy()(row))
    grid = np.array([[1, 5, 2], [7, 3, 4], [0, 6, 8]], "float32")[None, :, :, None]
    pooling = keras.layers.MaxPooling2D(2, 1, "same", data_format="channels_last")
    if encoder == "vgg16":
        pooling = network.get_layer("pool4")
    results["pooled"] = ops.convert_to_numpy(pooling(grid))
    results["backend"] = np.array(keras.backend.backend())
    np.savez(outputs, **results)


if __name__ == "__main__":
    main(*sys.argv[1:])
