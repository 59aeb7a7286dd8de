"""Locarno classes 10, 14, 16 and 18: telephones, computers, screens, cameras, clocks, audio."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs, screens
from patentviewer.training.generator.article import Body, Hinge
from patentviewer.training.generator.families.attach import Ground, attach, buttons, section
from patentviewer.training.generator.outlines import (
    Points,
    Rng,
    bent_line,
    circle,
    count,
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
    Solid,
    about,
    blob,
    joined,
    loft,
    moved,
    rod,
    skin,
    slab,
    sweep,
    turned,
)


def facing(shape: Points, thick: float, rng: Rng, kind: str = "rounded") -> Solid:
    """A body whose outline is seen from the front; its face lies at y = -thick / 2."""
    solid = moved(loft(shape, profile(rng, kind)), (1, 1, thick))
    return moved(solid, 1, TOWARDS["front"], (0, thick / 2, 0))


def on_face(
    body: Body, shape: Points, y: float, at: tuple[float, float], rise: float = 0.01
) -> int:
    """A thin plate on a front face at y; at: x and z of its middle."""
    solid = moved(loft(shape, [(0, 0), (1, 0), (1, 1), (0, 1)]), (1, 1, 2 * rise))
    return body.add(moved(solid, 1, TOWARDS["front"], (at[0], y + rise, at[1])))


@family("mobile phone", "14-03", "D14/138", "Mobile phone", "Smartphone", "Handset")
def phone(rng: Rng) -> Body:
    """A bar with a screen, keys or both; or a folding one, open."""
    body = Body()
    wide, high, thick = 0.5, rng.uniform(0.85, 1.15), rng.uniform(0.05, 0.2)
    shape = rounded_box(wide / 2, high / 2, rng.uniform(0.02, 0.2), 48)
    if maybe(rng, 0.3):
        shape = shape * (
            1 + rng.uniform(-0.12, 0.12) * np.cos(np.pi * shape[:, 1:] / high) * [1, 0]
        )
    main = body.add(facing(shape, thick, rng, pick(rng, "box", "rounded", "rounded")))
    face = -thick / 2
    modern = maybe(rng, 0.55)
    if modern:
        edge = rng.uniform(0.02, 0.06)
        glass = on_face(
            body,
            rounded_box(wide / 2 - edge, high / 2 - edge * rng.uniform(1, 4), 0.03),
            face,
            (0, 0),
        )
        if maybe(rng, 0.5):
            body.cover(screens.screen(rng), glass, 1, -1)
        lens = outline(rng, "circle", 20) * 0.035
        for k in range(count(rng, 1, 3)):
            body.add(
                moved(
                    turned(profile(rng, "steps"), 20),
                    (0.05, 0.05, 0.02),
                    TOWARDS["back"],
                    (-0.14, thick / 2, high * 0.36 - 0.12 * k),
                )
            )
        on_face(body, lens, face, (0, high / 2 - edge))
    else:
        split = rng.uniform(-0.05, 0.15) * high
        glass = on_face(
            body,
            rounded_box(wide * 0.38, (high / 2 - split) * 0.4, 0.03),
            face,
            (0, (high / 2 + split) / 2),
        )
        body.cover(screens.screen(rng, 256, 256), glass, 1, -1)
        low = -high * 0.45
        buttons(
            body, rng, "front", (low, -0.2, split - 0.13 * high, 0.2), (count(rng, 3, 5), 3), 0.012
        )
        ring = outline(rng, pick(rng, "circle", "super", "rounded box"), 28) * 0.09
        on_face(body, ring, face, (0, split - 0.06 * high), 0.014)
    if maybe(rng, 0.4):
        body.add(
            rod((0.18, 0, high / 2 - 0.02), (0.18, 0, high / 2 + rng.uniform(0.05, 0.3)), 0.03)
        )
    buttons_at = rng.uniform(-0.1, 0.3, count(rng, 1, 3)) * high
    for z in buttons_at:
        body.add(moved(slab(0.03, thick * 0.4, 0.1, 0.01), by=(wide / 2, 0, z)))
    if not modern and maybe(rng, 0.3):
        body.cover(motifs.tile(rng), main, 1, 1, float(count(rng, 4, 12)))
    return body


@family("laptop", "14-02", "D14/315", "Notebook computer", "Portable computer", "Tablet computer")
def laptop(rng: Rng) -> Body:
    """A hinged pair of slabs, open or shut, with keys and a screen."""
    body = Body()
    wide, deep, thick = 1.0, rng.uniform(0.6, 0.75), rng.uniform(0.02, 0.08)
    body.add(slab(wide, deep, thick, rng.uniform(0.01, 0.06), thick * 0.2))
    if maybe(rng, 0.6):
        rows = count(rng, 4, 6)
        buttons(
            body,
            rng,
            "up",
            (-0.44, -0.02 * deep, 0.44, 0.42 * deep),
            (count(rng, 10, 14), rows),
            0.008,
        )
    else:
        keys = body.add(moved(slab(wide * 0.9, deep * 0.42, 0.004), by=(0, deep * 0.2, thick)))
        body.cover(motifs.tile(rng), keys, 2, 1, float(count(rng, 10, 14)))
    body.add(
        moved(slab(rng.uniform(0.2, 0.36), deep * 0.25, 0.004, 0.02), by=(0, -deep * 0.28, thick))
    )
    angle = float(rng.choice([0.0, rng.uniform(1.4, 2.2), rng.uniform(1.7, 2.0)]))
    lid = slab(wide, deep, thick * 0.6, 0.03)
    screen = moved(slab(wide * 0.92, deep * 0.84, 0.004), by=(0, 0, -0.003))
    hinge = np.array([0, deep / 2, thick])
    for solid in (lid, screen):
        placed = moved(moved(solid, by=(0, -deep / 2, 0)), 1, about("x", -angle), hinge)
        part = body.add(placed)
    other = angle or -rng.uniform(1.6, 2.0)
    body.hinge = Hinge((part - 1, part), (0.0, deep / 2, thick), (1.0, 0.0, 0.0), other)
    body.add(rod((-0.3, deep / 2, thick), (0.3, deep / 2, thick), thick * 0.5))
    return body


@family("monitor", "14-02", "D14/126", "Television receiver", "Display", "Monitor")
def monitor(rng: Rng) -> Body:
    """A screen on a foot."""
    body = Body()
    wide, high, thick = 1.2, rng.uniform(0.65, 0.95), rng.uniform(0.04, 0.35)
    body.add(
        facing(
            rounded_box(wide / 2, high / 2, rng.uniform(0.01, 0.08)),
            thick,
            rng,
            pick(rng, "box", "rounded"),
        )
    )
    edge = rng.uniform(0.02, 0.1)
    lower = edge * rng.uniform(1, 3)
    glass = on_face(
        body,
        rounded_box(wide / 2 - edge, high / 2 - (edge + lower) / 2, 0.01),
        -thick / 2,
        (0, (lower - edge) / 2),
    )
    if maybe(rng, 0.2):
        body.cover(screens.screen(rng, 240, 320), glass, 1, -1)
    if maybe(rng, 0.4):
        x = wide / 2 + 0.1
        tower = slab(0.16, thick, high * rng.uniform(0.7, 1), 0.02)
        body.add_both(moved(tower, by=(x, 0, -high / 2)))
    neck = rng.uniform(0.1, 0.3)
    body.add(
        moved(
            slab(rng.uniform(0.1, 0.4), thick * 0.5, neck + 0.1, 0.02), by=(0, 0, -high / 2 - neck)
        )
    )
    foot = outline(rng, pick(rng, "rounded box", "super", "half moon", "circle"), 40)
    foot = foot / np.abs(foot).max(axis=0)
    body.add(
        moved(
            loft(
                foot * [rng.uniform(0.3, 0.5), 0.2],
                profile(rng, pick(rng, "box", "dome", "rounded")),
            ),
            (1, 1, rng.uniform(0.02, 0.08)),
            None,
            (0, 0, -high / 2 - neck),
        )
    )
    if maybe(rng, 0.5):
        buttons(
            body,
            rng,
            "front",
            (-high / 2 + 0.01, -0.2, -high / 2 + lower * 0.8, 0.2),
            (1, count(rng, 3, 6)),
            0.01,
        )
    return body


@family("remote control", "14-03", "D14/218", "Remote control", "Handheld controller")
def remote(rng: Rng) -> Body:
    """A long handset full of keys."""
    body = Body()
    high, thick = rng.uniform(1.2, 1.9), rng.uniform(0.08, 0.2)
    shape = outline(rng, pick(rng, "rounded box", "super", "egg", "wandering"), 44)
    shape = shape / np.abs(shape).max(axis=0) * [rng.uniform(0.18, 0.3), high / 2]
    body.add(facing(shape, thick, rng, pick(rng, "rounded", "dome", "box")))
    inner = 0.12
    buttons(
        body,
        rng,
        "front",
        (-high * 0.4, -inner, rng.uniform(-0.1, 0.1) * high, inner),
        (count(rng, 3, 6), count(rng, 2, 4)),
        0.014,
    )
    ring = outline(rng, "circle", 32) * rng.uniform(0.08, 0.14)
    for size, rise in ((1, 0.01), (0.45, 0.02)):
        on_face(body, ring * size, -thick / 2, (0, 0.2 * high), rise)
    buttons(
        body, rng, "front", (high * 0.32, -inner, high * 0.44, inner), (1, count(rng, 2, 3)), 0.014
    )
    return body


@family("camera", "16-01", "D16/202", "Camera", "Video camera", "Security camera")
def camera(rng: Rng) -> Body:
    """A box with a lens, or a barrel on a bracket."""
    body = Body()
    if maybe(rng, 0.65):
        wide, high, deep = 1.0, rng.uniform(0.5, 0.8), rng.uniform(0.2, 0.5)
        shape = rounded_box(wide / 2, high / 2, rng.uniform(0.03, 0.2))
        body.add(facing(shape, deep, rng, pick(rng, "box", "rounded")))
        x, r = rng.uniform(-0.15, 0.15), rng.uniform(0.18, 0.32)
        lens = moved(
            turned(profile(rng, "steps"), 40),
            (r, r, rng.uniform(0.1, 0.6)),
            TOWARDS["front"],
            (x, -deep / 2, 0),
        )
        body.add(lens)
        on_face(body, circle(32) * r * 0.6, float(body.bounds(1)[0][1]), (x, 0), 0.02)
        if maybe(rng, 0.6):
            body.add(moved(slab(0.3, deep * 0.6, 0.12, 0.02, 0.02), by=(x, 0, high / 2 - 0.02)))
        body.add(
            moved(
                turned(profile(rng, "rounded"), 20), (0.06, 0.06, 0.06), None, (0.35, 0, high / 2)
            )
        )
        on_face(body, rounded_box(0.09, 0.05, 0.01), -deep / 2, (-0.32, high * 0.3))
    else:
        r, long = rng.uniform(0.2, 0.35), rng.uniform(0.6, 1.3)
        body.add(
            moved(
                turned(profile(rng, pick(rng, "rounded", "turned", "steps"))),
                (r, r, long),
                TOWARDS["front"],
                (0, long / 2, 0),
            )
        )
        body.add(
            moved(
                turned([(0.6, 0), (0.9, 0), (0.9, 1), (0.6, 1)]),
                (r, r, 0.1),
                TOWARDS["front"],
                (0, -long / 2 + 0.02, 0),
            )
        )
        if maybe(rng, 0.5):
            hood = slab(2.2 * r, long * 1.1, 0.02, 0.05)
            body.add(moved(hood, by=(0, -0.05, r * 1.02)))
        path = bent_line([(0, 0.1, -r * 0.9), (0, 0.1, -r - 0.3), (0, 0.6, -r - 0.3)], 0.3)
        body.add(sweep(path, circle(14) * 0.06))
        body.add(
            moved(
                turned(profile(rng, "dome")),
                (0.2, 0.2, 0.06),
                TOWARDS["front"],
                (0, 0.65, -r - 0.3),
            )
        )
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    return body


@family("headphones", "14-01", "D14/205", "Headphones", "Earphone", "Headset")
def headphones(rng: Rng) -> Body:
    """Two cups on a band, or a pair of buds."""
    body = Body()
    r = rng.uniform(0.25, 0.42)
    t = np.linspace(0, np.pi, 24)
    band = np.stack([0.75 * np.cos(t), 0 * t, 0.85 * np.sin(t) ** rng.uniform(0.6, 1)], axis=1)
    flat = rounded_box(rng.uniform(0.03, 0.16), rng.uniform(0.02, 0.05), 0.015, 16)[:, ::-1]
    body.add(sweep(band, flat))
    if maybe(rng, 0.5):
        inner = band[6:18] * [0.95, 1, 0.95]
        body.add(sweep(inner, flat * [1.5, 1.2]))
    cup = outline(rng, pick(rng, "circle", "super", "egg"), 36) * r
    shell = moved(
        loft(cup, profile(rng, pick(rng, "dome", "rounded", "steps"))),
        (1, 1, 0.2),
        TOWARDS["right"],
        (0.76, 0, -0.1),
    )
    pad = moved(
        loft(cup * 0.97, profile(rng, "rounded")), (1, 1, 0.16), TOWARDS["left"], (0.76, 0, -0.1)
    )
    body.add_both(shell)
    body.add_both(pad)
    if maybe(rng, 0.35):
        path = spline([(-0.8, -0.1, -0.2), (-0.7, -0.5, -0.4), (-0.3, -0.7, -0.45)], 12)
        body.add(sweep(path, circle(8) * 0.02))
        body.add(moved(turned(profile(rng, "ball"), 16), 0.07, None, (-0.3, -0.7, -0.49)))
    return body


@family("speaker", "14-01", "D14/216", "Speaker", "Loudspeaker", "Radio")
def speaker(rng: Rng) -> Body:
    """A box or barrel with cones, a grille, knobs."""
    body = Body()
    high = ranging(rng, 0.5, 1.8)
    shape = outline(rng, pick(rng, "rounded box", "rounded box", "super", "circle"), 44)
    shape = shape / np.abs(shape).max(axis=0) * [rng.uniform(0.3, 0.8), high / 2]
    deep = rng.uniform(0.25, 0.7)
    main = body.add(facing(shape, deep, rng, pick(rng, "box", "rounded")))
    half = float(np.abs(shape[:, 0]).max())
    n = count(rng, 1, 3)
    for k in range(n):
        z = (k - (n - 1) / 2) * high / n * 0.8
        r = min(half * 0.75, high / n * 0.38) * rng.uniform(0.5, 1)
        cone = turned([(0.2, 0.5), (0.85, 0), (0.9, 0.35), (1, 0.35), (1, 0), (0.2, 0)], 36)
        body.add(moved(cone, (r, r, 0.1), TOWARDS["front"], (0, -deep / 2, z)))
        body.add(
            moved(
                turned(profile(rng, "dome"), 24),
                (r * 0.3, r * 0.3, 0.05),
                TOWARDS["front"],
                (0, -deep / 2, z),
            )
        )
    if maybe(rng, 0.4):
        body.cover(motifs.tile(rng), main, 1, -1, float(count(rng, 10, 40)))
    if maybe(rng, 0.5):
        attach(body, rng, 2)
    return body


@family("watch", "10-02", "D10/30", "Wristwatch", "Watch", "Watch face")
def watch(rng: Rng) -> Body:
    """A case with a dial on a strap."""
    body = Body()
    case = outline(rng, pick(rng, "circle", "circle", "rounded box", "super", "polygon"), 44) * 0.5
    body.add(facing(case, 0.16, rng, pick(rng, "rounded", "box", "steps")))
    dial = on_face(body, case * 0.8, -0.08, (0, 0))
    image = np.zeros((256, 256), np.uint8)
    for k in range(12):
        t = np.pi * k / 6
        at = (128 + 105 * np.sin(t), 128 - 105 * np.cos(t))
        if maybe(rng, 0.4):
            motifs.paste(
                image,
                motifs.lettering(rng, str(k or 12)),
                (at[0] - 14, at[1] - 14, at[0] + 14, at[1] + 14),
            )
        else:
            c, s = np.cos(t), np.sin(t)
            bar = rounded_box(0.02, 0.1, 0.01) @ np.array([[c, -s], [s, c]])
            motifs.fill(image, bar, at, 128, 1)
    for long, wide in ((0.5, 0.03), (0.75, 0.02)):
        t = rng.uniform(0, 2 * np.pi)
        c, s = np.cos(t), np.sin(t)
        hand = (rounded_box(wide, long / 2, 0.01) + [0, long / 2]) @ np.array([[c, -s], [s, c]])
        motifs.fill(image, hand, (128, 128), 128, 3)
    body.cover(screens.screen(rng, 256, 256) if maybe(rng, 0.25) else image, dial, 1, -1)
    strap = rng.uniform(0.2, 0.4)
    kind = pick(rng, "flat", "loop")
    for way in (-1, 1):
        if kind == "flat":
            path = [(0, 0, way * 0.45), (0, 0.02, way * 0.9), (0, 0.05, way * 1.6)]
        else:
            path = [(0, 0, way * 0.45), (0, 0.25, way * 0.72), (0, 0.75, way * 0.6), (0, 1.05, 0)]
        part = body.add(sweep(spline(path, 16), rounded_box(0.04, strap, 0.03, 12)))
        if maybe(rng, 0.3):
            body.cover(motifs.tile(rng), part, 1, 0, float(count(rng, 1, 5)))
    body.add(
        moved(
            turned(profile(rng, "rounded"), 16), (0.06, 0.06, 0.08), TOWARDS["right"], (0.5, 0, 0)
        )
    )
    return body


@family("clock", "10-01", "D10/1", "Clock", "Alarm clock", "Wall clock", "Timer")
def clock(rng: Rng) -> Body:
    """A dial in a case, on feet or on a wall."""
    body = Body()
    case = outline(rng, n=48) * 0.6
    deep = rng.uniform(0.08, 0.5)
    body.add(facing(case, deep, rng, pick(rng, "rounded", "box", "dome")))
    dial = circle(48) * rng.uniform(0.3, 0.42)
    on_face(body, dial, -deep / 2, (0, 0), 0.02)
    for long, wide in ((0.18, 0.02), (0.28, 0.012)):
        t = rng.uniform(0, 2 * np.pi)
        hand = (rounded_box(wide, long / 2, 0.008, 12) + [0, long / 2]) @ about("z", t)[:2, :2]
        on_face(body, hand, -deep / 2 - 0.03, (0, 0), 0.01)
    for k in range(12):
        t = np.pi * k / 6
        at = (0.26 * np.sin(t), 0.26 * np.cos(t))
        on_face(
            body,
            rounded_box(0.012, 0.03, 0.008, 8) @ about("z", t)[:2, :2],
            -deep / 2 - 0.02,
            at,
            0.006,
        )
    if maybe(rng, 0.5):
        for x in (-0.3, 0.3):
            body.add(rod((x * 0.7, 0, -0.4), (x * 1.1, 0, -0.75), 0.04))
    if maybe(rng, 0.4):
        attach(body, rng, 2)
    return body


@family("mouse", "14-02", "D14/402", "Computer mouse", "Pointing device")
def mouse(rng: Rng) -> Body:
    """A palm-sized dome with keys and a wheel."""
    body = Body()
    n = 16
    rings = []
    high, wide = rng.uniform(0.3, 0.5), rng.uniform(0.3, 0.42)
    lean = rng.uniform(-0.12, 0.12)
    for t in np.linspace(0.02, 0.98, n):
        arch = np.sin(np.pi * t) ** rng.uniform(0.35, 0.4)
        top = high * np.sin(np.pi * t ** rng.uniform(0.75, 0.8)) ** 0.7
        a = np.linspace(0, np.pi, 20)
        x = wide * arch * np.cos(a)
        z = top * np.sin(a) ** 0.8 + lean * np.cos(a) * 0.3 * top
        rings.append(
            np.stack(
                [np.r_[x, x[::-1]], np.full(40, t * 1.2 - 0.6), np.r_[z, z[::-1] * 0 - 0.01]], 1
            )
        )
    body.add(skin(rings))
    body.add(
        moved(
            turned(profile(rng, "box"), 20),
            (0.1, 0.1, 0.06),
            TOWARDS["right"],
            (-0.03, -0.35, high * 0.72),
        )
    )
    split = np.array(
        [
            (0.0, -0.62, 0.03),
            (0, -0.45, high * 0.75),
            (0, -0.2, high * 0.98),
            (0, 0.05, high * 1.01),
        ]
    )
    body.add(sweep(spline(split, 12), circle(6) * 0.012))
    if maybe(rng, 0.5):
        body.add(
            sweep(
                spline([(0, -0.6, 0.1), (0, -0.9, 0.1), (rng.normal() * 0.3, -1.2, 0.02)], 10),
                circle(8) * 0.025,
            )
        )
    if maybe(rng, 0.5):
        body.add_both(moved(slab(0.03, 0.3, 0.05, 0.01), by=(wide * 0.98, -0.05, high * 0.35)))
    return body


@family("game controller", "21-01", "D21/333", "Game controller", "Gamepad", "Joystick")
def gamepad(rng: Rng) -> Body:
    """Two grips, sticks and keys."""
    body = Body()
    drop, spread = rng.uniform(0.3, 0.7), rng.uniform(0.5, 0.7)
    middle = [(0.0, 0.0, 0.0, 0.34), (0.3, 0.0, 0.02, 0.33), (-0.3, 0.0, 0.02, 0.33)]
    grips = [
        (x * (spread + 0.12 * t), -drop * t, -0.05 * t, 0.24 - 0.03 * t)
        for x in (-1, 1)
        for t in (0.35, 0.7, 1.0)
    ]
    body.add(moved(blob([*middle, *grips], 34, 0.35), (1, 1, 0.55)))
    ground = Ground(body)
    for side_x in (-0.22, 0.22):
        ground.put(turned(profile(rng, "steps"), 20), "up", [(side_x, -0.16)], (0.1, 0.1, 0.14))
    cross = joined(slab(0.22, 0.07, 0.05, 0.02), slab(0.07, 0.22, 0.05, 0.02))
    ground.put(cross, "up", [(-0.5, 0.08)], (1, 1, 1), 0.02)
    four = [(0.5 + 0.1 * np.cos(a), 0.08 + 0.1 * np.sin(a)) for a in np.arange(4) * np.pi / 2]
    ground.put(
        turned(profile(rng, "dome"), 14),
        "up",
        [(float(a), float(b)) for a, b in four],
        (0.04, 0.04, 0.04),
    )
    if maybe(rng, 0.6):
        ground.put(
            loft(rounded_box(0.16, 0.1, 0.03), profile(rng, "box")), "up", [(0, 0.12)], (1, 1, 0.02)
        )
    return body


@family("microphone", "14-01", "D14/229", "Microphone", "Handheld transmitter")
def microphone(rng: Rng) -> Body:
    """A ball or capsule of mesh on a grip or a stand."""
    body = Body()
    long, r = rng.uniform(0.9, 1.6), rng.uniform(0.12, 0.18)
    body.add(moved(turned(profile(rng, pick(rng, "taper", "turned", "rounded"))), (r, r, long)))
    head = body.add(
        moved(
            turned(profile(rng, pick(rng, "ball", "dome", "rounded"))),
            (r * 1.5, r * 1.5, 0.5),
            None,
            (0, 0, long * 0.95),
        )
    )
    body.cover(motifs.tile(rng), head, 3, times=float(count(rng, 14, 36)))
    if maybe(rng, 0.4):
        body.add(moved(turned(profile(rng, "dome")), (0.45, 0.45, 0.1), None, (0, 0, -0.5)))
        body.add(rod((0, 0, -0.5), (0, 0, 0.1), 0.03))
    if maybe(rng, 0.5):
        attach(body, rng, 2)
    return body


@family(
    "keypad device",
    "18-01",
    "D18/7",
    "Calculator",
    "Payment terminal",
    "Thermostat",
    "Control panel",
)
def terminal(rng: Rng) -> Body:
    """A wedge or slab with a display and keys."""
    body = Body()
    wide, high, thick = rng.uniform(0.5, 1.1), rng.uniform(0.8, 1.2), rng.uniform(0.05, 0.3)
    shape = outline(rng, pick(rng, "rounded box", "super"), 40)
    shape = shape / np.abs(shape).max(axis=0) * [wide / 2, high / 2]
    body.add(facing(shape, thick, rng, pick(rng, "rounded", "box", "steps")))
    glass = on_face(
        body,
        rounded_box(wide * 0.4, high * rng.uniform(0.08, 0.2), 0.02),
        -thick / 2,
        (0, high * 0.28),
    )
    body.cover(screens.screen(rng, 160, 256), glass, 1, -1)
    buttons(
        body,
        rng,
        "front",
        (-high * 0.43, -wide * 0.4, high * 0.05, wide * 0.4),
        (count(rng, 2, 6), count(rng, 2, 5)),
        0.02,
    )
    if maybe(rng, 0.4):
        body.turn(about("x", -rng.uniform(0.3, 1.3)))
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    return body


@family("plug connector", "13-03", "D13/133", "Connector", "Cable connector", "Plug", "Adapter")
def connector(rng: Rng) -> Body:
    """A housing with pins and a cable."""
    body = Body()
    shape = outline(rng, pick(rng, "rounded box", "super", "circle", "half moon"), 40)
    shape = shape / np.abs(shape).max(axis=0) * [rng.uniform(0.25, 0.5), rng.uniform(0.15, 0.35)]
    body.add(
        moved(
            loft(shape, profile(rng, pick(rng, "rounded", "box", "steps", "taper"))),
            (1, 1, rng.uniform(0.4, 1.0)),
        )
    )
    top = float(body.bounds()[1][2])
    pins = body.new_part()
    n = count(rng, 2, 6)
    flat = maybe(rng, 0.5)
    for x in np.linspace(-0.6, 0.6, n) * float(np.abs(shape[:, 0]).max()):
        pin = slab(0.02, 0.09, 0.35) if flat else turned(profile(rng, "rounded"), 12)
        body.add(moved(pin, 1 if flat else (0.03, 0.03, 0.35), None, (x, 0, top - 0.02)), pins)
    if maybe(rng, 0.5):
        body.add(
            moved(
                loft(shape * 0.7, [(0.92, 0), (1, 0), (1, 1), (0.92, 1)]),
                (1, 1, 0.3),
                None,
                (0, 0, top - 0.01),
            )
        )
    for k in range(count(rng, 0, 6)):
        ring = np.insert(circle(20) * (0.13 - 0.008 * k), 2, -0.06 * k - 0.03, axis=1)
        body.add(sweep(ring, circle(6) * 0.025, closed=True))
    path = spline([(0, 0, 0.05), (0, 0, -0.5), (rng.normal() * 0.3, 0, -1.0)], 10)
    body.add(sweep(path, circle(12) * 0.07))
    if maybe(rng, 0.4):
        attach(body, rng, 2)
    return body


@family("socket", "13-03", "D13/139", "Electrical outlet", "Switch plate", "Receptacle", "Sensor")
def socket(rng: Rng) -> Body:
    """A wall plate with openings and rockers."""
    body = Body()
    high = float(rng.choice([1.0, 1.4, 0.7]))
    body.add(
        facing(
            rounded_box(0.5, high / 2, rng.uniform(0.02, 0.15)),
            rng.uniform(0.04, 0.12),
            rng,
            pick(rng, "rounded", "taper", "box"),
        )
    )
    y = float(body.bounds()[0][1])
    n = count(rng, 1, 3)
    for k in range(n):
        z = (k - (n - 1) / 2) * high / n * 0.8
        inset = outline(rng, pick(rng, "rounded box", "circle", "super"), 36) * min(
            0.36, 0.4 * high / n
        )
        part = on_face(body, inset, y, (0, z), 0.015)
        image = np.zeros((128, 128), np.uint8)
        for x in (-0.4, 0.4):
            motifs.fill(image, rounded_box(0.07, 0.22, 0.03) + [x, 0.1], (64, 64), 56, 1)
        motifs.fill(image, circle(20) * 0.13 + [0, -0.5], (64, 64), 56, 1)
        if maybe(rng, 0.6):
            body.cover(image, part, 1, -1)
        else:
            on_face(
                body,
                rounded_box(0.12, 0.2, 0.02) * min(1.0, 1.2 * high / n),
                y - 0.03,
                (0, z),
                0.03,
            )
    if maybe(rng, 0.5):
        box = slab(0.6, 0.5, high * 0.7, 0.02)
        body.add(moved(box, by=(0, 0.28, -high * 0.35)))
    if maybe(rng, 0.3):
        attach(body, rng, 2)
    return body


@family("goggles", "16-06", "D16/326", "Eyewear", "Sunglasses", "Goggles", "Spectacle frame")
def glasses(rng: Rng) -> Body:
    """Two lenses, a bridge, temples or a strap."""
    body = Body()
    lens = outline(rng, pick(rng, "super", "rounded box", "egg", "circle", "wandering"), 36)
    lens = lens / np.abs(lens).max(axis=0) * [0.32, rng.uniform(0.18, 0.3)]
    bow = rng.uniform(0.0, 0.35)
    rim = np.stack([lens[:, 0] + 0.37, bow * (lens[:, 0] + 0.37) ** 2, lens[:, 1]], axis=1)
    bar = section(rng, rng.uniform(0.012, 0.045))
    if maybe(rng, 0.75):
        body.add_both(sweep(rim, bar, closed=True))
    inner = np.stack([rim * [1, 1, 1] - [0, 0.004, 0], rim + [0, 0.012, 0]])
    body.add_both(skin(inner))
    body.add(
        sweep(
            spline([(-0.08, 0, 0.06), (0, -0.03, rng.uniform(0.05, 0.14)), (0.08, 0, 0.06)], 10),
            bar,
        )
    )
    if maybe(rng, 0.8):
        drop = rng.uniform(0.1, 0.3)
        path = spline(
            [
                (0.68, 0.12 + bow * 0.4, 0.08),
                (0.74, 0.4, 0.1),
                (0.7, 1.0, 0.06),
                (0.66, 1.25, -drop),
            ],
            20,
        )
        flat = rounded_box(0.015, rng.uniform(0.02, 0.09), 0.01, 12)[:, ::-1]
        body.add_both(sweep(path, flat, sizes=np.linspace(1.5, 0.8, 20)))
    else:
        t = np.linspace(0.05, 0.95, 24) * np.pi
        path = np.stack([0.72 * np.cos(t), 0.15 + 1.0 * np.sin(t), 0 * t], axis=1)
        body.add(sweep(path, rounded_box(0.07, 0.015, 0.01, 12)[:, ::-1]))
    return body
