"""Pictures of the report: which ones, and each with its fixations and its maps."""

import base64
import dataclasses
from collections.abc import Mapping, Sequence

import numpy as np

from msinet import images, visualize
from msinet.report.markup import Node, breakable, node
from msinet.report.wording import counted

HEADINGS = {
    "best": "Where {} is best",
    "middle": "Where {} is in the middle of its scores",
    "worst": "Where {} is worst",
}
GROUPS = tuple(HEADINGS)
SIDE = 320  # longer side of a panel in pixels
QUALITY = 82  # of its JPEG


@dataclasses.dataclass(frozen=True)
class Panel:
    """One picture of the report.

    Attributes:
        name: Of the picture.
        group: One of `GROUPS`.
        score: What the picture scored, in words.
        stimulus: (H, W, 3) uint8, RGB.
        fixations: (N, 2) float, x and y in pixels of the stimulus.
        truth: (h, w) float, >= 0: where people looked.
        predictions: Maps (h, w) float, >= 0, by predictor; of any size.
    """

    name: str
    group: str
    score: str
    stimulus: np.ndarray
    fixations: np.ndarray
    truth: np.ndarray
    predictions: Mapping[str, np.ndarray]


def choose(values: np.ndarray, *, higher_is_better: bool, count: int = 5) -> dict[str, list[int]]:
    """Chooses the pictures to show: the best, those in the middle, and the worst.

    Args:
        values: (n,) float, a score per picture; what is not finite is not chosen.
        higher_is_better: Direction of the score.
        count: Pictures of each group; fewer where the groups would share one.

    Returns:
        Indices by group, each picture at most once: the best first, the middle from better to
        worse, the worst first.
    """
    values = np.asarray(values, np.float64)
    order = np.argsort(-values if higher_is_better else values, kind="stable")
    order = [int(index) for index in order if np.isfinite(values[index])]
    count = min(count, max(1, len(order) // 3))
    between = order[count : max(count, len(order) - count)]
    start = max(0, (len(between) - count) // 2)
    return {
        "best": order[:count],
        "middle": between[start : start + count],
        "worst": order[max(count, len(order) - count) :][::-1],
    }


def groups(panels: Sequence[Panel], *, main: str) -> list[Node]:
    """A heading and the pictures of each group that has any."""
    made = []
    for group in GROUPS:
        members = [panel for panel in panels if panel.group == group]
        if members:
            made += [
                node("h3", HEADINGS[group].format(main)),
                *(_figure(panel) for panel in members),
            ]
    return made


def _figure(panel: Panel) -> Node:
    """One picture: under fixations, under the ground truth, under each prediction."""
    maps = [panel.truth, *panel.predictions.values()]
    plain, *heated = visualize.views(panel.stimulus, maps, side=SIDE)
    dotted = visualize.dots(plain, panel.fixations, panel.stimulus.shape[:2])
    fixations = counted(len(panel.fixations), "fixation")
    captions = [fixations, "ground truth", *panel.predictions]
    alts = [
        f"{panel.name} with {fixations} as dots",
        f"{panel.name} with heat where people looked",
        *(f"{panel.name} with heat where {label} expects looks" for label in panel.predictions),
    ]
    views = [
        node("figure", _img(view, alt, panel.name), node("figcaption", *breakable(caption)))
        for view, alt, caption in zip([dotted, *heated], alts, captions, strict=True)
    ]
    caption = node("figcaption", node("strong", panel.name), f" {panel.score}")
    return node("figure", caption, node("div", *views, class_="views"), class_="picture")


def _img(view: np.ndarray, alt: str, name: str) -> Node:
    data = base64.b64encode(images.encode_jpeg(view, name=name, quality=QUALITY)).decode()
    height, width = view.shape[:2]
    return node("img", src=f"data:image/jpeg;base64,{data}", alt=alt, width=width, height=height)
