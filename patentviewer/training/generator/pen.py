"""Put strokes on a canvas with a pen that may shake, dash, skip and vary in width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.strokes import Stroke, resample

Canvas = NDArray[np.uint8]

_SHIFT = 4
"""Fraction bits of the coordinates handed to OpenCV."""


@dataclass(frozen=True)
class Pen:
    """How a line is drawn; lengths in pixels of the canvas.

    width: line width. ink: darkness, 1 to 255. shake and shake_length: how far a shaky hand
    strays, and over what length of line. dash: lengths drawn and left out in turn, empty for a
    continuous line. skips: gaps for each 100 pixels of line. overshoot: how far ends run on.
    doubled: distance of a second line beside the first, 0 for none.
    """

    width: int = 1
    ink: int = 255
    shake: float = 0.0
    shake_length: float = 20.0
    dash: tuple[float, ...] = ()
    skips: float = 0.0
    overshoot: float = 0.0
    doubled: float = 0.0


def shaken(stroke: Stroke, amount: float, over: float, rng: np.random.Generator) -> Stroke:
    """The stroke as an unsteady hand draws it: displaced by smooth noise, in pixels."""
    points = resample(stroke, max(2.0, over / 5))
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    knots = np.arange(0, along[-1] + 2 * over, over)
    stray = rng.normal(scale=amount, size=(2, len(knots)))
    points[:, 0] += _eased(along / over, stray[0])
    points[:, 1] += _eased(along / over, stray[1])
    return points


def _eased(at: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float32]:
    """Smooth interpolation of values that stand at 0, 1, 2, ..."""
    low = np.minimum(at.astype(np.int64), len(values) - 2)
    part = at - low
    part = part * part * (3 - 2 * part)
    return cast(
        "NDArray[np.float32]",
        (values[low] * (1 - part) + values[low + 1] * part).astype(np.float32),
    )


def _pieces(stroke: Stroke, pen: Pen, rng: np.random.Generator) -> list[Stroke]:
    """Cut a stroke by the pen's dashes or skips."""
    if not pen.dash and pen.skips <= 0:
        return [stroke]
    steps = np.hypot(*np.diff(stroke, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    total = along[-1]
    cuts: list[tuple[float, float]] = []
    if pen.dash:
        cuts = _dashes(float(total), pen.dash, float(rng.random()))
    else:
        gaps = np.sort(rng.uniform(0, total, rng.poisson(total * pen.skips / 100)))
        edges = np.concatenate([[0.0], np.repeat(gaps, 2), [total]])
        half = pen.width * rng.uniform(1.0, 3.5, len(gaps))
        edges[1:-1:2] -= half
        edges[2:-1:2] += half
        cuts = [(float(a), float(b)) for a, b in edges.reshape(-1, 2) if b > a]
    return [_between(stroke, along, a, b) for a, b in cuts]


def _dashes(total: float, dash: tuple[float, ...], phase: float) -> list[tuple[float, float]]:
    """Where along a line of ``total`` pixels its dashes lie."""
    period = sum(dash)
    at = -phase * period
    cuts: list[tuple[float, float]] = []
    k = 0
    while at < total:
        if k % 2 == 0 and at + dash[k % len(dash)] > 0:
            cuts.append((max(at, 0.0), min(at + dash[k % len(dash)], total)))
        at += dash[k % len(dash)]
        k += 1
    return cuts


def _between(stroke: Stroke, along: NDArray[np.float64], a: float, b: float) -> Stroke:
    """The part of a stroke between two lengths along it."""
    inside = (along > a) & (along < b)
    ends = np.array([a, b])
    ends_at = np.stack([np.interp(ends, along, stroke[:, c]) for c in range(2)], axis=1)
    points = np.concatenate([ends_at[:1], stroke[inside], ends_at[1:]])
    return cast("Stroke", points.astype(np.float32))


def _extended(stroke: Stroke, by: float) -> Stroke:
    """Both ends run on in their direction."""
    longer = stroke.copy()
    reach = min(4, len(stroke) - 1)
    for end, other in ((0, reach), (-1, -1 - reach)):
        way = stroke[end] - stroke[other]
        longer[end] += way / max(float(np.hypot(*way)), 1e-6) * by
    return longer


def _beside(stroke: Stroke, distance: float) -> Stroke:
    """A line parallel to the stroke."""
    way = np.gradient(stroke, axis=0)
    way /= np.maximum(np.hypot(way[:, :1], way[:, 1:]), 1e-6)
    return cast("Stroke", (stroke + way[:, ::-1] * np.array([-distance, distance], np.float32)))


def draw(
    canvas: Canvas,
    strokes: Sequence[Stroke],
    pen: Pen,
    rng: np.random.Generator,
    scale: float = 1.0,
    antialiased: bool = False,
) -> None:
    """Draw strokes on a canvas (0 = paper, 255 = ink), in place.

    scale: factor from the strokes' pixels to the canvas's.
    """
    lines: list[NDArray[np.int32]] = []
    for stroke in strokes:
        if len(stroke) < 2:
            continue
        points = stroke * np.float32(scale) + np.float32((scale - 1) / 2)
        if pen.shake > 0:
            points = shaken(points, pen.shake, pen.shake_length, rng)
        if pen.overshoot > 0:
            points = _extended(points, pen.overshoot * float(rng.random()))
        group = [points, _beside(points, pen.doubled)] if pen.doubled else [points]
        for line in group:
            lines.extend(
                np.round(piece * (1 << _SHIFT)).astype(np.int32)
                for piece in _pieces(line, pen, rng)
            )
    kind = cv2.LINE_AA if antialiased else cv2.LINE_8
    if lines:
        cv2.polylines(canvas, lines, False, pen.ink, pen.width, kind, _SHIFT)
