"""Fetches a file once: resumes what was begun, and appears under its name only when whole."""

import http.client
import pathlib
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable

from msinet.errors import DataError

TIMEOUT_S = 30
BLOCK_BYTES = 1 << 20


def fetch(
    url: str,
    target: pathlib.Path,
    *,
    name: str,
    fix: str,
    progress: Callable[[int, int], None] | None = None,
) -> pathlib.Path:
    """Gives the file of an address, from disk if it was fetched before.

    An interrupted download goes on where it stopped, provided that the server still offers the
    same file (its ETag is kept beside the begun one); otherwise it starts again.

    Args:
        url: An https address.
        target: Where the file belongs.
        name: What is fetched, for messages.
        fix: What a person can do instead.
        progress: Called with the bytes done and the bytes in all (0 unknown).

    Returns:
        The target.

    Raises:
        DataError: The address does not answer, or the file cannot be written.
    """
    if target.is_file():
        return target
    begun, tag = (target.with_name(target.name + end) for end in (".begun", ".etag"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _request(url, begun, tag) as answer:
            resumes = answer.status == http.HTTPStatus.PARTIAL_CONTENT
            done = begun.stat().st_size if resumes else 0
            tag.write_text(answer.headers.get("ETag", ""), encoding="utf-8")
            length = int(answer.headers.get("Content-Length", 0))
            total = done + length if length else 0
            with begun.open("ab" if resumes else "wb") as file:
                while block := answer.read(BLOCK_BYTES):
                    file.write(block)
                    done += len(block)
                    if progress:
                        progress(done, total)
        if total and done != total:
            raise http.client.IncompleteRead(b"", total - done)
        shutil.move(begun, target)
        tag.unlink(missing_ok=True)
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        raise DataError(f"{name} cannot be fetched ({reason})", where=url, fix=fix) from error
    return target


def _request(url: str, begun: pathlib.Path, tag: pathlib.Path):
    """Asks for the rest of a begun file if it is still the same one, else for the whole."""
    request = urllib.request.Request(url, headers={"User-Agent": "msinet"})
    known = tag.read_text(encoding="utf-8") if tag.is_file() else ""
    if known and not known.startswith("W/") and begun.is_file():
        request.add_header("Range", f"bytes={begun.stat().st_size}-")
        request.add_header("If-Range", known)
    try:
        return urllib.request.urlopen(request, timeout=TIMEOUT_S)
    except urllib.error.HTTPError as error:
        if error.code != http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            raise
        error.close()
        begun.unlink()
        return _request(url, begun, tag)
