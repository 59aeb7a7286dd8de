"""Where one drawing might lie in another, from their whole shapes: size, turn and position.

For drawings that share no details (other designs of the same article) local matches find nothing.
Then every turn and a few sizes are tried on tiny soft pictures; the best shift of each comes out of
one correlation in the frequency domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.ink import Lines
from patentviewer.compare.refinement import sample
from patentviewer.compare.transform import Points, Transform

_SIDE = 64
_SPREAD = 13.0
_SIZES = (0.8, 0.9, 1.0, 1.12, 1.25)
_STEP = 6
_UPRIGHT = 12
_POINTS = 2500


@dataclass(frozen=True)
class Moments:
    """Centre of a drawing's lines, and their root mean square distance from it, in pixels."""

    x: float
    y: float
    spread: float


def moments_of(lines: Lines) -> Moments:
    """The moments of the points on a drawing's lines; without lines the middle of the picture."""
    if len(lines.points) < 2:
        height, width = lines.ink.shape
        return Moments(width / 2, height / 2, max(height, width) / 4)
    centre = lines.points.mean(axis=0)
    spread = float(np.sqrt(np.square(lines.points - centre).sum(axis=1).mean()))
    return Moments(float(centre[0]), float(centre[1]), max(spread, 1.0))


def by_moments(left: Lines, right: Lines, mirrored: bool) -> Transform:
    """The transform that lays centre on centre and makes the spreads equal, without turning."""
    onto, moved = moments_of(left), moments_of(right)
    return _to_tiny(moved, mirrored, 1.0, 0.0).then(_to_tiny(onto, False, 1.0, 0.0).inverse())


def by_boxes(left: Lines, right: Lines, mirrored: bool) -> Transform:
    """The transform that lays box on box by their middles and diagonals, without turning."""
    (x, y), (other_x, other_y) = (_middle_of_box(lines) for lines in (left, right))
    scale = left.diagonal / max(right.diagonal, 1.0)
    flip = Transform(a=-1.0) if mirrored else Transform()
    centred = Transform(c=-other_x, f=-other_y).then(flip)
    return centred.then(Transform.similarity(scale, 0.0, x, y))


def _middle_of_box(lines: Lines) -> tuple[float, float]:
    low, high = lines.points.min(axis=0), lines.points.max(axis=0)
    return float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2


def _to_tiny(moments: Moments, mirrored: bool, size: float, degrees: float) -> Transform:
    """From working pixels to the tiny picture: centred, of one spread, turned."""
    centred = Transform(c=-moments.x, f=-moments.y)
    flip = Transform(a=-1.0) if mirrored else Transform()
    turn = Transform.similarity(size * _SPREAD / moments.spread, degrees, _SIDE / 2, _SIDE / 2)
    return centred.then(flip).then(turn)


def _tiny(points: Points, to_tiny: Sequence[Transform]) -> NDArray[np.float32]:
    """The lines as soft tiny pictures of mean 0 and norm 1, one for each map: n x side x side."""
    count = len(to_tiny)
    maps = np.stack([one.matrix for one in to_tiny])
    places = (maps[:, :, :2] @ points.T + maps[:, :, 2:]).astype(np.intp)
    inside = ((places >= 0) & (places < _SIDE)).all(axis=1)
    # Side by side as channels of one picture: one blur then serves them all.
    cells = (places[:, 1] * _SIDE + places[:, 0]) * count + np.arange(count)[:, None]
    counts = np.bincount(cells[inside], minlength=_SIDE * _SIDE * count)
    histograms = np.minimum(counts.reshape(_SIDE, _SIDE, count), 6).astype(np.float32)
    soft = cv2.GaussianBlur(histograms, (0, 0), 1.2).reshape(_SIDE, _SIDE, count)
    levels: NDArray[np.float32] = np.ascontiguousarray(np.sqrt(soft).transpose(2, 0, 1))
    levels -= levels.mean(axis=(1, 2), keepdims=True)
    lengths = np.sqrt(np.square(levels).sum(axis=(1, 2), keepdims=True))
    levels /= np.maximum(lengths, 1e-6)
    return levels


def candidates(left: Lines, right: Lines, mirrored: bool, most: int = 6) -> list[Transform]:
    """Transforms from right to left that put much of the shapes onto each other.

    The best upright one comes first, whatever its rank, then the others, best first. No two are
    alike in turn. Empty when a drawing has no lines.
    """
    if len(left.points) < 2 or len(right.points) < 2:
        return []
    onto, moved = moments_of(left), moments_of(right)
    from_tiny = _to_tiny(onto, False, 1.0, 0.0).inverse()
    left_points = left.points[sample(left, _POINTS)]
    right_points = right.points[sample(right, _POINTS)]
    fixed = np.conj(np.fft.rfft2(_tiny(left_points, [from_tiny.inverse()])))
    found: list[tuple[float, float, Transform]] = []
    for degrees in range(0, 360, _STEP):
        trials = [_to_tiny(moved, mirrored, size, degrees) for size in _SIZES]
        stack = np.fft.rfft2(_tiny(right_points, trials))
        overlap = np.fft.irfft2(stack * fixed, s=(_SIDE, _SIDE))
        best = int(overlap.argmax())
        trial, row, column = np.unravel_index(best, overlap.shape)
        shift_x = -((int(column) + _SIDE // 2) % _SIDE - _SIDE // 2)
        shift_y = -((int(row) + _SIDE // 2) % _SIDE - _SIDE // 2)
        shifted = trials[int(trial)].then(Transform(c=shift_x, f=shift_y))
        found.append((float(overlap.flat[best]), degrees, shifted.then(from_tiny)))
    return _apart(found, most)


def _apart(found: list[tuple[float, float, Transform]], most: int) -> list[Transform]:
    """The best upright trial, then the best ones that are not turned nearly as a better one is."""
    ordered = sorted(found, key=lambda trial: -trial[0])
    upright = next(trial for trial in ordered if min(trial[1], 360 - trial[1]) <= _UPRIGHT)
    chosen: list[tuple[float, Transform]] = [(upright[1], upright[2])]
    for _, degrees, transform in ordered:
        gaps = [abs((degrees - other + 180) % 360 - 180) for other, _ in chosen]
        if all(gap > 2 * _STEP for gap in gaps):
            chosen.append((degrees, transform))
        if len(chosen) == most:
            break
    return [transform for _, transform in chosen]
