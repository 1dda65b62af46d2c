"""What holds for all published sets: forms, splits, one epoch of training, the original's form."""

import dataclasses

import numpy as np
import pytest
import tiny_training
from miniatures import draw_map, draw_picture, draw_points, write_folder, write_zip
from originals import ORIGINALS
from test_splits import CAT2000, GOLDEN

from msinet.data import SETS, open_part, positions, splits
from msinet.errors import ArgumentError, DataError

SPLIT = sorted(ORIGINALS.keys() - {"sjtu_tis"})
WHOLE_ARCHIVE = ("cat2000", "fiwi", "osie", "pascals", "sjtu_tis")
# Of the original's index lists: training and validation pictures, input size, blur where the map
# is made from the fixations.
FIGURES = {
    "salicon": (10_000, 5_000, (240, 320)),
    "mit1003": (803, 200, (360, 360)),
    "cat2000": (1600, 400, (216, 384)),
    "dutomron": (4168, 1000, (360, 360)),
    "pascals": (650, 200, (360, 360)),
    "osie": (500, 200, (240, 320)),
    "fiwi": (99, 50, (216, 384)),
}
SIGMA_PX = {"dutomron": 16, "osie": 16, "fiwi": 30}


def test_counts_sizes_and_blurs_are_those_of_the_original():
    assert {
        key: (info.n_train, (info.n_total or 0) - (info.n_train or 0), info.size_hw)
        for key, info in SETS.items()
        if key in FIGURES
    } == FIGURES
    assert {key: SETS[key].sigma_px for key in SIGMA_PX} == SIGMA_PX


@pytest.mark.parametrize("key", ORIGINALS)
def test_a_set_is_the_same_in_every_form(key, archives, write):
    made = archives(key)
    forms = ["archives", "unpacked"] + ["archive"] * (key in WHOLE_ARCHIVE)
    opened = [open_part(key, write(made, form), "all") for form in forms]
    assert len(opened[0]) >= 5
    for part in opened:
        assert part.names == sorted(part.names) == opened[0].names
        content = part.provenance()["content_sha256"]
        assert content == opened[0].provenance()["content_sha256"]
        for example, other in zip(part, opened[0], strict=True):
            assert example.stimulus == other.stimulus
            assert example.map == other.map
            np.testing.assert_array_equal(example.fixations, other.fixations)
            assert example.original_map().shape == example.size_hw


@pytest.mark.parametrize("key", ORIGINALS)
def test_every_picture_has_fixations_in_it_and_a_map(key, archives, write):
    for example in open_part(key, write(archives(key)), "all"):
        assert len(example.fixations) == len(example.observer) >= 4
        assert example.fixation_map().sum() == len(example.fixations)
        saliency_map = example.saliency_map()
        assert saliency_map.shape == example.size_hw
        assert 0 <= saliency_map.min() < saliency_map.max() <= 1


@pytest.mark.parametrize("key", GOLDEN)
def test_all_pictures_of_a_set_are_split_as_by_the_original(key):
    n, n_train, first_train, first_validation, total = GOLDEN[key]
    names = [f"{k:04d}.jpg" for k in range(n)]
    train, validation = (choose(key, names, part) for part in ("train", "validation"))
    assert (len(train), len(validation)) == (n_train, n - n_train)
    assert train[:6].tolist() == [int(k) for k in first_train.split()]
    assert validation[:6].tolist() == [int(k) for k in first_validation.split()]
    assert validation.sum() == total


def test_each_category_of_cat2000_is_split_as_by_the_original():
    names = [f"{category:02d}/{k:03d}.jpg" for category in range(20) for k in range(1, 101)]
    train, validation = (choose("cat2000", names, part) for part in ("train", "validation"))
    for category in range(20):
        inside = validation[20 * category : 20 * (category + 1)]
        assert sorted(inside - 100 * category) == CAT2000
    assert sorted([*train, *validation]) == list(range(2000))


def choose(key, names, part):
    """The positions of a part among all pictures of a set."""
    wanted = positions.parse(SETS[key], part, None)
    parts = [""] * len(names)
    return positions.choose(SETS[key], names, parts, wanted, validation_share=0.2, fold=None).order


@pytest.mark.parametrize("key", [k for k in SPLIT if k not in ("salicon", "cat2000")])
def test_the_split_is_the_originals(key, archives, write, monkeypatch):
    path = write(archives(key))
    names = open_part(key, path, "all").names
    n_train = len(names) - 2
    whole = dataclasses.replace(SETS[key], n_train=n_train, n_total=len(names))
    monkeypatch.setitem(SETS, key, whole)
    order = [names[k] for k in splits.shuffled(len(names))]
    assert open_part(key, path, "train").names == order[:n_train]
    assert open_part(key, path, "validation").names == order[n_train:]


@pytest.mark.parametrize("key", SPLIT)
def test_each_set_trains_one_quick_epoch(key, archives, write, monkeypatch, tmp_path, capsys):
    from msinet import cli, models

    monkeypatch.setattr(models, "build", tiny_training.build)
    monkeypatch.setattr(cli, "THREAD_VARIABLES", ())  # they would outlive the test
    words = ["--quick", "--epochs", "1", "--encoder-weights", "none", *tiny_training.SIZE]
    path, results = write(archives(key)), tmp_path / "results"
    code = cli.main(["train", "-d", key, "-p", str(path), "--results", str(results), *words])
    said = capsys.readouterr()
    assert code == 0, said.err
    assert said.out == f"{results}/quick-{key}/best.weights.h5\n"
    assert f"pictures instead of {SETS[key].n_total}" in said.err


def test_a_part_that_only_a_listed_set_has_is_refused_of_others(archives, write):
    path = write(archives("osie"))
    for part in ("test", "unlisted[:3]"):
        with pytest.raises(ArgumentError, match=r"OSIE has no such part: .*take train, validation"):
            open_part("osie", path, part)


def prepared(rng, key):
    """What the original code leaves of a set: three folders, pictures only."""
    stems = {"salicon": ["train/a", "val/b"], "cat2000": ["Action/001", "Social/001"]}
    pictures = {"mit1003": ".jpeg", "fiwi": ".png"}
    files = {}
    for stem in stems.get(key, ["1", "2"]):
        ending = ("_fixMap.jpg", "_fixPts.jpg") if key == "mit1003" else (".png", ".png")
        ending = (".jpg", ".mat") if key == "cat2000" else ending
        files[f"stimuli/{stem}{pictures.get(key, '.jpg')}"] = draw_picture(rng)
        files[f"saliency/{stem}{ending[0]}"] = draw_map(rng)
        if key != "cat2000":
            files[f"fixations/{stem}{ending[1]}"] = draw_points(rng, n=9)
    return files


@pytest.mark.parametrize("key", SPLIT)
def test_the_folders_that_the_original_leaves_are_read(key, rng, tmp_path):
    files = prepared(rng, key)
    part = open_part(key, write_folder(tmp_path / key, files).parent, "all")
    maps = [content for name, content in sorted(files.items()) if name.startswith("saliency/")]
    assert [example.map for example in part] == maps
    if key != "cat2000":
        assert [len(example.fixations) for example in part] == [9, 9]


@pytest.mark.parametrize("key", ORIGINALS)
def test_the_wrong_archive_is_one_clear_line(key, rng, tmp_path):
    other = "dutomron" if key != "dutomron" else "pascals"
    files = {n: c for made in ORIGINALS[other](rng).values() for n, c in made.items()}
    with pytest.raises(DataError, match=f"no {key} data.*-p takes ") as caught:
        open_part(key, write_zip(tmp_path / "x.zip", files))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", ["salicon", "mit1003", "cat2000", "dutomron", "pascals", "fiwi"])
def test_missing_pairs_are_all_listed(key, archives, write):
    made = archives(key)
    stimuli = [
        (files, name)
        for files in made.values()
        for name in files
        if name.endswith((".jpg", ".jpeg", ".png")) and files[name] != b"stray"
        and any(f"{top}/" in name for top in ("images/train", "ALLSTIMULI", "Stimuli",
                                              "DUT-OMRON-image", "imgs/pascal", "stimuli"))
    ]  # fmt: skip
    gone = [stimuli[0], stimuli[-1]]
    for files, name in gone:
        del files[name]
    with pytest.raises(DataError) as caught:
        open_part(key, write(made))
    for _, name in gone:
        assert name.rsplit("/", 1)[1].rsplit(".", 1)[0] in str(caught.value)
    assert "\n" not in str(caught.value)
