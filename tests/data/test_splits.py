import numpy as np
import pytest

from msinet.data import splits
from msinet.errors import ArgumentError

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
    train, validation = splits.split_by_category([100] * 20, 0.8)
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


def test_the_named_rule_equals_unisals_folds_of_mit1003():
    """Its order, its first fold and its borders, from UNISAL's own data loader."""
    pool = np.arange(1003)
    folds = [splits.named_fold(pool, k, "unisal") for k in range(10)]
    train, validation = folds[0]
    assert validation[:6].tolist() == [968, 675, 702, 127, 184, 435]
    assert (len(validation), validation.sum()) == (100, 48357)
    borders = np.cumsum([0, *(len(v) for _, v in folds)]).tolist()
    assert borders == [0, 100, 200, 300, 401, 501, 601, 702, 802, 902, 1003]
    assert borders == [int(100.3 * k) for k in range(11)]  # as that code writes them
    whole = np.concatenate([v for _, v in folds])
    assert train.tolist() == whole[100:].tolist()
    assert sorted(whole) == list(range(1003))


@pytest.mark.parametrize("n", [10, 11, 57, 999])
def test_the_named_rule_cuts_a_set_of_any_size(n):
    pool = np.arange(n) * 3 + 1
    folds = [splits.named_fold(pool, k, "unisal") for k in range(10)]
    assert sorted(np.concatenate([v for _, v in folds])) == pool.tolist()
    for train, validation in folds:
        assert n // 10 <= len(validation) <= -(-n // 10)
        assert sorted([*train, *validation]) == pool.tolist()


@pytest.mark.parametrize("text", ["0/2", "4/5", "0/unisal", "9/unisal", "12/700"])
def test_folds_are_read_and_written(text):
    chosen = splits.parse_fold(f" {text}")
    assert splits.write_fold(chosen) == text
    assert chosen in splits.all_folds(chosen[1])


def test_all_folds_are_counted():
    assert splits.all_folds(splits.parse_folds("3")) == [(0, 3), (1, 3), (2, 3)]
    assert splits.all_folds("unisal") == [(k, "unisal") for k in range(10)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5/5", "no such fold: 5/5: write INDEX/COUNT"),
        ("10/unisal", "no such fold: 10/unisal"),
        ("-1/5", "no such fold: -1/5"),
        ("3", "no such fold: 3: .*the first of five is 0/5"),
        ("", "no such fold: nothing"),
        ("0/1", "no such folds: 1: give a number from 2, or one of unisal"),
        ("0/mit1003", "no such folds: mit1003: .*unisal"),
        ("0/5/5", "no such folds: 5/5"),
        ("\N{ARABIC-INDIC DIGIT ZERO}/5", "no such fold: .*/5: write"),
    ],
)
def test_texts_that_name_no_fold_are_refused(text, said):
    with pytest.raises(ArgumentError, match=said):
        splits.parse_fold(text)


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


@pytest.mark.parametrize(
    "text", ["testing", "train[3]", "train[::2]", "train[-:3]", "", "train[a:b]"]
)
def test_other_parts_are_refused(text):
    with pytest.raises(ValueError, match="part"):
        splits.parse_part(text)
