"""The options of `compare`. Imports nothing heavy."""

import argparse

from msinet.cli.attention_options import add_prediction_arguments


def demand(text: str) -> tuple[str, float]:
    """Reads a demand, NAME=SHARE, such as price=8% or price=0.08."""
    name, _, number = text.rpartition("=")
    try:
        value = float(number[:-1]) / 100 if number.endswith("%") else float(number)
    except ValueError:
        value = -1.0
    name = " ".join(name.split())
    if not name or not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"not NAME=SHARE, e.g. price=8%: {text}")
    return name, value


def add_compare_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `compare`."""
    parser.add_argument("before", metavar="A", help="picture before the change")
    parser.add_argument("after", metavar="B", help="picture after it")
    parser.add_argument(
        *("-a", "--aoi"),
        nargs="+",
        action="extend",
        metavar="FILE",
        help="areas of interest, as of `attention`; a second file has those of B, where they have "
        "moved",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="results/compare",
        help="where difference.jpg, areas.csv, compare.json, report.html and junit.xml go "
        "(default: %(default)s)",
    )
    demands = parser.add_argument_group("demands", "the exit code is 7 if one is missed")
    demands.add_argument(
        "--min-share",
        action="append",
        type=demand,
        default=[],
        metavar="NAME=SHARE",
        help="least share of an area in B, e.g. price=8%%; may be repeated",
    )
    demands.add_argument(
        "--max-drop",
        action="append",
        type=demand,
        default=[],
        metavar="NAME=SHARE",
        help="most that the share of an area may fall from A to B, in points of the whole: from "
        "10%% to 8%% is 2%%; may be repeated",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    add_prediction_arguments(parser)
