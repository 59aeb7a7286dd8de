"""Lines of a drawing as strokes: thin a raster to one pixel, then follow its lines.

A stroke is a polyline, float32 N x 2, x then y in pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.compiled import compiled

Stroke = NDArray[np.float32]
Mask = NDArray[np.uint8]

_RING_Y = np.array([-1, -1, 0, 1, 1, 1, 0, -1], np.int64)
_RING_X = np.array([0, 1, 1, 1, 0, -1, -1, -1], np.int64)


@compiled
def _removable(mask: Mask, y: int, x: int, second: bool) -> bool:
    """Whether one sub-iteration of Zhang and Suen (CACM 27, 1984) takes this pixel away."""
    total = 0
    changes = 0
    before = mask[y + _RING_Y[7], x + _RING_X[7]]
    for k in range(8):
        now = mask[y + _RING_Y[k], x + _RING_X[k]]
        total += now
        if before == 0 and now == 1:
            changes += 1
        before = now
    if total < 2 or total > 6 or changes != 1:
        return False
    north, east = mask[y - 1, x], mask[y, x + 1]
    south, west = mask[y + 1, x], mask[y, x - 1]
    if second:
        return bool(north * east * west == 0 and north * south * west == 0)
    return bool(north * east * south == 0 and east * south * west == 0)


@compiled
def _thin(mask: Mask, pixels: NDArray[np.int64]) -> None:
    """Thin ``mask`` (0/1, with an empty border) in place, looking only at its ink pixels."""
    count = pixels.shape[0]
    marked = np.empty(count, np.int64)
    while True:
        removed = 0
        for half in range(2):
            taken = 0
            for i in range(count):
                if _removable(mask, pixels[i, 0], pixels[i, 1], half == 1):
                    marked[taken] = i
                    taken += 1
            for i in range(taken):
                mask[pixels[marked[i], 0], pixels[marked[i], 1]] = 0
            removed += taken
            kept = 0
            for i in range(count):
                if mask[pixels[i, 0], pixels[i, 1]]:
                    pixels[kept, 0] = pixels[i, 0]
                    pixels[kept, 1] = pixels[i, 1]
                    kept += 1
            count = kept
        if removed == 0:
            return


@compiled
def _next_step(
    mask: Mask, used: Mask, y: int, x: int, dy: float, dx: float, least: float
) -> tuple[int, int]:
    """The free neighbour that best continues the direction, or (-1, -1)."""
    best = least
    best_y = -1
    best_x = -1
    for k in range(8):
        yy = y + _RING_Y[k]
        xx = x + _RING_X[k]
        if mask[yy, xx] == 0 or used[yy, xx]:
            continue
        long = 1.0 if k % 2 == 0 else 1.4142135
        fit = (dy * _RING_Y[k] + dx * _RING_X[k]) / long
        if dy == 0.0 and dx == 0.0:
            fit = 2.0 - long
        elif k % 2 == 0:
            fit += 0.05
        if fit > best:
            best = fit
            best_y = yy
            best_x = xx
    return best_y, best_x


@compiled
def _walk(
    mask: Mask, used: Mask, y: int, x: int, out: NDArray[np.float32], at: int, forward: bool
) -> int:
    """Follow a line from a pixel until it ends; returns how many points were written."""
    count = 0
    start_y, start_x = y, x
    dy = 0.0
    dx = 0.0
    while True:
        least = -0.3 if count < 3 else 0.15
        if dy == 0.0 and dx == 0.0:
            least = -9.0
        yy, xx = _next_step(mask, used, y, x, dy, dx, least)
        if yy < 0 or at + count >= out.shape[0]:
            break
        # the corner that a diagonal neighbour leaves behind belongs to this line, too
        for k in range(0, 8, 2):
            cy = y + _RING_Y[k]
            cx = x + _RING_X[k]
            if abs(cy - yy) + abs(cx - xx) == 1 and mask[cy, cx] and (yy != y and xx != x):
                used[cy, cx] = 1
        used[yy, xx] = 1
        out[at + count, 0] = xx
        out[at + count, 1] = yy
        count += 1
        y, x = yy, xx
        back = min(count, 6)
        if count > back:
            dy = y - out[at + count - 1 - back, 1]
            dx = x - out[at + count - 1 - back, 0]
        else:
            dy = y - start_y
            dx = x - start_x
        long = math.sqrt(dy * dy + dx * dx)
        if long > 0:
            dy /= long
            dx /= long
    if not forward:
        for i in range(count // 2):
            j = count - 1 - i
            for c in range(2):
                keep = out[at + i, c]
                out[at + i, c] = out[at + j, c]
                out[at + j, c] = keep
    return count


@compiled
def _follow(
    mask: Mask, pixels: NDArray[np.int64], out: NDArray[np.float32], ends: NDArray[np.int64]
) -> int:
    """All strokes of a thin ``mask`` into ``out``; ``ends[i]`` is where stroke i stops."""
    used = np.zeros_like(mask)
    at = 0
    strokes = 0
    for wanted in (1, 9):
        for i in range(pixels.shape[0]):
            y = pixels[i, 0]
            x = pixels[i, 1]
            if used[y, x]:
                continue
            if wanted == 1:
                around = 0
                for k in range(8):
                    around += mask[y + _RING_Y[k], x + _RING_X[k]]
                if around != 1:
                    continue
            if at + 1 >= out.shape[0]:
                return strokes
            used[y, x] = 1
            back = _walk(mask, used, y, x, out, at, False)
            at += back
            out[at, 0] = x
            out[at, 1] = y
            at += 1
            if wanted == 9:
                at += _walk(mask, used, y, x, out, at, True)
            ends[strokes] = at
            strokes += 1
    return strokes


class Bundle(NamedTuple):
    """Many strokes in one array, for loops that must be fast.

    points: float32 N x 2. starts, stops: int64, where each stroke begins and ends in points.
    """

    points: NDArray[np.float32]
    starts: NDArray[np.int64]
    stops: NDArray[np.int64]

    @staticmethod
    def of(strokes: Sequence[Stroke]) -> Bundle:
        """Strokes as a bundle."""
        if not strokes:
            return Bundle(
                np.empty((0, 2), np.float32), np.empty(0, np.int64), np.empty(0, np.int64)
            )
        stops = np.cumsum([len(stroke) for stroke in strokes])
        points = np.concatenate(strokes).astype(np.float32)
        return Bundle(points, np.concatenate([[0], stops[:-1]]), stops)

    def pieces(self) -> list[Stroke]:
        """The strokes one by one."""
        return [self.points[a:b] for a, b in zip(self.starts, self.stops, strict=True)]

    def only(self, wanted: NDArray[np.bool_]) -> Bundle:
        """Some of the strokes."""
        return Bundle(self.points, self.starts[wanted], self.stops[wanted])


def thin(mask: Mask) -> Mask:
    """Lines one pixel wide. mask: height x width, 0 or 1; its outermost pixels come back empty."""
    lines = _bordered(mask)
    _thin(lines, _pixels(lines))
    return lines


def _bordered(mask: Mask) -> Mask:
    lines = np.ascontiguousarray(mask, np.uint8).copy()
    lines[0] = lines[-1] = 0
    lines[:, 0] = lines[:, -1] = 0
    return lines


def _pixels(mask: Mask) -> NDArray[np.int64]:
    """Row and column of each pixel that is set."""
    flat = np.flatnonzero(mask.view(np.bool_))
    return np.stack(np.divmod(flat, mask.shape[1]), axis=1)


def followed(lines: Mask) -> Bundle:
    """All strokes of thin lines (0 or 1), pixel by pixel; at a crossing a line goes straight on."""
    lines = _bordered(lines)
    pixels = _pixels(lines)
    if len(pixels) == 0:
        return Bundle.of([])
    out = np.empty((2 * len(pixels) + 2, 2), np.float32)
    ends = np.empty(len(pixels) + 1, np.int64)
    count = int(_follow(lines, pixels, out, ends))
    stops = ends[:count]
    return Bundle(out[: stops[-1]], np.concatenate([[0], stops[:-1]]), stops)


def trace(lines: Mask, shortest: int = 3) -> list[Stroke]:
    """The strokes of thin lines one by one; those of fewer than ``shortest`` pixels are dropped."""
    return [stroke for stroke in followed(lines).pieces() if len(stroke) >= shortest]


@compiled
def _tidy(
    points: NDArray[np.float32],
    starts: NDArray[np.int64],
    stops: NDArray[np.int64],
    shortest: int,
    out: NDArray[np.float32],
    ends: NDArray[np.int64],
) -> int:
    """Strokes without their staircase (binomial over 7 points), every third point kept."""
    at = 0
    kept = 0
    for i in range(starts.shape[0]):
        first = starts[i]
        last = stops[i] - 1
        if last - first + 1 < shortest:
            continue
        j = first
        while True:
            for c in range(2):
                if j in (first, last):
                    out[at, c] = points[j, c]
                else:
                    total = 20.0 * points[j, c]
                    for k in range(1, 4):
                        weight = 15.0 if k == 1 else (6.0 if k == 2 else 1.0)
                        reach = min(k, j - first, last - j)
                        total += weight * (points[j - reach, c] + points[j + reach, c])
                    out[at, c] = total / 64.0
            at += 1
            if j == last:
                break
            j = min(j + 3, last)
        ends[kept] = at
        kept += 1
    return kept


def tidied(bundle: Bundle, shortest: int) -> Bundle:
    """Strokes followed pixel by pixel made smooth, with fewer points; short ones dropped."""
    out = np.empty((len(bundle.points) + 2 * len(bundle.starts), 2), np.float32)
    ends = np.empty(len(bundle.starts), np.int64)
    count = int(_tidy(bundle.points, bundle.starts, bundle.stops, shortest, out, ends))
    stops = ends[:count]
    if count == 0:
        return Bundle.of([])
    return Bundle(out[: stops[-1]], np.concatenate([[0], stops[:-1]]), stops)


def length(stroke: Stroke) -> float:
    """Length along the stroke, in pixels."""
    steps = np.diff(stroke, axis=0)
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


def is_closed(stroke: Stroke, reach: float = 3.0) -> bool:
    """Whether a stroke ends where it began."""
    return len(stroke) > 8 and float(np.abs(stroke[0] - stroke[-1]).max()) <= reach


def smooth(stroke: Stroke, rounds: int = 2) -> Stroke:
    """Take the staircase of pixels out of a stroke; its end points stay."""
    points = stroke
    for _ in range(rounds):
        if len(points) < 3:
            break
        inner = 0.25 * points[:-2] + 0.5 * points[1:-1] + 0.25 * points[2:]
        points = np.concatenate([points[:1], inner, points[-1:]])
    return points


def simplify(stroke: Stroke, tolerance: float) -> Stroke:
    """Fewer points, none further than ``tolerance`` pixels from the stroke (Douglas-Peucker)."""
    closed = is_closed(stroke)
    points = cv2.approxPolyDP(np.ascontiguousarray(stroke).reshape(-1, 1, 2), tolerance, closed)
    points = points.reshape(-1, 2)
    if closed and len(points) > 1:
        points = np.concatenate([points, points[:1]])
    return cast("Stroke", points.astype(np.float32))


def resample(stroke: Stroke, step: float) -> Stroke:
    """Points every ``step`` pixels along the stroke, its end points kept."""
    steps = np.hypot(*np.diff(stroke, axis=0).T) if len(stroke) > 1 else np.zeros(0)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    if along[-1] <= 0:
        return stroke
    at = np.linspace(0, along[-1], max(2, round(along[-1] / step) + 1))
    points = np.stack([np.interp(at, along, stroke[:, c]) for c in range(2)], axis=1)
    return cast("Stroke", points.astype(np.float32))
