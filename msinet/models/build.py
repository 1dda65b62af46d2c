"""One door to the networks, by the name of their encoder."""

import difflib

import keras

ENCODERS = ("efficientnet_lite2", "mobilenet_v2", "mobilenet_v2_text", "vgg16")


def build(encoder: str, **kwargs) -> keras.Model:
    """Gives a network with fresh weights.

    The network has three attributes beside those of Keras: `encoder`, its name here; `cell`, the
    input pixels per cell of its output, to each side; and `output_kind`: "map" is (B, h, w, 1) in
    [0, 1), "log_density" is (B, h/cell, w/cell, 1), natural logarithm of a density: the exponential
    of each map sums to 1 over its cells. All take (B, h, w, 3) float32, RGB, 0 to 255, h and w
    multiples of 8; "mobilenet_v2_text" takes a dictionary of it, `image`, and the text's vectors.

    Args:
        encoder: One of `ENCODERS`.
        kwargs: What the network's own constructor takes.

    Raises:
        ValueError: No network has this encoder.
    """
    if encoder == "vgg16":
        from msinet.models.msinet_vgg16 import MSINetVGG16

        return MSINetVGG16(**kwargs)
    if encoder == "mobilenet_v2":
        from msinet.models.mobilenet_v2 import MSINetMobileNetV2

        return MSINetMobileNetV2(**kwargs)
    if encoder == "efficientnet_lite2":
        from msinet.models.efficientnet_lite import MSINetEfficientNetLite2

        return MSINetEfficientNetLite2(**kwargs)
    if encoder == "mobilenet_v2_text":
        from msinet.models.text_mobilenet_v2 import MSINetMobileNetV2Text

        return MSINetMobileNetV2Text(**kwargs)
    near = difflib.get_close_matches(encoder, ENCODERS, n=1, cutoff=0.3)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ValueError(f"encoder: expected one of {ENCODERS}, got {encoder!r}{hint}")
