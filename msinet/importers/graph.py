"""TensorFlow graphs as data: their constants by name, and the part that maps stimuli to maps.

A graph is a program of strangers. It runs only when every operation on the way from input to
output is plain arithmetic; one that reads, writes or calls anything else is refused.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from msinet.errors import WeightsError
from msinet.importers.source import check, expected, unreadable

VARIABLES = ("kernel", "bias", "weights", "biases", "gamma", "beta", "moving_mean")
SMALL = 64  # elements; constants of the graph itself (means, paddings, axes) have fewer
CALLS = {"PartitionedCall", "StatefulPartitionedCall"}
ARITHMETIC = CALLS | {
    *("Placeholder", "Const", "Identity", "IdentityN", "NoOp", "Cast", "Shape", "Reshape"),
    *("Add", "AddV2", "Sub", "Mul", "Div", "RealDiv", "FloorDiv", "FloorMod", "Maximum", "Minimum"),
    *("Min", "Max", "Mean", "Sum", "Prod", "Relu", "BiasAdd", "Conv2D", "MaxPool"),
    *("SpaceToBatchND", "BatchToSpaceND", "Pad", "PadV2", "Transpose", "ConcatV2", "Concat"),
    *("Pack", "StridedSlice", "Slice", "ExpandDims", "Squeeze", "Fill", "Tile", "ResizeBilinear"),
    *("Mod", "Neg", "Floor", "Ceil", "Round", "Square", "Sqrt", "Rsqrt", "Range", "Rank", "Size"),
    *("Gather", "GatherV2", "Unpack", "Split", "SplitV", "ZerosLike", "OnesLike", "StopGradient"),
    *("Equal", "Greater", "GreaterEqual", "Less", "LessEqual", "Select", "SelectV2"),
}


def read_message(message, path: Path):
    """Fills a protobuf message from a file; raises WeightsError when it is damaged."""
    from google.protobuf.message import DecodeError

    try:
        message.ParseFromString(path.read_bytes())
    except (DecodeError, RuntimeError, ValueError) as error:
        raise unreadable(path, error) from error
    return message


def arrays_of(nodes: Iterable, path: Path) -> dict[str, np.ndarray]:
    """Gives the network's 46 tensors out of the constants among some nodes.

    Args:
        nodes: NodeDefs; constants carry the original's variable names, perhaps all below one
            name that an import has put before them.
        path: The file, for messages.

    Raises:
        WeightsError: Tensors are missing, not known or of another shape (all are named), or
            damaged.
    """
    import tensorflow as tf

    floats = (tf.float32.as_datatype_enum,)
    tensors = {
        node.name: node.attr["value"].tensor
        for node in nodes
        if node.op == "Const" and node.attr["value"].tensor.dtype in floats
    }
    first = next(iter(expected("network")))
    before = next((name.removesuffix(first) for name in tensors if name.endswith(first)), "")
    shapes = {
        name.removeprefix(before): tuple(dim.size for dim in tensor.tensor_shape.dim)
        for name, tensor in tensors.items()
    }
    known = expected("network")
    found = {n: shape for n, shape in shapes.items() if n in known or _is_variable(n, shape)}
    check(found, "network", where=path)
    try:
        arrays = {name: tf.make_ndarray(tensors[before + name]) for name in known}
    except (ValueError, TypeError) as error:
        raise unreadable(path, error) from error
    return {name: np.asarray(array, np.float32) for name, array in arrays.items()}


def part_between(graph, source: str, target: str, path: Path):
    """Gives the part of a graph that leads to a node, checked to be plain arithmetic.

    Args:
        graph: A GraphDef; functions that it calls are kept.
        source: Name of the input node.
        target: Name of the output node.
        path: The file, for messages.

    Raises:
        WeightsError: A node is not there, or an operation is more than arithmetic.
    """
    from tensorflow.core.framework import graph_pb2

    nodes = {node.name: node for node in graph.node}
    missing = [name for name in (source, target) if name not in nodes]
    if missing:
        raise _foreign(path, f"it has no node {' and no node '.join(missing)}")
    part = graph_pb2.GraphDef(versions=graph.versions)
    part.node.extend(_leading_to(target, nodes, stop=source, path=path))
    functions = {function.signature.name: function for function in graph.library.function}
    called = _called(part.node, functions, path)
    part.library.function.extend(called)
    operations = {n.op for n in [*part.node, *(n for f in called for n in f.node_def)]}
    if operations - ARITHMETIC:
        raise _foreign(path, f"it holds {', '.join(sorted(operations - ARITHMETIC))}")
    return part


def called_nodes(part) -> Iterator:
    """Yields the nodes of a graph and of all functions in it."""
    yield from part.node
    for function in part.library.function:
        yield from function.node_def


def runner(part, source: str, target: str, path: Path) -> Callable[[np.ndarray], np.ndarray]:
    """Gives a function that runs a graph.

    Args:
        part: A GraphDef of `part_between`.
        source: Name of the input tensor, "NODE:0".
        target: Name of the output tensor.
        path: The file, for messages.

    Returns:
        A function of (B, h, w, 3) float32; it raises WeightsError where the graph cannot run.
    """
    import tensorflow as tf

    graph = tf.Graph()
    try:
        with graph.as_default():
            tf.import_graph_def(part, name="")
    except (ValueError, TypeError) as error:
        raise _foreign(path, f"it cannot be built ({_first_line(error)})") from error
    session = tf.compat.v1.Session(graph=graph)

    def run(stimuli: np.ndarray) -> np.ndarray:
        try:
            return session.run(target, {source: np.asarray(stimuli, np.float32)})
        except (tf.errors.OpError, ValueError, TypeError, KeyError) as error:
            raise _foreign(path, f"it does not run ({_first_line(error)})") from error

    return run


def _is_variable(name: str, shape: tuple[int, ...]) -> bool:
    """Whether a constant looks like a weight and not like a part of the graph."""
    last = name.rpartition("/")[2]
    return (last.endswith(VARIABLES) and "/" in name) or int(np.prod(shape)) > SMALL


def _leading_to(target: str, nodes: dict, *, stop: str, path: Path) -> list:
    """The nodes that a node needs, in the order of the graph; none before the input."""
    needed, waiting = set(), [target]
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        if name not in nodes:
            raise _foreign(path, f"it has no node {name}")
        needed.add(name)
        if name != stop:
            waiting += [text.lstrip("^").split(":")[0] for text in nodes[name].input]
    return [node for name, node in nodes.items() if name in needed]


def _called(nodes: Iterable, functions: dict, path: Path) -> list:
    """The functions that nodes call, and those that these call."""
    called, waiting = {}, list(nodes)
    while waiting:
        node = waiting.pop()
        if node.op not in CALLS:
            continue
        name = node.attr["f"].func.name
        if name not in functions:
            raise _foreign(path, f"it calls {name or 'a function'}, which it does not hold")
        if name not in called:
            called[name] = functions[name]
            waiting += functions[name].node_def
    return list(called.values())


def _foreign(path: Path, why: str) -> WeightsError:
    return WeightsError(
        f"graph is not that of MSI-Net, {why}",
        where=path,
        fix="give a file that the authors released",
    )


def _first_line(error: BaseException) -> str:
    message = getattr(error, "message", None) or str(error)
    return (message.strip().splitlines() or [type(error).__name__])[0][:160]
