"""Locarno class 6: chairs, tables, shelves, beds, cabinets."""

from __future__ import annotations

import itertools

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body
from patentviewer.training.generator.families.attach import attach, section
from patentviewer.training.generator.outlines import (
    Rng,
    bent_line,
    bezier,
    count,
    fitted,
    maybe,
    outline,
    pick,
    profile,
    ranging,
    rounded_box,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    about,
    cushion,
    loft,
    moved,
    rod,
    slab,
    sweep,
)


def _square(
    points: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Stretched so that both sides are 1 long."""
    return (points - points.min(axis=0)) / np.ptp(points, axis=0) - 0.5  # type: ignore[no-any-return]


def _star_base(body: Body, rng: Rng, high: float, reach: float) -> None:
    """The foot of a swivel chair: a column and arms on castors."""
    body.add(rod((0, 0, 0), (0, 0, -high * 0.85), rng.uniform(0.03, 0.06)))
    arms = int(rng.choice([4, 5, 5, 5]))
    part, wheels = body.new_part(), body.new_part() + 1
    for k in range(arms):
        way = np.array([np.cos(2 * np.pi * k / arms + 0.3), np.sin(2 * np.pi * k / arms + 0.3)])
        path = bezier(
            [
                (0, 0, -high * 0.82),
                (*(way * reach / 2), -high * 0.82),
                (*(way * reach), -high * 0.93),
            ],
            6,
        )
        body.add(sweep(path, section(rng, 0.03)), part)
        if maybe(rng, 0.95):
            side = np.array([-way[1], way[0], 0]) * 0.025
            foot = np.array([*(way * reach), -high * 0.965])
            body.add(rod(foot - side, foot + side, 0.035), wheels)


def _legs(body: Body, rng: Rng, width: float, depth: float, high: float) -> None:
    bar = section(rng, rng.uniform(0.018, 0.05))
    splay = float(rng.choice([0, rng.uniform(0, 0.25)]))
    bow = float(rng.choice([0, 0, rng.uniform(-0.1, 0.1)]))
    taper = float(rng.choice([1, rng.uniform(0.4, 0.9)]))
    part = body.new_part()
    for x in (-1, 1):
        for y in (-1, 1):
            top = np.array([x * 0.42 * width, y * 0.42 * depth, 0.02])
            foot = top * [1 + splay, 1 + splay, 0] - [0, 0, high]
            middle = (top + foot) / 2 + [x * bow, y * bow, 0]
            path = bezier([top, middle, foot], 6 if bow else 3)
            body.add(sweep(path, bar, sizes=np.linspace(1, taper, len(path))), part)
    if maybe(rng, 0.4):
        z = -high * rng.uniform(0.4, 0.85)
        wide = 0.43 * (1 + splay * -z / high)
        rungs = body.new_part()
        for x in (-1, 1):
            body.add(
                rod(
                    (x * wide * width, -wide * depth, z), (x * wide * width, wide * depth, z), 0.018
                ),
                rungs,
            )
        if maybe(rng, 0.6):
            body.add(rod((-wide * width, 0, z), (wide * width, 0, z), 0.018), rungs)


def _sled(body: Body, rng: Rng, width: float, depth: float, high: float) -> None:
    part = body.new_part()
    bar = section(rng, rng.uniform(0.018, 0.035))
    corner = rng.uniform(0.08, 0.4)
    lean = rng.uniform(-0.1, 0.15)
    for x in (-1, 1):
        path = [
            (x * 0.46 * width, -0.45 * depth, 0),
            (x * 0.46 * width, (-0.45 - lean) * depth, -high),
            (x * 0.46 * width, 0.45 * depth, -high),
            (x * 0.46 * width, 0.45 * depth, 0),
        ]
        body.add(sweep(bent_line(path, corner), bar), part)


def _back(body: Body, rng: Rng, width: float, depth: float, seat: float) -> None:
    high, lean = rng.uniform(0.4, 1.2), rng.uniform(0, 0.3)
    kind = pick(rng, "panel", "panel", "cushion", "slats", "spindles", "ladder")
    y = 0.43 * depth
    if kind in {"panel", "cushion"}:
        shape = _square(outline(rng, pick(rng, "rounded box", "super", "wandering", "egg"), 40))
        shape = shape * [width * rng.uniform(0.7, 1.0), high]
        turn = about("x", -lean) @ TOWARDS["front"]
        by = (0, y + high / 2 * np.sin(lean), seat + rng.uniform(0, 0.2) + high / 2)
        solid = (
            cushion(shape, rng.uniform(0.1, 0.25), 16)
            if kind == "cushion"
            else moved(
                loft(shape, profile(rng, pick(rng, "box", "rounded"))),
                (1, 1, rng.uniform(0.03, 0.12)),
            )
        )
        back = body.add(moved(solid, 1, turn, by))
        if maybe(rng, 0.2):
            body.cover(motifs.tile(rng), back, 1, 0, rng.uniform(3, 12))
        return
    bar = section(rng, rng.uniform(0.018, 0.04))
    posts = body.new_part()
    for x in (-1, 1):
        body.add(
            sweep(
                [(x * 0.42 * width, y, 0), (x * 0.42 * width, y + high * lean, high + seat)], bar
            ),
            posts,
        )
    rungs = body.new_part()
    n = count(rng, 2, 7)
    if kind == "ladder":
        for t in np.linspace(0.3, 0.97, n):
            z, at = t * high + seat, y + t * high * lean
            bow = rng.uniform(0, 0.12)
            path = bezier([(-0.42 * width, at, z), (0, at + bow, z), (0.42 * width, at, z)], 8)
            body.add(sweep(path, rounded_box(0.02, 0.05, 0.01, 8)), rungs)
        return
    top = high + seat
    body.add(
        rod((-0.44 * width, y + high * lean, top), (0.44 * width, y + high * lean, top), 0.04),
        rungs,
    )
    size = 0.012 if kind == "spindles" else rng.uniform(0.02, 0.05)
    for x in np.linspace(-0.34, 0.34, n) * width:
        body.add(
            sweep([(x, y, seat), (x, y + high * lean, top)], rounded_box(size, 0.012, 0.01, 8)),
            rungs,
        )


def _arms(body: Body, rng: Rng, width: float, depth: float) -> None:
    high, bar = rng.uniform(0.2, 0.4), section(rng, rng.uniform(0.02, 0.06))
    part = body.new_part()
    for x in (-1, 1):
        path = [
            (x * 0.5 * width, -0.4 * depth, 0),
            (x * 0.52 * width, -0.42 * depth, high),
            (x * 0.52 * width, 0.4 * depth, high),
            (x * 0.48 * width, 0.45 * depth, high * 0.9),
        ]
        body.add(sweep(bent_line(path, rng.uniform(0.08, 0.4)), bar), part)


@family("chair", "06-01", "D6/373", "Chair", "Dining chair", "Stackable chair", "Side chair")
def chair(rng: Rng) -> Body:
    """A seat with a back on legs, a sled or a pedestal."""
    body = Body()
    width, depth, thick = 1.0, rng.uniform(0.8, 1.1), rng.uniform(0.04, 0.2)
    shape = _square(outline(rng, pick(rng, "rounded box", "rounded box", "super", "half moon"), 40))
    if maybe(rng, 0.3):
        body.add(moved(cushion(shape * [width, depth], thick * 1.6, 18), by=(0, 0, thick / 2)))
    else:
        seat = loft(shape * [width, depth], profile(rng, pick(rng, "box", "rounded")))
        body.add(moved(seat, (1, 1, thick)))
    high = rng.uniform(0.5, 1.0)
    base = pick(rng, "legs", "legs", "legs", "sled", "star")
    if base == "legs":
        _legs(body, rng, width, depth, high)
    elif base == "sled":
        _sled(body, rng, width, depth, high)
    else:
        _star_base(body, rng, high, rng.uniform(0.45, 0.65))
    _back(body, rng, width, depth, thick)
    if maybe(rng, 0.4):
        _arms(body, rng, width, depth)
    return body


@family("stool", "06-01", "D6/349", "Stool", "Bar stool")
def stool(rng: Rng) -> Body:
    """A seat without a back."""
    body = Body()
    shape = outline(rng, pick(rng, "circle", "rounded box", "super", "wandering"), 40) * 0.5
    thick = rng.uniform(0.05, 0.25)
    body.add(moved(loft(shape, profile(rng, pick(rng, "box", "rounded", "dome"))), (1, 1, thick)))
    high = ranging(rng, 0.5, 2.0)
    if maybe(rng, 0.3):
        body.add(
            moved(
                loft(outline(rng, n=32), profile(rng, "turned")),
                (0.2, 0.2, high),
                None,
                (0, 0, -high),
            )
        )
        body.add(
            moved(
                loft(outline(rng, "circle"), profile(rng, "dome")),
                (0.42, 0.42, 0.08),
                None,
                (0, 0, -high),
            )
        )
    else:
        _legs(body, rng, 0.85, 0.85, high)
    if maybe(rng, 0.3):
        attach(body, rng, 1)
    return body


@family("sofa", "06-01", "D6/381", "Sofa", "Sectional sofa", "Armchair", "Loveseat")
def sofa(rng: Rng) -> Body:
    """Cushions between arms, before a back."""
    body = Body()
    seats = count(rng, 1, 4)
    width, depth = 0.6 * seats + 0.2, rng.uniform(0.7, 1.0)
    arm_wide, arm_high, back_high = (
        rng.uniform(0.1, 0.28),
        rng.uniform(0.4, 0.7),
        rng.uniform(0.6, 1.1),
    )
    soft, seat_high = rng.uniform(0.02, 0.1), rng.uniform(0.22, 0.32)
    body.add(slab(width, depth, seat_high * 0.8, 0.03))
    back = moved(
        slab(width, rng.uniform(0.15, 0.3), back_high, 0.05, soft),
        1,
        about("x", -rng.uniform(0, 0.2)),
        (0, depth / 2, 0),
    )
    body.add(back)
    arm = slab(arm_wide, depth * rng.uniform(0.8, 1.05), arm_high, 0.04, soft)
    if maybe(rng, 0.8):
        body.add_both(moved(arm, by=(width / 2 + arm_wide / 2, 0, 0)))
    for k in range(seats):
        x = (k - (seats - 1) / 2) * width / seats
        pad = slab(width / seats * 0.97, depth * 0.85, 0.18, 0.06, 0.05)
        body.add(moved(pad, by=(x, -0.06, seat_high * 0.8)))
        if maybe(rng, 0.8):
            high = back_high - seat_high
            rest = cushion(rounded_box(width / seats * 0.48, high * 0.5, 0.1, 32), 0.25, 14)
            turn = about("x", -0.25) @ TOWARDS["front"]
            body.add(moved(rest, 1, turn, (x, depth * 0.24, seat_high + high * 0.55)))
    if maybe(rng, 0.7):
        part = body.new_part()
        for x in (-0.45, 0.45):
            for y in (-0.4, 0.4):
                body.add(
                    rod((x * width, y * depth, 0.02), (x * width, y * depth, -0.15), 0.03), part
                )
    return body


@family("table", "06-03", "D6/691", "Table", "Coffee table", "Desk", "Side table")
def table(rng: Rng) -> Body:
    """A top on legs, panels, a pedestal or crossed bars."""
    body = Body()
    kind = pick(rng, "rounded box", "rounded box", "circle", "super", "wandering")
    shape = _square(outline(rng, kind, 44))
    depth, high, thick = rng.uniform(0.4, 1), rng.uniform(0.25, 1.0), rng.uniform(0.02, 0.12)
    top = loft(shape * [1, depth], profile(rng, pick(rng, "box", "rounded")))
    body.add(moved(top, (1, 1, thick)))
    base = pick(rng, "legs", "legs", "pedestal", "panels", "crossed", "sled")
    if base == "legs":
        _legs(body, rng, 1, depth, high)
    elif base == "sled":
        _sled(body, rng, 0.9, depth, high)
    elif base == "pedestal":
        column = loft(outline(rng, n=32), profile(rng, "turned"))
        body.add(moved(column, (0.22, 0.22 * depth, high), None, (0, 0, -high)))
    elif base == "panels":
        body.add_both(moved(slab(0.04, 0.85 * depth, high), by=(0.42, 0, -high)))
    else:
        part = body.new_part()
        for y in (-0.38, 0.38):
            for x in (-1, 1):
                body.add(rod((x * 0.42, y * depth, 0), (-x * 0.42, y * depth, -high), 0.025), part)
    for z in rng.uniform(0.15, 0.9, count(rng, 0, 2)):
        body.add(
            moved(
                loft(shape * [0.84, 0.84 * depth], profile(rng, "box")),
                (1, 1, 0.025),
                None,
                (0, 0, -z * high),
            )
        )
    if maybe(rng, 0.25):
        body.add(moved(slab(0.6, 0.8 * depth, 0.14), by=(0.1, 0, -0.14)))
    return body


@family("shelf", "06-04", "D6/675", "Shelving unit", "Bookcase", "Display rack", "Storage rack")
def shelf(rng: Rng) -> Body:
    """Boards between posts, panels or wire frames."""
    body = Body()
    width, depth, high = rng.uniform(0.4, 1.4), rng.uniform(0.2, 0.6), ranging(rng, 0.4, 2)
    n, kind = count(rng, 2, 7), pick(rng, "panels", "posts", "wire")
    bar = section(rng, rng.uniform(0.012, 0.035))
    posts = body.new_part()
    if kind == "panels":
        body.add_both(moved(slab(0.03, depth, high), by=(width / 2, 0, 0)))
        if maybe(rng, 0.5):
            body.add(moved(slab(width, 0.02, high), by=(0, depth / 2, 0)))
    else:
        for x in (-0.5, 0.5):
            for y in (-0.5, 0.5):
                foot = (x * width, y * depth, 0)
                body.add(sweep([foot, (x * width, y * depth, high * 1.02)], bar), posts)
    for z in np.linspace(rng.uniform(0, 0.15), 0.97, n) * high:
        if kind != "wire":
            body.add(moved(slab(width, depth, 0.03), by=(0, 0, z)))
            continue
        part = body.new_part()
        rim = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]) * [width, depth]
        body.add(sweep(np.insert(rim, 2, z, axis=1), bar * 0.8, closed=True), part)
        for x in np.linspace(-0.5, 0.5, count(rng, 4, 10)) * width:
            body.add(sweep([(x, -depth / 2, z), (x, depth / 2, z)], bar * 0.45), part)
    if kind == "panels" and maybe(rng, 0.4):
        for x in np.linspace(-0.5, 0.5, count(rng, 3, 4))[1:-1] * width:
            body.add(moved(slab(0.025, depth, high * 0.95), by=(x, 0, 0)))
    if maybe(rng, 0.3):
        attach(body, rng, 1)
    return body


@family("cabinet", "06-04", "D6/432", "Cabinet", "Vanity cabinet", "Chest of drawers", "Wardrobe")
def cabinet(rng: Rng) -> Body:
    """A box with doors and drawers."""
    body = Body()
    width, depth, high = rng.uniform(0.5, 1.6), rng.uniform(0.4, 0.7), ranging(rng, 0.5, 1.8)
    body.add(slab(width, depth, high, 0.01))
    if maybe(rng, 0.7):
        body.add(moved(slab(width * 1.05, depth * 1.08, 0.05, 0.02, 0.01), by=(0, 0, high)))
    columns, front = count(rng, 1, 3), -depth / 2
    handles = body.new_part() + 60
    knob_like = maybe(rng, 0.5)
    for c in range(columns):
        drawers = count(rng, 1, 5)
        heights = np.cumsum([0, *rng.dirichlet(np.full(drawers, 6.0))]) * high * 0.94 + 0.03 * high
        x = (c - (columns - 1) / 2) * width / columns
        panel = body.new_part()
        for low, top in itertools.pairwise(heights):
            tall, wide = float(top - low) * 0.95, width / columns * 0.94
            body.add(moved(slab(wide, 0.04, tall, 0.004), by=(x, front - 0.01, low)), panel)
            if maybe(rng, 0.5):
                body.add(
                    moved(
                        slab(wide * 0.8, 0.03, tall * 0.7, 0.004),
                        by=(x, front - 0.025, low + tall * 0.15),
                    )
                )
            upright = tall > wide * 1.2
            at = np.array([x + (wide * 0.38 if upright else 0), front - 0.06, low + tall / 2])
            reach = np.array([0, 0, 0.06]) if upright else np.array([0.07, 0, 0])
            if knob_like:
                body.add(rod(at + [0, 0.05, 0], at, 0.02), handles)
            else:
                body.add(rod(at - reach, at + reach, 0.012), handles)
    if maybe(rng, 0.5):
        feet = body.new_part()
        for x in (-0.45, 0.45):
            for y in (-0.42, 0.42):
                body.add(
                    rod((x * width, y * depth, 0.01), (x * width, y * depth, -0.12), 0.035), feet
                )
    return body


@family("bed", "06-02", "D6/382", "Bed", "Bed frame", "Crib")
def bed(rng: Rng) -> Body:
    """A mattress with a head and a foot board."""
    body = Body()
    width, long = rng.uniform(0.5, 1.1), 1.3
    body.add(slab(width, long, 0.12, 0.02))
    body.add(
        moved(slab(width * 0.96, long * 0.97, rng.uniform(0.1, 0.25), 0.08, 0.05), by=(0, 0, 0.12))
    )
    head = fitted(outline(rng, pick(rng, "rounded box", "super", "half moon", "wandering"), 40))
    high = rng.uniform(0.4, 0.8)
    board = moved(loft(head * [width / 2, high / 2], profile(rng, "box")), (1, 1, 0.06))
    body.add(moved(board, 1, TOWARDS["front"], (0, long / 2 + 0.03, 0.15)))
    if maybe(rng, 0.5):
        body.add(
            moved(board, (1, 1, rng.uniform(0.4, 0.8)), TOWARDS["front"], (0, -long / 2, 0.05))
        )
    for x in (-0.25, 0.25) if width > 0.75 else (0.0,):
        pillow = cushion(rounded_box(0.2, 0.13, 0.05, 28), 0.1, 12)
        body.add(moved(pillow, by=(x * width, long * 0.38, 0.36)))
    legs_ = body.new_part()
    for x in (-0.45, 0.45):
        for y in (-0.46, 0.46):
            body.add(rod((x * width, y * long, 0.02), (x * width, y * long, -0.2), 0.035), legs_)
    return body
