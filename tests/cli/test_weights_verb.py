import json

from msinet.register import DEFAULT, sha256


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


def test_an_unknown_name_is_one_line(call, ship):
    ship()
    answer = call("weights", "verify", "msinet_mobilnet")
    assert answer.code == 5
    assert answer.err.count("\n") == 1
    assert f"did you mean {DEFAULT}?" in answer.err
