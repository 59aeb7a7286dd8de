"""TIFF frames that Pillow does not read: many bits, rare compressions, more than four samples."""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from patentviewer.drawings import colour_profiles, grey
from patentviewer.model.documents import Picture

if TYPE_CHECKING:
    from tifffile import TiffPage

logging.getLogger("tifffile").setLevel(logging.CRITICAL)  # what is damaged is a Problem

_COMMON_COMPRESSIONS = {1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946}
"""None, the fax codes, LZW, both of JPEG, both of Deflate, PackBits."""

_BIG, _MOST_FRAMES, _LARGEST_TABLE = 43, 100_000, 2**24
_WHITE_IS_ZERO, _PALETTE, _CMYK, _YCBCR, _LAB = 0, 3, 5, 6, 8
_PROFILE = 34675
_LIGHTNESS = np.array([0.299, 0.587, 0.114], np.float32)

_PICTURES = frozenset({_WHITE_IS_ZERO, 1, 2, _PALETTE, _CMYK, _YCBCR, _LAB})
"""Photometric interpretations of pictures that people look at."""

_SAME_SHAPE = 0.02
"""Part by which the sides of a smaller copy may be rounded."""

_CHANNELS = {_WHITE_IS_ZERO: 1, 1: 1, _PALETTE: 1, _CMYK: 4}
"""Samples of a pixel that make its colour, by the photometric interpretation; the others have 3."""


def pages_of(file: BinaryIO) -> Iterator[tuple[TiffPage, int]]:
    """The frames of a TIFF, lazily, and how many there are; after each the pages within it.

    Raises what tifffile raises where it is damaged.
    """
    from tifffile import TiffFile  # noqa: PLC0415 - slow to load, and seldom needed

    file.seek(0)
    # A file that was opened by its number has no name that tifffile could make up its own from.
    with TiffFile(file, name="picture.tif") as opened:
        for one in opened.pages:
            page = one.aspage()
            if not page.imagewidth or not page.imagelength:
                raise ValueError("a frame without dimensions")
            within = _pages_within(page)
            for shown in (page, *within):
                yield shown, len(opened.pages) + len(within)


def has_pages_within(file: BinaryIO) -> bool:
    """Whether some frame of a TIFF has pages within it (SubIFDs) that are no smaller copies.

    What cannot be read of these is none.
    """
    from tifffile import TiffFile  # noqa: PLC0415 - slow to load, and seldom needed

    file.seek(0)
    try:
        with TiffFile(file, name="picture.tif") as opened:
            return any(_pages_within(one.aspage()) for one in opened.pages)
    except Exception:  # noqa: BLE001 (whatever tifffile raises where it is damaged)
        return False


def _pages_within(page: TiffPage) -> list[TiffPage]:
    if not page.subifds:
        return []
    inner = [one.aspage() for one in page.pages or ()]
    return [one for one in inner if _is_page(one) and not _is_smaller(one, page)]


def _is_page(page: TiffPage) -> bool:
    """Whether a frame within another is a picture, no copy, no mask and no camera's raw data."""
    is_plain = not page.is_reduced and not page.is_mask and int(page.photometric) in _PICTURES
    return bool(is_plain and page.imagewidth and page.imagelength)


def _is_smaller(page: TiffPage, other: TiffPage) -> bool:
    """Whether a frame is another one smaller, though it does not say so."""
    across, down = page.imagewidth / other.imagewidth, page.imagelength / other.imagelength
    return not other.is_reduced and across < 1 and abs(across / down - 1) < _SAME_SHAPE


def is_whole(file: BinaryIO) -> bool:
    """Whether the list of a TIFF's frames can be followed to its end (TIFF 6.0, BigTIFF).

    Decoders take a file that was cut off between two frames for one that ends there.
    """
    file.seek(0)
    head = file.read(16)
    order = "<" if head[:2] == b"II" else ">"
    is_big = struct.unpack(f"{order}H", head[2:4]) == (_BIG,)
    count_of, entry, at = ("Q", 20, "Q") if is_big else ("H", 12, "I")
    start = 8 if is_big else 4
    place = head[start : start + struct.calcsize(at)]
    seen: set[int] = set()
    while len(place) == struct.calcsize(at):
        (offset,) = struct.unpack(order + at, place)
        if not offset or offset in seen or len(seen) > _MOST_FRAMES:
            return True
        if offset >= 2**62:  # no file is so large
            return False
        seen.add(offset)
        file.seek(offset)
        said = file.read(struct.calcsize(count_of))
        if len(said) < struct.calcsize(count_of):
            return False
        table = entry * struct.unpack(order + count_of, said)[0]
        if len(file.read(min(table, _LARGEST_TABLE))) < table:
            return False
        place = file.read(struct.calcsize(at))
    return True  # some programs leave out where the next one would be


def is_common(compression: int, bits: int) -> bool:
    """Whether Pillow reads such frames as they are: it rounds or refuses more than 8 bits."""
    return compression in _COMMON_COMPRESSIONS and bits <= 8


def is_thumbnail(page: TiffPage) -> bool:
    """Whether a frame is but a smaller picture of another one in its file."""
    frames = [one.aspage() for one in page.parent.pages] if page.is_reduced else []
    return not all(one.is_reduced and not _pages_within(one) for one in frames)


def decoded(page: TiffPage) -> Picture:
    """A frame as grey, upright. Raises what tifffile and its decoders raise."""
    values = np.asarray(page.asarray())
    planes = values[..., None] if page.samplesperpixel == 1 else values
    if page.samplesperpixel > 1 and page.axes.startswith("S"):
        planes = np.moveaxis(values, 0, -1)
    kind = int(page.photometric)
    count = min(_CHANNELS.get(kind, 3), planes.shape[-1])
    low, high = grey.scale_of(planes[..., :count])
    channels = [grey.scaled(planes[..., i], low, high) for i in range(count)]
    picture = _mixed(page, values, kind, channels)
    if planes.shape[-1] > count and any(int(extra) in {1, 2} for extra in page.extrasamples):
        top = np.iinfo(planes.dtype).max if planes.dtype.kind == "u" else high
        opacity = grey.scaled(planes[..., count], 0, float(top))
        picture = grey.on_paper(picture, opacity, grey.is_white_ink(picture, opacity))
    tag = page.tags.get(274)
    return grey.upright(picture, int(tag.value) if tag is not None else 1)


def _mixed(
    page: TiffPage, values: NDArray[np.generic], kind: int, channels: list[Picture]
) -> Picture:
    """Grey of a pixel's colours."""
    if kind == _WHITE_IS_ZERO:
        return _by_profile(page, [255 - channels[0]])
    if kind == _PALETTE and page.colormap is not None:
        palette = np.asarray(page.colormap)
        # Some programs write colours of 8 bits where 16 are asked for (libtiff takes them, too).
        colours = (palette.astype(np.float32).T @ _LIGHTNESS) / (257 if palette.max() > 255 else 1)
        return np.asarray(colours.round().astype(np.uint8)[values.astype(np.intp)])
    if kind == _LAB:
        return channels[0]
    return _by_profile(page, channels if len(channels) >= 3 else channels[:1])


def _by_profile(page: TiffPage, channels: list[Picture]) -> Picture:
    """Grey, RGB or four inks as they look, by the frame's colour profile if it has one."""
    mode = {1: "L", 3: "RGB", 4: "CMYK"}[len(channels)]
    tag = page.tags.get(_PROFILE)
    shown = colour_profiles.shown(bytes(tag.value) if tag is not None else None, mode)
    planes = [Image.fromarray(np.ascontiguousarray(one)) for one in channels]
    whole = planes[0] if len(planes) == 1 else Image.merge(mode, planes)
    return np.array(shown(whole).convert("L"))
