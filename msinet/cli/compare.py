"""`compare`: what a change of a picture does to the attention on its areas, and demands of it."""

import dataclasses
import json
import sys
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from msinet import areas, images, visualize
from msinet.areas import comparing
from msinet.areas.words import aligned, between, change, percent
from msinet.cli import choice, outputs
from msinet.cli.attention import about, look_at, marks, table, unusual
from msinet.errors import ArgumentError, DataError
from msinet.files import write_bytes
from msinet.predict import check_size

DEMAND_MISSED = 7
DIFFERENCE = "difference.jpg"
FILES = ("areas.csv", "compare.json", "report.html", "junit.xml")
SAME_ASPECT = 0.02
"""Relative difference of two aspects up to which a place in one is the same place in the other."""


@dataclasses.dataclass
class Side:
    """One of the two pictures.

    Attributes:
        path: Its file.
        stimulus: (H, W, 3) uint8.
        areas: Its areas.
        density: (H, W) float32.
        found: Its figures.
        drawing: The annotated picture.
    """

    path: Path
    stimulus: Any
    areas: list[areas.Area]
    density: Any = None
    found: Any = None
    drawing: Any = None


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    began = time.perf_counter()
    size = args.size if args.size == "auto" else check_size(args.size)
    folder = Path(args.output)
    inputs = [args.before, args.after, *(args.aoi or ())]
    outputs.refuse_inputs(inputs, [folder / name for name in (DIFFERENCE, *FILES)])
    before, after = _read(args)
    demands = _demands(args)
    names = [[area.name for area in side.areas] for side in (before, after)]
    areas.check_demands(demands, *names)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
    bands, why_none = areas.load_bands(predictor)
    outputs.check_folder(folder, [])
    outputs.refuse_foreign([folder / DIFFERENCE])
    outputs.refuse_foreign_tables(folder, FILES)
    for side in (before, after):
        looked = look_at(predictor, side.stimulus, side.areas, bands)
        side.density, side.found, side.drawing = looked
    print(chosen.sentence(), file=sys.stderr)
    found, drawings, verdicts = _hold_against(before, after, demands)
    notes = _notes(before, after, bands)
    summary = {**about(predictor.entry, bands, why_none), **found, "notes": notes}
    images.write_picture(
        folder / DIFFERENCE, drawings["difference"], metadata=outputs.metadata(predictor.entry)
    )
    _write(folder, summary, drawings, (verdicts, time.perf_counter() - began))
    _tell(summary, folder, args)
    return 0 if all(verdict.met for verdict in verdicts) else DEMAND_MISSED


def _read(args) -> tuple[Side, Side]:
    """Both pictures with their areas."""
    if args.aoi and len(args.aoi) > 2:
        fix = "give one, or one for each picture"
        raise ArgumentError("more than two files of areas", where="--aoi", fix=fix)
    paths = Path(args.before), Path(args.after)
    stimuli = [images.read(path, max_pixels=args.max_pixels) for path in paths]
    sizes = [stimulus.shape[:2] for stimulus in stimuli]
    if args.aoi and len(args.aoi) == 1 and sizes[0] != sizes[1]:
        _check_fit_both(args.aoi[0], paths, sizes)
    sides = []
    for number, (path, stimulus) in enumerate(zip(paths, stimuli, strict=True)):
        found = []
        if args.aoi:
            found = areas.read_areas(args.aoi[number % len(args.aoi)], sizes[number],
                                     picture=path.name)  # fmt: skip
        sides.append(Side(path, stimulus, found))
    return sides[0], sides[1]


def _check_fit_both(file: str, paths, sizes) -> None:
    """Refuses pixels of one picture for another one; a file that names both may have them."""
    if not areas.uses_pixels(file) or areas.names_pictures(file, [path.name for path in paths]):
        return
    (h0, w0), (h1, w1) = sizes
    raise DataError(
        f"pictures differ in size, {w0} x {h0} and {w1} x {h1}, and areas in pixels fit one",
        where=file,
        fix="write them as fractions, or give a second file for B: --aoi A.json B.json",
    )


def _demands(args) -> list[areas.Demand]:
    return [
        areas.Demand(kind, name, limit)
        for kind, given in (
            (comparing.MIN_SHARE, args.min_share),
            (comparing.MAX_DROP, args.max_drop),
        )
        for name, limit in given
    ]


def _hold_against(before: Side, after: Side, demands):
    """The figures as JSON holds them, the drawings by name, and the verdicts."""
    changes = areas.changes(before.found, after.found)
    verdicts = [areas.judge(demand, changes) for demand in demands]
    old = _laid_over(before.density, after.density.shape)
    figures = {
        "before": _describe(before),
        "after": _describe(after),
        "overlap": areas.overlap(old, after.density),
        "areas": [dataclasses.asdict(each) | {"clear": each.is_clear} for each in changes],
        "demands": [_verdict(each) for each in verdicts],
    }
    difference = _draw(old, after, changes)
    drawings = {"before": before.drawing, "after": after.drawing, "difference": difference}
    return figures, drawings, verdicts


def _laid_over(density: np.ndarray, size_hw) -> np.ndarray:
    """A density at another picture's size; sums to 1."""
    if density.shape == size_hw:
        return density
    shrinks = size_hw[0] < density.shape[0] or size_hw[1] < density.shape[1]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    resized = cv2.resize(density, size_hw[::-1], interpolation=rule)
    return resized / np.float32(resized.sum(dtype=np.float64))


def _notes(before: Side, after: Side, bands) -> list[str]:
    """What a person must know before any number."""
    (h0, w0), (h1, w1) = before.stimulus.shape[:2], after.stimulus.shape[:2]
    made = []
    if (h0, w0) != (h1, w1):
        made.append(
            f"the pictures differ in size, {w0} x {h0} and {w1} x {h1}: places are compared as "
            "fractions of width and height"
        )
    if abs(w0 * h1 / (w1 * h0) - 1) > SAME_ASPECT:
        made.append("the pictures differ in aspect, so the centre bias of an area differs, too")
    for side in (before, after):
        for note in areas.notes(side.areas, side.stimulus.shape[:2]):
            made.append(f"{side.path.name}: {note}")
        for note in unusual({"agreement": side.found.agreement}, bands):
            made.append(f"{side.path.name}: {note}")
    return made


def _draw(old: np.ndarray, after: Side, changes) -> np.ndarray:
    """The picture after with what it gained and lost, and its areas with what they gain."""
    steps = {each.name: change(each.before and each.before.share, each.after and each.after.share)
             for each in changes}  # fmt: skip
    named = [
        dataclasses.replace(mark, label=f"{area.name}  {steps[area.name]}")
        for area, mark in zip(after.areas, marks(after.areas, after.found), strict=True)
    ]
    size_hw = after.stimulus.shape[:2]
    view = visualize.changes(*visualize.at_one_size(after.stimulus, old, after.density))
    return visualize.draw(view, named, size_hw=size_hw)


def _describe(side: Side) -> dict[str, Any]:
    return {"path": str(side.path), "name": side.path.name, **side.found.to_dict()}


def _verdict(verdict: areas.Verdict) -> dict[str, Any]:
    return {
        **dataclasses.asdict(verdict.demand),
        "text": str(verdict.demand),
        "value": verdict.value,
        "got": verdict.got,
        "met": verdict.met,
        "close": verdict.is_close,
        "sentence": str(verdict),
    }


def _write(folder: Path, summary, drawings, outcome) -> None:
    """Writes the table, the report and what build servers read."""
    from msinet.report import comparison as page

    verdicts, seconds = outcome
    columns = ("name", "before", "after", "change", "low", "high", "center_bias")
    rows = []
    for area in summary["areas"]:
        first, second = area["before"] or {}, area["after"] or {}
        shares = {"before": first.get("share"), "after": second.get("share")}
        rows.append({**area, **shares, "center_bias": second.get("center_bias")})
    title = f"{summary['before']['name']} to {summary['after']['name']}"
    write_bytes(folder / FILES[1], (json.dumps(summary, indent=2) + "\n").encode())
    write_bytes(folder / FILES[0], table(columns, rows).encode())
    write_bytes(folder / FILES[2], page.render(summary, drawings).encode())
    junit = comparing.junit(verdicts, title=title, seconds=seconds)
    write_bytes(folder / FILES[3], junit.encode())


def _tell(summary, folder: Path, args) -> None:
    """Prints the figures, and where the files are."""
    if args.json:
        print(json.dumps(summary, indent=2))
    else:
        for line in _lines(summary):
            print(line)
    why_none = [summary["bands_note"]] if summary["bands_note"] and summary["areas"] else []
    for note in [*summary["notes"], *why_none]:
        print(f"note: {note}", file=sys.stderr)
    for demand in summary["demands"]:
        if not demand["met"]:
            print(f"msinet: demand {demand['sentence']}", file=sys.stderr)
    print(f"{', '.join((DIFFERENCE, *FILES))} are in {folder}", file=sys.stderr)


def _lines(summary) -> list[str]:
    """The figures for a terminal."""
    made = [
        f"{summary['before']['name']} to {summary['after']['name']}: "
        f"{percent(summary['overlap'])} of the attention stays where it was"
    ]
    if summary["areas"]:
        level = summary["bands"] and summary["bands"]["level"]
        band = [f"{level:.0%} band"] if level else []
        rows = [["area", "before", "after", "change", *band, "centre bias"]]
        for area in summary["areas"]:
            first, second = area["before"] or {}, area["after"] or {}
            ends = [between(area["low"], area["high"], sign=True)] if level else []
            shares = [each.get("share") for each in (first, second)]
            cells = [*map(percent, shares), change(*shares), *ends]
            rows.append([area["name"], *cells, percent(second.get("center_bias"))])
        made += aligned(rows, left=0)
    marks = {True: "met", False: "MISSED"}
    made += [
        f"{marks[demand['met']]}: {demand['sentence'].removeprefix('missed: ')}"
        for demand in summary["demands"]
    ]
    return made
