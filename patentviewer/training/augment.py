"""Changes to prepared pictures (uint8 squares, 0 = paper, 255 = ink) while a network learns.

Line weight is constant within a patent, so `light` and `window` leave it alone; `strong` is for
the few real drawings, which would be learned by heart otherwise; `rough` changes everything but
the shape.
"""

from __future__ import annotations

import math
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.prepare import normalise_ink

Ink = NDArray[np.uint8]
Rng = np.random.Generator

GAMMA = 0.7


def fitted(ink: Ink, size: int) -> Ink:
    """The picture at another size, shrunk by area."""
    shrinks = ink.shape[0] > size
    way = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cast("Ink", cv2.resize(ink, (size, size), interpolation=way))


def light(ink: Ink, size: int, rng: Rng) -> Ink:
    """Now and then a mirror image, a hole, a small shift."""
    chance = rng.random(3)
    if chance[0] < 0.15:
        ink = ink[:, ::-1]
    if chance[1] < 0.1:
        ink = erased(ink, rng, 0.08, 0.25)
    if chance[2] < 0.5:
        return warped(ink, size, rng, (0.92, 1.04), shift=0.03)
    return fitted(ink, size)


def strong(ink: Ink, size: int, rng: Rng) -> Ink:
    """Mirrored as often as not, stretched, turned a little, with holes."""
    chance = rng.random(3)
    if chance[0] < 0.5:
        ink = ink[:, ::-1]
    if chance[1] < 0.35:
        ink = erased(ink, rng, 0.08, 0.3)
    changed = warped(ink, size, rng, (0.7, 1.1), turn=0.1, stretch=0.1, shift=0.05)
    return normalise_ink(changed, GAMMA) if chance[2] < 0.3 else changed


def window(ink: Ink, size: int, rng: Rng) -> Ink:
    """A part of the figure brought to the square anew: the same rendering, other content."""
    side = ink.shape[0]
    for _ in range(4):
        height, width = (rng.uniform(0.45, 0.95, 2) * side).astype(int)
        top, left = int(rng.uniform(0, side - height)), int(rng.uniform(0, side - width))
        part = ink[top : top + height, left : left + width]
        rows, columns = np.flatnonzero((part > 60).any(1)), np.flatnonzero((part > 60).any(0))
        if min(len(rows), len(columns)) > 0.2 * side:
            break
    else:
        return strong(ink, size, rng)
    part = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    longer = int(max(part.shape) * 1.06)
    square = np.zeros((longer, longer), np.uint8)
    top, left = (longer - part.shape[0]) // 2, (longer - part.shape[1]) // 2
    square[top : top + part.shape[0], left : left + part.shape[1]] = part
    if rng.random() < 0.5:
        square = square[:, ::-1]
    if rng.random() < 0.15:
        square = np.rot90(square)
    return normalise_ink(fitted(np.ascontiguousarray(square), size), GAMMA)


def rough(ink: Ink, size: int, rng: Rng) -> Ink:
    """Another hand: small strokes lost, lines wobbling, thick, broken or blurred."""
    picture, chance = fitted(ink, size), rng.random(7)
    if chance[0] < 0.5:
        picture = _main_strokes(picture, size * rng.uniform(0.03, 0.2))
    if chance[1] < 0.5:
        picture = _wobbling(picture, size * rng.uniform(0.003, 0.02), rng)
    if chance[2] < 0.6:
        pen = int(rng.integers(2, 5))
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (pen, pen))
        picture = cast("Ink", cv2.dilate(picture, kernel))
    if chance[3] < 0.25:
        cells = int(rng.integers(8, 30))
        kept = (rng.random((cells, cells)) > 0.25).astype(np.uint8)
        mask = cv2.resize(kept, (size, size), interpolation=cv2.INTER_NEAREST)
        picture = np.asarray(picture * mask, np.uint8)
    if chance[4] < 0.3:
        picture = cast("Ink", cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.5, 1.3)))
    if chance[5] < 0.5:
        picture = (255 * np.power(picture / 255.0, rng.uniform(0.5, 2))).astype(np.uint8)
    if chance[6] < 0.5:
        picture = normalise_ink(picture, GAMMA)
    return warped(picture, size, rng, (0.85, 1.08), turn=0.05, stretch=0.06, shift=0.04)


def redrawn(ink: Ink, size: int, rng: Rng) -> Ink:
    """As someone draws it from memory: outlines of few corners, no hatching, one pen.

    Contours of lines and of the areas between them, simplified as Quick, Draw! simplifies strokes
    (Douglas and Peucker 1973), small ones left out.
    """
    side = ink.shape[0]
    pen = int(rng.integers(2, 6))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (pen, pen))
    lines = cv2.morphologyEx((ink > 80).astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    found, _ = cv2.findContours(lines, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    least = side * rng.uniform(0.06, 0.25)
    coarse = side * rng.uniform(0.004, 0.025)
    picture = np.zeros_like(ink)
    drawn = 0
    for contour in found:
        _, _, width, height = cv2.boundingRect(contour)
        if max(width, height) < least or (drawn and rng.random() < 0.1):
            continue
        corners = cv2.approxPolyDP(contour, coarse, closed=True).astype(np.float64)
        corners += rng.normal(size=corners.shape) * coarse * 0.5
        points = np.rint(corners * 8).astype(np.int32)
        thick = max(1, round(side / size * rng.uniform(1.2, 3.5)))
        cv2.polylines(picture, [points], True, 255, thick, cv2.LINE_AA, shift=3)
        drawn += 1
    if not drawn:
        return rough(ink, size, rng)
    if rng.random() < 0.5:
        picture = picture[:, ::-1].copy()
    return warped(picture, size, rng, (0.85, 1.08), turn=0.06, stretch=0.15, shift=0.04)


def erased(ink: Ink, rng: Rng, smallest: float, largest: float) -> Ink:
    """A copy with one rectangle of paper; its sides as parts of the picture's."""
    changed, side = ink.copy(), ink.shape[0]
    height, width = rng.uniform(smallest, largest, 2) * side
    top, left = int(rng.uniform(0, side - height)), int(rng.uniform(0, side - width))
    changed[top : top + int(height), left : left + int(width)] = 0
    return changed


def warped(
    ink: Ink,
    size: int,
    rng: Rng,
    scale: tuple[float, float],
    turn: float = 0.0,
    stretch: float = 0.0,
    shift: float = 0.0,
) -> Ink:
    """Scaled, turned (standard deviation in radians), stretched and shifted about its middle."""
    side = ink.shape[0]
    factor = rng.uniform(*scale) * size / side
    wide = factor * math.exp(rng.normal() * stretch)
    angle = rng.normal() * turn
    cosine, sine = math.cos(angle), math.sin(angle)
    matrix = np.array([[cosine * wide, -sine * factor, 0.0], [sine * wide, cosine * factor, 0.0]])
    middle = matrix[:, :2] @ np.array([side / 2, side / 2])
    matrix[:, 2] = size / 2 - middle + rng.uniform(-shift, shift, 2) * size
    if factor < 0.8:
        ink = cast("Ink", cv2.GaussianBlur(ink, (0, 0), 0.35 / factor))
    return cast("Ink", cv2.warpAffine(ink, matrix, (size, size), flags=cv2.INTER_LINEAR))


def _main_strokes(ink: Ink, shortest: float) -> Ink:
    """Only the connected strokes that reach further than shortest pixels."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats((ink > 90).astype(np.uint8))
    reach = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    kept = reach > shortest
    kept[0] = False
    return (ink * kept[labels]).astype(np.uint8) if kept.any() else ink


def _wobbling(ink: Ink, amount: float, rng: Rng) -> Ink:
    """Displaced by smooth noise of that many pixels."""
    size = ink.shape[0]
    stray = (rng.normal(size=(2, 5, 5)) * amount).astype(np.float32)
    dx, dy = (cv2.resize(s, (size, size), interpolation=cv2.INTER_CUBIC) for s in stray)
    rows, columns = np.mgrid[:size, :size].astype(np.float32)
    return cast("Ink", cv2.remap(ink, columns + dx, rows + dy, cv2.INTER_LINEAR))
