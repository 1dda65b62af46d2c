"""From TOML and the command line to a `Config`, key by key, and back."""

import dataclasses
import difflib
import os
import tomllib
import types
import typing

from msinet.config import rules
from msinet.config.schema import FINE_TUNING, PAPER, TEXT, Config, StageConfig, TrainConfig
from msinet.errors import ConfigError

Table = dict[str, typing.Any]
Path = str | os.PathLike[str]


def load(path: Path) -> Config:
    """Gives the run that a TOML file describes, validated.

    Raises:
        ConfigError: The file cannot be read, a key is unknown or a value cannot be used.
    """
    return from_table(read_table(path), where=path)


def read_table(path: Path | None = None) -> Table:
    """Reads a TOML file as a nested dictionary, not yet validated.

    Args:
        path: The file, or None for an empty table.

    Raises:
        ConfigError: The file cannot be read.
    """
    return _read(path) if path else {}


def from_table(table: Table, *, where: Path) -> Config:
    """Gives the run that a nested dictionary describes, validated.

    Args:
        table: Values over the defaults; with `model.encoder = "vgg16"` over the paper's, with
            "mobilenet_v2_text" over `TEXT`, otherwise over `FINE_TUNING` if that is meant.
        where: What an error message names.

    Raises:
        ConfigError: A key is unknown or a value cannot be used.
    """
    model = table.get("model")
    if isinstance(model, dict) and model.get("encoder") == "vgg16":
        table = merge(PAPER, table)
    if isinstance(model, dict) and model.get("encoder") == "mobilenet_v2_text":
        table = merge(TEXT, table)
    elif rules.starts_from_weights(_fill(Config, table, where=where)):
        table = merge(FINE_TUNING, table)
    config = _fill(Config, table, where=where)
    if config.train.stages:
        stages = [merge(_inherited(config), stage) for stage in table["train"]["stages"]]
        config = _fill(Config, merge(table, {"train": {"stages": stages}}), where=where)
    rules.validate(config, where=where)
    return config


def _inherited(config):
    """What a stage has that says nothing of its own."""
    table = to_table(config)
    keys = {each.name for each in dataclasses.fields(StageConfig)} - {"epochs", "augment"}
    return {**{key: table["train"][key] for key in keys}, "augment": table["augment"]}


def check_types(table: Table, *, where: Path) -> None:
    """Checks names and types of a nested dictionary, before anything is laid over it.

    Raises:
        ConfigError: A key is unknown or a value has the wrong type.
    """
    _fill(Config, table, where=where)


def merge(table: Table, change: Table) -> Table:
    """A new nested dictionary: `table` with the values of `change` over it."""
    result = dict(table)
    for key, value in change.items():
        inner = result.get(key)
        if isinstance(value, dict) and isinstance(inner, dict):
            value = merge(inner, value)
        result[key] = value
    return result


def parse_assignment(text: str) -> Table:
    """Turns `train.epochs=3` into `{"train": {"epochs": 3}}`; the value is TOML or a bare word.

    Raises:
        ConfigError: There is no `=`, or a list or table that is no TOML.
    """
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise ConfigError(
            "setting has no value", where=text, fix="write --set key=value, e.g. train.epochs=3"
        )
    try:
        parsed: typing.Any = tomllib.loads(f"value = {value}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        if value.strip()[:1] in ("[", "{"):
            fix = "write lists and tables as [1, 2] and {key = 1}"
            raise ConfigError(f"setting is not TOML ({error})", where=text, fix=fix) from error
        parsed = value
    for part in reversed(key.strip().split(".")):
        parsed = {part: parsed}
    return parsed


def to_table(config: Config) -> Table:
    """The nested dictionary of a config, with lists for tuples: what TOML can hold."""
    return {key: _plain(value) for key, value in dataclasses.asdict(config).items()}


def to_toml(config: Config) -> str:
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
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
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
            if kind is StageConfig and key in typing.get_type_hints(TrainConfig):
                fix = "it is of the whole run: write it into [train], before the stages"
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
        tables = isinstance(value, dict) and dataclasses.is_dataclass(inner[0])
        raise ConfigError(f"{key}: expected {wanted}, got {value!r}", where=where,
                          fix=f"write [[{key}]]" if tables else "correct the value")  # fmt: skip
    kinds = [inner[0]] * len(value) if open_ended else inner
    return tuple(
        _convert(kind, item, f"{key}[{index}]", where)
        for index, (kind, item) in enumerate(zip(kinds, value, strict=True))
    )


def expand(path: str, *, where: str = "configuration") -> str:
    """Replaces `~` and environment variables in a path of a configuration.

    Raises:
        ConfigError: A variable is not set.
    """
    expanded = os.path.expandvars(os.path.expanduser(path))
    if "$" in expanded and not os.path.exists(expanded):
        raise ConfigError(
            f"path names an environment variable that is not set ({path})",
            where=where,
            fix="set it, or write the whole path",
        )
    return expanded
