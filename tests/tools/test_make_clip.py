"""The committed clip is the one that the script makes."""

import numpy as np
import pytest

pytest.importorskip("av", reason="PyAV is not installed: requirements-video.txt")

import make_clip

from tests.video import clips

MOST_BYTES = 120_000
LOSS = 5.0  # mean difference that compression may make, in grey levels


def test_the_committed_clip_shows_what_is_drawn():
    shown, times = clips.read(make_clip.CLIP)
    drawn = [picture for picture, _ in make_clip.draw()]
    assert len(shown) == len(drawn) == 100
    assert times == pytest.approx([n / make_clip.RATE for n in range(100)])
    for number in (0, 30, 49, 50, 99):
        assert np.abs(shown[number].astype(float) - drawn[number]).mean() < LOSS
    assert len(clips.packets(make_clip.CLIP)) > 50
    assert make_clip.CLIP.stat().st_size < MOST_BYTES
