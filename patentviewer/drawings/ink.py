"""A reduced copy of a sheet and the connected pieces of ink on it.

Everything that looks for something on a sheet (labels, header, figures) works on this copy at
about 100 dots an inch; only the last step, cutting out, goes back to the sheet as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.records import Picture, Sheet

WORKING_DPI = 100
LONGEST_COPY = 1600
SHORTEST_COPY = 400
PAPER = 215
"""Mean grey below which a pixel of the copy holds ink: a hairline, one pixel in three, does."""

Boxes = NDArray[np.int32]
Mask = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Ink:
    """The ink of a sheet, in pieces.

    sheet: the sheet's own picture. picture: the reduced copy. scale: pixels of the sheet to one of
    the copy, in each direction.
    pieces: int32, height x width, 0 = paper, else 1 + index of the piece.
    boxes: N x 4, left, top, width, height. areas: N, pixels. All in pixels of the copy.
    """

    sheet: Picture
    picture: Picture
    scale: int
    pieces: NDArray[np.int32]
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

    def chosen(self, indices: Iterable[int] | NDArray[np.bool_]) -> Mask:
        """The pieces with these indices (or flags), as 1 on 0, height x width."""
        table = np.zeros(len(self.boxes) + 1, np.uint8)
        flags = np.asarray(indices) if isinstance(indices, np.ndarray) else list(indices)
        table[1:][flags] = 1
        return table[self.pieces]


def ink_of(sheet: Sheet) -> Ink:
    """Reduce a sheet and find its pieces of ink."""
    scale = _scale(sheet)
    height, width = (max(1, side // scale) for side in sheet.picture.shape)
    whole = sheet.picture[: height * scale, : width * scale]
    copy = whole if scale == 1 else cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
    mask = (copy < PAPER).astype(np.uint8)
    _, pieces, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    return Ink(
        sheet=sheet.picture,
        picture=np.asarray(copy, np.uint8),
        scale=scale,
        pieces=np.asarray(pieces, np.int32),
        boxes=np.asarray(stats[1:, :4], np.int32),
        areas=np.asarray(stats[1:, 4], np.int32),
    )


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


def turned(boxes: Boxes, shape: tuple[int, int], turns: int) -> Boxes:
    """Where boxes (N x 4) lie after clockwise quarter turns of a sheet of this height and width."""
    height, width = shape
    for _ in range(turns % 4):
        left, top, w, h = boxes.T
        boxes = np.stack([height - top - h, left, h, w], axis=1).astype(np.int32)
        height, width = width, height
    return boxes


def root(parent: list[int], i: int) -> int:
    """The one that stands for i's group of joined things; parent: each thing's next towards it.

    Shortens the way on the walk (path halving; Tarjan and van Leeuwen, 1984).
    """
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i
