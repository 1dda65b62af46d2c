"""What people see of a map: heat over the picture, and panels of pictures beside each other."""

from msinet.visualize import contact
from msinet.visualize.changes import changes
from msinet.visualize.heat import OPACITY, overlay, paint, side_by_side
from msinet.visualize.marks import Mark, annotate, at_one_size, draw
from msinet.visualize.panels import SIDE, dots, sheet, views
from msinet.visualize.strip import strip
from msinet.visualize.texts import Told, compare_texts, weigh_words

__all__ = [
    "OPACITY",
    "SIDE",
    "Mark",
    "Told",
    "annotate",
    "at_one_size",
    "changes",
    "compare_texts",
    "contact",
    "dots",
    "draw",
    "overlay",
    "paint",
    "sheet",
    "side_by_side",
    "strip",
    "views",
    "weigh_words",
]
