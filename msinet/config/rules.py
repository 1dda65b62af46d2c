"""What the values of a configuration may be, alone and together."""

import difflib
import itertools
import os

from msinet.config.schema import Config
from msinet.errors import ConfigError

ENCODERS = ("efficientnet_lite2", "mobilenet_v2", "mobilenet_v2_text", "vgg16")
# Each network has its own: the large one gives no density, the one with texts has several terms.
LOSSES = {
    "efficientnet_lite2": "kld_cc",
    "mobilenet_v2": "kld_cc",
    "mobilenet_v2_text": "weighted",
    "vgg16": "kld_original",
}
TAUGHT = ("efficientnet_lite2", "mobilenet_v2")
"""Networks that can have teachers, and be one."""
SALICON = "salicon"
CONTRASTS = ("matching", "rivals")
"""Terms of the loss that compare items with each other, which alone say nothing of one map."""
FUSIONS = ("encoder", "film", "grounding", "sentence", "token")
LEVELS = ("scene", "parts", "whole", "edges", "objects", "shapes", "things")
"""Levels of the two encoders, as `sentence@things`; `sentence@each` is one at each."""
SCHEDULES = ("cosine", "constant")
MAX_SIZE_PIXELS = 2**25
RULES = ("aspect", "original")
# Smallest and largest value of every number; the sets' own numbers are checked by `data`.
LIMITS = {
    "model": {"dropout": (0, 0.99)},
    "text": {
        **dict.fromkeys(("filters", "heads"), (1, 4096)),
        **dict.fromkeys(("dropout", "word_dropout"), (0, 0.99)),
        **{
            "image_epochs": (0, 10**9),
            "copies": (0, 1000),
            "copy_side": (0.01, 1),
            "image_rate": (1e-30, 1e6),
        },
    },
    "loss": dict.fromkeys(("kld", "cc", "nss", "sim", "mse", "rivals", "matching"), (0, 1e6)),
    "augment": {
        **dict.fromkeys(("mirror", "crop", "grey", "brightness", "contrast", "tint"), (0, 1)),
        **{"crop_side": (0.01, 1), "stretch": (0, 2), "saturation": (0, 10)},
    },
    "train": {
        **dict.fromkeys(("epochs", "batch_size"), (1, 10**9)),
        **dict.fromkeys(("learning_rate", "adam_epsilon"), (1e-30, 1e6)),
        **dict.fromkeys(("encoder_rate", "weight_decay", "clip_norm", "cc_weight"), (0, 1e6)),
        **{"teacher_share": (0, 1), "teacher_hints": (0, 1e6)},
        **{"warmup_steps": (0, 10**9), "average": (0, 0.999999), "seed": (0, 2**32 - 1)},
    },
}


def starts_from_weights(config: Config) -> bool:
    """Whether a run begins with a whole network and not with an encoder.

    As in the paper, SALICON begins with an encoder and every other set with what learned on it,
    unless one of the two is named.
    """
    model = config.model
    if model.weights or model.encoder_weights:
        return bool(model.weights)
    return any(chosen.name != SALICON for chosen in config.data.sets)


def validate(config: Config, *, where: str | os.PathLike[str]) -> None:
    """Refuses values that would only fail later.

    Args:
        config: A `Config`.
        where: What an error message names.

    Raises:
        ConfigError: A value is outside its limits, or two values do not fit together.
    """
    train, model, data = config.train, config.model, config.data
    choices = (
        ("model.encoder", model.encoder, ENCODERS),
        ("train.loss", train.loss, tuple(LOSSES.values())),
        ("data.rule", data.rule, RULES),
        *((f"{stage}schedule", train.schedule, SCHEDULES) for stage, train, _ in _stages(config)),
    )
    for key, value, known in choices:
        if value not in known:
            near = difflib.get_close_matches(value, known, n=1, cutoff=0.3) or [known[0]]
            raise ConfigError(f"{key}: expected one of {', '.join(known)}, got {value!r}",
                              where=where, fix=f"did you mean {near[0]}?")  # fmt: skip
    _validate_numbers(config, where=where)
    _validate_sizes(config, where=where)
    _validate_folds(data, where=where)
    if train.loss != LOSSES[model.encoder]:
        raise ConfigError(f"train.loss: {train.loss} does not fit {model.encoder}",
                          where=where, fix=f"use {LOSSES[model.encoder]}")  # fmt: skip
    if model.encoder == "mobilenet_v2_text":
        _validate_text(config.text, where=where)
        _validate_phases(config, where=where)
    if train.teachers and model.encoder not in TAUGHT:
        raise ConfigError(f"train.teachers: {model.encoder} takes no teachers", where=where,
                          fix=f"use {' or '.join(TAUGHT)}, or leave them out")  # fmt: skip
    if model.weights and model.encoder_weights:
        raise ConfigError("model.weights and model.encoder_weights are both given", where=where,
                          fix="leave one of them empty")  # fmt: skip
    if model.encoder != "vgg16" and data.rule == "original":
        # Its targets are padded maps from 0 to 255; a log density needs targets that sum to 1.
        raise ConfigError(f"data.rule: original does not fit {model.encoder}",
                          where=where, fix="use aspect, or --encoder vgg16")  # fmt: skip
    if config.name in (".", "..") or set(config.name) & set("/\\\0"):
        raise ConfigError(f"name: {config.name!r} is not the name of a folder", where=where,
                          fix="leave out slashes")  # fmt: skip


def _stages(config):
    """Yields the beginning of the names of each stage's values, its `train`, its `augment`."""
    for number, (train, augment) in enumerate(config.stages()):
        yield f"train.stages[{number - 1}]." if number else "train.", train, augment


def _validate_phases(config, *, where):
    """Refuses what the two phases of a network with texts cannot do."""
    for key in ("stages", "layers"):
        if getattr(config.train, key):
            raise ConfigError(f"train.{key}: a network with texts has phases in their place",
                              where=where, fix="leave them out")  # fmt: skip
    if not any(value for key, value in vars(config.loss).items() if key not in CONTRASTS):
        raise ConfigError("loss: nothing compares maps, all weights are 0", where=where,
                          fix="give kld, cc, nss, sim or mse a weight")  # fmt: skip


def _validate_text(text, *, where):
    """Refuses fusions that there are not, and heads that do not divide the filters."""
    names = [name.strip() for name in text.fusion.split("+")]
    for name in names:
        kind, at, level = name.partition("@")
        for value, known in ((kind, FUSIONS), (level, ("each", *LEVELS))):
            if value not in known and (at or known is FUSIONS):
                near = difflib.get_close_matches(value, known, n=1, cutoff=0.3) or [known[0]]
                raise ConfigError(
                    f"text.fusion: expected some of {', '.join(known)}, got {value!r} "
                    f"in {text.fusion!r}", where=where, fix=f"did you mean {near[0]}?",
                )  # fmt: skip
    places = [
        (kind, place)
        for kind, _, level in (name.partition("@") for name in names)
        for place in (LEVELS if level == "each" else (level,))
    ]
    if len(set(places)) < len(places):
        raise ConfigError(f"text.fusion: {text.fusion!r} names one twice", where=where,
                          fix="name each fusion once")  # fmt: skip
    if text.filters % text.heads:
        raise ConfigError(f"text.heads: {text.heads} does not divide {text.filters} filters",
                          where=where, fix="choose another number")  # fmt: skip
    if bool(text.classes) != bool(text.class_names):
        raise ConfigError("text.classes and text.class_names go together", where=where,
                          fix="give both or neither")  # fmt: skip


def _validate_numbers(config, *, where):
    """Holds every number against `LIMITS`."""
    sections = [(section, f"{section}.", getattr(config, section)) for section in LIMITS]
    for stage, train, augment in itertools.islice(_stages(config), 1, None):
        sections += [("train", stage, train), ("augment", f"{stage}augment.", augment)]
    found = [
        (f"{prefix}{key}", getattr(values, key), limits)
        for section, prefix, values in sections
        for key, limits in LIMITS[section].items()
    ]
    found.append(("data.sizes_hw: how many", len(config.data.sizes_hw), (1, 10**6)))
    found += [
        (f"data.sets[{index}].repeat", chosen.repeat, (1, 10**6))
        for index, chosen in enumerate(config.data.sets)
    ]
    for key, value, (low, high) in found:
        if not low <= value <= high:  # false for NaN too
            raise ConfigError(f"{key}: expected {low} to {high}, got {value}", where=where,
                              fix="correct the value")  # fmt: skip


def _validate_sizes(config, *, where):
    """Holds every input size against what the networks and a machine can take."""
    sizes = {
        "data.sizes_hw": config.data.sizes_hw,
        "data.validation_size_hw": (config.data.validation_size_hw,),
        "train.teacher_size_hw": (config.train.teacher_size_hw,),
    }
    for key, (height, width) in ((k, size) for k, pairs in sizes.items() for size in pairs):
        for side in (height, width):
            if side < 8 or side % 8:
                raise ConfigError(f"{key}: {side} is not a multiple of 8", where=where,
                                  fix="use sides such as 240, 320, 384, 512")  # fmt: skip
        if height * width > MAX_SIZE_PIXELS:
            raise ConfigError(f"{key}: {height}x{width} is more than any memory can train at",
                              where=where, fix="use sizes such as 384x512")  # fmt: skip


def _validate_folds(data, *, where):
    """A set with a fold has its training and validation parts from that fold."""
    for index, chosen in enumerate(data.sets):
        wanted = (("part", "train"), ("validation_part", "validation"))
        for key, part in wanted if chosen.fold else ():
            value = getattr(chosen, key)
            if value and value.partition("[")[0] != part:
                what = f"data.sets[{index}].{key}: {value} does not fit fold {chosen.fold}"
                raise ConfigError(what, where=where, fix=f"use {part}, or a slice of it")
