"""Which of the things that a person may name is a clip, and how it is opened."""

import os
import pathlib
from fractions import Fraction

from msinet.errors import ArgumentError
from msinet.images import MAX_PIXELS
from msinet.video import camera
from msinet.video.clip_file import ClipFile
from msinet.video.numbered import NumberedFrames

SUFFIXES = frozenset(
    (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg", ".mpeg", ".wmv", ".flv", ".ts")
)
HEAD_BYTES = 16
# Matroska and WebM, MPEG program streams, Windows Media, Flash, Ogg.
HEADS = (bytes.fromhex("1a45dfa3"), b"\0\0\1\xba", bytes.fromhex("3026b275"), b"FLV\1", b"OggS")
STILL_BRANDS = (b"avif", b"heic", b"heix", b"mif1", b"msf1")  # pictures in MP4's form


def is_clip(path: str | os.PathLike, *, rate: Fraction | None = None) -> bool:
    """Whether a name means a clip: a video file, an animated GIF, a camera.

    A file is known by its content; by its suffix only when it is not there or empty.

    Args:
        path: A file, a folder, or camera:N.
        rate: Frames per second; with them, a folder is a clip, too.
    """
    if camera.index_of(path) is not None:
        return True
    if os.path.isdir(path):
        return rate is not None
    try:
        with open(path, "rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        head = b""
    if not head:
        return pathlib.Path(path).suffix.lower() in SUFFIXES
    if head.startswith((b"GIF87a", b"GIF89a")):
        return _is_animated(path)
    if head[4:8] == b"ftyp":
        return head[8:12] not in STILL_BRANDS
    if head.startswith(HEADS) or (head.startswith(b"RIFF") and head[8:12] == b"AVI "):
        return True
    return pathlib.Path(path).suffix.lower() in SUFFIXES


def open_source(
    path: str | os.PathLike, *, rate: Fraction | None = None, max_pixels: int = MAX_PIXELS
) -> ClipFile | NumberedFrames | camera.Camera:
    """Opens a clip.

    Args:
        path: A video file, a GIF, camera:N, or a folder of numbered pictures.
        rate: Frames per second of a folder.
        max_pixels: Clips with larger frames are refused.

    Raises:
        ArgumentError: A folder without a rate, or PyAV is not installed.
        DataError: The clip cannot be opened.
    """
    index = camera.index_of(path)
    if index is not None:
        return camera.Camera(index)
    if not os.path.isdir(path):
        return ClipFile(path, max_pixels=max_pixels)
    if rate is None:
        fix = "add --frames and a number of frames per second, e.g. --frames 25"
        raise ArgumentError("a folder is a clip only at a rate", where=path, fix=fix)
    return NumberedFrames(path, rate=rate, max_pixels=max_pixels)


def _is_animated(path) -> bool:
    """Whether a GIF holds more than one frame."""
    from PIL import GifImagePlugin

    try:
        with GifImagePlugin.GifImageFile(path) as gif:
            return gif.is_animated
    except Exception:  # as in msinet.images: decoders raise nearly everything on damaged files
        return False
