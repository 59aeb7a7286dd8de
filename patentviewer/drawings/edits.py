"""Edits of a figure carried out: crop, leave out, mirror, turn."""

from __future__ import annotations

import cv2
import numpy as np

from patentviewer.drawings.broken_lines import BrokenLines, find_broken_lines, without
from patentviewer.model.documents import Picture
from patentviewer.model.edit import Box, Edit, Origin


def made_again(origin: Origin) -> Picture | None:
    """The edited figure, made anew; None for a sketch, which only the window can draw."""
    if origin.original is None or origin.strokes:
        return None
    found = find_broken_lines(origin.original) if origin.edit.broken_lines else None
    return apply(origin.original, origin.edit, found)


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
