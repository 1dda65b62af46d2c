"""Configuration: frozen dataclasses, filled by TOML, then by the command line."""

from msinet.config.reading import (
    check_types,
    expand,
    from_table,
    load,
    merge,
    parse_assignment,
    read_table,
    to_table,
    to_toml,
)
from msinet.config.schema import (
    PAPER,
    AugmentConfig,
    Config,
    DataConfig,
    LossConfig,
    ModelConfig,
    SetConfig,
    StageConfig,
    TextConfig,
    TrainConfig,
)

__all__ = [
    "PAPER",
    "AugmentConfig",
    "Config",
    "DataConfig",
    "LossConfig",
    "ModelConfig",
    "SetConfig",
    "StageConfig",
    "TextConfig",
    "TrainConfig",
    "check_types",
    "expand",
    "from_table",
    "load",
    "merge",
    "parse_assignment",
    "read_table",
    "to_table",
    "to_toml",
]
