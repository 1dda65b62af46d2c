"""Which format a file has, told by its content; which file of a folder or zip is meant."""

import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from msinet.errors import WeightsError
from msinet.importers import checkpoint, frozen, keras_vgg16, saved_model
from msinet.importers.source import Source, unreadable

HEAD_BYTES = 512
BLOCK_BYTES = 1 << 20
MAX_BYTES = 1 << 30  # the network has 0.1 GB, a training checkpoint three times that
ZIP, HDF5 = b"PK\x03\x04", b"\x89HDF\r\n\x1a\n"
FIRST_NODE, SCHEMA_VERSION = 0x0A, 0x08  # how a GraphDef and a SavedModel begin
HTML = (b"<!doctype html", b"<html", b"<head", b"<script")
KNOWN = (
    "give a frozen graph (.pb), a TensorFlow 1 checkpoint, a SavedModel, Keras' VGG16 (.h5), or "
    "the zip that the authors offer"
)
DATA_PART = ".data-"


def read(path: Path, *, scratch: Path) -> Source:
    """Reads released weights.

    Args:
        path: A frozen graph, a SavedModel or its folder, a checkpoint by any of its files or by
            the name that they share, Keras' VGG16 file, or a zip or folder with one of these.
        scratch: An empty folder for what is unpacked, which outlives the source.

    Raises:
        WeightsError: The file is missing, of another format, damaged, or of another network.
    """
    if path.is_dir():
        return _read_file(_only(path.iterdir(), path))
    if not path.is_file() or _head(path)[: len(ZIP)] != ZIP:
        return _read_file(path)
    inner = _only(_unpack(path, scratch), path)
    try:
        return _read_file(inner)
    except WeightsError as error:  # named by what the person has, not by our copy
        raise WeightsError(error.what, where=f"{path}, {inner.name}", fix=error.fix) from error


def _read_file(path: Path) -> Source:
    """Reads a file by its first bytes, a checkpoint by its name."""
    prefix = _checkpoint_prefix(path)
    if prefix is not None:
        return checkpoint.read(prefix)
    if not path.is_file():
        raise WeightsError("weights do not exist", where=path, fix="check the path")
    head = _head(path)
    if head.lstrip().lower().startswith(HTML):
        raise WeightsError(
            "file is a web page and not weights, the download was answered by a page",
            where=path,
            fix="open the address in a browser, confirm the download there, and give that file",
        )
    if path.stat().st_size > MAX_BYTES:
        raise _unknown(path, "it is larger than any released file")
    if head.startswith(HDF5):
        return keras_vgg16.read(path)
    if head[:1] == bytes([FIRST_NODE]):
        return frozen.read(path)
    if head[:1] == bytes([SCHEMA_VERSION]):
        return saved_model.read(path)
    raise _unknown(path, "it is empty" if not head else "it begins like none of them")


def _checkpoint_prefix(path: Path) -> Path | None:
    """The name that a checkpoint's files share, from one of them or from itself."""
    name = path.name.removesuffix(checkpoint.INDEX)
    if DATA_PART in name:
        name = name[: name.rindex(DATA_PART)]
    prefix = path.with_name(name)
    is_one = name != path.name or not path.exists()
    if not is_one or not prefix.with_name(name + checkpoint.INDEX).is_file():
        return None
    return prefix


def _only(files: Iterable[Path], where: Path) -> Path:
    """The one file of weights among the files of a folder or zip."""
    files = sorted(files)
    found = [f for f in files if f.name == saved_model.FILE]
    found = found or [f for f in files if f.suffix in (checkpoint.INDEX, ".pb", ".h5")]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f.name for f in found[:6])
    what = f"several weights are in it ({names})" if found else "no weights are in it"
    raise WeightsError(what, where=where, fix="name one of them" if found else KNOWN)


def _unpack(path: Path, scratch: Path) -> list[Path]:
    """Copies the weights of a zip into a folder by their last names; nothing else is touched."""
    files: dict[str, Path] = {}
    left = MAX_BYTES
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                name = PurePosixPath(info.filename.replace("\\", "/")).name
                wanted = name.endswith((".pb", ".h5", checkpoint.INDEX)) or DATA_PART in name
                if info.is_dir() or not wanted or name.startswith("."):
                    continue
                if name in files:
                    raise _unknown(path, f"its zip holds {name} twice")
                files[name] = scratch / name
                left -= _copy(archive, info, files[name], left, path)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise unreadable(path, error) from error
    except ValueError as error:  # a corrupted stream of zlib's newer relatives
        raise unreadable(path, error) from error
    return list(files.values())


def _copy(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, left: int, path: Path):
    """Copies one member; returns its bytes. What a zip says of its sizes is not believed."""
    import zlib

    copied = 0
    try:
        with archive.open(info) as stream, target.open("wb") as file:
            while block := stream.read(BLOCK_BYTES):
                copied += len(block)
                if copied > left:
                    raise _unknown(path, "its zip expands to more than any released file")
                file.write(block)
    except zlib.error as error:
        raise unreadable(path, error) from error
    return copied


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        raise unreadable(path, error) from error


def _unknown(path: Path, why: str) -> WeightsError:
    return WeightsError(f"file is no weights of a known format, {why}", where=path, fix=KNOWN)
