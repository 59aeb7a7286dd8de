"""Why this hit: which points answer each other, and which parts carried the likeness."""

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
from patentviewer.search.encoder import Encoder

Map = NDArray[np.float32]
"""height x width of a picture, 0 to 1."""

_CELLS = 9
_WINDOWS = 9
_WINDOW_SHARE = 0.2
_AT_A_TIME = 8
"""Windows embedded in one go: few, so that it can be stopped, and takes little memory."""

Place = tuple[int, int]
"""Top and left of a window, in pixels of a model's input."""


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
    """Where on the canvas the drawings agree: part of the ink around each place that is common.

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
    encoder: Encoder,
    weights: dict[str, float] | None = None,
    *,
    mirrored: bool = False,
) -> Iterator[Progress | Saliency]:
    """Which parts of two drawings made the model find them alike, by leaving parts out.

    Gives progress, and what was found as the last thing. Windows of a fifth of the drawing are
    cleared one after the other; how much likeness that costs is the map (occlusion, Zeiler and
    Fergus, ECCV 2014).
    Takes about the time of embedding 100 figures. weights: of the descriptors; None for
    the model's own. mirrored: the right drawing is compared as its mirror image.
    """
    preparation = encoder.manifest.preparation
    scales = encoder.manifest.scales(weights or encoder.manifest.default_weights)
    seen = np.ascontiguousarray(right[:, ::-1]) if mirrored else right
    inputs = [prepare(left, preparation), prepare(seen, preparation)]
    whole = encoder.embed(np.stack(inputs))
    cosine = float((whole[0] * scales) @ whole[1])
    maps = []
    windows = [_windows_with_ink(one) for one in inputs]
    total, done = sum(map(len, windows)), 0
    for number, picture in enumerate((left, seen)):
        costs: list[Map] = []
        for start in range(0, len(windows[number]), _AT_A_TIME):
            yield Progress("comparing", done, total)
            some = windows[number][start : start + _AT_A_TIME]
            cleared = _cleared(inputs[number], some)
            costs.append(cosine - encoder.embed(cleared) @ (whole[1 - number] * scales))
            done += len(some)
        losses = _spread(inputs[number], windows[number], costs)
        maps.append(_on_picture(losses, picture, preparation.margin))
    right_map = np.ascontiguousarray(maps[1][:, ::-1]) if mirrored else maps[1]
    yield Saliency(maps[0], right_map, cosine)


def _places(side: int) -> tuple[int, list[Place]]:
    """Side of the windows over a model's input, and their upper left corners."""
    window = round(side * _WINDOW_SHARE)
    starts = np.linspace(0, side - window, _WINDOWS).round().astype(int).tolist()
    return window, [(top, left) for top in starts for left in starts]


def _windows_with_ink(ink: NDArray[np.uint8]) -> list[Place]:
    window, places = _places(ink.shape[0])
    return [(top, left) for top, left in places if _has_ink(ink, top, left, window)]


def _cleared(ink: NDArray[np.uint8], windows: Sequence[Place]) -> NDArray[np.uint8]:
    """The input once for each window, without the ink in it."""
    window, _ = _places(ink.shape[0])
    cleared = np.repeat(ink[None], len(windows), axis=0)
    for number, (top, left) in enumerate(windows):
        cleared[number, top : top + window, left : left + window] = 0
    return cleared


def _spread(ink: NDArray[np.uint8], windows: Sequence[Place], costs: Sequence[Map]) -> Map:
    """How much likeness each place of a model's input carried, 0 to 1, of the input's size."""
    side = ink.shape[0]
    window, places = _places(side)
    total = np.zeros((side, side), np.float32)
    seen = np.full((side, side), 1e-6, np.float32)
    bump = _bump(window)
    for top, left in places:
        seen[top : top + window, left : left + window] += bump
    if not windows:
        return total
    losses = np.maximum(np.concatenate(costs), 0)
    for loss, (top, left) in zip(losses, windows, strict=True):
        total[top : top + window, left : left + window] += loss * bump
    carried_share = total / seen
    return np.asarray(carried_share / max(float(carried_share.max()), 1e-6), np.float32)


def _has_ink(ink: NDArray[np.uint8], top: int, left: int, window: int) -> bool:
    return bool((ink[top : top + window, left : left + window] > 60).any())


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
