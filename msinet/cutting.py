"""Windows of a picture file as new files that keep what the file knows.

Kept are the format, the colour profile, transparency, 16 bits per channel, CMYK, the
resolution, and who made it; the turn of EXIF is carried out. What else EXIF holds (the place,
the camera, a thumbnail of the whole picture) does not come along. GIF and BMP become PNG, and
so does everything of 16 bits.
"""

import dataclasses
import io
import os
import pathlib
from collections.abc import Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from PIL import ExifTags, Image, JpegImagePlugin

from msinet import images, pixels
from msinet.cropping import Crop
from msinet.errors import DataError, is_out_of_memory
from msinet.metadata import as_text, with_jpeg_text, with_png_profile, with_png_text

SUFFIXES = {"JPEG": ".jpg", "MPO": ".jpg", "WEBP": ".webp", "TIFF": ".tif", "AVIF": ".avif"}
PLAIN_MODES = ("L", "LA", "RGB", "RGBA", "CMYK")  # of the pixels that are cut as they are
LESS_PLAIN = {"1": "L", "La": "LA", "PA": "RGBA", "RGBa": "RGBA"}
WITH_ALPHA = ("LA", "RGBA")
QUALITY = {"JPEG": 92, "WEBP": 90, "AVIF": 80}
MAKER_TAGS = (ExifTags.Base.Artist, ExifTags.Base.Copyright, ExifTags.Base.ImageDescription)
BITS_PER_SAMPLE = 258  # TIFF's tag
PNG_DEPTH_AT = 24  # in the file


@dataclasses.dataclass(frozen=True)
class Original:
    """The pixels of a picture file as they are stored, turned upright, and what goes with them.

    Attributes:
        pixels: (H, W) or (H, W, C), uint8 or uint16; colours are RGB or CMYK.
        mode: Pillow's word for the channels: L, LA, RGB, RGBA or CMYK.
        kind: Pillow's word for the format, e.g. "JPEG".
        options: Of Pillow's `save`: profile, resolution, sampling.
        makers: EXIF texts by tag: who made it, whose it is, what it shows.
    """

    pixels: np.ndarray
    mode: str
    kind: str
    options: dict[str, Any]
    makers: dict[int, str]


def suffix(path: str | os.PathLike) -> str:
    """Gives the suffix of files that `write` makes of this one; .png if it is no picture."""
    try:
        with open(path, "rb") as stream:
            picture = images.open_header(stream, path)
            stream.seek(0)
            is_deep = _is_deep(picture, stream.read(PNG_DEPTH_AT + 1))
    except (OSError, DataError):
        return ".png"
    return ".png" if is_deep else SUFFIXES.get(picture.format or "", ".png")


def read(path: str | os.PathLike) -> Original:
    """Reads the pixels of a picture that `images.read` has accepted, as they are stored.

    Raises:
        DataError: The file cannot be read, or is damaged.
    """
    try:
        data = pathlib.Path(path).read_bytes()
        picture = images.open_header(io.BytesIO(data), path)
        options, makers = _options(picture, data), _makers(picture)
        deep = _deep_pixels(picture, data)
        if deep is not None:
            mode = "L" if deep.ndim == 2 else {3: "RGB", 4: "RGBA"}[deep.shape[2]]
            return Original(deep, mode, "PNG", options, makers)
        picture.load()
        kind = picture.format or ""
        plain = _plain(picture)
        if plain is None:  # grey of 32 bits and the like: as everyone sees it
            options.pop("icc_profile", None)
            return Original(images.decode(data, name=path), "RGB", kind, options, makers)
        upright = np.ascontiguousarray(pixels.upright(np.asarray(plain), picture))
        return Original(upright, plain.mode, kind, options, makers)
    except DataError:
        raise
    except Exception as error:  # decoders raise nearly everything on damaged files
        if is_out_of_memory(error):
            raise
        fix = "save it anew or leave it out"
        raise DataError("picture cannot be cut", where=path, fix=fix) from error


def write(
    path: str | os.PathLike,
    original: Original,
    window: Crop,
    *,
    size: Sequence[int] | None = None,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Writes a window of a picture.

    Args:
        path: The file to write or replace; its suffix is that of `suffix`.
        original: The whole picture.
        window: Which part of it.
        size: (width, height) of the new picture in pixels; None, those of the window.
        metadata: Text that the file carries.

    Raises:
        DataError: The file cannot be written, or its format cannot hold such a picture.
    """
    part = original.pixels[window.slices()]
    if size is not None and tuple(size) != (window.width, window.height):
        part = _resized(part, size, has_alpha=original.mode in WITH_ALPHA)
    is_deep = part.dtype == np.uint16
    try:
        data = (_encode_deep if is_deep else _encode)(part, original, metadata or {})
    except (OSError, ValueError) as error:
        fix = "ask for a smaller --size, or convert it to PNG"
        raise DataError(f"crop cannot be saved ({error})", where=path, fix=fix) from error
    images.write_bytes(path, data)


def _encode(part: np.ndarray, original: Original, metadata: Mapping[str, str]) -> bytes:
    """A file of 8 bits per channel in the format of the original."""
    picture = Image.fromarray(np.ascontiguousarray(part))
    if picture.mode != original.mode:  # four channels are taken for RGBA
        channels = np.ascontiguousarray(part).tobytes()
        picture = Image.frombytes(original.mode, picture.size, channels)
    kind = {"MPO": "JPEG"}.get(original.kind, original.kind)
    kind = kind if kind in SUFFIXES else "PNG"
    exif = Image.Exif()
    exif.update(original.makers)
    options: dict[str, Any] = {"quality": QUALITY[kind]} if kind in QUALITY else {}
    if kind == "TIFF":
        options["compression"] = "tiff_adobe_deflate"
    if kind not in ("JPEG", "PNG"):  # these two carry a text of their own
        exif[ExifTags.Base.Software] = as_text(metadata)
    if len(exif):
        options["exif"] = exif
    file = io.BytesIO()
    picture.save(file, kind, **{**options, **original.options})
    if kind == "JPEG":
        return with_jpeg_text(file.getvalue(), metadata)
    return with_png_text(file.getvalue(), metadata) if kind == "PNG" else file.getvalue()


def _encode_deep(part: np.ndarray, original: Original, metadata: Mapping[str, str]) -> bytes:
    """A PNG of 16 bits per channel, which Pillow cannot write."""
    png = cv2.imencode(".png", _swapped(part))[1].tobytes()
    profile = original.options.get("icc_profile")
    if profile:
        png = with_png_profile(png, profile)
    return with_png_text(png, metadata)


def _resized(part: np.ndarray, size: Sequence[int], *, has_alpha: bool) -> np.ndarray:
    """The pixels at another size (width, height); colours weigh as much as they are seen."""
    shrinks = size[0] < part.shape[1]
    rule = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    if not has_alpha:
        return cv2.resize(part, tuple(size), interpolation=rule)
    white = np.float32(np.iinfo(part.dtype).max)
    alpha = part[..., -1:].astype(np.float32) / white
    seen = np.concatenate([part[..., :-1] * alpha, alpha], axis=-1)
    seen = cv2.resize(seen, tuple(size), interpolation=rule)
    alpha = seen[..., -1:].clip(0, 1)
    colours = seen[..., :-1] / np.maximum(alpha, 1 / white)
    whole = np.concatenate([colours, alpha * white], axis=-1)
    return np.rint(whole.clip(0, white)).astype(part.dtype)


def _plain(picture: Image.Image) -> Image.Image | None:
    """The picture in one of `PLAIN_MODES`, its transparency in a channel; None if it has more."""
    if picture.mode in PLAIN_MODES and not (
        picture.has_transparency_data and picture.mode not in WITH_ALPHA
    ):
        return picture
    if picture.has_transparency_data and picture.mode in ("1", "L", "P", "RGB"):
        return picture.convert("RGBA")
    if picture.mode in LESS_PLAIN:
        return picture.convert(LESS_PLAIN[picture.mode])
    return picture.convert("RGB") if picture.mode in ("P", "YCbCr", "LAB", "HSV") else None


def _deep_pixels(picture: Image.Image, data: bytes) -> np.ndarray | None:
    """Pixels of 16 bits per channel; None if the file has fewer, or holds them in another way."""
    if not _is_deep(picture, data):
        return None
    array = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if array is None or array.dtype != np.uint16:
        return None
    return np.ascontiguousarray(_swapped(pixels.upright(array, picture)))


def _is_deep(picture: Image.Image, head: bytes) -> bool:
    """Whether the file has 16 bits per channel."""
    if picture.format == "PNG":
        return head[PNG_DEPTH_AT] == 16
    if picture.format != "TIFF":
        return False
    tags = getattr(picture, "tag_v2", {})
    photometric, sample_format = tags.get(262, 1), tags.get(339, (1,))
    is_plain = photometric in (1, 2) and set(sample_format) == {1}  # black is 0; unsigned
    return is_plain and set(tags.get(BITS_PER_SAMPLE, (1,))) == {16}


def _swapped(array: np.ndarray) -> np.ndarray:
    """Red and blue changed places: OpenCV's order and everyone's."""
    if array.ndim == 2:
        return array
    return cv2.cvtColor(array, cv2.COLOR_BGR2RGB if array.shape[2] == 3 else cv2.COLOR_BGRA2RGBA)


def _options(picture: Image.Image, data: bytes) -> dict[str, Any]:
    """What `save` takes over: profile, resolution, and how colours were thinned out."""
    options = {k: picture.info[k] for k in ("icc_profile", "dpi") if picture.info.get(k)}
    if isinstance(picture, JpegImagePlugin.JpegImageFile):
        sampling = JpegImagePlugin.get_sampling(picture)
        options |= {"subsampling": sampling} if sampling >= 0 else {}
    if picture.format == "WEBP" and _is_lossless_webp(data):
        options["lossless"] = True
    return options


def _is_lossless_webp(data: bytes) -> bool:
    """Whether the pixels' chunk is of the lossless kind."""
    position = 12
    while position + 8 <= len(data):
        name, size = data[position : position + 4], data[position + 4 : position + 8]
        if name in (b"VP8 ", b"VP8L"):
            return name == b"VP8L"
        length = int.from_bytes(size, "little")
        position += 8 + length + length % 2
    return False


def _makers(picture: Image.Image) -> dict[int, str]:
    """EXIF's texts about who made the picture; damaged EXIF has none."""
    try:
        exif = picture.getexif()
        return {tag: exif[tag] for tag in MAKER_TAGS if isinstance(exif.get(tag), str)}
    except Exception:
        return {}
