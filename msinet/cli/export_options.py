"""What `export` accepts."""

import argparse
import re

from msinet.cli.values import nearest
from msinet.export.formats import FORMATS, OUTPUTS, PRECISIONS

ANY_SIZE = "dynamic"


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `export`."""
    parser.add_argument(
        *("-f", "--format"),
        required=True,
        choices=tuple(FORMATS),
        help=", ".join(f"{name}: {each.title}" for name, each in FORMATS.items()),
    )
    parser.add_argument(
        *("-w", "--weights"),
        metavar="NAME|FILE",
        help="a name that `main.py weights` lists, or a .weights.h5 file with FILE.json beside it "
        "(default: msinet_mobilenet_v2)",
    )
    parser.add_argument(
        "--size",
        metavar=f"HxW|{ANY_SIZE}",
        default=ANY_SIZE,
        help="input size of the model, multiples of 8, one picture at a time; dynamic: any number "
        "of pictures of any such size (default: %(default)s)",
    )
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default=PRECISIONS[0],
        help="how the weights are stored: half and a quarter of the bytes, at a small difference "
        "of the maps (default: %(default)s)",
    )
    parser.add_argument(
        "--outputs",
        type=outputs,
        metavar="LIST",
        default=("map",),
        help="comma-separated: map (output `saliency`, in [0, 1]), density (output `density`, sums "
        "to 1) (default: map)",
    )
    parser.add_argument(
        "--text",
        default="",
        metavar="TEXT",
        help="what was read before, for weights that take texts: its vectors become part of the "
        "model, which then takes pictures only (default: no text)",
    )
    parser.add_argument(
        "--texts",
        nargs="+",
        action="extend",
        type=sentence,
        metavar="TEXT",
        help="texts whose vectors are written to texts.json beside the model, which then takes the "
        "vectors of any text as inputs beside the pictures; tfjs only",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="results/export",
        help="where the export's own folder goes; nothing else in it is touched "
        "(default: %(default)s)",
    )
    parser.add_argument(
        *("-p", "--path"),
        nargs="+",
        action="extend",
        metavar="PICTURE",
        help="pictures on which the export is compared with the original, landscape and portrait "
        "(default: the samples)",
    )
    parser.add_argument("--json", action="store_true", help="print what export.json says")


def sentence(text: str) -> str:
    """Refuses a text without a word: no text is all zeros, and needs no vectors."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty text has no vectors, its inputs are all zeros")
    return text


def outputs(text: str) -> tuple[str, ...]:
    """Reads outputs, comma-separated."""
    names = [name.strip() for name in re.split(",", text) if name.strip()]
    for name in names:
        if name not in OUTPUTS:
            near = nearest(name, OUTPUTS)
            hint = f"did you mean {near}?" if near else f"choose from {', '.join(OUTPUTS)}"
            raise argparse.ArgumentTypeError(f"unknown output: {name}: {hint}")
    if not names:
        raise argparse.ArgumentTypeError(f"no output: choose from {', '.join(OUTPUTS)}")
    return tuple(name for name in OUTPUTS if name in names)
