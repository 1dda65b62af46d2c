import math

import numpy as np
import pytest

from msinet.areas import Area, Bands, attention, center_bias_density, hottest, mirror_agreement
from msinet.areas.mirror import predict


def density_of(places, size_hw=(60, 90), sigma=3.0):
    """Gaussians of the given weights at (x, y)."""
    y, x = np.mgrid[: size_hw[0], : size_hw[1]]
    made = np.zeros(size_hw)
    for weight, px, py in places:
        made += weight * np.exp(-((x - px) ** 2 + (y - py) ** 2) / (2 * sigma**2))
    return (made / made.sum()).astype(np.float32)


def test_shares_add_up_and_ranks_follow_them(rng):
    density = rng.uniform(0.1, 1, (30, 50)).astype(np.float32)
    halves = [Area.box("left", 0, 0, 0.31, 1), Area.box("right", 0.31, 0, 0.69, 1)]
    left, right = attention(density, halves).areas
    assert left.share + right.share == pytest.approx(1, abs=1e-5)
    assert (left.rank, right.rank) == (2, 1)
    assert left.surface == pytest.approx(0.31, abs=1e-6)
    assert left.intensity == pytest.approx(left.share / 0.31, rel=1e-4)
    center = center_bias_density((30, 50))
    assert left.center_bias == pytest.approx(float(center[:, :15].sum() + center[:, 15].sum() / 2),
                                             abs=1e-5)  # fmt: skip
    assert (left.low, left.high) == (None, None)


def test_equal_shares_have_equal_ranks():
    density = np.ones((8, 8), np.float32)
    boxes = [Area.box(name, x, 0, 0.25, 0.5) for name, x in (("a", 0), ("b", 0.5), ("c", 0.25))]
    large = Area.box("all", 0, 0, 1, 1)
    assert [each.rank for each in attention(density, [*boxes, large]).areas] == [2, 2, 2, 1]


def test_focus_counts_halvings_of_the_surface():
    center = center_bias_density((48, 64))
    same = attention(center)
    assert same.focus == pytest.approx(0, abs=1e-4)
    assert same.spread == pytest.approx(same.center_bias_spread)
    strip = np.zeros((48, 64), np.float32)
    strip[:, :16] = 1
    narrow = attention(strip)
    strip[:, :32] = 1
    wide = attention(strip)
    assert wide.spread == pytest.approx(0.5, rel=1e-4)
    assert narrow.focus - wide.focus == pytest.approx(1, abs=1e-4)


def test_the_hottest_points_come_in_order_with_their_shares():
    density = density_of([(0.2, 20, 40), (0.5, 70, 15), (0.3, 45, 30)], sigma=1.5)
    points = hottest(density)
    assert [(round(p.x), round(p.y)) for p in points[:3]] == [(70, 16), (46, 30), (20, 40)]
    assert points[0].share == pytest.approx(0.5, abs=0.05)
    assert [p.share for p in points] == sorted((p.share for p in points), reverse=True)
    assert sum(p.share for p in points) <= 1 + 1e-6


def test_an_even_map_has_one_hottest_point_and_no_more():
    for size_hw in ((1, 1), (60, 90), (3, 500)):
        assert len(hottest(np.full(size_hw, 1 / math.prod(size_hw), np.float32))) == 1


def test_points_of_a_large_picture_are_in_its_pixels():
    (first, *_) = hottest(density_of([(1, 700, 200)], (800, 1200), 20.0))
    assert abs(first.x - 700) < 4
    assert abs(first.y - 200) < 4


@pytest.mark.parametrize(
    "density", [np.zeros((4, 5)), np.full((4, 5), np.nan), -np.ones((4, 5)), np.ones(4)]
)
def test_what_is_no_density_is_refused(density):
    with pytest.raises(ValueError, match="density: expected"):
        attention(density)


def test_bands_stand_around_the_shares():
    bands = Bands(0.9, (0.01, 0.5), (0.01, 0.9), -0.1 * np.ones((2, 2)), 0.1 * np.ones((2, 2)),
                  agreement=0.9, about={})  # fmt: skip
    (figures,) = attention(np.ones((8, 8)), [Area.box("a", 0, 0, 0.5, 0.5)], bands=bands).areas
    assert figures.low == pytest.approx(math.sin(math.asin(0.5) - 0.1) ** 2, abs=1e-6)
    assert figures.high == pytest.approx(math.sin(math.asin(0.5) + 0.1) ** 2, abs=1e-6)


class Sided:
    """A predictor that looks where it is bright, but for a weight on the left."""

    def __init__(self, weight):
        self.weight = weight

    def prepare(self, picture):
        return picture

    def forward(self, prepared):
        left = np.linspace(self.weight, 1, prepared.shape[1])
        return prepared[..., 0].astype(np.float64) * left

    def finish(self, outputs, prepared):
        return type("P", (), {"density": outputs / outputs.sum()})

    def predict(self, picture):
        return self.finish(self.forward(picture), picture)


def test_a_predictor_with_a_side_does_not_agree_with_the_mirror(rng):
    picture = rng.integers(0, 256, (20, 31, 3), dtype=np.uint8)
    prediction, agreement = predict(Sided(1), picture)
    assert agreement == pytest.approx(1)
    assert prediction.density.shape == (20, 31)
    assert predict(Sided(0), picture)[1] < 0.8
    halves = np.eye(2)[:, :1], np.eye(2)[:, 1:]
    assert mirror_agreement(*halves) == 0
