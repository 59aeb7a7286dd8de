"""Pixels of any kind as grey, uint8, 0 = black ink, 255 = white paper."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from patentviewer.drawings import colour_profiles
from patentviewer.drawings.colour_profiles import Shown
from patentviewer.model.documents import Picture

STRIP_PIXELS = 250_000
"""Pixels that are made grey at once: what stays near the processor on the way is copied twice as
quickly, and a large picture need not be in memory twice."""

_SEEN_SIDE = 1024
"""Pixels of each side among which it is seen whether a transparent picture is white."""

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

    Its colour profile is heeded.
    Raises ValueError for a mode that has no grey.
    """
    strip_of = _strips_of(image)
    width, height = image.size
    rows = max(1, STRIP_PIXELS // width // factor) * factor
    grey = np.empty((-(-height // factor), -(-width // factor)), np.uint8)
    for top in range(0, height, rows):
        strip = strip_of(top, min(top + rows, height))
        made = np.asarray(Image.fromarray(strip).reduce(factor)) if factor > 1 else strip
        grey[top // factor :][: len(made)] = made
    return grey


def _strips_of(image: Image.Image) -> Callable[[int, int], Picture]:
    """What gives the rows of a picture from one to another as grey."""
    shown = colour_profiles.shown(image.info.get("icc_profile"), image.mode)
    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        values = np.asarray(image)
        low, high = scale_of(values)
        return lambda top, bottom: _grey(
            shown(Image.fromarray(scaled(values[top:bottom], low, high)))
        )
    is_transparent = _is_transparent(image)
    is_white = is_transparent and _draws_in_white(image, shown)
    if image.mode == "CMYK":
        image = _as_seen(image)

    def strip_of(top: int, bottom: int) -> Picture:
        width, height = image.size
        part = image if (top, bottom) == (0, height) else image.crop((0, top, width, bottom))
        if is_transparent:
            return on_paper(*_colours_and_opacity(part, shown), is_white)
        if part.mode == "1":
            return np.asarray(part).view(np.uint8)  # 0 and 255 already
        if part.mode == "LAB":
            return np.array(part.getchannel("L"))
        return _grey(shown(part))

    return strip_of


def _grey(image: Image.Image) -> Picture:
    return np.array(image.convert("L"))


def _is_transparent(image: Image.Image) -> bool:
    return image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info


def _draws_in_white(image: Image.Image, shown: Shown) -> bool:
    """Whether what is to be seen of a transparent picture is white."""
    sides = (min(_SEEN_SIDE, image.size[0]), min(_SEEN_SIDE, image.size[1]))
    seen = image if sides == image.size else image.resize(sides, Image.Resampling.NEAREST)
    return is_white_ink(*_colours_and_opacity(seen, shown))


def _colours_and_opacity(image: Image.Image, shown: Shown) -> tuple[Picture, Picture]:
    whole = (image.convert("LA") if image.mode == "La" else image).convert("RGBA")
    return _grey(shown(whole.convert("RGB"))), np.asarray(whole.getchannel("A"))


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


def of_samples(values: Values) -> Picture:
    """Grey of decoded samples, height x width or height x width x 1 to 4: grey or RGB, opacity."""
    if values.ndim == 2:
        return of_values(values)
    count = values.shape[2]
    colours = values[..., : 3 if count >= 3 else 1]
    channels = scaled(colours, *scale_of(colours))
    weights = np.array([0.299, 0.587, 0.114] if count >= 3 else [1.0], np.float32)
    picture = np.asarray((channels @ weights).round(), np.uint8)
    if count in {2, 4}:
        top = np.iinfo(values.dtype.name).max if values.dtype.kind == "u" else 1.0
        opacity = scaled(values[..., -1], 0.0, float(top))
        picture = on_paper(picture, opacity, is_white_ink(picture, opacity))
    return picture


def scale_of(values: Values) -> tuple[float, float]:
    """Black and white of pixels of this type with these values."""
    if values.dtype.kind == "b":
        return 0.0, 1.0
    if values.dtype.kind == "f":
        finite = values[np.isfinite(values)]
        low, high = float(finite.min(initial=0)), float(finite.max(initial=0))
        return (0.0, 1.0) if low >= 0 and high <= 1 else (low, high)
    if values.dtype == np.int8:
        return -128.0, 127.0
    low, high = int(values.min(initial=0)), int(values.max(initial=0))
    return float(min(low, 0)), float(next((top for top in _TOPS if high <= top), high))


def scaled(values: Values, low: float, high: float) -> Picture:
    """Values from black to white as grey."""
    if values.dtype == np.uint8 and (low, high) == (0.0, 255.0):
        return np.asarray(values, np.uint8)
    with np.errstate(over="ignore"):  # a number beyond what is finite is white
        grey = (values.astype(np.float32) - low) * np.float32(255 / max(high - low, 1e-9))
    return np.asarray(np.nan_to_num(grey).clip(0, 255).round(), np.uint8)


def is_white_ink(grey: Picture, opacity: Picture) -> bool:
    """Whether what is to be seen of a transparent picture is white, and so meant for dark paper."""
    solid = opacity > 127
    return bool(solid.any() and not solid.all() and grey[solid].min() > 200)


def on_paper(grey: Picture, opacity: Picture, is_white: bool) -> Picture:
    """A transparent picture on white paper; on black, inverted, if it is white itself."""
    share = opacity.astype(np.uint16)
    ink = share * (grey if is_white else 255 - grey)
    return np.asarray(255 - (ink + 127) // 255, np.uint8)
