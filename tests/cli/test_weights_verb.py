import json
import shutil
from pathlib import Path

from msinet.register import DEFAULT, sha256

ROOT = Path(__file__).parents[2]


def test_the_list_names_data_and_licence(call, ship, tiny):
    ship()
    answer = call("weights")
    head, row = answer.paths
    assert head.split()[:2] == ["name", "network"]
    assert row.split()[:3] == [DEFAULT, "mobilenet_v2", "64x96"]
    assert "crowd" in row
    told = json.loads(call("weights", "list", tiny, "--json").out)
    assert told[0]["name"] == "tiny"
    assert told[0]["licence"] == "MIT"
    assert told[0]["sha256"] == sha256(tiny)
    assert told[0]["bytes"] == tiny.stat().st_size


def test_the_center_bias_in_the_box_is_listed(call, ship, tmp_path):
    ship()
    shutil.copy(ROOT / "weights" / "center_bias.npz", tmp_path / "ships")
    row = call("weights").paths[2]
    assert row.split()[0] == "center_bias"
    assert "a baseline" in row
    assert row.split()[-3:] == ["0.0", "osie", "MIT"]
    (told,) = json.loads(call("weights", "list", "center_bias", "--json").out)
    assert told["sha256"] == sha256(tmp_path / "ships" / "center_bias.npz")
    assert told["sizes_hw"] == []
    assert call("weights", "verify").paths == [f"{DEFAULT}: good", "center_bias: good"]
    (tmp_path / "ships" / "center_bias.npz").write_bytes(b"damaged")
    answer = call("weights", "verify", "center_bias")
    assert answer.code == 5
    assert answer.err.startswith("msinet: center bias cannot be read")


def test_an_empty_register_is_said(call):
    answer = call("weights")
    assert answer.code == 0
    assert answer.out == ""
    assert "no weights are registered" in answer.err


def test_verify_loads_each_file(call, ship, tiny):
    ship()
    assert call("weights", "verify", DEFAULT, tiny).paths == [f"{DEFAULT}: good", "tiny: good"]
    tiny.write_bytes(b"damaged")
    answer = call("weights", "verify", DEFAULT, tiny)
    assert answer.code == 5
    assert answer.paths == [f"{DEFAULT}: good", "tiny: damaged"]
    assert answer.err.startswith("msinet: weights file is damaged")


def test_files_of_one_name_are_told_apart(call, tiny, tmp_path):
    other = tmp_path / "other" / "tiny.weights.h5"
    shutil.copytree(tiny.parent, other.parent)
    other.write_bytes(b"damaged")
    answer = call("weights", "verify", tiny, other)
    assert answer.code == 5
    assert answer.paths == [f"{tiny}: good", f"{other}: damaged"]
    first, second = json.loads(call("weights", "verify", tiny, other, "--json").out)
    assert first["error"] is None
    assert str(other) in second["error"]


def test_an_unknown_name_is_one_line(call, ship):
    ship()
    answer = call("weights", "verify", "msinet_mobilnet")
    assert answer.code == 5
    assert answer.err.count("\n") == 1
    assert f"did you mean {DEFAULT}?" in answer.err
