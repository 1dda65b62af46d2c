"""What every format gives: arrays by the original's names, and a way to run what was read."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np

from msinet.errors import WeightsError

KINDS = ("network", "start")
KERNELS = {
    "conv1/conv1_1": (3, 3, 64),
    "conv1/conv1_2": (3, 64, 64),
    "conv2/conv2_1": (3, 64, 128),
    "conv2/conv2_2": (3, 128, 128),
    "conv3/conv3_1": (3, 128, 256),
    "conv3/conv3_2": (3, 256, 256),
    "conv3/conv3_3": (3, 256, 256),
    "conv4/conv4_1": (3, 256, 512),
    "conv4/conv4_2": (3, 512, 512),
    "conv4/conv4_3": (3, 512, 512),
    "conv5/conv5_1": (3, 512, 512),
    "conv5/conv5_2": (3, 512, 512),
    "conv5/conv5_3": (3, 512, 512),
    "aspp/conv1_1": (1, 1280, 256),
    "aspp/conv1_2": (3, 1280, 256),
    "aspp/conv1_3": (3, 1280, 256),
    "aspp/conv1_4": (3, 1280, 256),
    "aspp/conv1_5": (1, 1280, 256),
    "aspp/conv2": (1, 1280, 256),
    "decoder/conv1": (3, 256, 128),
    "decoder/conv2": (3, 128, 64),
    "decoder/conv3": (3, 64, 32),
    "decoder/conv4": (3, 32, 1),
}
"""Scope of the original to (side of the kernel, channels in, channels out): what a file may hold
is known before anything of it is unpacked."""
ENCODER_SCOPES = tuple(KERNELS)[:13]


@dataclasses.dataclass(frozen=True)
class Source:
    """Weights as they were read.

    Attributes:
        file: The file that holds the numbers.
        format: What it is, in words.
        kind: "network", all 46 tensors, or "start", the 26 of VGG16.
        arrays: Tensors by the original's names, `SCOPE/kernel` (kh, kw, in, out) and
            `SCOPE/bias` (out,), float32.
        run: The way forward that was read, or that of TensorFlow's own operations where a format
            holds none: (B, h, w, 3) float32, RGB, 0 to 255, to the maps (B, h, w, 1) in [0, 1) of
            a network or the features (B, h/8, w/8, 1280) of a start.
        preprocessing: Rule of `letterbox.plan` that belongs to the release.
    """

    file: Path
    format: str
    kind: str
    arrays: Mapping[str, np.ndarray]
    run: Callable[[np.ndarray], np.ndarray]
    preprocessing: str = "original"

    def layers(self) -> dict[str, np.ndarray]:
        """Returns the arrays under the names of our layers, `LAYER/kernel` and `LAYER/bias`."""
        from msinet.models.msinet_vgg16 import LAYER_OF_SCOPE

        ours = {}
        for name, array in self.arrays.items():
            scope, _, variable = name.rpartition("/")
            ours[f"{LAYER_OF_SCOPE[scope]}/{variable}"] = array
        return ours


def build(source: Source):
    """Builds our network with the weights of a source; a start leaves ASPP and decoder random.

    Raises:
        WeightsError: A weight is not a finite number.
    """
    from msinet import encoder_weights, models, weights

    network = models.build("vgg16")
    if source.kind == "network":
        weights.assign(network, source.layers(), where=source.file)
    else:
        encoder_weights.assign(network, source.layers(), where=source.file)
    return network


def expected(kind: str) -> dict[str, tuple[int, ...]]:
    """Returns the shapes of the tensors by name, of a "network" or a "start"."""
    shapes = {}
    for scope in KERNELS if kind == "network" else ENCODER_SCOPES:
        side, inputs, outputs = KERNELS[scope]
        shapes[f"{scope}/kernel"] = (side, side, inputs, outputs)
        shapes[f"{scope}/bias"] = (outputs,)
    return shapes


def check(found: Mapping[str, tuple[int, ...]], kind: str, *, where: Path) -> None:
    """Refuses tensors that are not exactly those of the network, before they are unpacked.

    Args:
        found: Shapes by the original's names.
        kind: "network" or "start".
        where: The file, for the message.

    Raises:
        WeightsError: Names all tensors that are missing, not known, or of another shape.
    """
    wanted = expected(kind)
    wrong = [
        f"{name} is {_shape(found[name])} instead of {_shape(shape)}"
        for name, shape in wanted.items()
        if name in found and tuple(found[name]) != shape
    ]
    faults = {
        "missing": [name for name in wanted if name not in found],
        "not known": sorted(set(found) - set(wanted)),
        "of another shape": wrong,
    }
    words = "; ".join(f"{what}: {_listed(names)}" for what, names in faults.items() if names)
    if words:
        whole = "MSI-Net" if kind == "network" else "VGG16"
        raise WeightsError(
            f"variables are not those of {whole}, {words}",
            where=where,
            fix="give a file that the authors released, or a checkpoint of their code",
        )


def unreadable(where: Path, error: BaseException | str) -> WeightsError:
    """Returns the error of a file that is damaged or cut short."""
    reason = str(error).strip().splitlines()
    return WeightsError(
        f"weights cannot be read, the file is damaged or cut short ({(reason or ['?'])[0][:120]})",
        where=where,
        fix="copy or download it again",
    )


def _shape(shape: Iterable[int]) -> str:
    return "x".join(map(str, shape)) or "a scalar"


def _listed(names: list[str]) -> str:
    return f"({len(names)}) {', '.join(names)}" if len(names) > 1 else names[0]
