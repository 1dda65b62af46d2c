"""What can go wrong outside the program, each kind with its exit code.

MsinetError
├── ArgumentError   2   the command line contradicts itself
├── ConfigError     3   a configuration file or a `--set` is wrong
├── DataError       4   a picture, a data set or an output folder is wrong
├── WeightsError    5   a weights file or its register entry is wrong
└── ExportError     6   an exported model differs from the original

A caller's mistake in code is a `ValueError` or `TypeError` instead.
"""

OPENCV_NO_MEMORY = -4  # cv2.Error.StsNoMem


class MsinetError(Exception):
    """Something outside the program is wrong; the message is one line for a person.

    Args:
        what: What is wrong, e.g. "picture cannot be decoded".
        where: The file, option or key that is meant.
        fix: What the person can do about it.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: object, fix: str):
        self.what, self.where, self.fix = what, where, fix
        super().__init__(one_line(f"{what}: {where}: {fix}"))


def one_line(text: str) -> str:
    """Returns a text on one line; what a terminal would obey instead of show is spelled out.

    A picture's name may hold line breaks, colour codes and bytes that are no text.
    """
    line = " ".join(text.split())
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether NumPy, OpenCV, TensorFlow or PyTorch asked for more memory than there is."""
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ in ("ResourceExhaustedError", "OutOfMemoryError")
        or (type(error).__module__ == "cv2" and getattr(error, "code", 0) == OPENCV_NO_MEMORY)
    )


class ArgumentError(MsinetError):
    """The command line asks for something that does not fit together."""

    exit_code = 2


class ConfigError(MsinetError):
    """A configuration holds an unknown key or a value that cannot be used."""

    exit_code = 3


class DataError(MsinetError):
    """A picture or data set cannot be read, or a result cannot be written."""

    exit_code = 4


SOME_FAILED = DataError.exit_code
"""The exit code of a run that did what could be done and named the rest."""


class WeightsError(MsinetError):
    """A weights file is missing, damaged, or made for another network."""

    exit_code = 5


class ExportError(MsinetError):
    """An export cannot be made, or does not give the maps of the original."""

    exit_code = 6
