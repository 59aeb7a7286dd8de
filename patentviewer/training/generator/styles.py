"""Draughtsmen: everything in which two drawings of one view may differ."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from patentviewer.training.generator.outlines import maybe, pick, ranging


@dataclass(frozen=True)
class Style:
    """One draughtsman on one application. Lengths are parts of the picture's side.

    Lines: width; outline (factor of the outline's width); inner_ink, print_ink (darkness of edges
    and of printed lines, 0 leaves them out); creases (soft edges are drawn, and how dark); shake
    and shake_length; skips (gaps for each length of 1); overshoot; doubled (distance of a second
    line).
    Dashes: broken (part of the parts that are drawn broken, as not claimed); dash, dash_dot;
    boundary (a broken line wanders round the whole).
    Shading: shading ("", "ruled", "stippled", "crossed", "flat", "contour"); spacing; longest;
    depth (how dark a place must be, smaller shades more); shading_ink; light; grain (direction on
    flat faces); on_flat; glass (groups of strokes); solid (chance that a part is filled black);
    toned (chance that a part is hatched flat, a sign for colour).
    Grey: grey ("", "render", "photo", "halftone"); lined (a grey picture has lines, too).
    Paper: bilevel; specks; blur; ragged (edge noise of a bad scan); ink (darkness of everything).
    """

    width: float = 0.004
    outline: float = 1.0
    inner_ink: int = 255
    print_ink: int = 255
    creases: int = 0
    shake: float = 0.0
    shake_length: float = 0.04
    skips: float = 0.0
    overshoot: float = 0.0
    doubled: float = 0.0
    broken: float = 0.0
    dash: float = 0.012
    dash_dot: bool = False
    boundary: bool = False
    shading: str = ""
    spacing: float = 0.012
    longest: float = 0.15
    depth: float = 0.5
    shading_width: float = 0.0025
    shading_ink: int = 255
    light: tuple[float, float, float] = (-0.5, 0.6, 0.6)
    grain: float = 2.3
    on_flat: bool = False
    glass: float = 0.0
    solid: float = 0.0
    toned: float = 0.0
    grey: str = ""
    lined: bool = True
    bilevel: bool = True
    specks: float = 0.0
    blur: float = 0.0
    ragged: float = 0.0
    ink: int = 255


PLAIN = Style()
"""Thin black lines of one weight."""


WILD = 0.3
"""Part of the draughtsmen who are anything but careful; the others draw as patents mostly are."""


def draw(rng: np.random.Generator, grey: float = 0.06) -> Style:
    """Some draughtsman. grey: chance of a grey rendering or photograph instead of line work."""
    wild = maybe(rng, WILD)
    style = _paper(_shading(_dashes(_lines(rng, wild), rng), rng, wild), rng, wild)
    if maybe(rng, grey):
        style = replace(
            style,
            grey=pick(rng, "render", "render", "photo", "halftone"),
            lined=maybe(rng, 0.55),
            bilevel=False,
            shading="",
        )
    return style


def _sometimes(rng: np.random.Generator, chance: float, low: float, high: float) -> float:
    return float(rng.uniform(low, high)) if maybe(rng, chance) else 0.0


def _lines(rng: np.random.Generator, wild: bool) -> Style:
    return Style(
        width=ranging(rng, 0.0016, 0.0095 if wild else 0.0048),
        outline=float(rng.choice([1.0, 1.0, 1.0, rng.uniform(1.3, 2.6)])),
        inner_ink=int(rng.choice([255, 255, 255, 190, 140])),
        print_ink=int(rng.choice([255, 255, 210, 150, 0])),
        creases=int(rng.choice([0, 255, 255, 150])),
        shake=_sometimes(rng, 0.6 if wild else 0.2, 0.0004, 0.0028 if wild else 0.001),
        shake_length=float(rng.uniform(0.02, 0.12)),
        skips=_sometimes(rng, 0.3 if wild else 0.1, 1.0, 8.0 if wild else 3.0),
        overshoot=_sometimes(rng, 0.2 if wild else 0.04, 0.003, 0.012),
        doubled=_sometimes(rng, 0.1 if wild else 0.02, 0.004, 0.008),
    )


def _dashes(style: Style, rng: np.random.Generator) -> Style:
    return replace(
        style,
        broken=_sometimes(rng, 0.25, 0.15, 0.7),
        dash=float(rng.uniform(0.007, 0.022)),
        dash_dot=maybe(rng, 0.15),
        boundary=maybe(rng, 0.03),
    )


_SHADINGS = (
    "",
    "",
    "",
    "ruled",
    "ruled",
    "ruled",
    "ruled",
    "stippled",
    "crossed",
    "flat",
    "contour",
)


def _shading(style: Style, rng: np.random.Generator, wild: bool) -> Style:
    light = rng.normal(size=3)
    light[2] = abs(light[2]) + 0.3
    light /= np.linalg.norm(light)
    return replace(
        style,
        shading=pick(rng, *(_SHADINGS if wild else _SHADINGS[:8])),
        spacing=ranging(rng, 0.007, 0.03) if wild else ranging(rng, 0.011, 0.05),
        longest=ranging(rng, 0.05, 0.6),
        depth=float(rng.uniform(0.25, 0.75) if wild else rng.uniform(0.5, 0.85)),
        shading_width=style.width * float(rng.uniform(0.5, 1.0)),
        shading_ink=int(rng.choice([255, 255, 180, 120])),
        light=(float(light[0]), float(light[1]), float(light[2])),
        grain=float(rng.choice([np.pi / 2, np.pi / 4, 3 * np.pi / 4, rng.uniform(0, np.pi)])),
        on_flat=maybe(rng, 0.4 if wild else 0.15),
        glass=_sometimes(rng, 0.25, 2, 14),
        solid=_sometimes(rng, 0.12 if wild else 0.03, 0.1, 0.5),
        toned=_sometimes(rng, 0.15 if wild else 0.02, 0.1, 0.5),
    )


def _paper(style: Style, rng: np.random.Generator, wild: bool) -> Style:
    return replace(
        style,
        bilevel=maybe(rng, 0.6),
        specks=_sometimes(rng, 0.1, 2e-5, 4e-4),
        blur=_sometimes(rng, 0.15, 0.0008, 0.002),
        ragged=_sometimes(rng, 0.3 if wild else 0.07, 0.1, 0.45 if wild else 0.25),
        ink=255 if maybe(rng, 0.75) else int(rng.integers(140, 256)),
    )


def another(style: Style, rng: np.random.Generator) -> Style:
    """A draughtsman who differs from this one in line, shading and dash."""
    other = draw(rng)
    return other if other != style else replace(other, width=style.width * 2)
