"""What `evaluate` accepts."""

import argparse

from msinet.cli.values import (
    BENCHMARK_METRICS,
    DATA_SETS,
    METRICS,
    count,
    metric_names,
    positive,
    share,
    text_kinds,
    words,
)

BASELINES = ("center_bias", "gold_standard", "uniform", "eigencam", "textcam")


def add_evaluate_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `evaluate`."""
    parser.add_argument(
        *("-d", "--data"), required=True, metavar="DATA", help=f"one of {', '.join(DATA_SETS)}"
    )
    parser.add_argument(
        *("-p", "--path"),
        metavar="PATH",
        help="folder or archive of the set (default: it is fetched, where its authors offer that)",
    )
    parser.add_argument(
        "--part",
        default="validation",
        metavar="PART",
        help="validation, train or all, or a slice such as validation[:50]; of sjtu_tis also test "
        "and unlisted (default: %(default)s)",
    )
    parser.add_argument(
        "--conditions",
        type=words,
        metavar="LIST",
        help="comma-separated: only items of these conditions, e.g. pure,salient of sjtu_tis "
        "(default: all; the table has a row for each, and for every item)",
    )
    _add_predictors(parser)
    scoring = parser.add_argument_group("scoring")
    scoring.add_argument(
        "--metrics",
        type=metric_names,
        default=BENCHMARK_METRICS,
        metavar="LIST",
        help=f"comma-separated, or all: {', '.join(METRICS)} (default: the first seven)",
    )
    scoring.add_argument(
        "--convention",
        choices=("benchmark", "mit"),
        default="benchmark",
        help="benchmark: of the MIT/Tuebingen benchmark; mit: of the original MATLAB code "
        "(default: %(default)s)",
    )
    scoring.add_argument(
        "--optimal-maps",
        action="store_true",
        help="from each density take the map that is best for each metric "
        "(Kuemmerer, Wallis, Bethge 2018); two passes over the pictures",
    )
    scoring.add_argument(
        "--compare",
        nargs=2,
        action="append",
        metavar=("A", "B"),
        help="paired differences of two rows with their intervals; may be repeated",
    )
    scoring.add_argument(
        "--folds",
        metavar="K|NAME",
        help="cross-validation: score each fold, then their mean and spread; without other "
        "predictors the weights of your own `train --fold` runs under --results",
    )
    scoring.add_argument(
        "--bootstrap",
        type=count,
        default=5000,
        metavar="N",
        help="samples for the 95 %% intervals over pictures (default: %(default)s)",
    )
    scoring.add_argument("--seed", type=int, default=0, help="start of all randomness (default: 0)")
    _add_maps_from_fixations(parser)
    run = parser.add_argument_group("run")
    run.add_argument(
        *("-o", "--output"),
        metavar="DIR",
        help="where scores.csv, summary.json and report.html go; scores of each picture are kept "
        "there, so that a stopped run goes on (default: RESULTS/evaluate/DATA-PART)",
    )
    run.add_argument(
        "--results",
        metavar="DIR",
        default="results",
        help="where your own runs lie (default: %(default)s)",
    )
    run.add_argument(
        "--report",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="write report.html (default: yes)",
    )
    run.add_argument(
        "--threads",
        type=count,
        metavar="N",
        help="threads for decoding, the network and scoring (default: one per core)",
    )
    run.add_argument("--json", action="store_true", help="print the summary as JSON")


def _add_predictors(parser) -> None:
    """Who predicts; center_bias and gold_standard are rows in any case."""
    group = parser.add_argument_group(
        "predictors", "The rows of the table, beside the centre bias and the gold standard."
    )
    group.add_argument(
        "--weights",
        nargs="+",
        action="extend",
        metavar="NAME|FILE",
        help="networks (default, without --maps and --baseline: as `test -d DATA` chooses)",
    )
    group.add_argument(
        "--maps",
        nargs="+",
        action="extend",
        metavar="DIR",
        help="predicted maps of anyone, any size, named like the pictures: grey pictures, .npy; "
        "densities if their names end in _density.npy",
    )
    group.add_argument(
        "--baseline",
        nargs="+",
        action="extend",
        choices=BASELINES,
        metavar="NAME",
        help=f"{', '.join(BASELINES)}; the first two are always there",
    )
    group.add_argument(
        "--encoder-weights",
        metavar="imagenet|PATH",
        help="encoder of eigencam and textcam (default: imagenet, Keras' own download)",
    )
    group.add_argument(
        "--texts",
        type=text_kinds,
        default=("right",),
        metavar="LIST",
        help="comma-separated, what predictors that read texts are given: right, each item's own; "
        "none; other, another picture's of the same condition. Several are rows of their own, "
        "with the paired differences between them (default: right)",
    )
    group.add_argument(
        "--text-encoder",
        metavar="NAME|DIR",
        help="of textcam: a BERT in the layout of Hugging Face (default: minilm)",
    )
    group.add_argument(
        "--size",
        default="auto",
        metavar="HxW|auto",
        help="input size of the networks, multiples of 8 (default: auto, as their weights say)",
    )
    group.add_argument(
        "--mirror",
        action=argparse.BooleanOptionalAction,
        help="average the networks' maps with those of the mirrored picture (default: as their "
        "weights say)",
    )


def _add_maps_from_fixations(parser) -> None:
    blur = parser.add_argument_group("empirical maps and own data")
    blur.add_argument("--sigma", type=positive, metavar="PIXELS", help="blur in pixels")
    blur.add_argument("--sigma-fraction", type=positive, metavar="X", help="blur / picture width")
    blur.add_argument("--pixels-per-degree", type=positive, metavar="X", help="blur of one degree")
    blur.add_argument(
        "--skip-first", action="store_true", help="drop each observer's first fixation"
    )
    blur.add_argument(
        "--validation", type=share, metavar="SHARE", help="held out of a folder (default: 0.2)"
    )
