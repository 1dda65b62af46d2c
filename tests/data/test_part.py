import concurrent.futures
import dataclasses
import os
import pickle
import socket
import subprocess
import sys
import time

import numpy as np
import pytest
from miniatures import write_folder, write_zip

from msinet.data import SETS, cache, open_part, splits
from msinet.errors import ArgumentError, DataError


@pytest.fixture
def path(tmp_path, folder_files):
    return write_folder(tmp_path / "mine", folder_files)


@pytest.fixture
def no_preparing(monkeypatch):
    """From here on a prepared copy must be there already."""

    def refuse(*arguments):
        raise AssertionError("the set was prepared again")

    return lambda: monkeypatch.setattr(cache, "_write", refuse)


def copies(home):
    return sorted(p.name for p in (home / "data" / "folder").iterdir())


def test_slices_follow_the_split_order(path):
    order = [f"{k:02d}.jpg" for k in splits.shuffled(10)]
    assert open_part("folder", path, "train[:3]").names == order[:3]
    assert open_part("folder", path, "train[3:]").names == order[3:8]
    assert open_part("folder", path, "validation[-1:]").names == order[9:]
    assert open_part("folder", path, "all[2:4]").names == ["02.jpg", "03.jpg"]


def test_folds_of_own_data_are_of_all_pictures(path):
    seen = []
    for k in range(5):
        train, validation = (
            open_part("folder", path, p, fold=(k, 5)) for p in ("train", "validation")
        )
        assert sorted(train.names + validation.names) == open_part("folder", path, "all").names
        seen += validation.names
    assert sorted(seen) == open_part("folder", path, "all").names


def test_folds_keep_a_sets_own_validation_part_out(tmp_path, salicon_files):
    path = write_zip(tmp_path / "s.zip", salicon_files)
    train, fold = (open_part("salicon", path, p, fold=(1, 2)) for p in ("train", "validation"))
    assert sorted(train.names + fold.names) == open_part("salicon", path, "train").names


def test_a_named_rule_cuts_all_pictures_in_sorted_order(path):
    (train, fold), (_, last) = (
        [open_part("folder", path, p, fold=(k, "unisal")) for p in ("train", "validation")]
        for k in (0, 9)
    )
    order = [f"{k:02d}.jpg" for k in splits.shuffled(10, seed=27)]
    assert fold.names == order[:1]
    assert train.names == order[1:]
    assert last.names == order[9:]
    assert last.fold == (9, "unisal")


def test_a_named_rule_takes_no_picture_that_is_left_out(tmp_path, osie_files, monkeypatch):
    path = write_zip(tmp_path / "osie.zip", osie_files)
    twin = dataclasses.replace(SETS["osie"], left_out=(("1003.jpg", "twice there"),))
    monkeypatch.setitem(SETS, "osie", twin)
    folds = [open_part("osie", path, "validation", fold=(k, "unisal")) for k in range(10)]
    found = [name for part in folds for name in part.names]
    names = [f"{1001 + k}.jpg" for k in range(14) if k != 2]
    assert sorted(found) == names  # all of them, whatever trains in the set's own split
    assert found == [names[k] for k in splits.shuffled(13, seed=27)]


def test_a_named_rule_leaves_a_folder_for_validation_out(tmp_path, salicon_files, monkeypatch):
    monkeypatch.setitem(splits.FOLD_RULES, "unisal", splits.FoldRule(27, 4))
    path = write_zip(tmp_path / "s.zip", salicon_files)
    halves = [open_part("salicon", path, p, fold=(3, "unisal")) for p in ("train", "validation")]
    names = [name for part in halves for name in part.names]
    assert sorted(names) == open_part("salicon", path, "train").names


def test_examples_know_their_picture(path, folder_files):
    part = open_part("folder", path, "all")
    for k, example in enumerate(part):
        assert example.name == part.names[k] == f"{k:02d}.jpg"
        assert example.stimulus == folder_files[f"images/{k:02d}.jpg"]
        assert example.size_hw == part.sizes_hw[k] == (60, 80)
    with pytest.raises(IndexError):
        part[10]


def test_a_part_travels_to_other_threads_and_processes(path):
    part = open_part("folder", path, "all")
    before = part[4].stimulus
    travelled = pickle.loads(pickle.dumps(part))
    assert len(pickle.dumps(part)) < 5000
    assert travelled[4].stimulus == before
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        names = list(pool.map(lambda k: travelled[k % 10].name, range(40)))
    assert names == part.names * 4


def test_the_copy_is_made_once_for_each_state_of_the_files(path, home, no_preparing, folder_files):
    open_part("folder", path)
    assert len(copies(home)) == 1
    (path / "maps/03.png").write_bytes(folder_files["maps/04.png"])
    changed = open_part("folder", path, "all")
    assert changed[3].map == folder_files["maps/04.png"]
    assert len(copies(home)) == 2
    no_preparing()
    open_part("folder", path, "validation", fold=(0, 2), skip_first=True, sigma_px=4)


def test_copies_that_nobody_used_for_a_month_go_when_another_is_made(path, home, folder_files):
    def change(number):
        (path / "maps/03.png").write_bytes(folder_files[f"maps/{number:02d}.png"])
        os.utime(path / "maps/03.png", (number, number))
        open_part("folder", path)
        return copies(home)

    def age(name, days):
        then = time.time() - 24 * 3600 * days
        os.utime(home / "data" / "folder" / name, (then, then))

    (first,) = change(4)
    (second,) = set(change(5)) - {first}
    age(first, 31)
    age(second, 31)
    change(4)  # is there and used
    (third,) = set(change(6)) - {first, second}
    assert set(copies(home)) == {first, third}
    age(first, 29)
    assert len(change(7)) == 3


def test_strangers_beside_the_set_do_not_prepare_it_again(path, no_preparing):
    open_part("folder", path)
    no_preparing()
    write_folder(path, {"results/map.png": "x", "notes.txt": "x"})
    open_part("folder", path)


def test_nothing_is_left_of_a_copy_that_failed(path, home):
    (path / "images/07.jpg").write_bytes(b"text")
    with pytest.raises(DataError, match=r"07\.jpg"):
        open_part("folder", path)
    assert copies(home) == []


KILLED = """
import os, sys
from msinet.data import open_part
open_part("folder", sys.argv[1], progress=lambda done: done == 5 and os.kill(os.getpid(), 9))
"""


def test_a_killed_preparation_is_made_anew(path, home):
    killed = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert killed.returncode == -9
    (draft,) = copies(home)
    assert ".draft-" in draft
    assert len(open_part("folder", path, "all")) == 10
    os.utime(home / "data" / "folder" / draft, (1, 1))
    (path / "maps/03.png").touch()
    os.utime(path / "maps/03.png", (5, 5))
    open_part("folder", path)
    assert draft not in copies(home)


def test_a_full_disk_is_one_clear_line(path, monkeypatch):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache, "_write", full)
    with pytest.raises(DataError, match=r"cannot be written .*No space left.*MSINET_HOME"):
        open_part("folder", path)


def test_progress_counts_the_pictures(path):
    counted = []
    open_part("folder", path, progress=counted.append)
    assert counted == list(range(1, 11))


def test_preparing_and_reading_need_no_network(path, monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    assert open_part("folder", path, "all")[0].decoded().shape == (60, 80, 3)


def test_provenance_names_set_part_and_hashes(path, tmp_path, folder_files):
    archive = write_zip(tmp_path / "mine.zip", folder_files)
    a, b = (open_part("folder", p, "train[:5]").provenance() for p in (path, archive))
    assert a.keys() == {"set", "part", "validation_share", "n", "sha256", "content_sha256"}
    assert (a["set"], a["part"], a["n"]) == ("folder:mine", "train[:5]", 5)
    assert a["content_sha256"] == b["content_sha256"] == a["sha256"] != b["sha256"]


def test_provenance_says_what_beside_the_part_decides_on_the_pictures(
    path, tmp_path, salicon_files
):
    def decided(*words, **options):
        told = open_part(*words, **options).provenance()
        return {k: told[k] for k in told.keys() & {"fold", "validation_share"}}

    assert decided("folder", path, "train") == {"validation_share": 0.2}
    assert decided("folder", path, validation_share=0.5) == {"validation_share": 0.5}
    assert decided("folder", path, fold=(1, 3), validation_share=0.5) == {"fold": "1/3"}
    assert decided("folder", path, "validation", fold=(9, "unisal")) == {"fold": "9/unisal"}
    assert decided("folder", path, "all") == {}
    salicon = write_zip(tmp_path / "s.zip", salicon_files)
    assert decided("salicon", salicon, validation_share=0.5) == {}


@pytest.mark.parametrize(
    ("name", "part", "options", "what"),
    [
        ("osei", "train", {}, "unknown data set: osei: did you mean osie"),
        ("folder", "test", {}, "has no such part: test"),
        ("folder", "train", {"fold": (3, 3)}, "no such fold: 3/3: of 10 pictures .* 2 to 10 folds"),
        ("folder", "train", {"fold": (10, "unisal")}, "no such fold: 10/unisal"),
        ("folder", "train", {"fold": (0, "unsial")}, "no such fold: 0/unsial: .* unisal"),
        ("folder", "all", {"fold": (0, 3)}, "part all has no folds"),
        ("folder", "train", {"validation_share": 1.0}, "validation share"),
    ],
)
def test_senseless_wishes_are_refused(path, name, part, options, what):
    with pytest.raises(ArgumentError, match=what):
        open_part(name, path, part, **options)


def test_every_set_says_what_its_builder_is():
    import importlib

    for key, info in SETS.items():
        module, _, name = info.builder.partition(":")
        assert getattr(importlib.import_module(module), name).name == key == info.key
        assert all(side % 8 == 0 for side in info.size_hw)
        assert {m.split("/")[0] for m in info.markers} <= set(info.reads)
        assert {kind for kinds in info.needs for kind in kinds} <= set(info.files)
        assert bool(info.files) != bool(info.markers)


MEMORY = """
import resource, sys
import numpy as np
from msinet.data import open_part
part = open_part("folder", sys.argv[1], "all")
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for k in range(10): part[k]
before = peak()
for _ in range(60):
    for k in range(len(part)): part[k]
print(len(part), peak() - before)
"""


def test_memory_stays_flat_while_reading(tmp_path, rng):
    noise = [rng.integers(0, 256, (300, 400, 3), np.uint8) for _ in range(10)]
    import miniatures

    files = {f"images/{k}.png": miniatures.encode(noise[k]) for k in range(10)}
    files |= {f"maps/{k}.png": miniatures.draw_map(rng, (300, 400)) for k in range(10)}
    path = write_folder(tmp_path / "mine", files)  # 3.6 MB, read 60 times: 216 MB
    answer = subprocess.run(
        [sys.executable, "-c", MEMORY, str(path)], check=True, capture_output=True, text=True
    )
    count, grown_kb = map(int, answer.stdout.split())
    assert count == 10
    assert grown_kb < 30_000


def test_a_damaged_copy_is_one_clear_line(path, home):
    open_part("folder", path)
    for file in home.rglob("dataset_info.json"):
        file.write_text("x")
    with pytest.raises(DataError, match=r"prepared copy is damaged: .*delete this folder"):
        open_part("folder", path)
