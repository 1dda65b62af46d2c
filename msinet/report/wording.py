"""Numbers and verdicts as people read them."""

import math
from collections.abc import Mapping
from typing import Any, TypeGuard

MINUS = "\N{MINUS SIGN}"
SPACE = "\N{NO-BREAK SPACE}"
NOTHING = "\N{EN DASH}"
DIGITS = 3


def is_number(value: Any) -> TypeGuard[float]:
    """Whether a score is there: JSON and NumPy know two ways to say that it is not."""
    return value is not None and math.isfinite(value)


def number(value: Any, *, sign: bool = False) -> str:
    """Writes a score with three digits and a true minus, or a dash where there is none."""
    if not is_number(value):
        return NOTHING
    text = f"{value:+.{DIGITS}f}" if sign else f"{value:.{DIGITS}f}"
    if float(text) == 0:
        text = text.lstrip("+-")
    return text.replace("-", MINUS)


def interval(score: Mapping[str, Any], *, sign: bool = False) -> str | None:
    """Writes the interval of a score, or None where there is none."""
    low, high = score.get("low"), score.get("high")
    if not (is_number(low) and is_number(high)):
        return None
    return f"{number(low, sign=sign)} to {number(high, sign=sign)}"


def percent(share: Any) -> str | None:
    """Writes a share in per cent, or None where there is none."""
    if not is_number(share):
        return None
    return f"{round(100 * share)}{SPACE}%".replace("-", MINUS)


def way(share: Any) -> str | None:
    """Writes how far a score is on the way from the centre bias to the gold standard, or None.

    Below the centre bias no way begins, and its length says nothing: "< 0 %".
    """
    if not is_number(share):
        return None
    return f"< 0{SPACE}%" if round(100 * share) < 0 else percent(share)


def counted(count: int, noun: str) -> str:
    """Writes "1 picture", "2 pictures"; thousands are set apart."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def arrow(metric: Mapping[str, Any]) -> str:
    """Gives the direction of the better scores."""
    return "↑" if metric["higher_is_better"] else "↓"


def direction(metric: Mapping[str, Any]) -> str:
    """Says which scores are better."""
    return f"{'higher' if metric['higher_is_better'] else 'lower'} is better"


def verdict(comparison: Mapping[str, Any], metric: Mapping[str, Any]) -> str:
    """Says in words which of two predictors is better, if the interval tells."""
    score = comparison["scores"][metric["key"]]
    low, high = score.get("low"), score.get("high")
    if not (is_number(low) and is_number(high)):
        return "no interval"
    if low <= 0 <= high:
        return "not told apart"
    first = (low > 0) == metric["higher_is_better"]
    return f"{comparison['a'] if first else comparison['b']} is better"
