"""Pixels of any kind as grey, uint8, 0 = black ink, 255 = white paper."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from patentviewer.model.documents import Picture

_STRIP_PIXELS = 20_000_000
"""Pixels of a large picture that are made grey at once, so that it need not be in memory twice."""

_TOPS = (255, 1023, 4095, 16383, 65535, 2**31 - 1, 2**32 - 1)
"""Whites of whole numbers: of 12 bits kept in 16, too."""

_TURNS: dict[int, Callable[[Picture], Picture]] = {
    2: lambda picture: picture[:, ::-1],
    3: lambda picture: picture[::-1, ::-1],
    4: lambda picture: picture[::-1],
    5: lambda picture: picture.T,
    6: lambda picture: np.rot90(picture, -1),
    7: lambda picture: picture[::-1, ::-1].T,
    8: np.rot90,
}

Values = NDArray[np.generic]


def upright(picture: Picture, orientation: int) -> Picture:
    """A picture turned and mirrored as EXIF's mark of the camera's position says (1 to 8)."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else np.ascontiguousarray(turn(picture))


def of_image(image: Image.Image, factor: int = 1) -> Picture:
    """A loaded picture of any mode as grey, transparent ones on white, shrunk by a whole number.

    Raises ValueError for a mode that has no grey.
    """
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // width // factor) * factor
    if height <= rows and factor == 1:
        return _of_strip(image)
    if image.mode == "CMYK":
        image = _as_seen(image)
    strips = []
    for top in range(0, height, rows):
        strip = _of_strip(image.crop((0, top, width, min(top + rows, height))))
        strips.append(np.asarray(Image.fromarray(strip).reduce(factor)))
    return np.concatenate(strips)


def _of_strip(image: Image.Image) -> Picture:
    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        return of_values(np.asarray(image))
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        whole = image.convert("RGBA")
        colours = np.asarray(whole.convert("RGB").convert("L"))
        return on_paper(colours, np.asarray(whole.getchannel("A")))
    if image.mode == "1":
        return np.asarray(image).view(np.uint8)  # 0 and 255 already
    if image.mode == "LAB":
        return np.array(image.getchannel("L"))
    if image.mode == "CMYK":
        image = _as_seen(image)
    return np.array(image.convert("L"))


def _as_seen(image: Image.Image) -> Image.Image:
    """Four inks the way round that has light paper.

    JPEG keeps them inverted or not, and without Adobe's mark the file does not say which.
    """
    if image.format != "JPEG" or "adobe" in image.info:
        return image
    small = image.resize((64, 64), Image.Resampling.BOX)
    lightness = [np.asarray(one.convert("L")).mean() for one in (small, ImageChops.invert(small))]
    return ImageChops.invert(image) if lightness[1] > lightness[0] else image


def of_values(values: Values) -> Picture:
    """Grey of more or other than 8 bits: whole numbers keep their scale, others are 0 to 1.

    Others that go beyond 0 to 1 are stretched from their least to their greatest.
    """
    return scaled(values, *scale_of(values))


def scale_of(values: Values) -> tuple[float, float]:
    """Black and white of pixels of this type with these values."""
    if values.dtype.kind == "b":
        return 0.0, 1.0
    if values.dtype.kind == "f":
        finite = values[np.isfinite(values)]
        low, high = float(finite.min(initial=0)), float(finite.max(initial=0))
        return (0.0, 1.0) if low >= 0 and high <= 1 else (low, high)
    low, high = int(values.min(initial=0)), int(values.max(initial=0))
    return float(min(low, 0)), float(next((top for top in _TOPS if high <= top), high))


def scaled(values: Values, low: float, high: float) -> Picture:
    """Values from black to white as grey."""
    if values.dtype == np.uint8 and (low, high) == (0.0, 255.0):
        return np.asarray(values, np.uint8)
    with np.errstate(over="ignore"):  # a number beyond what is finite is white
        grey = (values.astype(np.float32) - low) * np.float32(255 / max(high - low, 1e-9))
    return np.asarray(np.nan_to_num(grey).clip(0, 255).round(), np.uint8)


def on_paper(grey: Picture, opacity: Picture) -> Picture:
    """A transparent picture on white paper; on black, inverted, if it is white itself."""
    solid = opacity > 127
    if solid.any() and not solid.all() and grey[solid].min() > 200:
        grey = 255 - grey
    share = opacity.astype(np.uint16)
    return ((grey * share + 255 * (255 - share) + 127) // 255).astype(np.uint8)
