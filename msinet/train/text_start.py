"""Where a network with texts starts: image weights, a classifier, and the names of its classes."""

from pathlib import Path

import numpy as np

from msinet import config as configuration
from msinet import encoder_weights, models, weights
from msinet.errors import WeightsError
from msinet.models.text_mobilenet_v2 import PREFIX
from msinet.register import DEFAULT_TEXT
from msinet.text import load_text_encoder

IMAGE = "mobilenet_v2"
NAMES = "evidence/names"


def build(config):
    """Builds the network of a run and fills in what it starts from.

    Args:
        config: A `Config` whose start is chosen.

    Returns:
        network: A `keras.Model`.
        encoder_layers: Names of the image branch's pre-trained layers.
        origin: What the network starts from, in words.
        begun: The register's entry of the start weights, or None.

    Raises:
        WeightsError: Weights, classifier or class names cannot be used.
    """
    text = config.text
    entry = _start(config)
    encoder = load_text_encoder(text.encoder)
    network = models.build(
        config.model.encoder,
        fusion=text.fusion,
        text_width=encoder.width,
        filters=text.filters,
        heads=text.heads,
        dropout=text.dropout,
        image_dropout=config.model.dropout,
    )
    arrays, origin = _image_arrays(config, network, entry)
    if entry is not None and entry.network != IMAGE:
        _check_whole(entry, config, encoder)
    fresh = config.model.encoder_weights == "none" and not text.classes
    if not fresh and (entry is None or entry.network == IMAGE):
        arrays |= _classes(text, encoder)
    _fill(network, arrays, where=origin)
    return network, encoder_weights.layers_of(network), origin, entry


def _start(config):
    """The entry of the start weights, or None; refuses those of a network that is no start."""
    model = config.model
    if not model.weights:
        return None
    entry = weights.find(configuration.expand(model.weights, where="model.weights"))
    if entry.network not in (IMAGE, model.encoder):
        raise WeightsError(
            f"start weights are of {entry.network}, the run trains {model.encoder}",
            where=model.weights,
            fix="choose other weights, `main.py weights` lists them",
        )
    weights.verify(entry)
    return entry


def _image_arrays(config, network, entry):
    """The arrays of the image branch, or of the whole network, and words for them."""
    if entry is not None:
        origin = f"weights {entry.name}, trained on {entry.trained_on()}"
        return weights.read_arrays(entry.file), origin
    source = configuration.expand(config.model.encoder_weights, where="model.encoder_weights")
    if source == "none":
        return {}, "random numbers"
    arrays = encoder_weights.read(IMAGE, source)
    encoder_weights.assign(network, arrays, where=source)  # refuses what lacks any
    return arrays, f"encoder weights {source}"


def _check_whole(entry, config, encoder):
    """Refuses what does not go with weights of a whole network with texts."""
    if entry.text_sha256 and entry.text_sha256 != encoder.identity:
        raise WeightsError(
            f"start weights were trained with another text encoder, {entry.text}",
            where=config.model.weights,
            fix=f"set text.encoder to it, or start from weights of {IMAGE}",
        )
    if config.text.classes:
        raise WeightsError(
            "start weights have classes of their own, text.classes would not be read",
            where=config.model.weights,
            fix=f"leave text.classes and text.class_names out, or start from weights of {IMAGE}",
        )


def _classes(text, encoder):
    """The classifier's arrays under the names of the second encoder, and the class names."""
    if not text.classes:
        return _shipped_classes(encoder)
    file = configuration.expand(text.classes, where="text.classes")
    arrays = encoder_weights.read(IMAGE, file)
    if "predictions/kernel" not in arrays:
        raise WeightsError("encoder weights hold no classifier", where=file,
                           fix="give a file with the array predictions/kernel")  # fmt: skip
    kernel = arrays["predictions/kernel"]
    arrays["predictions/kernel"] = kernel.reshape(1, 1, *kernel.shape[-2:])
    names = _read_names(configuration.expand(text.class_names, where="text.class_names"))
    classes = kernel.shape[-1]
    if len(names) != classes:
        raise WeightsError(f"{len(names)} names for {classes} classes", where=text.class_names,
                           fix="give one name per line, the background's first")  # fmt: skip
    vectors = encoder.embed(names).sentence
    return {f"{PREFIX}{name}": array for name, array in arrays.items()} | {NAMES: vectors}


def _shipped_classes(encoder):
    """The same from the weights that ship, which have seen the same text encoder."""
    entry = weights.find(DEFAULT_TEXT)
    if entry.text_sha256 != encoder.identity:
        raise WeightsError("class names of the weights that ship are for another text encoder",
                           where=encoder.name,
                           fix="give text.classes and text.class_names")  # fmt: skip
    weights.verify(entry)
    arrays = weights.read_arrays(entry.file)
    return {k: v for k, v in arrays.items() if k == NAMES or k.startswith(PREFIX)}


def _read_names(file):
    try:
        return Path(file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise WeightsError(
            "class names cannot be read", where=file, fix="give a text file, one name per line"
        ) from error


def _fill(network, arrays, *, where):
    """Puts in the arrays that the network has a place for; the head keeps its fresh numbers."""
    variables = {variable.path: variable for variable in network.weights}
    for name, variable in variables.items():
        array = arrays.get(name)
        if array is None:
            continue
        if tuple(array.shape) != tuple(variable.shape):
            raise WeightsError(
                f"start weights do not fit {name}: {array.shape}, not {tuple(variable.shape)}",
                where=where,
                fix="choose other weights, `main.py weights` lists them",
            )
        variable.assign(np.asarray(array, np.float32))
