"""Generated drawings of made-up articles, and ways to draw them again, for the comparison tests."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.transform import Points, Transform
from patentviewer.model.documents import Picture


@dataclass(frozen=True)
class Part:
    """One part of an article: closed or open lines, in units of the article's size."""

    lines: tuple[NDArray[np.float64], ...]
    closed: bool = True


@dataclass(frozen=True)
class Article:
    """A body and the parts on it."""

    parts: tuple[Part, ...]

    def without(self, number: int) -> Article:
        return Article(self.parts[:number] + self.parts[number + 1 :])

    def with_part(self, number: int, part: Part) -> Article:
        return Article((*self.parts[:number], part, *self.parts[number + 1 :]))


def ellipse(x: float, y: float, wide: float, high: float, turn: float = 0.0) -> NDArray[np.float64]:
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    plain = np.column_stack([wide * np.cos(angle), high * np.sin(angle)])
    cosine, sine = math.cos(turn), math.sin(turn)
    return plain @ np.array([[cosine, sine], [-sine, cosine]]) + [x, y]


def slab(x: float, y: float, wide: float, high: float, turn: float = 0.0) -> NDArray[np.float64]:
    plain = np.array([[-wide, -high], [wide, -high], [wide, high], [-wide, high]])
    cosine, sine = math.cos(turn), math.sin(turn)
    return plain @ np.array([[cosine, sine], [-sine, cosine]]) + [x, y]


def part(rng: np.random.Generator, x: float, y: float, size: float) -> Part:
    """A knob, a slot, a grille or a cross of some size about a place."""
    turn = rng.uniform(0, np.pi)
    kind = rng.integers(4)
    if kind == 0:
        return Part((ellipse(x, y, size, size), ellipse(x, y, size * 0.55, size * 0.55)))
    if kind == 1:
        return Part((slab(x, y, size, size * 0.5, turn), slab(x, y, size * 0.8, size * 0.3, turn)))
    if kind == 2:
        bars = tuple(slab(x, y + size * k / 3, size, size * 0.08) for k in range(-3, 4, 2))
        return Part(bars)
    return Part((slab(x, y, size, size * 0.25, turn), slab(x, y, size * 0.25, size, turn)))


def article(seed: int) -> Article:
    """A body with a handle and four to seven parts of different kinds at different places."""
    rng = np.random.default_rng(seed)
    wide, high = rng.uniform(0.3, 0.5), rng.uniform(0.25, 0.45)
    corner = rng.uniform(0.4, 1.0)
    angle = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    wave = 1 + 0.06 * np.sin(rng.integers(2, 6) * angle + rng.uniform(0, 6))
    body = np.column_stack(
        [
            wide * wave * np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** corner,
            high * wave * np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** corner,
        ]
    )
    handle = ellipse(wide * 1.05, rng.uniform(-0.1, 0.1), 0.1, rng.uniform(0.1, 0.18))
    cells = [(x, y) for x in (-0.55, 0.0, 0.55) for y in (-0.5, 0.5)]
    rng.shuffle(cells)
    parts = [
        part(rng, x * wide, y * high, rng.uniform(0.05, 0.085))
        for x, y in cells[: int(rng.integers(4, 7))]
    ]
    return Article((Part((body, body * 0.93)), Part((handle,)), *parts))


def draw(drawn: Article, size: int = 900, weight: int = 3) -> Picture:
    """The article in ink on white paper; size: longer side of the paper in pixels."""
    paper = np.full((size, size), 255, np.uint8)
    for one in drawn.parts:
        for line in one.lines:
            points = np.round((line * 0.8 + 0.5) * size * 16).astype(np.int32)
            cv2.polylines(paper, [points], one.closed, 0, weight, cv2.LINE_AA, 4)
    return paper


def box_of(one: Part, size: int = 900) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of a part on a drawing of that size."""
    points = (np.vstack(one.lines) * 0.8 + 0.5) * size
    return (*points.min(axis=0), *points.max(axis=0))


def moved(picture: Picture, transform: Transform) -> tuple[Picture, Transform]:
    """A picture under a transform, on paper that just holds it, and the transform to there."""
    height, width = picture.shape
    corners = transform.apply(np.array([[0, 0], [width, 0], [0, height], [width, height]], float))
    low = corners.min(axis=0) - 8
    extent = np.ceil(corners.max(axis=0) - low + 8).astype(int)
    placed = replace(transform, c=transform.c - low[0], f=transform.f - low[1])
    ink = 255 - picture
    if placed.scale < 1:
        ink = cv2.GaussianBlur(ink, (0, 0), 0.4 / placed.scale)
    out = cv2.warpAffine(ink, placed.matrix, tuple(int(side) for side in extent))
    return (255 - out).astype(np.uint8), placed


def with_other_weight(picture: Picture, pixels: int) -> Picture:
    """The same lines bolder by some pixels (or finer, under 0)."""
    size = abs(pixels) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    work = cv2.erode if pixels > 0 else cv2.dilate
    return work(picture, kernel).astype(np.uint8) if pixels else picture


def with_ink_lost(picture: Picture, share: float, rng: np.random.Generator) -> Picture:
    """About this part of the ink erased in round patches."""
    paper = picture.copy()
    diagonal = float(np.hypot(*picture.shape))
    rows, columns = np.nonzero(picture < 128)
    while (paper < 128).sum() > (1 - share) * len(rows):
        at = rng.integers(len(rows))
        place = (int(columns[at]), int(rows[at]))
        cv2.circle(paper, place, int(rng.uniform(0.01, 0.04) * diagonal), 255, -1)
    return paper


def with_ink_added(picture: Picture, share: float, rng: np.random.Generator) -> Picture:
    """About this part more ink in stray lines and ellipses."""
    paper = picture.copy()
    height, width = picture.shape
    diagonal = float(np.hypot(height, width))
    wanted = (1 + share) * (picture < 128).sum()
    while (paper < 128).sum() < wanted:
        x, y = int(rng.integers(width)), int(rng.integers(height))
        if rng.random() < 0.5:
            end = (rng.normal(size=2) * 0.1 * diagonal + [x, y]).astype(int)
            cv2.line(paper, (x, y), (int(end[0]), int(end[1])), 0, 2, cv2.LINE_AA)
        else:
            axes = (rng.uniform(0.01, 0.06, 2) * diagonal).astype(int)
            turn = rng.uniform(0, 180)
            cv2.ellipse(
                paper, (x, y), (int(axes[0]), int(axes[1])), turn, 0, 360, 0, 2, cv2.LINE_AA
            )
    return paper


def ink_points(picture: Picture) -> Points:
    rows, columns = np.nonzero(picture < 128)
    return np.column_stack([columns, rows]).astype(np.float64)


def residual(picture: Picture, there: Transform, back: Transform) -> float:
    """Root mean square distance by which the way there and back misses, over the diagonal.

    picture: the drawing that was transformed; measured at its ink.
    """
    points = ink_points(picture)
    gaps = back.apply(there.apply(points)) - points
    diagonal = float(np.hypot(*np.ptp(points, axis=0)))
    return float(np.sqrt(np.square(gaps).sum(axis=1).mean())) / diagonal


def redrawn(
    picture: Picture, rng: np.random.Generator, *, mirrored: bool = False, upright: bool = False
) -> tuple[Picture, Transform]:
    """A drawing by another hand: scaled 0.5 to 2, turned, other weight, ink lost and added.

    Returns it and the known transform from the first drawing to it.
    """
    worn = with_ink_lost(picture, 0.1, rng)
    worn = with_ink_added(worn, 0.1, rng)
    turn = rng.uniform(-4, 4) if upright else rng.uniform(-180, 180)
    known = Transform.mirror(picture.shape[1]) if mirrored else Transform()
    known = known.then(Transform.similarity(rng.uniform(0.5, 2), turn))
    out, placed = moved(worn, known)
    return with_other_weight(out, int(rng.integers(-1, 4)) if placed.scale > 1 else 1), placed
