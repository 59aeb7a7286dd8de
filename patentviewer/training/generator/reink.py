"""The same figure by another draughtsman: strokes found in a raster and drawn anew."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture
from patentviewer.training.generator import pen, strokes
from patentviewer.training.generator.sketch import ink_of, silhouette
from patentviewer.training.generator.strokes import Mask, Stroke

WORKING_SIDE = 768
"""Longer side, in pixels, of the raster in which a picture's strokes are found, at most."""


@dataclass(frozen=True)
class Inking:
    """What changes when a figure is inked anew; lengths as parts of the longer side.

    width: line weight. shake: an unsteady hand. dash: length of dashes, 0 for whole lines.
    skips: gaps for each 100 pixels. drops_hatching: old shading lines are left out. hatching:
    spacing of new shading lines, 0 for none. stippled: new shading is dots. solid: black areas
    stay filled. outline: factor of the outline's weight.
    """

    width: float = 0.003
    shake: float = 0.0
    dash: float = 0.0
    skips: float = 0.0
    drops_hatching: bool = True
    hatching: float = 0.0
    stippled: bool = False
    solid: bool = True
    outline: float = 1.0


def inking(rng: np.random.Generator) -> Inking:
    """Some draughtsman's way of inking."""

    def sometimes(chance: float, low: float, high: float) -> float:
        return float(rng.uniform(low, high)) if rng.random() < chance else 0.0

    return Inking(
        width=float(np.exp(rng.uniform(np.log(0.0015), np.log(0.011)))),
        shake=sometimes(0.4, 0.0006, 0.0025),
        dash=sometimes(0.12, 0.010, 0.025),
        skips=sometimes(0.25, 0.2, 1.0),
        drops_hatching=bool(rng.random() < 0.6),
        hatching=sometimes(0.4, 0.008, 0.03),
        stippled=bool(rng.random() < 0.35),
        solid=bool(rng.random() < 0.7),
        outline=float(rng.choice([1.0, 1.0, rng.uniform(1.5, 2.5)])),
    )


def reink(picture: Picture, rng: np.random.Generator, way: Inking | None = None) -> Picture:
    """The same raster figure in another draughtsman's style, pixel-aligned.

    picture: height x width, uint8, 0 = ink. Returns a picture of the same shape. way: how it is
    inked, drawn from ``rng`` when None.
    """
    way = way or inking(rng)
    side = max(picture.shape)
    ink, scale = ink_of(picture, min(side, WORKING_SIDE))
    if not ink.any():
        return picture.copy()
    room = max(ink.shape)
    areas = _solid_areas(ink, room)
    lines = strokes.trace(strokes.thin(ink & ~areas if way.solid else ink), shortest=3)
    if way.drops_hatching:
        lines = without_hatching(lines, room)
    canvas = np.zeros(picture.shape, np.uint8)
    if way.solid and areas.any():
        _fill(canvas, areas)
    if way.hatching:
        _shade(canvas, ink, way, 1 / scale, rng)
    _draw_lines(canvas, lines, ink, way, 1 / scale, rng)
    return 255 - canvas


def _draw_lines(
    canvas: NDArray[np.uint8],
    lines: list[Stroke],
    ink: Mask,
    way: Inking,
    scale: float,
    rng: np.random.Generator,
) -> None:
    """The figure's lines with the new pen, its outline with a heavier one where that is the way."""
    side = max(canvas.shape)
    dash = way.dash * side
    line_pen = pen.Pen(
        width=max(1, round(way.width * side)),
        shake=way.shake * side,
        shake_length=0.03 * side,
        dash=(dash, dash * float(rng.uniform(0.5, 1.0))) if dash else (),
        skips=way.skips * 100 / max(scale * 100, 1),
    )
    smoothed = [strokes.smooth(line, 3) for line in lines]
    pen.draw(canvas, smoothed, line_pen, rng, scale, antialiased=True)
    if way.outline > 1:
        solid = silhouette(ink, max(3, max(ink.shape) // 80) | 1)
        found, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        rim = [np.concatenate([c, c[:1]]).reshape(-1, 2).astype(np.float32) for c in found]
        heavy = pen.Pen(width=max(2, round(way.width * way.outline * side)))
        pen.draw(canvas, [strokes.smooth(line, 3) for line in rim], heavy, rng, scale, True)


def _solid_areas(ink: Mask, side: int) -> Mask:
    """Black areas: ink too thick to be a line."""
    core = cv2.erode(ink, np.ones((5, 5), np.uint8), iterations=max(1, side // 250))
    grown = cv2.dilate(core, np.ones((5, 5), np.uint8), iterations=max(1, side // 250) + 1)
    return cv2.bitwise_and(grown, ink).astype(np.uint8)


def _fill(canvas: NDArray[np.uint8], areas: Mask) -> None:
    """Paint black areas onto a canvas of another size."""
    size = (canvas.shape[1], canvas.shape[0])
    whole = cv2.resize(areas * np.uint8(255), size, interpolation=cv2.INTER_LINEAR)
    canvas[whole > 127] = 255


def without_hatching(lines: list[Stroke], side: int) -> list[Stroke]:
    """Drop shading: short straight strokes that lie beside others of the same direction."""
    if len(lines) < 3:
        return lines
    ends = np.array([(line[0], line[-1]) for line in lines], np.float64)
    chord = ends[:, 1] - ends[:, 0]
    long = np.hypot(chord[:, 0], chord[:, 1])
    whole = np.array([strokes.length(line) for line in lines])
    straight = (long > 0.94 * whole - 2) & (whole < 0.18 * side)
    short = np.flatnonzero(straight)
    if len(short) > 3000:
        return [line for line, hatch in zip(lines, straight, strict=True) if not hatch]
    middle = ends[short].mean(axis=1)
    way = chord[short] / np.maximum(long[short], 1e-6)[:, None]
    apart = middle[None] - middle[:, None]
    along = np.abs(np.einsum("ijk,ik->ij", apart, way))
    across = np.abs(apart[..., 0] * way[:, None, 1] - apart[..., 1] * way[:, None, 0])
    parallel = np.abs(way @ way.T) > 0.97
    reach = 0.03 * side
    beside = parallel & (across < reach) & (across > 1) & (along < 0.6 * long[short][:, None] + 3)
    like = np.abs(long[short][:, None] - long[short][None]) < 0.7 * long[short][:, None] + 4
    hatch = np.zeros(len(lines), bool)
    hatch[short] = (beside & like).sum(axis=1) >= 2
    dots = whole < 0.012 * side
    return [line for line, drop in zip(lines, hatch | dots, strict=True) if not drop]


def _shade(
    canvas: NDArray[np.uint8], ink: Mask, way: Inking, scale: float, rng: np.random.Generator
) -> None:
    """New shading lines or dots in some of the drawing's closed areas."""
    side = max(ink.shape)
    paper = (silhouette(ink, 3) & ~ink).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(paper, connectivity=4)
    large = [i for i in range(1, count) if stats[i, cv2.CC_STAT_AREA] > 0.002 * side * side]
    turn = float(rng.choice([0.0, 0.5, 0.25, 0.75, rng.random()])) * np.pi
    part = float(rng.uniform(0.3, 0.8))
    chosen = [i for i in large if rng.random() < part]
    if not chosen:
        return
    inside = np.isin(labels, chosen)
    if way.stippled:
        marks = _dots(inside, way.hatching * side, rng)
    else:
        marks = _hatching(inside, way.hatching * side, turn, rng)
    shading = pen.Pen(width=max(1, round(way.width * 0.7 * max(canvas.shape))))
    pen.draw(canvas, marks, shading, rng, scale, antialiased=True)


def _dots(inside: NDArray[np.bool_], spacing: float, rng: np.random.Generator) -> list[Stroke]:
    """Points strewn over an area, as strokes of no length."""
    count = round(float(inside.sum()) / max(spacing, 2) ** 2)
    rows, columns = np.nonzero(inside)
    chosen = rng.integers(0, len(rows), count)
    points = np.stack([columns[chosen], rows[chosen]], axis=1).astype(np.float32)
    return [np.repeat(point[None], 2, axis=0) for point in points]


def _hatching(
    inside: NDArray[np.bool_], spacing: float, turn: float, rng: np.random.Generator
) -> list[Stroke]:
    """Parallel lines over an area, each begun and ended by chance."""
    side = float(np.hypot(*inside.shape))
    way = np.array([np.cos(turn), np.sin(turn)])
    across = np.array([-way[1], way[0]])
    middle = np.array(inside.shape[::-1]) / 2
    marks: list[Stroke] = []
    along = np.arange(-side / 2, side / 2, 1.0)
    for offset in np.arange(-side / 2, side / 2, max(spacing, 2.5)):
        points = middle + across * (offset + rng.normal() * 0.15 * spacing) + along[:, None] * way
        at = np.round(points).astype(int)
        valid = (at >= 0).all(1) & (at[:, 0] < inside.shape[1]) & (at[:, 1] < inside.shape[0])
        on = np.zeros(len(at), bool)
        on[valid] = inside[at[valid, 1], at[valid, 0]]
        edges = np.flatnonzero(np.diff(np.concatenate([[0], on.astype(np.int8), [0]])))
        for first, last in edges.reshape(-1, 2):
            if last - first < 4:
                continue
            a, b = np.sort(rng.uniform(first, last, 2)) if rng.random() < 0.6 else (first, last)
            ends = np.array([along[int(a)], along[min(int(b), last - 1)]])
            marks.append((middle + across * offset + ends[:, None] * way).astype(np.float32))
    return marks
