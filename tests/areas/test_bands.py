import json
import pathlib
from types import SimpleNamespace

import numpy as np
import pytest

from msinet import register
from msinet.areas import Bands, difference, load_bands
from msinet.areas.bands import angle, settings_of
from msinet.errors import WeightsError
from msinet.predict import Predictor
from tools import fit_bands

ROOT = pathlib.Path(__file__).parents[2]
SHIPPED = ROOT / "weights" / "msinet_mobilenet_v2_bands.json"
# The band says 90 of 100. Pictures differ, and 100 of them tell a class's coverage to 2 %.
OVERALL, IN_EACH_CLASS = (0.88, 0.94), 0.84


def a_predictor(entry):
    return Predictor(lambda: None, entry)


def shipped_bands():
    bands, why = load_bands(a_predictor(register.find(register.DEFAULT)))
    assert why == ""
    return bands


def held_out():
    """Surface, predicted and observed share of boxes in the second half of OSIE's validation."""
    rows = np.load(ROOT / "tests" / "fixtures" / "bands.npz")["rows"]
    return rows.astype(np.float64)


def test_the_shipped_table_is_of_the_shipped_weights():
    bands = shipped_bands()
    assert bands.level == 0.9
    assert bands.about["measured_on"]["pictures"] == "the first 100, in split order"
    assert bands.to_dict() == json.loads(SHIPPED.read_bytes())


def test_the_band_covers_as_often_as_it_says_on_pictures_that_it_was_not_made_on():
    rows = held_out()
    hit = fit_bands.covered(shipped_bands(), rows.reshape(-1, 3)).reshape(rows.shape[:2])
    assert rows.shape == (100, 50, 3)
    assert OVERALL[0] < hit.mean() < OVERALL[1]
    felt = rows[..., fit_bands.PREDICTED] >= 0.01  # others are covered easily
    assert OVERALL[0] - 0.02 < hit[felt].mean() < OVERALL[1]
    for column, edges in (
        (fit_bands.SURFACE, fit_bands.SURFACE_EDGES),
        (fit_bands.PREDICTED, fit_bands.SHARE_EDGES),
    ):
        number = np.digitize(rows[..., column], edges)
        for each in np.unique(number):
            assert hit[number == each].mean() > IN_EACH_CLASS


def test_the_band_of_a_difference_covers_that_of_two_pictures():
    rows = held_out()
    other = np.roll(rows, 1, axis=0)
    hit = fit_bands.covered_differences(shipped_bands(), rows.reshape(-1, 3), other.reshape(-1, 3))
    assert OVERALL[0] - 0.02 < hit.mean() < OVERALL[1] + 0.01


@pytest.mark.slow
def test_the_second_half_again_from_the_pictures_themselves(real_data, tmp_path, monkeypatch):
    import msinet
    from msinet.data import open_part

    monkeypatch.setenv("MSINET_HOME", str(tmp_path))
    part = open_part("osie", real_data / "data" / "osie.zip", "validation")
    half = len(part) // 2
    later = [part[index] for index in range(half, len(part))]
    rows, _ = fit_bands.measure(later, msinet.load(), first=half)
    assert OVERALL[0] < fit_bands.covered(shipped_bands(), rows.reshape(-1, 3)).mean() < OVERALL[1]
    kept = held_out()
    apart = np.abs(rows[:, : kept.shape[1]] - kept)
    assert np.quantile(apart, 0.99) < 0.01  # a box may move by a pixel on another machine


def test_bands_lie_around_the_share_and_within_the_whole():
    bands = shipped_bands()
    for surface in (1e-6, 0.001, 0.02, 0.5, 1):
        ends = np.array([bands.band(share, surface) for share in np.linspace(0, 1, 101)])
        assert (ends[:, 0] <= np.linspace(0, 1, 101) + 1e-9).all()
        assert (ends[:, 1] >= np.linspace(0, 1, 101) - 1e-9).all()
        assert ends.min() >= 0
        assert ends.max() <= 1
        assert np.abs(np.diff(ends, axis=0)).max() < 0.06  # no jumps between the nodes
        assert ends[0, 0] == 0


def test_a_table_read_at_its_nodes_is_the_table():
    low = np.array([[-0.1, -0.2], [-0.15, -0.25]])
    bands = Bands(0.9, (0.01, 0.1), (0.1, 0.4), low, -low, agreement=0.9, about={})
    for i, surface in enumerate(bands.surfaces):
        for j, share in enumerate(bands.shares):
            ends = [np.sin(angle(share) + sign * low[i, j]) ** 2 for sign in (1, -1)]
            assert bands.band(share, surface) == pytest.approx(ends)
    between = bands.band(0.1, 0.01**0.5 * 0.1**0.5)[0]
    assert between == pytest.approx(np.sin(angle(0.1) - 0.125) ** 2)


@pytest.mark.parametrize("shares", [(0.4, 0.1), (0.1,), (0.1, 0.2, 0.3)])
def test_a_table_of_another_shape_is_refused(shares):
    with pytest.raises(ValueError, match="expected"):
        Bands(0.9, (0.01, 0.1), shares, np.zeros((2, 2)), np.zeros((2, 2)), agreement=1, about={})


def test_the_band_of_a_difference_is_the_other_way_round_for_the_way_back():
    a, b = (0.1, 0.15, 0.25), (0.2, 0.3, 0.35)
    low, high = difference(a, b)
    assert low < 0.15 < high
    assert high - 0.15 == pytest.approx(np.hypot(0.05, 0.05))
    assert 0.15 - low == pytest.approx(np.hypot(0.1, 0.1))
    assert difference(b, a) == pytest.approx((-high, -low))


@pytest.fixture
def entry(tmp_path):
    return register.Entry(
        name="mine", network="mobilenet_v2", size_hw=(64, 96), preprocessing="aspect",
        file=tmp_path / "mine.weights.h5", sha256="ab" * 32,
    )  # fmt: skip


def lay_table(entry, **changed):
    values = json.loads(SHIPPED.read_bytes())
    values["weights"]["sha256"] = entry.sha256
    values["settings"] = settings_of(a_predictor(entry))
    path = entry.file.with_name("mine_bands.json")
    path.write_text(json.dumps(values | changed), "utf-8")
    return path


def test_weights_of_ones_own_have_bands_when_their_table_fits(entry):
    assert load_bands(a_predictor(entry)) == (None, "no band: none was measured for mine")
    lay_table(entry)
    assert load_bands(a_predictor(entry))[0].level == 0.9
    bands, why = load_bands(Predictor(lambda: None, entry, size=(96, 96)))
    assert bands is None
    assert "other sizes or settings" in why
    lay_table(entry, weights={"name": "mine", "sha256": "cd" * 32})
    assert "with other weights" in load_bands(a_predictor(entry))[1]


@pytest.mark.parametrize("changed", [{"low": [[1]]}, {"weights": None}, {"shares": "many"}])
def test_a_damaged_table_is_one_line(entry, changed):
    path = lay_table(entry, **changed)
    with pytest.raises(WeightsError, match="table of bands cannot be read"):
        load_bands(a_predictor(entry))
    path.write_bytes(b"\0\0")
    with pytest.raises(WeightsError, match="table of bands cannot be read"):
        load_bands(a_predictor(entry))


def test_a_baseline_has_no_bands():
    baseline = SimpleNamespace(entry=register.Entry("uniform", "none", (8, 8), "aspect"))
    assert load_bands(baseline) == (None, "no band: none was measured for uniform")
