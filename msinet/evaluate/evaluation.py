"""A whole evaluation: data set ▸ parts ▸ candidates ▸ scores ▸ summary."""

import dataclasses
import pathlib
from collections.abc import Callable, Sequence

from msinet.data import SETS, Part, open_part, splits
from msinet.data.cache import is_prepared
from msinet.data.download import announce
from msinet.errors import ArgumentError, DataError
from msinet.evaluate import candidates as makers
from msinet.evaluate import ground as grounds
from msinet.evaluate import leaks, texts
from msinet.evaluate.candidates import Candidate
from msinet.evaluate.outcome import Outcome, Scored, summed_up
from msinet.evaluate.request import FIXED, Request
from msinet.evaluate.run import Settings, Talk, score


def evaluate(
    request: Request, settings: Settings, *, folder: pathlib.Path, talk: Talk | None = None
) -> Outcome:
    """Scores predictors on a part of a data set, or fold by fold.

    Args:
        request: What on what.
        settings: How.
        folder: Where the scores of each picture are kept, so that a stopped run goes on.
        talk: What a person is told.

    Raises:
        ArgumentError: The request contradicts itself.
        DataError: The data set or a folder of maps cannot be used.
        WeightsError: Weights cannot be used.
    """
    talk = talk or Talk()
    scored, problems = [], []
    for fold, part in enumerate(open_parts(request, say=talk.say)):
        ground = grounds.prepare(part)
        for note in ground.notes:
            if all(note not in before.ground.notes for before in scored):
                talk.say(f"{part.name}: {note}")
        rows = _candidates(request, ground, fold, talk)
        _check_compared(request, rows)
        seen = {row.label: leaks.seen(row.entry, part) for row in rows}
        notes = [note for row in rows if row.kind == "maps" for note in row.notes]
        for sentence in [*notes, *leaks.warnings(rows, seen, part)]:
            talk.say(sentence)
        where = folder if request.folds is None else folder / f"fold{fold}"
        found, wrong = score(ground, rows, settings, folder=where, talk=talk)
        scored.append(Scored(ground, rows, found, seen))
        problems += [error for errors in wrong.values() for error in errors]
    return summed_up(request, settings, scored, problems)


def open_parts(
    request: Request, *, say: Callable[[str], None] = lambda sentence: None
) -> list[Part]:
    """Opens the part that is scored, or one part per fold; `say` is told what is fetched.

    Raises:
        ArgumentError: The set, part or folds do not exist.
        DataError: The set cannot be read, or the part is empty.
    """
    folds: Sequence[tuple | None] = [None]
    if request.folds is not None:
        folds = splits.all_folds(request.folds)
    parts = [
        open_part(
            request.data,
            request.path,
            request.part,
            fold=fold,
            fetching=_announce(request, say),
            **request.options,
        )
        for fold in folds
    ]
    for part in parts:
        if not len(part):
            fix = "choose another with --part: train, validation or all"
            raise DataError(f"no pictures in part {request.part}", where=part.path, fix=fix)
    return parts


def _announce(request: Request, say: Callable[[str], None]) -> Callable[[str, int, int], None]:
    """Tells how far a file is that is fetched, and first how it need not be, if that is so."""
    tell = announce(say)
    waiting = [
        f"{request.data} was prepared from another place before: to save the fetching, stop and "
        "name that place with -p"
    ]

    def called(file: str, done: int, total: int) -> None:
        if waiting and is_prepared(SETS[request.data]):
            say(waiting.pop())
        tell(file, done, total)

    return called


def _candidates(request, ground, fold, talk) -> list[Candidate]:
    """All rows: the fixed two, then what was asked for; labels made different."""
    rows = [makers.from_baseline(grounds.CENTER_BIAS)]
    training = None
    if not request.part.startswith(("train", "all")):
        options = dict(request.options)
        chosen = None if request.folds is None else ground.part.fold
        training = open_part(request.data, request.path, "train", fold=chosen, **options)
    gold = grounds.gold_standard(ground, training)
    if isinstance(gold, str):
        talk.say(f"no gold standard: {gold}")
    else:
        rows.append(gold)
    asked = [name for name in request.baselines if name not in FIXED]
    encoders = {
        "encoder_weights": request.encoder_weights,
        "text_encoder": request.text_encoder,
    }
    rows += [makers.from_baseline(n, **encoders) for n in asked]
    rows += [makers.from_maps(path, ground.part.names) for path in request.maps]
    seeing = {"size": request.size, "mirror": request.mirror}
    rows += [makers.from_weights(name, **seeing) for name in request.weights]
    if request.fold_weights:
        own = makers.from_weights(request.fold_weights[fold], **seeing)
        rows.append(dataclasses.replace(own, label=f"{request.data} folds"))
    of_part = texts.of_part(ground.part, request.texts)
    rows = [each for row in rows for each in texts.told(row, of_part)]
    return _told_apart(rows)


def _told_apart(rows: list[Candidate]) -> list[Candidate]:
    """Numbers the second and further candidates of one label."""
    taken: dict[str, int] = {}
    found = []
    for row in rows:
        taken[row.label] = taken.get(row.label, 0) + 1
        count = taken[row.label]
        found.append(row if count == 1 else dataclasses.replace(row, label=f"{row.label}_{count}"))
    return found


def _check_compared(request: Request, rows: list[Candidate]) -> None:
    known = [row.label for row in rows]
    for label in (label for pair in request.compare for label in pair):
        if label not in known:
            raise ArgumentError(
                "no such row to compare", where=label, fix=f"one of {', '.join(known)}"
            )
