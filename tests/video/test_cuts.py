import pathlib

import cv2
import numpy as np
import pytest

from msinet.video.cuts import CutDetector

SAMPLES = pathlib.Path(__file__).parent.parent.parent / "samples"
RATE = 25


def sample(name):
    return cv2.imread(str(SAMPLES / name))


def pan(picture, count, step, size_hw=(180, 320)):
    """A window that moves over a picture; `step` pixels a frame."""
    height, width = size_hw
    ends = picture.shape[1] - width
    for number in range(count):
        left = abs((number * step + ends) % (2 * ends) - ends)
        yield picture[100 : 100 + height, left : left + width]


def found(frames, rate=RATE):
    detector = CutDetector()
    return [n for n, frame in enumerate(frames) if detector.is_cut(frame, n / rate)]


def test_cuts_between_moving_scenes_are_found_and_nothing_else(rng):
    names = ["poster.jpg", "table.jpg", "portrait.jpg", "webpage.jpg"]
    frames = [f for n, name in enumerate(names) for f in pan(sample(name), 30, 3 * n)]
    noisy = [np.clip(f + rng.normal(0, 6, f.shape), 0, 255).astype(np.uint8) for f in frames]
    assert found(frames) == found(noisy) == [30, 60, 90]


@pytest.mark.parametrize("step", [4, 12, 24])
def test_a_pan_is_no_cut(step):
    assert found(pan(sample("webpage.jpg"), 40, step)) == []


def test_fades_and_changes_of_light_are_no_cuts():
    still = sample("table.jpg")
    fade = [
        cv2.convertScaleAbs(still, alpha=level / 25) for level in [*range(26), *range(25, 0, -1)]
    ]
    assert found(fade) == []
    other = cv2.resize(sample("poster.jpg"), still.shape[1::-1])
    dissolve = [cv2.addWeighted(still, 1 - s, other, s, 0) for s in np.linspace(0, 1, 25)]
    assert found(dissolve) == []


def test_a_flash_is_at_most_one():
    still = sample("table.jpg")
    frames = [still] * 10 + [np.full_like(still, 255)] * 2 + [still] * 10
    assert len(found(frames)) <= 1


def test_every_picture_of_a_slide_show_is_a_scene():
    names = ["poster.jpg", "table.jpg", "portrait.jpg", "webpage.jpg"]
    assert found([sample(name) for name in names], rate=1) == [1, 2, 3]


def test_a_clip_may_change_its_size():
    still = sample("table.jpg")
    assert found([still, still[::2, ::2], still]) == []
