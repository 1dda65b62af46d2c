"""Scores that were already computed: one line per picture, so that a stopped run goes on."""

import json
import math
import os
import pathlib
import threading
from collections.abc import Mapping
from typing import Any, TextIO

from msinet.errors import DataError
from msinet.files import write_bytes


class Journal:
    """The scores of one predictor on one part of a data set, kept in a file line by line.

    The first line says what was scored and how; if that differs from what is asked for now, the
    file begins anew. A line that was cut short by a kill is left out.

    Args:
        path: The file, made with its folders when the first score comes.
        identity: Everything that the scores depend on, as JSON can hold it.

    Attributes:
        scores: By name of the picture, its scores by metric; NaN where there is none.
    """

    def __init__(self, path: str | os.PathLike, identity: Mapping[str, Any]):
        self.path = pathlib.Path(path)
        self.scores: dict[str, dict[str, float]] = {}
        self._identity = json.loads(json.dumps(identity))
        self._lock = threading.Lock()
        self._file: TextIO | None = None
        self._read()

    def add(self, name: str, scores: Mapping[str, float]) -> None:
        """Keeps the scores of a picture, on the disk when this returns; from any thread.

        Raises:
            DataError: The file cannot be written.
        """
        row = {key: value if math.isfinite(value) else None for key, value in scores.items()}
        with self._lock:
            try:
                file = self._file or self._begin()
                file.write(json.dumps({"name": name, "scores": row}) + "\n")
                file.flush()
            except OSError as error:
                raise DataError(
                    f"scores cannot be kept ({error.strerror or error})",
                    where=self.path,
                    fix="free or unlock it, or choose another folder with --output",
                ) from error
            self.scores[name] = dict(scores)

    def close(self) -> None:
        """Closes the file; what was added is already in it."""
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def __enter__(self) -> "Journal":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def _read(self) -> None:
        """Takes the scores of an earlier run of the same identity."""
        try:
            head, *lines = self.path.read_text("utf-8").splitlines()
            if json.loads(head) != {"identity": self._identity}:
                return
        except (OSError, ValueError):
            return
        for line in lines:
            try:
                row = json.loads(line)
                self.scores[row["name"]] = {
                    key: math.nan if value is None else float(value)
                    for key, value in row["scores"].items()
                }
            except (ValueError, KeyError, TypeError, AttributeError):
                continue  # the line that a kill cut short

    def _begin(self) -> TextIO:
        """Writes what is known as a whole file, then leaves it open for more."""
        lines = [json.dumps({"identity": self._identity})]
        for name, scores in self.scores.items():
            row = {key: value if math.isfinite(value) else None for key, value in scores.items()}
            lines.append(json.dumps({"name": name, "scores": row}))
        write_bytes(self.path, ("\n".join(lines) + "\n").encode())
        self._file = self.path.open("a", encoding="utf-8")
        return self._file
