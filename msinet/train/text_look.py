"""What the frozen parts of a network with texts see of pictures, and how well they then predict."""

import dataclasses

import numpy as np

from msinet import letterbox, metrics
from msinet.home import home
from msinet.models.text_mobilenet_v2 import CELL
from msinet.stages import overlapped
from msinet.train import text_data
from msinet.train.shelf import Kept, Shelf
from msinet.train.validation import SCORES


@dataclasses.dataclass(frozen=True)
class Look:
    """What the frozen parts see of one picture, kept on the disk.

    Attributes:
        mirror: Whether the picture is mirrored.
        frame_hw: Height and width that the network saw.
    """

    mirror: bool
    frame_hw: tuple[int, int]
    kept_features: tuple[Kept, ...]
    kept_truths: tuple[Kept, ...]

    @property
    def features(self) -> list[np.ndarray]:
        """Arrays (h, w, C) float16 or float32, as the network's text side takes them."""
        return [each.read() for each in self.kept_features]

    @property
    def truths(self) -> list[np.ndarray]:
        """For each item (h, w, 2) float32, or nothing."""
        return [each.read() for each in self.kept_truths]


def look(image_side, batches, *, talk, title, config=None):
    """Runs the image side over pictures and their mirrored copies.

    Args:
        image_side: From the image to a list of features.
        batches: Frames and pictures, as `text_data.plan` gives them.
        talk: A `Talk`.
        title: What it is said to be.
        config: A `Config`, for training: where people looked is read as well, and after the
            plain and the mirrored copy come `text.copies` changed at random.

    Returns:
        By number of the picture a list of `Look`s.

    Raises:
        DataError: There is no room for them under `home()`.
    """
    seen, shelf = {}, Shelf(home())

    def load(batch):
        frame_hw, pictures = batch
        made = [_copies(picture, frame_hw, config) for picture in pictures]
        # Copy by copy, each of all pictures.
        return frame_hw, pictures, list(zip(*made, strict=True))

    ready = overlapped(batches, load, lambda x: x, lambda x: x, threads=1)
    for frame_hw, pictures, copies in talk.progress(ready, len(batches), title):
        for copy in copies:
            stimuli = np.ascontiguousarray(np.stack([stimulus for stimulus, _, _ in copy]))
            arrays = [_small(each) for each in image_side.predict_on_batch(stimuli)]
            for place, picture in enumerate(pictures):
                _, truths, mirror = copy[place]
                features = tuple(shelf.put(each[place]) for each in arrays)
                made = Look(mirror, frame_hw, features, tuple(map(shelf.put, truths)))
                seen.setdefault(picture.number, []).append(made)
    return seen


def _copies(picture, frame_hw, config):
    """Stimulus, truths and whether it is mirrored: plain, mirrored, and changed at random."""
    stimulus = text_data.fitted(picture.part[picture.items[0]].decoded(), frame_hw)
    cells_hw = tuple(side // CELL for side in frame_hw)
    items = picture.items if config else ()
    truths = [text_data.truth(picture.part[index], cells_hw) for index in items]
    copies = [(stimulus, truths, False)]
    copies.append((stimulus[:, ::-1], [grid[:, ::-1] for grid in truths], True))
    if config is None:
        return copies
    settings = dataclasses.replace(config.augment, crop=1.0, crop_side=config.text.copy_side)
    for number in range(config.text.copies):
        rng = np.random.default_rng([config.train.seed, picture.number, number])
        copies.append(text_data.changed(
            picture, picture.items, frame_hw, CELL, rng=rng, settings=settings
        ))  # fmt: skip
    return copies


def score_items(text_side, picture, seen, texts, say=None):
    """Scores each item of a picture, its density averaged with that of the mirrored copy.

    Args:
        text_side: From features and texts to the log density.
        picture: A `Picture`.
        seen: Its two `Look`s.
        texts: The vectors of the texts.
        say: Gives the text that an item is given; None takes its own.

    Returns:
        A list with one value for each of `SCORES` per item.
    """
    examples = [picture.part[index] for index in picture.items]
    given = [say(example) if say else example.text for example in examples]
    densities = []
    for each in seen:
        read = texts.of(given, mirror=each.mirror)
        features = [
            np.repeat(f[None].astype(np.float32), len(given), axis=0) for f in each.features
        ]
        inputs = [*features, read.words, read.mask, read.sentence]
        output = np.exp(np.asarray(text_side.predict_on_batch(inputs)))[..., 0]
        densities.append(output[:, :, ::-1] if each.mirror else output)
    density = np.sum(densities, axis=0)  # (items, h, w)
    frame_hw = tuple(CELL * side for side in density.shape[1:])
    place = letterbox.Placement(picture.size_hw, frame_hw, 0, 0, *frame_hw, rule="aspect")
    rows = []
    for example, grid in zip(examples, density, strict=True):
        made = np.maximum(letterbox.unfit(grid, place), 0)
        truth = metrics.Truth(
            size_hw=example.size_hw,
            fixations=example.fixations,
            empirical_map=example.saliency_map(),
        )
        scores = metrics.score(made / made.sum(), truth, metrics=SCORES)
        rows.append([scores[key] for key in SCORES])
    return rows


def _small(array):
    """Halves the size of features; the log density keeps its precision."""
    array = np.asarray(array)
    return array if array.shape[-1] == 1 else array.astype(np.float16)
