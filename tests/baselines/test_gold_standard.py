import dataclasses
import math

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import metrics
from msinet.baselines import (
    CenterBias,
    GoldParameters,
    fit_gold,
    gold_density,
    gold_map,
    gold_scores,
    uniform,
    why_no_gold,
)
from msinet.fixations import empirical_map, fixation_map, pixels

SIZE_HW = (60, 84)
PARAMETERS = GoldParameters(0.05, (0.7, 0.2, 0.1), bits=1.0, pictures=9)


@dataclasses.dataclass(frozen=True)
class Picture:
    """A picture of which only the fixations matter."""

    name: str
    size_hw: tuple[int, int]
    fixations: np.ndarray
    observer: np.ndarray


def draw(rng, name="a.jpg", size_hw=SIZE_HW, observers=5, n=8, spread=3.0):
    """Observers who look at the same three places, one fixation in eight elsewhere."""
    high = np.array(size_hw[::-1])
    places = rng.uniform(0.15, 0.85, (3, 2)) * high
    fixations = rng.normal(places[rng.integers(0, 3, observers * n)], spread)
    elsewhere = rng.random(len(fixations)) < 1 / 8
    fixations[elsewhere] = rng.uniform((0, 0), high, (elsewhere.sum(), 2))
    return Picture(name, size_hw, fixations, np.repeat(np.arange(observers), n).astype(np.int32))


def center(size_hw):
    """A density that is neither flat nor symmetrical."""
    rows, columns = np.indices(size_hw)
    density = 1 + 3 * np.exp(-((rows / size_hw[0] - 0.4) ** 2 + (columns / size_hw[1] - 0.6) ** 2))
    return density / density.sum()


def truth_of(picture, **changes):
    log_center = np.log(center(picture.size_hw))
    made = metrics.Truth(picture.size_hw, picture.fixations, baseline_log_density=log_center)
    return dataclasses.replace(made, **changes)


def by_the_book(fixations, size_hw, parameters):
    """The mixture with SciPy's Gaussian."""
    counts = fixation_map(fixations, size_hw).astype(float)
    kernel = gaussian_filter(counts / counts.sum(), parameters.kernel_fraction * size_hw[1])
    parts = [kernel, center(size_hw), uniform(size_hw).astype(float)]
    return sum(weight * part for weight, part in zip(parameters.weights, parts, strict=True))


def test_the_density_is_the_mixture_of_its_parts(rng):
    picture = draw(rng)
    made = gold_density(picture.fixations, SIZE_HW, PARAMETERS, center(SIZE_HW))
    assert made == pytest.approx(by_the_book(picture.fixations, SIZE_HW, PARAMETERS), rel=1e-6)
    assert made.sum() == pytest.approx(1, abs=1e-6)
    assert (gold_map(picture, PARAMETERS, center(SIZE_HW)) == made).all()


def test_without_fixations_the_other_parts_are_left():
    made = gold_density(np.zeros((0, 2)), SIZE_HW, PARAMETERS, center(SIZE_HW))
    expected = (0.2 * center(SIZE_HW) + 0.1 / made.size) / 0.3
    assert made == pytest.approx(expected)


def left_out_bits(pictures, center_bias, parameters):
    """Mean gain over even density, by one map per observer."""
    gains = []
    for index, picture in enumerate(pictures):
        prior = np.exp(center_bias.log_density(index))
        known = picture.observer >= 0
        for one in np.unique(picture.observer[known]):
            own = picture.observer == one
            others = picture.fixations[known & ~own]
            density = gold_density(others, picture.size_hw, parameters, prior)
            columns, rows = pixels(picture.fixations[own], picture.size_hw).T
            gains.append(np.log2(density[rows, columns] * density.size))
    return np.concatenate(gains).mean()


def test_chosen_parameters_are_the_most_likely_ones(rng):
    """Judged by the maps that the scores use, whereas the search works on pairs of fixations."""
    sizes_hw = [(60, 84), (84, 60), (60, 84), (50, 70)]
    pictures = [draw(rng, size_hw=size_hw) for size_hw in sizes_hw]
    center_bias = CenterBias(sizes_hw, [p.fixations for p in pictures])
    chosen = fit_gold(pictures, center_bias=center_bias)
    assert chosen == fit_gold(pictures)
    assert (chosen.pictures, chosen.on_scored) == (4, False)
    assert sum(chosen.weights) == pytest.approx(1)
    assert 0.5 < chosen.weights[0] < 0.95
    assert chosen.bits == pytest.approx(left_out_bits(pictures, center_bias, chosen), abs=1e-6)
    for factor in (0.5, 0.9, 1.1, 2):
        other = dataclasses.replace(chosen, kernel_fraction=chosen.kernel_fraction * factor)
        assert left_out_bits(pictures, center_bias, other) < chosen.bits + 1e-4
    for shift in ((0.05, -0.05, 0), (0.05, 0, -0.05), (-0.05, 0.05, 0), (-0.05, 0, 0.05)):
        weights = np.abs(np.add(chosen.weights, shift))
        other = dataclasses.replace(chosen, weights=tuple(weights / weights.sum()))
        assert left_out_bits(pictures, center_bias, other) < chosen.bits + 1e-4


def test_the_search_passes_over_what_has_no_gold_standard(rng):
    good = [draw(rng), draw(rng)]
    alone = dataclasses.replace(draw(rng), observer=np.zeros(40, np.int32))
    unknown = dataclasses.replace(draw(rng), observer=np.full(40, -1, np.int32))
    empty = Picture("e", SIZE_HW, np.zeros((0, 2)), np.zeros(0, np.int32))
    everything = [good[0], alone, unknown, good[1], empty]
    assert fit_gold(everything, on_scored=True).pictures == 2
    assert fit_gold(everything, on_scored=True).on_scored
    assert fit_gold([alone, unknown, empty]) is None
    assert why_no_gold(good[0]) == ""
    assert why_no_gold(alone) == "one observer only"
    assert why_no_gold(unknown) == "fixations without observers"
    assert why_no_gold(empty) == "no fixations"


def test_fixations_outside_and_of_nobody_are_left_out_of_the_search(rng):
    pictures = [draw(rng), draw(rng)]
    outside = np.array([[-1.0, 5], [200, 5], [np.nan, 1]])
    grown = [
        dataclasses.replace(
            p,
            fixations=np.concatenate([outside, p.fixations]),
            observer=np.concatenate([[0, 1, 2], p.observer]),
        )
        for p in pictures
    ]
    assert fit_gold(grown) == fit_gold(pictures)


def test_fixations_of_nobody_are_neither_scored_nor_predict(rng):
    """The second picture is looked at like the first, so the center bias tells something."""
    first = draw(rng)
    observer = np.where(first.observer, first.observer, -1)
    first = dataclasses.replace(first, observer=observer)
    moved = first.fixations + rng.normal(0, 2, first.fixations.shape)
    pictures = [first, dataclasses.replace(first, fixations=moved)]
    center_bias = CenterBias(
        [SIZE_HW] * 2, [p.fixations for p in pictures], bandwidth=0.05, epsilon=0.9
    )
    assert why_no_gold(first) == ""
    chosen = fit_gold(pictures, center_bias=center_bias)
    assert chosen.weights[1] > 0.1
    assert chosen.bits == pytest.approx(left_out_bits(pictures, center_bias, chosen), abs=1e-6)


def test_a_center_bias_of_other_pictures_is_refused(rng):
    with pytest.raises(ValueError, match="expected one of 1 pictures, got 0"):
        fit_gold([draw(rng)], center_bias=CenterBias([], [], bandwidth=0.1, epsilon=0.1))


def test_each_fixation_is_scored_under_the_other_observers(rng):
    picture = draw(rng)
    picture.fixations[[3, 17]] = (-2, 5), (30, 61)  # outside: they neither count nor predict
    elsewhere = [rng.uniform((0, 0), SIZE_HW[::-1], (70, 2)), rng.uniform(0, 60, (50, 2))]
    truth = truth_of(picture, others=elsewhere)
    scores = gold_scores(
        picture, truth, PARAMETERS, center(SIZE_HW), keys=("ig", "nss", "auc", "sauc")
    )
    expected = dict.fromkeys(scores, 0.0)
    for one in range(5):
        own = picture.observer == one
        density = by_the_book(picture.fixations[~own], SIZE_HW, PARAMETERS)
        inside = len(pixels(picture.fixations[own], SIZE_HW))
        turn = truth_of(picture, fixations=picture.fixations[own], others=elsewhere)
        for key, value in metrics.score(density, turn, metrics=tuple(scores)).items():
            expected[key] += value * inside
    total = len(pixels(picture.fixations, SIZE_HW))
    assert total == 38
    for key, value in expected.items():
        assert scores[key] == pytest.approx(value / total, abs=1e-5), key


def test_a_fixation_does_not_predict_itself(rng):
    """Observers who agree on nothing: with themselves left in, scores would be far above."""
    fixations = rng.uniform((0, 0), SIZE_HW[::-1], (60, 2))
    picture = Picture("r", SIZE_HW, fixations, np.repeat(np.arange(6), 10))
    even = uniform(SIZE_HW)
    truth = metrics.Truth(SIZE_HW, fixations, baseline_log_density=np.log(even))
    parameters = dataclasses.replace(PARAMETERS, kernel_fraction=0.02)
    honest = gold_scores(picture, truth, parameters, even, keys=("auc", "ig"))
    cheating = metrics.score(gold_map(picture, parameters, even), truth, metrics=("auc", "ig"))
    assert abs(honest["auc"] - 0.5) < 0.1
    assert honest["ig"] < 0.1
    assert cheating["auc"] > 0.8
    assert cheating["ig"] > 1


def test_maps_are_compared_between_halves_of_the_observers(rng):
    picture = draw(rng, observers=4, n=30)
    agree = gold_scores(
        picture,
        truth_of(picture),
        PARAMETERS,
        center(SIZE_HW),
        keys=("cc", "sim", "kldiv"),
        sigma_px=4,
    )
    # Observers 2 and 3 look elsewhere than 0 and 1: only one split in three keeps them together.
    moved = np.where(picture.observer[:, None] > 1, [[50.0, 8.0]], picture.fixations)
    split = dataclasses.replace(picture, fixations=moved)
    differ = gold_scores(
        split, truth_of(split), PARAMETERS, center(SIZE_HW), keys=("cc", "sim", "kldiv"), sigma_px=4
    )
    assert agree["cc"] > 0.85
    assert agree["cc"] > differ["cc"] + 0.1
    assert agree["sim"] > differ["sim"] + 0.05
    assert agree["kldiv"] < differ["kldiv"] - 0.1


def test_two_observers_are_each_others_half(rng):
    """Every split is the same then, so the score can be had without any chance."""
    picture = draw(rng, observers=2, n=20)
    score = gold_scores(
        picture, truth_of(picture), PARAMETERS, center(SIZE_HW), keys=("cc",), sigma_px=3
    )["cc"]
    both = []
    for own in (picture.observer == 0, picture.observer == 1):
        density = by_the_book(picture.fixations[~own], SIZE_HW, PARAMETERS)
        seen = empirical_map(picture.fixations[own], SIZE_HW, 3)
        both.append((metrics.cc(density, seen), len(pixels(picture.fixations[own], SIZE_HW))))
    values, weights = zip(*both, strict=True)
    assert score == pytest.approx(np.average(values, weights=weights), abs=1e-5)


def test_halves_depend_on_name_and_seed_only(rng):
    picture = draw(rng, observers=7)
    options = {"keys": ("cc", "fixation_kl"), "sigma_px": 4}

    def cc(picture, **more):
        others = [rng.uniform(0, 60, (40, 2))]
        truth = truth_of(picture, others=others)
        return gold_scores(picture, truth, PARAMETERS, center(SIZE_HW), **options, **more)["cc"]

    assert cc(picture) == cc(picture, seed=0)
    assert cc(picture) != cc(picture, seed=1)
    assert cc(picture) != cc(dataclasses.replace(picture, name="b.jpg"))


def test_what_cannot_be_had_is_nan(rng):
    picture = draw(rng)
    scores = gold_scores(picture, truth_of(picture), PARAMETERS, center(SIZE_HW))
    assert tuple(scores) == metrics.DEFAULT
    finite = {key for key, value in scores.items() if math.isfinite(value)}
    assert finite == {"ig", "auc", "nss"}  # no other pictures, no blur
    alone = dataclasses.replace(picture, observer=np.zeros(40, np.int32))
    scores = gold_scores(alone, truth_of(alone), PARAMETERS, center(SIZE_HW), sigma_px=3)
    assert all(math.isnan(value) for value in scores.values())


@pytest.mark.parametrize("convention", metrics.CONVENTIONS)
def test_every_metric_has_a_score(rng, convention):
    picture = draw(rng)
    truth = truth_of(picture, others=[rng.uniform(0, 60, (30, 2)) for _ in range(12)])
    scores = gold_scores(
        picture,
        truth,
        PARAMETERS,
        center(SIZE_HW),
        keys=tuple(metrics.METRICS),
        convention=convention,
        sigma_px=3,
    )
    assert tuple(scores) == tuple(metrics.METRICS)
    assert all(math.isfinite(value) for value in scores.values())
