"""`test` in a pipe: a picture from standard input, one result to standard output."""

import argparse
import sys
import tempfile
import time
from pathlib import Path, PurePath

from msinet import images
from msinet.cli import choice, outputs, picture_jobs
from msinet.cli.progress import Progress
from msinet.cli.values import DEFAULT_FORMATS
from msinet.errors import ArgumentError, DataError
from msinet.predict import check_size
from msinet.video import is_clip

STREAM = "-"
INPUT, OUTPUT = "standard input", "standard output"
NAME = "stdin"  # of results in a folder
FORMAT = "map"  # where none is asked for
MOST_BYTES = 1 << 30


def is_meant(args) -> bool:
    """Whether standard input or output takes part."""
    return STREAM in (args.path or ()) or args.output == STREAM


def run(args) -> int:
    """Runs `test` on one picture; returns the exit code."""
    args = _checked(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="msinet-") as temporary, Progress(1) as progress:
        source = _source(args.path[0], Path(temporary))
        results = _results(source, args, Path(temporary))
        job = picture_jobs.Job(source.path, results)
        for stage in picture_jobs.stages(predictor, args, progress):
            job = stage(job)
        if job.error is not None:
            raise _named(job.error, source.path, args.path[0])
        progress.say(chosen.sentence())
        if args.output == STREAM:
            sys.stdout.buffer.write(results[args.format[0]].read_bytes())
            sys.stdout.buffer.flush()
        else:
            for path in results.values():
                progress.result(str(path))
    picture_jobs.talk_about([job], time.perf_counter() - began)
    return 0


def _checked(args) -> argparse.Namespace:
    """The options, with the one format that standard output takes.

    Raises:
        ArgumentError: They do not fit together.
    """
    one = "name one picture with -p, or - for standard input"
    for option in ("watch", "text", "words", "pairs"):
        if getattr(args, option):
            beside = "-p -" if STREAM in (args.path or ()) else "--output -"
            fix = "name files or folders in place of -"
            raise ArgumentError(f"--{option} is not for streams", where=beside, fix=fix)
    if len(args.path or ()) != 1 or Path(args.path[0]).is_dir():
        raise ArgumentError("not one picture", where=" ".join(args.path or ["-p"]), fix=one)
    if args.json:
        raise ArgumentError("--json beside a stream", where="-", fix="leave one of them out")
    if args.path[0] == STREAM and sys.stdin.isatty():
        raise ArgumentError(f"{INPUT} is a terminal", where="-p -", fix="add < picture.jpg")
    if args.output != STREAM:
        return args
    if sys.stdout.isatty():
        raise ArgumentError(f"{OUTPUT} is a terminal", where="--output -", fix="add > map.png")
    # The default itself, not the same formats asked for word by word: that would be two.
    formats = (FORMAT,) if args.format is DEFAULT_FORMATS else args.format
    if len(formats) > 1:
        where = f"--format {','.join(formats)}"
        raise ArgumentError(f"{OUTPUT} takes one format", where=where, fix="name one of them")
    return argparse.Namespace(**{**vars(args), "format": formats})


def _source(path: str, temporary: Path) -> images.Picture:
    """The picture; what comes from standard input is laid into a file.

    Raises:
        DataError: Nothing comes, or too much.
    """
    if path != STREAM:
        return images.Picture(Path(path), PurePath(Path(path).name))
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if not data:
        fix = "send a picture into it, e.g. < picture.jpg"
        raise DataError("nothing to read", where=INPUT, fix=fix)
    if len(data) > MOST_BYTES:
        fix = "name it as a file"
        raise DataError(f"picture has more than {MOST_BYTES} bytes", where=INPUT, fix=fix)
    file = temporary / NAME
    file.write_bytes(data)
    return images.Picture(file, PurePath(NAME))


def _results(source: images.Picture, args, temporary: Path) -> dict[str, Path]:
    """Where the results go: into the folder, or into a file that is sent to standard output."""
    if args.output == STREAM:
        return {name: temporary / f"result{outputs.SUFFIXES[name]}" for name in args.format}
    outputs.check_folder(Path(args.output), [])
    return outputs.name_results([source], Path(args.output), args.format)[0]


def _named(error, file: Path, path: str):
    """The error, with the person's own word for the place; a clip is called one."""
    if path != STREAM or not isinstance(error, DataError):
        return error
    named = DataError(error.what, where=INPUT, fix=error.fix)
    if is_clip(file):
        fix = "name the file, e.g. -p clip.mp4"
        named = DataError("a clip is read from a file, not from a pipe", where=INPUT, fix=fix)
    named.__cause__ = error
    return named
