"""Keras' own VGG16 file, with or without its classifier, to start from."""

import functools
from pathlib import Path

from msinet import encoder_weights, weights
from msinet.errors import WeightsError
from msinet.importers import original
from msinet.importers.source import ENCODER_SCOPES, Source, check, expected

SCOPES = {scope.partition("/")[2]: scope for scope in ENCODER_SCOPES}


def read(path: Path) -> Source:
    """Reads the .h5 file that `keras.applications.VGG16` downloads.

    Of each layer `block1_conv1` it takes the two arrays, whatever their names: the kernel has
    four axes, the bias one. Layers of the classifier are left.

    Raises:
        WeightsError: The file is damaged, or is not that of VGG16.
    """
    found = {}
    for name, array in weights.read_arrays(path).items():
        layer = next((p for p in name.split("/") if p in encoder_weights.VGG16_LAYERS), None)
        if layer is not None:
            scope = SCOPES[encoder_weights.VGG16_LAYERS[layer]]
            found[f"{scope}/{'kernel' if array.ndim == 4 else 'bias'}"] = array
    if not found:
        raise WeightsError(
            "HDF5 file is not that of Keras' VGG16, it has no layer block1_conv1",
            where=path,
            fix="weights of msinet need no import: name them with --weights; else give the file "
            "that keras.applications.VGG16 downloads",
        )
    check({name: array.shape for name, array in found.items()}, "start", where=path)
    arrays = {name: found[name] for name in expected("start")}
    run = functools.partial(original.encode, arrays=arrays)
    return Source(path, "VGG16 of Keras", "start", arrays, run)
