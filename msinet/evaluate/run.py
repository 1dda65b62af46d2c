"""The river: part ▸ candidates' maps ▸ metrics ▸ scores per picture, kept as they come."""

import dataclasses
import hashlib
import json
import os
import pathlib
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from msinet import __version__, metrics
from msinet.errors import DataError, MsinetError
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.ground import Ground
from msinet.evaluate.journal import Journal
from msinet.evaluate.optimal import Optimizer
from msinet.stages import overlapped

KEPT = "scores"  # folder of the journals


@dataclasses.dataclass(frozen=True)
class Settings:
    """How maps are scored.

    Attributes:
        metrics: Keys of `metrics.METRICS`, in the table's order.
        convention: "benchmark" or "mit".
        optimal_maps: Whether densities give each metric the map that is best for it.
        seed: Start of everything random.
        threads: Threads for decoding and scoring; None for one per core.
    """

    metrics: tuple[str, ...] = metrics.DEFAULT
    convention: str = "benchmark"
    optimal_maps: bool = False
    seed: int = 0
    threads: int | None = None


@dataclasses.dataclass(frozen=True)
class Talk:
    """What a run tells a person; silent by default.

    Attributes:
        say: Takes one sentence.
        problem: Takes an error that does not end the run.
        progress: Takes pieces of work, their number and a title; gives the pieces on.
    """

    say: Callable[[str], None] = lambda sentence: None
    problem: Callable[[MsinetError], None] = lambda error: None
    progress: Callable[[Iterable, int, str], Iterable] = lambda pieces, total, title: pieces


@dataclasses.dataclass
class _Job:
    """One picture on its way through the stages."""

    name: str
    waiting: list[Candidate]
    example: Any = None  # an Example
    stimulus: Any = None  # (H, W, 3) uint8
    steps: dict[str, Any] = dataclasses.field(default_factory=dict)
    errors: dict[str, MsinetError] = dataclasses.field(default_factory=dict)


def score(
    ground: Ground,
    candidates: Sequence[Candidate],
    settings: Settings,
    *,
    folder: str | os.PathLike[str],
    talk: Talk | None = None,
) -> tuple[dict[str, dict[str, np.ndarray]], dict[str, list[MsinetError]]]:
    """Scores candidates on every picture of a part; goes on where an earlier run stopped.

    Args:
        ground: The part.
        candidates: Their labels are all different.
        settings: How.
        folder: Where the scores of each picture are kept.
        talk: What a person is told.

    Returns:
        scores: Per label and metric, (n,) float64 in the order of the part, NaN where there is
            none.
        problems: Per label, what went wrong with single pictures.

    Raises:
        DataError: The scores cannot be kept.
        WeightsError: Weights cannot be loaded.
    """
    talk = talk or Talk()
    journals = {c.label: _journal(ground, c, settings, pathlib.Path(folder)) for c in candidates}
    problems: dict[str, list[MsinetError]] = {c.label: [] for c in candidates}
    jobs = []
    for name in ground.part.names:
        waiting = [c for c in candidates if name not in journals[c.label].scores]
        if waiting:
            jobs.append(_Job(name, waiting))
    known = sum(len(journal.scores) for journal in journals.values())
    if known:
        talk.say(f"{known} scores of an earlier run are kept, {len(jobs)} pictures are left")
    try:
        optimizer = None
        if settings.optimal_maps and jobs:
            optimizer = Optimizer(ground, settings.seed)
            pending = {c.label for job in jobs for c in job.waiting if _is_optimized(c)}
            _measure_means(ground, [c for c in candidates if c.label in pending], optimizer, talk)
        _score_all(ground, jobs, settings, journals, problems, optimizer, talk)
    finally:
        for journal in journals.values():
            journal.close()
    return _columns(ground.part.names, candidates, journals, settings.metrics), problems


def maps_of(ground: Ground, candidates: Sequence[Candidate], name: str) -> dict[str, np.ndarray]:
    """Gives the maps of one picture by label, (H, W) float in [0, 1], those that can be had."""
    job = _forward(_read(_Job(name, list(candidates)), ground))
    truth, found = ground.truth(job.example), {}
    for candidate in candidates:
        try:
            raw = _map_of(job, candidate, truth)
        except MsinetError:
            continue
        low, high = float(raw.min()), float(raw.max())
        # A density starts at nothing; a map of any scale at its own minimum.
        low = 0.0 if candidate.is_density else low
        found[candidate.label] = (raw - low) / (high - low if high > low else 1.0)
    return found


def _score_all(ground, jobs, settings, journals, problems, optimizer, talk):
    """Takes the pictures through the stages; what fails for one candidate fails for it only."""

    def finish(job):
        _score(job, ground, settings, journals, optimizer)
        job.stimulus, job.steps = None, {}
        return job

    threads = settings.threads or os.cpu_count() or 1
    stages = (lambda job: _read(job, ground), _forward, finish)
    done = overlapped(jobs, *stages, threads=threads)
    for job in talk.progress(done, len(jobs), "scoring"):
        for label, error in job.errors.items():
            problems[label].append(error)
            talk.problem(type(error)(f"{label}: {error.what}", where=error.where, fix=error.fix))


def _read(job: _Job, ground: Ground) -> _Job:
    """Reads the record; decodes and prepares the stimulus where a network waits for it."""
    job.example = ground.part[ground.index[job.name]]
    seeing = [c for c in job.waiting if c.prepare is not None]
    if seeing:
        try:
            job.stimulus = job.example.decoded()
        except MsinetError as error:
            job.errors |= {candidate.label: error for candidate in seeing}
            return job
    for candidate in seeing:
        if candidate.prepare is not None:
            job.steps[candidate.label] = candidate.prepare(job.stimulus, job.example)
    return job


def _forward(job: _Job) -> _Job:
    for candidate in job.waiting:
        if candidate.forward is not None and candidate.label not in job.errors:
            job.steps[candidate.label] = candidate.forward(job.steps[candidate.label])
    return job


def _map_of(job: _Job, candidate: Candidate, truth: metrics.Truth) -> np.ndarray:
    if candidate.label in job.errors:
        raise job.errors[candidate.label]
    return candidate.predict(job.example, job.steps.get(candidate.label), truth)


def _score(job, ground, settings, journals, optimizer):
    """Scores one picture's maps and keeps the scores."""
    truth = ground.truth(job.example)
    for candidate in job.waiting:
        if candidate.label in job.errors:
            continue
        try:
            if candidate.score is not None:
                found = candidate.score(job.example, truth, settings)
            else:
                saliency_map = _map_of(job, candidate, truth)
                maps = None
                if optimizer is not None and _is_optimized(candidate):
                    maps = optimizer.maps(candidate.label, job.example, saliency_map)
                found = metrics.score(
                    saliency_map,
                    truth,
                    metrics=settings.metrics,
                    is_density=candidate.is_density,
                    convention=settings.convention,
                    maps=maps,
                    seed=settings.seed,
                )
        except DataError as error:
            job.errors[candidate.label] = error
            continue
        journals[candidate.label].add(job.name, found)


def _is_optimized(candidate: Candidate) -> bool:
    """The fixed rows stay what they are: the centre bias less its own mean would be noise."""
    return candidate.is_density and candidate.kind != "baseline"


def _measure_means(ground, candidates, optimizer, talk):
    """A first pass over the part: sAUC's best map needs the mean density of all pictures."""
    names = ground.part.names

    def finish(job):
        truth = ground.truth(job.example)
        for candidate in job.waiting:
            if candidate.label not in job.errors:
                optimizer.add(candidate.label, _map_of(job, candidate, truth))
        return job

    jobs = (_Job(name, list(candidates)) for name in names)
    stages = (lambda job: _read(job, ground), _forward, finish)
    for _ in talk.progress(overlapped(jobs, *stages, threads=1), len(names), "mean densities"):
        pass


def _journal(ground: Ground, candidate: Candidate, settings: Settings, folder: pathlib.Path):
    identity = {
        "msinet": __version__,
        "predictor": dict(candidate.identity),
        "data": ground.facts,
        "metrics": list(settings.metrics),
        "convention": settings.convention,
        "optimal_maps": settings.optimal_maps and _is_optimized(candidate),
        "seed": settings.seed,
    }
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:8]
    plain = re.sub(r"[^\w.-]+", "_", candidate.label)[:80]
    return Journal(folder / KEPT / f"{plain}-{digest}.jsonl", identity)


def _columns(names, candidates, journals, keys):
    """Per label and metric, the scores in the order of the part."""
    return {
        candidate.label: {
            key: np.array(
                [journals[candidate.label].scores.get(n, {}).get(key, np.nan) for n in names]
            )
            for key in keys
        }
        for candidate in candidates
    }
