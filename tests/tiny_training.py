"""A network of three layers and a data set of eight pictures: training runs that take a moment."""

import cv2
import keras
import numpy as np

from msinet.models.decoder import LogDensity

SIZE_HW = (48, 64)
SIZE = ("--set", "data.sizes_hw=[[48, 64]]", "--set", "data.validation_size_hw=[48, 64]")


def build(encoder, *, filters=6, dropout=0.0):
    """Stands in for `models.build`: an encoder, a dropout and a density at a quarter's size."""
    stimuli = keras.Input((None, None, 3), name="stimuli")
    x = keras.layers.Rescaling(1 / 127.5, -1, name="scale")(stimuli)
    conv = {"kernel_size": 3, "strides": 2, "padding": "same", "activation": "relu"}
    x = keras.layers.Conv2D(4, name="Conv1", **conv)(x)
    x = keras.layers.Conv2D(filters, name="aspp_d1", **conv)(x)
    x = keras.layers.SpatialDropout2D(dropout, name="aspp_dropout")(x)
    x = keras.layers.Conv2D(1, 1, use_bias=False, dtype="float32", name="logits")(x)
    network = keras.Model(stimuli, LogDensity(dtype="float32", name="log_density")(x))
    network.encoder, network.output_kind, network.cell = encoder, "log_density", 4
    network.hint_layers = ("aspp_d1", "Conv1")
    return network


def draw(rng, size_hw):
    """A dark picture with one bright disc: (H, W, 3) uint8, and the disc's (x, y)."""
    height, width = size_hw
    x, y = int(rng.integers(12, width - 12)), int(rng.integers(12, height - 12))
    picture = rng.integers(0, 60, (height, width, 3), dtype=np.uint8)
    cv2.circle(picture, (x, y), 6, (250, 250, 250), -1, cv2.LINE_AA)
    return picture, (x, y)


def write_set(folder, rng, count=8, size_hw=SIZE_HW):
    """Writes a set in the `folder` layout: pictures, and fixations on the disc of each."""
    (folder / "images").mkdir(parents=True)
    lines = ["image,observer,x,y"]
    for number in range(count):
        picture, (x, y) = draw(rng, size_hw)
        cv2.imwrite(str(folder / "images" / f"{number:02d}.png"), picture)
        for observer in range(3):
            dx, dy = rng.normal(0, 2, 2)
            lines.append(f"{number:02d}.png,{observer},{x + dx:.2f},{y + dy:.2f}")
    (folder / "fixations.csv").write_text("\n".join(lines) + "\n")
    return folder
