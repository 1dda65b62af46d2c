"""A picture on its way from its file to its results, and what is said of it.

path ▸ images.read ▸ prepare      threads
network                           one thread, in batches of a picture and its mirrored copy
finish ▸ images.write             threads
"""

import contextlib
import dataclasses
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msinet import __version__, images, visualize
from msinet.baselines import Baseline
from msinet.cli import outputs
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, DataError, MsinetError, is_out_of_memory
from msinet.predict import Predictor
from msinet.silence import import_quietly

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


def stages(predictor: Predictor | Baseline, args, progress: Progress):
    """Gives the three stages: read and prepare, network, finish and write."""
    mode = "original" if predictor.follows_original else "display"
    if mode == "original":
        import_quietly("tensorflow")  # images.read imports it, in a thread
    shows_stimulus = bool({"overlay", "side-by-side"} & set(args.format))
    metadata = outputs.metadata(predictor.entry)

    def read(job):
        stimulus = images.read(job.path, mode=mode, max_pixels=args.max_pixels)
        job.size_hw = stimulus.shape[:2]
        job.prepared = predictor.prepare(stimulus)
        job.stimulus = stimulus if shows_stimulus else None

    def forward(job):
        start(job, predictor, progress)
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
        fix = "use --threads 1, a smaller --size, or make the picture smaller"
        with kept(job, where=job.path, fix=fix):
            stage(job)
        if job.error is not None:
            job.stimulus = job.prepared = job.maps = None
        seconds = time.perf_counter() - began
        if name == "network":  # loading belongs to the run and not to the first picture
            seconds -= job.seconds.get("start", 0)  # none where the network did not load
        job.seconds[name] = round(seconds, 4)
        return job

    return run_stage


@contextlib.contextmanager
def kept(job, *, where, fix: str):
    """Within, what is wrong with this picture alone becomes the job's error.

    Args:
        job: Has `error`.
        where: The picture, if there is not enough memory for it.
        fix: What to do then.
    """
    try:
        yield
    except DataError as error:
        job.error = error
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        job.error = DataError("not enough memory for this picture", where=where, fix=fix)


def start(job, predictor: Predictor | Baseline, progress: Progress) -> None:
    """Loads the network before the first picture, and notes how long that takes."""
    began = time.perf_counter()
    predictor.start()
    progress.begin()
    job.seconds["start"] = round(time.perf_counter() - began, 4)


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
