"""A summary as lines for a terminal."""

from collections.abc import Mapping, Sequence
from typing import Any

from msinet.evaluate import summary

BELOW = "< 0 %"  # of the way: how far off it is has no meaning


def lines(found: Mapping[str, Any]) -> list[str]:
    """Gives the table that a person reads: means, intervals, shares of the way.

    Args:
        found: The content of `summary.json`.

    Returns:
        Lines without line ends: one block of up to three lines per predictor, then the
        comparisons and the folds.
    """
    columns = found["metrics"]
    head = [m["name"] + (" ↑" if m["higher_is_better"] else " ↓") for m in columns]
    rows = [["", *head]]
    for predictor in found["predictors"]:
        rows += _block(predictor, columns)
    table = _aligned(rows)
    notes = [
        f"* {p['label']} saw {p['seen']} of these pictures in training"
        for p in found["predictors"]
        if p["seen"]
    ]
    if any(BELOW in row for row in rows):
        notes.append(f"of the way {BELOW}: worse than the centre bias, where it begins")
    if without := _without_way(found["predictors"], columns):
        notes.append(f"{without}: the gold standard is no better than the centre bias, so there is "
                     "no way between them")  # fmt: skip
    rest = [*_comparisons(found, columns), *_folds(found, columns)]
    return [*table, *notes, *rest, *_conditions(found, columns)]


def _without_way(predictors, columns) -> str:
    """The metrics by which the gold standard, where there is one, is not above the centre bias."""
    ends = {p["label"]: p["scores"] for p in predictors}
    ceiling = ends.get(summary.CEILING)
    if ceiling is None:
        return ""
    return ", ".join(
        metric["name"]
        for metric in columns
        if ceiling[metric["key"]]["mean"] is not None and ceiling[metric["key"]]["share"] is None
    )


def _block(predictor, columns) -> list[list[str]]:
    """The lines of one predictor."""
    scores = predictor["scores"]
    star = "*" if predictor["seen"] else ""
    block = [[predictor["label"] + star, *(_number(scores[m["key"]]["mean"]) for m in columns)]]
    halves = [_half(scores[m["key"]]) for m in columns]
    if any(halves):
        block.append(["  95 % interval", *halves])
    shares = [scores[m["key"]]["share"] for m in columns]
    is_end = predictor["label"] in (summary.FLOOR, summary.CEILING)
    if not is_end and any(share is not None for share in shares):
        block.append(["  of the way", *(_percent(share) for share in shares)])
    return block


def _comparisons(outcome, columns) -> list[str]:
    """Paired differences, each with its interval."""
    found = []
    for pair in outcome["comparisons"]:
        rows = [["", "difference", "95 % interval"]]
        for metric in columns:
            known = pair["scores"].get(metric["key"])
            if known is None:
                continue
            low, high = known["low"], known["high"]
            sure = low is not None and (low > 0 or high < 0)
            better = (known["difference"] > 0) == metric["higher_is_better"]
            winner = pair["a"] if better else pair["b"]
            verdict = f"{winner} is better" if sure else "not told apart"
            span = "" if low is None else f"{low:+.4f} to {high:+.4f}"
            rows.append([metric["name"], f"{known['difference']:+.4f}", span, verdict])
        rows[0].append("")
        found += ["", f"{pair['a']} minus {pair['b']}", *_aligned(rows)]
    return found


def _folds(outcome, columns) -> list[str]:
    """Mean of the folds and their spread."""
    folds = outcome.get("folds")
    if not folds:
        return []
    rows = [["", *(metric["name"] for metric in columns)]]
    for label, scores in outcome["fold_spread"].items():
        known = [scores[metric["key"]] for metric in columns]
        rows.append([label, *(_number(k["mean"]) for k in known)])
        rows.append(["  spread", *(_spread(k["spread"]) for k in known)])
    head = f"{len(folds)} folds: mean of the folds and their standard deviation"
    return ["", head, *_aligned(rows)]


def _conditions(found, columns) -> list[str]:
    """Per predictor a row for each condition, then the differences by condition."""
    conditions = found.get("conditions") or []
    lines = []
    for predictor in found["predictors"] if conditions else []:
        rows = [["", "items", *(metric["name"] for metric in columns)]]
        for each in conditions:
            known = each["scores"].get(predictor["label"])
            if known is None:
                continue
            means = [_number(known[metric["key"]]["mean"]) for metric in columns]
            rows.append([each["condition"], str(each["items"]), *means])
        lines += ["", f"{predictor['label']} by condition", *_aligned(rows)]
    for number in range(len(conditions[0]["comparisons"]) if conditions else 0):
        lines += _differences([each["comparisons"][number] for each in conditions], conditions,
                              columns)  # fmt: skip
    return lines


def _differences(pairs, conditions, columns) -> list[str]:
    """One comparison, a difference and its interval for each condition."""
    rows = [["", *(metric["name"] for metric in columns)]]
    for pair, each in zip(pairs, conditions, strict=True):
        known = [pair["scores"].get(metric["key"]) for metric in columns]
        rows.append([each["condition"], *(f"{k['difference']:+.4f}" if k else "-" for k in known)])
        rows.append(["  95 % interval", *(_span(k) for k in known)])
    return ["", f"{pairs[0]['a']} minus {pairs[0]['b']} by condition", *_aligned(rows)]


def _span(known) -> str:
    if not known or known["low"] is None:
        return ""
    return f"{known['low']:+.3f} to {known['high']:+.3f}"


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """First column to the left, the others to the right, each as wide as its widest cell."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.4f}" if abs(value) < 10 else f"{value:.3f}"


def _half(score) -> str:
    """Half the width of the interval, the further end."""
    if score["low"] is None:
        return ""
    return f"±{max(score['high'] - score['mean'], score['mean'] - score['low']):.4f}"


def _spread(value: float | None) -> str:
    return "" if value is None else f"±{value:.4f}"


def _percent(share: float | None) -> str:
    if share is None:
        return ""
    whole = round(100 * share)
    return f"{whole} %" if whole >= 0 else BELOW
