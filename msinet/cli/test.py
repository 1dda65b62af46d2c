"""`test`: saliency maps of pictures.

path ▸ images.read ▸ prepare      threads
network                           one thread, in batches of a picture and its mirrored copy
finish ▸ images.write             threads
"""

import contextlib
import dataclasses
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msinet import __version__, images, visualize, weights
from msinet.baselines import Baseline
from msinet.cli import choice, outputs
from msinet.cli.progress import Progress
from msinet.errors import DataError, MsinetError, is_out_of_memory
from msinet.predict import Predictor, check_size
from msinet.silence import import_quietly
from msinet.stages import overlapped

SOME_FAILED = 4
STAGES = ("read", "network", "write")


@dataclasses.dataclass
class Job:
    """One picture on its way; each stage adds to it and drops what is no longer needed."""

    path: Path
    results: dict[str, Path]
    stimulus: Any = None  # (H, W, 3) uint8, kept where a result shows it
    prepared: Any = None
    maps: Any = None
    size_hw: tuple[int, int] | None = None
    error: MsinetError | None = None
    seconds: dict[str, float] = dataclasses.field(default_factory=dict)


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    from msinet.cli import clip, stream, texts, watch  # which use what is below

    if stream.is_meant(args):
        return stream.run(args)
    if args.watch is not None:
        return watch.run(args)
    if clip.are_meant(args):
        return clip.run(args)
    if texts.are_meant(args):
        return texts.run(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    folder = Path(args.output)
    pictures, problems = images.find(args.path, skip=[folder])
    if not pictures:
        return nothing_to_do(problems, args)
    chosen = choice.choose(args)
    predictor = make_predictor(chosen, args, size)
    outputs.check_folder(folder, [Path(path) for path in args.path])
    named = outputs.name_results(pictures, folder, args.format)
    jobs = [Job(p.path, r) for p, r in zip(pictures, named, strict=True)]
    began = time.perf_counter()
    with Progress(len(jobs)) as progress:
        for problem in problems:
            progress.problem(problem)
        done = _predict_all(jobs, predictor, chosen, args, progress)
    elapsed = time.perf_counter() - began
    if args.json:
        pictures = [describe(job) for job in done]
        print(json.dumps(report(chosen.entry, pictures, problems, elapsed), indent=2))
    talk_about(done, elapsed)
    return SOME_FAILED if problems or any(job.error for job in done) else 0


def make_predictor(chosen: choice.Choice, args, size: Any) -> Predictor | Baseline:
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


def _predict_all(jobs, predictor, chosen, args, progress) -> list[Job]:
    """Takes the pictures through the stages; prints each result as it is there."""
    threads = args.threads or os.cpu_count() or 1
    done, introduced = [], False  # said with the first result: a run that fails says one thing
    for job in overlapped(jobs, *stages(predictor, args, progress), threads=threads):
        if job.error is None and not introduced:
            progress.say(chosen.sentence())
            introduced = True
        done.append(job)
        if job.error is not None:
            outputs.stop_if_no_room(job.error)
            progress.problem(job.error)
        elif not args.json:
            for path in job.results.values():
                progress.result(str(path))
        progress.advance()
    return done


def stages(predictor: Predictor | Baseline, args, progress: Progress):
    """Gives the three stages: read and prepare, network, finish and write."""
    mode = "original" if predictor.follows_original else "display"
    if mode == "original":
        import_quietly("tensorflow")  # images.read imports it, in a thread
    shows_stimulus = bool({"overlay", "side-by-side"} & set(args.format))
    metadata = {
        "Software": f"msinet {__version__}",
        "Weights": predictor.entry.name,
        "Weights sha256": predictor.entry.sha256,
    }

    def read(job):
        stimulus = images.read(job.path, mode=mode, max_pixels=args.max_pixels)
        job.size_hw = stimulus.shape[:2]
        job.prepared = predictor.prepare(stimulus)
        job.stimulus = stimulus if shows_stimulus else None

    def forward(job):
        with noted(job.seconds, "start"):
            predictor.start()
            progress.begin()
        job.maps = predictor.forward(job.prepared)

    def write(job):
        prediction = predictor.finish(job.maps, job.prepared)
        job.maps = job.prepared = None
        write_results(job.results, job.stimulus, prediction, metadata)
        job.stimulus = None

    return timed("read", read), timed("network", forward), timed("write", write)


def timed(name, stage):
    """Makes a stage take a job, return it, note its time, and skip a job that has failed."""

    def run_stage(job):
        if job.error is not None:
            return job
        began = time.perf_counter()
        try:
            stage(job)
        except DataError as error:
            job.error = error
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            job.error = DataError(
                "not enough memory for this picture",
                where=job.path,
                fix="use --threads 1, a smaller --size, or make the picture smaller",
            )
        if job.error is not None:
            job.stimulus = job.prepared = job.maps = None
        seconds = time.perf_counter() - began
        if name == "network":  # loading belongs to the run and not to the first picture
            seconds -= job.seconds["start"]
        job.seconds[name] = round(seconds, 4)
        return job

    return run_stage


@contextlib.contextmanager
def noted(seconds: dict[str, float], name: str):
    """Notes how long a block takes."""
    began = time.perf_counter()
    yield
    seconds[name] = round(time.perf_counter() - began, 4)


def write_results(results: dict[str, Path], stimulus, prediction, metadata) -> None:
    """Writes the results of one picture in the order of the formats.

    Args:
        results: Where each format goes.
        stimulus: (H, W, 3) uint8, where a format shows it.
        prediction: What the network gave.
        metadata: Texts that pictures carry.
    """
    for name, path in results.items():
        if name == "map":
            images.write_map(path, prediction.map, metadata=metadata)
        elif name == "density":
            images.write_density(path, prediction.density)
        elif name == "overlay":
            shown = visualize.overlay(stimulus, prediction.map)
            images.write_picture(path, shown, metadata=metadata)
        else:
            shown = visualize.side_by_side(stimulus, prediction.map)
            images.write_picture(path, shown, metadata=metadata)


def nothing_to_do(problems: list[DataError], args) -> int:
    """Names every path that holds no picture."""
    for problem in problems:
        print(f"msinet: {problem}", file=sys.stderr)
    if args.json:
        print(json.dumps(report(None, [], problems, 0.0), indent=2))
    return SOME_FAILED


def describe(job: Job) -> dict[str, Any]:
    """A picture's part of what `--json` prints."""
    item: dict[str, Any] = {"path": str(job.path)}
    if job.error is not None:
        return item | {"error": str(job.error)}
    item |= {"size_hw": job.size_hw, "seconds": {n: job.seconds[n] for n in STAGES}}
    return item | {"results": {name: str(path) for name, path in job.results.items()}}


def report(entry, pictures: list[dict], problems: Sequence[MsinetError], elapsed: float) -> dict:
    """Returns what `--json` prints: the weights, then the pictures in the order of the input.

    The weights are null where there was no picture to use them on.
    """
    return {
        "version": __version__,
        "weights": entry
        and {
            "name": entry.name,
            "network": entry.network,
            "sha256": entry.sha256,
            "data": list(entry.data),
            "licence": entry.licence,
        },
        "pictures": pictures,
        "problems": [str(problem) for problem in problems],
        "seconds": round(elapsed, 4),
    }


def talk_about(done: Sequence[Any], elapsed: float) -> None:
    """Says how many pictures were done and how long one took, by stage."""
    good = [job for job in done if job.error is None]
    if not good:
        return
    each = {name: sum(job.seconds[name] for job in good) / len(good) for name in STAGES}
    words = ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in each.items())
    count = f"{len(good)} picture{'s' if len(good) > 1 else ''}"
    start = sum(job.seconds["start"] for job in done if "start" in job.seconds)
    print(
        f"{count} in {elapsed:.1f} s, of which {start:.1f} s to start; each: {words}",
        file=sys.stderr,
    )
