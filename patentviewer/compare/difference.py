"""What only the one drawing has, what only the other has, and what both share."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from patentviewer.compare.ink import Mask, ink_of, ridge_of
from patentviewer.compare.laying import Laid
from patentviewer.compare.transform import Transform

TOLERANCE = 0.008
"""Lines this near to each other count as one line, as a part of the drawing's diagonal."""

_CLEAR = 1.7
_NEAR = 0.03
"""Differing ink this near on either side is one place, as a part of the canvas's diagonal: what
turns up and what is gone where one part was changed seldom touch."""

_LEAST_REGION = 0.003

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Region:
    """A region where the drawings differ.

    box: left, top, width, height on the canvas in pixels. only_left, only_right: ink there that the
    other drawing lacks, as a part of all ink of the drawing that has it.
    """

    box: Box
    only_left: float
    only_right: float


@dataclass(frozen=True)
class Shares:
    """How much two drawings have in common, each 0 to 1.

    common_left, common_right: part of the ink of each that the other has too. outline: area that
    both silhouettes cover over the area that either covers. aspect_left, aspect_right: width
    over height of what is drawn, as it lies on the canvas.
    """

    common_left: float
    common_right: float
    outline: float
    aspect_left: float
    aspect_right: float

    @property
    def common(self) -> float:
        """Part of the ink of both drawings that is in both, 0 to 1."""
        return (self.common_left + self.common_right) / 2


@dataclass(frozen=True, eq=False)
class Difference:
    """Two drawings on one canvas, told apart.

    common: ink of either that the other has too. only_left, only_right: ink that the other lacks.
    All masks have the canvas's size. regions: where they differ, most ink first.
    tolerance: in canvas pixels. canvas_to_left: from canvas pixels to the left picture's.
    """

    common: Mask
    only_left: Mask
    only_right: Mask
    regions: tuple[Region, ...]
    shares: Shares
    tolerance: float
    canvas_to_left: Transform


def difference(laid: Laid, tolerance: float = TOLERANCE) -> Difference:
    """Tell two drawings on a canvas apart.

    tolerance: how far apart two lines may lie and still be one, as a part of the diagonal of what
    is drawn. Half of the difference between the line weights is added to it, so that a bold
    drawing and a thin one of the same thing do not differ.
    """
    left, right = ink_of(255 - laid.left), ink_of(255 - laid.right)
    _, weight_left = ridge_of(left)
    _, weight_right = ridge_of(right)
    reach = max(2.0, tolerance * _diagonal(left | right)) + abs(weight_left - weight_right) / 2
    only_left = _lacking(left, right, reach)
    only_right = _lacking(right, left, reach)
    return Difference(
        common=(left & ~only_left) | (right & ~only_right),
        only_left=only_left,
        only_right=only_right,
        regions=_regions(only_left, only_right, int(left.sum()), int(right.sum())),
        shares=_shares(left, right, only_left, only_right),
        tolerance=reach,
        canvas_to_left=laid.left_to_canvas.inverse(),
    )


def _diagonal(ink: Mask) -> float:
    _, _, width, height = cv2.boundingRect(ink.astype(np.uint8))
    return float(np.hypot(width, height))


def _lacking(ink: Mask, other: Mask, reach: float) -> Mask:
    """Ink further than reach from any ink of the other drawing.

    A stretch of such ink counts only when some of it lies clearly further away; what hovers
    around the tolerance is the slack of two hands, not a difference.
    """
    if not other.any():
        return ink.copy()
    distance = cv2.distanceTransform((~other).astype(np.uint8), cv2.DIST_L2, 5)
    beyond: Mask = ink & (distance > reach)
    _, labels = cv2.connectedComponents(beyond.astype(np.uint8), connectivity=8)
    clear = np.unique(labels[beyond & (distance > _CLEAR * reach)])
    kept: Mask = beyond & np.isin(labels, clear[clear > 0])
    return kept


def _regions(
    only_left: Mask, only_right: Mask, ink_left: int, ink_right: int
) -> tuple[Region, ...]:
    """Differing ink that lies close together, as one region each."""
    differing = (only_left | only_right).astype(np.uint8)
    if not differing.any():
        return ()
    radius = max(2, round(_NEAR * float(np.hypot(*differing.shape))))
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    count, labels = cv2.connectedComponents(cv2.dilate(differing, around), connectivity=8)
    left_of = np.bincount(labels[only_left], minlength=count) / max(ink_left, 1)
    right_of = np.bincount(labels[only_right], minlength=count) / max(ink_right, 1)
    found = []
    for label in range(1, count):
        share_left, share_right = float(left_of[label]), float(right_of[label])
        if share_left + share_right < _LEAST_REGION:
            continue
        place = ((labels == label) & (differing > 0)).astype(np.uint8)
        left, top, width, height = cv2.boundingRect(place)
        found.append(Region((left, top, width, height), share_left, share_right))
    return tuple(sorted(found, key=lambda region: -(region.only_left + region.only_right)))


def _shares(left: Mask, right: Mask, only_left: Mask, only_right: Mask) -> Shares:
    fill_left, fill_right = silhouette(left), silhouette(right)
    either = int((fill_left | fill_right).sum())
    return Shares(
        common_left=1 - float(only_left.sum()) / max(int(left.sum()), 1),
        common_right=1 - float(only_right.sum()) / max(int(right.sum()), 1),
        outline=float((fill_left & fill_right).sum()) / max(either, 1),
        aspect_left=_aspect(left),
        aspect_right=_aspect(right),
    )


def _aspect(ink: Mask) -> float:
    _, _, width, height = cv2.boundingRect(ink.astype(np.uint8))
    return width / height if height else 0.0


def silhouette(ink: Mask) -> Mask:
    """The area a drawing covers: everything that paper cannot reach from outside.

    Gaps in the outline of up to about 2.5 % of the picture's diagonal are closed first, so that
    an outline in broken lines counts too.
    """
    radius = max(1.0, 0.0125 * float(np.hypot(*ink.shape)))
    if not ink.any():
        return ink
    padded = np.pad(ink, round(radius) + 3)
    near = cv2.distanceTransform((~padded).astype(np.uint8), cv2.DIST_L2, 5) <= radius
    reached = near.astype(np.uint8)
    cv2.floodFill(reached, None, (0, 0), 2)
    depth = cv2.distanceTransform((reached != 2).astype(np.uint8), cv2.DIST_L2, 5)
    pad = round(radius) + 3
    inside: Mask = depth[pad:-pad, pad:-pad] > radius
    return inside | ink
