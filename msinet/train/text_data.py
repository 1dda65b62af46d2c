"""What a network with texts learns from: pictures with all their items, and texts as vectors."""

import dataclasses

import cv2
import numpy as np

from msinet import letterbox
from msinet.data import augment, pipeline
from msinet.fixations import fixation_map
from msinet.text import TextVectors, embed_cached, mirrored

COARSE = 2  # cells of a map before it is cropped, for each cell of the target


@dataclasses.dataclass(frozen=True)
class Picture:
    """A picture and its items.

    Attributes:
        part: The `Part`.
        items: Places in the part of the items that show this picture.
        number: Tells pictures apart.
        size_hw: Height and width.
    """

    part: object
    items: tuple[int, ...]
    number: int
    size_hw: tuple[int, int]


@dataclasses.dataclass(frozen=True)
class Texts:
    """The texts of a run as vectors, by text; those of mirrored pictures as well."""

    rows: dict[str, int]
    vectors: TextVectors

    def of(self, texts, *, mirror) -> TextVectors:
        """The vectors of texts, with their sides exchanged for mirrored pictures."""
        return self.vectors[[self.rows[mirrored(text) if mirror else text] for text in texts]]


def pictures_of(parts, *, textless=False, told=False) -> list[Picture]:
    """Gives the pictures of parts, each with its items.

    Args:
        parts: `Part`s.
        textless: Only with items that have no text; pictures without such items are left out.
        told: Only pictures of which an item has a text, with all their items.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for number, part in enumerate(parts):
        for index, picture in enumerate(part.pictures):
            if not (textless and part.texts[index].strip()):
                found.setdefault((number, picture), []).append(index)
    if told:
        found = {
            key: items
            for key, items in found.items()
            if any(parts[key[0]].texts[index].strip() for index in items)
        }
    return [
        Picture(parts[key[0]], tuple(items), place, tuple(parts[key[0]].sizes_hw[items[0]]))
        for place, (key, items) in enumerate(found.items())
    ]


def embed(parts, encoder) -> Texts:
    """Gives the vectors of all texts of parts, plain and mirrored; kept on the disk."""
    plain = {text for part in parts for text in part.texts}
    every = sorted(plain | {mirrored(text) for text in plain})
    vectors = embed_cached(encoder, every)
    return Texts({text: row for row, text in enumerate(every)}, vectors)


def plan(
    pictures, *, sizes_hw, batch_size, rng=None
) -> list[tuple[tuple[int, int], list[Picture]]]:
    """Puts pictures of one frame together.

    Args:
        pictures: What is to be ordered.
        sizes_hw: Whose area the frames have, about; one is drawn for each batch.
        batch_size: Pictures per batch, at most.
        rng: A generator that shuffles and draws; None keeps the order, takes the first size, and
            gives every picture a frame of its own aspect.

    Returns:
        Frame (height, width) and pictures of each batch.
    """
    groups: dict = {}
    order = range(len(pictures)) if rng is None else rng.permutation(len(pictures))
    for picture in (pictures[index] for index in order):
        frames = tuple(
            pipeline.frame_of(picture.size_hw, size_hw, exact=rng is None) for size_hw in sizes_hw
        )
        groups.setdefault(frames, []).append(picture)
    batches = [
        (frames, group[start : start + batch_size])
        for frames, group in groups.items()
        for start in range(0, len(group), batch_size)
    ]
    if rng is None:
        return [(frames[0], group) for frames, group in batches]
    drawn = rng.integers(len(sizes_hw), size=len(batches))
    batches = [(frames[size], group) for size, (frames, group) in zip(drawn, batches, strict=True)]
    return [batches[index] for index in rng.permutation(len(batches))]


def truth(example, cells_hw) -> np.ndarray:
    """Where people looked: (h, w, 2) float32, the set's map and its fixations, on a grid."""
    height, width = (min(a, b) for a, b in zip(example.size_hw, cells_hw, strict=True))
    points = fixation_map(example.fixations, example.size_hw).astype(np.float32)
    points = cv2.resize(points, (width, height), interpolation=cv2.INTER_AREA)
    return np.dstack([example.saliency_map((height, width)), points])


def to_targets(truths, numbers) -> np.ndarray:
    """Targets of `losses.weighted`, (B, h, w, 3), from (B, h, w, 2) on any scale."""
    truths = np.maximum(np.asarray(truths, np.float32), 0)
    truths = truths / np.maximum(truths.sum(axis=(1, 2), keepdims=True), 1e-12)
    place = np.broadcast_to(
        np.asarray(numbers, np.float32)[:, None, None, None], (*truths.shape[:3], 1)
    )
    return np.concatenate([truths, place], axis=-1)


def changed(picture, items, frame_hw, cell, *, rng, settings):
    """One picture and the truths of some of its items, cropped, mirrored and coloured at random.

    Args:
        picture: A `Picture`.
        items: Places in its part.
        frame_hw: Height and width that the network sees.
        cell: Input pixels per cell of the targets.
        rng: A generator.
        settings: An `AugmentConfig`.

    Returns:
        (h, w, 3) float32, 0 to 255; for each item (h/cell, w/cell, 2) float32; and whether the
        picture is mirrored.
    """
    mirror = bool(rng.random() < settings.mirror)
    cells_hw = tuple(side // cell for side in frame_hw)
    examples = [picture.part[index] for index in items]
    maps = np.dstack([truth(each, tuple(COARSE * side for side in cells_hw)) for each in examples])
    unmirrored = dataclasses.replace(settings, mirror=0.0)
    stimulus, maps = augment.crop_and_mirror(examples[0].decoded(), maps, rng, unmirrored)
    stimulus = augment.change_colors(
        fitted(np.ascontiguousarray(stimulus), frame_hw), rng, settings
    )
    grids = [
        cv2.resize(maps[..., 2 * n : 2 * n + 2].copy(), cells_hw[::-1],
                   interpolation=cv2.INTER_AREA)
        for n in range(len(examples))
    ]  # fmt: skip
    if mirror:
        stimulus, grids = stimulus[:, ::-1], [grid[:, ::-1] for grid in grids]
    return stimulus, grids, mirror


def fitted(stimulus, frame_hw):
    """The picture in a frame whose aspect may differ a little: (h, w, 3) float32."""
    frame = tuple(frame_hw)
    place = letterbox.Placement(stimulus.shape[:2], frame, 0, 0, *frame, rule="aspect")
    return letterbox.fit(stimulus, place)
