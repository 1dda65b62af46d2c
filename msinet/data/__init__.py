"""Data sets: pictures with where people looked, opened by name and path."""

from msinet.data.example import Example
from msinet.data.part import Part, open_part
from msinet.data.seen import seen_names
from msinet.data.sets import SETS, SetInfo

__all__ = ["SETS", "Example", "Part", "SetInfo", "open_part", "seen_names"]
