"""Locarno classes 2, 3 and 11: clothing, footwear, headwear, bags, umbrellas, jewellery."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body
from patentviewer.training.generator.families.attach import attach, section
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
    ranging,
    rounded,
    rounded_box,
    spline,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import (
    TOWARDS,
    about,
    cushion,
    extrude,
    loft,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


def _mirrored(half: object, times: int = 2) -> Points:
    """A right half outline from top to bottom, made whole and rounded."""
    right = np.asarray(half, float)
    whole = np.concatenate([right, right[::-1] * [-1, 1]])
    return rounded(whole[::-1], times)


def _cloth(body: Body, shape: Points, rng: Rng, thick: float, pattern: float = 0.35) -> int:
    """A garment's flat cut filled out, seen from the front, perhaps with a pattern."""
    part = body.add(moved(cushion(shape, thick, 26, 0.55), 1, TOWARDS["front"]))
    if maybe(rng, pattern):
        body.cover(motifs.tile(rng), part, 1, 0, float(count(rng, 3, 14)))
    return part


def _on_cloth(body: Body, points: object, y: float, width: float) -> None:
    """A seam or band before and behind a garment."""
    path = np.insert(np.asarray(points, float), 1, y, axis=1)
    body.add(sweep(spline(path, 14), circle(6) * width))


@family("shirt", "02-02", "D2/840", "Shirt", "T-shirt", "Jacket", "Sweater", "Coat")
def shirt(rng: Rng) -> Body:
    """A top with sleeves, collar, buttons, pockets."""
    body = Body()
    long, chest = rng.uniform(0.9, 1.7), rng.uniform(0.4, 0.55)
    sleeve, droop = rng.uniform(0.0, 1.0), rng.uniform(0.35, 1.3)
    neck, deep = rng.uniform(0.12, 0.22), rng.uniform(0.03, 0.25)
    cuff = rng.uniform(0.1, 0.2)
    way = np.array([np.cos(droop), -np.sin(droop)])
    shoulder = np.array([chest * 0.95, 0.47])
    wrist = shoulder + way * (0.15 + sleeve)
    inner = wrist + np.array([way[1], -way[0]]) * cuff
    half = [
        (0.001, 0.52 - deep),
        (neck, 0.55),
        shoulder,
        wrist,
        inner,
        (chest * 0.95, 0.22),
        (chest * rng.uniform(0.8, 1.0), 0),
        (chest * rng.uniform(0.85, 1.2), 0.5 - long),
        (0.001, 0.5 - long),
    ]
    _cloth(body, _mirrored(half, 1), rng, 0.3)
    front = -0.16
    if maybe(rng, 0.6):
        _on_cloth(body, [(0, 0.5 - deep), (0, 0.1), (0, 0.52 - long)], front, 0.008)
        ground = np.linspace(0.4 - deep, 0.6 - long, count(rng, 3, 7))
        part = body.new_part()
        for z in ground:
            body.add(
                moved(
                    turned(profile(rng, "box"), 12),
                    (0.025, 0.025, 0.02),
                    TOWARDS["front"],
                    (0.0, front, z),
                ),
                part,
            )
    if maybe(rng, 0.5):
        collar = np.array(
            [
                (-neck - 0.03, 0.52),
                (0, 0.5 - deep * 1.4),
                (neck + 0.03, 0.52),
                (neck, 0.62),
                (-neck, 0.62),
            ]
        )
        body.add(moved(cushion(collar, 0.3, 14), 1, TOWARDS["front"], (0, -0.02, 0)))
    for x in (-1, 1) if maybe(rng, 0.4) else ():
        pocket = rounded_box(0.1, 0.12, 0.02, 16) + [
            x * chest * 0.5,
            rng.uniform(0.1, 0.2) if maybe(rng, 0.5) else 0.7 - long,
        ]
        body.add(moved(extrude([pocket], 0.03), 1, TOWARDS["front"], (0, front + 0.02, 0)))
    if maybe(rng, 0.25):
        hood = cushion(rounded_box(0.24, 0.26, 0.2, 32), 0.35, 14)
        body.add(moved(hood, 1, TOWARDS["front"], (0, 0.05, 0.7)))
    return body


@family("trousers", "02-02", "D2/742", "Trousers", "Shorts", "Pants", "Leggings")
def trousers(rng: Rng) -> Body:
    """Two legs under a waistband."""
    body = Body()
    long, waist, hip = ranging(rng, 0.25, 1.4), rng.uniform(0.3, 0.42), rng.uniform(0.38, 0.5)
    hem, spread = rng.uniform(0.12, 0.26), rng.uniform(0.0, 0.15)
    half = [
        (0.001, 0.5),
        (waist, 0.5),
        (hip, 0.15),
        (hip * 0.9 + spread, 0.05 - long),
        (hip * 0.9 + spread - hem * 1.4, 0.05 - long),
        (0.02, -0.05),
        (0.001, -0.04),
    ]
    _cloth(body, _mirrored(half, 1), rng, 0.32)
    body.add(moved(slab(2 * waist, 0.3, 0.09, 0.1), by=(0, 0, 0.45)))
    _on_cloth(body, [(0, 0.45), (0.01, 0.2), (0, 0.0)], -0.16, 0.008)
    for x in (-1, 1) if maybe(rng, 0.6) else ():
        _on_cloth(
            body,
            [(x * waist * 0.5, 0.44), (x * waist * 0.8, 0.36), (x * hip * 0.95, 0.28)],
            -0.12,
            0.008,
        )
    return body


@family("dress", "02-02", "D2/700", "Dress", "Skirt", "Apron", "Gown")
def dress(rng: Rng) -> Body:
    """A bodice above a skirt that flares."""
    body = Body()
    n = 14
    waist, hem, long = rng.uniform(0.2, 0.3), rng.uniform(0.35, 0.9), rng.uniform(0.8, 1.6)
    folds = count(rng, 5, 16)
    rings = []
    for t in np.linspace(0, 1, n):
        r = waist + (hem - waist) * t ** rng.uniform(0.8, 0.82)
        ring = lobed(folds, 0.18 * t, 64) * [r, r * 0.7]
        rings.append(np.insert(ring, 2, -long * t, axis=1))
    part = body.add(skin(rings[::-1]))
    if maybe(rng, 0.35):
        body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 6, 20)))
    if maybe(rng, 0.75):
        neck = rng.uniform(0.1, 0.2)
        half = [
            (0.001, 0.5 - rng.uniform(0, 0.3)),
            (neck, 0.55),
            (neck + 0.1, 0.52),
            (0.3, 0.25),
            (waist * 1.02, -0.02),
            (0.001, -0.02),
        ]
        _cloth(body, _mirrored(half, 1), rng, 0.32, 0.2)
    if maybe(rng, 0.4):
        body.add(
            sweep(
                np.insert(circle(40) * [waist * 1.03, waist * 0.73], 2, 0, axis=1),
                rounded_box(0.02, 0.05, 0.01, 8),
                closed=True,
            )
        )
    return body


def _foot(t: float) -> tuple[float, float]:
    """Left and right edge of a sole at a part of its length from heel to toe."""
    wide = 0.165 * np.sin(np.pi * min(max(t, 0.0), 1.0) ** 0.9) ** 0.38
    bulge = 0.05 * np.exp(-(((t - 0.72) / 0.18) ** 2)) - 0.03 * np.exp(-(((t - 0.42) / 0.15) ** 2))
    return -wide - bulge * 0.4, wide + bulge


@family("shoe", "02-04", "D2/969", "Shoe", "Footwear upper", "Boot", "Sneaker", "Sandal")
def shoe(rng: Rng) -> Body:
    """A sole, an upper from heel to toe, laces, straps, a heel."""
    body = Body()
    thick, heel = rng.uniform(0.04, 0.14), float(rng.choice([0, 0, 0, rng.uniform(0.1, 0.45)]))
    ts = np.linspace(0.005, 0.995, 30)
    edges = np.array([_foot(float(t)) for t in ts])
    rim = np.concatenate([np.stack([edges[:, 1], ts], 1), np.stack([edges[:, 0], ts], 1)[::-1]])
    lift = (
        heel * (1 - np.clip((ts - 0.1) / 0.6, 0, 1)) ** 2
        + 0.05 * np.clip((ts - 0.8) / 0.2, 0, 1) ** 2
    )
    flare = rng.uniform(1.0, 1.15)
    lifts = np.r_[lift, lift[::-1]]
    low = np.stack([rim[:, 0] * flare, -rim[:, 1], lifts], 1)
    top = np.stack([rim[:, 0] * 1.04, -rim[:, 1], lifts + thick], 1)
    sole = body.add(skin(np.stack([low, top])))
    if maybe(rng, 0.5):
        body.cover(motifs.tile(rng), sole, 2, -1, float(count(rng, 3, 9)))
    if heel > 0.05:
        body.add(
            moved(
                loft(outline(rng, "super", 20), [(0, 0), (0.6, 0), (1, 1), (0, 1)]),
                (0.12, 0.12, heel + 0.02),
                None,
                (0, -0.12, -0.01),
            )
        )
    if maybe(rng, 0.2):
        for at in rng.uniform(0.3, 0.9, count(rng, 1, 3)):
            wide = _foot(float(at))[1]
            x = np.linspace(-1, 1, 9)
            arch = np.stack(
                [
                    x * wide * 1.05,
                    np.full(9, -at),
                    0.5 * thick + np.interp(at, ts, lift) + 0.28 * np.sqrt(1 - 0.95 * x**2),
                ],
                1,
            )
            body.add(
                sweep(
                    spline(arch, 20), rounded_box(rng.uniform(0.04, 0.12), 0.015, 0.01, 12)[:, ::-1]
                )
            )
        return body
    collar, boot = rng.uniform(0.28, 0.45), float(rng.choice([0, 0, 0, rng.uniform(0.3, 0.9)]))
    rings = []
    height = np.interp(
        ts, [0, 0.15, 0.35, 0.5, 0.7, 0.95, 1], [0.32, collar, collar * 0.95, 0.3, 0.22, 0.12, 0.03]
    )
    a = np.linspace(0, np.pi, 17)
    for t, h, up in zip(ts, height, lift, strict=True):
        left, right = _foot(float(t))
        narrow = np.sin(a) ** 0.6
        x = (left + right) / 2 + (right - left) / 2 * np.cos(a)
        arch = np.stack([x, np.full(17, -t), up + thick + h * narrow], 1)
        base = np.stack([x[::-1], np.full(17, -t), np.full(17, up + thick * 0.5)], 1)
        rings.append(np.concatenate([arch, base]))
    upper = body.add(skin(rings))
    if boot:
        shaft = loft(
            circle(32), [(0, 0), (1, 0), (rng.uniform(0.9, 1.3), 1), (1.0, 1), (0.8, 0.8), (0, 0.8)]
        )
        body.add(moved(shaft, (0.135, 0.19, boot), None, (0, -0.2, collar + heel)))
    else:
        ring = np.insert(circle(28) * [0.1, 0.16], 2, collar + heel * 0.8 + thick - 0.02, axis=1)
        body.add(sweep(ring + [0, -0.2, 0], circle(8) * 0.03, closed=True))
    if maybe(rng, 0.6):
        laces = body.new_part()
        for k in range(count(rng, 3, 6)):
            t = 0.42 + 0.06 * k
            z = float(np.interp(t, ts, height + lift)) + thick + 0.01
            body.add(rod((-0.07, -t, z - 0.02), (0.07, -t - 0.02, z - 0.02), 0.014, 6), laces)
    if maybe(rng, 0.5):
        body.cover(
            motifs.label_print(rng) if maybe(rng, 0.5) else motifs.tile(rng),
            upper,
            0,
            0,
            float(rng.choice([0, 1, 4, 10])),
        )
    return body


@family("hat", "02-03", "D2/865", "Hat", "Cap", "Helmet", "Headwear")
def hat(rng: Rng) -> Body:
    """A crown with a brim or a peak."""
    body = Body()
    shape = circle(44) * [0.5, rng.uniform(0.5, 0.62)]
    high = rng.uniform(0.3, 0.7)
    part = body.add(
        moved(
            loft(shape, profile(rng, pick(rng, "dome", "dome", "taper", "rounded", "turned"))),
            (1, 1, high),
        )
    )
    kind = pick(rng, "brim", "peak", "none", "helmet")
    if kind == "brim":
        wide, curl = rng.uniform(1.3, 1.9), rng.uniform(-0.15, 0.15)
        body.add(
            loft(shape, [(0.95, 0), (1.0, 0.0), (wide, curl), (wide, curl + 0.02), (0.95, 0.03)])
        )
    elif kind == "peak":
        peak = circle(30) * [0.4, 0.45]
        peak[:, 1] = np.minimum(peak[:, 1], 0.15)
        body.add(
            moved(extrude([peak], 0.025), 1, about("x", rng.uniform(-0.1, 0.35)), (0, -0.5, 0.02))
        )
    elif kind == "helmet":
        for x in np.linspace(-0.3, 0.3, count(rng, 2, 5)):
            t = np.linspace(0.1, np.pi - 0.1, 16)
            path = np.stack(
                [
                    np.full(16, x),
                    -0.56 * np.cos(t),
                    high * 1.02 * np.sin(t) * np.sqrt(1 - 2.5 * x * x),
                ],
                1,
            )
            body.add(sweep(path, rounded_box(0.05, 0.03, 0.02, 12)))
        strap = spline(
            [
                (-0.48, 0, 0.1),
                (-0.4, -0.1, -0.3),
                (0, -0.15, -0.45),
                (0.4, -0.1, -0.3),
                (0.48, 0, 0.1),
            ],
            20,
        )
        body.add(sweep(strap, rounded_box(0.03, 0.012, 0.01, 8)))
    if maybe(rng, 0.4):
        body.cover(motifs.tile(rng), part, 3, times=float(count(rng, 4, 16)))
    elif maybe(rng, 0.4):
        body.cover(motifs.icon(rng), part, 1, -1)
    return body


@family("glove", "02-06", "D2/617", "Glove", "Mitten", "Sock")
def glove(rng: Rng) -> Body:
    """A hand with fingers, or a sock's bend."""
    body = Body()
    if maybe(rng, 0.3):
        long = rng.uniform(0.4, 1.2)
        path = spline(
            [(0, 0, long), (0, 0, 0.2), (0, -0.05, 0), (0, -0.5, -0.12), (0, -0.8, -0.12)], 22
        )
        sizes = np.interp(np.linspace(0, 1, 22), [0, 0.6, 0.85, 1], [1, 1.05, 1, 0.4])
        part = body.add(sweep(path, outline(rng, "circle", 24) * 0.2, sizes=sizes))
        if maybe(rng, 0.6):
            body.cover(
                motifs.tile(rng), part, int(rng.choice([0, 3])), times=float(count(rng, 3, 9))
            )
        return body
    spread, long = rng.uniform(0.05, 0.16), rng.uniform(0.4, 0.65)
    part = body.add(
        moved(cushion(rounded_box(0.32, 0.36, 0.15, 36), 0.25, 14), 1, TOWARDS["front"])
    )
    for k in range(4):
        x = (k - 1.5) * 0.165
        tip = (x + (k - 1.5) * spread, 0, 0.3 + long * (1 - 0.12 * abs(k - 1.4)))
        finger = [(x, 0, 0.2), ((x + tip[0]) / 2, 0, (0.2 + tip[2]) / 2), tip]
        body.add(
            sweep(spline(finger, 8), circle(14) * 0.085, sizes=[1, 1, 1, 1, 1, 0.95, 0.85, 0.5]),
            part,
        )
    thumb = spline([(0.25, 0, -0.1), (0.48, 0, 0.05), (0.55, 0, 0.3)], 8)
    body.add(sweep(thumb, circle(14) * 0.095, sizes=[1, 1, 1, 1, 1, 0.95, 0.85, 0.5]), part)
    body.add(
        moved(slab(0.56, 0.24, rng.uniform(0.1, 0.5), 0.1), by=(0, 0, -rng.uniform(0.45, 0.8)))
    )
    if maybe(rng, 0.4):
        attach(body, rng, 1)
    return body


@family("bag", "03-01", "D3/243", "Handbag", "Bag", "Backpack", "Luggage", "Purse")
def bag(rng: Rng) -> Body:
    """A body with a flap, handles, straps, pockets, wheels."""
    body = Body()
    wide, deep, high = rng.uniform(0.6, 1.3), rng.uniform(0.2, 0.5), rng.uniform(0.5, 1.3)
    taper = rng.uniform(0.7, 1.05)
    shape = outline(rng, pick(rng, "rounded box", "super", "rounded box"), 40)
    shape = shape / np.abs(shape).max(axis=0) * [wide / 2, deep / 2]
    rings = [
        np.insert(
            shape * (1 + (taper - 1) * t) * [1, 1 - rng.uniform(0, 0.5) * t**3], 2, t * high, axis=1
        )
        for t in np.linspace(0, 1, 8)
    ]
    part = body.add(skin(rings))
    if maybe(rng, 0.5):
        flap = rounded_box(wide * taper * 0.49, high * rng.uniform(0.15, 0.35), 0.08, 32)
        body.add(moved(extrude([flap], 0.03), 1, TOWARDS["front"], (0, -deep * 0.45, high * 0.78)))
        body.add(moved(slab(0.12, 0.05, 0.12, 0.02), by=(0, -deep / 2 - 0.03, high * 0.5)))
    bar = rounded_box(0.03, 0.015, 0.01, 12) if maybe(rng, 0.5) else circle(12) * 0.025
    rise, reach = rng.uniform(0.15, 0.6), rng.uniform(0.15, 0.4) * wide
    for y in (-deep * 0.3, deep * 0.3) if maybe(rng, 0.6) else (0.0,):
        path = spline(
            [
                (-reach, y, high * 0.9),
                (-reach * 0.8, y, high + rise * 0.7),
                (0, y, high + rise),
                (reach * 0.8, y, high + rise * 0.7),
                (reach, y, high * 0.9),
            ],
            20,
        )
        body.add(sweep(path, bar))
    if maybe(rng, 0.4):
        pocket = slab(wide * rng.uniform(0.5, 0.8), 0.12, high * rng.uniform(0.3, 0.5), 0.04, 0.03)
        body.add(moved(pocket, by=(0, -deep / 2, 0.05)))
    if maybe(rng, 0.3):
        for x in (-0.25, 0.25):
            strap = spline(
                [
                    (x, deep / 2, high * 0.9),
                    (x * 1.2, deep, high * 0.6),
                    (x * 1.5, deep * 0.6, 0.05),
                ],
                12,
            )
            body.add(sweep(strap, rounded_box(0.015, 0.05, 0.01, 12)))
    if maybe(rng, 0.25):
        for x in (-0.4, 0.4):
            body.add(
                moved(
                    turned(profile(rng, "rounded"), 20),
                    (0.08, 0.08, 0.06),
                    TOWARDS["right"],
                    (x * wide, deep * 0.4, -0.02),
                )
            )
    if maybe(rng, 0.35):
        body.cover(motifs.tile(rng), part, 1, 0, float(count(rng, 3, 14)))
    return body


@family("umbrella", "03-03", "D3/5", "Umbrella", "Parasol", "Tent", "Canopy")
def umbrella(rng: Rng) -> Body:
    """A canopy of panels on a stick."""
    body = Body()
    n, high = count(rng, 4, 10), rng.uniform(0.25, 0.6)
    t = np.linspace(0, 2 * np.pi, 8 * n, endpoint=False)
    rings = []
    for s in np.linspace(0.03, 1, 10):
        sag = 1 - 0.12 * s * (1 - np.cos(n * t)) / 2 * s
        rings.append(
            np.stack([s * sag * np.cos(t), s * sag * np.sin(t), high * (1 - s**1.8) + 0 * t], 1)
        )
    canopy = np.stack([*rings, *(np.stack(rings[::-1]) * [0.995, 0.995, 1] - [0, 0, 0.015])])
    part = body.add(skin(canopy[::-1]))
    if maybe(rng, 0.7):
        body.cover(np.array([[1, 1, 2, 2]], np.uint8).repeat(4, 0), part, 3, times=float(n))
    long = rng.uniform(0.8, 1.8)
    body.add(rod((0, 0, high + 0.15), (0, 0, high - long), 0.025))
    if maybe(rng, 0.6):
        hook = spline(
            [
                (0, 0, high - long),
                (0, 0, high - long - 0.15),
                (0.1, 0, high - long - 0.25),
                (0.2, 0, high - long - 0.1),
            ],
            12,
        )
        body.add(sweep(hook, circle(12) * 0.035))
    else:
        body.add(moved(turned(profile(rng, "dome")), (0.3, 0.3, 0.1), None, (0, 0, high - long)))
    return body


@family("ring", "11-01", "D11/26", "Ring", "Finger ring", "Jewellery setting")
def ring(rng: Rng) -> Body:
    """A hoop with a stone or an ornament."""
    body = Body()
    t = np.linspace(0, 2 * np.pi, 56, endpoint=False)
    swell = 1 + rng.uniform(0, 1.2) * np.exp(-(((t - np.pi / 2) / 0.6) ** 2)) * maybe(rng, 0.5)
    wide, thick = rng.uniform(0.04, 0.25), rng.uniform(0.03, 0.08)
    wave = rng.uniform(0, 0.15) * np.sin(count(rng, 2, 8) * t) if maybe(rng, 0.25) else 0 * t
    path = np.stack([0.7 * np.cos(t), wave, 0.7 * np.sin(t)], axis=1)
    flat = outline(rng, pick(rng, "circle", "rounded box", "super"), 16)
    part = body.add(sweep(path, flat / np.abs(flat).max(axis=0) * [wide, thick], True, swell))
    if maybe(rng, 0.3):
        body.cover(motifs.tile(rng), part, 1, 0, float(count(rng, 8, 24)))
    if maybe(rng, 0.7):
        size = rng.uniform(0.1, 0.4)
        gem = outline(rng, pick(rng, "circle", "polygon", "super", "egg", "lobed"), 32)
        cut = (
            [(0.0, 0.0), (0.95, 0.6), (1, 0.68), (0.6, 1.0), (0, 1.0)]
            if maybe(rng, 0.6)
            else profile(rng, "dome")
        )
        body.add(moved(loft(gem, cut), (size, size, size * 0.9), None, (0, 0, 0.72)))
        prongs = body.new_part()
        for k in range(n := int(rng.choice([0, 4, 6]))):
            a = 2 * np.pi * k / n + 0.4
            out = np.array([np.cos(a), np.sin(a), 0]) * size
            body.add(rod((0, 0, 0.68), out + [0, 0, 0.72 + size * 0.8], 0.025), prongs)
        for x in (-1, 1) if maybe(rng, 0.3) else ():
            body.add(
                moved(
                    loft(gem, profile(rng, "dome")),
                    (size * 0.4, size * 0.4, size * 0.4),
                    about("y", x * 0.5),
                    (x * (size + 0.1), 0, 0.66),
                )
            )
    return body


@family("pendant", "11-01", "D11/79", "Pendant", "Earring", "Charm", "Brooch", "Medal")
def pendant(rng: Rng) -> Body:
    """A hanging ornament: nested outlines, drops, a chain."""
    body = Body()
    shape, bar = outline(rng, n=44), section(rng, rng.uniform(0.03, 0.09))
    kind = pick(rng, "open", "plate", "drops", "flower")
    if kind == "open":
        for f in np.concatenate([[1.0], rng.uniform(0.3, 0.85, count(rng, 0, 3))]):
            body.add(sweep(np.insert(shape * f, 1, 0, axis=1), bar * (0.6 + 0.4 * f), closed=True))
    elif kind == "plate":
        part = body.add(
            moved(
                loft(shape, profile(rng, pick(rng, "box", "rounded", "dome"))),
                (1, 1, 0.15),
                TOWARDS["front"],
            )
        )
        body.cover(
            motifs.icon(rng, 256) if maybe(rng, 0.6) else motifs.label_print(rng), part, 1, -1
        )
    elif kind == "flower":
        n, petal = count(rng, 4, 9), outline(rng, "egg", 24) * [0.28, 0.45]
        part = body.new_part()
        for k in range(n):
            leaf = (
                moved(cushion(petal, 0.12, 10), by=(0, 0.55, 0)).vertices
                @ about("z", 2 * np.pi * k / n).T
            )
            body.add(
                moved(cushion(petal, 0.12, 10)._replace(vertices=leaf), 1, TOWARDS["front"]), part
            )
        body.add(moved(turned(profile(rng, "dome")), (0.2, 0.2, 0.15), TOWARDS["front"]))
    else:
        z = 0.8
        for _ in range(count(rng, 2, 5)):
            r = rng.uniform(0.1, 0.4)
            body.add(
                moved(
                    loft(outline(rng, n=32), profile(rng, pick(rng, "ball", "turned", "steps"))),
                    (r, r, 2 * r),
                    None,
                    (0, 0, z - 2 * r),
                )
            )
            z -= 2 * r + 0.02
    top = float(body.bounds()[1][2])
    body.add(
        sweep(
            np.insert(circle(24) * 0.12, 1, 0, axis=1) + [0, 0, top + 0.08],
            circle(8) * 0.03,
            closed=True,
        )
    )
    for k in range(count(rng, 0, 6) if maybe(rng, 0.4) else 0):
        link = np.insert(circle(20) * [0.07, 0.12], 1 if k % 2 else 0, 0, axis=1)
        body.add(sweep(link + [0, 0, top + 0.3 + 0.2 * k], circle(6) * 0.025, closed=True))
    return body


@family("bracelet", "11-01", "D11/3", "Bracelet", "Necklace", "Chain", "Belt")
def bracelet(rng: Rng) -> Body:
    """Beads or links along a loop."""
    body = Body()
    n = count(rng, 8, 26)
    bead = loft(outline(rng, n=16), profile(rng))
    size = np.pi / n * rng.uniform(0.6, 1.0)
    flat = rng.uniform(0.7, 1.3)
    parts = [body.new_part(), body.new_part() + 1]
    for k in range(n):
        t = 2 * np.pi * k / n
        at = np.array([np.cos(t), np.sin(t) * flat, 0])
        turn = about("z", t) @ TOWARDS["right"]
        scale = size * (0.7 if k % 2 and maybe(rng, 0.9) else 1)
        body.add(moved(moved(bead, by=(0, 0, -0.5)), (scale, scale, scale), turn, at), parts[k % 2])
    ring_ = np.insert(circle(48) * [1, flat], 2, 0, axis=1)
    body.add(sweep(ring_, circle(6) * 0.02, closed=True))
    if maybe(rng, 0.4):
        body.add(
            moved(
                loft(outline(rng, n=32), profile(rng)),
                (0.25, 0.25, 0.1),
                TOWARDS["front"],
                (0, -flat, 0),
            )
        )
    return body
