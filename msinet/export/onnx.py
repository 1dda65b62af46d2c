"""ONNX, by tf2onnx: for ONNX Runtime and whatever else reads it.

    python -m msinet.export.onnx SAVED_MODEL FILE PRECISION

Smaller precisions store the weights so and turn them into float32 once, when they are loaded.
"""

# The packages may not be installed where types are checked.
# pyright: reportMissingImports=false, reportAttributeAccessIssue=false

import sys

OPSET = 18
SMALL = 64  # shapes, axes and scales are left as they are


def convert(saved_model: str, file: str, precision: str) -> None:
    """Converts a SavedModel.

    Args:
        saved_model: Its folder.
        file: Where to.
        precision: One of `formats.PRECISIONS`.
    """
    import onnx
    from tf2onnx import convert as tf2onnx

    sys.argv[1:] = ["--saved-model", saved_model, "--output", file, "--opset", str(OPSET)]
    tf2onnx.main()
    model = onnx.load(file)
    pad_dilated(model.graph)
    if precision != "float32":
        store(model.graph, eight=precision == "uint8")
    onnx.checker.check_model(model)
    onnx.save(model, file)


def pad_dilated(graph) -> None:
    """Gives dilated convolutions their padding in numbers: ONNX Runtime asks for that.

    It accepts `auto_pad` with dilation when the model is loaded, and refuses it when it is run.
    """
    from onnx import helper

    for node in graph.node:
        values = {attribute.name: attribute for attribute in node.attribute}
        dilations = list(values["dilations"].ints) if "dilations" in values else []
        if node.op_type != "Conv" or max(dilations, default=1) == 1 or "auto_pad" not in values:
            continue
        kernel = values["kernel_shape"].ints
        sides = [d * (k - 1) // 2 for d, k in zip(dilations, kernel, strict=True)]
        node.attribute.remove(values["auto_pad"])
        if "pads" in values:
            node.attribute.remove(values["pads"])
        node.attribute.append(helper.make_attribute("pads", sides * 2))


def store(graph, *, eight: bool) -> None:
    """Puts weights into 16 bits, and with `eight` large kernels into 8, and a cast behind each."""
    from onnx import TensorProto, helper, numpy_helper

    from msinet.export import quantize

    kernels = _dense_kernels(graph)
    before = []
    for tensor in list(graph.initializer):
        array = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or array.size <= SMALL:
            continue
        scales = None
        if eight and tensor.name in kernels and quantize.is_large(array):
            short, scales = quantize.eight_bits(array, axis=0)
        else:
            short = quantize.sixteen_bits(array)
        if short is None:
            continue
        name = tensor.name
        stored, wide = f"{name}_stored", name if scales is None else f"{name}_steps"
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(short, stored))
        before.append(helper.make_node("Cast", [stored], [wide], to=TensorProto.FLOAT))
        if scales is not None:
            graph.initializer.append(numpy_helper.from_array(scales, f"{name}_scales"))
            before.append(helper.make_node("Mul", [wide, f"{name}_scales"], [name]))
    nodes = [*before, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


def _dense_kernels(graph) -> set[str]:
    """Names of the kernels of convolutions that are not depthwise; filters come first in them."""
    return {
        node.input[1]
        for node in graph.node
        if node.op_type == "Conv"
        and all(attribute.i == 1 for attribute in node.attribute if attribute.name == "group")
    }


if __name__ == "__main__":
    convert(*sys.argv[1:])
