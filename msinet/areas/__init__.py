"""Areas of a picture: reading them, and how much of the attention falls on each."""

from msinet.areas.area import Area
from msinet.areas.bands import Bands, difference, load_bands
from msinet.areas.comparing import Change, Demand, Verdict, changes, check_demands, judge, overlap
from msinet.areas.measure import (
    RADIUS,
    AreaFigures,
    Attention,
    HotPoint,
    attention,
    center_bias_density,
    hottest,
)
from msinet.areas.mirror import mirror_agreement, predict
from msinet.areas.notes import notes
from msinet.areas.reading import names_pictures, read_areas, uses_pixels

__all__ = [
    "RADIUS",
    "Area",
    "AreaFigures",
    "Attention",
    "Bands",
    "Change",
    "Demand",
    "HotPoint",
    "Verdict",
    "attention",
    "center_bias_density",
    "changes",
    "check_demands",
    "difference",
    "hottest",
    "judge",
    "load_bands",
    "mirror_agreement",
    "names_pictures",
    "notes",
    "overlap",
    "predict",
    "read_areas",
    "uses_pixels",
]
