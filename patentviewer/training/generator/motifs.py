"""Flat graphics, as images of regions: repeating tiles, lettering, icons, ornaments.

An image is uint8, 0 where there is nothing; lines are drawn where its values meet.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from patentviewer.training.generator.article import Image
from patentviewer.training.generator.outlines import (
    Points,
    Rng,
    count,
    fitted,
    maybe,
    outline,
    pick,
    rounded_box,
    star,
)

SIDE = 128
"""Side of a repeating tile in pixels."""


def blank(height: int = SIDE, width: int = SIDE) -> Image:
    """An image with nothing on it."""
    return np.zeros((height, width), np.uint8)


def fill(
    image: Image, points: Points, middle: tuple[float, float], size: float, label: int
) -> None:
    """Paint an outline (within -1 to 1) onto an image; middle (x, y) and size in pixels."""
    whole = np.round((points * [1, -1] * size + np.array(middle)) * 16).astype(np.int32)
    cv2.fillPoly(image, [whole], label, cv2.LINE_8, 4)


def _dots(rng: Rng) -> Image:
    image = blank()
    shape, size = outline(rng, n=32), rng.uniform(0.15, 0.42) * SIDE
    fill(image, shape, (SIDE / 2, SIDE / 2), size, 1)
    if maybe(rng, 0.3):
        fill(image, shape, (SIDE / 2, SIDE / 2), size * rng.uniform(0.3, 0.8), 2)
    return image


def _staggered(rng: Rng) -> Image:
    image = blank()
    shape, size = outline(rng, n=32), rng.uniform(0.1, 0.24) * SIDE
    for x, y in ((0.25, 0.25), (0.75, 0.75)):
        fill(image, shape, (x * SIDE, y * SIDE), size, 1)
    return image


def _stripes(rng: Rng) -> Image:
    image = blank()
    edges = np.sort(rng.random(2 * count(rng, 1, 3))) * SIDE
    for low, high in edges.reshape(-1, 2).astype(int):
        image[:, low : high + 1] = 1
    return image if maybe(rng, 0.5) else np.ascontiguousarray(image.T)


def _checks(rng: Rng) -> Image:
    image = blank()
    half = round(SIDE * rng.uniform(0.3, 0.7))
    image[:half, :half] = 1
    image[half:, half:] = 1 if maybe(rng, 0.5) else 2
    return image


def _bricks(rng: Rng) -> Image:
    image, gap = blank(), count(rng, 3, 14)
    half = SIDE // 2
    image[gap:half, gap:] = 1
    image[half + gap :, : half - gap] = 2
    image[half + gap :, half:] = 3
    return image


def _hexagons(rng: Rng) -> Image:
    image = blank(round(SIDE / 0.866), SIDE)
    high, size = image.shape[0], rng.uniform(0.22, 0.285) * SIDE
    t = np.arange(6) * np.pi / 3 + np.pi / 6
    shape = np.stack([np.cos(t), np.sin(t)], axis=1)
    for x, y in ((0.25, 0.25), (0.75, 0.75), (-0.25, 0.75), (1.25, 0.25)):
        fill(image, shape, (x * SIDE, y * high), size * 1.15, 1)
    return image


def _waves(rng: Rng) -> Image:
    rows, columns = np.mgrid[:SIDE, :SIDE] / SIDE
    swing = rng.uniform(0.05, 0.3)
    phase = rows + swing * np.sin(2 * np.pi * columns)
    return np.asarray((phase * count(rng, 1, 3)) % 1 < rng.uniform(0.2, 0.6), np.uint8)


def _weave(rng: Rng) -> Image:
    image, n = blank(), 4
    cell, gap = SIDE // n, count(rng, 2, 7)
    for i in range(n):
        for j in range(n):
            over = (i + j) % 2 == 0
            dy, dx = (gap, 0) if over else (0, gap)
            image[i * cell + dy : (i + 1) * cell - dy, j * cell + dx : (j + 1) * cell - dx] = (
                1 if over else 2
            )
    return image


def _diamonds(rng: Rng) -> Image:
    image = blank()
    shape = np.array([(1, 0), (0, 1), (-1, 0), (0, -1.0)])
    fill(image, shape, (SIDE / 2, SIDE / 2), SIDE * rng.uniform(0.35, 0.5), 1)
    if maybe(rng, 0.4):
        fill(image, shape, (SIDE / 2, SIDE / 2), SIDE * rng.uniform(0.1, 0.3), 2)
    return image


def _scales(rng: Rng) -> Image:
    image, r = blank(), SIDE // 2
    flat = rng.uniform(0.7, 1.1)
    for k, (x, y) in enumerate([(0, 0), (SIDE, 0), (r, r), (0, SIDE), (SIDE, SIDE)]):
        cv2.ellipse(image, (x, y), (r - 2, round(r * flat)), 0, 0, 180, 1 + k % 3, -1)
    return image


def _flowers(rng: Rng) -> Image:
    image = blank(2 * SIDE, 2 * SIDE)
    for _ in range(count(rng, 1, 4)):
        middle = rng.uniform(0.25, 0.75, 2) * 2 * SIDE
        flower(image, rng, (float(middle[0]), float(middle[1])), rng.uniform(0.2, 0.5) * SIDE)
    return image


def _scatter(rng: Rng) -> Image:
    image = blank(2 * SIDE, 2 * SIDE)
    shapes = [outline(rng, n=32) for _ in range(count(rng, 1, 3))]
    for _ in range(count(rng, 3, 10)):
        at = rng.uniform(0.15, 0.85, 2) * 2 * SIDE
        turn = rng.uniform(0, 2 * np.pi)
        c, s = np.cos(turn), np.sin(turn)
        shape = shapes[int(rng.integers(len(shapes)))] @ np.array([[c, -s], [s, c]])
        fill(
            image,
            shape,
            (float(at[0]), float(at[1])),
            rng.uniform(0.06, 0.2) * SIDE,
            count(rng, 1, 3),
        )
    return image


def _plaid(rng: Rng) -> Image:
    across, down = _stripes(rng), _stripes(rng)
    return (across + 2 * down.T).astype(np.uint8)


def _chevrons(rng: Rng) -> Image:
    rows, columns = np.mgrid[:SIDE, :SIDE] / SIDE
    phase = rows + rng.uniform(0.3, 1.2) * np.abs(columns - 0.5)
    return np.asarray((phase * count(rng, 1, 3)) % 1 < rng.uniform(0.25, 0.6), np.uint8)


_TILES: tuple[Callable[[Rng], Image], ...] = (
    _dots,
    _staggered,
    _stripes,
    _checks,
    _bricks,
    _hexagons,
    _waves,
    _weave,
    _diamonds,
    _scales,
    _flowers,
    _scatter,
    _plaid,
    _chevrons,
)


def tile(rng: Rng) -> Image:
    """A tile of some repeating pattern."""
    return _TILES[int(rng.integers(len(_TILES)))](rng)


def flower(image: Image, rng: Rng, middle: tuple[float, float], size: float) -> None:
    """A flower head, with leaves now and then."""
    petals = count(rng, 4, 9)
    wide = rng.uniform(0.18, 0.4)
    petal = outline(rng, pick(rng, "egg", "circle", "super"), 24) * [wide, 0.5] + [0, 0.55]
    for k in range(petals):
        t = 2 * np.pi * k / petals
        c, s = np.cos(t), np.sin(t)
        fill(image, petal @ np.array([[c, -s], [s, c]]), middle, size, 1 + k % 2)
    fill(image, outline(rng, "circle", 20), middle, size * rng.uniform(0.12, 0.3), 4)


_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_SCRIPT_COMPLEX,
    cv2.FONT_HERSHEY_COMPLEX | cv2.FONT_ITALIC,
)

_SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ner",
    "vo",
    "ta",
    "sun",
    "el",
    "fi",
    "ra",
    "do",
    "bex",
    "qui",
    "zo",
    "pa",
    "ti",
    "ro",
    "lum",
    "ax",
    "ge",
    "wi",
    "sol",
    "ven",
    "or",
    "y",
]


def word(rng: Rng, syllables: int = 2) -> str:
    """An invented word."""
    return "".join(str(rng.choice(_SYLLABLES)) for _ in range(syllables)).capitalize()


def lettering(rng: Rng, text: str = "", thick: int = 0) -> Image:
    """A line of lettering, trimmed."""
    text = text or (word(rng, count(rng, 1, 3)) if maybe(rng, 0.8) else str(count(rng, 1, 99)))
    if maybe(rng, 0.3):
        text = text.upper()
    font = int(rng.choice(_FONTS))
    thick = thick or count(rng, 2, 7)
    (width, high), below = cv2.getTextSize(text, font, 2.0, thick)
    image = blank(high + below + 2 * thick + 4, width + 2 * thick + 4)
    cv2.putText(image, text, (thick + 2, high + thick + 2), font, 2.0, 1, thick, cv2.LINE_8)
    return image


def paste(image: Image, other: Image, box: tuple[float, float, float, float]) -> None:
    """Put another image, where it is not empty, into a box (left, top, right, bottom), fitted."""
    left, top, right, bottom = (round(v) for v in box)
    width, high = right - left, bottom - top
    if width < 3 or high < 3:
        return
    scale = min(width / other.shape[1], high / other.shape[0])
    size = (max(1, int(other.shape[1] * scale)), max(1, int(other.shape[0] * scale)))
    small = cv2.resize(other, size, interpolation=cv2.INTER_NEAREST)
    y, x = top + (high - size[1]) // 2, left + (width - size[0]) // 2
    under = image[y : y + size[1], x : x + size[0]]
    small = small[: under.shape[0], : under.shape[1]]
    np.copyto(under, small + 1, where=small > 0)


def icon(rng: Rng, side: int = 128) -> Image:
    """A pictogram, with or without a frame."""
    image = blank(side, side)
    half = side / 2
    if maybe(rng, 0.6):
        frame = outline(rng, pick(rng, "rounded box", "circle", "super"), 48)
        fill(image, frame / np.abs(frame).max(axis=0), (half, half), 0.94 * half, 1)
        if maybe(rng, 0.3):
            fill(image, frame / np.abs(frame).max(axis=0), (half, half), 0.84 * half, 2)
    glyphs = (
        _arrow,
        _house,
        _envelope,
        _heart,
        _person,
        _gear,
        _bubble,
        _bars,
        _drop,
        _lens,
        _letter,
        _blossom,
        _shapes,
    )
    glyphs[int(rng.integers(len(glyphs)))](image, rng, half, side * rng.uniform(0.22, 0.36))
    return image


def _arrow(image: Image, rng: Rng, at: float, size: float) -> None:
    w = rng.uniform(0.2, 0.5)
    shape = np.array([(-w, -1), (w, -1), (w, 0), (1, 0), (0, 1), (-1, 0), (-w, 0)])
    for _ in range(count(rng, 0, 3)):
        shape = shape[:, ::-1] * [1, -1]
    fill(image, shape, (at, at), size, 3)


def _house(image: Image, rng: Rng, at: float, size: float) -> None:
    fill(
        image,
        np.array([(-1, 0), (0, 1), (1, 0), (0.7, 0), (0.7, -1), (-0.7, -1), (-0.7, 0.0)]),
        (at, at),
        size,
        3,
    )
    fill(image, rounded_box(0.22, 0.4) - [rng.uniform(-0.3, 0.3), 0.6], (at, at), size, 4)


def _envelope(image: Image, rng: Rng, at: float, size: float) -> None:
    fill(image, rounded_box(1, 0.7, 0.05), (at, at), size, 3)
    fill(image, np.array([(-1, 0.7), (1, 0.7), (0, rng.uniform(-0.3, 0.1))]), (at, at), size, 4)


def _heart(image: Image, rng: Rng, at: float, size: float) -> None:
    t = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    fill(image, fitted(np.stack([x, y], 1)), (at, at), size * rng.uniform(0.8, 1.1), 3)


def _person(image: Image, rng: Rng, at: float, size: float) -> None:
    head = rng.uniform(0.3, 0.5)
    fill(image, outline(rng, "circle", 32) * head + [0, 0.55], (at, at), size, 3)
    t = np.linspace(0, np.pi, 24)
    body = np.stack([0.8 * np.cos(t), np.sin(t) * rng.uniform(0.7, 1.0) - 1], axis=1)
    fill(image, body, (at, at), size, 3)


def _gear(image: Image, rng: Rng, at: float, size: float) -> None:
    fill(image, star(count(rng, 6, 12), rng.uniform(0.7, 0.85), 96), (at, at), size, 3)
    fill(image, outline(rng, "circle", 32), (at, at), size * rng.uniform(0.25, 0.5), 4)


def _bubble(image: Image, rng: Rng, at: float, size: float) -> None:
    frame = outline(rng, pick(rng, "rounded box", "super"), 40)
    fill(image, frame * [1, 0.75] + [0, 0.2], (at, at), size, 3)
    fill(image, np.array([(-0.5, -0.3), (0.1, -0.3), (-0.6, -1.0)]), (at, at), size, 3)
    for k in range(count(rng, 0, 3)):
        fill(image, rounded_box(0.6, 0.06) + [0, 0.4 - 0.25 * k], (at, at), size, 4)


def _bars(image: Image, rng: Rng, at: float, size: float) -> None:
    n = count(rng, 3, 6)
    for k in range(n):
        tall = rng.uniform(0.2, 1)
        fill(
            image,
            rounded_box(0.7 / n, tall, 0.03) + [-1 + (2 * k + 1) / n, tall - 1],
            (at, at),
            size,
            3,
        )


def _drop(image: Image, rng: Rng, at: float, size: float) -> None:
    t = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    shape = np.stack([np.sin(t) * np.sin(t / 2) ** rng.uniform(1, 2.5), np.cos(t)], axis=1)
    fill(image, shape, (at, at), size, 3)


def _lens(image: Image, rng: Rng, at: float, size: float) -> None:
    fill(
        image, np.array([(0.2, -0.4), (0.4, -0.2), (1.05, -0.85), (0.85, -1.05)]), (at, at), size, 3
    )
    fill(image, outline(rng, "circle", 40) * 0.65 + [-0.2, 0.2], (at, at), size, 3)
    fill(
        image, outline(rng, "circle", 40) * rng.uniform(0.35, 0.5) + [-0.2, 0.2], (at, at), size, 4
    )


def _letter(image: Image, rng: Rng, at: float, size: float) -> None:
    sign = str(rng.choice(list("ABCDEFGHKMNPQRSTXYZ23456789@&?!%")))
    paste(image, lettering(rng, sign), (at - size, at - size, at + size, at + size))


def _blossom(image: Image, rng: Rng, at: float, size: float) -> None:
    flower(image, rng, (at, at), size)


def _shapes(image: Image, rng: Rng, at: float, size: float) -> None:
    for k in range(count(rng, 1, 4)):
        offset = rng.uniform(-0.5, 0.5, 2)
        fill(image, outline(rng, n=40) * rng.uniform(0.3, 0.9) + offset, (at, at), size, 3 + k)


def label_print(rng: Rng, height: int = 256, width: int = 256) -> Image:
    """What is printed on a package: a frame, a name, an ornament, small print."""
    image = blank(height, width)
    if maybe(rng, 0.6):
        frame = outline(rng, pick(rng, "rounded box", "super", "circle"), 48)
        frame = frame / np.abs(frame).max(axis=0) * [0.46 * width, 0.46 * height]
        fill(image, frame, (width / 2, height / 2), 1, 1)
    top = 0.12 * height
    for _ in range(count(rng, 1, 3)):
        tall = rng.uniform(0.12, 0.35) * height
        box = (0.12 * width, top, 0.88 * width, min(top + tall, 0.9 * height))
        if maybe(rng, 0.55):
            paste(image, lettering(rng), box)
        elif maybe(rng, 0.5):
            paste(image, icon(rng), box)
        else:
            flower(image, rng, (width / 2, top + tall / 2), tall / 2)
        top += tall * 1.1
    return image
