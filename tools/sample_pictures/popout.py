"""A search array: one red, tilted bar among many blue, upright ones."""

import numpy as np

from . import paint

WIDTH, HEIGHT = 800, 600
COLUMNS, ROWS = 12, 9
TARGET = (9, 2)  # column and row of the odd one: off centre, so that a centre bias misses it
LENGTH, THICKNESS, MARGIN = 36, 11, 18


def draw(rng):
    """Returns the picture, (600, 800, 3) uint8."""
    canvas = paint.plain(WIDTH, HEIGHT, "#ecebe7")
    cell = np.array([(WIDTH - 2 * MARGIN) / COLUMNS, (HEIGHT - 2 * MARGIN) / ROWS])
    bars = {"#2f63b5": [], "#d22630": []}
    for row in range(ROWS):
        for column in range(COLUMNS):
            odd = (column, row) == TARGET
            centre = MARGIN + (np.array([column, row]) + 0.5) * cell + rng.uniform(-6, 6, 2)
            angle = np.radians(90 + rng.uniform(-4, 4) - (48 if odd else 0))
            half = LENGTH / 2 * np.array([np.cos(angle), -np.sin(angle)])
            bars["#d22630" if odd else "#2f63b5"].append([centre - half, centre + half])
    for code, many in bars.items():
        paint.cover(canvas, paint.lines(canvas, many, THICKNESS), code)
    return paint.finish(canvas)
