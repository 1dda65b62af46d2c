"""What `test` accepts of streams: pictures that arrive one after the other."""

import argparse

from msinet.cli.values import positive


def add_stream_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of streams to `test`."""
    group = parser.add_argument_group(
        "streams",
        "-p - reads one picture from standard input; --output - writes one result to standard "
        "output, the map unless --format names another.",
    )
    group.add_argument(
        "--watch",
        metavar="FOLDER",
        help="handle the pictures of a folder and those that arrive there, once each, also after a "
        "restart (noted in DIR/watch.jsonl), until Ctrl-C",
    )
    group.add_argument(
        "--idle",
        type=positive,
        metavar="SECONDS",
        help="end --watch when nothing has arrived for so long (default: never)",
    )
