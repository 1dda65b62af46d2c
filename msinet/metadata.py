"""Text that a picture file carries: which program and which weights made it.

Laid into the bytes of a finished file, so that no encoder has a say in it.
"""

import struct
import zlib
from collections.abc import Mapping

JPEG_COMMENT_BYTES = 65_533


def with_png_text(png: bytes, metadata: Mapping[str, str]) -> bytes:
    """Returns a PNG file with text chunks after its header chunk."""
    chunks = []
    for key, text in metadata.items():
        try:
            body = b"tEXt" + key.encode("latin-1") + b"\0" + str(text).encode("latin-1")
        except UnicodeEncodeError:
            body = b"iTXt" + key.encode("latin-1") + b"\0\0\0\0\0" + str(text).encode()
        chunks.append(body)
    return _with_chunks(png, chunks)


def with_png_profile(png: bytes, profile: bytes) -> bytes:
    """Returns a PNG file with a colour profile (ICC)."""
    return _with_chunks(png, [b"iCCPICC profile\0\0" + zlib.compress(profile)])


def with_jpeg_text(jpeg: bytes, metadata: Mapping[str, str]) -> bytes:
    """Returns a JPEG file with a comment after its first segment (JFIF, which must stay first)."""
    if not metadata:
        return jpeg
    text = as_text(metadata).encode()[:JPEG_COMMENT_BYTES]
    first = 4 + int.from_bytes(jpeg[4:6], "big")
    comment = b"\xff\xfe" + struct.pack(">H", len(text) + 2) + text
    return jpeg[:first] + comment + jpeg[first:]


def as_text(metadata: Mapping[str, str]) -> str:
    """Returns the metadata as lines, for files that hold a single text."""
    return "\n".join(f"{key}: {text}" for key, text in metadata.items())


def _with_chunks(png: bytes, bodies: list[bytes]) -> bytes:
    """A PNG file with more chunks, each its name and its data, after the first."""
    header = 8 + 25  # signature, IHDR
    pieces = [png[:header]]
    for body in bodies:
        size, check = struct.pack(">I", len(body) - 4), struct.pack(">I", zlib.crc32(body))
        pieces += [size, body, check]
    return b"".join([*pieces, png[header:]])
