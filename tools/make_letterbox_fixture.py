"""Writes tests/fixtures/letterbox.json, by which Python and the demo's TypeScript are compared.

    python tools/make_letterbox_fixture.py

Placements of many sizes under both rules, and small pictures with what `fit` makes of them.
"""

import json
import pathlib
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run as a file, not as a module

from msinet import letterbox  # noqa: E402

FILE = ROOT / "tests" / "fixtures" / "letterbox.json"
PICTURES_HW = (
    *((480, 640), (640, 480), (720, 1280), (1280, 720), (600, 800), (426, 640), (333, 500)),
    *((1, 1), (60, 4000), (4000, 60), (100, 100), (1079, 1917), (241, 319), (31, 47), (1920, 886)),
)
FRAMES_HW = ((48, 64), (72, 96), (120, 160), (168, 224), (240, 320), (384, 512))
FITTED = (
    *(((96, 128), (48, 64), "aspect"), ((100, 75), (48, 64), "aspect")),
    *(((150, 210), (48, 64), "aspect"), ((40, 60), (48, 64), "aspect")),
    *(((96, 96), (48, 64), "original"), ((90, 180), (48, 64), "original")),
    *(((30, 45), (48, 64), "original"), ((120, 90), (48, 64), "huggingface")),
)
SEED = 11


def main() -> None:
    """Writes the file anew; the same numbers every time."""
    placements = [
        {"size": frame, **_placement(letterbox.plan(picture, frame, rule=rule))}
        for picture in PICTURES_HW
        for frame in FRAMES_HW
        for rule in letterbox.RULES
    ]
    rng = np.random.default_rng(SEED)
    fitted = [_fitted(rng, *case) for case in FITTED]
    lines = ",\n".join(json.dumps(each) for each in placements)
    pictures = ",\n".join(json.dumps(each, separators=(",", ":")) for each in fitted)
    text = f'{{"placements": [\n{lines}\n],\n"fitted": [\n{pictures}\n]}}\n'
    FILE.write_text(text, encoding="utf-8")
    print(FILE)


def picture_of(waves, size_hw) -> np.ndarray:
    """A smooth coloured picture (H, W, 3) uint8 of a few waves, so that a file need not hold it.

    Args:
        waves: (3, 4): per channel the waves per height and per width, the phase and the height.
        size_hw: Its height and width.
    """
    y, x = np.mgrid[: size_hw[0], : size_hw[1]]
    planes = [
        128 + height * np.sin(2 * np.pi * (down * y / size_hw[0] + across * x / size_hw[1]) + phase)
        for down, across, phase, height in waves
    ]
    return np.floor(np.stack(planes, -1)).astype(np.uint8)


def _placement(placement: letterbox.Placement) -> dict:
    return {
        "rule": placement.rule,
        "original": placement.original_hw,
        "frame": placement.network_hw,
        "place": [placement.top, placement.left, placement.height, placement.width],
    }


def _fitted(rng, picture_hw, frame_hw, rule) -> dict:
    """A picture and every seventh pixel of it in the frame, row by row."""
    waves = np.round(rng.uniform((0.5, 0.5, 0, 60), (3, 3, 6, 110), (3, 4)), 3)
    placement = letterbox.plan(picture_hw, frame_hw, rule=rule)
    values = letterbox.fit(picture_of(waves, picture_hw), placement)
    return {
        "waves": waves.tolist(),
        "size": frame_hw,
        **_placement(placement),
        "every": 7,
        "values": np.rint(values.reshape(-1, 3)[::7]).astype(int).ravel().tolist(),
    }


if __name__ == "__main__":
    main()
