"""Locarno classes 15, 23, 25, 26 and 31: lighting, taps, sanitary ware, appliances, building."""

from __future__ import annotations

import itertools

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body, Hinge
from patentviewer.training.generator.families.attach import Ground, attach, section
from patentviewer.training.generator.families.devices import on_face
from patentviewer.training.generator.outlines import (
    Rng,
    bent_line,
    bezier,
    circle,
    count,
    flat_shape,
    hollowed,
    lobed,
    maybe,
    outline,
    pick,
    profile,
    rounded_box,
    spline,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    about,
    extrude,
    loft,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


@family("table lamp", "26-05", "D26/93", "Lamp", "Table lamp", "Floor lamp", "Desk lamp")
def lamp(rng: Rng) -> Body:
    """A base, a stem or arm, a shade."""
    body = Body()
    base = loft(
        outline(rng, n=36), profile(rng, pick(rng, "dome", "rounded", "turned", "steps", "box"))
    )
    body.add(moved(base, (0.4, 0.4, rng.uniform(0.04, 0.35))))
    high, reach = rng.uniform(0.7, 2.2), float(rng.choice([0, 0, rng.uniform(0.3, 0.9)]))
    if maybe(rng, 0.3) and not reach:
        body.add(moved(turned(profile(rng, "turned")), (0.25, 0.25, high)))
    elif maybe(rng, 0.6):
        path = bezier(
            [(0, 0, 0.05), (0, 0, high * 0.8), (reach, 0, high * 1.15), (reach, 0, high)], 20
        )
        body.add(sweep(path, section(rng, rng.uniform(0.02, 0.05))))
    else:
        middle = (rng.uniform(-0.5, 0.1), 0, high * 0.6)
        for a, b in (((0, 0, 0.05), middle), (middle, (reach, 0, high))):
            body.add(rod(a, b, 0.03))
        body.add(
            moved(
                turned(profile(rng, "box"), 20),
                (0.06, 0.06, 0.12),
                TOWARDS["front"],
                (middle[0], 0.06, middle[2]),
            )
        )
    shade = pick(rng, "taper", "dome", "cup", "vase", "ball", "open")
    size, tall = rng.uniform(0.3, 0.75), rng.uniform(0.3, 0.8)
    shape = outline(rng, pick(rng, "circle", "circle", "polygon", "lobed", "super"), 44)
    line = (
        profile(rng, shade)
        if shade != "open"
        else [(1.0, 0.0), (rng.uniform(0.4, 0.9), 1.0), (rng.uniform(0.38, 0.88), 1.0), (0.98, 0.0)]
    )
    top = moved(
        loft(shape, line),
        (size, size, tall),
        about("y", float(rng.choice([0, 0, rng.uniform(-0.7, 0.7)]))),
        (reach, 0, high - 0.15),
    )
    part = body.add(top)
    if maybe(rng, 0.3):
        body.cover(motifs.tile(rng), part, 3 if not reach else 1, times=float(count(rng, 6, 24)))
    return body


@family(
    "pendant lamp", "26-05", "D26/80", "Ceiling lamp", "Chandelier", "Pendant light", "Luminaire"
)
def chandelier(rng: Rng) -> Body:
    """A canopy, cords or arms, one shade or several."""
    body = Body()
    body.add(moved(turned(profile(rng, "dome")), (0.25, 0.25, 0.1), TOWARDS["down"], (0, 0, 1.2)))
    body.add(rod((0, 0, 1.15), (0, 0, 0.3), 0.02))
    shade = loft(
        outline(rng, pick(rng, "circle", "circle", "lobed", "polygon"), 40),
        profile(rng, pick(rng, "dome", "cup", "taper", "ball", "turned")),
    )
    if maybe(rng, 0.5):
        body.add(moved(shade, (0.7, 0.7, rng.uniform(0.3, 0.9)), None, (0, 0, -0.3)))
        return body
    n, reach = count(rng, 3, 8), rng.uniform(0.5, 0.9)
    body.add(moved(turned(profile(rng, "turned")), (0.14, 0.14, 0.7), None, (0, 0, -0.3)))
    arms, shades = body.new_part(), body.new_part() + 1
    rise, drop = rng.uniform(-0.2, 0.5), maybe(rng, 0.4)
    for k in range(n):
        turn = about("z", 2 * np.pi * k / n)
        path = (
            bezier([(0.05, 0, 0), (reach * 0.5, 0, -0.5), (reach, 0, -0.3), (reach, 0, rise)], 14)
            @ turn.T
        )
        body.add(sweep(path, circle(8) * 0.025), arms)
        head = moved(shade, (0.18, 0.18, 0.28), TOWARDS["down"] if drop else None, (reach, 0, rise))
        body.add(moved(head, 1, turn), shades)
    return body


@family("light bulb", "26-04", "D26/2", "Light bulb", "LED lamp", "Lighting module")
def bulb(rng: Rng) -> Body:
    """A glass body on a threaded cap."""
    body = Body()
    radii = [0.22, rng.uniform(0.22, 0.4), rng.uniform(0.4, 0.6), rng.uniform(0.3, 0.6), 0.02]
    heights = [0, rng.uniform(0.2, 0.4), rng.uniform(0.6, 0.9), rng.uniform(1.0, 1.2), 1.3]
    line = spline(np.stack([radii, heights], 1), 22)
    line[:, 0] = np.maximum(line[:, 0], 0.02)
    shape = circle(40) if maybe(rng, 0.75) else lobed(count(rng, 5, 12), 0.12, 60)
    body.add(loft(shape, [(0, 0), *((float(r), float(h)) for r, h in line), (0, 1.3)]))
    if maybe(rng, 0.5):
        body.add(
            moved(
                loft(lobed(count(rng, 8, 20), 0.1, 80), profile(rng, "taper")),
                (0.4, 0.4, 0.4),
                None,
                (0, 0, -0.1),
            )
        )
    body.add(
        moved(turned([(0, 0), (0.9, 0), (0.9, 1), (0, 1)], 28), (0.2, 0.2, 0.4), None, (0, 0, -0.4))
    )
    t = np.linspace(0, 8 * np.pi, 90)
    body.add(
        sweep(np.stack([0.2 * np.cos(t), 0.2 * np.sin(t), -0.38 + 0.013 * t], 1), circle(6) * 0.025)
    )
    body.add(
        moved(turned(profile(rng, "dome"), 20), (0.1, 0.1, 0.1), TOWARDS["down"], (0, 0, -0.4))
    )
    return body


@family("flashlight", "26-02", "D26/38", "Flashlight", "Lantern", "Candle", "Wall lantern")
def flashlight(rng: Rng) -> Body:
    """A turned torch, or a caged lantern with a roof."""
    body = Body()
    if maybe(rng, 0.55):
        z = 0.0
        for h, r in (
            (rng.uniform(0.8, 1.6), 0.16),
            (rng.uniform(0.2, 0.5), rng.uniform(0.18, 0.32)),
        ):
            part = body.add(
                moved(
                    turned(profile(rng, pick(rng, "rounded", "turned", "steps", "taper")), 36),
                    (r, r, h),
                    None,
                    (0, 0, z),
                )
            )
            z += h * 0.98
            if maybe(rng, 0.5):
                body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 8, 20)))
        body.add(
            moved(
                turned([(0.8, 0), (1, 0), (1, 1), (0.8, 1), (0.7, 0.3), (0, 0.3)], 36),
                (0.3, 0.3, 0.15),
                None,
                (0, 0, z),
            )
        )
        body.turn(TOWARDS[pick(rng, "left", "right", "front", "up")])
        return body
    shape = outline(rng, pick(rng, "polygon", "circle", "rounded box"), 24)
    flare, high = rng.uniform(0.7, 1.3), rng.uniform(0.6, 1.1)
    body.add(moved(loft(shape, profile(rng, "steps")), (0.45, 0.45, 0.15)))
    body.add(
        moved(
            loft(shape, [(0, 0), (0.75, 0), (0.75 * flare, 1), (0, 1)]),
            (0.42, 0.42, high),
            None,
            (0, 0, 0.15),
        )
    )
    bars = body.new_part()
    for k in range(0, len(shape), 6):
        a = np.array([*(shape[k] * 0.36), 0.12])
        b = np.array([*(shape[k] * 0.36 * flare), 0.15 + high])
        body.add(rod(a, b, 0.03, 8), bars)
    roof = profile(rng, pick(rng, "taper", "dome", "steps", "turned"))
    body.add(
        moved(
            loft(shape, roof),
            (0.5 * flare, 0.5 * flare, rng.uniform(0.2, 0.5)),
            None,
            (0, 0, 0.14 + high),
        )
    )
    body.add(
        moved(
            turned(profile(rng, "ball"), 16),
            (0.07, 0.07, 0.15),
            None,
            (0, 0, float(body.bounds()[1][2]) - 0.03),
        )
    )
    if maybe(rng, 0.5):
        path = spline([(0, 0.3, 0.1), (0, 0.6, -0.2), (0, 0.9, 0.2), (0, 0.8, high * 0.6)], 16)
        body.add(sweep(path, section(rng, 0.05)))
        body.add(
            moved(
                loft(outline(rng, "super", 28) * [0.2, 0.4], profile(rng, "rounded")),
                (1, 1, 0.08),
                TOWARDS["front"],
                (0, 0.95, high * 0.4),
            )
        )
    return body


@family("tap", "23-01", "D23/238", "Faucet", "Tap", "Mixer tap for a kitchen sink", "Water outlet")
def tap(rng: Rng) -> Body:
    """A column, a spout, one lever or two handles."""
    body = Body()
    high, reach = rng.uniform(0.4, 1.3), rng.uniform(0.5, 1.0)
    square = maybe(rng, 0.4)
    bar = rounded_box(0.1, 0.08, 0.02, 16) if square else circle(18) * rng.uniform(0.06, 0.1)
    foot = loft(
        outline(rng, "rounded box" if square else "circle", 32),
        profile(rng, pick(rng, "dome", "rounded", "steps", "box")),
    )
    body.add(moved(foot, (0.2, 0.2, rng.uniform(0.05, 0.25))))
    shape = pick(rng, "swan", "straight", "arc", "angle")
    points = {
        "swan": [
            (0, 0, 0),
            (0, 0, high),
            (0, -reach * 0.3, high * 1.4),
            (0, -reach, high * 1.2),
            (0, -reach, high * 0.7),
        ],
        "straight": [
            (0, 0, 0),
            (0, 0, high * 0.4),
            (0, -0.15, high * 0.6),
            (0, -reach, high * 0.7),
            (0, -reach - 0.05, high * 0.6),
        ],
        "arc": [
            (0, 0, 0),
            (0, 0, high * 0.5),
            (0, -reach * 0.5, high * 1.1),
            (0, -reach, high * 0.5),
        ],
        "angle": [(0, 0, 0), (0, 0, high), (0, -reach, high), (0, -reach, high * 0.85)],
    }[shape]
    line = (
        bent_line(points, 0.15)
        if shape == "angle"
        else bezier(points, 24)
        if shape == "swan"
        else spline(points, 24)
    )
    body.add(sweep(line, bar, sizes=np.linspace(1.2, rng.uniform(0.7, 1.0), len(line))))
    lever = loft(outline(rng, n=28), profile(rng, pick(rng, "rounded", "dome", "turned")))
    kind = pick(rng, "side", "top", "two")
    if kind == "two":
        for x in (-0.5, 0.5):
            body.add(moved(foot, (0.14, 0.14, 0.2), None, (x, 0, 0)))
            if maybe(rng, 0.99):
                body.add(moved(lever, (0.16, 0.16, 0.15), None, (x, 0, 0.2)))
            body.add(rod((x, 0, 0.26), (x * 1.45, -0.05, 0.3), 0.03))
        if maybe(rng, 0.5):
            body.add(moved(slab(1.3, 0.3, 0.06, 0.12), by=(0, 0, -0.02)))
    elif kind == "side":
        body.add(moved(lever, (0.09, 0.09, 0.2), TOWARDS["right"], (0.05, 0, 0.25 * high)))
        path = spline(
            [
                (0.2, 0, 0.25 * high),
                (0.25, 0, 0.4 * high),
                (rng.uniform(0.2, 0.4), rng.uniform(-0.2, 0), 0.7 * high),
            ],
            10,
        )
        body.add(sweep(path, rounded_box(0.03, 0.05, 0.02, 12)))
    else:
        path = spline(
            [(0, 0, high * 0.5), (0, 0.05, high * 0.75), (0, rng.uniform(-0.4, 0.3), high * 0.95)],
            10,
        )
        body.add(sweep(path, rounded_box(0.03, 0.09, 0.02, 12)))
    return body


@family("shower head", "23-02", "D23/223", "Shower head", "Hand shower", "Spray nozzle")
def shower(rng: Rng) -> Body:
    """A perforated disc on a handle or an arm."""
    body = Body()
    shape = outline(rng, pick(rng, "circle", "circle", "rounded box", "egg", "super"), 44) * 0.5
    tilt = about("x", rng.uniform(0.3, 1.4))
    head = moved(
        loft(shape, profile(rng, pick(rng, "dome", "turned", "rounded", "box"))),
        (1, 1, rng.uniform(0.08, 0.35)),
        tilt,
    )
    body.add(head)
    plate = body.add(
        moved(
            loft(shape * 0.85, [(0, 0), (1, 0), (1, 1), (0, 1)]),
            (1, 1, 0.03),
            tilt @ TOWARDS["down"],
        )
    )
    body.cover(motifs.tile(rng), plate, 2, 0, float(count(rng, 5, 12)))
    path = spline([(0, 0.05, 0.1), (0, 0.35, -0.1), (0, 0.5, -0.6), (0, 0.5, -1.1)], 18)
    body.add(sweep(path, section(rng, rng.uniform(0.06, 0.1)), sizes=np.linspace(1.4, 0.9, 18)))
    if maybe(rng, 0.4):
        t = np.linspace(0, 1, 40)
        hose = np.stack([0.4 * np.sin(4 * t), 0.5 + 0 * t, -1.1 - 0.8 * t], 1)
        body.add(sweep(hose, circle(10) * 0.05))
    return body


@family("sanitary ware", "23-02", "D23/284", "Toilet", "Sink", "Wash basin", "Bathtub")
def basin(rng: Rng) -> Body:
    """A hollow ceramic body on a foot, with or without cistern."""
    body = Body()
    shape = outline(rng, pick(rng, "egg", "super", "rounded box", "half moon", "circle"), 48)
    shape = shape / np.abs(shape).max(axis=0) * [rng.uniform(0.4, 1), rng.uniform(0.45, 0.7)]
    high = rng.uniform(0.2, 0.8)
    outside = [(rng.uniform(0.5, 0.9), 0.0), (rng.uniform(0.7, 1), 0.5), (1.0, 0.95), (1.02, 1.0)]
    body.add(moved(loft(shape, hollowed(outside, rng.uniform(0.06, 0.16), 0.25)), (1, 1, high)))
    kind = pick(rng, "toilet", "pedestal", "feet", "cabinet")
    if kind == "toilet":
        body.add(
            moved(
                loft(shape * 0.6, profile(rng, "taper")), (1, 1, high), None, (0, 0.05, -high * 0.9)
            )
        )
        body.add(moved(slab(0.9, 0.3, 0.8, 0.05, 0.03), by=(0, 0.65, high * 0.6)))
        body.add(moved(extrude([shape * 1.02, (shape * 0.6)[::-1]], 0.05), by=(0, 0, high)))
    elif kind == "pedestal":
        body.add(
            moved(
                loft(outline(rng, "super", 32), profile(rng, "turned")),
                (0.22, 0.22, 1.1),
                None,
                (0, 0, -1.05),
            )
        )
    elif kind == "feet":
        for x in (-0.6, 0.6):
            for y in (-0.4, 0.4):
                body.add(
                    moved(
                        turned(profile(rng, "ball"), 16),
                        (0.1, 0.1, 0.25),
                        None,
                        (x * float(shape[:, 0].max()), y * float(shape[:, 1].max()), -0.2),
                    )
                )
    else:
        body.add(moved(slab(1.3, 0.9, 0.9, 0.02), by=(0, 0, -0.9)))
        for x in (-0.32, 0.32):
            body.add(moved(slab(0.6, 0.03, 0.8, 0.01), by=(x, -0.46, -0.85)))
    if maybe(rng, 0.5):
        body.add(
            sweep(
                spline(
                    [
                        (0, 0.5, high),
                        (0, 0.5, high + 0.35),
                        (0, 0.2, high + 0.4),
                        (0, 0.15, high + 0.25),
                    ],
                    14,
                ),
                circle(12) * 0.04,
            )
        )
    return body


@family(
    "washing machine",
    "15-05",
    "D32/6",
    "Washing machine",
    "Dryer",
    "Dishwasher",
    "Refrigerator",
    "Oven",
)
def machine(rng: Rng) -> Body:
    """A white box with a door, a porthole, knobs and a panel."""
    body = Body()
    wide, deep, high = rng.uniform(0.7, 1.1), rng.uniform(0.6, 0.9), rng.uniform(0.7, 1.9)
    body.add(slab(wide, deep, high, rng.uniform(0.01, 0.05), 0.02))
    front = -deep / 2
    top = high * rng.uniform(0.82, 0.9)
    if maybe(rng, 0.75):
        body.add(moved(slab(wide * 0.98, 0.05, high - top, 0.01), by=(0, front, top)))
        for x in np.linspace(-0.35, 0.35, count(rng, 1, 6)) * wide:
            if maybe(rng, 0.7):
                r = rng.uniform(0.02, 0.05)
                body.add(
                    moved(
                        turned(profile(rng, "steps"), 18),
                        (r, r, 0.05),
                        TOWARDS["front"],
                        (x, front - 0.02, (top + high) / 2),
                    )
                )
    kind = pick(rng, "porthole", "porthole", "door", "two doors")
    door = body.new_part()
    edge = wide * 0.48
    if kind == "porthole":
        r = min(wide, top) * rng.uniform(0.25, 0.4)
        for f, rise in ((1.0, 0.03), (0.78, 0.06), (0.6, 0.02)):
            on_face(body, outline(rng, "circle", 44) * r * f, front, (0, top * 0.5), rise)
        on_face(body, rounded_box(0.03, 0.08, 0.02), front - 0.08, (-r * 0.9, top * 0.5), 0.03)
        edge = r
    else:
        cuts = [0.02, top] if kind == "door" else [0.02, top * rng.uniform(0.3, 0.7), top]
        for low, upper in itertools.pairwise(cuts):
            body.add(
                moved(slab(wide * 0.97, 0.06, upper - low - 0.02, 0.02), by=(0, front - 0.02, low))
            )
            x = rng.choice([-0.4, 0.4]) * wide
            body.add(
                rod(
                    (x, front - 0.12, low + (upper - low) * 0.3),
                    (x, front - 0.12, low + (upper - low) * 0.8),
                    0.02,
                )
            )
            if maybe(rng, 0.4):
                on_face(
                    body,
                    rounded_box(wide * 0.35, (upper - low) * 0.3, 0.02),
                    front - 0.06,
                    (0, (low + upper) / 2),
                    0.01,
                )
    doors = tuple(range(door, body.new_part()))
    swing = rng.uniform(1.0, 2.0)
    body.hinge = Hinge(doors, (edge, front, 0.0), (0.0, 0.0, 1.0), swing)
    for x in (-0.4, 0.4) if maybe(rng, 0.5) else ():
        body.add(rod((x * wide, front * 0.8, 0), (x * wide, front * 0.8, -0.06), 0.04))
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    return body


@family(
    "kitchen appliance",
    "31-00",
    "D7/378",
    "Blender",
    "Coffee maker",
    "Food processor",
    "Toaster",
    "Mixer",
)
def appliance(rng: Rng) -> Body:
    """A motor base with a jar, a column or slots."""
    body = Body()
    kind = pick(rng, "blender", "coffee", "toaster", "stand")
    shape = outline(rng, pick(rng, "rounded box", "super", "circle", "half moon"), 40)
    shape = shape / np.abs(shape).max(axis=0)
    if kind == "toaster":
        body.add(
            moved(
                loft(shape * [0.7, 0.35], profile(rng, pick(rng, "rounded", "dome"))), (1, 1, 0.6)
            )
        )
        for y in np.linspace(-0.1, 0.1, count(rng, 1, 2)):
            body.add(moved(slab(0.9, 0.06, 0.02, 0.02), by=(0, y, 0.6)))
        body.add(moved(slab(0.05, 0.16, 0.06, 0.02), by=(0.72, 0, 0.4)))
    else:
        base = rng.uniform(0.25, 0.5)
        body.add(
            moved(
                loft(shape * 0.4, profile(rng, pick(rng, "taper", "rounded", "steps", "turned"))),
                (1, 1, base),
            )
        )
        if kind == "blender":
            jar = [(0.6, 0.0), (rng.uniform(0.8, 1), 1.0)]
            body.add(
                moved(
                    loft(
                        outline(rng, pick(rng, "circle", "super", "polygon"), 40) * 0.38,
                        hollowed(jar, 0.04),
                    ),
                    (1, 1, rng.uniform(0.7, 1.1)),
                    None,
                    (0, 0, base),
                )
            )
            top = float(body.bounds()[1][2])
            body.add(moved(turned(profile(rng, "steps")), (0.36, 0.36, 0.16), None, (0, 0, top)))
            path = bezier(
                [
                    (0.3, 0, top - 0.1),
                    (0.7, 0, top - 0.1),
                    (0.65, 0, base + 0.2),
                    (0.25, 0, base + 0.15),
                ],
                16,
            )
            body.add(sweep(path, section(rng, 0.05)))
        else:
            tall = rng.uniform(0.9, 1.4)
            body.add(moved(slab(0.5, 0.3, tall, 0.08, 0.03), by=(0, 0.3, 0)))
            body.add(moved(slab(0.55, 0.8, 0.3, 0.1, 0.05), by=(0, 0, tall)))
            vessel = turned(profile(rng, pick(rng, "cup", "vase", "turned")))
            body.add(moved(vessel, (0.28, 0.28, 0.5), None, (0, -0.15, base)))
    ground = Ground(body)
    r = rng.uniform(0.04, 0.09)
    ground.put(
        turned(profile(rng, "steps"), 20),
        "front",
        [(0.18, x) for x in np.linspace(-0.15, 0.15, count(rng, 1, 3))],
        (r, r, 0.06),
    )
    if maybe(rng, 0.3):
        attach(body, rng, 1)
    return body


@family(
    "fan", "23-04", "D23/370", "Fan", "Ceiling fan", "Air conditioner", "Air purifier", "Heater"
)
def fan(rng: Rng) -> Body:
    """Blades on a hub, in a cage or free; or a grilled box."""
    body = Body()
    if maybe(rng, 0.35):
        wide, high, deep = rng.uniform(0.5, 1.6), rng.uniform(0.5, 1.2), rng.uniform(0.25, 0.9)
        main = body.add(slab(wide, deep, high, rng.uniform(0.02, 0.2), 0.04))
        body.cover(motifs.tile(rng), main, int(rng.choice([0, 1])), 0, float(count(rng, 6, 24)))
        ring = circle(40) * min(wide, deep) * 0.42
        for f in np.linspace(0.3, 1, count(rng, 3, 8)):
            body.add(
                sweep(np.insert(ring * f, 2, high + 0.02, axis=1), circle(6) * 0.012, closed=True),
                main + 1,
            )
        return body
    n, pitch = count(rng, 3, 7), rng.uniform(0.15, 0.6)
    leaf = outline(rng, pick(rng, "egg", "rounded box", "super", "wandering"), 28) * [
        rng.uniform(0.14, 0.3),
        0.42,
    ] + [0, 0.55]
    blades = body.new_part()
    for k in range(n):
        wing = moved(
            moved(extrude([leaf], 0.02), 1, about("y", pitch)), 1, about("z", 2 * np.pi * k / n)
        )
        body.add(moved(wing, 1, TOWARDS["front"]), blades)
    body.add(moved(turned(profile(rng, "dome")), (0.16, 0.16, 0.15), TOWARDS["front"]))
    body.add(moved(turned(profile(rng, "rounded")), (0.2, 0.2, 0.3), TOWARDS["back"]))
    kind = pick(rng, "cage", "cage", "ceiling")
    if kind == "cage":
        wires = body.new_part()
        for r in np.linspace(0.35, 1.05, count(rng, 3, 6)):
            body.add(
                sweep(
                    np.insert(circle(40) * r, 1, -0.2 * (1.3 - r), axis=1),
                    circle(6) * 0.015,
                    closed=True,
                ),
                wires,
            )
        for k in range(m := int(rng.choice([8, 12, 16]))):
            a = 2 * np.pi * k / m
            body.add(
                rod(
                    (0.1 * np.cos(a), -0.26, 0.1 * np.sin(a)),
                    (1.05 * np.cos(a), -0.05, 1.05 * np.sin(a)),
                    0.012,
                    6,
                ),
                wires,
            )
        body.add(rod((0, 0.1, 0), (0, 0.1, -1.7), 0.05))
        body.add(
            moved(
                loft(outline(rng, pick(rng, "circle", "super"), 36), profile(rng, "dome")),
                (0.5, 0.5, 0.12),
                None,
                (0, 0.1, -1.8),
            )
        )
    else:
        body.turn(TOWARDS["back"].T @ TOWARDS["up"])
        body.turn(about("x", np.pi / 2))
        body.add(rod((0, 0, 0), (0, 0, 0.8), 0.04))
        body.add(
            moved(turned(profile(rng, "dome")), (0.2, 0.2, 0.15), TOWARDS["down"], (0, 0, 0.9))
        )
    return body


@family("grill", "07-02", "D7/334", "Barbecue grill", "Stove", "Fireplace", "Smoker")
def grill(rng: Rng) -> Body:
    """A covered bowl or box on a cart."""
    body = Body()
    wide, deep = rng.uniform(0.7, 1.3), rng.uniform(0.45, 0.7)
    if maybe(rng, 0.5):
        body.add(moved(turned(profile(rng, "dome"), 44), (0.55, 0.55, 0.4), TOWARDS["down"]))
        body.add(
            moved(
                turned(profile(rng, "dome"), 44),
                (0.56, 0.56, rng.uniform(0.3, 0.5)),
                None,
                (0, 0, 0.02),
            )
        )
        wide = deep = 0.7
    else:
        body.add(moved(slab(wide, deep, 0.25, 0.02), by=(0, 0, -0.25)))
        t = np.linspace(0, np.pi, 16)
        arch = np.stack([deep / 2 * np.cos(t), rng.uniform(0.25, 0.45) * np.sin(t)], 1)
        body.add(skin(np.stack([np.insert(arch, 0, x, axis=1) for x in (-wide / 2, wide / 2)])))
        for x in np.linspace(-0.35, 0.35, count(rng, 2, 5)) * wide:
            body.add(
                moved(
                    turned(profile(rng, "steps"), 18),
                    (0.05, 0.05, 0.06),
                    TOWARDS["front"],
                    (x, -deep / 2, -0.12),
                )
            )
        body.add_both(moved(slab(0.35, deep * 0.8, 0.04, 0.01), by=(wide / 2 + 0.18, 0, -0.06)))
    body.add(
        rod((-wide * 0.25, -deep / 2 - 0.05, 0.15), (wide * 0.25, -deep / 2 - 0.05, 0.15), 0.025)
    )
    legs = body.new_part()
    for x in (-0.42, 0.42):
        for y in (-0.42, 0.42):
            body.add(rod((x * wide, y * deep, -0.15), (x * wide, y * deep, -1.1), 0.03), legs)
    if maybe(rng, 0.6):
        body.add(moved(slab(wide * 0.95, deep * 0.9, 0.03), by=(0, 0, -0.9)))
    if maybe(rng, 0.5):
        body.add_both(
            moved(
                turned(profile(rng, "rounded"), 24),
                (0.12, 0.12, 0.06),
                TOWARDS["right"],
                (wide * 0.42, deep * 0.42, -1.05),
            )
        )
    return body


@family("building", "25-03", "D25/1", "Building", "Pavilion", "Shed", "Gazebo", "Booth")
def building(rng: Rng) -> Body:
    """Walls, a roof, posts, doors and windows."""
    body = Body()
    shape = outline(rng, pick(rng, "rounded box", "polygon", "circle"), 24)
    shape = shape / np.abs(shape).max(axis=0) * [rng.uniform(0.5, 1), rng.uniform(0.4, 0.7)]
    high, wide = rng.uniform(0.4, 1.2), float(shape[:, 0].max())
    open_ = maybe(rng, 0.4)
    if open_:
        posts = body.new_part()
        for k in range(0, len(shape), 4):
            body.add(rod((*(shape[k] * 0.92), 0), (*(shape[k] * 0.92), high), 0.04, 8), posts)
        body.add(moved(loft(shape, profile(rng, "box")), (1, 1, 0.06)))
    else:
        wall = body.add(moved(loft(shape, profile(rng, "box")), (1, 1, high)))
        if maybe(rng, 0.5):
            body.cover(motifs.tile(rng), wall, 1, 0, float(count(rng, 3, 12)))
        front = -float(np.abs(shape[:, 1]).max())
        for x in np.linspace(-0.6, 0.6, count(rng, 1, 4)) * wide:
            on_face(
                body,
                rounded_box(0.1, rng.uniform(0.12, 0.3), 0.01),
                front,
                (float(x), high * 0.45),
                0.02,
            )
    roof = (
        [(0, 0), (1.15, 0), (1.15, 0.05), (rng.uniform(0.02, 0.6), 1), (0, 1)]
        if maybe(rng, 0.7)
        else profile(rng, "dome")
    )
    part = body.add(moved(loft(shape, roof), (1, 1, rng.uniform(0.15, 0.7)), None, (0, 0, high)))
    if maybe(rng, 0.4):
        body.cover(motifs.tile(rng), part, int(rng.choice([1, 3])), times=float(count(rng, 6, 16)))
    if maybe(rng, 0.4):
        attach(body, rng, 2)
    return body


@family(
    "extrusion",
    "25-01",
    "D25/119",
    "Extrusion",
    "Molding",
    "Profile",
    "Fence panel",
    "Gate",
    "Window frame",
)
def extrusion(rng: Rng) -> Body:
    """A long bar of one section, or a frame of bars."""
    body = Body()
    if maybe(rng, 0.5):
        shapes = flat_shape(rng)
        body.add(
            moved(
                extrude([s * 0.4 for s in shapes], rng.uniform(0.8, 2.4)),
                1,
                TOWARDS[pick(rng, "right", "front", "up")],
            )
        )
        if maybe(rng, 0.4):
            attach(body, rng, 1)
        return body
    wide, high = rng.uniform(0.6, 1.6), rng.uniform(0.6, 1.4)
    bar = rng.uniform(0.03, 0.08)
    rails, posts = body.new_part(), body.new_part() + 1
    for z in np.linspace(0, 1, count(rng, 2, 4)) * high:
        body.add(moved(slab(wide, bar * 1.5, bar * 2), by=(0, 0, z)), rails)
    n = count(rng, 3, 14)
    top = loft(outline(rng, "rounded box", 16), profile(rng, pick(rng, "box", "taper", "dome")))
    for x in np.linspace(-0.5, 0.5, n) * wide:
        body.add(moved(slab(bar * 1.2, bar * 1.2, high * 1.1), by=(x, 0, -0.03 * high)), posts)
        body.add(moved(top, (bar, bar, bar * 3), None, (x, 0, high * 1.07)), posts)
    return body
