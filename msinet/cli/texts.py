"""`test` with texts: each picture with each `--text`."""

import json
import time
from collections.abc import Sequence
from pathlib import Path

from msinet import images
from msinet.cli import choice, outputs, pairs, picture_jobs, told
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, ArgumentError, MsinetError
from msinet.predict import check_size

PANEL = "panel"
PANEL_SUFFIX, WORDS_SUFFIX = "_texts.jpg", "_words.jpg"


def are_meant(args) -> bool:
    """Whether texts are given.

    Raises:
        ArgumentError: They are given twice, or pictures are given twice or not at all.
    """
    if args.pairs is None:
        if not args.path:
            fix = "name pictures, folders, clips or - (standard input); or use --pairs, --watch"
            raise ArgumentError("no picture is given", where="-p/--path", fix=fix)
        if args.words and not args.text:
            raise ArgumentError("no text is given", where="--words", fix="add --text TEXT")
        return args.text is not None
    for given, option in ((args.text, "--text"), (args.path, "--path")):
        if given:
            fix = "leave one of them out: the table names pictures and texts"
            raise ArgumentError(f"{option} beside --pairs", where=args.pairs, fix=fix)
    return True


def run(args) -> int:
    """Runs `test` with texts; returns the exit code."""
    size = args.size if args.size == "auto" else check_size(args.size)
    if args.pairs is not None:
        rows, problems = pairs.read(Path(args.pairs))
    else:
        pictures, problems = images.find(args.path, skip=[Path(args.output)])
    if not (rows if args.pairs is not None else pictures):
        return picture_jobs.nothing_to_do(problems, args)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
    predictor.texts.check()
    folder = Path(args.output)
    outputs.check_folder(folder, [Path(path) for path in args.path or ()])
    if args.pairs is not None:
        jobs = pairs.jobs_of(rows, folder, args.format, with_words=args.words)
    else:
        jobs = _jobs_of(pictures, folder, args)
    return _predict(jobs, problems, predictor, chosen, args)


def _predict(jobs, problems: Sequence[MsinetError], predictor, chosen, args) -> int:
    began = time.perf_counter()
    with Progress(len(jobs)) as progress:
        for problem in problems:
            progress.problem(problem)
        done = told.predict_all(jobs, predictor, chosen, args, progress)
    elapsed = time.perf_counter() - began
    if args.json:
        found = [told.report(job) for job in done]
        print(json.dumps(picture_jobs.report(chosen.entry, found, problems, elapsed), indent=2))
    picture_jobs.talk_about(done, elapsed)
    return SOME_FAILED if problems or any(job.error for job in done) else 0


def _jobs_of(pictures, folder: Path, args) -> list[told.Job]:
    """Each picture with all texts; several are numbered and compared on a panel."""
    several = len(args.text) > 1
    suffixes = {}
    for number in range(1, len(args.text) + 1):
        mark = f"_text{number}" if several else ""
        for name in args.format:
            suffixes[f"{number} {name}"] = mark + outputs.SUFFIXES[name]
        if args.words:
            suffixes[f"{number} words"] = mark + WORDS_SUFFIX
    if several and set(args.format) != {"density"}:
        suffixes[PANEL] = PANEL_SUFFIX
    named = outputs.name_results(pictures, folder, tuple(suffixes), suffixes=suffixes)
    jobs = []
    for picture, files in zip(pictures, named, strict=True):
        texts = [
            told.Told(
                text,
                {name: files[f"{number} {name}"] for name in args.format},
                files.get(f"{number} words"),
            )
            for number, text in enumerate(args.text, 1)
        ]
        jobs.append(told.Job(picture.path, texts, files.get(PANEL)))
    return jobs
