"""Locarno classes 5, 14-04, 18-03, 19-08, 32: screens, icons, type, textiles, labels, logos."""

from __future__ import annotations

import numpy as np

from patentviewer.training.generator import motifs, screens
from patentviewer.training.generator.article import Body, Image
from patentviewer.training.generator.outlines import (
    Rng,
    count,
    flat_shape,
    maybe,
    outline,
    pick,
    rounded_box,
)
from patentviewer.training.generator.registry import family
from patentviewer.training.generator.solids import TOWARDS, extrude, moved


def sheet_of(image: Image, rng: Rng, thick: float = 0.01, radius: float = 0.01) -> Body:
    """A thin sheet that shows an image on its front."""
    body = Body()
    high, wide = image.shape
    size = 1 / max(high, wide)
    shape = rounded_box(wide * size, high * size, radius)
    if maybe(rng, 0.06):
        shape = outline(rng, n=48)
    part = body.add(moved(extrude([shape], thick), 1, TOWARDS["front"]))
    body.cover(image, part, 1, -1)
    return body


@family(
    "screen image",
    "14-04",
    "D14/486",
    "Display screen with graphical user interface",
    "Graphical user interface for a display screen",
)
def screen(rng: Rng) -> Body:
    """A screen full of widgets, upright or wide."""
    high, wide = (384, 256) if maybe(rng, 0.55) else (256, 384)
    if maybe(rng, 0.15):
        high = wide = 288
    return sheet_of(screens.screen(rng, high, wide), rng, radius=float(rng.choice([0.005, 0.06])))


@family("icon", "14-04", "D14/489", "Icon for a display screen", "User interface icon")
def icon(rng: Rng) -> Body:
    """One pictogram, or a row of them."""
    if maybe(rng, 0.75):
        return sheet_of(motifs.icon(rng, 256), rng)
    n = count(rng, 2, 5)
    image = np.zeros((128, 128 * n), np.uint8)
    for k in range(n):
        image[:, 128 * k : 128 * (k + 1)] = motifs.icon(rng, 128)
    return sheet_of(image, rng)


@family("type font", "18-03", "D18/24", "Type font", "Lettering", "Number plate")
def type_font(rng: Rng) -> Body:
    """Lines of letters in one face."""
    rows, columns = count(rng, 2, 6), count(rng, 3, 9)
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    start, thick = int(rng.integers(20)), count(rng, 2, 9)
    image = np.zeros((64 * rows, 48 * columns), np.uint8)
    faces = np.random.default_rng(int(rng.integers(1 << 30)))
    state = faces.bit_generator.state
    for i in range(rows):
        for j in range(columns):
            faces.bit_generator.state = state  # the same face for every sign
            sign = motifs.lettering(faces, signs[(start + i * columns + j) % len(signs)], thick)
            motifs.paste(image, sign, (48 * j + 5, 64 * i + 8, 48 * j + 43, 64 * i + 56))
    return sheet_of(image, rng)


@family(
    "textile",
    "05-05",
    "D5/11",
    "Fabric with pattern",
    "Textile fabric",
    "Wallpaper",
    "Surface pattern",
)
def textile(rng: Rng) -> Body:
    """A repeating pattern."""
    tile = motifs.tile(rng)
    n = count(rng, 2, 9)
    image = np.tile(tile, (n, n))
    if maybe(rng, 0.4):
        other = np.tile(motifs.tile(rng), (2 * n, 2 * n))[: image.shape[0], : image.shape[1]]
        image[: other.shape[0], : other.shape[1]] += (4 * other).astype(np.uint8)
    high = min(768, image.shape[0])
    return sheet_of(np.ascontiguousarray(image[:high, :high]), rng)


@family("label", "19-08", "D20/22", "Label", "Sticker", "Decal", "Sign", "Card")
def label(rng: Rng) -> Body:
    """A printed label."""
    high, wide = (256, 384) if maybe(rng, 0.6) else (384, 256)
    return sheet_of(
        motifs.label_print(rng, high, wide), rng, radius=float(rng.choice([0.01, 0.15]))
    )


@family("logo", "32-00", "D20/10", "Logo", "Emblem", "Badge", "Graphic symbol")
def logo(rng: Rng) -> Body:
    """A raised or flat emblem."""
    body = Body()
    thick = 0.06
    if maybe(rng, 0.5):
        base = outline(rng, n=48)
        body.add(moved(extrude([base], thick), 1, TOWARDS["front"]))
    for k in range(count(rng, 1, 4)):
        shape = [s * rng.uniform(0.3, 0.9) for s in flat_shape(rng)]
        by = (*(rng.uniform(-0.3, 0.3, 1)), -thick * (k + 1), float(rng.uniform(-0.3, 0.3)))
        body.add(moved(extrude(shape, thick), 1, TOWARDS["front"], by))
    if maybe(rng, 0.5):
        part = body.part_of[0]
        body.cover(motifs.icon(rng, 256), part, 1, -1)
    return body


@family("ornamental tile", "25-01", "D25/138", "Tile", "Floor covering", "Paving stone", "Panel")
def tile(rng: Rng) -> Body:
    """A tile with relief or pattern."""
    body = Body()
    shape = outline(rng, pick(rng, "rounded box", "polygon", "polygon", "lobed", "super"), 48)
    thick = rng.uniform(0.03, 0.2)
    part = body.add(
        moved(extrude([shape], thick), 1, TOWARDS["front" if maybe(rng, 0.5) else "up"])
    )
    axis = int(np.argmin(np.ptp(body.solids[0].vertices, axis=0)))
    body.cover(motifs.tile(rng), part, axis, 0, float(rng.choice([1, 2, 3, 6, 10])))
    if maybe(rng, 0.4):
        inner = moved(extrude([shape * rng.uniform(0.4, 0.85)], thick * 1.3), 1)
        turn = TOWARDS["front"] if axis == 1 else np.eye(3)
        body.add(moved(inner, 1, turn))
    return body
