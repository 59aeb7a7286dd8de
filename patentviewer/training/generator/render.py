"""Draw a view of an article as a draughtsman would."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture
from patentviewer.training.generator import pen, shading, strokes
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.cameras import Camera
from patentviewer.training.generator.edges import Kind, Lines, lines_of
from patentviewer.training.generator.projection import Floats, Projection, project
from patentviewer.training.generator.styles import Style

Canvas = NDArray[np.uint8]


MOST_RASTER = 1400
"""Largest raster in which an article is seen, in pixels; lines are drawn finer than it."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A view of an article, ready to be drawn in any style: its projection and its lines.

    is_detail: only a part is shown, enlarged.
    """

    projection: Projection
    lines: Lines
    part_count: int
    is_detail: bool = False


def see(article: Article, camera: Camera, size: int, corners: Floats | None = None) -> Seen:
    """Project a view for pictures of about ``size`` pixels; drawings of it are pixel-aligned.

    corners: :func:`projection.corner_normals` of the article, where they are at hand.
    """
    raster = round(1.5 * size) if size < 500 else max(750, min(size, MOST_RASTER))
    seen = project(article, camera, raster, corners)
    return Seen(seen, lines_of(seen), article.part_count, camera.zoom > 1)


def render(
    article: Article, camera: Camera, style: Style, size: int, rng: np.random.Generator
) -> Picture:
    """A view of an article, size x size, uint8, 0 = ink, 255 = paper."""
    return ink(see(article, camera, size), style, size, rng)


def ink(
    seen: Seen,
    style: Style,
    size: int,
    rng: np.random.Generator,
    broken: NDArray[np.bool_] | None = None,
) -> Picture:
    """Draw what is seen in a style, size x size, uint8, 0 = ink, 255 = paper.

    broken: which parts are in broken lines; drawn by the style's chance when None.
    """
    projection = seen.projection
    side = 2 * size if size < 500 else size
    canvas = np.zeros((side, side), np.uint8)
    if broken is None:
        broken = broken_parts(style, seen.part_count, rng)
    if style.grey:
        _tone(canvas, projection, style, rng)
    if style.lined or not style.grey:
        _shade(canvas, projection, style, rng, broken)
        _draw_lines(canvas, seen, style, rng, broken)
    if seen.is_detail:
        _encircle(canvas, style, rng)
    return _paper(canvas, style, size, rng)


def broken_parts(style: Style, count: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Which of an article's parts a style draws in broken lines; never all of them."""
    if style.broken <= 0 or count < 2:
        return np.zeros(count, np.bool_)
    broken = rng.random(count) < style.broken
    broken[int(rng.integers(count))] = False
    return broken


def _draw_lines(
    canvas: Canvas,
    seen: Seen,
    style: Style,
    rng: np.random.Generator,
    broken: NDArray[np.bool_],
) -> None:
    side = canvas.shape[0]
    scale = side / seen.projection.side
    # what is nothing but print, a screen or a label, keeps its print in every style
    all_print = (seen.lines.kinds == Kind.PRINT).mean() > 0.6 if len(seen.lines.kinds) else False
    inks = {
        Kind.OUTLINE: 255,
        Kind.EDGE: style.inner_ink,
        Kind.CREASE: style.creases,
        Kind.PRINT: max(style.print_ink, 160 if all_print else 0),
    }
    for kind in (Kind.PRINT, Kind.CREASE, Kind.EDGE, Kind.OUTLINE):
        if not inks[kind]:
            continue
        factor = style.outline if kind is Kind.OUTLINE else 1.0
        for dashed in (True, False):
            chosen = (seen.lines.kinds == kind) & (broken[seen.lines.parts] == dashed)
            if chosen.any():
                tool = _pen(style, side, style.width * factor, inks[kind], dashed, rng)
                lines = seen.lines.strokes.only(chosen)
                pen.draw(canvas, lines, tool, rng, scale, antialiased=not style.bilevel)
    if style.boundary:
        tool = _pen(style, side, style.width, 255, True, rng)
        pen.draw(canvas, [_boundary(side, rng)], tool, rng)


def _pen(
    style: Style, side: int, width: float, dark: int, dashed: bool, rng: np.random.Generator
) -> pen.Pen:
    dash: tuple[float, ...] = ()
    if dashed:
        long = style.dash * side
        dash = (long, 0.6 * long)
        if style.dash_dot:
            dash = (2 * long, 0.5 * long, 0.25 * long, 0.5 * long)
    # widths between two whole pixels come out as one of them, in proportion
    whole = width * side + float(rng.random()) - 0.5
    return pen.Pen(
        width=max(1, round(whole)),
        ink=dark,
        shake=style.shake * side,
        shake_length=max(4.0, style.shake_length * side),
        dash=dash,
        skips=0.0 if dashed else style.skips * 100 / side,
        overshoot=style.overshoot * side,
        doubled=style.doubled * side,
    )


def _encircle(canvas: Canvas, style: Style, rng: np.random.Generator) -> None:
    """End a detail at a circle, as a rule a broken one."""
    side = canvas.shape[0]
    radius = 0.485 * side
    t = np.linspace(0, 2 * np.pi, 90)
    ring = side / 2 + radius * np.stack([np.cos(t), np.sin(t)], axis=1)
    inside = np.zeros_like(canvas)
    cv2.fillPoly(inside, [np.round(ring).astype(np.int32)], 255)
    canvas[inside == 0] = 0
    tool = _pen(style, side, style.width, 255, bool(rng.random() < 0.75), rng)
    pen.draw(canvas, [ring.astype(np.float32)], tool, rng, antialiased=not style.bilevel)


def _boundary(side: int, rng: np.random.Generator) -> strokes.Stroke:
    """A wandering closed line round the whole, the sign that what lies outside is not claimed."""
    t = np.linspace(0, 2 * np.pi, 90)
    radius = np.full(90, 0.485)
    for f in range(2, 7):
        radius -= rng.uniform(0, 0.03) / f * (1 + np.cos(f * t + rng.uniform(0, 6.3)))
    x, y = np.cos(t), np.sin(t)
    square = np.maximum(np.abs(x), np.abs(y)) ** rng.uniform(0, 0.8)
    points = side / 2 + side * np.stack([radius * x / square, radius * y / square], axis=1)
    return points.astype(np.float32)


def _shade(
    canvas: Canvas,
    projection: Projection,
    style: Style,
    rng: np.random.Generator,
    broken: NDArray[np.bool_],
) -> None:
    side = canvas.shape[0]
    width = max(1, round(style.shading_width * side))
    tool = pen.Pen(
        width=width,
        ink=style.shading_ink,
        shake=style.shake * side * 0.7,
        shake_length=max(4.0, style.shake_length * side),
    )
    marks = _flat_areas(canvas, projection, style, rng, broken)
    if style.shading:
        dark = shading.darkness(projection, style.light, style.depth)
        if style.shading == "stippled":
            _stipple(canvas, projection, dark, style, rng, broken)
        else:
            marks += _ruled_marks(projection, dark, style, rng, broken)
    if style.glass:
        marks += shading.glass(projection, rng, style.grain, style.glass)
    if projection.cut.any():
        marks += shading.hatched(projection.cut, 0.022 * projection.side, 3 * np.pi / 4)
    pen.draw(canvas, marks, tool, rng, side / projection.side, antialiased=not style.bilevel)


def _ruled_marks(
    projection: Projection,
    dark: Floats,
    style: Style,
    rng: np.random.Generator,
    broken: NDArray[np.bool_],
) -> list[strokes.Stroke]:
    side = projection.side
    spacing, longest = style.spacing * side, style.longest * side
    marks: list[strokes.Stroke] = []
    if style.shading in {"ruled", "contour"}:
        if style.shading == "contour":
            dark = np.maximum(dark, 0.5)
            longest = 0.8 * side
        marks = shading.ruled(
            projection, dark, rng, broken, spacing, longest, style.grain, style.on_flat
        )
    elif style.shading == "flat":
        inside = (dark > 0.55) & (projection.part >= 0)
        marks = shading.hatched(inside, spacing, style.grain)
    elif style.shading == "crossed":
        for level, turn in ((0.45, 0.0), (0.7, np.pi / 2)):
            inside = (dark > level) & (projection.part >= 0)
            marks += shading.hatched(inside, spacing, style.grain + turn)
    return marks


def _stipple(
    canvas: Canvas,
    projection: Projection,
    dark: Floats,
    style: Style,
    rng: np.random.Generator,
    broken: NDArray[np.bool_],
) -> None:
    dots = shading.stippled(projection, dark, rng, broken, style.spacing * projection.side * 0.5)
    side = canvas.shape[0]
    at = ((dots + rng.random(dots.shape)) * (side / projection.side)).astype(np.intp)
    at = np.minimum(at, side - 2)
    canvas[at[:, 1], at[:, 0]] = style.shading_ink
    if style.shading_width * side > 1.3:
        for dx, dy in ((1, 0), (0, 1), (1, 1)):
            canvas[at[:, 1] + dy, at[:, 0] + dx] = style.shading_ink


def _flat_areas(
    canvas: Canvas,
    projection: Projection,
    style: Style,
    rng: np.random.Generator,
    broken: NDArray[np.bool_],
) -> list[strokes.Stroke]:
    """Parts filled black, at once, and the marks of parts that are hatched flat."""
    marks: list[strokes.Stroke] = []
    count = len(broken)
    if style.solid:
        filled = (rng.random(count) < style.solid * 0.5) & ~broken
        canvas[_enlarged(shading.painted(projection, filled) * np.uint8(255), canvas) > 127] = 255
    if style.toned:
        chosen = (rng.random(count) < style.toned) & ~broken
        inside = shading.painted(projection, chosen).astype(bool)
        marks = shading.hatched(inside, style.spacing * projection.side, style.grain)
    return marks


def _enlarged(mask: Canvas, canvas: Canvas) -> Canvas:
    """A mask of the projection at the canvas's size."""
    size = (canvas.shape[1], canvas.shape[0])
    return cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8)


def _tone(canvas: Canvas, projection: Projection, style: Style, rng: np.random.Generator) -> None:
    """Grey as a renderer or a camera sees it, printed regions in tones of their own."""
    light = np.array(style.light, np.float32)
    lit = np.clip(projection.normal @ light, 0, 1)
    shine = np.clip(projection.normal[..., 2] * light[2] + lit * 0.5, 0, 1) ** 24
    count = int(projection.part.max()) + 1
    albedo = rng.uniform(0.25, 1.0, max(count, 1)).astype(np.float32)
    tint = albedo[np.maximum(projection.part, 0)]
    regions = projection.region
    if regions.any():
        tint = np.where(regions != 0, (tint * 0.45 + (regions % 7) * 0.06), tint)
    grey = (0.25 + 0.75 * lit) * tint + rng.uniform(0, 0.6) * shine
    dark = (255 * (1 - np.clip(grey, 0, 1))).astype(np.uint8)
    shown = projection.part >= 0
    if style.grey == "photo":
        at = np.linspace(0, 1, projection.side, dtype=np.float32)
        ground = rng.uniform(0, 60) + rng.uniform(-50, 50) * at[:, None] + rng.uniform(0, 25) * at
        dark = np.where(shown, dark, np.clip(ground, 0, 255)).astype(np.uint8)
    else:
        dark[~shown] = 0
    canvas[:] = _enlarged(dark, canvas)
    if style.grey == "halftone":
        _halftone(canvas, rng)


def _halftone(canvas: Canvas, rng: np.random.Generator) -> None:
    """Tone as a screen of dots, as a bilevel scanner makes it of a photograph."""
    side = canvas.shape[0]
    if rng.random() < 0.5:
        canvas[:] = np.where(rng.integers(0, 255, canvas.shape) < canvas, 255, 0)
        return
    pitch = float(rng.uniform(4, 7))
    at = np.arange(side) * 2 * np.pi / pitch
    screen = 127 + 64 * (np.sin(at + 0.5 * at[:, None]) + np.sin(at[:, None] - 0.5 * at))
    canvas[:] = np.where(screen < canvas, 255, 0)


def _paper(canvas: Canvas, style: Style, size: int, rng: np.random.Generator) -> Picture:
    """Shrink the canvas to the picture, with what scanning does to it."""
    if style.ragged:
        noise = rng.integers(0, 255, (canvas.shape[0] // 2,) * 2, np.uint8)
        noise = cv2.resize(noise, canvas.shape[::-1], interpolation=cv2.INTER_LINEAR)
        soft = cv2.GaussianBlur(canvas, (3, 3), 0).astype(np.int16)
        rough = soft + ((noise.astype(np.int16) - 127) * style.ragged).astype(np.int16)
        canvas = np.where((rough > 96) & (soft > 20), 255, 0).astype(np.uint8)
    if style.blur:
        canvas = cv2.GaussianBlur(canvas, (0, 0), style.blur * canvas.shape[0]).astype(np.uint8)
    if canvas.shape[0] != size:
        way = cv2.INTER_AREA if canvas.shape[0] > size else cv2.INTER_LINEAR
        canvas = cv2.resize(canvas, (size, size), interpolation=way).astype(np.uint8)
    if style.specks:
        count = rng.poisson(style.specks * size * size)
        canvas[rng.integers(0, size, count), rng.integers(0, size, count)] = 220
    if style.ink < 255:
        canvas = (canvas.astype(np.uint16) * style.ink // 255).astype(np.uint8)
    return 255 - canvas
