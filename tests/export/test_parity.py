"""The gate tells an export that gives the original's maps from one that does not."""

import dataclasses

import numpy as np
import pytest

from msinet import inference
from msinet.errors import ExportError
from msinet.export import parity
from msinet.predict import Prediction
from msinet.register import Entry


@pytest.fixture
def case(rng):
    """A picture with a smooth map."""
    rows, columns = np.mgrid[:48, :64]
    values = np.exp(-(((rows - 30) / 9) ** 2) - ((columns - 20) / 12) ** 2) + 1e-4
    values = values.astype(np.float32)
    expected = Prediction(values / values.sum(), values / values.max())
    stimulus = rng.integers(0, 256, (48, 64, 3), dtype=np.uint8)
    return parity.Case("a.jpg", stimulus, expected, 5.0)


def outputs(case, change=lambda values: values):
    values = change(case.expected.map)
    return {"saliency": values / values.max(), "density": values / values.sum()}


def gate(case, changed, precision="float32"):
    row = parity.compare(case, changed, 3.0)
    parity.check([row], precision, where="export")
    return row


def test_equal_maps_pass(case):
    row = gate(case, outputs(case))
    assert row.max_difference < 1e-6
    assert row.cc == pytest.approx(1)
    assert row.log_density_difference == pytest.approx(0, abs=1e-5)
    assert (row.ms, row.keras_ms, row.size_hw) == (3.0, 5.0, (48, 64))


def noise(case, size):
    values = case.expected.map
    return values * (1 + size * np.random.default_rng(3).uniform(-1, 1, values.shape))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("one pixel to the right", lambda values: np.roll(values, 1, axis=1)),
        ("upside down", lambda values: values[::-1]),
        ("another power", lambda values: values**1.01),
        ("one pixel", lambda values: np.where(values == values[5, 6], values + 2e-4, values)),
        ("no number", lambda values: np.where(values == 1, np.nan, values)),
        ("nothing", np.zeros_like),
    ],
)
@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_a_wrong_map_is_refused_at_full_precision(case, name, change):
    with pytest.raises(ExportError, match=r"a\.jpg at 48x64") as caught:
        gate(case, outputs(case, change))
    assert caught.value.exit_code == 6


def test_a_density_that_is_wrong_where_it_is_small_is_refused(case):
    wrong = outputs(case)
    low = wrong["density"] < 0.05 * wrong["density"].max()
    wrong["density"] = np.where(low, wrong["density"] * 1.002, wrong["density"])
    with pytest.raises(ExportError, match=r"log density difference 0\.002 is above 0\.001"):
        gate(case, wrong)


@pytest.mark.parametrize(("precision", "bound"), [("float16", 0.9999), ("uint8", 0.999)])
def test_smaller_precisions_are_held_to_their_correlation(case, precision, bound):
    sizes = np.linspace(0.001, 0.5, 200)
    correlations = []
    for size in sizes:
        changed = outputs(case, lambda values, size=size: noise(case, size))
        row = parity.compare(case, changed, 1.0)
        correlations.append(row.cc)
        if row.cc >= bound:
            parity.check([row], precision, where="export")
        else:
            with pytest.raises(ExportError, match=f"is below {bound}"):
                parity.check([row], precision, where="export")
    assert min(correlations) < bound < max(correlations)


def test_the_worst_of_several_pictures_counts(case):
    good, bad = parity.compare(case, outputs(case), 1.0), None
    bad = dataclasses.replace(good, picture="b.jpg", max_difference=2e-4)
    with pytest.raises(ExportError, match=r"b\.jpg"):
        parity.check([good, bad], "float32", where="export")


def test_a_density_alone_is_compared_by_its_map(case):
    row = gate(case, {"density": case.expected.density})
    assert row.max_difference < 1e-6


class Light:
    """Stands in for a network: where the picture is bright, people look."""

    output_kind = "map"

    def forward(self, stimuli):
        return stimuli.mean(axis=-1, keepdims=True) / 255


@pytest.fixture
def light(monkeypatch):
    monkeypatch.setattr(inference, "compile", lambda network: network.forward)
    return Light(), Entry("light", "vgg16", (64, 64), "original", mirror=True)


def test_any_size_is_compared_on_both_orientations(light, pictures):
    cases = parity.make_cases(*light, pictures, None)
    shapes = [(case.picture, case.stimulus.shape) for case in cases]
    assert shapes == [
        ("portrait.jpg", (240, 320, 3)),
        ("poster.jpg", (320, 240, 3)),
        ("table.jpg", (168, 224, 3)),
    ]
    assert all(case.expected.map.shape == case.stimulus.shape[:2] for case in cases)
    # Exactly what the network gives: nothing resized on the way, and not mirrored.
    grey = cases[1].stimulus.mean(axis=-1)
    np.testing.assert_allclose(cases[1].expected.map, grey / grey.max(), atol=1e-6)


@pytest.mark.parametrize("size_hw", [(96, 128), (64, 512)])
def test_a_fixed_size_is_compared_on_every_picture(light, pictures, size_hw):
    cases = parity.make_cases(*light, pictures, size_hw)
    assert [case.picture for case in cases] == [path.name for path in pictures]
    assert {case.expected.map.shape for case in cases} == {size_hw}


def test_one_picture_is_enough(light, pictures):
    cases = parity.make_cases(*light, pictures[1:2], None)
    assert {case.picture for case in cases} == {"poster.jpg"}
    assert len(cases) == 3
