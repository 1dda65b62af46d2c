"""From parts of data sets to batches: the plan of an epoch, and `tf.data` that follows it.

Everything random is a function of the seed, the epoch, and the batch and place in it, so that a
run that is taken up again sees the same batches as one that was never stopped.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from msinet import letterbox
from msinet.data import augment

# Pictures of one batch share a frame: that of the nearest of these aspects (width / height).
ASPECTS = (9 / 16, 2 / 3, 3 / 4, 1.0, 4 / 3, 3 / 2, 16 / 9)
PREFETCH = 2  # batches


@dataclass(frozen=True)
class Batch:
    """Which pictures come together, and the frame they are brought to.

    Attributes:
        items: (index of the part, index within the part) of each picture.
        frame_hw: Height and width that the network sees.
    """

    items: tuple[tuple[int, int], ...]
    frame_hw: tuple[int, int]


def plan_training(parts, repeats, *, sizes_hw, rule, batch_size, seed, epoch):
    """Orders the pictures of one epoch into batches.

    Args:
        parts: `Part`s.
        repeats: How often each part's pictures come in an epoch.
        sizes_hw: Sizes of which one is drawn for each batch.
        rule: "aspect" (frames of the pictures' own aspect) or "original" (one frame).
        batch_size: Pictures per batch; the last ones of each aspect may be fewer.
        seed: Seed of the run.
        epoch: Number of the epoch; another one gives another order.

    Returns:
        A list of `Batch`.
    """
    rng = np.random.default_rng([seed, epoch])
    items = [
        (number, index)
        for number, (part, repeat) in enumerate(zip(parts, repeats, strict=True))
        for index in list(range(len(part))) * repeat
    ]
    waiting, ready = {}, []
    for position in rng.permutation(len(items)):
        number, index = items[position]
        aspect = _nearest_aspect(parts[number].sizes_hw[index]) if rule == "aspect" else None
        group = waiting.setdefault(aspect, [])
        group.append((number, index))
        if len(group) == batch_size:
            ready.append((aspect, tuple(group)))
            waiting[aspect] = []
    ready += [(aspect, tuple(group)) for aspect, group in waiting.items() if group]
    choices = rng.integers(len(sizes_hw), size=len(ready))
    return [
        Batch(group, _frame(aspect, sizes_hw[choice]))
        for (aspect, group), choice in zip(ready, choices, strict=True)
    ]


def plan_validation(parts, *, size_hw, rule, batch_size):
    """Orders pictures into batches of one frame each, every picture once, nothing random."""
    groups = {}
    for number, part in enumerate(parts):
        for index in range(len(part)):
            frame_hw = letterbox.plan(part.sizes_hw[index], size_hw, rule=rule).network_hw
            groups.setdefault(frame_hw, []).append((number, index))
    return [
        Batch(tuple(group[start : start + batch_size]), frame_hw)
        for frame_hw, group in groups.items()
        for start in range(0, len(group), batch_size)
    ]


def frame_of(picture_hw, size_hw, *, exact=False):
    """The frame of a picture under "aspect".

    Args:
        picture_hw: Height and width of the picture.
        size_hw: Whose area the frame has, about.
        exact: Of the picture's own aspect, as when predicting; else of the nearest of `ASPECTS`.
    """
    if exact:
        return letterbox.plan(picture_hw, size_hw, rule="aspect").network_hw
    return _frame(_nearest_aspect(picture_hw), size_hw)


def _nearest_aspect(size_hw):
    aspect = size_hw[1] / size_hw[0]
    return min(ASPECTS, key=lambda known: abs(math.log(known / aspect)))


def _frame(aspect, size_hw):
    """The frame of an aspect with about the area of `size_hw`; `size_hw` itself for None."""
    if aspect is None:
        return tuple(size_hw)
    return letterbox.plan((1200, round(1200 * aspect)), size_hw, rule="aspect").network_hw


def load(part, index, frame_hw, *, rule, cell, rng=None, settings=None):
    """Prepares one picture and its target.

    Args:
        part: A `Part`.
        index: The picture's place in the part.
        frame_hw: Height and width that the network sees.
        rule: "aspect" or "original".
        cell: Input pixels per cell of the target.
        rng: A generator for the random changes, or None for none.
        settings: An `AugmentConfig`, with `rng`.

    Returns:
        (h, w, 3) float32, RGB, 0 to 255, and (h/cell, w/cell, 1) float32: a density that sums
        to 1 ("aspect"), or a map from 0 to 255 ("original").
    """
    example = part[index]
    stimulus = example.decoded(mode="original" if rule == "original" else "display")
    height, width = stimulus.shape[:2]
    if rule == "aspect":
        # Twice the target's resolution is fine enough for any window of it.
        grid = (min(height, 2 * frame_hw[0] // cell), min(width, 2 * frame_hw[1] // cell))
        saliency_map = example.saliency_map(grid)
    else:
        saliency_map = example.original_map()
    if rng is not None:
        changed = augment.crop_and_mirror(stimulus, saliency_map, rng, settings)
        stimulus, saliency_map = (np.ascontiguousarray(array) for array in changed)
    stimulus = letterbox.fit(stimulus, _placement(stimulus, frame_hw, rule))
    if rng is not None:
        stimulus = augment.change_colors(stimulus, rng, settings)
    cells_hw = (frame_hw[0] // cell, frame_hw[1] // cell)
    if rule == "original":
        target = letterbox.fit(saliency_map, _placement(saliency_map, cells_hw, rule), fill=0)
    else:
        target = letterbox.fit(saliency_map, _placement(saliency_map, cells_hw, rule))
        target = np.maximum(target, 0)
        target /= max(float(target.sum()), 1e-12)
    return stimulus, target.reshape(*cells_hw, 1)


def _placement(array, frame_hw, rule):
    """The whole frame under "aspect", whatever its aspect; with padding under "original"."""
    original_hw = array.shape[:2]
    if rule == "original":
        return letterbox.plan(original_hw, frame_hw, rule=rule)
    return letterbox.Placement(original_hw, tuple(frame_hw), 0, 0, *frame_hw, rule=rule)


def batches(parts, plan, *, rule, cell, workers, seed=None, epoch=0, settings=None):
    """Prepares the batches of a plan ahead of their use, several at a time, in order.

    Args:
        parts: The `Part`s of the plan.
        plan: A list of `Batch`.
        rule: "aspect" or "original".
        cell: Input pixels per cell of the target.
        workers: Batches prepared at the same time.
        seed: Seed of the random changes; None for no changes.
        epoch: Number of the epoch.
        settings: An `AugmentConfig`, with `seed`.

    Yields:
        (B, h, w, 3) and (B, h/cell, w/cell, 1) float32 arrays.

    Raises:
        DataError: A picture or a map cannot be read.
    """
    import tensorflow as tf

    problems = []

    def prepare(number):
        batch = plan[number]
        loaded = []
        for place, (part, index) in enumerate(batch.items):
            rng = None
            if seed is not None:
                rng = np.random.default_rng([seed, epoch, int(number), place])
            try:
                loaded.append(load(parts[part], index, batch.frame_hw, rule=rule, cell=cell,
                                   rng=rng, settings=settings))  # fmt: skip
            except Exception as error:  # TensorFlow would wrap it in an error of its own
                problems.append(error)
                raise
        stimuli, targets = zip(*loaded, strict=True)
        return np.stack(stimuli), np.stack(targets)

    dataset = (
        tf.data.Dataset.range(len(plan))
        .map(
            lambda number: tf.numpy_function(prepare, [number], (tf.float32, tf.float32)),
            num_parallel_calls=workers,
            deterministic=True,
        )
        .prefetch(PREFETCH)
    )
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)  # the batches already keep the cores busy
    try:
        yield from dataset.as_numpy_iterator()
    except tf.errors.OpError:
        if problems:
            raise problems[0] from None
        raise
    finally:
        cv2.setNumThreads(threads)
