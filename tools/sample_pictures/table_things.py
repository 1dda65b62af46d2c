"""The shapes on the table, as signed distances (see `rays`)."""

import numpy as np

from . import rays

WALL_Z = -1.7
CLOCK = np.array([-1.38, 0.62, 0.10])
BOOKS = (  # centre, half sizes, turn, colour, words on the spine
    ((0.10, 0.12, -0.10), (0.78, 0.12, 0.52), 0.08, "#27496d", "A HISTORY OF SEEING"),
    ((0.14, 0.33, -0.08), (0.70, 0.09, 0.47), -0.05, "#c9983a", "Night Trains"),
    ((0.08, 0.50, -0.06), (0.62, 0.08, 0.42), 0.14, "#8d2f3c", "ISLANDS"),
)
APPLE = np.array([0.12, 0.58, 0.02])
MUG = np.array([1.36, 0.0, 0.35])
POT = np.array([1.02, 0.0, -0.95])
PENCIL = ((-0.75, 0.045, 1.22), (0.28, 0.045, 1.42))
TIP = (0.46, 0.045, 1.455)
FAR_AWAY = 99.0
NAMES = (
    ("table", "wall", "clock", "bell")
    + ("book",) * len(BOOKS)
    + ("apple", "stalk", "mug", "pot", "leaf", "pencil", "cone")
)


def things(p):
    """Returns the distance of each thing on its own, in the order of `MATERIALS`."""
    yield p[1]
    yield p[2] - WALL_Z
    x, y, z = p[0] - CLOCK[0], p[1] - CLOCK[1], p[2] - CLOCK[2]
    cos, sin = np.float32(np.cos(0.22)), np.float32(np.sin(0.22))
    x, z = x * cos - z * sin, x * sin + z * cos
    body = rays.drum(z, rays.length(x, y), 0.17, 0.50, 0.06)
    body = rays.smooth_max(body, -rays.drum(z - 0.17, rays.length(x, y), 0.05, 0.43, 0.01), 0.02)
    q = np.stack([np.abs(x), y, z])
    body = np.minimum(body, rays.rod(q, (0.26, -0.36, 0.0), (0.36, -0.58, 0.05), 0.045))
    bell = rays.sphere(q, (0.27, 0.52, 0.0), 0.17)
    bell = rays.smooth_max(
        bell, -(0.52 * (y - 0.52) + 0.85 * (y - 0.46)) + 0.35 * (q[0] - 0.3), 0.02
    )
    yield np.minimum(
        body, rays.rod(p, np.add(CLOCK, (0, 0.5, 0)), np.add(CLOCK, (0, 0.66, 0)), 0.025)
    )
    yield bell
    for centre, half, turn, _, _ in BOOKS:
        yield rays.block(p, centre, half, 0.015, turn)
    yield apple(p)
    yield rays.rod(p, np.add(APPLE, (0, 0.44, 0)), np.add(APPLE, (0.05, 0.62, 0.02)), 0.018)
    yield mug(p)
    yield pot(p)
    yield leaves(p)
    yield rays.rod(p, *PENCIL, 0.045)
    yield cone(p)


def apple(p):
    """An apple: a ball with a dimple, narrower below."""
    x, y, z = p[0] - APPLE[0], p[1] - APPLE[1] - 0.29, p[2] - APPLE[2]
    across = rays.length(x, z)
    squeeze = 1 + 0.16 * np.clip(-y / 0.3, -1, 1)
    ring = rays.length(across * squeeze - 0.13, y * 0.97) - 0.205
    return (
        np.where(
            across < 0.13, np.maximum(ring, np.abs(y) * 0.97 - 0.245 + 0.4 * (0.13 - across)), ring
        )
        * 0.75
    )


def mug(p):
    """A mug with a handle and coffee in it."""
    x, y, z = p[0] - MUG[0], p[1] - MUG[1] - 0.38, p[2] - MUG[2]
    across = rays.length(x, z)
    outer = rays.drum(y, across, 0.38, 0.34, 0.04)
    body = rays.smooth_max(outer, -rays.drum(y - 0.12, across, 0.34, 0.295, 0.02), 0.02)
    a, b = x * 0.86 + z * 0.5, -x * 0.5 + z * 0.86
    handle = rays.length(rays.length(a - 0.37, (y + 0.01) * 0.92) - 0.19, b) - 0.045
    return np.minimum(body, np.maximum(handle, 0.30 - across))


def pot(p):
    """A clay pot, wider above, with a rim."""
    y = p[1] - POT[1]
    across = rays.length(p[0] - POT[0], p[2] - POT[2])
    body = rays.drum(y - 0.30, across - 0.14 * (y - 0.30), 0.30, 0.33, 0.02)
    rim = rays.drum(y - 0.56, across, 0.07, 0.415, 0.02)
    return np.minimum(body * 0.97, rim)


def leaves(p):
    """A plant of thick, pointed leaves."""
    best = np.full(p.shape[1], FAR_AWAY, np.float32)
    root = np.add(POT, (0, 0.56, 0))
    for k in range(11):
        turn, lean = k * 2.4, 0.28 + 0.065 * k
        long = 1.12 - 0.03 * k
        axis = np.array([np.cos(turn) * np.sin(lean), np.cos(lean), np.sin(turn) * np.sin(lean)])
        d = [p[i] - root[i] for i in range(3)]
        t = np.clip(sum(d[i] * np.float32(axis[i]) for i in range(3)) / long, 0, 1)
        droop = 0.16 * t * t
        side = rays.length(
            d[0] - t * long * axis[0], d[1] - t * long * axis[1] + droop, d[2] - t * long * axis[2]
        )
        best = np.minimum(best, (side - 0.14 * np.sqrt(t + 0.05) * (1.02 - t) ** 0.7) * 0.8)
    return best


def cone(p):
    """The sharpened end of the pencil."""
    start, end = np.float32(PENCIL[1]), np.float32(TIP)
    axis = end - start
    d = [p[k] - start[k] for k in range(3)]
    t = np.clip(sum(d[k] * axis[k] for k in range(3)) / (axis @ axis), 0, 1)
    return (rays.length(*(d[k] - t * axis[k] for k in range(3))) - 0.043 * (1 - t) - 0.004) * 0.9


def nearest(p):
    """Returns the distance to the nearest thing."""
    best = np.full(p.shape[1], FAR_AWAY, np.float32)
    for distance in things(p):
        np.minimum(best, distance, out=best)
    return best
