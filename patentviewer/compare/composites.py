"""Two drawings in one picture: overlaid, swiped, faded, subtracted.

The two inks are the blue and the vermilion of Okabe and Ito's palette, which people with any of the
usual colour-vision deficiencies tell apart; they differ in lightness too. Where both lie on each
other they multiply to nearly black, as inks on paper would.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from patentviewer.compare.difference import Difference
from patentviewer.compare.ink import Mask
from patentviewer.compare.laying import Laid
from patentviewer.model.documents import Picture

Image = NDArray[np.uint8]
"""height x width x 3, red, green, blue."""

Ink = tuple[int, int, int]

LEFT_INK: Ink = (0, 114, 178)
RIGHT_INK: Ink = (213, 94, 0)
SHARED_INK: Ink = (150, 150, 150)


def inked(picture: Picture, ink: Ink = (0, 0, 0)) -> Image:
    """A drawing printed in one colour on white paper. picture: uint8, 0 = ink."""
    levels = np.arange(256, dtype=np.float32)[:, None] / 255
    table = np.round(255 * levels + np.asarray(ink, np.float32) * (1 - levels)).astype(np.uint8)
    return table[picture]


def overlay(laid: Laid, left_ink: Ink = LEFT_INK, right_ink: Ink = RIGHT_INK) -> Image:
    """Both drawings, each in its ink, printed over each other."""
    one, other = inked(laid.left, left_ink), inked(laid.right, right_ink)
    product = one.astype(np.uint16) * other // 255
    return product.astype(np.uint8)


def blink(laid: Laid) -> tuple[Image, Image]:
    """The two frames that a blink comparison shows in turn, both in black."""
    return inked(laid.left), inked(laid.right)


def swipe(laid: Laid, position: float) -> Image:
    """The left drawing up to a part of the width (0 to 1), the right one from there on."""
    edge = round(min(max(position, 0.0), 1.0) * laid.left.shape[1])
    joined = laid.right.copy()
    joined[:, :edge] = laid.left[:, :edge]
    return inked(joined)


def onion_skin(laid: Laid, opacity: float) -> Image:
    """The left drawing with the right one over it, from unseen (0) to alone (1)."""
    share = min(max(opacity, 0.0), 1.0)
    faded = (1 - share) * (255.0 - laid.left) + share * (255.0 - laid.right)
    picture: Picture = (255 - np.round(faded)).astype(np.uint8)
    return inked(picture)


def difference_image(found: Difference) -> Image:
    """What both have in grey, what only one has in its ink."""
    image = np.full((*found.common.shape, 3), 255, np.uint8)
    for mask, ink in (
        (found.common, SHARED_INK),
        (found.only_left, LEFT_INK),
        (found.only_right, RIGHT_INK),
    ):
        image[mask] = ink
    return image


def heat(picture: Picture, carried: NDArray[np.float32], tint: Ink = RIGHT_INK) -> Image:
    """A drawing under a translucent map. carried: 0 to 1, of the picture's size."""
    share = (0.65 * np.clip(carried, 0, 1))[:, :, None]
    washed = 255 * (1 - share) + np.asarray(tint, np.float32) * share
    printed = washed * (picture[:, :, None] / np.float32(255))
    return np.round(printed).astype(np.uint8)


def veil(image: Image, outside: Mask, strength: float = 0.6) -> Image:
    """An image with some of it faded towards paper, so that the rest stands out."""
    faded = image.copy()
    faded[outside] = np.round(255 - (255 - image[outside]) * (1 - strength)).astype(np.uint8)
    return faded
