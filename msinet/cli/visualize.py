"""`visualize`: pictures of a folder beside their ground truth and predictions.

pairs.read ▸ prepare       threads
networks                   one thread
finish ▸ panels ▸ write    threads
"""

import dataclasses
import json
import os
import sys
import time
from pathlib import Path, PurePath
from typing import Any

import numpy as np

from msinet import __version__, baselines, images, visualize, weights
from msinet.cli import choice, outputs, told
from msinet.cli.choice import Choice
from msinet.cli.picture_jobs import kept
from msinet.cli.progress import Progress
from msinet.data.sets import FOLDER_READS
from msinet.errors import SOME_FAILED, ArgumentError, MsinetError
from msinet.predict import Predictor
from msinet.silence import import_quietly
from msinet.stages import overlapped

MOST_WEIGHTS = 2  # beside picture and ground truth; argparse knows only exact numbers
FORMAT = "panels"  # of `outputs.SUFFIXES`
TRUTH = "ground truth"


@dataclasses.dataclass
class Job:
    """One picture on its way; each stage adds to it and drops what is no longer needed."""

    index: int
    name: str
    result: Path
    pair: Any = None
    prepared: list[Any] = dataclasses.field(default_factory=list)  # one per network, as `maps`
    maps: list[Any] = dataclasses.field(default_factory=list)
    size_hw: tuple[int, int] | None = None
    error: MsinetError | None = None


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    import_quietly("tensorflow_datasets")  # behind the sets
    from msinet.data.pairs import open_pairs

    began = time.perf_counter()
    named = args.weights or [weights.DEFAULT_TEXT if args.text else weights.DEFAULT]
    if len(named) > MOST_WEIGHTS:
        where = f"--weights {' '.join(named)}"
        raise ArgumentError("more than two weights", where=where, fix="give one or two")
    choice.refuse_unread_encoders(args, named)
    pairs = open_pairs(args.path)
    predictors = [_load(each, args.encoder_weights) for each in named]
    entries = [predictor.entry for predictor in predictors]
    text = _check_text(args, predictors)
    folder = Path(args.output)
    _check_apart(folder, pairs.root)
    jobs = _choose(pairs, folder, args)
    if jobs:
        outputs.check_folder(folder, [Path(args.path)])
    with Progress(len(jobs)) as progress:
        for note in pairs.notes:
            progress.say(f"note: {note}")
        for problem in pairs.problems:
            progress.problem(problem)
        done = _draw_all(jobs, pairs, (predictors, text), args, progress)
    good = sum(job.error is None for job in done)
    elapsed = time.perf_counter() - began
    if args.json:
        print(json.dumps(_report((entries, text), done, pairs, elapsed), indent=2))
    if good:
        print(f"{good} of {len(pairs)} pictures in {elapsed:.1f} s", file=sys.stderr)
    return SOME_FAILED if pairs.problems or good < len(done) or not done else 0


def _check_text(args, predictors) -> str | None:
    """The text; refused where nobody reads it.

    Raises:
        ArgumentError: There are several, or no predictor takes one.
    """
    readers = [each for each in predictors if each.takes_text]
    return told.only_text(args, (readers or predictors)[0])


def _choose(pairs, folder: Path, args) -> list[Job]:
    """Draws the pictures, in the order of their names; the first n of one shuffled order."""
    order = np.random.default_rng(args.seed).permutation(len(pairs))
    chosen = sorted(order[: args.n].tolist())
    pictures = [images.Picture(pairs.path, PurePath(pairs.names[index])) for index in chosen]
    named = outputs.name_results(pictures, folder, (FORMAT,))
    return [
        Job(index, pairs.names[index], results[FORMAT])
        for index, results in zip(chosen, named, strict=True)
    ]


def _check_apart(folder: Path, root: Path) -> None:
    """Refuses an output folder whose results would be taken for pictures the next time."""
    output = Path(os.path.realpath(folder))
    inside = [output, *output.parents]
    if any(Path(os.path.realpath(root / name)) in inside for name in FOLDER_READS):
        raise ArgumentError(
            "output folder lies among the pictures",
            where=folder,
            fix="choose another one with --output DIR",
        )


def _draw_all(jobs, pairs, readers, args, progress) -> list[Job]:
    """Takes the pictures through the stages; prints each result as it is there."""
    stages = [_guarded(stage) for stage in _stages(pairs, readers, args, progress)]
    threads = args.threads or os.cpu_count() or 1
    done, introduced = [], False
    for job in overlapped(jobs, *stages, threads=threads):
        done.append(job)
        if job.error is not None:
            outputs.stop_if_no_room(job.error)
            progress.problem(job.error)
        else:
            if not introduced:  # with the first result: a run that fails says one thing
                for entry in (predictor.entry for predictor in readers[0]):
                    progress.say(Choice(entry).sentence())
                introduced = True
            if not args.json:
                progress.result(str(job.result))
        progress.advance()
    return done


def _load(name, encoder_weights):
    """A predictor of weights by name or file, or a baseline in their place."""
    if name in baselines.NAMES:
        return baselines.load(name, encoder_weights=encoder_weights)
    entry = weights.find(name)
    weights.verify(entry)
    return Predictor(lambda: weights.load(entry), entry)


def _stages(pairs, readers, args, progress):
    """Returns the three stages: read and prepare, networks, draw and write."""
    predictors, text = readers
    entries = [predictor.entry for predictor in predictors]
    labels = _labels(entries)
    if text:
        told_to = [predictor.takes_text for predictor in predictors]
        labels = [f"{n}: “{text}”" if t else n for n, t in zip(labels, told_to, strict=True)]
    metadata = outputs.metadata(*entries)

    def read(job):
        job.pair = pairs.read(job.index, max_pixels=args.max_pixels)
        job.size_hw = job.pair.stimulus.shape[:2]
        job.prepared = [predictor.prepare(job.pair.stimulus) for predictor in predictors]

    def forward(job):
        for predictor in predictors:
            predictor.start()
        progress.begin()
        pieces = zip(predictors, job.prepared, strict=True)
        job.maps = [_forward(predictor, prepared, text) for predictor, prepared in pieces]

    def draw(job):
        pieces = zip(predictors, job.maps, job.prepared, strict=True)
        predicted = [each.finish(maps, prepared).map for each, maps, prepared in pieces]
        maps = [job.pair.truth, *predicted]
        panels = visualize.views(job.pair.stimulus, maps, opacity=args.alpha)
        truth = TRUTH if job.pair.truth.any() else f"{TRUTH}: nothing"
        drawn = visualize.sheet(panels, [job.name, truth, *labels] if args.labels else None)
        images.write_picture(job.result, drawn, metadata=metadata)
        job.pair, job.prepared, job.maps = None, [], []

    return read, forward, draw


def _forward(predictor, prepared, text: str | None):
    """What a predictor makes of a picture, and of the text where it takes one."""
    if text is None or not predictor.takes_text:
        return predictor.forward(prepared)
    return predictor.forward_texts(prepared, predictor.texts.embed([text]))[0]


def _guarded(stage):
    """Makes a stage take a job, return it, and keep what is wrong with this picture alone."""

    def run_stage(job):
        if job.error is not None:
            return job
        with kept(job, where=job.name, fix="use --threads 1, or make the picture smaller"):
            stage(job)
        if job.error is not None:
            job.pair, job.prepared, job.maps = None, [], []
        return job

    return run_stage


def _labels(entries) -> list[str]:
    """The weights' names, or their files where two are named alike."""
    names = [entry.name for entry in entries]
    return names if len(set(names)) == len(names) else [str(entry.file) for entry in entries]


def _report(used, done: list[Job], pairs, elapsed: float) -> dict:
    """Returns what `--json` prints: the weights, then the pictures in the order of their names."""
    entries, text = used
    pictures = []
    for job in done:
        item: dict[str, Any] = {"name": job.name}
        if job.error is None:
            item |= {"size_hw": job.size_hw, "result": str(job.result)}
        else:
            item |= {"error": str(job.error)}
        pictures.append(item)
    return {
        "version": __version__,
        "text": text,
        "weights": [{"name": e.name, "network": e.network, "sha256": e.sha256} for e in entries],
        "pictures": pictures,
        "problems": [str(problem) for problem in pairs.problems],
        "seconds": round(elapsed, 4),
    }
