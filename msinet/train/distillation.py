"""Learning from a larger network, too: its densities and its deep features of the same batch."""

import dataclasses
import math

import keras
import numpy as np
from keras import ops

from msinet import weights
from msinet.data import execution, pipeline
from msinet.train import start
from msinet.train.session import Session

MUCH = 0.8  # frames of one size differ in area: their sides are rounded


class DistillationSession(Session):
    """A network in training that has teachers.

    A teacher sees the very batch that the network sees, cropped and coloured alike, but never
    smaller than `teacher_size_hw`: what it finds with more detail the network learns to find with
    less. The target
    is `teacher_share` of the mean of the teachers' densities and the rest people's map (Hinton et
    al. 2015). With `teacher_hints`, features of the network, projected linearly, are drawn to
    those of the first teacher in the same place (Romero et al. 2015, with the cosine as the
    measure); the projections are left behind when the weights are saved.

    Args:
        args: As for `Session`.
    """

    def __init__(self, *args):
        self.teachers = [_load(entry) for entry in start.teachers(args[0])]
        self._answers = [execution.answering(teacher) for teacher in self.teachers]
        super().__init__(*args)

    def _learner(self):
        if not self.config.train.teacher_hints:
            return self.network
        _, *hints = self.teachers[0].outputs
        projected = [
            keras.layers.Conv2D(
                hint.shape[-1], 1, data_format="channels_last", name=f"hint_{place}"
            )(self.network.get_layer(layer).output)
            for place, (hint, layer) in enumerate(zip(hints, self.network.hint_layers, strict=True))
        ]
        return keras.Model(self.network.inputs, [self.network.output, *projected])

    def _objective(self):
        if self.learner is self.network:
            return super()._objective()
        hints = len(self.learner.outputs) - 1
        return {
            "loss": [self._loss(), *[unlikeness] * hints],
            "loss_weights": [1.0, *[self.config.train.teacher_hints] * hints],
        }

    def _batches(self, plan, epoch=None):
        if epoch is None:
            yield from super()._batches(plan)
            return
        least = self.config.train.teacher_size_hw
        seen = [dataclasses.replace(b, frame_hw=_at_least(b.frame_hw, least)) for b in plan]
        for batch, (stimuli, targets) in zip(plan, super()._batches(seen, epoch), strict=True):
            yield self._taught(stimuli, targets, batch.frame_hw)

    def _taught(self, stimuli, targets, frame_hw):
        """What the learner learns from a batch as the teachers see it: its inputs and targets."""
        share = self.config.train.teacher_share
        answers = [answer(stimuli) for answer in self._answers]
        taught = np.mean([np.exp(log_density) for log_density, *_ in answers], axis=0)
        targets = (1 - share) * targets + share * taught
        _, *hints = answers[0]
        if stimuli.shape[1:3] != tuple(frame_hw):
            cell = self.network.cell
            targets = shrunk(targets, (frame_hw[0] // cell, frame_hw[1] // cell))
            targets /= np.maximum(targets.sum(axis=(1, 2), keepdims=True), 1e-12)
            hints = [shrunk(hint, _grid(hint, stimuli, frame_hw)) for hint in hints]
            stimuli = shrunk(stimuli, frame_hw)
        return stimuli, targets if self.learner is self.network else [targets, *hints]


def shrunk(arrays, size_hw):
    """Brings arrays (B, H, W, C) to fewer rows and columns, each the mean of what it covers.

    That is OpenCV's INTER_AREA, which takes no feature maps of hundreds of channels.

    Args:
        arrays: Float32, NumPy.
        size_hw: Height and width.
    """
    down, across = map(_shares, arrays.shape[1:3], size_hw)
    lower = np.einsum("rh,bhwc->brwc", down, arrays, optimize=True)
    return np.einsum("kw,brwc->brkc", across, lower, optimize=True)


def _shares(length, cells):
    """Weights (cells, length) of the mean of each of `cells` equal pieces of a line."""
    edges = np.arange(cells + 1) * (length / cells)
    starts = np.arange(length)
    covered = np.minimum(edges[1:, None], starts + 1) - np.maximum(edges[:-1, None], starts)
    return (np.maximum(covered, 0) * (cells / length)).astype(np.float32)


def _grid(features, stimuli, frame_hw):
    """Rows and columns that features of `stimuli` would have for `frame_hw`.

    Strides are powers of two; halving rounds up, so that a ratio of sides is a little less.
    """
    ratios = (stimuli.shape[axis] / features.shape[axis] for axis in (1, 2))
    strides = (2 ** math.ceil(math.log2(ratio)) for ratio in ratios)
    return [-(-side // stride) for side, stride in zip(frame_hw, strides, strict=True)]


def _at_least(frame_hw, size_hw):
    """The frame, or one of its aspect with about the area of `size_hw` if that is larger."""
    if frame_hw[0] * frame_hw[1] >= MUCH * size_hw[0] * size_hw[1]:
        return frame_hw
    return pipeline.frame_of(frame_hw, size_hw)


def unlikeness(true, predicted):
    """1 minus the cosine of two feature vectors, averaged over the positions of each picture.

    Args:
        true: (B, h, w, C).
        predicted: (B, h, w, C).

    Returns:
        (B,).
    """
    true, predicted = (ops.normalize(ops.cast(x, "float32"), axis=-1) for x in (true, predicted))
    return 1.0 - ops.mean(ops.sum(true * predicted, axis=-1), axis=(1, 2))


def _load(entry):
    """A trained network with its density and the features that are its hints."""
    teacher = weights.load(entry)
    teacher.trainable = False
    hints = [teacher.get_layer(layer).output for layer in teacher.hint_layers]
    return keras.Model(teacher.inputs, [teacher.output, *hints])
