"""What `test` accepts of texts: what people had read before they looked."""

import argparse


def add_text_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of texts to `test`."""
    group = parser.add_argument_group(
        "texts",
        "What people had just read, for weights that take a text (default with any of these: "
        "msinet_mobilenet_v2_text) and for the baseline textcam.",
    )
    group.add_argument(
        "--text",
        action="append",
        metavar="TEXT",
        help="may be repeated: then the results are NAME_text1…, and NAME_texts.jpg compares them "
        'with no text. "" is no text',
    )
    group.add_argument(
        "--words",
        action="store_true",
        help="also NAME_words.jpg: how much of the map moves when each word alone is left out",
    )
    group.add_argument(
        "--pairs",
        metavar="FILE.csv",
        help="a table with the columns image, text and output (a name below --output, without "
        "suffix) in place of --path and --text; a picture that comes again is looked at once. "
        "Images are found from the current folder, else from the table's own",
    )
    group.add_argument(
        "--text-encoder",
        metavar="NAME|DIR",
        help="of textcam: a BERT in the layout of Hugging Face, a folder or a name on its hub; "
        "weights know their own (default: minilm)",
    )
