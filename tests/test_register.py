import json
import subprocess
import sys
from pathlib import Path

import pytest

from msinet import config, register, shipped
from msinet.errors import WeightsError

REGISTER = """
[first_net]
network = "mobilenet_v2"
file = "first.weights.h5"
sha256 = "00"
size_hw = [96, 128]
sizes_hw = [[96, 128], [48, 64]]
preprocessing = "aspect"
mirror = true
licence = "MIT"
data = [{ set = "osie", part = "train", sha256 = "ab" }, { set = "crowd", part = "all" }]
"""


@pytest.fixture
def two_registers(tmp_path, monkeypatch):
    """A folder that ships with one entry and an empty folder of the user's own."""
    (tmp_path / "ships").mkdir()
    (tmp_path / "ships" / "register.toml").write_text(REGISTER)
    own = tmp_path / "home" / "weights"
    own.mkdir(parents=True)
    monkeypatch.setenv("MSINET_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(shipped, "folder", lambda room: tmp_path / "ships")
    return own


def put(folder, name, **changes):
    """Lays a weights file (a few bytes) and its entry into a folder."""
    file = folder / f"{name}.weights.h5"
    file.write_bytes(b"numbers")
    values = {
        **{"name": name, "network": "vgg16", "file": file.name, "sha256": register.sha256(file)},
        **{"size_hw": [48, 64], "preprocessing": "original"},
        **changes,
    }
    register.entry_file(file).write_text(json.dumps(values))
    return file


def test_a_shipped_entry_is_found_by_name_with_its_file_beside_the_register(two_registers):
    entry = register.find("first_net")
    assert entry.file.name == "first.weights.h5"
    assert entry.file.parent.name == "ships"
    assert entry.sizes_hw == ((96, 128), (48, 64))
    assert entry.mirror
    assert entry.trained_on() == "osie (train), crowd (all)"


def test_own_weights_are_found_by_name_and_by_path(two_registers):
    file = put(two_registers, "mine")
    assert register.find("mine") == register.find(file)
    assert register.find("mine").sizes_hw == ((48, 64),)
    assert list(register.entries()) == ["first_net", "mine"]


def test_what_ships_is_not_replaced_by_a_file_of_the_same_name(two_registers):
    put(two_registers, "first_net")
    assert register.find("first_net").network == "mobilenet_v2"
    assert register.entries()["first_net"].network == "mobilenet_v2"


def test_an_unknown_name_is_answered_with_the_nearest(two_registers):
    with pytest.raises(WeightsError, match=r"frist_net: did you mean first_net\?"):
        register.find("frist_net")


def test_a_damaged_register_of_ones_own_does_not_hide_what_ships(two_registers):
    (two_registers / "register.toml").write_text("[broken")
    assert register.find("first_net").name == "first_net"
    with pytest.raises(WeightsError, match="register cannot be read"):
        register.find("another")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"size_hw": [50, 64]}, "multiples of 8"),
        ({"size_hw": "large"}, "not usable"),
        ({"preprocessing": "stretch"}, "expected one of"),
        ({"mirorr": True}, "'mirorr' is unknown, did you mean 'mirror'"),
        ({"mirror": "no"}, "mirror: expected bool, got 'no'"),
        ({"licence": 5}, "licence: expected str"),
        ({"options": [1]}, "options: expected Mapping"),
        ({"data": ["osie"]}, "data: expected tables"),
    ],
)
def test_an_entry_that_cannot_be_used_says_why(two_registers, changes, message):
    file = put(two_registers, "mine", **changes)
    with pytest.raises(WeightsError, match=message):
        register.find(file)


def test_a_file_needs_its_entry(two_registers):
    file = put(two_registers, "mine")
    register.entry_file(file).unlink()
    with pytest.raises(WeightsError, match=r"mine\.weights\.h5\.json"):
        register.find(file)
    for text in ("{", "[" * 100_000):
        register.entry_file(file).write_text(text)
        with pytest.raises(WeightsError, match="cannot be read"):
            register.find(file)
    with pytest.raises(WeightsError, match="does not exist"):
        register.find(two_registers / "other.weights.h5")
    with pytest.raises(WeightsError, match="is a folder"):
        register.find(f"{two_registers}/")


def test_an_entry_survives_json_and_a_new_name_of_its_file(two_registers):
    file = put(two_registers, "mine", data=[{"set": "osie"}], scores={"osie": {"CC": 0.5}})
    entry = register.find(file)
    values = json.loads(json.dumps(entry.to_dict()))
    assert values["size_hw"] == [48, 64]
    assert values["file"] == "mine.weights.h5"
    moved = file.rename(file.with_name("moved.weights.h5"))
    register.entry_file(file).rename(register.entry_file(moved))
    assert register.find(moved).file == moved
    assert register.find(moved).scores == {"osie": {"CC": 0.5}}


def test_the_home_is_the_users_cache_unless_named(monkeypatch):
    monkeypatch.delenv("MSINET_HOME", raising=False)
    assert register.own_folder().parent.name == "msinet"


def test_the_register_that_ships_can_be_read():
    for entry in register.shipped_entries():
        assert entry.file.is_file()
        assert register.sha256(entry.file) == entry.sha256


SHIPPED = {entry.name: entry for entry in register.shipped_entries()}


@pytest.mark.parametrize("name", SHIPPED)
def test_every_entry_that_ships_says_what_it_is_worth_and_where_it_comes_from(name):
    entry = SHIPPED[name]
    assert entry.licence
    assert entry.scores, "score the weights and write the figures into weights/register.toml"
    for part, scores in entry.scores.items():
        assert scores["n"] > 0, part
        assert 0 < scores["cc"] <= 1, part
        assert scores["nss"] > 0, part
    assert entry.data
    for seen in entry.data:
        assert seen["set"]
        assert seen["part"]
        assert len(seen["sha256"]) == 64


@pytest.mark.parametrize("name", SHIPPED)
def test_the_recipe_of_every_entry_that_ships_is_there_and_trains_its_network(name):
    entry = SHIPPED[name]
    folder, file = entry.recipe.split("/")
    assert folder == "configs"
    recipe = config.load(shipped.folder("configs") / file)
    assert recipe.model.encoder == entry.network
    named = {Path(s.path).stem if s.name == "folder" else s.name for s in recipe.data.sets}
    assert named <= {seen["set"] for seen in entry.data}


def test_importing_the_package_is_light():
    code = (
        "import sys, msinet; assert msinet.__version__;"
        "heavy = {'keras', 'numpy', 'cv2'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_file_that_cannot_be_read_is_a_matter_of_the_weights(tmp_path):
    with pytest.raises(WeightsError, match=r"cannot be read \(Is a directory\)"):
        register.sha256(tmp_path)
