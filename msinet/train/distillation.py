"""Learning from a larger network, too: its densities and its deep features of the same batch."""

import keras
import numpy as np
from keras import ops

from msinet import config as configuration
from msinet import weights
from msinet.data import execution
from msinet.errors import ConfigError
from msinet.train.session import Session


class DistillationSession(Session):
    """A network in training that has teachers.

    A teacher sees the very batch that the network sees, cropped and coloured alike. The target
    is `teacher_share` of the mean of the teachers' densities and the rest people's map (Hinton et
    al. 2015). With `teacher_hints`, features of the network, projected linearly, are drawn to
    those of the first teacher in the same place (Romero et al. 2015, with the cosine as the
    measure); the projections are left behind when the weights are saved.

    Args:
        args: As for `Session`.
    """

    def __init__(self, *args):
        config, network = args[0], args[1]
        self.teachers = [_teacher(name, network) for name in config.train.teachers]
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

    def _compile(self):
        if self.learner is not self.network:
            others = len(self.learner.outputs) - 1
            self.learner.compile(
                optimizer=self.optimizer,
                loss=[self._loss(), *[unlikeness] * others],
                loss_weights=[1.0, *[self.config.train.teacher_hints] * others],
                jit_compile=self.config.train.jit,
            )
            if keras.backend.backend() == "tensorflow":
                execution.trace_for_any_size(self.learner)
            return
        super()._compile()

    def _step(self, stimuli, targets):
        share = self.config.train.teacher_share
        answers = [answer(stimuli) for answer in self._answers]
        taught = np.mean([np.exp(log_density) for log_density, *_ in answers], axis=0)
        targets = (1 - share) * targets + share * taught
        if self.learner is self.network:
            return super()._step(stimuli, targets)
        _, *hints = answers[0]
        return float(self.learner.train_on_batch(stimuli, [targets, *hints])[0])


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


def _teacher(name, network):
    """A trained network with its density and the features that are its hints."""
    entry = weights.find(configuration.expand(name, where="train.teachers"))
    teacher = weights.load(entry)
    if teacher.output_kind != network.output_kind or not hasattr(teacher, "hint_layers"):
        raise ConfigError(
            f"train.teachers: {entry.name} is of {entry.network}, which cannot teach "
            f"{network.encoder}",
            where=name,
            fix="choose weights of mobilenet_v2 or efficientnet_lite2",
        )
    teacher.trainable = False
    hints = [teacher.get_layer(layer).output for layer in teacher.hint_layers]
    return keras.Model(teacher.inputs, [teacher.output, *hints])
