"""The paper's network against its published counts and a second writing of it."""

import keras
import numpy as np
import pytest
from keras import ops

from msinet.models import build
from msinet.models.msinet_vgg16 import LAYER_OF_SCOPE

tf = pytest.importorskip("tensorflow")
legacy_vgg16 = pytest.importorskip("legacy_vgg16", reason="needs TensorFlow's legacy operations")

# Maps end at 1; twenty float32 convolutions summed in another order differ by a few 1e-6.
PARITY = 1e-5

PARAMETERS = {
    "conv1_1": 1_792,
    "conv1_2": 36_928,
    "conv2_1": 73_856,
    "conv2_2": 147_584,
    "conv3_1": 295_168,
    "conv3_2": 590_080,
    "conv3_3": 590_080,
    "conv4_1": 1_180_160,
    "conv4_2": 2_359_808,
    "conv4_3": 2_359_808,
    "conv5_1": 2_359_808,
    "conv5_2": 2_359_808,
    "conv5_3": 2_359_808,
    "aspp_d1": 327_936,
    "aspp_d4": 2_949_376,
    "aspp_d8": 2_949_376,
    "aspp_d12": 2_949_376,
    "aspp_global": 327_936,
    "aspp_merge": 327_936,
    "decoder_conv1": 295_040,
    "decoder_conv2": 73_792,
    "decoder_conv3": 18_464,
    "decoder_conv4": 289,
}


@pytest.fixture(scope="module")
def weights():
    return legacy_vgg16.random_weights(np.random.default_rng(7))


@pytest.fixture(scope="module")
def network(weights):
    network = build("vgg16")
    for scope, name in LAYER_OF_SCOPE.items():
        layer = network.get_layer(name)
        layer.kernel.assign(weights[f"{scope}/kernel"])
        layer.bias.assign(weights[f"{scope}/bias"])
    return network


def stimuli(rng, batch, height, width):
    """Noise over coarse blocks, so that maps have structure at every level."""
    coarse = rng.uniform(0, 255, (batch, height // 8, width // 8, 3))
    blocks = coarse.repeat(8, axis=1).repeat(8, axis=2)
    return np.clip(blocks + rng.normal(0, 40, blocks.shape), 0, 255).astype("float32")


def predict(network, pictures):
    return ops.convert_to_numpy(network(pictures, training=False))


def test_parameters_of_each_layer(network):
    counts = {layer.name: layer.count_params() for layer in network.layers if layer.weights}
    # By name and not in order: Keras lists the parallel branches in its own order.
    assert counts == PARAMETERS
    assert network.count_params() == 24_934_209
    assert len(network.weights) == 46


def test_scopes_name_each_layer_with_weights_once():
    assert list(LAYER_OF_SCOPE) == list(legacy_vgg16.CONVOLUTIONS)
    assert list(LAYER_OF_SCOPE.values()) == list(PARAMETERS)


@pytest.mark.parametrize("name", ["pool4", "pool5"])
def test_late_poolings_keep_the_size_and_pad_bottom_and_right(network, name):
    grid = np.array([[1, 5, 2], [7, 3, 4], [0, 6, 8]], "float32")[None, :, :, None]
    pooled = ops.convert_to_numpy(network.get_layer(name)(grid))[0, :, :, 0]
    assert pooled.tolist() == [[7, 5, 4], [7, 8, 8], [6, 8, 8]]


@pytest.mark.parametrize("size_hw", [(48, 64), (72, 96), (120, 88)])
def test_maps_are_those_of_the_second_writing(network, weights, rng, size_hw):
    pictures = stimuli(rng, 2, *size_hw)
    ours, theirs = predict(network, pictures), legacy_vgg16.predict(pictures, weights)
    assert ours.shape == (2, *size_hw, 1)
    assert theirs.std() > 0.03  # not a degenerate map
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=PARITY)


def test_parity_would_notice_swapped_means_and_channels(network, weights, rng):
    pictures = stimuli(rng, 1, 48, 64)
    ours = predict(network, pictures)
    textbook = legacy_vgg16.predict(pictures, weights, mean=legacy_vgg16.MEAN[::-1])
    assert np.abs(ours - textbook).max() > 100 * PARITY
    flipped = legacy_vgg16.predict(pictures[..., ::-1], weights)
    assert np.abs(ours - flipped).max() > 100 * PARITY


def test_maps_do_not_depend_on_the_rest_of_the_batch(network, rng):
    pictures = stimuli(rng, 2, 48, 64)
    alone = predict(network, pictures[1:])
    np.testing.assert_allclose(predict(network, pictures)[1:], alone, atol=PARITY)


def test_unknown_sizes_are_traced_once(network, rng):
    forward = tf.function(
        lambda x: network(x, training=False),
        input_signature=[tf.TensorSpec((None, None, None, 3))],
    )
    for batch, size_hw in ((1, (48, 64)), (2, (72, 96))):
        pictures = stimuli(rng, batch, *size_hw)
        maps = forward(pictures).numpy()
        np.testing.assert_allclose(maps, predict(network, pictures), atol=PARITY)
    assert forward.experimental_get_tracing_count() == 1


def test_wrong_sides_are_refused(network):
    with pytest.raises(ValueError, match="multiples of 8"):
        network(np.zeros((1, 50, 64, 3), "float32"))


def test_saved_network_returns_with_its_kind(network, rng, tmp_path):
    network.save(tmp_path / "network.keras")
    loaded = keras.saving.load_model(tmp_path / "network.keras")
    assert (loaded.encoder, loaded.output_kind) == ("vgg16", "map")
    pictures = stimuli(rng, 1, 48, 64)
    assert (predict(loaded, pictures) == predict(network, pictures)).all()


def test_saved_weights_fit_a_fresh_network(network, rng, tmp_path):
    network.save_weights(tmp_path / "network.weights.h5")
    fresh = build("vgg16")
    pictures = stimuli(rng, 1, 48, 64)
    assert np.abs(predict(fresh, pictures) - predict(network, pictures)).max() > 100 * PARITY
    fresh.load_weights(tmp_path / "network.weights.h5")
    assert (predict(fresh, pictures) == predict(network, pictures)).all()


def test_fresh_kernels_are_glorot_uniform_and_biases_zero():
    network = build("vgg16")
    kernel = ops.convert_to_numpy(network.get_layer("aspp_d8").kernel)
    limit = np.sqrt(6 / (9 * (1280 + 256)))
    rounding = 1 + np.finfo(np.float32).eps  # the kernel is float32, the limit is not
    assert 0.99 * limit < np.abs(kernel).max() <= limit * rounding
    assert all(not ops.convert_to_numpy(network.get_layer(n).bias).any() for n in PARAMETERS)


def test_gradient_of_the_loss_reaches_the_first_layer(network, rng):
    from msinet.losses import kld_original

    pictures, target = stimuli(rng, 1, 48, 64), rng.uniform(0, 255, (1, 48, 64, 1))
    with tf.GradientTape() as tape:
        loss = kld_original(target.astype("float32"), network(pictures, training=True))
    kernel = network.get_layer("conv1_1").kernel.value
    assert float(tf.reduce_max(tf.abs(tape.gradient(loss, kernel)))) > 0
