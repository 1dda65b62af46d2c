import keras
import numpy as np
import pytest
import tensorflow

from msinet.data import execution
from msinet.errors import ArgumentError


def test_determinism_comes_too_late_for_a_running_tensorflow():
    tensorflow.constant(1.0) + 1
    threads = tensorflow.config.threading.get_intra_op_parallelism_threads() + 3
    with pytest.raises(ArgumentError, match="already begun"):
        execution.make_deterministic(threads)


def make(filters):
    """A network of one layer, always the same numbers, ready to learn."""
    keras.utils.set_random_seed(1)
    stimuli = keras.Input((None, None, 3))
    layer = keras.layers.Conv2D(filters, 3, padding="same")
    network = keras.Model(stimuli, keras.ops.sum(layer(stimuli), -1, keepdims=True))
    network.compile(optimizer="adam", loss="mse", jit_compile=False)
    network.optimizer.build(network.trainable_variables)
    return network


def test_one_trace_serves_all_sizes_and_learns_as_keras(rng):
    ours, keras_own = make(4), make(4)
    execution.trace_for_any_size(ours)
    traced = []
    step = ours.train_step
    ours.train_step = lambda data: traced.append(1) or step(data)
    for number, height, width in [(2, 8, 16), (1, 8, 16), (2, 24, 8), (3, 16, 16), (2, 8, 16)]:
        stimuli = rng.random((number, height, width, 3), "float32")
        targets = rng.random((number, height, width, 1), "float32")
        losses = [n.train_on_batch(stimuli, targets) for n in (ours, keras_own)]
        assert losses[0] == pytest.approx(losses[1], rel=1e-5)
    assert len(traced) == 1
    for one, other in zip(ours.get_weights(), keras_own.get_weights(), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-6)
