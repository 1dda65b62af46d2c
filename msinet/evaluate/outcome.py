"""What an evaluation found: the summary, the scores of each picture, and their maps."""

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet import __version__, metrics
from msinet.errors import MsinetError
from msinet.evaluate import conditions, summary, texts
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.ground import Ground
from msinet.evaluate.request import FIXED, Request
from msinet.evaluate.run import Settings, maps_of

KINDS = ("weights", "maps", "baseline")


@dataclasses.dataclass(frozen=True)
class Scored:
    """One part (or fold) with its candidates, kept for the report.

    Attributes:
        ground: The part.
        candidates: All rows, in the table's order.
        scores: Per label and metric, (n,) float64.
        seen: Per label, names of pictures that the weights saw in training; None unknown.
    """

    ground: Ground
    candidates: list[Candidate]
    scores: dict[str, dict[str, np.ndarray]]
    seen: dict[str, set[str] | None]


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What an evaluation found.

    Attributes:
        summary: As JSON can hold it.
        names: Names of all scored pictures.
        conditions: The condition of each, or "".
        folds: (n,) the fold of each, zeros without folds.
        scores: Per label and metric, (n,) float64.
        scored: The parts.
        problems: What went wrong with single pictures.
    """

    summary: dict[str, Any]
    names: list[str]
    conditions: list[str]
    folds: np.ndarray
    scores: dict[str, dict[str, np.ndarray]]
    scored: list[Scored]
    problems: list[MsinetError]

    @property
    def main(self) -> str:
        """Label of the predictor that was asked about: weights before maps before baselines."""
        rows = [row for row in self.summary["predictors"] if row["label"] not in FIXED]
        rows = rows or self.summary["predictors"]
        return min(rows, key=lambda row: KINDS.index(row["kind"]))["label"]

    def seen(self, label: str) -> set[tuple[int, str]] | None:
        """Gives (fold, name) of the pictures that a row's weights saw; None where unknown."""
        found = [scored.seen[label] for scored in self.scored]
        if any(names is None for names in found):
            return None
        return {(fold, name) for fold, names in enumerate(found) for name in names or ()}

    def maps(self, number: int) -> dict[str, np.ndarray]:
        """Gives the maps of one picture by label, (H, W) float in [0, 1]."""
        scored, name = self._place(number)
        return maps_of(scored.ground, scored.candidates, name)

    def example(self, number: int):
        """Gives the example of one picture and its fixations (N, 2) inside it."""
        scored, name = self._place(number)
        index = scored.ground.index[name]
        return scored.ground.part[index], scored.ground.gaze.fixations[index]

    def _place(self, number: int) -> tuple[Scored, str]:
        for scored in self.scored:
            if number < len(scored.ground.part):
                return scored, scored.ground.part.names[number]
            number -= len(scored.ground.part)
        raise IndexError(f"number: expected below {len(self.names)}")


def summed_up(
    request: Request, settings: Settings, scored: list[Scored], problems: list[MsinetError]
) -> Outcome:
    """Gives the outcome of scored parts.

    Args:
        request: What was asked for.
        settings: How it was scored.
        scored: The part, or one for each fold.
        problems: What went wrong with single pictures.
    """
    labels = [row.label for row in scored[0].candidates]
    scores = {
        label: {
            key: np.concatenate([s.scores[label][key] for s in scored if label in s.scores])
            for key in settings.metrics
        }
        for label in labels
        if all(label in s.scores for s in scored)
    }
    names = [name for s in scored for name in s.ground.part.names]
    folds = np.repeat(np.arange(len(scored)), [len(s.ground.part) for s in scored])
    drawing = {
        "groups": _pictures(scored),
        "samples": request.samples,
        "seed": settings.seed,
    }
    table = summary.summarize(scores, **drawing)
    pairs = _compared(request, list(scores))
    kinds = [condition for s in scored for condition in s.ground.part.conditions]
    found = {
        "msinet": __version__,
        "data": _describe(scored),
        "convention": settings.convention,
        "optimal_maps": settings.optimal_maps,
        "bootstrap": {"samples": request.samples, "seed": settings.seed, "level": summary.LEVEL},
        "metrics": [_metric(key) for key in settings.metrics],
        "predictors": [_row(scored, label, table[label]) for label in scores],
        "comparisons": [
            {
                "a": a,
                "b": b,
                "scores": summary.compare(scores, a, b, **drawing),
            }
            for a, b in pairs
        ],
        "conditions": None,
        "folds": None,
        "fold_spread": None,
        "notes": list(dict.fromkeys(n for s in scored for n in s.ground.notes)),
    }
    if request.folds is not None:
        found["folds"] = summary.fold_means(scores, folds)
        found["fold_spread"] = summary.fold_spread(found["folds"])
    if any(kinds):
        drawing["pictures"] = drawing.pop("groups")
        found["conditions"] = conditions.summarize(scores, kinds, pairs, **drawing)
    return Outcome(found, names, kinds, folds, scores, scored, problems)


def _pictures(scored: list[Scored]) -> np.ndarray:
    """(n,) int: which picture each item is of, different ones in different folds."""
    found, start = [], 0
    for s in scored:
        found.append(np.array(s.ground.gaze.pictures) + start)
        start += len(s.ground.gaze.pictures)
    return np.concatenate(found)


def _describe(scored: list[Scored]) -> dict[str, Any]:
    """The data in numbers."""
    part = scored[0].ground.part
    gazes = [s.ground.gaze for s in scored]
    provenance = part.provenance()
    return {
        "set": part.name,
        "part": part.part,
        "pictures": sum(len(s.ground.part) for s in scored),
        "fixations": sum(len(f) for gaze in gazes for f in gaze.fixations),
        "without_fixations": sum(len(f) == 0 for gaze in gazes for f in gaze.fixations),
        "observers": max(gaze.n_observers() for gaze in gazes),
        "sigma_px": _only([sigma for gaze in gazes for sigma in gaze.sigmas_px]),
        "sha256": provenance["sha256"],
        "content_sha256": provenance["content_sha256"],
    }


def _only(values: Sequence[float]) -> float | None:
    """The value that all share, or None."""
    return values[0] if len(set(values)) == 1 and np.isfinite(values[0]) else None


def _metric(key: str) -> dict[str, Any]:
    metric = metrics.METRICS[key]
    return {
        "key": key,
        "name": metric.name,
        "unit": metric.unit,
        "higher_is_better": metric.higher_is_better,
    }


def _row(scored: list[Scored], label: str, scores: Mapping) -> dict[str, Any]:
    """One predictor as the summary holds it."""
    rows = [next(c for c in s.candidates if c.label == label) for s in scored]
    seen = [s.seen[label] for s in scored]
    entry = rows[0].entry
    return {
        "label": label,
        "kind": rows[0].kind,
        "density": rows[0].is_density,
        "detail": rows[0].detail,
        "weights": {"name": entry.name, "sha256": entry.sha256} if entry else None,
        "pictures": max((s["pictures"] for s in scores.values()), default=0),
        "seen": sum(len(names) for names in seen if names),
        "seen_unknown": any(names is None for names in seen),
        "notes": list(dict.fromkeys(note for row in rows for note in row.notes)),
        "scores": scores,
    }


def _compared(request: Request, labels: Sequence[str]) -> list[tuple[str, str]]:
    """The pairs that were asked for, then each row with its own texts against its others."""
    pairs = list(request.compare)
    for kind in request.texts:
        ending = texts.ENDINGS[kind]
        own = [(label.removesuffix(ending), label) for label in labels if label.endswith(ending)]
        pairs += [pair for pair in own if ending and pair[0] in labels]
    return list(dict.fromkeys(pairs))
