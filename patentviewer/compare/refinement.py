"""A rough transform made exact by the lines themselves.

Iterated closest lines: each point of a drawing pulls on the nearest line of the other, across
that line (the point-to-line form of Chen and Medioni, 1992, which lets lines slide along
themselves), in both directions, so that the drawing can neither shrink into nor swell out of the
other. Points far from any line count less and less as the tolerance narrows, so that parts which
only one drawing has do not pull the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.ink import Lines
from patentviewer.compare.transform import Points, Transform

Kind = Literal["upright", "similarity", "affine"]
"""What may change: size and position; turn, too; proportions, too."""

_UPRIGHT = [0, 2, 3]
"""Positions of the parameters of a similarity that stay when it may not turn."""

_ALONG = 0.05
"""Part of the pull that also acts along a line, so that the solution stays unique."""


def sample(lines: Lines, most: int, seed: int = 11) -> NDArray[np.intp]:
    """At most count of the points, evenly spread at random, always the same ones."""
    count = len(lines.points)
    if count <= most:
        return np.arange(count)
    return np.sort(np.random.default_rng(seed).choice(count, most, replace=False))


def refine(
    left: Lines,
    right: Lines,
    start: Transform,
    *,
    kind: Kind = "similarity",
    points: int = 1200,
    widths: tuple[float, ...] = (16, 12, 9, 7, 5, 4, 3, 2.5, 2, 2),
) -> Transform:
    """Improve a transform from right to left (working pixels).

    widths: tolerance of each round in pixels. A round that would flatten or blow up the drawing
    ends the work with what was reached before it.
    """
    sample_left, sample_right = sample(left, points), sample(right, points)
    transform = start
    for width in widths:
        pairs = _pairs(left, right, transform, sample_left, sample_right)
        weights = np.exp(-0.5 * np.square(pairs.gaps / width))
        improved = _solve(pairs, weights, kind, transform.mirrored)
        if improved is None or not 0.6 < improved.scale / start.scale < 1.6:
            return transform
        transform = improved
    return transform


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Points of right (source), the points of left they belong on, the lines' normals there."""

    source: Points
    target: Points
    normals: Points
    gaps: NDArray[np.float64]


def _pairs(
    left: Lines,
    right: Lines,
    transform: Transform,
    sample_left: NDArray[np.intp],
    sample_right: NDArray[np.intp],
) -> _Pairs:
    """The closest lines, from right to left and from left to right."""
    moved = right.points[sample_right]
    onto, gaps_forward = closest(left, transform.apply(moved))
    fixed = left.points[sample_left]
    back = transform.inverse()
    under, gaps_backward = closest(right, back.apply(fixed))
    turned = right.normals[under] @ back.matrix[:, :2]
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    return _Pairs(
        source=np.concatenate([moved, right.points[under]]),
        target=np.concatenate([left.points[onto], fixed]),
        normals=np.concatenate([left.normals[onto], turned]),
        gaps=np.concatenate([gaps_forward, gaps_backward * transform.scale]),
    )


def closest(lines: Lines, points: Points) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """For each point the number of the nearest point on a line, and its distance in pixels."""
    height, width = lines.nearest.shape
    columns = np.clip(np.rint(points[:, 0]).astype(np.intp), 0, width - 1)
    rows = np.clip(np.rint(points[:, 1]).astype(np.intp), 0, height - 1)
    nearest = lines.nearest[rows, columns]
    if not len(lines.points):
        return nearest, np.full(len(points), 1e4)
    gaps = lines.points[nearest] - points
    return nearest, np.hypot(gaps[:, 0], gaps[:, 1])


def _solve(
    pairs: _Pairs, weights: NDArray[np.float64], kind: Kind, mirrored: bool
) -> Transform | None:
    """The transform of least weighted distance across the lines.

    Each pair gives two equations: across the line, and faintly along it.
    """
    if weights.sum() < 12:
        return None
    centre = pairs.source.mean(axis=0)
    x, y = (pairs.source - centre).T
    ones, zeros = np.ones_like(x), np.zeros_like(x)
    sign = -1.0 if mirrored else 1.0
    if kind == "affine":
        row_x = np.column_stack([x, y, ones, zeros, zeros, zeros])
        row_y = np.column_stack([zeros, zeros, zeros, x, y, ones])
    else:
        row_x = np.column_stack([x, -sign * y, ones, zeros])
        row_y = np.column_stack([sign * y, x, zeros, ones])
    if kind == "upright":
        row_x, row_y = row_x[:, _UPRIGHT], row_y[:, _UPRIGHT]
    normal_x, normal_y = pairs.normals.T
    across = normal_x[:, None] * row_x + normal_y[:, None] * row_y
    along = -normal_y[:, None] * row_x + normal_x[:, None] * row_y
    wanted_across = (pairs.normals * pairs.target).sum(axis=1)
    wanted_along = -normal_y * pairs.target[:, 0] + normal_x * pairs.target[:, 1]
    design = np.vstack([across * weights[:, None], along * (_ALONG * weights)[:, None]])
    wanted = np.concatenate([wanted_across * weights, wanted_along * _ALONG * weights])
    try:
        found = np.linalg.solve(
            design.T @ design + 1e-9 * np.eye(design.shape[1]), design.T @ wanted
        )
    except np.linalg.LinAlgError:
        return None
    if kind == "affine":
        a, b, c, d, e, f = found
    else:
        a, d, c, f = found if kind == "similarity" else np.insert(found, 1, 0.0)
        b, e = -sign * d, sign * a
    solved = Transform(a, b, c, d, e, f)
    return Transform(c=-centre[0], f=-centre[1]).then(solved)
