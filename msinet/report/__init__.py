"""The report of an evaluation: one HTML file that needs nothing else to be read."""

from msinet.report.gallery import Panel, choose
from msinet.report.page import render

__all__ = ["Panel", "choose", "render"]
