"""Why this hit: points of two drawings that match, and occlusion saliency of their likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare import features
from patentviewer.compare.alignment import FIT_WITHIN, lines_mirrored
from patentviewer.compare.comparison import Comparison
from patentviewer.compare.difference import Difference
from patentviewer.compare.ink import ink_box
from patentviewer.compare.refinement import closest
from patentviewer.compare.transform import Points, Transform
from patentviewer.drawings.prepare import prepare
from patentviewer.model.documents import Picture
from patentviewer.progress import Progress
from patentviewer.search.query import Embedder

Map = NDArray[np.float32]
"""height x width of a picture, 0 to 1."""

_CELLS = 9
_AT_A_TIME = 8
"""Windows embedded in one go: few, so that it can be stopped, and takes little memory."""
_INKED = 60
"""Darkness of a model's input from which it is ink."""


@dataclass(frozen=True)
class Pass:
    """How finely a drawing is looked at in one pass.

    across: windows in a row and in a column. share: part of the side that a window has. most: so
    many windows at most, those where most was lost before.
    """

    across: int
    share: float
    most: int


PASSES = (Pass(2, 0.5, 4), Pass(5, 0.28, 20))
"""Four windows of each drawing say where to look closer. The first map is there after six figures
are embedded, five where one was searched with, those of both drawings after ten, all after 50; 81
windows of a fifth of the side, 146 figures, give much the same where there is ink: a correlation of
0.5 to 0.7."""

Window = tuple[int, int, int]
"""Top, left and side of a window, in pixels of a model's input."""


@dataclass(frozen=True)
class Correspondence:
    """A point of the left drawing and the one of the right drawing that answers it.

    Both in the pictures' own pixels. looks_alike: their surroundings match too; otherwise it is
    a line of the one that lies on a line of the other.
    """

    left: tuple[float, float]
    right: tuple[float, float]
    looks_alike: bool


@dataclass(frozen=True, eq=False)
class Saliency:
    """What carried the likeness of two drawings.

    left, right: maps over the pictures, 1 where leaving out the ink costs most likeness. cosine:
    likeness of the whole drawings as the model sees it, before calibration.
    """

    left: Map
    right: Map
    cosine: float


def correspondences(found: Comparison, most: int = 40) -> tuple[Correspondence, ...]:
    """Points that answer each other under the alignment, spread over the drawing.

    At most one in each of 9 x 9 cells of the left drawing; points whose surroundings match come
    before points that merely lie on each other.
    """
    left, right = found.left_lines, found.right_lines
    if not len(left.points) or not len(right.points):
        return ()
    working = right.to_full.then(found.alignment.transform).then(left.to_full.inverse())
    alike = _matching_points(found, working)
    nearest, gaps = closest(right, working.inverse().apply(left.points))
    on_lines = gaps * working.scale <= FIT_WITHIN * left.diagonal
    lying = (left.points[on_lines], right.points[nearest[on_lines]])
    taken: set[tuple[int, int]] = set()
    chosen: list[Correspondence] = []
    for (points_left, points_right), looks_alike in ((alike, True), (lying, False)):
        order = np.random.default_rng(5).permutation(len(points_left))
        for number in np.arange(len(points_left)) if looks_alike else order:
            cell = _cell(points_left[number], left.ink.shape)
            if cell in taken or len(chosen) == most:
                continue
            taken.add(cell)
            ends = (
                left.to_full.apply(points_left[number : number + 1])[0],
                right.to_full.apply(points_right[number : number + 1])[0],
            )
            (x, y), (other_x, other_y) = ends
            chosen.append(
                Correspondence((float(x), float(y)), (float(other_x), float(other_y)), looks_alike)
            )
    return tuple(chosen)


def _matching_points(found: Comparison, working: Transform) -> tuple[Points, Points]:
    """Local matches that agree with the alignment, in working pixels of left and of right."""
    left, right = found.left_lines, found.right_lines
    seen = lines_mirrored(right) if working.mirrored else right
    matches = features.match(features.features_of(left), features.features_of(seen))
    points_right = matches.right
    if working.mirrored and len(points_right):
        points_right = Transform.mirror(right.ink.shape[1]).apply(points_right)
    gaps = np.linalg.norm(working.apply(points_right) - matches.left, axis=1)
    agree = gaps <= 2 * FIT_WITHIN * left.diagonal
    return matches.left[agree], points_right[agree]


def _cell(point: Points, shape: tuple[int, ...]) -> tuple[int, int]:
    return int(point[1] * _CELLS / shape[0]), int(point[0] * _CELLS / shape[1])


def agreement(found: Difference) -> Map:
    """Where on the canvas the drawings agree: part of the ink around each pixel that is common.

    0 where there is no ink, too.
    """
    sigma = 0.02 * float(np.hypot(*found.common.shape))
    common, lone = (
        cv2.GaussianBlur(mask.astype(np.float32), (0, 0), sigma)
        for mask in (found.common, found.only_left | found.only_right)
    )
    share: Map = np.asarray(common / np.maximum(common + lone, 1e-4), np.float32)
    return share


def occlusion_saliency(
    left: Picture,
    right: Picture,
    embedder: Embedder,
    weights: dict[str, float] | None = None,
    *,
    mirrored: bool = False,
) -> Iterator[Progress | Saliency]:
    """Which parts of two drawings made the model find them alike, by leaving parts out.

    Windows of the drawing are cleared one after the other; how much likeness that costs is the map
    (occlusion, Zeiler and Fergus, ECCV 2014). From coarse to fine: after each of PASSES but the
    last what is known is given, then finer windows are cleared where most was lost. Gives progress
    too, and the finest map as the last thing. Takes about the time of embedding 50 figures.
    embedder: remembers the drawings themselves, as the one that was just searched with. weights: of
    the descriptors; None for the model's own. mirrored: the right drawing is compared as its mirror
    image.
    """
    encoder = embedder.encoder
    preparation = encoder.manifest.preparation
    scales = encoder.manifest.scales(weights or encoder.manifest.default_weights)
    seen = np.ascontiguousarray(right[:, ::-1]) if mirrored else right
    inputs = (prepare(left, preparation), prepare(seen, preparation))
    firsts = [_windows(ink, PASSES[0], None) for ink in inputs]
    whole = embedder.describe(inputs).vectors
    cosine = float((whole[0] * scales) @ whole[1])
    asked = (whole[1] * scales, whole[0] * scales)
    found = encoder.embed(_cleared(inputs[0], firsts[0]))
    losses = [
        _spread(inputs[0], firsts[0], cosine - found @ asked[0]),
        np.zeros(inputs[1].shape, np.float32),
    ]
    yield _saliency(losses, (left, seen), cosine, preparation.margin, mirrored=mirrored)
    found = encoder.embed(_cleared(inputs[1], firsts[1]))
    losses[1] = _spread(inputs[1], firsts[1], cosine - found @ asked[1])
    for number, one in enumerate(PASSES[1:], start=1):
        yield _saliency(losses, (left, seen), cosine, preparation.margin, mirrored=mirrored)
        for side, ink in enumerate(inputs):
            windows = _windows(ink, one, losses[side])
            costs = []
            for start in range(0, len(windows), _AT_A_TIME):
                some = encoder.embed(_cleared(ink, windows[start : start + _AT_A_TIME]))
                costs.append(cosine - some @ asked[side])
                # Not before: it would take the place of a map that nobody has seen yet.
                yield Progress("comparing", number * 2 + side, 2 * len(PASSES))
            losses[side] = _refined(losses[side], ink, windows, costs)
    yield _saliency(losses, (left, seen), cosine, preparation.margin, mirrored=mirrored)


def _saliency(
    losses: Sequence[Map],
    pictures: tuple[Picture, Picture],
    cosine: float,
    margin: float,
    *,
    mirrored: bool,
) -> Saliency:
    left, right = (
        _on_picture(one / max(float(one.max()), 1e-6), picture, margin)
        for one, picture in zip(losses, pictures, strict=True)
    )
    return Saliency(left, np.ascontiguousarray(right[:, ::-1]) if mirrored else right, cosine)


def _windows(ink: NDArray[np.uint8], one: Pass, losses: Map | None) -> list[Window]:
    """The windows of a pass that hold ink, those first where a coarser pass lost most."""
    side = ink.shape[0]
    wide = round(side * one.share)
    starts = np.linspace(0, side - wide, one.across).round().astype(int).tolist()
    windows = [(top, left, wide) for top in starts for left in starts]
    windows = [window for window in windows if (ink[_within(window)] > _INKED).any()]
    if losses is not None:
        windows.sort(key=lambda window: -float(losses[_within(window)].mean()))
    return windows[: one.most]


def _within(window: Window) -> tuple[slice, slice]:
    top, left, wide = window
    return slice(top, top + wide), slice(left, left + wide)


def _cleared(ink: NDArray[np.uint8], windows: Sequence[Window]) -> NDArray[np.uint8]:
    """The input once for each window, without the ink in it."""
    cleared = np.repeat(ink[None], len(windows), axis=0)
    for number, window in enumerate(windows):
        cleared[number][_within(window)] = 0
    return cleared


def _spread(ink: NDArray[np.uint8], windows: Sequence[Window], costs: NDArray[np.floating]) -> Map:
    """How much likeness each pixel of a model's input carried, of the input's size."""
    total, seen = np.zeros(ink.shape, np.float32), np.full(ink.shape, 1e-6, np.float32)
    for loss, window in zip(np.maximum(costs, 0).tolist(), windows, strict=True):
        bump = _bump(window[2])
        total[_within(window)] += loss * bump
        seen[_within(window)] += bump
    return np.asarray(total / seen, np.float32)


def _refined(
    coarse: Map, ink: NDArray[np.uint8], windows: Sequence[Window], costs: Sequence[Map]
) -> Map:
    """A map with what finer windows say where they lie.

    What a smaller window costs is less, so that their part is brought to the mean of what the
    coarse map has there.
    """
    if not windows:
        return coarse
    fine = _spread(ink, windows, np.concatenate(costs))
    weight = np.zeros(ink.shape, np.float32)
    for window in windows:
        weight[_within(window)] = np.maximum(weight[_within(window)], _bump(window[2]))
    is_there = weight > 0
    least = max(float(fine[is_there].mean()), 1e-6)
    fine *= float(coarse[is_there].mean()) / least
    weight = np.minimum(2 * weight, 1)
    return np.asarray(coarse * (1 - weight) + fine * weight, np.float32)


def _bump(window: int) -> Map:
    """A window's weight: most in its middle, so that the map has no steps."""
    rise = np.sin(np.pi * (np.arange(window) + 0.5) / window)
    return np.asarray(np.outer(rise, rise), np.float32)


def _on_picture(losses: Map, picture: Picture, margin: float) -> Map:
    """A map of the model's input as a map of the picture: prepare's centring undone."""
    left, top, width, height = ink_box(picture)
    longer = max(width, height)
    side = longer + 2 * round(longer * margin)
    square = cv2.resize(losses, (side, side), interpolation=cv2.INTER_LINEAR)
    first_row, first_column = (side - height) // 2, (side - width) // 2
    whole = np.zeros(picture.shape, np.float32)
    part = square[first_row : first_row + height, first_column : first_column + width]
    whole[top : top + height, left : left + width] = part
    return whole
