"""What a person asks an evaluation for."""

import dataclasses
import pathlib
from collections.abc import Mapping
from typing import Any

from msinet.evaluate import summary
from msinet.evaluate.ground import CENTER_BIAS, GOLD_STANDARD

FIXED = (CENTER_BIAS, GOLD_STANDARD)
"""Rows that are always there."""


@dataclasses.dataclass(frozen=True)
class Request:
    """What is to be scored on what.

    Attributes:
        data: Key of the data set.
        path: Its folder or archive, or None.
        part: "validation", "train" or "all", or a slice.
        options: Further options of `open_part`: blur, validation share.
        folds: Number or name of folds that are scored one by one, or None.
        weights: Names or files.
        fold_weights: With folds, a file per fold; one row.
        maps: Folders of predicted maps.
        baselines: Names beside the two that are always there.
        encoder_weights: For eigencam.
        size: Input size of the networks, as `Predictor` takes it.
        mirror: Whether they also see the mirrored picture; None as their weights say.
        compare: Pairs of labels.
        samples: Bootstrap samples.
        texts: With what texts predictors that read them are scored, of `texts.KINDS`.
        text_encoder: For textcam.
    """

    data: str
    path: str | None = None
    part: str = "validation"
    options: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    folds: int | str | None = None
    weights: tuple[str, ...] = ()
    fold_weights: tuple[pathlib.Path, ...] = ()
    maps: tuple[str, ...] = ()
    baselines: tuple[str, ...] = ()
    encoder_weights: str | None = None
    size: Any = "auto"
    mirror: bool | None = None
    compare: tuple[tuple[str, str], ...] = ()
    samples: int = summary.SAMPLES
    texts: tuple[str, ...] = ("right",)
    text_encoder: str | None = None
