import numpy as np
import pytest

from msinet.data import splits

# From the original's index lists: number of files and of training files, the first six of both
# parts, the sum of the validation indices.
GOLDEN = {
    "mit1003": (1003, 803, "626 629 847 514 365 903", "556 960 577 795 85 242", 98266),
    "dutomron": (5168, 4168, "1564 2916 3414 3159 1397 2441", "4701 4321 4802 3300 3310 327",
                 2648228),
    "pascals": (850, 650, "512 357 110 684 39 66", "441 496 112 232 738 607", 86141),
    "osie": (700, 500, "158 500 396 155 321 212", "186 123 593 96 143 239", 71397),
    "fiwi": (149, 99, "73 18 117 78 76 31", "3 17 38 72 135 6", 3905),
}  # fmt: skip
CAT2000 = [1, 2, 14, 20, 21, 23, 29, 37, 51, 52, 60, 63, 71, 74, 82, 84, 86, 87, 91, 92]


@pytest.mark.parametrize("name", GOLDEN)
def test_split_equals_the_original(name):
    n, n_train, first_train, first_validation, total = GOLDEN[name]
    train, validation = splits.split(n, n_train)
    assert train[:6].tolist() == [int(i) for i in first_train.split()]
    assert validation[:6].tolist() == [int(i) for i in first_validation.split()]
    assert validation.sum() == total
    assert sorted([*train, *validation]) == list(range(n))


def test_split_by_category_equals_the_original_on_cat2000():
    train, validation = splits.split_by_category(20, 100, 80)
    assert sorted(validation[:20].tolist()) == CAT2000
    assert (validation.reshape(20, 20) % 100 == validation[:20]).all()
    assert sorted([*train, *validation]) == list(range(2000))


@pytest.mark.parametrize(("n", "count"), [(10, 5), (11, 3), (7, 7)])
def test_every_record_validates_in_one_fold(n, count):
    order = splits.shuffled(n)
    folds = [splits.fold(order, k, count) for k in range(count)]
    assert sorted(np.concatenate([v for _, v in folds])) == list(range(n))
    for train, validation in folds:
        assert sorted([*train, *validation]) == list(range(n))


@pytest.mark.parametrize("fold", [(2, 2), (-1, 2), (0, 1), (0, 11)])
def test_a_fold_that_does_not_exist_is_refused(fold):
    with pytest.raises(ValueError, match="fold"):
        splits.fold(splits.shuffled(10), *fold)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("train", ("train", slice(None, None))),
        ("validation[3:]", ("validation", slice(3, None))),
        ("all[-2:9]", ("all", slice(-2, 9))),
    ],
)
def test_parts_and_slices_are_read(text, expected):
    assert splits.parse_part(text) == expected


@pytest.mark.parametrize("text", ["test", "train[3]", "train[::2]", "train[-:3]", "", "train[a:b]"])
def test_other_parts_are_refused(text):
    with pytest.raises(ValueError, match="part"):
        splits.parse_part(text)
