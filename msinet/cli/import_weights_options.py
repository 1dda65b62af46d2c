"""The options of `import-weights`. Imports nothing heavy."""

import argparse

DATA_SETS = ("salicon", "mit1003", "cat2000", "dutomron", "pascals", "osie", "fiwi")
# as msinet.importers.RELEASED, which is too heavy to ask
PLACES = ("huggingface", "original")


def add_import_weights_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `import-weights`."""
    parser.add_argument(
        "path",
        nargs="?",
        metavar="SOURCE",
        help="a frozen graph (.pb), a TensorFlow 1 checkpoint, a SavedModel, a zip or folder with "
        "one of these; or, to start an encoder, a VGG16 checkpoint or Keras' VGG16 (.h5)",
    )
    parser.add_argument(
        "--source",
        choices=PLACES,
        help="fetch instead: huggingface, the model card's SALICON network; original, the "
        "authors' file for -d DATA",
    )
    parser.add_argument(
        *("-d", "--data"),
        choices=DATA_SETS,
        help="data set that the network was trained on last (default: as the name of the file "
        "says; for --source salicon)",
    )
    parser.add_argument(
        "--device",
        choices=("cpu", "gpu"),
        default="cpu",
        help="which of the authors' two files --source original fetches; both run anywhere once "
        "imported (default: %(default)s)",
    )
    parser.add_argument(
        *("-o", "--output"),
        metavar="FILE",
        help="FILE.weights.h5, or FILE.npz for a start (default: in your register)",
    )
    parser.add_argument(
        "--size",
        metavar="HxW",
        help="input size, multiples of 8 (default: that of the data set, else 240x320)",
    )
    parser.add_argument(
        *("-p", "--path"),
        dest="pictures",
        nargs="+",
        action="extend",
        metavar="PATH",
        help="pictures or folders, JPEG and PNG, to compare on (default: three that are drawn)",
    )
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
