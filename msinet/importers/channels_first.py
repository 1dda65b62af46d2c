"""Makes a graph with its channels first run where TensorFlow has no such kernels, on a CPU.

Each operation of that layout is wrapped by itself: its input is transposed to channels last, its
attributes are permuted, its output is transposed back. All that lies between, and so the
network's own structure, stays as it was read.
"""

LAYOUT = "NCHW"
TO_LAST, TO_FIRST = (0, 2, 3, 1), (0, 3, 1, 2)
PER_AXIS = ("strides", "ksize", "dilations")  # one number for each of N, C, H, W


def turn(graph) -> int:
    """Wraps the operations of a GraphDef that have their channels first, in place.

    Args:
        graph: A GraphDef; its function library is left as it is.

    Returns:
        How many operations were wrapped; 0 for a graph with its channels last.
    """
    turned = [
        node
        for node in graph.node
        if "data_format" in node.attr and node.attr["data_format"].s == LAYOUT.encode()
    ]
    if turned:
        _add_permutation(graph, "msinet/to_last", TO_LAST)
        _add_permutation(graph, "msinet/to_first", TO_FIRST)
    for node in turned:
        original = node.name
        _add_transpose(graph, f"{original}/last", node.input[0], "msinet/to_last")
        node.name = f"{original}/turned"
        node.input[0] = f"{original}/last"
        node.attr["data_format"].s = b"NHWC"
        for key in PER_AXIS:
            if key in node.attr:
                values = list(node.attr[key].list.i)
                node.attr[key].list.i[:] = [values[axis] for axis in TO_LAST]
        _add_transpose(graph, original, node.name, "msinet/to_first")
    return len(turned)


def _add_permutation(graph, name: str, axes: tuple[int, ...]) -> None:
    import numpy as np
    import tensorflow as tf

    node = graph.node.add(name=name, op="Const")
    node.attr["dtype"].type = tf.int32.as_datatype_enum
    node.attr["value"].tensor.CopyFrom(tf.make_tensor_proto(np.array(axes, np.int32)))


def _add_transpose(graph, name: str, source: str, permutation: str) -> None:
    import tensorflow as tf

    node = graph.node.add(name=name, op="Transpose", input=[source, permutation])
    node.attr["T"].type = tf.float32.as_datatype_enum
    node.attr["Tperm"].type = tf.int32.as_datatype_enum
