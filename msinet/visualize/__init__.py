"""What people see of a map: heat over the picture, and panels of pictures beside each other."""

from msinet.visualize.heat import OPACITY, overlay, side_by_side
from msinet.visualize.panels import SIDE, dots, sheet, views

__all__ = ["OPACITY", "SIDE", "dots", "overlay", "sheet", "side_by_side", "views"]
