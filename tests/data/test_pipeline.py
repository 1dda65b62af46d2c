import collections
import dataclasses

import cv2
import numpy as np
import pytest
from tiny_training import draw

from msinet import letterbox
from msinet.config import AugmentConfig
from msinet.data import Example, pipeline
from msinet.errors import DataError

SIZES_HW = ((60, 100), (100, 60), (80, 80), (60, 80), (45, 80), (60, 40))
PLAN = {"sizes_hw": [(96, 128), (48, 64)], "rule": "aspect", "batch_size": 3, "seed": 3}


class Drawn(list):
    """Stands in for a `Part`: examples in memory."""

    @property
    def sizes_hw(self):
        return [example.size_hw for example in self]


def example(rng, size_hw, *, sigma_px=3.0, name="drawn.png"):
    picture, disc = draw(rng, size_hw)
    data = cv2.imencode(".png", picture)[1].tobytes()
    at = np.float32([disc] * 3)
    unknown = np.full(3, -1, np.int32)
    return Example(name, data, at, unknown, np.empty(0, np.float32), None, size_hw, sigma_px)


@pytest.fixture
def parts(rng):
    return [Drawn(example(rng, s) for s in SIZES_HW * 2), Drawn(example(rng, s) for s in SIZES_HW)]


def plan(parts, repeats=(1, 1), **changes):
    return pipeline.plan_training(parts, repeats, **{**PLAN, "epoch": 1, **changes})


def prepared(parts, batches, *, epoch=1, **changes):
    options = {"rule": "aspect", "cell": 4, "workers": 2, "seed": 3, "settings": AugmentConfig()}
    return list(pipeline.batches(parts, batches, epoch=epoch, **{**options, **changes}))


def same(one, other):
    pairs = zip(one, other, strict=True)
    return all(np.array_equal(a, b) for x, y in pairs for a, b in zip(x, y, strict=True))


def test_every_picture_comes_once_in_an_epoch_or_as_often_as_asked(parts):
    seen = collections.Counter(item for batch in plan(parts, (1, 3)) for item in batch.items)
    assert seen == {(0, k): 1 for k in range(12)} | {(1, k): 3 for k in range(6)}


def test_another_epoch_or_seed_is_another_order(parts):
    assert plan(parts) == plan(parts)
    assert plan(parts) != plan(parts, epoch=2)
    assert plan(parts) != plan(parts, seed=4)


def test_batches_share_a_frame_of_their_own_aspect(parts):
    areas = set()
    for batch in plan(parts):
        height, width = batch.frame_hw
        assert len(batch.items) <= 3
        assert height % 8 == width % 8 == 0
        areas.add(height * width > 9000)
        for part, index in batch.items:
            picture = parts[part].sizes_hw[index]
            # Half the gap between neighbouring aspects, and the rounding of the frame's sides.
            assert abs(np.log(width / height * picture[0] / picture[1])) < 0.4
    assert areas == {True, False}  # both sizes were drawn


def test_the_original_rule_has_one_frame(parts):
    batches = plan(parts, rule="original", sizes_hw=[(240, 320)])
    assert {batch.frame_hw for batch in batches} == {(240, 320)}
    assert [len(batch.items) for batch in batches] == [3] * 6


def test_validation_takes_every_picture_once_in_frames_of_its_own(parts):
    batches = pipeline.plan_validation(parts, size_hw=(96, 128), rule="aspect", batch_size=4)
    items = [item for batch in batches for item in batch.items]
    assert sorted(items) == [(0, k) for k in range(12)] + [(1, k) for k in range(6)]
    for batch in batches:
        sizes = {parts[part].sizes_hw[index] for part, index in batch.items}
        frames = {letterbox.plan(size, (96, 128), rule="aspect").network_hw for size in sizes}
        assert frames == {batch.frame_hw}


def test_the_same_epoch_gives_the_same_bits(parts):
    batches = plan(parts)
    first = prepared(parts, batches)
    assert same(first, prepared(parts, batches, workers=1))
    assert not same(first[:1], prepared(parts, batches[:1], epoch=2))
    assert not same(first[:1], prepared(parts, batches[:1], seed=4))


def test_a_picture_that_comes_twice_is_changed_differently(parts):
    batch = pipeline.Batch(((0, 0), (0, 0)), (64, 96))
    ((stimuli, targets),) = prepared(parts, [batch])
    assert np.abs(stimuli[0] - stimuli[1]).mean() > 1
    assert np.abs(targets[0] - targets[1]).sum() > 0.1


def test_batches_have_the_promised_shapes_and_sums(parts):
    batches = plan(parts)
    for batch, (stimuli, targets) in zip(batches, prepared(parts, batches), strict=True):
        height, width = batch.frame_hw
        assert stimuli.shape == (len(batch.items), height, width, 3)
        assert targets.shape == (len(batch.items), height // 4, width // 4, 1)
        assert stimuli.dtype == targets.dtype == np.float32
        assert 0 <= stimuli.min() < stimuli.max() <= 255
        assert targets.min() >= 0
        np.testing.assert_allclose(targets.sum((1, 2, 3)), 1, atol=1e-5)


def centre(array, level):
    """The mean place (y, x) of what is above a level, and its distance to the nearest edge."""
    places = np.argwhere(array > level)
    if not len(places):
        return None, 0
    return places.mean(0), min(places.min(), (np.array(array.shape) - 1 - places).min())


@pytest.mark.parametrize("size_hw", SIZES_HW)
def test_random_changes_keep_picture_and_target_together(rng, size_hw):
    settings = AugmentConfig(mirror=0.5, crop=1.0, crop_side=0.7, stretch=0.1)
    part = Drawn([example(rng, size_hw)])
    frame_hw = letterbox.plan(size_hw, (96, 128), rule="aspect").network_hw
    compared = 0
    for seed in range(30):
        changes = {"rng": np.random.default_rng(seed), "settings": settings}
        stimulus, target = pipeline.load(part, 0, frame_hw, rule="aspect", cell=4, **changes)
        fine = cv2.resize(target[..., 0], frame_hw[::-1], interpolation=cv2.INTER_LINEAR)
        disc, margin = centre(stimulus.mean(-1), 128)
        if margin < 3:
            continue  # the disc was cut, or is at the edge
        wanted, _ = centre(fine, fine.max() / 2)
        assert np.abs(disc - wanted).max() <= 4, seed  # one cell of the target
        compared += 1
    assert compared >= 15


def test_without_changes_a_batch_is_the_resized_picture(rng):
    part = Drawn([example(rng, (60, 100))])
    stimulus, target = pipeline.load(part, 0, (64, 96), rule="aspect", cell=4)
    placement = letterbox.Placement((60, 100), (64, 96), 0, 0, 64, 96, "aspect")
    assert np.array_equal(stimulus, letterbox.fit(part[0].decoded(), placement))
    full = part[0].saliency_map()
    expected = cv2.resize(full, (24, 16), interpolation=cv2.INTER_AREA)
    np.testing.assert_allclose(target[..., 0], expected / expected.sum(), atol=2e-4)


@pytest.mark.parametrize("size_hw", [(60, 100), (100, 60), (48, 64)])
def test_the_original_rule_is_the_letterbox_of_its_parts(rng, size_hw):
    part = Drawn([example(rng, size_hw)])
    placement = letterbox.plan(size_hw, (48, 64), rule="original")
    stimulus, target = pipeline.load(part, 0, (48, 64), rule="original", cell=1)
    decoded = part[0].decoded(mode="original")
    assert np.array_equal(stimulus, letterbox.fit(decoded, placement))
    expected = letterbox.fit(part[0].original_map(), placement, fill=0)
    assert np.array_equal(target[..., 0], expected)
    assert target.max() > 200


def test_an_unreadable_picture_is_named(parts):
    broken = dataclasses.replace(parts[0][4], stimulus=b"no picture", name="broken.png")
    parts[0][4] = broken
    with pytest.raises(DataError, match=r"broken\.png"):
        prepared(parts, plan(parts))


def test_opencvs_threads_are_given_back(parts):
    before = cv2.getNumThreads()
    prepared(parts, plan(parts)[:1])
    assert cv2.getNumThreads() == before


def test_what_goes_wrong_comes_out_as_it_is(parts, monkeypatch):
    def short_of_memory(*_, **__):
        raise MemoryError

    monkeypatch.setattr(pipeline, "load", short_of_memory)
    with pytest.raises(MemoryError):
        prepared(parts, plan(parts))
