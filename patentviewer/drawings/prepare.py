"""Any figure or sketch to the model's input, by one function for collections, queries, training."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.records import Picture

INK_THRESHOLD = 70
"""Darkness (255 - grey) above which a pixel counts as ink when a picture is trimmed."""

_FINE = 8
"""How many times the input's side a picture is at least before it is halved on the way."""


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


def trim(picture: Picture, threshold: int = INK_THRESHOLD) -> Picture:
    """Cut a picture to its ink; a picture without ink comes back whole."""
    limit = 255 - threshold
    if picture.size == 0:
        return picture
    edges = (picture[0], picture[-1], picture[:, 0], picture[:, -1])
    if all((edge < limit).any() for edge in edges):
        return picture
    ink = picture < limit
    rows = np.flatnonzero(ink.any(axis=1))
    columns = np.flatnonzero(ink.any(axis=0))
    if rows.size == 0:
        return picture
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


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
    strokes = ink[ink > 12]
    if strokes.size < 10:
        return ink
    full = max(float(np.percentile(strokes, 92)), 25.0)
    scale = np.clip(np.arange(256, dtype=np.float32) / full, 0, 1) ** gamma
    table = np.round(scale * 255).astype(np.uint8)
    normalised: NDArray[np.uint8] = table[ink]
    return normalised
