"""What is changed in an ONNX model after its conversion."""

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="pip install -r requirements-export.txt")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from msinet.export.onnx import pad_dilated, store  # noqa: E402


def graph(nodes, arrays):
    tensors = [numpy_helper.from_array(array, name) for name, array in arrays.items()]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 96, None, None])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 80, None, None])
    return helper.make_graph(nodes, "g", [x], [y], tensors)


def attributes(node):
    return {a.name: helper.get_attribute_value(a) for a in node.attribute}


def test_dilated_convolutions_get_their_padding_in_numbers():
    convolution = helper.make_node(
        *("Conv", ["x", "w"], ["y"]),
        **{"auto_pad": "SAME_UPPER", "dilations": [4, 2], "kernel_shape": [3, 5]},
    )
    plain = helper.make_node(
        *("Conv", ["x", "w"], ["y"]),
        **{"auto_pad": "SAME_UPPER", "dilations": [1, 1], "kernel_shape": [3, 3]},
    )
    model = graph([convolution, plain], {})
    pad_dilated(model)
    found, kept = map(attributes, model.node)
    assert found == {"dilations": [4, 2], "kernel_shape": [3, 5], "pads": [4, 4, 4, 4]}
    assert kept["auto_pad"] == b"SAME_UPPER"


@pytest.mark.parametrize("eight", [False, True])
def test_stored_weights_are_what_the_runtime_makes_of_them(rng, eight):
    runtime = pytest.importorskip("onnxruntime", reason="pip install -r requirements-export.txt")
    sizes = np.exp(rng.uniform(-3, 3, (80, 1, 1, 1)))
    arrays = {
        "w": (rng.normal(0, 1, (80, 96, 1, 1)) * sizes).astype(np.float32),
        "b": rng.normal(0, 1, 80).astype(np.float32),
    }
    model = graph([helper.make_node("Conv", ["x", "w", "b"], ["y"])], arrays)
    before = helper.make_model(model, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    x = rng.uniform(0, 1, (1, 96, 5, 7)).astype(np.float32)

    def run(each):
        session = runtime.InferenceSession(each.SerializeToString())
        return session.run(None, {"x": x})[0]

    expected, size = run(before), before.ByteSize()
    store(before.graph, eight=eight)
    onnx.checker.check_model(before)
    scale = np.abs(expected).max(axis=(0, 2, 3), keepdims=True)
    np.testing.assert_allclose(run(before) / scale, expected / scale, atol=3e-2 if eight else 1e-3)
    assert before.ByteSize() < size * (0.35 if eight else 0.6)
