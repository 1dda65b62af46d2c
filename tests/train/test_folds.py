"""Runs on one fold of a set, and what a run says of validation pictures that are no new ones."""

import csv
import dataclasses

import pytest

from msinet import config, data, register, train
from msinet.data import splits
from msinet.errors import ConfigError
from msinet.train.parts import open_parts

pytestmark = pytest.mark.usefixtures("tiny")


class Stop(Exception):
    """What a test ends a run with."""


def on_fold(run, fold, **changes):
    sets = tuple(dataclasses.replace(s, fold=fold, **changes) for s in run.data.sets)
    return dataclasses.replace(run, data=dataclasses.replace(run.data, sets=sets))


def test_a_fold_trains_on_the_others_and_leaves_its_own_folder(settings, tmp_path):
    run = on_fold(settings(train={"epochs": 1}), "1/4")
    best = train.run(run, results=tmp_path / "results")
    assert best.parent == tmp_path / "results" / "folder-fold1of4"
    assert config.load(best.parent / "config.toml") == run
    entry = register.find(best)
    assert entry.name == "msinet_mobilenet_v2_folder-fold1of4"
    (item,) = entry.data
    assert (item["part"], item["fold"], item["n"]) == ("train", "1/4", 6)
    with open(best.parent / "history.csv", newline="") as file:
        (row,) = csv.DictReader(file)
    assert -1 < float(row["validation_cc"]) < 1
    train.run(settings(train={"epochs": 1}), results=tmp_path / "results")
    folders = sorted(path.name for path in (tmp_path / "results").iterdir())
    assert folders == ["folder", "folder-fold1of4"]


def test_all_folds_together_validate_every_picture_once(settings):
    run, seen = settings(), []
    for fold in splits.all_folds(4):
        (training,), (validation,) = open_parts(on_fold(run, splits.write_fold(fold)))
        assert set(training.names).isdisjoint(validation.names)
        assert len(training) + len(validation) == 8
        assert data.seen_names(training.provenance(), validation) == set()
        seen += validation.names
    assert sorted(seen) == [f"{k:02d}.png" for k in range(8)]


def test_a_fold_is_taken_up_again_in_its_own_folder(settings, tmp_path):
    results, said = tmp_path / "results", []
    run = on_fold(settings(train={"epochs": 2}), "0/4")

    def stop(sentence):
        if sentence.startswith("epoch 1/2"):
            raise Stop

    with pytest.raises(Stop):
        train.run(run, results=results, talk=train.Talk(say=stop))
    train.run(run, results=results, talk=train.Talk(say=said.append))
    assert any("going on after epoch 1 of 2" in sentence for sentence in said)
    with pytest.raises(ConfigError, match=r"other settings in \[data\] sets"):
        train.run(on_fold(run, "0/4", skip_first=True), results=results)


def test_a_start_that_saw_the_validation_pictures_is_told(settings, tmp_path):
    results, said = tmp_path / "results", []
    other, same = (
        train.run(on_fold(settings(train={"epochs": 1}), fold), results=results)
        for fold in ("0/4", "1/4")
    )
    run = settings(train={"epochs": 1})
    for start in (other, same):
        model = dataclasses.replace(run.model, weights=str(start), encoder_weights="")
        tuned = dataclasses.replace(on_fold(run, "1/4"), model=model, name="tuned")
        best = train.run(tuned, results=results, restart=True, talk=train.Talk(say=said.append))
        told = [s for s in said if "validation pictures" in s]
        assert len(told) == 1  # of `other`, and nothing more of `same`
        assert told[0].startswith("folder:discs: 2 of its 2 validation pictures were trained on")
    assert best.parent.name == register.find(best).name == "tuned-fold1of4"


def test_a_start_whose_pictures_cannot_be_told_is_named(settings, tmp_path, pictures):
    start = train.run(settings(train={"epochs": 1}), results=tmp_path / "results")
    text = (pictures / "fixations.csv").read_text()
    (pictures / "fixations.csv").write_text(text + "00.png,9,20,20\n")
    said = []
    run = settings(train={"epochs": 1}, model={"weights": str(start), "encoder_weights": ""})
    train.run(run, results=tmp_path / "again", talk=train.Talk(say=said.append))
    assert any("weights that it learns from may have seen its validation" in s for s in said)


def test_the_name_of_a_run_ends_with_its_fold():
    run = config.Config(data=config.DataConfig(sets=(config.SetConfig(name="osie"),) * 2))
    assert train.run_name(on_fold(run, "3/unisal")) == "osie-fold3ofunisal"
    folded = dataclasses.replace(on_fold(run, "0/5"), name="mine")
    assert (train.run_name(folded), train.plain_name(folded)) == ("mine-fold0of5", "mine")
    one = dataclasses.replace(run.data.sets[0], fold="0/5")
    mixed = dataclasses.replace(run, data=config.DataConfig(sets=(run.data.sets[0], one)))
    assert train.run_name(mixed) == "osie-fold0of5"
