import argparse
import dataclasses
import json
import shutil

import pytest

from msinet import weights
from msinet.cli.choice import choose
from msinet.errors import ArgumentError, WeightsError
from msinet.register import DEFAULT, entry_file


def args(data=None, weights=None, results="results"):
    """The options that decide."""
    return argparse.Namespace(data=data, weights=weights, results=results)


def put(file, folder, name, **changes):
    """Copies a weights file and its entry to `folder/name.weights.h5`."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.weights.h5"
    shutil.copy(file, target)
    values = json.loads(entry_file(file).read_text()) | {"name": name} | changes
    entry_file(target).write_text(json.dumps(values))
    return target


@pytest.fixture(autouse=True)
def _empty_places(call):
    """Nothing is registered, and the working folder is empty."""


def test_what_ships_is_the_default(ship):
    with pytest.raises(WeightsError, match=DEFAULT):
        choose(args())
    ship()
    assert choose(args()).entry.name == DEFAULT
    assert "trained on crowd (all)" in choose(args()).sentence()


def test_a_data_set_means_own_run_then_own_register_then_what_ships(ship, tiny, tmp_path):
    ship()
    shipped = choose(args(data="osie"))
    assert shipped.entry.name == DEFAULT
    assert "no weights for osie" in shipped.note
    own = put(tiny, tmp_path / "home" / "weights", "msinet_vgg16_osie")
    assert choose(args(data="osie")).entry.file == own
    assert "your register" in choose(args(data="osie")).note
    best = put(tiny, tmp_path / "work" / "results" / "osie", "best")
    assert choose(args(data="osie")).entry.file.samefile(best)
    assert "best checkpoint" in choose(args(data="osie")).note
    assert choose(args(data="salicon")).entry.name == DEFAULT


def test_several_sets_mean_the_run_on_all_of_them(ship, tiny, tmp_path):
    ship()
    assert "no weights for osie+salicon" in choose(args(data="osie,salicon")).note
    best = put(tiny, tmp_path / "work" / "results" / "osie+salicon", "best")
    assert choose(args(data="osie,salicon")).entry.file.samefile(best)
    with pytest.raises(ArgumentError, match=r"unknown data set: osi: did you mean osie"):
        choose(args(data="salicon,osi"))


def test_the_results_of_a_run_may_lie_elsewhere(tiny, tmp_path):
    best = put(tiny, tmp_path / "elsewhere" / "my_own_set", "best")
    chosen = choose(args(data="my_own_set", results=tmp_path / "elsewhere"))
    assert chosen.entry.file == best


def test_own_weights_fit_a_set_by_their_name_or_by_all_their_data(ship, tiny, tmp_path):
    ship()
    home = tmp_path / "home" / "weights"
    both = [{"set": "osie"}, {"set": "salicon"}]
    put(tiny, home, "of_both", data=both)
    assert choose(args(data="salicon")).entry.name == DEFAULT
    put(tiny, home, "of_one", data=both[1:])
    assert choose(args(data="salicon")).entry.name == "of_one"


def test_registered_weights_that_were_moved_are_passed_over(ship, tiny, tmp_path):
    ship()
    weights.enter(dataclasses.replace(weights.find(tiny), name="msinet_vgg16_osie"))
    assert choose(args(data="osie")).entry.file == tiny
    tiny.rename(tmp_path / "moved.weights.h5")
    assert choose(args(data="osie")).entry.name == DEFAULT


def test_weights_of_a_fold_are_for_scoring_only(ship, tiny, tmp_path):
    ship()
    folded = [{"set": "osie", "part": "train", "fold": "0/5"}]
    put(tiny, tmp_path / "work" / "results" / "osie-fold0of5", "best", data=folded)
    put(tiny, tmp_path / "home" / "weights", "kept_from_a_fold", data=folded)
    put(tiny, tmp_path / "home" / "weights", "mine_osie", data=folded)
    assert choose(args(data="osie")).entry.name == DEFAULT


def test_named_weights_win_over_the_data_set(tiny):
    chosen = choose(args(data="osie", weights=str(tiny)))
    assert chosen.entry.name == "tiny"
    assert chosen.size_hw is None
    assert chosen.note == ""


def test_a_padding_network_takes_the_sets_input_size(tiny):
    values = json.loads(entry_file(tiny).read_text()) | {"preprocessing": "original"}
    entry_file(tiny).write_text(json.dumps(values))
    assert choose(args(data="osie", weights=str(tiny))).size_hw == (240, 320)
    assert choose(args(weights=str(tiny))).size_hw is None


@pytest.mark.parametrize("data", ["osei", "../osie", "/etc", ""])
def test_an_unknown_set_is_refused_and_the_nearest_offered(ship, data):
    ship()
    with pytest.raises(ArgumentError, match=r"unknown data set.*osie"):
        choose(args(data=data))


def test_an_entry_without_data_says_so(tiny):
    chosen = choose(args(weights=str(tiny)))
    bare = dataclasses.replace(chosen, entry=dataclasses.replace(chosen.entry, data=()))
    assert "does not name" in bare.sentence()


@pytest.mark.parametrize("name", ["uniform", "center_bias"])
def test_a_baseline_is_chosen_by_its_name(name, monkeypatch):
    monkeypatch.undo()  # the center bias ships with the package
    chosen = choose(argparse.Namespace(weights=name, data=None, encoder_weights=None))
    assert chosen.baseline is not None
    assert chosen.entry.name == name
    assert chosen.sentence().startswith(f"weights: {name}")


def test_a_baseline_that_needs_observers_is_refused():
    with pytest.raises(ArgumentError, match="use it in evaluate"):
        choose(argparse.Namespace(weights="gold_standard", data=None, encoder_weights=None))
