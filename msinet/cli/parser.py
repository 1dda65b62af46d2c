"""What the command line accepts. Imports nothing heavy, so that `--help` answers at once."""

import argparse
import os
import sys

from msinet import __version__
from msinet.cli.argument_parser import Parser
from msinet.cli.attention_options import add_attention_arguments
from msinet.cli.clip_options import add_clip_arguments
from msinet.cli.compare_options import add_compare_arguments
from msinet.cli.crop_options import add_crop_arguments
from msinet.cli.data_options import add_data_arguments
from msinet.cli.demo_options import add_demo_arguments
from msinet.cli.evaluate_options import add_evaluate_arguments
from msinet.cli.export_options import add_export_arguments
from msinet.cli.import_weights_options import add_import_weights_arguments
from msinet.cli.stream_options import add_stream_arguments
from msinet.cli.text_options import add_text_arguments
from msinet.cli.values import (
    DATA_SETS,
    DEFAULT_FORMATS,
    MAX_PIXELS,
    count,
    formats,
    nearest,
    positive,
    share,
)
from msinet.cli.visualize_options import add_visualize_arguments
from msinet.config.rules import ENCODERS

TRAINABLE = DATA_SETS  # as msinet.data.SETS, which is too heavy to ask


def make_parser() -> Parser:
    """Returns the parser of the whole command line."""
    parser = Parser(
        prog="main.py" if os.path.basename(sys.argv[0]) == "main.py" else "msinet",
        description="Predicts where people look in a picture.",
        epilog="`VERB --help` shows the options of a verb.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"msinet {__version__}")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", parser_class=Parser)
    for name, help_text, add_arguments in (
        ("test", "saliency maps of a picture, several, or a folder", add_test_arguments),
        ("attention", "how much of the attention falls on areas", add_attention_arguments),
        ("compare", "two pictures, before and after, by their areas", add_compare_arguments),
        ("crop", "crops that keep what people look at", add_crop_arguments),
        ("train", "train a network on one or more data sets", add_train_arguments),
        ("evaluate", "score predictors on a data set, in one table", add_evaluate_arguments),
        ("visualize", "pictures beside their ground truth and maps", add_visualize_arguments),
        ("data", "what a data set holds; maps from your own fixations", add_data_arguments),
        ("export", "a network for another runtime, browser or phone", add_export_arguments),
        ("demo", "the browser demo, on this machine only", add_demo_arguments),
        ("weights", "list the weights that are known, or verify them", add_weights_arguments),
        (
            "import-weights",
            "the original's released weights, made ours",
            add_import_weights_arguments,
        ),
    ):
        verb = verbs.add_parser(
            name,
            help=help_text,
            description=f"{help_text[0].upper()}{help_text[1:]}.",
            allow_abbrev=False,
        )
        add_arguments(verb)
        verb.add_argument(
            "--debug",
            action="store_true",
            default=argparse.SUPPRESS,
            help="show the traceback of an error",
        )
        verb.set_defaults(parser=verb)
    return parser


def add_test_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `test`."""
    parser.add_argument(
        *("-p", "--path"),
        nargs="+",
        action="extend",
        metavar="PATH",
        help="pictures or folders (with their sub-folders): JPEG, PNG, WebP, BMP, TIFF, GIF",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        default="results/images",
        help="where the results go; sub-folders of the input are kept (default: %(default)s)",
    )
    parser.add_argument(
        *("-f", "--format"),
        type=formats,
        metavar="LIST",
        default=DEFAULT_FORMATS,
        help="comma-separated: map NAME.png (8-bit grey), overlay NAME_overlay.jpg, density "
        "NAME_density.npy (float32, sums to 1), side-by-side NAME_side.jpg (default: map,overlay)",
    )
    chosen = parser.add_argument_group("weights")
    chosen.add_argument(
        *("-d", "--data"),
        metavar="DATA",
        help="data set whose weights and input size are used: your own best checkpoint under "
        "--results, else your register, else the weights that ship (default: those that ship)",
    )
    chosen.add_argument(
        *("-w", "--weights"),
        metavar="NAME|FILE",
        help="a name that `main.py weights` lists, a .weights.h5 file with FILE.json beside it, or "
        "a baseline: uniform, center_bias, eigencam, textcam (default: msinet_mobilenet_v2)",
    )
    chosen.add_argument(
        "--encoder-weights",
        metavar="imagenet|FILE",
        help="encoder of eigencam and textcam: Keras' own download or a file (default: imagenet)",
    )
    chosen.add_argument(
        "--results",
        metavar="DIR",
        default="results",
        help="where `train` has left its checkpoints (default: %(default)s)",
    )
    how = parser.add_argument_group("prediction")
    how.add_argument(
        "--size",
        metavar="HxW|auto",
        default="auto",
        help="input size of the network, multiples of 8; auto: as the weights were made for "
        "(default: %(default)s)",
    )
    how.add_argument(
        "--preprocessing",
        choices=("aspect", "original", "huggingface"),
        help="aspect: the picture's own aspect, no padding; original: the files of the original "
        "code to the grey level; huggingface: the maps of its model card (default: as the weights "
        "were made for)",
    )
    how.add_argument(
        "--mirror",
        action=argparse.BooleanOptionalAction,
        help="average with the mirrored picture (default: as the weights' entry says)",
    )
    how.add_argument(
        "--max-pixels",
        type=count,
        default=MAX_PIXELS,
        metavar="N",
        help="refuse larger pictures (default: %(default)s)",
    )
    how.add_argument(
        "--threads",
        type=count,
        metavar="N",
        help="threads for decoding, the network and writing (default: one per core)",
    )
    add_text_arguments(parser)
    add_stream_arguments(parser)
    add_clip_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print the results as JSON")


def add_train_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `train`. None means: as the configuration or the recipe says."""
    _add_data_arguments(parser)
    start = parser.add_argument_group("network and start")
    start.add_argument(
        "--encoder",
        choices=ENCODERS,
        help="encoder of the network (default: mobilenet_v2; for sjtu_tis mobilenet_v2_text)",
    )
    start.add_argument(
        "--encoder-weights",
        metavar="imagenet|none|PATH",
        help="start of the encoder: Keras' own download, random, or a file (default: imagenet for "
        "SALICON; any other set starts from whole weights, see --weights)",
    )
    start.add_argument(
        "--weights",
        metavar="START",
        help="start from these weights: a name or a file (default: those that ship, for any set "
        "but SALICON)",
    )
    recipe = parser.add_argument_group("recipe")
    recipe.add_argument("--config", metavar="FILE", help="a TOML file of configs/ or your own")
    recipe.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="one value of the configuration, e.g. train.epochs=3; may be repeated",
    )
    recipe.add_argument(
        "--epochs",
        type=count,
        metavar="N",
        help="passes over the data, before any further `train.stages`",
    )
    recipe.add_argument("--batch-size", type=count, metavar="N", help="pictures per step")
    recipe.add_argument("--learning-rate", type=positive, metavar="X", help="of the new layers")
    recipe.add_argument("--seed", type=int, metavar="N", help="start of all randomness")
    recipe.add_argument("--quick", action="store_true", help="the whole path within a minute")
    run = parser.add_argument_group("run")
    run.add_argument(
        "--results",
        metavar="DIR",
        default="results",
        help="where checkpoints, history and curve go (default: %(default)s)",
    )
    run.add_argument(
        "--restart", action="store_true", help="begin anew even if there is a checkpoint"
    )
    run.add_argument("--mixed-precision", action="store_true", help="bfloat16 activations")
    run.add_argument("--jit", action="store_true", help="compile the step with XLA")
    run.add_argument("--deterministic", action="store_true", help="bit-equal runs; slower")
    run.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_data_arguments(parser: argparse.ArgumentParser) -> None:
    """The data set, where it lies, and how its maps are made."""
    parser.add_argument(
        *("-d", "--data"),
        metavar="DATA[,DATA…]",
        help=f"one or more of {', '.join(TRAINABLE)}",
    )
    parser.add_argument(
        *("-p", "--path"),
        nargs="+",
        action="extend",
        metavar="PATH",
        help="folder or archive of each data set, in the same order (default: the set is fetched, "
        "where its authors offer that)",
    )
    parser.add_argument(
        "--validation", type=share, metavar="SHARE", help="held out of a folder (default: 0.2)"
    )
    parser.add_argument(
        "--fold",
        metavar="I/K|I/NAME",
        help="cross-validation: validate on fold I of K, counted from 0, and train on the others, "
        "e.g. 0/5; or of a published rule, e.g. 0/unisal: ten folds as on MIT1003",
    )
    blur = parser.add_argument_group("maps from fixations")
    blur.add_argument("--sigma", type=positive, metavar="PIXELS", help="blur in pixels")
    blur.add_argument("--sigma-fraction", type=positive, metavar="X", help="blur / picture width")
    blur.add_argument("--pixels-per-degree", type=positive, metavar="X", help="blur of one degree")
    blur.add_argument(
        "--skip-first", action="store_true", help="drop each observer's first fixation"
    )


def add_weights_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `weights`."""
    parser.add_argument(
        "action",
        nargs="?",
        choices=("list", "verify"),
        default="list",
        help="list: names, data and licence; verify: hashes, names and shapes (default: list)",
    )
    parser.add_argument(
        "names",
        nargs="*",
        metavar="NAME|FILE",
        help="only these (default: all)",
    )
    parser.add_argument("--json", action="store_true", help="print the answer as JSON")


def check_verb(argv: list[str], parser: Parser) -> None:
    """Ends with one line when the first word is no verb; argparse would list them unsorted."""
    words = [word for word in argv if not word.startswith("-")]
    verbs = (
        *("test", "train", "evaluate", "visualize", "data"),
        *("attention", "compare", "crop"),
        *("export", "demo", "weights", "import-weights"),
    )
    if not words and not {"-h", "--help", "--version"} & set(argv):
        parser.error(f"a verb is missing: one of {', '.join(verbs)}")
    if words and words[0] not in verbs and argv[0] == words[0]:
        near = nearest(words[0], verbs)
        hint = f"did you mean {near}?" if near else f"one of {', '.join(verbs)}"
        parser.error(f"unknown verb: {words[0]}: {hint}")
