"""Broken lines: in a design drawing they show what is not claimed.

A broken line is a chain of short straight pieces of ink that lie end to end: each piece points at
the next one across a gap no longer than a piece, and pieces and gaps are alike all along. Hatching
and surface shading fail that test, for their strokes lie side by side and taper off in pieces of
every length; so do letters and dots. Where a dash touches other ink it is no piece of its own and
stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture

WORKING_SIZE = 2400
"""Longer side in pixels to which a larger picture is brought before dashes are looked for."""

_FEWEST = 5
_LONGEST = 0.06
_SHORTEST = 6.0
_SLENDER = 2.2
_GAP = 1.6
_BEND = np.cos(np.radians(34))
_ALIKE = 2.0
_REGULAR = 0.75


@dataclass(frozen=True, eq=False)
class BrokenLine:
    """One chain of dashes.

    pieces: its dashes in order, each the two ends (x0, y0, x1, y1), in pixels of the picture,
    float64, n x 4. box: left, top, width, height.
    """

    pieces: NDArray[np.float64]
    box: tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class BrokenLines:
    """All broken lines of a picture.

    numbers: uint16, height x width: 0, or for ink that belongs to lines[i] the number i + 1.
    """

    lines: tuple[BrokenLine, ...]
    numbers: NDArray[np.uint16]

    @property
    def ink(self) -> NDArray[np.bool_]:
        """The ink of all broken lines, bool, height x width."""
        return np.asarray(self.numbers > 0, bool)

    def ink_of(self, lines: Iterable[int]) -> NDArray[np.bool_]:
        """The ink of some of the lines, by their positions in lines; bool, height x width."""
        wanted = np.zeros(len(self.lines) + 1, bool)
        wanted[[line + 1 for line in lines if 0 <= line < len(self.lines)]] = True
        return np.asarray(wanted[self.numbers], bool)


@dataclass(frozen=True, eq=False)
class _Dashes:
    """Pieces of ink that could be dashes: component number, ends (n x 2 x 2), direction, length."""

    component: NDArray[np.intp]
    ends: NDArray[np.float64]
    direction: NDArray[np.float64]
    length: NDArray[np.float64]


def find_broken_lines(picture: Picture) -> BrokenLines:
    """Find the broken lines of a drawing (uint8, height x width, 0 = ink)."""
    scale = min(1.0, WORKING_SIZE / max(picture.shape))
    small = picture
    if scale < 1:
        size = (round(picture.shape[1] * scale) or 1, round(picture.shape[0] * scale) or 1)
        small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    ink = (small < 160).astype(np.uint8)
    count, found, statistics, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    components = np.asarray(found, np.int32)
    dashes = _dashes(components, np.asarray(statistics, np.int32), max(small.shape))
    chains = _chains(_links(dashes), len(dashes.length)) if len(dashes.length) else []
    chains = [chain for chain in chains if _is_regular(dashes, chain)]
    number_of = np.zeros(count, np.uint16)
    for position, chain in enumerate(chains):
        number_of[dashes.component[chain]] = position + 1
    lines = tuple(_line(dashes.ends[chain] / scale, picture.shape) for chain in chains)
    return BrokenLines(lines, _at_full_size(number_of[components], picture))


def without(picture: Picture, ink: NDArray[np.bool_]) -> Picture:
    """The picture with some of its ink turned into paper, soft edges of that ink too."""
    around = cv2.dilate(ink.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    result = picture.copy()
    result[around] = 255
    return result


def _at_full_size(numbers: NDArray[np.uint16], picture: Picture) -> NDArray[np.uint16]:
    if numbers.shape == picture.shape:
        return numbers
    height, width = picture.shape
    grown = cv2.dilate(numbers, np.ones((3, 3), np.uint8))
    large = cv2.resize(grown, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.where(picture < 200, large, 0).astype(np.uint16)


def _dashes(components: NDArray[np.int32], boxes: NDArray[np.int32], longer_side: int) -> _Dashes:
    """Components that are short, straight and slender."""
    extent = np.hypot(boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_HEIGHT])
    area = boxes[:, cv2.CC_STAT_AREA]
    fits = (extent >= _SHORTEST) & (extent <= _LONGEST * longer_side)
    # A straight piece of ink covers its length times its width: what covers much more of its box
    # than a diagonal line would is a blot, a letter or an arrow's head.
    fits &= area * _SLENDER <= extent**2
    fits[0] = False
    kept = []
    for number in np.flatnonzero(fits):
        left, top, width, height, _ = boxes[number]
        piece = components[top : top + height, left : left + width] == number
        ends = _straight_ends(piece)
        if ends is not None:
            kept.append((number, ends + np.array([left, top])))
    if not kept:
        return _Dashes(np.zeros(0, np.intp), np.zeros((0, 2, 2)), np.zeros((0, 2)), np.zeros(0))
    ends_of_all = np.array([ends for _, ends in kept])
    along = ends_of_all[:, 1] - ends_of_all[:, 0]
    length = np.hypot(along[:, 0], along[:, 1])
    numbers = np.array([number for number, _ in kept], np.intp)
    return _Dashes(numbers, ends_of_all, along / length[:, None], length)


def _straight_ends(piece: NDArray[np.bool_]) -> NDArray[np.float64] | None:
    """The two ends of a straight slender piece of ink (2 x 2: x, y); None when it is not one."""
    ys, xs = np.nonzero(piece)
    points = np.stack([xs, ys], axis=1).astype(np.float64)
    centre = points.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov((points - centre).T) + np.eye(2) * 1e-9)
    axis = vectors[:, 1]
    along = (points - centre) @ axis
    across = (points - centre) @ vectors[:, 0]
    length = float(along.max() - along.min()) + 1
    # A uniform bar of width w has a variance of w * w / 12 across; bent pieces of a curve have a
    # little more, letters far more.
    width = float(np.sqrt(12 * max(values[0], 0))) + 0.5
    bulge = float(across.max() - across.min()) + 1
    if length < _SLENDER * width or bulge > 0.45 * length:
        return None
    return np.stack([centre + along.min() * axis, centre + along.max() * axis])


def _links(dashes: _Dashes) -> list[tuple[float, int, int]]:
    """Pairs of ends that may be one line's: cost, end, end. End 2 i is dash i's first."""
    count = len(dashes.length)
    tips = dashes.ends.reshape(-1, 2)
    outward = np.stack([-dashes.direction, dashes.direction], axis=1).reshape(-1, 2)
    owner = np.repeat(np.arange(count), 2)
    length = dashes.length[owner]
    reach = float(min(dashes.length.max() * _GAP, 400.0))
    found = []
    cells = _cells(tips, reach)
    for one in range(len(tips)):
        near = _near(cells, tips[one], reach)
        near = near[(near > one) & (owner[near] != owner[one])]
        if not near.size:
            continue
        gap = tips[near] - tips[one]
        distance = np.maximum(np.hypot(gap[:, 0], gap[:, 1]), 0.5)
        towards = gap / distance[:, None]
        shorter = np.minimum(length[near], length[one])
        longer = np.maximum(length[near], length[one])
        ahead = towards @ outward[one]
        behind = -(towards * outward[near]).sum(axis=1)
        straight = -(outward[near] @ outward[one])
        # Across a gap of a pixel or two the way from tip to tip has no direction worth its name.
        slack = np.where(distance < 3, 0.6, _BEND)
        good = (ahead >= slack) & (behind >= slack) & (straight >= _BEND)
        good &= (distance <= _GAP * longer) & (longer <= _ALIKE * shorter)
        cost = distance / longer + 2 * (1 - straight) + (1 - ahead) + (1 - behind)
        found += [(float(c), one, int(n)) for c, n in zip(cost[good], near[good], strict=True)]
    return sorted(found)


def _cells(tips: NDArray[np.float64], reach: float) -> dict[tuple[int, int], list[int]]:
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (x, y) in enumerate(tips):
        cells.setdefault((int(x // reach), int(y // reach)), []).append(number)
    return cells


def _near(
    cells: dict[tuple[int, int], list[int]], tip: NDArray[np.float64], reach: float
) -> NDArray[np.intp]:
    column, row = int(tip[0] // reach), int(tip[1] // reach)
    around = [
        number
        for x in (column - 1, column, column + 1)
        for y in (row - 1, row, row + 1)
        for number in cells.get((x, y), ())
    ]
    return np.array(around, np.intp)


def _chains(links: list[tuple[float, int, int]], count: int) -> list[list[int]]:
    """Join ends, best pairs first, each end once; chains of enough dashes, in order."""
    partner: dict[int, int] = {}
    for _, one, other in links:
        if one not in partner and other not in partner:
            partner[one] = other
            partner[other] = one
    chains, seen = [], np.zeros(count, bool)
    # Open chains are walked from their ends; what is left after them are closed ones.
    free = [end for end in range(2 * count) if end not in partner]
    for start in (*free, *range(0, 2 * count, 2)):
        if seen[start // 2]:
            continue
        chain, end = [], start
        while not seen[end // 2]:
            seen[end // 2] = True
            chain.append(end // 2)
            following = partner.get(end ^ 1)
            if following is None:
                break
            end = following
        if len(chain) >= _FEWEST:
            chains.append(chain)
    return chains


def _is_regular(dashes: _Dashes, chain: list[int]) -> bool:
    """Whether the dashes of a chain, and the gaps between them, are of one length each."""
    ends = dashes.ends[chain]
    apart = np.linalg.norm(ends[:-1, :, None] - ends[1:, None, :], axis=3)
    gaps = apart.min(axis=(1, 2))
    lengths = dashes.length[chain]
    dash, gap = float(np.median(lengths)), float(np.median(gaps))
    alike = ((lengths > 0.6 * dash) & (lengths < 1.5 * dash)).mean()
    even = ((gaps > 0.45 * gap - 1) & (gaps < 1.8 * gap + 1)).mean()
    return bool(alike >= _REGULAR and even >= _REGULAR and gap <= 1.3 * dash)


def _line(ends: NDArray[np.float64], shape: tuple[int, ...]) -> BrokenLine:
    left, top = np.floor(ends.min(axis=(0, 1))).astype(int)
    right, bottom = np.ceil(ends.max(axis=(0, 1))).astype(int)
    left, top = max(int(left), 0), max(int(top), 0)
    width = min(int(right) + 1, shape[1]) - left
    height = min(int(bottom) + 1, shape[0]) - top
    return BrokenLine(ends.reshape(-1, 4), (left, top, width, height))
