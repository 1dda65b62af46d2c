"""Each released format, made by TensorFlow and read back: the same arrays, the same maps."""

import h5py
import numpy as np
import pytest
from importers import legacy_graph
from models import legacy_vgg16

from msinet.importers import original, read
from msinet.importers.checkpoint import START_NAMES
from msinet.importers.source import ENCODER_SCOPES

PARITY = 1e-5  # the same convolutions in another order, on maps that end at 1


def same_arrays(arrays, weights):
    assert set(arrays) == set(weights)
    assert all(np.array_equal(arrays[name], weights[name]) for name in weights)
    assert {array.dtype for array in arrays.values()} == {np.dtype("float32")}


def same_maps(run, weights, stimuli):
    expected = legacy_vgg16.predict(stimuli, weights)
    assert expected.std() > 0.03  # not a degenerate map
    np.testing.assert_allclose(run(stimuli), expected, atol=PARITY, rtol=0)


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
def test_a_frozen_graph_runs_as_it_was_trained(layout, weights, put, scratch, stimuli):
    path = put("model_osie.pb", legacy_graph.frozen(weights, layout))
    source = read(path, scratch=scratch)
    assert source.format == f"frozen graph, channels {'first' if layout == 'NCHW' else 'last'}"
    assert (source.kind, source.preprocessing, source.file) == ("network", "original", path)
    same_arrays(source.arrays, weights)
    same_maps(source.run, weights, stimuli)
    other = np.ascontiguousarray(stimuli[:, :40, ::-1])
    same_maps(source.run, weights, other)  # any size


def test_the_comparison_would_notice_other_means(weights, put, scratch, stimuli):
    graph = legacy_graph.frozen(weights, mean=legacy_graph.MEAN[::-1])
    maps = read(put("model.pb", graph), scratch=scratch).run(stimuli)
    assert np.abs(maps - legacy_vgg16.predict(stimuli, weights)).max() > 100 * PARITY


def test_a_fixed_input_size_does_not_bind(frozen, weights, put, scratch, stimuli):
    (node,) = (node for node in frozen.node if node.name == "input")
    for side, size in zip(node.attr["shape"].shape.dim, (1, 240, 320, 3), strict=True):
        side.size = size
    same_maps(read(put("model.pb", frozen), scratch=scratch).run, weights, stimuli)


@pytest.mark.parametrize("named", ["folder", "file"])
def test_a_saved_model_is_read_two_calls_below_its_signature(
    named, frozen, weights, tmp_path, scratch, stimuli
):
    legacy_graph.saved_model(frozen, tmp_path / "hub")
    path = tmp_path / "hub" / "saved_model.pb"
    assert not any(n.name == "conv1/conv1_1/kernel" for n in outer_nodes(path))
    source = read(path.parent if named == "folder" else path, scratch=scratch)
    assert (source.kind, source.preprocessing, source.file) == ("network", "huggingface", path)
    same_arrays(source.arrays, weights)
    same_maps(source.run, weights, stimuli)


def outer_nodes(path):
    from tensorflow.core.protobuf import saved_model_pb2

    saved = saved_model_pb2.SavedModel.FromString(path.read_bytes())
    return saved.meta_graphs[0].graph_def.node


def test_a_training_checkpoint_is_read_without_its_slots(weights, tmp_path, scratch):
    run = tmp_path / "latest"
    run.mkdir()
    names = legacy_graph.checkpoint(weights, run / "model.ckpt", trains=True)
    assert len(names) == 140
    for named in ("model.ckpt", "model.ckpt.index", "model.ckpt.data-00000-of-00001", ""):
        source = read(run / named, scratch=scratch)  # by any of its names, or by the folder
        assert source.file.name == "model.ckpt.data-00000-of-00001"
        same_arrays(source.arrays, weights)


def test_a_checkpoint_runs_in_tensorflows_own_operations(weights, tmp_path, scratch, stimuli):
    legacy_graph.checkpoint(weights, tmp_path / "model.ckpt")
    source = read(tmp_path / "model.ckpt", scratch=scratch)
    same_maps(source.run, weights, stimuli)


def test_a_vgg16_checkpoint_is_a_start(weights, tmp_path, scratch, stimuli):
    encoder = {ours: weights[ours] for ours in START_NAMES.values()}
    theirs = {ours: name for name, ours in START_NAMES.items()}
    assert len(theirs) == 26
    assert theirs["conv3/conv3_2/bias"] == "conv3_2/biases"
    classifier = {"fc8/weights": np.ones((2, 3), "float32")}
    legacy_graph.checkpoint(
        encoder | classifier,
        tmp_path / "vgg16_hybrid.ckpt",
        names=lambda name: theirs.get(name, name),
    )
    source = read(tmp_path / "vgg16_hybrid.ckpt", scratch=scratch)
    assert (source.kind, source.format) == ("start", "VGG16 checkpoint")
    same_arrays(source.arrays, encoder)
    assert source.run(stimuli).shape == (2, 6, 9, 6 + 4 + 8)  # pool3, pool4, pool5


LEGACY = {"kernel": "{0}/{0}_W_1:0", "bias": "{0}/{0}_b_1:0"}
LATER = {"kernel": "{0}/{0}/kernel:0", "bias": "{0}/{0}/bias:0"}


@pytest.mark.parametrize("layout", [LEGACY, LATER])
def test_keras_own_vgg16_is_a_start(layout, weights, tmp_path, scratch):
    path = tmp_path / "vgg16_weights_tf_dim_ordering_tf_kernels.h5"
    with h5py.File(path, "w") as store:
        for scope in ENCODER_SCOPES:
            stage, place = scope[-3], scope[-1]
            for kind, name in layout.items():
                layer = f"block{stage}_conv{place}"
                store[name.format(layer)] = weights[f"{scope}/{kind}"]
        store["predictions/predictions_W_1:0"] = np.ones((4, 2), "float32")
    source = read(path, scratch=scratch)
    assert source.kind == "start"
    same_arrays(source.arrays, {n: a for n, a in weights.items() if n.startswith("conv")})
    assert source.layers()["conv4_2/bias"] is source.arrays["conv4/conv4_2/bias"]


def test_the_encoder_is_that_of_the_whole_network(weights, stimuli):
    """Pool3, pool4 and pool5 in this order: the ASPP of the second writing takes them so."""
    features = original.encode(stimuli, weights)
    assert features.shape == (2, 6, 9, 18)
    cut = dict(weights)
    cut["conv5/conv5_1/kernel"] = 0 * weights["conv5/conv5_1/kernel"]
    changed = np.abs(original.encode(stimuli, cut) - features).max(axis=(0, 1, 2)) > 0
    assert not changed[:10].any()
    assert changed[10:].any()
