"""`data --make-maps`: grey maps from anyone's fixations, named like the pictures.

images.read ▸ size          threads; of all pictures first, since a person whose coordinates are
                            wrong wants to know before any file is made
empirical map ▸ write       threads
"""

import dataclasses
import json
import os
import sys
from pathlib import Path

import numpy as np

from msinet import __version__, images, visualize
from msinet import fixations as points
from msinet.cli import outputs
from msinet.cli.progress import Progress
from msinet.data.fingerprint import spread_out
from msinet.data.fixation_files import read_fixation_files
from msinet.data.part import Blur
from msinet.data.problems import SHOWN, Findings
from msinet.errors import SOME_FAILED, DataError, MsinetError, one_line
from msinet.stages import overlapped

EXAMPLES = 8  # on the preview
FORMAT = "map"  # of `outputs.SUFFIXES`
PREVIEW = "_preview.png"  # beside the folder of maps, which holds maps and nothing else


@dataclasses.dataclass
class Job:
    """One picture with its fixations; the first pass over the pictures fills the rest."""

    picture: images.Picture
    result: Path
    fixations: np.ndarray
    size_hw: tuple[int, int] = (0, 0)
    sigma_px: float = 0.0
    error: MsinetError | None = None

    def map(self) -> np.ndarray:
        """Makes the empirical map, (H, W) float32, its maximum 1."""
        blurred = points.empirical_map(self.fixations, self.size_hw, self.sigma_px)
        return blurred / blurred.max()


def run(args) -> int:
    """Makes the maps; returns the exit code."""
    folder = Path(args.output)
    preview = folder.with_name(folder.name + PREVIEW)
    pictures, missing = images.find([args.images], skip=[folder])
    if not pictures:
        raise missing[0]
    names = {str(number): each.relative.as_posix() for number, each in enumerate(pictures)}
    findings = Findings("fixations", args.make_maps)
    gaze = read_fixation_files(args.make_maps, names, findings)
    outputs.check_folder(folder, [Path(args.images)])
    jobs = _jobs([(each, gaze.get(str(n))) for n, each in enumerate(pictures)], folder, preview)
    without = [name for key, name in names.items() if key not in gaze]
    problems = findings.problems()
    with Progress(2 * len(jobs)) as progress:
        _list(progress, "msinet: fixations that cannot be used", problems)
        _list(progress, "note: pictures without fixations", without)
        _measure(jobs, args, progress)
        made = _make([job for job in jobs if job.error is None], args, progress)
        if made:
            images.write_picture(preview, _draw(made, args.max_pixels), metadata=_metadata())
            if not args.json:
                progress.result(str(preview))
    problems += [str(job.error) for job in jobs if job.error is not None]
    if args.json:
        print(json.dumps(_report(made, without, problems, preview), indent=2))
    print(f"{len(made)} of {len(pictures)} pictures have a map", file=sys.stderr)
    return SOME_FAILED if problems or not made else 0


def _jobs(pairs, folder: Path, preview: Path) -> list[Job]:
    """Names the maps; refuses, before anything is done, what would replace a person's files."""
    pairs = [(picture, gaze) for picture, gaze in pairs if gaze is not None]
    pictures = [picture for picture, _ in pairs]
    suffix = outputs.SUFFIXES[FORMAT]
    outputs.refuse_foreign(
        [preview, *(folder / picture.relative.with_suffix(suffix) for picture in pictures)]
    )
    named = outputs.name_results(pictures, folder, (FORMAT,))
    return [
        Job(picture, results[FORMAT], gaze.fixations)
        for (picture, gaze), results in zip(pairs, named, strict=True)
    ]


def _list(progress: Progress, title: str, names: list[str]) -> None:
    """Says what does not fit together; a long list is cut, `--json` has all of it."""
    if names:
        more = f"; and {len(names) - SHOWN} more (--json lists all)" if names[SHOWN:] else ""
        progress.say(one_line(f"{title} ({len(names)}): {'; '.join(names[:SHOWN])}{more}"))


def _measure(jobs: list[Job], args, progress: Progress) -> None:
    """Finds the size of each picture, its blur, and which fixations lie in it.

    Raises:
        DataError: Most fixations lie outside their pictures.
    """
    blur = Blur(args.sigma, args.sigma_fraction, args.pixels_per_degree)
    counted = Findings("fixations", args.make_maps)

    def measure(job):
        try:
            job.size_hw = images.read(job.picture.path, max_pixels=args.max_pixels).shape[:2]
            job.sigma_px = blur.in_pixels(job.size_hw[1])
        except DataError as error:
            job.error = error
        return job

    def count(job):
        if job.error is None:
            job.fixations = job.fixations[counted.count_fixations(job.fixations, job.size_hw)]
            if not len(job.fixations):
                fix = "check its lines"
                where = job.picture.relative
                job.error = DataError("no fixation lies in the picture", where=where, fix=fix)
        return job

    for job in overlapped(jobs, measure, count, lambda job: job, threads=_threads(args)):
        if job.error is not None:
            progress.problem(job.error)
        progress.advance()
    counted.raise_if_any()
    for note in counted.notes():
        progress.say(f"note: {note}")


def _make(jobs: list[Job], args, progress: Progress) -> list[Job]:
    """Writes the maps; prints each as it is there; returns those that were written."""

    def write(made):
        job, saliency_map = made
        images.write_map(job.result, saliency_map, metadata=_metadata(job.sigma_px))
        return job

    made = []
    stages = (lambda job: (job, job.map()), lambda made: made, write)
    for job in overlapped(jobs, *stages, threads=_threads(args)):
        made.append(job)
        if not args.json:
            progress.result(str(job.result))
        progress.advance()
    return made


def _draw(jobs: list[Job], max_pixels: int) -> np.ndarray:
    """Eight pictures with their fixations and maps."""
    sheets = []
    for job in (jobs[index] for index in spread_out(len(jobs), EXAMPLES)):
        picture = images.read(job.picture.path, max_pixels=max_pixels)
        labels = [job.picture.relative.as_posix(), f"sigma {job.sigma_px:.4g} pixels"]
        sheets.append(visualize.contact.example(picture, job.map(), job.fixations, labels))
    return visualize.contact.contact(sheets)


def _metadata(sigma_px: float | None = None) -> dict[str, str]:
    """What a file of ours carries."""
    blur = {} if sigma_px is None else {"Sigma": f"{sigma_px:.6g} pixels"}
    return {"Software": f"msinet {__version__}", **blur}


def _threads(args) -> int:
    return args.threads or os.cpu_count() or 1


def _report(made: list[Job], without, problems, preview: Path) -> dict:
    """Returns what `--json` prints."""
    maps = [
        {
            "name": job.picture.relative.as_posix(),
            "size_hw": job.size_hw,
            "fixations": len(job.fixations),
            "sigma_px": round(job.sigma_px, 6),
            "map": str(job.result),
        }
        for job in made
    ]
    return {
        "version": __version__,
        "maps": maps,
        "preview": str(preview) if made else None,
        "without_fixations": without,
        "problems": problems,
    }
