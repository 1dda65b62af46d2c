import pathlib

import cv2
import keras
import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import encoder_weights, images, letterbox, models
from msinet.baselines import EigenCAM, eigencam
from msinet.baselines.eigencam import first_component
from msinet.errors import WeightsError
from msinet.models.mobilenet_v2 import encoder_features

SAMPLES = pathlib.Path(__file__).parents[2] / "samples"
SAME = 1e-5  # of the maximum: maps are float32


def reference(levels, size_hw):
    """The first principal component by a full decomposition, oriented by the mean activation."""
    columns = []
    for level in levels:
        for channel in np.moveaxis(np.abs(level), 2, 0):
            columns.append(cv2.resize(channel, size_hw[::-1], interpolation=cv2.INTER_LINEAR))
    x = np.stack([c.ravel() for c in columns], axis=1).astype(np.float64)
    activation = x.mean(axis=1)
    x -= x.mean(axis=0)
    _, _, rows = np.linalg.svd(x)
    scores = x @ rows[0]
    if np.corrcoef(scores, activation)[0, 1] < 0:
        scores = -scores
    scores[scores < 0] = 0
    return (scores / scores.max()).reshape(size_hw)


@pytest.mark.parametrize("channels", [(5, 3, 4), (40, 60, 90)])
def test_the_component_is_that_of_a_full_decomposition(rng, channels):
    """More places than channels, and more channels than places."""
    sizes_hw = ((22, 34), (11, 17), (7, 9))
    levels = [
        rng.gamma(0.5, 1, (*hw, n)).astype(np.float32) * rng.choice([-1, 1], n)
        for hw, n in zip(sizes_hw, channels, strict=True)
    ]
    made = first_component([level.astype(np.float32) for level in levels])
    assert made.shape == (7, 9)
    assert made == pytest.approx(reference(levels, (7, 9)), abs=SAME)


@pytest.mark.parametrize("channels", [6, 300])
@pytest.mark.parametrize("turned", [False, True])
def test_the_sign_goes_with_the_activation(rng, monkeypatch, channels, turned):
    """Whatever sign the decomposition has chosen."""
    project = eigencam._project
    if turned:
        monkeypatch.setattr(eigencam, "_project", lambda centered: -project(centered))
    strength = np.exp(-((np.arange(9)[:, None] - 2) ** 2 + (np.arange(14) - 10) ** 2) / 4)
    level = strength[..., None] * rng.uniform(1, 2, channels) + rng.normal(
        0, 0.01, (9, 14, channels)
    )
    made = first_component([level])
    assert np.unravel_index(made.argmax(), made.shape) == (2, 10)
    assert made[7, 2] == 0
    quiet = first_component([3 - level])
    assert quiet[2, 10] == 0
    assert quiet[7, 2] > 0.5


def test_features_without_pattern_or_numbers_give_no_nan(rng):
    assert (first_component([np.full((4, 6, 3), 2.0)]) == 0).all()
    level = rng.random((6, 8, 5))
    level[2, 3] = np.nan
    level[4, 1, 2] = np.inf
    made = first_component([level])
    assert np.isfinite(made).all()
    assert made.max() == pytest.approx(1, abs=1e-5)


@pytest.fixture(scope="module")
def network():
    """The whole network with random weights of some strength."""
    keras.utils.set_random_seed(3)
    network = models.build("mobilenet_v2")
    rng = np.random.default_rng(3)
    for name in encoder_weights.layers_of(network):
        layer = network.get_layer(name)
        layer.bias.assign(rng.normal(0, 0.3, layer.bias.shape))
    return network


@pytest.fixture(scope="module")
def file(network, tmp_path_factory):
    """Its encoder's arrays, as a start weights file holds them."""
    path = tmp_path_factory.mktemp("encoder") / "encoder.npz"
    arrays = {
        f"{name}/{kind}": value
        for name in encoder_weights.layers_of(network)
        for kind, value in zip(
            ("kernel", "bias"), network.get_layer(name).get_weights(), strict=True
        )
    }
    np.savez(path, **arrays)
    return path


@pytest.fixture(scope="module")
def model(file):
    return EigenCAM(file, size_hw=(96, 128))


def spots(rng, size_hw):
    """Smooth noise with colours."""
    noise = gaussian_filter(rng.random((*size_hw, 3)), (4, 4, 0))
    noise = (noise - noise.min()) / np.ptp(noise)
    return (255 * noise).astype(np.uint8)


def test_the_encoder_alone_gives_the_features_inside_the_network(network, file, rng):
    alone = encoder_features()
    encoder_weights.assign(alone, encoder_weights.read("mobilenet_v2", str(file)), where=file)
    stimuli = rng.uniform(0, 255, (1, 64, 96, 3)).astype(np.float32)
    names = [f"block_{n}_expand_relu" for n in (3, 6, 13)] + ["block_16_project"]
    inside = keras.Model(network.input, [network.get_layer(name).output for name in names])
    made, expected = alone(stimuli, training=False), inside(stimuli, training=False)
    shapes = [(16, 24, 144), (8, 12, 192), (4, 6, 576), (4, 6, 320)]
    for a, b, shape in zip(made, expected, shapes, strict=True):
        a, b = (keras.ops.convert_to_numpy(level) for level in (a, b))
        assert a.shape == (1, *shape)
        assert b.std() > 0
        assert a == pytest.approx(b, abs=SAME * float(np.abs(b).max()))


@pytest.mark.parametrize("size_hw", [(90, 150), (150, 90)])
def test_maps_equal_those_of_a_full_decomposition(model, rng, size_hw):
    picture = spots(rng, size_hw)
    placement = letterbox.plan(size_hw, (96, 128), rule="aspect")
    levels = model._features(letterbox.fit(picture, placement))
    coarse = tuple(side // 16 for side in placement.network_hw)
    fine = cv2.resize(reference(levels, coarse), placement.network_hw[::-1])
    blurred = gaussian_filter(fine, 19 / 640 * placement.network_hw[1])
    expected = letterbox.unfit(blurred.astype(np.float32), placement)
    made = model.predict(picture)
    assert made.shape == size_hw
    assert made.dtype == np.float32
    assert made == pytest.approx(expected / expected.max(), abs=1e-3)
    assert made.std() > 0.05
    assert (made == model.predict(picture)).all()


@pytest.mark.parametrize("size_hw", [(1, 1), (40, 30), (3, 700)])
def test_a_picture_of_one_colour_has_an_even_map(model, size_hw):
    assert (model.predict(np.full((*size_hw, 3), 77, np.uint8)) == 1).all()
    assert (model.predict(np.zeros((*size_hw, 3), np.uint8)) == 1).all()


@pytest.mark.parametrize("size_hw", [(1, 3), (4, 900), (700, 6)])
def test_thin_and_tiny_pictures_have_a_map(model, rng, size_hw):
    made = model.predict(rng.integers(0, 256, (*size_hw, 3), dtype=np.uint8))
    assert made.shape == size_hw
    assert np.isfinite(made).all()
    assert (made.min() >= 0) & (made.max() == 1)


def test_equal_encoders_have_equal_identities(model, file, tmp_path):
    copy = tmp_path / "copy.npz"
    copy.write_bytes(file.read_bytes())
    assert EigenCAM(copy, size_hw=(96, 128)).identity == model.identity
    assert EigenCAM(copy).identity != model.identity
    with np.load(file) as store:
        arrays = dict(store)
    arrays["Conv1/bias"] = arrays["Conv1/bias"] + 0.1
    np.savez(copy, **arrays)
    assert EigenCAM(copy, size_hw=(96, 128)).identity != model.identity


def test_what_is_no_picture_is_refused(model):
    for wrong in (np.zeros((4, 5)), np.zeros((4, 5, 3)), np.zeros((4, 5, 4), np.uint8)):
        with pytest.raises(ValueError, match="picture: expected"):
            model.predict(wrong)


def test_missing_encoder_weights_are_named(tmp_path):
    with pytest.raises(WeightsError, match=r"do not exist: .*none\.npz: give MobileNetV2's file"):
        EigenCAM(tmp_path / "none.npz")


def test_weights_of_another_encoder_are_refused(tmp_path):
    np.savez(tmp_path / "vgg16.npz", **{"conv1_1/kernel": np.ones(3)})
    with pytest.raises(WeightsError, match=r"is not in the encoder weights: .*vgg16\.npz: give"):
        EigenCAM(tmp_path / "vgg16.npz")


def test_a_trained_encoder_sees_the_same_in_a_mirror(real_data):
    model = EigenCAM(real_data / "weights" / "mobilenet_v2_imagenet_folded.npz")
    for path in sorted(SAMPLES.glob("*.jpg"))[:2]:
        picture = images.read(path)
        plain, mirrored = model.predict(picture), model.predict(picture[:, ::-1].copy())
        assert plain.std() > 0.05
        assert np.corrcoef(plain.ravel(), mirrored[:, ::-1].ravel())[0, 1] > 0.9
