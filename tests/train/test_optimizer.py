import math

import keras
import numpy as np
import pytest

from msinet.config import TrainConfig
from msinet.train import optimizer

STEPS = 100
FLOAT32 = 1e-5


def make_variables(rng):
    values = {"slow/kernel": rng.normal(size=(2, 3)), "fast/kernel": rng.normal(size=4)}
    variables = [keras.Variable(v, dtype="float32", name="kernel") for v in values.values()]
    for variable, path in zip(variables, values, strict=True):
        variable._path = path
    return variables


def reference(values, gradients, rates, settings, schedule):
    """Adam with decoupled decay and a clipped gradient (Kingma, Ba; Loshchilov, Hutter)."""
    values = [v.copy() for v in values]
    first, second = ([np.zeros_like(v) for v in values] for _ in range(2))
    averages = None
    for step, gradient in enumerate(gradients, start=1):
        norm = math.sqrt(sum((g**2).sum() for g in gradient))
        shrink = min(1.0, settings.clip_norm / norm) if settings.clip_norm else 1.0
        for k, g in enumerate(gradient):
            rate = schedule(step - 1) * rates[k]
            values[k] *= 1 - rate * settings.weight_decay
            first[k] = 0.9 * first[k] + 0.1 * shrink * g
            second[k] = 0.999 * second[k] + 0.001 * (shrink * g) ** 2
            alpha = rate * math.sqrt(1 - 0.999**step) / (1 - 0.9**step)
            values[k] -= alpha * first[k] / (np.sqrt(second[k]) + settings.adam_epsilon)
        keep = min(settings.average, step / (9 + step)) if averages else 0
        averages = averages or values
        averages = [keep * a + (1 - keep) * v for a, v in zip(averages, values, strict=True)]
    return values, averages


@pytest.mark.parametrize("clip_norm", [0.0, 0.5])
@pytest.mark.parametrize("schedule", ["cosine", "constant"])
def test_steps_equal_plain_numpy(rng, clip_norm, schedule):
    settings = TrainConfig(
        learning_rate=0.1, weight_decay=0.3, average=0.9, encoder_rate=0.2, warmup_steps=3,
        clip_norm=clip_norm, schedule=schedule,
    )  # fmt: skip
    variables = make_variables(rng)
    before = [np.asarray(v) for v in variables]
    gradients = [[rng.normal(size=v.shape) for v in before] for _ in range(6)]
    made = optimizer.build(settings, STEPS, variables, ["slow"])
    for gradient in gradients:
        made.apply([keras.ops.convert_to_tensor(g, "float32") for g in gradient], variables)
    rate = {"constant": lambda step: 0.1, "cosine": lambda step: cosine(step, 0.1, 3)}[schedule]
    expected, averages = reference(before, gradients, [0.2, 1.0], settings, rate)
    for variable, value in zip(variables, expected, strict=True):
        np.testing.assert_allclose(variable, value, rtol=FLOAT32, atol=FLOAT32)
    made.finalize_variable_values(variables)
    for variable, value in zip(variables, averages, strict=True):
        np.testing.assert_allclose(variable, value, rtol=FLOAT32, atol=FLOAT32)


def cosine(step, peak, warmup_steps):
    way = 0.01 + 0.99 * (1 + math.cos(math.pi * step / STEPS)) / 2
    return peak * way * min(1, (step + 1) / warmup_steps)


def test_the_schedule_rises_and_falls_to_a_hundredth():
    schedule = optimizer.WarmCosine(2.0, STEPS, 10)
    rates = [float(schedule(step)) for step in range(STEPS + 20)]
    for step in (0, 4, 9, 10, 50, 99):
        assert rates[step] == pytest.approx(cosine(step, 2.0, 10), rel=1e-4)
    assert rates[0] == pytest.approx(0.2, rel=1e-3)
    assert rates[50] == pytest.approx(2 * (0.01 + 0.99 / 2), rel=1e-4)
    assert rates[STEPS:] == pytest.approx([0.02] * 20, rel=1e-3)
    assert max(rates) <= 2


def test_no_average_and_no_clipping_when_off(rng):
    made = optimizer.build(TrainConfig(average=0, clip_norm=0), STEPS, make_variables(rng), [])
    assert not made.use_ema
    assert made.global_clipnorm is None


def test_the_average_of_a_short_run_forgets_its_start(rng):
    variables = make_variables(rng)
    before = [np.asarray(v) for v in variables]
    settings = TrainConfig(learning_rate=0.01, weight_decay=0, schedule="constant")
    made = optimizer.build(settings, 40, variables, [])
    for _ in range(40):
        made.apply([keras.ops.ones_like(v) for v in before], variables)
    moved = [np.asarray(v) - b for v, b in zip(variables, before, strict=True)]
    made.finalize_variable_values(variables)
    averaged = [np.asarray(v) - b for v, b in zip(variables, before, strict=True)]
    for all_the_way, most in zip(moved, averaged, strict=True):
        assert (most / all_the_way > 0.85).all()
