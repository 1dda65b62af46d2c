"""One network in training: its optimizer, its batches, and what one epoch does with them."""

import bisect
import contextlib
import itertools
import time
from typing import Any

import keras
import numpy as np

from msinet import losses
from msinet.data import execution, pipeline
from msinet.errors import ConfigError
from msinet.train import optimizer, validation

LOADERS = 2  # batches prepared at the same time; more only compete with the step for the cores


class Session:
    """A network in training, with its optimizer and its data.

    In each of `train.stages` the learning rate falls once more (warm restarts, Loshchilov and
    Hutter 2017): the weights are first set to their moving average, and optimizer and average
    begin anew, for the layers that learn in that stage and with its changes of pictures.

    Args:
        config: A `Config`.
        network: A `keras.Model`.
        encoder_layers: Names of the layers that learn at `train.encoder_rate`.
        training: `Part`s to learn from.
        validation: `Part`s to measure on, perhaps none.

    Attributes:
        learner: The `keras.Model` that learns; the network is it, or a part of it.
    """

    def __init__(self, config, network, encoder_layers, training, validation):
        self.config, self.network = config, network
        self.training, self.validation = training, validation
        self.learner, self._slow_layers = self._learner(), encoder_layers
        self._stages = list(config.stages())
        self._stage: Any = None  # number of the one that has begun
        self.optimizer: Any = None  # begun by `at`
        for number, (settings, _) in enumerate(self._stages):
            where = f"train.stages[{number - 1}]" if number else "train"
            _refuse_unknown(network, settings.layers, where=f"{where}.layers")
        self.at(1)

    @property
    def variables(self):
        """What checkpoints keep."""
        return self.learner.variables

    def _learner(self):
        """The model that is trained and kept in checkpoints: the network, or one around it."""
        return self.network

    def _objective(self):
        """What `compile` takes for the loss."""
        return {"loss": self._loss()}

    def _compile(self):
        jit = self.config.train.jit
        self.learner.compile(optimizer=self.optimizer, jit_compile=jit, **self._objective())
        execution.trace_for_any_size(self.learner)

    def at(self, epoch):
        """Makes ready for an epoch; the first of a stage has an optimizer of its own."""
        ends = [0, *itertools.accumulate(settings.epochs for settings, _ in self._stages)]
        stage = bisect.bisect_left(ends, epoch) - 1
        if stage == self._stage:
            return
        if self.optimizer is not None and self.optimizer.use_ema and self.optimizer.iterations > 0:
            self.optimizer.finalize_variable_values(self.learner.trainable_variables)
        settings, _ = self._stages[stage]
        _freeze(self.network, settings.layers)
        variables = self.learner.trainable_variables
        steps = sum(len(self.plan(each + 1)) for each in range(ends[stage], ends[stage + 1]))
        self.optimizer = optimizer.build(settings, steps, variables, self._slow_layers)
        self._compile()
        self._stage = stage

    def plan(self, epoch):
        """The batches of an epoch."""
        return pipeline.plan_training(
            self.training,
            [chosen.repeat for chosen in self.config.data.sets],
            sizes_hw=self.config.data.sizes_hw,
            rule=self.config.data.rule,
            batch_size=self.config.train.batch_size,
            seed=self.config.train.seed,
            epoch=epoch,
        )

    def epoch(self, epoch, meta, talk):
        """Trains for one epoch and measures; gives the new `meta`."""
        began = time.monotonic()
        self.at(epoch)
        plan = self.plan(epoch)
        title = f"epoch {epoch}/{self.config.train.all_epochs}"
        loss = self._train(talk.progress(self._batches(plan, epoch), len(plan), title))
        row = {"epoch": epoch, "stage": 1 + self._stage,
               "learning_rate": float(self.optimizer.learning_rate), "loss": loss}  # fmt: skip
        if self.validation:
            with self.averaged():
                row |= self._validate(talk)
        return validation.judge(row, meta, began)

    @contextlib.contextmanager
    def averaged(self):
        """Within, the network holds the moving average of its weights, if there is one."""
        if not self.optimizer.use_ema:
            yield
            return
        variables = self.learner.trainable_variables
        kept = [keras.ops.convert_to_numpy(variable) for variable in variables]
        self.optimizer.finalize_variable_values(variables)
        try:
            yield
        finally:
            for variable, value in zip(variables, kept, strict=True):
                variable.assign(value)

    def _loss(self):
        if self.config.train.loss == "kld_original":
            return losses.kld_original
        return lambda true, predicted: losses.kld_cc(
            true, predicted, cc_weight=self.config.train.cc_weight
        )

    def _batches(self, plan, epoch=None):
        """Prepares the batches of a plan; changed at random if an epoch is given."""
        changes = {}
        if epoch is not None:
            changes = {"seed": self.config.train.seed, "epoch": epoch,
                       "settings": self._stages[self._stage][1]}  # fmt: skip
        return pipeline.batches(
            self.training if epoch is not None else self.validation,
            plan,
            rule=self.config.data.rule,
            cell=self.network.cell,
            workers=LOADERS,
            **changes,
        )

    def _train(self, batches):
        values = []
        for number, (stimuli, targets) in enumerate(batches, start=1):
            self.learner.reset_metrics()
            values.append(self._step(stimuli, targets))
            validation.refuse_not_finite(values[-1], f"at step {number}")
        return float(np.mean(values))

    def _step(self, stimuli, targets):
        """Learns from one batch; gives the loss."""
        return float(np.ravel(self.learner.train_on_batch(stimuli, targets))[0])

    def _validate(self, talk):
        """Loss and scores over the validation pictures."""
        data = self.config.data
        plan = pipeline.plan_validation(
            self.validation,
            size_hw=data.validation_size_hw,
            rule=data.rule,
            batch_size=self.config.train.batch_size,
        )
        batches = talk.progress(self._batches(plan), len(plan), "validation")
        return validation.measure(
            self.network,
            self.validation,
            zip(plan, batches, strict=True),
            loss=self._loss(),
            size_hw=data.validation_size_hw,
            rule=data.rule,
        )


def _freeze(network, beginnings):
    """Lets only layers learn whose names begin so; without beginnings, all."""
    for layer in network.layers:
        if layer.weights:
            layer.trainable = not beginnings or layer.name.startswith(tuple(beginnings))


def _refuse_unknown(network, beginnings, *, where):
    """Refuses a beginning of names with which no layer's begins, and one of no letters."""
    names = [layer.name for layer in network.layers if layer.weights]
    for beginning in beginnings:
        if not beginning or not any(name.startswith(beginning) for name in names):
            known = ", ".join(sorted({name.partition("_")[0] for name in names}))
            raise ConfigError(f"{where}: no layer's name begins so", where=repr(beginning),
                              fix=f"the names begin with {known}")  # fmt: skip
