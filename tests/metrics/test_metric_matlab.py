"""convention="mit" against a second writing of the MATLAB functions, line by line and slow.

Both writings draw the same random numbers, so that nothing is left to chance.
"""

import math

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import metrics

SIZE_HW = (31, 44)
SAME = 1e-12
EPS = 2.2204e-16


@pytest.fixture(params=["smooth", "levels", "negative"])
def saliency_map(request, rng):
    """Maps without and with ties."""
    smooth = gaussian_filter(rng.random(SIZE_HW) ** 4, 2)
    levels = np.round(255 * smooth / smooth.max()).astype(np.uint8)
    return {"smooth": smooth, "levels": levels, "negative": np.log(smooth)}[request.param]


@pytest.fixture
def fixations(rng):
    """With repeats, and some outside."""
    points = rng.uniform((-1, -1), (45, 32), (40, 2))
    return np.concatenate([points, points[:6]])


@pytest.fixture
def fixation_map(fixations):
    """(H, W) bool, each fixated pixel once."""
    marked = np.zeros(SIZE_HW, bool)
    for x, y in fixations:
        if 0 <= x < SIZE_HW[1] and 0 <= y < SIZE_HW[0]:
            marked[int(y), int(x)] = True
    return marked


def stretch(made):
    made = np.asarray(made, float)
    return (made - made.min()) / (made.max() - made.min())


def trapz(fp, tp):
    return sum((fp[i] - fp[i - 1]) * (tp[i] + tp[i - 1]) / 2 for i in range(1, len(fp)))


def swept_area(at_fixations, at_others):
    """The common end of AUC_Borji.m and AUC_shuffled.m for one split."""
    highest = max(max(at_fixations), max(at_others))
    thresholds = [0.1 * k for k in range(11) if 0.1 * k <= highest][::-1]
    tp, fp = [0.0], [0.0]
    for threshold in thresholds:
        tp.append(sum(value >= threshold for value in at_fixations) / len(at_fixations))
        fp.append(sum(value >= threshold for value in at_others) / len(at_others))
    return trapz([*fp, 1.0], [*tp, 1.0])


@pytest.mark.parametrize("seed", [0, 42])
def test_auc_judd(saliency_map, fixations, fixation_map, seed):
    jitter = np.random.default_rng(seed).random(SIZE_HW) / 10000000
    s = stretch(saliency_map + jitter).ravel()
    at_fixations = s[fixation_map.ravel()]
    count = len(at_fixations)
    tp, fp = [0.0], [0.0]
    for i, threshold in enumerate(sorted(at_fixations, reverse=True), start=1):
        above = sum(s >= threshold)
        tp.append(i / count)
        fp.append((above - i) / (s.size - count))
    expected = trapz([*fp, 1.0], [*tp, 1.0])
    made = metrics.auc_judd(saliency_map, fixations, convention="mit", seed=seed)
    assert made == pytest.approx(expected, abs=SAME)


def test_auc_borji(saliency_map, fixations, fixation_map):
    s = stretch(saliency_map).ravel()
    at_fixations = s[fixation_map.ravel()]
    drawn = np.random.default_rng(3).integers(0, s.size, (20, len(at_fixations)))
    expected = np.mean([swept_area(at_fixations, s[row]) for row in drawn])
    made = metrics.auc_borji(saliency_map, fixations, splits=20, seed=3)
    assert made == pytest.approx(expected, abs=SAME)


@pytest.mark.parametrize("pictures", [4, 14])
@pytest.mark.parametrize("per_picture", [2, 30])
def test_auc_shuffled(saliency_map, fixations, fixation_map, rng, pictures, per_picture):
    everyone = [rng.uniform((0, 0), (44, 31), (per_picture, 2)) for _ in range(pictures)]
    draw = np.random.default_rng(5)
    chosen = everyone
    if pictures > 10:
        chosen = [everyone[index] for index in draw.choice(pictures, 10, replace=False)]
    union = np.zeros(SIZE_HW, bool)
    for points in chosen:
        for x, y in points:
            union[int(y), int(x)] = True
    s = stretch(saliency_map).ravel()
    at_fixations = s[fixation_map.ravel()]
    indices = np.flatnonzero(union)
    taken = min(len(at_fixations), len(indices))
    shuffled = draw.permuted(np.tile(indices, (12, 1)), axis=1)
    expected = np.mean([swept_area(at_fixations, s[row[:taken]]) for row in shuffled])
    options = {"convention": "mit", "splits": 12, "seed": 5}
    made = metrics.sauc(saliency_map, fixations, everyone, **options)
    assert made == pytest.approx(expected, abs=SAME)


def test_auc_shuffled_draws_from_no_more_than_ten_pictures(saliency_map):
    """Ten pictures looked elsewhere; whichever ten of twenty are drawn, some places are left out.

    With all twenty in the union the score would not depend on the seed's choice of pictures.
    """
    pictures = [np.array([(x, 4)]) for x in range(20)]
    few = {metrics.sauc(saliency_map, [(30, 20)] * 9, pictures, convention="mit", seed=seed)
           for seed in range(6)}  # fmt: skip
    assert len(few) > 1
    ten = {metrics.sauc(saliency_map, [(x, 9) for x in range(20)], pictures[:10],
                        convention="mit", seed=seed) for seed in range(6)}  # fmt: skip
    assert len(ten) == 1


def test_nss(saliency_map, fixations, fixation_map):
    s = np.asarray(saliency_map, float)
    z = (s - s.mean()) / s.std(ddof=1)
    made = metrics.nss(saliency_map, fixations, convention="mit")
    assert made == pytest.approx(z[fixation_map].mean(), abs=SAME)
    assert abs(metrics.nss(saliency_map, fixations) - made) > 1e-5


def test_cc(saliency_map, rng):
    other = gaussian_filter(rng.random(SIZE_HW), 1)
    expected = np.corrcoef(np.asarray(saliency_map, float).ravel(), other.ravel())[0, 1]
    assert metrics.cc(saliency_map, other) == pytest.approx(expected, abs=SAME)


def test_similarity(saliency_map, rng):
    other = gaussian_filter(rng.random(SIZE_HW), 1)
    p, q = stretch(saliency_map), stretch(other)
    expected = np.minimum(p / p.sum(), q / q.sum()).sum()
    made = metrics.sim(saliency_map, other, convention="mit")
    assert made == pytest.approx(expected, abs=SAME)


def test_kldiv(saliency_map, rng):
    raised = saliency_map - min(saliency_map.min(), 0)  # ours: MATLAB has no rule for these
    empirical = np.where(rng.random(SIZE_HW) > 0.9, rng.random(SIZE_HW), 0)
    p = raised / raised.sum()
    q = empirical / empirical.sum()
    expected = (q * np.log(EPS + q / (p + EPS))).sum()
    made = metrics.kldiv(saliency_map, empirical, convention="mit")
    assert made == pytest.approx(expected, abs=SAME)


def test_infogain(saliency_map, fixations, fixation_map, rng):
    made = metrics.to_density(saliency_map, minimum=1e-9)
    baseline = metrics.to_density(gaussian_filter(rng.random(SIZE_HW), 3))
    p, b = (stretch(np.exp(log_density)) for log_density in (made, baseline))
    gains = np.log2(EPS + p / p.sum()) - np.log2(EPS + b / b.sum())
    expected = gains[fixation_map].mean()
    score = metrics.ig(made, fixations, baseline, convention="mit")
    assert score == pytest.approx(expected, abs=1e-9)
    assert math.isfinite(score)
