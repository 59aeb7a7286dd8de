"""What an examiner does to a figure before it is searched: crop, leave out, mirror, turn.

An edit is data and the figure itself stays as it was, so that every step can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from patentviewer.drawings.broken_lines import BrokenLines, find_broken_lines, without
from patentviewer.drawings.records import Picture

Box = tuple[int, int, int, int]
"""Left, top, width, height, in pixels of the figure as it was read."""


@dataclass(frozen=True)
class Edit:
    """Changes to a figure, applied in the order of the fields.

    left_out: boxes whose ink is not searched. broken_lines: places, in what find_broken_lines
    found, of lines that are left out too. crop: the only part that is searched. mirrored: left
    and right exchanged. degrees: turned clockwise.
    """

    left_out: tuple[Box, ...] = ()
    broken_lines: tuple[int, ...] = ()
    crop: Box | None = None
    mirrored: bool = False
    degrees: float = 0.0


@dataclass(frozen=True, eq=False)
class Origin:
    """What a figure of a query was made from, where it is not simply as it was read.

    original: the figure as it was read, before edit was applied; of a sketch the drawing that it
    was drawn over, None for blank paper. strokes: a sketch as SVG, so that it can be opened again,
    or "".
    """

    original: Picture | None
    edit: Edit = Edit()
    strokes: str = ""

    def made_again(self) -> Picture | None:
        """The edited figure, made anew; None for a sketch, which only the window can draw."""
        if self.original is None or self.strokes:
            return None
        found = find_broken_lines(self.original) if self.edit.broken_lines else None
        return apply(self.original, self.edit, found)


def apply(picture: Picture, edit: Edit, found: BrokenLines | None = None) -> Picture:
    """Make the edited figure; the picture given stays as it is.

    found: the figure's broken lines, where edit leaves some out.
    """
    result = picture
    if edit.broken_lines and found is not None:
        result = without(result, found.ink_of(edit.broken_lines))
    if edit.left_out:
        result = result.copy()
        for box in edit.left_out:
            result[_slices(box)] = 255
    if edit.crop is not None:
        cropped = result[_slices(edit.crop)]
        result = cropped if cropped.size else result
    if edit.mirrored:
        result = np.ascontiguousarray(result[:, ::-1])
    return turned(result, edit.degrees)


def turned(picture: Picture, degrees: float) -> Picture:
    """The picture turned clockwise, its paper grown so that nothing is cut off."""
    quarters, rest = divmod(degrees % 360, 90)
    turned_by_quarters = np.ascontiguousarray(np.rot90(picture, -int(quarters)))
    if rest < 1e-6:
        return turned_by_quarters
    height, width = turned_by_quarters.shape
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -rest, 1.0)
    cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide = int(np.ceil(width * cosine + height * sine))
    high = int(np.ceil(width * sine + height * cosine))
    matrix[:, 2] += ((wide - width) / 2, (high - height) / 2)
    return np.asarray(
        cv2.warpAffine(
            turned_by_quarters, matrix, (wide, high), flags=cv2.INTER_LINEAR, borderValue=255
        ),
        np.uint8,
    )


def _slices(box: Box) -> tuple[slice, slice]:
    left, top, width, height = box
    return slice(max(top, 0), max(top + height, 0)), slice(max(left, 0), max(left + width, 0))
