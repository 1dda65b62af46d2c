import numpy as np
import pytest

from msinet.export import quantize


@pytest.mark.parametrize(("shape", "axis"), [((3, 3, 40, 20), -1), ((20, 40, 3, 3), 0)])
def test_every_filter_is_within_half_of_its_own_step(rng, shape, axis):
    kernel = rng.normal(size=shape)
    sizes = np.exp(rng.uniform(-4, 4, shape[axis]))  # as folded batch normalisation leaves them
    kernel = np.moveaxis(np.moveaxis(kernel, axis, -1) * sizes, -1, axis).astype(np.float32)
    steps, scales = quantize.eight_bits(kernel, axis)
    assert steps.dtype == np.int8
    assert steps.shape == shape
    assert scales.size == shape[axis]
    error = np.abs(steps * scales - kernel)
    assert (error <= scales * 0.5001).all()
    tops = np.abs(np.moveaxis(steps, axis, 0).reshape(shape[axis], -1)).max(axis=1)
    assert (tops == quantize.STEPS).all()


def test_a_filter_of_zeros_stays_zero():
    steps, scales = quantize.eight_bits(np.zeros((1, 1, 4, 2), np.float32), -1)
    assert not (steps * scales).any()
    assert np.isfinite(scales).all()


def test_numbers_that_sixteen_bits_cannot_hold_are_left():
    assert quantize.sixteen_bits(np.array([1e5, 1])) is None
    short = quantize.sixteen_bits(np.array([-6e4, 0.1]))
    assert short is not None
    assert short.dtype == np.float16
    assert np.isfinite(short).all()


def test_only_large_kernels_are_held_in_eight_bits():
    assert quantize.is_large(np.zeros((1, 1, 96, 64)))
    assert not quantize.is_large(np.zeros((3, 3, 3, 32)))
    assert not quantize.is_large(np.zeros((1280, 256)))
