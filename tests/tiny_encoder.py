"""A tiny text encoder in a folder, as the hub has them, from the fixture of the reference."""

import json
import pathlib

import pytest

FIXTURES = pathlib.Path(__file__).parent / "fixtures"
WORDS = (
    *("the", "a", "red", "bus", "on", "street", "dog", "find", "phone", "left"),
    *("un", "##believ", "##able", ".", ",", "-", "'", "s", "man"),
)


def write_encoder(folder, tiny, *, leave_out=(), config=None, rename=lambda name: name):
    """Writes config.json, vocab.txt and model.safetensors; gives the folder."""
    save_file = pytest.importorskip("safetensors.numpy").save_file
    pytest.importorskip("tokenizers")
    folder.mkdir(parents=True, exist_ok=True)
    told = json.loads(str(tiny["config"])) | (config or {})
    (folder / "config.json").write_text(json.dumps(told), "utf-8")
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    pieces = [*special, *WORDS]
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", "utf-8")
    arrays = {k.removeprefix("weights/"): v for k, v in tiny.items() if k.startswith("weights/")}
    arrays = {rename(k): v for k, v in arrays.items() if k not in leave_out}
    save_file(arrays, folder / "model.safetensors")
    return folder
