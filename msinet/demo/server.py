"""Serves the demo's page on this machine alone, with the headers that browsers ask for."""

import errno
import http.server
import pathlib
import re
import urllib.parse
from collections.abc import Sequence
from typing import Any

from msinet.errors import ArgumentError

HOST = "127.0.0.1"
POLICY = (
    "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; worker-src 'self' blob:; "
    "connect-src 'self'; img-src 'self' blob:; media-src 'self' blob:; style-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""The content security policy of webdemo/index.html: nothing comes from or goes to elsewhere."""
HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    # Together these make the page isolated, without which WebAssembly gets no threads.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".bin": "application/octet-stream",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}
HASHED = re.compile(r"[-.][\w-]{8,}\.\w+$")
"""Names that hold the hash of what is in the file, as webdemo/src/offline.ts knows them."""


def make_server(folders: Sequence[pathlib.Path], port: int) -> http.server.ThreadingHTTPServer:
    """Makes a server of some folders, laid over each other: the first that has a file gives it.

    It listens on this machine alone and answers only to its own names, so that no page of
    another address can reach it. Call its `serve_forever`, then `server_close`.

    Args:
        folders: Where the files lie.
        port: 1 to 65535, or 0 for any that is free; `server_port` says which it became.

    Raises:
        ArgumentError: Another program uses the port, or this user may not.
    """
    roots = [pathlib.Path(folder).resolve() for folder in folders]

    class Handler(_Handler):
        folders = roots

    try:
        return _Server((HOST, port), Handler)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        what = "in use by another program" if error.errno == errno.EADDRINUSE else "not allowed"
        fix = "choose another with --port N, or any free one with --port 0"
        raise ArgumentError(f"port is {what}", where=port, fix=fix) from error


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "msinet"
    sys_version = ""
    folders: Sequence[pathlib.Path] = ()

    def do_GET(self) -> None:
        """Sends a file."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Sends a file's headers."""
        self._answer(with_body=False)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the terminal belongs to the person."""

    def _answer(self, *, with_body: bool) -> None:
        file = self._file() if self._is_ours() else None
        if file is None:
            status, body, kind = (404 if self._is_ours() else 421), b"", "text/plain"
        else:
            status, body = 200, file.read_bytes()
            kind = TYPES.get(file.suffix, "application/octet-stream")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        is_lasting = file is not None and HASHED.search(file.name)
        lasting = "public, max-age=31536000, immutable"
        self.send_header("Cache-Control", lasting if is_lasting else "no-cache")
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _is_ours(self) -> bool:
        """Whether the address names this machine; a foreign name may be made to point here."""
        host = self.headers.get("Host", "").rsplit(":", 1)[0]
        return host in (HOST, "localhost")

    def _file(self) -> pathlib.Path | None:
        """The file of a request, or None; nothing outside the folders is ever given."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).lstrip("/")
        if "\0" in path:
            return None
        for folder in self.folders:
            file = (folder / (path or "index.html")).resolve()
            if file.is_relative_to(folder) and file.is_file():
                return file
        return None
