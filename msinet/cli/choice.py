"""Which weights a verb uses: by name, by file, or by the data set they are for."""

import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msinet import baselines, weights
from msinet.cli.values import DATA_SETS, nearest
from msinet.errors import ArgumentError
from msinet.predict import Predictor

BEST = "best" + weights.SUFFIX  # as `train` names its best checkpoint
# Options that only these baselines read.
ENCODERS = {"encoder_weights": ("eigencam", "textcam"), "text_encoder": ("textcam",)}


@dataclasses.dataclass(frozen=True)
class Choice:
    """The weights that were chosen.

    Attributes:
        entry: Their register entry.
        size_hw: Input size that the data set asks for, or None: the entry's own.
        note: Why these, when it is not what was asked for word by word; else empty.
        baseline: What predicts in place of a network with weights, or None.
    """

    entry: weights.Entry
    size_hw: tuple[int, int] | None = None
    note: str = ""
    baseline: baselines.Baseline | None = None

    def sentence(self) -> str:
        """Returns the line that a person reads: which weights, and what they have seen."""
        entry = self.entry
        words = f"weights: {entry.name} ({entry.network}), trained on {entry.trained_on()}"
        return f"{words}; {self.note}" if self.note else words


def choose(args) -> Choice:
    """Chooses by `--weights`, else by `--data`, else the weights that ship.

    For `--data X`: the best checkpoint of an own run on X under `--results`, X's weights in the
    user's register, else the weights that ship. X may be several sets, as a run on them has them.

    Args:
        args: Has `weights`, `data` and `results` of the command line, and `encoder_weights`
            where a baseline may be named; `text`, `pairs` and `text_encoder` where there are texts.

    Raises:
        ArgumentError: The data set is unknown, the baseline needs observers, or an encoder is
            named for what has its own.
        WeightsError: The weights are unknown, or their entry is damaged.
    """
    refuse_unread_encoders(args, [args.weights])
    if args.weights in baselines.NAMES:
        baseline = baselines.load(
            args.weights,
            encoder_weights=args.encoder_weights,
            text_encoder=getattr(args, "text_encoder", None),
        )
        return Choice(baseline.entry, baseline=baseline)
    data = None if args.data is None else args.data.replace(",", "+")  # as `train` names a run
    if args.weights is not None:
        entry = weights.find(args.weights)
        return Choice(entry, _size_of(data, entry))
    usual = weights.DEFAULT_TEXT if _reads_texts(args) else weights.DEFAULT
    if data is None:
        return Choice(weights.find(usual))
    checkpoint = Path(args.results) / data / BEST
    if Path(data).name == data and checkpoint.is_file():
        return Choice(weights.find(checkpoint), note=f"best checkpoint of your run, {checkpoint}")
    own = _own_weights(data)
    if own is not None:
        return Choice(own, note="from your register")
    _check_known(data)
    note = f"no weights for {data} under {args.results} nor in your register, so those that ship"
    return Choice(weights.find(usual), note=note)


def make_predictor(chosen: Choice, args, size: Any) -> Predictor | baselines.Baseline:
    """Gives what predicts; a network is loaded when the first picture is ready for it.

    Raises:
        WeightsError: The weights file is missing or damaged.
    """
    if chosen.baseline is not None:
        return chosen.baseline
    weights.verify(chosen.entry)
    return Predictor(
        lambda: weights.load(chosen.entry),
        chosen.entry,
        size=chosen.size_hw if size == "auto" and chosen.size_hw else size,
        preprocessing=args.preprocessing,
        mirror=args.mirror,
    )


def refuse_unread_encoders(args, predictors: Iterable[str | None]) -> None:
    """Refuses an option of `ENCODERS` that none of the predictors reads.

    Raises:
        ArgumentError: It is given, and weights have their own.
    """
    given = set(predictors)
    for key, readers in ENCODERS.items():
        if getattr(args, key, None) is not None and not given.intersection(readers):
            option = f"--{key.replace('_', '-')}"
            what = f"only {' and '.join(readers)} read this encoder, weights have their own"
            raise ArgumentError(what, where=option, fix="leave it out")


def _reads_texts(args) -> bool:
    """Whether texts come with the pictures, on the command line or in the set."""
    given = getattr(args, "text", None) is not None or getattr(args, "pairs", None) is not None
    return given or "sjtu_tis" in (getattr(args, "data", None) or "").split(",")


def _own_weights(data: str) -> weights.Entry | None:
    """Returns the newest entry of the user's register that is for this data set."""
    fitting = [
        entry
        for entry in weights.own_entries()
        if entry.name.endswith(f"_{data}") or {item.get("set") for item in entry.data} == {data}
        # Weights of one fold are for scoring, not for use: they were kept from a part of the set.
        if not any(item.get("fold") for item in entry.data)
        # The register may name a file elsewhere that has been moved since.
        if entry.file.is_file()
    ]
    return max(fitting, key=lambda entry: entry.file.stat().st_mtime, default=None)


def _size_of(data: str | None, entry: weights.Entry) -> tuple[int, int] | None:
    """Returns the data set's own input size, where the network pads to one."""
    if data is None:
        return None
    _check_known(data)
    from msinet.data.sets import SETS

    return SETS[data].size_hw if data in SETS and entry.preprocessing == "original" else None


def _check_known(data: str) -> None:
    for name in data.split("+"):
        if name not in DATA_SETS:
            near = nearest(name, DATA_SETS)
            offer = f"did you mean {near}?" if near else f"one of {', '.join(DATA_SETS)}"
            raise ArgumentError("unknown data set", where=name, fix=offer)
