"""What a person at a terminal sees while work goes on; a pipe sees only the talk."""

import sys

from tqdm import tqdm

from msinet.errors import MsinetError


class Progress:
    """A bar with the time to come on stderr, when that is a terminal and the work is long.

    Args:
        total: Pieces of work; a single one needs no bar. None if nobody knows.
        unit: What a piece is called.
    """

    def __init__(self, total: int | None, unit: str = "picture"):
        self._begun = False
        shown = total != 1 and sys.stderr.isatty()
        self._bar = tqdm(
            total=total, unit=unit, file=sys.stderr, disable=not shown, dynamic_ncols=True
        )

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_) -> None:
        self._bar.close()

    def begin(self) -> None:
        """Starts the clock of the time to come anew: what went before was not the work."""
        if not self._begun:
            self._begun = True
            self._bar.reset()

    def advance(self) -> None:
        """Counts one piece of work."""
        self._bar.update()

    def say(self, sentence: str) -> None:
        """Prints a line on stderr, above the bar."""
        tqdm.write(sentence, file=sys.stderr)

    def result(self, line: str) -> None:
        """Prints a line on stdout at once; the bar, if on the same terminal, makes room."""
        tqdm.write(line, file=sys.stdout)
        sys.stdout.flush()

    def problem(self, error: MsinetError) -> None:
        """Prints a problem that does not end the work, in the form of all errors."""
        self.say(f"msinet: {error}")
