"""The data sets by their keys; a new one is a builder in a file beside this and a table entry."""

from msinet.data.sets.info import Archive, SetInfo
from msinet.data.sets.table import FOLDER_READS, SETS

__all__ = ["FOLDER_READS", "SETS", "Archive", "SetInfo"]
