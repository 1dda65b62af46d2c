"""Losses over maps, in `keras.ops` so that every backend trains with them.

All take (B, h, w, 1) tensors and give one number: the mean over the batch.
"""

from keras import ops

ORIGINAL_EPSILON = 1e-7  # the original's, in all three places of its loss
VARIANCE_EPSILON = 1e-12  # keeps the correlation of a constant map at 0 instead of NaN
MAP_AXES = (1, 2, 3)


def kld_original(y_true, y_pred):
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


def kld(density, log_density):
    """KL divergence, empirical ‖ predicted, of a density and a predicted log density.

    Args:
        density: (B, h, w, 1) float, each map sums to 1; zeros count nothing.
        log_density: (B, h, w, 1) float, natural logarithm of the predicted density.

    Returns:
        A scalar in nats, at least 0 up to rounding.
    """
    entropy_terms = density * ops.log(ops.maximum(density, 1e-20))
    return ops.mean(ops.sum(entropy_terms - density * log_density, axis=MAP_AXES))


def cc(density, log_density):
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


def kld_cc(density, log_density, *, cc_weight=0.7):
    """The loss of the small network: KL divergence minus a share of the correlation.

    Args:
        density: (B, h, w, 1) float, each map sums to 1.
        log_density: (B, h, w, 1) float, natural logarithm of the predicted density.
        cc_weight: How much a correlation of 1 is worth in nats.

    Returns:
        A scalar.
    """
    return kld(density, log_density) - cc_weight * cc(density, log_density)
