"""Miniature data sets in their own layouts, made of drawn pictures; a cache of their own."""

import pytest
from miniatures import draw_map, draw_picture, draw_points, osie_mat


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """An empty MSINET_HOME for every test."""
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def osie_files(rng):
    """Fourteen pictures in the layout of OSIE's repository, three observers each."""
    names = [f"{1001 + k}.jpg" for k in range(14)]
    scanpaths = {
        n: [rng.uniform((1, 1, 60), (79, 59, 400), (4 + k, 3)) for k in range(3)] for n in names
    }
    files = {f"repo-master/data/stimuli/{n}": draw_picture(rng) for n in names}
    files["repo-master/data/eye/fixations.mat"] = osie_mat(scanpaths)
    files["repo-master/README.md"] = "code of the authors"
    return files


@pytest.fixture
def salicon_files(rng):
    """Five training and three validation pictures in SALICON's layout."""
    files = {}
    for part, count in (("train", 5), ("val", 3)):
        for k in range(count):
            stem = f"{part}/COCO_{part}2014_{k * 7:012d}"
            files[f"salicon/images/{stem}.jpg"] = draw_picture(rng)
            files[f"salicon/maps/{stem}.png"] = draw_map(rng)
            files[f"salicon/fixations/{stem}.png"] = draw_points(rng)
    return files


@pytest.fixture
def folder_files(rng):
    """Ten pictures with maps, people's own."""
    files = {f"images/{k:02d}.jpg": draw_picture(rng) for k in range(10)}
    return files | {f"maps/{k:02d}.png": draw_map(rng) for k in range(10)}


@pytest.fixture
def csv_files(rng):
    """Four pictures with fixations of two observers, and no maps."""
    files = {f"images/{k}.png": draw_picture(rng, suffix=".png") for k in "abcd"}
    lines = ["image,observer,x,y,duration_ms"]
    for k in "abcd":
        for observer in (1, 2):
            for _ in range(3):
                x, y = rng.uniform((0, 0), (80, 60))
                lines.append(f"{k}.png,{observer},{x:.2f},{y:.2f},{rng.integers(80, 400)}")
    return files | {"fixations.csv": "\n".join(lines) + "\n"}
