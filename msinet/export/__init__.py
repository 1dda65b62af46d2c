"""Networks for other runtimes. `msinet.export.run` does it; this module stays light."""

from msinet.export.formats import FORMATS, OUTPUTS, PRECISIONS

__all__ = ["FORMATS", "OUTPUTS", "PRECISIONS"]
