"""`weights`: lists the register, or holds the files against it."""

import json
import sys
from pathlib import Path

from msinet import baselines, shipped, weights
from msinet.baselines import center_bias
from msinet.cli.progress import Progress
from msinet.errors import WeightsError

BIAS = "center_bias"
MEGABYTE = 1e6


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    chosen = [_find(name) for name in args.names]
    chosen = chosen or [*weights.entries().values(), *_biases()]
    failures = _verify(chosen) if args.action == "verify" else {}
    rows = [_row(entry, failures.get(entry.file)) for entry in chosen]
    if args.json:
        print(json.dumps(rows, indent=2))
    elif args.action == "verify":
        names = [row["name"] for row in rows]
        for row in rows:  # the best weights of two runs may be named alike
            label = row["name"] if names.count(row["name"]) == 1 else row["file"]
            print(f"{label}: {'damaged' if row['error'] else 'good'}")
    else:
        _print_table(rows)
    if not rows:
        print("no weights are registered", file=sys.stderr)
    return WeightsError.exit_code if failures else 0


def _find(name: str) -> weights.Entry:
    return _bias() if name == BIAS else weights.find(name)


def _biases() -> list[weights.Entry]:
    """The center bias, which is no network but lies beside the weights, where it ships."""
    there = (shipped.folder("weights") / center_bias.SHIPPED).is_file()
    return [_bias()] if there else []


def _bias() -> weights.Entry:
    return baselines.load(BIAS).entry


def _verify(entries) -> dict[Path, WeightsError]:
    """Loads each file into its network; returns what failed by file."""
    failures = {}
    with Progress(len(entries), unit="file") as progress:
        for entry in entries:
            try:
                if entry.name != BIAS:  # which has been read to be listed
                    weights.load(entry)
            except WeightsError as error:
                failures[entry.file] = error
                progress.problem(error)
            progress.advance()
    return failures


def _row(entry, error) -> dict:
    """Returns one entry as `--json` prints it."""
    size = entry.file.stat().st_size if entry.file.is_file() else None
    row = entry.to_dict() | {"file": str(entry.file), "bytes": size}
    if entry.name == BIAS:
        row |= {"network": "none, a baseline", "size_hw": None, "sizes_hw": []}
    return row | {"error": str(error) if error else None}


def _print_table(rows: list[dict]) -> None:
    """Prints the columns that help to choose, each as wide as its widest cell."""
    head = ("name", "network", "input", "MB", "trained on", "licence")
    cells = [
        (
            row["name"],
            row["network"],
            " ".join(f"{height}x{width}" for height, width in sorted(row["sizes_hw"])) or "any",
            "missing" if row["bytes"] is None else f"{row['bytes'] / MEGABYTE:.1f}",
            ", ".join(dict.fromkeys(str(item.get("set", "?")) for item in row["data"])),
            row["licence"],
        )
        for row in rows
    ]
    widths = [max(len(line[i]) for line in (head, *cells)) for i in range(len(head))]
    for line in (head, *cells) if cells else ():
        print("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip())
