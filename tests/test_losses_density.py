"""The small network's loss against SciPy and NumPy."""

import numpy as np
import pytest
from keras import ops
from scipy.stats import entropy

from msinet import losses

FLOAT32 = 2e-5  # relative: sums of some hundred float32 terms of about one size


@pytest.fixture
def maps(rng):
    """Three densities and three log densities of 5 x 7 cells."""
    true, predicted = rng.gamma(0.5, size=(2, 3, 5, 7, 1))
    true[0, :2] = 0  # cells that nobody looked at
    true, predicted = (m / m.sum((1, 2, 3), keepdims=True) for m in (true, predicted))
    return true.astype("float32"), np.log(predicted).astype("float32")


def value(loss, *arguments, **options):
    return float(ops.convert_to_numpy(loss(*arguments, **options)))


def test_kld_is_scipys_entropy_of_the_target_relative_to_the_prediction(maps):
    expected = [entropy(t.ravel(), np.exp(p).ravel()) for t, p in zip(*maps, strict=True)]
    assert value(losses.kld, *maps) == pytest.approx(np.mean(expected), rel=FLOAT32)


def test_cc_is_numpys_correlation(maps):
    expected = [np.corrcoef(t.ravel(), np.exp(p).ravel())[0, 1] for t, p in zip(*maps, strict=True)]
    assert value(losses.cc, *maps) == pytest.approx(np.mean(expected), rel=FLOAT32)


def test_cc_keeps_its_precision_on_fine_grids(rng):
    true, predicted = rng.gamma(0.3, size=(2, 1, 120, 160, 1))
    true, predicted = (m / m.sum() for m in (true, 0.3 * true + predicted))
    got = value(losses.cc, true.astype("float32"), np.log(predicted).astype("float32"))
    assert got == pytest.approx(np.corrcoef(true.ravel(), predicted.ravel())[0, 1], abs=1e-5)


def test_a_perfect_prediction(maps):
    log_density = maps[1]
    assert value(losses.kld, np.exp(log_density), log_density) == pytest.approx(0, abs=1e-6)
    assert value(losses.cc, np.exp(log_density), log_density) == pytest.approx(1, abs=1e-5)


def test_the_loss_is_the_divergence_less_a_share_of_the_correlation(maps):
    expected = value(losses.kld, *maps) - 0.4 * value(losses.cc, *maps)
    assert value(losses.kld_cc, *maps, cc_weight=0.4) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("target", ["constant", "empty", "as it is"])
def test_constant_predictions_have_a_finite_gradient(maps, target):
    tensorflow = pytest.importorskip("tensorflow")
    true = maps[0]
    true = {"constant": np.full_like(true, 1 / 35), "empty": 0 * true}.get(target, true)
    logits = tensorflow.Variable(np.zeros_like(true))
    with tensorflow.GradientTape() as tape:
        log_density = logits - tensorflow.reduce_logsumexp(logits, (1, 2, 3), keepdims=True)
        loss = losses.kld_cc(true, log_density)
    assert np.isfinite(loss)
    assert np.isfinite(tape.gradient(loss, logits)).all()


def test_a_constant_map_has_no_correlation(maps):
    true, log_density = maps
    flat = np.full_like(true, 1 / 35)
    # The rounding of a constant's mean, 1e-7, beside the root of VARIANCE_EPSILON, 1e-6.
    assert value(losses.cc, flat, log_density) == pytest.approx(0, abs=2e-3)
    assert value(losses.cc, true, np.log(flat)) == pytest.approx(0, abs=2e-3)
