"""Small pictures of figures, as they are kept in the catalogue and shown in lists."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image

from patentviewer.drawings import few_greys
from patentviewer.drawings.prepare import trim
from patentviewer.model.documents import Picture

THUMBNAIL_SIDE = 336
"""The side of a card's figure as it is at first, on a screen of double density."""

_LEAST_OF_GREYS = (64, 150, 238)
"""From where on the greys after the darkest begin. Lines that shrinking made faint count as ink:
evenly apart, the greys would drop those over 212."""

_SHADED = 0.2
"""Part of middle greys from which a picture, made small, is shaded and no line drawing."""

_QUALITY = 40
"""Of shaded thumbnails, as WebP counts it."""


def thumbnail(picture: Picture, side: int = THUMBNAIL_SIDE) -> bytes:
    """A figure as encoded picture of at most side pixels, see `decoded`.

    Lines are kept in four greys, losslessly: beside the size it is the greys that count, 16 take
    twice as many bytes. What is shaded is WebP.
    """
    small = _shrunk(trim(picture), side)
    is_shaded = bool(np.mean((small > 48) & (small < 208)) > _SHADED)
    if not is_shaded:
        return few_greys.packed(np.asarray(cv2.LUT(small, _FEW_GREYS), np.uint8))
    buffer = io.BytesIO()
    Image.fromarray(small).save(buffer, "WEBP", quality=_QUALITY, method=2)
    return buffer.getvalue()


def decoded(content: bytes) -> Picture:
    """The picture that `thumbnail` encoded, or an earlier program: it made WebP and PNG of lines.

    Raises ValueError where it is none, or damaged.
    """
    if few_greys.is_packed(content):
        return few_greys.unpacked(content)
    try:
        found = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    except cv2.error as error:
        raise ValueError("there is no picture") from error
    if found is None:
        raise ValueError("the picture is damaged")
    return np.asarray(found, np.uint8)


_FEW_GREYS = (np.digitize(np.arange(256), _LEAST_OF_GREYS) * few_greys.STEP).astype(np.uint8)


def _shrunk(picture: Picture, side: int) -> Picture:
    """The picture with its longer side at most side; halved first, which is much faster."""
    while max(picture.shape) >= 2 * side and min(picture.shape) > 1:
        even = picture[: picture.shape[0] // 2 * 2, : picture.shape[1] // 2 * 2]
        half = (even.shape[1] // 2, even.shape[0] // 2)
        picture = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
    scale = side / max(picture.shape)
    if scale < 1:
        size = [max(1, round(length * scale)) for length in reversed(picture.shape)]
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    return picture
