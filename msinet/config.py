"""What a training run is: frozen dataclasses, filled by TOML, then by the command line."""

import dataclasses
import difflib
import os
import tomllib
import types
import typing
from dataclasses import dataclass, field

from msinet.errors import ConfigError

ENCODERS = ("mobilenet_v2", "vgg16")
LOSSES = ("kld_cc", "kld_original")
SCHEDULES = ("cosine", "constant")
RULES = ("aspect", "original")


@dataclass(frozen=True)
class ModelConfig:
    """Which network, and what it starts from."""

    encoder: str = "mobilenet_v2"  # or "vgg16"
    # Start of the encoder: "imagenet" (Keras' download), "none", or a file; or `weights`, the
    # name or file of a whole network. Both "": see `train.start`.
    encoder_weights: str = ""
    weights: str = ""
    dropout: float = 0.1  # share of ASPP channels dropped (mobilenet_v2 only)


@dataclass(frozen=True)
class SetConfig:
    """One data set of a run."""

    name: str = ""  # a key of msinet.data.SETS
    path: str = ""  # archive or folder; environment variables are replaced; "" downloads
    part: str = "train"  # "train", "all", or a slice of the split order: "train[:400]"
    validation_part: str = "validation"  # "" for none
    repeat: int = 1  # how often each picture comes in one epoch
    sigma_px: float = 0.0  # blur of maps made from fixations; 0 takes the set's own
    sigma_fraction: float = 0.0  # the same as a share of the width
    pixels_per_degree: float = 0.0  # the same as one degree of visual angle
    skip_first: bool = False  # leave out each observer's first fixation
    validation_share: float = 0.2  # of a `folder` without sub-folders for its parts


@dataclass(frozen=True)
class DataConfig:
    """The pictures and how they reach the network."""

    sets: tuple[SetConfig, ...] = ()
    sizes_hw: tuple[tuple[int, int], ...] = ((384, 512),)  # one is drawn for each batch
    validation_size_hw: tuple[int, int] = (384, 512)
    rule: str = "aspect"  # the letterbox rule: "aspect" or "original"


@dataclass(frozen=True)
class AugmentConfig:
    """Random changes of a training picture; all off gives the pictures as they are."""

    mirror: float = 0.5  # probability
    crop: float = 0.7  # probability
    crop_side: float = 0.72  # smallest side of a crop, as a share of the picture's
    stretch: float = 0.06  # largest change of the aspect, as a logarithm
    brightness: float = 0.2  # largest relative change
    contrast: float = 0.25
    saturation: float = 0.4
    tint: float = 0.08
    grey: float = 0.05  # probability of a colourless picture


@dataclass(frozen=True)
class TrainConfig:
    """The optimisation."""

    epochs: int = 12
    batch_size: int = 8
    learning_rate: float = 1e-3
    encoder_rate: float = 0.15  # the pre-trained encoder's share of the learning rate
    schedule: str = "cosine"  # or "constant"
    warmup_steps: int = 300
    weight_decay: float = 0.01
    clip_norm: float = 2.0  # of the whole gradient; 0 for none
    adam_epsilon: float = 1e-7
    average: float = 0.998  # momentum of the weights' moving average; 0 for none
    loss: str = "kld_cc"  # or "kld_original"
    cc_weight: float = 0.7
    seed: int = 1
    mixed_precision: bool = False  # bfloat16 activations, float32 weights
    jit: bool = False
    deterministic: bool = False  # bit-equal runs on one machine, slower


@dataclass(frozen=True)
class Config:
    """A training run, complete."""

    name: str = ""  # of the weights that come out; "" makes one of network and data
    model: ModelConfig = field(default_factory=ModelConfig)
    data: DataConfig = field(default_factory=DataConfig)
    augment: AugmentConfig = field(default_factory=AugmentConfig)
    train: TrainConfig = field(default_factory=TrainConfig)


# The original code's settings (FACTS of the paper's repository, config.py), for the vgg16
# encoder. `adam_epsilon` is TensorFlow 1's default, `average` and `clip_norm` do not exist there.
PAPER = {
    "data": {"sizes_hw": [[240, 320]], "validation_size_hw": [240, 320], "rule": "original"},
    "augment": {"mirror": 0.0, "crop": 0.0, "stretch": 0.0, "brightness": 0.0, "contrast": 0.0,
                "saturation": 0.0, "tint": 0.0, "grey": 0.0},
    "train": {"epochs": 10, "batch_size": 1, "learning_rate": 1e-5, "encoder_rate": 1.0,
              "schedule": "constant", "warmup_steps": 0, "weight_decay": 0.0, "clip_norm": 0.0,
              "adam_epsilon": 1e-8, "average": 0.0, "loss": "kld_original"},
}  # fmt: skip


def load(path):
    """Gives the run that a TOML file describes, validated.

    Raises:
        ConfigError: The file cannot be read, a key is unknown or a value cannot be used.
    """
    return from_table(read_table(path), where=path)


def read_table(path=None, changes=()):
    """Reads a TOML file and lays changes over it.

    Args:
        path: The file, or None for an empty table.
        changes: Nested dictionaries, applied in order, e.g. `{"train": {"epochs": 3}}`.

    Returns:
        A nested dictionary, not yet validated.

    Raises:
        ConfigError: The file cannot be read.
    """
    table = _read(path) if path else {}
    for change in changes:
        table = merge(table, change)
    return table


def from_table(table, *, where):
    """Gives the run that a nested dictionary describes, validated.

    Args:
        table: Values over the defaults; with `model.encoder = "vgg16"` over the paper's.
        where: What an error message names.

    Raises:
        ConfigError: A key is unknown or a value cannot be used.
    """
    model = table.get("model")
    if isinstance(model, dict) and model.get("encoder") == "vgg16":
        table = merge(PAPER, table)
    config = _fill(Config, table, where=where)
    _validate(config, where=where)
    return config


def merge(table, change):
    """A new nested dictionary: `table` with the values of `change` over it."""
    result = dict(table)
    for key, value in change.items():
        inner = result.get(key)
        both = isinstance(value, dict) and isinstance(inner, dict)
        result[key] = merge(inner, value) if both else value
    return result


def parse_assignment(text):
    """Turns `train.epochs=3` into `{"train": {"epochs": 3}}`; the value is TOML or a bare word.

    Raises:
        ConfigError: There is no `=`.
    """
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise ConfigError(
            "setting has no value", where=text, fix="write --set key=value, e.g. train.epochs=3"
        )
    try:
        parsed = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        parsed = value
    for part in reversed(key.strip().split(".")):
        parsed = {part: parsed}
    return parsed


def to_table(config):
    """The nested dictionary of a config, with lists for tuples: what TOML can hold."""
    return _plain(dataclasses.asdict(config))


def to_toml(config):
    """The TOML text of a config, every value spelled out."""
    import tomli_w

    return tomli_w.dumps(to_table(config))


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value


def _read(path):
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise ConfigError(
            "configuration cannot be read", where=path, fix="name an existing TOML file"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"configuration is not TOML ({error})", where=path, fix="correct the file"
        ) from error


def _fill(kind, table, *, where, prefix=""):
    """Builds the dataclass `kind` from a dictionary, key by key."""
    if not isinstance(table, dict):
        raise ConfigError(
            f"expected a table for {prefix.rstrip('.') or 'the file'}, got {table!r}",
            where=where,
            fix="see the files in configs/",
        )
    hints = typing.get_type_hints(kind)
    values = {}
    for key, value in table.items():
        if key not in hints:
            near = difflib.get_close_matches(key, hints, n=1, cutoff=0.5)
            fix = f"did you mean {prefix}{near[0]}?" if near else f"known: {', '.join(hints)}"
            raise ConfigError(f"unknown key {prefix}{key}", where=where, fix=fix)
        values[key] = _convert(hints[key], value, f"{prefix}{key}", where)
    return kind(**values)


def _convert(hint, value, key, where):
    """Checks one value against its type; gives it as that type."""
    if dataclasses.is_dataclass(hint):
        return _fill(hint, value, where=where, prefix=f"{key}.")
    if isinstance(hint, types.GenericAlias):
        return _convert_tuple(hint, value, key, where)
    accepted = {float: (int, float), int: int, str: str, bool: bool}[hint]
    if not isinstance(value, accepted) or (isinstance(value, bool) and hint is not bool):
        raise ConfigError(
            f"{key}: expected {hint.__name__}, got {value!r}", where=where, fix="correct the value"
        )
    return hint(value)


def _convert_tuple(hint, value, key, where):
    inner = typing.get_args(hint)
    open_ended = inner[-1] is Ellipsis
    if not isinstance(value, (list, tuple)) or not (open_ended or len(value) == len(inner)):
        wanted = "a list" if open_ended else f"a list of {len(inner)}"
        raise ConfigError(f"{key}: expected {wanted}, got {value!r}", where=where,
                          fix="correct the value")  # fmt: skip
    kinds = [inner[0]] * len(value) if open_ended else inner
    return tuple(
        _convert(kind, item, f"{key}[{index}]", where)
        for index, (kind, item) in enumerate(zip(kinds, value, strict=True))
    )


def _validate(config, *, where):
    """Refuses values that would only fail later."""
    train, data = config.train, config.data
    choices = (
        ("model.encoder", config.model.encoder, ENCODERS),
        ("train.loss", train.loss, LOSSES),
        ("train.schedule", train.schedule, SCHEDULES),
        ("data.rule", data.rule, RULES),
    )
    for key, value, known in choices:
        if value not in known:
            near = difflib.get_close_matches(value, known, n=1, cutoff=0.3) or [known[0]]
            raise ConfigError(f"{key}: expected one of {', '.join(known)}, got {value!r}",
                              where=where, fix=f"did you mean {near[0]}?")  # fmt: skip
    positive = {
        "train.epochs": train.epochs,
        "train.batch_size": train.batch_size,
        "train.learning_rate": train.learning_rate,
        "data.sizes_hw": len(data.sizes_hw),
    }
    for key, value in positive.items():
        if value <= 0:
            raise ConfigError(f"{key}: expected more than 0, got {value}", where=where,
                              fix="correct the value")  # fmt: skip
    for side in (*(s for size in data.sizes_hw for s in size), *data.validation_size_hw):
        if side < 8 or side % 8:
            raise ConfigError(f"data.sizes_hw: {side} is not a multiple of 8", where=where,
                              fix="use sides such as 240, 320, 384, 512")  # fmt: skip
    if (config.model.encoder == "vgg16") != (train.loss == "kld_original"):
        raise ConfigError(f"train.loss: {train.loss} does not fit {config.model.encoder}",
                          where=where, fix="use kld_original with vgg16, else kld_cc")  # fmt: skip


def expand(path, *, where="configuration"):
    """Replaces `~` and environment variables in a path of a configuration.

    Raises:
        ConfigError: A variable is not set.
    """
    expanded = os.path.expandvars(os.path.expanduser(path))
    if "$" in expanded:
        raise ConfigError(
            f"path names an environment variable that is not set ({path})",
            where=where,
            fix="set it, or give the path with -p",
        )
    return expanded
