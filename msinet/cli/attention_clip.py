"""`attention` of clips: the share of each area over time, as a table and as a curve."""

import json
import pathlib
import sys
from collections.abc import Mapping
from typing import Any

from msinet import __version__, areas
from msinet.areas.words import aligned, percent, times
from msinet.cli import choice, clip, outputs, told
from msinet.errors import SOME_FAILED, ArgumentError, DataError
from msinet.files import write_bytes
from msinet.predict import check_size
from msinet.video import series

SUFFIXES = {"table": "_attention.csv", "curve": "_attention.png"}


def run(args) -> int:
    """Runs `attention` on clips; returns the exit code."""
    if not args.aoi:
        fix = "add --aoi FILE, see docs/attention.md"
        raise ArgumentError("a clip is measured by areas", where=args.path[0], fix=fix)
    areas.uses_pixels(args.aoi)  # a file that no clip can use is said once
    folder = pathlib.Path(args.output)
    clips, problems = clip.find(args.path)
    chosen = choice.choose(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    predictor = choice.make_predictor(chosen, args, size)
    text = told.only_text(args, predictor)
    outputs.check_folder(folder, [pathlib.Path(path) for path in args.path])
    kept = [pathlib.Path(args.aoi)]
    named = outputs.name_results(clips, folder, tuple(SUFFIXES), suffixes=SUFFIXES, taken=kept)
    done = []
    for found, files in zip(clips, named, strict=True):
        try:
            item, problem = _one(found.path, files, predictor, chosen if not done else None, args)
        except DataError as error:
            outputs.stop_if_no_room(error)
            problems.append(error)
            continue
        done.append(item)
        problems += filter(None, [problem])
    for problem in problems:
        print(f"msinet: {problem}", file=sys.stderr)
    if args.json:
        print(json.dumps(_report(predictor.entry, text, done, problems), indent=2))
    return SOME_FAILED if problems else 0


def _one(path, files, predictor, chosen, args) -> tuple[dict[str, Any], DataError | None]:
    """Measures one clip, writes its table and curve, and prints its summary."""
    with clip.open_video(path, predictor, args) as video, clip.ended_by_interrupt(video):
        marked = areas.read_areas(args.aoi, video.size_hw, picture=pathlib.Path(path).name)
        with clip.progress_of(video) as progress:

            def each(frame):
                progress.begin()
                progress.advance()

            measured = series.measure(video, marked, each=each)
            if chosen is not None:
                progress.say(chosen.sentence())
    carried = {"Software": f"msinet {__version__}", "Weights": predictor.entry.name}
    curve = series.draw(measured, title=pathlib.Path(path).name, metadata=carried)
    write_bytes(files["table"], series.to_csv(measured))
    write_bytes(files["curve"], curve)
    item = {
        "path": str(path),
        "size_hw": list(video.size_hw),
        "clip_seconds": round(measured.until, 6),
        "predicted": len(measured.frames),
        "scenes": int(measured.scenes[-1]) + 1,
        "areas": measured.to_dict(),
        "results": {name: str(file) for name, file in files.items()},
    }
    if not args.json:
        print("\n".join(_lines(item)))
    for note in areas.notes(marked, video.size_hw):
        print(f"note: {path}: {note}", file=sys.stderr)
    return item, video.problem


def _lines(item: Mapping[str, Any]) -> list[str]:
    """The summary of one clip for a terminal, then where its files are."""
    scenes = item["scenes"]
    made = [
        f"{item['path']}  {item['clip_seconds']:.1f} s, {scenes} scene{'s' if scenes > 1 else ''}"
    ]
    rows = [["rank", "area", "mean share", "centre bias", "intensity", "highest", "at"]]
    for area in sorted(item["areas"], key=lambda each: each["rank"]):
        shares = percent(area["mean_share"]), percent(area["center_bias"])
        highest = percent(area["highest_share"]), f"{area['highest_at_seconds']:.1f} s"
        rows.append([str(area["rank"]), area["name"], *shares, times(area["intensity"]), *highest])
    return [*made, *aligned(rows), *item["results"].values(), ""]


def _report(entry, text, done, problems) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "version": __version__,
        "weights": {"name": entry.name, "network": entry.network, "sha256": entry.sha256},
        "text": text,
        "clips": done,
        "problems": [str(problem) for problem in problems],
    }
