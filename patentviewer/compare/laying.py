"""Two drawings on one canvas, so that they can be overlaid and subtracted."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from patentviewer.compare.ink import Gray, ink_box, shrunk
from patentviewer.compare.transform import Points, Transform, resizing
from patentviewer.model.documents import Picture

CANVAS_SIZE = 1000
"""Longer side of a canvas in pixels, where no other is asked for."""

_MARGIN = 0.03


@dataclass(frozen=True, eq=False)
class Laid:
    """Two drawings on one canvas.

    left, right: uint8, height x width, 0 = ink, 255 = paper, both of the canvas's size.
    left_to_canvas, right_to_canvas: from each picture's own pixels to the canvas's.
    """

    left: Picture
    right: Picture
    left_to_canvas: Transform
    right_to_canvas: Transform


def lay(left: Picture, right: Picture, transform: Transform, size: int = CANVAS_SIZE) -> Laid:
    """Put both drawings on a canvas that just holds the ink of both.

    transform: from right's pixels to left's. size: longer side of the canvas in pixels.
    """
    corners = np.vstack([_corners(left), transform.apply(_corners(right))])
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = _MARGIN * float((high - low).max())
    low, high = low - margin, high + margin
    scale = size / float((high - low).max())
    width, height = (max(1, round(float(extent) * scale)) for extent in high - low)
    left_to_canvas = Transform(c=-float(low[0]), f=-float(low[1])).then(resizing(scale, scale))
    right_to_canvas = transform.then(left_to_canvas)
    return Laid(
        left=drawn(left, left_to_canvas, width, height),
        right=drawn(right, right_to_canvas, width, height),
        left_to_canvas=left_to_canvas,
        right_to_canvas=right_to_canvas,
    )


def drawn(picture: Picture, to_canvas: Transform, width: int, height: int) -> Picture:
    """A picture as it looks on a canvas of this size; what lies outside the picture is paper.

    It is shrunk by area first, so that thin lines do not break up.
    """
    before = min(1.0, to_canvas.scale)
    small_width = max(1, round(picture.shape[1] * before))
    small_height = max(1, round(picture.shape[0] * before))
    small: Gray = picture
    if before < 0.95:
        small = shrunk(picture, small_width, small_height)
    back = resizing(small.shape[1] / picture.shape[1], small.shape[0] / picture.shape[0]).inverse()
    on_canvas = cv2.warpAffine(
        small,
        back.then(to_canvas).matrix,
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=255,
    )
    return on_canvas.astype(np.uint8)


def _corners(picture: Picture) -> Points:
    """The corners of what is drawn."""
    left, top, width, height = ink_box(picture)
    across, down = (left, left + width), (top, top + height)
    return np.array([[x, y] for x in across for y in down], np.float64)
