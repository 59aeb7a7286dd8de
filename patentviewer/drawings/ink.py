"""A reduced copy of a sheet and the connected pieces of ink on it.

Everything that looks for something on a sheet (labels, header, figures) works on this copy at
about 100 dots an inch; only the last step, cutting out, goes back to the sheet as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture, Sheet

WORKING_DPI = 100
LONGEST_COPY = 1600
SHORTEST_COPY = 400
PAPER = 215
"""Mean grey below which a pixel of the copy holds ink: a hairline, one pixel in three, does."""

_TURNS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}

Boxes = NDArray[np.int32]
Mask = NDArray[np.uint8]
Dots = tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.int32]]


@dataclass(frozen=True, eq=False)
class Ink:
    """The ink of a sheet, in pieces.

    sheet: the sheet's own picture. picture: the reduced copy. scale: pixels of the sheet to one of
    the copy, in each direction.
    mask: uint8, height x width, 1 = ink. pieces: int32, height x width, 0 = paper, else 1 + index
    of the piece. dots: row, column and piece (its index) of each pixel of ink, from the top: a
    twentieth of a sheet, or less.
    boxes: N x 4, left, top, width, height. areas: N, pixels. All in pixels of the copy.
    """

    sheet: Picture
    picture: Picture
    scale: int
    mask: Mask
    pieces: NDArray[np.int32]
    dots: Dots
    boxes: Boxes
    areas: NDArray[np.int32]

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the copy."""
        return self.pieces.shape[0], self.pieces.shape[1]

    @property
    def size(self) -> int:
        """The longer side of the copy."""
        return max(self.shape)


def ink_of(sheet: Sheet) -> Ink:
    """Reduce a sheet and find its pieces of ink."""
    scale = _scale(sheet)
    height, width = (max(1, side // scale) for side in sheet.picture.shape)
    whole = sheet.picture[: height * scale, : width * scale]
    copy = whole if scale == 1 else cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
    mask = np.asarray(cv2.threshold(copy, PAPER - 1, 1, cv2.THRESH_BINARY_INV)[1], np.uint8)
    count, found = cv2.connectedComponents(mask, connectivity=8, ltype=cv2.CV_32S)
    pieces = np.asarray(found, np.int32)
    flat = np.flatnonzero(mask.view(bool))
    rows, columns = np.divmod(flat, width)
    dots = rows, columns, pieces.ravel()[flat] - 1
    return Ink(
        sheet=sheet.picture,
        picture=np.asarray(copy, np.uint8),
        scale=scale,
        mask=mask,
        pieces=pieces,
        dots=dots,
        boxes=_boxes(dots, count - 1),
        areas=np.bincount(dots[2], minlength=count - 1).astype(np.int32),
    )


def _boxes(dots: Dots, count: int) -> Boxes:
    """The box of each piece of ink, by its dots; OpenCV's own statistics take three times as long.

    Where an index comes again, what is assigned last stays: the greatest, if they rise.
    """
    rows, columns, pieces = dots
    by_column = np.argsort(columns.astype(np.uint16), kind="stable")
    across, of = columns[by_column], pieces[by_column]
    low, high = np.zeros((2, count), np.int32), np.zeros((2, count), np.int32)
    high[0, of], low[0, of[::-1]] = across, across[::-1]
    high[1, pieces], low[1, pieces[::-1]] = rows, rows[::-1]
    return np.concatenate([low, high - low + 1]).T.copy()


def _scale(sheet: Sheet) -> int:
    longer = max(sheet.picture.shape)
    wanted = sheet.dpi / WORKING_DPI if sheet.dpi > 0 else longer / 1100
    scale = max(1, min(round(wanted), longer // SHORTEST_COPY), -(-longer // LONGEST_COPY))
    return int(scale)


def union(boxes: Boxes) -> tuple[int, int, int, int]:
    """The smallest box around boxes (N x 4, N > 0): left, top, width, height."""
    left, top = boxes[:, 0].min(), boxes[:, 1].min()
    right, bottom = (boxes[:, 0] + boxes[:, 2]).max(), (boxes[:, 1] + boxes[:, 3]).max()
    return int(left), int(top), int(right - left), int(bottom - top)


def unions(boxes: Boxes, groups: NDArray[np.integer], count: int) -> Boxes:
    """The smallest box around each group of boxes (N x 4); groups: of each box, 0 to count - 1."""
    order = np.argsort(groups, kind="stable")
    starts = np.searchsorted(groups[order], np.arange(count))
    corners = boxes[order]
    low = np.minimum.reduceat(corners[:, :2], starts)
    high = np.maximum.reduceat(corners[:, :2] + corners[:, 2:], starts)
    return np.concatenate([low, high - low], axis=1)


def turned(boxes: Boxes, shape: tuple[int, int], turns: int) -> Boxes:
    """Where boxes (N x 4) lie after clockwise quarter turns of a sheet of this height and width."""
    height, width = shape
    for _ in range(turns % 4):
        left, top, w, h = boxes.T
        boxes = np.stack([height - top - h, left, h, w], axis=1).astype(np.int32)
        height, width = width, height
    return boxes


def root(parent: list[int], i: int) -> int:
    """The thing that stands for the group of joined things that i is in.

    parent: for each thing the next one towards it. Shortens the way on the walk (path halving;
    Tarjan and van Leeuwen, 1984).
    """
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def rotated(picture: Picture, turns: int) -> Picture:
    """A picture after so many clockwise quarter turns, as an array of its own."""
    turn = _TURNS.get(turns % 4)
    return picture.copy() if turn is None else np.asarray(cv2.rotate(picture, turn), np.uint8)
