"""`crop`: windows of an aspect ratio that keep what people look at.

path ▸ images.read ▸ prepare                     threads
network                                          one thread
finish ▸ crop ▸ cutting.write, visualize.strip   threads
"""

import dataclasses
import json
import os
import time
from pathlib import Path
from typing import Any

from msinet import cropping, cutting, images, visualize
from msinet.baselines import Baseline
from msinet.cli import choice, outputs, picture_jobs
from msinet.cli.picture_jobs import timed
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, ArgumentError, DataError, MsinetError
from msinet.predict import Predictor
from msinet.stages import overlapped

DIGITS = 6  # after the point, at most, of shares that are held against each other
STRIP, STRIP_SUFFIX = "strip", "_crops.jpg"


@dataclasses.dataclass
class Job:
    """One picture on its way; each stage adds to it and drops what is no longer needed."""

    path: Path
    results: dict[str, Path]  # by ratio, and the strip
    stimulus: Any = None  # (H, W, 3) uint8, kept for the strip
    prepared: Any = None
    maps: Any = None
    size_hw: tuple[int, int] | None = None
    crops: dict[str, cropping.Crop] = dataclasses.field(default_factory=dict)
    sizes: dict[str, tuple[int, int]] = dataclasses.field(default_factory=dict)
    error: MsinetError | None = None
    seconds: dict[str, float] = dataclasses.field(default_factory=dict)


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    ratios = _ratios(args)
    folder = Path(args.output)
    pictures, problems = images.find(args.path, skip=[folder])
    if not pictures:
        return picture_jobs.nothing_to_do(problems, args)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, "auto")
    jobs = _jobs(pictures, folder, ratios, args)
    began = time.perf_counter()
    with Progress(len(jobs)) as progress:
        for problem in problems:
            progress.problem(problem)
        done = _crop_all(jobs, ratios, predictor, chosen, args, progress)
    if args.json:
        found = [_describe(job) for job in done]
        elapsed = time.perf_counter() - began
        print(json.dumps(picture_jobs.report(chosen.entry, found, problems, elapsed), indent=2))
    return SOME_FAILED if problems or any(job.error for job in done) else 0


def _ratios(args) -> dict[str, float]:
    """The ratios that are asked for, by their text.

    Raises:
        ArgumentError: There is none, or one is not usable.
    """
    texts = args.ratio
    if texts is None:
        if args.size is None:
            fix = "add --ratio, e.g. --ratio 16:9,1:1, or --size, e.g. --size 1200x630"
            raise ArgumentError("no aspect ratio is given", where="crop", fix=fix)
        texts = (f"{args.size[0]}:{args.size[1]}",)
    values = {}
    for text in texts:
        try:
            values[text] = cropping.parse_ratio(text)
        except ValueError as error:
            fix = "give width and height between 1:100 and 100:1"
            raise ArgumentError("not an aspect ratio", where=text, fix=fix) from error
    return values


def _jobs(pictures, folder: Path, ratios, args) -> list[Job]:
    """The pictures with the names of their results; the folder is made if there are any."""
    names = [] if args.no_pictures else list(ratios)
    names += [STRIP] if args.strip else []
    if names:
        outputs.check_folder(folder, [Path(path) for path in args.path])
    endings = []
    for picture in pictures:
        suffix = cutting.suffix(picture.path)
        ending = {ratio: f"_{ratio.replace(':', 'x')}{suffix}" for ratio in ratios}
        endings.append({**ending, STRIP: STRIP_SUFFIX})
    named = outputs.name_results(pictures, folder, names, suffixes=endings)
    return [Job(p.path, results) for p, results in zip(pictures, named, strict=True)]


def _crop_all(jobs, ratios, predictor, chosen, args, progress) -> list[Job]:
    """Takes the pictures through the stages; prints each result as it is there."""
    stages = _stages(ratios, predictor, args, progress)
    threads = args.threads or os.cpu_count() or 1
    done, introduced = [], False  # said with the first result: a run that fails says one thing
    for job in overlapped(jobs, *stages, threads=threads):
        done.append(job)
        if job.error is not None:
            outputs.stop_if_no_room(job.error)
            progress.problem(job.error)
        else:
            if not introduced:
                progress.say(chosen.sentence())
                introduced = True
            _tell(job, args, progress)
        progress.advance()
    return done


def _stages(ratios, predictor: Predictor | Baseline, args, progress: Progress):
    """Returns the three stages: read and prepare, network, windows and files."""
    metadata = outputs.metadata(predictor.entry)

    def read(job):
        stimulus = images.read(job.path, max_pixels=args.max_pixels)
        job.size_hw = stimulus.shape[:2]
        job.sizes = {text: _size(text, ratio, job, args) for text, ratio in ratios.items()}
        job.prepared = predictor.prepare(stimulus)
        job.stimulus = stimulus if STRIP in job.results else None

    def forward(job):
        picture_jobs.start(job, predictor, progress)
        job.maps = predictor.forward(job.prepared)

    def write(job):
        prediction = predictor.finish(job.maps, job.prepared)
        job.maps = job.prepared = None
        for text, ratio in ratios.items():
            least = 1 if args.size is None or args.enlarge else job.sizes[text][0]
            made = cropping.crop(prediction.density, ratio, keep=args.keep, least_width=least)
            job.crops[text] = made
            if args.size is None:
                job.sizes[text] = (made.width, made.height)
        _write(job, prediction, metadata)
        job.stimulus = None

    return timed("read", read), timed("network", forward), timed("write", write)


def _size(text: str, ratio: float, job: Job, args) -> tuple[int, int]:
    """The size (width, height) of a crop in pixels; without `--size` the largest window's.

    Raises:
        DataError: The crop would be larger than its window, and that is not wanted.
    """
    window_hw = cropping.largest_window(job.size_hw or (1, 1), ratio)
    if args.size is None:
        return window_hw[1], window_hw[0]
    width = min(args.size[0], args.size[1] * ratio)
    size = (max(1, round(width)), max(1, round(width / ratio)))
    if size[0] > window_hw[1] and not args.enlarge:
        raise DataError(
            f"picture is too small for {text} at {size[0]} x {size[1]} pixels, it gives "
            f"{window_hw[1]} x {window_hw[0]}",
            where=job.path,
            fix="ask for less with --size, or add --enlarge",
        )
    return size


def _write(job: Job, prediction, metadata: dict[str, str]) -> None:
    """Writes the crops in the order of the ratios, then the strip."""
    original = cutting.read(job.path) if set(job.crops) & set(job.results) else None
    for name, path in job.results.items():
        if name == STRIP:
            labels = [job.path.name, *(_label(text, crop) for text, crop in job.crops.items())]
            drawn = visualize.strip(job.stimulus, prediction.map, list(job.crops.values()), labels)
            images.write_picture(path, drawn, metadata=metadata)
        elif original is not None:
            size = job.sizes[name]
            cutting.write(path, original, job.crops[name], size=size, metadata=metadata)


def _label(text: str, crop: cropping.Crop) -> str:
    """What the strip says over a crop."""
    return f"{text}  {crop.share:.0%} (middle {crop.center_share:.0%})"


def _tell(job: Job, args, progress: Progress) -> None:
    """Prints the results of a picture, and what its crops keep."""
    if not args.json:
        for path in job.results.values():
            progress.result(str(path))
        if args.no_pictures:
            for text, crop in job.crops.items():
                progress.result(f"{job.path}\t{text}\t{crop.geometry()}")
    words = [
        f"{text} keeps {crop.share:.0%} of attention (from the middle {crop.center_share:.0%})"
        for text, crop in job.crops.items()
    ]
    progress.say(f"{job.path}: {', '.join(words)}")
    for text, crop in job.crops.items():
        if args.keep and crop.share < args.keep:
            wanted, kept = apart(args.keep, crop.share)
            progress.say(f"{job.path}: no window of {text} keeps {wanted}, the best keeps {kept}")


def apart(first: float, second: float) -> tuple[str, str]:
    """Writes two shares in per cent with as many digits as tell them apart, up to `DIGITS`."""
    texts = "", ""
    for digits in range(DIGITS + 1):
        texts = f"{first:.{digits}%}", f"{second:.{digits}%}"
        if texts[0] != texts[1]:
            break
    return texts


def _describe(job: Job) -> dict[str, Any]:
    """A picture's part of what `--json` prints."""
    item: dict[str, Any] = {"path": str(job.path)}
    if job.error is not None:
        return item | {"error": str(job.error)}
    x, y = next(iter(job.crops.values())).focal
    height, width = job.size_hw or (0, 0)
    item |= {"size_hw": job.size_hw, "seconds": {n: job.seconds[n] for n in picture_jobs.STAGES}}
    item["focal"] = {
        "fractions": {"x": round(x, 5), "y": round(y, 5)},
        "pixels": {"x": round(x * width, 1), "y": round(y * height, 1)},
    }
    item["crops"] = [_describe_crop(text, crop, job) for text, crop in job.crops.items()]
    if STRIP in job.results:
        item["strip"] = str(job.results[STRIP])
    return item


def _describe_crop(text: str, crop: cropping.Crop, job: Job) -> dict[str, Any]:
    """A crop's part of it; pixels are those of the upright picture."""
    names = ("left", "top", "width", "height")
    left, top, width, height = crop.fractions()
    return {
        "ratio": text,
        "pixels": {name: getattr(crop, name) for name in names},
        "fractions": {
            name: round(value, 6)
            for name, value in zip(names, (left, top, width, height), strict=True)
        },
        "imagemagick": crop.geometry(),
        "iiif": crop.iiif(),
        "object_position": crop.object_position() if _is_largest(text, crop) else None,
        "share": round(crop.share, 4),
        "center_share": round(crop.center_share, 4),
        "surface": round(width * height, 4),
        "cut": round(crop.cut, 4),
        "size": list(job.sizes[text]),
        "file": str(job.results[text]) if text in job.results else None,
    }


def _is_largest(text: str, crop: cropping.Crop) -> bool:
    largest = cropping.largest_window(crop.picture_hw, cropping.parse_ratio(text))
    return (crop.height, crop.width) == largest
