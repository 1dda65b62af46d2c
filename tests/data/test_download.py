import http.server
import threading

import pytest

from msinet.data import SETS, open_part
from msinet.data.download import fetch
from msinet.errors import DataError

CONTENT = bytes(range(256)) * 20_000


class Answers(http.server.BaseHTTPRequestHandler):
    """A server with one file; it can break off, and knows ranges."""

    breaks_at = None
    tag = '"one"'
    seen = ()

    def do_GET(self):
        wanted = self.headers.get("Range")
        fits = wanted and self.headers.get("If-Range") == self.tag
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if fits else 0
        type(self).seen = (*self.seen, start)
        if self.path == "/missing":
            self.send_error(404)
            return
        self.send_response(206 if fits else 200)
        self.send_header("ETag", self.tag)
        self.send_header("Content-Length", str(len(CONTENT) - start))
        self.end_headers()
        self.wfile.write(CONTENT[start : self.breaks_at])

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    handler = type("Handler", (Answers,), {})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        handler.url = f"http://127.0.0.1:{running.server_port}"
        yield handler
        running.shutdown()


def get(server, target, path="/file", **options):
    return fetch(server.url + path, target, name="the file", fix="name it with -p", **options)


def test_a_file_is_fetched_once(server, tmp_path):
    counted = []
    target = get(server, tmp_path / "x/file.zip", progress=lambda *c: counted.append(c))
    assert target.read_bytes() == CONTENT
    assert counted[-1] == (len(CONTENT), len(CONTENT))
    get(server, target)
    assert server.seen == (0,)
    assert [p.name for p in target.parent.iterdir()] == ["file.zip"]


def test_a_broken_download_goes_on_where_it_stopped(server, tmp_path):
    server.breaks_at = 3_000_000
    with pytest.raises(DataError, match="the file cannot be fetched"):
        get(server, tmp_path / "file.zip")
    assert not (tmp_path / "file.zip").exists()
    server.breaks_at = None
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT
    assert server.seen == (0, 3_000_000)


def test_a_file_that_changed_meanwhile_is_fetched_from_its_start(server, tmp_path):
    server.breaks_at = 3_000_000
    with pytest.raises(DataError):
        get(server, tmp_path / "file.zip")
    server.breaks_at, server.tag = None, '"two"'
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT
    assert server.seen == (0, 0)


def test_an_address_that_does_not_answer_is_one_clear_line(server, tmp_path):
    with pytest.raises(DataError, match=r"the file cannot be fetched.*missing.*name it with -p"):
        get(server, tmp_path / "file.zip", "/missing")
    assert not (tmp_path / "file.zip").exists()


def test_osie_is_fetched_where_no_path_is_given(server, monkeypatch, home, osie_files, tmp_path):
    from miniatures import write_zip

    content = write_zip(tmp_path / "o.zip", osie_files).read_bytes()
    monkeypatch.setattr(f"{__name__}.CONTENT", content)
    info = SETS["osie"]
    monkeypatch.setitem(SETS, "osie", type(info)(**{**vars(info), "url": server.url + "/file"}))
    assert len(open_part("osie", None, "all")) == 14
    assert (home / "downloads/osie.zip").read_bytes() == content


def test_osie_that_cannot_be_fetched_says_set_address_and_way_out(server, monkeypatch):
    info = SETS["osie"]
    url = server.url + "/missing"
    monkeypatch.setitem(SETS, "osie", type(info)(**{**vars(info), "url": url}))
    with pytest.raises(DataError, match=f"osie data cannot be fetched.*{url}.*with -p"):
        open_part("osie")
