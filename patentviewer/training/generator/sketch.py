"""Rough human sketches of drawings: outline and main strokes only, simplified, shaky, thick pen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.prepare import INK_THRESHOLD
from patentviewer.model.documents import Picture
from patentviewer.training.generator import pen, strokes
from patentviewer.training.generator.article import Article
from patentviewer.training.generator.cameras import Camera
from patentviewer.training.generator.edges import Kind
from patentviewer.training.generator.render import Seen, see
from patentviewer.training.generator.strokes import Mask, Stroke

WORKING_SIDE = 384
"""Longer side, in pixels, of the raster in which a picture's strokes are found."""

GREY_COVER = 0.4
"""A picture darkened over more than this part of it is a photograph or a grey rendering."""


@dataclass(frozen=True)
class Hand:
    """How roughly somebody sketches; lengths as parts of the picture's longer side.

    most: strokes drawn at most. simplified: how far the sketch may cut a corner. shake: how far
    the hand strays. width: the pen's. complete: part of each stroke that is drawn. doubled: chance
    that a stroke is drawn twice. askew: how far the whole is stretched or turned.
    """

    most: int = 12
    simplified: float = 0.012
    shake: float = 0.006
    width: float = 0.014
    complete: float = 1.0
    doubled: float = 0.15
    askew: float = 0.02


def hand(rng: np.random.Generator, least: int = 1, most: int = 20) -> Hand:
    """Somebody's way of sketching, with ``least`` to ``most`` strokes."""
    return Hand(
        most=int(rng.integers(least, most + 1)),
        simplified=float(rng.uniform(0.004, 0.022)),
        shake=float(rng.uniform(0.002, 0.009)),
        width=float(rng.uniform(0.008, 0.024)),
        complete=float(rng.choice([1.0, rng.uniform(0.7, 1.0)])),
        doubled=float(rng.choice([0.0, rng.uniform(0, 0.5)])),
        askew=float(rng.uniform(0.0, 0.03)),
    )


def ink_of(picture: Picture, side: int) -> tuple[Mask, float]:
    """Ink (0 or 1) of a picture whose longer side became ``side``, and the factor of size.

    Of a photograph or a grey rendering, its edges.
    """
    height, width = picture.shape
    scale = side / max(height, width)
    size = (max(3, round(width * scale)), max(3, round(height * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    small = cv2.resize(picture, size, interpolation=way)
    dark = 255 - small
    if (dark > 24).mean() > GREY_COVER:
        blurred = cv2.GaussianBlur(small, (0, 0), side / 300)
        return (cv2.Canny(blurred, 40, 90) > 0).astype(np.uint8), scale
    # a thin line that scanning or shrinking made faint is still a line
    inked = dark[dark > 12]
    full = float(np.percentile(inked, 92)) if inked.size > 10 else 255.0
    return (dark > max(14.0, min(INK_THRESHOLD, 0.36 * full))).astype(np.uint8), scale


def silhouette(ink: Mask, gap: int = 5) -> Mask:
    """What the drawing covers: its ink and all it encloses, gaps up to ``gap`` pixels closed."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (gap, gap))
    framed = cv2.copyMakeBorder(ink, 8, 8, 8, 8, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, kernel)
    outside = closed.copy()
    cv2.floodFill(outside, None, (0, 0), 2)
    solid = (outside != 2).astype(np.uint8)
    return cast("Mask", solid[8:-8, 8:-8])


def outlines(ink: Mask) -> list[Stroke]:
    """Closed outlines of what the drawing covers, the longest first."""
    side = max(ink.shape)
    solid = silhouette(ink, max(3, side // 64) | 1)
    return _contours(solid)


def _contours(solid: Mask) -> list[Stroke]:
    side = max(solid.shape)
    framed = cv2.copyMakeBorder(solid, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    found, _ = cv2.findContours(framed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=(-1, -1))
    lines = [np.concatenate([c, c[:1]]).reshape(-1, 2).astype(np.float32) for c in found]
    lines = [line for line in lines if strokes.length(line) > 0.08 * side]
    return sorted(lines, key=strokes.length, reverse=True)


def main_strokes(ink: Mask, known: list[Stroke], most: int) -> list[Stroke]:
    """The longest strokes that are not near one already chosen: what a person would draw next."""
    lines = strokes.trace(strokes.thin(ink), shortest=max(4, max(ink.shape) // 24))
    return _apart(lines, np.zeros(ink.shape, np.uint8), known, most)


def _apart(lines: list[Stroke], taken: Mask, known: list[Stroke], most: int) -> list[Stroke]:
    """The longest of some strokes, each away from those known and from each other."""
    side = max(taken.shape)
    reach = max(5, round(0.022 * side)) | 1
    _cover(taken, known, reach)
    chosen: list[Stroke] = []
    for line in sorted(lines, key=len, reverse=True)[: 12 * most + 40]:
        if len(chosen) >= most:
            break
        at = np.clip(line.astype(np.intp), 0, [taken.shape[1] - 1, taken.shape[0] - 1])
        free = taken[at[:, 1], at[:, 0]] == 0
        if free.mean() < 0.55:
            continue
        part = _longest_run(line, free)
        if strokes.length(part) < 0.05 * side:
            continue
        chosen.append(part)
        _cover(taken, [part], reach)
    return chosen


def _cover(taken: Mask, lines: list[Stroke], reach: int) -> None:
    """Mark the neighbourhood of strokes as drawn."""
    whole = [np.round(line).astype(np.int32) for line in lines]
    if whole:
        cv2.polylines(taken, whole, False, 1, reach)


def _longest_run(line: Stroke, free: NDArray[np.bool_]) -> Stroke:
    """The longest part of a stroke that lies where nothing is drawn yet."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], free.astype(np.int8), [0]])))
    runs = edges.reshape(-1, 2)
    first, last = runs[int(np.argmax(runs[:, 1] - runs[:, 0]))]
    return line[first:last]


def sketch_of_picture(
    picture: Picture, rng: np.random.Generator, drawn_by: Hand | None = None
) -> Picture:
    """Sketch any drawing as somebody who remembers it would.

    picture: height x width, uint8, 0 = ink. Returns a picture of the same shape: the outline,
    then the main strokes inside it, pose kept. drawn_by: the hand, drawn from ``rng`` when None.
    """
    drawn_by = drawn_by or hand(rng)
    ink, scale = ink_of(picture, WORKING_SIDE)
    around = outlines(ink)
    outer = around[: max(1, min(len(around), drawn_by.most))]
    inner = main_strokes(ink, around, drawn_by.most - len(outer)) if ink.any() else []
    return sketched([*outer, *inner], picture.shape, 1 / scale, drawn_by, rng)


def sketch(
    article: Article,
    camera: Camera,
    rng: np.random.Generator,
    size: int = 256,
    strokes_drawn: tuple[int, int] = (1, 20),
) -> Picture:
    """Sketch a view of an article, size x size. strokes_drawn: least and most strokes."""
    return sketch_of_seen(see(article, camera, size), size, rng, hand(rng, *strokes_drawn))


def sketch_of_seen(
    seen: Seen, size: int, rng: np.random.Generator, drawn_by: Hand | None = None
) -> Picture:
    """Sketch what is seen of an article, size x size, pixel-aligned with its drawings."""
    drawn_by = drawn_by or hand(rng)
    side = WORKING_SIDE
    scale = side / seen.projection.side
    shown = (seen.projection.part >= 0).astype(np.uint8)
    solid = cv2.resize(shown, (side, side), interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    around = _contours(solid)
    chosen = around[: max(1, min(len(around), drawn_by.most))]
    wanted = seen.lines.strokes.only(seen.lines.kinds <= Kind.EDGE).pieces()
    taken = np.zeros((side, side), np.uint8)
    scaled = [strokes.resample(line * np.float32(scale), 1.0) for line in wanted]
    inner = _apart(scaled, taken, around, drawn_by.most - len(chosen))
    return sketched([*chosen, *inner], (size, size), size / side, drawn_by, rng)


def sketched(
    lines: list[Stroke],
    shape: tuple[int, ...],
    scale: float,
    drawn_by: Hand,
    rng: np.random.Generator,
) -> Picture:
    """Draw strokes as a hand would. scale: from the strokes' pixels to the result's."""
    side = max(shape)
    room = side / scale
    warp = _askew(room, drawn_by.askew, rng)
    rough: list[Stroke] = []
    for line in lines:
        part = _incomplete(line, drawn_by.complete, rng)
        plain = strokes.simplify(part, drawn_by.simplified * room)
        plain = strokes.smooth(strokes.resample(plain, 0.02 * room), int(rng.integers(1, 4)))
        times = 2 if rng.random() < drawn_by.doubled else 1
        rough.extend([plain @ warp[:, :2].T + warp[:, 2]] * times)
    width = max(1, round(drawn_by.width * side))
    marker = pen.Pen(
        width=width,
        ink=255,
        shake=drawn_by.shake * side,
        shake_length=float(rng.uniform(0.05, 0.16)) * side,
        overshoot=float(rng.choice([0.0, rng.uniform(0, 0.02)])) * side,
    )
    canvas = np.zeros(shape, np.uint8)
    pen.draw(canvas, rough, marker, rng, scale, antialiased=True)
    return cast("Picture", 255 - canvas)


def _askew(side: float, amount: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """A small affine error of the hand about the middle, 2 x 3."""
    turn, shear = rng.normal(scale=amount, size=2)
    wide, high = np.exp(rng.normal(scale=amount, size=2))
    linear = np.array([[wide, shear - turn], [turn, high]])
    middle = np.array([side / 2, side / 2])
    moved = middle - linear @ middle
    return np.concatenate([linear, moved[:, None]], axis=1).astype(np.float32)


def _incomplete(line: Stroke, part: float, rng: np.random.Generator) -> Stroke:
    """Leave off some of a stroke; a closed one begins anywhere."""
    if strokes.is_closed(line):
        line = np.roll(line[:-1], int(rng.integers(len(line))), axis=0)
        line = np.concatenate([line, line[:1]])
    if part >= 1 or len(line) < 8:
        return line
    keep = max(6, round(len(line) * float(rng.uniform(part, 1))))
    start = int(rng.integers(0, len(line) - keep + 1)) if len(line) > keep else 0
    return line[start : start + keep]
