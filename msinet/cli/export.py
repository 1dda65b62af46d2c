"""`export`: a network for another runtime, held against the original before it is kept."""

import json
import sys
from pathlib import Path
from typing import Any

from msinet import images, shipped, weights
from msinet.cli.export_options import ANY_SIZE
from msinet.errors import DataError
from msinet.export.run import Order, export
from msinet.predict import check_size

SAMPLES = ("portrait.jpg", "poster.jpg", "table.jpg")


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    size_hw = None if args.size == ANY_SIZE else check_size(args.size)
    order = Order(
        args.format, size_hw, args.precision, args.outputs, args.text, tuple(args.texts or ())
    )
    entry = weights.find(args.weights or weights.DEFAULT)
    folder, record = export(
        entry,
        order,
        Path(args.output),
        pictures=_pictures(args.path),
        say=lambda sentence: print(f"{sentence}…", file=sys.stderr, flush=True),
    )
    if args.json:
        print(json.dumps({"folder": str(folder), **record}, indent=2))
    else:
        print(folder)
        print(_table(record))
    return 0


def _pictures(paths: list[str] | None) -> list[Path]:
    """The pictures that were named, or the samples."""
    if paths is None:
        folder = shipped.folder("samples")
        found = [folder / name for name in SAMPLES if (folder / name).is_file()]
        if not found:
            fix = "name pictures to compare on with --path"
            raise DataError("samples are not there", where=folder, fix=fix)
        return found
    pictures, problems = images.find(paths)
    if problems:
        raise problems[0]
    return [picture.path for picture in pictures]


def _count(files) -> str:
    return f"{len(files)} file{'s' * (len(files) != 1)}"


def _table(record: dict[str, Any]) -> str:
    """The figures that people ask for, a line for each picture."""
    lines = [f"{record['bytes'] / 1e6:.2f} MB in {_count(record['files'])}"]
    for row in record["parity"]["pictures"]:
        height, width = row["size_hw"]
        words = [
            f"{row['picture']} at {height}x{width}: largest difference {row['max_difference']:.1e}",
            f"CC {row['cc']:.6f}",
        ]
        if row["log_density_difference"] is not None:
            words.append(f"log density {row['log_density_difference']:.1e}")
        words.append(f"{row['ms']:.1f} ms (Keras {row['keras_ms']:.1f} ms)")
        lines.append(", ".join(words))
    return "\n".join(lines)
