"""What an epoch is judged by: the loss on the network's grid, and the scores of `evaluate`."""

import time

import numpy as np
from keras import ops

from msinet import letterbox, metrics, weights
from msinet.errors import DataError
from msinet.predict import Predictor, Prepared
from msinet.stages import overlapped

SCORES = ("cc", "nss", "kldiv", "sim")
SCORERS = 1  # threads; one keeps up with the network, which wants the other cores for itself


def measure(network, parts, planned, *, loss, size_hw, rule):
    """Measures a network on validation pictures, each picture counting once.

    The scores are those of `evaluate`: the density brought back to the picture's size, by the
    code of `test`, against the picture's own map and fixations.

    Args:
        network: A `keras.Model` of `models.build`.
        parts: The validation `Part`s.
        planned: Yields each `Batch` of the plan with its stimuli (B, h, w, 3) and targets.
        loss: The training's loss of targets and outputs.
        size_hw: Input size of the validation.
        rule: "aspect" or "original".

    Returns:
        `validation_loss` and `validation_` with each of `SCORES`, floats; scores that no picture
        has (NSS where a set has no fixations) are left out.

    Raises:
        DataError: The loss is not a finite number, or a picture cannot be read.
    """
    entry = weights.Entry("validation", network.encoder, size_hw, rule)
    predictor = Predictor(network, entry)  # only for its way back to the picture

    def forward(pair):
        batch, (stimuli, targets) = pair
        outputs = np.asarray(network.predict_on_batch(stimuli), np.float32)
        value = float(loss(*map(ops.convert_to_tensor, (targets, outputs))))
        refuse_not_finite(value, "in validation")
        return batch, outputs, value

    def score(answer):
        batch, outputs, value = answer
        examples = (parts[number][index] for number, index in batch.items)
        pairs = zip(outputs, examples, strict=True)
        return len(outputs) * value, [
            _score(predictor, output, example) for output, example in pairs
        ]

    losses, rows = [], []
    ready = overlapped(planned, lambda pair: pair, forward, score, threads=SCORERS)
    for value, scores in ready:  # in the order of the plan, so that the sums repeat to the bit
        losses.append(value)
        rows += scores
    return {"validation_loss": sum(losses) / len(rows), **means(rows, SCORES)}


def judge(row, meta, began):
    """Says whether an epoch's weights are the best so far, by `validation_loss`.

    Without one, the newest weights are the best.

    Args:
        row: The epoch's row of the history; gets `best` and `seconds`.
        meta: What a run knows of its earlier epochs.
        began: `time.monotonic()` at the epoch's begin.

    Returns:
        The new `meta`.
    """
    score, earlier = row.get("validation_loss"), meta["best"]
    row["best"] = score is None or earlier is None or score <= earlier
    row["seconds"] = round(time.monotonic() - began, 1)
    best = score if row["best"] else earlier
    return {"epoch": row["epoch"], "best": best, "rows": [*meta["rows"], row]}


def means(rows, keys):
    """The mean of each score over the pictures that have it, as a row of the history names it.

    Args:
        rows: For each picture one value per key, NaN where it has none.
        keys: Names of the scores; those that no picture has are left out.
    """
    table = np.array(rows, np.float64)  # (pictures, scores)
    counts = np.isfinite(table).sum(axis=0)
    sums = np.nansum(table, axis=0)
    return {
        f"validation_{key}": float(total / count)
        for key, total, count in zip(keys, sums, counts, strict=True)
        if count
    }


def _score(predictor, output, example):
    """The scores of one picture from the network's output (h', w', 1)."""
    (size_hw,) = predictor.sizes_hw
    placement = letterbox.plan(example.size_hw, size_hw, rule=predictor.preprocessing)
    density = predictor.finish([output[None]], Prepared(example.size_hw, [], [placement])).density
    has_truth = example.map is not None or len(example.fixations) > 0
    truth = metrics.Truth(
        size_hw=example.size_hw,
        fixations=example.fixations,
        empirical_map=example.saliency_map() if has_truth else None,
    )
    scores = metrics.score(density, truth, metrics=SCORES)
    return [scores[key] for key in SCORES]


def refuse_not_finite(loss, when):
    """Ends a run that nothing can come of.

    Raises:
        DataError: The loss is not a finite number.
    """
    if not np.isfinite(loss):
        raise DataError(
            f"the loss is not a finite number any more, {when}",
            where="train",
            fix="start anew with --restart and a smaller --learning-rate",
        )
