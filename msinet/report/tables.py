"""The tables of the report: scores, paired differences, folds."""

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from msinet.report.markup import Node, breakable, node
from msinet.report.wording import (
    arrow,
    counted,
    direction,
    interval,
    is_number,
    number,
    percent,
    verdict,
    way,
)

CEILING = "gold_standard"  # made of what other observers did: no competitor


def scores(summary: Mapping[str, Any], *, main: str) -> Node:
    """The table of predictors and metrics: means, intervals and shares of the way."""
    metrics, predictors = summary["metrics"], summary["predictors"]
    best = {metric["key"]: _best(predictors, metric) for metric in metrics}
    rows = []
    for predictor in predictors:
        label = predictor["label"]
        cells = [_score(predictor, key, is_best=label in best[key]) for key in best]
        head = _predictor(predictor, summary["data"])
        rows.append(node("tr", head, *cells, class_="main" if label == main else None))
    caption = (
        f"Mean over pictures; below it the {percent(summary['bootstrap']['level'])} interval over "
        f"pictures and the share of the way from the centre bias ({percent(0)}) to the gold "
        f"standard ({percent(1)}); {way(-1)} is worse than the centre bias. Bold: the best of its "
        "column, the gold standard and rows that saw these pictures in training left out."
    )
    table = node("table", node("thead", _head("predictor", metrics)), node("tbody", *rows))
    return node("figure", _scrolling(table, "Scores"), node("figcaption", caption))


def differences(summary: Mapping[str, Any]) -> list[Node]:
    """A table for each pair of predictors that was compared picture by picture."""
    level = percent(summary["bootstrap"]["level"])
    return [
        part
        for comparison in summary["comparisons"]
        for part in _differences(comparison, summary["metrics"], level)
    ]


def folds(summary: Mapping[str, Any]) -> Node:
    """Each predictor's scores by fold, their mean and their spread."""
    metrics, parts = summary["metrics"], summary["folds"]
    labels = list(dict.fromkeys(label for fold in parts for label in fold["scores"]))
    bodies = [_folds_of(label, parts, metrics) for label in labels]
    caption = "Means of the folds; the spread is the standard deviation over folds."
    table = node("table", node("thead", _head("fold", metrics)), *bodies)
    return node("figure", _scrolling(table, "Folds"), node("figcaption", caption))


def conditions(summary: Mapping[str, Any]) -> list[Node]:
    """Each predictor's scores by condition, and the paired differences by condition."""
    metrics, parts = summary["metrics"], summary.get("conditions") or []
    if not parts:
        return []
    bodies = [_conditions_of(p["label"], parts, metrics) for p in summary["predictors"]]
    for n, pair in enumerate(parts[0]["comparisons"]):
        title = f"{pair['a']} minus {pair['b']}"
        rows = [
            _condition_row(each, each["comparisons"][n]["scores"], metrics, "difference")
            for each in parts
        ]
        bodies.append(_titled(title, rows, len(metrics)))
    level = percent(summary["bootstrap"]["level"])
    caption = (
        f"Mean over the items of a condition, and over every item; {level} interval over pictures."
    )
    table = node("table", node("thead", _head("condition", metrics)), *bodies)
    return [node("figure", _scrolling(table, "Conditions"), node("figcaption", caption))]


def _conditions_of(label: str, parts, metrics) -> Node:
    rows = [
        _condition_row(each, each["scores"][label], metrics, "mean")
        for each in parts
        if label in each["scores"]
    ]
    return _titled(label, rows, len(metrics))


def _titled(title: str, rows: list[Node], width: int) -> Node:
    head = node("th", *breakable(title), colspan=width + 1, scope="rowgroup")
    return node("tbody", node("tr", head), *rows)


def _condition_row(each, scores, metrics, value: str) -> Node:
    cells, sign = [], value == "difference"
    for metric in metrics:
        known = scores.get(metric["key"]) or {}
        within = interval(known, sign=sign)
        span = node("span", within, class_="small") if within else None
        cells.append(node("td", number(known.get(value), sign=sign), span))
    return node("tr", node("th", f"{each['condition']} ({each['items']})", scope="row"), *cells)


def _head(first: str, metrics: Sequence[Mapping[str, Any]]) -> Node:
    cells = [node("th", first, scope="col")]
    for metric in metrics:
        unit = metric.get("unit")
        cells.append(
            node(
                "th",
                metric["name"],
                " ",
                node("span", arrow(metric), title=direction(metric), aria_hidden="true"),
                node("span", f" ({direction(metric)})", class_="hidden"),
                node("span", unit, class_="small") if unit else None,
                scope="col",
            )
        )
    return node("tr", *cells)


def _predictor(predictor: Mapping[str, Any], data: Mapping[str, Any]) -> Node:
    """The head of a row: name, what it is, and what makes its scores differ from others'."""
    marks = []
    if predictor["seen"]:
        pictures = counted(predictor["seen"], "picture")
        marks.append(node("span", f"⚠ saw {pictures} of these in training", class_="mark"))
    if predictor["pictures"] != data["pictures"]:
        scored = f"{predictor['pictures']:,} of {counted(data['pictures'], 'picture')} scored"
        marks.append(node("span", scored, class_="small"))
    kind = predictor["kind"] if predictor["density"] else f"{predictor['kind']}, no density"
    return node(
        "th",
        *breakable(predictor["label"]),
        node("span", kind, class_="small"),
        *marks,
        scope="row",
    )


def _score(predictor: Mapping[str, Any], key: str, *, is_best: bool) -> Node:
    score = predictor["scores"].get(key) or {}
    mean = number(score.get("mean"))
    share, within = way(score.get("share")), interval(score)
    part = score.get("pictures")
    fewer = part is not None and 0 < part < predictor["pictures"]
    return node(
        "td",
        node("strong", mean, node("span", " best", class_="hidden")) if is_best else mean,
        node("span", within, class_="small") if within else None,
        node("span", share, class_="small") if share else None,
        node("span", f"on {part:,}", class_="small") if fewer else None,
    )


def _best(predictors: Sequence[Mapping[str, Any]], metric: Mapping[str, Any]) -> set[str]:
    """Labels of the best predictors; more than one where they cannot be told apart in print."""
    sign = 1 if metric["higher_is_better"] else -1
    means = {}
    for predictor in predictors:
        mean = (predictor["scores"].get(metric["key"]) or {}).get("mean")
        if is_number(mean) and predictor["label"] != CEILING and not predictor["seen"]:
            means[predictor["label"]] = sign * mean
    top = max(means.values(), default=0)
    return {label for label, mean in means.items() if number(mean) == number(top)}


def _differences(comparison, metrics, level) -> tuple[Node, Node]:
    rows = []
    for metric in (each for each in metrics if each["key"] in comparison["scores"]):
        score = comparison["scores"][metric["key"]]
        rows.append(
            node(
                "tr",
                node("th", f"{metric['name']} {arrow(metric)}", scope="row"),
                node("td", verdict(comparison, metric), class_="words"),
                node("td", number(score["difference"], sign=True)),
                node("td", interval(score, sign=True) or ""),
                node("td", f"{score['pictures']:,}"),
            )
        )
    heads = ("difference", f"{level} interval", "pictures")
    head = node(
        "tr",
        node("th", "metric", scope="col"),
        node("th", "in words", scope="col", class_="words"),
        *(node("th", text, scope="col") for text in heads),
    )
    title = f"{comparison['a']} minus {comparison['b']}, picture by picture"
    table = node("table", node("thead", head), node("tbody", *rows), class_="paired")
    return node("h3", title), _scrolling(table, title)


def _folds_of(label: str, parts, metrics) -> Node:
    """The rows of one predictor."""
    columns = [
        [(fold["scores"].get(label) or {}).get(metric["key"]) for fold in parts]
        for metric in metrics
    ]
    there = [[value for value in column if is_number(value)] for column in columns]
    rows = [node("tr", node("th", label, scope="rowgroup", colspan=len(metrics) + 1))]
    for position, fold in enumerate(parts):
        name = node("span", f" ({counted(fold['pictures'], 'picture')})", class_="small inline")
        cells = [node("td", number(column[position])) for column in columns]
        rows.append(node("tr", node("th", str(fold["fold"]), name, scope="row"), *cells))
    means = [node("td", node("strong", number(_mean(values)))) for values in there]
    spreads = [node("td", f"± {number(_spread(values))}") for values in there]
    rows.append(node("tr", node("th", "mean", scope="row"), *means))
    rows.append(node("tr", node("th", "spread", scope="row"), *spreads))
    return node("tbody", *rows)


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None


def _spread(values: Sequence[float]) -> float | None:
    return statistics.stdev(values) if len(values) > 1 else None


def _scrolling(table: Node, label: str) -> Node:
    """A wide table moves inside its frame, also by keyboard, and the page stays."""
    return node("div", table, class_="scroll", role="region", aria_label=label, tabindex=0)
