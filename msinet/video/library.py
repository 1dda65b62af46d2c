"""PyAV, which reads and writes clips: imported when a clip is at hand, named when it is missing."""

from types import ModuleType

from msinet.errors import ArgumentError

COMMAND = "pip install -r requirements-video.txt"


def pyav(where: object) -> ModuleType:
    """Returns the module `av`.

    Args:
        where: The clip that it is needed for.

    Raises:
        ArgumentError: It is not installed.
    """
    try:
        import av
    except ImportError as error:
        is_gif = str(where).lower().endswith(".gif")
        fix = f"{COMMAND}, or take its first frame with --still" if is_gif else COMMAND
        raise ArgumentError("clips need PyAV", where=where, fix=fix) from error
    return av
