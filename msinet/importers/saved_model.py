"""The authors' SavedModel on Hugging Face: the frozen graph, two calls below its signature."""

from pathlib import Path

from msinet.errors import WeightsError
from msinet.importers import graph
from msinet.importers.source import Source

FILE = "saved_model.pb"
SERVE, SIGNATURE = "serve", "serving_default"
OUTPUT = "output"


def read(path: Path) -> Source:
    """Reads a SavedModel whose weights are constants; it holds no variables.

    Only the protobuf is read, by the signature that answers with "output"; what else the model
    carries for saving and restoring itself is neither loaded nor run.

    Raises:
        WeightsError: The file is damaged, or is not the SavedModel of MSI-Net.
    """
    from tensorflow.core.protobuf import saved_model_pb2

    whole = graph.read_message(saved_model_pb2.SavedModel(), path)
    serving = [meta for meta in whole.meta_graphs if SERVE in meta.meta_info_def.tags]
    if not serving or SIGNATURE not in serving[0].signature_def:
        raise _not_ours(path, f"it has no signature {SIGNATURE}")
    meta = serving[0]
    signature = meta.signature_def[SIGNATURE]
    inputs = [tensor.name for tensor in signature.inputs.values()]
    outputs = {key: tensor.name for key, tensor in signature.outputs.items()}
    if len(inputs) != 1 or (OUTPUT not in outputs and len(outputs) != 1):
        raise _not_ours(path, "its signature does not take one tensor and give one")
    target = outputs.get(OUTPUT) or next(iter(outputs.values()))
    node, node_out = inputs[0].split(":")[0], target.split(":")[0]
    part = graph.part_between(meta.graph_def, node, node_out, path)
    arrays = graph.arrays_of(graph.called_nodes(part), path)
    run = graph.runner(part, inputs[0], target, path)
    return Source(path, "SavedModel", "network", arrays, run, preprocessing="huggingface")


def _not_ours(path: Path, why: str) -> WeightsError:
    return WeightsError(
        f"SavedModel is not that of MSI-Net, {why}",
        where=path,
        fix="give the saved_model.pb of huggingface.co/alexanderkroner/MSI-Net",
    )
