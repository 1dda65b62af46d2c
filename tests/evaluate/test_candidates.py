"""Which file is whose map, and what a folder of maps may hold."""

import cv2
import numpy as np
import pytest
from PIL import Image

from msinet import metrics
from msinet.errors import DataError
from msinet.evaluate import candidates

NAMES = ["a.jpg", "b.png", "sub/c.jpg", "other/c.jpg"]


class Example:
    def __init__(self, name, size_hw=(6, 8)):
        self.name, self.size_hw = name, size_hw


def truth(size_hw=(6, 8)):
    return metrics.Truth(size_hw=size_hw, fixations=np.zeros((0, 2)))


def fill(folder, *names, suffix=".npy"):
    for number, name in enumerate(names):
        path = folder / f"{name}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, np.arange(48.0).reshape(6, 8) + number)


def test_maps_are_found_by_path_then_by_stem(tmp_path):
    fill(tmp_path, "a", "deep/b_density", "sub/c", "other/c_fixMap", "stranger")
    made = candidates.from_maps(tmp_path, NAMES)
    first = {n: made.predict(Example(n), None, truth())[0, 0] for n in NAMES}
    assert len(set(first.values())) == 4
    assert "1 files" in made.notes[0]
    assert "stranger.npy" in made.notes[0]


@pytest.mark.parametrize("suffix", [".avif", ".gif", ".png", ".TIF"])
def test_maps_of_any_format_that_pictures_have_are_read(tmp_path, suffix):
    grey = np.zeros((64, 96), np.uint8)
    grey[:, 48:] = 200
    Image.fromarray(grey).save(tmp_path / f"a{suffix}")
    made = candidates.from_maps(tmp_path, NAMES)
    found = made.predict(Example("a.jpg", (64, 96)), None, truth((64, 96)))
    assert found[32, 80] > 10 * max(found[32, 10], 1e-6)


def test_a_stem_that_two_pictures_share_needs_its_folder(tmp_path):
    fill(tmp_path, "a", "c")
    made = candidates.from_maps(tmp_path, NAMES)
    with pytest.raises(DataError, match="no map for this picture"):
        made.predict(Example("sub/c.jpg"), None, truth())
    assert "c.npy" in made.notes[0]


def test_names_that_all_fail_are_said_with_an_example(tmp_path):
    fill(tmp_path, "x")
    with pytest.raises(DataError, match=r"e\.g\. a\.png"):
        candidates.from_maps(tmp_path, NAMES)


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(DataError, match="not found"):
        candidates.from_maps(tmp_path / "none", NAMES)


def test_only_files_named_as_densities_are_densities(tmp_path):
    fill(tmp_path / "d", "a_density")
    fill(tmp_path / "m", "a")
    assert candidates.from_maps(tmp_path / "d", NAMES).is_density
    assert not candidates.from_maps(tmp_path / "m", NAMES).is_density


def test_grey_pictures_of_another_size_are_brought_to_the_pictures_size(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), np.full((12, 20), 77, np.uint8))
    made = candidates.from_maps(tmp_path, NAMES)
    saliency_map = made.predict(Example("a.jpg"), None, truth())
    assert saliency_map.shape == (6, 8)
    assert saliency_map == pytest.approx(77)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (np.full((6, 8), np.nan), "48 values that are not finite"),
        (np.zeros((6, 8, 3)), "not a map"),
        (np.array([["x"]]), "not a map"),
        (np.zeros((0, 8)), "not a map"),
    ],
)
def test_a_file_that_is_no_map_is_said(tmp_path, values, said):
    np.save(tmp_path / "a.npy", values)
    made = candidates.from_maps(tmp_path, NAMES)
    with pytest.raises(DataError, match=said):
        made.predict(Example("a.jpg"), None, truth())


def test_a_pickle_is_refused(tmp_path):
    np.save(tmp_path / "a.npy", np.array([{}], object), allow_pickle=True)
    made = candidates.from_maps(tmp_path, NAMES)
    with pytest.raises(DataError, match="cannot be read"):
        made.predict(Example("a.jpg"), None, truth())


def test_another_file_is_another_identity(tmp_path):
    fill(tmp_path, "a")
    before = candidates.from_maps(tmp_path, NAMES).identity
    np.save(tmp_path / "a.npy", np.ones((7, 9)))
    assert candidates.from_maps(tmp_path, NAMES).identity != before


def test_of_a_map_and_a_density_the_density_is_scored(tmp_path):
    for name in ("a.png", "b.png"):
        cv2.imwrite(str(tmp_path / name), np.full((6, 8), 9, np.uint8))
        np.save(tmp_path / f"{name[0]}_density.npy", np.full((6, 8), 1 / 48, np.float32))
    candidate = candidates.from_maps(tmp_path, ["a.jpg", "b.jpg"])
    assert candidate.is_density
    (note,) = candidate.notes
    assert "2 are left out, e.g. a.png" in note
