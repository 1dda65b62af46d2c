"""Writes msinet/data/sets/sjtu_split.py: which pictures of SJTU-TIS train, validate and test.

    python tools/make_sjtu_split.py --data DATA/sjtu_tis.zip

The rule: the picture numbers of each of the two groups (those with a general caption, those with
three texts), sorted as integers, are shuffled with a fresh `numpy.random.RandomState(42)`; the last
20 % are the test part, the 10 % before them validation. The list is made from the 560 pictures of
one copy of the set and committed, so that it means the same to who has all 600.
"""

import argparse
import pathlib
import textwrap
import zipfile

import numpy as np

SEED = 42
TEST, VALIDATION = 0.2, 0.1
TARGET = pathlib.Path(__file__).parent.parent / "msinet/data/sets/sjtu_split.py"
HEAD = '''"""Which pictures of SJTU-TIS train, validate and test; from tools/make_sjtu_split.py.

Numbers of pictures, those with a general caption and those with three texts by turns, so that a
slice of a part holds both. A picture that is on no list is of the part `unlisted`.
"""

'''


def groups(names):
    """The picture numbers with a general caption and those with three texts, each sorted.

    Args:
        names: The names of all items' maps, without folder and suffix.
    """
    whole = sorted(int(name) for name in names if "_" not in name)
    partial = sorted(int(name.removesuffix("_1")) for name in names if name.endswith("_1"))
    return whole, partial


def cut(numbers):
    """The three parts of a group: (training, validation, test), each in shuffled order."""
    order = np.array(sorted(numbers))
    np.random.RandomState(SEED).shuffle(order)  # legacy generator: the rule names it
    n_test, n_validation = round(len(order) * TEST), round(len(order) * VALIDATION)
    first = len(order) - n_test - n_validation
    return [part.tolist() for part in np.split(order, [first, first + n_validation])]


def split(names):
    """The pictures of each part, the two groups by turns.

    Args:
        names: As `groups` takes them.
    """
    parts = {}
    for name, whole, partial in zip(
        ("train", "validation", "test"), *map(cut, groups(names)), strict=True
    ):
        assert len(whole) == len(partial), "the groups of the copy at hand are equally large"
        parts[name] = [number for pair in zip(whole, partial, strict=True) for number in pair]
    return parts


def written(parts):
    """The text of the module."""
    blocks = []
    for name, numbers in parts.items():
        lines = textwrap.wrap(" ".join(map(str, numbers)), 96)
        body = "\n    ".join(lines)
        blocks.append(f'_{name.upper()} = """\n    {body}\n"""\n')
    names = ", ".join(f'"{name}": _{name.upper()}' for name in parts)
    blocks.append(
        "PARTS = {\n    part: tuple(map(int, text.split()))\n"
        f"    for part, text in {{{names}}}.items()\n}}\n"
    )
    return HEAD + "".join(blocks)


def main(argv=None):
    """Writes the module."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=pathlib.Path, required=True, help="sjtu_tis.zip")
    args = parser.parse_args(argv)
    with zipfile.ZipFile(args.data) as archive:
        files = map(pathlib.PurePosixPath, archive.namelist())
        names = [file.stem for file in files if file.parent.name == "maps"]
    TARGET.write_text(written(split(names)), "utf-8")
    print(TARGET)


if __name__ == "__main__":
    main()
