"""The original's loss against golden values measured from its formula."""

import numpy as np
import pytest
from keras import ops

from msinet.losses import kld_original

TRUE = np.array([[0, 255], [128, 64]], "float32")[None, :, :, None]
# Sums of four float32 logarithms of numbers near 1 carry about 1e-8 each; the golden values are
# given to five or six digits.
ABSOLUTE, RELATIVE = 5e-8, 2e-6


def loss(true, predicted):
    return float(ops.convert_to_numpy(kld_original(true, np.asarray(predicted, "float32"))))


def image(values):
    return np.array(values, "float32")[None, :, :, None]


@pytest.mark.parametrize(
    ("predicted", "golden"),
    [
        (image([[0, 1], [0.5, 0.25]]), 1.7331e-6),
        (np.ones_like(TRUE), 0.429710),
        (np.zeros_like(TRUE), 15.16151),
    ],
    ids=["the map without its blackest level", "all ones", "all zeros"],
)
def test_golden_values(predicted, golden):
    assert loss(TRUE, predicted) == pytest.approx(golden, abs=ABSOLUTE, rel=RELATIVE)


def test_an_empty_target_costs_nothing(rng):
    assert loss(np.zeros_like(TRUE), rng.random(TRUE.shape)) == 0


def test_a_batch_is_the_mean_of_its_images(rng):
    true = rng.uniform(0, 255, (3, 5, 7, 1)).astype("float32")
    predicted = rng.random((3, 5, 7, 1)).astype("float32")
    single = [loss(true[i : i + 1], predicted[i : i + 1]) for i in range(3)]
    assert np.ptp(single) > 0.01
    assert loss(true, predicted) == pytest.approx(np.mean(single), rel=1e-5)


def test_the_divergence_is_of_the_target_from_the_prediction():
    narrow, wide = image([[0, 200], [0, 0]]), image([[50, 50], [50, 50]])
    assert loss(narrow, wide) == pytest.approx(np.log(4), rel=1e-4)
    assert loss(wide, narrow) > 5


def test_only_the_shape_of_the_target_counts(rng):
    predicted = rng.random(TRUE.shape)
    assert loss(TRUE / 255, predicted) == pytest.approx(loss(TRUE, predicted), rel=1e-5)


def test_the_prediction_has_the_gradient_of_its_formula():
    tensorflow = pytest.importorskip("tensorflow")
    predicted = tensorflow.Variable(image([[0.1, 1], [0.6, 0.3]]))
    with tensorflow.GradientTape() as tape:
        value = kld_original(TRUE, predicted)
    gradient = tape.gradient(value, predicted).numpy()
    step = 1e-2
    for index in np.ndindex(2, 2):
        change = np.zeros_like(TRUE)
        change[0, index[0], index[1], 0] = step
        around = [loss(TRUE, predicted.numpy() + sign * change) for sign in (-1, 1)]
        slope = (around[1] - around[0]) / (2 * step)
        assert gradient[0, index[0], index[1], 0] == pytest.approx(slope, abs=2e-2)
