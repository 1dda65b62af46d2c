"""Checkpoints of TensorFlow 1: a training run of the original, or VGG16 to start from."""

import functools
import glob
import re
from pathlib import Path

import numpy as np

from msinet.importers import original
from msinet.importers.source import ENCODER_SCOPES, Source, check, expected, unreadable

INDEX = ".index"
# Adam keeps two slots per variable and two powers; a run may count its steps.
OF_TRAINING = re.compile(r".*/Adam(_1)?|beta[12]_power|global_step")
CLASSIFIER = re.compile(r"fc\d+/.*")  # VGG16's own end, which the encoder has no use for
START_NAMES = {
    f"{scope.partition('/')[2]}/{theirs}": f"{scope}/{ours}"
    for scope in ENCODER_SCOPES
    for theirs, ours in (("weights", "kernel"), ("biases", "bias"))
}
"""Name in a VGG16 checkpoint, `conv1_1/weights`, to the network's, `conv1/conv1_1/kernel`."""


def read(prefix: Path) -> Source:
    """Reads a checkpoint by the name that its `.index` and `.data-…` files share.

    It holds no graph, so what is run for comparing is the network in TensorFlow's own operations,
    see `original`.

    Raises:
        WeightsError: The checkpoint is damaged, or its variables are not those of MSI-Net or
            VGG16.
    """
    import tensorflow as tf

    damage = (tf.errors.OpError, RuntimeError, ValueError, LookupError, SystemError)
    try:
        reader = tf.train.load_checkpoint(str(prefix))
        shapes = reader.get_variable_to_shape_map()
    except damage as error:
        raise unreadable(prefix, error) from error
    start = any(name in shapes for name in START_NAMES)
    kind, skipped = ("start", CLASSIFIER) if start else ("network", OF_TRAINING)
    names: dict[str, str] = {  # the network's name to the file's
        START_NAMES.get(name, name) if start else name: name
        for name in map(str, shapes)
        if not skipped.fullmatch(name) and not OF_TRAINING.fullmatch(name)
    }
    check({ours: tuple(shapes[theirs]) for ours, theirs in names.items()}, kind, where=prefix)
    try:
        arrays = {name: reader.get_tensor(names[name]) for name in expected(kind)}
    except damage as error:
        raise unreadable(prefix, error) from error
    arrays = {name: np.asarray(array, np.float32) for name, array in arrays.items()}
    words = "VGG16 checkpoint" if start else "training checkpoint"
    forward = original.encode if start else original.forward
    run = functools.partial(forward, arrays=arrays)
    return Source(_data_file(prefix), words, kind, arrays, run)


def _data_file(prefix: Path) -> Path:
    """The largest of the checkpoint's files, which holds the numbers."""
    parts = sorted(prefix.parent.glob(f"{glob.escape(prefix.name)}.data-*"))
    return max(parts, key=lambda part: part.stat().st_size, default=prefix)
