"""Trains a network with texts twice, once stopped after every epoch, and compares to the bit.

    python stopped_text.py CONFIG RESULTS

A process of its own, as determinism must be asked for before TensorFlow begins. Prints the names
of the arrays of the last checkpoints that differ.
"""

import dataclasses
import pathlib
import sys
import tomllib

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent.parent))

from msinet import config, train
from msinet.data import SETS
from msinet.train import checkpoint


class Stop(Exception):
    """What ends a run when an epoch is done."""


def stop_after(epoch):
    """A `Talk` that ends the run there."""

    def say(sentence):
        if sentence.startswith(f"epoch {epoch}/"):
            raise Stop

    return train.Talk(say=say)


def main(file, results):
    table = tomllib.loads(pathlib.Path(file).read_text())
    listed = {"train": (11, 22, 33), "validation": (44,), "test": (55,)}
    SETS["sjtu_tis"] = dataclasses.replace(SETS["sjtu_tis"], listed=listed)
    made = config.from_table(table, where=file)
    results = pathlib.Path(results)
    whole = train.run(made, results=results / "whole").with_name(checkpoint.FILE)
    for epoch in range(1, made.train.epochs):
        try:
            train.run(made, results=results / "pieces", talk=stop_after(epoch))
        except Stop:
            continue
        print("was not stopped")
    pieces = train.run(made, results=results / "pieces").with_name(checkpoint.FILE)
    with np.load(whole) as one, np.load(pieces) as other:
        names = sorted(set(one.files) ^ set(other.files))
        names += [
            name
            for name in set(one.files) & set(other.files) - {checkpoint.META}
            if not np.array_equal(one[name], other[name])
        ]
        print(len(one.files), *names)


main(*sys.argv[1:])
