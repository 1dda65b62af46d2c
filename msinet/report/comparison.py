"""The report of `compare`: what a change of a picture does to its areas."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet.areas.words import between, change, percent
from msinet.report import shares
from msinet.report.frame import document
from msinet.report.markup import Node, breakable, node

POINTS = "Changes are in points of the whole: from 10 % to 8 % is a change of \N{MINUS SIGN}2 %."
KEY = "Orange: attention that was gained. Blue: attention that was lost."


def render(summary: Mapping[str, Any], drawings: Mapping[str, np.ndarray]) -> str:
    """Writes the report as one HTML file.

    Args:
        summary: What the verb prints as JSON.
        drawings: (H, W, 3) uint8: "difference", and "before" and "after" with their areas.

    Returns:
        HTML that needs no other file, no script and no network.
    """
    before, after = (summary[side]["name"] for side in ("before", "after"))
    title = f"{before} → {after}"
    stays = percent(summary["overlap"])
    has_areas, why_none = bool(summary["areas"]), summary["bands_note"]
    notes = [*([why_none] if why_none and has_areas else []), *summary["notes"]]
    pair = [
        shares.picture(drawings[side], f"{summary[side]['name']} with its areas",
                       f"{word}: {summary[side]['name']}")
        for side, word in (("before", "Before"), ("after", "After"))
    ]  # fmt: skip
    body = node(
        "body",
        node("h1", f"Before and after: {title}"),
        node("p", f"{stays} of the attention stays where it was. ", _outcome(summary["demands"]),
             class_="lead"),
        shares.noted(notes),
        *_demands(summary["demands"]),
        *_areas(summary),
        node("h2", "Where it goes"),
        shares.picture(drawings["difference"], "The difference of both maps", KEY),
        node("h2", "The two pictures"),
        node("div", *pair, class_="pair"),
        node("section", node("h2", "How to read it"),
             shares.method(summary, has_areas=has_areas),
             _more() if has_areas and summary["bands"] else None),
    )  # fmt: skip
    return document(
        body, title=f"msinet compare: {title}", version=summary["version"], css=shares.CSS
    )


def _outcome(demands: Sequence[Mapping[str, Any]]) -> Node | None:
    if not demands:
        return None
    missed = sum(not demand["met"] for demand in demands)
    if missed:
        words = f"{missed} of {len(demands)} demands missed."
        return node("strong", words, class_="missed")
    return node("strong", "All demands are met." if len(demands) > 1 else "The demand is met.")


def _demands(demands: Sequence[Mapping[str, Any]]) -> list[Node]:
    if not demands:
        return []
    rows = [
        node(
            "tr",
            node("th", demand["text"], scope="row"),
            node("td", demand["got"]),
            node("td", "met" if demand["met"] else node("span", "missed", class_="missed"),
                 class_="words"),
            node("td", "within the band" if demand["close"] else "", class_="words"),
        )
        for demand in demands
    ]  # fmt: skip
    names = (("demand", None), ("got", None), ("verdict", "words"), ("the limit lies", "words"))
    head = node("tr", *(node("th", name, scope="col", class_=kind) for name, kind in names))
    made = node("table", node("thead", head), node("tbody", *rows))
    return [node("h2", "Demands"), shares.scrolling(made, "Demands")]


def _areas(summary: Mapping[str, Any]) -> list[Node]:
    if not summary["areas"]:
        return []
    level = summary["bands"] and summary["bands"]["level"]
    rows = [_row(change, level) for change in summary["areas"]]
    names = ["area", "before", "after", "change", "centre bias after"]
    if level:
        names.insert(4, f"{level:.0%} band of the change")
    heads = [node("th", name, scope="col") for name in names]
    if level:
        heads.append(node("th", "in words", scope="col", class_="words"))
    head = node("tr", *heads)
    made = node("table", node("thead", head), node("tbody", *rows), class_="paired")
    caption = node("figcaption", POINTS)
    return [node("h2", "Areas"), node("figure", shares.scrolling(made, "Areas"), caption)]


def _row(area: Mapping[str, Any], level: float | None) -> Node:
    before, after = area["before"], area["after"]
    band = between(area["low"], area["high"], sign=True)
    words = None
    if level and area["change"] is not None:
        words = verdict(area)
    return node(
        "tr",
        node("th", *breakable(area["name"]), scope="row"),
        _share(before, level),
        _share(after, level),
        node("td", node("strong", change(before and before["share"], after and after["share"]))),
        node("td", band) if level else None,
        node("td", percent(after and after["center_bias"])),
        node("td", words or "", class_="words") if level else None,
    )


def verdict(change: Mapping[str, Any]) -> str:
    """Says in words whether the band of a change tells its direction."""
    if not change["clear"]:
        return "not told apart"
    return "gains" if change["change"] > 0 else "loses"


def _share(figures: Mapping[str, Any] | None, level: float | None) -> Node:
    if figures is None:
        return node("td", percent(None))
    band = between(figures["low"], figures["high"])
    return node(
        "td", percent(figures["share"]), node("span", band, class_="small") if level else None
    )


def _more() -> Node:
    return node(
        "p",
        "The band of a change adds those of both shares in squares, as if their errors had nothing "
        "to do with each other. Two versions of one picture share much of theirs, so it is rather "
        "too wide. Demands are held against the shares, not against the bands.",
    )
