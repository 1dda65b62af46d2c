import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from msinet.metrics import ranks


def literally(values, asked):
    """One comparison per pair."""
    return (values < asked[:, None]).sum(1), (values == asked[:, None]).sum(1)


def check(values, asked):
    below, equal = ranks.count(values, asked)
    expected_below, expected_equal = literally(values, asked)
    assert below.tolist() == expected_below.tolist()
    assert equal.tolist() == expected_equal.tolist()


@pytest.fixture(params=[np.float32, np.float64])
def dtype(request):
    return request.param


@pytest.mark.parametrize("power", [0.1, 1, 8, 60])
def test_counts_of_peaked_and_flat_values(rng, dtype, power):
    values = (rng.random(3 * ranks.BUCKETS) ** power).astype(dtype)
    check(values, values[rng.integers(0, values.size, 60)])


@pytest.mark.parametrize("offset", [-7.5, 0, 1e6])
@pytest.mark.parametrize("levels", [2, 40, 100_000])
def test_counts_with_ties(rng, dtype, offset, levels):
    values = (rng.integers(0, levels, 2 * ranks.BUCKETS) / levels + offset).astype(dtype)
    check(values, values[:50])


def test_counts_of_values_that_differ_by_the_least_possible(rng):
    values = rng.choice([np.nextafter(0.3, 0), 0.3, np.nextafter(0.3, 1)], 2 * ranks.BUCKETS)
    check(values, values[:9])


@pytest.mark.parametrize("scale", [1e-300, 1e-42, 1e30, 1e300])
def test_counts_beyond_the_range_of_float32(rng, scale):
    values = rng.normal(size=2 * ranks.BUCKETS) * scale
    check(values, values[:30])


def test_counts_for_values_that_do_not_occur(rng, dtype):
    values = rng.random(2 * ranks.BUCKETS).astype(dtype)
    check(values, np.array([-3, 0, 0.5, 1, 9], dtype))


def test_both_zeros_are_one_value(rng, dtype):
    values = rng.choice(np.array([-0.0, 0.0, 1.0], dtype), 2 * ranks.BUCKETS)
    check(values, values[:9])


@settings(max_examples=25, deadline=None)
@given(
    hnp.arrays(np.float32, 12, elements=st.floats(-(2.0**99), 2.0**99, width=32)),
    st.integers(0, 2**32 - 1),
)
def test_counts_of_any_values(levels, seed):
    values = np.random.default_rng(seed).choice(levels, ranks.BUCKETS)
    check(values, levels)


def test_slices_cover_every_pixel_once():
    seen = np.zeros(100_003, int)
    for part in ranks.chunks(seen.size):
        seen[part] += 1
    assert (seen == 1).all()
