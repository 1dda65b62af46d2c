"""What an encoder starts from: files, Keras' own networks, and what is said without either."""

import importlib.util
import pathlib

import keras
import numpy as np
import pytest

from msinet import encoder_weights, models
from msinet.errors import WeightsError

FIXTURE = pathlib.Path(__file__).parent / "fixtures/efficientnet_lite2.npz"
PARITY = 1e-4  # relative to the largest feature: float32 through 12 blocks, folded or not


@pytest.fixture(scope="module")
def original():
    """Keras' MobileNetV2 with statistics of its batch normalisations that are not the start's."""
    rng = np.random.default_rng(3)
    network = keras.applications.MobileNetV2(
        include_top=False, weights=None, input_shape=(64, 96, 3)
    )
    for layer in network.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            n = layer.gamma.shape[0]
            spread = [rng.uniform(0.6, 1.6, n), rng.normal(0, 0.4, n)]
            layer.set_weights([*spread, rng.normal(0, 0.4, n), rng.uniform(0.4, 2, n)])
    return network


@pytest.fixture(scope="module")
def small():
    return models.build("mobilenet_v2")


def features(network, layer, stimuli):
    part = keras.Model(network.inputs, network.get_layer(layer).output)
    return keras.ops.convert_to_numpy(part(stimuli))


def test_folded_weights_give_the_features_of_the_original(original, small, rng):
    """The networks are the same down to block 13, where ours keeps the resolution."""
    arrays = encoder_weights.fold_normalisation(original)
    filled = encoder_weights.assign(small, arrays, where="test")
    assert len(filled) == 1 + 2 + 16 * 3
    stimuli = rng.uniform(0, 255, (2, 64, 96, 3)).astype("float32")
    for layer in ("block_2_add", "block_6_expand_relu", "block_12_add", "block_13_expand_relu"):
        expected = features(original, layer, stimuli / 127.5 - 1)
        got = features(small, layer, stimuli)
        assert expected.std() > 0.05
        assert np.abs(got - expected).max() <= PARITY * np.abs(expected).max(), layer


def test_a_file_of_keras_is_read_and_folded(original, tmp_path):
    original.save_weights(tmp_path / "mobilenet.weights.h5")
    arrays = encoder_weights.read("mobilenet_v2", str(tmp_path / "mobilenet.weights.h5"))
    expected = encoder_weights.fold_normalisation(original)
    assert arrays.keys() == expected.keys()
    assert all(np.array_equal(arrays[name], expected[name]) for name in expected)


def test_an_npz_comes_back_and_fills_the_encoder_only(small, tmp_path, rng):
    layers = [small.get_layer(name) for name in encoder_weights.layers_of(small)]
    arrays = {
        f"{layer.name}/{kind}": rng.normal(size=v.shape).astype("float32")
        for layer in layers
        for kind, v in zip(("kernel", "bias"), layer.weights, strict=True)
    }
    np.savez(tmp_path / "encoder.npz", **arrays, **{"head/kernel": np.ones(3)})
    others = [v for v in small.weights if v.path not in arrays]
    before = [np.array(keras.ops.convert_to_numpy(v)) for v in others]
    read = encoder_weights.read("mobilenet_v2", str(tmp_path / "encoder.npz"))
    assert encoder_weights.assign(small, read, where="test") == [layer.name for layer in layers]
    for v in small.weights:
        if v.path in arrays:
            assert np.array_equal(keras.ops.convert_to_numpy(v), arrays[v.path])
    after = [keras.ops.convert_to_numpy(v) for v in others]
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert {v.path.split("/")[0].split("_")[0] for v in others} == {
        "aspp", "decoder", "logits", "center",
    }  # fmt: skip


def test_vgg16_is_renamed_layer_by_layer(monkeypatch):
    original = keras.applications.VGG16(include_top=False, weights=None)
    monkeypatch.setattr(keras.applications, "VGG16", lambda **options: original)
    arrays = encoder_weights.read("vgg16", "imagenet")
    network = models.build("vgg16")
    filled = encoder_weights.assign(network, arrays, where="test")
    counts = (2, 2, 3, 3, 3)
    names = [f"conv{b}_{k}" for b, n in enumerate(counts, 1) for k in range(1, n + 1)]
    assert filled == names
    for block, place in ((1, 1), (3, 2), (5, 3)):
        theirs = original.get_layer(f"block{block}_conv{place}").get_weights()
        ours = network.get_layer(f"conv{block}_{place}").get_weights()
        assert all(np.array_equal(a, b) for a, b in zip(theirs, ours, strict=True))


def test_the_shared_start_weights_hold_the_whole_encoder(real_data, small):
    file = real_data / "weights" / "mobilenet_v2_imagenet_folded.npz"
    arrays = encoder_weights.read("mobilenet_v2", str(file))
    assert len(encoder_weights.assign(small, arrays, where=file)) == 51


def test_without_network_and_file_the_choices_are_named(monkeypatch, capsys):
    def unreachable(*arguments, **options):
        print("Downloading data from somewhere")
        raise OSError("URL fetch failure")

    monkeypatch.setattr("keras.src.utils.file_utils.get_file", unreachable)
    for encoder in ("mobilenet_v2", "vgg16"):
        with pytest.raises(WeightsError) as caught:
            encoder_weights.read(encoder, "imagenet")
        for choice in ("--encoder-weights FILE", "--weights NAME", "--encoder-weights none"):
            assert choice in str(caught.value)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["a.npz", "a.h5", "a.weights.h5"])
def test_a_missing_or_damaged_file_is_named(tmp_path, name):
    path = tmp_path / name
    with pytest.raises(WeightsError, match=rf"do not exist: .*{name}: give a file"):
        encoder_weights.read("mobilenet_v2", str(path))
    path.write_bytes(b"no weights")
    with pytest.raises(WeightsError, match=name):
        encoder_weights.read("mobilenet_v2", str(path))


def test_a_file_of_half_an_encoder_or_of_another_is_refused(original, small):
    arrays = encoder_weights.fold_normalisation(original)
    half = {name: a for name, a in arrays.items() if "block_16" not in name}
    with pytest.raises(WeightsError, match="block_16_expand/kernel of mobilenet_v2 is not in"):
        encoder_weights.assign(small, half, where="half.npz")
    wrong = {**arrays, "Conv1/kernel": arrays["Conv1/kernel"][..., :16]}
    with pytest.raises(WeightsError, match="do not fit Conv1"):
        encoder_weights.assign(small, wrong, where="wrong.npz")
    with pytest.raises(WeightsError, match="is not in the encoder weights"):
        encoder_weights.assign(small, {"conv1_1/kernel": np.ones(3)}, where="vgg16.npz")


@pytest.fixture(scope="module")
def lite():
    return models.build("efficientnet_lite2")


@pytest.fixture(scope="module")
def lite_start():
    if importlib.util.find_spec(encoder_weights.LITE_PACKAGE) is None:
        pytest.skip(
            f"{encoder_weights.LITE_PACKAGE} is not installed: requirements-efficientnet.txt"
        )
    return encoder_weights.read("efficientnet_lite2", "imagenet")


def test_the_package_of_efficientnet_gives_the_features_of_pytorch(lite, lite_start):
    """Against tools/make_efficientnet_fixture.py, with batch normalisation not folded."""
    filled = encoder_weights.assign(lite, lite_start, where="test")
    assert len(filled) == 1 + 2 + 20 * 3
    with np.load(FIXTURE) as fixture:
        picture = fixture["picture"][None].astype("float32")
        expected = [fixture[f"level_{index}"] for index in range(4)]
    layers = [f"block_{block}_expand_relu" for block in (4, 7, 15)] + ["block_20_project"]
    for layer, level in zip(layers, expected, strict=True):
        got = features(lite, layer, picture)[0, ..., ::11]
        assert level.std() > 0.05
        assert got.shape == level.shape
        assert np.abs(got - level).max() <= PARITY * np.abs(level).max(), layer


def test_normalisation_of_efficientnet_is_folded(rng):
    """One convolution and one of each channel, against Keras' own normalisation."""
    names = ("weight", "bias", "running_mean", "running_var")
    values = {name: rng.uniform(0.5, 2, 6).astype("float32") for name in names}
    state = {
        "_conv_stem.weight": rng.normal(size=(6, 3, 3, 3)).astype("float32"),
        "_blocks.0._depthwise_conv.weight": rng.normal(size=(6, 1, 5, 5)).astype("float32"),
        "_blocks.0._project_conv.weight": rng.normal(size=(6, 6, 1, 1)).astype("float32"),
        "_conv_head.weight": rng.normal(size=(6, 6, 1, 1)).astype("float32"),
        "_fc.weight": rng.normal(size=(4, 6)).astype("float32"),
        "_fc.bias": rng.normal(size=4).astype("float32"),
    }
    for place in ("_bn0", "_bn1", "_blocks.0._bn1", "_blocks.0._bn2"):
        state |= {f"{place}.{name}": value for name, value in values.items()}
    arrays = encoder_weights.fold_lite(state)
    normalisation = keras.layers.BatchNormalization(epsilon=1e-3)
    normalisation.build((None, None, None, 6))
    normalisation.set_weights([values[name] for name in names])
    cases = {
        "stem": (keras.layers.Conv2D(6, 3), 3, "_conv_stem", (2, 3, 1, 0)),
        "block_0_depthwise": (
            keras.layers.DepthwiseConv2D(5), 6, "_blocks.0._depthwise_conv", (2, 3, 0, 1)
        ),
    }  # fmt: skip
    for name, (layer, channels, source, order) in cases.items():
        x = rng.normal(size=(2, 9, 11, channels)).astype("float32")
        layer(x)
        layer.set_weights([state[f"{source}.weight"].transpose(order), np.zeros(6, "float32")])
        expected = keras.ops.convert_to_numpy(normalisation(layer(x)))
        layer.set_weights([arrays[f"{name}/kernel"], arrays[f"{name}/bias"]])
        got = keras.ops.convert_to_numpy(layer(x))
        assert np.abs(got - expected).max() <= 1e-5 * np.abs(expected).max()
    assert "block_0_expand/kernel" not in arrays
    assert arrays["predictions/kernel"].shape == (6, 4)


def test_without_the_package_of_efficientnet_its_command_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(encoder_weights, "LITE_PACKAGE", "no_such_package")
    with pytest.raises(WeightsError, match=r"are not installed.*requirements-efficientnet\.txt"):
        encoder_weights.read("efficientnet_lite2", "imagenet")
    (tmp_path / "damaged.pth").write_bytes(b"no weights")
    with pytest.raises(WeightsError, match="cannot be read"):
        encoder_weights.read("efficientnet_lite2", str(tmp_path / "damaged.pth"))
