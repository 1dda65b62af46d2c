import pathlib

import make_metric_fixtures
import numpy as np
import pytest

FIXTURE = pathlib.Path(__file__).parent.parent / "fixtures" / "metrics.npz"


def test_the_script_makes_the_stored_maps_and_fixations_again(real_data):
    pictures = make_metric_fixtures.read(real_data / "data" / "osie.zip")
    with np.load(FIXTURE) as stored:
        for index, picture in enumerate(pictures):
            for key, made in picture.items():
                expected = stored[f"{key}_{index}"]
                assert made.dtype == expected.dtype
                assert made == pytest.approx(expected, rel=1e-6, abs=1e-9)


def test_each_picture_stands_for_another_kind_of_map():
    with np.load(FIXTURE) as stored:
        density, levels, negative, peaks = (stored[f"map_{index}"] for index in range(4))
    assert len({made.shape for made in (density, levels, negative, peaks)}) == 4
    assert np.unique(density).size > 0.7 * density.size
    assert np.unique(levels).size < 256 < levels.size
    assert negative.max() < 0
    assert (peaks == 0).mean() > 0.8
