"""The page as a whole: what was scored, how it came out, and on which pictures."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from msinet.report import charts, gallery, tables
from msinet.report.frame import document
from msinet.report.gallery import Panel
from msinet.report.markup import Node, breakable, node
from msinet.report.wording import arrow, counted, direction, interval, number, percent, way

# Baselines that say the least beside the main predictor, picture by picture; the last says nothing.
DULL = ("gold_standard", "center_bias", "uniform")


def render(
    summary: Mapping[str, Any],
    scores: Mapping[str, Mapping[str, np.ndarray]],
    names: Sequence[str],
    panels: Sequence[Panel],
    *,
    main: str,
) -> str:
    """Writes the report of an evaluation as one HTML file.

    Args:
        summary: The content of summary.json.
        scores: By predictor and metric key (n,) float, a score per picture, NaN where missing.
        names: Of the n pictures.
        panels: The pictures to show.
        main: Label of the predictor that the report is about.

    Returns:
        HTML that needs no other file, no script and no network.

    Raises:
        ValueError: `main` is no predictor of the summary, or scores and names differ in number.
    """
    labels = [predictor["label"] for predictor in summary["predictors"]]
    if main not in labels:
        raise ValueError(f"main: expected one of {labels}, got {main!r}")
    lengths = {len(column) for columns in scores.values() for column in columns.values()}
    if lengths - {len(names)}:
        raise ValueError(f"scores: expected {len(names)} per metric, got {sorted(lengths)}")
    title = f"{summary['data']['set']}, {summary['data']['part']} part"
    sections = [
        ("Scores", "scores", [tables.scores(summary, main=main), _rows(summary)]),
        ("Differences", "differences", tables.differences(summary)),
        ("Conditions", "conditions", tables.conditions(summary)),
        ("Folds", "folds", [tables.folds(summary)] if summary.get("folds") else []),
        ("Distributions", "distributions", _distributions(summary, scores, main)),
        ("Picture by picture", "scatter", _scatters(summary, scores, names, main)),
        ("Pictures", "pictures", _pictures(panels, main)),
        ("How it was made", "method", [_method(summary)]),
    ]
    sections = [section for section in sections if section[2]]
    body = node(
        "body",
        node("h1", f"Where people look: {title}"),
        _lead(summary, main),
        _notes(summary),
        node("nav", *(node("a", heading, href=f"#{id_}") for heading, id_, _ in sections),
             aria_label="Sections"),
        node("main", *(node("section", node("h2", heading), *parts, id=id_)
                       for heading, id_, parts in sections)),
    )  # fmt: skip
    return document(body, title=f"msinet evaluate: {title}", version=summary["msinet"])


def _lead(summary, main: str) -> Node:
    """What was scored, and the main result in a sentence."""
    data = summary["data"]
    words = (
        f"{counted(len(summary['predictors']), 'predictor')} scored on "
        f"{counted(data['pictures'], 'picture')} with {counted(data['fixations'], 'fixation')}"
    )
    if data.get("observers"):
        words += f" of {counted(data['observers'], 'observer')}"
    metric = summary["metrics"][0]
    predictor = next(each for each in summary["predictors"] if each["label"] == main)
    score = predictor["scores"].get(metric["key"]) or {}
    within, share = interval(score), way(score.get("share"))
    result = f"{metric['name']} {number(score.get('mean'))} {metric.get('unit') or ''}".rstrip()
    level = percent(summary["bootstrap"]["level"])
    details = [f"{level} interval {within}"] if within else []
    if share == way(-1):
        details.append("worse than the centre bias")
    elif share:
        details.append(f"{share} of the way from the centre bias to the gold standard")
    tail = f" ({', '.join(details)})." if details else "."
    return node("p", f"{words}. ", node("strong", main), f": {result}{tail}", class_="lead")


def _notes(summary) -> Node | None:
    """What the reader must know before any number."""
    data = summary["data"]
    notes = list(summary.get("notes") or [])
    if data.get("dropped_fixations"):
        notes.append(f"{counted(data['dropped_fixations'], 'fixation')} outside their pictures "
                     "left out.")  # fmt: skip
    if data.get("without_fixations"):
        notes.append(f"{counted(data['without_fixations'], 'picture')} without fixations.")
    for predictor in summary["predictors"]:
        start = f"{predictor['label']}: "
        notes += [start + note.removeprefix(start) for note in predictor.get("notes") or []]
    if not notes:
        return None
    listed = node("ul", *(node("li", note) for note in dict.fromkeys(notes)))
    return node("section", node("h2", "Please note"), listed, class_="notes", id="notes")


def _rows(summary) -> Node | None:
    """What each row of the table is."""
    terms = []
    for predictor in summary["predictors"]:
        if predictor.get("detail"):
            terms += [node("dt", *breakable(predictor["label"])), node("dd", predictor["detail"])]
    return node("dl", *terms) if terms else None


def _distributions(summary, scores, main: str) -> list[Node]:
    """A chart of every metric with the scores of all predictors."""
    figures = []
    for metric in summary["metrics"]:
        values = {
            predictor["label"]: np.asarray(scores[predictor["label"]][metric["key"]], float)
            for predictor in summary["predictors"]
            if metric["key"] in scores.get(predictor["label"], {})
        }
        drawn = charts.distribution(metric, values, main=main)
        if drawn:
            figures.append(_figure(metric, *drawn))
    key = (
        "How many pictures have which score: each histogram has its own height. The upright "
        "stroke is the mean, also given as a number, the thick line below holds the middle half "
        "of the pictures."
    )
    return [node("p", key), node("div", *figures, class_="charts")] if figures else []


def _scatters(summary, scores, names, main: str) -> list[Node]:
    """A chart of every metric with the main predictor and the next."""
    other = _next(summary, main)
    if other is None:
        return []
    figures = []
    for metric in summary["metrics"]:
        values = {
            label: np.asarray(scores.get(label, {}).get(metric["key"], np.full(len(names), np.nan)))
            for label in (main, other)
        }
        drawn = charts.scatter(metric, values, names, main=main, other=other)
        if drawn:
            figures.append(_figure(metric, *drawn))
    key = (
        f"Each point is a picture: across its score by {other}, up its score by {main}. On the "
        "dashed line both score the same. A point held under the pointer tells its name."
    )
    return [node("p", key), node("div", *figures, class_="charts")] if figures else []


def _next(summary, main: str) -> str | None:
    """The predictor that the main one is drawn against: as compared, else the likeliest rival."""
    for comparison in summary.get("comparisons") or []:
        if main in (comparison["a"], comparison["b"]):
            return comparison["b"] if comparison["a"] == main else comparison["a"]
    others = [each for each in summary["predictors"] if each["label"] != main]
    others.sort(key=_dullness)
    return others[0]["label"] if others else None


def _dullness(predictor) -> tuple[bool, int]:
    label = predictor["label"]
    return predictor["kind"] == "baseline", DULL.index(label) + 1 if label in DULL else 0


def _figure(metric, drawing: Node, caption: str) -> Node:
    words = node("span", f" {arrow(metric)} {direction(metric)}", class_="small inline")
    return node(
        "figure",
        node("h3", metric["name"], words),
        drawing,
        node("figcaption", caption) if caption else None,
    )


def _pictures(panels: Sequence[Panel], main: str) -> list[Node]:
    if not panels:
        return []
    key = (
        "Dots are fixations. Heat goes from violet over red to yellow where a map is high; each "
        "map is shown up to its own maximum."
    )
    return [node("p", key), *gallery.groups(panels, main=main)]


def _method(summary) -> Node:
    """All that is needed to make the numbers again."""
    data, bootstrap = summary["data"], summary["bootstrap"]
    sigma_px = data.get("sigma_px")
    values = {
        "data": f"{data['set']}, {data['part']} part",
        "sha256 of the data": node("code", data["sha256"]) if data.get("sha256") else None,
        "blur of the ground truth": f"{sigma_px:g} pixels" if sigma_px else None,
        "convention": summary["convention"],
        "maps": "the optimal map of each metric, derived from densities"
        if summary["optimal_maps"]
        else "as predicted",
        "intervals": f"{percent(bootstrap['level'])}, bootstrap over pictures, "
        f"{bootstrap['samples']:,} samples, seed {bootstrap['seed']}",
        "program": f"msinet {summary['msinet']}",
    }
    terms = []
    for term, value in values.items():
        if value is not None:
            terms += [node("dt", term), node("dd", value)]
    return node("dl", *terms)
