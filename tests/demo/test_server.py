"""The demo's server: its headers, its own machine only, and nothing outside its folders."""

import http.client
import threading

import pytest

from msinet.demo.server import HEADERS, HOST, make_server
from msinet.errors import ArgumentError


@pytest.fixture
def page(tmp_path):
    """A page with a lasting file, and a secret beside it."""
    folder = tmp_path / "page"
    (folder / "models").mkdir(parents=True)
    (folder / "index.html").write_text("<h1>page</h1>")
    (folder / "models" / "weights-0123456789.bin").write_bytes(b"abc")
    (folder / "models" / "catalogue.json").write_text("{}")
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "link").symlink_to(tmp_path / "secret.txt")
    return folder


@pytest.fixture
def serve():
    """Starts servers of folders; gives a function that asks one for a path."""
    servers = []

    def start(*folders):
        server = make_server(folders, 0)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def ask(path, method="GET", **headers):
            connection = http.client.HTTPConnection(HOST, server.server_port, timeout=5)
            connection.request(method, path, headers=headers)
            response = connection.getresponse()
            body = response.read()
            connection.close()
            return response.status, body, response.headers

        return ask

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_page_comes_with_all_headers(page, serve):
    status, body, headers = serve(page)("/")
    assert (status, body) == (200, b"<h1>page</h1>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    for name, value in HEADERS.items():
        assert headers[name] == value
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert "connect-src 'self';" in headers["Content-Security-Policy"]


def test_only_names_with_a_hash_are_kept_for_ever(page, serve):
    ask = serve(page)
    assert "immutable" in ask("/models/weights-0123456789.bin")[2]["Cache-Control"]
    assert ask("/models/catalogue.json")[2]["Cache-Control"] == "no-cache"
    assert ask("/")[2]["Cache-Control"] == "no-cache"


def test_head_has_the_length_and_no_body(page, serve):
    status, body, headers = serve(page)("/models/weights-0123456789.bin", method="HEAD")
    assert (status, body, headers["Content-Length"]) == (200, b"", "3")


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/models/../../secret.txt", "/link", "//etc/passwd"],
)
def test_nothing_outside_the_folders_is_given(page, serve, path):
    assert serve(page)(path)[:2] == (404, b"")


@pytest.mark.parametrize("path", ["/missing.js", "/models", "/%00", "/a?b=c"])
def test_what_is_not_there_is_not_found(page, serve, path):
    assert serve(page)(path)[0] == 404


def test_a_question_does_not_change_the_file(page, serve):
    assert serve(page)("/index.html?models=x")[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "localhost.evil.example"])
def test_other_names_are_turned_away(page, serve, host):
    """A foreign page could otherwise have its own name point at this machine."""
    assert serve(page)("/", Host=host)[:2] == (421, b"")


def test_localhost_is_answered(page, serve):
    assert serve(page)("/", Host="localhost:1234")[0] == 200


def test_the_first_folder_that_has_a_file_gives_it(page, serve, tmp_path):
    other = tmp_path / "other"
    (other / "models").mkdir(parents=True)
    (other / "models" / "catalogue.json").write_text("[1]")
    ask = serve(other, page)
    assert ask("/models/catalogue.json")[1] == b"[1]"
    assert ask("/")[1] == b"<h1>page</h1>"


def test_it_listens_on_this_machine_only(page):
    with make_server([page], 0) as server:
        assert server.server_address[0] == "127.0.0.1"


def test_a_port_in_use_is_said_in_one_line(page):
    with make_server([page], 0) as server:
        with pytest.raises(ArgumentError, match="in use by another program") as caught:
            make_server([page], server.server_port)
        assert "--port" in str(caught.value)
        assert str(server.server_port) in str(caught.value)
