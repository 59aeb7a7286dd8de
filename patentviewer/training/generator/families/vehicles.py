"""Locarno classes 1, 12, 17, 21 and 30: vehicles, toys, sports goods, instruments, pets, food."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body
from patentviewer.training.generator.families.attach import attach, section
from patentviewer.training.generator.families.devices import on_face
from patentviewer.training.generator.outlines import (
    Points,
    Rng,
    circle,
    count,
    lobed,
    maybe,
    outline,
    pick,
    profile,
    rounded,
    rounded_box,
    spline,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    Solid,
    about,
    ball,
    blob,
    cushion,
    extrude,
    joined,
    loft,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


def rim(rng: Rng, spokes: int = 0) -> list[Solid]:
    """A wheel about the z axis, radius 1: tyre, rim ring and spokes, hub."""
    tyre = turned([(0.72, 0), (0.9, 0), (1, 0.15), (1, 0.85), (0.9, 1), (0.72, 1), (0.72, 0)], 44)
    ring = turned([(0.62, 0.1), (0.74, 0.0), (0.74, 1), (0.62, 0.9), (0.62, 0.1)], 44)
    n = spokes or count(rng, 3, 12)
    wide = rng.uniform(0.5, 1.5) / n
    arm = rounded(
        np.array(
            [
                (0, -wide * 0.5),
                (0.66, -wide * rng.uniform(0.2, 1)),
                (0.66, wide * rng.uniform(0.2, 1)),
                (0, wide * 0.5),
            ]
        ),
        1,
    )
    lean = rng.uniform(0.3, 0.8)
    spoke = moved(extrude([arm], 0.18), by=(0, 0, lean))
    spin = [moved(spoke, 1, about("z", 2 * np.pi * k / n)) for k in range(n)]
    hub = moved(
        turned(profile(rng, pick(rng, "dome", "steps", "rounded")), 24),
        (0.2, 0.2, 0.4),
        None,
        (0, 0, lean - 0.1),
    )
    return [tyre, joined(ring, *spin), hub]


def wheels(
    body: Body, rng: Rng, places: list[tuple[float, float, float]], radius: float, wide: float
) -> None:
    """The same wheel at several places, its axle along y, its face outwards."""
    pieces = rim(rng)
    first = body.new_part()
    for x, y, z in places:
        turn = TOWARDS["front" if y < 0 else "back"]
        for k, piece in enumerate(pieces):
            body.add(
                moved(piece, (radius, radius, wide), turn, (x, y - np.sign(y) * wide / 2, z)),
                first + k,
            )


@family(
    "automobile",
    "12-08",
    "D12/92",
    "Automobile",
    "Body of an automobile",
    "Toy car",
    "Truck",
    "Van",
)
def car(rng: Rng) -> Body:
    """A skinned body with windows, wheels, lamps."""
    body = Body()
    n, kind = 22, pick(rng, "sedan", "hatch", "van", "coupe", "pickup")
    x = np.linspace(-1, 1, n)
    knots = {
        "sedan": (
            [-1, -0.95, -0.5, -0.2, 0.3, 0.65, 0.97, 1],
            [0.2, 0.36, 0.42, 0.72, 0.72, 0.45, 0.4, 0.22],
        ),
        "hatch": (
            [-1, -0.95, -0.5, -0.2, 0.6, 0.92, 0.97, 1],
            [0.2, 0.38, 0.44, 0.78, 0.78, 0.5, 0.4, 0.22],
        ),
        "van": (
            [-1, -0.97, -0.75, -0.5, 0.9, 0.98, 0.99, 1],
            [0.2, 0.45, 0.55, 1.0, 1.0, 0.95, 0.6, 0.25],
        ),
        "coupe": (
            [-1, -0.95, -0.4, -0.05, 0.25, 0.8, 0.97, 1],
            [0.18, 0.3, 0.37, 0.6, 0.6, 0.4, 0.38, 0.2],
        ),
        "pickup": (
            [-1, -0.95, -0.55, -0.35, 0.1, 0.2, 0.97, 1],
            [0.22, 0.45, 0.5, 0.85, 0.85, 0.5, 0.5, 0.24],
        ),
    }[kind]
    roof = np.interp(x, knots[0], np.array(knots[1]) * rng.uniform(0.85, 1.2, 8))
    roof = np.convolve(np.pad(roof, 1, mode="edge"), [0.25, 0.5, 0.25], "valid")
    wide = 0.42 * (1 - 0.25 * np.abs(x) ** 4) * rng.uniform(0.85, 1.1)
    belt = 0.42 * rng.uniform(0.9, 1.15)
    rings = []
    for xi, r, w in zip(x, roof, wide, strict=True):
        inner = w * (0.82 if r > belt else 0.97)
        half = [
            (w * 0.95, 0.08),
            (w, 0.25),
            (w, min(belt, r * 0.9)),
            (inner, r * 0.97),
            (inner * 0.7, r),
        ]
        loop = np.array([*half, *[(-y, z) for y, z in half[::-1]]])
        rings.append(np.insert(loop, 0, xi, axis=1))
    main = body.add(skin(rings))
    image = np.zeros((128, 384), np.uint8)
    for a, b in np.sort(rng.uniform(0.28, 0.85, (count(rng, 2, 3), 2))):
        if b - a > 0.06:
            motifs.fill(
                image, rounded_box(1, 1, 0.3) * [(b - a) * 190, 22], (384 * (a + b) / 2, 36), 1, 1
            )
    for seam in rng.uniform(0.3, 0.75, count(rng, 1, 3)):
        image[30:112, int(384 * seam) : int(384 * seam) + 2] = 3
    body.cover(image, main, 1)
    size = rng.uniform(0.17, 0.24)
    wheels(
        body,
        rng,
        [(sx, sy * float(wide[10]) * 1.0, 0.1) for sx in (-0.62, 0.6) for sy in (-1, 1)],
        size,
        0.16,
    )
    for y in (-0.6, 0.6):
        lamp = outline(rng, pick(rng, "super", "egg", "rounded box"), 24) * [0.1, 0.05]
        body.add(moved(extrude([lamp], 0.08), 1, TOWARDS["left"], (-0.93, y * 0.4, 0.3)))
    body.add(moved(slab(0.1, 0.8, 0.1, 0.04), by=(-0.97, 0, 0.1)))
    if maybe(rng, 0.25):
        attach(body, rng, 2)
    return body


@family("wheel", "12-16", "D12/209", "Automotive wheel", "Wheel rim", "Clear wheel", "Wheel cover")
def wheel(rng: Rng) -> Body:
    """A rim with spokes, with or without its tyre."""
    body = Body()
    pieces = rim(rng)
    for piece in pieces if maybe(rng, 0.5) else pieces[1:]:
        body.add(moved(moved(piece, (1, 1, rng.uniform(0.45, 0.5))), 1, TOWARDS["front"]))
    n = int(rng.choice([0, 4, 5, 6]))
    bolts = body.new_part()
    for k in range(n):
        a = 2 * np.pi * k / n
        body.add(
            moved(
                turned(profile(rng, "rounded"), 10),
                (0.035, 0.035, 0.3),
                TOWARDS["front"],
                (0.12 * np.cos(a), -0.1, 0.12 * np.sin(a)),
            ),
            bolts,
        )
    return body


@family("tyre", "12-15", "D12/553", "Tire", "Tire tread", "Vehicle tyre")
def tyre(rng: Rng) -> Body:
    """A torus with a tread."""
    body = Body()
    wide = rng.uniform(0.3, 0.8)
    line = spline(
        [
            (0.62, 0.1),
            (0.8, 0),
            (0.97, 0.08),
            (1, 0.3),
            (1.0, 0.7),
            (0.97, 0.92),
            (0.8, 1),
            (0.62, 0.9),
        ],
        24,
    )
    part = body.add(
        moved(turned([*((float(r), float(h)) for r, h in line), (0.62, 0.1)], 64), (1, 1, wide))
    )
    body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 16, 48)))
    if maybe(rng, 0.5):
        z = np.linspace(0.25, 0.75, count(rng, 1, 4)) * wide
        for at in z:
            body.add(
                sweep(
                    np.insert(circle(60) * 1.0, 2, at, axis=1),
                    rounded_box(0.012, 0.02, 0.004, 8),
                    closed=True,
                ),
                part + 1,
            )
    body.turn(TOWARDS["front"])
    image = body.patterns.pop()
    if maybe(rng, 0.9):
        body.turn(TOWARDS["front"].T)
        body.patterns.append(image)
    return body


@family(
    "vehicle lamp",
    "26-06",
    "D26/28",
    "Rear combination lamp",
    "Headlight",
    "Vehicle lamp",
    "Fog lamp",
)
def headlight(rng: Rng) -> Body:
    """A wrapped lens with reflectors inside."""
    body = Body()
    shape = outline(rng, pick(rng, "wandering", "egg", "super", "half moon", "polygon"), 48)
    shape = shape / np.abs(shape).max(axis=0) * [1, rng.uniform(0.3, 0.7)]
    shape[:, 1] += 0.3 * shape[:, 0] * rng.uniform(-1, 1)
    deep = rng.uniform(0.1, 0.5)
    bow = rng.uniform(0.1, 0.6)
    rings = []
    for f, y in ((0.86, 0.0), (1.0, 0.05), (0.96, deep), (0.0, deep)):
        loop = shape * f
        rings.append(np.stack([loop[:, 0], -y + bow * loop[:, 0] ** 2, loop[:, 1]], 1))
    body.add(skin(rings[::-1]))
    for k in range(count(rng, 1, 4)):
        at = np.array([rng.uniform(-0.6, 0.6), 0.0])
        at[1] = 0.3 * at[0] * 0.3
        r = rng.uniform(0.1, 0.25)
        unit = outline(rng, pick(rng, "circle", "circle", "super", "rounded box"), 32) * r
        on_face(body, unit, -deep + bow * at[0] ** 2 - 0.01 * k, (float(at[0]), float(at[1])), 0.02)
        on_face(
            body, unit * 0.7, -deep + bow * at[0] ** 2 - 0.03, (float(at[0]), float(at[1])), 0.02
        )
    return body


@family(
    "grille",
    "12-16",
    "D12/163",
    "Automobile front bumper",
    "Grille",
    "Vehicle step",
    "Bumper",
    "Spoiler",
)
def grille(rng: Rng) -> Body:
    """A bowed frame with bars or mesh."""
    body = Body()
    shape = outline(rng, pick(rng, "rounded box", "super", "wandering", "half moon"), 60)
    shape = shape / np.abs(shape).max(axis=0) * [1, rng.uniform(0.15, 0.5)]
    bow = rng.uniform(0.1, 0.5)

    def bowed(points: Points) -> Points:
        return np.stack([points[:, 0], bow * points[:, 0] ** 2, points[:, 1]], axis=1)

    high = float(shape[:, 1].max())
    body.add(sweep(bowed(shape), section(rng, rng.uniform(0.03, 0.08)), closed=True))
    bars = body.new_part()
    for z in np.linspace(-0.8, 0.8, count(rng, 2, 7)) * high:
        reach = 0.95 * np.sqrt(max(0.05, 1 - (z / high) ** 4))
        line = np.stack([np.linspace(-reach, reach, 15), np.full(15, z)], 1)
        body.add(sweep(bowed(line), rounded_box(0.02, rng.uniform(0.015, 0.05), 0.01, 10)), bars)
    for x in np.linspace(-0.8, 0.8, count(rng, 0, 9)):
        y = bow * x * x
        body.add(rod((x, y, -high * 0.8), (x, y, high * 0.8), 0.015, 6), bars)
    if maybe(rng, 0.5):
        on_face(body, outline(rng, n=36) * 0.12, -0.05, (0, 0), 0.03)
    return body


@family("cycle", "12-11", "D12/111", "Bicycle", "Motorcycle", "Scooter", "Stroller", "Tricycle")
def cycle(rng: Rng) -> Body:
    """Two wheels or more in a frame with bars and a seat."""
    body = Body()
    r, base = rng.uniform(0.3, 0.55), rng.uniform(0.6, 0.8)
    thin = maybe(rng, 0.6)
    wide = 0.06 if thin else rng.uniform(0.12, 0.2)
    pieces = rim(rng, count(rng, 12, 18) if thin else 0)
    first = body.new_part()
    for x in (-base, base):
        for k, piece in enumerate(pieces):
            body.add(
                moved(moved(piece, (r, r, wide)), 1, TOWARDS["front"], (x, wide / 2, r)), first + k
            )
    seat = np.array([base * 0.45, 0, r + rng.uniform(0.5, 0.7)])
    head = np.array([-base * 0.75, 0, r + rng.uniform(0.55, 0.8)])
    crank = np.array([base * 0.15, 0, r])
    bar = circle(10) * rng.uniform(0.025, 0.05)
    frame = body.new_part()
    for a, b in (
        (seat, crank),
        (head, crank),
        (seat * [1, 1, 0.93], head * [1, 1, 0.95]),
        (seat, (base, 0, r)),
        (crank, (base, 0, r)),
        (head, (-base, 0, r)),
    ):
        body.add(
            sweep(
                [np.asarray(a, float), (np.asarray(a, float) + b) / 2, np.asarray(b, float)], bar
            ),
            frame,
        )
    if not thin:
        tank = [(0, 0, r + 0.3, 0.3), (-0.3, 0, r + 0.45, 0.25), (0.35, 0, r + 0.4, 0.22)]
        body.add(moved(blob(tank, 22, 0.4), (1, 0.7, 1)))
    body.add(
        moved(
            cushion(outline(rng, "egg", 28) * [0.12, 0.24], 0.16, 12),
            1,
            about("z", np.pi / 2),
            tuple(seat + [0, 0, 0.05]),
        )
    )
    reach, rise = rng.uniform(0.25, 0.4), rng.uniform(0, 0.25)
    path = spline(
        [
            head + [0.15, -reach, rise],
            head + [0, -reach * 0.6, rise],
            head + [0, 0, 0.05],
            head + [0, reach * 0.6, rise],
            head + [0.15, reach, rise],
        ],
        20,
    )
    body.add(sweep(path, circle(10) * 0.03))
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    return body


@family("boat", "12-06", "D12/300", "Boat", "Kayak", "Aircraft", "Drone", "Surfboard")
def boat(rng: Rng) -> Body:
    """A pointed hull with a deck, cabins, or wings."""
    body = Body()
    n = 16
    x = np.linspace(-1, 1, n)
    fine = rng.uniform(0.5, 1.2)
    beam = rng.uniform(0.2, 0.4) * np.clip(1 - ((x + 1) / 2) ** 3, 0.02, 1) ** fine
    rings = []
    for xi, b in zip(x, beam, strict=True):
        a = np.linspace(np.pi, 2 * np.pi, 15)
        keel = np.stack([b * np.cos(a), 0.3 * np.sin(a) * (0.4 + 0.6 * b / beam.max())], 1)
        sheer = 0.12 * ((xi + 1) / 2) ** 2
        rings.append(np.insert(keel + [0, sheer], 0, xi, axis=1))
    body.add(skin(rings))
    kind = pick(rng, "cabin", "wings", "mast", "open")
    if kind == "wings":
        span = rng.uniform(0.8, 1.3)
        wing = rounded(np.array([(0.3, 0.0), (-0.2, span), (-0.4, span), (-0.25, 0.0)]), 1)
        body.add_both(moved(extrude([wing], 0.05), by=(0, 0, 0)), 1)
        tail = rounded(np.array([(-0.7, 0), (-0.95, 0.45), (-1.08, 0.45), (-1.0, 0)]), 1)
        body.add(moved(extrude([tail], 0.04), 1, TOWARDS["front"], (0, 0.02, 0)))
        body.add(moved(ball(0.5, 0.2, 0.2), by=(0.2, 0, 0.05)))
    elif kind == "cabin":
        z = 0.02
        for f in np.sort(rng.uniform(0.3, 1.0, count(rng, 1, 3)))[::-1]:
            part = body.add(moved(slab(0.9 * f, 0.45 * f, 0.18, 0.08, 0.02), by=(-0.25, 0, z)))
            body.cover(motifs.tile(rng), part, 1, 0, float(count(rng, 3, 8)))
            z += 0.18
    elif kind == "mast":
        body.add(rod((0, 0, 0), (0, 0, 1.6), 0.025))
        sail = np.array([(0.03, 0.15), (-0.75, 0.2), (0.03, 1.5)])
        body.add(moved(extrude([sail], 0.02), 1, TOWARDS["front"], (0, 0.01, 0)))
    for at in rng.uniform(-0.7, 0.3, count(rng, 0, 3)):
        body.add(moved(slab(0.15, 0.4, 0.05, 0.02), by=(at, 0, 0.0)))
    return body


@family("toy animal", "21-01", "D21/604", "Toy animal", "Toy figure", "Doll", "Plush toy", "Robot")
def animal(rng: Rng) -> Body:
    """A body, a head with ears, legs, a tail."""
    body = Body()
    upright = maybe(rng, 0.45)
    soft = maybe(rng, 0.5)
    torso = np.array([0.3, 0.3, 0.42]) if upright else np.array([0.5, 0.25, 0.27])
    head_at = np.array([0, 0, 0.75]) if upright else np.array([-0.6, 0, 0.32])
    head = rng.uniform(0.2, 0.38)
    pieces = [
        (ball(*torso), (0, 0, 0)),
        (ball(head, head * 0.95, head * rng.uniform(0.8, 1.1)), tuple(head_at)),
    ]
    if soft:
        a = [
            (0, 0, 0, float(torso.min()) * 1.2),
            (0, 0, float(torso[2]) * 0.6, 0.25),
            (*head_at, head),
            (*(head_at * 0.6), 0.2),
        ]
        body.add(blob(a, 30, 0.35))
    else:
        for solid, at in pieces:
            body.add(moved(solid, by=at))
    face = head_at + ([0, -head * 0.9, 0] if upright else [-head * 0.9, 0, 0])
    across = np.array([1, 0, 0]) if upright else np.array([0, 1, 0])
    ear = rng.uniform(0.08, 0.2)
    long = rng.uniform(0.8, 3.0)
    for way in (-1, 1):
        body.add(
            moved(
                ball(ear, ear * 0.6, ear * long),
                by=tuple(
                    head_at + way * across * head * 0.75 + [0, 0, head * 0.7 + ear * long * 0.4]
                ),
            ),
            3,
        )
        body.add(
            moved(
                ball(0.05, 0.05, 0.05, 12),
                by=tuple(face + way * across * head * 0.4 + [0, 0, head * 0.2]),
            ),
            4,
        )
    snout = ball(head * 0.45, head * 0.45, head * 0.35, 16)
    body.add(moved(snout, by=tuple(face + [0, 0, -head * 0.25])), 5)
    limbs = [(-0.35, -0.16), (-0.35, 0.16), (0.35, -0.16), (0.35, 0.16)]
    thick = rng.uniform(0.07, 0.13)
    for x, y in limbs:
        if upright:
            side = np.sign(y)
            a, b = np.array(
                ((side * 0.25, 0, 0.25), (side * 0.6, -0.15, 0.1))
                if x < 0
                else ((side * 0.16, 0, -0.3), (side * 0.2, -0.1, -0.75))
            )
        else:
            a, b = np.array([(x, y, -0.1), (x, y, -0.65)])
        body.add(
            sweep(np.stack([a, (a + b) / 2, b]), circle(14) * thick, sizes=[1.1, 0.9, 1.05]),
            6,
        )
        body.add(moved(ball(thick * 1.2, thick * 1.3, thick * 0.9, 14), by=b), 7)
    if maybe(rng, 0.6):
        path = (
            spline([(0.4, 0.05, 0), (0.75, 0.1, 0.15), (0.85, 0.1, rng.uniform(-0.3, 0.5))], 10)
            if not upright
            else spline([(0, 0.25, -0.2), (0, 0.5, -0.1), (0, 0.55, 0.2)], 10)
        )
        body.add(sweep(path, circle(10) * 0.05), 8)
    return body


@family(
    "ball game",
    "21-02",
    "D21/700",
    "Ball",
    "Golf club head",
    "Dumbbell",
    "Racket",
    "Exercise equipment",
)
def sport(rng: Rng) -> Body:
    """Something to throw, hit or lift."""
    body = Body()
    kind = pick(rng, "ball", "club", "dumbbell", "racket", "pin")
    if kind == "ball":
        part = body.add(ball(1, 1, float(rng.choice([1, 1, rng.uniform(0.6, 1.6)])), 36))
        body.cover(
            motifs.tile(rng), part, int(rng.choice([1, 3, 3])), times=float(count(rng, 3, 12))
        )
    elif kind == "club":
        head = loft(
            outline(rng, pick(rng, "wandering", "half moon", "super", "egg"), 44),
            profile(rng, pick(rng, "rounded", "dome", "steps")),
        )
        part = body.add(moved(head, (0.5, rng.uniform(0.2, 0.45), rng.uniform(0.15, 0.35))))
        body.add(
            sweep(
                spline([(-0.35, 0, 0.15), (-0.42, 0, 0.5), (-0.65, 0, rng.uniform(1.0, 1.8))], 8),
                circle(12) * 0.045,
            )
        )
        body.cover(motifs.tile(rng), part, 1, -1, float(count(rng, 2, 9)))
    elif kind == "dumbbell":
        long = rng.uniform(0.5, 1.2)
        body.add(rod((-long, 0, 0), (long, 0, 0), 0.09))
        for x in np.linspace(0.55, 0.95, count(rng, 1, 3)) * long:
            r = rng.uniform(0.25, 0.5)
            disc = moved(
                loft(
                    outline(rng, pick(rng, "circle", "polygon", "lobed"), 36),
                    profile(rng, "rounded"),
                ),
                (r, r, 0.15),
                TOWARDS["right"],
                (x, 0, 0),
            )
            body.add_both(disc)
    elif kind == "racket":
        frame = outline(rng, pick(rng, "egg", "super", "circle"), 44) * [0.4, 0.5] + [0, 0.6]
        body.add(sweep(np.insert(frame, 1, 0, axis=1), section(rng, 0.04), closed=True))
        strings = body.add(moved(extrude([frame * [0.96, 1]], 0.01), 1, TOWARDS["front"]))
        body.cover(motifs.tile(rng), strings, 1, 0, float(count(rng, 6, 16)))
        body.add(rod((0, 0, 0.12), (0, 0, -0.9), 0.06))
    else:
        body.add(moved(turned(profile(rng, "turned"), 40), (0.3, 0.3, rng.uniform(0.8, 1.6))))
        if maybe(rng, 0.5):
            attach(body, rng, 2)
    return body


@family("musical instrument", "17-03", "D17/14", "Guitar", "Drum", "Musical instrument", "Violin")
def instrument(rng: Rng) -> Body:
    """A waisted body with a neck and strings, or a drum."""
    body = Body()
    if maybe(rng, 0.3):
        r, high = 0.5, rng.uniform(0.3, 1.3)
        part = body.add(
            moved(turned(profile(rng, pick(rng, "box", "taper", "turned"))), (r, r, high))
        )
        for z in (0.05, 0.95):
            body.add(
                sweep(
                    np.insert(circle(40) * r * 1.02, 2, z * high, axis=1),
                    rounded_box(0.02, 0.04, 0.01, 8),
                    closed=True,
                )
            )
        body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 6, 14)))
        return body
    half = [
        (0.001, 0.55),
        (rng.uniform(0.15, 0.35), 0.55),
        (0.36, 0.3),
        (rng.uniform(0.2, 0.3), 0.05),
        (rng.uniform(0.4, 0.5), -0.35),
        (0.3, -0.6),
        (0.001, -0.62),
    ]
    right = np.array(half)
    left = right[::-1] * [-1, 1]
    if maybe(rng, 0.4):
        left[-3:-1, 1] += rng.uniform(-0.3, 0.3)
    shape = rounded(np.concatenate([right, left])[::-1], 2)
    deep = rng.uniform(0.06, 0.25)
    body.add(moved(extrude([shape], deep), 1, TOWARDS["front"], (0, deep / 2, 0)))
    on_face(
        body,
        outline(rng, pick(rng, "circle", "super", "egg"), 36) * 0.12,
        -deep / 2,
        (0, 0.1),
        0.004,
    )
    on_face(body, rounded_box(0.15, 0.03, 0.01), -deep / 2, (0, -0.3), 0.02)
    long = rng.uniform(0.8, 1.1)
    body.add(moved(slab(0.1, 0.08, long, 0.01), by=(0, -deep / 2, 0.35)))
    head = rounded(np.array([(-0.06, 0), (0.06, 0), (0.11, 0.3), (-0.09, 0.32)]), 1)
    body.add(moved(extrude([head], 0.05), 1, TOWARDS["front"], (0, -deep / 2, 0.34 + long)))
    strings, pegs = body.new_part(), body.new_part() + 1
    for k in range(n := count(rng, 4, 6)):
        x = (k - (n - 1) / 2) * 0.016
        body.add(
            rod((x * 1.6, -deep / 2 - 0.05, -0.3), (x, -deep / 2 - 0.05, 0.4 + long), 0.004, 5),
            strings,
        )
        z = 0.4 + long + 0.22 * k / n
        body.add(
            rod((0.13 * (-1) ** k, -deep / 2, z), (0.06 * (-1) ** k, -deep / 2, z), 0.025, 8), pegs
        )
    return body


@family(
    "pet article",
    "30-06",
    "D30/160",
    "Pet toy",
    "Pet bed",
    "Animal feeder",
    "Chew toy",
    "Dog biscuit",
)
def pet(rng: Rng) -> Body:
    """A bone, a house, a bed, a wheel of holes."""
    body = Body()
    kind = pick(rng, "bone", "house", "bed", "treat")
    if kind == "bone":
        path = spline([(-0.7, 0, 0), (0, 0, rng.uniform(-0.1, 0.2)), (0.7, 0, 0)], 16)
        body.add(sweep(path, section(rng, 0.16)))
        for x in (-0.75, 0.75):
            for y in (-0.16, 0.16):
                body.add(moved(ball(0.22, 0.2, 0.18, 18), by=(x, y, 0)), 1)
        if maybe(rng, 0.5):
            attach(body, rng, 2)
    elif kind == "house":
        ring = np.array([(-0.5, 0), (0.5, 0), (0.5, 0.6), (0, rng.uniform(0.8, 1.2)), (-0.5, 0.6)])
        hole = (rounded_box(0.2, 0.26, 0.2, 24) + [0, 0.3])[::-1]
        body.add(moved(extrude([ring, hole], 1.0), 1, TOWARDS["front"], (0, 0.5, 0)))
        for way in (-1, 1):
            roof = moved(slab(0.75, 1.2, 0.05), by=(0.3 * way, 0, 0))
            body.add(moved(roof, 1, about("y", way * rng.uniform(0.5, 0.8)), (way * 0.02, 0, 0.95)))
    elif kind == "bed":
        shape = outline(rng, pick(rng, "circle", "super", "rounded box"), 40)
        body.add(
            sweep(
                np.insert(shape, 2, 0.15, axis=1), circle(16) * rng.uniform(0.12, 0.3), closed=True
            )
        )
        part = body.add(moved(cushion(shape * 0.95, 0.3, 18)))
        body.cover(motifs.tile(rng), part, 2, 1, float(count(rng, 2, 8)))
    else:
        part = body.add(moved(extrude([outline(rng, n=48)], rng.uniform(0.2, 0.6))))
        body.cover(
            motifs.tile(rng) if maybe(rng, 0.5) else motifs.icon(rng),
            part,
            2,
            1,
            float(rng.choice([0, 3, 8])),
        )
    return body


@family("food", "01-01", "D1/100", "Bakery product", "Biscuit", "Pasta", "Ice cream", "Snack")
def food(rng: Rng) -> Body:
    """A loaf, a swirl, a filled thing."""
    body = Body()
    kind = pick(rng, "loaf", "swirl", "biscuit", "sandwich")
    if kind == "loaf":
        shape = outline(rng, pick(rng, "egg", "super", "half moon"), 40) * [
            1,
            rng.uniform(0.4, 0.8),
        ]
        body.add(
            moved(
                loft(shape, profile(rng, pick(rng, "dome", "rounded"))),
                (1, 1, rng.uniform(0.3, 0.6)),
            )
        )
        for x in np.linspace(-0.5, 0.5, count(rng, 2, 5)):
            path = spline([(x - 0.1, -0.25, 0.42), (x, 0, 0.52), (x + 0.1, 0.25, 0.42)], 8)
            body.add(sweep(path, circle(8) * 0.04), 1)
    elif kind == "swirl":
        t = np.linspace(0, 2 * np.pi * count(rng, 3, 5), 70)
        r = 0.5 * (1 - t / t[-1]) + 0.03
        path = np.stack([r * np.cos(t), r * np.sin(t), 0.12 * t / np.pi * 0.6], 1)
        body.add(sweep(path, circle(12) * 0.16, sizes=np.linspace(1, 0.4, 70)))
        body.add(
            moved(
                turned([(0, 0), (0.12, 0), (1, 1), (0, 1)], 32), (0.5, 0.5, 1.1), None, (0, 0, -1.1)
            )
        )
        if maybe(rng, 0.6):
            body.cover(motifs.tile(rng), 1, 3, times=float(count(rng, 6, 14)))
    elif kind == "biscuit":
        shape = outline(rng, pick(rng, "circle", "lobed", "rounded box", "star", "super"), 60)
        part = body.add(moved(loft(shape, profile(rng, "rounded")), (1, 1, 0.25)))
        body.cover(
            motifs.tile(rng) if maybe(rng, 0.6) else motifs.icon(rng),
            part,
            2,
            1,
            float(rng.choice([0, 3, 5, 8])),
        )
    else:
        z = 0.0
        shape = outline(rng, pick(rng, "circle", "super", "rounded box"), 40)
        for _ in range(count(rng, 3, 6)):
            h = rng.uniform(0.05, 0.3)
            wavy = lobed(count(rng, 5, 14), 0.08, 60) if maybe(rng, 0.4) else shape
            body.add(
                moved(
                    loft(wavy, profile(rng, pick(rng, "rounded", "dome", "box"))),
                    (rng.uniform(0.85, 1.05), rng.uniform(0.85, 1.05), h),
                    None,
                    (0, 0, z),
                )
            )
            z += h * 0.95
    return body
