"""What `data` accepts."""

import argparse

from msinet.cli.values import DATA_SETS, MAX_PIXELS, count, positive


def add_data_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `data`."""
    _add_fingerprint(parser)
    _add_make_maps(parser)
    blur = parser.add_argument_group("maps from fixations").add_mutually_exclusive_group()
    blur.add_argument("--sigma", type=positive, metavar="PIXELS", help="blur in pixels")
    blur.add_argument("--sigma-fraction", type=positive, metavar="X", help="blur / picture width")
    blur.add_argument("--pixels-per-degree", type=positive, metavar="X", help="blur of one degree")
    run = parser.add_argument_group("run")
    run.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        help="where the pictures go (default: results/data/DATA, of a folder "
        "results/data/folder-NAME; none for --make-maps)",
    )
    run.add_argument(
        "--max-pixels",
        type=count,
        default=MAX_PIXELS,
        metavar="N",
        help="with --make-maps: refuse larger pictures (default: %(default)s)",
    )
    run.add_argument(
        "--threads",
        type=count,
        metavar="N",
        help="with --make-maps: threads for decoding and writing (default: one per core)",
    )
    run.add_argument("--json", action="store_true", help="print the answer as JSON")


def _add_fingerprint(parser) -> None:
    known = parser.add_argument_group(
        "a data set", "Prepares it, prints its numbers, draws eight pictures and the mean map."
    )
    known.add_argument(
        *("-d", "--data"),
        metavar="DATA",
        help=f"one of {', '.join(DATA_SETS)}",
    )
    known.add_argument(
        *("-p", "--path"),
        metavar="PATH",
        help="folder or archive of the set (default: it is fetched, where its authors offer that)",
    )


def _add_make_maps(parser) -> None:
    own = parser.add_argument_group(
        "own fixations",
        "Makes a grey map for each picture, and a preview beside the folder of the maps.",
    )
    own.add_argument(
        "--make-maps",
        metavar="FIXATIONS",
        help="a table image,observer,x,y[,duration_ms] with x right and y down in pixels of the "
        "picture, counted from 0; or one of SALICON's .mat files, or a folder of these",
    )
    own.add_argument("--images", metavar="DIR", help="folder of the pictures, with sub-folders")
