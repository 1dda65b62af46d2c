"""`attention`: how much of the attention falls on areas of pictures.

path ▸ images.read ▸ areas.read_areas ▸ areas.predict ▸ areas.attention ▸ rows, drawing
"""

import csv
import io
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from msinet import __version__, areas, images, visualize
from msinet.areas.words import aligned, between, percent, times, whole
from msinet.cli import attention_clip, choice, clip, outputs, picture_jobs, told
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, DataError, MsinetError, is_out_of_memory, one_line
from msinet.files import write_bytes
from msinet.predict import check_size

DRAWING = "areas"
SUFFIX = {DRAWING: "_areas.jpg"}
FILES = ("attention.csv", "pictures.csv", "attention.json", "report.html")
WHOLE_COLUMNS = ("picture", "focus", "spread", "center_bias_spread", "agreement")
COLUMNS = ("name", "share", "low", "high", "center_bias", "intensity", "surface", "rank")


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    if clip.are_meant(args):
        return attention_clip.run(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    folder = Path(args.output)
    inputs = [*args.path, *filter(None, [args.aoi])]
    outputs.refuse_inputs(inputs, [folder / name for name in FILES])
    if args.aoi:
        areas.uses_pixels(args.aoi)  # a file that no picture can use is said once
    pictures, missing = images.find(args.path, skip=[folder])
    problems: list[MsinetError] = [*missing]
    pictures = [each for each in pictures if not _is_same(each.path, args.aoi)]
    if not pictures:
        return picture_jobs.nothing_to_do(missing, args)
    chosen = choice.choose(args)
    predictor = choice.make_predictor(chosen, args, size)
    text = told.only_text(args, predictor)
    bands, why_none = _load_bands(predictor, text)
    outputs.check_folder(folder, [Path(path) for path in args.path])
    outputs.refuse_foreign_tables(folder, FILES)
    named = outputs.name_results(pictures, folder, [DRAWING], suffixes=SUFFIX)
    done, drawings, introduced = [], [], False
    with Progress(len(pictures)) as progress:
        for problem in problems:
            progress.problem(problem)
        for picture, results in zip(pictures, named, strict=True):
            try:
                found, drawing = _take(picture, results[DRAWING], predictor, bands, args)
            except Exception as error:
                problems.append(_as_problem(error, picture.path))
                progress.problem(problems[-1])
            else:
                if not introduced:  # with the first result: a run that fails says one thing
                    progress.say(chosen.sentence())
                    introduced = True
                done.append(found)
                drawings.append(drawing)
            progress.advance()
    summary = {
        **about(predictor.entry, bands, why_none),
        "text": text,
        "pictures": done,
        "problems": [str(problem) for problem in problems],
    }
    if done:
        _write(folder, summary, drawings)
    _tell(summary, folder, args)
    return SOME_FAILED if problems else 0


def _load_bands(predictor, text: str | None):
    """The table of the predictor, or None, and why there is none."""
    bands, why_none = areas.load_bands(predictor)
    if text and bands is not None:
        return None, "no band: none was measured with texts"
    return bands, why_none


def _is_same(path: Path, aoi: str | None) -> bool:
    """Whether a picture is the mask of areas, which may lie beside the pictures."""
    return aoi is not None and os.path.realpath(path) == os.path.realpath(aoi)


def _take(picture, result: Path, predictor, bands, args) -> tuple[dict[str, Any], np.ndarray]:
    """Reads, measures and draws one picture; gives its figures and its small drawing."""
    stimulus = images.read(picture.path, max_pixels=args.max_pixels)
    size_hw = stimulus.shape[:2]
    marked = []
    if args.aoi:
        marked = areas.read_areas(args.aoi, size_hw, picture=picture.path.name)
    text = args.text[0] if args.text else None
    _, figures, drawing = look_at(predictor, stimulus, marked, bands, text=text)
    images.write_picture(result, drawing, metadata=outputs.metadata(predictor.entry))
    found = figures.to_dict()
    notes = areas.notes(marked, size_hw) + unusual(found, bands)
    names = {"path": str(picture.path), "name": str(picture.relative)}
    return {**names, **found, "notes": notes, "drawing": str(result)}, drawing


def look_at(
    predictor,
    stimulus: np.ndarray,
    marked: Sequence[areas.Area],
    bands,
    *,
    text: str | None = None,
):
    """Measures and draws one picture.

    Args:
        predictor: Of `choice.make_predictor`.
        stimulus: (H, W, 3) uint8.
        marked: Its areas.
        bands: The table of the predictor, or None.
        text: What was read before, or None.

    Returns:
        The density (H, W), the figures (`areas.Attention`) and the annotated picture.
    """
    prediction, agreement = areas.predict(predictor, stimulus, text)
    found = areas.attention(prediction.density, marked, bands=bands, agreement=agreement)
    places = [(point.x, point.y) for point in found.points]
    drawing = visualize.annotate(stimulus, prediction.map, marks(marked, found), places)
    return prediction.density, found, drawing


def marks(marked: Sequence[areas.Area], found: areas.Attention) -> list[visualize.Mark]:
    """The areas as they are drawn: their borders, names and shares."""
    return [
        visualize.Mark(area.outlines(found.size_hw), f"{area.name}  {percent(figures.share)}")
        for area, figures in zip(marked, found.areas, strict=True)
    ]


def unusual(figures: Mapping[str, Any], bands) -> list[str]:
    """Says that a picture may be unlike those that the weights know, if it may be."""
    if bands is None or figures["agreement"] >= bands.agreement:
        return []
    return [
        f"the mirror image agrees by {percent(figures['agreement'])} only, of 95 % of photographs "
        f"by {percent(bands.agreement)} or more: the picture may be unlike those that the "
        "weights know"
    ]


def about(entry, bands, why_none: str) -> dict[str, Any]:
    """What every summary says: version, weights, bands or why there are none."""
    measured = bands and {"level": bands.level, "measured_on": bands.about["measured_on"]}
    return {
        "version": __version__,
        "weights": {"name": entry.name, "network": entry.network, "sha256": entry.sha256},
        "bands": measured,
        "bands_note": why_none,
    }


def _as_problem(error: Exception, path: Path) -> MsinetError:
    """The error of one picture, if the others can go on without it."""
    if isinstance(error, DataError):
        outputs.stop_if_no_room(error)
        if str(path) in str(error):
            return error
        return DataError(error.what, where=f"{path.name} with {error.where}", fix=error.fix)
    if is_out_of_memory(error):
        return DataError("not enough memory", where=path, fix="make the picture smaller")
    raise error


def _write(folder: Path, summary, drawings) -> None:
    """Writes the tables and the report."""
    from msinet.report import attention as page

    rows = [
        {"picture": picture["name"], **{key: area[key] for key in COLUMNS}}
        for picture in summary["pictures"]
        for area in picture["areas"]
    ]
    write_bytes(folder / FILES[2], (json.dumps(summary, indent=2) + "\n").encode())
    write_bytes(folder / FILES[0], table(("picture", *COLUMNS), rows).encode())
    whole_rows = [{**picture, "picture": picture["name"]} for picture in summary["pictures"]]
    write_bytes(folder / FILES[1], table(WHOLE_COLUMNS, whole_rows).encode())
    write_bytes(folder / FILES[3], page.render(summary, drawings).encode())


def table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    """Gives a CSV of rows; numbers with six digits, what is missing empty."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        values = [row[key] for key in columns]
        writer.writerow([f"{v:.6g}" if isinstance(v, float) else v for v in values])
    return text.getvalue()


def _tell(summary, folder: Path, args) -> None:
    """Prints the figures, and where the files are."""
    if args.json:
        print(json.dumps(summary, indent=2))
    else:
        for picture in summary["pictures"]:
            for line in lines(picture, summary["bands"]):
                print(line)
    for picture in summary["pictures"]:
        for note in picture["notes"]:
            print(f"note: {picture['name']}: {note}", file=sys.stderr)
    if summary["pictures"]:
        if summary["bands_note"]:
            print(f"note: {summary['bands_note']}", file=sys.stderr)
        drawn = [Path(picture["drawing"]).name for picture in summary["pictures"]]
        drawing = f"NAME{SUFFIX[DRAWING]} of each picture" if drawn[1:] else drawn[0]
        print(one_line(f"{', '.join(FILES)} and {drawing} are in {folder}"), file=sys.stderr)


def lines(picture: Mapping[str, Any], bands: Mapping[str, Any] | None) -> list[str]:
    """The figures of one picture for a terminal."""
    height, width = picture["size_hw"]
    made = [f"{picture['name']}  {width} x {height}"]
    if picture["areas"]:
        head = ["rank", "area", "share", "centre bias", "intensity", "surface"]
        band = [] if bands is None else [f"{bands['level']:.0%} band"]
        rows = [[*head[:3], *band, *head[3:]]]
        for area in sorted(picture["areas"], key=lambda each: each["rank"]):
            ends = [] if bands is None else [between(area["low"], area["high"])]
            first = str(area["rank"]), area["name"], percent(area["share"])
            last = times(area["intensity"]), percent(area["surface"])
            rows.append([*first, *ends, percent(area["center_bias"]), *last])
        made += aligned(rows)
    return [*made, *whole(picture), ""]
