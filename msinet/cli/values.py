"""What single options accept, and the names that they know. Imports nothing heavy."""

import argparse
import difflib
import re

FORMATS = ("map", "overlay", "density", "side-by-side")
DEFAULT_FORMATS = ("map", "overlay")
DATA_SETS = (
    *("salicon", "mit1003", "cat2000", "dutomron", "pascals", "osie", "fiwi", "sjtu_tis"),
    "folder",
)
METRICS = (
    *("ig", "auc", "sauc", "nss", "cc", "kldiv", "sim"),
    *("auc_judd", "auc_borji", "auc_unfixated", "fixation_kl", "emd", "cc_union"),
)  # as msinet.metrics, which is too heavy to ask
BENCHMARK_METRICS = METRICS[:7]
TEXT_KINDS = ("right", "none", "other")  # as msinet.evaluate.texts
MAX_PIXELS = 178_000_000  # as msinet.images, which is too heavy to ask


def nearest(name: str, known) -> str | None:
    """Returns the known name that looks most like `name`, or None."""
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return found[0] if found else None


def formats(text: str) -> tuple[str, ...]:
    """Reads result formats, comma-separated."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in FORMATS:
            near = nearest(name, FORMATS)
            hint = f"did you mean {near}?" if near else f"choose from {', '.join(FORMATS)}"
            raise argparse.ArgumentTypeError(f"unknown format: {name}: {hint}")
    if not names:
        raise argparse.ArgumentTypeError(f"no format: choose from {', '.join(FORMATS)}")
    return tuple(dict.fromkeys(names))


def count(text: str) -> int:
    """Reads a whole number above 0."""
    if not re.fullmatch(r"[0-9_]{1,18}", text) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"not a whole number above 0: {text}")
    return int(text)


def positive(text: str) -> float:
    """Reads a number above 0."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"not a number above 0: {text}")
    return value


def share(text: str) -> float:
    """Reads a number from 0 to below 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1:
        raise argparse.ArgumentTypeError(f"not a number from 0 to below 1: {text}")
    return value


def metric_names(text: str) -> tuple[str, ...]:
    """Reads metrics, comma-separated, or all."""
    names = METRICS if text == "all" else [name.strip() for name in text.split(",")]
    for name in names:
        if name not in METRICS:
            near = nearest(name, METRICS)
            hint = f"did you mean {near}?" if near else f"all, or some of {', '.join(METRICS)}"
            raise argparse.ArgumentTypeError(f"unknown metric: {name or 'none'}: {hint}")
    return tuple(dict.fromkeys(names))


def words(text: str) -> tuple[str, ...]:
    """Reads names, comma-separated."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise argparse.ArgumentTypeError(f"no name: {text!r}")
    return tuple(dict.fromkeys(names))


def text_kinds(text: str) -> tuple[str, ...]:
    """Reads whose texts are given to predictors, comma-separated."""
    names = words(text)
    for name in names:
        if name not in TEXT_KINDS:
            near = nearest(name, TEXT_KINDS)
            hint = f"did you mean {near}?" if near else f"some of {', '.join(TEXT_KINDS)}"
            raise argparse.ArgumentTypeError(f"unknown texts: {name}: {hint}")
    return names
