"""msinet predicts where people look in a picture.

Example:
    `msinet.load("msinet_mobilenet_v2").predict(array)` gives a density and a map.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msinet.predict import load

__version__ = "0.1.0"

__all__ = ["__version__", "load"]


def __getattr__(name: str):
    """Imports the predictor when it is first asked for, so that `import msinet` stays light."""
    if name == "load":
        from msinet.predict import load

        return load
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
