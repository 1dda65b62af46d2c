"""The shared layers against golden values and TensorFlow 1's own kernels."""

import numpy as np
import pytest
from keras import Input, Model, ops, saving

from msinet.models.layers import MinMax, SpreadLike, StimulusMean, UpsampleLegacy, check_sides


def apply(layer, *inputs):
    inputs = inputs[0] if len(inputs) == 1 else list(inputs)
    return ops.convert_to_numpy(layer(inputs))


def test_upsampling_golden_along_columns():
    row = np.reshape([0, 1, 3], (1, 1, 3, 1)).astype("float32")
    doubled = apply(UpsampleLegacy(), row)
    assert doubled.shape == (1, 2, 6, 1)
    assert doubled[0, 0, :, 0].tolist() == doubled[0, 1, :, 0].tolist() == [0, 0.5, 1, 2, 3, 3]


def test_upsampling_golden_along_rows():
    column = np.reshape([0, 1, 3], (1, 3, 1, 1)).astype("float32")
    assert apply(UpsampleLegacy(), column)[0, :, 0, 0].tolist() == [0, 0.5, 1, 2, 3, 3]


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 4), (5, 1), (6, 8), (9, 7)])
def test_upsampling_is_the_legacy_kernel(rng, size_hw):
    tensorflow = pytest.importorskip("tensorflow")
    maps = rng.normal(size=(2, *size_hw, 3)).astype("float32")
    double_hw = [2 * side for side in size_hw]
    legacy = tensorflow.compat.v1.image.resize_bilinear(maps, double_hw, align_corners=False)
    np.testing.assert_allclose(apply(UpsampleLegacy(), maps), legacy.numpy(), atol=5e-7)


def test_upsampling_has_a_gradient_that_keeps_the_sum(rng):
    tensorflow = pytest.importorskip("tensorflow")
    maps = tensorflow.Variable(rng.normal(size=(1, 3, 4, 2)).astype("float32"))
    with tensorflow.GradientTape() as tape:
        total = tensorflow.reduce_sum(UpsampleLegacy()(maps))
    gradient = tape.gradient(total, maps).numpy()
    assert gradient.sum() == pytest.approx(6 * 8 * 2)
    assert gradient[0, 0, 0, 0] == pytest.approx(1.5**2)
    assert gradient[0, -1, -1, 0] == pytest.approx(2.5**2)


def test_min_max_rescales_each_map_on_its_own(rng):
    maps = rng.normal(size=(2, 4, 6, 1)).astype("float32") * np.reshape([1, 50], (2, 1, 1, 1))
    scaled = apply(MinMax(), maps)
    assert scaled.min(axis=(1, 2, 3)).tolist() == [0, 0]
    np.testing.assert_allclose(scaled.max(axis=(1, 2, 3)), [1, 1], atol=1e-6)
    assert (scaled <= 1).all()
    np.testing.assert_allclose(apply(MinMax(), 3 * maps + 5), scaled, atol=2e-6)


def test_min_max_makes_zeros_of_a_constant_map():
    assert not apply(MinMax(), np.full((1, 4, 6, 1), 7.5, "float32")).any()


def test_mean_is_subtracted_from_red_green_blue_in_the_original_order():
    pixel = np.full((1, 8, 16, 3), (110, 130, 150), "float32")
    expected = (110 - 103.939, 130 - 116.779, 150 - 123.68)
    np.testing.assert_allclose(apply(StimulusMean(), pixel)[0, 3, 5], expected, atol=1e-5)


def test_mean_and_deviation_reach_from_minus_one_to_one():
    layer = StimulusMean(mean=(127.5,) * 3, deviation=127.5)
    ends = np.stack([np.zeros((8, 8, 3)), np.full((8, 8, 3), 255)]).astype("float32")
    assert np.unique(apply(layer, ends)).tolist() == [-1, 1]


def test_spread_repeats_the_cell(rng):
    cells = rng.normal(size=(2, 1, 1, 5)).astype("float32")
    spread = apply(SpreadLike(), cells, np.zeros((2, 3, 4, 7), "float32"))
    assert spread.shape == (2, 3, 4, 5)
    assert (spread == cells).all()


@pytest.mark.parametrize("shape", [(1, 12, 16, 3), (1, 16, 20, 3), (1, 0, 8, 3), (8, 8, 3)])
def test_wrong_sides_are_refused(shape):
    with pytest.raises(ValueError, match="stimuli: expected"):
        check_sides(shape)


def test_wrong_sides_are_refused_by_the_layer():
    with pytest.raises(ValueError, match="multiples of 8"):
        StimulusMean()(np.zeros((1, 12, 16, 3), "float32"))
    with pytest.raises(ValueError, match="multiples of 8"):
        StimulusMean()(Input((12, 16, 3)))


def test_unknown_sides_pass():
    check_sides((None, None, 16, 3))


def test_saved_layers_return_as_they_were(tmp_path, rng):
    stimuli = Input((None, None, 3))
    x = StimulusMean(mean=(1, 2, 3), deviation=4)(stimuli)
    x = SpreadLike()([ops.mean(x, axis=(1, 2), keepdims=True), UpsampleLegacy()(x)])
    network = Model(stimuli, MinMax(epsilon=0.5)(x))
    network.save(tmp_path / "layers.keras")
    loaded = saving.load_model(tmp_path / "layers.keras")
    picture = rng.uniform(0, 255, (2, 8, 16, 3)).astype("float32")
    assert loaded.output_shape == (None, None, None, 3)
    assert (apply(loaded, picture) == apply(network, picture)).all()
