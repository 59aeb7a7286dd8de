"""Things that sit on things: knobs, grids of buttons, handles, legs, rings, slats, straps."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator.article import Body
from patentviewer.training.generator.compiled import compiled
from patentviewer.training.generator.outlines import (
    Points,
    Rng,
    bent_line,
    bezier,
    circle,
    count,
    flat_shape,
    maybe,
    outline,
    pick,
    profile,
    ranging,
    spline,
)
from patentviewer.training.generator.solids import (
    TOWARDS,
    Solid,
    about,
    extrude,
    loft,
    mirrored,
    moved,
    sweep,
)

SIDES = {
    "right": (0, 1),
    "left": (0, -1),
    "back": (1, 1),
    "front": (1, -1),
    "up": (2, 1),
    "down": (2, -1),
}
"""Axis and sign of each side."""


@compiled
def _height(vertices: Points, faces: Points, axis: int, u: float, v: float, sign: float) -> float:
    """Outermost point of a mesh on a line along an axis, times sign; -1e9 beside the mesh."""
    a = (axis + 1) % 3
    b = (axis + 2) % 3
    best = -1e9
    for i in range(faces.shape[0]):
        p = vertices[faces[i, 0]]
        q = vertices[faces[i, 1]]
        r = vertices[faces[i, 2]]
        d = (q[a] - p[a]) * (r[b] - p[b]) - (r[a] - p[a]) * (q[b] - p[b])
        if abs(d) < 1e-12:
            continue
        s = ((u - p[a]) * (r[b] - p[b]) - (r[a] - p[a]) * (v - p[b])) / d
        t = ((q[a] - p[a]) * (v - p[b]) - (u - p[a]) * (q[b] - p[b])) / d
        if s >= -1e-6 and t >= -1e-6 and s + t <= 1.000001:
            h = (p[axis] + s * (q[axis] - p[axis]) + t * (r[axis] - p[axis])) * sign
            best = max(best, h)
    return best


def section(rng: Rng, radius: float) -> Points:
    """A bar's cross-section."""
    kind = pick(rng, "circle", "circle", "rounded box", "super")
    flat = float(rng.choice([1, rng.uniform(0.4, 1.8)]))
    shape = outline(rng, kind, 12 if kind == "circle" else 16)
    return np.asarray(shape * radius * np.array([1, flat]))


def small(rng: Rng, n: int = 20) -> Solid:
    """A knob, button, foot or other small thing, within -1 to 1, 0 to 1 high."""
    if maybe(rng, 0.15):
        return extrude(flat_shape(rng), 1)
    kind = pick(rng, "box", "rounded", "dome", "taper", "ball", "steps", "turned", "cup")
    return loft(outline(rng, n=n), profile(rng, kind))


class Ground:
    """What others are put on: a body as it is now, with its surface to be found."""

    def __init__(self, body: Body) -> None:
        starts = np.cumsum([0, *(len(s.vertices) for s in body.solids[:-1])])
        self.body = body
        self.vertices = np.concatenate([s.vertices for s in body.solids])
        self.faces = np.concatenate(
            [s.faces + at for s, at in zip(body.solids, starts, strict=True)]
        )
        self.low, self.high = self.vertices.min(axis=0), self.vertices.max(axis=0)
        self.extent = self.high - self.low
        self.middle = (self.low + self.high) / 2
        self.longest = float(self.extent.max())

    def surface(self, side: str, u: float, v: float) -> float | None:
        """Where the surface lies on a side, on the line at (u, v) along that side's axis."""
        axis, sign = SIDES[side]
        h = float(_height(self.vertices, self.faces, axis, u, v, sign))
        return None if h < -1e8 else h * sign

    def put(
        self,
        thing: Solid,
        side: str,
        places: list[tuple[float, float]],
        size: tuple[float, float, float],
        sink: float = 0.15,
        one_part: bool = True,
    ) -> int:
        """Put copies of a small thing on a side; returns how many found the surface."""
        axis, sign = SIDES[side]
        part = self.body.new_part()
        done = 0
        for u, v in places:
            at = self.surface(side, u, v)
            if at is None:
                continue
            by = np.zeros(3)
            by[(axis + 1) % 3], by[(axis + 2) % 3] = u, v
            by[axis] = at - sign * size[2] * sink
            placed = moved(thing, size, TOWARDS[side], by)
            self.body.add(placed, part if one_part or done == 0 else None)
            done += 1
        return done


def _a_side(rng: Rng) -> str:
    return pick(rng, "front", "front", "front", "up", "up", "up", "right", "left", "back", "down")


def knob(ground: Ground, rng: Rng) -> None:
    """One thing on a side."""
    side = _a_side(rng)
    a, b = _across(side)
    size = rng.uniform(0.06, 0.35) * min(ground.extent[a], ground.extent[b])
    place = tuple(
        float(ground.middle[i] + rng.choice([0, rng.uniform(-0.35, 0.35)]) * ground.extent[i])
        for i in (a, b)
    )
    deep = float(rng.choice([0.02, 0.06, rng.uniform(0.03, 0.5)])) * ground.longest
    wide = size * float(rng.choice([1, rng.uniform(0.5, 1.5)]))
    ground.put(small(rng, 28), side, [(place[0], place[1])], (size, wide, deep))


def _across(side: str) -> tuple[int, int]:
    axis = SIDES[side][0]
    return (axis + 1) % 3, (axis + 2) % 3


def grid(ground: Ground, rng: Rng) -> None:
    """Rows of one thing on a side: buttons, rivets, vents, feet."""
    side = _a_side(rng)
    a, b = _across(side)
    rows, columns = count(rng, 1, 6), count(rng, 1, 6)
    if maybe(rng, 0.5):
        rows, columns = (count(rng, 2, 8), 1) if maybe(rng, 0.5) else (1, count(rng, 2, 8))
    share = rng.uniform(0.3, 0.85, 2)
    middle = ground.middle[[a, b]] + rng.uniform(-0.25, 0.25, 2) * ground.extent[[a, b]] * (
        rng.random(2) < 0.5
    )
    spread = share * ground.extent[[a, b]]
    us = middle[0] + (np.linspace(-0.5, 0.5, rows) * spread[0] if rows > 1 else np.zeros(1))
    vs = middle[1] + (np.linspace(-0.5, 0.5, columns) * spread[1] if columns > 1 else np.zeros(1))
    size = (
        0.5
        * rng.uniform(0.3, 0.85)
        * min(spread[0] / max(rows, 1.5), spread[1] / max(columns, 1.5))
    )
    wide = np.array([size, size])
    if columns == 1 and maybe(rng, 0.5):
        wide[1] = 0.4 * spread[1]
    if rows == 1 and maybe(rng, 0.5):
        wide[0] = 0.4 * spread[0]
    thing = small(rng, 12 if rows * columns > 9 else 20)
    deep = float(rng.choice([0.01, 0.03, 0.1])) * ground.longest
    places = [(float(u), float(v)) for u in us for v in vs]
    ground.put(thing, side, places, (float(wide[0]), float(wide[1]), deep))


def handle(ground: Ground, rng: Rng) -> None:
    """A bow over a side."""
    axis = int(rng.choice([0, 0, 2, 2, 1]))
    sign = 1 if axis != 1 else int(rng.choice([-1, 1]))
    along = 2 if axis != 2 else int(rng.choice([0, 0, 1]))
    other = 3 - axis - along
    e, m = ground.extent, ground.middle
    span = rng.uniform(0.3, 0.95) * e[along] / 2
    rise = rng.uniform(0.12, 0.7) * ground.longest * 0.6
    at = m[along] + float(rng.choice([0, rng.uniform(-0.1, 0.1) * e[along]]))
    path = np.zeros((4, 3))
    path[:, other] = m[other]
    wide = rng.uniform(0.8, 1.3, 2)
    path[:, along] = [at - span * 0.9, at - span * wide[0], at + span * wide[1], at + span * 0.9]
    base = (ground.high if sign > 0 else ground.low)[axis] - sign * 0.12 * e[axis] * rng.random()
    path[:, axis] = base + sign * rise * 1.3 * np.array([0, 1, 1, 0])
    line = bezier(path, 18) if maybe(rng, 0.6) else bent_line(path, rng.uniform(0.08, 0.4))
    bar = sweep(line, section(rng, rng.uniform(0.015, 0.06) * ground.longest))
    ground.body.add(bar)
    if axis == 0 and maybe(rng, 0.4):
        centre = np.array([m[0], 0, 0])
        ground.body.add(moved(mirrored(moved(bar, by=-centre)), by=centre))


def legs(ground: Ground, rng: Rng) -> None:
    """Legs under the whole."""
    n = int(rng.choice([3, 4, 4, 4, 4, 5]))
    long = rng.uniform(0.1, 0.85) * ground.longest
    splay = float(rng.choice([0, rng.uniform(0, 0.35)]))
    share = rng.uniform(0.55, 0.9)
    if n == 4 and maybe(rng, 0.7):
        places = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)]) * share
    else:
        t = 2 * np.pi * np.arange(n) / n + float(rng.choice([0, np.pi / 2]))
        places = np.stack([np.cos(t), np.sin(t)], axis=1) * share
    bar = section(rng, rng.uniform(0.015, 0.05) * ground.longest)
    bow = float(rng.choice([0, rng.uniform(-0.3, 0.3)])) * long
    low, e = ground.low[2], ground.extent
    for q in places:
        top = ground.middle[:2] + q * e[:2] / 2
        middle, foot = top + q * (long * splay / 2 + bow), top + q * long * splay
        path = [(*top, low + 0.05 * e[2]), (*middle, low - long / 2), (*foot, low - long)]
        ground.body.add(sweep(bezier(path, 8 if bow else 3), bar))


def hoop(ground: Ground, rng: Rng) -> None:
    """A ring round the whole."""
    share = rng.uniform(0.9, 1.15) / 2
    t = np.linspace(0, 2 * np.pi, 36, endpoint=False)
    z = np.full(36, ground.low[2] + rng.uniform(0.05, 0.95) * ground.extent[2])
    x = ground.middle[0] + share * ground.extent[0] * np.cos(t)
    y = ground.middle[1] + share * ground.extent[1] * np.sin(t)
    bar = section(rng, rng.uniform(0.01, 0.06) * ground.longest)
    ground.body.add(sweep(np.stack([x, y, z], axis=1), bar, closed=True))


def fins(ground: Ground, rng: Rng) -> None:
    """A flat plate at a side, or a pair of them."""
    size = rng.uniform(0.15, 0.6) * ground.longest
    thick = rng.uniform(0.01, 0.08) * ground.longest
    plate = moved(extrude(flat_shape(rng), 1), (size, size * rng.uniform(0.4, 1.5), thick))
    plate = moved(plate, by=(0, 0, -thick / 2))
    turn = TOWARDS[pick(rng, "up", "right", "front")]
    place = np.array(
        [float(rng.choice([0, 0.5])), float(rng.choice([0, 0, -0.5])), rng.choice([0, 0.5, -0.5])]
    )
    by = place * ground.extent * rng.uniform(0.6, 1.1)
    thing = moved(plate, 1, turn, by)
    ground.body.add(moved(thing, by=ground.middle))
    if abs(by[0]) > 0.1 * ground.extent[0] and maybe(rng, 0.8):
        ground.body.add(moved(mirrored(thing), by=ground.middle))


def slats(ground: Ground, rng: Rng) -> None:
    """A row of boards through the whole."""
    axis, n = count(rng, 0, 2), count(rng, 3, 12)
    e = ground.extent
    board = loft(outline(rng, "rounded box", 16), profile(rng, "box"))
    size = e * np.array([rng.uniform(0.5, 1.1), rng.uniform(0.5, 1.1), rng.uniform(0.2, 1.1)])
    size[axis] = rng.uniform(0.2, 0.7) * e[axis] / n
    part = ground.body.new_part()
    board = moved(board, by=(0, 0, -0.5))
    for at in np.linspace(-0.5, 0.5, n) * rng.uniform(0.5, 0.98) * e[axis]:
        by = ground.middle.copy()
        by[axis] += at
        ground.body.add(moved(board, size * [0.5, 0.5, 1], by=by), part)


def radial(ground: Ground, rng: Rng) -> None:
    """The same thing several times round the z axis."""
    n = int(rng.choice([3, 4, 5, 6, 8, 12]))
    size = rng.uniform(0.03, 0.12) * ground.longest
    thing = moved(small(rng, 14), (size, size * rng.uniform(0.5, 2), rng.uniform(0.5, 4) * size))
    if maybe(rng, 0.6):
        thing = moved(thing, 1, TOWARDS["right"])
    reach = rng.uniform(0.35, 0.5) * float(min(ground.extent[:2]))
    z = ground.low[2] + rng.uniform(0.1, 0.95) * ground.extent[2]
    part = ground.body.new_part()
    for k in range(n):
        placed = moved(moved(thing, by=(reach, 0, 0)), 1, about("z", 2 * np.pi * k / n))
        ground.body.add(moved(placed, by=(ground.middle[0], ground.middle[1], z)), part)


def loop(ground: Ground, rng: Rng) -> None:
    """A ring to hang it by."""
    radius = rng.uniform(0.06, 0.3) * ground.longest
    line = np.insert(circle(28) * [radius, radius * rng.uniform(0.6, 1.5)], 1, 0, axis=1)
    line = line @ about("z", float(rng.choice([0, np.pi / 2]))).T
    top = np.array([ground.middle[0], ground.middle[1], ground.high[2] + radius * 0.8])
    ground.body.add(
        sweep(line + top, section(rng, rng.uniform(0.01, 0.04) * ground.longest), closed=True)
    )


def pair(ground: Ground, rng: Rng) -> None:
    """A body and its mirror image at the two sides."""
    size = rng.uniform(0.1, 0.4) * ground.longest
    thing = loft(outline(rng, n=32), profile(rng))
    scale = (size, size * rng.uniform(0.4, 1), size * rng.uniform(0.3, 2))
    thing = moved(thing, scale, TOWARDS[pick(rng, "up", "right", "front")])
    by = ground.extent * [
        0.5 * rng.uniform(0.7, 1.3),
        float(rng.choice([0, rng.uniform(-0.4, 0.4)])),
        rng.uniform(-0.5, 0.4),
    ]
    thing = moved(thing, by=by)
    part = ground.body.add(moved(thing, by=ground.middle))
    ground.body.add(moved(mirrored(thing), by=ground.middle), part)


def strap(ground: Ground, rng: Rng) -> None:
    """A band over the top from side to side."""
    rise = rng.uniform(0.3, 1.2) * 0.5 * ground.longest
    x = np.linspace(-1, 1, 7)
    line = np.stack(
        [
            ground.middle[0] + x * 0.5 * ground.extent[0],
            np.full(7, ground.middle[1]),
            ground.middle[2] + ground.extent[2] / 2 + rise * (1 - x * x),
        ],
        axis=1,
    )
    radius = rng.uniform(0.01, 0.04) * ground.longest
    flat = outline(rng, "rounded box", 12) * [radius * 0.4, radius * 3]
    ground.body.add(sweep(spline(line, 20), flat if maybe(rng, 0.5) else section(rng, radius)))


def spout(ground: Ground, rng: Rng) -> None:
    """A pipe out of a side."""
    long = ground.longest
    start = ground.middle + [ground.extent[0] * 0.4, 0, rng.uniform(-0.2, 0.4) * ground.extent[2]]
    path = [
        start,
        start + [0.2 * long, 0, rng.uniform(-0.1, 0.2) * long],
        start + [rng.uniform(0.2, 0.5) * long, 0, rng.uniform(-0.2, 0.5) * long],
    ]
    ground.body.add(sweep(bezier(path, 10), section(rng, rng.uniform(0.02, 0.1) * long)))


_THINGS = (
    knob,
    grid,
    handle,
    legs,
    hoop,
    fins,
    slats,
    radial,
    loop,
    pair,
    strap,
    spout,
    knob,
    grid,
)


def attach(body: Body, rng: Rng, most: int = 4, least: int = 1) -> None:
    """Put some things onto a body."""
    for _ in range(count(rng, least, most)):
        _THINGS[int(rng.integers(len(_THINGS)))](Ground(body), rng)


def buttons(
    body: Body,
    rng: Rng,
    side: str,
    area: tuple[float, float, float, float],
    grid_of: tuple[int, int],
    height: float = 0.02,
) -> None:
    """A field of buttons on a side; area: low u, low v, high u, high v on the two other axes."""
    ground = Ground(body)
    low_u, low_v, high_u, high_v = area
    us = np.linspace(low_u, high_u, 2 * grid_of[0] + 1)[1::2]
    vs = np.linspace(low_v, high_v, 2 * grid_of[1] + 1)[1::2]
    fill = rng.uniform(0.55, 0.85)
    wide = (high_u - low_u) / grid_of[0] / 2 * fill
    tall = (high_v - low_v) / grid_of[1] / 2 * fill
    if maybe(rng, 0.35):
        wide = tall = min(wide, tall)
    shape = outline(rng, pick(rng, "circle", "rounded box", "super"), 12)
    thing = loft(
        shape / np.abs(shape).max(axis=0), profile(rng, pick(rng, "box", "dome", "rounded"))
    )
    places = [(float(u), float(v)) for u in us for v in vs]
    ground.put(thing, side, places, (wide, tall, height * ranging(rng, 0.5, 2)))
