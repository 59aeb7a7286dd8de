"""Any figure or sketch to the model's input, by one function for collections, queries, training."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.model.documents import Picture

INK_THRESHOLD = 70
"""Darkness (255 - grey) above which a pixel counts as ink when a picture is trimmed."""

_FINE = 8
"""How many times the input's side a picture is at least before it is halved on the way."""

_FAINT = 12
"""Ink, 0 to 255, up to which a pixel of the input is no part of a stroke."""

_STRIP = 16
"""Rows that are searched for ink at once, from the edges inwards."""


@dataclass(frozen=True)
class Preparation:
    """How a model wants its input; written in its manifest.

    version: changes whenever the same figure would give another input.
    size: side of the square input in pixels. margin: white border, as a part of the figure's
    longer side. gamma: exponent applied to ink after normalisation, so that thin lines that
    shrinking made faint stay visible.
    """

    version: int = 1
    size: int = 224
    margin: float = 0.03
    gamma: float = 0.7


def ink_box(picture: Picture, threshold: int = INK_THRESHOLD) -> tuple[int, int, int, int] | None:
    """Left, top, width, height of what is darker than the threshold; None where nothing is."""
    limit = 255 - threshold
    height = len(picture)
    top = _blank_rows(picture, limit)
    if top == height:
        return None
    bottom = height - _blank_rows(picture[::-1], limit)
    # Columns from the edges inwards would be read a pixel a line.
    inked = np.flatnonzero(picture[top:bottom].min(axis=0) < limit)
    left, right = int(inked[0]), int(inked[-1]) + 1
    return left, top, right - left, bottom - top


def _blank_rows(picture: Picture, limit: int) -> int:
    """How many rows there are before the first with a pixel below the limit."""
    for start in range(0, len(picture), _STRIP):
        inked = (picture[start : start + _STRIP] < limit).any(axis=1)
        if inked.any():
            return start + int(inked.argmax())
    return len(picture)


def trim(picture: Picture, threshold: int = INK_THRESHOLD) -> Picture:
    """Cut a picture to its ink; a picture without ink comes back whole."""
    x, y, w, h = ink_box(picture, threshold) or (0, 0, picture.shape[1], picture.shape[0])
    return picture[y : y + h, x : x + w]


def prepare(picture: Picture, preparation: Preparation) -> NDArray[np.uint8]:
    """Make a model's input of a figure.

    picture: height x width, uint8, 0 = ink, 255 = paper. Returns size x size, uint8,
    0 = paper, 255 = full ink: trimmed, centred on a square, shrunk by area, ink normalised.
    """
    picture = trim(picture)
    height, width = picture.shape
    longer = max(height, width)
    side = longer + 2 * round(longer * preparation.margin)
    halvings = (side // (_FINE * preparation.size)).bit_length()
    side = -(-side >> halvings) << halvings
    square = np.zeros((side, side), np.uint8)
    top, left = (side - height) // 2, (side - width) // 2
    np.subtract(255, picture, out=square[top : top + height, left : left + width])
    for _ in range(halvings):  # many times as fast as shrinking at once
        side //= 2
        square = np.asarray(
            cv2.resize(square, (side, side), interpolation=cv2.INTER_AREA), np.uint8
        )
    shrinks = side > preparation.size
    small = cv2.resize(
        square,
        (preparation.size, preparation.size),
        interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
    )
    return normalise_ink(small.astype(np.uint8), preparation.gamma)


def normalise_ink(ink: NDArray[np.uint8], gamma: float) -> NDArray[np.uint8]:
    """Stretch ink so that its darker strokes are full ink, whatever the drawing was shrunk by."""
    histogram = cv2.calcHist([ink], [0], None, [256], [0, 256]).ravel()
    counts = np.cumsum(histogram[_FAINT + 1 :], dtype=np.int64)
    if counts[-1] < 10:
        return ink
    # The 92nd percentile of the strokes, between the two values next to it.
    rank = 0.92 * (int(counts[-1]) - 1)
    below, above = np.searchsorted(counts, (int(rank), int(rank) + 1), "right")
    percentile = _FAINT + 1 + below + (rank - int(rank)) * (above - below)
    full = max(float(percentile), 25.0)
    scale = np.clip(np.arange(256, dtype=np.float32) / full, 0, 1) ** gamma
    return np.asarray(cv2.LUT(ink, np.round(scale * 255).astype(np.uint8)), np.uint8)
