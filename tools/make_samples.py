"""Draws the pictures of `samples/` anew.

    python tools/make_samples.py                  all of them, into samples/
    python tools/make_samples.py --output /tmp/s  elsewhere
    python tools/make_samples.py popout poster    only these

Each picture has a seed of its own, so that drawing one alone gives the same pixels.
"""

import argparse
import importlib
import pathlib
import zlib

import numpy as np
from PIL import Image

HERE = pathlib.Path(__file__).parent
SAMPLES = HERE.parent / "samples"
FILES = {  # module of tools/sample_pictures: file name
    "popout": "popout.png",
    "webpage": "webpage.jpg",
    "poster": "poster.jpg",
    "poster_quiet": "poster_quiet.jpg",
    "portrait": "portrait.jpg",
    "table": "table.jpg",
}
QUALITY = 88  # of JPEG files


def draw(name):
    """Returns the picture of that name, (H, W, 3) uint8 RGB."""
    module = importlib.import_module(f"sample_pictures.{name}")
    return module.draw(np.random.default_rng(zlib.crc32(name.encode())))


def main(argv=None):
    """Draws and writes the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(FILES)}")
    parser.add_argument("--output", type=pathlib.Path, default=SAMPLES, help="default: samples/")
    options = parser.parse_args(argv)
    unknown = sorted(set(options.names) - set(FILES))
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)} (choose of {', '.join(FILES)})")
    options.output.mkdir(parents=True, exist_ok=True)
    for name in options.names or FILES:
        path = options.output / FILES[name]
        Image.fromarray(draw(name)).save(path, quality=QUALITY, optimize=True)
        print(path)


if __name__ == "__main__":
    main()
