"""`train` from the command line: what its words mean, and what is said when they cannot work."""

import json
from pathlib import Path

import cv2
import pytest
import tiny_training

from msinet.cli.parser import make_parser
from msinet.cli.train import make_config
from msinet.errors import ArgumentError, ConfigError

WORDS = ("--sigma", "4", "--epochs", "2", "--batch-size", "3", *tiny_training.SIZE)
FILES = ["best.weights.h5", "best.weights.h5.json", "config.toml", "curve.png", "history.csv",
         "latest.checkpoint.npz"]  # fmt: skip


def configured(*words):
    return make_config(make_parser().parse_args(["train", *map(str, words)]))


@pytest.fixture
def pictures(tmp_path, rng):
    return tiny_training.write_set(tmp_path / "discs", rng)


@pytest.fixture
def layers(monkeypatch):
    """Builds three layers wherever a network is built."""
    from msinet import models

    monkeypatch.setattr(models, "build", tiny_training.build)


@pytest.fixture
def recipe(tmp_path):
    def write(text):
        path = tmp_path / "recipe.toml"
        path.write_text(text)
        return path

    return write


def one_line(answer, code, *words):
    assert answer.code == code, answer.err
    last = answer.err.splitlines()[-1]
    assert last.startswith("msinet: ")
    assert "Traceback" not in answer.err
    assert answer.out == ""
    for word in words:
        assert str(word) in last
    return True


def test_the_file_gives_way_to_set_and_set_to_options(recipe):
    path = recipe("[train]\nepochs = 3\nseed = 3\nbatch_size = 3\n")
    words = ("--set", "train.epochs=4", "--set", "train.seed=4", "--epochs", "5")
    run = configured("-d", "osie", "--config", path, *words)
    assert (run.train.epochs, run.train.seed, run.train.batch_size) == (5, 4, 3)


def test_sets_pair_with_their_paths():
    run = configured("-d", "osie,folder", "-p", "o.zip", "mine", "--validation", "0.5")
    assert [(s.name, s.path, s.validation_share) for s in run.data.sets] == [
        ("osie", "o.zip", 0.5), ("folder", "mine", 0.5),
    ]  # fmt: skip
    assert [s.path for s in configured("-d", "osie").data.sets] == [""]


def test_sets_that_are_named_replace_those_of_the_file(recipe):
    path = recipe("[[data.sets]]\nname = 'osie'\n[[data.sets]]\nname = 'salicon'\n")
    assert [s.name for s in configured("--config", path).data.sets] == ["osie", "salicon"]
    assert [s.name for s in configured("--config", path, "-d", "folder").data.sets] == ["folder"]


def test_a_blur_replaces_the_other_kind_of_the_file(recipe):
    path = recipe("[[data.sets]]\nname = 'folder'\npath = 'x'\nsigma_fraction = 0.02\n")
    (chosen,) = configured("--config", path, "--sigma", "9").data.sets
    assert (chosen.sigma_px, chosen.sigma_fraction, chosen.pixels_per_degree) == (9, 0, 0)
    (chosen,) = configured("--config", path, "--skip-first").data.sets
    assert (chosen.sigma_fraction, chosen.skip_first) == (0.02, True)


def test_a_fold_decides_on_the_parts_of_every_set(recipe):
    path = recipe("[[data.sets]]\nname = 'osie'\nvalidation_part = ''\n"
                  "[[data.sets]]\nname = 'folder'\npath = 'x'\npart = 'all'\n")  # fmt: skip
    for words in (("--config", path), ("-d", "osie,folder", "-p", "o", "x")):
        sets = configured(*words, "--fold", "0/unisal").data.sets
        assert [(s.name, s.fold, s.part, s.validation_part) for s in sets] == [
            (name, "0/unisal", "train", "validation") for name in ("osie", "folder")
        ]
    quick = configured("-d", "osie", "--fold", "1/5", "--quick").data.sets[0]
    assert (quick.fold, quick.part) == ("1/5", "train[:16]")


def test_quick_is_small_where_nothing_else_is_asked_for(recipe):
    path = recipe("[train]\nepochs = 24\nstages = [{epochs = 3}]\n"
                  "[[data.sets]]\nname = 'osie'\npart = 'all'\n")  # fmt: skip
    assert configured("--config", path).train.all_epochs == 27
    run = configured("--config", path, "--quick")
    assert [stage.epochs for stage in run.train.stages] == [1]
    assert (run.train.epochs, run.data.sizes_hw) == (2, ((96, 128),))
    assert run.data.sets[0].part == "train[:16]"
    assert run.model.encoder_weights == ""  # the weights that ship need no network
    for words in (("-d", "salicon"), ("-d", "osie", "--encoder", "vgg16")):
        assert configured(*words, "--quick").model.encoder_weights == "none"
    run = configured("--config", path, "--quick", "--epochs", "5", "--weights", "x.weights.h5")
    assert (run.train.epochs, run.model.weights, run.model.encoder_weights) == (
        5, "x.weights.h5", "",
    )  # fmt: skip


def test_vgg16_means_the_papers_recipe():
    run = configured("-d", "salicon", "--encoder", "vgg16")
    assert (run.train.loss, run.train.batch_size, run.data.rule) == ("kld_original", 1, "original")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-p", "x"), "name the set with -d"),
        (("-d", "osie,folder", "-p", "x"), "2 data sets, paths: 1: .*separated by spaces"),
        (("-d", "osie", "--fold", "5/5"), "no such fold: 5/5"),
        (("-d", "osie", "--fold", ""), "no such fold: nothing"),
    ],
)
def test_words_that_contradict_each_other(words, said):
    with pytest.raises(ArgumentError, match=said):
        configured(*words)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[train]\nepoch = 3\n", "did you mean train.epochs"),
        ("data = 3\n", "expected a table for data"),
        ("model = 3\n", "expected a table for model"),
        ("[data]\nsets = 3\n", "data.sets: expected a list"),
        ("[data]\nsets = [3]\n", "expected a table for data.sets"),
    ],
)
def test_a_file_that_cannot_be_used(recipe, text, said):
    with pytest.raises(ConfigError, match=said):
        configured("--config", recipe(text))


def test_a_set_that_cannot_be_used():
    with pytest.raises(ConfigError, match=r"--set train.epoch=3: did you mean train\.epochs"):
        configured("-d", "osie", "--set", "train.epoch=3")


def test_quick_goes_the_whole_path(call, pictures, layers):
    words = ("--sigma", "4", "--quick", "--json", "--encoder-weights", "none")
    answer = call("train", "-d", "folder", "-p", pictures, *words)
    assert answer.code == 0, answer.err
    said = json.loads(answer.out)
    assert said["weights"] == "results/quick-folder/best.weights.h5"
    assert [row["epoch"] for row in said["history"]] == [1, 2]
    assert "starting from random numbers" in answer.err
    import pathlib

    assert sorted(p.name for p in pathlib.Path("results/quick-folder").iterdir()) == FILES


def test_a_fold_is_trained_beside_the_others(call, pictures, layers):
    words = ("train", "-d", "folder", "-p", pictures, "--encoder-weights", "none", *WORDS)
    for fold in ("0/4", "3/4"):
        answer = call(*words, "--fold", fold)
        assert answer.code == 0, answer.err
        best = f"results/folder-fold{fold[0]}of4/best.weights.h5"
        assert answer.out == f"{best}\n"
        assert "going on" not in answer.err
    answer = call(*words, "--fold", "3/4", "--quick")
    assert answer.out == "results/quick-folder-fold3of4/best.weights.h5\n"
    assert one_line(call(*words, "--fold", "0/9"), 2, "no such fold: 0/9", "8 pictures")


def test_fine_tuning_says_what_it_starts_from(call, pictures, layers, tmp_path):
    from msinet import weights

    entry = weights.Entry(
        name="begun", network="mobilenet_v2", size_hw=(48, 64), preprocessing="aspect",
        data=({"set": "salicon", "part": "train", "sha256": "0"},),
    )  # fmt: skip
    file = tmp_path / "begun.weights.h5"
    weights.save(tiny_training.build("mobilenet_v2"), file, entry)
    answer = call("train", "-d", "folder", "-p", pictures, "--weights", file, *WORDS)
    assert answer.code == 0, answer.err
    assert answer.out == "results/folder/best.weights.h5\n"
    assert "starting from weights begun, trained on salicon (train)\n" in answer.err
    other = call("train", "-d", "folder", "-p", pictures, "--weights", file, *WORDS, "--seed", "9")
    assert one_line(other, 3, "other settings in [train] seed", "results/folder/config.toml")


def test_an_interrupt_says_where_the_last_epoch_is(call, pictures, layers, monkeypatch):
    from msinet.train import session

    words = ("train", "-d", "folder", "-p", pictures, "--encoder-weights", "none", *WORDS)
    epoch = session.Session.epoch

    def interrupted(self, number, *rest):
        if number == stop:
            raise KeyboardInterrupt
        return epoch(self, number, *rest)

    monkeypatch.setattr(session.Session, "epoch", interrupted)
    stop = 1
    assert one_line(call(*words), 130, "interrupted: no epoch was finished")
    stop = 2
    assert one_line(call(*words), 130, "results/folder/latest.checkpoint.npz", "the same command")
    stop = None
    answer = call(*words)
    assert answer.code == 0
    assert "going on after epoch 1 of 2" in answer.err


def test_an_interrupted_restart_says_what_goes_on(call, pictures, monkeypatch):
    from msinet import train

    latest = Path("results/folder/latest.checkpoint.npz")
    words = ("train", "-d", "folder", "-p", pictures, "--restart")

    def interrupted(*_, **__):
        if finished:
            latest.parent.mkdir(parents=True, exist_ok=True)
            latest.write_bytes(bytes(finished))
        raise KeyboardInterrupt

    monkeypatch.setattr(train, "run", interrupted)
    finished = 0
    anew = "no epoch was finished: the same command begins anew"
    assert one_line(call(*words), 130, anew)
    finished = 1
    goes_on = f"{latest}: the same command without --restart goes on from there"
    assert one_line(call(*words), 130, goes_on)
    finished = 0
    assert one_line(call(*words), 130, anew)  # the checkpoint is that of the run before
    finished = 2
    assert one_line(call(*words), 130, goes_on)


def test_what_is_missing_is_named(call, pictures, layers):
    start = ("train", "-d", "folder", "-p", pictures, "--sigma", "4")
    assert one_line(call("train"), 2, "no data set is named")
    assert one_line(call("train", "-d", "osi"), 2, "did you mean osie")
    unheard = call("train", "-d", "xyz")
    assert one_line(unheard, 2, "known: salicon, mit1003")
    assert "did you mean" not in unheard.err
    assert one_line(call("train", "-d", "folder", "-p", "nowhere", "--encoder-weights", "none"),
                    4, "nowhere")  # fmt: skip
    assert one_line(call(*start), 5, "msinet_mobilenet_v2")  # nothing ships in this test
    assert one_line(call(*start, "--encoder-weights", "no.npz"), 5, "no.npz",
                    "--encoder-weights none")  # fmt: skip
    assert one_line(call(*start, "--weights", "no.weights.h5"), 5, "no.weights.h5")


def test_an_unreadable_picture_is_named(call, pictures, layers):
    good = (pictures / "images" / "03.png").read_bytes()
    (pictures / "images" / "03.png").write_bytes(good[: len(good) // 2])
    words = ("-d", "folder", "-p", pictures, "--encoder-weights", "none", *WORDS)
    assert one_line(call("train", *words), 4, "03.png")


@pytest.mark.slow
@pytest.mark.parametrize("encoder", ["mobilenet_v2", "vgg16"])
def test_the_real_networks_train(call, pictures, encoder, rng):
    words = ("--encoder", encoder, "--encoder-weights", "none", "--quick", "--sigma", "4")
    small = ("--set", "data.sizes_hw=[[48, 64]]", "--set", "data.validation_size_hw=[48, 64]")
    answer = call("train", "-d", "folder", "-p", pictures, *words, *small)
    assert answer.code == 0, answer.err
    best = answer.out.strip()
    picture = pictures / "images" / "00.png"
    answer = call("test", "-p", picture, "--weights", best, "-f", "map")
    assert answer.code == 0, answer.err
    assert cv2.imread(answer.paths[0], cv2.IMREAD_UNCHANGED).shape == (48, 64)


def test_one_start_replaces_the_other_kind_of_the_file(recipe):
    path = recipe('[model]\nencoder_weights = "a.npz"\n')
    model = configured("-d", "osie", "--config", path, "--weights", "b.weights.h5").model
    assert (model.encoder_weights, model.weights) == ("", "b.weights.h5")
    with pytest.raises(ArgumentError, match="two starts: --weights and --encoder-weights"):
        configured("-d", "osie", "--weights", "b", "--encoder-weights", "none")
    with pytest.raises(ConfigError, match="both given"):
        configured("-d", "osie", "--config", path, "--set", "model.weights=b")


def test_a_set_with_texts_trains_the_network_that_reads_them_unless_told_otherwise():
    made = configured("-d", "sjtu_tis")
    assert (made.model.encoder, made.train.loss) == ("mobilenet_v2_text", "weighted")
    assert made.data.sizes_hw == ((480, 640),)
    assert configured("-d", "sjtu_tis", "--encoder", "mobilenet_v2").train.loss == "kld_cc"
    assert configured("-d", "osie,sjtu_tis").model.encoder == "mobilenet_v2_text"


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("text.fusion=tokens", "did you mean token"),
        ("text.fusion=token+film+token", "names one twice"),
        ("text.fusion=film@each+film@parts", "names one twice"),
        ("text.fusion=film@thing", "did you mean things"),
        ("text.fusion=film@", "expected some of each, scene, .*got ''"),
        ("loss={kld=0.0, cc=0.0, nss=0.0, matching=0.5}", "nothing compares maps"),
        ("text.heads=5", "does not divide 96 filters"),
        ("text.classes=file.npz", "go together"),
        ("train.loss=kld_cc", "use weighted"),
    ],
)
def test_settings_of_texts_that_cannot_be_are_refused(setting, told):
    with pytest.raises(ConfigError, match=told):
        configured("-d", "sjtu_tis", "--set", setting)
