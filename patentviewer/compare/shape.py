"""What a drawing looks like in a few numbers, for pairing figures where no model is at hand."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.ink import ink_of, shrunk
from patentviewer.drawings.prepare import trim
from patentviewer.model.documents import Picture

_SIDE = 128
_CELLS = 12
_DIRECTIONS = 8
_ASPECT_WEIGHT = 0.6


def shape_of(picture: Picture) -> NDArray[np.float32]:
    """Where a drawing has lines of which direction: float32, length 1 but for its last number.

    The drawing is trimmed and centred on a square; 12 x 12 soft cells count the lines of eight
    directions (a histogram of oriented gradients). The last number tells its proportions.
    """
    trimmed = trim(picture)
    height, width = trimmed.shape
    scale = (_SIDE - 8) / max(height, width)
    small = shrunk(255 - trimmed, max(1, round(width * scale)), max(1, round(height * scale)))
    ink = ink_of(small).astype(np.float32)
    top, left = (_SIDE - small.shape[0]) // 2, (_SIDE - small.shape[1]) // 2
    square = np.zeros((_SIDE, _SIDE), np.float32)
    square[top : top + small.shape[0], left : left + small.shape[1]] = ink
    cells = _cells(cv2.GaussianBlur(square, (0, 0), 1.0).astype(np.float32))
    norm = float(np.linalg.norm(cells))
    proportions = _ASPECT_WEIGHT * math.log(width / height)
    return np.append(cells / max(norm, 1e-6), proportions).astype(np.float32)


def _cells(soft: NDArray[np.float32]) -> NDArray[np.float32]:
    slope_x = cv2.Sobel(soft, cv2.CV_32F, 1, 0)
    slope_y = cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    strength = np.hypot(slope_x, slope_y)
    direction = (np.arctan2(slope_y, slope_x) % np.pi) * (_DIRECTIONS / np.pi)
    layers = []
    for number in range(_DIRECTIONS):
        gap = np.abs((direction - number + _DIRECTIONS / 2) % _DIRECTIONS - _DIRECTIONS / 2)
        layer = strength * np.clip(1 - gap, 0, 1)
        softer = cv2.GaussianBlur(layer, (0, 0), _SIDE / _CELLS / 2)
        layers.append(cv2.resize(softer, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA))
    cells: NDArray[np.float32] = np.sqrt(np.stack(layers)).ravel().astype(np.float32)
    return cells


def likeness(left: NDArray[np.float32], right: NDArray[np.float32]) -> NDArray[np.float32]:
    """How alike each left drawing is to each right one, 0 to 1; both as shape_of, stacked."""
    cosine = left[:, :-1] @ right[:, :-1].T
    gap = np.abs(left[:, -1][:, None] - right[:, -1][None, :])
    alike: NDArray[np.float32] = np.clip(cosine, 0, 1) * np.exp(-gap)
    return alike
