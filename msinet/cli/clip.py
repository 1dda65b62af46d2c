"""`test` of clips: videos and densities, one clip after the other."""

import contextlib
import json
import os
import pathlib
import re
import signal
import sys
import time

from msinet import __version__, images
from msinet.cli import choice, outputs
from msinet.cli.progress import Progress
from msinet.errors import SOME_FAILED, ArgumentError, DataError, MsinetError, one_line
from msinet.predict import check_size
from msinet.video import Video, is_clip, library, results


def are_meant(args) -> bool:
    """Whether the paths are clips; says so where only the first frame of a moving GIF is taken.

    Raises:
        ArgumentError: There are pictures beside videos.
    """
    paths = args.path or ()
    clips = [
        path for path in paths if not _is_still(path, args) and is_clip(path, rate=args.frames)
    ]
    videos = [path for path in clips if not _is_gif(path)]
    are_mixed = len(clips) < len(paths)
    if videos and are_mixed:
        other = next(path for path in paths if path not in clips)
        fix = "name clips and pictures in two calls"
        raise ArgumentError(f"a picture beside the clip {videos[0]}", where=other, fix=fix)
    if not clips or videos:
        return bool(videos)
    to_do = _missing_for(clips[0]) + ["name it apart from pictures"] * are_mixed
    if to_do:
        more = f" (and of {len(clips) - 1} more)" if clips[1:] else ""
        told = f"{clips[0]}{more}: only the first frame is taken, as a picture"
        print(one_line(f"{told}; for the whole clip: {', then '.join(to_do)}"), file=sys.stderr)
    return not to_do


def run(args) -> int:
    """Runs `test` on clips; returns the exit code."""
    folder = pathlib.Path(args.output)
    _check(args)
    clips, problems = find(args.path)
    chosen = choice.choose(args)
    size = args.size if args.size == "auto" else check_size(args.size)
    predictor = choice.make_predictor(chosen, args, size)
    outputs.check_folder(folder, [pathlib.Path(path) for path in args.path])
    named = outputs.name_results(clips, folder, args.format, suffixes=results.SUFFIXES)
    for problem in problems:
        print(f"msinet: {problem}", file=sys.stderr)
    began, done = time.perf_counter(), []
    for clip, files in zip(clips, named, strict=True):
        sentence = "" if any("frames" in item for item in done) else chosen.sentence()
        done.append(_one(clip.path, files, predictor, args, sentence))
        problems += filter(None, [done[-1].pop("error")])
    if args.json:
        print(json.dumps(_report(chosen.entry, done, time.perf_counter() - began), indent=2))
    return SOME_FAILED if problems else 0


def open_video(path, predictor, args) -> Video:
    """Opens a clip as the options say.

    Raises:
        DataError: It cannot be opened or holds no frames.
        ArgumentError: PyAV is not installed.
    """
    return Video(
        path,
        predictor,
        every=args.every,
        smooth=args.smooth,
        rate=args.frames,
        seconds=args.seconds,
        text=args.text[0] if getattr(args, "text", None) else None,
        max_pixels=args.max_pixels,
    )


@contextlib.contextmanager
def ended_by_interrupt(video: Video):
    """Makes Ctrl-C the end of a camera's clip; a second one interrupts as ever."""
    if not video.is_endless:
        yield
        return

    def stop(*_):
        signal.signal(signal.SIGINT, before)
        video.stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _check(args) -> None:
    """Refuses, before anything is opened, what clips cannot do."""
    if args.preprocessing == "original":
        fix = "leave --preprocessing out: the original knows no clips"
        raise ArgumentError("clips are not read as the original reads", where="original", fix=fix)
    if args.words or len(args.text or ()) > 1:
        fix = "give one --text, without --words"
        raise ArgumentError("a clip takes one text", where=args.path[0], fix=fix)


def _one(path, files, predictor, args, sentence: str) -> dict:
    """Takes one clip through; returns its part of the report, with its error or None."""
    item: dict = {"path": str(path), "error": None}
    try:
        with open_video(path, predictor, args) as video, ended_by_interrupt(video):
            began = time.perf_counter()
            with progress_of(video) as progress:
                summary = _write(video, files, predictor, progress)
                _tell(summary, files, args, progress, sentence, time.perf_counter() - began)
    except DataError as error:
        outputs.stop_if_no_room(error)
        print(f"msinet: {error}", file=sys.stderr)
        return item | {"error": error, "problem": str(error)}
    if video.problem is not None:
        print(f"msinet: {video.problem}", file=sys.stderr)
    height, width = video.size_hw
    return item | {
        "error": video.problem,
        "problem": video.problem and str(video.problem),
        "size_hw": [height, width],
        "frames": summary.frames,
        "predicted": summary.predicted,
        "clip_seconds": summary.seconds,
        "cuts": summary.cuts,
        "sound": summary.sound,
        "results": {name: str(file) for name, file in results.files_of(files).items()},
    }


def _write(video: Video, files, predictor, progress: Progress) -> results.Summary:
    metadata = outputs.metadata(predictor.entry)

    def each(frame):
        progress.begin()
        progress.advance()

    return results.write(video, files, metadata=metadata, each=each)


def _tell(summary, files, args, progress: Progress, sentence: str, seconds: float) -> None:
    """Says which weights, then names the results, then what was in the clip."""
    if sentence:
        progress.say(sentence)
    if not args.json:
        for file in results.files_of(files).values():
            progress.result(str(file))
    words = [f"{summary.frames} frames in {seconds:.1f} s"]
    if summary.predicted < summary.frames:
        words.append(f"{summary.predicted} of them seen by the network")
    cuts = len(summary.cuts)
    words += [f"{cuts or 'no'} scene cut{'' if cuts == 1 else 's'}"]
    if summary.sound != "none":
        words.append(f"sound {summary.sound}")
    progress.say(", ".join(words))


def progress_of(video: Video) -> Progress:
    """A bar of frames; without an end where nobody knows how many will come."""
    return Progress(video.expected if video.seconds is None else None, "frame")


def _missing_for(clip) -> list[str]:
    """What to do before a clip can be read: the command that installs PyAV, or nothing."""
    try:
        library.pyav(clip)
    except ArgumentError:
        return [library.COMMAND]
    return []


def _is_still(path, args) -> bool:
    """Whether a file is to be a picture although it might be a clip: a GIF, by `--still`."""
    return args.still and _is_gif(path)


def _is_gif(path) -> bool:
    if not os.path.isfile(path):
        return False
    with contextlib.suppress(OSError), open(path, "rb") as file:
        return file.read(4) == b"GIF8"
    return False


def find(paths) -> tuple[list[images.Picture], list[MsinetError]]:
    """The clips with the names of their results; what is named twice is taken once."""
    found, problems = images.find(path for path in paths if os.path.isfile(path))
    seen: set[str] = set()
    for path in paths:
        if not os.path.isfile(path) and os.path.realpath(path) not in seen:
            seen.add(os.path.realpath(path))
            name = re.sub(r"[^\w-]+", "_", pathlib.PurePath(path).name) or "clip"
            found.append(images.Picture(pathlib.Path(path), pathlib.PurePath(name)))
    return found, list(problems)


def _report(entry, done: list[dict], elapsed: float) -> dict:
    """Returns what `--json` prints: the weights, then the clips in the order of the input."""
    return {
        "version": __version__,
        "weights": {
            "name": entry.name,
            "network": entry.network,
            "sha256": entry.sha256,
            "data": list(entry.data),
            "licence": entry.licence,
        },
        "clips": done,
        "seconds": round(elapsed, 4),
    }
