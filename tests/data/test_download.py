import hashlib
import http.server
import threading
import urllib.parse

import pytest
from miniatures import write_zip

from msinet.data import SETS, download, open_part
from msinet.data.download import announce, fetch
from msinet.errors import DataError

CONTENT = bytes(range(256)) * 20_000
MD5 = hashlib.md5(CONTENT).hexdigest()
WARNING = """<!DOCTYPE html><html><head><title>Google Drive - Virus scan warning</title></head>
<body><form action="/other"><input name="q" value="no"></form>
<form id="download-form" action="{action}" method="get"><input type="submit" value="Anyway">
<input type="hidden" name="id" value="1g8j"><input type="hidden" name="confirm" value="t">
</form><form action="/last"></form></body></html>"""


class Answers(http.server.BaseHTTPRequestHandler):
    """A server with one file; it can break off, and knows ranges."""

    content = CONTENT
    breaks_at = ()  # where the answers break off, one after the other
    validator = ("ETag", '"one"')
    seen = ()
    forgets = False

    def do_GET(self):
        kind = type(self)
        path, _, query = self.path.partition("?")
        if path == "/missing":
            self.send_error(404)
        elif path == "/page":
            self.give_page("<html><title>Quota\n exceeded</title>too many</html>")
        elif path == "/uc":
            self.give_page(WARNING.format(action="/confirmed"))
        elif path == "/circle":
            self.give_page(WARNING.format(action="/circle"))
        elif path == "/confirmed" and urllib.parse.parse_qs(query) != {
            "id": ["1g8j"], "confirm": ["t"],
        }:  # fmt: skip
            self.send_error(403)
        else:
            kind.breaks_at, stop = kind.breaks_at[1:], (*kind.breaks_at, None)[0]
            self.give_file(kind, stop)

    def give_page(self, text):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())

    def give_file(self, kind, stop):
        wanted = self.headers.get("Range")
        fits = wanted and self.headers.get("If-Range") == kind.validator[1] and not kind.forgets
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if fits else 0
        kind.seen = (*kind.seen, start)
        if start >= len(kind.content):
            self.send_error(416)
            return
        self.send_response(206 if fits else 200)
        if fits:
            self.send_header("Content-Range", f"bytes {start}-{len(kind.content) - 1}/*")
        self.send_header("Content-Type", "application/zip")
        self.send_header(*kind.validator)
        self.send_header("Content-Length", str(len(kind.content) - start))
        self.end_headers()
        self.wfile.write(kind.content[start:stop])

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(download, "PAUSE_S", 0)
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
    target = get(server, tmp_path / "x/file.zip", md5=MD5, progress=lambda *c: counted.append(c))
    assert target.read_bytes() == CONTENT
    assert counted[-1] == (len(CONTENT), len(CONTENT))
    get(server, target)
    assert server.seen == (0,)
    assert [p.name for p in target.parent.iterdir()] == ["file.zip"]


@pytest.mark.parametrize("validator", [("ETag", '"one"'), ("Last-Modified", "Mon, 01 Jan 2018")])
def test_a_cut_connection_is_taken_up_where_it_broke(server, tmp_path, validator):
    server.validator, server.breaks_at = validator, (1_000_000, 4_000_000)
    assert get(server, tmp_path / "file.zip", md5=MD5).read_bytes() == CONTENT
    assert server.seen == (0, 1_000_000, 4_000_000)
    assert [p.name for p in tmp_path.iterdir()] == ["file.zip"]


def test_a_later_call_goes_on_where_the_last_one_stopped(server, tmp_path):
    server.breaks_at = (3_000_000, 3_000_000)  # the second brings nothing
    with pytest.raises(DataError, match=r"the file cannot be fetched \(connection lost\)"):
        get(server, tmp_path / "file.zip")
    assert not (tmp_path / "file.zip").exists()
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT
    assert server.seen == (0, 3_000_000, 3_000_000)


def test_a_file_that_changed_meanwhile_is_fetched_from_its_start(server, tmp_path):
    server.breaks_at = (3_000_000, 3_000_000)
    with pytest.raises(DataError):
        get(server, tmp_path / "file.zip")
    server.validator = ("ETag", '"two"')
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT
    assert server.seen == (0, 3_000_000, 0)


def test_a_server_without_ranges_starts_again_and_ends(server, tmp_path):
    server.forgets, server.breaks_at = True, (1_000_000, 3_000_000, 2_000_000)
    with pytest.raises(DataError, match="connection lost"):
        get(server, tmp_path / "file.zip")
    assert server.seen == (0, 0, 0)
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT


def test_a_whole_file_that_was_not_named_yet_is_fetched_again(server, tmp_path):
    """The process died between the last byte and the renaming."""
    (tmp_path / "file.zip.begun").write_bytes(CONTENT)
    (tmp_path / "file.zip.etag").write_text('"one"')
    assert get(server, tmp_path / "file.zip").read_bytes() == CONTENT
    assert server.seen == (len(CONTENT), 0)


def test_a_wrong_checksum_is_told_and_nothing_kept(server, tmp_path):
    with pytest.raises(DataError, match=f"its md5 is {MD5}, not 00ff.*/file: name it with -p"):
        get(server, tmp_path / "file.zip", md5="00ff")
    assert list(tmp_path.iterdir()) == []


def test_a_web_page_in_place_of_the_file_is_told_by_its_title(server, tmp_path):
    with pytest.raises(DataError, match="a web page came instead, 'Quota exceeded'"):
        get(server, tmp_path / "file.zip", "/page")
    server.content = b"\n<!DOCTYPE html>..."  # under the name of a zip
    with pytest.raises(DataError, match="a web page came instead"):
        get(server, tmp_path / "file.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_web_page_does_not_spoil_what_was_begun(server, tmp_path):
    server.breaks_at = (3_000_000, 3_000_000)
    for path, fails in (("/file", True), ("/page", True), ("/file", False)):
        if fails:
            with pytest.raises(DataError):
                get(server, tmp_path / "file.zip", path)
    assert get(server, tmp_path / "file.zip", md5=MD5).read_bytes() == CONTENT
    assert server.seen[-1] == 3_000_000


def test_google_drives_question_is_answered(server, tmp_path):
    server.breaks_at = (2_000_000,)
    assert get(server, tmp_path / "file.zip", "/uc?id=1g8j", md5=MD5).read_bytes() == CONTENT
    assert server.seen == (0, 2_000_000)


def test_a_question_that_never_ends_is_given_up(server, tmp_path):
    with pytest.raises(DataError, match="a web page came instead, 'Google Drive - Virus scan"):
        get(server, tmp_path / "file.zip", "/circle")


def test_an_address_that_does_not_answer_is_one_clear_line(server, tmp_path):
    with pytest.raises(DataError, match=r"the file cannot be fetched.*missing.*name it with -p"):
        get(server, tmp_path / "file.zip", "/missing")
    assert not (tmp_path / "file.zip").exists()


def test_the_mirror_is_taken_where_the_first_address_fails(server, tmp_path):
    mirror = f"{server.url}/file"
    for path in ("/missing", "/page"):
        target = get(server, tmp_path / f"{path[1:]}.zip", path, mirror=mirror, md5=MD5)
        assert target.read_bytes() == CONTENT
    with pytest.raises(DataError, match=r"Not Found; a web page.*/missing and http\S+/page: name"):
        get(server, tmp_path / "x.zip", "/missing", mirror=f"{server.url}/page")


def test_progress_is_told_in_tenths_or_hundreds_of_megabytes():
    told = []
    called = announce(told.append)
    for done in (1, 5, 99, 100, 101, 990, 1000):
        called("a.zip", done * 1_000_000, 1_000_000_000)
    called("b.zip", 5_000_000, 0)
    called("b.zip", 205_000_000, 0)
    assert told == [
        "fetching a.zip: 0 % of 1000 MB",
        "fetching a.zip: 10 % of 1000 MB",
        "fetching a.zip: 90 % of 1000 MB",
        "fetching a.zip: 100 % of 1000 MB",
        "fetching b.zip: 0 MB",
        "fetching b.zip: 200 MB",
    ]


@pytest.fixture
def osie(server, monkeypatch, tmp_path, osie_files):
    """OSIE, offered by the local server."""

    def offer(path, **changes):
        (archive,) = SETS["osie"].archives
        there = type(archive)(**{**vars(archive), "url": server.url + path, **changes})
        info = type(SETS["osie"])(**{**vars(SETS["osie"]), "archives": (there,)})
        monkeypatch.setitem(SETS, "osie", info)

    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    server.content = write_zip(tmp_path / "o.zip", osie_files).read_bytes()
    return offer


def test_a_set_is_fetched_where_no_path_is_given(server, osie, tmp_path):
    osie("/file")
    assert len(open_part("osie", None, "all")) == 14
    assert (tmp_path / "work/data/osie/osie.zip").read_bytes() == server.content
    part = open_part("osie", None, "validation")
    assert part.provenance()["sha256"] == hashlib.sha256(server.content).hexdigest()
    assert server.seen == (0,)


def test_a_set_that_cannot_be_fetched_says_set_addresses_and_way_out(server, osie):
    osie("/missing", mirror=f"{server.url}/page")
    with pytest.raises(DataError) as caught:
        open_part("osie")
    told = str(caught.value)
    assert told.startswith("osie.zip of the osie data cannot be fetched (")
    for word in (
        f"{server.url}/missing and {server.url}/page",
        SETS["osie"].source,
        "with -p: the",
    ):
        assert word in told
    assert "\n" not in told
