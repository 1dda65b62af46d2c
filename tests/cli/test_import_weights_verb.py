"""`import-weights` from the command line, on a network of the true size with random weights.

The frozen graph is imported, used and refused in the default run; the other formats, the true
input size and a training from what was imported are marked slow.
"""

import json
import pathlib
import sys
import urllib.error
import zipfile

import cv2
import h5py
import numpy as np
import pytest
import tiny_training
from importers import legacy_graph
from models import legacy_vgg16

from msinet import register, weights
from msinet.importers import source

SAMPLES = pathlib.Path(__file__).parent.parent.parent / "samples"
SMALL = ("--size", "48x64")  # the same code at a fraction of the time


@pytest.fixture(scope="session")
def arrays():
    return legacy_vgg16.random_weights(np.random.default_rng(7))


@pytest.fixture(scope="session")
def frozen(arrays, tmp_path_factory):
    """Writes the frozen graph of a layout once."""
    folder = tmp_path_factory.mktemp("released")

    def write(layout):
        path = folder / f"model_salicon_{'gpu' if layout == 'NCHW' else 'cpu'}.pb"
        if not path.exists():
            path.write_bytes(legacy_graph.frozen(arrays, layout).SerializeToString())
        return path

    return write


@pytest.fixture
def pictures(tmp_path):
    """Real pictures: landscape, portrait and square, JPEG and PNG."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("table.jpg", "poster.jpg", "popout.png"):
        (folder / name).write_bytes((SAMPLES / name).read_bytes())
    square = cv2.imread(str(SAMPLES / "webpage.jpg"))[:500, :500]
    cv2.imwrite(str(folder / "square.jpg"), square)
    return sorted(folder.iterdir())


def one_line(answer, code, *words):
    assert answer.code == code, answer.err
    assert answer.err.startswith("msinet: ")
    assert answer.err.count("\n") == 1
    assert answer.out == ""
    for word in words:
        assert str(word) in answer.err
    return True


def nothing_left(tmp_path):
    home = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert [*home, *(tmp_path / "work").iterdir()] == []
    return True


def import_all(call, path, pictures, *words):
    """Imports, holds both numbers against their limits, and returns the entry."""
    answer = call("import-weights", path, *words, "--json", "-p", *pictures)
    assert answer.code == 0, answer.err
    told = json.loads(answer.out)
    assert told["network_difference"] < 2e-5  # twenty convolutions in float32
    assert told["path_levels"] <= 1
    entry = weights.find(told["weights"])
    assert entry.sha256 == register.sha256(entry.file)
    return entry


def test_a_frozen_graph_is_imported_registered_and_predicts(
    call, frozen, arrays, pictures, tmp_path
):
    path = frozen("NHWC")
    output = tmp_path / "kept" / "mine.weights.h5"
    entry = import_all(call, path, pictures, *SMALL, "--output", output)
    assert entry.file == output
    stored = weights.read_arrays(output)
    assert len(stored) == 46
    assert np.array_equal(stored["aspp_global/kernel"], arrays["aspp/conv1_5/kernel"])
    assert np.array_equal(stored["decoder_conv4/bias"], arrays["decoder/conv4/bias"])

    assert entry.name == "msinet_vgg16_salicon"
    assert entry.origin["sha256"] == register.sha256(path)
    assert entry.origin["format"] == "frozen graph, channels last"
    assert [item["set"] for item in entry.data] == ["salicon"]
    assert register.find("msinet_vgg16_salicon") == entry
    listed = json.loads(call("weights", "--json").out)
    assert [row["file"] for row in listed] == [str(output)]

    words = ("--preprocessing", "original", "--format", "map", "-o", "maps")
    for chosen in (("--weights", output), ("-d", "salicon")):
        answer = call("test", "-p", *pictures, *chosen, *SMALL, *words)
        assert answer.code == 0, answer.err
        assert "msinet_vgg16_salicon" in answer.err
        for path in pictures:
            got = cv2.imread(f"maps/{path.stem}.png", cv2.IMREAD_GRAYSCALE)
            expected = by_hand(path, arrays)
            assert got.shape == expected.shape
            assert expected.std() > 5
            assert np.abs(got.astype(int) - expected).max() <= 1


def by_hand(path, arrays, frame_hw=(48, 64)):
    """The original's test path once more, by FACTS' formulas: levels of a picture file."""
    import tensorflow as tf

    def resize(array, size_hw):
        smaller = size_hw[0] < array.shape[0] or size_hw[1] < array.shape[1]
        kernel = tf.raw_ops.ResizeArea if smaller else tf.raw_ops.ResizeBicubic
        resized = kernel(images=array[None], size=np.int32(size_hw), align_corners=True)[0]
        return np.clip(resized.numpy(), 0, 255)

    data = path.read_bytes()
    if data[:3] == b"\xff\xd8\xff":
        picture = tf.io.decode_jpeg(data, 3).numpy()
    else:
        picture = tf.io.decode_png(data, 3).numpy()
    size = np.array(picture.shape[:2])
    content = resize(picture, np.round(size * min(frame_hw / size)))
    gap = frame_hw - np.array(content.shape[:2])
    pads = [(g // 2, g - g // 2) for g in gap]
    framed = np.pad(content, [*pads, (0, 0)], constant_values=126)
    maps = legacy_vgg16.predict(framed[None], arrays)[0] * 255
    cover = np.round(np.array(frame_hw) * max(size / frame_hw)).astype(int)
    top, left = (cover - size) // 2
    whole = resize(maps, cover)[..., 0]
    return np.rint(whole[top : top + size[0], left : left + size[1]]).astype(int)


def test_an_import_without_output_lies_in_the_register(call, frozen, tmp_path):
    zipped = tmp_path / "model_osie_cpu.zip"
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.write(frozen("NHWC"), "model_osie_cpu.pb")
    answer = call("import-weights", zipped, *SMALL)
    assert answer.code == 0, answer.err
    network, path, file = answer.paths
    assert network.startswith("network alone: largest difference ")
    assert path.endswith("of 255 grey levels")
    assert file == str(register.own_folder() / "msinet_vgg16_osie.weights.h5")
    assert [item["set"] for item in register.find("msinet_vgg16_osie").data] == ["salicon", "osie"]
    assert not (register.own_folder() / "register.toml").exists()
    assert list((tmp_path / "work").iterdir()) == []
    assert call("weights", "verify", "msinet_vgg16_osie").paths == ["msinet_vgg16_osie: good"]


def test_a_graph_that_computes_something_else_leaves_nothing(call, frozen, tmp_path):
    from tensorflow.core.framework import graph_pb2

    graph = graph_pb2.GraphDef.FromString(frozen("NHWC").read_bytes())
    swapped = [n for n in graph.node if n.op == "Conv2D" and n.name.startswith("Conv2D")]
    (second,) = (n for n in swapped if n.input[1] == "conv4/conv4_3/kernel")
    second.input[1] = "conv4/conv4_2/kernel"  # every weight is there, and one is used twice
    path = tmp_path / "model_salicon_cpu.pb"
    path.write_bytes(graph.SerializeToString())
    answer = call("import-weights", path, *SMALL, "--output", "new.weights.h5")
    assert one_line(answer, 5, "is not its source", "nothing was written", path)
    assert nothing_left(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("model_osie_cpu.pb", b"<!doctype html>", "web page"),
        ("model_osie_cpu.pb", b"", "empty"),
        ("model_osie_cpu.pb", b"\x0a\xff\xff\xff\xff\x0f", "damaged"),
        ("model_osie_cpu.zip", b"PK\x03\x04", "damaged"),
        ("vgg16.h5", b"\x89HDF\r\n\x1a\n", "no HDF5 file"),
    ],
)
def test_bad_files_are_one_line_and_leave_nothing(call, tmp_path, name, content, words):
    path = tmp_path / name
    path.write_bytes(content)
    answer = call("import-weights", path, "-d", "osie", "--output", "new.weights.h5")
    assert one_line(answer, 5, words, path)
    assert nothing_left(tmp_path)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "--source huggingface|original"),
        (("a.pb", "--source", "original"), 2, "one source is needed"),
        (("--source", "huggingface", "-d", "osie"), 2, "use --source original"),
        (("a.pb", "--output", "a.h5"), 2, "end it in .weights.h5"),
        (("a.pb", "--size", "50x60"), 2, "48x64"),
        (("a.pb", "-d", "osi"), 2, "invalid choice"),
        (("a.pb",), 5, "do not exist"),
    ],
)
def test_words_that_do_not_fit_are_refused_first(call, tmp_path, words, code, said):
    assert one_line(call("import-weights", *words), code, said)
    assert nothing_left(tmp_path)


def test_no_file_of_the_persons_own_is_replaced(call, tmp_path):
    mine = tmp_path / "mine.weights.h5"
    mine.write_bytes(b"mine")
    assert one_line(call("import-weights", "a.pb", "--output", mine), 2, "no entry of msinet")
    assert one_line(call("import-weights", mine, "--output", mine), 2, "output is the source")
    assert mine.read_bytes() == b"mine"


def test_without_a_network_the_file_by_hand_is_named(call, monkeypatch, tmp_path):
    def unreachable(*arguments, **options):
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setattr("urllib.request.urlopen", unreachable)
    answer = call("import-weights", "--source", "original", "-d", "pascals")
    assert one_line(answer, 5, "model_pascals_cpu.zip by hand", "-d pascals")
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    answer = call("import-weights", "--source", "huggingface")
    assert one_line(answer, 5, "huggingface.co", "by hand")
    assert nothing_left(tmp_path)


def test_a_fetched_file_that_is_no_good_is_not_kept(call, monkeypatch, tmp_path):
    from msinet.data import download

    def answer(url, target, **options):
        target.parent.mkdir(parents=True)
        target.write_bytes(b"PK\x03\x04 cut short")
        return target

    monkeypatch.setattr(download, "fetch", answer)
    answer = call("import-weights", "--source", "original", "-d", "fiwi")
    assert one_line(answer, 5, "damaged or cut short", "model_fiwi_cpu.zip")
    assert nothing_left(tmp_path)


def test_help_says_how(call):
    answer = call("import-weights", "--help")
    assert answer.code == 0
    for word in ("SOURCE", "--source", "huggingface", ".weights.h5", "--data"):
        assert word in answer.out


@pytest.mark.slow
@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
def test_both_devices_graphs_at_the_true_size(layout, call, frozen, pictures):
    entry = import_all(call, frozen(layout), pictures)
    assert entry.size_hw == (240, 320)


@pytest.mark.slow
def test_real_photographs_pass_at_the_true_size(call, frozen, real_data, tmp_path):
    with zipfile.ZipFile(real_data / "data" / "osie.zip") as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".jpg"))[:3]
        pictures = [tmp_path / pathlib.PurePath(name).name for name in names]
        for name, path in zip(names, pictures, strict=True):
            path.write_bytes(archive.read(name))
    for number, crop in ((1, np.s_[:, 150:550]), (2, np.s_[:500, :500])):  # portrait, square
        cut = cv2.imread(str(pictures[number]))[crop]
        cv2.imwrite(str(pictures[number]), cut)
    import_all(call, frozen("NHWC"), pictures)


@pytest.mark.slow
def test_a_saved_model_and_a_checkpoint_at_the_true_size(call, frozen, arrays, pictures, tmp_path):
    from tensorflow.core.framework import graph_pb2

    graph = graph_pb2.GraphDef.FromString(frozen("NHWC").read_bytes())
    legacy_graph.saved_model(graph, tmp_path / "hub")
    entry = import_all(call, tmp_path / "hub", pictures, "-o", "a.weights.h5")
    assert (entry.preprocessing, entry.size_hw) == ("huggingface", (240, 320))
    assert entry.name == "msinet_vgg16_salicon"
    prefix = tmp_path / "latest" / "model_osie_cpu.ckpt"
    legacy_graph.checkpoint(arrays, prefix)
    other = import_all(call, prefix, pictures, "-o", "b.weights.h5")
    assert (other.preprocessing, other.name) == ("original", "msinet_vgg16_osie")
    assert other.sha256 == entry.sha256  # the same numbers are the same file


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["hybrid", "keras"])
def test_a_vgg16_start_becomes_a_file_for_encoder_weights(kind, call, arrays, tmp_path):
    if kind == "hybrid":
        path = tmp_path / "vgg16_hybrid.ckpt"
        encoder = {n: a for n, a in arrays.items() if n.startswith("conv")}
        names = {"kernel": "weights", "bias": "biases"}
        legacy_graph.checkpoint(
            encoder, path, names=lambda n: f"{n.split('/')[1]}/{names[n.split('/')[2]]}"
        )
    else:
        path = tmp_path / "vgg16.h5"
        with h5py.File(path, "w") as store:
            for scope in source.ENCODER_SCOPES:
                layer = f"block{scope[-3]}_conv{scope[-1]}"
                store[f"{layer}/{layer}_W_1:0"] = arrays[f"{scope}/kernel"]
                store[f"{layer}/{layer}_b_1:0"] = arrays[f"{scope}/bias"]
    assert one_line(call("import-weights", path), 2, "--output FILE.npz")
    assert one_line(call("import-weights", path, "-o", "a.weights.h5"), 2, "end it in .npz")
    answer = call("import-weights", path, "-o", "start.npz", *SMALL)
    assert answer.code == 0, answer.err
    assert answer.paths[-1] == "start.npz"
    with np.load("start.npz") as kept:
        assert len(kept.files) == 26
        assert np.array_equal(kept["conv5_2/kernel"], arrays["conv5/conv5_2/kernel"])


@pytest.mark.slow
def test_an_imported_network_trains_on_and_predicts(call, frozen, rng, tmp_path):
    assert call("import-weights", frozen("NHWC"), *SMALL).code == 0
    folder = tiny_training.write_set(tmp_path / "discs", rng)
    words = ("-d", "folder", "-p", folder, "--sigma", "4", "--encoder", "vgg16")
    own = register.own_folder() / "msinet_vgg16_salicon.weights.h5"
    quick = (*words, "--quick", "--epochs", "1", *tiny_training.SIZE)
    answer = call("train", *quick, "--weights", own, "--set", "train.learning_rate=1e-6")
    assert answer.code == 0, answer.err
    assert "starting from weights msinet_vgg16_salicon, trained on salicon" in answer.err
    best = answer.paths[-1]
    tuned, begun = weights.read_arrays(pathlib.Path(best)), weights.read_arrays(own)
    moved = np.abs(tuned["conv1_1/kernel"] - begun["conv1_1/kernel"]).max()
    assert 0 < moved < 1e-3
    picture = folder / "images" / "00.png"
    assert call("test", "-p", picture, "--weights", best, "-f", "map", "-o", "maps").code == 0
    assert cv2.imread("maps/00.png").shape[:2] == tiny_training.SIZE_HW


@pytest.mark.slow
def test_an_imported_network_trains_on_osie(call, frozen, real_data, monkeypatch, tmp_path):
    assert call("import-weights", frozen("NHWC"), *SMALL).code == 0
    words = ("-p", real_data / "data" / "osie.zip", "--quick", "--epochs", "1")
    small = ("--set", "data.sizes_hw=[[48, 64]]", "--set", "data.validation_size_hw=[48, 64]")
    answer = call("train", "-d", "osie", *words, "--encoder", "vgg16", *small,
                  "--weights", "msinet_vgg16_salicon")  # fmt: skip
    assert answer.code == 0, answer.err
    entry = weights.find(answer.paths[-1])
    assert [item["set"] for item in entry.data] == ["salicon", "osie"]
