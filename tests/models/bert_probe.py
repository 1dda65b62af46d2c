"""Runs the tiny BERT of the fixture under the backend that KERAS_BACKEND names.

python bert_probe.py bert_tiny.npz OUTPUTS.npz
"""

import json
import sys

import keras
import numpy as np
from keras import ops

from msinet.models import bert


def main(fixture, outputs):
    """Writes the hidden states and the pooled vector."""
    with np.load(fixture) as stored:
        arrays = dict(stored)
    told = json.loads(str(arrays["config"]))
    config = bert.BertConfig(**{k: v for k, v in told.items() if k != "model_type"})
    network = bert.bert(config)
    prefix = "weights/bert."
    bert.assign(network, config, {k.removeprefix(prefix): v for k, v in arrays.items()})
    kinds = {"ids": "int32", "types": "int32", "mask": "float32"}
    inputs = {name: arrays[f"inputs/{name}"].astype(kind) for name, kind in kinds.items()}
    made = {k: ops.convert_to_numpy(v) for k, v in network(inputs, training=False).items()}
    np.savez(outputs, backend=np.array(keras.backend.backend()), **made)


if __name__ == "__main__":
    main(*sys.argv[1:])
