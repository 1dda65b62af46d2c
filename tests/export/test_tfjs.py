"""What is changed in a TensorFlow.js model after its conversion."""

import numpy as np
import pytest

from msinet.export import tfjs


@pytest.fixture
def model(tmp_path, rng):
    """A model of a dense, a depthwise and a small kernel, a bias and a shape, in two shards."""
    arrays = {
        "dense": rng.normal(0, 1, (1, 1, 96, 64)) * np.exp(rng.uniform(-3, 3, 64)),
        "depthwise": rng.normal(0, 1, (3, 3, 640, 1)),
        "small": rng.normal(0, 1, (3, 3, 4, 8)),
        "bias": np.array([1e5, -3.0]),
        "shape": np.array([1, -1], np.int32),
    }
    arrays = {n: a if a.dtype == np.int32 else a.astype(np.float32) for n, a in arrays.items()}
    specs = [{"name": n, "shape": list(a.shape), "dtype": str(a.dtype)} for n, a in arrays.items()]
    data = b"".join(array.tobytes() for array in arrays.values())
    for name, part in (("one.bin", data[:1000]), ("two.bin", data[1000:])):
        (tmp_path / name).write_bytes(part)
    nodes = [
        {"name": "a", "op": "_FusedConv2D", "input": ["x", "dense", "bias"]},
        {"name": "b", "op": "FusedDepthwiseConv2dNative", "input": ["a", "depthwise"]},
        {"name": "c", "op": "Conv2D", "input": ["b", "small"]},
    ]
    group = {"paths": ["one.bin", "two.bin"], "weights": specs}
    return {"modelTopology": {"node": nodes}, "weightsManifest": [group]}, arrays, tmp_path


def loaded(model, folder):
    """The weights as TensorFlow.js makes them of the files."""
    (group,) = model["weightsManifest"]
    data = b"".join((folder / name).read_bytes() for name in group["paths"])
    found, start = {}, 0
    for spec in group["weights"]:
        quantized = spec.get("quantization", {"dtype": spec["dtype"]})
        count = int(np.prod(spec["shape"]))
        raw = np.frombuffer(data, quantized["dtype"], count, start).reshape(spec["shape"])
        start += raw.nbytes
        values = raw.astype(spec["dtype"])
        found[spec["name"]] = values * quantized.get("scale", 1) + quantized.get("min", 0)
    assert start == len(data)
    return found


def test_sixteen_bits_are_marked_and_what_does_not_fit_is_left(model):
    content, arrays, folder = model
    tfjs.shrink(content, folder, eight=False)
    found = loaded(content, folder)
    assert list(found) == list(arrays)
    for name, array in arrays.items():
        np.testing.assert_allclose(found[name], array, rtol=1e-3, atol=1e-7)
    np.testing.assert_array_equal(found["bias"], arrays["bias"])
    assert sorted(path.name for path in folder.iterdir()) == content["weightsManifest"][0]["paths"]


def test_eight_bits_have_a_scale_per_filter_in_the_graph(model):
    content, arrays, folder = model
    tfjs.shrink(content, folder, eight=True)
    found = loaded(content, folder)
    nodes = {node["name"]: node for node in content["modelTopology"]["node"]}
    product = nodes[nodes["a"]["input"][1]]
    assert product["op"] == "Mul"
    steps, scales = (found[name] for name in product["input"])
    top = np.abs(arrays["dense"]).max(axis=(0, 1, 2))
    assert (np.abs(steps * scales - arrays["dense"]) <= top / 250).all()
    assert nodes["b"]["input"] == ["a", "depthwise"]
    assert nodes["c"]["input"] == ["b", "small"]
    (group,) = content["weightsManifest"]
    kinds = {spec["name"]: spec.get("quantization", {}).get("dtype") for spec in group["weights"]}
    assert (kinds["dense"], kinds["dense/scales"]) == ("uint8", None)
    assert (kinds["depthwise"], kinds["small"]) == ("float16", "float16")


def test_shards_hold_no_more_than_they_may(tmp_path, monkeypatch):
    monkeypatch.setattr(tfjs, "SHARD_BYTES", 100)
    data = bytes(range(250))
    names = tfjs._write_shards(tmp_path, data)
    assert names == [f"group1-shard{n}of3.bin" for n in (1, 2, 3)]
    assert b"".join((tmp_path / name).read_bytes() for name in names) == data
    assert max((tmp_path / name).stat().st_size for name in names) == 100


def test_outputs_are_put_in_the_order_of_their_names():
    names = ["Identity_1:0", "Identity_10:0", "Identity:0", "Identity_2:0"]
    found = [name for name, _ in sorted(dict.fromkeys(names).items(), key=tfjs._rank)]
    assert found == ["Identity:0", "Identity_1:0", "Identity_2:0", "Identity_10:0"]


def test_outputs_are_ordered_by_their_numbers_and_a_single_one_has_none():
    names = ["Identity_10:0", "Identity:0", "Identity_2:0"]
    assert sorted(((n, 0) for n in names), key=tfjs._rank)[1][0] == "Identity_2:0"
    assert tfjs._rank(("density", 0)) == tfjs._rank(("Identity:0", 0)) == 0
