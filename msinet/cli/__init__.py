"""The command line: parses, calls the verb's module, turns errors into one line and a code."""

import contextlib
import errno
import importlib
import os
import sys
import traceback
from collections.abc import Sequence

from msinet.cli.folders import no_empty_left
from msinet.cli.parser import check_verb, make_parser
from msinet.errors import MsinetError, is_out_of_memory, one_line

INTERRUPTED = 130
BUG = 1
FAILED_OUTSIDE = 4
# What no program can mend: a disk that is full, locked or broken, a name that it cannot hold.
OUTSIDE = {
    *(errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE),
    *(errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ELOOP),
}
THREAD_VARIABLES = (
    "TF_NUM_INTRAOP_THREADS",
    "TF_NUM_INTEROP_THREADS",
    "OMP_NUM_THREADS",
    "OPENCV_FOR_THREADS_NUM",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns the exit code.

    Args:
        argv: The words after the program's name; by default those of this process.
    """
    argv = list(sys.argv[1:] if argv is None else argv)
    _print_any_name()
    parser = make_parser()
    try:
        check_verb(argv, parser)
        args = parser.parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        _limit_threads(getattr(args, "threads", None))
        with no_empty_left(getattr(args, "output", None)):
            code = _module(args.verb).run(args)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BaseException as error:
        return _report(error, debug=args.debug)


def _module(verb: str):
    """The module of a verb; a hyphen in the verb is an underscore there."""
    return importlib.import_module(f"msinet.cli.{verb.replace('-', '_')}")


def _limit_threads(threads: int | None) -> None:
    """Holds TensorFlow and OpenCV to a number of threads; called before either starts."""
    if threads is not None:
        for name in THREAD_VARIABLES:
            os.environ[name] = str(threads)


def _report(error: BaseException, *, debug: bool) -> int:
    """Says on stderr what ended the run; returns the exit code."""
    if debug:
        traceback.print_exception(error)
    match error:
        case MsinetError():
            return _say(str(error), error.exit_code)
        case KeyboardInterrupt():
            fix = "every file written is complete; run the same command again"
            return _say(f"interrupted: Ctrl-C: {fix}", INTERRUPTED)
        case Exception() if is_out_of_memory(error):
            fix = "use --threads 1, or a smaller picture, size or batch"
            return _say(f"not enough memory: this machine: {fix}", FAILED_OUTSIDE)
        case BrokenPipeError():  # whoever read our results has enough of them
            _drop_stdout()
            return 0
        case OSError() if error.errno in OUTSIDE:
            _drop_stdout()
            where = error.filename or "standard output or a temporary file"
            fix = "mend it, or use another place, then run the same command again"
            return _say(one_line(f"{error.strerror}: {where}: {fix}"), FAILED_OUTSIDE)
        case SystemExit():
            return int(error.code or 0)
    if not debug:
        traceback.print_exception(error)
    return _say("a bug of msinet: see above: please report it with these lines", BUG)


def _print_any_name() -> None:
    """Lets standard output take every file name, whatever its bytes and the person's locale.

    A name that is no text in UTF-8 goes out as the bytes it has; a letter that the locale does
    not have is spelled out.
    """
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        reconfigure(errors="surrogateescape" if utf8 else "backslashreplace")


def _drop_stdout() -> None:
    """Sends what is still to be printed nowhere, so that Python's own end is silent, too."""
    with contextlib.suppress(AttributeError, OSError):  # there may be none, or not a real one
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str, code: int) -> int:
    print(f"msinet: {message}", file=sys.stderr)
    return code
