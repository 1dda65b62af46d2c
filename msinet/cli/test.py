"""`test`: saliency maps of pictures."""

import json
import os
import time
from pathlib import Path

from msinet import images
from msinet.cli import choice, clip, outputs, picture_jobs, stream, texts, watch
from msinet.cli.picture_jobs import Job
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED
from msinet.predict import check_size
from msinet.stages import overlapped


def run(args) -> int:
    """Runs the verb; returns the exit code."""
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
        return picture_jobs.nothing_to_do(problems, args)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
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
        pictures = [picture_jobs.describe(job) for job in done]
        print(json.dumps(picture_jobs.report(chosen.entry, pictures, problems, elapsed), indent=2))
    picture_jobs.talk_about(done, elapsed)
    return SOME_FAILED if problems or any(job.error for job in done) else 0


def _predict_all(jobs, predictor, chosen, args, progress) -> list[Job]:
    """Takes the pictures through the stages; prints each result as it is there."""
    threads = args.threads or os.cpu_count() or 1
    done, introduced = [], False  # said with the first result: a run that fails says one thing
    for job in overlapped(jobs, *picture_jobs.stages(predictor, args, progress), threads=threads):
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
