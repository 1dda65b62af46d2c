"""A run that is stopped and taken up again ends as one that never was."""

import csv
import pathlib
import subprocess
import sys

import numpy as np
import pytest

from msinet import train
from msinet.train import checkpoint

SCRIPT = pathlib.Path(__file__).with_name("killable.py")
KILLED, INTERRUPTED = -9, 130
RUN = ("--epochs", "2", "--batch-size", "2", "--sigma", "4", "--encoder-weights", "none",
       "--set", "model.dropout=0.2", "--set", "train.learning_rate=0.01",
       "--set", "data.sizes_hw=[[48, 64], [64, 96]]",
       "--set", "data.validation_size_hw=[48, 64]", "--deterministic",
       "--set", "train.stages=[{layers = ['logits'], augment = {crop = 0.0}}]")  # fmt: skip


@pytest.fixture
def command(pictures):
    """Runs the command in a process of its own, ended as asked."""

    def run(when, epoch, results, *more):
        words = [when, epoch, "train", "-d", "folder", "-p", pictures, "--results", results]
        words += [*RUN, *more]
        return subprocess.run(
            [sys.executable, SCRIPT, *map(str, words)], capture_output=True, text=True, timeout=600
        )

    return run


def outcome(results):
    """History without the seconds, and every array of the last checkpoint and of the best."""
    folder = results / "folder"
    with open(folder / "history.csv", newline="") as file:
        history = [{**row, "seconds": None} for row in csv.DictReader(file)]
    with np.load(folder / checkpoint.FILE) as store:
        arrays = {name: store[name].tobytes() for name in store.files if name != checkpoint.META}
    return history, arrays, (folder / "best.weights.h5").read_bytes()


def test_stopped_in_each_epoch_the_run_ends_to_the_bit_as_if_not(command, tmp_path):
    whole, pieces = tmp_path / "whole", tmp_path / "pieces"
    done = command("never", 0, whole)
    assert done.returncode == 0, done.stderr
    done = command("each", 3, pieces)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("going on after epoch") == 2
    assert len(outcome(whole)[0]) == 3
    assert outcome(pieces) == outcome(whole)


def test_taught_in_stages_and_stopped_in_each_the_run_ends_to_the_bit_as_if_not(
    command, tmp_path, settings, tiny
):
    """Stopped at the first epoch of a stage, within it, and at the first epoch of the next."""
    teacher = train.run(settings(train={"epochs": 1}), results=tmp_path / "teacher")
    stages = "{epochs = 2, layers = ['logits'], augment = {crop = 0.0}}, {learning_rate = 0.003}"
    values = (f"stages=[{stages}]", f"teachers=['{teacher}']", "teacher_size_hw=[64, 96]")
    more = ("--epochs", "1", *(word for value in values for word in ("--set", f"train.{value}")))
    whole, pieces = tmp_path / "whole", tmp_path / "pieces"
    done = command("never", 0, whole, *more)
    assert done.returncode == 0, done.stderr
    assert "3 stages of 1, 2 and 1 epochs" in done.stderr
    assert "taught by " in done.stderr
    done = command("each", 4, pieces, *more)
    assert done.returncode == 0, done.stderr
    for epoch in (1, 2, 3):
        assert f"going on after epoch {epoch} of 4" in done.stderr
    assert len(outcome(whole)[0]) == 4
    assert outcome(pieces) == outcome(whole)


def test_an_interrupt_names_the_checkpoint(command, tmp_path):
    done = command("interrupt", 2, tmp_path / "results")
    assert done.returncode == INTERRUPTED
    latest = tmp_path / "results" / "folder" / checkpoint.FILE
    last = done.stderr.splitlines()[-1]
    assert last.startswith(f"msinet: interrupted: the last epoch is in {latest}: ")
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert checkpoint.read_meta(latest)["epoch"] == 1


@pytest.mark.slow
def test_killed_in_an_epoch_and_in_a_save_the_run_ends_to_the_bit_as_if_not(command, tmp_path):
    whole, pieces = tmp_path / "whole", tmp_path / "pieces"
    assert command("never", 0, whole).returncode == 0
    folder = pieces / "folder"
    assert command("kill-epoch", 1, pieces).returncode == KILLED
    assert not (folder / checkpoint.FILE).exists()
    assert command("kill-epoch", 2, pieces).returncode == KILLED
    assert checkpoint.read_meta(folder / checkpoint.FILE)["epoch"] == 1
    assert command("kill-save", 1, pieces).returncode == KILLED
    assert checkpoint.read_meta(folder / checkpoint.FILE)["epoch"] == 1
    assert len(list(folder.glob(".msinet-*.tmp"))) == 1
    done = command("never", 0, pieces)
    assert done.returncode == 0, done.stderr
    assert "going on after epoch 1 of 3" in done.stderr
    assert not list(folder.glob(".*"))
    assert outcome(pieces) == outcome(whole)
