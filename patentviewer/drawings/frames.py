"""The frames of a picture file, each decoded only when it is asked for.

Pillow reads most; HEIC, JPEG XL and rare kinds of TIFF have decoders of their own, which are
loaded when the first such file comes.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from PIL import Image

from patentviewer.drawings import grey, jxl, second_opinion, tiff
from patentviewer.drawings.archives import read_at_most
from patentviewer.drawings.formats import Format
from patentviewer.drawings.pdf import MOST_PAGES, MOST_PIXELS, check_pixels
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.messages import Message
from patentviewer.model.documents import Picture

if TYPE_CHECKING:
    from tifffile import TiffPage

SHEET_PIXELS = 40_000_000
"""Pixels a sheet has at most; a larger one is shrunk by a whole number."""

Image.MAX_IMAGE_PIXELS = None  # the size is checked here, with a message for people

# What Pillow, tifffile and their decoders raise for a picture that is damaged, depending on where.
BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    AttributeError,
    RuntimeError,
    AssertionError,
    struct.error,
    zlib.error,
)

_PILLOW = ("TIFF", "PNG", "JPEG", "WEBP", "BMP", "DIB", "GIF", "JPEG2000", "AVIF", "PPM", "PCX")
_PILLOW_NAMES = (*_PILLOW, "ICO", "CUR")

_MOST_BYTES = 540 * 2**20
"""Memory that decoding a picture may take before it is grey, with what the decoder holds."""

_BYTES = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Bytes that Pillow keeps of a pixel; of other modes 4."""

_TWICE = {"WEBP", "AVIF", "HEIF", "JPEG2000", "GIF"}
"""Formats whose decoders hold the picture once more."""

_KINDS = 0xB002
_VIEWS = re.compile("Panorama|Angle|Undefined")
"""Of the pictures in one JPEG file (CIPA DC-007, MP type) those that are no copies of the first."""

_MOST_BLANK = 100
"""Frames of a moving picture that are looked at for the first with something on it."""

_LEAST_CONTRAST = 40
"""Greys between the lightest and the darkest of a frame that shows something."""

_REDUCED_IMAGE, _BITS, _COMPRESSION, _PALETTE, _INNER, _SAMPLES = 254, 258, 259, 320, 330, 339
_SIGNED = 2


@dataclass(frozen=True)
class Frame:
    """One picture of a file. across, down: dots an inch, or 0 where the file does not say.

    decode: gives it as grey, upright, at most SHEET_PIXELS large, and by which whole number it
    was shrunk; for as long as the next frame has not been asked for. Raises UnreadableError.
    is_alone: it is all there is in the file.
    """

    across: float
    down: float
    decode: Callable[[], tuple[Picture, int]]
    is_alone: bool = True


def damaged(content: Format) -> UnreadableError:
    """The error that says that a file is a picture of this format, and damaged."""
    return UnreadableError(
        Message("file.damaged", kind=content.value), Message("advice.fetch_again")
    )


def frames_of(file: BinaryIO, content: Format) -> Iterator[Frame | UnreadableError]:
    """The frames of a picture file: all of a TIFF's, of others the first with ink, or the first.

    A frame that cannot be reached ends them with an UnreadableError. Raises UnreadableError.
    """
    if content is Format.JXL:
        yield _jxl(file)
        return
    try:
        image = _opened(file, content)
    except BROKEN as error:
        if content is Format.TIFF:
            yield from _rare_tiff(file, 0)
        elif content in second_opinion.REFUSED:
            yield Frame(0.0, 0.0, partial(_refused, file, content))
        else:
            raise damaged(content) from error
        return
    with image:
        if content is Format.TIFF:
            is_whole = tiff.is_whole(file)
            yield from _tiff(image, file)
            if not is_whole:
                yield damaged(Format.TIFF)
        else:
            yield Frame(*_dpi(image), partial(_first_with_ink, image, content))
            others = _others(image)
            if others:
                yield UnreadableError(
                    Message("picture.others_left_out", count=others),
                    Message("advice.save_each_picture"),
                )


def _opened(file: BinaryIO, content: Format) -> Image.Image:
    if content is Format.HEIF:
        from pi_heif import HeifImageFile  # noqa: PLC0415 - slow to load, and seldom needed

        image: Image.Image = HeifImageFile(file)
        return image
    return Image.open(file, formats=_PILLOW_NAMES)


def _dpi(image: Image.Image) -> tuple[float, float]:
    """Dots an inch across and down, or zeros where the file says nothing sensible."""
    try:
        across, down = (float(value) for value in image.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    return (across, down) if 30 <= across <= 10_000 and 30 <= down <= 10_000 else (0.0, 0.0)


# --- what Pillow reads ---------------------------------------------------------------------


def _first_with_ink(image: Image.Image, content: Format) -> tuple[Picture, int]:
    first: tuple[Picture, int] | None = None
    for number in range(min(_count(image, content), _MOST_BLANK)):
        try:
            image.seek(number)
        except EOFError:
            break
        except BROKEN as error:
            raise damaged(content) from error
        found = _decoded(image, content)
        if np.ptp(found[0]) >= _LEAST_CONTRAST:
            return found
        first = first or found
    if first is None:
        raise damaged(content)
    return first


def _others(image: Image.Image) -> int:
    """How many more pictures a photograph's file has that are as large as the first.

    Smaller ones are thumbnails and maps of light, and some are what the other eye sees.
    """
    if image.format not in {"MPO", "HEIF"}:
        return 0
    try:
        kinds = [one["Attribute"]["MPType"] for one in getattr(image, "mpinfo", {}).get(_KINDS, ())]
        image.seek(0)
        size, count = image.size, 0
        for number in range(1, min(_count(image, Format.JPEG), _MOST_BLANK)):
            image.seek(number)
            is_view = number >= len(kinds) or _VIEWS.search(kinds[number]) is not None
            count += is_view and image.size == size
    except (*BROKEN, UnreadableError):
        return 0
    return count


def _tiff(image: Image.Image, file: BinaryIO) -> Iterator[Frame | UnreadableError]:
    try:
        count = _count(image, Format.TIFF)
    except UnreadableError:  # one frame that Pillow does not know is enough
        yield from _rare_tiff(file, 0)
        return
    reduced, has_inner = _reduced(image, count)
    if has_inner and tiff.has_pages_within(file):
        yield from _rare_tiff(file, 0)
        return
    for number in range(min(count, MOST_PAGES)):
        try:
            image.seek(number)
            is_common = _is_common(image)
        except BROKEN:
            is_common = False
        if not is_common:
            yield from _rare_tiff(file, number)
            break
        if number not in reduced:
            yield Frame(*_dpi(image), partial(_decoded, image, Format.TIFF), count == 1)
    if count > MOST_PAGES:
        yield UnreadableError(
            Message("picture.too_many_frames", frames=count, most=MOST_PAGES),
            Message("advice.split_by_document"),
        )


def _count(image: Image.Image, content: Format) -> int:
    try:
        return int(getattr(image, "n_frames", 1))
    except BROKEN as error:
        raise damaged(content) from error


def _reduced(image: Image.Image, count: int) -> tuple[set[int], bool]:
    """Which frames of a TIFF are but thumbnails of another one; none where all say so.

    And whether some frame has others within it.
    """
    found, has_inner = set(), False
    for number in range(min(count, MOST_PAGES)):
        try:
            image.seek(number)
            tags = getattr(image, "tag_v2", {})
            has_inner |= _INNER in tags
            if int(tags.get(_REDUCED_IMAGE, 0)) & 1:
                found.add(number)
        except BROKEN:
            continue
    return (found if len(found) < count else set()), has_inner


def _is_common(image: Image.Image) -> bool:
    tags = getattr(image, "tag_v2", {})
    bits = tags.get(_BITS, (1,))
    most = max(bits) if isinstance(bits, tuple) else int(bits)
    # Pillow takes whole numbers below zero for large ones, and colours of 8 bits for dark ones.
    is_signed = _SIGNED in tags.get(_SAMPLES, ())
    palette = tags.get(_PALETTE, (0xFFFF,))
    return (
        tiff.is_common(int(tags.get(_COMPRESSION, 1)), most)
        and not is_signed
        and max(palette) >= 256
    )


def _decoded(image: Image.Image, content: Format) -> tuple[Picture, int]:
    width, height = image.size
    check_pixels(width, height)
    factor = _factor(width * height)
    try:
        drafted = _drafted(image, factor)
        cost = _BYTES.get(image.mode, 4) * (2 if image.format in _TWICE else 1)
        _check_memory(image.size, cost)
        image.load()
        picture = grey.of_image(image, -(-factor // drafted))
        return grey.upright(picture, int(image.getexif().get(0x0112, 1))), factor
    except BROKEN as error:
        raise damaged(content) from error
    except MemoryError as error:
        raise UnreadableError(Message("picture.too_large_for_memory")) from error


def _drafted(image: Image.Image, factor: int) -> int:
    """Have a large picture shrunk by its own decoder, as JPEG's can; by how much it is."""
    if factor == 1:
        return 1
    width, height = image.size
    if image.format in {"JPEG", "MPO"}:
        image.draft("L", (width // factor, height // factor))
        return max(1, round(width / image.size[0]))
    if image.format == "JPEG2000":
        halvings = factor.bit_length() - 1
        image.reduce = halvings  # type: ignore[assignment, method-assign]
        return 1 << halvings
    return 1


def _factor(pixels: int) -> int:
    return max(1, int(np.ceil((pixels / SHEET_PIXELS) ** 0.5)))


def _check_memory(size: tuple[int, int], cost: int) -> None:
    width, height = size
    if width * height * cost > _MOST_BYTES:
        most = min(MOST_PIXELS, _MOST_BYTES // cost) // 1_000_000
        raise UnreadableError(
            Message("picture.too_large_of_kind", width=width, height=height, most=most),
            Message("advice.lower_resolution_or_bilevel"),
        )


# --- what has a decoder of its own ---------------------------------------------------------


def _rare_tiff(file: BinaryIO, start: int) -> Iterator[Frame | UnreadableError]:
    """The frames of a TIFF from one on. Raises UnreadableError where there is none."""
    has_none = start == 0
    try:
        for number, (page, count) in enumerate(tiff.pages_of(file)):
            if start <= number < MOST_PAGES and not (count > 1 and tiff.is_thumbnail(page)):
                check_pixels(page.imagewidth, page.imagelength)
                yield Frame(*_tiff_dpi(page), partial(_decoded_rare, page), count == 1)
                has_none = False
    except BROKEN as error:
        if not has_none:
            yield damaged(Format.TIFF)
        else:
            raise damaged(Format.TIFF) from error
    if has_none:
        raise damaged(Format.TIFF)


def _tiff_dpi(page: TiffPage) -> tuple[float, float]:
    try:
        across, down = page.get_resolution(unit="inch")
    except BROKEN:
        return 0.0, 0.0
    return (across, down) if 30 <= across <= 10_000 and 30 <= down <= 10_000 else (0.0, 0.0)


def _decoded_rare(page: TiffPage) -> tuple[Picture, int]:
    cost = max(1, page.bitspersample // 8) * page.samplesperpixel
    _check_memory((page.imagewidth, page.imagelength), cost + 4)
    try:
        return _shrunk(tiff.decoded(page))
    except BROKEN as error:
        raise damaged(Format.TIFF) from error
    except MemoryError as error:
        raise UnreadableError(Message("picture.too_large_for_memory")) from error


def _jxl(file: BinaryIO) -> Frame:
    def decode() -> tuple[Picture, int]:
        try:
            data = read_at_most(file, jxl.MOST_BYTES)
            _check_declared(jxl.size_of(data))
            return _shrunk(_first_of_jxl(data))
        except BROKEN as error:
            raise damaged(Format.JXL) from error

    return Frame(0.0, 0.0, decode)


def _first_of_jxl(data: bytes) -> Picture:
    """The first picture with something on it of a moving one, or the first."""
    pictures = jxl.pictures(data, _MOST_BLANK)
    first = next(pictures)
    with_ink = (one for one in chain([first], pictures) if np.ptp(one) >= _LEAST_CONTRAST)
    return next(with_ink, first)


def _refused(file: BinaryIO, content: Format) -> tuple[Picture, int]:
    """What Pillow refuses to open; its camera's mark is not known."""
    try:
        file.seek(0)
        data = read_at_most(file, second_opinion.MOST_BYTES)
        _check_declared(second_opinion.size_of(data, content))
        return _shrunk(second_opinion.decoded(data, content))
    except BROKEN as error:
        raise damaged(content) from error


def _check_declared(size: tuple[int, int]) -> None:
    """Raise UnreadableError where a picture is too large for a decoder that takes it whole."""
    check_pixels(*size)
    _check_memory(size, 8)


def _shrunk(picture: Picture) -> tuple[Picture, int]:
    """Raises ValueError for a picture without pixels, which a damaged file may tell of."""
    if not picture.size:
        raise ValueError("no pixels")
    factor = _factor(picture.size)
    if factor > 1:
        picture = np.asarray(Image.fromarray(picture).reduce(factor))
    return picture, factor
