import numpy as np
import pytest

from msinet import baselines
from msinet.errors import ArgumentError, WeightsError
from msinet.predict import Predictor


def test_uniform_is_a_density():
    density = baselines.uniform((37, 53))
    assert density.shape == (37, 53)
    assert density.dtype == np.float32
    assert density.sum(dtype=np.float64) == pytest.approx(1)
    assert np.ptp(density) == 0


@pytest.mark.parametrize("name", ["uniform", "center_bias"])
def test_a_baseline_predicts_a_picture(rng, name):
    picture = rng.integers(0, 256, (45, 80, 3), dtype=np.uint8)
    baseline = baselines.load(name)
    made = baseline.predict(picture)
    assert made.density.shape == made.map.shape == (45, 80)
    assert made.density.dtype == made.map.dtype == np.float32
    assert made.density.sum(dtype=np.float64) == pytest.approx(1, abs=1e-6)
    assert made.map.max() == 1
    assert made.map == pytest.approx(made.density / made.density.max())
    assert baseline.is_density
    assert baseline.entry.name == name


def test_the_shipped_center_bias_is_what_is_predicted(rng):
    made = baselines.load("center_bias").predict(np.zeros((45, 80, 3), np.uint8))
    expected = np.exp(baselines.CenterBias.shipped().log_density_for((45, 80)))
    assert made.density == pytest.approx(expected, rel=1e-5)


def test_eigencam_predicts_the_map_of_the_class(rng, monkeypatch):
    """Its own tests are in test_eigencam.py; here it stands for any map."""

    class Stub:
        identity = "ab"

        def __init__(self, encoder_weights):
            assert encoder_weights == "file.npz"

        def predict(self, picture):
            return picture[..., 0] / np.float32(255)

    monkeypatch.setattr("msinet.baselines.predictors.EigenCAM", Stub)
    baseline = baselines.load("eigencam", encoder_weights="file.npz")
    picture = rng.integers(0, 255, (20, 30, 3), dtype=np.uint8)
    made = baseline.predict(picture)
    light = picture[..., 0] / picture[..., 0].max()
    assert made.map == pytest.approx(light, abs=1e-6)
    assert made.density == pytest.approx(light / light.sum(), rel=1e-5)
    assert not baseline.is_density
    assert baseline.entry.sha256 == "ab"
    assert baseline.entry.trained_on() == "imagenet (train)"


def test_eigencam_without_encoder_weights_says_so(tmp_path):
    with pytest.raises(WeightsError, match="encoder weights do not exist"):
        baselines.load("eigencam", encoder_weights=tmp_path / "no.npz")


def test_the_gold_standard_needs_observers():
    with pytest.raises(ArgumentError, match="needs observers' fixations of the picture itself"):
        baselines.load("gold_standard")


def test_an_unknown_name_is_answered_with_all_names():
    with pytest.raises(ArgumentError, match="one of uniform, center_bias, gold_standard, eigencam"):
        baselines.load("centre_bias")


def test_what_is_no_picture_is_refused():
    for wrong in (np.zeros((4, 5)), np.zeros((4, 5, 3)), np.zeros((0, 5, 3), np.uint8)):
        with pytest.raises(ValueError, match="picture: expected"):
            baselines.load("uniform").predict(wrong)


def test_a_baseline_has_the_steps_of_a_predictor():
    """What `test` calls works on both."""
    steps = ("prepare", "start", "forward", "finish", "predict")
    for step in steps:
        assert callable(getattr(Predictor, step))
        assert callable(getattr(baselines.Baseline, step))
    assert baselines.load("uniform").follows_original is False
