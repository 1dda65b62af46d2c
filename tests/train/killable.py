"""The command line with a network of three layers, ended by a signal at a chosen place.

    python killable.py kill-epoch|kill-save|interrupt|never EPOCH train …

`kill-epoch` and `interrupt` send SIGKILL or SIGINT in the middle of the epoch, `kill-save` when
half of that epoch's checkpoint is written. `each` calls the command again and again, interrupted
in every epoch but the first.
"""

import os
import pathlib
import signal
import sys

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

import tiny_training  # noqa: E402

from msinet import images, models  # noqa: E402
from msinet.cli import main  # noqa: E402
from msinet.train import checkpoint, session  # noqa: E402

MIDDLE = 2  # batches of an epoch that are done before the signal


def end(number):
    os.kill(os.getpid(), number)


def in_epoch(chosen, number):
    """Sends a signal in the middle of an epoch."""
    epoch, train = session.Session.epoch, session.Session._train
    now = []

    def counted(batches):
        for place, batch in enumerate(batches):
            if place == MIDDLE and now[-1] == chosen:
                end(number)
            yield batch

    def noted(self, number, *rest):
        now.append(number)
        return epoch(self, number, *rest)

    session.Session.epoch = noted
    session.Session._train = lambda self, batches: train(self, counted(batches))

    def undo():
        session.Session.epoch, session.Session._train = epoch, train

    return undo


def in_save(chosen):
    """Kills this process when half of a checkpoint is on the disk."""
    whole = images.write_bytes
    written = []

    def half(path, data):
        if path.name != checkpoint.FILE:
            return whole(path, data)
        written.append(path)
        if len(written) < chosen:
            return whole(path, data)
        with images.replacing(path) as file:
            file.write(data[: len(data) // 2])
            file.flush()
            os.fsync(file.fileno())
            end(signal.SIGKILL)

    images.write_bytes = half


def run(when, epoch, argv):
    models.build = tiny_training.build
    if when == "each":
        for number in range(2, epoch + 1):
            undo = in_epoch(number, signal.SIGINT)
            assert main(argv) == 130
            undo()
    elif when == "kill-save":
        in_save(epoch)
    elif when != "never":
        in_epoch(epoch, {"kill-epoch": signal.SIGKILL, "interrupt": signal.SIGINT}[when])
    return main(argv)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
