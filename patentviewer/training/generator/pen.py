"""Put strokes on a canvas with a pen that may shake, dash, skip and vary in width."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.compiled import compiled
from patentviewer.training.generator.strokes import Bundle, Stroke

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


_ROLLS = 1024
"""Random numbers drawn for one call; loops take them in turn."""


@compiled
def _noise(at: float, table: NDArray[np.float32], row: int) -> float:
    """Smooth noise: values at 0, 1, 2, ... eased into each other."""
    low = math.floor(at)
    part = at - low
    part = part * part * (3 - 2 * part)
    first = int(low) % table.shape[1]
    second = (first + 1) % table.shape[1]
    return float(table[row, first] * (1 - part) + table[row, second] * part)


@compiled
def _run(
    points: NDArray[np.float32],
    starts: NDArray[np.int64],
    stops: NDArray[np.int64],
    scale: float,
    shake: float,
    over: float,
    overshoot: float,
    dash: NDArray[np.float32],
    skips: float,
    width: float,
    noise: NDArray[np.float32],
    rolls: NDArray[np.float32],
    out: NDArray[np.int32],
    ends: NDArray[np.int64],
) -> int:
    """Strokes as the pen moves: shaken, dashed, skipping; fixed-point pieces, how many."""
    shift = (scale - 1) / 2
    fixed = 1 << _SHIFT
    roll = 0
    at = 0
    pieces = 0
    for i in range(starts.shape[0]):
        first = starts[i]
        last = stops[i] - 1
        if last < first + 1:
            continue
        phase = rolls[roll % _ROLLS] * 997.0
        roll += 1
        # what is left of the present dash, or of the line up to the next skip
        down = True
        k = 0
        left = 1e9
        if dash.shape[0] > 0:
            left = dash[0] * rolls[roll % _ROLLS]
            roll += 1
        elif skips > 0:
            left = -math.log(1 - 0.999 * rolls[roll % _ROLLS]) * 100 / skips
            roll += 1
        along = 0.0
        begun = at
        for j in range(first, last):
            x0 = points[j, 0] * scale + shift
            y0 = points[j, 1] * scale + shift
            dx = points[j + 1, 0] * scale + shift - x0
            dy = points[j + 1, 1] * scale + shift - y0
            size = math.sqrt(dx * dx + dy * dy)
            if overshoot > 0 and size > 0:
                more = overshoot * rolls[(roll + j) % _ROLLS] / size
                if j == first:
                    x0 -= dx * more
                    y0 -= dy * more
                    dx *= 1 + more
                    dy *= 1 + more
                if j == last - 1:
                    dx *= 1 + more
                    dy *= 1 + more
                size = math.sqrt(dx * dx + dy * dy)
            steps = 1
            if shake > 0:
                steps = max(1, int(size * 4 / over))
            done = 0.0
            n = 0
            while n <= steps:
                # the next point of the line: the end of a step, or of a dash
                goal = size * n / steps
                cut = False
                if done + left < goal:
                    goal = done + left
                    cut = True
                if at + 2 >= out.shape[0] or pieces + 1 >= ends.shape[0]:
                    return pieces
                if down and (n > 0 or j == first or cut):
                    part = goal / size if size > 0 else 0.0
                    x = x0 + dx * part
                    y = y0 + dy * part
                    if shake > 0:
                        place = (along + goal) / over + phase
                        x += shake * _noise(place, noise, 0)
                        y += shake * _noise(place, noise, 1)
                    out[at, 0] = int(x * fixed + 0.5)
                    out[at, 1] = int(y * fixed + 0.5)
                    at += 1
                left -= goal - done
                done = goal
                if not cut:
                    n += 1
                    continue
                if down:
                    if at - begun >= 1:
                        ends[pieces] = at
                        pieces += 1
                    begun = at
                down = not down
                if dash.shape[0] > 0:
                    k = (k + 1) % dash.shape[0]
                    left = max(dash[k], 0.5)
                elif down:
                    left = -math.log(1 - 0.999 * rolls[roll % _ROLLS]) * 100 / skips
                    left = max(left, 0.5)
                else:
                    left = width * (2 + 5 * rolls[roll % _ROLLS])
                roll += 1
                if down:
                    part = goal / size if size > 0 else 0.0
                    x = x0 + dx * part
                    y = y0 + dy * part
                    if shake > 0:
                        place = (along + goal) / over + phase
                        x += shake * _noise(place, noise, 0)
                        y += shake * _noise(place, noise, 1)
                    out[at, 0] = int(x * fixed + 0.5)
                    out[at, 1] = int(y * fixed + 0.5)
                    at += 1
            along += size
        if at > begun:
            ends[pieces] = at
            pieces += 1
    return pieces


def _room(bundle: Bundle, pen: Pen, scale: float) -> int:
    """Points that :func:`_run` may need at most, roughly."""
    points = bundle.points
    if not pen.shake and not pen.dash and not pen.skips:
        return int((bundle.stops - bundle.starts).sum()) + len(bundle.starts) + 8
    long = 0.0
    if len(points) > 1:
        steps = np.diff(points, axis=0)
        long = float(np.hypot(steps[:, 0], steps[:, 1]).sum()) * scale
    shortest = min([p for p in pen.dash if p > 0], default=1e9)
    return (
        int(
            4 * long / max(pen.shake_length, 1)
            + 4 * long / shortest
            + long * pen.skips / 20
            + 3 * len(points)
            + 4 * len(bundle.starts)
        )
        + 64
    )


def draw(
    canvas: Canvas,
    strokes: Sequence[Stroke] | Bundle,
    pen: Pen,
    rng: np.random.Generator,
    scale: float = 1.0,
    antialiased: bool = False,
) -> None:
    """Draw strokes on a canvas (0 = paper, 255 = ink), in place.

    scale: factor from the strokes' pixels to the canvas's.
    """
    bundle = strokes if isinstance(strokes, Bundle) else Bundle.of(strokes)
    if len(bundle.starts) == 0:
        return
    if pen.doubled:
        pieces = bundle.pieces()
        pieces += [_beside(piece, pen.doubled / scale) for piece in pieces if len(piece) > 1]
        bundle = Bundle.of(pieces)
    noise = rng.standard_normal((2, 512), np.float32)
    rolls = rng.random(_ROLLS, np.float32)
    room = _room(bundle, pen, scale)
    out = np.empty((room, 2), np.int32)
    ends = np.empty(room, np.int64)
    count = int(
        _run(
            bundle.points,
            bundle.starts,
            bundle.stops,
            scale,
            pen.shake,
            pen.shake_length,
            pen.overshoot,
            np.array(pen.dash, np.float32),
            pen.skips,
            float(pen.width),
            noise,
            rolls,
            out,
            ends,
        )
    )
    if count == 0:
        return
    stops = ends[:count].tolist()
    lines = [out[a:b] for a, b in zip([0, *stops[:-1]], stops, strict=True)]
    kind = cv2.LINE_AA if antialiased else cv2.LINE_8
    cv2.polylines(canvas, lines, False, pen.ink, pen.width, kind, _SHIFT)


def _beside(stroke: Stroke, distance: float) -> Stroke:
    """A line parallel to the stroke."""
    way = np.gradient(stroke, axis=0)
    way /= np.maximum(np.hypot(way[:, :1], way[:, 1:]), 1e-6)
    return cast("Stroke", (stroke + way[:, ::-1] * np.array([-distance, distance], np.float32)))
