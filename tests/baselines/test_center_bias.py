import pathlib
import types

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import shipped
from msinet.baselines import CenterBias, uniform
from msinet.baselines import center_bias as module
from msinet.errors import WeightsError
from msinet.fixations import fixation_map, pixels

FIXTURE = pathlib.Path(__file__).parents[1] / "fixtures" / "center_bias.npz"
PARITY = 1e-6  # nats, any pixel; both compute in float64


@pytest.fixture(scope="module")
def reference():
    """Real fixations on small pictures and their densities by pysaliency."""
    with np.load(FIXTURE) as store:
        return dict(store)


def fixations_of(reference):
    return [reference[f"fixations_{n}"] for n in range(len(reference["sizes_hw"]))]


@pytest.mark.parametrize("case", [0, 1])
def test_densities_equal_those_of_pysaliency(reference, case):
    bandwidth, epsilon = reference["parameters"][case]
    sizes_hw = [tuple(size) for size in reference["sizes_hw"].tolist()]
    bias = CenterBias(sizes_hw, fixations_of(reference), bandwidth=bandwidth, epsilon=epsilon)
    for n, size_hw in enumerate(sizes_hw):
        made, expected = bias.log_density(n), reference[f"left_out_{case}_{n}"]
        assert made.shape == size_hw
        assert expected.std() > 0.3
        assert np.abs(made - expected).max() < PARITY
    made = bias.log_density_for(sizes_hw[1])
    assert np.abs(made - reference[f"of_all_{case}"]).max() < PARITY


def draw(rng, sizes_hw, n=60):
    """Fixations around the middle of each picture, a few outside."""
    middles = [np.array(size_hw[::-1]) / 2 for size_hw in sizes_hw]
    return [rng.normal(middle, middle / 2.2, (n, 2)) for middle in middles]


SIZES_HW = [(30, 50), (48, 36), (30, 50), (50, 30), (30, 50)]


def test_a_pictures_own_fixations_change_nothing(rng):
    fixations = draw(rng, SIZES_HW)
    options = {"bandwidth": 0.06, "epsilon": 0.01}
    bias = CenterBias(SIZES_HW, fixations, **options)
    before, before_others = bias.log_density(1), bias.log_density(0)
    moved = [*fixations[:1], rng.uniform(0, 30, (90, 2)), *fixations[2:]]
    after = CenterBias(SIZES_HW, moved, **options)
    assert np.abs(after.log_density(1) - before).max() < 1e-9
    assert np.abs(after.log_density(0) - before_others).max() > 0.1


def test_log_density_at_own_is_the_map_at_the_fixations(rng):
    fixations = draw(rng, SIZES_HW)
    bias = CenterBias(SIZES_HW, fixations, bandwidth=0.05, epsilon=0.3)
    for n, size_hw in enumerate(SIZES_HW):
        columns, rows = pixels(fixations[n], size_hw).T
        expected = bias.log_density(n)[rows, columns]
        assert len(expected) < len(fixations[n])
        assert bias.log_density_at_own(n) == pytest.approx(expected, abs=1e-9)


def left_out_likelihood(bias, fixations):
    """Mean log density of all fixations, each under the map that leaves its picture out."""
    values = []
    for n, size_hw in enumerate(bias.sizes_hw):
        columns, rows = pixels(fixations[n], size_hw).T
        values.append(bias.log_density(n)[rows, columns] + np.log(size_hw[0] * size_hw[1]))
    return np.concatenate(values).mean()


def test_chosen_parameters_are_the_most_likely_ones(rng):
    """Judged by the full maps, whereas the search works on a grid."""
    sizes_hw = [(60, 90), (90, 70), (60, 90), (80, 80), (70, 60)] * 2
    fixations = draw(rng, sizes_hw, n=40)
    for xy, (height, width) in zip(fixations, sizes_hw, strict=True):
        middle = np.array([width, height]) / 2
        xy[:] = middle + 0.25 * (xy - middle)
        xy[:8] = rng.uniform((0, 0), (width, height), (8, 2))  # a fifth is anywhere
    chosen = CenterBias(sizes_hw, fixations)
    assert 0.05 < module._share_of_even(chosen.epsilon, 9 * 40) < 0.3
    again = CenterBias(sizes_hw, fixations)
    assert (chosen.bandwidth, chosen.epsilon) == (again.bandwidth, again.epsilon)
    best = left_out_likelihood(chosen, fixations)
    assert best > 0.1
    odds = chosen.epsilon / (1 - chosen.epsilon)
    for factor in (0.5, 0.8, 1.25, 2):
        wider = CenterBias(
            sizes_hw, fixations, bandwidth=chosen.bandwidth * factor, epsilon=chosen.epsilon
        )
        assert left_out_likelihood(wider, fixations) < best + 1e-3
        evener = odds * factor**3 / (1 + odds * factor**3)
        other = CenterBias(sizes_hw, fixations, bandwidth=chosen.bandwidth, epsilon=evener)
        assert left_out_likelihood(other, fixations) < best + 1e-3


def test_one_parameter_may_be_given(rng):
    fixations = draw(rng, SIZES_HW)
    chosen = CenterBias(SIZES_HW, fixations)
    given = CenterBias(SIZES_HW, fixations, bandwidth=chosen.bandwidth)
    assert given.epsilon == pytest.approx(chosen.epsilon)
    given = CenterBias(SIZES_HW, fixations, epsilon=chosen.epsilon)
    assert given.bandwidth == pytest.approx(chosen.bandwidth, rel=0.02)


def test_without_other_fixations_all_pixels_are_alike(rng):
    alone = CenterBias([(30, 50)], [rng.uniform(0, 30, (9, 2))])
    even = np.log(uniform((30, 50)))
    assert alone.log_density(0) == pytest.approx(even)
    assert alone.log_density_at_own(0) == pytest.approx(even[0, :9])
    empty = CenterBias([(30, 50), (30, 50)], [np.zeros((0, 2)), np.zeros((0, 2))])
    assert empty.log_density(1) == pytest.approx(even)
    nobody = CenterBias([], [], bandwidth=0.1, epsilon=0.5)
    assert nobody.log_density_for((30, 50)) == pytest.approx(even)


def test_a_large_picture_gets_the_density_of_a_small_one(rng, monkeypatch):
    sizes_hw = [(120, 200), (120, 200), (96, 150)]
    fixations = draw(rng, sizes_hw)
    bias = CenterBias(sizes_hw, fixations, bandwidth=0.1, epsilon=0.5)
    exact = bias.log_density(0), bias.log_density_for((120, 200)), bias.log_density_at_own(0)
    monkeypatch.setattr(module, "LONGEST_SIDE", 100)
    small = CenterBias(sizes_hw, fixations, bandwidth=0.1, epsilon=0.5)
    made = small.log_density(0), small.log_density_for((120, 200)), small.log_density_at_own(0)
    for a, b in zip(made, exact, strict=True):
        assert a.shape == b.shape
        assert np.abs(a - b).max() < 0.1  # nats, in the corners: fixations moved by half a cell
    assert np.exp(made[0]).sum() == pytest.approx(1)
    assert balance(made[0]) == pytest.approx(balance(exact[0]), abs=0.3)  # not a pixel off


def balance(log_density):
    """Mean row and column of a density."""
    density = np.exp(log_density)
    rows, columns = np.indices(density.shape)
    return (rows * density).sum(), (columns * density).sum()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"bandwidth": 0}, "bandwidth: expected"),
        ({"bandwidth": np.nan}, "bandwidth: expected"),
        ({"epsilon": 0}, "epsilon: expected"),
        ({"epsilon": 1.1}, "epsilon: expected"),
    ],
)
def test_senseless_parameters_are_refused(options, message):
    with pytest.raises(ValueError, match=message):
        CenterBias([(3, 4)], [np.ones((1, 2))], **options)


def test_lists_of_different_length_are_refused():
    with pytest.raises(ValueError, match="expected 1 arrays"):
        CenterBias([(3, 4)], [])


@pytest.mark.parametrize("size_hw", [(60, 80), (1, 1), (300, 40), (90, 5000)])
def test_the_shipped_bias_is_a_density_that_favours_the_middle(size_hw):
    density = np.exp(CenterBias.shipped().log_density_for(size_hw))
    assert density.shape == size_hw
    assert density.sum() == pytest.approx(1)
    if min(size_hw) > 1:
        thirds = density[size_hw[0] // 3 : -(size_hw[0] // 3), size_hw[1] // 3 : -(size_hw[1] // 3)]
        assert thirds.sum() > 0.25  # of a ninth of the area


def test_a_bias_is_shipped_as_counts_in_cells(rng, tmp_path, monkeypatch):
    """Which give the same density as the fixations at their own places."""
    from fit_center_bias import fit, write

    sizes_hw = [(300, 400), (450, 320), (300, 400)]
    pairs = zip(sizes_hw, draw(rng, sizes_hw, n=300), strict=True)
    part = [types.SimpleNamespace(size_hw=size_hw, fixations=xy) for size_hw, xy in pairs]
    fitted = fit(part)
    write(fitted, tmp_path / module.SHIPPED)
    first = (tmp_path / module.SHIPPED).read_bytes()
    write(fitted, tmp_path / module.SHIPPED)
    assert (tmp_path / module.SHIPPED).read_bytes() == first
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path)
    stored = CenterBias.shipped()
    assert (stored.bandwidth, stored.epsilon) == (fitted.bandwidth, fitted.epsilon)
    a, b = fitted.log_density_for((300, 400)), stored.log_density_for((300, 400))
    assert (np.exp(a) * (a - b)).sum() < 1e-4  # nats


def test_a_missing_or_damaged_file_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path)
    for content in (None, b"no zip"):
        if content:
            (tmp_path / module.SHIPPED).write_bytes(content)
        with pytest.raises(WeightsError, match=r"center bias cannot be read: .*center_bias\.npz"):
            CenterBias.shipped()


def test_places_are_those_of_scipys_map(rng):
    """A picture of its own size: counting, blurring and mixing by the book."""
    fixations = draw(rng, [(40, 64)] * 3)
    made = CenterBias([(40, 64)] * 3, fixations, bandwidth=0.07, epsilon=0.9).log_density(2)
    counts = fixation_map(np.concatenate(fixations[:2]), (40, 64)).astype(float)
    mixed = 0.1 * gaussian_filter(counts, (0.07 * 40, 0.07 * 64)) + 0.9 / counts.size
    assert made == pytest.approx(np.log(mixed / mixed.sum()), abs=1e-9)
