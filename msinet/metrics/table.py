"""The metrics by name: what a table, a report or a summary says about each."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Metric:
    """What there is to know about a metric besides its formula.

    Attributes:
        key: Its name in files and options.
        name: Its name in print.
        unit: What a score counts; empty for a number without unit.
        higher_is_better: Its direction.
        needs_density: Whether a map that is no density has no score.
        on_fixations: Whether it looks at fixations; else it compares with the empirical map.
    """

    key: str
    name: str
    unit: str
    higher_is_better: bool = True
    needs_density: bool = False
    on_fixations: bool = True

    @property
    def arrow(self) -> str:
        """Where better is: an arrow for the head of a table."""
        return "↑" if self.higher_is_better else "↓"


_ALL = (
    Metric("ig", "IG", "bits per fixation", needs_density=True),
    Metric("auc", "AUC", ""),
    Metric("sauc", "sAUC", ""),
    Metric("nss", "NSS", "standard deviations"),
    Metric("cc", "CC", "", on_fixations=False),
    Metric("kldiv", "KLDiv", "nats", higher_is_better=False, on_fixations=False),
    Metric("sim", "SIM", "", on_fixations=False),
    Metric("auc_judd", "AUC-Judd", ""),
    Metric("auc_borji", "AUC-Borji", ""),
    Metric("auc_unfixated", "AUC, unfixated", ""),
    Metric("fixation_kl", "fixation KL", "nats"),
    Metric("emd", "EMD", "cells of 32 pixels", higher_is_better=False, on_fixations=False),
    Metric("cc_union", "CC, union", "", on_fixations=False),
)
METRICS: dict[str, Metric] = {metric.key: metric for metric in _ALL}
"""All metrics, in the order of a table."""

DEFAULT = ("ig", "auc", "sauc", "nss", "cc", "kldiv", "sim")
"""The seven of the MIT/Tübingen benchmark."""
