"""The shape of the house: who imports whom, names, versions, docstrings, and papers that agree."""

import ast
import importlib
import inspect
import pathlib
import re
import sys
import tomllib

import papers
import pytest

import msinet
from msinet import config

ROOT = pathlib.Path(__file__).parent.parent
FILES = sorted((ROOT / "msinet").rglob("*.py"))

# From the ground up. A room may import what lies below it and nothing beside or above it; within
# a room that is a folder, files may import each other.
FLOORS = (
    {"errors"},
    {"config", "files", "home", "legacy_resize", "metadata", "pixels", "shipped", "silence"}
    | {"stages", "torch_file", "windows"},
    {"images", "letterbox", "fixations", "cropping"},
    {"cutting", "data", "encoder_weights", "losses", "metrics", "models", "register"},
    {"inference", "text", "weights"},
    {"predict", "importers"},
    {"baselines", "export"},
    {"areas"},
    {"demo", "train", "visualize", "evaluate"},
    {"report", "video"},
    {"cli"},
)
ONLY = {"models": {"keras", "numpy"}, "losses": {"keras", "numpy"}, "letterbox": {"cv2", "numpy"}}
# images: the original's own JPEG decoder
HOLDS_TENSORFLOW = {"data", "export", "images", "importers", "inference"}


def module_name(path):
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room(name):
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else "msinet"


def imports(path):
    """The modules that a file imports: ours by their full names, others by their first word."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        found |= {name if name.startswith("msinet.") else name.split(".")[0] for name in names}
    return found


def test_every_room_has_a_floor():
    rooms = {room(module_name(path)) for path in FILES} - {"msinet"}
    assert rooms <= set().union(*FLOORS)


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_imports_point_down(path):
    here = room(module_name(path))
    floor = next((n for n, rooms in enumerate(FLOORS) if here in rooms), len(FLOORS))
    below = set().union(*FLOORS[:floor])
    names = {room(name) for name in imports(path) if name.startswith("msinet.")} - {here}
    ours = {name for name in names if name in set().union(*FLOORS)}
    assert ours <= below
    assert not {"tools", "tests", "main"} & imports(path)


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_heavy_libraries_stay_in_their_rooms(path):
    here = room(module_name(path))
    others = {name for name in imports(path) if not name.startswith("msinet")}
    foreign = others - set(sys.stdlib_module_names)
    if here in ONLY:
        assert foreign <= ONLY[here]
    if here not in HOLDS_TENSORFLOW:
        assert not foreign & {"tensorflow", "tensorflow_datasets"}


def documented(doc, heading):
    """The names under a heading of a Google docstring, starred names without their stars."""
    block = re.search(rf"^{heading}:\n((?:[ \t]+.*\n|\n)+)", inspect.cleandoc(doc) + "\n", re.M)
    if not block:
        return []
    lines = block[1].splitlines()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    entry = re.compile(rf" {{{indent}}}\*{{0,2}}(\w+(?:, \*{{0,2}}\w+)*)(?: \([^)]*\))?:")
    found = [entry.match(line) for line in lines]
    return [name.strip("* ") for match in found if match for name in match[1].split(",")]


def taken(node):
    """The parameters of a function, or of a class by its `__init__` or its fields."""
    if isinstance(node, ast.ClassDef):
        init = [f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == "__init__"]
        if not init:
            return {field.target.id for field in node.body if isinstance(field, ast.AnnAssign)}
        node = init[0]
    a = node.args
    every = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, (a.vararg, a.kwarg))]
    return {argument.arg for argument in every} - {"self", "cls"}


def starred(node):
    """The names of `*args` and `**kwargs` of a class, which need no word."""
    functions = [f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == "__init__"]
    return {a.arg for f in functions for a in (f.args.vararg, f.args.kwarg) if a}


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_docstrings_name_only_arguments_that_exist(path):
    wrong = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and (doc := ast.get_docstring(node)):
            told, real = set(documented(doc, "Args")), taken(node)
            wrong += [(node.name, name) for name in sorted(told - real)]
            if isinstance(node, ast.ClassDef) and told:
                wrong += [(node.name, name) for name in sorted(real - told - starred(node))]
    assert wrong == []


LISTS = [path for path in FILES if "__all__ =" in path.read_text("utf-8")]


@pytest.mark.parametrize("path", LISTS, ids=module_name)
def test_public_names_are_sorted_and_exist(path):
    module = module_name(path)
    names = next(
        list(ast.literal_eval(node.value))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__"
    )
    assert names == sorted(names, key=lambda name: (not name.isupper(), name))
    assert all(hasattr(importlib.import_module(module), name) for name in names)


def test_the_changelog_and_the_citation_know_the_version():
    newest = re.search(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    cited = re.search(r"^version: (\S+)", (ROOT / "CITATION.cff").read_text("utf-8"), re.M)
    assert newest[1] == cited[1] == msinet.__version__


@pytest.mark.parametrize("path", sorted(ROOT.glob("configs/*.toml")), ids=lambda path: path.name)
def test_every_recipe_loads_and_says_how_to_run_it(path):
    config.load(path)
    head = path.read_text("utf-8").split("\n\n")[0]
    assert f"--config configs/{path.name}" in head
    assert "Expect:" in head


def test_every_pin_is_exact_and_has_a_reason():
    for name in sorted(path.name for path in ROOT.glob("requirements*.txt")):
        for line in (ROOT / name).read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                assert re.fullmatch(r"[\w.-]+==[\w.]+(; .*?)? +# .{10,}", line), line


def test_ci_runs_the_test_command_of_the_readme():
    readme = (ROOT / "README.md").read_text("utf-8")
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    command = next(line for line in readme.splitlines() if line.endswith("-m pytest"))
    assert command.startswith("python3 -m venv ")
    assert command in [line.replace(" -q ", " ").strip() for line in script.splitlines()]


ASKS = re.compile(
    r'importorskip\("(av|onnx\w*|tokenizers|safetensors)\b|skip\(str\(error\)\)|'
    r"\b(tiny_text|write_encoder|LITE_PACKAGE)\b"
)


def test_ci_runs_again_what_skips_without_the_optional_packages():
    """Every file of tests that asks for one of them, and every folder whose fixtures do."""
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    (second,) = re.findall(r"^optional_tests\(\) {\n(.*?)^}", script, re.M | re.S)
    named = {ROOT / word for word in second.split() if word.startswith("tests/")}
    asking = [p for p in (ROOT / "tests").rglob("*.py") if ASKS.search(p.read_text("utf-8"))]
    here = {pathlib.Path(__file__), ROOT / "tests" / "cli" / "conftest.py"}  # it makes `tiny_text`
    rooms = {p.parent if p.name == "conftest.py" else p for p in {*asking} - here}
    rooms = {p for p in rooms if p.is_dir() or p.name.startswith("test_")}
    assert len(rooms) > 15
    assert sorted(p.name for p in rooms if not {p, *p.parents} & named) == []


PAPERS = ["README.md", "samples/README.md", "webdemo/README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
PAPERS += [
    f"{room}/{path.name}"
    for room in ("docs", "weights")
    for path in sorted((ROOT / room).glob("*.md"))
]


def leads_somewhere(paper, link):
    """Whether a file is there and, of a paper of ours, the heading that the link names."""
    file, _, anchor = link.partition("#")
    target = paper.parent / file if file else paper
    if not target.exists() or not anchor:
        return target.exists()
    return target.suffix == ".md" and anchor in papers.anchors(target.read_text("utf-8"))


@pytest.mark.parametrize("name", PAPERS)
def test_papers_link_only_to_what_exists(name):
    links = papers.links((ROOT / name).read_text("utf-8"))
    assert [link for link in links if not leads_somewhere(ROOT / name, link)] == []


def test_links_and_anchors_are_read_as_github_makes_them():
    text = """
# The `train.stages` of a_run, *in* short: 3 & 4!
## [Weights](weights/a.md) & more
## More
```sh
# no heading
[no](link)
```
### more ###
[a](#more-1), ![b](b.jpg), <img src="c.png">, [away](https://example.org/#more)
"""
    assert papers.anchors(text) == [
        *("the-trainstages-of-a_run-in-short-3--4", "weights--more", "more", "more-1"),
    ]
    assert papers.links(text) == ["weights/a.md", "#more-1", "b.jpg", "c.png"]


def test_nothing_is_left_to_fill_in():
    papers = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("weights/*")]
    papers += ROOT.glob("configs/*")
    texts = [path for path in papers if path.suffix in (".md", ".toml")]
    marker = "@@" + "FILL" + "@@"
    assert [path.name for path in texts if marker in path.read_text("utf-8")] == []


def test_the_package_data_is_read_from_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    dynamic = project["tool"]["setuptools"]["dynamic"]
    assert dynamic["dependencies"]["file"] == ["requirements.txt"]
    assert dynamic["version"]["attr"] == "msinet.__version__"


def test_no_two_test_files_share_a_name():
    """Pytest imports them by their names alone."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
