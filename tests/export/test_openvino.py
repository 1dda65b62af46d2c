"""OpenVINO is used without its telemetry."""

import importlib.util
import subprocess
import sys

import pytest

CALLS = {
    "conversion": "from msinet.export.openvino import convert; convert('no model', 'x', 'float32')",
    "runtime": "from msinet.export.runtime import open_openvino; open_openvino('no model')",
}
WATCH = """
import sys
marker = open(sys.argv[1], "a")
def watch(event, arguments):
    if event.startswith("socket."):
        print(event, file=marker, flush=True)
sys.addaudithook(watch)
"""


@pytest.mark.skipif(
    importlib.util.find_spec("openvino") is None,
    reason="openvino is not installed: pip install -r requirements-export.txt",
)
@pytest.mark.parametrize("call", list(CALLS))
def test_nothing_asks_the_network(tmp_path, call):
    marker = tmp_path / "sockets"
    words = [sys.executable, "-c", f"{WATCH}\n{CALLS[call]}", marker]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert "no model" in done.stderr  # it came to the model, so OpenVINO was imported
    assert marker.read_text() == ""
