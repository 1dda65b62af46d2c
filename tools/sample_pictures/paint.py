"""Brushes shared by the sample pictures.

A canvas is (H, W, 3) float32, RGB, in [0, 1]; a mask is (H, W) float32 in [0, 1]. Points are
(x, y) in pixels. Brushes change the canvas in place. Pictures are drawn at `SCALE` times their
final size and shrunk at the end, which smooths every edge.
"""

import cv2
import numpy as np

SCALE = 2
SHIFT = 4  # fractional bits of OpenCV's sub-pixel coordinates
SANS = cv2.FontFace("sans")  # carried inside OpenCV 5, so that no font of the system is needed


def colour(code):
    """Turns "#rrggbb" into an RGB array in [0, 1]."""
    return np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255


def plain(width, height, code):
    """Returns a canvas of one colour for a picture of the given final size."""
    canvas = np.empty((height * SCALE, width * SCALE, 3), np.float32)
    canvas[:] = colour(code)
    return canvas


def grid(canvas):
    """Returns x and y of each pixel in final pixels, as two (H, W) float32 arrays."""
    height, width = canvas.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return (x + 0.5) / SCALE, (y + 0.5) / SCALE


def finish(canvas):
    """Shrinks a canvas to its final size; returns (H, W, 3) uint8."""
    height, width = canvas.shape[:2]
    small = cv2.resize(canvas, (width // SCALE, height // SCALE), interpolation=cv2.INTER_AREA)
    return np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)


def cover(canvas, mask, paint, opacity=1.0):
    """Lays `paint` (a colour code, an RGB array or a canvas) over the canvas where the mask is."""
    paint = colour(paint) if isinstance(paint, str) else paint
    alpha = (mask * opacity)[..., None]
    canvas += alpha * (paint - canvas)


def blur(array, sigma):
    """Returns the array blurred by a Gaussian of `sigma` final pixels."""
    return cv2.GaussianBlur(array, (0, 0), sigma * SCALE, borderType=cv2.BORDER_REPLICATE)


def smoothstep(low, high, value):
    """Rises smoothly from 0 at `low` to 1 at `high`."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def polygon(canvas, points):
    """Returns the mask of a filled polygon; points in final pixels."""
    mask = np.zeros(canvas.shape[:2], np.uint8)
    fixed = np.rint(np.asarray(points) * SCALE * 2**SHIFT).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, SHIFT)
    return mask.astype(np.float32) / 255


def line(canvas, points, width, *, closed=False):
    """Returns the mask of a polyline with round joints; points and width in final pixels."""
    return lines(canvas, [points], width, closed=closed)


def lines(canvas, many, width, *, closed=False):
    """Returns one mask of many polylines."""
    mask = np.zeros(canvas.shape[:2], np.uint8)
    thickness = max(1, round(width * SCALE))
    for points in many:
        fixed = np.rint(np.asarray(points) * SCALE * 2**SHIFT).astype(np.int32)
        cv2.polylines(mask, [fixed], closed, 255, thickness, cv2.LINE_AA, SHIFT)
    return mask.astype(np.float32) / 255


def box(canvas, left, top, width, height, radius=0.0):
    """Returns the mask of a rectangle with rounded corners."""
    x, y = grid(canvas)
    dx = np.abs(x - left - width / 2) - (width / 2 - radius)
    dy = np.abs(y - top - height / 2) - (height / 2 - radius)
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0)) + np.minimum(np.maximum(dx, dy), 0)
    return np.clip(0.5 - (outside - radius) * SCALE, 0, 1)


def disc(canvas, cx, cy, rx, ry=None):
    """Returns the mask of a disc or an upright ellipse."""
    x, y = grid(canvas)
    ry = rx if ry is None else ry
    distance = (np.hypot((x - cx) / rx, (y - cy) / ry) - 1) * min(rx, ry)
    return np.clip(0.5 - distance * SCALE, 0, 1)


def text_width(words, size, weight=400):
    """Returns the width of a line of text in final pixels."""
    return cv2.getTextSize((0, 0), words, (0, 0), SANS, round(size * SCALE), weight)[2] / SCALE


def write(canvas, words, x, y, size, code, *, weight=400, align="left", opacity=1.0):
    """Writes a line of text with its baseline at y; x is its left end, middle or right end."""
    x -= {"left": 0.0, "middle": 0.5, "right": 1.0}[align] * text_width(words, size, weight)
    mask = np.zeros((*canvas.shape[:2], 3), np.uint8)
    origin = (round(x * SCALE), round(y * SCALE))
    cv2.putText(mask, words, origin, (255, 255, 255), SANS, round(size * SCALE), weight)
    cover(canvas, mask[..., 0].astype(np.float32) / 255, code, opacity)


def clouds(rng, shape, cell, octaves=5, stretch=1.0):
    """Returns fractal noise (H, W) float32 in [0, 1].

    Args:
        rng: Generator of the random numbers.
        shape: (H, W) in canvas pixels.
        cell: Size of the largest blobs in final pixels.
        octaves: How many halvings of the blobs are added.
        stretch: How much wider than high the blobs are.
    """
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        side = max(cell * SCALE / 2**octave, 2.0)
        rows, columns = int(shape[0] / side) + 3, int(shape[1] / (side * stretch)) + 3
        coarse = rng.random((rows, columns), np.float32)
        size = (int(columns * side * stretch) + 1, int(rows * side) + 1)
        fine = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        top, left = int(side), int(side * stretch)
        total += fine[top : top + shape[0], left : left + shape[1]] / 2**octave
    total -= total.min()
    return total / total.max()
