"""What is known of a data set before any of its files is opened."""

import dataclasses
from collections.abc import Mapping


@dataclasses.dataclass(frozen=True)
class Archive:
    """A file that the authors of a set offer.

    Attributes:
        file: Its name on disk.
        url: Its address.
        md5: Its checksum, where one is known.
        mirror: Another address of the same file, where there is one.
    """

    file: str
    url: str
    md5: str = ""
    mirror: str = ""


@dataclasses.dataclass(frozen=True)
class SetInfo:
    """A data set.

    Attributes:
        key: Its name on the command line.
        title: Its printed name.
        builder: Module and class of its TFDS builder.
        size_hw: Input height and width that the original used for it; multiples of 8.
        layout: What `-p` may name, for messages.
        files: Of a published set, its kinds of files. Each kind is found by the first of its
            patterns that matches the end of any path, wherever the set begins; the group of a
            pattern is the file's name below its kind. All other files are ignored.
        needs: Kinds without which the set is not whole: one of each tuple.
        markers: Of people's own data, files or folders any of which shows where they begin, and
        reads: the files and folders beside it that belong to them.
        n_train: Pictures that train, of `n_total`; None where the files or a fraction decide.
        n_total: Pictures in the whole published set; None where there is no such number.
        has_parts: Whether the set must bring its own training and validation folders.
        by_category: Whether each folder of pictures is split in the same way.
        listed: Of a set that is split by a committed list: the numbers of each part's pictures, by
            the name of the part. All items of a picture go together, and those of a picture that
            is on no list are of the part `unlisted`.
        sigma_px: Blur of maps made from fixations, in pixels of the picture, or
        sigma_fraction: as a share of the picture's width.
        left_out: Pictures that are not trained on, each with the reason.
        archives: What is fetched where no path is given; nothing where that is not possible.
        source: Where a person finds the set.
        licence: Terms of the set, in a few words.
    """

    key: str
    title: str
    builder: str
    size_hw: tuple[int, int]
    layout: str
    files: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    needs: tuple[tuple[str, ...], ...] = ()
    markers: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    n_train: int | None = None
    n_total: int | None = None
    has_parts: bool = False
    by_category: bool = False
    listed: Mapping[str, tuple[int, ...]] = dataclasses.field(default_factory=dict)
    sigma_px: float | None = None
    sigma_fraction: float | None = None
    left_out: tuple[tuple[str, str], ...] = ()
    archives: tuple[Archive, ...] = ()
    source: str = ""
    licence: str = ""
