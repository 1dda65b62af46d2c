"""The two phases of a network with texts: the image branch, then the head on what is frozen."""

import dataclasses

import keras
import numpy as np

from msinet import inference, losses
from msinet.data import execution
from msinet.models.matching import Matching
from msinet.models.text_mobilenet_v2 import CELL
from msinet.stages import overlapped
from msinet.train import optimizer, text_data
from msinet.train.text_look import look

LOADERS = 2  # batches prepared at the same time
TARGETS = (None, None, None, 3)  # what `text_data.to_targets` makes


class ImagePhase:
    """The image branch learns from the items without text, the whole picture changed at random.

    Args:
        config: A `Config`.
        network: The whole network.
        slow_layers: Names of layers that learn at `train.encoder_rate`.
        parts: `Part`s to learn from.
    """

    def __init__(self, config, network, slow_layers, parts):
        self.config = config
        self.pictures = text_data.pictures_of(parts, textless=True)
        branch = network.get_layer("log_density").output
        self.model = keras.Model(network.get_layer("image").output, branch, name="image_branch")
        settings = dataclasses.replace(config.train, learning_rate=config.text.image_rate)
        steps = len(self.plan(1)) * config.text.image_epochs
        self.optimizer = optimizer.build(
            settings, steps, self.model.trainable_variables, slow_layers
        )
        shares = dataclasses.asdict(config.loss)
        self.model.compile(
            optimizer=self.optimizer,
            loss=lambda true, predicted: losses.weighted(true, predicted, shares),
            jit_compile=config.train.jit,
        )
        execution.trace_for_any_size(self.model, TARGETS)

    def plan(self, epoch):
        """The batches of an epoch."""
        return _plan(self.config, self.pictures, epoch)

    def batches(self, epoch):
        """Yields arguments of `train_on_batch`."""
        seed, settings = self.config.train.seed, self.config.augment

        def load(batch):
            number, (frame_hw, pictures) = batch
            rngs = (np.random.default_rng([seed, epoch, number, n]) for n in range(len(pictures)))
            loaded = [
                text_data.changed(picture, picture.items[:1], frame_hw, CELL, rng=rng,
                                  settings=settings)
                for picture, rng in zip(pictures, rngs, strict=True)
            ]  # fmt: skip
            stimuli, truths, _ = zip(*loaded, strict=True)
            truths = [grid for grids in truths for grid in grids]
            return np.stack(stimuli), text_data.to_targets(truths, [p.number for p in pictures])

        plan = list(enumerate(self.plan(epoch)))
        yield from overlapped(plan, load, lambda x: x, lambda x: x, threads=LOADERS)


class HeadPhase:
    """The head learns from all items; what the frozen parts see is computed once and kept.

    Args:
        config: A `Config`.
        sides: Of the network, its image branch trained, as `inference.sides` gives them.
        pictures: `Picture`s to learn from.
        texts: The vectors of their texts.
        talk: A `Talk`.
        seen: What an earlier phase with the same frozen parts saw.
    """

    def __init__(self, config, sides, pictures, texts, talk, *, seen=None):
        self.config, self.texts = config, texts
        self.pictures = pictures
        self.image_side, self.text_side = sides
        self.model = _with_matching(self.text_side) if config.loss.matching else self.text_side
        steps = len(self.plan(1)) * max(config.train.epochs - config.text.image_epochs, 1)
        variables = self.model.trainable_variables
        self.optimizer = optimizer.build(config.train, steps, variables, ())
        self.model.compile(
            optimizer=self.optimizer, loss=self._loss(), jit_compile=config.train.jit
        )
        matched = {"density": TARGETS, "match": (None,)}
        execution.trace_for_any_size(self.model, matched if config.loss.matching else TARGETS)
        self.talk, self._seen = talk, seen

    @property
    def seen(self):
        """What the frozen parts see of every picture; not before the weights are in place."""
        if self._seen is None:
            self._seen = self._look()
        return self._seen

    def _look(self):
        """Looks at every picture in every size."""
        seen, sizes = {}, set(self.config.data.sizes_hw)
        for number, size_hw in enumerate(sorted(sizes), start=1):
            batches = _plan(self.config, self.pictures, 1, sizes_hw=[size_hw])
            title = "features" + (f" {number} of {len(sizes)}" if len(sizes) > 1 else "")
            found = look(self.image_side, batches, talk=self.talk, title=title, config=self.config)
            for picture, looks in found.items():
                seen.setdefault(picture, []).extend(looks)
        return seen

    def plan(self, epoch):
        """The batches of an epoch."""
        return _plan(self.config, self.pictures, epoch)

    def batches(self, epoch):
        """Yields arguments of `train_on_batch`."""
        for number, (frame_hw, pictures) in enumerate(self.plan(epoch)):
            rng = np.random.default_rng([self.config.train.seed, epoch, number])
            yield self._batch(frame_hw, pictures, rng)

    def _batch(self, frame_hw, pictures, rng):
        features, rows, truths, numbers = [], [], [], []
        for picture in pictures:
            looks = [each for each in self.seen[picture.number] if each.frame_hw == frame_hw]
            seen = looks[int(rng.integers(len(looks)))]
            texts = [picture.part.texts[index] for index in picture.items]
            rows.append(self.texts.of(texts, mirror=seen.mirror))
            features += [seen.features] * len(texts)
            truths += seen.truths
            numbers += [picture.number] * len(texts)
        inputs = [np.stack(each).astype(np.float32) for each in zip(*features, strict=True)]
        words, mask, sentence = (
            np.concatenate([getattr(row, key) for row in rows]) for key in inference.TEXT_INPUTS
        )
        kept = rng.random(mask.shape) >= self.config.text.word_dropout
        mask = np.where((mask * kept).any(axis=1, keepdims=True), mask * kept, mask)
        targets = text_data.to_targets(truths, numbers)
        if self.config.loss.matching:
            targets = {"density": targets, "match": np.asarray(numbers, np.float32)}
        return [*inputs, words, mask.astype(np.float32), sentence], targets

    def _loss(self):
        shares = dataclasses.asdict(self.config.loss)

        def density(true, predicted):
            return losses.weighted(true, predicted, shares)

        if not shares["matching"]:
            return density
        return {
            "density": density,
            "match": lambda true, pairs: shares["matching"] * losses.matching(pairs, true),
        }


def _plan(config, pictures, epoch, sizes_hw=None):
    return text_data.plan(
        pictures,
        sizes_hw=sizes_hw or config.data.sizes_hw,
        batch_size=config.train.batch_size,
        rng=np.random.default_rng([config.train.seed, epoch]),
    )


def objects_of(text_side):
    """Of the inputs of a text side the classifier's features, the widest map."""
    maps = [each for each in text_side.inputs if len(each.shape) == 4]
    return max(maps, key=lambda each: each.shape[3])


def _with_matching(text_side):
    """The text side with the vectors that the contrastive loss compares."""
    inputs, density = text_side.inputs, text_side.outputs[0]
    match = Matching(name="matching")([density, objects_of(text_side), inputs[-1]])
    return keras.Model(inputs, {"density": density, "match": match}, name="text_side_matching")
