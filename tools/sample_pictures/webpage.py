"""A web page: header, hero picture with headline and button, three columns of text."""

import numpy as np

from . import paint

WIDTH, HEIGHT = 960, 720
LEFT, RIGHT = 56, 904
HERO_TOP, HERO_HEIGHT = 64, 372
INK, GREY, ACCENT = "#1d2733", "#5d6875", "#e4572e"
COLUMNS = (
    (
        "Routes",
        "#2f7f79",
        (
            "Eleven marked paths from two to",
            "nine days, with maps you can print",
            "and a profile of every climb.",
            "Start where the train stops.",
        ),
    ),
    (
        "Huts",
        "#c98a1b",
        (
            "Forty huts with warm rooms and",
            "simple food. See who has beds left",
            "tonight, and keep one by phone.",
            "Bring a sleeping bag liner.",
        ),
    ),
    (
        "Weather",
        "#4a6fa5",
        (
            "The forecast for each pass, every",
            "three hours, from the stations on",
            "the ridge. Storms come fast after",
            "noon: leave early.",
        ),
    ),
)
ICONS = {  # strokes around the middle of the disc
    "Routes": [[(-9, 9), (4, 5), (-6, -1), (5, -9)], [(5, -9), (0, -9)], [(5, -9), (5, -4)]],
    "Huts": [[(-11, 0), (0, -10), (11, 0)], [(-7, -1), (-7, 9), (7, 9), (7, -1)]],
    "Weather": [
        [(5 * np.cos(a), 5 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 25)],
        *([(r * np.cos(a), r * np.sin(a)) for r in (9, 12)] for a in np.arange(8) * np.pi / 4),
    ],
}


def draw(rng):
    """Returns the picture, (720, 960, 3) uint8."""
    canvas = paint.plain(WIDTH, HEIGHT, "#ffffff")
    hero = paint.box(canvas, 0, HERO_TOP, WIDTH, HERO_HEIGHT)
    paint.cover(canvas, hero, mountains(canvas, rng))
    header(canvas)
    headline(canvas)
    for index, column in enumerate(COLUMNS):
        article(canvas, LEFT + index * 296, *column)
    paint.cover(canvas, paint.box(canvas, 0, 688, WIDTH, 32), "#f1f3f5")
    paint.write(canvas, "© High Paths   ·   Imprint   ·   Privacy", LEFT, 709, 12, GREY)
    return paint.finish(canvas)


def header(canvas):
    """The bar at the top: mark, name, menu."""
    peak = [(LEFT, 44), (LEFT + 15, 18), (LEFT + 23, 31), (LEFT + 27, 25), (LEFT + 38, 44)]
    paint.cover(canvas, paint.polygon(canvas, peak), ACCENT)
    paint.write(canvas, "High Paths", LEFT + 50, 42, 24, INK, weight=600)
    x = RIGHT
    for word in ("Log in", "Journal", "Weather", "Huts", "Routes"):
        paint.write(canvas, word, x, 40, 15, INK if word != "Log in" else ACCENT, align="right")
        x -= paint.text_width(word, 15) + 30


def headline(canvas):
    """The words and the button on the hero picture."""
    x, y = paint.grid(canvas)
    inside = (y > HERO_TOP) & (y < HERO_TOP + HERO_HEIGHT)
    paint.cover(canvas, inside * (1 - paint.smoothstep(0, 620, x)), "#101c30", 0.55)
    paint.write(canvas, "Walk above", LEFT, 192, 62, "#ffffff", weight=700)
    paint.write(canvas, "the clouds", LEFT, 260, 62, "#ffffff", weight=700)
    paint.write(canvas, "Nine days from hut to hut, all on", LEFT, 304, 20, "#f2f4f7")
    paint.write(canvas, "marked paths, no rope needed.", LEFT, 332, 20, "#f2f4f7")
    shadow = paint.blur(paint.box(canvas, LEFT, 362, 172, 46, 8), 5)
    paint.cover(canvas, shadow, "#000000", 0.35)
    paint.cover(canvas, paint.box(canvas, LEFT, 358, 172, 46, 8), ACCENT)
    paint.write(canvas, "Plan your trip", LEFT + 86, 387, 18, "#ffffff", weight=600, align="middle")


def article(canvas, left, title, code, lines):
    """One column under the hero picture."""
    paint.cover(canvas, paint.disc(canvas, left + 20, 484, 20), code)
    for stroke in ICONS[title]:
        points = np.add(stroke, (left + 20, 484))
        paint.cover(canvas, paint.line(canvas, points, 2.4), "#ffffff")
    paint.write(canvas, title, left + 52, 492, 24, INK, weight=600)
    for index, words in enumerate(lines):
        paint.write(canvas, words, left, 538 + index * 24, 15.5, GREY)
    paint.write(canvas, "Read more", left, 648, 15.5, code, weight=600)
    end = left + paint.text_width("Read more", 15.5, 600) + 8
    arrow = [(end, 642.5), (end + 13, 642.5), (end + 8, 638), (end + 13, 642.5), (end + 8, 647)]
    paint.cover(canvas, paint.line(canvas, arrow, 1.6), code)


def mountains(canvas, rng):
    """Returns a canvas with ridges above a sea of clouds at sunrise."""
    x, y = paint.grid(canvas)
    height = paint.smoothstep(HERO_TOP, HERO_TOP + 250, y)[..., None]
    scene = paint.colour("#3f6fa8") * (1 - height) + paint.colour("#ffd9a8") * height
    sun_x, sun_y = 668, 196
    distance = np.hypot(x - sun_x, y - sun_y)
    paint.cover(scene, np.exp(-distance / 90), "#fff1cf", 0.85)
    paint.cover(scene, np.clip(0.5 - (distance - 24), 0, 1), "#fffaf0")
    wisps = paint.clouds(rng, x.shape, 60, 5, stretch=5)
    paint.cover(scene, paint.smoothstep(0.55, 0.9, wisps) * (y < 250), "#fff0e0", 0.5)
    ridges = (  # base line, amplitude, colour of the lit side, colour of the shade
        (262, 90, "#b9a7b8", "#8d93b4"),
        (318, 130, "#7d7f9c", "#55638c"),
        (384, 110, "#46577c", "#2c3d60"),
    )
    for base, amplitude, lit, shade in ridges:
        ridge(scene, rng, base, amplitude, lit, shade)
        mist = paint.clouds(rng, x.shape, 46, 6, stretch=3.2)
        rise = paint.smoothstep(base - 16, base + 44, y + 50 * (mist - 0.5))
        paint.cover(scene, rise * (0.55 + 0.45 * mist), "#f6e6da", 0.92)
    pines(scene, rng)
    return scene


def ridge(scene, rng, base, amplitude, lit, shade):
    """Covers the scene with one chain of mountains."""
    x, y = paint.grid(scene)
    columns = x[0]
    top = np.full_like(columns, base)
    for octave in range(7):
        step = 190 / 2**octave
        knots = np.arange(-step, WIDTH + 2 * step, step)
        heights = rng.random(len(knots)) ** (1.5 if octave == 0 else 1)
        top -= amplitude * 0.52**octave * np.interp(columns, knots + rng.uniform(0, step), heights)
    top += amplitude * 0.45
    mask = np.clip(0.5 + (y - top) * paint.SCALE, 0, 1)
    slope = np.gradient(paint.blur(top[None].astype(np.float32), 2.5)[0])
    rock = paint.clouds(rng, x.shape, 40, 6)
    warped = x + (y - top) * (rock - 0.5) * 1.2  # gullies fan out below the crest
    lean = np.interp(warped, columns, slope) * 1.6 + (rock - 0.5) * 1.1
    light = paint.smoothstep(-0.4, 0.4, -lean)[..., None]
    paint.cover(scene, mask, paint.colour(shade) * (1 - light) + paint.colour(lit) * light)


def pines(scene, rng):
    """Puts a row of dark pines along the lower edge of the hero picture."""
    bottom = HERO_TOP + HERO_HEIGHT
    mask = np.zeros(scene.shape[:2], np.float32)
    for x in np.arange(430, WIDTH + 20, 9):
        tall = rng.uniform(24, 52) * (0.45 + 0.75 * (x - 430) / (WIDTH - 430))
        x += rng.uniform(-5, 5)
        for layer in np.linspace(0, 1, 7):
            tip = bottom - tall * (1 - layer * 0.85)
            half = tall * (0.04 + 0.19 * layer)
            points = [(x, tip - tall * 0.16), (x + half, tip + 3), (x - half, tip + 3)]
            np.maximum(mask, paint.polygon(scene, points), out=mask)
    paint.cover(scene, mask, "#16243a")
