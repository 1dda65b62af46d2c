"""Before and after: how the shares of areas change from one picture to another, and demands."""

import dataclasses
from collections.abc import Sequence
from xml.etree import ElementTree

import numpy as np

from msinet.areas.bands import difference
from msinet.areas.measure import AreaFigures, Attention
from msinet.areas.words import apart, exact, percent, step
from msinet.errors import ArgumentError

MIN_SHARE, MAX_DROP = "min-share", "max-drop"


@dataclasses.dataclass(frozen=True)
class Change:
    """One area in two pictures.

    Attributes:
        name: Of the area.
        before: Its figures in the first picture, or None where it is not there.
        after: Its figures in the second picture, or None.
        change: Share after - share before, or None where one is missing.
        low: Lower end of the band around the change, or None where there is no band.
        high: Upper end of it.
    """

    name: str
    before: AreaFigures | None
    after: AreaFigures | None
    change: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def is_clear(self) -> bool:
        """Whether the band leaves no doubt about the direction."""
        return self.low is not None and self.high is not None and not self.low <= 0 <= self.high


@dataclasses.dataclass(frozen=True)
class Demand:
    """What is asked of an area.

    Attributes:
        kind: `MIN_SHARE`: its share after is at least `limit`. `MAX_DROP`: its share falls by
            `limit` at most, in points of the whole: from 10 % to 8 % is a drop of 2 %.
        area: Its name.
        limit: 0 to 1.
    """

    kind: str
    area: str
    limit: float

    def __str__(self) -> str:
        """Says the demand in words."""
        if self.kind == MIN_SHARE:
            return f"{self.area}: share of at least {exact(self.limit)}"
        return f"{self.area}: drop of at most {exact(self.limit)}"


@dataclasses.dataclass(frozen=True)
class Verdict:
    """A demand with what came out.

    Attributes:
        demand: What was asked.
        value: The share after, or the drop.
        shown: The same as the shares of a table give it, which have one digit after the point.
        met: Whether the value keeps the limit.
        is_close: Whether the limit lies within the band, so that observers might say otherwise.
    """

    demand: Demand
    value: float
    shown: float
    met: bool
    is_close: bool

    def __str__(self) -> str:
        """Says the verdict in words."""
        close = ", the limit lies within the band" if self.is_close else ""
        rises = self.demand.kind == MAX_DROP and self.value < 0
        value = f"it rose by {percent(-self.shown)}" if rises else f"got {self.got}"
        said = f"{self.demand}, {value}{close}"
        return said if self.met else f"missed: {said}"

    @property
    def got(self) -> str:
        """The value in words; with more digits than a table where its own would tell otherwise."""
        limit = self.demand.limit
        agrees = self.shown <= limit if self.demand.kind == MAX_DROP else self.shown >= limit
        return percent(self.shown) if agrees == self.met else apart(self.value, limit)


def changes(before: Attention, after: Attention) -> list[Change]:
    """Gives the change of each area, by its name: those of `after`, then what is only before."""
    old = {each.name: each for each in before.areas}
    new = {each.name: each for each in after.areas}
    made = []
    for name in dict.fromkeys([*new, *old]):
        first, second = old.get(name), new.get(name)
        if first is None or second is None:
            made.append(Change(name, first, second))
            continue
        low = high = None
        if first.low is not None and second.low is not None:
            low, high = difference(
                (first.low, first.share, first.high or 0.0),
                (second.low, second.share, second.high or 0.0),
            )
        made.append(Change(name, first, second, second.share - first.share, low, high))
    return made


def overlap(before: np.ndarray, after: np.ndarray) -> float:
    """Gives the attention that stays where it was: the overlap of two densities, 0 to 1."""
    return float(np.minimum(before, after).sum(dtype=np.float64))


def check_demands(demands: Sequence[Demand], before: Sequence[str], after: Sequence[str]) -> None:
    """Checks that each demand is of an area that is there.

    Args:
        demands: What is asked.
        before: Names of the first picture's areas.
        after: Names of the second picture's areas.

    Raises:
        ArgumentError: One is not.
    """
    for demand in demands:
        known = set(after) & set(before) if demand.kind == MAX_DROP else set(after)
        if demand.area not in known:
            named = ", ".join(sorted(known)[:8]) or "none, add --aoi FILE"
            where = f"--{demand.kind} {demand.area}"
            raise ArgumentError("no area of this name", where=where, fix=f"there are {named}")


def judge(demand: Demand, found: Sequence[Change]) -> Verdict:
    """Holds a demand, which `check_demands` has let pass, against the changes."""
    change = next(each for each in found if each.name == demand.area)
    if demand.kind == MIN_SHARE:
        figures = change.after
        assert figures is not None  # `check_demands`
        close = figures.low is not None and figures.low < demand.limit <= (figures.high or 0.0)
        shown = step(0.0, figures.share)
        return Verdict(demand, figures.share, shown, figures.share >= demand.limit, close)
    assert change.before is not None  # `check_demands`
    assert change.after is not None
    drop = change.before.share - change.after.share
    shown = step(change.after.share, change.before.share)
    close = change.low is not None and -(change.high or 0.0) <= demand.limit < -change.low
    return Verdict(demand, drop, shown, drop <= demand.limit, close)


def junit(verdicts: Sequence[Verdict], *, title: str, seconds: float) -> str:
    """Gives the verdicts as JUnit XML, which every build server shows.

    Args:
        verdicts: One test case each.
        title: Of the pair of pictures.
        seconds: That the comparison took.
    """
    missed = sum(not verdict.met for verdict in verdicts)
    counts = {"tests": str(len(verdicts)), "failures": str(missed), "errors": "0"}
    times = {"time": f"{seconds:.3f}"}
    root = ElementTree.Element("testsuites", {"name": "msinet compare", **counts, **times})
    suite = ElementTree.SubElement(
        root, "testsuite", {"name": _printable(title), **counts, "skipped": "0", **times}
    )
    for verdict in verdicts:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            {"name": _printable(str(verdict.demand)), "classname": "msinet.compare", "time": "0"},
        )
        if not verdict.met:
            text = _printable(str(verdict))
            ElementTree.SubElement(case, "failure", {"message": text, "type": verdict.demand.kind})
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _printable(text: str) -> str:
    """XML holds no control characters, whatever a file is called."""
    return "".join(c if c.isprintable() else " " for c in text)
