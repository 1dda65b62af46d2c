"""The `folder` layout: pictures, and their maps or fixations under the same names.

    images/          pictures (also stimuli/, ALLSTIMULI/)
    maps/            grey maps (also saliency/, ALLFIXATIONMAPS/), and / or
    fixations.csv    image,observer,x,y[,duration_ms], or
    fixations/       pictures, non-zero = fixated (in a JPEG or AVIF: above half), or SALICON's
                     .mat files
    texts.csv        image,text[,condition], what was read before; may be left out

Sub-folders are kept; train/ and val/ (valid/, validation/) at the top of images/ give the parts.
"""

import dataclasses
import pathlib
from collections.abc import Callable, Iterator

from msinet import images
from msinet.data import records, texts_csv
from msinet.data.archives import Source
from msinet.data.fixations_csv import Gaze, read_csv
from msinet.data.problems import Findings
from msinet.errors import DataError
from msinet.files import PICTURE_SUFFIXES
from msinet.fixations import points_from_picture

IMAGES = ("images", "stimuli", "ALLSTIMULI")
MAPS = ("maps", "saliency", "ALLFIXATIONMAPS")
FIXATIONS = ("fixations",)
CSV = "fixations.csv"
BLURRING = (".jpg", ".jpeg", ".jpe", ".jfif", ".avif")  # kinds of files that blur points a little
PARTS = {"train": "train", "val": "validation", "valid": "validation", "validation": "validation"}
MAP_ENDING = "_fixMap"  # of the maps in MIT1003 and sets that follow it
POINTS_ENDING = "_fixPts"  # of the fixation pictures that lie beside them
HALF = 127


@dataclasses.dataclass
class Files:
    """Where each picture, map and fixation file lies, and texts; keys are names without suffix."""

    images: dict[str, str]
    maps: dict[str, str]
    fixations: dict[str, str]
    parts: dict[str, str]
    texts: dict[str, tuple[str, str]]


def read_layout(
    source: Source,
    findings: Findings,
    *,
    has_parts: bool = False,
    gaze: dict[str, Gaze] | None = None,
    read: Callable[[Source, str, bytes], Gaze] | None = None,
) -> Iterator[dict]:
    """Reads a set of this layout.

    Args:
        source: The opened folder or zip, rooted where the folders lie.
        findings: Receives everything that is wrong; nothing is dropped silently.
        has_parts: Whether the set must have training and validation folders, which are then
            left out of the names.
        gaze: The fixations by picture, names without suffix, where a table of the set has them.
        read: Reads a file of fixations, in place of `read_fixations`.

    Yields:
        Records, sorted by name.
    """
    files = find_files(source, findings)
    files.parts = _parts(files, findings, required=has_parts)
    names = {k: n.split("/", 1)[1] for k, n in files.images.items()}
    if has_parts:
        names = {k: n.split("/", 1)[-1] for k, n in names.items()}
    if CSV in source.names:
        gaze = read_csv(source.read(CSV), names, findings)
    if gaze is not None and files.fixations:
        findings.note("the table of fixations is used, fixations/ is not")
        files.fixations = {}
    if texts_csv.NAME in source.names:
        files.texts = texts_csv.read_texts(source.read(texts_csv.NAME), names, findings)
    pair(files, gaze, findings)
    for key in sorted(names, key=names.__getitem__):
        made = _record(source, files, key, names[key], gaze, findings, read or read_fixations)
        if made:
            yield made


def find_files(source: Source, findings: Findings) -> Files:
    """Sorts the names of a source into pictures, maps and fixations."""
    found = Files({}, {}, {}, {}, {})
    groups = ((IMAGES, found.images), (MAPS, found.maps), (FIXATIONS, found.fixations))
    strangers = []
    for name in source.names:
        top, _, rest = name.partition("/")
        for folders, group in groups:
            if top not in folders or not rest or rest.startswith("test/"):
                continue
            suffix = pathlib.PurePosixPath(rest).suffix.lower()
            is_mat = suffix == ".mat" and group is found.fixations
            if suffix not in PICTURE_SUFFIXES and not is_mat:
                strangers.append(name)
                continue
            _add(group, name, rest[: -len(suffix)], folders, findings)
    if strangers:
        more = ", ..." if len(strangers) > 3 else ""
        listed = ", ".join(strangers[:3]) + more
        findings.note(f"{len(strangers)} files are not pictures and left out: {listed}")
    tests = sum(n.split("/")[1:2] == ["test"] and n.split("/")[0] in IMAGES for n in source.names)
    if tests:
        findings.note(f"{tests} pictures of the test folder left out")
    return found


def _add(group, name, key, folders, findings):
    """Puts one file into its group; two files of one key cannot be told apart."""
    if folders is MAPS:
        if key.endswith(POINTS_ENDING):
            return
        key = key.removesuffix(MAP_ENDING)
    if folders is FIXATIONS:
        key = key.removesuffix(POINTS_ENDING)
    top, slash, rest = key.partition("/")
    key = f"{PARTS.get(top, top)}{slash}{rest}" if slash else key
    if key in group:
        findings.problem(f"{name} (same name as {group[key]})")
    else:
        group[key] = name


def _parts(files: Files, findings: Findings, *, required: bool) -> dict[str, str]:
    """Part of each picture, from its top folder; empty where the set does not say."""
    tops = {k: k.partition("/")[0] if "/" in k else "" for k in files.images}
    if not files.images:
        findings.problem(f"no pictures in {' or '.join(f + '/' for f in IMAGES)}")
    elif not {"train", "validation"} <= set(tops.values()):
        if required:
            findings.problem("images/train and images/val are needed")
        return {}
    for key, top in tops.items():
        if top not in ("train", "validation"):
            findings.problem(f"{files.images[key]} (neither in train/ nor in val/)")
    return tops


def pair(files: Files, gaze: dict[str, Gaze] | None, findings: Findings) -> None:
    """Lists stimuli without map or fixations, and maps and fixations without stimulus."""
    for group, kind in ((files.maps, "map"), (files.fixations, "fixation file")):
        _match_by_stem(group, files.images)
        for key in sorted(group.keys() - files.images.keys()):
            findings.problem(f"{group[key]} (no stimulus)")
        for key in sorted(files.images.keys() - group.keys() if group else ()):
            findings.problem(f"{files.images[key]} (no {kind})")
    if gaze is not None:
        without = sorted(files.images.keys() - gaze.keys())
        for key in without if not files.maps else ():
            findings.problem(f"{files.images[key]} (no line in {CSV})")
        if without and files.maps:
            findings.note(f"{len(without)} pictures have a map but no fixations in the table")
    if gaze is None and not files.maps and not files.fixations:
        findings.problem(f"no maps/, {CSV} or fixations/")


def _match_by_stem(group: dict[str, str], images_: dict[str, str]) -> None:
    """Pairs files whose folders differ by their stems, where these are unique."""
    stems: dict[str, list[str]] = {}
    for key in images_:
        stems.setdefault(key.rsplit("/", 1)[-1], []).append(key)
    for key in [k for k in group if k not in images_]:
        keys = stems.get(key.rsplit("/", 1)[-1], [])
        if len(keys) == 1 and keys[0] not in group:
            group[keys[0]] = group.pop(key)


def _record(source, files, key, name, gaze, findings, read):
    """The record of one picture, or None after noting what is wrong."""
    seen = Gaze.empty()
    try:
        stimulus = source.read(files.images[key])
        saliency_map = source.read(files.maps[key]) if key in files.maps else None
        if gaze is not None:
            seen = gaze.get(key, seen)
        elif key in files.fixations:
            seen = read(source, files.fixations[key], stimulus)
    except DataError as error:
        findings.problem(f"{name} ({error.what})")
        return None
    text, condition = files.texts.get(key, ("", ""))
    return records.record(
        name,
        stimulus,
        findings,
        fixations=seen.fixations,
        observer=seen.observer,
        duration_ms=seen.duration_ms,
        saliency_map=saliency_map,
        part=files.parts.get(key, ""),
        text=text,
        condition=condition,
    )


def read_fixations(source: Source, name: str, stimulus: bytes) -> Gaze:
    """Fixations from a picture of the stimulus' size, or from SALICON's MATLAB file."""
    if name.lower().endswith(".mat"):
        from msinet.data.salicon_mat import read_mat  # SciPy, only for these files

        return read_mat(source.read(name), name)
    grey = images.decode_grey(source.read(name), name=name)
    size_hw = images.decode(stimulus, name=name).shape[:2]
    if grey.shape != size_hw:
        what = f"{name} is {grey.shape[1]}x{grey.shape[0]}, picture {size_hw[1]}x{size_hw[0]}"
        raise DataError(what, where=source.path, fix="make them one size")
    if name.lower().endswith(BLURRING):
        grey = grey > HALF
    return Gaze.unknown(points_from_picture(grey))
