"""The options of `demo`. Imports nothing heavy."""

import argparse
import re

PORT = 8765


def port(text: str) -> int:
    """Reads a port's number, 0 to 65535."""
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"not a port, 0 to 65535: {text}")
    return int(text)


def add_demo_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `demo`."""
    parser.add_argument(
        *("-w", "--weights"),
        metavar="NAME|FILE",
        help="a name that `main.py weights` lists, or a .weights.h5 file with FILE.json beside it; "
        "others than those that ship are exported first (default: those that ship)",
    )
    parser.add_argument(
        "--port",
        type=port,
        metavar="N",
        help=f"where the page is served, on this machine only; 0: any free one (default: {PORT}, "
        "or any free one if that is taken)",
    )
    parser.add_argument(
        "--no-browser", action="store_true", help="print the address and open no browser"
    )
