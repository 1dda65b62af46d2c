"""`train`: a network on one or more data sets, from the command line or a configuration."""

import dataclasses
import json
import sys
from pathlib import Path

from tqdm import tqdm

from msinet import config as configuration
from msinet.data import splits
from msinet.errors import ArgumentError
from msinet.silence import import_quietly

# `--quick`: the whole path on a handful of small pictures, where nothing else is asked for.
QUICK = {
    "data": {"sizes_hw": [[96, 128]], "validation_size_hw": [96, 128]},
    "train": {"epochs": 2, "batch_size": 4},
    "text": {"image_epochs": 1, "copies": 0},
}
QUICK_PART = 16  # pictures of each set
BLURS = ("sigma_px", "sigma_fraction", "pixels_per_degree")
INTERRUPTED = 130
WITH_TEXTS = "sjtu_tis"  # trains the network that reads them, unless another is asked for


def run(args) -> int:
    """Trains; prints the path of the best weights."""
    config = make_config(args)
    results = Path(args.results)
    import_quietly()
    from msinet import train
    from msinet.train import checkpoint

    if args.quick:  # a name of its own, so that `test -d` never takes its weights
        config = dataclasses.replace(config, name=f"quick-{train.plain_name(config)}")
    talk = train.Talk(say=_say, progress=_progress)
    latest = results / train.run_name(config) / checkpoint.FILE
    replaced = _state(latest) if args.restart else None
    try:
        best = train.run(config, results=results, restart=args.restart, talk=talk)
    except KeyboardInterrupt:
        words = "no epoch was finished: the same command begins anew"
        if _state(latest) not in (None, replaced):
            command = "the same command" + " without --restart" * args.restart
            words = f"the last epoch is in {latest}: {command} goes on from there"
        print(f"msinet: interrupted: {words}", file=sys.stderr)
        return INTERRUPTED
    if args.json:
        rows = checkpoint.read_meta(best.parent / checkpoint.FILE)["rows"]
        print(json.dumps({"weights": str(best), "history": rows}))
    else:
        print(best)
    return 0


def _state(path):
    """What tells a file from another one of its name; None if there is none."""
    if not path.is_file():
        return None
    state = path.stat()
    return state.st_ino, state.st_size, state.st_mtime_ns


def _say(sentence):
    tqdm.write(sentence, file=sys.stderr)


def _progress(batches, total, title):
    shown = sys.stderr.isatty()
    return tqdm(
        batches, title, total, leave=False, file=sys.stderr, disable=not shown, unit="batch"
    )


def make_config(args):
    """The configuration that a command line describes: defaults ◂ file ◂ --set ◂ options."""
    where = args.config or "command line"
    table = configuration.read_table(args.config)
    configuration.check_types(table, where=where)
    if args.quick:
        table = configuration.merge(table, QUICK)
    for text in args.set:
        change = configuration.parse_assignment(text)
        configuration.check_types(change, where=f"--set {text}")
        table = configuration.merge(table, change)
    table = configuration.merge(table, _from_options(args))
    sets = _sets(args, table.get("data", {}).get("sets", []))
    table = configuration.merge(table, {"data": {"sets": sets}})
    if any(chosen.get("name") == WITH_TEXTS for chosen in sets):
        encoder = {"model": {"encoder": "mobilenet_v2_text"}}
        table = configuration.merge(encoder, table)
    if args.quick:
        table = _quick(table)
    return configuration.from_table(table, where=where)


def _from_options(args):
    """The options that stand for one value of the configuration each."""
    encoder_weights, whole = args.encoder_weights, args.weights
    if encoder_weights and whole:
        raise ArgumentError("two starts", where="--weights and --encoder-weights",
                            fix="give one of them")  # fmt: skip
    if encoder_weights or whole:  # one replaces whichever the file gives
        encoder_weights, whole = encoder_weights or "", whole or ""
    values = {
        "model": {
            "encoder": args.encoder,
            "encoder_weights": encoder_weights,
            "weights": whole,
        },
        "train": {
            "epochs": args.epochs,
            "batch_size": args.batch_size,
            "learning_rate": args.learning_rate,
            "seed": args.seed,
            "mixed_precision": args.mixed_precision or None,
            "jit": args.jit or None,
            "deterministic": args.deterministic or None,
        },
    }
    return {
        section: {key: value for key, value in table.items() if value is not None}
        for section, table in values.items()
    }


def _sets(args, of_file):
    """The sets of `-d` and `-p`, else those of the file; blur and fold hold for each."""
    common = {
        "sigma_px": args.sigma,
        "sigma_fraction": args.sigma_fraction,
        "pixels_per_degree": args.pixels_per_degree,
        "skip_first": args.skip_first or None,
        "validation_share": args.validation,
    }
    common = {key: value for key, value in common.items() if value is not None}
    if args.fold is not None:  # it decides on the parts, whatever the file takes
        splits.parse_fold(args.fold)  # refused now if it is none
        common |= {"fold": args.fold, "part": "train", "validation_part": "validation"}
    if set(BLURS) & set(common):  # one of them replaces whichever the file gives
        common = {**dict.fromkeys(BLURS, 0.0), **common}
    names = [name.strip() for name in (args.data or "").split(",") if name.strip()]
    paths = args.path or []
    if not names:
        if paths:
            raise ArgumentError("a path without its data set", where=f"-p {paths[0]}",
                                fix="name the set with -d")  # fmt: skip
        return [{**chosen, **common} for chosen in of_file]
    if len(paths) not in (0, len(names)):
        fix = "give one path for each set, separated by spaces, in the same order"
        raise ArgumentError(f"{len(names)} data sets, paths: {len(paths)}", where="-d and -p",
                            fix=fix)  # fmt: skip
    paths = paths or [""] * len(names)
    return [{"name": name, "path": path, **common} for name, path in zip(names, paths, strict=True)]


def _quick(table):
    """A few pictures of each set, one epoch of each further stage, and no start from afar."""
    sets = [
        {
            **chosen,
            "part": f"train[:{QUICK_PART}]",
            "validation_part": f"validation[:{QUICK_PART // 2}]",
        }
        for chosen in table["data"]["sets"]
    ]
    model = table.get("model", {})
    needs_imagenet = all(chosen.get("name") == "salicon" for chosen in sets)
    fetched = needs_imagenet or model.get("encoder") == "vgg16"
    if fetched and not model.get("weights") and not model.get("encoder_weights"):
        model = {**model, "encoder_weights": "none"}
    table = {**table, "model": model, "data": {**table["data"], "sets": sets}}
    stages = table.get("train", {}).get("stages", [])
    shortened = {"train": {"stages": [{**stage, "epochs": 1} for stage in stages]}}
    return configuration.merge(table, shortened) if stages else table
