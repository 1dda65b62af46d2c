import numpy as np
import pytest
from originals import pascals_mats

from msinet.data import open_part
from msinet.errors import DataError

FIX, SIZE = "datasets/fixations/pascalFix.mat", "datasets/fixations/pascalSize.mat"
GAZE = {k: np.array([[k, 2 * k, 1], [1, 1, 3]]) for k in range(1, 12)}


@pytest.fixture
def tables(archives, write):
    """Writes the set with other tables; gives its path."""

    def change(gaze, sizes_hw):
        made = archives("pascals")
        made["salObj.zip"][FIX], made["salObj.zip"][SIZE] = pascals_mats(gaze, sizes_hw)
        return write(made)

    return change


def sizes():
    return {k: (60, 80) if k % 3 else (70, 50) for k in range(1, 12)}


def test_names_are_sorted_as_text_and_fixations_found_by_number(tables):
    part = open_part("pascals", tables(GAZE, sizes()), "all")
    assert part.names == [f"{k}.jpg" for k in (1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9)]
    for example in part:
        number = int(example.name.removesuffix(".jpg"))
        assert example.fixations.tolist() == [[number - 1, 2 * number - 1], [0, 0]]
        assert example.observer.tolist() == [1, 3]
    assert part.notes == ["11 pictures instead of 850: not the published split"]


def test_pictures_of_another_size_than_the_table_are_told(tables):
    turned = {k: (60, 80) for k in range(1, 12)}
    part = open_part("pascals", tables(GAZE, turned), "all")
    assert "3 pictures are not of the size in pascalSize.mat: 3.jpg, 6.jpg, 9.jpg" in part.notes


def test_a_picture_without_fixations_and_one_without_stimulus(tables, archives, write):
    gaze = GAZE | {4: np.zeros((0, 3), int), 12: GAZE[1]}
    with pytest.raises(DataError, match=r"^1 problem in the pascals data: 12\.jpg \(in pascalFix"):
        open_part("pascals", tables(gaze, sizes() | {12: (60, 80)}))
    gaze.pop(12)
    part = open_part("pascals", tables(gaze, sizes()), "all")
    assert len(part[part.names.index("4.jpg")].fixations) == 0


@pytest.mark.parametrize("damage", [lambda _: b"", lambda _: b"MATLAB 7.3", lambda d: d[:700]])
@pytest.mark.parametrize("name", [FIX, SIZE])
def test_a_damaged_table_is_one_clear_line(archives, write, damage, name):
    made = archives("pascals")
    made["salObj.zip"][name] = damage(made["salObj.zip"][name])
    with pytest.raises(DataError, match=f"{name.rsplit('/', 1)[1]} cannot be read"):
        open_part("pascals", write(made))


def test_tables_that_are_swapped_are_one_clear_line(archives, write):
    files = archives("pascals")["salObj.zip"]
    files[FIX], files[SIZE] = files[SIZE], files[FIX]
    with pytest.raises(DataError, match=r"pascalFix\.mat cannot be read"):
        open_part("pascals", write({"salObj.zip": files}))
