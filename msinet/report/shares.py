"""Tables of areas for reports: shares with their bands and the centre bias, as bars and numbers."""

import base64
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet import images
from msinet.areas.words import between, percent, times
from msinet.report.markup import Node, breakable, node

QUALITY = 85  # of pictures in a report
BAR_WIDTH, BAR_HEIGHT = 200, 22
CSS = """
.shares td:nth-child(3) { padding: 0.25rem 0.7rem; width: 13rem; }
.shares svg { width: 12.5rem; max-width: none; }
.shares td, .shares th { vertical-align: middle; }
svg .share { fill: var(--accent); fill-opacity: 0.5; }
svg .band { stroke: var(--ink); stroke-width: 1.5; fill: none; }
svg .center { stroke: var(--soft); stroke-width: 2; stroke-dasharray: 2 2; fill: none; }
svg .zero { stroke: var(--line); fill: none; }
.drawing img { display: block; max-width: 100%; max-height: 44rem; width: auto; height: auto; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
.missed { color: var(--warn); font-weight: 600; }
"""
LEGEND = (
    "Bar: share of all attention; thin line: its band; dashed stroke: the share by the centre bias "
    "alone, which knows nothing of the picture."
)


def table(areas: Sequence[Mapping[str, Any]], *, level: float | None) -> Node:
    """The table of a picture's areas, by rank.

    Args:
        areas: As `Attention.to_dict` gives them.
        level: Of the bands, or None where there are none.
    """
    top = full_scale(areas)
    rows = [
        node(
            "tr",
            node("th", *breakable(area["name"]), scope="row"),
            node("td", str(area["rank"])),
            node("td", bar(area, top)),
            node("td", node("strong", percent(area["share"]))),
            node("td", between(area["low"], area["high"])) if level else None,
            node("td", percent(area["center_bias"])),
            node("td", times(area["intensity"])),
            node("td", percent(area["surface"])),
        )
        for area in sorted(areas, key=lambda each: each["rank"])
    ]
    names = ["area", "rank", "", "share", "centre bias", "intensity", "surface"]
    if level:
        names.insert(4, f"{level:.0%} band")
    head = node("tr", *(node("th", name, scope="col") for name in names))
    made = node("table", node("thead", head), node("tbody", *rows), class_="shares")
    return node("figure", scrolling(made, "Areas"), node("figcaption", LEGEND))


def full_scale(areas: Sequence[Mapping[str, Any]]) -> float:
    """The share at the right end of the bars: a multiple of 5 %."""
    most = max(max(a["share"], a["high"] or 0.0, a["center_bias"]) for a in areas)
    return max(0.05, math.ceil(most * 20) / 20)


def bar(area: Mapping[str, Any], top: float) -> Node:
    """A share as a bar, its band as a line, the centre bias as a dashed stroke."""

    def place(share: float) -> str:
        return f"{1 + share / top * (BAR_WIDTH - 2):.1f}"

    middle = BAR_HEIGHT / 2
    parts = [
        node("path", d=f"M1 2V{BAR_HEIGHT - 2}", class_="zero"),
        node("rect", x=1, y=5, width=f"{area['share'] / top * (BAR_WIDTH - 2):.1f}",
             height=BAR_HEIGHT - 10, class_="share"),
    ]  # fmt: skip
    if area["low"] is not None:
        low, high = place(area["low"]), place(area["high"])
        caps = f"M{low} {middle - 4}V{middle + 4}M{high} {middle - 4}V{middle + 4}"
        parts.append(node("path", d=f"M{low} {middle}H{high}{caps}", class_="band"))
    at = place(area["center_bias"])
    parts.append(node("path", d=f"M{at} 1V{BAR_HEIGHT - 1}", class_="center"))
    words = f"{percent(area['share'])}, centre bias {percent(area['center_bias'])}"
    box = f"0 0 {BAR_WIDTH} {BAR_HEIGHT}"
    return node("svg", *parts, viewBox=box, role="img", aria_label=words)


def picture(drawing: np.ndarray, alt: str, caption: str | None = None) -> Node:
    """A drawing (H, W, 3) uint8 inside the page."""
    data = images.encode_jpeg(drawing, name=alt, quality=QUALITY)
    source = f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"
    height, width = drawing.shape[:2]
    return node(
        "figure",
        node("img", src=source, alt=alt, width=width, height=height),
        node("figcaption", caption) if caption else None,
        class_="drawing",
    )


def noted(sentences: Sequence[str]) -> Node | None:
    """What a reader must know before any number."""
    if not sentences:
        return None
    listed = node("ul", *(node("li", f"{each[:1].upper()}{each[1:]}.") for each in sentences))
    return node("section", node("h2", "Please note"), listed, class_="notes")


def terms(values: Mapping[str, Node | str | None]) -> Node:
    """Names and what they are; None is left out."""
    made = []
    for name, value in values.items():
        if value is not None:
            made += [node("dt", name), node("dd", value)]
    return node("dl", *made)


def scrolling(made: Node, label: str) -> Node:
    """A wide table moves inside its frame, also by keyboard, and the page stays."""
    return node("div", made, class_="scroll", role="region", aria_label=label, tabindex=0)


def method(summary: Mapping[str, Any], *, has_areas: bool) -> Node:
    """All that is needed to make the numbers again, and to judge them.

    Args:
        summary: What the verb prints as JSON.
        has_areas: Whether there are figures of areas to judge.
    """
    weights, bands = summary["weights"], summary["bands"]
    measured = bands and (
        f"holds the share of observers' fixations in {bands['level']:.0%} of areas, measured on "
        f"{bands['measured_on']['pictures']}, of the {bands['measured_on']['part']} part of "
        f"{bands['measured_on']['set'].upper()}: photographs, three seconds of free viewing"
    )
    of_areas = {
        "intensity": "share over surface; 1 is an even spread",
        "band": measured or summary["bands_note"],
    }
    return terms(
        {
            "share": "of all fixations that are expected in the first seconds",
            "centre bias": "the share if people looked as they do at any picture, more to the "
            "middle; a share means something where it differs from this",
            **(of_areas if has_areas else {}),
            "weights": f"{weights['name']}, sha256 {weights['sha256'][:12]}…",
            "program": f"msinet {summary['version']}",
        }
    )
