"""A network with texts in training: one phase after the other, each epoch measured."""

import contextlib
import dataclasses
import time
from typing import Any

import keras
import numpy as np

from msinet import inference
from msinet.errors import DataError
from msinet.text import load_text_encoder
from msinet.train import text_data, validation
from msinet.train.text_look import look, score_items
from msinet.train.text_phases import HeadPhase, ImagePhase


class TextSession:
    """A network with texts in training.

    Args:
        config: A `Config`.
        network: A `keras.Model`.
        slow_layers: Names of the image branch's layers that learn at `train.encoder_rate`.
        training: `Part`s to learn from.
        validation: `Part`s to measure on, perhaps none.
        talk: A `Talk`.

    Raises:
        DataError: No picture to learn from has a text.
    """

    def __init__(self, config, network, slow_layers, training, validation, *, talk):
        self.config = _phases_that_are(config, training, validation, talk)
        self.network, self.slow_layers = network, slow_layers
        self.training, self.validation, self.talk = training, validation, talk
        encoder = load_text_encoder(config.text.encoder)
        self.texts = text_data.embed([*training, *validation], encoder)
        self.phase: Any = None  # begun by `at`
        self.sides = inference.sides(network)
        self._seen, self._seen_for = {}, None

    @property
    def variables(self):
        """What checkpoints keep: all of the network, and what else learns in this phase."""
        own = {id(variable) for variable in self.network.variables}
        beside = [each for each in self.phase.model.variables if id(each) not in own]
        return [*self.network.variables, *beside]

    @property
    def optimizer(self):
        """That of the phase."""
        return self.phase.optimizer

    def at(self, epoch):
        """Begins the phase of an epoch, unless it has begun."""
        kind = ImagePhase if epoch <= self.config.text.image_epochs else HeadPhase
        if isinstance(self.phase, kind):
            return
        if kind is ImagePhase:
            self.phase = ImagePhase(self.config, self.network, self.slow_layers, self.training)
        else:
            pictures = text_data.pictures_of(self.training, told=True)
            self.phase = HeadPhase(self.config, self.sides, pictures, self.texts, self.talk)

    def epoch(self, epoch, meta, talk):
        """Trains for one epoch and measures; gives the new `meta`."""
        began = time.monotonic()
        self.at(epoch)
        plan, values = self.phase.plan(epoch), []
        title = f"epoch {epoch}/{self.config.train.epochs}"
        for inputs, targets in talk.progress(self.phase.batches(epoch), len(plan), title):
            self.phase.model.reset_metrics()
            values.append(float(np.ravel(self.phase.model.train_on_batch(inputs, targets))[0]))
            validation.refuse_not_finite(values[-1], f"at step {len(values)}")
        image_epochs = self.config.text.image_epochs
        row = {"epoch": epoch, "stage": 1 + (epoch > image_epochs > 0),
               "learning_rate": float(self.optimizer.learning_rate)}  # fmt: skip
        row["loss"] = float(np.mean(values))
        if epoch == image_epochs and self.optimizer.use_ema:
            self.optimizer.finalize_variable_values(self.phase.model.trainable_variables)
        if self.validation:
            with self.averaged():
                row |= self._validate(epoch)
        if epoch == image_epochs + 1:
            # Weights whose head has not learned change nothing after a text: they are never the
            # best once it learns.
            meta = {**meta, "best": None}
        return validation.judge(row, meta, began)

    @contextlib.contextmanager
    def averaged(self):
        """Within, the network holds the moving average of its weights, if there is one."""
        if not self.optimizer.use_ema:
            yield
            return
        variables = self.phase.model.trainable_variables
        kept = [keras.ops.convert_to_numpy(variable) for variable in variables]
        self.optimizer.finalize_variable_values(variables)
        try:
            yield
        finally:
            for variable, value in zip(variables, kept, strict=True):
                variable.assign(value)

    def _validate(self, epoch):
        """Mean scores over the items, and 1 - CC in the place of a loss, by which is chosen."""
        image_side, text_side = self.sides
        pictures = text_data.pictures_of(self.validation)
        size_hw = self.config.data.validation_size_hw
        frozen = epoch > self.config.text.image_epochs
        if not frozen or self._seen_for is None:
            batches = text_data.plan(pictures, sizes_hw=[size_hw], batch_size=8)
            self._seen = look(image_side, batches, talk=self.talk, title="validation")
            self._seen_for = frozen or None
        rows = [
            row
            for picture in pictures
            for row in score_items(text_side, picture, self._seen[picture.number], self.texts)
        ]
        scores = validation.means(rows, validation.SCORES)
        return {"validation_loss": 1 - scores["validation_cc"], **scores}


def _phases_that_are(config, training, validation, talk):
    """The config, without a phase of the image branch where there is nothing for it."""
    if not text_data.pictures_of(training, told=True):
        raise DataError(
            "no picture has a text, and a network with texts is to be trained",
            where=", ".join(part.name for part in training),
            fix="add texts (texts.csv in a folder), or choose --encoder mobilenet_v2",
        )
    text = config.text
    if text.image_epochs and not text_data.pictures_of(training, textless=True):
        talk.say("no picture without a text: the image branch stays as it is, all epochs are of "
                 "the head")  # fmt: skip
        text = dataclasses.replace(text, image_epochs=0)
    if config.train.epochs <= text.image_epochs:
        talk.say(f"the image branch learns for the first {text.image_epochs} epochs, and there are "
                 f"{config.train.epochs}: texts will change nothing; give more --epochs, or "
                 "--set text.image_epochs=0")  # fmt: skip
    elif text.image_epochs:
        talk.say(f"epochs 1 to {text.image_epochs} are of the image branch, the others of the "
                 "head: their losses do not compare")  # fmt: skip
    if validation and not text_data.pictures_of(validation, told=True):
        talk.say("no text among the validation items: they say nothing of the head")
    return dataclasses.replace(config, text=text)
