"""The options of `attention`, and those of predicting that `compare` shares. Nothing heavy."""

import argparse

from msinet.cli.clip_options import SERIES, add_clip_arguments
from msinet.cli.values import MAX_PIXELS, count


def add_attention_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `attention`."""
    parser.add_argument(
        *("-p", "--path"),
        nargs="+",
        action="extend",
        required=True,
        metavar="PATH",
        help="pictures or folders (with their sub-folders): JPEG, PNG, WebP, BMP, TIFF, GIF, AVIF",
    )
    parser.add_argument(
        *("-a", "--aoi"),
        metavar="FILE",
        help="areas of interest: JSON, CSV, COCO, or a mask picture with one grey level per area "
        "(default: figures of the whole picture only)",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="results/attention",
        help="where attention.csv, attention.json, report.html and NAME_areas.jpg go "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--text",
        action="append",
        metavar="TEXT",
        help="one text that people have just read, for weights that take a text (default with it: "
        "msinet_mobilenet_v2_text) and for the baseline textcam",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    add_prediction_arguments(parser)
    add_clip_arguments(parser, SERIES)


def add_prediction_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds which weights predict, and how."""
    group = parser.add_argument_group("prediction")
    group.add_argument(
        *("-w", "--weights"),
        metavar="NAME|FILE",
        help="a name that `main.py weights` lists, a .weights.h5 file with FILE.json beside it, or "
        "a baseline: uniform, center_bias, eigencam (default: msinet_mobilenet_v2)",
    )
    group.add_argument(
        "--encoder-weights",
        metavar="imagenet|FILE",
        help="encoder of eigencam: Keras' own download or a file (default: imagenet)",
    )
    group.add_argument(
        "--size",
        metavar="HxW|auto",
        default="auto",
        help="input size of the network, multiples of 8; at another size than the weights' own "
        "there are no bands (default: %(default)s)",
    )
    group.add_argument(
        "--max-pixels",
        type=count,
        default=MAX_PIXELS,
        metavar="N",
        help="refuse larger pictures (default: %(default)s)",
    )
    group.add_argument(
        "--threads", type=count, metavar="N", help="threads of the network (default: one per core)"
    )
    parser.set_defaults(data=None, preprocessing=None, mirror=None)  # as the weights say
