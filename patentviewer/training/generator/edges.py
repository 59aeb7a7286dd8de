"""The lines that a drawing of a projection consists of, as strokes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from patentviewer.training.generator import strokes
from patentviewer.training.generator.compiled import compiled
from patentviewer.training.generator.projection import Floats, Projection, Whole
from patentviewer.training.generator.strokes import Bundle, Mask


class Kind(IntEnum):
    """Why there is a line."""

    OUTLINE = 1
    EDGE = 2
    CREASE = 3
    PRINT = 4


@dataclass(frozen=True, eq=False)
class Lines:
    """Strokes in the projection's pixels; why each is there (Kind), and the part that it bounds."""

    strokes: Bundle
    kinds: NDArray[np.uint8]
    parts: NDArray[np.int32]


STEP = 0.011
"""A jump in depth that makes a line, in the article's radii."""

SHARP = math.cos(math.radians(26))
SOFT = math.cos(math.radians(15))


@compiled
def _edge_kinds(
    depth: Floats,
    part: Whole,
    normal: Floats,
    region: Whole,
    step: float,
    sharp: float,
    soft: float,
) -> Mask:
    """The kind of line at each pixel, 0 for none; of two pixels the nearer one gets the line."""
    side = part.shape[0]
    kinds = np.zeros((side, side), np.uint8)
    for y in range(1, side - 2):
        for x in range(1, side - 2):
            a = part[y, x]
            for k in range(2):
                dy = k
                dx = 1 - k
                b = part[y + dy, x + dx]
                if a < 0 and b < 0:
                    continue
                here = depth[y, x]
                there = depth[y + dy, x + dx]
                kind = 0
                if a < 0 or b < 0:
                    kind = 1
                else:
                    bend = 1e9
                    if part[y - dy, x - dx] >= 0:
                        bend = abs(there - 2 * here + depth[y - dy, x - dx])
                    if part[y + 2 * dy, x + 2 * dx] >= 0:
                        bend = min(bend, abs(here - 2 * there + depth[y + 2 * dy, x + 2 * dx]))
                    if a != b or (bend < 1e8 and bend > step):
                        kind = 2
                    else:
                        dot = 0.0
                        for c in range(3):
                            dot += normal[y, x, c] * normal[y + dy, x + dx, c]
                        if dot < sharp:
                            kind = 2
                        elif dot < soft:
                            kind = 3
                        elif region[y, x] != region[y + dy, x + dx]:
                            kind = 4
                if kind == 0:
                    continue
                ty = y
                tx = x
                if a < 0 or (b >= 0 and there < here):
                    ty = y + dy
                    tx = x + dx
                if kinds[ty, tx] == 0 or kind < kinds[ty, tx]:
                    kinds[ty, tx] = kind
    return kinds


def lines_of(projection: Projection, shortest: int = 3) -> Lines:
    """The lines of a projection. shortest: in pixels; shorter ones are left out."""
    map_of_kinds = _edge_kinds(
        projection.depth, projection.part, projection.normal, projection.region, STEP, SHARP, SOFT
    )
    bundles, kinds = [], []
    for kind in Kind:
        mask = (map_of_kinds == kind).view(np.uint8)
        if kind is not Kind.OUTLINE:
            mask = strokes.thin(mask)
        found = strokes.tidied(strokes.followed(mask), shortest)
        bundles.append(found)
        kinds.append(np.full(len(found.starts), kind, np.uint8))
    starts = np.cumsum([0, *(len(bundle.points) for bundle in bundles)])
    every = Bundle(
        np.concatenate([bundle.points for bundle in bundles]),
        np.concatenate([b.starts + at for b, at in zip(bundles, starts, strict=False)]),
        np.concatenate([b.stops + at for b, at in zip(bundles, starts, strict=False)]),
    )
    middles = every.points[(every.starts + every.stops) // 2].astype(np.int64)
    parts = projection.part[middles[:, 1], middles[:, 0]]
    return Lines(every, np.concatenate(kinds), parts)
