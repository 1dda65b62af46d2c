"""TensorFlow.js: a graph model for the browser, every operation known to wasm, webgl and webgpu.

    python -m msinet.export.tfjs SAVED_MODEL FOLDER PRECISION

float16 is TensorFlow.js' own storage and becomes float32 when it is loaded. Its 8 bits have one
scale per kernel, which is too coarse (`msinet.export.quantize`), so uint8 stores whole steps and
the graph multiplies them by a scale for each filter.
"""

# The packages may not be installed where types are checked.
# pyright: reportMissingImports=false

import importlib.machinery
import json
import re
import sys
import types
from pathlib import Path

import numpy as np

from msinet.export import quantize

SHARD_BYTES = 2**22
# What the converter imports and a graph model never uses.
UNUSED = (
    *("tensorflow_decision_forests", "tensorflow_hub", "tf_keras"),
    *("jax", "jax.experimental", "jax.experimental.jax2tf"),
)


def convert(saved_model: str, folder: str, precision: str) -> None:
    """Converts a SavedModel; refuses operations that TensorFlow.js does not know.

    Args:
        saved_model: Its folder.
        folder: Where model.json and its shards go.
        precision: One of `formats.PRECISIONS`.
    """
    import keras  # noqa: F401  both are imported before a module named jax is put in their way
    import tensorflow  # noqa: F401

    _put_in_unused()
    from tensorflowjs.converters import tf_saved_model_conversion_v2 as converter

    converter.convert_tf_saved_model(
        saved_model,
        folder,
        control_flow_v2=True,
        use_structured_outputs_names=True,
        weight_shard_size_bytes=SHARD_BYTES,
    )
    place = Path(folder)
    model = json.loads((place / "model.json").read_text())
    model["signature"]["outputs"] = dict(sorted(model["signature"]["outputs"].items(), key=_rank))
    if precision != "float32":
        shrink(model, place, eight=precision == "uint8")
    (place / "model.json").write_text(json.dumps(model, separators=(",", ":")))


def shrink(model: dict, folder: Path, *, eight: bool) -> None:
    """Stores the weights of a model in 16 bits, and with `eight` large kernels in 8.

    Args:
        model: Content of model.json, changed in place.
        folder: Where its shards are; they are written anew.
        eight: Whether large kernels are stored as steps.
    """
    (group,) = model["weightsManifest"]
    data = b"".join((folder / name).read_bytes() for name in group["paths"])
    nodes = model["modelTopology"]["node"]
    dense = {n["input"][1]: n for n in nodes if n["op"] in ("Conv2D", "_FusedConv2D")}
    specs, parts, start = [], [], 0
    for spec in group["weights"]:
        kind = np.dtype(spec["dtype"])
        count = int(np.prod(spec["shape"], dtype=np.int64))
        array = np.frombuffer(data, kind, count, start).reshape(spec["shape"])
        start += array.nbytes
        if eight and spec["name"] in dense and quantize.is_large(array):
            stored = _as_steps(spec, array, nodes, dense[spec["name"]])
        else:
            stored = [(spec, array if kind != np.float32 else _as_float16(spec, array))]
        specs += [each for each, _ in stored]
        parts += [np.ascontiguousarray(values).tobytes() for _, values in stored]
    for name in group["paths"]:
        (folder / name).unlink()
    group["weights"], group["paths"] = specs, _write_shards(folder, b"".join(parts))


def _rank(item) -> int:
    """Where an output stands: its number in `Identity:0`, `Identity_1:0`….

    The converter writes them in any order, and TensorFlow.js gives the names by position. A
    single output has its own name instead.
    """
    number = re.search(r"_(\d+)(?::0)?$", item[0])
    return int(number[1]) if number else 0


def _as_float16(spec, array):
    """The array in 16 bits where it fits; marks its entry."""
    short = quantize.sixteen_bits(array)
    if short is None:
        return array
    spec["quantization"] = {"dtype": "float16", "original_dtype": "float32"}
    return short


def _as_steps(spec, array, nodes, user):
    """Stores a kernel as steps and scales; its convolution gets their product."""
    steps, scales = quantize.eight_bits(array, axis=-1)
    name, zero = spec["name"], quantize.STEPS + 1
    spec["quantization"] = {
        **{"dtype": "uint8", "original_dtype": "float32"},
        **{"min": -float(zero), "scale": 1.0},
    }
    scale_name, product = f"{name}/scales", f"{name}/scaled"
    kind = {"type": "DT_FLOAT"}
    shape = [{"size": str(side)} for side in scales.shape]
    tensor = {"dtype": "DT_FLOAT", "tensorShape": {"dim": shape}}
    constant = {"value": {"tensor": tensor}, "dtype": kind}
    nodes.append({"name": scale_name, "op": "Const", "attr": constant})
    nodes.append({"name": product, "op": "Mul", "input": [name, scale_name], "attr": {"T": kind}})
    user["input"][1] = product
    scale = {"name": scale_name, "shape": list(scales.shape), "dtype": "float32"}
    return [(spec, (steps.astype(np.int16) + zero).astype(np.uint8)), (scale, scales)]


def _write_shards(folder: Path, data: bytes) -> list[str]:
    """Writes the weights in files of at most `SHARD_BYTES`; returns their names."""
    starts = range(0, len(data), SHARD_BYTES)
    names = [f"group1-shard{n}of{len(starts)}.bin" for n in range(1, len(starts) + 1)]
    for name, start in zip(names, starts, strict=True):
        (folder / name).write_bytes(data[start : start + SHARD_BYTES])
    return names


def _put_in_unused() -> None:
    """Puts empty modules where the converter imports packages that it does not need here."""
    for name in UNUSED:
        module = types.ModuleType(name)
        module.__spec__ = importlib.machinery.ModuleSpec(name, None)
        module.__path__ = []
        sys.modules[name] = module
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)


if __name__ == "__main__":
    convert(*sys.argv[1:])
