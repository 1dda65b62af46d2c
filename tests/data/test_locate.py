"""Where the files of a set are found, and what is fetched when no path is given."""

import os
import stat
import zipfile

import pytest
from miniatures import draw_picture, write_folder, write_zip
from originals import ORIGINALS

from msinet.data import SETS, locate, open_part
from msinet.errors import DataError

KEY = "mit1003"


@pytest.fixture
def made(rng):
    return ORIGINALS[KEY](rng)


@pytest.fixture
def unpacked(made):
    """All members as they lie after unpacking."""
    return {n: c for files in made.values() for n, c in files.items() if "/" in n}


@pytest.fixture(autouse=True)
def offline(tmp_path, monkeypatch):
    """An empty current folder; nothing is fetched."""

    def refuse(url, *arguments, **options):
        raise AssertionError(f"{url} was fetched")

    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setattr(locate, "fetch", refuse)
    return tmp_path / "work"


def found(path, key=KEY):
    return locate.open_set(SETS[key], path)


def told(path, key=KEY):
    with pytest.raises(DataError) as caught:
        found(path, key)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("above", ["", "one", "one/two/three", "mit1003"])
def test_the_set_may_begin_below_what_is_named(tmp_path, unpacked, above):
    write_folder(tmp_path / "set" / above, unpacked)
    names = found(tmp_path / "set").names
    assert len(names) == 15
    assert {name.split("/")[0] for name in names} == {"stimuli", "saliency", "fixations"}
    assert found(write_folder(tmp_path / "other", unpacked) / "ALLSTIMULI/..").names == names


def test_a_folder_with_all_sets_gives_the_one_that_bears_the_key(tmp_path, unpacked):
    write_folder(tmp_path / "data/mit1003", unpacked)
    write_folder(tmp_path / "data/other", unpacked)
    assert len(found(tmp_path / "data").names) == 15
    write_zip(tmp_path / "data/mit1003.zip", {"ALLSTIMULI/z.jpeg": "x"})
    assert found(tmp_path / "data").path == tmp_path / "data/mit1003"


def test_archives_may_have_been_unpacked_into_folders_of_their_names(tmp_path, made):
    for name, files in made.items():
        write_folder(tmp_path / "set" / name.removesuffix(".zip"), files)
    assert len(found(tmp_path / "set").names) == 15


def test_one_archive_may_be_unpacked_and_the_other_not(tmp_path, made):
    folder = write_folder(tmp_path / "set", made["ALLSTIMULI.zip"])
    write_zip(folder / "MAPS 1.ZIP", made["ALLFIXATIONMAPS.zip"])
    source = found(folder)
    assert len(source.names) == 15
    assert all(source.read(name) for name in source.names)
    assert source.sha256() == source.content_sha256()


def test_what_lies_nearer_to_the_top_is_the_set(tmp_path, unpacked):
    folder = write_folder(tmp_path / "set", unpacked)
    write_folder(folder / "results/of/mine", {"ALLSTIMULI/z.jpeg": "x"})
    assert "stimuli/z.jpeg" not in found(folder).names


def test_of_several_sets_one_must_be_named(tmp_path, unpacked):
    write_folder(tmp_path / "two/a", unpacked)
    write_folder(tmp_path / "two/b", unpacked)
    assert "several data sets (a, b)" in told(tmp_path / "two")


def test_the_fingerprint_follows_every_archive(tmp_path, made):
    for name, files in made.items():
        write_zip(tmp_path / name, files)
    before = found(tmp_path).fingerprint()
    assert found(tmp_path).fingerprint() == before
    for name in made:
        os.utime(tmp_path / name, (1, 1))
        assert found(tmp_path).fingerprint() != before
        before = found(tmp_path).fingerprint()


def test_strange_archives_beside_the_set_do_no_harm(tmp_path, made):
    for name, files in made.items():
        write_zip(tmp_path / name, files)
    (tmp_path / "broken.zip").write_bytes(b"PK text")
    write_zip(tmp_path / "unsafe.zip", {"../x": "x"})
    write_zip(tmp_path / "photos.zip", {"a.jpeg": "x", "ALLSTIMULI.jpeg": "x"})
    assert len(found(tmp_path).names) == 15


def test_a_broken_archive_of_the_set_is_named(tmp_path, made):
    write_zip(tmp_path / "ALLSTIMULI.zip", made["ALLSTIMULI.zip"])
    whole = write_zip(tmp_path / "ALLFIXATIONMAPS.zip", made["ALLFIXATIONMAPS.zip"])
    whole.write_bytes(whole.read_bytes()[:-200])
    assert f"this zip is damaged or incomplete: {whole}" in told(tmp_path)


@pytest.mark.parametrize("name", ["../ALLSTIMULI/x.jpeg", "/ALLSTIMULI/x.jpeg"])
def test_an_unsafe_archive_is_refused(tmp_path, made, name):
    write_zip(tmp_path / "ALLSTIMULI.zip", made["ALLSTIMULI.zip"] | {name: "x"})
    write_zip(tmp_path / "ALLFIXATIONMAPS.zip", made["ALLFIXATIONMAPS.zip"])
    assert "points outside" in told(tmp_path)
    link = zipfile.ZipInfo("ALLSTIMULI/link.jpeg")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    write_zip(tmp_path / "ALLSTIMULI.zip", {link: "/etc/passwd"})
    assert "link or a device" in told(tmp_path)


def test_thousandfold_expansion_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "salObj.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for k in range(3):
            archive.writestr(f"datasets/imgs/pascal/{k}.jpg", bytes(100_000_000))
    assert (tmp_path / "salObj.zip").stat().st_size < 300_000
    assert "zip refused: expands to 0.3 GB" in told(tmp_path / "salObj.zip", "pascals")


def test_a_missing_path_and_an_empty_folder_are_told_apart(tmp_path):
    assert "data set not found" in told(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    assert "no mit1003 data" in told(tmp_path / "empty")


def test_without_a_path_the_set_in_data_is_taken(offline, unpacked):
    write_folder(offline / "data/mit1003", unpacked)
    assert len(open_part(KEY, None, "all")) == 5


def test_without_a_path_each_archive_is_fetched_into_data(offline, made, monkeypatch):
    told, asked = [], []

    def fetch(url, target, *, progress, md5, **options):
        asked.append((url, md5))
        target.parent.mkdir(parents=True, exist_ok=True)
        write_zip(target, made[target.name])
        progress(3, 7)

    monkeypatch.setattr(locate, "fetch", fetch)
    part = open_part(KEY, None, "all", fetching=lambda *words: told.append(words))
    assert len(part) == 5
    assert asked == [(a.url, a.md5) for a in SETS[KEY].archives]
    assert told == [("ALLSTIMULI.zip", 3, 7), ("ALLFIXATIONMAPS.zip", 3, 7)]
    assert {p.name for p in (offline / "data/mit1003").iterdir()} == set(made)


def test_a_set_that_nobody_offers_says_where_it_is_and_how_to_name_it():
    for key in ("sjtu_tis", "folder"):
        with pytest.raises(DataError, match=f"no path given for the {key} data.*name it with -p"):
            open_part(key, None, "all")


@pytest.mark.parametrize("key", [key for key, info in SETS.items() if info.archives])
def test_every_address_is_one_of_a_file(key):
    for archive in SETS[key].archives:
        assert archive.url.startswith(("https://", "http://"))
        assert archive.file.endswith(".zip")
        assert archive.md5 == "" or len(bytes.fromhex(archive.md5)) == 16


def test_a_set_with_one_damaged_picture_is_not_kept(tmp_path, made, home, rng):
    name = next(n for n in made["ALLSTIMULI.zip"] if n.endswith(".jpeg"))
    whole = made["ALLSTIMULI.zip"][name]
    for content in (b"text", draw_picture(rng)[:500]):
        made["ALLSTIMULI.zip"][name] = content
        for archive, files in made.items():
            write_zip(tmp_path / archive, files)
        with pytest.raises(DataError, match=r"1 problem in the mit1003 data: .*\.jpeg"):
            open_part(KEY, tmp_path)
        assert list((home / "data" / KEY).iterdir()) == []
    made["ALLSTIMULI.zip"][name] = whole
    write_zip(tmp_path / "ALLSTIMULI.zip", made["ALLSTIMULI.zip"])
    assert len(open_part(KEY, tmp_path, "all")) == 5
