"""Things on a table by a window: a clock, books with an apple, a mug, a plant, a pencil."""

import cv2
import numpy as np

from . import rays
from .paint import smoothstep
from .table_colours import make_textures, material
from .table_things import NAMES, nearest, things

WIDTH, HEIGHT = 800, 600
EYE, LOOK, LENS = np.array([0.15, 2.35, 5.1]), np.array([0.16, 0.56, 0.0]), 2.5
SUN = np.array([-0.76, 0.66, 0.24]) / np.linalg.norm([-0.76, 0.66, 0.24])
GLOSS = {"clock": (0.55, 60), "bell": (0.9, 90), "apple": (0.45, 70), "mug": (0.5, 90)}


def draw(rng):
    """Returns the picture, (600, 800, 3) uint8: one ray for a pixel, four more at edges."""
    textures = make_textures(rng)
    rows, columns = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    picture = render(columns.ravel() + 0.5, rows.ravel() + 0.5, textures)
    picture = picture.reshape(HEIGHT, WIDTH, 3)
    low = cv2.erode(picture, np.ones((3, 3)))
    edge = np.any(cv2.dilate(picture, np.ones((3, 3))) - low > 0.055, axis=2)
    y, x = np.nonzero(edge)
    total = np.zeros((len(x), 3))
    for dx, dy in ((0.125, 0.375), (0.375, 0.875), (0.625, 0.125), (0.875, 0.625)):
        total += render((x + dx).astype(np.float32), (y + dy).astype(np.float32), textures)
    picture[y, x] = total / 4
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def render(x, y, textures):
    """Returns the colours seen through the picture's points (x, y), (N, 3)."""
    forward = (LOOK - EYE) / np.linalg.norm(LOOK - EYE)
    right = np.cross(forward, (0, 1, 0))
    right /= np.linalg.norm(right)
    up = np.cross(right, forward)
    a, b = (x - WIDTH / 2) / (HEIGHT / 2), -(y - HEIGHT / 2) / (HEIGHT / 2)
    rows = [right[k] * a + up[k] * b + forward[k] * LENS for k in range(3)]
    direction = np.stack(rows).astype(np.float32)
    direction /= rays.length(*direction)
    origin = np.repeat(EYE.astype(np.float32)[:, None], direction.shape[1], axis=1)
    p = origin + direction * rays.march(nearest, origin, direction)
    n = rays.normal(nearest, p)
    which = np.argmin(np.stack(list(things(p))), axis=0)
    return shade(p, n, direction, which, textures)


def shade(p, n, direction, which, textures):
    """Returns the lit colours of the points p, (N, 3) in [0, 1]."""
    albedo = np.zeros((p.shape[1], 3))
    gloss, power = np.full(p.shape[1], 0.04), np.full(p.shape[1], 20.0)
    for index, name in enumerate(NAMES):
        chosen = which == index
        if chosen.any():
            albedo[chosen] = material(name, index, p[:, chosen], textures)
            gloss[chosen], power[chosen] = GLOSS.get(name, (0.04, 20))
    lifted = p + n * 0.004
    sun = np.clip(SUN @ n, 0, 1) * rays.shadow(nearest, lifted, SUN.astype(np.float32), 0.09)
    sun *= window(p)
    open_sky = rays.hollow(nearest, p, n)
    sky = (0.55 + 0.45 * n[1]) * open_sky
    bounce = np.clip(0.5 - 0.5 * n[1], 0, 1) * open_sky * np.clip(1 - p[1] / 2.5, 0, 1)
    linear = albedo**2.2
    out = linear * (
        sun[:, None] * np.array([1.75, 1.52, 1.18])
        + sky[:, None] * np.array([0.36, 0.40, 0.48])
        + bounce[:, None] * np.array([0.26, 0.18, 0.11])
    )
    half = SUN[:, None] - direction
    half /= rays.length(*half)
    shine = np.clip((half * n).sum(0), 0, 1) ** power
    mirror = direction - 2 * (direction * n).sum(0) * n
    pane = np.exp(-(((mirror[0] + 0.6) / 0.22) ** 2) - ((mirror[1] - 0.45) / 0.30) ** 2)
    rim = (1 - np.clip(-(direction * n).sum(0), 0, 1)) ** 4
    out += (gloss * (shine * (0.3 + 0.7 * (sun > 0.05)) + 0.35 * pane + 0.25 * rim))[:, None]
    return np.clip(out / (1 + 0.18 * out) * 1.06, 0, 1) ** (1 / 2.2)


def window(p):
    """Returns the share of sunlight that the bars of a window let through."""
    across = p[0] - SUN[0] / SUN[2] * p[2]
    height = p[1] - SUN[1] / SUN[2] * p[2]
    uprights = smoothstep(0.05, 0.16, np.abs((across - 2.2) % 4.4 - 2.2))
    rails = smoothstep(0.05, 0.16, np.abs((height - 3.4) % 5.0 - 2.5))
    return 0.12 + 0.88 * uprights * rails
