"""A woman in a park beside a sign: a face, text, and a background out of focus."""

import cv2
import numpy as np

from . import face, paint

WIDTH, HEIGHT = 800, 600
CENTRE, UNIT, TILT = (556.0, 258.0), 98.0, np.radians(-4)
PART = (0.20, -1.36)  # where the hair is parted, in face units
INNER = (
    (-0.28, -1.10),
    (-0.66, -0.72),
    (-0.86, -0.12),
    (-0.90, 0.45),
    (-0.78, 0.98),
    (-0.80, 1.50),
    (-0.96, 2.00),
)
OUTER = (
    (-0.45, -1.60),
    (-1.06, -1.18),
    (-1.27, -0.25),
    (-1.36, 0.55),
    (-1.46, 1.15),
    (-1.40, 1.75),
    (-1.10, 2.32),
)
HAIR = ("#150c07", "#2c190e", "#4f2f1a", "#8a5a34")


def draw(rng):
    """Returns the picture, (600, 800, 3) uint8."""
    canvas = background(rng)
    sign(canvas, rng)
    u, v = face_units(canvas)
    pixel = 1 / (UNIT * paint.SCALE)
    back_hair(canvas, rng)
    jumper(canvas, rng, u, v, pixel)
    neck_and_head(canvas, rng, u, v, pixel)
    face.features(canvas, rng, u, v, to_pixels)
    front_hair(canvas, rng)
    x, y = paint.grid(canvas)
    edge = np.hypot((x - WIDTH / 2) / WIDTH, (y - HEIGHT / 2) / HEIGHT)
    canvas *= (1 - 0.35 * paint.smoothstep(0.35, 0.75, edge))[..., None]
    canvas += rng.normal(0, 0.008, (*canvas.shape[:2], 1))
    return paint.finish(canvas)


def face_units(canvas):
    """Returns u and v of each pixel."""
    x, y = paint.grid(canvas)
    x, y = (x - CENTRE[0]) / UNIT, (y - CENTRE[1]) / UNIT
    cos, sin = np.float32(np.cos(TILT)), np.float32(np.sin(TILT))
    return x * cos + y * sin, y * cos - x * sin


def to_pixels(points):
    """Turns (u, v) points into final pixels."""
    turn = np.array([[np.cos(TILT), np.sin(TILT)], [-np.sin(TILT), np.cos(TILT)]])
    return np.asarray(points) @ turn * UNIT + CENTRE


def background(rng):
    """Returns sky, trees, lawn and path, out of focus."""
    canvas = paint.plain(WIDTH, HEIGHT, "#8fbbe2")
    x, y = paint.grid(canvas)
    paint.cover(canvas, paint.smoothstep(0, 260, y), "#e9f1f2")
    wisps = paint.clouds(rng, x.shape, 110, 5, stretch=2.4)
    paint.cover(canvas, paint.smoothstep(0.5, 0.85, wisps), "#ffffff", 0.75)
    for top, low, shades in (
        (150, 300, ("#7fa08c", "#a3bd9b")),
        (95, 330, ("#3f6a3a", "#86a850")),
    ):
        crown = paint.clouds(rng, x.shape, 150, 4)
        leaf = paint.clouds(rng, x.shape, 26, 5)
        gap = 110 * np.exp(-(((x - 330) / 130) ** 2)) if top < 120 else 0
        mask = paint.smoothstep(-10, 10, y - top - gap - 150 * (crown - 0.35) - 30 * (leaf - 0.5))
        lit = paint.smoothstep(0.30, 0.75, leaf + 0.25 * (crown - 0.5))[..., None]
        paint.cover(
            canvas, mask, paint.colour(shades[0]) * (1 - lit) + paint.colour(shades[1]) * lit
        )
        paint.cover(canvas, paint.smoothstep(low - 60, low, y), "#4c7035", 0.8)
    grass = paint.clouds(rng, x.shape, 40, 5, stretch=4)
    near = paint.smoothstep(318, 600, y)[..., None]
    lawn = paint.colour("#a9bf62") * (1 - near) + paint.colour("#5f8a35") * near
    paint.cover(canvas, paint.smoothstep(312, 322, y), lawn * (0.86 + 0.28 * grass[..., None]))
    way = [(330, 320), (350, 320), (372, 400), (470, 600), (250, 600), (318, 400)]
    paint.cover(canvas, paint.polygon(canvas, way), "#d9cbb0")
    shade = paint.disc(canvas, 150, 352, 210, 22)
    paint.cover(canvas, paint.blur(shade, 10), "#33502a", 0.55)
    canvas = paint.blur(canvas, 5.5)
    for _ in range(90):  # bright gaps between leaves become discs
        cx, cy = rng.uniform(0, WIDTH), rng.uniform(90, 290)
        spot = paint.disc(canvas, cx, cy, rng.uniform(5, 13))
        paint.cover(canvas, spot, "#f4f2c4", rng.uniform(0.05, 0.20))
    return np.ascontiguousarray(paint.blur(canvas, 0.8))


def sign(canvas, rng):
    """A wooden post with a board on the left."""
    x, y = paint.grid(canvas)
    foot = paint.blur(paint.disc(canvas, 196, 560, 60, 9), 5)
    paint.cover(canvas, foot, "#24361a", 0.6)
    wood = paint.clouds(rng, x.shape[::-1], 30, 6, stretch=9).T
    across = np.clip((x - 154) / 13, -1, 1)
    lit = 0.62 + 0.42 * np.sqrt(np.clip(1 - (across + 0.35) ** 2 / 1.9, 0, 1)) + 0.35 * (wood - 0.5)
    paint.cover(
        canvas, paint.box(canvas, 141, 118, 26, 442, 3), paint.colour("#8a6442") * lit[..., None]
    )
    left, top, width, height = 40, 150, 230, 138
    drop = paint.blur(paint.box(canvas, left + 7, top + 10, width, height, 10), 6)
    paint.cover(canvas, drop, "#1d2a18", 0.45)
    paint.cover(canvas, paint.box(canvas, left, top, width, height, 10), "#173b63")
    glow = paint.box(canvas, left, top, width, height, 10) * paint.smoothstep(
        300, 20, x + 0.6 * y - 100
    )
    paint.cover(canvas, glow, "#4f83b8", 0.45)
    outer = paint.box(canvas, left + 7, top + 7, width - 14, height - 14, 6)
    inner = paint.box(canvas, left + 10, top + 10, width - 20, height - 20, 4)
    paint.cover(canvas, outer - inner, "#f4f6f2")
    paint.write(canvas, "LAKE", left + 24, top + 74, 48, "#f8faf6", weight=800)
    arrow = [(207, 207), (245, 207), (231, 193), (245, 207), (231, 221)]
    paint.cover(canvas, paint.line(canvas, arrow, 5.5), "#f8faf6")
    paint.write(canvas, "Boats and café 300 m", left + 25, top + 112, 17, "#f8faf6", weight=500)
    for cx in (left + 18, left + width - 18):
        paint.cover(canvas, paint.disc(canvas, cx, top + 18, 2.6), "#c9d2d8")


def curve(points, count=44):
    """Returns a smooth line through the points (Catmull-Rom), (count, 2)."""
    p = np.asarray(points, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    at = np.linspace(0, len(p) - 3 - 1e-6, count)
    i, t = at.astype(int), (at % 1)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def lock(s, side):
    """Returns one line of hair from the part to its end; s = 0 lies at the face, 1 outside."""
    inner, outer = np.array(INNER), np.array(OUTER)
    points = inner + (outer - inner) * s
    points = np.vstack([(PART[0], PART[1] - 0.17 * s), points * (side, 1)])
    if side > 0:
        points[1] += (0.22, 0.0)
    return curve(points)


def back_hair(canvas, rng):
    """The mass of hair behind neck and shoulders."""
    left, right = lock(0.9, -1), lock(0.9, 1)
    outline = to_pixels(np.vstack([left, right[::-1]]))
    paint.cover(canvas, paint.blur(paint.polygon(canvas, outline), 0.8), HAIR[0])


def front_hair(canvas, rng):
    """The hair that frames the face, line by line from dark to bright."""
    for side in (-1, 1):
        outline = np.vstack([lock(0.03, side), lock(0.97, side)[::-1]])
        mask = paint.polygon(canvas, to_pixels(outline))
        drop = np.roll(paint.blur(mask, 4), (6, 12), (0, 1))
        u, v = face_units(canvas)
        on_face = np.clip(0.5 + (face.half_width(v) - np.abs(u)) * 40, 0, 1)
        paint.cover(canvas, drop * on_face * (1 - mask), "#3a1a10", 0.45)
        paint.cover(canvas, mask, HAIR[1])
    layer = np.rint(canvas * 255).clip(0, 255).astype(np.uint8)
    dark, brown, bright = (paint.colour(code) * 255 for code in HAIR[1:])
    for _ in range(5200):
        side = rng.choice((-1, 1))
        s = rng.uniform(-0.02, 1.02)
        clump = 0.5 + 0.5 * np.sin(s * 47 + side) * np.sin(s * 19 + 1)
        path = lock(s, side)
        steps = np.linspace(0, 1, len(path))
        wave = 0.045 * np.sin(steps * 15 + s * 7 + rng.normal(0, 0.35)) * steps**1.5
        path = path + np.stack([wave, rng.uniform(-0.16, 0.10) * steps**3], 1)
        path += rng.normal(0, 0.006, 2)
        first, last = sorted(rng.integers(0, len(path) + 14, 2).clip(0, len(path) - 1))
        if last - first < 6:
            continue
        fixed = np.rint(to_pixels(path) * paint.SCALE * 2**paint.SHIFT).astype(int)
        sunny = 1.0 if side < 0 else 0.62
        shine = np.exp(-(((steps - 0.30 - 0.05 * clump) / 0.085) ** 2)) * sunny
        shine = shine + 0.45 * np.exp(-(((steps - 0.72) / 0.12) ** 2)) * sunny
        tone = rng.uniform(0.0, 0.55) * (0.4 + 0.6 * clump) * sunny
        for k in range(first, last):
            gain = np.clip(shine[k] * (0.45 + 0.55 * clump) * rng.uniform(0.7, 1.1), 0, 1)
            code = dark * (1 - tone) + brown * tone
            code = code * (1 - gain) + bright * gain
            a, b = tuple(map(int, fixed[k])), tuple(map(int, fixed[k + 1]))
            cv2.line(layer, a, b, code.tolist(), 1, cv2.LINE_AA, paint.SHIFT)
    canvas[:] = layer.astype(np.float32) / 255


def jumper(canvas, rng, u, v, pixel):
    """Shoulders in a knitted jumper."""
    side = np.abs(u)
    round_off = np.clip(side - 1.05, 0, 2) ** 2.4
    slope = 1.72 + 0.46 * paint.smoothstep(0.3, 1.7, side) + 0.9 * round_off
    mask = np.clip(0.5 + (v - slope) * 190, 0, 1)
    z = 0.9 * np.sqrt(np.clip(1 - (side / 2.55) ** 2, 0, 1)) - 0.5 * np.exp(
        -np.clip(v - slope, 0, 9) / 0.16
    )
    z += (
        0.10
        * np.exp(-(((side - 1.55 - 0.1 * (v - 2)) / 0.10) ** 2))
        * paint.smoothstep(2.5, 3.2, v)
    )
    folds = paint.clouds(rng, u.shape, 90, 3)
    z += 0.16 * folds
    knit = np.sin(u * 120 + 3 * np.sin(v * 60)) * np.sin(v * 95)
    collar = np.exp(-((neckline(u, v) - 0.66) ** 2) / 0.06**2)
    z += 0.004 * knit * (collar < 0.3) + (0.05 + 0.003 * np.sin(u * 90)) * collar
    lit = face.light(z.astype(np.float32), paint.colour("#2c7a78"), pixel, gloss=0.0)
    paint.cover(canvas, mask, lit.astype(np.float32))


def neckline(u, v):
    """Returns the distance from the middle of the neckline; it runs where this is 0.66."""
    return np.hypot(u, (v - 1.60) / 0.52)


def neck_and_head(canvas, rng, u, v, pixel):
    """Neck, neckline and head, lit together so that the chin throws its shadow."""
    head_mask, head_z = face.head(u, v)
    wide = 0.50 + 0.55 * paint.smoothstep(1.52, 1.95, v)
    opening = np.clip(0.5 + (0.66 - neckline(u, v)) * 90, 0, 1)
    neck = np.clip(0.5 + (wide - np.abs(u)) * 180, 0, 1)
    neck *= np.where(v > 1.5, opening, v > 0.6)
    neck_z = 0.10 + 0.50 * np.sqrt(np.clip(1 - (u / (wide * 1.04)) ** 2, 0, 1))
    neck_z += face.bump(np.abs(u), v, (0.17, 1.84), (0.10, 0.05), 0.03)
    neck_z += face.bump(u, v, (0, 1.88), (0.05, 0.06), -0.05)
    z = np.where(head_mask > 0.5, head_z + 0.45, neck_z).astype(np.float32)
    sun = paint.blur(face.cast(z, pixel), 1.2)
    colours = face.skin(rng, u, v)
    flesh = np.ones_like(colours) * paint.colour(face.SKIN)
    lit = face.light(neck_z.astype(np.float32), flesh, pixel, shadow=sun, gloss=0.04)
    paint.cover(canvas, neck, lit.astype(np.float32))
    lit = face.light(head_z.astype(np.float32), colours, pixel, shadow=sun)
    paint.cover(canvas, head_mask, lit.astype(np.float32))
