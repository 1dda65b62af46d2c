"""Clips: frames in, where people look in each, and clips out. PyAV does the work with files."""

from msinet.video.pipeline import Frame, Video
from msinet.video.smoothing import smooth
from msinet.video.source import is_clip

__all__ = ["Frame", "Video", "is_clip", "smooth"]
