import pathlib

import pytest

from msinet import config
from msinet.errors import ConfigError

SHIPPED = sorted(pathlib.Path(__file__).parent.parent.glob("configs/*.toml"))


@pytest.fixture
def write(tmp_path):
    def to_file(text):
        path = tmp_path / "run.toml"
        path.write_text(text)
        return path

    return to_file


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_recipes_load_and_survive_writing(path, write):
    loaded = config.load(path)
    assert loaded.data.sets
    assert config.load(write(config.to_toml(loaded))) == loaded


def test_a_file_is_laid_over_the_defaults(write):
    loaded = config.load(write("[train]\nepochs = 3\n[[data.sets]]\nname = 'osie'\nrepeat = 2\n"))
    assert (loaded.train.epochs, loaded.train.batch_size) == (3, config.TrainConfig().batch_size)
    assert loaded.data.sets == (config.SetConfig(name="osie", repeat=2),)


def test_changes_win_over_the_file(write):
    path = write("[train]\nepochs = 3\nseed = 7\n")
    table = config.merge(config.read_table(path), config.parse_assignment("train.epochs=5"))
    assert table == {"train": {"epochs": 5, "seed": 7}}


def test_vgg16_takes_the_papers_recipe_and_what_is_said_beside():
    run = config.from_table({"model": {"encoder": "vgg16"}, "train": {"epochs": 2}}, where="x")
    assert (run.train.loss, run.train.batch_size, run.train.epochs) == ("kld_original", 1, 2)
    assert (run.train.learning_rate, run.train.adam_epsilon) == (1e-5, 1e-8)
    assert (run.data.rule, run.data.sizes_hw) == ("original", ((240, 320),))
    changes = [getattr(run.augment, key) for key in config.PAPER["augment"]]
    assert changes == [0.0] * 8
    assert (run.train.weight_decay, run.train.clip_norm, run.train.average) == (0, 0, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a.b=3", {"a": {"b": 3}}),
        ("a=1e-4", {"a": 1e-4}),
        ("a=true", {"a": True}),
        ("a.b.c=kld_cc", {"a": {"b": {"c": "kld_cc"}}}),
        ("a=[[48, 64]]", {"a": [[48, 64]]}),
        ("a=", {"a": ""}),
        ("a=x=y", {"a": "x=y"}),
    ],
)
def test_assignments(text, value):
    assert config.parse_assignment(text) == value


def test_a_stage_has_what_it_does_not_say_from_the_run(tmp_path):
    path = tmp_path / "run.toml"
    path.write_text("""
        [augment]
        grey = 0.3
        [train]
        epochs = 5
        average = 0.5
        [[train.stages]]
        learning_rate = 0.5
        augment.crop = 0.0
        [[train.stages]]
        epochs = 2
        average = 0.0
    """)
    run = config.load(path)
    stages = list(run.stages())
    assert [train.epochs for train, _ in stages] == [5, 1, 2]
    assert run.train.all_epochs == 8
    assert [train.average for train, _ in stages] == [0.5, 0.5, 0.0]
    assert [train.learning_rate for train, _ in stages] == [1e-3, 0.5, 1e-3]
    assert [(augment.crop, augment.grey) for _, augment in stages] == [
        (0.7, 0.3), (0.0, 0.3), (0.7, 0.3),
    ]  # fmt: skip
    path.write_text(config.to_toml(run))
    assert config.load(path) == run


@pytest.mark.parametrize(
    ("model", "sets", "crop"),
    [
        ({}, ["osie"], 0.0),
        ({}, ["salicon", "osie"], 0.0),
        ({}, ["salicon"], 0.7),
        ({"encoder_weights": "none"}, ["osie"], 0.7),
        ({"weights": "x"}, ["salicon"], 0.0),
        ({"encoder": "mobilenet_v2_text", "weights": "x"}, ["sjtu_tis"], 0.5),
    ],
)
def test_who_starts_from_whole_weights_learns_from_whole_pictures(model, sets, crop):
    table = {"model": model, "data": {"sets": [{"name": name} for name in sets]}}
    made = config.from_table(table, where="x")
    assert made.augment.crop == crop
    assert config.from_table(config.to_table(made), where="x") == made
    asked = config.from_table(config.merge(table, {"augment": {"crop": 0.3}}), where="x")
    assert asked.augment.crop == 0.3


@pytest.mark.parametrize("text", ["train.stages=[{epochs=1}", "a={b:1}", "a= [1,"])
def test_a_list_or_table_that_is_none_is_no_word(text):
    with pytest.raises(ConfigError, match=r"setting is not TOML .*write lists and tables"):
        config.parse_assignment(text)


@pytest.mark.parametrize("text", ["train.epochs", "=3", ""])
def test_an_assignment_without_key_or_value_is_refused(text):
    with pytest.raises(ConfigError, match="--set key=value"):
        config.parse_assignment(text)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"train": {"epoch": 3}}, "unknown key train.epoch: .* did you mean train.epochs"),
        ({"trian": {}}, "unknown key trian: .* did you mean train"),
        ({"zzz": 1}, "unknown key zzz: .* known: name, model"),
        ({"data": {"sets": [{"nmae": "osie"}]}}, r"data.sets\[0\].nmae: .*sets\[0\].name"),
        ({"train": {"epochs": "3"}}, "train.epochs: expected int, got '3'"),
        ({"train": {"epochs": True}}, "train.epochs: expected int, got True"),
        ({"train": {"epochs": 0}}, "train.epochs: expected 1 to"),
        ({"train": {"seed": -1}}, "train.seed: expected 0 to"),
        ({"train": {"learning_rate": float("nan")}}, "train.learning_rate: .* got nan"),
        ({"train": {"average": 1.0}}, "train.average"),
        ({"augment": {"crop_side": 1.5}}, "augment.crop_side: expected 0.01 to 1"),
        ({"augment": {"mirror": -0.1}}, "augment.mirror"),
        ({"model": {"dropout": 1}}, "model.dropout"),
        (
            {"train": {"stages": [{"epoch": 3}]}},
            r"unknown key train.stages\[0\].epoch: .* did you mean train.stages\[0\].epochs",
        ),
        ({"train": {"stages": [{}, {"epochs": 0}]}}, r"train.stages\[1\].epochs: expected 1 to"),
        ({"train": {"stages": [{"augment": {"crop": 2}}]}}, r"stages\[0\].augment.crop: expected"),
        ({"train": {"stages": [{"schedule": "cosin"}]}}, r"stages\[0\].schedule: .* mean cosine"),
        ({"train": {"stages": [{"seed": 3}]}}, r"stages\[0\].seed: .* it is of the whole run"),
        ({"train": {"stages": {"epochs": 3}}}, r"expected a list, .*write \[\[train.stages\]\]"),
        ({"train": {"stages": [3]}}, r"expected a table for train.stages\[0\], got 3"),
        ({"train": 3}, "expected a table for train, got 3"),
        ({"data": {"sizes_hw": []}}, "data.sizes_hw"),
        ({"data": {"sizes_hw": [[48, 60]]}}, "data.sizes_hw: 60 is not a multiple of 8"),
        ({"data": {"sizes_hw": [[80000, 80000]]}}, "80000x80000 is more than any memory"),
        ({"data": {"sizes_hw": [[48]]}}, r"data.sizes_hw\[0\]: expected a list of 2"),
        ({"data": {"validation_size_hw": [0, 64]}}, "data.validation_size_hw: 0 is not"),
        ({"data": {"sets": [{"repeat": 0}]}}, r"data.sets\[0\].repeat"),
        ({"data": {"rule": "aspekt"}}, "did you mean aspect"),
        ({"data": {"rule": "original"}}, "original does not fit mobilenet_v2"),
        ({"train": {"loss": "kld_original"}}, "does not fit mobilenet_v2"),
        ({"model": {"encoder": "vgg16"}, "train": {"loss": "kld_cc"}}, "does not fit vgg16"),
        ({"model": {"encoder": "vgg19"}}, "did you mean vgg16"),
        ({"name": "../elsewhere"}, "not the name of a folder"),
        ({"data": {"sets": [{"fold": "0/5", "part": "all"}]}}, "part: all does not fit fold 0/5"),
        (
            {"data": {"sets": [{"fold": "0/5", "validation_part": "train[:3]"}]}},
            r"data.sets\[0\].validation_part: train\[:3\] does not .* use validation",
        ),
    ],
)
def test_what_cannot_work_is_refused_in_one_line(table, words):
    with pytest.raises(ConfigError, match=words) as caught:
        config.from_table(table, where="run.toml")
    assert "run.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_fold_fits_slices_and_no_validation():
    sets = [{"fold": "0/5", "part": "train[:3]", "validation_part": ""}, {"part": "all"}]
    run = config.from_table({"data": {"sets": sets}}, where="x")
    assert [chosen.fold for chosen in run.data.sets] == ["0/5", ""]


def test_names_and_types_can_be_checked_without_the_rest():
    config.check_types({"train": {"loss": "kld_original"}}, where="x")
    with pytest.raises(ConfigError, match="expected a table for data"):
        config.check_types({"data": 3}, where="x")


@pytest.mark.parametrize("content", [b"train = ", b"\xff\xfe", b"a = " + b"[" * 99_999, None])
def test_an_unreadable_file_is_named(tmp_path, content):
    path = tmp_path / "run.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"run\.toml"):
        config.load(path)


def test_paths_take_environment_variables(monkeypatch, tmp_path):
    monkeypatch.setenv("MSINET_SOMEWHERE", str(tmp_path))
    assert config.expand("$MSINET_SOMEWHERE/data") == f"{tmp_path}/data"
    monkeypatch.delenv("MSINET_SOMEWHERE")
    with pytest.raises(ConfigError, match=r"not set \(\$MSINET_SOMEWHERE/data\): data.sets osie"):
        config.expand("$MSINET_SOMEWHERE/data", where="data.sets osie")
    (tmp_path / "$odd").mkdir()
    assert config.expand(f"{tmp_path}/$odd") == f"{tmp_path}/$odd"
