"""The wheel carries what ships, and its command works in an empty folder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("msinet", "weights", "configs", "samples", "webdemo/page")
REQUIREMENTS = [f"requirements{kind}.txt" for kind in ("", "-dev", "-export", "-video")]
FILES = ("setup.py", "pyproject.toml", *REQUIREMENTS)
TEXTS = ("README.md", "LICENSE")


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Builds the wheel of a copy of the sources and installs it without its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in (*FOLDERS, *FILES, *TEXTS):
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, folder / "sources" / name, ignore=ignored)
        elif source.is_file():
            shutil.copy(source, folder / "sources" / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "-q", "--no-deps", "-w", folder, folder / "sources"], check=True)
    (wheel,) = folder.glob("*.whl")
    target = folder / "target"
    subprocess.run([*pip, "install", "-q", "--no-deps", "--target", target, wheel], check=True)
    return target


@pytest.mark.slow
def test_the_installed_command_works_in_an_empty_folder(installed, tmp_path):
    from msinet.weights import DEFAULT, shipped_entries

    environment = {**os.environ, "PYTHONPATH": str(installed), "MSINET_HOME": str(tmp_path / "h")}

    def msinet(*words):
        command = [str(installed / "bin" / "msinet"), *words]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
        ).stdout

    assert msinet("test", "--help").startswith("usage: msinet test")
    assert (installed / "msinet" / "_shipped" / "configs").is_dir()
    listed = msinet("weights")
    page = installed / "msinet" / "_shipped" / "webdemo" / "page"
    for path in (ROOT / "webdemo" / "page").rglob("*"):
        assert (page / path.relative_to(ROOT / "webdemo" / "page")).exists(), path
    if shipped_entries():
        assert DEFAULT in listed
        msinet("test", "-p", str(ROOT / "samples"))
        assert list((tmp_path / "results" / "images").glob("*_overlay.jpg"))


@pytest.mark.slow
def test_every_module_and_data_file_of_the_package_is_in_the_wheel(installed):
    kept = {".py", ".json", ".toml", ".typed", ".txt", ".csv"}
    for path in (ROOT / "msinet").rglob("*"):
        relative = path.relative_to(ROOT)
        if path.suffix in kept and "_shipped" not in relative.parts:
            assert (installed / relative).is_file(), relative


@pytest.mark.slow
def test_the_wheel_asks_for_what_the_requirements_pin(installed):
    (metadata,) = installed.glob("msinet-*.dist-info/METADATA")
    asked = metadata.read_text(encoding="utf-8")
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines():
        pin = line.split("#")[0].split(";")[0].strip()
        assert f"Requires-Dist: {pin}" in asked
