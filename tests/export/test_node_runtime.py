import stat

import pytest

from msinet.errors import ExportError
from msinet.export import node_runtime


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Puts a node of a version, and npm, alone on the path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(node_runtime, "WHEEL", "no_such_package")

    def put(version):
        for name, text in (("node", f"echo v{version}"), ("npm", "exit 1")):
            path = tmp_path / name
            path.write_text(f"#!/bin/sh\n{text}\n")
            path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return tmp_path / "node"

    return put


def test_node_of_the_path_is_taken(programs):
    node = programs("20.1.0")
    assert node_runtime.find()[0] == node


def test_an_old_node_is_named_with_what_to_do(programs):
    node = programs("18.19.0")
    with pytest.raises(ExportError, match=f"{node} is version 18: install Node 20"):
        node_runtime.find()


def test_no_node_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(node_runtime, "WHEEL", "no_such_package")
    with pytest.raises(ExportError, match="which is missing"):
        node_runtime.find()


def test_packages_that_cannot_be_fetched_leave_nothing(programs, tmp_path, monkeypatch):
    programs("22.0.0")
    home = tmp_path / "home"
    monkeypatch.setenv("MSINET_HOME", str(home))
    with pytest.raises(ExportError, match=r"fetching TensorFlow\.js with npm failed"):
        node_runtime.script()
    assert list((home / "node").iterdir()) == []
