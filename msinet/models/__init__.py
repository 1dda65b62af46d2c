"""The networks. Only keras and numpy are imported here, so they run on every Keras backend."""

from msinet.models.build import ENCODERS, build

__all__ = ["ENCODERS", "build"]
