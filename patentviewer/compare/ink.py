"""A drawing brought to a working size, its lines thinned so that their weight does not count."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.transform import Points, Transform, resizing
from patentviewer.drawings import prepare
from patentviewer.model.documents import Picture

Mask = NDArray[np.bool_]
"""height x width, true where there is ink (or whatever the mask is of)."""

Gray = NDArray[np.uint8]

WORKING_SIZE = 448
"""Longer side of a trimmed drawing at working size, in pixels."""

BORDER = 32
"""Paper around it, in pixels, so that distances to the drawing exist outside it too."""

_FULL_SHARE = 0.4
_TONE_SHARE = 0.15
_FILLED_SHARE = 0.5
_DENSE = 0.4
_BROAD = 23
_FAINTEST = 12


@dataclass(frozen=True, eq=False)
class Lines:
    """A drawing at working size.

    darkness: uint8, 0 = paper, 255 = ink. ink: mask of the same shape. ridge: the middle of the
    lines, one or two pixels wide whatever the weight of the line. points: N x 2, pixels of the
    ridge. normals: N x 2 unit vectors across the line there. nearest: height x width, int32, which
    of points is nearest. distance: height x width, float32, how far that is, in pixels. weight:
    typical width of a line in pixels. to_full: from working pixels to the picture's own.
    """

    darkness: Gray
    ink: Mask
    ridge: Mask
    points: Points
    normals: Points
    nearest: NDArray[np.int32]
    distance: NDArray[np.float32]
    weight: float
    to_full: Transform

    @property
    def diagonal(self) -> float:
        """Diagonal of the ink's bounding box in working pixels."""
        if not len(self.points):
            return float(np.hypot(*self.ink.shape))
        return float(np.hypot(*np.ptp(self.points, axis=0)))


def ink_of(darkness: Gray) -> Mask:
    """Mask of the ink in a picture whose lines may have become grey by shrinking.

    darkness: uint8, 255 = ink. A picture that is mostly tone (a photograph, a rendering) gives
    its edges instead, because its fills say little about shape.
    """
    strokes = darkness[darkness > _FAINTEST]
    if strokes.size == 0:
        return np.zeros(darkness.shape, np.bool_)
    threshold = 0.4 * max(float(np.percentile(strokes, 92)), 25.0)
    ink: Mask = darkness > threshold
    return edges_of(darkness) if ink.mean() > _FULL_SHARE else ink


def edges_of(darkness: Gray) -> Mask:
    """The edges in a picture of tones, as a mask. darkness: uint8, 255 = ink."""
    edges: Mask = cv2.Canny(cv2.GaussianBlur(darkness, (0, 0), 1.2), 40, 110) > 0
    return edges


def outlined(ink: Mask) -> Mask:
    """Ink with its filled areas (black, halftone) as outlines, where they are much of the drawing.

    A halftone's dots and the middle of a black area say nothing about where lines run. What is
    narrower than a twentieth of the drawing is a bold line or several close ones, no area.
    """
    dense = cv2.GaussianBlur(ink.astype(np.float32), (0, 0), 2.5) > _DENSE
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9))
    broad = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_BROAD, _BROAD))
    areas = cv2.morphologyEx(dense.astype(np.uint8), cv2.MORPH_OPEN, broad)
    if (ink & (areas > 0)).sum() < _FILLED_SHARE * max(int(ink.sum()), 1):
        return ink
    outline = cv2.morphologyEx(areas, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > 0
    lines: Mask = (ink & (cv2.dilate(areas, disc) == 0)) | outline
    return lines


def is_tonal(darkness: Gray) -> bool:
    """Whether a picture, at its own resolution, shows tones (a rendering) rather than lines."""
    grey = (darkness > 40) & (darkness < 215)
    return float(grey.mean()) > _TONE_SHARE


def ridge_of(ink: Mask) -> tuple[Mask, float]:
    """The middle of the lines, and the typical line's width in pixels.

    A pixel of ink belongs to the ridge when no neighbour lies deeper inside the ink.
    """
    depth = cv2.distanceTransform(ink.astype(np.uint8), cv2.DIST_L2, 3)
    ridge: Mask = ink & (depth >= cv2.dilate(depth, np.ones((3, 3), np.uint8)) - 1e-3)
    if not ridge.any():
        return ridge, 0.0
    return ridge, max(1.0, 2.0 * float(np.median(depth[ridge])) - 0.9)


def normals_at(ink: Mask, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Points:
    """Unit vectors across the lines at some pixels, from the structure tensor around them."""
    soft = cv2.GaussianBlur(ink.astype(np.float32), (0, 0), 1.5)
    slope_x = cv2.Sobel(soft, cv2.CV_32F, 1, 0)
    slope_y = cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    xx = cv2.GaussianBlur(slope_x * slope_x, (0, 0), 2.0)[rows, columns]
    yy = cv2.GaussianBlur(slope_y * slope_y, (0, 0), 2.0)[rows, columns]
    xy = cv2.GaussianBlur(slope_x * slope_y, (0, 0), 2.0)[rows, columns]
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    return np.column_stack([np.cos(angle), np.sin(angle)]).astype(np.float64)


def ink_box(picture: Picture) -> tuple[int, int, int, int]:
    """Left, top, width, height of what is not paper; the whole picture when all of it is."""
    height, width = picture.shape
    return prepare.ink_box(picture) or (0, 0, width, height)


def shrunk(darkness: Gray, width: int, height: int) -> Gray:
    """A picture at another size, without aliasing when it becomes smaller."""
    smaller = width < darkness.shape[1]
    interpolation = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    return cv2.resize(darkness, (width, height), interpolation=interpolation).astype(np.uint8)


def lines_of(picture: Picture, size: int = WORKING_SIZE) -> Lines:
    """Bring a drawing to working size. picture: uint8, 0 = ink, 255 = paper, any size."""
    left, top, box_width, box_height = ink_box(picture)
    scale = size / max(box_width, box_height)
    width, height = max(1, round(box_width * scale)), max(1, round(box_height * scale))
    cut = 255 - picture[top : top + box_height, left : left + box_width]
    darkness = np.pad(shrunk(cut, width, height), BORDER)
    to_working = (
        Transform(c=-left, f=-top)
        .then(resizing(width / box_width, height / box_height))
        .then(Transform(c=BORDER, f=BORDER))
    )
    ink = edges_of(darkness) if is_tonal(cut) else outlined(ink_of(darkness))
    ridge, weight = ridge_of(ink)
    rows, columns = np.nonzero(ridge)
    distance, nearest = _nearest(ridge, rows, columns)
    return Lines(
        darkness=darkness,
        ink=ink,
        ridge=ridge,
        points=np.column_stack([columns, rows]).astype(np.float64),
        normals=normals_at(ink, rows, columns),
        nearest=nearest,
        distance=distance,
        weight=weight,
        to_full=to_working.inverse(),
    )


def _nearest(
    ridge: Mask, rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Distance to the nearest point of the ridge, and which of its points that is."""
    if rows.size == 0:
        return np.full(ridge.shape, 1e4, np.float32), np.full(ridge.shape, -1, np.int32)
    distance, labels = cv2.distanceTransformWithLabels(
        (~ridge).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    point_of_label = np.zeros(int(labels.max()) + 1, np.int32)
    point_of_label[labels[rows, columns]] = np.arange(rows.size, dtype=np.int32)
    return distance.astype(np.float32), point_of_label[labels]
