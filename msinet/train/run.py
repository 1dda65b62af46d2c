"""The loop: epochs of steps, each followed by validation, best weights and a checkpoint."""

import contextlib
import dataclasses
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import keras

from msinet import config as configuration
from msinet import data, images, weights
from msinet.data import execution, splits
from msinet.errors import ConfigError, DataError, WeightsError
from msinet.metrics import METRICS
from msinet.train import checkpoint, history, parts, start
from msinet.train.session import Session
from msinet.train.validation import SCORES

CONFIG_FILE = "config.toml"
BEST = f"best{weights.SUFFIX}"


@dataclasses.dataclass(frozen=True)
class Talk:
    """What a run tells a person; silent by default.

    Attributes:
        say: Takes one sentence.
        progress: Takes batches, their number and a title; gives the batches on.
    """

    say: Callable[[str], None] = lambda sentence: None
    progress: Callable[[Iterable, int, str], Iterable] = lambda batches, total, title: batches


def run(
    config: configuration.Config,
    *,
    results: str | os.PathLike[str],
    restart: bool = False,
    talk: Talk | None = None,
) -> Path:
    """Trains a network, or goes on with a run that was stopped.

    Args:
        config: A `Config`.
        results: Folder of all runs; this one's is `results/<name of its sets>`.
        restart: Start anew even if there is a checkpoint.
        talk: A `Talk`.

    Returns:
        The path of the best weights.

    Raises:
        ConfigError: The folder holds a run with other settings, or a teacher cannot teach.
        DataError: A data set or a checkpoint cannot be used, or the disk is full.
        WeightsError: The start weights or a teacher cannot be used.
    """
    talk = talk or Talk()
    config = start.choose(config, Path(results))
    teachers = start.teachers(config)
    folder = Path(results) / run_name(config)
    latest = folder / checkpoint.FILE
    resumes = latest.is_file() and not restart
    _refuse_unwritable(folder)
    if resumes:
        parts.refuse_missing(config)  # a wrong path is one of other settings, too
        _refuse_other_settings(config, folder)
    _prepare_backend(config.train)
    training, validation = parts.open_parts(config, talk.say)
    with _precision(config.train):
        network, encoder_layers, origin, begun = start.build(config)
        session = _session(config, network, encoder_layers, training, validation, talk)
    earlier = [item for each in [begun, *teachers] if each for item in each.data]
    entry = _entry(config, training, begun, earlier)
    for sentence in _leaks(entry, earlier, validation):
        talk.say(sentence)
    seen = [_pictures(part) for part in (*training, *validation)]
    session.at(checkpoint.read_meta(latest)["epoch"] if resumes else 1)
    if resumes:
        meta = checkpoint.restore(latest, session.variables, session.optimizer)
        _refuse_other_data(meta.get("data", seen), seen, folder)
        meta["best"] = _best_so_far(folder, meta["best"])
        if meta["epoch"] < config.train.all_epochs:
            talk.say(f"going on after epoch {meta['epoch']} of {config.train.all_epochs}: {latest}")
        else:
            talk.say(f"all {meta['epoch']} epochs are done, --restart begins anew: {latest}")
        history.write(folder, meta["rows"])  # a run killed after its checkpoint lacks the last row
    else:
        meta = {"epoch": 0, "best": None, "rows": []}
        talk.say(f"starting from {origin}")
        if config.train.stages:
            lengths = [str(settings.epochs) for settings, _ in config.stages()]
            talk.say(f"{len(lengths)} stages of {', '.join(lengths[:-1])} and {lengths[-1]} epochs")
        for each in teachers:
            talk.say(f"taught by {each.name}, trained on {each.trained_on()}")
        latest.unlink(missing_ok=True)  # only now that nothing is missing for the new run
        images.write_bytes(folder / CONFIG_FILE, configuration.to_toml(config).encode())
    _remove_leftovers(folder)
    for epoch in range(meta["epoch"] + 1, config.train.all_epochs + 1):
        meta = {**session.epoch(epoch, meta, talk), "data": seen}
        row = meta["rows"][-1]
        if row["best"]:
            with session.averaged():
                weights.save(network, folder / BEST, _with_score(entry, row))
        # After the best weights: stopped in between, the epoch is done again and finds the
        # same best, whereas the other order could lose it.
        checkpoint.save(latest, session.variables, session.optimizer, meta)
        history.write(folder, meta["rows"])
        talk.say(_summary(row, config.train))
    best = max(row["epoch"] for row in meta["rows"] if row["best"])
    if best < meta["epoch"]:
        talk.say(f"the best weights are those of epoch {best}")
    return folder / BEST


def _session(config, network, encoder_layers, *parts_and_talk):
    """What trains this kind of network."""
    training, validation, talk = parts_and_talk
    if config.train.teachers:
        from msinet.train.distillation import DistillationSession

        return DistillationSession(config, network, encoder_layers, training, validation)
    if config.model.encoder != start.TEXT:
        return Session(config, network, encoder_layers, training, validation)
    from msinet.train.text_session import TextSession

    return TextSession(config, network, encoder_layers, training, validation, talk=talk)


def run_name(config: configuration.Config) -> str:
    """The name of a run's folder, where `test -d` looks: its own, or the keys of its sets.

    A run on a fold says so at the end, `osie-fold0of5`: folds do not meet, and `test -d osie`
    takes no weights that were kept from a part of the set.
    """
    folds = dict.fromkeys(chosen.fold for chosen in config.data.sets if chosen.fold)
    endings = [splits.fold_folder(splits.parse_fold(fold)) for fold in folds]
    return "-".join([plain_name(config), *endings])


def plain_name(config: configuration.Config) -> str:
    """The same without the fold."""
    return config.name or "+".join(dict.fromkeys(chosen.name for chosen in config.data.sets))


def _prepare_backend(settings):
    """Seeds everything random; switches determinism on if asked for."""
    if settings.deterministic and keras.backend.backend() == "tensorflow":
        execution.make_deterministic()
    keras.utils.set_random_seed(settings.seed)


@contextlib.contextmanager
def _precision(settings):
    """Within, layers are made for the run's precision; their variables are float32 in any case."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_bfloat16" if settings.mixed_precision else "float32")
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def _entry(config, training, begun, earlier):
    """The register entry of the weights that the run makes; `begun` is that of its start."""
    entry = weights.Entry(
        name=("" if config.name else f"msinet_{config.model.encoder}_") + run_name(config),
        network=config.model.encoder,
        size_hw=config.data.validation_size_hw,
        preprocessing=config.data.rule,
        data=(*earlier, *(part.provenance() for part in training)),
        licence="yours",
        recipe=CONFIG_FILE,
    )
    return dataclasses.replace(entry, **start.entry_values(config, begun))


def _leaks(entry, earlier, validation):
    """Yields what a person should know of validation pictures that are no new ones."""
    for part in validation:
        seen = len(set().union(*(data.seen_names(item, part) or () for item in entry.data)))
        if seen:
            yield (
                f"{part.name}: {seen} of its {len(part)} validation pictures were trained on, now "
                "or by weights that it learns from: their scores say little about new pictures"
            )
        elif any(data.seen_names(item, part) is None for item in earlier):
            yield (
                f"{part.name}: weights that it learns from may have seen its validation pictures, "
                "their entry does not tell"
            )


def _with_score(entry, row):
    """The entry with the scores of the epoch that the weights are of."""
    if row.get("validation_loss") is None:
        return entry
    scores = {
        key.removeprefix("validation_"): value
        for key, value in row.items()
        if key.startswith("validation_")
    }
    return dataclasses.replace(entry, scores={"validation": scores})


def _best_so_far(folder, score):
    """The smaller of a checkpoint's best score and that of the best weights on the disk.

    A run that was stopped between writing the two does its last epoch again, and without
    `train.deterministic` not to the last bit: it must not put a worse epoch over the best.
    """
    if score is None:
        return None
    with contextlib.suppress(WeightsError):
        scores = weights.find(folder / BEST).scores
        return min(score, scores.get("validation", {}).get("loss", score))
    return score


def _remove_leftovers(folder):
    """Removes what a killed run was writing."""
    for leftover in folder.glob(".msinet-*.tmp"):
        leftover.unlink(missing_ok=True)


def _refuse_unwritable(folder):
    """Tells before the data are prepared that nothing could be kept; makes nothing itself."""
    there = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        what = "cannot be written" if there.is_dir() else "is a file"
        raise DataError(f"results folder {what}", where=there, fix="choose another with --results")


def _refuse_other_settings(config, folder):
    """A run only goes on with the settings that it began with."""
    file = folder / CONFIG_FILE
    try:
        before = configuration.to_table(configuration.load(file))
    except ConfigError as error:
        fix = "restore it, choose another --results folder, or start anew with --restart"
        raise ConfigError("settings of the run are lost", where=file, fix=fix) from error
    now = configuration.to_table(config)
    for section, values in now.items():
        if before[section] != values:
            table = values if isinstance(values, dict) else {}
            keys = ", ".join(key for key in table if before[section][key] != table[key])
            raise ConfigError(
                f"run began with other settings in [{section}] {keys}".rstrip(),
                where=file,
                fix="use the same settings, another --results folder (there --weights "
                f"{folder / BEST} goes on from these weights), or --restart",
            )


def _pictures(part):
    """What tells the pictures of a part, wherever they lie and however they are packed."""
    return {key: value for key, value in part.provenance().items() if key != "sha256"}


def _refuse_other_data(before, now, folder):
    """A run only goes on with the pictures that it began with."""
    if before != now:
        changed = [item["set"] for item in now if item not in before] or ["a set is missing"]
        raise ConfigError(
            f"run began with other pictures, maps or texts ({', '.join(dict.fromkeys(changed))})",
            where=folder / checkpoint.FILE,
            fix="put them back, choose another --results folder, or start anew with --restart",
        )


def _summary(row, settings):
    """One line for a person."""
    parts = [f"epoch {row['epoch']}/{settings.all_epochs}"]
    if settings.stages:
        parts.append(f"stage {row['stage']}/{1 + len(settings.stages)}")
    parts.append(f"loss {row['loss']:.4f}")
    if row.get("validation_loss") is not None:
        parts.append(f"validation {row['validation_loss']:.4f}")
        scores = ((METRICS[key].name, row.get(f"validation_{key}")) for key in SCORES)
        parts += [f"{name} {value:.4f}" for name, value in scores if value is not None]
    parts.append(f"{row['seconds']:.0f} s")
    return "  ".join(parts) + ("  best so far" if row["best"] and "validation_loss" in row else "")
