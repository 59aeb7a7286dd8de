"""Random solids put together: articles of no kind, so that a shape is learned and not a kind."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs
from patentviewer.training.generator.article import Body
from patentviewer.training.generator.families.attach import attach
from patentviewer.training.generator.outlines import (
    Rng,
    count,
    flat_shape,
    maybe,
    outline,
    pick,
    profile,
    ranging,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import TOWARDS, blob, extrude, loft, moved, skin


def decorate(body: Body, rng: Rng, chance: float = 0.4) -> None:
    """Patterns and prints on some parts."""
    parts = sorted(set(body.part_of))
    while maybe(rng, chance):
        part = int(rng.choice(parts))
        axis = int(rng.choice([0, 1, 1, 2, 3]))
        if axis < 3 and maybe(rng, 0.45):
            image = motifs.label_print(rng) if maybe(rng, 0.6) else motifs.icon(rng)
            body.cover(image, part, axis, int(rng.choice([-1, 1])))
        else:
            body.cover(motifs.tile(rng), part, axis, 0, float(count(rng, 2, 24)))
        chance *= 0.5


@family("assembly", "15-99", "D15/199", "Device", "Apparatus", "Fitting", "Article", "Component")
def assembly(rng: Rng) -> Body:
    """A stack of lofts with things on them."""
    body = Body()
    shape, flat = outline(rng, n=44), ranging(rng, 0.3, 1)
    high, z, size = ranging(rng, 0.1, 3), 0.0, 1.0
    turn = TOWARDS[pick(rng, "up", "up", "up", "right", "front")]
    for _ in range(count(rng, 1, 3)):
        tall = high * rng.uniform(0.2, 1)
        twist = float(rng.choice([0, 0, 0, 0, rng.uniform(-1, 1)]))
        lean = float(rng.choice([0, 0, 0, rng.normal() * 0.15]))
        solid = moved(loft(shape, profile(rng), twist, lean), (size, size * flat, tall))
        body.add(moved(solid, 1, turn, turn @ np.array([0, 0, z])))
        z += tall * float(rng.choice([1, 1, 0.9]))
        size *= float(rng.choice([1, 1, rng.uniform(0.4, 1.1)]))
        if maybe(rng, 0.3):
            shape = outline(rng, n=44)
    attach(body, rng, 5)
    decorate(body, rng)
    return body


@family("plate", "08-99", "D8/499", "Plate", "Bracket", "Panel", "Mounting plate")
def plate(rng: Rng) -> Body:
    """Flat shapes on each other with things on them."""
    body = Body()
    turn = TOWARDS[pick(rng, "front", "front", "up")]
    wide, thick = ranging(rng, 0.4, 2.5), ranging(rng, 0.03, 0.6)
    shapes = flat_shape(rng)
    body.add(moved(extrude(shapes, 1), (1, wide, thick), turn))
    if maybe(rng, 0.6):
        upper = [shapes[0] * rng.uniform(0.4, 0.95)] if maybe(rng, 0.6) else flat_shape(rng)
        solid = moved(extrude(upper, 1), (1, wide, thick * rng.uniform(0.1, 1)), turn)
        body.add(moved(solid, by=turn @ np.array([0, 0, thick * 0.999])))
    if maybe(rng, 0.7):
        attach(body, rng, 4)
    decorate(body, rng)
    return body


@family("sculpture", "11-02", "D11/131", "Figurine", "Ornament", "Sculpture", "Toy")
def sculpture(rng: Rng) -> Body:
    """Melted balls: an organic body, sometimes on a base."""
    body = Body()
    at, balls = np.zeros(3), []
    for _ in range(count(rng, 2, 9)):
        r = rng.uniform(0.15, 0.5)
        balls.append((*at, r))
        if maybe(rng, 0.6) and abs(at[0]) > 0.05:
            balls.append((-at[0], at[1], at[2], r))
        at = at + rng.normal(size=3) * r * 1.1 if maybe(rng, 0.7) else np.array(balls[0][:3])
    body.add(blob(balls, count(rng, 20, 32), rng.uniform(0.2, 0.7)))
    if maybe(rng, 0.5):
        attach(body, rng, 3)
    decorate(body, rng, 0.25)
    return body


@family("shell", "13-99", "D13/199", "Housing", "Cover", "Case", "Casing")
def shell(rng: Rng) -> Body:
    """A skin over sections that change along its length: a smooth housing."""
    body = Body()
    n, m = 18, 40
    first, last = outline(rng, n=m), outline(rng, n=m)
    first, last = first[: min(len(first), len(last))], last[: min(len(first), len(last))]
    t = np.linspace(0, 1, n)
    knots = count(rng, 3, 5)
    sizes = [np.interp(t, np.linspace(0, 1, knots), rng.uniform(0.3, 1, knots)) for _ in range(2)]
    for size in sizes:
        size[:] = np.convolve(np.pad(size, 2, mode="edge"), np.ones(5) / 5, "valid")
    rise = np.sin(t * np.pi * rng.uniform(0, 1.5)) * rng.uniform(-0.4, 0.4)
    ends = np.minimum(1, np.sqrt(np.minimum(t, 1 - t) / rng.uniform(0.02, 0.3)) + 0.05)
    rings = []
    for i in range(n):
        ring = (first * (1 - t[i]) + last * t[i]) * [sizes[0][i] * ends[i], sizes[1][i] * ends[i]]
        rings.append(
            np.stack([ring[:, 0], np.full(len(ring), t[i] * 2.4), ring[:, 1] + rise[i]], 1)
        )
    solid = skin(rings)
    body.add(moved(solid, 1, TOWARDS[pick(rng, "up", "up", "front", "right")]))
    attach(body, rng, 5)
    decorate(body, rng)
    return body
