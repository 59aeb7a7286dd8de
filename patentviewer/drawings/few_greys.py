"""Pictures of four greys, losslessly: as JPEG 2000 codes them, without the head they all share.

Without wavelets it codes planes of bits, each bit by those around it (ISO/IEC 15444-1, annexes A
and D). Of a line drawing that takes a quarter less than lossless WebP, and as long. Paper is 0,
which costs next to nothing, ink is 3.
"""

from __future__ import annotations

import struct

import numpy as np

from patentviewer.model.documents import Picture

STEP = 85
"""Between two of the four greys."""

MOST = 4096
"""Pixels of a side; no small picture has more."""

_MARK, _CODESTREAM = b"\x04", b"\xff\x4f\xff\x51"
"""What a picture without its head begins with, and one that has it."""

_SIZE = struct.Struct(">HH")
_SIZES = struct.Struct(">4sHH8IH3B")
_CODING = bytes.fromhex("ff52 000c 00 00 0001 00 00 04 04 00 01 ff5c 0004 40 40")
"""Blocks of 64 x 64 pixels and nothing else; steps of 1."""

_REMARK = b"\xff\x64"
_PART = struct.Struct(">3HI2B2s")
_TO_THE_END = _PART.pack(0xFF90, 10, 0, 0, 0, 1, b"\xff\x93")
_END = b"\xff\xd9"

_PAPER = 128
"""What JPEG 2000 takes for 0 in a byte."""

_LEVELS = (_PAPER + (255 - np.arange(256)) // STEP).astype(np.uint8)
_GREYS = (255 - STEP * (np.arange(256) - _PAPER).clip(0, 3)).astype(np.uint8)


def packed(picture: Picture) -> bytes:
    """A picture of no greys but 0, 85, 170 and 255, at most MOST pixels wide and high."""
    from imagecodecs import jpeg2k_encode  # noqa: PLC0415 - slow to load

    made = bytes(
        jpeg2k_encode(
            _LEVELS[picture],
            level=0,
            codecformat="j2k",
            resolutions=1,
            reversible=True,
            mct=False,
            numthreads=1,
        )
    )
    height, width = picture.shape
    sizes, _, rest = made.partition(_REMARK)
    coded = rest[int.from_bytes(rest[:2], "big") + _PART.size :]
    if sizes + _TO_THE_END != _head(width, height) or not coded.endswith(_END):
        return made  # another release of the library writes another head
    return _MARK + _SIZE.pack(width, height) + coded.removesuffix(_END)


def is_packed(content: bytes) -> bool:
    """Whether some content is a picture as `packed` gives it."""
    return content.startswith((_MARK, _CODESTREAM))


def unpacked(content: bytes) -> Picture:
    """The picture that was packed. Raises ValueError where it is damaged."""
    from imagecodecs import Jpeg2kError, jpeg2k_decode  # noqa: PLC0415 - slow to load

    try:
        levels = np.asarray(jpeg2k_decode(whole(content), numthreads=1))
    except (Jpeg2kError, struct.error) as error:
        raise ValueError(f"the picture is damaged: {error}") from error
    greys: Picture = _GREYS[levels]
    return greys


def whole(content: bytes) -> bytes:
    """What was packed with its head, as any program reads it: paper is 128 then, ink 131.

    Raises ValueError or struct.error where it is damaged.
    """
    if content.startswith(_CODESTREAM):
        return content
    start = len(_MARK)
    width, height = _SIZE.unpack_from(content, start)
    if not (0 < width <= MOST and 0 < height <= MOST):
        raise ValueError(f"the picture is damaged: {width} x {height} pixels")
    return _head(width, height) + content[start + _SIZE.size :] + _END


def _head(width: int, height: int) -> bytes:
    """All that stands before what is coded: the size, how it is coded, one part to the end."""
    size = (width, height, 0, 0, width, height, 0, 0)
    return _SIZES.pack(_CODESTREAM, 41, 0, *size, 1, 7, 1, 1) + _CODING + _TO_THE_END
