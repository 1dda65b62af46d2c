"""`data`: what a data set holds, in numbers and pictures; maps from anyone's fixations."""

import dataclasses
import json
import sys
from pathlib import Path

from tqdm import tqdm

from msinet import __version__, images, visualize
from msinet.cli import outputs
from msinet.cli.folders import no_empty_left
from msinet.errors import ArgumentError, one_line
from msinet.silence import import_quietly

EXAMPLES = 8  # on a contact sheet
SIZES_SHOWN = 4
OUTPUT = Path("results", "data")
METADATA = {"Software": f"msinet {__version__}"}


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    _check(args)
    import_quietly("tensorflow_datasets")  # behind the sets
    if args.make_maps:
        from msinet.cli import make_maps

        return make_maps.run(args)
    return _show(args)


def _check(args) -> None:
    """Refuses options that do not fit together."""
    if bool(args.data) == bool(args.make_maps):
        what = "both a data set and own fixations" if args.data else "nothing to do"
        fix = "name a set with -d, or fixations with --make-maps"
        raise ArgumentError(what, where="data", fix=fix)
    if args.make_maps:
        blurs = args.sigma or args.sigma_fraction or args.pixels_per_degree
        given = {"--images": args.images, "--output": args.output, "--sigma": blurs}
        for option in (option for option, value in given.items() if not value):
            fix = "say where the pictures are, where the maps go, and how wide the blur is: "
            fix += "--images DIR --output DIR --sigma S (or --pixels-per-degree P)"
            raise ArgumentError(f"{option} is missing", where="--make-maps", fix=fix)
    for option, value, belongs in (
        ("--images", args.images, args.make_maps),
        ("--path", args.path, args.data),
    ):
        if value and not belongs:
            other = "--make-maps" if args.data else "-d"
            raise ArgumentError(f"{option} belongs to {other}", where=value, fix="leave it out")


def _show(args) -> int:
    """Prepares a set and shows it."""
    from msinet.data import fingerprint

    whole, parts = _open(args)
    folder = Path(args.output) if args.output else _default_folder(whole)
    results = {"contact sheet": folder / "contact_sheet.png", "mean map": folder / "mean_map.png"}
    with no_empty_left(folder):
        outputs.check_folder(folder, [Path(args.path)] if args.path else [])
        outputs.refuse_foreign(results.values())
        taken, mean_map = fingerprint.take(_watched(whole))
        chosen = (whole[index] for index in fingerprint.spread_out(len(whole), EXAMPLES))
        sheet = visualize.contact.contact([_draw(example) for example in chosen])
        images.write_picture(results["contact sheet"], sheet, metadata=METADATA)
        images.write_picture(results["mean map"], _draw_mean(mean_map, taken), metadata=METADATA)
    report = {
        "version": __version__,
        "set": whole.name,
        "title": whole.info.title,
        "path": str(whole.path),
        "parts": parts,
        **dataclasses.asdict(taken),
        "notes": whole.notes,
        "files": {name: str(path) for name, path in results.items()},
    }
    if args.json:
        print(json.dumps(report, indent=2))
    else:
        print("\n".join(lines(report)))
    return 0


def _open(args):
    """All pictures of a set, and the number of pictures in each of its parts."""
    from msinet.data import open_part

    blur = {
        "sigma_px": args.sigma,
        "sigma_fraction": args.sigma_fraction,
        "pixels_per_degree": args.pixels_per_degree,
    }
    with _Watch(args.data) as watch:
        talk = {"progress": watch.prepared, "fetching": watch.fetched}
        whole = open_part(args.data, args.path, "all", **blur, **talk)
    parts = {}
    for name in ("train", "validation", *whole.info.listed):
        parts[name] = len(open_part(args.data, whole.path, name))
    return whole, parts


class _Watch:
    """Shows on a terminal how far fetching and preparing have come; a pipe sees one line each."""

    def __init__(self, name: str):
        self._name, self._doing, self._bar = name, "", None

    def __enter__(self) -> "_Watch":
        return self

    def __exit__(self, *_) -> None:
        if self._bar is not None:
            self._bar.close()

    def prepared(self, done: int) -> None:
        """Takes the number of pictures that are prepared."""
        self._show(f"preparing {self._name}, only this first time", done, 0, unit="pic")

    def fetched(self, file: str, done: int, total: int) -> None:
        """Takes the bytes of a file that are here."""
        self._show(f"fetching {file}", done, total, unit="B")

    def _show(self, doing, done, total, *, unit):
        if doing != self._doing:
            self.__exit__()
            tqdm.write(doing, file=sys.stderr)
            options = {"unit": unit, "unit_scale": unit == "B", "leave": False}
            off = not sys.stderr.isatty()
            self._bar = tqdm(total=total or None, file=sys.stderr, disable=off, **options)
            self._doing = doing
        if self._bar is not None:
            self._bar.update(done - self._bar.n)


def _watched(part):
    """Yields the pictures of a part, with a bar on a terminal."""
    off = not sys.stderr.isatty()
    with tqdm(total=len(part), file=sys.stderr, disable=off, leave=False, unit="pic") as bar:
        for index in range(len(part)):
            yield part[index]
            bar.update()


def _default_folder(part) -> Path:
    """Of people's own sets, each has a folder of its own."""
    return OUTPUT / part.name.replace(":", "-")


def _draw(example):
    """A picture of the set, its fixations and its map."""
    count = len(example.fixations)
    told = f"{count} fixation{'s' * (count != 1)}" if count else "map of the set"
    labels = [example.name, example.text or told]
    shown = example.decoded(), example.saliency_map(), example.fixations
    return visualize.contact.example(*shown, labels)


def _draw_mean(mean_map, taken):
    """The mean map, and what it is."""
    label = f"mean map of {taken.pictures} picture{'s' * (taken.pictures != 1)}"
    if taken.mean_xy is not None:
        label += "; dot: mean position of the fixations"
    return visualize.contact.mean(mean_map, taken.mean_xy, label=label)


def lines(report: dict) -> list[str]:
    """Writes the numbers of a set as a table.

    Args:
        report: What `--json` prints.

    Returns:
        One line for each row: what, then how much.
    """
    parts = ", ".join(f"{count:,} {name}" for name, count in report["parts"].items())
    sizes = [f"{h}x{w} ({count:,})" for (h, w), count in report["sizes"][:SIZES_SHOWN]]
    if more := len(report["sizes"]) - SIZES_SHOWN:
        sizes += [f"{more} others"] if more > 0 else []
    rows = [
        ("set", report["title"] if report["set"] == report["title"] else
         f"{report['title']} ({report['set']})"),
        ("from", report["path"]),
        ("pictures", f"{report['pictures']:,}" + (f": {parts}" if parts else "")),
        ("first, last", f"{report['first']}, {report['last']}"),
        ("height x width", ", ".join(sizes)),
        ("maps", _maps(report)),
        ("fixations", _per_picture(report["fixations"], report["fixations_per_picture"])),
        ("observers", _per_picture(report["observers"], report["observers_per_picture"])),
        ("mean position", _shares(report["mean_xy"])),
        ("spread", _shares(report["spread_xy"])),
        *(("note", note) for note in report["notes"]),
        *report["files"].items(),
    ]  # fmt: skip
    width = max(len(name) for name, _ in rows)
    return [f"{name:<{width}}  {one_line(value)}" for name, value in rows]


def _maps(report):
    own = report["maps"]
    if own == report["pictures"]:
        return "of the set"
    return f"of the set for {own:,}, else from fixations" if own else "from fixations"


def _per_picture(total, least_most):
    if total is None:
        return "not told apart"
    if not total:
        return "none"
    least, most = least_most
    return f"{total:,}, {least} {'' if least == most else f'to {most} '}in each picture"


def _shares(xy):
    if xy is None:
        return "none"
    return f"{xy[0]:.4f} of the width, {xy[1]:.4f} of the height"
