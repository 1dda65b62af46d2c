"""The options of clips, for every verb that takes them. Imports nothing heavy."""

import argparse
import re
from fractions import Fraction

from msinet.cli.values import count, positive

MAPS = (
    "Videos are NAME_overlay.mp4, NAME_map.mp4, NAME_side.mp4 with the clip's sound; densities "
    "NAME_density.npy with the times in NAME_density.csv"
)
SERIES = "A clip gives NAME_attention.csv and NAME_attention.png: the areas over time"


def add_clip_arguments(parser: argparse.ArgumentParser, results: str = MAPS) -> None:
    """Adds the options of clips.

    Args:
        parser: Of the verb.
        results: What the verb makes of a clip.
    """
    clips = parser.add_argument_group(
        "clips",
        "MP4, WebM, MOV, an animated GIF, camera:N, or a folder of numbered pictures with "
        f"--frames. {results}",
    )
    clips.add_argument(
        "--every",
        type=count,
        default=1,
        metavar="N",
        help="the network sees every Nth frame and the first of each scene; the map stays in "
        "between (default: %(default)s)",
    )
    clips.add_argument(
        "--smooth",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help="mean over the past, which fades to 37%% in this time and begins anew with each "
        "scene; 0: none (default: %(default)g)",
    )
    clips.add_argument(
        "--frames",
        type=_rate,
        metavar="FPS",
        help="take a folder as a clip: frames per second, e.g. 25 or 30000/1001",
    )
    clips.add_argument(
        "--seconds",
        type=positive,
        metavar="S",
        help="only the first seconds (default: all; a camera until Ctrl-C)",
    )
    clips.add_argument(
        "--still", action="store_true", help="take an animated GIF as a picture, its first frame"
    )


def _seconds(text: str) -> float:
    return 0.0 if text in ("0", "0.0") else positive(text)


def _rate(text: str) -> Fraction:
    is_number = re.fullmatch(r"\d{1,6}(\.\d{1,6}|/0*[1-9]\d{0,5})?", text)
    rate = Fraction(text) if is_number else Fraction(0)
    if not 0 < rate <= 1000:
        raise argparse.ArgumentTypeError(f"not a number of frames per second: {text}")
    return rate.limit_denominator(1001)
