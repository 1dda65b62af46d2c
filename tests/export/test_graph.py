"""The graph of an export gives what `Predictor` makes of a picture that needs no resizing."""

import numpy as np
import pytest
from keras import ops
from random_networks import random_network

from msinet import letterbox
from msinet.export import graph
from msinet.export.layers import exportable
from msinet.predict import Predictor, Prepared
from msinet.register import Entry

tf = pytest.importorskip("tensorflow")

UPSAMPLING = 1e-6  # both sum 25 float32 numbers, in another order
EQUALITY = {"map": 1e-5, "log_density": 2e-4}  # as in tests/test_inference.py
BOTH = ("map", "density")


class Stub:
    """Stands in for a network where only its kind matters."""

    def __init__(self, kind):
        self.output_kind = kind


def finished(output, size_hw, kind):
    """What `Predictor` makes of an output for a picture of the network's own size."""
    rule, name = ("original", "vgg16") if kind == "map" else ("aspect", "mobilenet_v2")
    entry = Entry("stub", name, (64, 64), rule)
    placement = letterbox.Placement(size_hw, size_hw, 0, 0, *size_hw, rule=rule)
    prepared = Prepared(size_hw, [np.zeros((1, *size_hw, 3), np.float32)], [placement])
    return Predictor(Stub(kind), entry, mirror=False).finish([output], prepared)


def exported(output, size_hw, kind):
    stimuli = tf.zeros((len(output), *size_hw, 3))
    found = graph.finish(tf.constant(output), stimuli, kind=kind, cell=4, outputs=BOTH)
    return {name: value.numpy()[..., 0] for name, value in found.items()}


@pytest.mark.parametrize("cells_hw", [(8, 9), (43, 17), (60, 80)])
def test_log_density_is_upsampled_as_by_the_predictor(rng, cells_hw):
    output = rng.normal(0, 3, (1, *cells_hw, 1)).astype(np.float32)
    size_hw = (4 * cells_hw[0], 4 * cells_hw[1])
    expected = finished(output, size_hw, "log_density")
    found = exported(output, size_hw, "log_density")
    assert found["saliency"].shape == (1, *size_hw)
    np.testing.assert_allclose(found["saliency"][0], expected.map, rtol=0, atol=UPSAMPLING)
    np.testing.assert_allclose(found["density"][0], expected.density, rtol=1e-4, atol=1e-9)
    assert found["saliency"].max() == 1


def test_a_peak_stands_where_its_cell_is():
    output = np.full((1, 12, 20, 1), -9, np.float32)
    output[0, 3, 16] = 0
    found = exported(output, (48, 80), "log_density")["saliency"][0]
    rows, columns = np.nonzero(found > 0.9)
    assert (rows.mean(), columns.mean()) == (4 * 3 + 1.5, 4 * 16 + 1.5)


def test_pictures_of_a_batch_do_not_meet(rng):
    outputs = rng.normal(0, 3, (2, 10, 14, 1)).astype(np.float32)
    outputs[1] += 50
    both = exported(outputs, (40, 56), "log_density")
    for number in range(2):
        alone = exported(outputs[number : number + 1], (40, 56), "log_density")
        for name in both:
            np.testing.assert_allclose(both[name][number], alone[name][0], rtol=1e-5, atol=1e-9)


def test_map_is_given_as_by_the_predictor(rng):
    output = rng.uniform(0, 0.7, (1, 48, 72, 1)).astype(np.float32)
    expected, found = finished(output, (48, 72), "map"), exported(output, (48, 72), "map")
    np.testing.assert_allclose(found["saliency"][0], expected.map, rtol=0, atol=UPSAMPLING)
    np.testing.assert_allclose(found["density"][0], expected.density, rtol=1e-5, atol=0)


def test_a_map_of_zeros_becomes_uniform():
    output = np.zeros((1, 48, 72, 1), np.float32)
    expected, found = finished(output, (48, 72), "map"), exported(output, (48, 72), "map")
    np.testing.assert_allclose(found["density"][0], expected.density, rtol=1e-6)
    assert (found["saliency"] == 1).all()


def test_sides_that_do_not_fit_are_an_error_and_not_another_size(rng):
    output = rng.normal(size=(1, 13, 17, 1)).astype(np.float32)  # what 50 x 66 gives
    with pytest.raises(tf.errors.InvalidArgumentError):
        exported(output, (50, 66), "log_density")


def test_only_the_outputs_that_were_asked_for_are_made(rng):
    output = tf.constant(rng.normal(size=(1, 8, 12, 1)), tf.float32)
    found = graph.finish(
        output, tf.zeros((1, 32, 48, 3)), kind="log_density", cell=4, outputs=("density",)
    )
    assert list(found) == ["density"]


ENCODERS = ["mobilenet_v2", pytest.param("vgg16", marks=pytest.mark.slow)]


@pytest.mark.parametrize("encoder", ENCODERS)
def test_forms_for_export_give_what_the_network_gives(encoder, rng):
    network = random_network(encoder, rng)
    names = [type(layer) for layer in network.layers]
    if encoder == "mobilenet_v2":  # its grid is zeros until it is trained
        grid = network.get_layer("center_bias").grid
        grid.assign(rng.normal(0, 2, grid.shape))
    form = exportable(network)
    for size_hw in ((72, 96), (168, 64)):  # 72 and 168 are no multiples of 16
        stimuli = rng.uniform(0, 255, (2, *size_hw, 3)).astype(np.float32)
        expected = ops.convert_to_numpy(network(stimuli, training=False))
        output = ops.convert_to_numpy(form(stimuli, training=False))
        atol = EQUALITY[network.output_kind]
        np.testing.assert_allclose(output, expected, rtol=0, atol=atol)
    assert [type(layer) for layer in network.layers] == names


@pytest.mark.parametrize("encoder", ENCODERS)
def test_forms_for_export_hold_no_operation_that_is_slow_or_refused(encoder, rng):
    form = exportable(random_network(encoder, rng))
    function = tf.function(lambda x: form(x, training=False))
    traced = function.get_concrete_function(tf.TensorSpec((None, None, None, 3))).graph
    operations = {operation.type for operation in traced.get_operations()}
    assert not operations & {"SpaceToBatchND", "BatchToSpaceND", "Tile", "Einsum"}
