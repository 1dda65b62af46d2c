"""A small evaluation: four pictures, two metrics, three predictors, one with a hostile name."""

import numpy as np
import pytest
from small_evaluation import HOSTILE, score

from msinet.report import Panel


@pytest.fixture
def summary():
    rows = {
        "ours": ("weights", {"cc": score(0.8, share=0.9), "kldiv": score(0.4, share=0.5)}),
        "theirs": ("maps", {"cc": score(0.7), "kldiv": score(0.3)}),
        "gold_standard": ("baseline", {"cc": score(0.9), "kldiv": score(0.1)}),
    }
    return {
        "msinet": "9.8.7",
        "data": {
            **{"set": "osie", "part": "validation", "pictures": 4, "fixations": 1234},
            **{"dropped_fixations": 0, "without_fixations": 0, "observers": 15},
            **{"sigma_px": 16.0, "sha256": "ab" * 32},
        },
        "convention": "benchmark",
        "optimal_maps": False,
        "bootstrap": {"samples": 2000, "seed": 7, "level": 0.95},
        "metrics": [
            {"key": "cc", "name": "CC", "unit": "", "higher_is_better": True},
            {"key": "kldiv", "name": "KLDiv", "unit": "nats", "higher_is_better": False},
        ],
        "predictors": [
            {
                **{"label": label, "kind": kind, "density": kind != "maps", "detail": f"of {kind}"},
                **{"pictures": 4, "seen": 0, "notes": [], "scores": scores},
            }
            for label, (kind, scores) in rows.items()
        ],
        "comparisons": [],
        "folds": None,
        "notes": [],
    }


@pytest.fixture
def scores(rng):
    return {
        label: {key: rng.random(4) for key in ("cc", "kldiv")}
        for label in ("ours", "theirs", "gold_standard")
    }


@pytest.fixture
def names():
    return ["a.jpg", "b.jpg", "c.jpg", HOSTILE]


@pytest.fixture
def panel(rng):
    def make(name="a.jpg", group="best", size_hw=(30, 50)):
        return Panel(
            name=name,
            group=group,
            score="CC 0.912",
            stimulus=rng.integers(0, 256, (*size_hw, 3), dtype=np.uint8),
            fixations=rng.uniform((0, 0), size_hw[::-1], (6, 2)),
            truth=rng.random(size_hw),
            predictions={"ours": rng.random((20, 40)), "theirs": rng.random(size_hw)},
        )

    return make
