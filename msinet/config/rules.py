"""What the values of a configuration may be, alone and together."""

import difflib

from msinet.errors import ConfigError

ENCODERS = ("mobilenet_v2", "vgg16")
LOSSES = ("kld_cc", "kld_original")
SCHEDULES = ("cosine", "constant")
MAX_SIZE_PIXELS = 2**25
RULES = ("aspect", "original")
# Smallest and largest value of every number; the sets' own numbers are checked by `data`.
LIMITS = {
    "model": {"dropout": (0, 0.99)},
    "augment": {
        **dict.fromkeys(("mirror", "crop", "grey", "brightness", "contrast", "tint"), (0, 1)),
        **{"crop_side": (0.01, 1), "stretch": (0, 2), "saturation": (0, 10)},
    },
    "train": {
        **dict.fromkeys(("epochs", "batch_size"), (1, 10**9)),
        **dict.fromkeys(("learning_rate", "adam_epsilon"), (1e-30, 1e6)),
        **dict.fromkeys(("encoder_rate", "weight_decay", "clip_norm", "cc_weight"), (0, 1e6)),
        **{"warmup_steps": (0, 10**9), "average": (0, 0.999999), "seed": (0, 2**32 - 1)},
    },
}


def validate(config, *, where):
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
        ("train.loss", train.loss, LOSSES),
        ("train.schedule", train.schedule, SCHEDULES),
        ("data.rule", data.rule, RULES),
    )
    for key, value, known in choices:
        if value not in known:
            near = difflib.get_close_matches(value, known, n=1, cutoff=0.3) or [known[0]]
            raise ConfigError(f"{key}: expected one of {', '.join(known)}, got {value!r}",
                              where=where, fix=f"did you mean {near[0]}?")  # fmt: skip
    _validate_numbers(config, where=where)
    _validate_sizes(data, where=where)
    _validate_folds(data, where=where)
    if (model.encoder == "vgg16") != (train.loss == "kld_original"):
        raise ConfigError(f"train.loss: {train.loss} does not fit {model.encoder}",
                          where=where, fix="use kld_original with vgg16, else kld_cc")  # fmt: skip
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


def _validate_numbers(config, *, where):
    """Holds every number against `LIMITS`."""
    found = [
        (f"{section}.{key}", getattr(getattr(config, section), key), limits)
        for section, keys in LIMITS.items()
        for key, limits in keys.items()
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


def _validate_sizes(data, *, where):
    """Holds every input size against what the networks and a machine can take."""
    sizes = {"sizes_hw": data.sizes_hw, "validation_size_hw": (data.validation_size_hw,)}
    for key, (height, width) in ((k, size) for k, pairs in sizes.items() for size in pairs):
        for side in (height, width):
            if side < 8 or side % 8:
                raise ConfigError(f"data.{key}: {side} is not a multiple of 8", where=where,
                                  fix="use sides such as 240, 320, 384, 512")  # fmt: skip
        if height * width > MAX_SIZE_PIXELS:
            raise ConfigError(f"data.{key}: {height}x{width} is more than any memory can train at",
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
