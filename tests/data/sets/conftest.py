"""Miniatures of the published sets on disk, in each of the forms that a person may have."""

import pytest
from miniatures import write_folder, write_zip
from originals import ORIGINALS


def write_archives(folder, archives):
    """Writes archives into a folder; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, files in archives.items():
        write_zip(folder / name, files)
    return folder


def unpack(folder, archives):
    """Writes the members of all archives below a folder, as a person unpacks them."""
    for name, files in archives.items():
        bare = all(member.split("/")[0] in ("train", "val", "__MACOSX") or "/" not in member
                   for member in files)  # fmt: skip
        write_folder(folder / name.removesuffix(".zip") if bare else folder, files)
    return folder


@pytest.fixture
def archives(rng):
    """Makes {archive: {member: content}} of a set."""
    return lambda key: ORIGINALS[key](rng)


@pytest.fixture
def write(tmp_path):
    """Writes archives in one of the forms; gives the path that `-p` would name."""

    def write(made, form="archives"):
        folder = tmp_path / form.replace(" ", "_")
        if form == "unpacked":
            return unpack(folder, made)
        write_archives(folder, made)
        return folder / next(iter(made)) if form == "archive" else folder

    return write
