"""The options of `crop`. Imports nothing heavy."""

import argparse
import re

from msinet.cli.values import MAX_PIXELS, count


def ratios(text: str) -> tuple[str, ...]:
    """Reads aspect ratios, comma-separated, e.g. 16:9,1:1; their values are checked later."""
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?:[0-9]{1,6}(\.[0-9]{1,6})?", name):
            raise argparse.ArgumentTypeError(f"not WIDTH:HEIGHT, e.g. 16:9,1:1,4:5: {text}")
    return tuple(dict.fromkeys(names))


def size(text: str) -> tuple[int, int]:
    """Reads a size in pixels, WIDTHxHEIGHT."""
    found = re.fullmatch(r"([0-9]{1,5})[xX]([0-9]{1,5})", text)
    if not found or not int(found[1]) or not int(found[2]):
        raise argparse.ArgumentTypeError(f"not WIDTHxHEIGHT in pixels, e.g. 1200x630: {text}")
    return int(found[1]), int(found[2])


def part(text: str) -> float:
    """Reads a share above 0 and up to 1, such as 0.8 or 80%."""
    try:
        value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"not a share above 0 and up to 1, e.g. 80%: {text}")
    return value


def add_crop_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `crop`."""
    parser.add_argument(
        *("-p", "--path"),
        nargs="+",
        action="extend",
        required=True,
        metavar="PATH",
        help="pictures or folders (with their sub-folders): JPEG, PNG, WebP, BMP, TIFF, GIF, AVIF",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="results/crops",
        help="where the crops go, NAME_16x9.jpg; sub-folders of the input are kept "
        "(default: %(default)s)",
    )
    window = parser.add_argument_group("window")
    window.add_argument(
        *("-r", "--ratio"),
        type=ratios,
        metavar="W:H[,W:H…]",
        help="aspect ratios, e.g. 16:9,1:1,4:5 (default: that of --size)",
    )
    window.add_argument(
        "--size",
        type=size,
        metavar="WxH",
        help="make crops smaller to fit in so many pixels, e.g. 1200x630",
    )
    window.add_argument(
        "--keep",
        type=part,
        metavar="SHARE",
        help="the smallest window that keeps this share of attention, e.g. 80%% (default: the "
        "largest window that fits)",
    )
    window.add_argument(
        "--enlarge", action="store_true", help="make crops larger, too, where --size asks for it"
    )
    result = parser.add_argument_group("results")
    result.add_argument(
        "--strip",
        action="store_true",
        help="also NAME_crops.jpg: the picture under its map with the windows, and the crops",
    )
    result.add_argument("--no-pictures", action="store_true", help="write no crops, only figures")
    result.add_argument(
        "--json",
        action="store_true",
        help="print windows as JSON: pixels, fractions, focal point, ImageMagick, IIIF, CSS",
    )
    _add_prediction(parser)
    parser.set_defaults(data=None, preprocessing=None, mirror=None)  # as the weights say


def _add_prediction(parser: argparse.ArgumentParser) -> None:
    chosen = parser.add_argument_group("prediction")
    chosen.add_argument(
        *("-w", "--weights"),
        metavar="NAME|FILE",
        help="a name that `main.py weights` lists, a .weights.h5 file with FILE.json beside it, or "
        "a baseline: uniform, center_bias, eigencam (default: msinet_mobilenet_v2)",
    )
    chosen.add_argument(
        "--encoder-weights",
        metavar="imagenet|FILE",
        help="encoder of eigencam: Keras' own download or a file (default: imagenet)",
    )
    chosen.add_argument(
        "--max-pixels",
        type=count,
        default=MAX_PIXELS,
        metavar="N",
        help="refuse larger pictures (default: %(default)s)",
    )
    chosen.add_argument(
        "--threads",
        type=count,
        metavar="N",
        help="threads for decoding, the network and writing (default: one per core)",
    )
