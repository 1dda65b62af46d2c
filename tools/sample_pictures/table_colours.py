"""What the things on the table are painted with: textures, titles, the dial of the clock.

Each painter takes the index of its thing, the points (3, N) and the textures; it returns (N, 3).
"""

import cv2
import numpy as np

from . import paint
from .table_things import APPLE, BOOKS, CLOCK, MUG, NAMES, PENCIL, TIP


def make_textures(rng):
    """Returns the pictures that are laid on things, each (H, W, 3) float32."""
    blank = paint.plain(600, 600, "#ffffff")
    noise = paint.clouds(rng, blank.shape[:2], 90, 6, stretch=7)
    fine = paint.clouds(rng, blank.shape[:2], 9, 4, stretch=22)
    rings = 0.5 + 0.5 * np.sin(noise * 42)
    grain = np.clip(0.30 * rings + 0.45 * noise + 0.35 * fine, 0, 1)[..., None]
    wood = paint.colour("#7d5130") * (1 - grain) + paint.colour("#c08c58") * grain
    spines = [spine(*book[3:], book[1]) for book in BOOKS]
    return {"wood": wood.astype(np.float32), "dial": dial(), "spines": spines}


def dial():
    """The face of the clock at ten past ten."""
    canvas = paint.plain(200, 200, "#fbf8ee")
    for minute in range(60):
        turn = np.radians(minute * 6)
        out = np.array([np.sin(turn), -np.cos(turn)])
        hour = minute % 5 == 0
        ends = [100 + out * (84 if hour else 88), 100 + out * 93]
        paint.cover(canvas, paint.line(canvas, ends, 3 if hour else 1.2), "#20242a")
    for hour in range(1, 13):
        turn = np.radians(hour * 30)
        x, y = 100 + 68 * np.sin(turn), 100 - 68 * np.cos(turn)
        paint.write(canvas, str(hour), x, y + 8, 23, "#20242a", weight=600, align="middle")
    for turn, far, width, code in (
        (305, 44, 6, "#15181c"),
        (60, 64, 4.5, "#15181c"),
        (186, 70, 1.6, "#c62f2a"),
    ):
        out = np.array([np.sin(np.radians(turn)), -np.cos(np.radians(turn))])
        paint.cover(canvas, paint.line(canvas, [100 - out * 12, 100 + out * far], width), code)
    paint.cover(canvas, paint.disc(canvas, 100, 100, 5.5), "#15181c")
    return canvas


def spine(code, words, half):
    """The back of a book with its title."""
    width = 400
    height = round(width * half[1] / half[0])
    canvas = paint.plain(width, height, code)
    for left in (26, width - 32):
        paint.cover(canvas, paint.box(canvas, left, 0, 6, height), "#ecd9a8", 0.8)
    size = height * 0.44
    paint.write(
        canvas, words, width / 2, height * 0.65, size, "#f5ecd2", weight=600, align="middle"
    )
    return canvas


def look_up(texture, u, v):
    """Returns the texture's colours at u, v in [0, 1], (N, 3)."""
    height, width = texture.shape[:2]
    across = np.float32(np.clip(u, 0, 1) * (width - 1))
    down = np.float32(np.clip(v, 0, 1) * (height - 1))
    out = np.empty((len(u), 3), np.float32)
    for start in range(0, len(u), 30000):  # OpenCV's remap takes no side above 32,767
        cut = slice(start, start + 30000)
        out[cut] = cv2.remap(texture, across[None, cut], down[None, cut], cv2.INTER_LINEAR)[0]
    return out


def material(name, index, p, textures):
    """Returns the colours of one thing at the points p, (N, 3)."""
    painter = PAINTERS.get(name)
    if isinstance(painter, str):
        return paint.colour(painter)
    return painter(index, p, textures)


def paint_table(_, p, textures):
    """Boards that run from left to right."""
    board = np.floor((p[2] + 20) / 0.62)
    shift = board * 0.37 % 1
    colours = look_up(
        textures["wood"], ((p[0] + 4) / 9 + shift) % 1, ((p[2] + 20) / 0.62) % 1 * 0.3 + 0.6 * shift
    )
    seam = np.abs((p[2] + 20) / 0.62 % 1 - 0.5)
    return colours * (1 - 0.55 * paint.smoothstep(0.480, 0.497, seam))[:, None]


def paint_clock(_, p, textures):
    """A teal case with a white dial."""
    x, y, z = p[0] - CLOCK[0], p[1] - CLOCK[1], p[2] - CLOCK[2]
    cos, sin = np.cos(0.22), np.sin(0.22)
    x, z = x * cos - z * sin, x * sin + z * cos
    dialed = look_up(textures["dial"], 0.5 + x / 0.86, 0.5 - y / 0.86)
    face = (np.hypot(x, y) < 0.425) & (z > 0.08)
    return np.where(face[:, None], dialed, paint.colour("#1f6f78"))


def paint_book(index, p, textures):
    """A cover with a title on the back, paper on the other sides."""
    centre, half, turn, code, _ = BOOKS[index - NAMES.index("book")]
    x, y, z = p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]
    cos, sin = np.cos(turn), np.sin(turn)
    x, z = x * cos - z * sin, x * sin + z * cos
    back = look_up(
        textures["spines"][index - NAMES.index("book")],
        0.5 + x / half[0] / 2,
        0.5 - y / half[1] / 2,
    )
    cover = np.broadcast_to(paint.colour(code), back.shape)
    stripes = (0.90 + 0.08 * np.sin(y * 260))[:, None] * paint.colour("#efe4c8")
    paper = (np.abs(x) > half[0] - 0.02) & (np.abs(y) < half[1] - 0.025)
    out = np.where((z > half[2] - 0.02)[:, None], back, cover)
    return np.where(paper[:, None], stripes, out)


def paint_apple(_, p, __):
    """Red with fine streaks, yellow-green around the stalk."""
    x, y, z = p[0] - APPLE[0], p[1] - APPLE[1] - 0.29, p[2] - APPLE[2]
    turn = np.arctan2(z, x)
    streak = 0.5 + 0.22 * np.sin(turn * 31) + 0.2 * np.sin(turn * 53 + 2) + 0.1 * np.sin(y * 40)
    top = paint.smoothstep(0.14, 0.27, y + 0.07 * (streak - 0.5) + 0.03 * np.sin(turn * 2))
    side = paint.smoothstep(0.5, 1.1, np.sin(turn - 0.4)) * 0.25
    mix = np.clip(0.25 * streak + side, 0, 1)[:, None]
    red = paint.colour("#a90f14") * (1 - mix) + paint.colour("#e8502a") * mix
    return red * (1 - top[:, None]) + paint.colour("#c9b93e") * top[:, None]


def paint_mug(_, p, __):
    """White inside and on the rim, blue bands outside; coffee at the bottom."""
    across = np.hypot(p[0] - MUG[0], p[2] - MUG[2])
    out = np.broadcast_to(paint.colour("#2c5aa8"), (p.shape[1], 3)).copy()
    band = (np.abs(p[1] - 0.40) < 0.075) & (across > 0.32) & (across < 0.345)
    out[band] = paint.colour("#f2efe6")
    out[(across < 0.325) & (p[1] > 0.12)] = paint.colour("#f2efe6")
    out[(across < 0.29) & (p[1] < 0.2)] = paint.colour("#3a2216")
    return out


def paint_leaf(_, p, __):
    """Green, brighter at the tips."""
    t = np.clip((p[1] - 0.6) / 0.8, 0, 1)[:, None]
    return paint.colour("#2f5f35") * (1 - t) + paint.colour("#7fae55") * t


def paint_pencil(_, p, __):
    """Yellow with a red rubber in a metal ring at the far end."""
    t = (p[0] - PENCIL[0][0]) / (PENCIL[1][0] - PENCIL[0][0])
    out = np.broadcast_to(paint.colour("#f2b81d"), (p.shape[1], 3)).copy()
    out[t < 0.14] = paint.colour("#b9bcc0")
    out[t < 0.07] = paint.colour("#d9647a")
    return out


def paint_cone(_, p, __):
    """Bare wood and the lead."""
    t = (p[0] - PENCIL[1][0]) / (TIP[0] - PENCIL[1][0])
    return np.where((t > 0.68)[:, None], paint.colour("#2b2b2e"), paint.colour("#e3c08f"))


PAINTERS = {
    "table": paint_table,
    "wall": "#f2e9d8",
    "clock": paint_clock,
    "bell": "#c8a24a",
    "book": paint_book,
    "apple": paint_apple,
    "stalk": "#4a3320",
    "mug": paint_mug,
    "pot": "#b5623c",
    "leaf": paint_leaf,
    "pencil": paint_pencil,
    "cone": paint_cone,
}
