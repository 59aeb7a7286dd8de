"""Flat outlines and profiles, the cross-sections that solids are made of.

An outline is a closed polygon, float64 N x 2, anticlockwise, within -1 to 1. A profile is a list of
(radius, height) from bottom to top, both 0 to 1, for turning or lofting an outline.
"""

from __future__ import annotations

import itertools
import math

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Profile = list[tuple[float, float]]
Rng = np.random.Generator


def pick(rng: Rng, *choices: str) -> str:
    """One of some words."""
    return choices[int(rng.integers(len(choices)))]


def ranging(rng: Rng, low: float, high: float) -> float:
    """A length between two, as likely to double from low as to halve from high."""
    return math.exp(rng.uniform(math.log(low), math.log(high)))


def maybe(rng: Rng, chance: float) -> bool:
    """True with a chance."""
    return bool(rng.random() < chance)


def count(rng: Rng, low: int, high: int) -> int:
    """A whole number from low to high, both included."""
    return int(rng.integers(low, high + 1))


def fitted(points: Points) -> Points:
    """Centred on its bounding box, reaching -1 to 1 at its longer side."""
    low, high = points.min(axis=0), points.max(axis=0)
    half = float((high - low).max()) / 2
    return np.asarray((points - (low + high) / 2) / half)


def circle(n: int = 40) -> Points:
    """A circle of radius 1."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    return np.stack([np.cos(t), np.sin(t)], axis=1)


def ellipse(width: float, depth: float, n: int = 40) -> Points:
    """An ellipse of the given half axes."""
    return np.asarray(circle(n) * np.array([width, depth]))


def superellipse(power: float, n: int = 40) -> Points:
    """Between an ellipse (power 2) and a square (power 10); Lame's curve."""
    c = circle(n)
    return np.sign(c) * np.abs(c) ** (2 / power)


def rounded_box(width: float = 1, depth: float = 1, radius: float = 0.2, n: int = 40) -> Points:
    """A rectangle of half sides width and depth with rounded corners."""
    radius = min(radius, width * 0.999, depth * 0.999)
    corners = [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    parts = []
    for i, (x, y) in enumerate(corners):
        t = np.linspace(i * np.pi / 2, (i + 1) * np.pi / 2, max(2, n // 4))
        middle = np.array([x * (width - radius), y * (depth - radius)])
        parts.append(middle + radius * np.stack([np.cos(t), np.sin(t)], axis=1))
    return np.concatenate(parts)


def polygon(corners: int, turn: float = 0.0, n: int = 40) -> Points:
    """A regular polygon, its sides divided so that it can be lofted with round outlines."""
    t = 2 * np.pi * (np.arange(corners) / corners) + turn
    return divided(np.stack([np.cos(t), np.sin(t)], axis=1), max(1, n // corners))


def divided(points: Points, times: int) -> Points:
    """Each side of a closed polygon cut into ``times`` pieces."""
    following = np.roll(points, -1, axis=0)
    steps = np.linspace(0, 1, times, endpoint=False)[None, :, None]
    return (points[:, None] + (following - points)[:, None] * steps).reshape(-1, 2)


def rounded(points: Points, times: int = 2) -> Points:
    """Corners cut, again and again (Chaikin 1974)."""
    for _ in range(times):
        following = np.roll(points, -1, axis=0)
        cut = np.empty((2 * len(points), points.shape[1]))
        cut[0::2] = 0.75 * points + 0.25 * following
        cut[1::2] = 0.25 * points + 0.75 * following
        points = cut
    return points


def softened(points: Points, times: int = 2) -> Points:
    """Corners softened, the number of points kept."""
    for _ in range(times):
        points = (np.roll(points, 1, 0) + 2 * points + np.roll(points, -1, 0)) / 4
    return points


def star(points: int, depth: float, n: int = 40) -> Points:
    """A star; depth: inner radius, as a part of the outer one."""
    t = np.pi * np.arange(2 * points) / points
    radius = np.where(np.arange(2 * points) % 2 == 0, 1, depth)
    corners = np.stack([radius * np.cos(t), radius * np.sin(t)], axis=1)
    return divided(corners, max(2, n // (2 * points)))


def lobed(lobes: int, depth: float, n: int = 48) -> Points:
    """A wavy circle."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    radius = (1 + depth * np.cos(lobes * t)) / (1 + depth)
    return np.stack([radius * np.cos(t), radius * np.sin(t)], axis=1)


def wandering(rng: Rng, roughness: float = 0.32, symmetric: bool = True, n: int = 48) -> Points:
    """A free outline of a few Fourier terms, mirror-symmetric or not."""
    t = np.linspace(0, 2 * np.pi, n, endpoint=False)
    radius = np.ones(n)
    for f in range(1, count(rng, 2, 6)):
        phase = 0 if symmetric else rng.uniform(0, 2 * np.pi)
        radius = radius + rng.normal() * roughness / f * np.cos(f * t + phase)
    radius = np.clip(radius, 0.25, None)
    points = np.stack([-radius * np.sin(t), radius * np.cos(t)], axis=1)
    return np.asarray(points / np.abs(points).max())


def egg(pointed: float = 0.25, n: int = 40) -> Points:
    """An egg."""
    c = circle(n)
    c[:, 0] *= 1 + pointed * c[:, 1]
    return np.asarray(c / np.abs(c).max())


def half_moon(flat: float = 0.3, n: int = 40) -> Points:
    """A circle cut flat on one side, like a D."""
    c = circle(n)
    c[:, 1] = np.maximum(c[:, 1], -flat)
    return c


_KINDS = (
    *("circle",) * 3,
    *("rounded box",) * 4,
    *("super",) * 2,
    "polygon",
    "soft polygon",
    *("wandering",) * 2,
    "half moon",
    "star",
    "lobed",
    "egg",
)


def outline(rng: Rng, kind: str = "", n: int = 40) -> Points:
    """Some outline; kind: a name out of ``_KINDS``, any when empty."""
    kind = kind or pick(rng, *_KINDS)
    if kind == "circle":
        return circle(n)
    if kind == "super":
        return superellipse(rng.uniform(2.3, 6), n)
    if kind == "rounded box":
        depth = float(rng.choice([1.0, rng.uniform(0.25, 1)]))
        radius = float(rng.choice([0.02, 0.1, rng.uniform(0.05, 0.9)])) * depth
        return rounded_box(1, depth, radius, n)
    if kind in {"polygon", "soft polygon"}:
        corners = int(rng.choice([3, 4, 5, 6, 6, 8]))
        points = polygon(corners, float(rng.choice([0, np.pi / corners])), n)
        return softened(points, count(rng, 2, 6)) if kind == "soft polygon" else points
    if kind == "wandering":
        return wandering(rng, 0.3, maybe(rng, 0.75), n)
    if kind == "half moon":
        return half_moon(rng.uniform(0, 0.7), n)
    if kind == "star":
        return softened(star(count(rng, 4, 9), rng.uniform(0.4, 0.85), n), count(rng, 0, 3))
    if kind == "lobed":
        return lobed(count(rng, 2, 9), rng.uniform(0.06, 0.35), max(n, 48))
    return egg(rng.uniform(0.1, 0.4), n)


def flat_shape(rng: Rng) -> list[Points]:
    """A flat outline that may be hollow or hooked, followed by its holes (clockwise)."""
    kind = pick(
        rng, "L", "U", "T", "cross", "arrow", "hook", "symmetric", "symmetric", "any", "ring"
    )
    w = rng.uniform(0.2, 0.5)
    letters: dict[str, list[tuple[float, float]]] = {
        "L": [(-1, -1), (1, -1), (1, -1 + w), (-1 + w, -1 + w), (-1 + w, 1), (-1, 1)],
        "U": [
            (-1, -1),
            (1, -1),
            (1, 1),
            (1 - w, 1),
            (1 - w, w - 1),
            (w - 1, w - 1),
            (w - 1, 1),
            (-1, 1),
        ],
        "T": [(-w, -1), (w, -1), (w, 0.5), (1, 0.5), (1, 1), (-1, 1), (-1, 0.5), (-w, 0.5)],
        "cross": [
            (-w, -1),
            (w, -1),
            (w, -w),
            (1, -w),
            (1, w),
            (w, w),
            (w, 1),
            (-w, 1),
            (-w, w),
            (-1, w),
            (-1, -w),
            (-w, -w),
        ],
        "arrow": [(-w, -1), (w, -1), (w, 0), (1, 0), (0, 1), (-1, 0), (-w, 0)],
    }
    if kind in letters:
        shape = np.array(letters[kind], float)
        return [rounded(shape, count(rng, 1, 3)) if maybe(rng, 0.7) else shape]
    if kind == "hook":
        t = np.linspace(0, rng.uniform(3, 5), 20)
        arc = np.stack([np.cos(t), np.sin(t)], axis=1)
        return [np.concatenate([arc, (1 - w) * arc[::-1]])]
    if kind == "symmetric":
        return _symmetric_plate(rng)
    shape = outline(rng)
    if kind == "ring":
        return [shape, shape[::-1] * rng.uniform(0.4, 0.88)]
    return [shape]


def _symmetric_plate(rng: Rng) -> list[Points]:
    """A mirror-symmetric plate, some with holes along its middle."""
    n = count(rng, 4, 8)
    y = np.linspace(-1, 1, n)
    x = rng.uniform(0.12, 1, n) * rng.uniform(0.3, 1)
    shape = np.concatenate([np.stack([x, y], 1), np.stack([-x, y], 1)[::-1]])
    if maybe(rng, 0.7):
        shape = rounded(shape, count(rng, 1, 3))
    if maybe(rng, 0.6):
        return [shape]
    holes = [shape]
    places = (
        np.linspace(-0.7, 0.7, count(rng, 2, 4)) if maybe(rng, 0.6) else [rng.uniform(-0.5, 0.5)]
    )
    kind = pick(rng, "circle", "rounded box")
    for at in places:
        beside = np.argsort(np.abs(shape[:, 1] - at))[:2]
        radius = min(float(np.abs(shape[beside, 0]).min()) * 0.6, 0.6 / (len(places) + 1))
        if radius > 0.04:
            holes.append((outline(rng, kind, 16) * radius + [0, at])[::-1])
    return holes


def bezier(points: object, n: int = 20) -> Points:
    """A Bezier curve through n points."""
    control = np.asarray(points, float)
    t = np.linspace(0, 1, n)[:, None]
    degree = len(control) - 1
    curve = np.zeros((n, control.shape[1]))
    for i, point in enumerate(control):
        curve += math.comb(degree, i) * t**i * (1 - t) ** (degree - i) * point
    return curve


def spline(points: object, n: int = 24) -> Points:
    """A smooth curve through all points (Catmull and Rom 1974)."""
    p = np.asarray(points, float)
    p = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    at = np.linspace(0, len(p) - 3 - 1e-9, n)
    i = at.astype(int)
    t = (at - i)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    return np.asarray(
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t**2
            + (3 * b - a - 3 * c + d) * t**3
        )
    )


def bent_line(points: object, corner: float = 0.2) -> Points:
    """A path of straight pieces with rounded corners; corner: part of each piece taken by one."""
    p = np.asarray(points, float)
    path = [p[:1]]
    for before, at, after in zip(p[:-2], p[1:-1], p[2:], strict=True):
        path.append(bezier([at + (before - at) * corner, at, at + (after - at) * corner], 6))
    return np.concatenate([*path, p[-1:]])


_PROFILES = (
    "box",
    "box",
    "rounded",
    "rounded",
    "turned",
    "turned",
    "turned",
    "dome",
    "taper",
    "ball",
    "cup",
    "steps",
    "vase",
)


def profile(rng: Rng, kind: str = "") -> Profile:
    """Some profile; kind: a name out of ``_PROFILES``, any when empty."""
    kind = kind or pick(rng, *_PROFILES)
    if kind == "box":
        return [(0, 0), (1, 0), (1, 1), (0, 1)]
    if kind == "rounded":
        return rounded_profile(rng.uniform(0.03, 0.35), rng.uniform(0.05, 0.45), maybe(rng, 0.6))
    if kind == "taper":
        top = rng.uniform(0.3, 1.6)
        widest = max(1.0, top)
        return [(0, 0), (1 / widest, 0), (top / widest, 1), (0, 1)]
    if kind == "dome":
        t = np.linspace(0, np.pi / 2, 10)
        power = rng.uniform(0.5, 1.2)
        return [(0, 0), *((max(math.cos(a), 0) ** power, math.sin(a)) for a in t)]
    if kind == "ball":
        t = np.linspace(-np.pi / 2, np.pi / 2, 16)
        return [(max(0.0, math.cos(a)), (math.sin(a) + 1) / 2) for a in t]
    if kind == "steps":
        return _stepped(rng)
    return _turned(rng, hollow=kind == "cup" or (kind != "turned"))


def rounded_profile(in_from: float, down_from: float, both: bool) -> Profile:
    """A box with a rounded top edge, and bottom edge if both."""
    t = np.linspace(0, np.pi / 2, 5)
    top = [
        (1 - in_from + in_from * math.cos(a), 1 - down_from + down_from * math.sin(a)) for a in t
    ]
    bottom = [(r, 1 - h) for r, h in reversed(top)] if both else [(1.0, 0.0)]
    return [(0, 0), *bottom, *top, (0, 1)]


def _stepped(rng: Rng) -> Profile:
    n = count(rng, 2, 4)
    heights = np.concatenate([[0], np.sort(rng.random(n - 1)), [1]])
    steps: Profile = [(0, 0)]
    for low, high in itertools.pairwise(heights):
        radius = rng.uniform(0.4, 1)
        upper = radius * float(rng.choice([1, 1, rng.uniform(0.7, 1.1)]))
        steps += [(radius, float(low)), (upper, float(high))]
    steps.append((0, 1))
    widest = max(r for r, _ in steps)
    return [(r / widest, h) for r, h in steps]


def curve(rng: Rng, n: int = 18) -> Points:
    """A smooth line of radii over heights, as a potter or glass-blower makes it; n x 2."""
    knots = count(rng, 3, 6)
    radii = rng.uniform(0.25, 1, knots)
    if maybe(rng, 0.5):
        radii = np.clip(np.cumsum(rng.normal(0, 0.3, knots)) + 1, 0.2, None)
    heights = np.linspace(0, 1, knots)
    line = spline(np.stack([radii / radii.max(), heights], axis=1), n)
    line[:, 0] = np.clip(line[:, 0], 0.06, None)
    return line


def _turned(rng: Rng, hollow: bool) -> Profile:
    line = curve(rng, count(rng, 10, 20))
    outside = [(float(r), float(h)) for r, h in line]
    if not hollow:
        return [(0, 0), *outside, (0, 1)]
    deep = rng.uniform(0.05, 0.8) if maybe(rng, 0.4) else 0.0
    return hollowed(outside, rng.uniform(0.03, 0.12), deep)


def hollowed(outside: Profile, wall: float, floor: float = 0.0) -> Profile:
    """An open vessel of an outer line: wall thickness, inner floor's height."""
    inside = [(max(r - wall, 0.02), max(h, wall)) for r, h in reversed(outside)]
    inside[0] = (inside[0][0], outside[-1][1])
    inside = [p for p in inside if p[1] >= floor] or inside[:1]
    return [(0, 0), *outside, *inside, (0, max(wall, floor))]
