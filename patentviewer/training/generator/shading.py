"""Marks that show how a surface turns: ruled lines, dots, crossed lines, glass, tone.

Marks are strokes in the projection's pixels.
"""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.compiled import compiled
from patentviewer.training.generator.projection import Floats, Projection, Whole
from patentviewer.training.generator.strokes import Mask, Stroke


def darkness(projection: Projection, light: NDArray[np.float64]) -> Floats:
    """How dark each pixel is by a light from a direction in the camera's axes, 0 to 1."""
    lit = projection.normal @ light.astype(np.float32)
    rim = 1 - projection.normal[..., 2]
    dark = np.clip(0.55 - 0.5 * lit + 0.35 * rim**2, 0, 1)
    dark[projection.part < 0] = 0
    return cast("Floats", dark)


@compiled
def _grain(
    normal: Floats, part: Whole, y: int, x: int, reach: int, flat_turn: float
) -> tuple[float, float, float]:
    """The direction in which a surface bends least at a pixel, and how much it bends across."""
    side = part.shape[0]
    xx = 0.0
    xy = 0.0
    yy = 0.0
    p = part[y, x]
    ya = max(0, y - reach)
    yb = min(side - 1, y + reach)
    xa = max(0, x - reach)
    xb = min(side - 1, x + reach)
    if part[ya, x] == p and part[yb, x] == p and part[y, xa] == p and part[y, xb] == p:
        for c in range(3):
            gx = normal[y, xb, c] - normal[y, xa, c]
            gy = normal[yb, x, c] - normal[ya, x, c]
            xx += gx * gx
            xy += gx * gy
            yy += gy * gy
    bend = xx + yy
    if bend < 1e-4:
        return math.cos(flat_turn), math.sin(flat_turn), 0.0
    turn = 0.5 * math.atan2(2 * xy, xx - yy) + math.pi / 2
    return math.cos(turn), math.sin(turn), bend


@compiled
def _rule(
    normal: Floats,
    part: Whole,
    dark: Floats,
    seeds: NDArray[np.int32],
    chances: Floats,
    lengths: Floats,
    spacing: int,
    flat_turn: float,
    on_flat: bool,
    skip: NDArray[np.bool_],
    out: Floats,
    ends: NDArray[np.int64],
) -> int:
    """Shading lines along the grain of curved surfaces; returns how many."""
    side = part.shape[0]
    taken = np.zeros((side, side), np.uint8)
    at = 0
    lines = 0
    for i in range(seeds.shape[0]):
        x0 = seeds[i, 0]
        y0 = seeds[i, 1]
        p = part[y0, x0]
        if p < 0 or skip[p] or chances[i] > dark[y0, x0]:
            continue
        ux, uy, bend = _grain(normal, part, y0, x0, 4, flat_turn)
        if bend == 0.0 and not on_flat:
            continue
        free = True
        for k in range(-spacing, spacing + 1):
            cx = int(x0 - uy * k)
            cy = int(y0 + ux * k)
            if 0 <= cx < side and 0 <= cy < side and taken[cy, cx]:
                free = False
                break
        if not free or at + 220 > out.shape[0]:
            continue
        start = at
        for way in range(2):
            x = float(x0)
            y = float(y0)
            dx = ux if way == 0 else -ux
            dy = uy if way == 0 else -uy
            begun = at
            for step in range(int(lengths[i] / 2)):
                x += 2 * dx
                y += 2 * dy
                ix = int(x + 0.5)
                iy = int(y + 0.5)
                if ix < 0 or iy < 0 or ix >= side or iy >= side or part[iy, ix] != p:
                    break
                same = 0.0
                for c in range(3):
                    same += normal[iy, ix, c] * normal[y0, x0, c]
                if same < 0.8 or chances[i] > dark[iy, ix] + 0.15 or at - begun > 100:
                    break
                taken[iy, ix] = 1
                out[at, 0] = x
                out[at, 1] = y
                at += 1
                if step % 4 == 3:
                    gx, gy, bent = _grain(normal, part, iy, ix, 4, flat_turn)
                    if bent > 0:
                        if gx * dx + gy * dy < 0:
                            gx = -gx
                            gy = -gy
                        if gx * dx + gy * dy > 0.8:
                            dx = gx
                            dy = gy
            if way == 0:
                for j in range((at - begun) // 2):
                    for c in range(2):
                        keep = out[begun + j, c]
                        out[begun + j, c] = out[at - 1 - j, c]
                        out[at - 1 - j, c] = keep
        if at - start >= 3:
            ends[lines] = at
            lines += 1
        else:
            at = start
    return lines


def ruled(
    projection: Projection,
    dark: Floats,
    rng: np.random.Generator,
    skip: NDArray[np.bool_],
    spacing: float,
    longest: float,
    flat_turn: float,
    on_flat: bool,
) -> list[Stroke]:
    """Lines along the grain of curved surfaces, closer where it is darker.

    spacing: least distance. longest: of a line. flat_turn: direction on flat faces, which are
    shaded only if on_flat. skip: parts that stay blank.
    """
    rows, columns = np.nonzero(projection.part >= 0)
    if len(rows) == 0:
        return []
    count = min(6000, round(len(rows) / max(spacing, 2) ** 2 * 3))
    chosen = rng.integers(0, len(rows), count)
    seeds = np.stack([columns[chosen], rows[chosen]], axis=1).astype(np.int32)
    chances = rng.random(count, np.float32)
    lengths = (rng.uniform(0.25, 1.0, count) * longest).astype(np.float32)
    out = np.empty((40000, 2), np.float32)
    ends = np.empty(count + 1, np.int64)
    found = _rule(
        projection.normal,
        projection.part,
        dark,
        seeds,
        chances,
        lengths,
        max(1, round(spacing)),
        flat_turn,
        on_flat,
        skip,
        out,
        ends,
    )
    if found == 0:
        return []
    pieces = np.split(out[: ends[found - 1]], ends[: found - 1])
    return [piece[:: max(1, min(3, len(piece) // 3))] for piece in pieces]


def stippled(
    projection: Projection,
    dark: Floats,
    rng: np.random.Generator,
    skip: NDArray[np.bool_],
    spacing: float,
) -> NDArray[np.intp]:
    """Dots, closer where it is darker; N x 2, x then y."""
    rows, columns = np.nonzero(projection.part >= 0)
    if len(rows) == 0:
        return np.empty((0, 2), np.intp)
    chosen = rng.integers(0, len(rows), min(9000, round(len(rows) / max(spacing, 1.5) ** 2)))
    x, y = columns[chosen], rows[chosen]
    keep = (rng.random(len(x)) < dark[y, x] ** 1.5) & ~skip[projection.part[y, x]]
    return np.stack([x[keep], y[keep]], axis=1)


def hatched(inside: NDArray[np.bool_], spacing: float, turn: float) -> list[Stroke]:
    """Parallel lines over an area. turn: their direction in radians."""
    side = inside.shape[0]
    reach = math.hypot(*inside.shape) / 2
    way = np.array([math.cos(turn), math.sin(turn)])
    along = np.arange(-reach, reach, 1.0)
    offsets = np.arange(-reach, reach, max(spacing, 2.0))
    middle = np.array([inside.shape[1], side]) / 2
    at = middle + offsets[:, None, None] * np.array([-way[1], way[0]]) + along[None, :, None] * way
    whole = np.round(at).astype(np.int32)
    limits = np.array([inside.shape[1] - 1, side - 1])
    valid = ((whole >= 0) & (whole <= limits)).all(axis=-1)
    whole = np.clip(whole, 0, limits)
    on = inside[whole[..., 1], whole[..., 0]] & valid
    edges = np.diff(np.pad(on.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, stops = np.nonzero(edges == -1)
    return [
        at[row, [start, stop - 1]].astype(np.float32)
        for row, start, stop in zip(rows, starts, stops, strict=True)
        if stop - start > 3
    ]


def glass(
    projection: Projection, rng: np.random.Generator, turn: float, amount: float
) -> list[Stroke]:
    """Groups of slanting strokes on flat faces, the sign for glass and polish."""
    side = projection.side
    rows, columns = np.nonzero(projection.part >= 0)
    marks: list[Stroke] = []
    if len(rows) == 0:
        return marks
    way = np.array([math.cos(turn), math.sin(turn)])
    across = np.array([-way[1], way[0]])
    for i in rng.integers(0, len(rows), round(amount)):
        x, y = int(columns[i]), int(rows[i])
        if _bends(projection.normal, projection.part, y, x):
            continue
        for k in range(int(rng.integers(1, 5))):
            start = np.array([x, y]) + across * k * side * 0.012 + way * rng.normal() * side * 0.02
            mark = _until_edge(projection, start, way, rng.uniform(0.03, 0.16) * side, (y, x))
            if mark is not None:
                marks.append(mark)
    return marks


def _bends(normal: Floats, part: Whole, y: int, x: int, reach: int = 6) -> bool:
    """Whether the surface round a pixel is anything but flat."""
    patch = (slice(max(0, y - reach), y + reach, 3), slice(max(0, x - reach), x + reach, 3))
    if (part[patch] != part[y, x]).any():
        return True
    return bool((normal[patch] @ normal[y, x]).min() < 0.995)


def _until_edge(
    projection: Projection,
    start: NDArray[np.float64],
    way: NDArray[np.float64],
    longest: float,
    same_as: tuple[int, int],
) -> Stroke | None:
    """A straight mark that stops where the face it lies on ends."""
    at = start + np.arange(0, longest, 2.0)[:, None] * way
    whole = np.clip(np.round(at).astype(int), 0, projection.side - 1)
    x, y = whole[:, 0], whole[:, 1]
    on = projection.part[y, x] == projection.part[same_as]
    on &= projection.normal[y, x] @ projection.normal[same_as] > 0.99
    stop = len(on) if on.all() else int(np.argmin(on))
    return at[[0, stop - 1]].astype(np.float32) if stop > 3 else None


def painted(projection: Projection, parts: NDArray[np.bool_]) -> Mask:
    """Where the chosen parts show (0 or 1)."""
    shown = projection.part >= 0
    return (shown & parts[projection.part]).astype(np.uint8)
