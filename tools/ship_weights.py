"""Puts the best weights of a run among those that ship, with their register entry.

    python -m tools.ship_weights results/msinet_mobilenet_v2 --size 384x512 --size 480x640
    python -m tools.ship_weights results/msinet_mobilenet_v2_text --size 480x640 --float16 \
        --licence "research use" --recipe configs/msinet_mobilenet_v2_text.toml

Afterwards score them (`main.py evaluate`), and write the figures into the entry and the card.
"""

import argparse
import dataclasses
import hashlib
import sys
import tomllib
from pathlib import Path

import numpy as np
import tomli_w

from msinet import images, weights
from msinet.errors import MsinetError
from msinet.predict import check_size


def parse(argv=None):
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run", type=Path, help="folder of the run, with best.weights.h5")
    parser.add_argument(
        "--size", action="append", required=True, help="HxW; several: densities are averaged"
    )
    parser.add_argument("--no-mirror", dest="mirror", action="store_false")
    parser.add_argument("--recipe", default="configs/msinet_mobilenet_v2.toml")
    parser.add_argument("--licence", default="MIT")
    parser.add_argument("--float16", action="store_true", help="halve the file")
    parser.add_argument("--output", type=Path, default=Path("weights"))
    return parser.parse_args(argv)


def ship(options):
    """Copies the file and writes its table into the register; gives the new entry."""
    best = weights.find(options.run / f"best{weights.SUFFIX}")
    weights.verify(best)
    sizes = tuple(check_size(size) for size in options.size)
    stored = best.file.read_bytes()
    if options.float16:
        arrays = weights.read_arrays(best.file)
        stored = weights.to_bytes({name: v.astype(np.float16) for name, v in arrays.items()})
    target = options.output / f"{best.name}{weights.SUFFIX}"
    entry = dataclasses.replace(
        best,
        file=target,
        sha256=hashlib.sha256(stored).hexdigest(),
        size_hw=sizes[0],
        sizes_hw=sizes,
        mirror=options.mirror,
        licence=options.licence,
        data=tuple({**item, "set": item["set"].removeprefix("folder:")} for item in best.data),
        recipe=options.recipe,
    )
    register = options.output / "register.toml"
    text = register.read_text(encoding="utf-8")
    comments = "".join(line for line in text.splitlines(True) if line.startswith("#"))
    table = entry.to_dict()
    name = table.pop("name")
    table.pop("scores", None)  # of the run's validation; those of the card are written by hand
    tables = {**tomllib.loads(text), name: {k: v for k, v in table.items() if v not in ({}, [])}}
    images.write_bytes(target, stored)
    images.write_bytes(register, f"{comments}\n{tomli_w.dumps(tables)}".encode())
    return entry


def main(argv=None):
    """Ships one file; returns the exit code."""
    try:
        entry = ship(parse(argv))
    except MsinetError as error:
        print(f"msinet: {error}", file=sys.stderr)
        return error.exit_code
    print(f"{entry.file}  {entry.file.stat().st_size / 1e6:.2f} MB  {entry.sha256}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
