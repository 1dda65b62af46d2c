"""Trains the head of a network with texts in many variants and prints their scores as a table.

    python -m tools.text_ablation -p sjtu_tis.zip --weights msinet_mobilenet_v2_text

The image branch and the second encoder stay those of the weights, what they see is computed once,
and every variant trains a new head for a few epochs, once per seed. Scores are of the `test` part
unless another is asked for; nothing is chosen by them.
"""

import argparse
import sys
import time

import keras
import numpy as np

from msinet import config as configuration
from msinet import data, inference, models, train, weights
from msinet.errors import MsinetError
from msinet.text import load_text_encoder
from msinet.train import text_data
from msinet.train.text_look import look, score_items
from msinet.train.text_phases import HeadPhase

BASE = "grounding+sentence+token"
SEED_PAPER = {"kld": 10.0, "cc": 2.0, "nss": 1.0, "mse": 3.0, "sim": 1.0, "rivals": 0.0}
VARIANTS = {
    "fusion: none beside the image": None,
    "fusion: sentence": {"text": {"fusion": "sentence"}},
    "fusion: encoder": {"text": {"fusion": "encoder"}},
    "fusion: token": {"text": {"fusion": "token"}},
    "fusion: film": {"text": {"fusion": "film"}},
    "fusion: grounding": {"text": {"fusion": "grounding"}},
    f"fusion: {BASE}": {},
    "fusion: all five": {"text": {"fusion": "encoder+film+grounding+sentence+token"}},
    "loss: without rivals": {"loss": {"rivals": 0.0}},
    "loss: with matching": {"loss": {"matching": 0.1}},
    "loss: matching, no rivals": {"loss": {"matching": 0.1, "rivals": 0.0}},
    "loss: weights of the seed paper": {"loss": SEED_PAPER},
}
CONDITIONS = ("pure", "whole", "all", "non_salient", "salient")


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-p", "--path", required=True, help="archive or folder of SJTU-TIS")
    parser.add_argument("--weights", default="msinet_mobilenet_v2_text")
    parser.add_argument("--part", default="test", choices=("test", "validation"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--copies", type=int, default=0, help="changed copies of each picture")
    parser.add_argument("--every", type=int, default=1, help="learn from every n-th picture")
    parser.add_argument("--only", default="", help="comma-separated parts of variants' names")
    parser.add_argument("--limit", default="", help="of both parts' items, e.g. [:40]")
    return parser.parse_args(argv)


class Bench:
    """What all variants share.

    Args:
        options: The command line.
    """

    def __init__(self, options):
        self.entry = weights.find(options.weights)
        self.arrays = weights.read_arrays(self.entry.file)
        self.encoder = load_text_encoder(self.entry.text)
        self.training = data.open_part("sjtu_tis", options.path, f"train{options.limit}")
        self.scored = data.open_part("sjtu_tis", options.path, f"{options.part}{options.limit}")
        self.texts = text_data.embed([self.training, self.scored], self.encoder)
        self.options, self.seen, self.looks = options, None, None

    def config(self, change, seed):
        """The configuration of a variant."""
        table = {
            "model": {"encoder": self.entry.network},
            "train": {"epochs": self.options.epochs, "seed": seed},
            "text": {"image_epochs": 0, "copies": self.options.copies, "fusion": BASE},
        }
        return configuration.from_table(configuration.merge(table, change), where="ablation")

    def scores(self, change, seed):
        """Trains one variant; gives its mean CC and NSS by condition, (conditions + 1, 2)."""
        config = self.config(change or {}, seed)
        keras.utils.set_random_seed(seed)
        text = config.text
        network = models.build(
            self.entry.network, fusion=text.fusion, text_width=self.encoder.width,
            filters=text.filters, heads=text.heads, dropout=text.dropout,
        )  # fmt: skip
        for variable in network.weights:
            if not variable.path.startswith("head/"):
                variable.assign(self.arrays[variable.path])
        sides = inference.sides(network)
        pictures = text_data.pictures_of([self.training])[:: self.options.every]
        phase = HeadPhase(config, sides, pictures, self.texts, train.Talk(), seen=self.seen)
        self.seen = phase.seen
        for epoch in range(1, config.train.epochs + 1 if change is not None else 1):
            for inputs, targets in phase.batches(epoch):
                phase.model.train_on_batch(inputs, targets)
        if change is not None:
            phase.optimizer.finalize_variable_values(phase.model.trainable_variables)
        return self.measure(*sides)

    def measure(self, image_side, text_side):
        """Scores the part that is held out."""
        pictures = text_data.pictures_of([self.scored])
        if self.looks is None:
            batches = text_data.plan(pictures, size_hw=self.entry.size_hw, batch_size=8)
            self.looks = look(image_side, batches, talk=train.Talk(), title="")
        found = {condition: [] for condition in (*CONDITIONS, "every")}
        for picture in pictures:
            rows = score_items(text_side, picture, self.looks[picture.number], self.texts)
            for index, row in zip(picture.items, rows, strict=True):
                found[self.scored.conditions[index]].append(row)
                found["every"].append(row)
        return np.array([np.mean(rows, axis=0) for rows in found.values()])


def main(argv=None):
    """Prints a Markdown table; returns the exit code."""
    options = parse(argv)
    try:
        bench = Bench(options)
        print("| variant | " + " | ".join(f"{c} CC" for c in (*CONDITIONS, "every"))
              + " | every NSS | minutes |")  # fmt: skip
        print("|---|" + "---|" * (len(CONDITIONS) + 3))
        for name, change in VARIANTS.items():
            if any(word in name for word in options.only.split(",")):
                began = time.monotonic()
                seeds = range(1, 1 + (options.seeds if change is not None else 1))
                print(line(name, np.array([bench.scores(change, seed) for seed in seeds]),
                           (time.monotonic() - began) / 60), flush=True)  # fmt: skip
    except MsinetError as error:
        print(f"msinet: {error}", file=sys.stderr)
        return error.exit_code
    return 0


def line(name, scores, minutes):
    """One row: mean and standard deviation over seeds of (seeds, conditions + 1, 2)."""
    deviation = scores.std(axis=0, ddof=1) if len(scores) > 1 else np.zeros(scores.shape[1:])
    means = scores.mean(axis=0)
    cells = [f"{m:.3f} ± {d:.3f}" for m, d in zip(means[:, 0], deviation[:, 0], strict=True)]
    cells.append(f"{means[-1, 1]:.3f} ± {deviation[-1, 1]:.3f}")
    return f"| {name} | " + " | ".join(cells) + f" | {minutes:.1f} |"


if __name__ == "__main__":
    sys.exit(main())
