"""Picture file ↔ array: the only place that decodes or encodes.

Pillow reads the header, so that the pixel limit is checked before anything is unpacked,
and knows the many kinds of pixels. OpenCV decodes ordinary JPEGs and encodes: the same
levels in half the time. The format is told by the content, never by the suffix.
"""

import io
import os
import pathlib
from collections.abc import Mapping
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, ImageFile

from msinet import pixels
from msinet.errors import DataError, is_out_of_memory
from msinet.files import MAP_TEXT, Picture, find, replacing, write_bytes
from msinet.metadata import with_jpeg_text, with_png_text

__all__ = [
    "MAX_PIXELS",
    "MODES",
    "Picture",
    "decode",
    "decode_grey",
    "encode_jpeg",
    "find",
    "open_header",
    "read",
    "write_bytes",
    "write_density",
    "write_map",
    "write_picture",
]

MODES = ("display", "original")

# Just below where Pillow refuses on its own (twice its MAX_IMAGE_PIXELS), so that the
# message is ours and names the way out.
MAX_PIXELS = 178_000_000

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "AVIF")
JPEG_LONGEST_SIDE = 65_500  # libjpeg's own limit

Image.init()  # registers the openers below


def read(
    path: str | os.PathLike, *, mode: str = "display", max_pixels: int = MAX_PIXELS
) -> np.ndarray:
    """The picture in a file, as people see it or as the original read it.

    Args:
        path: A JPEG, PNG, WebP, TIFF, GIF (its first frame), BMP or AVIF file.
        mode: "display" turns by EXIF, lays transparency on white, scales 16 bits to 8
            and converts CMYK. "original" reads as the TensorFlow 1 original does: EXIF
            ignored, transparency dropped, JPEG with the fast integer DCT.
        max_pixels: Pictures with more are refused before they are decoded.

    Returns:
        (H, W, 3) uint8, RGB, writable.

    Raises:
        DataError: No such file, not a picture, damaged, or above the limit.
        ValueError: Unknown mode.
    """
    path = pathlib.Path(path)
    if path.exists() and not path.is_file():
        fix = "name a picture file"
        raise DataError("not a picture file", where=path, fix=fix)
    try:
        with open(path, "rb") as stream:
            return _decode(stream, path, mode, max_pixels)
    except FileNotFoundError as error:
        raise DataError("picture not found", where=path, fix="check the path") from error
    except OSError as error:
        what = f"picture cannot be read ({error.strerror or error})"
        raise DataError(what, where=path, fix="check the file and its permissions") from error


def decode(
    data: bytes, *, name: object, mode: str = "display", max_pixels: int = MAX_PIXELS
) -> np.ndarray:
    """The picture in the bytes of a file; otherwise as `read`.

    Args:
        data: The file's content.
        name: What to call it in a message.
        mode: As in `read`.
        max_pixels: As in `read`.

    Returns:
        (H, W, 3) uint8, RGB, writable.

    Raises:
        DataError: Not a picture, damaged, or above the limit.
        ValueError: Unknown mode.
    """
    return _decode(io.BytesIO(data), name, mode, max_pixels)


def decode_grey(
    data: bytes, *, name: object, mode: str = "display", max_pixels: int = MAX_PIXELS
) -> np.ndarray:
    """The grey levels of a saliency or fixation map in the bytes of a file.

    Args:
        data: The file's content; colours become their luma, transparency is dropped.
        name: What to call it in a message.
        mode: As in `read`; "original" also truncates the luma of PNGs as there.
        max_pixels: As in `read`.

    Returns:
        (H, W) uint8, writable.

    Raises:
        DataError: Not a picture, damaged, or above the limit.
        ValueError: Unknown mode.
    """
    return _decode(io.BytesIO(data), name, mode, max_pixels, channels=1)


def write_map(
    path: str | os.PathLike, saliency_map: np.ndarray, *, metadata: Mapping[str, str] | None = None
) -> None:
    """Writes a saliency map as an 8-bit grey PNG, round(255 · map).

    Args:
        path: The file to write or replace.
        saliency_map: (H, W) float in [0, 1].
        metadata: Text that the file carries.

    Raises:
        DataError: The file cannot be written.
        ValueError: Not a map, or values outside [0, 1] or not finite.
    """
    if saliency_map.ndim != 2 or not (saliency_map.min() >= 0 and saliency_map.max() < 1.00001):
        raise ValueError(f"saliency_map: expected (H, W) in [0, 1], got {saliency_map.shape}")
    levels = cv2.convertScaleAbs(saliency_map, alpha=255)  # rounds half to even
    # Maps are smooth: differences to the row above pack fastest and smallest.
    data = _encode(".png", levels, path, [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP])
    write_bytes(path, with_png_text(data, {**MAP_TEXT, **(metadata or {})}))


def write_picture(
    path: str | os.PathLike,
    picture: np.ndarray,
    *,
    metadata: Mapping[str, str] | None = None,
    quality: int = 92,
) -> None:
    """Writes a colour picture, JPEG or PNG by the suffix of the path.

    Args:
        path: The file to write or replace: .jpg, .jpeg or .png.
        picture: (H, W, 3) uint8, RGB.
        metadata: Text that the file carries.
        quality: Of a JPEG, 1 to 100.

    Raises:
        DataError: The file cannot be written, or JPEG knows no pictures of this size.
        ValueError: Not an RGB picture, or another suffix.
    """
    suffix = pathlib.PurePath(path).suffix.lower()
    if suffix not in (".jpg", ".jpeg", ".png"):
        raise ValueError(f"path: expected .jpg, .jpeg or .png, got {os.fspath(path)!r}")
    if suffix == ".png":
        data = with_png_text(_encode(suffix, _blue_first(picture), path), metadata or {})
    else:
        data = with_jpeg_text(encode_jpeg(picture, name=path, quality=quality), metadata or {})
    write_bytes(path, data)


def encode_jpeg(picture: np.ndarray, *, name: object, quality: int = 92) -> bytes:
    """The bytes of a JPEG file of a picture (H, W, 3) uint8, RGB; errors as `write_picture`."""
    return _encode(".jpg", _blue_first(picture), name, [cv2.IMWRITE_JPEG_QUALITY, quality])


def write_density(path: str | os.PathLike, density: np.ndarray) -> None:
    """Writes a density as a float32 .npy file.

    Args:
        path: The file to write or replace.
        density: (H, W) float, finite.

    Raises:
        DataError: The file cannot be written.
        ValueError: Not a map, or not finite.
    """
    density = np.ascontiguousarray(density, np.float32)
    if density.ndim != 2 or not np.isfinite(density.sum(dtype=np.float64)):
        raise ValueError(f"density: expected (H, W), all finite, got {density.shape}")
    header = np.lib.format.header_data_from_array_1_0(density)
    with replacing(path) as file:
        # Not `np.save`: it loses the reason when the disk is full.
        np.lib.format.write_array_header_1_0(file, header)
        file.write(density.data)


def _decode(stream: BinaryIO, name, mode: str, max_pixels: int, channels: int = 3) -> np.ndarray:
    if mode not in MODES:
        raise ValueError(f"mode: expected one of {', '.join(MODES)}, got {mode!r}")
    picture = open_header(stream, name)
    if picture.width * picture.height > max_pixels:
        what = (
            f"picture has {picture.width} x {picture.height} pixels, more than the limit "
            f"of {max_pixels}"
        )
        raise DataError(what, where=name, fix="make it smaller or raise --max-pixels")
    as_original = mode == "original"
    try:
        if as_original and picture.format in ("JPEG", "MPO", "PNG"):
            return _decode_original(stream, picture, channels)
        return pixels.unpack(stream, picture, channels, plain=as_original)
    except ImportError:
        raise
    except Exception as error:  # decoders raise nearly everything on damaged files
        if is_out_of_memory(error):
            raise
        fix = "save it anew or leave it out"
        raise DataError("picture is damaged or cut short", where=name, fix=fix) from error


def open_header(stream: BinaryIO, name: object) -> ImageFile.ImageFile:
    """The picture's header by Pillow; no pixel is decoded, and no limit is checked.

    Args:
        stream: The whole file, seekable, at its beginning.
        name: What to call it in a message.

    Raises:
        DataError: The file is empty, or not of a known format.
    """
    prefix = stream.read(16)
    if not prefix:
        raise DataError("picture file is empty", where=name, fix="leave it out")
    cause = None
    for kind in FORMATS:
        # Not `Image.open`: its own pixel limit is one number for the whole process.
        opener, accepts = Image.OPEN.get(kind, (None, None))
        if opener is None or accepts is None or accepts(prefix) is not True:
            continue
        stream.seek(0)
        try:
            return opener(stream, "")
        except Exception as error:  # as in `_decode`
            cause = error
    fix = "convert it to JPEG or PNG"
    raise DataError("picture cannot be decoded", where=name, fix=fix) from cause


def _decode_original(stream: BinaryIO, picture, channels: int) -> np.ndarray:
    """As the TensorFlow 1 original: its own decoders, JPEG with the fast integer DCT."""
    import tensorflow as tf  # heavy, and only this mode needs it

    stream.seek(0)
    data = stream.read()
    with tf.device("CPU"):
        if picture.format == "PNG":
            decoded = tf.io.decode_png(data, channels)
        else:
            decoded = tf.io.decode_jpeg(data, channels, dct_method="INTEGER_FAST")
    decoded = np.array(decoded)
    return decoded[..., 0] if channels == 1 else decoded


def _blue_first(picture: np.ndarray) -> np.ndarray:
    if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
        raise ValueError(f"picture: expected (H, W, 3) uint8, got {picture.shape} {picture.dtype}")
    return cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)


def _encode(suffix: str, array: np.ndarray, path, options=()) -> bytes:
    height, width = array.shape[:2]
    if suffix == ".jpg" and max(height, width) > JPEG_LONGEST_SIDE:
        what = f"JPEG cannot hold {width} x {height} pixels"
        raise DataError(what, where=path, fix="leave this format out or make the picture smaller")
    return cv2.imencode(suffix, array, options)[1].tobytes()
