"""The network with texts: no text is the image branch, any size passes, all losses reach it."""

import keras
import numpy as np
import pytest
from keras import ops

from msinet import losses
from msinet.models import build
from msinet.models.matching import Matching
from msinet.models.mobilenet_v2 import MSINetMobileNetV2
from msinet.models.text_mobilenet_v2 import PREFIX, VIEWS, TextHead, interpolate

SAME = 1e-6  # what the issue asks of no text
OPTIONS = {"text_width": 10, "filters": 12, "heads": 3}


@pytest.fixture(scope="module")
def network():
    keras.utils.set_random_seed(4)
    made = build("mobilenet_v2_text", fusion="encoder+film+grounding+sentence+token", **OPTIONS)
    rng = np.random.default_rng(4)
    for variable in made.get_layer("head").weights:
        if variable.path.startswith("head/change"):  # zeros, so that training starts at no change
            variable.assign(rng.normal(0, 0.5, variable.shape))
    return made


def inputs(rng, size_hw=(64, 96), words=3):
    mask = np.zeros((2, 5), "float32")
    mask[:, :words] = 1
    return {
        "image": rng.uniform(0, 255, (2, *size_hw, 3)).astype("float32"),
        "words": rng.normal(size=(2, 5, 10)).astype("float32") * mask[..., None],
        "mask": mask,
        "sentence": rng.normal(size=(2, 10)).astype("float32") * bool(words),
    }


def image_branch(network, image):
    branch = keras.Model(network.get_layer("image").output, network.get_layer("log_density").output)
    return ops.convert_to_numpy(branch(image))


@pytest.mark.parametrize("size_hw", [(64, 96), (72, 104), (88, 40), (240, 320)])
def test_the_output_is_a_log_density_an_eighth_of_the_size(network, rng, size_hw):
    output = ops.convert_to_numpy(network(inputs(rng, size_hw)))
    assert output.shape == (2, size_hw[0] // 8, size_hw[1] // 8, 1)
    np.testing.assert_allclose(np.exp(output).sum((1, 2, 3)), 1, rtol=1e-5)


@pytest.mark.parametrize("size_hw", [(64, 96), (72, 104)])
def test_no_text_is_exactly_the_image_branch(network, rng, size_hw):
    given = inputs(rng, size_hw, words=0)
    output = ops.convert_to_numpy(network(given))
    assert np.abs(output - image_branch(network, given["image"])).max() <= SAME


def test_a_text_changes_the_map_and_another_changes_it_otherwise(network, rng):
    given, other = inputs(rng), inputs(rng)
    other["image"] = given["image"]
    first, second = (ops.convert_to_numpy(network(each)) for each in (given, other))
    assert np.abs(first - image_branch(network, given["image"])).max() > 0.01
    assert np.abs(first - second).max() > 0.01


def test_a_row_without_text_beside_one_with_text_stays_the_image_branchs(network, rng):
    given = inputs(rng)
    for key in ("words", "mask", "sentence"):
        given[key][1] = 0
    difference = np.abs(
        ops.convert_to_numpy(network(given)) - image_branch(network, given["image"])
    )
    assert difference[1].max() <= SAME
    assert difference[0].max() > 0.01


@pytest.mark.parametrize("fusion", ["token", "encoder@things+sentence@each"])
def test_fresh_weights_change_nothing_yet(rng, fusion):
    fresh = build("mobilenet_v2_text", fusion=fusion, **OPTIONS)
    given = inputs(rng)
    output = ops.convert_to_numpy(fresh(given))
    assert np.abs(output - image_branch(fresh, given["image"])).max() <= SAME


@pytest.mark.parametrize("level", VIEWS)
def test_a_fusion_of_a_level_sees_that_level_alone(rng, monkeypatch, level):
    head = TextHead(f"film@{level}+film", filters=12, heads=3)
    given = [rng.normal(size=(1, 8, 12, 1)), *(rng.normal(size=(1, 2, 3, 4)) for _ in VIEWS),
             rng.normal(size=(1, 2, 3, 10)), rng.normal(size=(1, 5, 10)), np.ones((1, 5)),
             rng.normal(size=(1, 10))]  # fmt: skip
    head(given)
    found = []

    def record(fuse):
        call = fuse.call
        keep = lambda seen, read, **rest: (  # noqa: E731
            found.append(ops.convert_to_numpy(seen.features)) or call(seen, read, **rest)
        )
        monkeypatch.setattr(fuse, "call", keep)

    for fuse in head.fusions:
        record(fuse)
    head(given)
    for number, name in enumerate(VIEWS):
        other = list(given)
        other[1 + number] = given[1 + number][..., ::-1]
        head(other)
        alone, summed = (np.abs(found[-2 + n] - found[n]).max() for n in (0, 1))
        assert summed > 1e-3
        assert alone > 1e-3 if name == level else alone == 0


def test_the_image_branch_is_the_image_network_at_half_the_size(network, rng):
    plain = MSINetMobileNetV2()
    ours = {variable.path: variable for variable in network.weights}
    for variable in plain.weights:
        variable.assign(ours[variable.path])
    image = inputs(rng)["image"]
    half = image.reshape(2, 32, 2, 48, 2, 3).mean((2, 4))
    np.testing.assert_allclose(
        image_branch(network, image), ops.convert_to_numpy(plain(half)), rtol=0, atol=1e-4
    )


def test_the_second_encoder_keeps_its_own_layers(network):
    names = [layer.name for layer in network.layers if layer.weights]
    own = [name.removeprefix(PREFIX) for name in names if name.startswith(PREFIX)]
    assert len(own) == 53  # 52 convolutions of MobileNetV2 and its classifier
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("sizes", [((2, 3), (7, 11)), ((4, 6), (15, 24)), ((1, 1), (3, 2))])
def test_interpolation_keeps_constants_and_slopes(sizes):
    coarse_hw, fine_hw = sizes
    fine = np.zeros((1, *fine_hw, 1), "float32")
    constant = ops.convert_to_numpy(interpolate(np.full((1, *coarse_hw, 1), 3.0, "f"), fine))
    np.testing.assert_allclose(constant, np.full_like(fine, 3), rtol=1e-6)
    slope = np.broadcast_to(np.arange(coarse_hw[1], dtype="f")[None, None, :, None] + 0.5,
                            (1, *coarse_hw, 1))  # fmt: skip
    made = ops.convert_to_numpy(interpolate(slope, fine))[0, 0, :, 0]
    expected = (np.arange(fine_hw[1]) + 0.5) * coarse_hw[1] / fine_hw[1]
    inner = (expected >= 0.5) & (expected <= coarse_hw[1] - 0.5)
    np.testing.assert_allclose(made[inner], expected[inner], rtol=1e-5)


@pytest.mark.parametrize("term", ["kld", "cc", "nss", "sim", "mse", "rivals", "matching"])
def test_every_loss_reaches_the_head(network, rng, term):
    import tensorflow as tf

    given = {key: ops.convert_to_tensor(array) for key, array in inputs(rng).items()}
    maps = rng.gamma(0.5, size=(2, 8, 12, 2)).astype("float32")
    maps /= maps.sum((1, 2), keepdims=True)
    targets = ops.convert_to_tensor(np.concatenate([maps, np.zeros((2, 8, 12, 1), "f")], -1))
    matching = Matching(8)
    head = network.get_layer("head").trainable_variables
    with tf.GradientTape() as tape:
        output = network(given)
        if term == "matching":
            features = tf.ones((2, 2, 3, 4)) * tf.reshape(tf.range(6.0), (1, 2, 3, 1))
            features = features * tf.random.stateless_normal((2, 1, 1, 4), seed=(1, 2))
            pairs = matching([output, features, given["sentence"]])
            loss = losses.matching(pairs, tf.zeros(2))
        else:
            loss = losses.weighted(targets, output, {term: 1.0})
    gradients = [g for g in tape.gradient(loss, head) if g is not None]
    assert all(np.isfinite(ops.convert_to_numpy(g)).all() for g in gradients)
    assert sum(float(np.abs(ops.convert_to_numpy(g)).max() > 1e-9) for g in gradients) > 10


def test_it_is_built_again_from_its_config(network):
    again = type(network).from_config(network.get_config())
    assert [v.path for v in again.weights] == [v.path for v in network.weights]
    assert [v.shape for v in again.weights] == [v.shape for v in network.weights]
