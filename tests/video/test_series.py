import csv
import io

import cv2
import numpy as np
import pytest

from msinet.areas import Area
from msinet.video import Video, series

LEFT, ALL = Area.box("left, upper", 0, 0, 0.5, 0.5), Area.box("all", 0, 0, 1, 1)


@pytest.fixture
def measured(clip, bright):
    return series.measure(Video(clip, bright, every=2), [LEFT, ALL])


def test_shares_are_those_of_each_frame(clip, bright, measured):
    seen = [f for f in Video(clip, bright, every=2) if f.is_predicted]
    assert measured.frames.tolist() == [f.number for f in seen] == [0, 2, 4, 5, 7, 9, 11]
    for n, frame in enumerate(seen):
        assert measured.shares[n, 0] == pytest.approx(frame.density[:24, :32].sum(), rel=1e-4)
    np.testing.assert_allclose(measured.shares[:, 1], 1, atol=1e-5)
    assert measured.scenes.tolist() == [0, 0, 0, 1, 1, 1, 1]
    np.testing.assert_allclose(measured.surfaces, [0.25, 1])
    assert 0.15 < measured.center_bias[0] < 0.35
    assert measured.center_bias[1] == pytest.approx(1, abs=1e-5)


def test_the_mean_counts_a_frame_as_long_as_it_stays(measured):
    stays = [0.2, 0.2, 0.1, 0.2, 0.2, 0.2, 0.1]
    expected = np.average(measured.shares, axis=0, weights=stays)
    np.testing.assert_allclose(measured.means(), expected, rtol=1e-6)
    first, second = measured.to_dict()
    assert (first["rank"], second["rank"]) == (2, 1)
    assert first["intensity"] == pytest.approx(expected[0] / 0.25)
    at = measured.shares[:, 0].argmax()
    assert first["highest_at_seconds"] == measured.seconds[at]


def test_the_table_has_a_row_for_each_frame_and_area(measured):
    rows = list(csv.DictReader(io.StringIO(series.to_csv(measured).decode())))
    assert tuple(rows[0]) == series.COLUMNS
    assert len(rows) == 14
    third = rows[7]  # frame 5, the second area
    assert (third["frame"], third["seconds"], third["scene"], third["area"]) == (
        *("5", "0.500", "1"),
        "all",
    )
    assert float(rows[6]["share"]) == pytest.approx(measured.shares[3, 0], rel=1e-5)
    assert rows[6]["area"] == "left, upper"


def test_the_curve_is_a_picture_that_shows_what_is_there(measured):
    before = cv2.imdecode(np.frombuffer(series.draw(measured), np.uint8), cv2.IMREAD_COLOR)
    assert before.shape[1] == series.WIDTH_IN * series.DPI
    other = series.dataclasses.replace(measured, shares=measured.shares / 2)
    after = cv2.imdecode(np.frombuffer(series.draw(other), np.uint8), cv2.IMREAD_COLOR)
    assert (before != after).any()


def test_no_areas_are_the_callers_mistake(clip, bright):
    with pytest.raises(ValueError, match="at least one"):
        series.measure(Video(clip, bright), [])
