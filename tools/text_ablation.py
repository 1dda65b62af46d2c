"""Trains the head of a network with texts in many variants and prints their scores as a table.

    python -m tools.text_ablation -p sjtu_tis.zip --weights msinet_mobilenet_v2_text

The image branch and the second encoder stay those of the weights, what they see is computed once,
and every variant trains a new head for a few epochs, once per seed. The rows of "frozen" take the
image branch as it is in the weights for pictures, which never saw this set. Scores are of the
`test` part unless another is asked for; nothing is chosen by them.
"""

import argparse
import dataclasses
import sys
import time
from typing import Any

import keras
import numpy as np

from msinet import config as configuration
from msinet import data, inference, models, train, weights
from msinet.errors import MsinetError
from msinet.text import load_text_encoder
from msinet.train import text_data
from msinet.train.text_look import look, score_items
from msinet.train.text_phases import HeadPhase
from tools.captions import CaptionPhase

BASE = "grounding+sentence+token"
SEED_PAPER = {"kld": 10.0, "cc": 2.0, "nss": 1.0, "mse": 3.0, "sim": 1.0, "rivals": 0.0}


@dataclasses.dataclass(frozen=True)
class Variant:
    """A row of the table.

    Attributes:
        change: What differs from the base's configuration.
        branch: Weights whose image branch is taken; "" for that of the weights in question.
        head: Whether a head is trained at all.
        caption: Weight of the loss of caption generation, see `tools.captions`.
    """

    change: dict[str, Any] = dataclasses.field(default_factory=dict)
    branch: str = ""
    head: bool = True
    caption: float = 0.0


PICTURES = "msinet_mobilenet_v2"
VARIANTS = {
    "image branch frozen, no head": Variant(branch=PICTURES, head=False),
    "image branch trained, no head": Variant(head=False),
    f"image branch frozen, {BASE}": Variant(branch=PICTURES),
    f"image branch trained, {BASE}": Variant(),
    **{
        f"fusion: {kind}": Variant({"text": {"fusion": kind}})
        for kind in (
            "sentence",
            "sentence@things",
            "sentence@each",
            "encoder",
            "encoder@things",
            "token",
            "film",
            "grounding",
        )
    },
    "loss: without rivals": Variant({"loss": {"rivals": 0.0}}),
    "loss: with matching": Variant({"loss": {"matching": 0.1}}),
    "loss: with caption generation": Variant(caption=0.1),
    "loss: with ten times as much of it": Variant(caption=1.0),
    "loss: weights of the seed paper": Variant({"loss": SEED_PAPER}),
}
CONDITIONS = ("pure", "whole", "all", "non_salient", "salient")


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="variants: " + "; ".join(VARIANTS),
    )
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
        self.options, self.seen, self.looks = options, {}, {}  # by the branch's weights

    def config(self, change, seed):
        """The configuration of a variant."""
        table = {
            "model": {"encoder": self.entry.network},
            "train": {"epochs": self.options.epochs, "seed": seed},
            "text": {"image_epochs": 0, "copies": self.options.copies, "fusion": BASE},
        }
        return configuration.from_table(configuration.merge(table, change), where="ablation")

    def scores(self, variant, seed):
        """Trains one variant; gives its mean CC and NSS by condition, (conditions + 1, 2)."""
        config = self.config(variant.change, seed)
        keras.utils.set_random_seed(seed)
        network = self.network(config.text, variant.branch)
        sides = inference.sides(network)
        if variant.head:
            self.train(config, sides, variant)
        return self.measure(*sides, variant.branch)

    def network(self, text, branch):
        """A network with a fresh head, everything else as in the weights."""
        network = models.build(
            self.entry.network, fusion=text.fusion, text_width=self.encoder.width,
            filters=text.filters, heads=text.heads, dropout=text.dropout,
        )  # fmt: skip
        other = weights.read_arrays(weights.find(branch).file) if branch else {}
        arrays = {**self.arrays, **other}
        for variable in network.weights:
            if not variable.path.startswith("head/"):
                variable.assign(arrays[variable.path])
        return network

    def train(self, config, sides, variant):
        """Trains the head; what the frozen parts see is kept for the next variants."""
        pictures = text_data.pictures_of([self.training])[:: self.options.every]
        given = (config, sides, pictures, self.texts, train.Talk())
        seen = self.seen.get(variant.branch)
        if variant.caption:
            phase = CaptionPhase(*given, seen=seen, weight=variant.caption)
        else:
            phase = HeadPhase(*given, seen=seen)
        self.seen[variant.branch] = phase.seen
        for epoch in range(1, config.train.epochs + 1):
            told = []
            for inputs, targets in phase.batches(epoch):
                phase.model.reset_metrics()
                told.append(phase.model.train_on_batch(inputs, targets, return_dict=True))
            if variant.caption:
                mean = np.mean([each["caption_loss"] for each in told])
                print(f"epoch {epoch}: caption loss {mean:.2f}", file=sys.stderr)
        phase.optimizer.finalize_variable_values(phase.model.trainable_variables)

    def measure(self, image_side, text_side, branch):
        """Scores the part that is held out."""
        pictures = text_data.pictures_of([self.scored])
        if branch not in self.looks:
            batches = text_data.plan(pictures, sizes_hw=[self.entry.size_hw], batch_size=8)
            self.looks[branch] = look(image_side, batches, talk=train.Talk(), title="")
        found = {condition: [] for condition in (*CONDITIONS, "every")}
        for picture in pictures:
            looks = self.looks[branch][picture.number]
            rows = score_items(text_side, picture, looks, self.texts)
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
        for name, variant in VARIANTS.items():
            if any(word in name for word in options.only.split(",")):
                began = time.monotonic()
                seeds = range(1, 1 + (options.seeds if variant.head else 1))
                print(line(name, np.array([bench.scores(variant, seed) for seed in seeds]),
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
