"""The command line: parses, calls the verb's module, turns errors into one line and a code."""

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

from msinet.cli.parser import check_verb, make_parser
from msinet.errors import MsinetError

INTERRUPTED = 130
BUG = 1
NO_MEMORY = 4
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
    parser = make_parser()
    try:
        check_verb(argv, parser)
        args = parser.parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        _limit_threads(getattr(args, "threads", None))
        code = importlib.import_module(f"msinet.cli.{args.verb}").run(args)
        sys.stdout.flush()
        return code
    except BaseException as error:
        return _report(error, debug=args.debug)


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
            fix = "every file written is complete, the same command starts again"
            return _say(f"interrupted: Ctrl-C: {fix}", INTERRUPTED)
        case MemoryError():
            fix = "use --threads 1, or a smaller picture or size"
            return _say(f"not enough memory: this machine: {fix}", NO_MEMORY)
        case BrokenPipeError():  # whoever read our results has enough of them
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        case SystemExit():
            return int(error.code or 0)
    if not debug:
        traceback.print_exception(error)
    return _say("a bug of msinet: see above: please report it with these lines", BUG)


def _say(message: str, code: int) -> int:
    print(f"msinet: {message}", file=sys.stderr)
    return code
