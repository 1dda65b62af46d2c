import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import metrics
from msinet.fixations import empirical_map

SIZE_HW = (48, 66)
SIGMA_PX = 3.0
N = 30


def log_density_of(rng, at=((20, 12), (48, 30), (33, 24))):
    """A few spots of different width and weight on a low floor; away from the border."""
    density = np.full(SIZE_HW, 1e-6)
    for x, y in at:
        spot = np.zeros(SIZE_HW)
        spot[y, x] = rng.uniform(0.5, 1)
        density += gaussian_filter(spot, rng.uniform(1, 4))
    return np.log(density / density.sum())


@pytest.fixture
def log_density(rng):
    return log_density_of(rng)


def draw(rng, log_density):
    """Fixations of one picture, drawn from the density."""
    chosen = rng.choice(log_density.size, N, p=np.exp(log_density).ravel())
    return np.stack(np.divmod(chosen, SIZE_HW[1])[::-1], axis=1)


def mean_scores(rng, log_density, maps, others=None, pictures=60):
    """Mean score of the plain density and of the metric's own map, over drawn pictures."""
    density = np.exp(log_density)
    rows = []
    for _ in range(pictures):
        points = draw(rng, log_density)
        blurred = empirical_map(points, SIZE_HW, SIGMA_PX)
        truth = metrics.Truth(SIZE_HW, points, blurred, others)
        keys = list(maps)
        plain = metrics.score(density, truth, metrics=keys)
        own = metrics.score(density, truth, metrics=keys, maps=maps)
        rows.append([[plain[key], own[key]] for key in keys])
    return dict(zip(maps, np.mean(rows, axis=0), strict=True))


def test_each_map_beats_the_density_on_its_metric(rng, log_density):
    maps = metrics.optimal_maps(log_density, sigma_px=SIGMA_PX, n_fixations=N, seed=1)
    means = mean_scores(rng, log_density, {key: maps[key] for key in ("cc", "kldiv", "sim")})
    for key, (plain, own) in means.items():
        gain = own - plain if metrics.METRICS[key].higher_is_better else plain - own
        assert gain > 0.01, (key, plain, own)


def test_sims_map_beats_the_blurred_density(rng, log_density):
    """It is no blur in disguise: where few of many pictures are looked at, it is left dark."""
    scattered = np.log(0.6 * np.exp(log_density) + 0.4 / log_density.size)
    maps = metrics.optimal_maps(scattered, sigma_px=SIGMA_PX, n_fixations=N, seed=1)
    truths = [empirical_map(draw(rng, scattered), SIZE_HW, SIGMA_PX) for _ in range(60)]
    own, blurred = ([metrics.sim(maps[key], truth) for truth in truths] for key in ("sim", "cc"))
    assert np.mean(own) > np.mean(blurred) + 0.003


def test_nothing_near_sims_map_is_better(rng, log_density):
    """The mean over the very sets that it was made for has its maximum there."""
    maps = metrics.optimal_maps(log_density, sigma_px=SIGMA_PX, n_fixations=N, seed=1)
    truths = [empirical_map(draw(rng, log_density), SIZE_HW, SIGMA_PX) for _ in range(300)]
    best = np.mean([metrics.sim(maps["sim"], truth) for truth in truths])
    for _ in range(6):
        bent = maps["sim"] * np.exp(0.5 * gaussian_filter(rng.normal(size=SIZE_HW), 3) / 0.1)
        assert np.mean([metrics.sim(bent, truth) for truth in truths]) < best


def test_the_densitys_own_metrics_get_the_density(log_density):
    maps = metrics.optimal_maps(log_density, sigma_px=SIGMA_PX, n_fixations=N, seed=1)
    density = np.exp(log_density).astype(np.float32)
    assert set(maps) == {"auc", "nss", "cc", "kldiv", "sim"}
    assert (maps["auc"] == density).all()
    assert (maps["nss"] == density).all()
    border = gaussian_filter(np.exp(log_density), SIGMA_PX, mode="constant")
    assert maps["cc"] == pytest.approx(border, rel=1e-5)
    assert (maps["kldiv"] == maps["cc"]).all()


def test_saucs_map_beats_the_density_where_pictures_share_a_bias(rng):
    """Each picture has spots of its own, and all share one at the centre."""
    places = [(14, 10), (52, 12), (16, 36), (50, 38), (33, 8)]
    log_densities = [log_density_of(rng, at=(place, (33, 24))) for place in places]
    everyone = [draw(rng, log_density) for log_density in log_densities]
    mean = metrics.MeanDensity()
    for log_density in log_densities:
        mean.add(log_density)
    gains = []
    for index, log_density in enumerate(log_densities):
        maps = metrics.optimal_maps(
            log_density,
            sigma_px=SIGMA_PX,
            n_fixations=N,
            seed=1,
            mean_log_density=mean.without(log_density),
        )
        others = metrics.other_fixations(everyone, [SIZE_HW] * 5, index)
        plain, own = mean_scores(rng, log_density, {"sauc": maps["sauc"]}, others, 10)["sauc"]
        gains.append(own - plain)
    assert np.mean(gains) > 0.02
    assert min(gains) > 0


def test_the_mean_density_leaves_the_picture_out(rng):
    """Against the mean of the others, computed directly; pictures of several sizes."""
    log_densities = [log_density_of(rng, at=((20, 12),)), log_density_of(rng, at=((48, 30),))]
    wide = metrics.fit_map(np.exp(log_density_of(rng)), (60, 90), is_density=True)
    log_densities.append(np.log(wide))
    mean = metrics.MeanDensity()
    for log_density in log_densities:
        mean.add(log_density)
    others = mean.without(log_densities[0])
    resized = [metrics.fit_map(np.exp(d), (500, 500), True) for d in log_densities[1:]]
    expected = metrics.fit_map(np.mean(resized, axis=0), SIZE_HW, is_density=True)
    assert np.exp(others) == pytest.approx(expected, abs=1e-12)
    assert np.exp(others).sum() == pytest.approx(1)
    assert mean.without(log_densities[2]).shape == (60, 90)


def test_a_mean_without_others_is_refused(log_density):
    mean = metrics.MeanDensity()
    mean.add(log_density)
    with pytest.raises(ValueError, match="expected two pictures or more, got 1"):
        mean.without(log_density)


def test_an_impossible_pixel_has_a_map_all_the_same(rng, log_density):
    density = np.exp(log_density)
    density[:5] = 0
    with np.errstate(divide="ignore"):
        impossible = np.log(density / density.sum())
    maps = metrics.optimal_maps(
        impossible, sigma_px=SIGMA_PX, n_fixations=N, seed=1, mean_log_density=log_density
    )
    assert all(np.isfinite(made).all() for made in maps.values())
    assert maps["sauc"][:5].max() == maps["sauc"].min()


@pytest.mark.parametrize("n_fixations", [1, 400])
@pytest.mark.parametrize("sigma_px", [0.7, 40])
def test_any_blur_and_count_give_a_density_for_sim(log_density, sigma_px, n_fixations):
    options = {"sigma_px": sigma_px, "n_fixations": n_fixations, "seed": 2}
    made = metrics.optimal_maps(log_density, **options)["sim"]
    assert made.sum() == pytest.approx(1, abs=1e-4)
    assert made.min() >= 0
    assert (made == metrics.optimal_maps(log_density, **options)["sim"]).all()


@pytest.mark.parametrize(("sigma_px", "n_fixations"), [(0, 5), (np.nan, 5), (3, 0), (-1, 5)])
def test_senseless_arguments_are_refused(log_density, sigma_px, n_fixations):
    with pytest.raises(ValueError, match="expected numbers above 0"):
        metrics.optimal_maps(log_density, sigma_px=sigma_px, n_fixations=n_fixations, seed=0)
    with pytest.raises(ValueError, match="mean_log_density: expected"):
        metrics.optimal_maps(
            log_density, sigma_px=3, n_fixations=5, seed=0, mean_log_density=log_density.T
        )
