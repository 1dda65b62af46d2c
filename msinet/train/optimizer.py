"""Adam with decoupled weight decay, where the pre-trained encoder learns more slowly."""

import math

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="msinet")
class TwoRateAdam(keras.optimizers.Adam):
    """Adam whose learning rate and decay are scaled for each variable.

    With `use_ema`, the momentum of the moving average rises as (1 + n) / (10 + n) with the step n
    up to `ema_momentum`: a constant one would keep the random start for thousands of steps.

    Args:
        decay: Decoupled weight decay (Loshchilov, Hutter 2019), per step and learning rate.
        kwargs: As for `keras.optimizers.Adam`, `weight_decay` excepted.
    """

    def __init__(self, *args, decay=0.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.decay = decay
        self.rates = None

    def build_with_rates(self, variables, rates):
        """Creates the slots for `variables`; `rates` scales the learning rate of each."""
        self.build(variables)
        self.rates = list(rates)

    def update_step(self, gradient, variable, learning_rate):
        """Decays and updates one variable."""
        rate = self.rates[self._get_variable_index(variable)] if self.rates else 1.0
        if self.decay:
            step = ops.cast(learning_rate, variable.dtype) * (rate * self.decay)
            self.assign_sub(variable, ops.multiply(variable, step))
        super().update_step(gradient, variable, learning_rate * rate)

    def _update_model_variables_moving_average(self, trainable_variables):
        """Averages with a momentum that grows with the steps, so that the start is forgotten."""
        if not self.use_ema:
            return
        step = ops.cast(self.iterations, "float32")
        momentum = ops.minimum(self.ema_momentum, (1 + step) / (10 + step))
        momentum = ops.where(step > 0, momentum, 0.0)  # the slots begin as zeros
        averages = self._model_variables_moving_average
        for variable, average in zip(trainable_variables, averages, strict=True):
            average.assign(momentum * average + (1 - momentum) * ops.convert_to_tensor(variable))

    def get_config(self):
        """The constructor's arguments."""
        return {**super().get_config(), "decay": self.decay}


@keras.saving.register_keras_serializable(package="msinet")
class WarmCosine(keras.optimizers.schedules.LearningRateSchedule):
    """Rises linearly for some steps, then falls along a half cosine to a hundredth.

    Args:
        peak: The highest learning rate.
        steps: Steps until it has fallen.
        warmup_steps: Steps of the rise; 0 for none.
    """

    floor = 0.01

    def __init__(self, peak, steps, warmup_steps):
        self.peak, self.steps, self.warmup_steps = peak, steps, warmup_steps

    def __call__(self, step):
        """The learning rate of a step."""
        step = ops.cast(step, "float32")
        warm = ops.minimum((step + 1) / max(self.warmup_steps, 1), 1.0)
        way = ops.minimum(step / self.steps, 1.0)
        cosine = 0.5 * (1 + ops.cos(math.pi * way))
        return self.peak * warm * (self.floor + (1 - self.floor) * cosine)

    def get_config(self):
        """The constructor's arguments."""
        return {"peak": self.peak, "steps": self.steps, "warmup_steps": self.warmup_steps}


def build(settings, steps, variables, slow_layers):
    """Gives the optimizer of a run, its slots created.

    Args:
        settings: A `TrainConfig`.
        steps: Steps until the learning rate has fallen.
        variables: The network's trainable variables.
        slow_layers: Names of the pre-trained encoder's layers.
    """
    rate = settings.learning_rate
    if settings.schedule == "cosine":
        rate = WarmCosine(rate, steps, min(settings.warmup_steps, steps // 10))
    optimizer = TwoRateAdam(
        rate,
        epsilon=settings.adam_epsilon,
        decay=settings.weight_decay,
        global_clipnorm=settings.clip_norm or None,
        use_ema=settings.average > 0,
        ema_momentum=settings.average or 0.99,
    )
    slow = set(slow_layers)
    rates = [settings.encoder_rate if v.path.split("/")[0] in slow else 1.0 for v in variables]
    optimizer.build_with_rates(variables, rates)
    return optimizer
