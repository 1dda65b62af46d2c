import errno
import json
import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from msinet import __version__, images
from msinet.predict import Predictor
from msinet.register import entry_file, sha256

FORMATS = ("-f", "map,overlay,density,side-by-side")


def one_line(answer, code, *words):
    """Whether the command said one thing on stderr, in the form of all errors, and nothing else."""
    assert answer.code == code, answer.err
    assert answer.err.count("\n") == 1, answer.err
    assert answer.err.startswith("msinet: ")
    assert "Traceback" not in answer.err
    for word in words:
        assert str(word) in answer.err
    return True


def left_behind(folder):
    """Files that no run should leave: half-written ones."""
    return [path for path in Path(folder).rglob("*") if path.name.startswith(".")]


def test_a_picture_gives_all_formats_at_its_size(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "in" / "a.jpg", (40, 60))
    answer = call("test", "-p", path, "--weights", tiny, *FORMATS)
    assert answer.code == 0
    results = Path("results/images")
    names = ["a.png", "a_overlay.jpg", "a_density.npy", "a_side.jpg"]
    assert answer.paths == [str(results / name) for name in names]
    grey = cv2.imread(str(results / "a.png"), cv2.IMREAD_UNCHANGED)
    assert (grey.shape, grey.dtype, grey.max()) == ((40, 60), np.uint8, 255)
    assert cv2.imread(str(results / "a_overlay.jpg")).shape == (40, 60, 3)
    density = np.load(results / "a_density.npy")
    assert (density.shape, density.dtype) == ((40, 60), np.float32)
    assert density.sum(dtype=np.float64) == pytest.approx(1, abs=1e-5)
    assert np.array_equal(np.rint(density / density.max() * 255), grey)
    assert cv2.imread(str(results / "a_side.jpg")).shape[0] == 40


def test_the_talk_is_on_stderr(call, tiny, photo, tmp_path):
    answer = call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", tiny)
    first, second = answer.err.splitlines()
    assert first == "weights: tiny (mobilenet_v2), trained on osie (train)"
    assert second.startswith("1 picture in ")


def test_results_carry_the_weights_as_text(call, tiny, photo, tmp_path):
    call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", tiny)
    for name in ("a.png", "a_overlay.jpg"):
        data = Path("results/images", name).read_bytes()
        assert sha256(tiny).encode() in data
        assert b"tiny" in data
        assert f"msinet {__version__}".encode() in data


def test_a_folder_is_searched_and_its_sub_folders_are_kept(call, tiny, photo, tmp_path):
    folder = tmp_path / "in"
    for name in ("b.jpg", "x/a.png", "x/y/a.webp", "x/y/c.bmp"):
        photo(folder / name)
    (folder / "notes.txt").write_text("not a picture")
    answer = call("test", "-p", folder, "--weights", tiny, "-f", "map", "-o", "out")
    assert answer.code == 0
    assert answer.paths == ["out/b.png", "out/x/a.png", "out/x/y/a.png", "out/x/y/c.png"]


def test_pictures_of_one_name_keep_what_tells_them_apart(call, tiny, photo, tmp_path):
    paths = [photo(tmp_path / name) for name in ("u/a.jpg", "v/a.jpg", "u/b.jpg", "u/b.png")]
    answer = call("test", "-p", *paths, "--weights", tiny, "-f", "map", "-o", "out")
    assert answer.paths == ["out/u/a.png", "out/v/a.png", "out/b.jpg.png", "out/b.png.png"]
    assert len({Path(path).read_bytes() for path in answer.paths}) == 4


def test_the_same_command_twice_gives_the_same_files(call, tiny, photo, tmp_path, monkeypatch):
    photo(tmp_path / "work" / "a.png")
    words = ("test", "-p", ".", "--weights", tiny, "-o", "out", *FORMATS)
    first = call(*words)
    before = {path: Path(path).read_bytes() for path in first.paths}
    second = call(*words)
    assert second.paths == first.paths
    assert {path: Path(path).read_bytes() for path in second.paths} == before


def test_an_input_is_never_overwritten(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "in" / "a.png")
    before = path.read_bytes()
    one_line(call("test", "-p", path.parent, "--weights", tiny, "-o", path.parent), 2, path.parent)
    assert [p.name for p in path.parent.iterdir()] == ["a.png"]
    answer = call("test", "-p", path, "--weights", tiny, "-o", path.parent, "-f", "map")
    assert answer.code == 0
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == ["a.png", "a.png.png"]


def test_json_gives_weights_and_pictures_in_order(call, tiny, photo, tmp_path):
    good, bad = photo(tmp_path / "a.jpg"), tmp_path / "b.jpg"
    bad.write_text("text")
    answer = call("test", "-p", bad, good, "nix.jpg", "--weights", tiny, "--json", "-f", "map")
    assert answer.code == 4
    told = json.loads(answer.out)
    assert told["weights"]["name"] == "tiny"
    assert told["weights"]["sha256"] == sha256(tiny)
    assert told["weights"]["data"] == [{"set": "osie", "part": "train"}]
    first, second = told["pictures"]
    assert first["path"] == str(bad)
    assert str(bad) in first["error"]
    assert second["results"] == {"map": "results/images/a.png"}
    assert second["size_hw"] == [40, 60]
    assert set(second["seconds"]) == {"read", "network", "write"}
    assert "nix.jpg" in told["problems"][0]


def test_a_bad_picture_is_named_and_the_others_are_done(call, tiny, photo, tmp_path):
    folder = tmp_path / "in"
    for name in ("a.jpg", "m.jpg", "z.jpg"):
        photo(folder / name)
    whole = (folder / "m.jpg").read_bytes()
    (folder / "m.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "text.jpg").write_text("hello")
    answer = call("test", "-p", folder, "--weights", tiny, "-f", "map")
    assert answer.code == 4
    assert answer.paths == ["results/images/a.png", "results/images/z.png"]
    errors = [line for line in answer.err.splitlines() if line.startswith("msinet: ")]
    assert len(errors) == 2
    assert str(folder / "m.jpg") in errors[0]
    assert str(folder / "text.jpg") in errors[1]
    assert sorted(p.name for p in Path("results/images").iterdir()) == ["a.png", "z.png"]


@pytest.mark.parametrize("content", [b"", b"plain text", b"\xff\xd8\xff\xe0 cut short"])
def test_what_is_no_picture_is_one_line(call, tiny, tmp_path, content):
    (tmp_path / "a.jpg").write_bytes(content)
    answer = call("test", "-p", tmp_path / "a.jpg", "--weights", tiny)
    assert one_line(answer, 4, tmp_path / "a.jpg")


def test_a_missing_path_and_an_empty_folder_are_one_line(call, ship, tmp_path):
    ship()
    assert one_line(call("test", "-p", "nix.jpg"), 4, "nix.jpg")
    (tmp_path / "empty").mkdir()
    assert one_line(call("test", "-p", tmp_path / "empty"), 4, tmp_path / "empty")
    assert not Path("results").exists()


def test_the_pixel_limit_is_named_with_its_option(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.png", (40, 60))
    words = ("test", "-p", path, "--weights", tiny, "--max-pixels")
    assert one_line(call(*words, "2399"), 4, "--max-pixels", "2399")
    assert call(*words, "2400").code == 0


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 50), (4000, 3), (3, 6000)])
def test_tiny_and_thin_pictures_give_maps(call, tiny, photo, tmp_path, size_hw):
    path = photo(tmp_path / "a.png", size_hw)
    answer = call("test", "-p", path, "--weights", tiny, *FORMATS)
    assert answer.code == 0, answer.err
    grey = cv2.imread("results/images/a.png", cv2.IMREAD_UNCHANGED)
    assert grey.shape == size_hw
    assert grey.max() == 255


def test_a_picture_is_turned_by_its_exif(call, tiny, photo, tmp_path):
    from PIL import Image

    path = photo(tmp_path / "a.jpg", (40, 60))
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.open(path).save(path, exif=exif)
    call("test", "-p", path, "--weights", tiny, "-f", "map")
    assert cv2.imread("results/images/a.png", cv2.IMREAD_UNCHANGED).shape == (60, 40)
    options = ("-f", "map", "--preprocessing", "original")
    call("test", "-p", path, "--weights", tiny, *options)
    assert cv2.imread("results/images/a.png", cv2.IMREAD_UNCHANGED).shape == (40, 60)


def test_options_of_the_prediction_change_it(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.png", (90, 130))
    seen = []
    for options in ((), ("--no-mirror",), ("--size", "96x128"), ("--preprocessing", "original")):
        words = ("test", "-p", path, "--weights", tiny, "-f", "density")
        assert call(*words, *options).code == 0
        seen.append(Path("results/images/a_density.npy").read_bytes())
    assert len(set(seen)) == len(seen)


def test_an_unknown_data_set_offers_the_nearest(call, ship, photo, tmp_path):
    ship()
    path = photo(tmp_path / "a.jpg")
    assert one_line(call("test", "-p", path, "-d", "salcon"), 2, "salcon", "did you mean salicon?")
    answer = call("test", "-p", path, "-d", "salicon", "-f", "map")
    assert answer.code == 0
    assert "no weights for salicon" in answer.err


def test_wrong_weights_are_one_line_and_code_5(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.jpg")
    words = ("test", "-p", path, "--weights")
    assert one_line(call(*words, "msinet_vgg61"), 5, "msinet_vgg61")
    assert one_line(call(*words, tmp_path / "nix.weights.h5"), 5, "nix.weights.h5")
    values = json.loads(entry_file(tiny).read_text())
    entry_file(tiny).write_text(json.dumps({**values, "network": "vgg16", "options": {}}))
    assert one_line(call(*words, tiny), 5, "another network", "conv1_1/kernel")
    entry_file(tiny).write_text(json.dumps(values))
    tiny.write_bytes(tiny.read_bytes()[:1000])
    assert one_line(call(*words, tiny), 5, "sha256", tiny)
    assert not list(Path("results").rglob("*.*"))


def test_an_output_folder_that_cannot_be_written_is_one_line(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.jpg")
    (tmp_path / "file").write_text("kept")
    for place in (tmp_path / "file", "/proc/nowhere"):
        assert one_line(call("test", "-p", path, "--weights", tiny, "-o", place), 4, place)
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to any folder")
def test_a_read_only_output_folder_is_one_line(call, tiny, photo, tmp_path):
    path = photo(tmp_path / "a.jpg")
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert one_line(call("test", "-p", path, "--weights", tiny, "-o", locked), 4, locked)


@pytest.mark.skipif(not os.path.isdir("/sys/kernel"), reason="there is no sysfs: not Linux")
def test_an_output_folder_where_even_root_may_not_write_is_one_line(call, tiny, photo, tmp_path):
    path, locked = photo(tmp_path / "a.jpg"), "/sys/kernel"
    before = sorted(os.listdir(locked))
    answer = call("test", "-p", path, "--weights", tiny, "-o", locked)
    assert one_line(answer, 4, "output folder cannot be written", locked, "--output DIR")
    assert answer.out == ""
    assert sorted(os.listdir(locked)) == before


def test_a_disk_that_fills_up_ends_the_run_with_nothing_half_written(
    call, tiny, photo, tmp_path, monkeypatch
):
    for name in "abcdef":
        photo(tmp_path / "in" / f"{name}.jpg")
    replace, count = os.replace, iter(range(100))

    def full_after_two(source, target):
        if str(target).endswith(".png") and next(count) >= 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(source, target)

    monkeypatch.setattr(os, "replace", full_after_two)
    answer = call(
        *("test", "-p", tmp_path / "in", "--weights", tiny),
        *("-f", "map", "-o", "out", "--threads", "1"),
    )
    assert answer.code == 4
    errors = [line for line in answer.err.splitlines() if line.startswith("msinet: ")]
    assert len(errors) == 1
    assert "space" in errors[0]
    assert answer.paths == ["out/a.png", "out/b.png"]
    assert not left_behind("out")


def test_ctrl_c_ends_with_130_and_whole_files(call, tiny, photo, tmp_path, monkeypatch):
    for name in "abcdef":
        photo(tmp_path / "in" / f"{name}.jpg")
    read = images.read

    def interrupted(path, **options):
        if path.name == "d.jpg":
            raise KeyboardInterrupt
        return read(path, **options)

    monkeypatch.setattr(images, "read", interrupted)
    answer = call("test", "-p", tmp_path / "in", "--weights", tiny, "-f", "map", "-o", "out")
    assert answer.code == 130
    assert answer.err.splitlines()[-1].startswith("msinet: interrupted")
    assert "Traceback" not in answer.err
    assert not left_behind("out")
    for path in Path("out").iterdir():
        assert images.read(path).shape == (40, 60, 3)


def test_an_unexpected_error_is_a_bug_with_its_traceback(call, tiny, photo, tmp_path, monkeypatch):
    monkeypatch.setattr(images, "read", lambda path, **options: 1 / 0)
    answer = call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", tiny)
    assert answer.code == 1
    assert "ZeroDivisionError" in answer.err
    assert answer.err.splitlines()[-1].startswith("msinet: a bug")


def test_debug_shows_the_traceback_of_an_error(call, ship, photo, tmp_path):
    ship()
    answer = call("test", "-p", photo(tmp_path / "a.jpg"), "-d", "nix", "--debug")
    assert answer.code == 2
    assert "Traceback" in answer.err
    assert answer.err.splitlines()[-1].startswith("msinet: unknown data set")


def test_weights_moved_together_with_their_entry_still_serve(call, tiny, photo, tmp_path):
    moved = tmp_path / "elsewhere" / "other.weights.h5"
    moved.parent.mkdir()
    shutil.move(tiny, moved)
    shutil.move(entry_file(tiny), entry_file(moved))
    assert call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", moved).code == 0


def test_pictures_too_large_for_the_memory_are_named(call, tiny, photo, tmp_path, monkeypatch):
    photo(tmp_path / "in" / "a.jpg")
    photo(tmp_path / "in" / "b.jpg", (20, 20))
    read = images.read

    def read_one(path, **options):
        if path.name == "a.jpg":
            cv2.resize(np.zeros((1, 1, 3), np.float32), (2**30, 2**30))
        return read(path, **options)

    monkeypatch.setattr(images, "read", read_one)
    answer = call("test", "-p", tmp_path / "in", "--weights", tiny, "-f", "map")
    assert answer.code == 4
    assert "msinet: not enough memory for this picture: " in answer.err
    assert answer.paths == ["results/images/b.png"]


def test_too_little_memory_to_load_the_network_is_named(call, tiny, photo, tmp_path, monkeypatch):
    def start(self):
        raise MemoryError

    monkeypatch.setattr(Predictor, "start", start)
    answer = call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", tiny, "-f", "map")
    assert one_line(answer, 4, "not enough memory for this picture", "a.jpg")


def test_json_is_printed_even_if_there_is_nothing_to_do(call, tmp_path):
    answer = call("test", "-p", tmp_path / "no.jpg", "--json")
    report = json.loads(answer.out)
    assert (answer.code, report["weights"], report["pictures"]) == (4, None, [])
    assert "picture not found" in report["problems"][0]


def test_what_no_program_can_mend_is_one_line(call, tiny, photo, tmp_path, monkeypatch):
    def locked(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied", "somewhere\nlocked")

    monkeypatch.setattr(images, "find", locked)
    answer = call("test", "-p", photo(tmp_path / "a.jpg"), "--weights", tiny)
    assert one_line(answer, 4, "Permission denied: somewhere locked: ")


def test_a_baseline_predicts_where_weights_do(call, photo, tmp_path):
    photo(tmp_path / "in" / "a.png")
    answer = call("test", "-p", tmp_path / "in", "--weights", "uniform", "-f", "map,density")
    assert answer.code == 0
    assert "weights: uniform (none), trained on nothing" in answer.err
    density = np.load(answer.paths[1])
    assert density.shape == (40, 60)
    assert np.ptp(density) == 0
    assert density.sum() == pytest.approx(1)
    report = json.loads(call("test", "-p", tmp_path / "in", "-w", "uniform", "--json").out)
    assert report["weights"]["name"] == "uniform"


def test_eigencam_asks_for_encoder_weights(call, photo, tmp_path):
    photo(tmp_path / "a.png")
    options = ("--weights", "eigencam", "--encoder-weights", tmp_path / "none.npz")
    answer = call("test", "-p", tmp_path / "a.png", *options)
    assert answer.code == 5
    assert answer.err.startswith("msinet: encoder weights do not exist")
    assert answer.err.count("\n") == 1
