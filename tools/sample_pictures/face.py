"""A face: a height map, lit like a relief, with eyes, brows and lips painted on.

Face units: one is half the width of the face; u points right, v down, v = 0 is the eye line. The
height map gives the shape, its slope the light, its steps the cast shadows.
"""

import cv2
import numpy as np

from . import paint

EYE_U, EYE_HALF = 0.42, 0.225
MOUTH_V, MOUTH_HALF = 0.83, 0.37
SUN = np.array([-0.46, -0.42, 0.78]) / np.linalg.norm([-0.46, -0.42, 0.78])
SKIN, LIP, BROW = "#dba583", "#b4524e", "#3a2517"


def bump(u, v, at, spread, tall):
    """Returns a smooth hill at (u, v) of the given spreads and height."""
    return tall * np.exp(-((u - at[0]) ** 2) / spread[0] ** 2 - (v - at[1]) ** 2 / spread[1] ** 2)


def half_width(v):
    """Returns the half-width of the face at height v; 0 above the skull and below the chin."""
    skull = np.sqrt(np.clip(1 - ((v - 0.1) / 1.42) ** 2, 0, 1))
    jaw = np.clip(1 - np.clip((v - 0.1) / 1.24, 0, 1) ** 2.1, 0, 1) ** 0.62
    return np.where(v < 0.1, skull, jaw)


def head(u, v):
    """Returns the mask and the height of the head without hair."""
    width = half_width(v) + 1e-6
    round_off = np.clip(1 - (np.abs(u) / width) ** 2.3, 0, 1) ** 0.5
    down = np.clip(1 - np.clip((v - 0.1) / 1.24, 0, 1) ** 5, 0, 1) ** 0.5
    up = np.clip(1 - np.clip((0.1 - v) / 1.45, 0, 1) ** 2.2, 0, 1) ** 0.45
    z = 0.95 * round_off * np.where(v < 0.1, up, down)
    mask = np.clip(0.5 + (width - np.abs(u)) * 180, 0, 1) * (width > 1e-5)
    side = np.abs(u)
    z += bump(side, v, (0.40, -0.03), (0.26, 0.15), -0.12)  # sockets
    z += bump(side, v, (EYE_U, -0.01), (0.20, 0.11), 0.09)  # eyeballs
    z += bump(side, v, (0.40, -0.26), (0.30, 0.09), 0.05)  # brow ridge
    z += bump(side, v, (0.60, 0.34), (0.26, 0.24), 0.07)  # cheeks
    z += bump(side, v, (0.47, 0.80), (0.06, 0.12), -0.015)
    z += nose(u, v) + mouth_relief(u, v)
    z += bump(u, v, (0, 1.14), (0.22, 0.13), 0.07)  # chin
    return mask, z


def nose(u, v):
    """Returns the height that the nose adds."""
    t = np.clip((v + 0.18) / 0.64, 0, 1)
    spread = 0.085 + 0.05 * t**2
    ridge = (0.05 + 0.25 * t**1.3) * np.exp(-((u / spread) ** 2))
    ridge *= paint.smoothstep(-0.36, -0.02, v) * paint.smoothstep(0.60, 0.47, v)
    tip = bump(u, v, (0, 0.43), (0.12, 0.11), 0.10)
    wings = bump(np.abs(u), v, (0.155, 0.475), (0.07, 0.075), 0.10)
    groove = bump(np.abs(u), v, (0.245, 0.47), (0.045, 0.09), -0.03)
    return ridge + tip + wings + groove + bump(u, v, (0, 0.66), (0.035, 0.07), -0.015)


def mouth_line(u):
    """Returns where the lips meet: a slight smile."""
    x = np.abs(u) / MOUTH_HALF
    return MOUTH_V + 0.012 * np.exp(-((u / 0.07) ** 2)) - 0.055 * np.clip(x, 0, 1.3) ** 2.3


def lips(u, v):
    """Returns the masks of the upper and the lower lip."""
    x = np.clip(np.abs(u) / MOUTH_HALF, 0, 1)
    middle = mouth_line(u)
    bow = 0.024 * np.exp(-((u / 0.055) ** 2))
    top = middle - 0.098 * (1 - x**1.7) + bow
    bottom = middle + 0.125 * (1 - x**2.6)
    soft = 34
    upper = np.clip((v - top) * soft + 0.3, 0, 1) * np.clip((middle - v) * soft + 0.5, 0, 1)
    lower = np.clip((bottom - v) * soft + 0.3, 0, 1) * np.clip((v - middle) * soft + 0.5, 0, 1)
    inside = np.clip((MOUTH_HALF - np.abs(u)) * 40 + 0.5, 0, 1)
    return upper * inside, lower * inside


def mouth_relief(u, v):
    """Returns the height that the lips add."""
    x = np.clip(1 - (u / (MOUTH_HALF * 1.1)) ** 2, 0, 1)
    middle = mouth_line(u)
    upper = 0.055 * x * np.exp(-(((v - middle + 0.05) / 0.05) ** 2))
    lower = 0.085 * x * np.exp(-(((v - middle - 0.06) / 0.055) ** 2))
    seam = -0.045 * x**0.5 * np.exp(-(((v - middle) / 0.018) ** 2))
    corner = bump(np.abs(u), v, (MOUTH_HALF + 0.02, MOUTH_V - 0.05), (0.06, 0.06), -0.016)
    return upper + lower + seam + corner + bump(u, v, (0, 1.02), (0.2, 0.05), -0.03)


def light(z, albedo, pixel, *, shadow=1.0, gloss=0.10):
    """Returns the lit colours of a height map, (H, W, 3) in [0, 1].

    Args:
        z: (H, W) height in face units.
        albedo: (H, W, 3) or (3,) colour as it would look under full light.
        pixel: Size of a canvas pixel in face units.
        shadow: (H, W), 1 where the sun reaches.
        gloss: Strength of the highlight.
    """
    slope_v, slope_u = np.gradient(z, pixel)
    length = np.sqrt(slope_u**2 + slope_v**2 + 1)
    facing = (-slope_u * SUN[0] - slope_v * SUN[1] + SUN[2]) / length
    wrap = np.array([0.38, 0.24, 0.16])  # light that seeps through skin, reddest first
    sun = np.clip((facing[..., None] + wrap) / (1 + wrap), 0, 1) ** 1.25
    lit = shadow[..., None] if np.ndim(shadow) else shadow
    sun = sun * (lit * 0.92 + 0.08 * np.array([1.0, 0.55, 0.4]))
    sky = 0.5 + 0.5 * slope_v / length
    colour = np.asarray(albedo) ** 2.2
    hollow = np.clip(1 + 2.2 * (z - cv2.GaussianBlur(z, (0, 0), 0.10 / pixel)), 0.55, 1.06)
    ambient = (0.17 + 0.17 * sky)[..., None] * np.array([0.86, 0.96, 1.10]) + 0.05
    out = colour * (sun * np.array([1.02, 0.95, 0.86]) * 0.95 + ambient * hollow[..., None])
    half = np.add(SUN, (0, 0, 1))
    half /= np.linalg.norm(half)
    shine = np.clip((-slope_u * half[0] - slope_v * half[1] + half[2]) / length, 0, 1)
    out = out + (gloss * (shine**22 + 0.8 * shine**80) * lit_flat(lit))[..., None]
    return np.clip(out, 0, 1) ** (1 / 2.2)


def lit_flat(lit):
    """Drops the channel axis of a shadow mask."""
    return lit[..., 0] if np.ndim(lit) else lit


def cast(z, pixel, reach=0.9, steps=36):
    """Returns (H, W) in [0, 1]: how much of the sun each point of a height map sees."""
    blocked = np.zeros_like(z)
    climb = SUN[2] / np.hypot(SUN[0], SUN[1])
    rows, columns = z.shape
    for t in np.linspace(reach / steps, reach, steps):
        du, dv = SUN[0], SUN[1]
        norm = np.hypot(du, dv)
        move = np.float32([[1, 0, -du / norm * t / pixel], [0, 1, -dv / norm * t / pixel]])
        ahead = cv2.warpAffine(z, move, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
        np.maximum(blocked, (ahead - z - climb * t) / (0.08 + 0.22 * t), out=blocked)
    return 1 - paint.smoothstep(0, 1, blocked)


def skin(rng, u, v):
    """Returns the colours of the skin, (H, W, 3), before any light."""
    base = np.ones((*u.shape, 3), np.float32) * paint.colour(SKIN)
    side = np.abs(u)
    blush = bump(side, v, (0.56, 0.36), (0.24, 0.2), 0.55) + bump(u, v, (0, 0.45), (0.2, 0.14), 0.4)
    blush = blush + bump(u, v, (0, 1.15), (0.25, 0.15), 0.2)
    paint.cover(base, np.clip(blush, 0, 1), "#d0745c", 0.42)
    under = bump(side, v, (0.40, 0.16), (0.2, 0.06), 0.3) + bump(
        side, v, (0.3, 0.02), (0.1, 0.1), 0.35
    )
    paint.cover(base, under, "#a36a60", 0.6)
    mottle = paint.clouds(rng, u.shape, 14, 4)
    base *= (0.96 + 0.08 * mottle)[..., None]
    upper, lower = lips(u, v)
    paint.cover(base, upper, "#a5484a", 0.72)
    paint.cover(base, lower, "#bd5f5c", 0.70)
    return base


def features(canvas, rng, u, v, to_pixels):
    """Paints eyes, brows, nostrils and the seam of the mouth on the lit skin."""
    for side in (-1, 1):
        eye(canvas, u * side - EYE_U, v, rng, side)
        lashes(canvas, rng, side, to_pixels)
        brow(canvas, rng, side, to_pixels)
        x, y = u * side - 0.088, v - 0.548 - 0.25 * (u * side - 0.088)
        nostril = paint.smoothstep(1.25, 0.45, np.hypot(x / 0.056, y / 0.026))
        paint.cover(canvas, nostril, "#3a1a14", 0.78)
    x = np.clip(1 - (np.abs(u) / (MOUTH_HALF * 1.03)) ** 4, 0, 1)
    seam = x * np.exp(-(((v - mouth_line(u)) / 0.013) ** 2))
    paint.cover(canvas, seam, "#4a1a1a", 0.85)


def lids(x):
    """Returns the edges of the upper and lower lid; x runs from the inner to the outer corner."""
    t = np.clip(x / EYE_HALF, -1, 1)
    base = 0.022 - 0.026 * t
    upper = base - 0.122 * (1 - np.abs(t + 0.05 * (1 - t**2)) ** 2.1) ** 0.85
    return upper, base + 0.062 * (1 - np.abs(t - 0.12 * (1 - t**2)) ** 2.2) ** 0.9


def eye(canvas, x, v, rng, side):
    """Paints one eye; x is the distance from its middle, positive towards the temple."""
    upper, lower = lids(x)
    inside = np.abs(x) < EYE_HALF
    scale = 150
    opening = inside * np.clip(0.5 + np.minimum(v - upper, lower - v) * scale, 0, 1)

    ball = paint.colour("#eae2dc") * np.ones_like(canvas)
    corner = paint.smoothstep(0.45, 1.0, np.abs(x) / EYE_HALF)
    paint.cover(ball, corner, "#b38d84", 0.75)
    paint.cover(ball, paint.smoothstep(-0.80, -1.0, x / EYE_HALF), "#c4776c", 0.8)
    r = np.hypot(x, v + 0.032)
    turn = np.arctan2(v + 0.032, x)
    fibres = sum(
        np.cos(turn * k + p) for k, p in zip((23, 37, 51), rng.uniform(0, 6, 3), strict=True)
    )
    iris = paint.colour("#6f5232") * np.ones_like(canvas)
    paint.cover(iris, paint.smoothstep(0.045, 0.085, r) * (v > -0.05), "#a07c48", 0.55)
    iris *= (1 + 0.10 * fibres)[..., None]
    paint.cover(iris, paint.smoothstep(0.082, 0.102, r), "#22160d", 0.9)
    paint.cover(iris, paint.smoothstep(0.050, 0.044, r), "#0b0705")
    paint.cover(ball, paint.smoothstep(0.108, 0.098, r), iris)
    paint.cover(ball, paint.smoothstep(0.075, 0.0, v - upper), "#20120c", 0.62)
    glint = np.hypot(side * x + 0.034, v + 0.068)
    paint.cover(ball, paint.smoothstep(0.027, 0.019, glint), "#ffffff", 0.96)
    paint.cover(
        ball, paint.smoothstep(0.03, 0.0, np.hypot(side * x - 0.035, v - 0.008)), "#cfe0ee", 0.35
    )

    crease = inside * np.exp(-(((v - upper + 0.062 - 0.02 * (x / EYE_HALF) ** 2) / 0.014) ** 2))
    fade = np.clip(1 - (x / EYE_HALF) ** 4, 0, 1)
    paint.cover(canvas, crease * fade, "#6b3c2c", 0.62)
    paint.cover(
        canvas, inside * fade * np.exp(-(((v - lower - 0.012) / 0.010) ** 2)), "#f0c4ae", 0.45
    )
    paint.cover(canvas, opening, ball)
    t = x / EYE_HALF
    thick = 0.013 + 0.009 * np.clip(t, 0, 1)
    rim = inside * paint.smoothstep(thick + 0.008, thick - 0.004, np.abs(v - upper + 0.004))
    paint.cover(canvas, rim, "#1c110c", 0.92)
    edge = inside * np.exp(-(((v - lower) / 0.007) ** 2)) * paint.smoothstep(-0.9, 0.2, t)
    paint.cover(canvas, edge, "#5c3427", 0.6)


def lashes(canvas, rng, side, to_pixels):
    """Draws the upper lashes, longer towards the temple."""
    hairs = []
    for t in np.linspace(-0.75, 1.0, 34):
        x = t * EYE_HALF
        root = np.array([x + EYE_U, float(lids(np.array(x))[0]) - 0.006])
        long = 0.040 + 0.022 * max(t, 0) + rng.uniform(-0.008, 0.008)
        lean = 0.25 + 0.75 * t
        tip = root + long * np.array([lean * 0.9, -0.75])
        middle = (root + tip) / 2 + (0.008 * np.sign(lean), 0.012)
        hairs.append(to_pixels(np.array([root, middle, tip]) * (side, 1)))
    paint.cover(canvas, paint.lines(canvas, hairs, 0.5), "#150c08", 0.85)


def brow(canvas, rng, side, to_pixels):
    """Draws one eyebrow hair by hair."""
    for code, count, opacity in ((BROW, 150, 0.55), ("#241509", 110, 0.6), ("#5a3b25", 40, 0.5)):
        hairs = []
        for t in rng.uniform(0, 1, count):
            half = 0.046 * (1 - t) ** 0.6 * min(1, 0.55 + 4 * t) + 0.006
            spine = -0.255 - 0.105 * np.sin(np.pi * min(t * 0.86 + 0.10, 1)) + 0.05 * t**3 * 1.6
            root = np.array([0.165 + 0.56 * t, spine + rng.uniform(-half, half)])
            angle = np.radians(-78 + 92 * t**0.55 + rng.uniform(-9, 9))
            long = rng.uniform(0.06, 0.10)
            tip = root + long * np.array([np.cos(angle), np.sin(angle)])
            middle = (root + tip) / 2 + (0.0, -0.007)
            hairs.append(to_pixels(np.array([root, middle, tip]) * (side, 1)))
        paint.cover(canvas, paint.lines(canvas, hairs, 0.5), code, opacity)
