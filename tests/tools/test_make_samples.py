"""The committed pictures are the ones that the script draws."""

import numpy as np
import pytest
from make_samples import FILES, SAMPLES, draw

from msinet import images

MOST_BYTES = 120_000
JPEG_LOSS = 4.0  # mean difference that compression may make, in grey levels
QUICK = ("poster", "popout")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow) for name in FILES],
)
def test_drawing_again_gives_the_same_picture(name):
    drawn = draw(name)
    committed = images.read(SAMPLES / FILES[name])
    assert committed.shape == drawn.shape
    difference = np.abs(committed.astype(int) - drawn.astype(int))
    assert difference.mean() < (JPEG_LOSS if FILES[name].endswith(".jpg") else 0.05)


def test_samples_are_small_and_all_known():
    files = [path for path in SAMPLES.iterdir() if path.suffix in (".jpg", ".png")]
    assert sorted(path.name for path in files) == sorted(FILES.values())
    assert max(path.stat().st_size for path in files) < MOST_BYTES
