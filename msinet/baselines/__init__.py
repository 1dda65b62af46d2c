"""Predictors without training, and the ceiling: what a network's scores are compared with."""

from msinet.baselines.center_bias import CenterBias
from msinet.baselines.eigencam import EigenCAM
from msinet.baselines.gold_scores import gold_scores
from msinet.baselines.gold_standard import (
    GoldParameters,
    fit_gold,
    gold_density,
    gold_map,
    why_no_gold,
)
from msinet.baselines.predictors import NAMES, Baseline, load
from msinet.baselines.textcam import TextCAM
from msinet.baselines.uniform import uniform

__all__ = [
    "NAMES",
    "Baseline",
    "CenterBias",
    "EigenCAM",
    "GoldParameters",
    "TextCAM",
    "fit_gold",
    "gold_density",
    "gold_map",
    "gold_scores",
    "load",
    "uniform",
    "why_no_gold",
]
