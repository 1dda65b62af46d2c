"""Whole runs of a network of three layers on eight drawn pictures."""

import csv
import dataclasses
import json
import shutil

import keras
import numpy as np
import pytest
import tiny_training
from PIL import Image

from msinet import config, register, train, weights
from msinet.errors import ArgumentError, ConfigError, DataError, WeightsError
from msinet.train import checkpoint, session
from msinet.train.parts import open_parts

FILES = ["best.weights.h5", "best.weights.h5.json", "config.toml", "curve.png", "history.csv",
         "latest.checkpoint.npz"]  # fmt: skip

pytestmark = pytest.mark.usefixtures("tiny")


class Stop(Exception):
    """What a test ends a run with."""


def talk(said=None, *, stop_at=None):
    """Collects what a run says; ends it at a sentence that begins with `stop_at`."""

    def say(sentence):
        if said is not None:
            said.append(sentence)
        if stop_at and sentence.startswith(stop_at):
            raise Stop

    return train.Talk(say=say)


def rows(folder):
    with open(folder / "history.csv", newline="") as file:
        return list(csv.DictReader(file))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def script(monkeypatch, losses):
    """Gives the epochs these validation losses."""
    left = iter(losses)
    measure = lambda self, talk: {"validation_loss": next(left), "validation_cc": 0.5}  # noqa: E731
    monkeypatch.setattr(session.Session, "_validate", measure)


def test_a_run_leaves_the_promised_files_and_learns(settings, tmp_path):
    said = []
    run = settings(train={"epochs": 6, "average": 0.5})
    best = train.run(run, results=tmp_path / "results", talk=talk(said))
    folder = tmp_path / "results" / "folder"
    assert best == folder / "best.weights.h5"
    assert names(folder) == FILES
    table = rows(folder)
    assert [row["epoch"] for row in table] == list("123456")
    losses = [float(row["validation_loss"]) for row in table]
    assert losses[-1] < losses[0] - 0.05
    assert float(table[-1]["loss"]) < float(table[0]["loss"])
    assert config.load(folder / "config.toml") == run
    assert Image.open(folder / "curve.png").size == (768, 480)
    assert said[0].startswith("preparing folder")
    assert "starting from random numbers" in said
    assert sum(sentence.startswith("epoch ") for sentence in said) == 6


def test_the_best_weights_carry_their_entry(settings, tmp_path, pictures):
    best = train.run(settings(), results=tmp_path / "results")
    entry = register.find(best)
    weights.verify(entry)
    assert (entry.network, entry.size_hw, entry.preprocessing) == (
        "mobilenet_v2",
        (48, 64),
        "aspect",
    )
    assert [(d["set"], d["part"], d["n"]) for d in entry.data] == [("folder:discs", "train", 6)]
    table = rows(best.parent)
    chosen = [row for row in table if row["best"] == "True"][-1]
    assert entry.scores["validation"]["loss"] == float(chosen["validation_loss"])
    assert chosen["validation_loss"] == min((r["validation_loss"] for r in table), key=float)


def test_the_best_weights_are_the_average_and_score_as_the_history_says(settings, tmp_path):
    run = settings(train={"average": 0.7, "epochs": 2})
    best = train.run(run, results=tmp_path / "results")
    network = tiny_training.build("mobilenet_v2")
    weights.assign(network, weights.read_arrays(best), where=best)
    _, validation = open_parts(run)
    again = session.Session(run, network, [], validation, validation)
    score = register.find(best).scores["validation"]
    measured = again._validate(train.Talk())
    assert measured["validation_loss"] == pytest.approx(score["loss"], abs=1e-5)
    assert measured["validation_cc"] == pytest.approx(score["cc"], abs=1e-5)


def test_in_a_stage_the_rate_falls_again_from_the_average_of_the_weights(settings, tmp_path):
    run = settings(train={"epochs": 2, "average": 0.9, "warmup_steps": 0, "learning_rate": 0.01,
                          "stages": [{"epochs": 2, "learning_rate": 0.003}]})  # fmt: skip
    said = []
    best = train.run(run, results=tmp_path / "results", talk=talk(said))
    assert "2 stages of 2 and 2 epochs" in said
    assert [each[:21] for each in said if each.startswith("epoch")] == [
        "epoch 1/4  stage 1/2 ", "epoch 2/4  stage 1/2 ", "epoch 3/4  stage 2/2 ",
        "epoch 4/4  stage 2/2 ",
    ]  # fmt: skip
    assert [row["stage"] for row in rows(best.parent)] == list("1122")
    rates = [float(row["learning_rate"]) for row in rows(best.parent)]
    assert rates[0] > rates[1] > 0.01 * 0.01 * 0.99
    assert rates[2:] == pytest.approx([0.3 * rate for rate in rates[:2]])

    network = tiny_training.build("mobilenet_v2")
    made = session.Session(run, network, [], *open_parts(run))
    made.epoch(1, {"epoch": 0, "best": None, "rows": []}, train.Talk())
    before = [variable.numpy() for variable in network.trainable_variables]
    made.at(2)
    assert all(map(np.array_equal, before, network.trainable_variables))
    with made.averaged():
        average = [variable.numpy() for variable in network.trainable_variables]
    made.at(3)
    assert not all(map(np.array_equal, before, network.trainable_variables))
    assert all(map(np.array_equal, average, network.trainable_variables))
    assert int(made.optimizer.iterations) == 0


def test_each_stage_has_its_layers_and_its_changes_of_pictures(settings, monkeypatch):
    stages = [{"layers": ["logits"], "augment": {"crop": 0.0}}, {"learning_rate": 0.02}]
    run = settings(train={"epochs": 1, "average": 0.0, "stages": stages}, augment={"crop": 0.6})
    crops, batches = [], session.pipeline.batches

    def record(*args, **options):
        crops.append(options["settings"].crop)
        return batches(*args, **options)

    monkeypatch.setattr(session.pipeline, "batches", record)
    network = tiny_training.build("mobilenet_v2")
    made = session.Session(run, network, [], open_parts(run)[0], [])
    meta, learned = {"epoch": 0, "best": None, "rows": []}, []
    for epoch in (1, 2, 3):
        before = [array.numpy() for array in network.weights]
        meta = made.epoch(epoch, meta, train.Talk())
        learned.append([
            weight.path for weight, array in zip(network.weights, before, strict=True)
            if not np.array_equal(weight.numpy(), array)
        ])  # fmt: skip
    assert crops == [0.6, 0.0, 0.6]
    assert learned[1] == ["logits/kernel"]
    assert learned[0] == learned[2] == [weight.path for weight in network.weights]


@pytest.mark.parametrize("taught", [False, True])
def test_only_the_named_layers_learn(settings, tmp_path, taught):
    start = train.run(settings(), results=tmp_path / "start")
    teaching = {"teachers": [str(start)], "teacher_size_hw": [48, 64]} if taught else {}
    run = settings(
        model={"encoder_weights": "", "weights": str(start)},
        train={"layers": ["Conv", "logi"], **teaching},
    )
    best = train.run(run, results=tmp_path / "results")
    before, after = (weights.read_arrays(file) for file in (start, best))
    assert set(before) == set(after)
    changed = {name for name, array in after.items() if not np.array_equal(array, before[name])}
    assert changed == {"Conv1/kernel", "Conv1/bias", "logits/kernel"}


@pytest.mark.parametrize("wanted", [{"layers": [""]}, {"stages": [{"layers": [""]}]}])
def test_a_beginning_of_no_letters_is_refused(settings, tmp_path, wanted):
    with pytest.raises(ConfigError, match="layers: no layer's name begins so: ''"):
        train.run(settings(train=wanted), results=tmp_path / "results")


def test_a_layer_that_the_network_lacks_is_refused(settings, tmp_path):
    told = "no layer's name begins so: 'head': the names begin with Conv1, aspp, logits"
    for wanted, where in (
        ({"layers": ["logits", "head"]}, "train.layers"),
        ({"stages": [{}, {"layers": ["head"]}]}, r"train.stages\[1\].layers"),
    ):
        run = settings(train=wanted)
        with pytest.raises(ConfigError, match=f"{where}: {told}"):
            train.run(run, results=tmp_path / "results")
        assert not list((tmp_path / "results").rglob("*.h5"))


@pytest.mark.parametrize("asked", [{"stages": [{}]}, {"layers": ["head"]}])
def test_a_network_with_texts_has_phases(settings, asked):
    with pytest.raises(ConfigError, match="has phases in their place"):
        settings(model={"encoder": "mobilenet_v2_text"}, train={"loss": "weighted", **asked})


def test_without_validation_the_newest_weights_are_the_best(settings, tmp_path):
    run = settings()
    sets = tuple(dataclasses.replace(s, validation_part="") for s in run.data.sets)
    run = dataclasses.replace(run, data=dataclasses.replace(run.data, sets=sets))
    best = train.run(run, results=tmp_path / "results")
    table = rows(best.parent)
    assert [row["best"] for row in table] == ["True"] * 3
    assert [row["validation_loss"] for row in table] == [""] * 3
    assert register.find(best).scores == {}


def test_a_worse_epoch_never_replaces_the_best(settings, tmp_path, monkeypatch):
    script(monkeypatch, [0.5, 0.4, 0.6, 0.4, 0.7])
    saved = []
    save = weights.save
    monkeypatch.setattr(weights, "save", lambda n, f, e: saved.append(e.scores) or save(n, f, e))
    said = []
    train.run(settings(train={"epochs": 5}), results=tmp_path / "results", talk=talk(said))
    assert [s["validation"]["loss"] for s in saved] == [0.5, 0.4, 0.4]
    best = [row["best"] for row in rows(tmp_path / "results" / "folder")]
    assert best == ["True", "True", "False", "True", "False"]
    assert said[-1] == "the best weights are those of epoch 4"


def test_a_worse_epoch_after_a_resume_never_replaces_the_best(settings, tmp_path, monkeypatch):
    results = tmp_path / "results"
    script(monkeypatch, [0.5, 0.3, 0.4, 0.35])
    with pytest.raises(Stop):
        train.run(settings(train={"epochs": 4}), results=results, talk=talk(stop_at="epoch 2/4"))
    best = (results / "folder" / "best.weights.h5").read_bytes()
    train.run(settings(train={"epochs": 4}), results=results)
    assert (results / "folder" / "best.weights.h5").read_bytes() == best
    assert [row["best"] for row in rows(results / "folder")] == ["True", "True", "False", "False"]


def test_an_epoch_done_again_never_replaces_a_better_best(settings, tmp_path, monkeypatch):
    """Stopped between the best weights and the checkpoint, and then a little worse."""
    results = tmp_path / "results"
    script(monkeypatch, [0.5, 0.3, 0.31, 0.4])
    save = checkpoint.save

    def stop_at_second(path, network, optimizer, meta):
        if meta["epoch"] == 2:
            raise Stop
        save(path, network, optimizer, meta)

    monkeypatch.setattr(checkpoint, "save", stop_at_second)
    with pytest.raises(Stop):
        train.run(settings(), results=results)
    best = (results / "folder" / "best.weights.h5").read_bytes()
    monkeypatch.setattr(checkpoint, "save", save)
    train.run(settings(), results=results)
    assert (results / "folder" / "best.weights.h5").read_bytes() == best


def test_a_finished_run_does_nothing_more(settings, tmp_path):
    results, said = tmp_path / "results", []
    best = train.run(settings(), results=results)
    before = {path: path.read_bytes() for path in best.parent.iterdir()}
    assert train.run(settings(), results=results, talk=talk(said)) == best
    assert any("all 3 epochs are done, --restart" in sentence for sentence in said)
    after = {path: path.read_bytes() for path in best.parent.iterdir()}
    assert after == before


def test_a_restart_begins_anew(settings, tmp_path):
    results = tmp_path / "results"
    train.run(settings(), results=results)
    train.run(settings(train={"epochs": 2}), results=results, restart=True)
    assert [row["epoch"] for row in rows(results / "folder")] == ["1", "2"]


def test_a_restart_that_cannot_begin_loses_nothing(settings, tmp_path):
    results = tmp_path / "results"
    best = train.run(settings(), results=results)
    before = {path: path.read_bytes() for path in best.parent.iterdir()}
    broken = settings(model={"weights": "no such weights", "encoder_weights": ""})
    with pytest.raises(WeightsError):
        train.run(broken, results=results, restart=True)
    assert {path: path.read_bytes() for path in best.parent.iterdir()} == before


def test_other_settings_in_the_same_folder_are_refused(settings, tmp_path):
    train.run(settings(), results=tmp_path / "results")
    with pytest.raises(ConfigError, match=r"other settings in \[train\] seed: .*--restart"):
        train.run(settings(train={"seed": 5}), results=tmp_path / "results")


def test_a_path_that_is_not_there_is_named_before_other_settings(settings, tmp_path):
    train.run(settings(), results=tmp_path / "results")
    sets = [{"name": "folder", "path": str(tmp_path / "typo")}]
    with pytest.raises(DataError, match=r"data set not found: .*typo: check the path"):
        train.run(settings(data={"sets": sets}), results=tmp_path / "results")


def test_a_run_on_other_pictures_does_not_go_on(settings, tmp_path, pictures, rng):
    run, said = settings(), []
    with pytest.raises(Stop):
        train.run(run, results=tmp_path / "results", talk=talk(stop_at="epoch 1"))
    shutil.move(pictures, tmp_path / "before")
    tiny_training.write_set(pictures, rng)
    before = (tmp_path / "results" / "folder" / checkpoint.FILE).read_bytes()
    with pytest.raises(
        ConfigError, match=r"other pictures, maps or texts \(folder:discs\).*--restart"
    ):
        train.run(run, results=tmp_path / "results")
    assert (tmp_path / "results" / "folder" / checkpoint.FILE).read_bytes() == before
    shutil.rmtree(pictures)
    shutil.move(tmp_path / "before", pictures)
    train.run(run, results=tmp_path / "results", talk=talk(said))
    assert any(sentence.startswith("going on after epoch 1") for sentence in said)


def test_leftovers_of_a_killed_run_are_removed(settings, tmp_path):
    folder = tmp_path / "results" / "folder"
    folder.mkdir(parents=True)
    (folder / ".msinet-0123456789abcdef.tmp").write_bytes(b"half")
    train.run(settings(train={"epochs": 1}), results=tmp_path / "results")
    assert names(folder) == FILES


def test_several_sets_train_together(settings, tmp_path, rng):
    other = tiny_training.write_set(tmp_path / "tall", rng, count=5, size_hw=(64, 48))
    table = config.to_table(settings(train={"epochs": 1}))
    table["data"]["sets"].append({**table["data"]["sets"][0], "path": str(other)})
    table["data"]["sets"][1]["repeat"] = 2
    run = config.from_table(table, where="test")
    best = train.run(run, results=tmp_path / "results")
    assert best.parent.name == "folder"
    seen = [(d["set"], d["n"]) for d in register.find(best).data]
    assert seen == [("folder:discs", 6), ("folder:tall", 4)]


def test_fine_tuning_says_from_what_and_remembers_it(settings, tmp_path):
    start = tmp_path / "start.weights.h5"
    entry = weights.Entry(
        name="begun", network="mobilenet_v2", size_hw=(48, 64), preprocessing="aspect",
        options={"filters": 5}, data=({"set": "salicon", "part": "train", "sha256": "0"},),
    )  # fmt: skip
    weights.save(tiny_training.build("mobilenet_v2", filters=5), start, entry)
    said = []
    run = settings(train={"epochs": 1}, model={"weights": str(start), "encoder_weights": ""})
    best = train.run(run, results=tmp_path / "results", talk=talk(said))
    assert "starting from weights begun, trained on salicon (train)" in said
    made = register.find(best)
    assert [item["set"] for item in made.data] == ["salicon", "folder:discs"]
    assert made.options == {"filters": 5}


def test_no_set_and_an_empty_part_are_refused(settings, tmp_path):
    with pytest.raises(ArgumentError, match="no data set is named"):
        open_parts(config.Config())
    run = settings()
    none = (dataclasses.replace(run.data.sets[0], part="train[:0]"),)
    run = dataclasses.replace(run, data=dataclasses.replace(run.data, sets=none))
    with pytest.raises(DataError, match="no picture to train on"):
        open_parts(run)


@pytest.mark.parametrize(
    ("sets", "name"),
    [
        ([("osie", "")], "osie"),
        ([("osie", "x.zip"), ("folder", "/data/crowd.zip")], "osie+folder"),
        ([("folder", "crowd/"), ("folder", "other/")], "folder"),
    ],
)
def test_runs_are_named_after_their_sets(sets, name):
    chosen = tuple(config.SetConfig(name=key, path=path) for key, path in sets)
    run = config.Config(data=config.DataConfig(sets=chosen))
    assert train.run_name(run) == name
    assert train.run_name(dataclasses.replace(run, name="mine")) == "mine"


def test_a_loss_that_is_no_number_ends_the_run(settings, tmp_path, monkeypatch):
    with pytest.raises(DataError, match="not a finite number"):
        train.run(settings(train={"learning_rate": 1e6, "clip_norm": 0.0, "weight_decay": 1e6}),
                  results=tmp_path / "results")  # fmt: skip


def test_reduced_precision_ends_with_the_run(settings, tmp_path):
    before = keras.config.dtype_policy()
    best = train.run(settings(train={"epochs": 1, "mixed_precision": True}),
                     results=tmp_path / "results")  # fmt: skip
    assert keras.config.dtype_policy() == before
    arrays = weights.read_arrays(best)
    assert all(np.isfinite(array).all() for array in arrays.values())


def test_changing_sizes_are_traced_a_few_times_only(settings, tmp_path):
    """Every size would cost seconds with the real network; a traced one takes any size."""
    run = settings()
    training, _ = open_parts(run)
    network = tiny_training.build("mobilenet_v2", dropout=0.2)
    made = session.Session(run, network, [], training, [])
    traced = []
    call = network.call
    network.call = lambda *args, **kwargs: traced.append(1) or call(*args, **kwargs)
    sizes = [(b, h, w) for b in (1, 2) for h in (48, 64, 96) for w in (48, 96)]
    for number, height, width in sizes:
        stimuli = np.zeros((number, height, width, 3), "float32")
        targets = np.full((number, height // 4, width // 4, 1), 16 / (height * width), "float32")
        made.network.train_on_batch(stimuli, targets)
    assert len(traced) <= 2  # once to build the metrics, once for the step


def test_the_history_is_in_the_checkpoint(settings, tmp_path):
    best = train.run(settings(train={"epochs": 2}), results=tmp_path / "results")
    meta = checkpoint.read_meta(best.parent / checkpoint.FILE)
    assert meta["epoch"] == 2
    assert json.loads(json.dumps(meta)) == meta
    assert [row["loss"] for row in meta["rows"]] == [float(r["loss"]) for r in rows(best.parent)]


def test_a_results_folder_that_is_a_file_is_refused_before_the_data_are_opened(settings, tmp_path):
    (tmp_path / "file").write_text("mine")
    broken = dataclasses.replace(settings(), data=config.DataConfig(sets=()))
    with pytest.raises(DataError, match=r"results folder is a file: .*file: .*--results"):
        train.run(broken, results=tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("text", [None, "["])
def test_a_run_without_its_settings_says_so(settings, tmp_path, text):
    best = train.run(settings(), results=tmp_path / "results")
    file = best.with_name("config.toml")
    file.unlink() if text is None else file.write_text(text)
    with pytest.raises(ConfigError, match=r"settings of the run are lost: .*--restart"):
        train.run(settings(), results=tmp_path / "results")
