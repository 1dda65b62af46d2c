"""Fixtures shared by all tests."""

import os
import pathlib
import signal

import numpy as np
import pytest

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# Shells start what runs in the background with Ctrl-C ignored, and children inherit that: tests
# that press it would wait for ever.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def rng():
    """A generator seeded anew for every test."""
    return np.random.default_rng(20200624)


@pytest.fixture(scope="session")
def real_data():
    """The folder of real data sets and start weights, named by MSINET_TEST_DATA."""
    folder = os.environ.get("MSINET_TEST_DATA")
    if not folder or not pathlib.Path(folder, "data").is_dir():
        pytest.skip("MSINET_TEST_DATA does not name a folder with real data (data/, weights/)")
    return pathlib.Path(folder)
