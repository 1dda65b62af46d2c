"""Fetches released weights where the network allows; says which file to get by hand where not."""

import importlib
from collections.abc import Callable
from pathlib import Path

from msinet.errors import DataError, WeightsError
from msinet.importers.released import DRIVE, HUGGINGFACE, HUGGINGFACE_FILE, RELEASED

PLACES = ("huggingface", "original")


def fetch(
    place: str,
    folder: Path,
    *,
    data: str = "salicon",
    device: str = "cpu",
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """Fetches a released file.

    Args:
        place: "huggingface", the model card's SavedModel, or "original", the zips on the
            authors' Google Drive.
        folder: Where a zip is kept until the import is done.
        data: Data set of the network ("original"), a key of `RELEASED`.
        device: "cpu", channels last, or "gpu", channels first ("original").
        progress: Called with the bytes done and the bytes in all (0 unknown).

    Returns:
        The path of the file.

    Raises:
        WeightsError: The place does not answer; the message names the file to get by hand.
    """
    if place not in PLACES:
        raise ValueError(f"place: expected one of {PLACES}, got {place!r}")
    return _huggingface() if place == "huggingface" else _drive(folder, data, device, progress)


def _huggingface() -> Path:
    address = f"https://huggingface.co/{HUGGINGFACE}/resolve/main/{HUGGINGFACE_FILE}"
    by_hand = f"get {address} by hand and run `main.py import-weights FILE`"
    try:
        hub = importlib.import_module("huggingface_hub")  # no requirement of ours
    except ImportError as error:
        raise WeightsError(
            "huggingface_hub is not installed",
            where=f"--source huggingface ({HUGGINGFACE})",
            fix=f"pip install huggingface_hub, or {by_hand}",
        ) from error
    try:
        return Path(hub.hf_hub_download(HUGGINGFACE, HUGGINGFACE_FILE))
    except Exception as error:  # it raises errors of its own, of requests and of the disk
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:120]
        raise WeightsError(
            f"released weights cannot be fetched ({reason})", where=HUGGINGFACE, fix=by_hand
        ) from error


def _drive(folder: Path, data: str, device: str, progress) -> Path:
    from msinet.data import download

    address = DRIVE.format(id=RELEASED[data].drive[device])
    name = f"model_{data}_{device}"
    by_hand = (
        f"get {name}.zip by hand at this address in a browser and run "
        f"`main.py import-weights FILE -d {data}`"
    )
    target = folder / f"{name}.zip"
    try:
        path = download.fetch(address, target, name=name, fix=by_hand, progress=progress)
    except DataError as error:
        raise WeightsError(error.what, where=error.where, fix=by_hand) from error
    with path.open("rb") as file:
        is_page = file.read(512).lstrip()[:1] == b"<"
    if is_page:  # Drive asks to confirm large files, or its quota is used up
        path.unlink()
        raise WeightsError(
            f"{name} cannot be fetched (Google Drive answered with a page)",
            where=address,
            fix=by_hand,
        )
    return path
