"""`evaluate`: the table that papers print, for any predictor on any set with fixations."""

import csv
import io
import json
import sys
from pathlib import Path

import numpy as np
from tqdm import tqdm

from msinet.cli import choice
from msinet.cli.folders import no_empty_left
from msinet.data import splits
from msinet.errors import SOME_FAILED, ArgumentError, DataError, WeightsError, one_line
from msinet.files import write_bytes
from msinet.predict import check_size
from msinet.silence import import_quietly
from msinet.weights import find

BEST = "best.weights.h5"


def run(args) -> int:
    """Runs the verb; returns the exit code."""
    size = args.size if args.size == "auto" else check_size(args.size)
    request_of = _requests(args, size)
    import_quietly()
    from msinet import evaluate

    settings = evaluate.Settings(
        metrics=args.metrics,
        convention=args.convention,
        optimal_maps=args.optimal_maps,
        seed=args.seed,
        threads=args.threads,
    )
    folder = Path(args.output or _default_folder(args))
    talk = evaluate.Talk(say=_say, problem=_problem, progress=_progress)
    with no_empty_left(folder):
        _refuse_unwritable(folder)
        request = request_of(evaluate.Request)
        outcome = evaluate.evaluate(request, settings, folder=folder, talk=talk)
    _write(folder, outcome, with_report=args.report)
    if args.json:
        print(json.dumps(outcome.summary, indent=2))
    else:
        _print(outcome.summary, evaluate.table.lines(outcome.summary))
    _say(f"scores.csv, summary.json{' and report.html' if args.report else ''} are in {folder}")
    return SOME_FAILED if outcome.problems else 0


def _requests(args, size):
    """Checks what the command line asks for; gives a maker of the request."""
    options = {
        "sigma_px": args.sigma,
        "sigma_fraction": args.sigma_fraction,
        "pixels_per_degree": args.pixels_per_degree,
        "skip_first": args.skip_first or None,
        "validation_share": args.validation,
        "conditions": args.conditions,
    }
    weights, fold_weights = tuple(args.weights or ()), ()
    choice.refuse_unread_encoders(args, args.baseline or ())
    _check_names(args)  # before a large set is opened
    folds = None if args.folds is None else splits.parse_folds(args.folds)
    nothing = not (args.weights or args.maps or args.baseline)
    if args.folds is not None and args.part != "validation":
        fix = "leave --part out: each fold's validation part is scored"
        raise ArgumentError("--part and --folds", where=args.part, fix=fix)
    if nothing and args.folds is not None:
        fold_weights = _fold_weights(args, folds)
    elif nothing:
        chosen = choice.choose(args)
        _say(chosen.sentence())
        weights = (str(chosen.entry.file),)

    def make(request):
        return request(
            data=args.data,
            path=args.path,
            part=args.part,
            options={key: value for key, value in options.items() if value is not None},
            folds=folds,
            weights=weights,
            fold_weights=fold_weights,
            maps=tuple(args.maps or ()),
            baselines=tuple(args.baseline or ()),
            encoder_weights=args.encoder_weights,
            size=size,
            mirror=args.mirror,
            compare=tuple(tuple(pair) for pair in args.compare or ()),
            samples=args.bootstrap,
            texts=args.texts,
            text_encoder=args.text_encoder,
        )

    return make


def _check_names(args) -> None:
    """Refuses weights and folders of maps that are not there."""
    for name in args.weights or ():
        find(name)
    for folder in args.maps or ():
        if not Path(folder).is_dir():
            fix = "check the path of --maps"
            raise DataError("folder of maps not found", where=folder, fix=fix)


def _fold_weights(args, folds) -> tuple[Path, ...]:
    """The best weights of each fold's own run."""
    files = tuple(
        Path(args.results) / f"{args.data}-{splits.fold_folder(fold)}" / BEST
        for fold in splits.all_folds(folds)
    )
    missing = [path for path in files if not path.is_file()]
    if missing:
        raise WeightsError(
            f"{len(missing)} of {len(files)} folds are not trained",
            where=missing[0],
            fix=f"run `main.py train -d {args.data} --fold I/{args.folds}` for each, or name "
            "weights with --weights",
        )
    return files


def _default_folder(args) -> Path:
    """Where the results go: one folder per set, part and folds; own sets by their names."""
    name = args.data
    if name == "folder" and args.path:
        name = f"folder-{Path(args.path).resolve().name.removesuffix('.zip')}"
    part = args.part.replace("[", "-").replace("]", "").replace(":", "-")
    part = part if args.folds is None else f"{args.folds}-folds"
    part += f"-{'-'.join(args.conditions)}" if args.conditions else ""
    return Path(args.results) / "evaluate" / f"{name}-{part}"


def _refuse_unwritable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"output folder cannot be made ({error.strerror or error})",
            where=folder,
            fix="choose another one with --output DIR",
        ) from error


def _write(folder: Path, outcome, *, with_report: bool) -> None:
    """Writes the scores per picture, the summary and the report."""
    text = io.StringIO(newline="")
    keys = [metric["key"] for metric in outcome.summary["metrics"]]
    writer = csv.writer(text, lineterminator="\n")
    has_conditions = any(outcome.conditions)
    extra = ["condition"] if has_conditions else []
    writer.writerow(["image", "fold", "predictor", "seen_in_training", *extra, *keys])
    for label, columns in outcome.scores.items():
        seen = outcome.seen(label)
        for number, name in enumerate(outcome.names):
            values = [columns[key][number] for key in keys]
            row = ["" if not np.isfinite(value) else f"{value:.8g}" for value in values]
            place = (int(outcome.folds[number]), name)
            mark = "" if seen is None else int(place in seen)
            kind = [outcome.conditions[number]] if has_conditions else []
            writer.writerow([name, place[0], label, mark, *kind, *row])
    write_bytes(folder / "scores.csv", text.getvalue().encode())
    write_bytes(folder / "summary.json", (json.dumps(outcome.summary, indent=2) + "\n").encode())
    if with_report:
        write_bytes(folder / "report.html", _report(outcome).encode())


def _report(outcome) -> str:
    """The report: the pictures that the main predictor does best, middling and worst on."""
    from msinet import report

    metrics = {metric["key"]: metric for metric in outcome.summary["metrics"]}
    main = outcome.main
    columns = outcome.scores[main]
    known = [k for k in ("ig", "cc", *metrics) if k in columns and np.isfinite(columns[k]).any()]
    key = known[0] if known else None
    panels = []
    if key is not None:
        values = columns[key]
        chosen = report.choose(values, higher_is_better=metrics[key]["higher_is_better"])
        for group, numbers in chosen.items():
            for number in _progress(numbers, len(numbers), f"{group} pictures"):
                panels.append(_panel(outcome, number, group, metrics[key]["name"], values[number]))
    return report.render(outcome.summary, outcome.scores, outcome.names, panels, main=main)


def _panel(outcome, number, group, metric, value):
    from msinet import report

    example, fixations = outcome.example(number)
    return report.Panel(
        name=example.name,
        group=group,
        score=f"{metric} {value:.3f}",
        stimulus=example.decoded(),
        fixations=fixations,
        truth=example.saliency_map(),
        predictions=outcome.maps(number),
    )


def _print(summary, lines) -> None:
    data = summary["data"]
    observers = f" of {data['observers']} observers" if data["observers"] else ""
    print(
        f"{data['set']} {data['part']}: {data['pictures']} pictures, {data['fixations']} "
        f"fixations{observers}; convention: {summary['convention']}"
        + ("; best map for each metric" if summary["optimal_maps"] else "")
    )
    for line in lines:
        print(line)


def _say(sentence: str) -> None:
    tqdm.write(one_line(sentence), file=sys.stderr)


def _problem(error) -> None:
    _say(f"msinet: {error}")


def _progress(pieces, total, title):
    shown = total > 1 and sys.stderr.isatty()
    return tqdm(pieces, title, total, unit="picture", file=sys.stderr, disable=not shown)
