"""Marks that show how a surface turns: ruled lines, dots, crossed lines, glass, tone.

Marks are strokes in the projection's pixels.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator.compiled import compiled
from patentviewer.training.generator.projection import Floats, Projection, Whole
from patentviewer.training.generator.strokes import Mask, Stroke


@compiled
def _darkness(normal: Floats, part: Whole, light: Floats, depth: float) -> Floats:
    """See :func:`darkness`."""
    side = part.shape[0]
    dark = np.zeros((side, side), np.float32)
    for y in range(side):
        for x in range(side):
            if part[y, x] < 0:
                continue
            n = normal[y, x]
            lit = n[0] * light[0] + n[1] * light[1] + n[2] * light[2]
            rim = 1 - n[2]
            tone = min(1.0, max(0.0, 0.55 - 0.5 * lit + 0.35 * rim * rim))
            dark[y, x] = min(1.0, max(0.0, (tone - depth + 0.35) * 1.3))
    return dark


def darkness(projection: Projection, light: tuple[float, float, float], depth: float) -> Floats:
    """How dark each pixel is by a light from a direction in the camera's axes, 0 to 1.

    depth: smaller values darken more of the surface.
    """
    return _darkness(projection.normal, projection.part, np.array(light, np.float32), depth)


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
    taken = np.zeros((side, side), np.int32)
    at = 0
    aside = max(2, spacing // 2 + 1)
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
                crowded = taken[iy, ix] != 0 and taken[iy, ix] != i + 1
                for k in range(-1, 2, 2):
                    cx = min(side - 1, max(0, int(x - dy * aside * k)))
                    cy = min(side - 1, max(0, int(y + dx * aside * k)))
                    crowded = crowded or (taken[cy, cx] != 0 and taken[cy, cx] != i + 1)
                if crowded:
                    break
                taken[iy, ix] = i + 1
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
    side = projection.side
    count = min(12000, round(3 * (side / max(spacing, 2)) ** 2))
    seeds = rng.integers(0, side, (count, 2), np.int32)
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
    side = projection.side
    x, y = rng.integers(0, side, (2, min(20000, round((side / max(spacing, 1.2)) ** 2))))
    keep = (rng.random(len(x)) < dark[y, x] ** 1.5) & ~skip[projection.part[y, x]]
    return np.stack([x[keep], y[keep]], axis=1)


@compiled
def _scan(inside: NDArray[np.bool_], spacing: float, turn: float, out: Floats) -> int:
    """Runs of parallel lines over an area; two points each, how many."""
    high = inside.shape[0]
    wide = inside.shape[1]
    reach = math.sqrt(high * high + wide * wide) / 2
    ux = math.cos(turn)
    uy = math.sin(turn)
    found = 0
    none = -1e9
    offset = -reach
    while offset < reach:
        began = none
        along = -reach
        x = 0.0
        y = 0.0
        while along <= reach + 1:
            x = wide / 2 - uy * offset + ux * along
            y = high / 2 + ux * offset + uy * along
            ix = int(x)
            iy = int(y)
            on = x >= 0 and y >= 0 and ix < wide and iy < high and inside[iy, ix]
            if on and began == none:
                began = along
            elif not on and began != none:
                if along - began > 4 and 2 * found + 1 < out.shape[0]:
                    for k in range(2):
                        at = began if k == 0 else along - 1
                        out[2 * found + k, 0] = wide / 2 - uy * offset + ux * at
                        out[2 * found + k, 1] = high / 2 + ux * offset + uy * at
                    found += 1
                began = none
            along += 1.0
        offset += spacing
    return found


def hatched(inside: NDArray[np.bool_], spacing: float, turn: float) -> list[Stroke]:
    """Parallel lines over an area. turn: their direction in radians."""
    out = np.empty((8000, 2), np.float32)
    found = int(_scan(inside, max(spacing, 2.0), turn, out))
    return list(out[: 2 * found].reshape(-1, 2, 2))


def glass(
    projection: Projection, rng: np.random.Generator, turn: float, amount: float
) -> list[Stroke]:
    """Groups of slanting strokes on flat faces, the sign for glass and polish."""
    side = projection.side
    marks: list[Stroke] = []
    way = np.array([math.cos(turn), math.sin(turn)])
    across = np.array([-way[1], way[0]])
    for x, y in rng.integers(0, side, (round(3 * amount), 2)):
        if projection.part[y, x] < 0 or _bends(projection.normal, projection.part, y, x):
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
