"""What is wrong with a data set, collected over all its files and told at once."""

import logging

import numpy as np

from msinet.errors import DataError
from msinet.home import home

SHOWN = 12
log = logging.getLogger(__name__)


class Findings:
    """Problems that stop a data set, and notes that do not, found while it is read.

    Args:
        name: Key of the data set.
        where: Its folder or zip.
    """

    def __init__(self, name: str, where: object):
        self._name, self._where = name, where
        self._problems: list[str] = []
        self._notes: list[str] = []
        self._total = self._outside = self._missing = 0

    def problem(self, text: str) -> None:
        """Adds something that must be mended before the set can be used."""
        self._problems.append(text)

    def note(self, text: str) -> None:
        """Adds something that a person should know."""
        self._notes.append(text)

    def count_fixations(self, fixations: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
        """Tells which fixations lie in the picture, and counts the others.

        Args:
            fixations: (N, 2) float, x and y.
            size_hw: Height and width of the picture.

        Returns:
            (N,) bool.
        """
        number = np.isfinite(fixations).all(axis=1)
        with np.errstate(invalid="ignore"):
            inside = number & ((fixations >= 0) & (fixations < size_hw[::-1])).all(axis=1)
        self._total += len(fixations)
        self._missing += int((~number).sum())
        self._outside += int((number & ~inside).sum())
        return np.asarray(inside)

    def problems(self) -> list[str]:
        """Gives all problems that were added."""
        return list(self._problems)

    def notes(self) -> list[str]:
        """Gives all notes, the counts of dropped fixations among them."""
        counts = (("outside their picture", self._outside), ("without a position", self._missing))
        dropped = [f"{n} of {self._total} fixations {why} left out" for why, n in counts if n]
        return self._notes + dropped

    def raise_if_any(self) -> None:
        """Raises one DataError that names the problems, if there are any."""
        if 2 * self._outside > self._total:
            self.problem(
                f"{self._outside} of {self._total} fixations lie outside their pictures: "
                "coordinates must be pixels of the picture, x to the right and y down"
            )
        elif self._total and self._outside + self._missing == self._total:
            self.problem(f"none of {self._total} fixations has a position in its picture")
        if not self._problems:
            return
        count = len(self._problems)
        listed = "; ".join(self._problems[:SHOWN])
        if count > SHOWN:
            listed += f"; and {count - SHOWN} more{self._write_list()}"
        what = f"{count} problem{'s' * (count > 1)} in the {self._name} data: {listed}"
        raise DataError(what, where=self._where, fix="mend or remove these files, then run again")

    def _write_list(self) -> str:
        """Writes the whole list where a person can read it; says where."""
        file = home() / f"problems_{self._name}.txt"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("\n".join(self._problems) + "\n", encoding="utf-8")
        except OSError as error:
            log.warning("the list of problems could not be written: %s", error)
            return ""
        return f", all in {file}"
