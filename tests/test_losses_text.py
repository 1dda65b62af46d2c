"""The terms of the weighted loss against NumPy, and the contrasts by what they are for."""

import numpy as np
import pytest
from keras import ops

from msinet import losses

FLOAT32 = 2e-5  # relative: sums of some hundred float32 terms of about one size


@pytest.fixture
def maps(rng):
    """Densities, log densities and shares of fixations, 4 x 6 x 8 cells."""
    true, predicted = (
        m / m.sum((1, 2, 3), keepdims=True) for m in rng.gamma(0.5, size=(2, 4, 6, 8, 1))
    )
    points = rng.multinomial(30, np.full(48, 1 / 48), size=4).reshape(4, 6, 8, 1) / 30
    return tuple(m.astype("float32") for m in (true, np.log(predicted), points))


def value(loss, *arguments, **options):
    return float(ops.convert_to_numpy(loss(*arguments, **options)))


def test_nss_is_the_mean_z_score_at_the_fixations(maps):
    _, predicted, points = maps
    density = np.exp(predicted.astype(np.float64))
    scores = [((d - d.mean()) / d.std() * p).sum() for d, p in zip(density, points, strict=True)]
    assert value(losses.nss, points, predicted) == pytest.approx(np.mean(scores), rel=FLOAT32)


def test_sim_is_what_both_have_in_common(maps):
    true, predicted, _ = maps
    expected = np.minimum(true, np.exp(predicted)).sum((1, 2, 3)).mean()
    assert value(losses.sim, true, predicted) == pytest.approx(expected, rel=FLOAT32)
    assert value(losses.sim, true, np.log(np.maximum(true, 1e-20))) == pytest.approx(1, rel=1e-5)


def test_mse_is_in_units_of_the_uniform_density(maps):
    true, predicted, _ = maps
    expected = ((48 * (np.exp(predicted) - true)) ** 2).mean()
    assert value(losses.mse, true, predicted) == pytest.approx(expected, rel=1e-4)
    assert value(losses.mse, true, np.log(np.maximum(true, 1e-20))) == pytest.approx(0, abs=1e-9)


def test_the_weighted_sum_rewards_what_is_better_when_larger(maps):
    true, predicted, points = maps
    pictures = np.zeros_like(true)
    targets = np.concatenate([true, points, pictures], -1)
    shares = {"kld": 10, "cc": 2, "nss": 1, "mse": 3, "sim": 1, "rivals": 0}
    expected = (
        10 * value(losses.kld, true, predicted)
        - 2 * value(losses.cc, true, predicted)
        - value(losses.nss, points, predicted)
        + 3 * value(losses.mse, true, predicted)
        - value(losses.sim, true, predicted)
    )
    assert value(losses.weighted, targets, predicted, shares) == pytest.approx(expected, rel=1e-5)
    alone = value(losses.weighted, targets, predicted, {"cc": 1.0, "nss": 0.0})
    assert alone == pytest.approx(-value(losses.cc, true, predicted), rel=1e-6)


def test_rivals_fall_when_each_prediction_is_its_own_truth(maps):
    true, _, _ = maps
    own, others = np.log(np.maximum(true, 1e-20)), np.log(np.maximum(true[[1, 0, 3, 2]], 1e-20))
    pictures = np.array([1, 1, 2, 2], "float32")
    right, wrong = (value(losses.rivals, true, each, pictures) for each in (own, others))
    assert right < 0.01 < wrong
    # Exchanged predictions are no rivals where the pictures are different ones.
    apart = np.array([1, 2, 3, 4], "float32")
    assert value(losses.rivals, true, others, apart) == pytest.approx(0, abs=1e-6)


def unit(vectors):
    return (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype("float32")


def test_matching_falls_when_images_lie_at_their_texts(rng):
    texts = unit(rng.normal(size=(4, 16)))
    pictures = np.array([1, 1, 2, 2], "float32")
    right = value(losses.matching, np.stack([texts, texts], 1), pictures, sharpness=30.0)
    wrong = value(losses.matching, np.stack([texts[::-1], texts], 1), pictures, sharpness=30.0)
    assert right < 0.05 < wrong


def test_the_other_text_of_the_same_picture_weighs_more(rng):
    pairs = unit(rng.normal(size=(4, 2, 16)))
    apart, shared = np.arange(4, dtype="float32"), np.array([1, 1, 2, 2], "float32")
    assert value(losses.matching, pairs, shared) > value(losses.matching, pairs, apart)
    same = [value(losses.matching, pairs, each, harder=0.0) for each in (apart, shared)]
    assert same[0] == pytest.approx(same[1], rel=1e-6)


def test_items_without_text_do_not_count(rng):
    pairs = unit(rng.normal(size=(4, 2, 16)))
    pictures = np.array([1, 1, 2, 2], "float32")
    silent = pairs.copy()
    silent[3, 1] = 0
    kept = value(losses.matching, pairs[:3], pictures[:3])
    assert value(losses.matching, silent, pictures) == pytest.approx(kept, rel=1e-5)
    silent[:, 1] = 0
    assert value(losses.matching, silent, pictures) == 0
