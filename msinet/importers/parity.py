"""Holds what was imported against its source: the network alone, and the way of a picture file."""

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from msinet import images
from msinet.errors import DataError, WeightsError
from msinet.importers import original
from msinet.importers.source import Source

MAX_DIFFERENCE = 1e-4  # on maps in [0, 1); twenty float32 convolutions in another order give 1e-6
MAX_LEVELS = 1  # of 255: a rounding that falls to the other side
SEED = 20200624
NOISE_CELL = 8  # pixels
# A map that is flat compares equal to any other flat map.
LEAST_SPREAD = 0.5
PICTURES = {"landscape.jpg": (300, 400), "portrait.png": (360, 250), "square.jpg": (280, 280)}


@dataclasses.dataclass(frozen=True)
class Parity:
    """How far an imported network is from its source.

    Attributes:
        network: Largest difference of the maps, in [0, 1), for the same tensors.
        levels: Largest difference of the grey levels, 0 to 255, for the same picture files.
    """

    network: float
    levels: int


def compare(
    source: Source,
    network,
    predict: Callable[[Path], np.ndarray],
    pictures: Sequence[Path],
    *,
    size_hw: tuple[int, int],
) -> Parity:
    """Compares a network with its source.

    Args:
        source: What was read.
        network: Our network with its weights.
        predict: Our way from a picture file to grey levels (H, W) uint8, by the rule
            `source.preprocessing`.
        pictures: Picture files, JPEG or PNG.
        size_hw: Input size, multiples of 8.

    Raises:
        DataError: A picture is neither JPEG nor PNG, or damaged.
        WeightsError: A difference is beyond its limit, or all maps are flat.
    """
    import tensorflow as tf

    from msinet import inference

    ours = inference.compile(network)
    walk = original.card_levels if source.preprocessing == "huggingface" else original.grey_levels
    frames, levels, theirs = [noise(size_hw)], 0, []
    theirs.append(source.run(frames[0]))
    for path in pictures:
        expected, frame = _walk(walk, path, _kept(source.run, theirs), size_hw, tf.errors.OpError)
        frames.append(frame)
        levels = max(levels, _levels_apart(expected, predict(path)))
    difference = max(_apart(ours(frame), maps) for frame, maps in zip(frames, theirs, strict=True))
    if max(float(np.ptp(maps)) for maps in theirs) < LEAST_SPREAD:
        raise _differs(source, "its maps are the same everywhere")
    if not difference <= MAX_DIFFERENCE:  # also where it is no number
        raise _differs(source, f"maps differ by {difference:.1e}, more than {MAX_DIFFERENCE:.0e}")
    if levels > MAX_LEVELS:
        raise _differs(source, f"pictures differ by {levels} grey levels, more than {MAX_LEVELS}")
    return Parity(difference, levels)


def compare_start(source: Source, network, *, size_hw: tuple[int, int]) -> float:
    """Compares an encoder with its source: the largest difference of its features.

    Args:
        source: A start that was read.
        network: Our network with the encoder's weights.
        size_hw: Input size, multiples of 8.

    Returns:
        The difference as a share of the largest feature.

    Raises:
        WeightsError: It is beyond its limit.
    """
    import keras

    encoder = keras.Model(network.inputs, network.get_layer("encoder_levels").output)
    stimuli = noise(size_hw)
    theirs = source.run(stimuli)
    ours = keras.ops.convert_to_numpy(encoder(stimuli))
    difference = _apart(ours, theirs) / max(float(np.abs(theirs).max()), 1e-30)
    if not difference <= MAX_DIFFERENCE:
        raise _differs(source, f"features differ by {difference:.1e} of the largest")
    return difference


def noise(size_hw: tuple[int, int]) -> np.ndarray:
    """Gives one stimulus (1, h, w, 3) float32 in [0, 255] with structure at every level."""
    rng = np.random.default_rng(SEED)
    height, width = size_hw
    cells = rng.uniform(0, 255, (height // NOISE_CELL, width // NOISE_CELL, 3))
    coarse = cells.repeat(NOISE_CELL, axis=0).repeat(NOISE_CELL, axis=1)
    return np.clip(coarse + rng.normal(0, 40, coarse.shape), 0, 255)[None].astype(np.float32)


def draw_pictures(folder: Path) -> list[Path]:
    """Writes three pictures to compare on, landscape, portrait and square; returns their paths."""
    rng = np.random.default_rng(SEED)
    paths = []
    for name, (height, width) in PICTURES.items():
        picture = rng.uniform(0, 255, (12, 16, 3)).astype(np.float32)
        picture = cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC)
        picture += rng.normal(0, 12, picture.shape)
        images.write_picture(folder / name, np.clip(picture, 0, 255).astype(np.uint8))
        paths.append(folder / name)
    return paths


def _kept(run, outputs: list):
    """The same way forward, which keeps what it gives."""

    def run_and_keep(stimuli):
        outputs.append(run(stimuli))
        return outputs[-1]

    return run_and_keep


def _walk(walk, path: Path, run, size_hw, decode_error) -> tuple[np.ndarray, np.ndarray]:
    """The source's way of one picture file."""
    try:
        return walk(path.read_bytes(), run, size_hw)
    except (decode_error, OSError) as error:
        fix = "compare on JPEG or PNG files, the original reads no others"
        raise DataError("picture cannot be compared on", where=path, fix=fix) from error


def _apart(ours: np.ndarray, theirs: np.ndarray) -> float:
    if ours.shape != theirs.shape:
        return float("inf")
    return float(np.abs(ours - theirs).max())


def _levels_apart(expected: np.ndarray, got: np.ndarray) -> int:
    if expected.shape != got.shape:
        return 255
    return int(np.abs(expected.astype(int) - got.astype(int)).max())


def _differs(source: Source, why: str) -> WeightsError:
    return WeightsError(
        f"imported network is not its source, {why}",
        where=source.file,
        fix="nothing was written; the file is not MSI-Net as its authors released it",
    )
