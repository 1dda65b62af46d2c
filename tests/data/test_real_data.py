"""The published data sets themselves; skipped where they are not at hand."""

import importlib.util
import zipfile

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from msinet import fixations
from msinet.data import open_part
from msinet.data.fingerprint import take

SAME_AS_REFEREE = 1e-5  # relative, per pixel: float32 sums against SciPy's float64

# Of the published archive, once and for all: where people looked, in pixels, and the first and
# last picture with their fixations, mean position and first fixation.
OSIE_MEAN, OSIE_SPREAD = (401.466, 283.583), (171.276, 117.709)
OSIE_ENDS = (
    ("1001.jpg", 141, (384.666, 279.492), (395.5, 265.7)),
    ("1700.jpg", 158, (481.433, 321.293), (414.3, 419.0)),
)
# What the entry of the weights that ship says that they saw: another reader, other hashes, and
# nobody could tell any more.
SEEN = {
    "osie": "315774341a924a814e36e9a64424a0f17f98aa1dab8ab404d246f51159822b07",
    "salicon": "315a0b891edae7318704b3124e9a269c3e9887540e7caf89f1c5f879c3589dbf",
}


@pytest.fixture(scope="module")
def shared_home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def home(shared_home, monkeypatch):
    """One cache for all tests of this file, so that each set is prepared once."""
    monkeypatch.setenv("MSINET_HOME", str(shared_home))


def open_all(name, real_data, file):
    parts = [open_part(name, real_data / "data" / file, p) for p in ("train", "validation", "all")]
    train, validation, everything = parts
    assert set(train.names).isdisjoint(validation.names)
    assert set(train.names) | set(validation.names) <= set(everything.names)
    assert len(set(everything.names)) == len(everything)
    return parts


def test_osie_is_whole(real_data):
    train, validation, everything = open_all("osie", real_data, "osie.zip")
    assert (len(train), len(validation), len(everything)) == (499, 200, 700)
    assert set(everything.names) - set(train.names) - set(validation.names) == {"1279.jpg"}
    first = [everything.names[i] for i in (158, 500, 396, 155, 321, 212)]
    assert train.names[:6] == first
    examples = list(everything)
    counts = [len(e.fixations) for e in examples]
    assert (sum(counts), min(counts), max(counts)) == (98_321, 111, 179)
    assert {tuple(np.unique(e.observer)) for e in examples} == {tuple(range(1, 16))}
    points = np.concatenate([e.fixations for e in examples])
    np.testing.assert_allclose(points.min(0), (1.2, 1.2), atol=1e-4)
    np.testing.assert_allclose(points.max(0), (799.2, 599.2), atol=1e-4)
    assert {e.size_hw for e in examples} == {(600, 800)}
    assert all(len(e.duration_ms) == len(e.fixations) for e in examples)
    np.testing.assert_allclose(points.mean(0), OSIE_MEAN, atol=0.005)
    np.testing.assert_allclose(points.std(0), OSIE_SPREAD, atol=0.005)
    for example, (name, count, mean, first) in zip(
        (examples[0], examples[-1]), OSIE_ENDS, strict=True
    ):
        assert (example.name, len(example.fixations)) == (name, count)
        np.testing.assert_allclose(example.fixations.mean(0), mean, atol=0.005)
        np.testing.assert_allclose(example.fixations[0], first, atol=0.05)


@pytest.mark.parametrize(("name", "file"), [("osie", "osie.zip"), ("salicon", "salicon_part.zip")])
def test_the_files_are_named_and_hashed_as_when_the_weights_saw_them(real_data, name, file):
    part = open_part(name, real_data / "data" / file, "train")
    assert part.provenance()["content_sha256"] == SEEN[name]
    assert not any("not the published file" in note for note in part.notes)


def test_sjtu_tis_is_whole(real_data):
    part = open_part("sjtu_tis", real_data / "data" / "sjtu_tis.zip", "all")
    examples = list(part)
    counts: dict[str, list[int]] = {}
    for example in examples:
        counts.setdefault(example.condition, []).append(len(example.fixations))
        assert (example.condition == "pure") == (example.text == "")
        assert example.text == example.text.strip()
    assert {condition: len(n) for condition, n in counts.items()} == {
        **{"pure": 560, "whole": 280, "all": 280, "non_salient": 280, "salient": 280},
    }
    assert np.mean(counts["pure"]) == pytest.approx(173.3, abs=0.05)
    assert (examples[0].name, examples[0].text) == (
        "000000000071.jpg",
        "A passenger train glides around a curve on the outer track.",
    )


def test_osies_fingerprint_is_the_published_one(real_data):
    taken, mean_map = take(open_part("osie", real_data / "data" / "osie.zip", "all"))
    assert (taken.pictures, taken.first, taken.last) == (700, "1001.jpg", "1700.jpg")
    assert (taken.fixations, taken.fixations_per_picture) == (98_321, (111, 179))
    assert (taken.observers, taken.observers_per_picture) == (15, (15, 15))
    assert taken.sizes == (((600, 800), 700),)
    in_pixels = np.array([taken.mean_xy, taken.spread_xy]) * (800, 600)
    np.testing.assert_allclose(in_pixels, (OSIE_MEAN, OSIE_SPREAD), atol=1e-3)
    # The maps' centre of mass is that of the fixations, but for fixations that weigh less in
    # pictures with many, and for the blur at the edges.
    shares = [mean_map.sum(axis) @ (np.arange(n) + 0.5) / n for axis, n in ((0, 480), (1, 360))]
    np.testing.assert_allclose(shares, taken.mean_xy, atol=0.005)


def test_osie_holds_one_picture_twice(real_data):
    _, validation, everything = open_all("osie", real_data, "osie.zip")
    twins = [everything[everything.names.index(n)].decoded() for n in ("1279.jpg", "1374.jpg")]
    assert np.abs(twins[0].astype(int) - twins[1]).mean() < 3
    assert "1374.jpg" in validation.names


@pytest.mark.parametrize(
    ("file", "pictures", "points", "most_observers"),
    [("crowd.zip", 450, 113_718, 16), ("scene.zip", 450, 39_518, 12)],
)
def test_tables_of_fixations_are_whole(real_data, file, pictures, points, most_observers):
    train, validation, everything = open_all("folder", real_data, file)
    assert (len(train), len(validation), len(everything)) == (360, 90, pictures)
    examples = list(everything)
    dropped = [int(n.split()[0]) for n in everything.notes]
    assert sum(len(e.fixations) for e in examples) + sum(dropped) == points
    assert max(len(np.unique(e.observer)) for e in examples) == most_observers
    assert examples[0].sigma_px == pytest.approx(examples[0].size_hw[1] * 24 / 1024)


def test_salicon_is_whole(real_data):
    train, validation, everything = open_all("salicon", real_data, "salicon_part.zip")
    assert (len(train), len(validation), len(everything)) == (593, 71, 664)
    for example in (train[7], validation[70]):
        assert example.size_hw == example.saliency_map().shape == (240, 320)
        hit = example.saliency_map()[example.fixation_map() > 0].mean()
        assert hit > 1.5 * example.saliency_map().mean()


@pytest.fixture(scope="module")
def referee(request):
    """The independent scorer of the real data, where it lies beside them."""
    folder = request.getfixturevalue("real_data")
    file = folder / "tools" / "score_density.py"
    if not file.is_file():
        pytest.skip("the independent scorer is not beside the real data")
    spec = importlib.util.spec_from_file_location("referee", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.gaussian_filter = lambda counts, sigma: (counts, sigma)  # blurred below, where used
    return module


@pytest.mark.parametrize(
    ("name", "file", "part"),
    [
        ("osie", "osie.zip", "validation"),
        ("folder", "crowd.zip", "all"),
        ("folder", "scene.zip", "all"),
        ("salicon", "salicon_part.zip", "validation"),
    ],
)
def test_pictures_fixations_and_maps_equal_the_referees(real_data, referee, name, file, part):
    path = real_data / "data" / file
    opened = open_part(name, path, part)
    seen = set()
    for k, (_, picture, data, fixated, truth) in enumerate(referee.examples(path)):
        seen.add(picture)
        if k % 10:  # each tenth: SciPy's blur takes its time
            continue
        example = opened[opened.names.index(picture)]
        assert example.stimulus == data
        rows, columns = np.nonzero(example.fixation_map())
        assert set(zip(rows, columns, strict=True)) == set(zip(*fixated, strict=True))
        if example.map is None:
            made = fixations.empirical_map(example.fixations, example.size_hw, example.sigma_px)
            np.testing.assert_allclose(
                made, gaussian_filter(*truth), rtol=SAME_AS_REFEREE, atol=1e-12
            )
        else:
            np.testing.assert_array_equal(np.rint(example.saliency_map() * 255), truth)
    assert seen == set(opened.names)


def test_the_unpacked_archive_is_the_same_set(real_data, tmp_path):
    archive = real_data / "data" / "osie.zip"
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path)
    zipped, unpacked = (open_part("osie", p, "validation") for p in (archive, tmp_path))
    assert unpacked.names == zipped.names
    assert unpacked[11].stimulus == zipped[11].stimulus
    assert unpacked.provenance()["content_sha256"] == zipped.provenance()["content_sha256"]
