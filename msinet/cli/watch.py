"""`test --watch`: pictures of a folder as they arrive, once each.

The folder is looked through again and again: this works on every system, on network drives and in
containers, where notices of changes get lost. A file counts as whole when it has stopped changing
and decodes; one that does not decode gets some time, since copying may have stalled.
"""

import contextlib
import dataclasses
import json
import os
import signal
import threading
import time
from pathlib import Path

from msinet import images
from msinet.cli import choice, outputs, picture_jobs
from msinet.cli.journal import Journal, Mark
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, ArgumentError, DataError
from msinet.predict import check_size
from msinet.stages import overlapped

POLL_SECONDS = 0.5
SETTLED_SECONDS = 1.0  # without a change, before a file is opened
GONE_SECONDS = 3.0  # without the folder, before the watch ends: a network drive may blink
PATIENCE_SECONDS = 15.0  # without a change, before a file that does not decode is given up


@dataclasses.dataclass
class Waiting:
    """A file that is not done yet."""

    mark: Mark
    since: float  # of the last change, on the clock of `time.monotonic`
    tried: bool = False


class Arrivals:
    """The pictures of a folder that are ready.

    Args:
        folder: Watched, with its sub-folders.
        skip: A folder that is not entered: that of the results.
        journal: Knows those that are done.
    """

    def __init__(self, folder: Path, skip: Path, journal: Journal):
        self.waiting: dict[str, Waiting] = {}
        self._folder, self._skip, self._journal = folder, skip, journal

    def ready(self, now: float) -> list[images.Picture]:
        """Looks through the folder; gives what has stopped changing, those named first first."""
        pictures, _ = images.find([self._folder], skip=[self._skip])
        found, before = {}, self.waiting
        for picture in pictures:
            name, mark = picture.relative.as_posix(), mark_of(picture.path)
            if mark is None or self._journal.has(name, mark):
                continue
            known = before.get(name)
            same = known is not None and known.mark == mark
            found[name] = (picture, known if same else Waiting(mark, now))
        self.waiting = {name: waiting for name, (_, waiting) in found.items()}
        return [picture for picture, waiting in found.values() if _is_due(waiting, now)]

    def is_hopeless(self, picture: images.Picture, now: float) -> bool:
        """Whether a picture that does not decode has had its time; else it gets some more."""
        waiting = self.waiting[picture.relative.as_posix()]
        waiting.tried = True
        return now - waiting.since >= PATIENCE_SECONDS


def run(args) -> int:
    """Runs `test` on what arrives, until Ctrl-C; returns the exit code."""
    folder, output = Path(args.watch), Path(args.output)
    _check(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
    outputs.check_folder(output, [folder])
    asked = [chosen.entry.sha256 or chosen.entry.name, args.format, args.size]
    asked += [args.preprocessing, args.mirror, os.path.realpath(folder)]
    with Journal(output, json.dumps(asked)) as journal, Progress(1) as progress, _ended_by_term():
        progress.say(f"{chosen.sentence()}; watching {folder}, Ctrl-C ends it")
        arrivals = Arrivals(folder, output, journal)
        stages = picture_jobs.stages(predictor, args, progress)
        return _watch(arrivals, stages, args, progress, journal)


def _watch(arrivals: Arrivals, stages, args, progress: Progress, journal: Journal) -> int:
    """Handles pictures until nothing has arrived for `--idle` seconds.

    Raises:
        DataError: The folder is gone.
    """
    failed, last, seen = False, time.monotonic(), time.monotonic()
    while True:
        began = time.monotonic()
        seen = began if os.path.isdir(args.watch) else seen
        if began - seen >= GONE_SECONDS:
            fix = "make it again and run the same command: what is done is noted"
            raise DataError("watched folder is gone", where=args.watch, fix=fix)
        ready = arrivals.ready(began)
        if ready:
            failed |= _handle(ready, stages, args, progress, journal, arrivals)
        if ready or arrivals.waiting:
            last = time.monotonic()
        elif seen == began and args.idle is not None and time.monotonic() - last >= args.idle:
            return SOME_FAILED if failed else 0
        # A large folder is not looked through without a pause.
        time.sleep(max(POLL_SECONDS, time.monotonic() - began if not ready else 0))


def _handle(ready, stages, args, progress: Progress, journal: Journal, arrivals: Arrivals) -> bool:
    """Takes pictures through the stages and notes them; returns whether one failed for good."""
    names = [picture.relative.as_posix() for picture in ready]
    marks = [arrivals.waiting[name].mark for name in names]
    taken = journal.results_of_others(names)
    named = outputs.name_results(ready, Path(args.output), args.format, taken=taken)
    jobs = [picture_jobs.Job(p.path, results) for p, results in zip(ready, named, strict=True)]
    threads, failed = args.threads or os.cpu_count() or 1, False
    done = overlapped(jobs, *stages, threads=threads)
    for job, picture, name, mark in zip(done, ready, names, marks, strict=True):
        _stop_if_unwritable(job)
        if mark_of(job.path) != mark:
            continue  # it has changed or gone: that is another arrival, or none
        if job.error is None:
            journal.add(name, mark, job.results.values(), None)
        elif arrivals.is_hopeless(picture, time.monotonic()):
            journal.add(name, mark, (), str(job.error))
            failed = True
        else:
            continue
        _tell(job, args, progress)
    return failed


def _tell(job: picture_jobs.Job, args, progress: Progress) -> None:
    """Prints the results of a picture, or its problem; with `--json` a line for a program."""
    if job.error is not None:
        progress.problem(job.error)
    if args.json:
        progress.result(json.dumps(picture_jobs.describe(job)))
    elif job.error is None:
        for path in job.results.values():
            progress.result(str(path))


def _stop_if_unwritable(job: picture_jobs.Job) -> None:
    """Ends the run where a result cannot be written: that is no fault of the picture."""
    error = job.error
    if error is not None and isinstance(error.__cause__, OSError) and error.where != job.path:
        raise error


def mark_of(path: Path) -> Mark | None:
    """Gives what tells a file's states apart; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns


def _is_due(waiting: Waiting, now: float) -> bool:
    still = now - waiting.since
    return still >= (PATIENCE_SECONDS if waiting.tried else SETTLED_SECONDS)


def _check(args) -> None:
    """Refuses what does not go with watching.

    Raises:
        ArgumentError: Pictures or texts are named, too.
        DataError: The folder is not there.
    """
    for given, option in ((args.path, "--path"), (args.text, "--text"), (args.pairs, "--pairs")):
        if given:
            fix = "leave one of them out"
            raise ArgumentError(f"{option} beside --watch", where=args.watch, fix=fix)
    if not os.path.isdir(args.watch):
        raise DataError("folder to watch not found", where=args.watch, fix="make it, or name it")


@contextlib.contextmanager
def _ended_by_term():
    """Makes the signal that ends services end this run as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
