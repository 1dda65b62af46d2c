"""The fast way forward gives what the network itself gives."""

import numpy as np
import pytest
from keras import ops
from random_networks import random_network

from msinet import inference
from msinet.models import build

tf = pytest.importorskip("tensorflow")

# A graph fuses bias and activation into convolutions and sums dilated ones in another order. Maps
# end at 1; log densities of random weights span 10 nats and more behind sixty layers of float32.
EQUALITY = {"map": 1e-5, "log_density": 2e-4}
SIZES_HW = [(48, 64), (72, 96), (120, 88), (168, 224)]
LARGE_SIZES_HW = [(240, 320), (384, 512)]
QUICK_FIRST = ["mobilenet_v2", pytest.param("vgg16", marks=pytest.mark.slow)]


@pytest.fixture(scope="module", params=["mobilenet_v2", "vgg16"])
def network(request):
    return random_network(request.param, np.random.default_rng(5))


@pytest.fixture(scope="module")
def forward(network):
    return inference.compile(network)


def stimuli(rng, batch, size_hw):
    return rng.uniform(0, 255, (batch, *size_hw, 3)).astype("float32")


@pytest.mark.parametrize("size_hw", SIZES_HW)
@pytest.mark.parametrize("batch", [1, 3])
def test_output_is_the_networks_own(network, forward, rng, size_hw, batch):
    check_output(network, forward, stimuli(rng, batch, size_hw))


@pytest.mark.parametrize("size_hw", LARGE_SIZES_HW)
@pytest.mark.parametrize("network", QUICK_FIRST, indirect=True)
def test_output_at_large_sizes_is_the_networks_own(network, forward, rng, size_hw):
    check_output(network, forward, stimuli(rng, 1, size_hw))


def check_output(network, forward, pictures):
    expected = ops.convert_to_numpy(network(pictures, training=False))
    output = forward(pictures)
    assert isinstance(output, np.ndarray)
    assert output.dtype == np.float32
    assert expected.std() > 0.02
    np.testing.assert_allclose(output, expected, rtol=0, atol=EQUALITY[network.output_kind])


def test_new_weights_are_used_at_the_next_call(network, forward, rng):
    pictures = stimuli(rng, 1, (48, 64))
    kernel = network.get_layer("aspp_merge").kernel
    kept, before = ops.convert_to_numpy(kernel), forward(pictures)
    kernel.assign(kept[..., ::-1])
    after, expected = forward(pictures), ops.convert_to_numpy(network(pictures, training=False))
    kernel.assign(kept)
    tolerance = EQUALITY[network.output_kind]
    assert np.abs(after - before).max() > 100 * tolerance
    np.testing.assert_allclose(after, expected, rtol=0, atol=tolerance)


def test_network_is_left_as_it_was(network):
    names = [weight.path for weight in network.weights]
    layers = [type(layer) for layer in network.layers]
    inference.compile(network)
    assert [weight.path for weight in network.weights] == names
    assert [type(layer) for layer in network.layers] == layers


def test_graph_holds_no_space_to_batch(network):
    native = inference.with_native_dilation(network)
    function = tf.function(lambda x: native(x, training=False))
    spec = tf.TensorSpec((None, None, None, 3))
    operations = {op.type for op in function.get_concrete_function(spec).graph.get_operations()}
    assert not operations & {"SpaceToBatchND", "BatchToSpaceND"}


def test_native_form_refuses_to_train(network, rng):
    native = inference.with_native_dilation(network)
    with pytest.raises(RuntimeError, match="predicts only"):
        native(stimuli(rng, 1, (48, 64)), training=True)


def test_training_gradient_does_not_go_through_the_native_form(rng):
    """A dilated depthwise layer has its true gradient after its network was compiled."""
    network = build("mobilenet_v2")
    inference.compile(network)(stimuli(rng, 1, (48, 64)))
    layer = network.get_layer("block_15_depthwise")
    assert tuple(layer.dilation_rate) == (2, 2)
    x = tf.constant(rng.normal(size=(1, 9, 11, layer.kernel.shape[2])), tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(x)
        total = tf.reduce_sum(layer(x))
    gradient = tape.gradient(total, x).numpy()
    kernel = ops.convert_to_numpy(layer.kernel)[..., 0]
    # Every offset of the kernel reaches the middle cell once.
    np.testing.assert_allclose(gradient[0, 4, 5], kernel.sum(axis=(0, 1)), atol=1e-5)
    np.testing.assert_allclose(gradient[0, 0, 0], kernel[:2, :2].sum(axis=(0, 1)), atol=1e-5)


@pytest.mark.parametrize("shape", [(1, 50, 64, 3), (48, 64, 3)])
def test_wrong_shapes_are_refused(forward, shape):
    with pytest.raises(ValueError, match="stimuli: expected"):
        forward(np.zeros(shape, "float32"))
