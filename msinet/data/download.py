"""Fetches a file once: resumes what was begun, and appears under its name only when whole."""

import hashlib
import html.parser
import http.client
import os
import pathlib
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any

from msinet.errors import DataError

TIMEOUT_S = 30
PAUSE_S = 2.0  # before a connection that broke is made anew
BLOCK_BYTES = 1 << 20
PAGE_BYTES = 1 << 20  # of a web page that comes in place of a file
FORM = "download-form"  # Google Drive's "download anyway", on files too large for its virus scan


class _Refused(Exception):
    """What the server gave is not the file."""


def fetch(
    url: str,
    target: pathlib.Path,
    *,
    name: str,
    fix: str,
    mirror: str = "",
    md5: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> pathlib.Path:
    """Gives the file of an address, from disk if it was fetched before.

    An interrupted download goes on where it stopped, provided that the server still offers the
    same file (its ETag or date is kept beside the begun one); otherwise it starts again. Within
    one call it is taken up for as long as each connection brings something.

    Args:
        url: An http or https address of a binary file; one of Google Drive may ask for
            confirmation first.
        target: Where the file belongs.
        name: What is fetched, for messages.
        fix: What a person can do instead.
        mirror: Another address, tried when the first fails.
        md5: Checksum that the file must have, if known.
        progress: Called with the bytes done and the bytes in all (0 unknown).

    Returns:
        The target.

    Raises:
        DataError: No address gives the file, or it cannot be written.
    """
    if target.is_file():
        return target
    reasons, addresses = [], [address for address in (url, mirror) if address]
    for address in addresses:
        try:
            begun = target.with_name(f"{target.name}.begun")
            _fetch_whole(address, begun, progress)
            _check(begun, md5)
            os.replace(begun, target)
            _tag(begun).unlink(missing_ok=True)
            return target
        except (OSError, http.client.HTTPException, _Refused) as error:
            reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
            reasons.append(str(reason))
    raise DataError(
        f"{name} cannot be fetched ({'; '.join(reasons)})", where=" and ".join(addresses), fix=fix
    )


def announce(say: Callable[[str], Any]) -> Callable[[str, int, int], None]:
    """Makes a callback that tells how far a file is, a sentence for each tenth or 100 MB.

    Args:
        say: Called with the sentences.

    Returns:
        A function of the file's name, the bytes done and the bytes in all (0: unknown).
    """
    told: dict[str, str] = {}

    def called(file: str, done: int, total: int) -> None:
        amount = f"{10 * (10 * done // total)} % of " if total else ""
        megabytes = (total or done // 100_000_000 * 100_000_000) / 1e6
        sentence = f"fetching {file}: {amount}{megabytes:.0f} MB"
        if told.get(file) != sentence:
            told[file] = sentence
            say(sentence)

    return called


def _fetch_whole(url: str, begun: pathlib.Path, progress) -> None:
    """Connects until the file is whole; gives up when a connection brings nothing."""
    while True:
        before = _size(begun)
        try:
            if _fetch_more(url, begun, progress):
                return
            broken: Exception = ConnectionError("connection lost")
        except urllib.error.HTTPError:
            raise
        except (OSError, http.client.HTTPException) as error:
            broken = error
        if _size(begun) <= before:
            raise broken
        time.sleep(PAUSE_S)


def _fetch_more(url: str, begun: pathlib.Path, progress) -> bool:
    """One connection; whether the file is whole after it."""
    with _answer(url, begun) as answer:
        resumes = answer.status == http.HTTPStatus.PARTIAL_CONTENT
        done = _size(begun) if resumes else 0
        if resumes and not answer.headers.get("Content-Range", "").startswith(f"bytes {done}-"):
            raise _Refused("the server resumes at another place")
        validator = answer.headers.get("ETag") or answer.headers.get("Last-Modified", "")
        begun.parent.mkdir(parents=True, exist_ok=True)
        _tag(begun).write_text(validator, encoding="utf-8")
        length = int(answer.headers.get("Content-Length", 0))
        total = done + length if length else 0
        with begun.open("ab" if resumes else "wb") as file:
            while block := answer.read(BLOCK_BYTES):
                file.write(block)
                done += len(block)
                if progress:
                    progress(done, total)
    return not total or done == total


def _answer(url: str, begun: pathlib.Path, *, confirmed: bool = False):
    """Asks for the rest of a begun file if it is still the same one, else for the whole."""
    request = urllib.request.Request(url, headers={"User-Agent": "msinet"})
    tag = _tag(begun)
    known = tag.read_text(encoding="utf-8") if tag.is_file() else ""
    if known and not known.startswith("W/") and _size(begun):
        request.add_header("Range", f"bytes={_size(begun)}-")
        request.add_header("If-Range", known)
    try:
        answer = urllib.request.urlopen(request, timeout=TIMEOUT_S)
    except urllib.error.HTTPError as error:
        if error.code != http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE or not _size(begun):
            raise
        error.close()
        begun.unlink()
        return _answer(url, begun, confirmed=confirmed)
    if answer.headers.get_content_type() != "text/html":
        return answer
    with answer:
        page = _Page(answer.read(PAGE_BYTES).decode("utf-8", "replace"))
    if page.action and not confirmed:
        address = urllib.parse.urljoin(answer.url, page.action)
        query = urllib.parse.urlencode(page.fields)
        return _answer(f"{address}?{query}", begun, confirmed=True)
    raise _Refused(f"a web page came instead{page.named()}")


class _Page(html.parser.HTMLParser):
    """A web page: its title, and the form that asks for confirmation."""

    def __init__(self, text: str):
        super().__init__()
        self.action, self.fields, self._title = "", {}, ""
        self._is_title = self._is_form = False
        self.feed(text)

    def named(self) -> str:
        """The title in quotes, or nothing."""
        title = " ".join(self._title.split())[:80]
        return f", '{title}'" if title else ""

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self._is_title = tag == "title"
        if tag == "form":
            self._is_form = values.get("id") == FORM
            self.action = (values.get("action") or "") if self._is_form else self.action
        if tag == "input" and self._is_form and values.get("name"):
            self.fields[values["name"]] = values.get("value") or ""

    def handle_endtag(self, tag):
        self._is_title = False
        self._is_form = self._is_form and tag != "form"

    def handle_data(self, data):
        self._title += data if self._is_title else ""


def _check(begun: pathlib.Path, md5: str) -> None:
    """Throws a whole file away that is not the right one."""
    with begun.open("rb") as file:
        is_page = file.read(64).lstrip()[:1] == b"<"
        file.seek(0)
        found = hashlib.file_digest(file, "md5").hexdigest() if md5 else ""
    if not is_page and found == md5:
        return
    begun.unlink()
    _tag(begun).unlink(missing_ok=True)
    raise _Refused("a web page came instead" if is_page else f"its md5 is {found}, not {md5}")


def _size(file: pathlib.Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _tag(begun: pathlib.Path) -> pathlib.Path:
    """Where the validator of a begun file is kept."""
    return begun.with_suffix(".etag")
