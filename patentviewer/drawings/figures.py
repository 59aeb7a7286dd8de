"""A sheet becomes its figures: header and labels out, drawings apart, each one upright.

Labels are the strongest sign: a sheet has as many figures as labels, each label belongs to the
drawing it stands by and tells which way is up. Without labels only what clearly stands apart is
taken apart: the parts of an exploded drawing stay together.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.free_labels import find_free_labels
from patentviewer.drawings.ink import Ink, Mask, ink_of, root, rotated, turned, union, unions
from patentviewer.drawings.labels import Label, find_labels
from patentviewer.drawings.prepare import ink_box
from patentviewer.model.documents import Figure, Picture, Sheet

COARSE = 4
"""Pixels of the copy to one of the coarse map on which distances between drawings are taken."""
FAINT = 40
"""Darkness (255 - grey) above which a pixel counts when a figure is cut to its ink."""

_SPECK = 0.02
"""Part of the sheet's size below which what stands alone is no figure."""

_DOUBTED = 0.6
"""Certainty of a label below which strokes of a drawing may have been taken for it."""


Flags = NDArray[np.bool_]


def figures_of(sheet: Sheet) -> list[Figure]:
    """Split a sheet into its figures, in reading order.

    Each figure is upright, cut to its ink, without its label, without the sheet's header and
    without its neighbours; grey stays grey. A sheet without ink gives no figures.
    """
    ink = ink_of(sheet)
    taken = np.zeros(len(ink.boxes), bool)
    if not sheet.is_bare:
        taken |= header_pieces(ink) | _border_pieces(ink)
    labels = find_labels(ink, ~taken) or find_free_labels(ink, ~taken, is_page=not sheet.is_bare)
    labels, groups = _labelled(ink, ~taken, labels, sheet.is_bare)
    turns = _common_turns(labels)
    placed = [
        (group, label, label.turns if label else turns)
        for group, label in _in_reading_order(ink, groups, turns)
    ]
    return [
        _cut(ink, group, label, turn, sheet.number, ordinal)
        for ordinal, (group, label, turn) in enumerate(placed, start=1)
    ]


def _labelled(
    ink: Ink, free: Flags, labels: Sequence[Label], is_bare: bool
) -> tuple[list[Label], list[_Group]]:
    """The labels that name a drawing, and the figures that they are of.

    Where one is left with a speck or nothing, strokes of a drawing were taken for a label: the one
    that was read least surely is none.
    """
    while True:
        drawn = free.copy()
        for label in labels:
            drawn[label.pieces] = False
        naming = [label for label in labels if label.names]
        groups = _groups(ink, drawn, naming, is_bare)
        doubted = min(naming, key=lambda label: label.certainty, default=None)
        is_short = len(groups) < len(naming) or _has_speck(ink, groups)
        if doubted is None or doubted.certainty >= _DOUBTED or not (is_short and len(naming) > 1):
            return naming, groups
        labels = [label for label in labels if label is not doubted]


def _has_speck(ink: Ink, groups: Sequence[_Group]) -> bool:
    """Whether what was taken for a figure is but a dot beside another one of substance."""
    extents = [max(union(ink.boxes[group.pieces])[2:]) for group in groups]
    return len(extents) > 1 and min(extents) < _SPECK * ink.size < 0.1 * max(extents)


# --- what is not drawing -------------------------------------------------------------------


def header_pieces(ink: Ink) -> Flags:
    """Find the running header ("U.S. Patent  Jan. 26, 2021  Sheet 3 of 7  US D908,314 S").

    It is known by its position and build alone, so it needs no lettering to be readable: a band of
    twenty and more letters of one height along an edge, from one side to the other, in three to
    six runs with wide gaps between. On a sheet that lies sideways it stands at another edge.
    """
    height, width = ink.shape
    x, y, w, h = ink.boxes.T
    flipped_x, flipped_y = width - x - w, height - y - h
    for along, depth, run, tall, length, reach in (
        (x, y, w, h, width, height),
        (y, x, h, w, height, width),
        (y, flipped_x, h, w, height, width),
        (x, flipped_y, w, h, width, height),
    ):
        band = _header_band(along, depth, run, tall, length, reach)
        if band is not None:
            return band
    return np.zeros(len(ink.boxes), bool)


def _header_band(
    along: NDArray[np.int32],
    depth: NDArray[np.int32],
    run: NDArray[np.int32],
    tall: NDArray[np.int32],
    length: int,
    reach: int,
) -> Flags | None:
    high = 0.026 * reach
    letter = (tall >= 0.004 * reach) & (tall <= high) & (run <= 0.08 * length)
    letter &= depth + tall <= 0.13 * reach
    if np.count_nonzero(letter) < 20:
        return None
    middle = depth + tall / 2
    spread = 0.011 * reach
    inside = np.abs(middle[letter][:, None] - middle[letter][None, :]) < spread
    centre = middle[letter][inside.sum(axis=1).argmax()]
    band = letter & (np.abs(middle - centre) < spread)
    if np.count_nonzero(band) < 20:
        return None
    order = np.argsort(along[band])
    starts = along[band][order]
    ends = np.maximum.accumulate((along + run)[band][order])
    gaps = np.count_nonzero(starts[1:] - ends[:-1] > 0.035 * length)
    if not (starts[0] < 0.35 * length and ends[-1] > 0.65 * length and 2 <= gaps <= 6):
        return None
    near = (np.abs(middle - centre) < 1.6 * spread) & (tall <= high) & (run <= 0.08 * length)
    return np.asarray(near | (band & letter))


def _border_pieces(ink: Ink) -> Flags:
    """Scan noise: dark strips along the sheet's edge, and a ruled frame around all of a page."""
    height, width = ink.shape
    x, y, w, h = ink.boxes.T
    edge = np.maximum(2, 0.012 * ink.size)
    strip = (np.minimum(w, h) <= edge) & (np.maximum(w, h) >= 0.05 * ink.size)
    at_edge = (x + w <= edge) | (y + h <= edge) | (x >= width - edge) | (y >= height - edge)
    page = 0.7 < width / height < 0.82 and height * ink.scale > 2500
    frame = (w > 0.85 * width) & (h > 0.85 * height) & (ink.areas < 0.03 * w * h)
    return np.asarray((strip & at_edge & page) | (frame & page))


# --- which ink belongs to which figure -----------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Blobs:
    """Pieces of ink that lie next to each other, and how far apart the blobs are.

    of_piece: blob of each piece, -1 for none. points: for each blob, x and y of its ink on the
    coarse map. boxes: N x 4. links: pairs of blobs with the gap between them, widest last.
    """

    of_piece: NDArray[np.int32]
    points: tuple[NDArray[np.int32], ...]
    boxes: NDArray[np.int32]
    links: tuple[tuple[float, int, int], ...]


def _blobs(ink: Ink, drawn: Flags) -> _Blobs:
    height, width = ink.shape
    rows, columns, pieces = ink.dots
    down, across = rows // COARSE + 2, columns // COARSE + 2
    coarse = np.zeros((-(-height // COARSE) + 4, -(-width // COARSE) + 4), np.uint8)
    kept = drawn[pieces]
    coarse[down[kept], across[kept]] = 1
    grown = cv2.dilate(coarse, np.ones((3, 3), np.uint8))
    count, found = cv2.connectedComponents(grown, connectivity=8, ltype=cv2.CV_32S)
    blobs = np.where(coarse > 0, found, 0).astype(np.int32)
    of_piece = np.full(len(ink.boxes), -1, np.int32)
    of_piece[pieces] = blobs[down, across] - 1
    of_piece[~drawn] = -1

    rows, columns = np.nonzero(blobs)
    names = blobs[rows, columns] - 1
    order = np.argsort(names, kind="stable")
    cuts = np.searchsorted(names[order], np.arange(1, count - 1))
    points = np.stack([columns, rows], axis=1).astype(np.int32)
    boxes = unions(np.concatenate([points, np.ones_like(points)], axis=1), names, count - 1)
    return _Blobs(of_piece, tuple(np.split(points[order], cuts)), boxes, _links(blobs))


def _links(blobs: NDArray[np.int32]) -> tuple[tuple[float, int, int], ...]:
    """Gaps between blobs whose nearest-blob regions meet (enough for a spanning tree)."""
    paper = (blobs == 0).astype(np.uint8)
    if blobs.max() < 2:
        return ()
    distance, region = cv2.distanceTransformWithLabels(
        paper, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    owner = np.zeros(int(region.max()) + 1, np.int32)
    owner[region[blobs > 0]] = blobs[blobs > 0]
    nearest = owner[region]
    found: dict[tuple[int, int], float] = {}
    for a, b in (
        ((slice(None), slice(None, -1)), (slice(None), slice(1, None))),
        ((slice(None, -1), slice(None)), (slice(1, None), slice(None))),
    ):
        meets = nearest[a] != nearest[b]
        one, two = nearest[a][meets], nearest[b][meets]
        gaps = distance[a][meets] + distance[b][meets]
        low, high = np.minimum(one, two), np.maximum(one, two)
        key = low.astype(np.int64) * (int(blobs.max()) + 1) + high
        order = np.lexsort((gaps, key))
        first = order[np.flatnonzero(np.diff(key[order], prepend=-1))]
        for i in first:
            pair = (int(low[i]) - 1, int(high[i]) - 1)
            found[pair] = min(found.get(pair, np.inf), float(gaps[i]))
    return tuple(sorted((gap, a, b) for (a, b), gap in found.items()))


@dataclass(frozen=True, eq=False)
class _Group:
    """The pieces of ink that make one figure, and its label."""

    pieces: Flags
    label: Label | None = None


def _groups(ink: Ink, drawn: Flags, labels: Sequence[Label], is_bare: bool) -> list[_Group]:
    """Share the drawn pieces out among the sheet's figures."""
    if not drawn.any():
        return []
    blobs = _blobs(ink, drawn)
    size = ink.size / COARSE
    if len(labels) > 1:
        shares = _shared_by_labels(blobs, labels, size)
    else:
        apart = _apart(blobs, size, 0.12 if is_bare else 0.07) if not labels else None
        shares = apart or [list(range(len(blobs.boxes)))]
    groups = []
    for i, share in enumerate(shares):
        pieces = np.isin(blobs.of_piece, _without_specks(blobs, share, size))
        if pieces.any():
            groups.append(_Group(pieces, labels[i] if i < len(labels) else None))
    return groups


def _without_specks(blobs: _Blobs, share: list[int], size: float) -> list[int]:
    """Leave out specks that stand far from everything of substance."""
    extent = blobs.boxes[share, 2:].max(axis=1)
    body = [b for b, e in zip(share, extent, strict=True) if e > 0.02 * size]
    if not body:
        return share
    box = union(blobs.boxes[body])
    reach = 0.04 * size
    return [b for b in share if b in body or _gap(box, blobs.boxes[b]) < reach]


def _gap(a: Sequence[int] | NDArray[np.int32], b: Sequence[int] | NDArray[np.int32]) -> float:
    """Distance between two boxes; 0 where they meet."""
    across = max(a[0] - (b[0] + b[2]), b[0] - (a[0] + a[2]), 0)
    down = max(a[1] - (b[1] + b[3]), b[1] - (a[1] + a[3]), 0)
    return float(np.hypot(across, down))


def _levels(blobs: _Blobs) -> list[tuple[float, list[list[int]]]]:
    """Every way single linkage groups the blobs, coarsest first: narrowest gap left, groups."""
    count = len(blobs.boxes)
    tree: list[tuple[float, int, int]] = []
    parent = list(range(count))

    for gap, a, b in blobs.links:
        if root(parent, a) != root(parent, b):
            parent[root(parent, a)] = root(parent, b)
            tree.append((gap, a, b))
    levels = []
    for cut in range(min(len(tree), 40) + 1):
        parent = list(range(count))
        for _, a, b in tree[: len(tree) - cut]:
            parent[root(parent, a)] = root(parent, b)
        groups: dict[int, list[int]] = {}
        for i in range(count):
            groups.setdefault(root(parent, i), []).append(i)
        gap = tree[len(tree) - cut][0] if cut else np.inf
        levels.append((float(gap), list(groups.values())))
    return levels


def _apart(blobs: _Blobs, size: float, least: float) -> list[list[int]] | None:
    """Figures of a sheet without labels: groups of substance with wide paper between them."""
    for gap, groups in reversed(_levels(blobs)):
        if gap < least * size:
            continue
        boxes = [union(blobs.boxes[g]) for g in groups]
        extents = [max(b[2:]) for b in boxes]
        big = [i for i, e in enumerate(extents) if e > 0.3 * max(extents) and e > 0.1 * size]
        if len(big) < 2:
            return None
        shares = [list(groups[i]) for i in big]
        for i, group in enumerate(groups):
            if i not in big:
                nearest = min(range(len(big)), key=lambda k: _gap(boxes[i], boxes[big[k]]))
                shares[nearest] += group
        return shares
    return None


def _shared_by_labels(blobs: _Blobs, labels: Sequence[Label], size: float) -> list[list[int]]:
    """One share of the blobs for each label: the grouping in which labels stand best."""
    count = len(labels)
    distance = np.array([[_label_distance(label, p) for p in blobs.points] for label in labels])
    best: tuple[float, list[list[int]]] | None = None
    for cut, (_, groups) in enumerate(_levels(blobs)):
        if len(groups) < count:
            continue
        cost, shares = _matched(blobs, groups, distance)
        cost += 0.01 * cut * size
        if best is None or cost < best[0]:
            best = (cost, shares)
        if len(groups) > count + 10:
            break
    if best is None:
        return _by_nearest_label(distance)
    return best[1]


def _label_distance(label: Label, points: NDArray[np.int32]) -> float:
    """How far a label stands from a drawing, on the coarse map; standing off its middle counts."""
    left, top, width, height = (side / COARSE for side in label.box)
    x, y = points[:, 0] - 2, points[:, 1] - 2
    across = np.maximum(np.maximum(left - x, x - (left + width)), 0)
    down = np.maximum(np.maximum(top - y, y - (top + height)), 0)
    return float(np.hypot(across, down).min())


def _matched(
    blobs: _Blobs, groups: list[list[int]], distance: NDArray[np.float64]
) -> tuple[float, list[list[int]]]:
    """Give each label a group of its own, and the groups left over to the nearest of these."""
    near = np.array([[distance[i, g].min() for g in groups] for i in range(len(distance))])
    boxes = [union(blobs.boxes[g]) for g in groups]
    extents = np.array([max(b[2:]) for b in boxes], np.float64)
    weight = near + 0.6 * np.maximum(0, 0.25 * extents.max() - extents)[None, :]
    chosen = _assignment(weight)
    cost = float(sum(weight[i, g] for i, g in enumerate(chosen)))
    shares = [list(groups[g]) for g in chosen]
    for g, group in enumerate(groups):
        if g not in chosen:
            nearest = min(range(len(chosen)), key=lambda k: _gap(boxes[g], boxes[chosen[k]]))
            shares[nearest] += group
            cost += 0.3 * float(extents[g])
    return cost, shares


def _assignment(weight: NDArray[np.float64]) -> list[int]:
    """Cheapest choice of a column of its own for each row; rows <= columns."""
    rows, columns = weight.shape
    if rows <= 5 and columns <= 7:
        return list(
            min(
                itertools.permutations(range(columns), rows),
                key=lambda p: sum(weight[i, c] for i, c in enumerate(p)),
            )
        )
    chosen = [-1] * rows
    left = weight.copy()
    for _ in range(rows):
        row, column = np.unravel_index(np.argmin(left), left.shape)
        chosen[int(row)] = int(column)
        left[row, :] = np.inf
        left[:, column] = np.inf
    return chosen


def _by_nearest_label(distance: NDArray[np.float64]) -> list[list[int]]:
    nearest = distance.argmin(axis=0)
    return [np.flatnonzero(nearest == i).tolist() for i in range(len(distance))]


# --- cutting out ---------------------------------------------------------------------------


def _common_turns(labels: Sequence[Label]) -> int:
    turns = [label.turns for label in labels]
    return max(set(turns), key=turns.count) if turns else 0


def _in_reading_order(
    ink: Ink, groups: Sequence[_Group], turns: int
) -> list[tuple[_Group, Label | None]]:
    """Rows from the top, each from the left, as the sheet is held to read its labels."""
    boxes = turned(ink.boxes, ink.shape, turns)
    placed = []
    for group in groups:
        x, y, _, h = union(boxes[group.pieces])
        placed.append((y, y + h, x, group))
    placed.sort(key=lambda item: item[0] + item[1])
    rows: list[list[tuple[int, int, int, _Group]]] = []
    for item in placed:
        top, bottom = (max(i[0] for i in rows[-1]), min(i[1] for i in rows[-1])) if rows else (0, 0)
        shared = min(bottom, item[1]) - max(top, item[0])
        if rows and shared > 0.4 * min(bottom - top, item[1] - item[0]):
            rows[-1].append(item)
        else:
            rows.append([item])
    ordered = [item for row in rows for item in sorted(row, key=lambda i: i[2])]
    return [(item[3], item[3].label) for item in ordered]


def _cut(
    ink: Ink, group: _Group, label: Label | None, turns: int, sheet: int, ordinal: int
) -> Figure:
    """Take one figure out of the sheet, everything else in its box made paper."""
    s = ink.scale
    height, width = ink.shape
    x, y, w, h = union(ink.boxes[group.pieces])
    margin = 2
    left, top = max(0, x - margin), max(0, y - margin)
    right, bottom = min(width, x + w + margin), min(height, y + h + margin)
    sides = ink.sheet.shape
    right_edge = sides[1] if right == width else right * s
    bottom_edge = sides[0] if bottom == height else bottom * s
    picture = ink.sheet[top * s : bottom_edge, left * s : right_edge]
    others, own = _others_and_own(ink, group, (left, top, right, bottom))
    if others.any():
        picture = _erased(picture, others, own, s)
    left, top = left * s, top * s
    x, y, w, h = box = ink_box(picture, FAINT) or (0, 0, picture.shape[1], picture.shape[0])
    cut = picture[y : y + h, x : x + w]
    return Figure(
        picture=rotated(cut, turns),
        sheet=sheet,
        ordinal=ordinal,
        label=label.text if label else "",
        box=(left + box[0], top + box[1], box[2], box[3]),
        quarter_turns=turns,
    )


def _others_and_own(ink: Ink, group: _Group, window: tuple[int, int, int, int]) -> Mask:
    """Two masks of a window (left, top, right, bottom): ink of others in it, and of the group."""
    left, top, right, bottom = window
    rows, columns, pieces = ink.dots
    within = slice(*np.searchsorted(rows, (top, bottom)))
    rows, columns, pieces = rows[within], columns[within], pieces[within]
    inside = (columns >= left) & (columns < right)
    masks = np.zeros((2, bottom - top, right - left), np.uint8)
    is_own = group.pieces[pieces[inside]].astype(np.intp)
    masks[is_own, rows[inside] - top, columns[inside] - left] = 1
    return masks


def _erased(picture: Picture, other: Mask, own: Mask, scale: int) -> Picture:
    kernel = np.ones((3, 3), np.uint8)
    grown = np.asarray(cv2.dilate(other, kernel), np.uint8)
    size = (other.shape[1] * scale, other.shape[0] * scale)
    wipe = cv2.resize(grown & (1 - own), size, interpolation=cv2.INTER_NEAREST)
    out = picture.copy()
    out[: wipe.shape[0], : wipe.shape[1]][wipe > 0] = 255
    return out
