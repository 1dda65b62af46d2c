"""`demo`: serves the page that ships, and prepares other weights once."""

import json
import re
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from msinet import cli, shipped
from msinet.cli import demo
from msinet.cli.parser import make_parser

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "webdemo" / "page"


@pytest.fixture
def running():
    """Starts `main.py demo` as a person does; gives its address and the process."""
    processes = []

    def start(*words):
        command = [sys.executable, str(ROOT / "main.py"), "demo", "--no-browser", *words]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        processes.append(process)
        return process.stdout.readline().strip(), process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def test_the_page_is_served_without_node_until_ctrl_c(running):
    address, process = running("--port", "0")
    assert re.fullmatch(r"http://localhost:\d+/", address)
    with urllib.request.urlopen(address, timeout=10) as response:
        assert b"Where do eyes go?" in response.read()
        assert response.headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    with urllib.request.urlopen(f"{address}models/catalogue.json", timeout=10) as response:
        (model,) = json.load(response)["models"]
    weights = f"{address}models/{model['weights']['path']}"
    with urllib.request.urlopen(weights, timeout=10) as response:
        assert len(response.read()) == model["weights"]["bytes"]
    process.send_signal(subprocess.signal.SIGINT)
    _, talk = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "this machine only" in talk
    assert "Traceback" not in talk


def test_a_port_in_use_ends_with_one_line_and_exit_code_2(capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert cli.main(["demo", "--no-browser", "--port", str(port)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith(f"msinet: port is in use by another program: {port}: ")


def test_without_port_any_free_one_is_taken_when_the_usual_is_in_use(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as other:
        monkeypatch.setattr(demo, "PORT", other.getsockname()[1])
        with demo._serve([PAGE], None) as server:
            assert server.server_port != other.getsockname()[1]


@pytest.mark.parametrize("port", ["-1", "65536", "web", "1e3"])
def test_what_is_no_port_is_refused(port, capsys):
    assert cli.main(["demo", f"--port={port}"]) == 2
    assert "not a port, 0 to 65535" in capsys.readouterr().err


def test_a_page_that_is_missing_says_what_to_do(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path / room)
    assert cli.main(["demo", "--no-browser"]) == 4
    assert "page of the demo is missing" in capsys.readouterr().err


def test_weights_that_ship_need_no_export(monkeypatch):
    monkeypatch.setattr(demo, "_pack", lambda *_: pytest.fail("exported"))
    assert demo._models_for("msinet_mobilenet_v2", PAGE) == []


def test_other_weights_are_packed_once_and_kept(monkeypatch, tmp_path, tiny, capsys):
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    calls = []

    def pack(entry, kept, page):
        calls.append(entry.name)
        (kept / "models").mkdir(parents=True)
        catalogue = {"models": [{"source_sha256": entry.sha256}]}
        (kept / "models" / "catalogue.json").write_text(json.dumps(catalogue))

    monkeypatch.setattr(demo, "_pack", pack)
    first = demo._models_for(str(tiny), PAGE)
    assert demo._models_for(str(tiny), PAGE) == first
    assert calls == ["tiny"]
    assert first[0].is_relative_to(tmp_path / "home")
    assert "exporting tiny" in capsys.readouterr().err


def test_weights_that_do_not_exist_are_named(capsys):
    assert cli.main(["demo", "--no-browser", "--weights", "nobody"]) == 5
    assert "no weights of this name: nobody" in capsys.readouterr().err


def test_the_page_was_built_from_the_weights_that_ship():
    """Run tools/build_webdemo.py after the weights have changed."""
    from msinet.register import shipped_entries

    catalogue = json.loads((PAGE / "models" / "catalogue.json").read_text())
    hashes = [entry.sha256 for entry in shipped_entries()]
    assert [model["source_sha256"] in hashes for model in catalogue["models"]] == [True]


def test_the_options_have_the_defaults_that_help_names():
    args = make_parser().parse_args(["demo"])
    assert (args.weights, args.port, args.no_browser) == (None, None, False)
