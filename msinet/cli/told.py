"""Pictures with texts on their way through `test`: the image side once, then one text at a time."""

import dataclasses
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from msinet import images, visualize
from msinet.cli import choice, outputs, picture_jobs
from msinet.cli.picture_jobs import timed
from msinet.cli.progress import Progress
from msinet.errors import ArgumentError, MsinetError, one_line
from msinet.predict import word_effects
from msinet.silence import import_quietly
from msinet.stages import overlapped
from msinet.text import DEFAULT as ENGLISH

EMBEDDED_AT_ONCE = 256  # texts; a text's vectors take some 70 kB
SHOWN_OF_CUT = 40  # letters of what a cut text lost


@dataclasses.dataclass
class Told:
    """One text for a picture, where its results go, by format, and where it was given."""

    text: str
    results: dict[str, Path]
    words_file: Path | None = None
    where: str = ""
    vectors: Any = None
    prediction: Any = None
    effects: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Job:
    """One picture with its texts; each stage adds to it and drops what is no longer needed."""

    path: Path
    told: list[Told]
    panel: Path | None = None
    stimulus: Any = None
    prepared: Any = None
    outputs: Any = None
    plain: Any = None
    size_hw: tuple[int, int] | None = None
    error: MsinetError | None = None
    seconds: dict[str, float] = dataclasses.field(default_factory=dict)

    @property
    def files(self) -> list[Path]:
        """All results, in the order of the texts."""
        found = []
        for each in self.told:
            found += [*each.results.values(), *filter(None, [each.words_file])]
        return [*found, *filter(None, [self.panel])]


def predict_all(
    jobs: Sequence[Job], predictor, chosen: choice.Choice, args, progress: Progress
) -> list[Job]:
    """Takes the pictures through the stages; prints each result as it is there.

    Args:
        jobs: The pictures with their texts.
        predictor: Takes texts.
        chosen: What it is.
        args: Has `format`, `json`, `threads` and `max_pixels` of the command line.
        progress: The bar.
    """
    import_quietly()  # in the main thread
    places: dict[str, str] = {}
    for each in (each for job in jobs for each in job.told):
        places.setdefault(each.text, each.where)
    for sentence in remarks(places, predictor):
        progress.say(sentence)
    threads = args.threads or os.cpu_count() or 1
    done, introduced = [], False
    stages = _stages(predictor, args, progress)
    for job in overlapped(_with_vectors(jobs, predictor), *stages, threads=threads):
        if job.error is None and not introduced:
            progress.say(chosen.sentence())
            introduced = True
        done.append(job)
        if job.error is not None:
            outputs.stop_if_no_room(job.error)
            progress.problem(job.error)
        elif not args.json:
            for path in job.files:
                progress.result(str(path))
        progress.advance()
    return done


def _with_vectors(jobs: Iterable[Job], predictor) -> Iterator[Job]:
    """Yields the jobs with the vectors of their texts, which are encoded many at a time."""
    waiting: list[Job] = []
    texts = 0
    for job in jobs:
        waiting.append(job)
        texts += len(job.told)
        if texts >= EMBEDDED_AT_ONCE:
            yield from _embedded(waiting, predictor)
            waiting, texts = [], 0
    yield from _embedded(waiting, predictor)


def _embedded(jobs: list[Job], predictor) -> list[Job]:
    every = [each for job in jobs for each in job.told]
    unique = list(dict.fromkeys(each.text for each in every))
    vectors = dict(zip(unique, predictor.texts.embed(unique), strict=True))
    for each in every:
        each.vectors = vectors[each.text]
    return jobs


def only_text(args, predictor) -> str | None:
    """Gives the text where one may be given; says of one that is cut or unknown that it is.

    Args:
        args: Has `text` of the command line.
        predictor: What will predict.

    Raises:
        ArgumentError: There are several, or the predictor takes none.
        WeightsError: The text's encoder cannot be had.
    """
    if not args.text:
        return None
    if len(args.text) > 1:
        fix = "give each text in a call of its own, with an --output of its own"
        raise ArgumentError(f"{args.verb} takes one text", where="--text", fix=fix)
    predictor.texts.check()
    for sentence in remarks(dict.fromkeys(args.text, ""), predictor):
        print(sentence, file=sys.stderr)
    return args.text[0]


def remarks(places: Mapping[str, str], predictor) -> Iterator[str]:
    """Yields a sentence for each text that is cut, has no known word or is in foreign letters.

    Args:
        places: By text where it was given; "" where that need not be said.
        predictor: What will predict.
    """
    encoder = predictor.texts.encoder()
    for text, place in places.items():
        shown = one_line(text)[:SHOWN_OF_CUT]
        before = f"{place}: " if place else ""
        pieces = encoder.pieces(text)
        if text.strip() and not pieces:
            yield f"{before}no word of “{shown}” is known: it counts as no text"
        elif encoder.name == ENGLISH and _is_foreign(text):
            yield (
                f"{before}“{shown}” is not in English, all that the text encoder {encoder.name} "
                "knows: its map means nothing"
            )
        rest = encoder.cut(text)
        if rest is not None:
            start = one_line(rest)[:SHOWN_OF_CUT]
            yield (
                f"{before}text is too long: of “{shown}…” the first {len(pieces)} word pieces are "
                f"read, not “{start}…” and what follows; shorten it"
            )


def _is_foreign(text: str) -> bool:
    """Whether most letters of a text are not Latin ones."""
    letters = [letter for letter in text if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return 2 * latin < len(letters)


def _stages(predictor, args, progress: Progress):
    """Read and prepare; network, for all texts of a picture; finish and write."""
    metadata = outputs.metadata(predictor.entry)
    shows_stimulus = bool({"overlay", "side-by-side"} & set(args.format))

    def read(job):
        stimulus = images.read(job.path, max_pixels=args.max_pixels)
        job.size_hw = stimulus.shape[:2]
        job.prepared = predictor.prepare(stimulus)
        shown = shows_stimulus or job.panel or any(each.words_file for each in job.told)
        job.stimulus = stimulus if shown else None

    def forward(job):
        picture_jobs.start(job, predictor, progress)
        vectors = [each.vectors for each in job.told]
        if job.panel:
            vectors.append(predictor.texts.embed([None])[0])
        job.outputs = predictor.forward_texts(job.prepared, vectors)
        for each, made in zip(job.told, job.outputs, strict=False):
            if each.words_file:
                density = predictor.finish(made, job.prepared).density
                each.effects = word_effects(predictor, job.prepared, each.text, density)

    def write(job):
        made = [predictor.finish(each, job.prepared) for each in job.outputs]
        job.outputs = job.prepared = None
        for each, prediction in zip(job.told, made, strict=False):
            picture_jobs.write_results(each.results, job.stimulus, prediction, metadata)
            if each.words_file:
                words = [(effect.word, effect.moved) for effect in each.effects]
                shown = visualize.weigh_words(job.stimulus, prediction.density, words)
                images.write_picture(each.words_file, shown, metadata=metadata)
            each.vectors = None
        if job.panel:
            shown = _panel(job, [each.density for each in made])
            images.write_picture(job.panel, shown, metadata=metadata)
        job.stimulus = None

    return timed("read", read), timed("network", forward), timed("write", write)


def _panel(job: Job, densities: list[np.ndarray]) -> np.ndarray:
    told = [
        visualize.Told(each.text, density)
        for each, density in zip(job.told, densities, strict=False)
    ]
    return visualize.compare_texts(job.stimulus, densities[-1], told)


def report(job: Job) -> dict[str, Any]:
    """Gives a picture's part of what `--json` prints."""
    item: dict[str, Any] = {"path": str(job.path)}
    if job.error is not None:
        return item | {"error": str(job.error)}
    texts = []
    for each in job.told:
        one: dict[str, Any] = {"text": each.text}
        one["results"] = {name: str(path) for name, path in each.results.items()}
        if each.words_file:
            one["results"]["words"] = str(each.words_file)
            one["words"] = [
                {"word": effect.word, "moved": round(effect.moved, 6)} for effect in each.effects
            ]
        texts.append(one)
    seconds = {name: job.seconds[name] for name in picture_jobs.STAGES}
    item |= {"size_hw": job.size_hw, "seconds": seconds, "texts": texts}
    return item | ({"panel": str(job.panel)} if job.panel else {})
