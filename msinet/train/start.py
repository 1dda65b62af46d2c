"""Where a run starts: the network with its start weights, said in words."""

import dataclasses
import pathlib
from typing import Any

import keras

from msinet import baselines, encoder_weights, models, weights
from msinet import config as configuration
from msinet.config import rules
from msinet.errors import ConfigError, WeightsError

TEXT = "mobilenet_v2_text"
IMAGE = "mobilenet_v2"
LITE = "efficientnet_lite2"
SHIPPED = {IMAGE: weights.DEFAULT, TEXT: weights.DEFAULT, LITE: "msinet_efficientnet_lite2"}
"""What a run on any set but SALICON starts from."""
DROPS = (IMAGE, LITE)  # networks that drop channels of ASPP while training


def choose(config: configuration.Config, results: pathlib.Path) -> configuration.Config:
    """Decides what a run starts from where neither command line nor file says so.

    SALICON starts from an ImageNet encoder, as in the paper; every other set from weights that
    were trained on SALICON or more: the given ones, or those that ship, or (VGG16) one's own
    best run or imported weights.

    Args:
        config: The `Config` of the run.
        results: Folder of all runs, a `pathlib.Path`.

    Returns:
        The config with `model.weights` or `model.encoder_weights` filled in.

    Raises:
        WeightsError: VGG16 is to be fine-tuned and no weights on SALICON are at hand.
    """
    model = config.model
    if model.weights or model.encoder_weights:
        return config
    if not rules.starts_from_weights(config):
        model = dataclasses.replace(model, encoder_weights="imagenet")
    elif model.encoder in SHIPPED:
        model = dataclasses.replace(model, weights=SHIPPED[model.encoder])
    else:
        model = dataclasses.replace(model, weights=_vgg16_on_salicon(results))
    return dataclasses.replace(config, model=model)


def _vgg16_on_salicon(results):
    own = results / rules.SALICON / f"best{weights.SUFFIX}"
    if own.is_file() and weights.find(own).network == "vgg16":
        return str(own)
    name = "msinet_vgg16_salicon"
    if name in weights.entries():
        return name
    raise WeightsError(
        "fine-tuning vgg16 needs weights that were trained on SALICON",
        where=own,
        fix="train salicon first, give them with --weights, or start from an encoder with "
        "--encoder-weights imagenet|none|PATH",
    )


def teachers(config: configuration.Config) -> list[weights.Entry]:
    """Finds what teaches a run.

    Args:
        config: A `Config`.

    Returns:
        The register's entry of each teacher.

    Raises:
        ConfigError: A teacher is no network, or one that cannot teach.
        WeightsError: There are no weights of this name.
    """
    where = "train.teachers"
    names = (configuration.expand(name, where=where) for name in config.train.teachers)
    return [_teacher(name, config.model.encoder) for name in names]


def _teacher(name, encoder):
    fix = f"choose weights of {' or '.join(rules.TAUGHT)}"
    if not name.strip() or name in baselines.NAMES:
        raise ConfigError(
            "train.teachers: expected weights of a network", where=repr(name), fix=fix
        )
    entry = weights.find(name)
    if entry.network not in rules.TAUGHT:
        what = f"train.teachers: weights of {entry.network} cannot teach {encoder}"
        raise ConfigError(what, where=name, fix=fix)
    return entry


def build(
    config: configuration.Config,
) -> tuple[keras.Model, list[str], str, weights.Entry | None]:
    """Builds the network of a run and fills in what it starts from.

    Args:
        config: A `Config` whose start is chosen.

    Returns:
        network: A `keras.Model`.
        encoder_layers: Names of the pre-trained encoder's layers, which learn more slowly.
        origin: What the network starts from, in words.
        begun: The register's entry of the start weights, or None.
    """
    if config.model.encoder == TEXT:
        from msinet.train import text_start

        return text_start.build(config)
    options = {}
    if config.model.encoder in DROPS:
        options["dropout"] = config.model.dropout
    if config.model.weights:
        source = configuration.expand(config.model.weights, where="model.weights")
        entry = weights.find(source)
        if entry.network != config.model.encoder:
            raise WeightsError(
                f"start weights are of {entry.network}, the run trains {config.model.encoder}",
                where=config.model.weights,
                fix=f"choose --encoder {entry.network}, or other weights",
            )
        network = weights.load(dataclasses.replace(entry, options={**entry.options, **options}))
        origin = f"weights {entry.name}, trained on {entry.trained_on()}"
        return network, encoder_weights.layers_of(network), origin, entry
    network = models.build(config.model.encoder, **options)
    source = configuration.expand(config.model.encoder_weights, where="model.encoder_weights")
    if source == "none":
        return network, [], "random numbers", None
    arrays = encoder_weights.read(config.model.encoder, source)
    layers = encoder_weights.assign(network, arrays, where=source)
    return network, layers, f"encoder weights {source}", None


def entry_values(config: configuration.Config, begun: weights.Entry | None) -> dict[str, Any]:
    """What the entry of a run's weights says of the network: its options and its text encoder."""
    if config.model.encoder != TEXT:
        return {"options": begun.options if begun else {}}
    from msinet.text import load_text_encoder

    encoder, text = load_text_encoder(config.text.encoder), config.text
    options = {"fusion": text.fusion, "filters": text.filters, "heads": text.heads}
    return {
        "options": {**options, "text_width": encoder.width},
        "text": text.encoder,
        "text_sha256": encoder.identity,
        "mirror": True,
    }
