"""The report of `attention`: each picture with its areas, hot points and figures."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet.areas.words import percent
from msinet.report import shares
from msinet.report.frame import document
from msinet.report.markup import Node, node
from msinet.report.wording import MINUS, counted


def render(summary: Mapping[str, Any], drawings: Sequence[np.ndarray]) -> str:
    """Writes the report as one HTML file.

    Args:
        summary: What the verb prints as JSON; `pictures` without those that failed.
        drawings: The annotated pictures (H, W, 3) uint8, one for each.

    Returns:
        HTML that needs no other file, no script and no network.
    """
    pictures = summary["pictures"]
    names = [picture["name"] for picture in pictures]
    title = names[0] if len(names) == 1 else counted(len(names), "picture")
    level = summary["bands"] and summary["bands"]["level"]
    has_areas = any(picture["areas"] for picture in pictures)
    text = summary.get("text")
    sections = [
        _section(f"p{number}", picture, drawing, level)
        for number, (picture, drawing) in enumerate(zip(pictures, drawings, strict=True), 1)
    ]
    links = [node("a", name, href=f"#p{number}") for number, name in enumerate(names, 1)]
    body = node(
        "body",
        node("h1", f"Where people look: {title}"),
        node("p", f"What people had read before: “{text}”", class_="lead") if text else None,
        shares.noted([summary["bands_note"]] if summary["bands_note"] else []),
        node("nav", *links, aria_label="Pictures") if len(links) > 1 else None,
        node("main", *sections),
        node("section", node("h2", "How to read it"),
             shares.method(summary, has_areas=has_areas)),
    )  # fmt: skip
    return document(
        body, title=f"msinet attention: {title}", version=summary["version"], css=shares.CSS
    )


def _section(key: str, picture: Mapping[str, Any], drawing: np.ndarray, level) -> Node:
    """One picture: its drawing, its areas, its figures as a whole."""
    return node(
        "section",
        node("h2", picture["name"]),
        shares.noted(picture["notes"]),
        shares.picture(
            drawing,
            f"{picture['name']} with its areas and hottest points",
            "Heat: violet over red to yellow, where most looks are expected. Numbers: the hottest "
            "points in order.",
        ),
        shares.table(picture["areas"], level=level) if picture["areas"] else None,
        node("h3", "The picture as a whole"),
        _whole(picture),
        id=key,
    )


def _whole(picture: Mapping[str, Any]) -> Node:
    points = "; ".join(
        f"{number}. at ({point['x']:.0f}, {point['y']:.0f}) {percent(point['share'])}"
        for number, point in enumerate(picture["points"], 1)
    )
    focus = f"{picture['focus']:+.2f} bits".replace("-", MINUS)
    return shares.terms(
        {
            "focus": f"{focus}: as spread as an even map over {percent(picture['spread'])} of the "
            f"picture; the centre bias alone over {percent(picture['center_bias_spread'])}",
            "hottest points": f"{points}: pixels, and the share of a disc around each, whose "
            "radius is 5 % of the longer side",
            "mirror image": f"agrees by {percent(picture['agreement'])}",
        }
    )
