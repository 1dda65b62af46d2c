"""Saliency metrics in NumPy: one map against one picture's fixations.

A map is (H, W) real; fixations are (N, 2) float, x and y in pixels, 0-based; each marks the pixel
that it lies in, and those outside the map do not count. Scores are Python floats. What the two
conventions do is in docs/metrics.md.
"""

from msinet.metrics.density import fit_map, to_density
from msinet.metrics.fixation_based import FixationKL, fixation_kl, ig, nss
from msinet.metrics.map_based import cc, cc_union, kldiv, sim
from msinet.metrics.optimal import MeanDensity, optimal_maps
from msinet.metrics.roc import auc, auc_borji, auc_judd, sauc
from msinet.metrics.score import score, score_many
from msinet.metrics.table import DEFAULT, METRICS, Metric
from msinet.metrics.transport import emd
from msinet.metrics.truth import Truth, other_fixations, rescale
from msinet.metrics.values import CONVENTIONS

__all__ = [
    "CONVENTIONS",
    "DEFAULT",
    "METRICS",
    "FixationKL",
    "MeanDensity",
    "Metric",
    "Truth",
    "auc",
    "auc_borji",
    "auc_judd",
    "cc",
    "cc_union",
    "emd",
    "fit_map",
    "fixation_kl",
    "ig",
    "kldiv",
    "nss",
    "optimal_maps",
    "other_fixations",
    "rescale",
    "sauc",
    "score",
    "score_many",
    "sim",
    "to_density",
]
