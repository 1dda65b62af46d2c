"""The original's frozen graphs: weights as constants, channels last ("cpu") or first ("gpu")."""

from pathlib import Path

from msinet.importers import channels_first, graph
from msinet.importers.source import Source

INPUT, OUTPUT = "input", "output"


def read(path: Path) -> Source:
    """Reads a frozen GraphDef.

    Its constants carry the variables' names. Kernels are (kh, kw, in, out) in both variants. A
    graph with its channels first does not run on a CPU as it is: for comparing, each of its
    operations is turned, see `channels_first`.

    Raises:
        WeightsError: The file is damaged, or is not the graph of MSI-Net.
    """
    from tensorflow.core.framework import graph_pb2

    whole = graph.read_message(graph_pb2.GraphDef(), path)
    arrays = graph.arrays_of(whole.node, path)
    part = graph.part_between(whole, INPUT, OUTPUT, path)
    turned = channels_first.turn(part)
    for node in part.node:
        if node.name == INPUT:
            node.attr.pop("shape", None)  # the network takes any size
    layout = "channels first" if turned else "channels last"
    run = graph.runner(part, f"{INPUT}:0", f"{OUTPUT}:0", path)
    return Source(path, f"frozen graph, {layout}", "network", arrays, run)
