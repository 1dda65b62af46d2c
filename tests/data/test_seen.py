"""Every answer is held against the parts that were really opened for the training."""

import dataclasses

import numpy as np
import pytest
from miniatures import write_folder, write_zip

from msinet.data import SETS, open_part, seen_names


@pytest.fixture
def path(tmp_path, folder_files):
    return write_folder(tmp_path / "mine", folder_files)


def without(item, *keys, **changes):
    return {k: v for k, v in item.items() if k not in keys} | changes


@pytest.mark.parametrize(
    ("part", "options"),
    [
        ("train", {}),
        ("train", {"validation_share": 0.5}),
        ("train[2:6]", {"validation_share": 0.1}),
        ("train", {"fold": (1, 3)}),
        ("train[:4]", {"fold": (2, "unisal")}),
        ("validation", {"fold": (0, 2)}),
        ("all", {}),
        ("all[3:5]", {}),
    ],
)
def test_the_pictures_of_training_are_found_again(path, part, options):
    trained = open_part("folder", path, part, **options)
    for scored in (
        open_part("folder", path, "all"),
        open_part("folder", path, "validation"),
        open_part("folder", path, "validation", fold=(1, 3)),
    ):
        expected = set(trained.names) & set(scored.names)
        assert seen_names(trained.provenance(), scored) == expected


def test_a_fold_and_its_own_training_have_nothing_in_common(path):
    for k in range(4):
        item = open_part("folder", path, "train", fold=(k, 4)).provenance()
        folds = [open_part("folder", path, "validation", fold=(j, 4)) for j in range(4)]
        seen = [seen_names(item, scored) for scored in folds]
        assert seen == [set() if j == k else set(folds[j].names) for j in range(4)]


def test_the_same_files_are_known_under_another_name(path, tmp_path, folder_files):
    archive = write_zip(tmp_path / "other.zip", folder_files)
    trained = open_part("folder", archive, "train[:6]")
    scored = open_part("folder", path, "all")
    assert trained.name != scored.name
    assert seen_names(trained.provenance(), scored) == set(trained.names)
    shipped = without(trained.provenance(), set="renamed")  # as weights that ship are called
    assert seen_names(shipped, scored) == set(trained.names)


def test_another_folder_of_the_same_name_cannot_be_compared(path, tmp_path, folder_files, rng):
    changed = dict(folder_files)
    changed["images/03.jpg"] = folder_files["images/04.jpg"]
    other = write_folder(tmp_path / "elsewhere" / "mine", changed)
    item = open_part("folder", other, "train").provenance()
    scored = open_part("folder", path, "all")
    assert seen_names(item, scored) is None
    assert seen_names(without(item, set="mine"), scored) is None
    assert seen_names(without(item, "content_sha256"), scored) is None
    assert seen_names(without(item, set="folder:yours"), scored) == set()
    assert seen_names(without(item, set="osie"), scored) == set()


def test_an_entry_that_does_not_say_enough_decides_nothing(path):
    scored = open_part("folder", path, "all")
    item = open_part("folder", path, "train", fold=(0, 2)).provenance()
    assert seen_names(item, scored) == set(open_part("folder", path, fold=(0, 2)).names)
    assert seen_names({}, scored) is None
    assert seen_names(without(item, "part"), scored) is None
    for changes in (
        {"n": 4},  # the rules were others when the weights were made
        {"part": "unlisted"},
        {"part": 3},
        {"fold": "0/none"},
        {"fold": 3},
        {"validation_share": "much"},
    ):
        assert seen_names(without(item, **changes), scored) is None


def test_entries_from_before_folds_were_recorded_are_still_read(path):
    item = without(open_part("folder", path, "train").provenance(), "validation_share")
    assert item.keys() == {"set", "part", "n", "sha256", "content_sha256"}
    scored = open_part("folder", path, "all")
    assert seen_names(item, scored) == set(open_part("folder", path, "train").names)
    other = open_part("folder", path, "train", validation_share=0.5).provenance()
    assert seen_names(without(other, "validation_share"), scored) is None  # n tells


@pytest.fixture
def osie(tmp_path, osie_files, monkeypatch):
    """A miniature that counts as the whole set: 10 of 14 train, one of them is left out."""
    whole = dataclasses.replace(
        SETS["osie"], n_train=10, n_total=14, left_out=(("1003.jpg", "twice there"),)
    )
    monkeypatch.setitem(SETS, "osie", whole)
    return write_zip(tmp_path / "osie.zip", osie_files)


def test_another_copy_of_a_published_set_is_compared_by_name(osie):
    scored = {p: open_part("osie", osie, p) for p in ("train", "validation", "all")}
    item = without(scored["train"].provenance(), content_sha256="of another copy")
    assert "1003.jpg" not in scored["train"].names
    assert seen_names(item, scored["validation"]) == set()
    assert seen_names(item, scored["all"]) == set(scored["train"].names)
    assert seen_names(without(item, "content_sha256"), scored["all"]) == set(scored["train"].names)
    assert seen_names(without(item, "content_sha256", "n"), scored["all"]) is None
    assert seen_names(without(item, n=8), scored["all"]) is None


def test_copies_that_are_not_whole_are_not_compared(osie, osie_files, tmp_path):
    """Their split is another one, so a training picture may lie in the scored part."""
    item = open_part("osie", osie, "train").provenance()
    (mat,) = (n for n in osie_files if n.endswith(".mat"))
    from msinet.data.sets import osie as reader

    pictures = sorted(n for n in osie_files if n.endswith(".jpg"))
    dropped = pictures[-1]
    few = {n: c for n, c in osie_files.items() if n != dropped}
    few[mat] = cut(osie_files[mat], dropped.rsplit("/", 1)[1], reader)
    scored = open_part("osie", write_zip(tmp_path / "few.zip", few), "validation")
    assert len(open_part("osie", scored.path, "all")) == 13
    assert seen_names(item, scored) is None
    assert seen_names(without(item, n=9), scored) is None


def cut(content, name, reader):
    """`fixations.mat` without one picture."""
    from miniatures import osie_mat

    class Source:
        path = "x"

        def read(self, file):
            return content

    kept = {k: v for k, v in reader._read_eyes(Source()).items() if k != name}
    return osie_mat(
        {
            k: [np.column_stack([xy[seen == o], ms[seen == o]]) for o in np.unique(seen)]
            for k, (xy, seen, ms) in kept.items()
        }
    )


@pytest.fixture
def salicon(tmp_path, salicon_files):
    return write_zip(tmp_path / "salicon.zip", salicon_files)


def test_parts_that_a_set_keeps_apart_are_apart_in_every_copy(salicon, salicon_files, tmp_path):
    stem = sorted(n for n in salicon_files if "train" in n and n.endswith(".jpg"))[0]
    key = stem.rsplit("/", 1)[1].removesuffix(".jpg")
    few = write_zip(tmp_path / "few.zip", {n: c for n, c in salicon_files.items() if key not in n})
    item = open_part("salicon", few, "train").provenance()
    scored = {p: open_part("salicon", salicon, p) for p in ("train", "validation", "all")}
    assert seen_names(item, scored["validation"]) == set()
    assert seen_names(item, scored["train"]) is None  # four of five, but which?
    whole = without(open_part("salicon", salicon).provenance(), content_sha256="of another copy")
    assert seen_names(whole, scored["all"]) == set(scored["train"].names)
    fold = without(whole, n=3, fold="0/2")
    assert seen_names(fold, scored["validation"]) == set()
    assert seen_names(fold, open_part("salicon", salicon, "validation", fold=(0, 2))) is None


def test_the_same_files_read_as_another_kind_of_set_are_known(salicon):
    trained = open_part("salicon", salicon, "train")
    scored = open_part("folder", salicon, "all")
    assert set(trained.names).isdisjoint(scored.names)  # train/ is left out of the former
    seen = seen_names(trained.provenance(), scored)
    assert seen == {name for name in scored.names if name.startswith("train/")}
    back = seen_names(
        open_part("folder", salicon, "validation").provenance(),
        open_part("salicon", salicon, "all"),
    )
    assert back == set(open_part("salicon", salicon, "validation").names)
