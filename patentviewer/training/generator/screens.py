"""Display screens, as images of regions: what a telephone, a dial or an appliance shows."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from patentviewer.training.generator.article import Image
from patentviewer.training.generator.motifs import blank, fill, icon, lettering, paste
from patentviewer.training.generator.outlines import Rng, count, maybe, outline, pick


def screen(rng: Rng, height: int = 384, width: int = 256) -> Image:
    """A display screen: bars, lists, tiles, keys, a picture, a dial, a graph."""
    image = blank(height, width)
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
