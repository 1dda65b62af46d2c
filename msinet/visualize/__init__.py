"""What people see of a map: heat over the picture, and panels of pictures beside each other."""

from msinet.visualize import contact
from msinet.visualize.heat import OPACITY, overlay, paint, side_by_side
from msinet.visualize.panels import SIDE, dots, sheet, views

__all__ = [
    "OPACITY",
    "SIDE",
    "contact",
    "dots",
    "overlay",
    "paint",
    "sheet",
    "side_by_side",
    "views",
]
