"""Networks with random weights whose outputs have structure, for comparing two ways forward."""

import keras
import numpy as np

from msinet.models import build

BIAS_SPREAD = 0.1
# Brings the log densities of noise to the range of trained ones, about 10 nats.
LOGITS_SCALE = 0.25


def random_network(encoder, rng):
    """Builds a network; kernels keep the size of the activations, biases are not zero."""
    network = build(encoder)
    for layer in network.layers:
        for weight in layer.weights:
            if len(weight.shape) < 2:
                weight.assign(rng.normal(0, BIAS_SPREAD, weight.shape))
            else:
                scale = LOGITS_SCALE if layer.name == "logits" else 1
                weight.assign(scale * _kernel(rng, layer, weight.shape))
    return network


def _kernel(rng, layer, shape):
    """A He-normal kernel; a depthwise one sums over its cells only."""
    depthwise = isinstance(layer, keras.layers.DepthwiseConv2D)
    inputs = np.prod(shape[:2] if depthwise else shape[:-1])
    return rng.normal(0, np.sqrt(2 / inputs), shape)
