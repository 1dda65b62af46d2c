import errno
import json
import os
import shutil

import pytest

from msinet.errors import DataError, ExportError
from msinet.export import folder


def fill(work, text="new"):
    (work / "model" / "variables").mkdir()
    for name in ("model.bin", "variables/index"):
        (work / "model" / name).write_text(text)
    record = {"files": {"model.bin": {}, "variables/index": {}}}
    (work / "model" / folder.RECORD).write_text(json.dumps(record))


def make(target, then=lambda work: None):
    with folder.placing(target, 0) as work:
        fill(work)
        then(work)


def fail_with(error):
    def fail(work):
        raise error

    return fail


def everything(place):
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*"))


def test_an_export_appears_as_a_whole(tmp_path):
    target = tmp_path / "a" / "b" / "export"
    with folder.placing(target, 0) as work:
        fill(work)
        (work / "intermediate").write_text("x")
        assert not target.exists()
    assert (target / "variables" / "index").read_text() == "new"
    assert os.listdir(target.parent) == ["export"]


def test_an_earlier_export_is_replaced(tmp_path):
    for text in ("old", "new"):
        with folder.placing(tmp_path / "export", 0) as work:
            fill(work, text)
    assert (tmp_path / "export" / "model.bin").read_text() == "new"
    assert os.listdir(tmp_path) == ["export"]


@pytest.mark.parametrize("name", ["export/mine.txt", "export/variables/mine"])
def test_a_folder_with_a_foreign_file_is_refused_and_untouched(tmp_path, name):
    with folder.placing(tmp_path / "export", 0) as work:
        fill(work, "old")
    (tmp_path / name).write_text("mine")
    before = everything(tmp_path)
    with pytest.raises(DataError, match="not of an export"), folder.placing(tmp_path / "export", 0):
        raise AssertionError("nothing may be made")
    assert everything(tmp_path) == before
    assert (tmp_path / "export" / "model.bin").read_text() == "old"


def test_a_foreign_file_that_comes_while_it_is_made_is_kept(tmp_path):
    target = tmp_path / "export"

    def write_in(work):
        target.mkdir()
        (target / "mine").write_text("mine")

    with pytest.raises(DataError, match="not of an export"):
        make(target, write_in)
    assert everything(tmp_path) == ["export", "export/mine"]


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "export").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DataError, match="file or a link"):
        folder.check_free(tmp_path / "export")


@pytest.mark.parametrize("error", [KeyboardInterrupt, ExportError("w", where="x", fix="f")])
def test_what_fails_leaves_nothing(tmp_path, error):
    target = tmp_path / "made" / "for" / "export"
    kind = error if isinstance(error, type) else type(error)
    with pytest.raises(kind):
        make(target, fail_with(error))
    assert everything(tmp_path) == []


def test_what_fails_leaves_the_earlier_export_and_others(tmp_path):
    (tmp_path / "mine").write_text("mine")
    with folder.placing(tmp_path / "export", 0) as work:
        fill(work, "old")
    before = everything(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        make(tmp_path / "export", fail_with(KeyboardInterrupt))
    assert everything(tmp_path) == before
    assert (tmp_path / "export" / "model.bin").read_text() == "old"


def test_an_earlier_export_comes_back_when_its_successor_cannot_take_its_name(tmp_path):
    with folder.placing(tmp_path / "export", 0) as work:
        fill(work, "old")
    with (
        pytest.raises(DataError, match="cannot be written"),
        folder.placing(tmp_path / "export", 0) as work,
    ):
        shutil.rmtree(work / "model")
    assert (tmp_path / "export" / "model.bin").read_text() == "old"
    assert os.listdir(tmp_path) == ["export"]


def test_a_disk_without_room_is_found_before_anything_is_made(tmp_path):
    with pytest.raises(DataError, match="of disk"), folder.placing(tmp_path / "export", 2**62):
        raise AssertionError("nothing may be made")
    assert everything(tmp_path) == []


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
        RuntimeError(f"variables.data; {os.strerror(errno.ENOSPC)}"),  # as TensorFlow says it
        OSError(errno.EFBIG, os.strerror(errno.EFBIG)),
    ],
)
def test_a_disk_that_becomes_full_is_said_in_one_way(tmp_path, error):
    with pytest.raises(DataError, match="no space left"), folder.placing(tmp_path / "export", 0):
        raise error
    assert everything(tmp_path) == []


def test_a_bug_is_not_taken_for_a_full_disk(tmp_path):
    with pytest.raises(ZeroDivisionError), folder.placing(tmp_path / "export", 0):
        raise ZeroDivisionError
    assert everything(tmp_path) == []
