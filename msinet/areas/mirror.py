"""Whether a network finds the same places in a picture and in its mirror image."""

from typing import Any

import numpy as np

from msinet.predict import Prediction
from msinet.text import mirrored


def predict(
    predictor: Any, picture: np.ndarray, text: str | None = None
) -> tuple[Prediction, float]:
    """Predicts a picture, and says how well its mirror image agrees.

    People look at a scene and at its mirror image in nearly the same places. A network that does
    not is unsure of what it sees.

    Args:
        predictor: A `msinet.predict.Predictor`, or a baseline.
        picture: (H, W, 3) uint8, RGB.
        text: What was read before, for a predictor that takes texts.

    Returns:
        The prediction as `predictor.predict` gives it, and the agreement, 0 to 1.
    """
    prepared = predictor.prepare(picture)
    if text is None:
        outputs = predictor.forward(prepared)
    else:
        (outputs,) = predictor.forward_texts(prepared, predictor.texts.embed([text]))
    prediction = predictor.finish(outputs, prepared)
    if getattr(predictor, "mirror", False):  # both are there, averaged
        plain = predictor.finish([each[:1] for each in outputs], prepared)
        other = predictor.finish([each[1:, :, ::-1] for each in outputs], prepared)
        return prediction, mirror_agreement(plain.density, other.density)
    turned = np.ascontiguousarray(picture[:, ::-1])
    other = predictor.predict(turned, *([] if text is None else [mirrored(text)]))
    return prediction, mirror_agreement(prediction.density, other.density[:, ::-1])


def mirror_agreement(density: np.ndarray, other: np.ndarray) -> float:
    """Gives the overlap of two densities: SIM, the sum of the smaller of both at each pixel.

    Args:
        density: (H, W) float, sums to 1, of a picture.
        other: (H, W) float, sums to 1, of its mirror image, mirrored back.

    Returns:
        0 to 1; 1 if the mirror image is looked at in the same places.
    """
    return float(np.minimum(density, other).sum(dtype=np.float64))
