"""Random changes of a training picture and its map, on NumPy arrays."""

import cv2
import numpy as np

LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601, as JPEG has it


def crop_and_mirror(stimulus, saliency_map, rng, settings):
    """Cuts the same window out of a picture and its map, and perhaps mirrors both.

    Args:
        stimulus: (H, W, 3) uint8.
        saliency_map: (H', W') float32 over the same picture, any resolution.
        rng: A `numpy.random.Generator`.
        settings: An `AugmentConfig`.

    Returns:
        The two arrays, cut; views where not mirrored.
    """
    if rng.random() < settings.crop:
        side = rng.uniform(settings.crop_side, 1.0)
        stretch = np.exp(rng.uniform(-settings.stretch, settings.stretch))
        height, width = min(1.0, side * stretch), min(1.0, side / stretch)
        top, left = rng.uniform(0, 1 - height), rng.uniform(0, 1 - width)
        window = (top, left, height, width)
        stimulus, saliency_map = _window(stimulus, *window), _window(saliency_map, *window)
    if rng.random() < settings.mirror:
        # A fifth of the time that NumPy's view costs as soon as it is read.
        stimulus, saliency_map = cv2.flip(stimulus, 1), cv2.flip(saliency_map, 1)
    return stimulus, saliency_map


def _window(array, top, left, height, width):
    """The part of an array, in shares of its sides; at least one row and column."""
    rows, columns = array.shape[:2]
    first_row = min(round(top * rows), rows - 1)
    first_column = min(round(left * columns), columns - 1)
    last_row = max(round((top + height) * rows), first_row + 1)
    last_column = max(round((left + width) * columns), first_column + 1)
    return array[first_row:last_row, first_column:last_column]


def change_colors(stimulus, rng, settings):
    """Changes brightness, tint, contrast and saturation.

    Args:
        stimulus: (h, w, 3) float32, RGB, 0 to 255.
        rng: A `numpy.random.Generator`.
        settings: An `AugmentConfig`.

    Returns:
        (h, w, 3) float32, 0 to 255.
    """
    gain = 1 + rng.uniform(-settings.brightness, settings.brightness)
    tint = 1 + rng.uniform(-settings.tint, settings.tint, 3)
    contrast = 1 + rng.uniform(-settings.contrast, settings.contrast)
    saturation = 1 + rng.uniform(-settings.saturation, settings.saturation)
    if rng.random() < settings.grey:
        saturation = 0.0
    # All four are affine in the colour, so that one 3x4 matrix does them in one pass.
    mean = float(np.mean(cv2.mean(stimulus)[:3])) * gain
    mix = saturation * np.eye(3) + (1 - saturation) * np.tile(LUMA, (3, 1))
    matrix = contrast * mix @ np.diag(gain * tint)
    offset = np.full((3, 1), mean * (1 - contrast))
    changed = cv2.transform(stimulus, np.hstack([matrix, offset]).astype(np.float32))
    return np.clip(changed, 0, 255, out=changed)
