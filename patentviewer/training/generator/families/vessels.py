"""Locarno classes 7 and 9: bottles, jars, mugs, pots, bowls, boxes and other packaging."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body, Hinge
from patentviewer.training.generator.families.attach import attach, section
from patentviewer.training.generator.outlines import (
    Rng,
    bent_line,
    bezier,
    circle,
    count,
    curve,
    hollowed,
    lobed,
    maybe,
    outline,
    pick,
    profile,
    ranging,
    rounded_box,
    spline,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    about,
    cushion,
    loft,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


def _printed(body: Body, rng: Rng, part: int, chance: float = 0.35) -> None:
    """A label, an ornament or a texture on a part, front or all round."""
    if not maybe(rng, chance):
        return
    if maybe(rng, 0.5):
        body.cover(motifs.label_print(rng), part, 1, -1)
    elif maybe(rng, 0.5):
        body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 5, 24)))
    else:
        body.cover(motifs.tile(rng), part, 1, 0, rng.uniform(2, 9))


def _cap(body: Body, rng: Rng, radius: float, z: float) -> float:
    """A cap, pump, sprayer or stopper on a neck; returns its height."""
    kind = pick(rng, "screw", "screw", "dome", "pump", "sport", "cork", "ribbed")
    high = radius * rng.uniform(0.6, 2.2)
    if kind == "ribbed":
        body.add(
            moved(
                loft(lobed(count(rng, 14, 22), 0.06, 88), profile(rng, "rounded")),
                (radius * 1.1, radius * 1.1, high),
                None,
                (0, 0, z),
            )
        )
        return high
    if kind in {"screw", "cork"}:
        kind_of = "rounded" if kind == "screw" else "taper"
        wide = radius * (1.12 if kind == "screw" else 0.85)
        body.add(moved(turned(profile(rng, kind_of)), (wide, wide, high), None, (0, 0, z)))
        return high
    if kind == "dome":
        body.add(
            moved(turned(profile(rng, "dome")), (radius * 1.1, radius * 1.1, high), None, (0, 0, z))
        )
        return high
    body.add(
        moved(turned(profile(rng, "steps")), (radius * 1.1, radius * 1.1, high), None, (0, 0, z))
    )
    if kind == "pump":
        top = z + high
        body.add(rod((0, 0, top), (0, 0, top + high), radius * 0.25))
        path = [
            (radius * 0.4, 0, top + high),
            (-radius * rng.uniform(1.5, 3), 0, top + high * 1.05),
            (-radius * 3.2, 0, top + high * 0.8),
        ]
        body.add(sweep(bezier(path, 8), rounded_box(0.3, 0.4, 0.1, 16) * radius))
        return 2.3 * high
    return high


@family("bottle", "09-01", "D9/500", "Bottle", "Container", "Cosmetic bottle", "Water bottle")
def bottle(rng: Rng) -> Body:
    """A body narrowing to a neck with a closure."""
    body = Body()
    high, wide = ranging(rng, 1.2, 3.6), 0.5
    neck, shoulder = rng.uniform(0.12, 0.4), rng.uniform(0.55, 0.88)
    waist = rng.uniform(0.75, 1.0) if maybe(rng, 0.5) else 1.0
    radii = [0.9, 1, waist, rng.uniform(0.85, 1), neck, neck]
    heights = [
        0,
        rng.uniform(0.02, 0.1),
        rng.uniform(0.25, 0.45),
        shoulder,
        rng.uniform(shoulder + 0.05, 0.96),
        1,
    ]
    line = spline(np.stack([radii, heights], 1), 26)
    line[:, 1] = np.maximum.accumulate(line[:, 1])
    rim = [(float(r), float(h)) for r, h in line]
    shape = outline(
        rng, pick(rng, "circle", "circle", "rounded box", "super", "polygon", "lobed"), 44
    )
    if shape[:, 1].max() < 0.99 or maybe(rng, 0.3):
        shape = shape * [1, rng.uniform(0.45, 1)]
    if maybe(rng, 0.25):
        shoulders = skin(
            [
                np.insert(
                    (shape if h < shoulder else circle(len(shape))) * r * wide, 2, h * high, axis=1
                )
                for r, h in rim
            ]
        )
        part = body.add(shoulders)
    else:
        twist = float(rng.choice([0, 0, 0, 0, rng.uniform(-1.5, 1.5)]))
        part = body.add(moved(loft(shape * wide, [(0, 0), *rim, (0, 1)], twist), (1, 1, high)))
    z = high
    if maybe(rng, 0.85):
        z += _cap(body, rng, neck * wide, high)
    if maybe(rng, 0.12):
        path = [
            (0.4, 0, high * 0.8),
            (0.85, 0, high * 0.8),
            (0.85, 0, high * 0.4),
            (0.45, 0, high * 0.35),
        ]
        body.add(sweep(bezier(path, 14), section(rng, 0.06)))
    for _ in range(count(rng, 0, 3) if maybe(rng, 0.4) else 0):
        at, band = rng.uniform(0.1, 0.5) * high, rng.uniform(0.02, 0.05)
        ring = np.insert(shape * wide * 1.01, 2, at, axis=1)
        body.add(sweep(ring, circle(8) * band, closed=True))
    _printed(body, rng, part)
    return body


@family("jar", "09-01", "D9/520", "Jar", "Cosmetic container", "Canister")
def jar(rng: Rng) -> Body:
    """A wide body under a lid."""
    body = Body()
    shape = (
        outline(rng, pick(rng, "circle", "circle", "super", "rounded box", "polygon", "lobed"), 48)
        * 0.5
    )
    high = ranging(rng, 0.35, 1.6)
    part = body.add(
        moved(loft(shape, profile(rng, pick(rng, "rounded", "turned", "taper"))), (1, 1, high))
    )
    lid_high = rng.uniform(0.08, 0.4)
    wide = rng.uniform(0.85, 1.08)
    body.add(
        moved(
            loft(shape * wide, profile(rng, pick(rng, "rounded", "rounded", "dome", "steps"))),
            (1, 1, lid_high),
            None,
            (0, 0, high),
        )
    )
    if maybe(rng, 0.4):
        size = rng.uniform(0.06, 0.15)
        body.add(
            moved(
                turned(profile(rng)), (size, size, size * 1.5), None, (0, 0, high + lid_high * 0.9)
            )
        )
    _printed(body, rng, part, 0.5)
    return body


def _bow(body: Body, rng: Rng, x: float, high: float, low: float, radius: float) -> None:
    """A handle at a vessel's side."""
    reach = rng.uniform(0.25, 0.5)
    path = np.array([(x, 0, high), (x + reach, 0, high), (x + reach, 0, low), (x, 0, low)])
    kind = pick(rng, "round", "round", "angular", "open")
    if kind == "open":
        path = path[:3]
    line = bezier(path, 18) if kind != "angular" else bent_line(path, 0.3)
    flat = rounded_box(radius * 0.6, radius * 1.5, radius * 0.3, 16)
    body.add(sweep(line, flat if maybe(rng, 0.4) else section(rng, radius)))


@family("mug", "07-01", "D7/536", "Mug", "Cup", "Drinking cup")
def mug(rng: Rng) -> Body:
    """An open cup with a handle."""
    body = Body()
    high = rng.uniform(0.5, 1.3)
    line = curve(rng, 14)
    line[:, 0] = 0.75 + 0.25 * line[:, 0] if maybe(rng, 0.7) else line[:, 0]
    rim = hollowed([(float(r), float(h)) for r, h in line], 0.06, 0.08)
    shape = outline(rng, pick(rng, "circle", "circle", "circle", "polygon", "super"), 44) * 0.45
    part = body.add(moved(loft(shape, rim), (1, 1, high)))
    _bow(
        body,
        rng,
        0.45 * float(line[8, 0]) - 0.03,
        high * rng.uniform(0.75, 0.92),
        high * rng.uniform(0.12, 0.35),
        rng.uniform(0.025, 0.06),
    )
    if maybe(rng, 0.25):
        body.add(
            moved(
                turned(profile(rng, pick(rng, "dome", "steps"))),
                (0.46, 0.46, 0.15),
                None,
                (0, 0, high),
            )
        )
    _printed(body, rng, part)
    return body


@family("drinking glass", "07-01", "D7/523", "Drinking glass", "Wine glass", "Tumbler")
def glass(rng: Rng) -> Body:
    """A bowl on a stem, or a tumbler."""
    body = Body()
    if maybe(rng, 0.55):
        bowl, stem = rng.uniform(0.35, 0.6), rng.uniform(0.03, 0.07)
        high = rng.uniform(1.4, 2.4)
        radii = [0.4, 0.38, stem, stem, bowl, bowl * rng.uniform(0.6, 1.1)]
        heights = [0, 0.02, 0.08, 0.45, 0.75, 1]
        line = spline(np.stack([radii, heights], 1), 30)
    else:
        high = rng.uniform(0.7, 1.5)
        line = curve(rng, 16) * [0.25, 1] + [0.2, 0]
    line[:, 1] = np.maximum.accumulate(np.clip(line[:, 1], 0, 1))
    line[:, 0] = np.maximum(line[:, 0], 0.03)
    rim = hollowed(
        [(float(r), float(h)) for r, h in line], 0.02, rng.uniform(0.5, 0.6) if high > 1.3 else 0.1
    )
    kind = pick(rng, "circle", "circle", "circle", "lobed", "polygon")
    part = body.add(moved(loft(outline(rng, kind, 48), rim), (1, 1, high)))
    if maybe(rng, 0.3):
        body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 6, 24)))
    return body


@family("teapot", "07-02", "D7/315", "Teapot", "Coffee pot", "Kettle", "Pitcher")
def teapot(rng: Rng) -> Body:
    """A belly with a lid, a spout and a handle."""
    body = Body()
    high = rng.uniform(0.6, 1.5)
    shape = outline(rng, pick(rng, "circle", "circle", "super", "polygon", "lobed"), 44) * 0.55
    line = curve(rng, 18)
    belly = body.add(
        moved(loft(shape, [(0, 0), *((float(r), float(h)) for r, h in line), (0, 1)]), (1, 1, high))
    )
    top = 0.55 * float(line[-1, 0])
    body.add(
        moved(
            loft(shape / 0.55 * top, profile(rng, "dome")),
            (1, 1, rng.uniform(0.08, 0.25)),
            None,
            (0, 0, high),
        )
    )
    size = rng.uniform(0.04, 0.1)
    body.add(
        moved(
            turned(profile(rng, pick(rng, "ball", "turned"))),
            (size, size, 2.2 * size),
            None,
            (0, 0, high + 0.06),
        )
    )
    z = rng.uniform(0.3, 0.6) * high
    path = spline(
        [
            (-0.35, 0, z),
            (-0.65, 0, z + 0.12 * high),
            (-0.8, 0, high * rng.uniform(0.75, 1)),
            (-0.95, 0, high * rng.uniform(0.85, 1.05)),
        ],
        14,
    )
    body.add(sweep(path, circle(16) * 0.1, sizes=np.linspace(1.3, 0.5, 14)))
    if maybe(rng, 0.65):
        _bow(body, rng, 0.4, 0.9 * high, 0.25 * high, rng.uniform(0.03, 0.06))
    else:
        x = np.linspace(-1, 1, 9)
        arch = np.stack([0.5 * x, 0 * x, high * 0.85 + rng.uniform(0.6, 1.0) * (1 - x**4)], 1)
        body.add(sweep(spline(arch, 24), section(rng, rng.uniform(0.025, 0.05))))
    _printed(body, rng, belly, 0.2)
    return body


@family("vase", "11-02", "D11/143", "Vase", "Flower pot", "Planter")
def vase(rng: Rng) -> Body:
    """A turned or twisted open vessel."""
    body = Body()
    kind = pick(rng, "circle", "circle", "lobed", "polygon", "super", "star", "wandering")
    shape = outline(rng, kind, 60) * 0.5
    line = curve(rng, 20)
    rim = hollowed([(float(r), float(h)) for r, h in line], 0.05, rng.uniform(0.1, 0.7))
    twist = float(rng.choice([0, 0, rng.uniform(-2.5, 2.5)]))
    part = body.add(moved(loft(shape, rim, twist), (1, 1, ranging(rng, 0.4, 2.4))))
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    _printed(body, rng, part, 0.35)
    return body


@family("bowl", "07-01", "D7/500", "Bowl", "Plate", "Serving dish", "Pet bowl")
def bowl(rng: Rng) -> Body:
    """A shallow open dish."""
    body = Body()
    shape = outline(
        rng, pick(rng, "circle", "circle", "super", "rounded box", "lobed", "wandering", "star"), 60
    )
    high = ranging(rng, 0.12, 0.9)
    line = spline(
        [(rng.uniform(0.3, 0.7), 0), (rng.uniform(0.6, 0.95), rng.uniform(0.2, 0.5)), (1, 1)], 12
    )
    outside = [(float(r), float(max(h, 0))) for r, h in line]
    if maybe(rng, 0.4):
        outside.append((1 + rng.uniform(0.05, 0.3), 1.02))
    part = body.add(
        moved(loft(shape, hollowed(outside, rng.uniform(0.02, 0.06), 0.08)), (1, 1, high))
    )
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    if maybe(rng, 0.35):
        body.cover(motifs.tile(rng), part, int(rng.choice([2, 3])), times=float(count(rng, 6, 20)))
    return body


@family("pan", "07-02", "D7/354", "Frying pan", "Saucepan", "Cooking pot")
def pan(rng: Rng) -> Body:
    """A pot or pan with one long or two short handles, with or without lid."""
    body = Body()
    high = ranging(rng, 0.1, 0.9)
    outside = [
        (rng.uniform(0.75, 1), 0.0),
        (1.0, rng.uniform(0.3, 1)),
        (1.0, 1.0),
        (1.04, 1.0),
        (1.04, 1.03),
    ]
    body.add(moved(turned(hollowed(outside, 0.04, 0.1), 48), (0.6, 0.6, high)))
    if maybe(rng, 0.6):
        lift = rng.uniform(0, 0.25)
        path = bezier(
            [(0.57, 0, high * 0.85), (0.9, 0, high * 0.9 + lift), (1.6, 0, high + lift)], 12
        )
        body.add(sweep(path, rounded_box(0.04, 0.07, 0.03, 16), sizes=np.linspace(0.7, 1.3, 12)))
    else:
        path = bezier(
            [
                (0.57, -0.2, high * 0.85),
                (0.85, -0.2, high),
                (0.85, 0.2, high),
                (0.57, 0.2, high * 0.85),
            ],
            12,
        )
        bar = sweep(path, section(rng, 0.035))
        body.add_both(bar)
    if maybe(rng, 0.4):
        body.add(
            moved(
                turned(profile(rng, "dome"), 48),
                (0.61, 0.61, rng.uniform(0.08, 0.25)),
                None,
                (0, 0, high),
            )
        )
        body.add(moved(turned(profile(rng)), (0.08, 0.08, 0.12), None, (0, 0, high + 0.1)))
    return body


@family("box", "09-03", "D9/430", "Box", "Packaging", "Carton", "Package")
def box(rng: Rng) -> Body:
    """A folding box, closed or with its lid open, printed."""
    body = Body()
    width, depth, high = rng.uniform(0.5, 1.2), rng.uniform(0.3, 1), rng.uniform(0.3, 1.5)
    part = body.add(slab(width, depth, high, rng.uniform(0, 0.04)))
    kind = pick(rng, "open", "lid", "gable", "plain", "window")
    if kind == "open":
        flap = slab(width, depth * rng.uniform(0.6, 1), 0.015)
        flap = moved(flap, by=(0, -depth * 0.4, 0))
        wide = rng.uniform(0.9, 1.9)
        lid = body.add(moved(flap, 1, about("x", -wide), (0, depth / 2, high)))
        body.hinge = Hinge((lid,), (0.0, depth / 2, high), (1.0, 0.0, 0.0), wide)
        body.add_both(
            moved(
                moved(slab(width * 0.4, depth, 0.012), by=(width * 0.2, 0, 0)),
                1,
                about("y", -rng.uniform(0.3, 1.2)),
                (width / 2, 0, high),
            )
        )
    elif kind == "lid":
        body.add(
            moved(
                slab(width * 1.03, depth * 1.03, high * rng.uniform(0.15, 0.6), 0.01),
                by=(0, 0, high * 0.7),
            )
        )
    elif kind == "gable":
        rise = rng.uniform(0.25, 0.5)
        ends = [(-depth / 2, 0), (depth / 2, 0), (0.01, rise), (-0.01, rise)]
        ring = [np.array([(x, y, high + z) for y, z in ends]) for x in (-width / 2, width / 2)]
        body.add(skin(ring))
        body.add(moved(slab(width, 0.02, 0.15), by=(0, 0, high + rise - 0.02)))
    elif kind == "window":
        body.add(
            moved(
                loft(outline(rng, n=36) * 0.3 * min(width, high), profile(rng, "box")),
                (1, 1, 0.01),
                TOWARDS["front"],
                (0, -depth / 2, high * 0.5),
            )
        )
    if maybe(rng, 0.75):
        body.cover(motifs.label_print(rng, 256, 256), part, 1, -1)
    if maybe(rng, 0.3):
        body.cover(motifs.label_print(rng, 256, 256), part, 0, 1)
    return body


@family("pouch", "09-05", "D9/707", "Pouch", "Sachet", "Tube", "Bag for packaging")
def pouch(rng: Rng) -> Body:
    """A flat bag with sealed edges, or a squeezed tube."""
    body = Body()
    width, high = 0.8, rng.uniform(0.8, 1.5)
    if maybe(rng, 0.6):
        shape = rounded_box(width / 2, high / 2, rng.uniform(0.02, 0.2), 48)
        bag = cushion(shape, rng.uniform(0.15, 0.4), 22, 0.6)
        part = body.add(moved(bag, 1, TOWARDS["front"], (0, 0, high / 2)))
        seal = slab(width, 0.01, 0.08)
        body.add(moved(seal, by=(0, 0, high - 0.08)))
        if maybe(rng, 0.4):
            body.add(rod((0.2 * width, 0, high - 0.05), (0.2 * width, 0, high + 0.2), 0.08))
    else:
        rings = []
        for t in np.linspace(0, 1, 14):
            squeeze = t**1.5
            ring = circle(32) * [0.25 + 0.08 * squeeze, 0.25 * (1 - squeeze) + 0.01]
            rings.append(np.insert(ring, 2, 0.2 + t * high, axis=1))
        part = body.add(skin(rings))
        body.add(moved(turned(profile(rng, pick(rng, "rounded", "taper"))), (0.2, 0.2, 0.22)))
    _printed(body, rng, part, 0.8)
    return body


@family("can", "09-02", "D9/516", "Can", "Drum", "Canister")
def can(rng: Rng) -> Body:
    """A turned can with rims, ribs and a spout or tab."""
    body = Body()
    high = ranging(rng, 0.5, 2.2)
    part = body.add(
        moved(
            turned(
                [(0, 0), (0.94, 0), (1, 0.03), (1, 0.95), (0.9, 1), (0.88, 0.98), (0, 0.98)], 48
            ),
            (0.45, 0.45, high),
        )
    )
    for at in np.linspace(0.2, 0.8, count(rng, 0, 5)):
        ring = np.insert(circle(40) * 0.45, 2, at * high, axis=1)
        body.add(sweep(ring, circle(8) * 0.018, closed=True))
    top = pick(rng, "tab", "spout", "bail", "none")
    if top == "tab":
        tab = moved(
            sweep(
                np.insert(circle(20) * [0.12, 0.07], 2, 0, axis=1), circle(6) * 0.015, closed=True
            ),
            by=(0.1, 0, high + 0.01),
        )
        body.add(tab)
    elif top == "spout":
        body.add(
            moved(turned(profile(rng, "steps")), (0.14, 0.14, 0.3), None, (0.2, 0, high * 0.98))
        )
    elif top == "bail":
        t = np.linspace(0, np.pi, 20)
        path = np.stack([0.47 * np.cos(t), 0 * t, high * 0.85 + 0.55 * np.sin(t)], 1)
        body.add(sweep(path, circle(8) * 0.015))
    _printed(body, rng, part, 0.6)
    return body


@family(
    "basket", "09-03", "D34/43", "Basket", "Tray", "Storage container", "Laundry storage device"
)
def basket(rng: Rng) -> Body:
    """An open container with compartments, perforated or woven."""
    body = Body()
    shape = outline(
        rng, pick(rng, "rounded box", "rounded box", "super", "circle", "half moon"), 44
    )
    shape = shape * [1, rng.uniform(0.5, 1)]
    high, foot = ranging(rng, 0.12, 1.2), rng.uniform(0.7, 1)
    outside = [(foot, 0.0), (1.0, 1.0), (1 + rng.uniform(0.02, 0.1), 1.0), (1.05, 1.05)]
    part = body.add(moved(loft(shape, hollowed(outside, 0.05, 0.06)), (1, 1, high)))
    depth = float(np.abs(shape[:, 1]).max())
    for x in np.linspace(-1, 1, count(rng, 1, 4) + 1)[1:-1]:
        body.add(moved(slab(0.03, depth * 1.6, high * 0.9), by=(x * foot * 0.8, 0, 0.02)))
    if maybe(rng, 0.6):
        body.cover(
            motifs.tile(rng), part, int(rng.choice([3, 3, 1])), times=float(count(rng, 10, 40))
        )
    if maybe(rng, 0.5):
        attach(body, rng, 2)
    return body
