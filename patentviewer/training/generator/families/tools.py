"""Locarno classes 4, 7-03, 8, 24 and 28: tools, cutlery, brushes, hardware, medical, grooming."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body, Hinge
from patentviewer.training.generator.families.attach import attach, section
from patentviewer.training.generator.outlines import (
    Rng,
    bent_line,
    circle,
    count,
    flat_shape,
    lobed,
    maybe,
    outline,
    pick,
    polygon,
    profile,
    rounded,
    rounded_box,
    spline,
    star,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    about,
    cushion,
    extrude,
    loft,
    mirrored,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


def grip(body: Body, rng: Rng, long: float, radius: float) -> int:
    """A handle from z = -long to 0: turned, curved, ribbed or flat."""
    n = 16
    t = np.linspace(0, 1, n)
    knots = count(rng, 3, 6)
    sizes = np.interp(t, np.linspace(0, 1, knots), rng.uniform(0.65, 1.1, knots))
    sizes = np.convolve(np.pad(sizes, 2, mode="edge"), np.ones(5) / 5, "valid")
    sizes[-1] *= 0.75
    bow = rng.uniform(-0.25, 0.25) * maybe(rng, 0.5)
    path = np.stack([bow * long * np.sin(np.pi * t), 0 * t, -long * t], axis=1)
    shape = outline(rng, pick(rng, "circle", "super", "rounded box", "polygon"), 28)
    shape = shape / np.abs(shape).max(axis=0) * [radius, radius * rng.uniform(0.5, 1.1)]
    part = body.add(sweep(path, shape, sizes=sizes))
    if maybe(rng, 0.35):
        body.cover(
            motifs.tile(rng), part, int(rng.choice([0, 1, 3])), times=float(count(rng, 2, 8))
        )
    if maybe(rng, 0.25):
        for z in np.linspace(0.25, 0.75, count(rng, 3, 8)):
            ring = np.insert(shape * np.interp(z, t, sizes) * 1.03, 2, -long * z, axis=1)
            ring[:, 0] += bow * long * np.sin(np.pi * z)
            body.add(sweep(ring, circle(6) * radius * 0.12, closed=True), part + 1)
    return part


@family("hammer", "08-02", "D8/75", "Hammer", "Axe", "Mallet")
def hammer(rng: Rng) -> Body:
    """A head across a long handle."""
    body = Body()
    grip(body, rng, rng.uniform(1.2, 2.4), 0.08)
    kind = pick(rng, "hammer", "axe", "mallet")
    if kind == "axe":
        edge = rng.uniform(0.25, 0.5)
        shape = rounded(
            np.array(
                [
                    (-0.15, -0.12),
                    (0.1, -0.1),
                    (0.6, -edge),
                    (0.68, 0),
                    (0.6, edge * 0.8),
                    (0.1, 0.12),
                    (-0.15, 0.12),
                ]
            ),
            1,
        )
        body.add(moved(extrude([shape], 0.12), 1, TOWARDS["front"], (0, 0.06, 0)))
    elif kind == "mallet":
        head = loft(
            outline(rng, pick(rng, "circle", "rounded box"), 32),
            profile(rng, pick(rng, "box", "rounded")),
        )
        body.add(moved(moved(head, (0.22, 0.22, 0.8), None, (0, 0, -0.4)), 1, TOWARDS["right"]))
    else:
        body.add(moved(turned(profile(rng, "steps"), 28), (0.15, 0.15, 0.5), TOWARDS["right"]))
        path = spline([(0.05, 0, 0.02), (-0.25, 0, 0.05), (-0.5, 0, -0.12 * rng.random())], 10)
        body.add(sweep(path, rounded_box(0.08, 0.1, 0.03, 16), sizes=np.linspace(1.2, 0.3, 10)))
        body.add(slab(0.25, 0.22, 0.2, 0.03))
    return body


@family("screwdriver", "08-05", "D8/82", "Screwdriver", "Awl", "Chisel", "File")
def screwdriver(rng: Rng) -> Body:
    """A shaft in a grip."""
    body = Body()
    grip(body, rng, rng.uniform(0.6, 1.1), rng.uniform(0.12, 0.2))
    long = rng.uniform(0.5, 1.5)
    shaft = outline(rng, pick(rng, "circle", "polygon"), 16) * 0.045
    body.add(
        moved(loft(shaft, [(0, 0), (1, 0), (1, 1), (0, 1)]), (1, 1, long), None, (0, 0, -0.05))
    )
    tip = rng.uniform(0.05, 0.2)
    body.add(moved(slab(tip, 0.025, 0.25, 0.01), by=(0, 0, long - 0.1)))
    return body


@family("wrench", "08-05", "D8/21", "Wrench", "Spanner", "Multi-tool", "Key")
def wrench(rng: Rng) -> Body:
    """A flat bar with jaws or rings at its ends."""
    body = Body()
    long, thick = rng.uniform(0.8, 1.6), rng.uniform(0.05, 0.14)
    bar = rounded_box(long / 2 + 0.1, rng.uniform(0.06, 0.14), 0.05, 24)
    body.add(moved(extrude([bar], thick * 0.7), by=(0, 0, thick * 0.15)))
    for way in (-1, 1):
        at = np.array([way * (long / 2 + 0.15), 0])
        r = rng.uniform(0.16, 0.26)
        if maybe(rng, 0.5):
            hole = polygon(int(rng.choice([6, 12])), 0, 24) * r * 0.6
            body.add(extrude([circle(32) * r + at, (hole + at)[::-1]], thick))
        else:
            t = np.linspace(0.5, 2 * np.pi - 0.5, 26) + rng.uniform(-0.4, 0.4)
            arc = np.stack([np.cos(t) * way, np.sin(t)], axis=1)
            jaw = np.concatenate([arc * r, arc[::-1] * r * 0.5]) + at
            body.add(extrude([jaw if way > 0 else jaw[::-1]], thick))
    if maybe(rng, 0.5):
        body.turn(TOWARDS["front"])
    return body


@family("pliers", "08-05", "D8/52", "Pliers", "Scissors", "Shears", "Surgical forceps", "Tongs")
def pliers(rng: Rng) -> Body:
    """Two crossed levers with jaws or blades, more or less open."""
    body = Body()
    angle, thick = rng.uniform(0.03, 0.45), rng.uniform(0.04, 0.12)
    reach, long = rng.uniform(0.4, 1.1), rng.uniform(0.7, 1.3)
    kind = pick(rng, "jaw", "blade", "loops", "loops")
    wide = rng.uniform(0.08, 0.2)
    jaw = rounded(
        np.array(
            [
                (0, -0.1),
                (wide, 0.1),
                (wide * 0.6, reach * 0.6),
                (0.02, reach),
                (0.0, reach),
                (0, 0.1),
                (-0.1, 0),
            ]
        ),
        1,
    )
    solids = [moved(extrude([jaw], thick), by=(0, 0, -thick / 2))]
    if kind == "loops":
        ring = circle(28) * [rng.uniform(0.14, 0.2), rng.uniform(0.16, 0.26)]
        path = np.insert(ring + [-0.28, -long], 2, 0, axis=1)
        solids.append(sweep(path, section(rng, 0.04), closed=True))
        solids.append(
            sweep(
                spline([(0, 0, 0), (-0.06, -0.3 * long, 0), (-0.18, -long + 0.2, 0)], 10),
                circle(12) * 0.045,
            )
        )
    else:
        path = spline(
            [(0.02, 0.05, 0), (-0.12, -0.25, 0), (-0.3, -0.6 * long, 0), (-0.22, -long, 0)], 16
        )
        solids.append(sweep(path, section(rng, rng.uniform(0.05, 0.09))))
    for way in (1, -1):
        part = body.new_part()
        for k, solid in enumerate(solids):
            half = solid if way > 0 else mirrored(solid)
            turned_ = moved(half, 1, about("z", -way * angle), (0, 0, way * thick * 0.5))
            body.add(turned_, part + k)
    last = tuple(range(part, part + len(solids)))
    other = -1.6 * angle if angle > 0.22 else rng.uniform(0.4, 0.8)
    body.hinge = Hinge(last, (0.0, 0.0, 0.0), (0.0, -1.0, 0.0), other)
    body.add(
        moved(
            turned(profile(rng, "dome"), 20), (0.09, 0.09, thick * 2.4), None, (0, 0, -thick * 1.2)
        )
    )
    body.turn(TOWARDS["front"])
    return body


@family("knife", "08-03", "D8/98", "Knife", "Saw", "Utility knife", "Saw blade")
def knife(rng: Rng) -> Body:
    """A blade with or without teeth in a grip."""
    body = Body()
    grip(body, rng, rng.uniform(0.7, 1.1), 0.1)
    long, wide = rng.uniform(0.7, 1.8), rng.uniform(0.12, 0.4)
    edge = [
        (-wide * 0.4, -0.03),
        (wide * 0.4, -0.03),
        (wide * 0.5, long * 0.7),
        (rng.uniform(-0.4, 0.4) * wide, long),
        (-wide * 0.5, long * 0.9),
    ]
    shape = rounded(np.array(edge), count(rng, 0, 2))
    if maybe(rng, 0.35):
        teeth = count(rng, 8, 24)
        t = np.linspace(0.05, 0.95, 2 * teeth) * long
        x = wide * 0.5 - 0.06 * (np.arange(2 * teeth) % 2)
        shape = np.concatenate(
            [[(-wide / 2, 0)], np.stack([x, t], 1), [(wide * 0.3, long), (-wide / 2, long)]]
        )
    body.add(moved(extrude([shape], 0.03), 1, TOWARDS["front"], (0, 0.015, 0)))
    return body


@family("power drill", "08-01", "D8/68", "Electric handtool", "Drill", "Hot glue gun", "Screw gun")
def drill(rng: Rng) -> Body:
    """A pistol: a barrel, a grip, a trigger, a battery."""
    body = Body()
    long, r = rng.uniform(0.8, 1.2), rng.uniform(0.18, 0.26)
    barrel = loft(
        outline(rng, pick(rng, "circle", "super", "rounded box", "egg"), 36) * r,
        profile(rng, pick(rng, "rounded", "turned", "steps")),
    )
    body.add(moved(barrel, (1, 1, long), TOWARDS["left"], (long / 2, 0, 0)))
    body.add(
        moved(
            turned(profile(rng, pick(rng, "steps", "taper")), 24),
            (r * 0.6, r * 0.6, 0.35),
            TOWARDS["left"],
            (-long / 2 + 0.05, 0, 0),
        )
    )
    if maybe(rng, 0.6):
        body.add(rod((-long / 2 - 0.25, 0, 0), (-long / 2 - rng.uniform(0.4, 0.8), 0, 0), 0.03))
    lean, high = rng.uniform(0.0, 0.35), rng.uniform(0.6, 0.9)
    x = rng.uniform(0, 0.35)
    path = spline([(x, 0, 0), (x + lean * 0.4, 0, -high * 0.5), (x + lean, 0, -high)], 12)
    handle_ = body.add(
        sweep(
            path,
            rounded_box(0.14, 0.11, 0.06, 24),
            sizes=np.interp(np.linspace(0, 1, 12), [0, 0.3, 0.7, 1], [1.1, 0.9, 1.05, 1.1]),
        )
    )
    if maybe(rng, 0.4):
        body.cover(motifs.tile(rng), handle_, 1, 0, float(count(rng, 2, 5)))
    body.add(moved(slab(0.08, 0.1, 0.22, 0.03, 0.02), by=(x - 0.12, 0, -0.4)))
    if maybe(rng, 0.7):
        body.add(
            moved(slab(0.5, 0.3, rng.uniform(0.1, 0.3), 0.05, 0.03), by=(x + lean, 0, -high - 0.15))
        )
    for k in range(count(rng, 0, 5)):
        body.add_both(moved(slab(0.03, 0.03, 0.2, 0.01), by=(0.15 + 0.06 * k, r * 0.99, -0.1)), 1)
    return body


@family("cutlery", "07-03", "D7/653", "Fork", "Spoon", "Cutlery", "Flatware handle", "Spatula")
def cutlery(rng: Rng) -> Body:
    """A handle with a bowl, tines or a blade."""
    body = Body()
    long = rng.uniform(1.0, 1.6)
    wide = np.interp(
        np.linspace(0, 1, 20),
        [0, 0.3, 0.8, 1],
        [0.05, rng.uniform(0.04, 0.07), rng.uniform(0.08, 0.16), rng.uniform(0.04, 0.14)],
    )
    t = np.linspace(0, 1, 20)
    bow = rng.uniform(-0.12, 0.15)
    rings = [
        np.array(
            [
                (w, -long * s, 0.03 + bow * np.sin(np.pi * s)),
                (0, -long * s, 0.05 + bow * np.sin(np.pi * s)),
                (-w, -long * s, 0.03 + bow * np.sin(np.pi * s)),
                (0, -long * s, 0.01 + bow * np.sin(np.pi * s)),
            ]
        )
        for s, w in zip(t, wide, strict=True)
    ]
    body.add(skin(rings))
    kind = pick(rng, "spoon", "fork", "blade", "slotted")
    size = rng.uniform(0.22, 0.34)
    if kind in {"spoon", "slotted"}:
        bowl_ = loft(
            outline(rng, pick(rng, "egg", "super", "circle"), 32),
            [(0, 0.0), (0.55, 0.1), (1, 1), (0.93, 1), (0.5, 0.22), (0, 0.15)],
        )
        part = body.add(moved(bowl_, (size, size * 1.35, 0.13), None, (0, size * 1.2, -0.09)))
        if kind == "slotted":
            body.cover(motifs.tile(rng), part, 2, 0, float(count(rng, 2, 5)))
    elif kind == "fork":
        n = count(rng, 2, 5)
        base = np.array(
            [
                (-size * 0.7, 0.3),
                (-0.05, -0.02),
                (0.05, -0.02),
                (size * 0.7, 0.3),
                (size * 0.7, 0.4),
                (-size * 0.7, 0.4),
            ]
        )
        body.add(moved(extrude([rounded(base, 1)], 0.035), by=(0, 0, 0.02)))
        tines = body.new_part()
        for x in np.linspace(-0.58, 0.58, n) * size:
            body.add(
                sweep(
                    [(x, 0.35, 0.035), (x, 0.55, 0.02), (x, rng.uniform(0.8, 0.81), 0.05)],
                    rounded_box(0.02, 0.018, 0.008, 8),
                ),
                tines,
            )
    else:
        shape = rounded(
            np.array(
                [
                    (-0.05, -0.02),
                    (0.06, -0.02),
                    (size, 0.2),
                    (size, 0.8),
                    (-size * rng.uniform(0, 1), 0.85),
                    (-size * rng.uniform(0, 1), 0.3),
                ]
            ),
            2,
        )
        body.add(moved(extrude([shape], 0.025), by=(0, 0, 0.02)))
    if maybe(rng, 0.4):
        body.turn(TOWARDS["front"])
    return body


@family("brush", "04-02", "D4/104", "Toothbrush", "Hair brush", "Cleaning brush", "Comb", "Broom")
def brush(rng: Rng) -> Body:
    """A head of bristles on a handle."""
    body = Body()
    grip(body, rng, rng.uniform(0.5, 1.6), rng.uniform(0.06, 0.13))
    wide, long = rng.uniform(0.08, 0.4), rng.uniform(0.3, 0.9)
    head = outline(rng, pick(rng, "super", "rounded box", "egg", "circle"), 36)
    head = head / np.abs(head).max(axis=0) * [wide, long / 2]
    body.add(
        moved(
            loft(head, profile(rng, pick(rng, "rounded", "box", "dome"))),
            (1, 1, 0.1),
            TOWARDS["front"],
            (0, 0.05, long / 2 - 0.02),
        )
    )
    tufts = body.new_part()
    columns, rows = count(rng, 2, 5), count(rng, 4, 9)
    deep = rng.uniform(0.1, 0.4)
    for x in np.linspace(-0.75, 0.75, columns) * wide:
        for z in np.linspace(0.1, 0.9, rows) * long:
            body.add(
                rod(
                    (x, -0.02, z),
                    (x * rng.uniform(1, 1.02), -deep, z),
                    min(0.03, 0.5 * wide / columns),
                    6,
                ),
                tufts,
            )
    return body


@family("razor", "28-03", "D28/46", "Razor", "Hair clipper", "Shaver", "Epilator", "Hair dryer")
def razor(rng: Rng) -> Body:
    """A grip with a cross head, a nozzle or a foil."""
    body = Body()
    long = rng.uniform(0.9, 1.4)
    grip(body, rng, long, rng.uniform(0.09, 0.2))
    kind = pick(rng, "blade", "shaver", "dryer")
    if kind == "blade":
        head = slab(rng.uniform(0.4, 0.6), 0.16, 0.1, 0.04, 0.02)
        body.add(moved(head, 1, about("x", rng.uniform(0.2, 0.9)), (0, 0, 0.02)))
        for k in range(count(rng, 2, 5)):
            body.add(moved(slab(0.4, 0.01, 0.02), by=(0, -0.05 + 0.03 * k, 0.12)))
    elif kind == "shaver":
        body.add(
            moved(
                loft(rounded_box(0.24, 0.14, 0.06), profile(rng, pick(rng, "rounded", "dome"))),
                (1, 1, 0.3),
            )
        )
        for x in np.linspace(-0.1, 0.1, count(rng, 1, 3)):
            body.add(moved(turned(profile(rng, "steps"), 24), (0.1, 0.1, 0.1), None, (x, 0, 0.26)))
    else:
        r = rng.uniform(0.2, 0.3)
        body.add(
            moved(
                turned(profile(rng, pick(rng, "turned", "taper", "rounded")), 36),
                (r, r, rng.uniform(0.8, 1.2)),
                TOWARDS["left"],
                (0.4, 0, 0.1),
            )
        )
        body.add(
            moved(
                turned([(0.6, 0), (1, 0), (1, 1), (0.6, 1)], 32),
                (r * 0.7, r * 0.7, 0.25),
                TOWARDS["left"],
                (-0.4, 0, 0.1),
            )
        )
    if maybe(rng, 0.4):
        attach(body, rng, 2)
    return body


@family("pen", "19-06", "D19/41", "Pen", "Writing instrument", "Marker", "Lipstick", "Mascara")
def pen_(rng: Rng) -> Body:
    """A slim turned barrel with clip, cap, tip."""
    body = Body()
    shape = outline(rng, pick(rng, "circle", "circle", "polygon", "super"), 28)
    z = 0.0
    for _ in range(count(rng, 2, 4)):
        r, h = rng.uniform(0.06, 0.1), rng.uniform(0.2, 1.0)
        body.add(
            moved(
                loft(shape, profile(rng, pick(rng, "box", "turned", "rounded", "taper"))),
                (r, r, h),
                None,
                (0, 0, z),
            )
        )
        z += h * 0.99
    body.add(
        moved(
            turned([(0, 0), (0.1, 0), (1, 1), (0, 1)], 20), (0.07, 0.07, 0.2), None, (0, 0, -0.19)
        )
    )
    if maybe(rng, 0.6):
        body.add(moved(slab(0.03, 0.025, rng.uniform(0.4, 0.7), 0.01), by=(0, -0.11, z - 0.7)))
        body.add(moved(slab(0.03, 0.06, 0.05), by=(0, -0.09, z - 0.06)))
    return body


@family("screw", "08-08", "D8/387", "Fastener", "Screw", "Bolt", "Nut", "Anchor")
def screw(rng: Rng) -> Body:
    """A threaded shank under a head."""
    body = Body()
    r, long = rng.uniform(0.1, 0.25), rng.uniform(0.5, 1.8)
    pitch = rng.uniform(0.05, 0.12)
    head = outline(rng, pick(rng, "circle", "polygon", "lobed", "star"), 40)
    body.add(
        moved(
            loft(head, profile(rng, pick(rng, "rounded", "dome", "taper", "box"))),
            (rng.uniform(0.25, 0.5),) * 2 + (rng.uniform(0.08, 0.3),),
            None,
            (0, 0, long),
        )
    )
    slot = star(count(rng, 2, 6), rng.uniform(0.2, 0.6), 24) * 0.15
    body.add(moved(extrude([slot], 0.05), by=(0, 0, float(body.bounds()[1][2]) - 0.03)))
    turns = int(long / pitch * rng.uniform(0.4, 1))
    t = np.linspace(0, 2 * np.pi * turns, 14 * turns + 2)
    taper = np.minimum(1, 0.15 + t / t[-1] * 4)
    path = np.stack([r * taper * np.cos(t), r * taper * np.sin(t), pitch * t / (2 * np.pi)], axis=1)
    body.add(sweep(path, polygon(3, 0, 3) * pitch * 0.45))
    body.add(rod((0, 0, 0), (0, 0, long), r * 0.95, 20))
    return body


@family("gear", "15-01", "D15/148", "Gear", "Pump", "Engine part", "Valve", "Bearing")
def gear(rng: Rng) -> Body:
    """Toothed and flanged discs on an axle, or a machine housing."""
    body = Body()
    z = 0.0
    for _ in range(count(rng, 1, 5)):
        r, h = rng.uniform(0.25, 1), rng.uniform(0.08, 0.5)
        kind = pick(rng, "teeth", "flange", "turned", "turned")
        if kind == "teeth":
            wheel = [
                star(count(rng, 10, 30), rng.uniform(0.8, 0.93), 120) * r,
                (circle(24) * r * 0.25)[::-1],
            ]
            body.add(moved(extrude(wheel, h), by=(0, 0, z)))
        elif kind == "flange":
            n = count(rng, 3, 8)
            holes = [
                ((circle(14) * r * 0.09) + 0.8 * r * np.array([np.cos(a), np.sin(a)]))[::-1]
                for a in 2 * np.pi * np.arange(n) / n
            ]
            body.add(moved(extrude([lobed(n, 0.08, 64) * r, *holes], h * 0.5), by=(0, 0, z)))
        else:
            body.add(moved(turned(profile(rng), 36), (r * 0.8, r * 0.8, h), None, (0, 0, z)))
        z += h
    if maybe(rng, 0.6):
        attach(body, rng, 4)
    if maybe(rng, 0.4):
        body.turn(TOWARDS[pick(rng, "right", "front")])
    return body


@family(
    "medical instrument",
    "24-02",
    "D24/133",
    "Syringe",
    "Inhaler",
    "Surgical instrument",
    "Catheter",
    "Injection device",
)
def medical(rng: Rng) -> Body:
    """Slim turned stages with flanges, a needle or tube, a plunger."""
    body = Body()
    z, r = 0.0, rng.uniform(0.1, 0.2)
    for _ in range(count(rng, 2, 4)):
        h = rng.uniform(0.3, 1.0)
        s = r * rng.uniform(0.6, 1.15)
        body.add(
            moved(
                turned(profile(rng, pick(rng, "rounded", "box", "steps", "turned")), 32),
                (s, s, h),
                None,
                (0, 0, z),
            )
        )
        if maybe(rng, 0.4):
            flange = rounded_box(r * rng.uniform(1.5, 3), r * rng.uniform(0.9, 1.6), r * 0.5, 28)
            body.add(moved(extrude([flange], 0.04), by=(0, 0, z)))
        z += h
    if maybe(rng, 0.6):
        body.add(rod((0, 0, z), (0, 0, z + rng.uniform(0.4, 1.2)), 0.02))
    if maybe(rng, 0.4):
        tube = spline(
            [
                (0, 0, 0.05),
                (0, 0, -0.3),
                (rng.normal() * 0.5, 0.2, -0.6),
                (rng.normal() * 0.6, 0, -0.9),
            ],
            24,
        )
        body.add(sweep(tube, circle(10) * 0.04))
    if maybe(rng, 0.6):
        attach(body, rng, 2)
    if maybe(rng, 0.5):
        body.turn(TOWARDS[pick(rng, "right", "front")])
    return body


@family("tablet pill", "28-01", "D28/3", "Tablet", "Soap", "Confectionery", "Capsule", "Bath bomb")
def pill(rng: Rng) -> Body:
    """A small solid with an embossed sign."""
    body = Body()
    shape = outline(rng, n=48)
    part = body.add(
        moved(
            loft(shape, profile(rng, pick(rng, "rounded", "dome", "ball", "steps"))),
            (1, 1, rng.uniform(0.3, 1.0)),
        )
    )
    if maybe(rng, 0.7):
        body.cover(motifs.icon(rng) if maybe(rng, 0.4) else motifs.lettering(rng), part, 2, 1)
        left, low, right, high = body.patterns[0].box
        box = (left * 0.5, low * 0.3, right * 0.5, high * 0.3)
        body.patterns[0] = replace(body.patterns[0], box=box)
    if maybe(rng, 0.3):
        inner = outline(rng, n=40) * rng.uniform(0.3, 0.7)
        body.add(
            moved(
                loft(inner, profile(rng, "dome")),
                (1, 1, 0.2),
                None,
                (0, 0, float(body.bounds()[1][2]) - 0.08),
            )
        )
    return body


@family("handle", "08-06", "D8/300", "Handle", "Door handle", "Pull", "Knob", "Grip")
def handle(rng: Rng) -> Body:
    """A lever, bow or knob on a rose or plate."""
    body = Body()
    plate = outline(rng, pick(rng, "circle", "rounded box", "super", "wandering"), 36)
    kind = pick(rng, "lever", "bow", "knob")
    if kind == "bow":
        wide, rise = rng.uniform(0.6, 1.2), rng.uniform(0.2, 0.5)
        points = [
            (-wide, 0, 0),
            (-wide, -rise, 0),
            (0, -rise * rng.uniform(0.9, 1.5), rng.uniform(-0.2, 0.2)),
            (wide, -rise, 0),
            (wide, 0, 0),
        ]
        line = (
            spline(points, 30)
            if maybe(rng, 0.5)
            else bent_line([points[0], points[1], points[3], points[4]], 0.3)
        )
        bar = section(rng, rng.uniform(0.04, 0.12))
        body.add(
            sweep(
                line,
                bar,
                sizes=1 + rng.uniform(-0.3, 0.5) * np.sin(np.pi * np.linspace(0, 1, len(line))),
            )
        )
        for x in (-wide, wide) if maybe(rng, 0.6) else ():
            body.add(
                moved(
                    loft(plate * 0.2, profile(rng, "rounded")),
                    (1, 1, 0.08),
                    TOWARDS["front"],
                    (x, 0.04, 0),
                )
            )
        return body
    body.add(
        moved(
            loft(
                plate * [0.4, rng.uniform(0.4, 1.1)],
                profile(rng, pick(rng, "rounded", "steps", "box")),
            ),
            (1, 1, 0.12),
            TOWARDS["front"],
            (0, 0.06, 0),
        )
    )
    body.add(rod((0, 0, 0), (0, -0.35, 0), 0.1))
    if kind == "lever":
        path = spline(
            [
                (0, -0.35, 0),
                (0.25, -0.38, rng.uniform(-0.05, 0.1)),
                (0.7, -0.36, rng.uniform(-0.1, 0.1)),
                (1.1, -0.33, rng.uniform(-0.2, 0.1)),
            ],
            18,
        )
        body.add(sweep(path, section(rng, 0.08), sizes=np.linspace(1.2, rng.uniform(0.5, 1.2), 18)))
    else:
        body.add(
            moved(
                loft(
                    outline(rng, n=36), profile(rng, pick(rng, "ball", "turned", "dome", "rounded"))
                ),
                (0.32, 0.32, 0.5),
                TOWARDS["front"],
                (0, -0.25, 0),
            )
        )
    return body


@family("bracket hook", "08-08", "D8/367", "Hook", "Bracket", "Clip", "Clamp", "Hinge", "Hanger")
def hook(rng: Rng) -> Body:
    """A bent strip or wire with a plate."""
    body = Body()
    n = count(rng, 3, 6)
    steps = np.concatenate(
        [
            [(0, 0)],
            np.cumsum(
                rng.uniform(0.2, 0.8, (n, 1))
                * np.array(
                    [
                        (np.cos(a), np.sin(a))
                        for a in np.cumsum(rng.choice([0.5, 0.8, 1.57, -0.8, 1.57], n))
                    ]
                ),
                axis=0,
            ),
        ]
    )
    path = np.insert(steps, 1, 0, axis=1)
    line = bent_line(path, rng.uniform(0.1, 0.45)) if maybe(rng, 0.5) else spline(path, 26)
    strip = (
        rounded_box(0.03, rng.uniform(0.08, 0.4), 0.02, 12)
        if maybe(rng, 0.6)
        else circle(14) * rng.uniform(0.03, 0.08)
    )
    body.add(sweep(line, strip))
    if maybe(rng, 0.6):
        shape = flat_shape(rng)
        body.add(
            moved(
                extrude([s * 0.4 for s in shape], 0.05),
                1,
                TOWARDS[pick(rng, "front", "right")],
                tuple(path[0]),
            )
        )
    if maybe(rng, 0.5):
        attach(body, rng, 2)
    return body


@family(
    "suture pad", "24-04", "D24/189", "Bandage", "Absorbent article", "Pillow", "Cushion", "Towel"
)
def pad(rng: Rng) -> Body:
    """A soft flat thing: pad, pillow, plaster."""
    body = Body()
    shape = outline(
        rng, pick(rng, "rounded box", "super", "wandering", "circle", "egg", "lobed"), 48
    )
    part = body.add(
        moved(
            cushion(shape, rng.uniform(0.15, 0.9), 26, rng.uniform(0.35, 0.9)),
            1,
            TOWARDS[pick(rng, "up", "front")],
        )
    )
    axis = int(np.argmin(np.ptp(body.solids[0].vertices, axis=0)))
    if maybe(rng, 0.6):
        body.cover(motifs.tile(rng), part, axis, 0, float(count(rng, 2, 10)))
    if maybe(rng, 0.5):
        inner = moved(
            cushion(shape * rng.uniform(0.4, 0.8), rng.uniform(0.3, 0.95), 18),
            1,
            TOWARDS["up" if axis == 2 else "front"],
        )
        body.add(inner)
    return body
