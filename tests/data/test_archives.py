import os
import stat
import zipfile

import pytest
from miniatures import write_folder, write_zip

from msinet.data import archives
from msinet.errors import DataError

FILES = {"set/images/a.jpg": "A", "set/images/sub/b.jpg": "B", "set/table.csv": "C"}


def open_source(path, **options):
    return archives.open_source(
        path, name="mini", markers=("images",), reads=("images", "table.csv"), **options
    )


@pytest.fixture(params=["folder", "parent", "zip", "zip without a top folder", "zip in a folder"])
def source(request, tmp_path):
    """The same set in all forms that a person may name."""
    bare = {n.removeprefix("set/"): c for n, c in FILES.items()}
    match request.param:
        case "folder":
            return open_source(write_folder(tmp_path, FILES) / "set")
        case "parent":
            return open_source(write_folder(tmp_path / "x", FILES))
        case "zip":
            return open_source(write_zip(tmp_path / "any.zip", FILES))
        case "zip without a top folder":
            return open_source(write_zip(tmp_path / "any.zip", bare))
    write_zip(tmp_path / "mini.zip", FILES)
    return open_source(tmp_path)


def test_a_set_reads_the_same_in_every_form(source):
    assert source.names == ["images/a.jpg", "images/sub/b.jpg", "table.csv"]
    assert [source.read(n) for n in source.names] == [b"A", b"B", b"C"]


def test_content_hash_is_the_same_in_every_form_and_follows_the_content(source, tmp_path):
    same = open_source(write_folder(tmp_path / "same", FILES))
    changed = open_source(write_folder(tmp_path / "changed", FILES | {"set/table.csv": "D"}))
    assert source.content_sha256() == same.content_sha256() != changed.content_sha256()


def test_system_files_and_strangers_are_not_part_of_a_set(tmp_path):
    extra = {
        "set/images/.DS_Store": "x", "set/images/Thumbs.db": "x", "__MACOSX/images/a.jpg": "x",
        "set/results/images/a.jpg": "x", "set/notes.txt": "x",
    }  # fmt: skip
    folder = write_folder(tmp_path / "f", FILES | extra)
    archive = write_zip(tmp_path / "z.zip", FILES | extra)
    assert open_source(folder).names == open_source(archive).names
    assert open_source(folder).names == ["images/a.jpg", "images/sub/b.jpg", "table.csv"]


def test_fingerprint_follows_names_and_times(tmp_path):
    folder = write_folder(tmp_path, FILES)
    before = open_source(folder).fingerprint()
    assert open_source(folder).fingerprint() == before
    os.utime(folder / "set/table.csv", (1, 1))
    touched = open_source(folder).fingerprint()
    (folder / "set/table.csv").rename(folder / "set/images/table.csv")
    assert len({before, touched, open_source(folder).fingerprint()}) == 3


def test_links_between_folders_are_followed_but_not_in_circles(tmp_path):
    write_folder(tmp_path / "elsewhere", {"a.jpg": "A"})
    (tmp_path / "set").mkdir()
    (tmp_path / "set/images").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere/again").symlink_to(tmp_path / "elsewhere")
    assert open_source(tmp_path / "set").names == ["images/a.jpg"]


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "images/../../x", "../images/x", "C:/x", "..\\images\\x"]
)
def test_names_that_point_outside_are_refused(tmp_path, name):
    with pytest.raises(DataError, match="points outside"):
        open_source(write_zip(tmp_path / "z.zip", FILES | {name: "x"}))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_refused(tmp_path, kind):
    entry = zipfile.ZipInfo("set/images/x.jpg")
    entry.external_attr = (kind | 0o644) << 16
    with pytest.raises(DataError, match="link or a device"):
        open_source(write_zip(tmp_path / "z.zip", FILES | {entry: "/etc/passwd"}))


def test_repeated_and_encrypted_members_are_refused(tmp_path):
    twice = write_zip(tmp_path / "t.zip", {"images/a.jpg": "", "images/b.jpg": ""}).read_bytes()
    (tmp_path / "t.zip").write_bytes(twice.replace(b"images/b.jpg", b"images/a.jpg"))
    with pytest.raises(DataError, match="twice"):
        open_source(tmp_path / "t.zip")
    data = bytearray(write_zip(tmp_path / "e.zip", {"images/a.jpg": "A"}).read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "e.zip").write_bytes(data)
    with pytest.raises(DataError, match="encrypted"):
        open_source(tmp_path / "e.zip")


def test_too_many_members_and_too_much_expansion_are_refused(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("images/a.bmp", bytes(1_000_000))
    monkeypatch.setattr(archives, "FREE_BYTES", 100_000)
    with pytest.raises(DataError, match=r"expands to 0\.0 GB"):
        open_source(tmp_path / "z.zip")
    monkeypatch.setattr(archives, "MAX_MEMBERS", 2)
    with pytest.raises(DataError, match="more than 2 files"):
        open_source(write_zip(tmp_path / "y.zip", FILES))


def test_a_damaged_member_is_named(tmp_path):
    data = bytearray(write_zip(tmp_path / "z.zip", {"images/a.jpg": "A" * 50}).read_bytes())
    data[data.index(b"AAAA")] ^= 255
    (tmp_path / "z.zip").write_bytes(data)
    with pytest.raises(DataError, match=r"images/a\.jpg cannot be read .*bad crc"):
        open_source(tmp_path / "z.zip").read("images/a.jpg")


def test_a_damaged_compressed_member_is_named(tmp_path, rng):
    with zipfile.ZipFile(tmp_path / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("images/a.jpg", rng.integers(0, 9, 5000).astype("uint8").tobytes())
    data = bytearray((tmp_path / "z.zip").read_bytes())
    data[60:200] = bytes(140)
    (tmp_path / "z.zip").write_bytes(data)
    with pytest.raises(DataError, match=r"images/a\.jpg cannot be read .*(error|bad crc)"):
        open_source(tmp_path / "z.zip").read("images/a.jpg")


def test_what_is_not_a_set_is_told_apart(tmp_path):
    write_folder(tmp_path, {"no.zip": "text", "empty/x.txt": "x"})
    with pytest.raises(DataError, match="not found"):
        open_source(tmp_path / "missing")
    with pytest.raises(DataError, match="not a zip"):
        open_source(tmp_path / "no.zip")
    with pytest.raises(DataError, match=r"no mini data \(no images\)"):
        open_source(tmp_path / "empty")


def test_of_several_sets_one_must_be_named(tmp_path):
    write_folder(tmp_path, {"one/images/a.jpg": "A", "two/images/a.jpg": "A"})
    with pytest.raises(DataError, match=r"several data sets \(one, two\)"):
        open_source(tmp_path)
    assert open_source(tmp_path / "two").names == ["images/a.jpg"]
