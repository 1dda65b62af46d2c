"""A poster: a big title, a bottle of juice before a slice of orange, a price."""

import cv2
import numpy as np

from . import paint

WIDTH, HEIGHT = 600, 800
GREEN, CREAM, RED = "#1e4d3b", "#fdf3df", "#d8372b"
SLICE = (340, 496, 222)  # x, y, radius
BOTTLE_X, BOTTLE_TOP, BOTTLE_BOTTOM = 236, 282, 712
LEVEL = 372  # surface of the juice
LABEL = (500, 640)  # top and bottom


def draw(rng, *, quiet=False):
    """Returns the picture, (800, 600, 3) uint8; `quiet` takes the red from the price."""
    canvas = paint.plain(WIDTH, HEIGHT, "#f9dfae")
    x, y = paint.grid(canvas)
    glow = np.exp(-(np.hypot(x - SLICE[0], y - SLICE[1]) ** 2) / 300**2)
    paint.cover(canvas, glow, "#fff4d6", 0.8)
    table(canvas)
    paint.write(canvas, "SUNDAY", 42, 108, 62, GREEN, weight=500)
    size = 100 * 516 / paint.text_width("SQUEEZE", 100, 900)
    paint.write(canvas, "SQUEEZE", 40, 204, size, GREEN, weight=900)
    orange(canvas, rng)
    bottle(canvas)
    badge(canvas, quiet=quiet)
    paint.write(
        canvas, "Oranges pressed while you wait", 300, 752, 21, CREAM, weight=500, align="middle"
    )
    paint.write(
        canvas, "Market square  ·  Sundays 9 to 12", 300, 780, 17, "#bcd3c4", align="middle"
    )
    return paint.finish(canvas)


def table(canvas):
    """The green foot of the poster, with the shadows of what stands on it."""
    _, y = paint.grid(canvas)
    paint.cover(canvas, np.clip(0.5 + (y - 690) * paint.SCALE, 0, 1), GREEN)
    paint.cover(canvas, (y > 690) * np.exp(-(y - 690) / 22), "#2f6e55", 0.8)
    paint.cover(canvas, np.clip((y - 728) * 0.25, 0, 1), "#173e2f")


def orange(canvas, rng):
    """A slice of orange seen from the front."""
    cx, cy, radius = SLICE
    shadow = paint.blur(paint.disc(canvas, cx + 14, cy + 16, radius), 14)
    x, y = paint.grid(canvas)
    paint.cover(canvas, shadow * (y < 728), "#7a4a10", 0.32)
    r = np.hypot(x - cx, y - cy) / radius
    angle = np.arctan2(y - cy, x - cx) + 0.19
    edge = np.clip(0.5 + (1 - r) * radius * paint.SCALE, 0, 1)

    rind = paint.clouds(rng, x.shape, 5, 2)[..., None]
    skin = paint.colour("#f08a12") * (1 - rind) + paint.colour("#ff9f2b") * rind
    skin = skin * (1.06 - 0.24 * paint.smoothstep(0.93, 1, r))[..., None]
    flesh = paint.colour("#fff0c9") * np.ones_like(canvas)
    pulp_mask, depth, turn = segments(r, angle)
    grain = radial_grain(rng, r, angle)
    warm, light = paint.colour("#f47a08"), paint.colour("#ffb53a")
    mix = np.clip(0.25 + 0.95 * (grain - 0.25) + 0.2 * (depth - 0.5), 0, 1)[..., None]
    pulp = warm * (1 - mix) + light * mix
    pulp += (paint.smoothstep(0.72, 0.95, grain) * 0.22)[..., None]
    pulp *= (0.9 + 0.1 * np.cos(turn + 2.4))[..., None]
    paint.cover(flesh, pulp_mask, pulp)
    paint.cover(flesh, paint.smoothstep(0.925, 0.94, r), skin)
    paint.cover(canvas, edge, flesh)


def segments(r, angle):
    """Returns the mask of the pulp, its depth behind the skins, and the angle of each segment."""
    count = 10
    step = 2 * np.pi / count
    index = np.floor(angle / step)
    uneven = 0.06 * np.sin(index * 2.1)
    inner = angle - (index + 0.5) * step
    to_side = r * np.sin(np.clip(step / 2 - np.abs(inner), 0, 1)) + 0.004 * np.sin(r * 40 + index)
    to_rim = (0.865 + 0.02 * uneven - r) * 0.9
    blend = 0.045  # rounds the corners of a segment
    near = -blend * np.log(np.exp(-to_side / blend) + np.exp(-to_rim / blend)) + 0.006
    mask = paint.smoothstep(0.0, 0.012, near) * paint.smoothstep(0.07, 0.085, r)
    return mask, paint.smoothstep(0, 0.12, near), index * step


def radial_grain(rng, r, angle):
    """Returns noise in [0, 1], drawn out from the middle like the vesicles of an orange."""
    rows, columns = 13, 150
    total = 0.0
    for octave in (1, 2):
        drops = rng.random((rows * octave, columns * octave)).astype(np.float32)
        drops = np.hstack([drops, drops[:, :4]])
        u = ((angle / (2 * np.pi)) % 1.0) * columns * octave
        v = (r**1.3) * (rows * octave - 2)
        sample = cv2.remap(drops, u + 1, v, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        total = total + sample / octave
    return np.clip(total / 1.5, 0, 1)


def half_width(y):
    """Returns the half-width of the bottle at height y."""
    knots = (282, 340, 352, 372, 400, 430, 462, 690, 704, 712)
    widths = (24, 24, 25, 33, 54, 68, 74, 74, 71, 62)
    return np.interp(y, knots, widths)


def bottle(canvas):
    """A bottle of juice with a paper label."""
    x, y = paint.grid(canvas)
    foot = paint.blur(paint.disc(canvas, BOTTLE_X + 26, BOTTLE_BOTTOM - 4, 92, 11), 6)
    paint.cover(canvas, foot, "#06140e", 0.6)
    profile = half_width(y[:, 0])
    width = paint.blur(profile[:, None].astype(np.float32), 5)
    u = (x - BOTTLE_X) / width
    body = np.clip(0.5 + (1 - np.abs(u)) * width * paint.SCALE, 0, 1)
    body *= np.clip(0.5 + (BOTTLE_BOTTOM - y) * paint.SCALE, 0, 1) * (y > BOTTLE_TOP)
    u = np.clip(u, -1, 1)

    paint.cover(canvas, body, "#fff8e6", 0.35)
    paint.cover(canvas, body * np.abs(u) ** 5, "#8a6a3a", 0.55)
    juice = body * np.clip(0.5 + (y - LEVEL - 3 * u**2) * paint.SCALE, 0, 1)
    inside = paint.smoothstep(1, 0.2, np.abs(u + 0.12))[..., None]
    liquid = paint.colour("#d96a06") * (1 - inside) + paint.colour("#ffa41f") * inside
    liquid *= (1.06 - 0.22 * paint.smoothstep(460, 712, y))[..., None]
    paint.cover(canvas, juice, liquid)
    rim = np.exp(-((y - LEVEL - 3 * u**2) ** 2) / 4)
    paint.cover(canvas, body * rim, "#ffd27a", 0.9)
    label(canvas, u, body)
    streak = paint.smoothstep(0.09, 0.03, np.abs(u + 0.62)) * paint.smoothstep(300, 330, y)
    paint.cover(canvas, body * streak * paint.smoothstep(706, 690, y), "#ffffff", 0.62)
    thin = paint.smoothstep(0.05, 0.01, np.abs(u - 0.8))
    paint.cover(canvas, body * thin * (y > 345) * (y < 700), "#ffffff", 0.4)
    paint.cover(canvas, body * paint.smoothstep(0.86, 1, np.abs(u)), "#5a2c04", 0.4)
    cap(canvas)


def label(canvas, u, body):
    """The paper label, bent around the bottle."""
    _, y = paint.grid(canvas)
    top, bottom = LABEL
    side = 2 * (bottom - top)
    flat = paint.plain(side, bottom - top, CREAM)
    paint.cover(flat, paint.box(flat, 0, 0, side, 9), RED)
    paint.cover(flat, paint.box(flat, 0, bottom - top - 9, side, 9), RED)
    middle = side / 2
    paint.write(flat, "Nora's", middle, 58, 34, RED, weight=800, align="middle")
    paint.write(flat, "ORANGE", middle, 90, 23, GREEN, weight=700, align="middle")
    paint.write(flat, "nothing else", middle, 113, 13, GREEN, align="middle")
    bend = 9 * (1 - np.sqrt(1 - u**2))
    across = (middle + np.arcsin(u) * 74) * paint.SCALE - 0.5
    down = (y + bend - top - 9) * paint.SCALE - 0.5
    paper = cv2.remap(flat, across.astype(np.float32), down.astype(np.float32), cv2.INTER_LINEAR)
    mask = body * np.clip(down + 1, 0, 1) * np.clip((bottom - top) * paint.SCALE - down, 0, 1)
    shade = (0.62 + 0.42 * np.sqrt(np.clip(1 - (u + 0.25) ** 2 / 1.6, 0, 1)))[..., None]
    paint.cover(canvas, mask, paper * np.minimum(shade, 1.0))


def cap(canvas):
    """The screw cap."""
    x, _ = paint.grid(canvas)
    mask = paint.box(canvas, BOTTLE_X - 29, 262, 58, 34, 5)
    u = np.clip((x - BOTTLE_X) / 29, -1, 1)
    ribs = 0.06 * np.sin(np.arcsin(u) * 34)
    shade = (0.66 + 0.42 * np.sqrt(np.clip(1 - (u + 0.3) ** 2 / 1.8, 0, 1)) + ribs)[..., None]
    paint.cover(canvas, mask, paint.colour("#2a6a50") * shade)
    shine = paint.blur(paint.box(canvas, BOTTLE_X - 19, 265, 6, 28, 3), 1.5)
    paint.cover(canvas, shine, "#ffffff", 0.45)


def badge(canvas, *, quiet):
    """The price on a red, round badge with a scalloped edge; or small, tone on tone."""
    cx, cy, radius = 478, 304, 72
    turns = np.linspace(0, 2 * np.pi, 361)
    if quiet:
        disc = np.stack([cx + radius * np.cos(turns), cy + radius * np.sin(turns)], axis=1)
        paint.cover(canvas, paint.polygon(canvas, disc), "#f3c877")
        paint.write(canvas, "2.50", cx, cy + 6, 16, "#b07a30", align="middle")
        return
    edge = radius + 3.2 * np.cos(turns * 20)
    star = np.stack([cx + edge * np.cos(turns), cy + edge * np.sin(turns)], axis=1)
    paint.cover(canvas, paint.blur(paint.polygon(canvas, np.add(star, (4, 6))), 6), "#5a2c04", 0.4)
    paint.cover(canvas, paint.polygon(canvas, star), RED)
    ring = np.stack([cx + 60 * np.cos(turns), cy + 60 * np.sin(turns)], axis=1)
    paint.cover(canvas, paint.line(canvas, ring, 1.5, closed=True), "#ffffff", 0.7)
    paint.write(canvas, "one bottle", cx, cy - 21, 16, "#ffffff", weight=500, align="middle")
    paint.write(canvas, "2.50", cx, cy + 18, 38, "#ffffff", weight=800, align="middle")
    paint.write(canvas, "half a litre", cx, cy + 39, 14, "#ffffff", align="middle")
