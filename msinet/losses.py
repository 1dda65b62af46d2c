"""Losses over maps, in `keras.ops` so that every backend trains with them.

All take (B, h, w, 1) tensors and give one number: the mean over the batch.
"""

from collections.abc import Mapping
from typing import Any

from keras import ops

ORIGINAL_EPSILON = 1e-7  # the original's, in all three places of its loss
VARIANCE_EPSILON = 1e-12  # keeps the correlation of a constant map at 0 instead of NaN
MAP_AXES = (1, 2, 3)


def kld_original(y_true: Any, y_pred: Any) -> Any:
    """The loss of the published MSI-Net: KL divergence of two maps, empirical ‖ predicted.

    Args:
        y_true: (B, h, w, 1) float, empirical maps on any scale, 0 to 255 in the original.
        y_pred: (B, h, w, 1) float, predicted maps, at least 0.

    Returns:
        A scalar in nats; it can be slightly negative because of the epsilons.

    Source:
        Kroner et al. 2020; github.com/alexanderkroner/saliency, loss.py.
    """
    epsilon = ORIGINAL_EPSILON
    true = y_true / (epsilon + ops.sum(y_true, axis=MAP_AXES, keepdims=True))
    predicted = y_pred / (epsilon + ops.sum(y_pred, axis=MAP_AXES, keepdims=True))
    terms = true * ops.log(epsilon + true / (epsilon + predicted))
    return ops.mean(ops.sum(terms, axis=MAP_AXES))


def kld(density: Any, log_density: Any) -> Any:
    """KL divergence, empirical ‖ predicted, of a density and a predicted log density.

    Args:
        density: (B, h, w, 1) float, each map sums to 1; zeros count nothing.
        log_density: (B, h, w, 1) float, natural logarithm of the predicted density.

    Returns:
        A scalar in nats, at least 0 up to rounding.
    """
    entropy_terms = density * ops.log(ops.maximum(density, 1e-20))
    return ops.mean(ops.sum(entropy_terms - density * log_density, axis=MAP_AXES))


def cc(density: Any, log_density: Any) -> Any:
    """Pearson correlation of a density and a predicted log density's exponential.

    Args:
        density: (B, h, w, 1) float.
        log_density: (B, h, w, 1) float.

    Returns:
        A scalar in [-1, 1]; a constant map counts 0.
    """
    # Multiplied by the number of cells, so that the values are about 1 and squares keep their
    # precision in float32.
    cells = ops.cast(ops.size(density[0]), "float32")
    true, predicted = density * cells, ops.exp(log_density) * cells
    true = true - ops.mean(true, axis=MAP_AXES, keepdims=True)
    predicted = predicted - ops.mean(predicted, axis=MAP_AXES, keepdims=True)
    covariance = ops.mean(true * predicted, axis=MAP_AXES)
    variances = ops.mean(true**2, axis=MAP_AXES) * ops.mean(predicted**2, axis=MAP_AXES)
    return ops.mean(covariance / ops.sqrt(variances + VARIANCE_EPSILON))


def kld_cc(density: Any, log_density: Any, *, cc_weight: float = 0.7) -> Any:
    """The loss of the small network: KL divergence minus a share of the correlation.

    Args:
        density: (B, h, w, 1) float, each map sums to 1.
        log_density: (B, h, w, 1) float, natural logarithm of the predicted density.
        cc_weight: How much a correlation of 1 is worth in nats.

    Returns:
        A scalar.
    """
    return kld(density, log_density) - cc_weight * cc(density, log_density)


def nss(fixations: Any, log_density: Any) -> Any:
    """Normalized scanpath saliency: the mean z-score of the predicted density at the fixations.

    Args:
        fixations: (B, h, w, 1) float, share of the fixations in every cell; each map sums to 1.
        log_density: (B, h, w, 1) float.

    Returns:
        A scalar; 0 is chance, higher is better.
    """
    return ops.mean(ops.sum(_standard(ops.exp(log_density)) * fixations, axis=MAP_AXES))


def sim(density: Any, log_density: Any) -> Any:
    """Similarity: what a density and a prediction have in common, a scalar in [0, 1]."""
    return ops.mean(ops.sum(ops.minimum(density, ops.exp(log_density)), axis=MAP_AXES))


def mse(density: Any, log_density: Any) -> Any:
    """Squared difference of a density and a prediction, in units of the uniform density.

    Args:
        density: (B, h, w, 1) float, each map sums to 1.
        log_density: (B, h, w, 1) float.
    """
    cells = ops.cast(ops.size(density[0]), "float32")
    return ops.mean(ops.square((ops.exp(log_density) - density) * cells))


def rivals(density: Any, log_density: Any, pictures: Any, *, sharpness: float = 8.0) -> Any:
    """How well predictions are told from each other by the truths of the same picture.

    Each prediction is correlated with every truth of its picture, under whatever text, and each
    truth with every prediction; the right one of each row and column is to be the largest. A
    picture that comes once counts nothing.

    Args:
        density: (B, h, w, 1) float.
        log_density: (B, h, w, 1) float.
        pictures: (B,) float, equal numbers for items of one picture.
        sharpness: What correlations are multiplied by before softmax.

    Returns:
        A scalar, the mean cross-entropy in nats.
    """
    cells = ops.shape(density)[1] * ops.shape(density)[2]
    true, predicted = (
        ops.reshape(_standard(maps), (-1, cells)) for maps in (density, ops.exp(log_density))
    )
    scores = ops.matmul(predicted, ops.transpose(true)) / ops.cast(cells, "float32")
    other = 1.0 - ops.cast(ops.equal(pictures[:, None], pictures[None, :]), "float32")
    return _cross_entropy(scores * sharpness - 1e9 * other)


def matching(pairs: Any, pictures: Any, *, sharpness: float = 10.0, harder: float = 1.0) -> Any:
    """Contrastive image-text matching: the vector of a text is to be next to its image's.

    Every other text of the batch is a negative; those about the same picture are the hard ones,
    for their images differ only in where the predicted map lets one look.

    Args:
        pairs: (B, 2, K) float, vectors of length 1 of the images and of the texts; zeros where an
            item has no text, such items count nothing.
        pictures: (B,) float, equal numbers for items of one picture.
        sharpness: What cosines are multiplied by before softmax.
        harder: What is added to the scores of negatives of the same picture.

    Returns:
        A scalar, the mean cross-entropy in nats.
    """
    images, texts = pairs[:, 0], pairs[:, 1]
    has_text = ops.cast(ops.sum(ops.square(texts), axis=1) > 0.5, "float32")
    scores = ops.matmul(images, ops.transpose(texts)) * sharpness
    number = ops.shape(pictures)[0]
    same = ops.cast(ops.equal(pictures[:, None], pictures[None, :]), "float32")
    scores = scores + harder * (same - ops.eye(number))
    counted = has_text[:, None] * has_text[None, :]
    counted = ops.maximum(counted, ops.eye(number))
    return _cross_entropy(scores - 1e9 * (1.0 - counted), has_text)


def weighted(targets: Any, log_density: Any, shares: Mapping[str, float]) -> Any:
    """The weighted sum that the seed paper meant, with gradients through every term.

    Args:
        targets: (B, h, w, 3) float: density, share of the fixations, and in every cell the number
            of the picture.
        log_density: (B, h, w, 1) float.
        shares: Weights by name: kld, cc, nss, sim, mse, rivals; those of cc, nss and sim count as
            rewards. A term of weight 0 is not computed.

    Returns:
        A scalar.
    """
    density, fixations = targets[..., :1], targets[..., 1:2]
    terms = {
        "kld": lambda: kld(density, log_density),
        "cc": lambda: -cc(density, log_density),
        "nss": lambda: -nss(fixations, log_density),
        "sim": lambda: -sim(density, log_density),
        "mse": lambda: mse(density, log_density),
        "rivals": lambda: rivals(density, log_density, targets[:, 0, 0, 2]),
    }
    return sum(shares[name] * term() for name, term in terms.items() if shares.get(name))


def _standard(maps: Any) -> Any:
    """Maps (B, h, w, 1) with mean 0 and deviation 1."""
    cells = ops.cast(ops.size(maps[0]), "float32")
    maps = maps * cells  # about 1, so that squares keep their precision
    maps = maps - ops.mean(maps, axis=MAP_AXES, keepdims=True)
    variance = ops.mean(ops.square(maps), axis=MAP_AXES, keepdims=True)
    return maps / ops.sqrt(variance + VARIANCE_EPSILON)


def _cross_entropy(scores: Any, counts: Any = None) -> Any:
    """Mean cross-entropy of rows and of columns with the diagonal."""
    rows = ops.diagonal(ops.log_softmax(scores, axis=1))
    columns = ops.diagonal(ops.log_softmax(scores, axis=0))
    values = -(rows + columns) / 2
    if counts is None:
        return ops.mean(values)
    return ops.sum(values * counts) / ops.maximum(ops.sum(counts), 1.0)
