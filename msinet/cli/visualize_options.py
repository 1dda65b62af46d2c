"""What `visualize` accepts."""

import argparse
import re

from msinet.cli.values import MAX_PIXELS, count


def add_visualize_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `visualize`."""
    parser.add_argument(
        *("-p", "--path"),
        required=True,
        metavar="FOLDER",
        help="folder or zip with images/ (also stimuli/, ALLSTIMULI/) and maps/ (also saliency/, "
        "ALLFIXATIONMAPS/), fixations.csv or fixations/",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="viz_out",
        help="where the panels go, NAME_viz.jpg (default: %(default)s)",
    )
    parser.add_argument(
        *("-w", "--weights"),
        nargs="+",
        action="extend",
        metavar="NAME|FILE",
        help="one or two names that `main.py weights` lists, .weights.h5 files with their .json "
        "beside them, or baselines: uniform, center_bias, eigencam (default: msinet_mobilenet_v2)",
    )
    parser.add_argument(
        "--encoder-weights",
        metavar="imagenet|FILE",
        help="encoder of eigencam: Keras' own download or a file (default: imagenet)",
    )
    parser.add_argument(
        "--text",
        action="append",
        metavar="TEXT",
        help="one text that people have just read, for weights that take a text (default with it: "
        "msinet_mobilenet_v2_text) and for the baseline textcam; other weights see the picture",
    )
    which = parser.add_argument_group("pictures")
    which.add_argument(
        "--n",
        type=count,
        default=12,
        metavar="N",
        help="how many, drawn at random from those with a map or fixations (default: %(default)s)",
    )
    which.add_argument(
        "--seed",
        type=_seed,
        default=0,
        metavar="N",
        help="start of the drawing; a larger --n adds to the same (default: %(default)s)",
    )
    how = parser.add_argument_group("drawing")
    how.add_argument(
        "--alpha",
        type=_opacity,
        default=0.55,
        metavar="X",
        help="opacity of the heat where it is strongest, 0 to 1 (default: %(default)s)",
    )
    how.add_argument(
        "--labels",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="write over each panel what it shows (default: yes)",
    )
    run = parser.add_argument_group("run")
    run.add_argument(
        "--max-pixels",
        type=count,
        default=MAX_PIXELS,
        metavar="N",
        help="refuse larger pictures (default: %(default)s)",
    )
    run.add_argument(
        "--threads",
        type=count,
        metavar="N",
        help="threads for decoding, the network and drawing (default: one per core)",
    )
    run.add_argument("--json", action="store_true", help="print the results as JSON")


def _seed(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,18}", text):
        raise argparse.ArgumentTypeError(f"not a whole number from 0: {text}")
    return int(text)


def _opacity(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"not a number from 0 to 1: {text}")
    return value
