"""msinet predicts where people look in a picture.

Example:
    `msinet.load("msinet_mobilenet_v2").predict(array)` gives a density and a map.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from msinet.areas import attention
    from msinet.cropping import crop
    from msinet.predict import load
    from msinet.video import Video

__version__ = "0.1.0"

__all__ = ["Video", "__version__", "attention", "crop", "load"]

# Where each name lives. It is imported when first asked for, so that `import msinet` stays light.
_HOMES = {
    "Video": "msinet.video",
    "attention": "msinet.areas",
    "crop": "msinet.cropping",
    "load": "msinet.predict",
}


def __getattr__(name: str):
    """Imports what is public when it is first asked for."""
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
