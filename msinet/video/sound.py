"""The sound of one clip into another: packet by packet as it is, where MP4 can hold it."""

import contextlib
import os
from collections.abc import Generator
from typing import Any

from msinet.video.library import pyav

# What players expect in an MP4. Others, such as PCM and Vorbis, are encoded anew as AAC.
KEPT = ("aac", "mp3", "opus", "ac3", "eac3", "flac", "alac")
ENCODER = "aac"


class Sound:
    """All sound tracks of a file, muxed into a clip beside its frames.

    The file is opened a second time, so that sound need not wait with the frames in queues.

    Args:
        path: The file with the sound; one without any is well.
        output: The PyAV container that is written.

    Attributes:
        how: "copied", "encoded anew as AAC" or "none".
    """

    def __init__(self, path: str | os.PathLike, output: Any):
        av = pyav(path)
        self._error = av.error.FFmpegError
        self._output = output
        self._container = av.open(str(path))
        self._tracks: dict[int, Any] = {}
        self._encoded: set[int] = set()
        for stream in self._container.streams.audio:
            if stream.codec_context.name in KEPT:
                track = output.add_stream_from_template(stream)
            else:
                track = output.add_stream(ENCODER, rate=stream.codec_context.sample_rate)
                track.codec_context.layout = stream.codec_context.layout
                self._encoded.add(stream.index)
            self._tracks[stream.index] = track
        for stream in self._container.streams.video:
            stream.discard = av.stream.Discard.all  # not even read, where the format allows that
        self.how = "encoded anew as AAC" if self._encoded else "copied" if self._tracks else "none"
        self._packets = self._demux()
        self._next = next(self._packets, None)

    def write_until(self, seconds: float) -> None:
        """Muxes the packets that begin before a time of the source."""
        while self._next is not None and self._next[0] < seconds:
            self._mux(self._next[1])
            self._next = next(self._packets, None)

    def finish(self) -> None:
        """Muxes what the encoders still hold."""
        for index in self._encoded:
            track = self._tracks[index]
            self._output.mux(track.encode(None))

    def close(self) -> None:
        """Closes the source."""
        self._packets.close()
        self._container.close()

    def _demux(self) -> Generator[tuple[float, Any], None, None]:
        """The packets with their times; they end early where the file breaks off."""
        if not self._tracks:
            return
        with contextlib.suppress(self._error):
            for packet in self._container.demux(*self._container.streams.audio):
                if packet.size and not packet.is_corrupt and packet.dts is not None:
                    yield float(packet.dts * packet.time_base), packet

    def _mux(self, packet) -> None:
        index = packet.stream_index
        if index not in self._encoded:
            packet.stream = self._tracks[index]
            self._output.mux(packet)
            return
        with contextlib.suppress(self._error):  # damaged sound is left out
            for frame in packet.decode():
                self._output.mux(self._tracks[index].encode(frame))
