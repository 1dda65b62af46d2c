"""A whole evaluation: data set ▸ parts ▸ candidates ▸ scores ▸ summary."""

import dataclasses
import pathlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from msinet import __version__, metrics
from msinet.data import Part, open_part, splits
from msinet.data.download import announce
from msinet.errors import ArgumentError, DataError, MsinetError
from msinet.evaluate import candidates as makers
from msinet.evaluate import ground as grounds
from msinet.evaluate import leaks, summary
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.ground import Ground
from msinet.evaluate.run import Settings, Talk, maps_of, score

KINDS = ("weights", "maps", "baseline")
FIXED = (grounds.CENTER_BIAS, grounds.GOLD_STANDARD)


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
        folds: (n,) the fold of each, zeros without folds.
        scores: Per label and metric, (n,) float64.
        scored: The parts.
        problems: What went wrong with single pictures.
    """

    summary: dict[str, Any]
    names: list[str]
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


def evaluate(
    request: Request, settings: Settings, *, folder: pathlib.Path, talk: Talk | None = None
) -> Outcome:
    """Scores predictors on a part of a data set, or fold by fold.

    Args:
        request: What on what.
        settings: How.
        folder: Where the scores of each picture are kept, so that a stopped run goes on.
        talk: What a person is told.

    Raises:
        ArgumentError: The request contradicts itself.
        DataError: The data set or a folder of maps cannot be used.
        WeightsError: Weights cannot be used.
    """
    talk = talk or Talk()
    scored, problems = [], []
    for fold, part in enumerate(open_parts(request, say=talk.say)):
        ground = grounds.prepare(part)
        for note in ground.notes:
            if all(note not in before.ground.notes for before in scored):
                talk.say(f"{part.name}: {note}")
        rows = _candidates(request, ground, fold, talk)
        _check_compared(request, rows)
        seen = {row.label: leaks.seen(row.entry, part) for row in rows}
        notes = [note for row in rows if row.kind == "maps" for note in row.notes]
        for sentence in [*notes, *leaks.warnings(rows, seen, part)]:
            talk.say(sentence)
        where = folder if request.folds is None else folder / f"fold{fold}"
        found, wrong = score(ground, rows, settings, folder=where, talk=talk)
        scored.append(Scored(ground, rows, found, seen))
        problems += [error for errors in wrong.values() for error in errors]
    return _outcome(request, settings, scored, problems)


def open_parts(
    request: Request, *, say: Callable[[str], None] = lambda sentence: None
) -> list[Part]:
    """Opens the part that is scored, or one part per fold; `say` is told what is fetched.

    Raises:
        ArgumentError: The set, part or folds do not exist.
        DataError: The set cannot be read, or the part is empty.
    """
    folds: Sequence[tuple | None] = [None]
    if request.folds is not None:
        folds = splits.all_folds(request.folds)
    parts = [
        open_part(
            request.data,
            request.path,
            request.part,
            fold=fold,
            fetching=announce(say),
            **request.options,
        )
        for fold in folds
    ]
    for part in parts:
        if not len(part):
            fix = "choose another with --part: train, validation or all"
            raise DataError(f"no pictures in part {request.part}", where=part.path, fix=fix)
    return parts


def _candidates(request, ground, fold, talk) -> list[Candidate]:
    """All rows: the fixed two, then what was asked for; labels made different."""
    rows = [makers.from_baseline(grounds.CENTER_BIAS)]
    training = None
    if not request.part.startswith(("train", "all")):
        options = dict(request.options)
        chosen = None if request.folds is None else ground.part.fold
        training = open_part(request.data, request.path, "train", fold=chosen, **options)
    gold = grounds.gold_standard(ground, training)
    if isinstance(gold, str):
        talk.say(f"no gold standard: {gold}")
    else:
        rows.append(gold)
    asked = [name for name in request.baselines if name not in FIXED]
    rows += [makers.from_baseline(n, encoder_weights=request.encoder_weights) for n in asked]
    rows += [makers.from_maps(path, ground.part.names) for path in request.maps]
    seeing = {"size": request.size, "mirror": request.mirror}
    rows += [makers.from_weights(name, **seeing) for name in request.weights]
    if request.fold_weights:
        own = makers.from_weights(request.fold_weights[fold], **seeing)
        rows.append(dataclasses.replace(own, label=f"{request.data} folds"))
    return _told_apart(rows)


def _told_apart(rows: list[Candidate]) -> list[Candidate]:
    """Numbers the second and further candidates of one label."""
    taken: dict[str, int] = {}
    found = []
    for row in rows:
        taken[row.label] = taken.get(row.label, 0) + 1
        count = taken[row.label]
        found.append(row if count == 1 else dataclasses.replace(row, label=f"{row.label}_{count}"))
    return found


def _check_compared(request: Request, rows: list[Candidate]) -> None:
    known = [row.label for row in rows]
    for label in (label for pair in request.compare for label in pair):
        if label not in known:
            raise ArgumentError(
                "no such row to compare", where=label, fix=f"one of {', '.join(known)}"
            )


def _outcome(request, settings, scored: list[Scored], problems) -> Outcome:
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
    table = summary.summarize(scores, samples=request.samples, seed=settings.seed)
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
                "scores": summary.compare(
                    scores, a, b, samples=request.samples, seed=settings.seed
                ),
            }
            for a, b in request.compare
        ],
        "folds": None,
        "fold_spread": None,
        "notes": list(dict.fromkeys(n for s in scored for n in s.ground.notes)),
    }
    if request.folds is not None:
        found["folds"] = summary.fold_means(scores, folds)
        found["fold_spread"] = summary.fold_spread(found["folds"])
    return Outcome(found, names, folds, scores, scored, problems)


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
