"""Flat graphics, as images of regions: repeating tiles, lettering, screens, icons, ornaments.

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


def _blank(height: int = SIDE, width: int = SIDE) -> Image:
    return np.zeros((height, width), np.uint8)


def fill(
    image: Image, points: Points, middle: tuple[float, float], size: float, label: int
) -> None:
    """Paint an outline (within -1 to 1) onto an image; middle (x, y) and size in pixels."""
    whole = np.round((points * [1, -1] * size + np.array(middle)) * 16).astype(np.int32)
    cv2.fillPoly(image, [whole], label, cv2.LINE_8, 4)


def _dots(rng: Rng) -> Image:
    image = _blank()
    shape, size = outline(rng, n=32), rng.uniform(0.15, 0.42) * SIDE
    fill(image, shape, (SIDE / 2, SIDE / 2), size, 1)
    if maybe(rng, 0.3):
        fill(image, shape, (SIDE / 2, SIDE / 2), size * rng.uniform(0.3, 0.8), 2)
    return image


def _staggered(rng: Rng) -> Image:
    image = _blank()
    shape, size = outline(rng, n=32), rng.uniform(0.1, 0.24) * SIDE
    for x, y in ((0.25, 0.25), (0.75, 0.75)):
        fill(image, shape, (x * SIDE, y * SIDE), size, 1)
    return image


def _stripes(rng: Rng) -> Image:
    image = _blank()
    edges = np.sort(rng.random(2 * count(rng, 1, 3))) * SIDE
    for low, high in edges.reshape(-1, 2).astype(int):
        image[:, low : high + 1] = 1
    return image if maybe(rng, 0.5) else np.ascontiguousarray(image.T)


def _checks(rng: Rng) -> Image:
    image = _blank()
    half = round(SIDE * rng.uniform(0.3, 0.7))
    image[:half, :half] = 1
    image[half:, half:] = 1 if maybe(rng, 0.5) else 2
    return image


def _bricks(rng: Rng) -> Image:
    image, gap = _blank(), count(rng, 3, 14)
    half = SIDE // 2
    image[gap:half, gap:] = 1
    image[half + gap :, : half - gap] = 2
    image[half + gap :, half:] = 3
    return image


def _hexagons(rng: Rng) -> Image:
    image = _blank(round(SIDE / 0.866), SIDE)
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
    image, n = _blank(), 4
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
    image = _blank()
    shape = np.array([(1, 0), (0, 1), (-1, 0), (0, -1.0)])
    fill(image, shape, (SIDE / 2, SIDE / 2), SIDE * rng.uniform(0.35, 0.5), 1)
    if maybe(rng, 0.4):
        fill(image, shape, (SIDE / 2, SIDE / 2), SIDE * rng.uniform(0.1, 0.3), 2)
    return image


def _scales(rng: Rng) -> Image:
    image, r = _blank(), SIDE // 2
    flat = rng.uniform(0.7, 1.1)
    for k, (x, y) in enumerate([(0, 0), (SIDE, 0), (r, r), (0, SIDE), (SIDE, SIDE)]):
        cv2.ellipse(image, (x, y), (r - 2, round(r * flat)), 0, 0, 180, 1 + k % 3, -1)
    return image


def _flowers(rng: Rng) -> Image:
    image = _blank(2 * SIDE, 2 * SIDE)
    for _ in range(count(rng, 1, 4)):
        middle = rng.uniform(0.25, 0.75, 2) * 2 * SIDE
        flower(image, rng, (float(middle[0]), float(middle[1])), rng.uniform(0.2, 0.5) * SIDE)
    return image


def _scatter(rng: Rng) -> Image:
    image = _blank(2 * SIDE, 2 * SIDE)
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
    image = _blank(high + below + 2 * thick + 4, width + 2 * thick + 4)
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
    image = _blank(side, side)
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


def screen(rng: Rng, height: int = 384, width: int = 256) -> Image:
    """A display screen: bars, lists, tiles, keys, a picture, a dial, a graph."""
    image = _blank(height, width)
    margin = round(0.04 * width)
    top, bottom = margin, height - margin
    if maybe(rng, 0.7):
        bar = round(height * rng.uniform(0.06, 0.12))
        image[top : top + bar, margin : width - margin] = 1
        paste(
            image,
            lettering(rng),
            (2 * margin, top + 3, width * rng.uniform(0.4, 0.9), top + bar - 3),
        )
        top += bar + margin
    if maybe(rng, 0.5):
        bar = round(height * rng.uniform(0.07, 0.13))
        n = count(rng, 2, 5)
        for k in range(n):
            left = margin + k * (width - 2 * margin) / n
            paste(
                image, icon(rng, 96), (left, bottom - bar, left + (width - 2 * margin) / n, bottom)
            )
        bottom -= bar + margin
    while bottom - top > 0.12 * height:
        tall = min(bottom - top, round(height * rng.uniform(0.12, 0.6)))
        block = _BLOCKS[int(rng.integers(len(_BLOCKS)))]
        block(image, rng, (margin, top, width - margin, top + tall))
        top += tall + margin
    return image


Box = tuple[int, int, int, int]


def _list_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    n = max(1, min(8, (bottom - top) // 24))
    tall = (bottom - top) / n
    with_icons, framed = maybe(rng, 0.5), maybe(rng, 0.5)
    for k in range(n):
        y = top + k * tall
        if framed:
            image[round(y) : round(y + tall * 0.88), left:right] = 1
        start = left + 4.0
        if with_icons:
            paste(image, icon(rng, 64), (start, y + 2, start + tall * 0.8, y + tall * 0.85))
            start += tall
        for line in range(1 if tall < 40 else 2):
            y0 = round(y + tall * (0.2 + 0.35 * line))
            stop = round(start + (right - start) * rng.uniform(0.3, 0.95))
            image[y0 : y0 + max(3, round(tall * 0.18)), round(start) : stop] = 3


def _tiles_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    columns = count(rng, 2, 5)
    cell = (right - left) / columns
    rows = max(1, round((bottom - top) / cell))
    tall = (bottom - top) / rows
    shape = outline(rng, pick(rng, "rounded box", "circle", "super"), 32)
    pictograms, inner = maybe(rng, 0.6), rng.uniform(0.36, 0.46)
    for i in range(rows):
        for j in range(columns):
            middle = (left + (j + 0.5) * cell, top + (i + 0.5) * tall)
            size = min(cell, tall) * inner
            if pictograms:
                paste(
                    image,
                    icon(rng, 64),
                    (middle[0] - size, middle[1] - size, middle[0] + size, middle[1] + size),
                )
            else:
                fill(image, shape, middle, size, 1 + (i + j) % 2)


def _keys_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    columns, rows = int(rng.choice([3, 3, 4, 10])), count(rng, 3, 4)
    signs = "1234567890*#QWERTZUIOPASDFGHJKLYXCVBNM"
    for i in range(rows):
        for j in range(columns):
            x0 = left + (j + 0.06) * (right - left) / columns
            x1 = left + (j + 0.94) * (right - left) / columns
            y0 = top + (i + 0.06) * (bottom - top) / rows
            y1 = top + (i + 0.94) * (bottom - top) / rows
            image[round(y0) : round(y1), round(x0) : round(x1)] = 1
            sign = lettering(rng, signs[(i * columns + j) % len(signs)], 3)
            paste(image, sign, (x0 + 2, y0 + (y1 - y0) * 0.25, x1 - 2, y1 - (y1 - y0) * 0.25))


def _picture_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    image[top:bottom, left:right] = 1
    x = np.linspace(left, right, 20)
    for label in (2, 3):
        y = bottom - (bottom - top) * (
            rng.uniform(0.1, 0.5) + 0.15 * np.cumsum(rng.normal(size=20)) / 4
        )
        hills = np.stack([x, np.clip(y, top, bottom)], axis=1)
        shape = np.concatenate([hills, [(right, bottom), (left, bottom)]])
        cv2.fillPoly(image, [np.round(shape).astype(np.int32)], label)
    cv2.circle(
        image,
        (round(left + 0.75 * (right - left)), round(top + 0.25 * (bottom - top))),
        max(2, round(0.1 * (bottom - top))),
        4,
        -1,
    )


def _dial_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    middle = ((left + right) / 2, (top + bottom) / 2)
    size = min(right - left, bottom - top) / 2
    fill(image, outline(rng, "circle", 64), middle, size, 1)
    fill(image, outline(rng, "circle", 64), middle, size * rng.uniform(0.6, 0.9), 2)
    t = rng.uniform(0, 2 * np.pi)
    tip = (round(middle[0] + size * 0.7 * np.cos(t)), round(middle[1] + size * 0.7 * np.sin(t)))
    cv2.line(image, (round(middle[0]), round(middle[1])), tip, 4, max(2, round(size * 0.06)))
    if maybe(rng, 0.5):
        paste(
            image,
            lettering(rng, str(count(rng, 10, 99))),
            (
                middle[0] - size * 0.4,
                middle[1] - size * 0.3,
                middle[0] + size * 0.4,
                middle[1] + size * 0.3,
            ),
        )


def _graph_block(image: Image, rng: Rng, box: Box) -> None:
    left, top, right, bottom = box
    image[bottom - 3 : bottom, left:right] = 1
    image[top:bottom, left : left + 3] = 1
    n = count(rng, 5, 14)
    x = np.linspace(left + 6, right - 4, n)
    y = bottom - 6 - (bottom - top - 10) * np.clip(0.5 + np.cumsum(rng.normal(size=n)) * 0.18, 0, 1)
    if maybe(rng, 0.5):
        line = np.round(np.stack([x, y], 1)).astype(np.int32)
        cv2.polylines(image, [line], False, 2, 4)
    else:
        half = (x[1] - x[0]) * 0.35
        for bar_x, bar_y in zip(x, y, strict=True):
            image[round(bar_y) : bottom - 3, max(0, round(bar_x - half)) : round(bar_x + half)] = 2


_BLOCKS: tuple[Callable[[Image, Rng, Box], None], ...] = (
    _list_block,
    _tiles_block,
    _keys_block,
    _picture_block,
    _dial_block,
    _graph_block,
)


def label_print(rng: Rng, height: int = 256, width: int = 256) -> Image:
    """What is printed on a package: a frame, a name, an ornament, small print."""
    image = _blank(height, width)
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
