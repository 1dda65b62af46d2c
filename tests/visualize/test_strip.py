import numpy as np
import pytest

from msinet.cropping import crop
from msinet.visualize import strip


def test_a_strip_holds_the_picture_and_every_crop(rng):
    picture = np.full((300, 400, 3), 90, np.uint8)
    picture[100:140, 300:340] = (250, 30, 30)
    density = picture[..., 0].astype(np.float32) - 80
    crops = [crop(density, ratio) for ratio in ("16:9", "1:1", "3:1")]
    drawn = strip(picture, density, crops, ["a.jpg", "16:9", "1:1", "3:1"])
    assert 320 < drawn.shape[0] < 400
    red = (drawn.astype(int) @ (1, -1, 0) > 180).any(axis=0)
    starts = np.flatnonzero(red[1:] & ~red[:-1])
    assert len(starts) >= 3  # the spot is in each crop


def test_there_is_a_label_for_each():
    picture = np.zeros((40, 60, 3), np.uint8)
    with pytest.raises(ValueError, match="labels: expected 2, got 1"):
        strip(picture, np.ones((40, 60), np.float32), [crop(np.ones((40, 60)), 1)], ["a"])
