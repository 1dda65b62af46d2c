import numpy as np

from msinet.areas import Area
from tools import fit_bands


def test_boxes_lie_in_the_picture_and_are_of_many_sizes(rng):
    density = rng.uniform(0, 1, (60, 90))
    boxes = fit_bands.draw_boxes(rng, density, 1000)
    left, top, right, low = boxes.T
    assert (boxes >= 0).all()
    assert (right <= 90).all()
    assert (low <= 60).all()
    surfaces = (right - left) * (low - top) / density.size
    assert surfaces.min() > 0
    assert np.median(surfaces) < 0.05
    assert surfaces.max() > 0.4


def test_every_other_box_lies_where_the_network_looks(rng):
    density = np.zeros((60, 90))
    density[:12, :18] = 1
    boxes = fit_bands.draw_boxes(rng, density, 400)
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    near = (middles[:, 0] < 36) & (middles[:, 1] < 30)
    assert near[1::2].mean() > 0.7
    assert near[::2].mean() < 0.4


def test_rows_hold_the_shares_of_areas(rng):
    density = rng.uniform(0, 1, (30, 50)).astype(np.float32)
    density /= density.sum()
    fixations = rng.uniform((-2, -2), (52, 32), (300, 2))
    boxes = np.array([(5, 3, 20, 9), (0, 0, 50, 30), (49, 29, 50, 30)])
    rows = fit_bands.rows_of(density, fixations, boxes)
    inside = fixations[(fixations >= 0).all(1) & (fixations < (50, 30)).all(1)]
    for row, (left, top, right, low) in zip(rows, boxes, strict=True):
        sides = (right - left) / 50, (low - top) / 30
        mask = Area.box("a", left / 50, top / 30, *sides).mask((30, 50))
        held = ((inside >= (left, top)) & (inside < (right, low))).all(axis=1).mean()
        assert np.allclose(row, [mask.mean(), (mask * density).sum(), held], atol=1e-5)


def test_a_table_covers_new_rows_as_often_as_it_says(rng):
    def rows(pictures, boxes):
        surface = np.exp(rng.uniform(np.log(0.0005), np.log(0.6), (pictures, boxes)))
        predicted = rng.beta(0.5, 2, (pictures, boxes))
        predicted[:, ::4] *= 0.01
        noise = rng.normal(0.02, 0.05 + 0.05 * predicted, predicted.shape)
        shifted = np.clip(np.arcsin(np.sqrt(predicted)) + noise, 0, np.pi / 2)
        return np.stack([surface, predicted, np.sin(shifted) ** 2], axis=2)

    made, new = rows(60, 300), rows(60, 100)
    bands = fit_bands.fit(made, rng.uniform(0.8, 1, 60), {})
    hit = fit_bands.covered(bands, new.reshape(-1, 3))
    assert 0.88 < hit.mean() < 0.95
    assert 0.8 < bands.agreement < 0.85
    assert fit_bands.report(bands, new)[0].startswith("coverage of 6000 boxes in 60 pictures")
