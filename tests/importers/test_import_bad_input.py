"""Files that are no weights, damaged, or of another network: one line each, everything named."""

import zipfile

import h5py
import numpy as np
import pytest
from importers import legacy_graph

from msinet.errors import WeightsError
from msinet.importers import read


def refused(path, scratch, *words):
    with pytest.raises(WeightsError) as caught:
        read(path, scratch=scratch)
    message = str(caught.value)
    assert "\n" not in message
    for word in words:
        assert word in message
    return message


def without(graph, *names):
    kept = [node for node in graph.node if node.name not in names]
    del graph.node[:]
    graph.node.extend(kept)
    return graph


def constant(graph, name):
    (node,) = (node for node in graph.node if node.name == name)
    return node.attr["value"].tensor


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"\n <!DOCTYPE html><html>Google Drive - Virus scan warning", "web page"),
        (b"<HTML><body>", "web page"),
        (b"\xff\xd8\xff\xe0 a picture", "begins like none"),
        (b'node { name: "input" }', "begins like none"),
        (b"\x0a\xff\xff\xff\xff\x0f cut short", "damaged or cut short"),
        (b"\x08\x01\x12\xff\xff\x03", "damaged or cut short"),
        (b"\x89HDF\r\n\x1a\n and no more", "no HDF5 file"),
        (b"PK\x03\x04 and no more", "damaged or cut short"),
    ],
)
def test_what_is_no_weights_is_said(content, words, put, scratch):
    refused(put("model_osie_cpu.pb", content), scratch, words, "model_osie_cpu.pb")
    assert not list(scratch.iterdir())


def test_a_missing_file_is_said(tmp_path, scratch):
    refused(tmp_path / "no.pb", scratch, "do not exist", "no.pb")


def test_a_graph_cut_short_is_damaged(frozen, put, scratch):
    data = frozen.SerializeToString()
    refused(put("model.pb", data[: len(data) // 2]), scratch)


def test_all_missing_and_unknown_variables_are_named(frozen, put, scratch):
    (node,) = (node for node in frozen.node if node.name == "aspp/conv1_3/bias")
    node.name = "aspp/conv1_6/bias"
    without(frozen, "decoder/conv4/kernel")
    words = ("missing: (2) aspp/conv1_3/bias, decoder/conv4/kernel", "aspp/conv1_6/bias")
    refused(put("model.pb", frozen), scratch, "not those of MSI-Net", *words)


def test_a_wrong_shape_is_named(weights, frozen, put, scratch):
    constant(frozen, "conv2/conv2_1/bias").tensor_shape.dim[0].size = 9
    words = "of another shape: conv2/conv2_1/bias is 9 instead of 4"
    refused(put("model.pb", frozen), scratch, words)


def test_a_claim_of_endless_numbers_is_not_unpacked(frozen, put, scratch):
    tensor = constant(frozen, "conv1/conv1_2/kernel")
    tensor.tensor_shape.dim[0].size = 2**40
    refused(put("model.pb", frozen), scratch, "1099511627776")


def test_numbers_that_do_not_fill_their_shape_are_damage(frozen, put, scratch):
    tensor = constant(frozen, "conv1/conv1_2/kernel")
    tensor.tensor_content = tensor.tensor_content[:-4]
    refused(put("model.pb", frozen), scratch, "damaged or cut short")


def test_weights_of_another_type_count_as_missing(frozen, put, scratch):
    import tensorflow as tf

    half = tf.make_tensor_proto(np.ones(3, np.float16))
    constant(frozen, "conv1/conv1_1/bias").CopyFrom(half)
    refused(put("model.pb", frozen), scratch, "missing: conv1/conv1_1/bias")


@pytest.mark.parametrize("name", ["input", "output"])
def test_a_graph_without_its_ends_is_refused(name, frozen, put, scratch):
    refused(put("model.pb", without(frozen, name)), scratch, f"it has no node {name}")


def test_a_graph_that_does_more_than_arithmetic_never_runs(frozen, put, scratch, tmp_path):
    target = tmp_path / "written"
    write = frozen.node.add(name="evil", op="WriteFile", input=["name", "text"])
    for name, value in (("name", str(target)), ("text", "x")):
        node = frozen.node.add(name=name, op="Const")
        node.attr["dtype"].type = 7
        node.attr["value"].tensor.dtype = 7
        node.attr["value"].tensor.string_val.append(value.encode())
    (output,) = (node for node in frozen.node if node.name == "output")
    output.input.append(f"^{write.name}")
    refused(put("model.pb", frozen), scratch, "it holds WriteFile")
    assert not target.exists()


def test_what_a_graph_holds_aside_is_left_alone(frozen, put, scratch):
    frozen.node.add(name="aside", op="WriteFile", input=["name", "text"])
    assert len(read(put("model.pb", frozen), scratch=scratch).arrays) == 46


def test_a_saved_model_of_something_else_is_refused(tmp_path, scratch):
    import tensorflow as tf

    module, spec = tf.Module(), tf.TensorSpec((None, 2), tf.float32)
    module.f = tf.function(lambda x: {"output": x @ tf.eye(2)}, (spec,), autograph=False)
    tf.saved_model.save(module, str(tmp_path / "other"), signatures=module.f)
    refused(tmp_path / "other", scratch, "it holds", "MatMul")
    tf.saved_model.save(tf.Module(), str(tmp_path / "none"))
    refused(tmp_path / "none", scratch, "no signature serving_default")


def test_a_checkpoint_of_something_else_names_all(weights, tmp_path, scratch):
    changed = {n: a for n, a in weights.items() if not n.startswith("conv4/conv4_1")}
    changed["conv1/conv1_1/bias"] = np.ones(5, "float32")
    changed["head/kernel"] = np.ones((2, 2), "float32")
    legacy_graph.checkpoint(changed, tmp_path / "model.ckpt")
    refused(
        tmp_path / "model.ckpt",
        scratch,
        "missing: (2) conv4/conv4_1/kernel, conv4/conv4_1/bias",
        "not known: head/kernel",
        "conv1/conv1_1/bias is 5 instead of 3",
    )


@pytest.mark.parametrize("damage", ["flipped", "short", "gone", "index"])
def test_a_damaged_checkpoint_is_said(damage, weights, tmp_path, scratch):
    legacy_graph.checkpoint(weights, tmp_path / "model.ckpt")
    numbers = tmp_path / "model.ckpt.data-00000-of-00001"
    index = tmp_path / "model.ckpt.index"
    content = bytearray(numbers.read_bytes())
    if damage == "flipped":
        content[len(content) // 2] ^= 4
        numbers.write_bytes(content)
    elif damage == "short":
        numbers.write_bytes(content[: len(content) // 2])
    elif damage == "gone":
        numbers.unlink()
    else:
        index.write_bytes(index.read_bytes()[:200])
    refused(tmp_path / "model.ckpt", scratch, "damaged or cut short", "model.ckpt")


def test_an_h5_file_of_something_else_is_refused(tmp_path, scratch):
    with h5py.File(tmp_path / "best.weights.h5", "w") as store:
        store["aspp_d1/kernel"] = np.ones((1, 1, 2, 3), "float32")
    refused(tmp_path / "best.weights.h5", scratch, "no layer block1_conv1", "--weights")
    with h5py.File(tmp_path / "part.h5", "w") as store:
        store["block1_conv1/kernel:0"] = np.ones((3, 3, 3, 3), "float32")
    refused(tmp_path / "part.h5", scratch, "not those of VGG16", "conv5/conv5_3/bias")


def test_the_authors_zip_is_read_without_unpacking_beside_it(frozen, weights, put, scratch):
    packed = pack(put, {"../model_osie_cpu.pb": frozen.SerializeToString(), "README": b"x"})
    source = read(packed, scratch=scratch)
    assert np.array_equal(source.arrays["decoder/conv4/bias"], weights["decoder/conv4/bias"])
    assert source.file == scratch / "model_osie_cpu.pb"
    assert not (packed.parent.parent / "model_osie_cpu.pb").exists()


def test_a_zipped_checkpoint_is_read(weights, tmp_path, put, scratch):
    legacy_graph.checkpoint(weights, tmp_path / "run" / "model.ckpt")
    files = {f"ckpt/{f.name}": f.read_bytes() for f in (tmp_path / "run").iterdir()}
    assert len(read(pack(put, files), scratch=scratch).arrays) == 46


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"README.txt": b"x"}, "no weights are in it"),
        ({"a.pb": b"1", "b.pb": b"2"}, "several weights are in it (a.pb, b.pb)"),
        ({"x/a.pb": b"1", "y/a.pb": b"2"}, "a.pb twice"),
        ({"a.pb": b"<html>"}, "web page"),
        ({"inner.pb": b"PK\x03\x04"}, "begins like none"),
    ],
)
def test_a_zip_of_something_else_is_said_by_its_own_name(members, words, put, scratch):
    refused(pack(put, members), scratch, words, "packed.zip")


def test_a_zip_that_expands_without_end_is_stopped(put, scratch, monkeypatch):
    from msinet.importers import reading

    monkeypatch.setattr(reading, "MAX_BYTES", 1000)
    refused(pack(put, {"a.pb": bytes(5000)}), scratch, "expands to more")


def test_a_damaged_zip_is_said(frozen, put, scratch):
    packed = pack(put, {"model.pb": frozen.SerializeToString()})
    content = bytearray(packed.read_bytes())
    content[len(content) // 2] ^= 0xFF
    packed.write_bytes(content)
    refused(packed, scratch, "damaged or cut short", "packed.zip")


def pack(put, members):
    path = put("in/packed.zip", b"")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path
