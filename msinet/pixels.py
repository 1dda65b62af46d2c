"""The many kinds of pixels in picture files, brought to 8-bit RGB or grey.

Ordinary JPEGs are decoded by OpenCV (the same levels as Pillow's in half the time), all
others by Pillow. For `images` only, which opens the files and words the errors.
"""

from typing import BinaryIO

import cv2
import numpy as np
from PIL import ExifTags, Image

_WIDE_MODES = ("I;16", "I;16L", "I;16B", "I;16N", "I", "F")  # more than 8 bits a sample
_BITS_PER_SAMPLE, _PHOTOMETRIC, _WHITE_IS_ZERO = 258, 262, 0  # TIFF tags and a value
_JPEG_SCAN, _JPEG_END = 0xDA, b"\xff\xd9"


def unpack(stream: BinaryIO, picture: Image.Image, channels: int, *, plain: bool) -> np.ndarray:
    """Decodes a picture of which only the header was read.

    Args:
        stream: The whole file, seekable.
        picture: The same file, opened by Pillow.
        channels: 3 for RGB, 1 for grey.
        plain: Leave EXIF's turn and transparency out of account.

    Returns:
        (H, W, 3) or (H, W) uint8, writable.

    Raises:
        Exception: Of nearly any kind, on damaged files.
    """
    unpacked = _fast_jpeg(stream, picture) if channels == 3 else None
    if unpacked is None:
        picture.load()
        if picture.mode in _WIDE_MODES:
            grey = _narrowed(np.asarray(picture), picture)
            unpacked = grey if channels == 1 else cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB)
        elif channels == 1:
            unpacked = np.array(_known(picture).convert("L"))
        else:
            unpacked = _colours(_known(picture), on_white=not plain)
    return unpacked if plain else upright(unpacked, picture)


def _fast_jpeg(stream: BinaryIO, picture) -> np.ndarray | None:
    """An ordinary JPEG by OpenCV; None if Pillow shall decide (CMYK, cut short)."""
    if picture.format not in ("JPEG", "MPO") or picture.mode not in ("L", "RGB"):
        return None
    stream.seek(0)
    data = stream.read()
    if not _is_whole_jpeg(data):  # OpenCV would fill the rest with grey and say nothing
        return None
    flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
    return cv2.imdecode(np.frombuffer(data, np.uint8), flags)


def _is_whole_jpeg(data: bytes) -> bool:
    """Whether the end marker follows the first scan; an EXIF thumbnail's does not count."""
    position = 2
    while data[position : position + 1] == b"\xff":
        if data[position + 1] == _JPEG_SCAN:
            return data.rfind(_JPEG_END, position) > 0  # never occurs within a scan
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return False


def _known(picture: Image.Image) -> Image.Image:
    # Pillow converts pictures with multiplied-in transparency only to their plain sisters.
    return picture.convert({"La": "LA", "RGBa": "RGBA"}.get(picture.mode, picture.mode))


def _colours(picture: Image.Image, *, on_white: bool) -> np.ndarray:
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        if on_white:
            white = Image.new("RGBA", picture.size, "white")
            picture = Image.alpha_composite(white, picture)
    return np.array(picture.convert("RGB"))


def _narrowed(raw: np.ndarray, picture: Image.Image) -> np.ndarray:
    """Grey of more than 8 bits as (H, W) uint8, white staying white."""
    if raw.dtype.kind == "u":
        tags = getattr(picture, "tag_v2", {})
        bits = int(tags.get(_BITS_PER_SAMPLE, (16,))[0])
        # The high byte, as Pillow does for colour, so that grey and colour files agree.
        grey = (raw >> (bits - 8)).astype(np.uint8)
        if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
            return 255 - grey
        if isinstance(key := picture.info.get("transparency"), int):
            grey[raw == key] = 255  # transparency lies on white
        return grey
    # Signed 32-bit and float files do not say what white is: the next usual white.
    values = np.nan_to_num(raw.astype(np.float64), nan=0, posinf=0, neginf=0)
    peak = values.max()
    whites = (1, 255, 65_535) if raw.dtype.kind == "f" else (255, 65_535)
    white = next((white for white in whites if peak <= white), peak)
    return np.rint(np.clip(values / white, 0, 1) * 255).astype(np.uint8)


def upright(array: np.ndarray, picture: Image.Image) -> np.ndarray:
    """Turns pixels (H, W, …) as EXIF says (of TIFFs Pillow has, and taken the tag away)."""
    try:
        orientation = picture.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # damaged EXIF does not make a picture unreadable
        return array
    if orientation in (5, 6, 7, 8):
        array = cv2.transpose(array)
    # What is left after the transposition: OpenCV's flip codes.
    code = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(orientation)
    return array if code is None else cv2.flip(array, code)
