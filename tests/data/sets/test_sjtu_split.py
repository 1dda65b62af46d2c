"""The split of SJTU-TIS goes by picture, and no part shares one with another, whatever is asked."""

import dataclasses
import hashlib
import re
import zipfile

import cv2
import likeness
import make_sjtu_split
import numpy as np
import pytest
from miniatures import write_zip
from originals import sjtu_copy

from msinet import register
from msinet.data import SETS, open_part, positions, seen, seen_names
from msinet.data.sets.sjtu_split import PARTS
from msinet.errors import ArgumentError

# The rule by hand on the numbers 1 to 10: RandomState(42) puts them in the order
# 9 2 6 1 8 3 10 5 4 7, of which 7 train, 1 validates and 2 test.
GOLDEN_TEN = [[9, 2, 6, 1, 8, 3, 10], [5], [4, 7]]
GOLDEN_LIST = "ff9d41"


@pytest.fixture
def path(rng, tmp_path, monkeypatch):
    """Four pictures: one trains, one validates, one tests, one is on no list."""
    listed = {"train": (71, 5), "validation": (109,), "test": (4837091,)}
    monkeypatch.setitem(SETS, "sjtu_tis", dataclasses.replace(SETS["sjtu_tis"], listed=listed))
    return write_zip(tmp_path / "copy.zip", sjtu_copy(rng)["sjtu_tis.zip"])


@pytest.fixture(scope="module")
def shared_home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def sjtu_test(real_data, shared_home, monkeypatch):
    """The test part of the set itself, prepared once for all tests that ask for it."""
    monkeypatch.setenv("MSINET_HOME", str(shared_home))
    return open_part("sjtu_tis", real_data / "data" / "sjtu_tis.zip", "test")


def stems(part):
    return [name.removesuffix(".jpg") for name in part.names]


def test_the_rule_cuts_a_group_as_by_hand():
    assert make_sjtu_split.cut(range(10, 0, -1)) == GOLDEN_TEN


def test_the_list_is_the_published_one():
    assert {part: len(set(numbers)) for part, numbers in PARTS.items()} == {
        **{"train": 392, "validation": 56, "test": 112},
    }
    assert len(set().union(*PARTS.values())) == 560
    assert PARTS["test"][:4] == (24571, 48066, 101001624, 133684581)
    text = repr(sorted((part, numbers) for part, numbers in PARTS.items()))
    assert hashlib.sha256(text.encode()).hexdigest()[:6] == GOLDEN_LIST


def test_the_list_follows_from_the_rule_on_the_pictures_at_hand(real_data):
    with zipfile.ZipFile(real_data / "data" / "sjtu_tis.zip") as archive:
        maps = [name for name in archive.namelist() if "/maps/" in name]
    names = [re.sub(r".*/|\.jpg", "", name) for name in maps]
    made = make_sjtu_split.split(names)
    assert {part: tuple(numbers) for part, numbers in made.items()} == PARTS
    both = make_sjtu_split.groups(names)
    for part, share in (("validation", 0.1), ("test", 0.2)):
        for group in both:  # each group gives its share
            assert len(set(group) & set(PARTS[part])) == round(len(group) * share)


def test_all_items_of_a_picture_are_in_one_part(path):
    found = {name: stems(open_part("sjtu_tis", path, name)) for name in (*PARTS, "unlisted")}
    assert found == {
        "train": ["000000000071", "000000000071_0"],
        "validation": [f"000000000109_{k}" for k in range(4)],
        "test": ["4837091", "4837091_0"],
        "unlisted": [f"36979_{k}" for k in range(4)],
    }
    everything = [stem for part in found.values() for stem in part]
    assert sorted(everything) == sorted(stems(open_part("sjtu_tis", path, "all")))


def test_a_part_tells_texts_and_conditions_without_reading_pictures(path):
    part = open_part("sjtu_tis", path, "all")
    assert [(e.text, e.condition) for e in part] == list(
        zip(part.texts, part.conditions, strict=True)
    )


def test_conditions_are_chosen_before_a_slice(path):
    chosen = open_part("sjtu_tis", path, "all[1:]", conditions=("salient", "non_salient"))
    assert stems(chosen) == ["000000000109_3", "36979_2", "36979_3"]
    assert chosen.provenance()["conditions"] == "salient,non_salient"
    assert "conditions" not in open_part("sjtu_tis", path, "all").provenance()


def test_a_condition_that_does_not_exist_is_refused(path, tmp_path, folder_files):
    told = r"SJTU-TIS has no such condition: saliant: take of all, non_salient, pure, salient"
    with pytest.raises(ArgumentError, match=told):
        open_part("sjtu_tis", path, "test", conditions=("pure", "saliant"))
    own = write_zip(tmp_path / "own.zip", folder_files)
    with pytest.raises(ArgumentError, match="no such condition: pure: leave conditions out"):
        open_part("folder", own, "all", conditions=("pure",))


def test_folds_are_of_whole_pictures_of_the_training_part(path, monkeypatch):
    listed = {"train": (71, 109, 36979), "validation": (), "test": (4837091,)}
    monkeypatch.setitem(SETS, "sjtu_tis", dataclasses.replace(SETS["sjtu_tis"], listed=listed))
    whole, met = sorted(open_part("sjtu_tis", path, "train").names), []
    for k in range(3):
        train, fold = (open_part("sjtu_tis", path, p, fold=(k, 3)) for p in ("train", "validation"))
        numbers = [set(map(positions.picture_number, part.names)) for part in (train, fold)]
        assert numbers[0].isdisjoint(numbers[1])
        assert sorted(train.names + fold.names) == whole
        met += fold.names
    assert sorted(met) == whole
    with pytest.raises(ArgumentError, match="SJTU-TIS has no named folds"):
        open_part("sjtu_tis", path, "train", fold=(0, "unisal"))


def test_a_picture_seen_under_one_condition_is_seen_under_all(path):
    item = open_part("sjtu_tis", path, "train", conditions=("pure",)).provenance()
    scored = open_part("sjtu_tis", path, "all", conditions=("whole",))
    assert seen_names(item, scored) == {"000000000071.jpg"}
    assert seen_names(item, open_part("sjtu_tis", path, "test")) == set()


def test_the_list_means_the_same_in_another_copy(path, tmp_path, rng):
    files = sjtu_copy(rng)["sjtu_tis.zip"]
    files = {name: content for name, content in files.items() if "4837091" not in name}
    other = write_zip(tmp_path / "other.zip", files)
    item = open_part("sjtu_tis", path, "train").provenance()
    assert seen_names(item, open_part("sjtu_tis", other, "validation")) == set()
    assert len(seen_names(item, open_part("sjtu_tis", other, "all"))) == 2
    assert seen_names(item | {"part": "train[:1]"}, open_part("sjtu_tis", other, "all")) is None


def parts_seen(name):
    """What a shipped network has seen: {set: its parts}, and {set: hash of the archive}."""
    parts, hashes = {}, {}
    for item in register.find(name).data:
        parts.setdefault(item["set"], []).append(item["part"])
        hashes[item["set"]] = item["sha256"]
    return parts, hashes


IMAGES = ("msinet_mobilenet_v2", "msinet_efficientnet_lite2")
# All that image weights which start the network with texts, or start and teach each other, may
# have seen: the test below holds every picture of these archives against SJTU-TIS.
APART = {
    "osie": ("osie.zip", ["train"], 700),
    "salicon": ("salicon_part.zip", ["train"], 664),
    "crowd": ("crowd.zip", ["all"], 450),
    "scene": ("scene.zip", ["all"], 450),
}


@pytest.mark.parametrize("name", IMAGES)
def test_the_shipped_image_weights_have_seen_only_what_is_apart_from_sjtu_tis(name):
    assert parts_seen(name)[0] == {key: parts for key, (_, parts, _) in APART.items()}


def test_the_shipped_text_weights_have_seen_no_test_part():
    entry = register.find(register.DEFAULT_TEXT)
    parts, _ = parts_seen(entry.name)
    assert parts.pop("sjtu_tis") == ["train", "validation"]
    assert parts == parts_seen(IMAGES[0])[0]
    counts = {item["part"]: item["n"] for item in entry.data if item["set"] == "sjtu_tis"}
    assert counts == {part: 3 * len(PARTS[part]) for part in counts}  # items of a picture


@pytest.mark.parametrize("name", [*IMAGES, register.DEFAULT_TEXT])
def test_the_guard_says_that_the_shipped_weights_have_seen_no_test_picture(sjtu_test, name):
    data = register.find(name).data
    assert [seen_names(item, sjtu_test) for item in data] == [set()] * len(data)


def pictures(archive, chosen=lambda name: True):
    """The pictures of an archive, small, by their names."""
    with zipfile.ZipFile(archive) as files:
        names = [n for n in files.namelist() if re.search(r"/(images|stimuli)/.*\.jpg$", n)]
        return {n: likeness.read(files.read(n)) for n in names if chosen(n)}


def is_test_picture(name):
    return positions.picture_number(name.rsplit("/", 1)[1]) in PARTS["test"]


def copies(archive):
    """Each test picture as other sets hold theirs: squeezed, mirrored, its middle; poor JPEGs."""
    with zipfile.ZipFile(archive) as files:
        for name in filter(is_test_picture, pictures(archive)):
            picture = cv2.imdecode(np.frombuffer(files.read(name), np.uint8), cv2.IMREAD_GRAYSCALE)
            for made in (picture, picture[:, ::-1], likeness.middle(picture)):
                small = cv2.resize(made, (256, 192), interpolation=cv2.INTER_AREA)
                data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 40])[1]
                yield name, likeness.read(data)


def test_no_picture_of_the_test_part_is_in_what_the_image_weights_have_seen(real_data):
    data = real_data / "data"
    test = pictures(data / "sjtu_tis.zip", is_test_picture)
    assert len(test) == 112
    known = list(copies(data / "sjtu_tis.zip"))
    others = {(name, number): picture for number, (name, picture) in enumerate(known)}
    own = {(name, key) for key in others for name in test if key[0] == name}
    assert len(own) == 3 * 112
    for key, (file, _, count) in APART.items():
        archive = data / file
        assert {parts_seen(name)[1][key] for name in (*IMAGES, register.DEFAULT_TEXT)} == {
            register.sha256(archive)
        }
        seen_before = pictures(archive)
        assert len(seen_before) == count
        others |= {(key, name): picture for name, picture in seen_before.items()}
    assert likeness.alike(test, others) == own  # every copy is found, and nothing else


def test_the_salicon_pictures_at_hand_are_none_of_sjtu_tis(real_data):
    salicon = open_part("salicon", real_data / "data" / "salicon_part.zip", "all")
    assert salicon.provenance()["content_sha256"] in seen.APART
    numbers = {int(re.findall(r"\d{12}", name)[0]) for name in salicon.names}
    assert len(numbers) == 664
    assert numbers.isdisjoint(set().union(*PARTS.values()))


def test_another_copy_of_salicon_may_hold_test_pictures(path):
    test = open_part("sjtu_tis", path, "test")
    item = {"set": "salicon", "part": "train", "n": 10_000, "content_sha256": "0" * 64}
    assert seen_names(item, test) is None
    assert seen_names(item | {"set": "osie"}, test) == set()
