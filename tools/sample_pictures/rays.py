"""A small ray marcher: shapes as signed distances, soft shadows, one sun, one sky.

Points are (3, N) float32: x right, y up, z towards the camera. A shape is a function that takes
points and returns their signed distance (N,); negative is inside.
"""

import numpy as np

STEPS = 90
FAR = 14.0


def length(*axes):
    """Returns the Euclidean length of a vector given by its axes."""
    return np.sqrt(sum(axis * axis for axis in axes))


def sphere(p, centre, radius):
    """A ball."""
    return length(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]) - radius


def block(p, centre, half, radius, turn=0.0):
    """A box with rounded edges, turned about the upright axis."""
    x, z = p[0] - centre[0], p[2] - centre[2]
    cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    q = (
        np.abs(x * cos - z * sin) - half[0] + radius,
        np.abs(p[1] - centre[1]) - half[1] + radius,
        np.abs(x * sin + z * cos) - half[2] + radius,
    )
    inside = np.minimum(np.maximum(np.maximum(q[0], q[1]), q[2]), 0)
    return length(*(np.maximum(axis, 0) for axis in q)) + inside - radius


def drum(along, across, half, radius, edge):
    """A cylinder with rounded rims, from the distances along and across its axis."""
    dx, dy = across - radius + edge, np.abs(along) - half + edge
    inside = np.minimum(np.maximum(dx, dy), 0)
    return length(np.maximum(dx, 0), np.maximum(dy, 0)) + inside - edge


def rod(p, start, end, radius):
    """A round bar between two points."""
    start, end = np.float32(start), np.float32(end)
    axis = end - start
    d = [p[k] - start[k] for k in range(3)]
    t = np.clip(sum(d[k] * axis[k] for k in range(3)) / (axis @ axis), 0, 1)
    return length(*(d[k] - t * axis[k] for k in range(3))) - radius


def smooth_max(a, b, k):
    """Cuts two shapes with a rounded edge."""
    h = np.clip(0.5 + 0.5 * (a - b) / k, 0, 1)
    return b + (a - b) * h + k * h * (1 - h)


def march(distance, origin, direction):
    """Returns how far each ray runs until it hits, (N,); `FAR` where it never does."""
    travelled = np.zeros(direction.shape[1], np.float32)
    active = np.arange(direction.shape[1])
    for _ in range(STEPS):
        p = origin[:, active] + direction[:, active] * travelled[active]
        step = distance(p)
        travelled[active] += step * 0.92
        active = active[(step > 8e-4) & (travelled[active] < FAR)]
        if not active.size:
            break
    return np.minimum(travelled, FAR)


def normal(distance, p):
    """Returns the unit normals of the surface at p, (3, N)."""
    h = np.float32(1.2e-3)
    total = np.zeros_like(p)
    for signs in ((1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)):
        k = np.array(signs, np.float32)[:, None]
        total += k * distance(p + k * h)
    return total / (length(*total) + 1e-9)


def shadow(distance, p, towards, softness, reach=6.0):
    """Returns how much of a light in direction `towards` each point sees, (N,) in [0, 1]."""
    seen = np.ones(p.shape[1], np.float32)
    travelled = np.full(p.shape[1], 0.02, np.float32)
    active = np.arange(p.shape[1])
    for _ in range(46):
        d = distance(p[:, active] + towards[:, None] * travelled[active])
        seen[active] = np.minimum(seen[active], 0.5 + 0.5 * d / (softness * travelled[active]))
        travelled[active] += np.clip(np.abs(d), 0.02, 0.22)
        active = active[(seen[active] > 0) & (travelled[active] < reach)]
        if not active.size:
            break
    seen = np.clip(seen, 0, 1)
    return seen * seen * (3 - 2 * seen)


def hollow(distance, p, n):
    """Returns how open the surface is around each point, (N,) in [0, 1]."""
    closed = np.zeros(p.shape[1], np.float32)
    for reach, weight in ((0.03, 1.0), (0.09, 0.6), (0.20, 0.36), (0.36, 0.22)):
        closed += weight * np.maximum(reach - distance(p + n * reach), 0) / reach
    return np.clip(1 - 0.55 * closed, 0.12, 1)
